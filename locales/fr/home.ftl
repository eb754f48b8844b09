### L’accueil.

home-title = Je m’entraîne à…
home-start = Commencer ici
home-soon = Bientôt

task-email = Mon adresse e-mail
task-passwords = Mes mots de passe
task-institutions = Les sites officiels

home-helpers = Pour celles et ceux qui aident :
home-volunteer = J’anime un atelier
home-trainer = Je crée des leçons
