### L’accueil.

home-title = Je m’entraîne à…
home-start = Commencer ici
home-resume = Reprendre ici
home-soon = Bientôt

task-email = Mon adresse e-mail
task-passwords = Mes mots de passe
task-institutions = Les sites officiels

home-helpers = Pour celles et ceux qui aident :
home-volunteer = J’anime un atelier
home-trainer = Je crée des leçons

## Ce qui est gardé, quand ce n’est pas comme d’habitude

home-private = Cette fois, vos étapes ne sont pas gardées.
home-unable = Cet ordinateur ne peut pas garder vos étapes. Vous pouvez vous entraîner.
home-set-aside = Le fichier de vos étapes était abîmé. Nous l’avons mis de côté.
home-taken = Une autre fenêtre du logiciel est ouverte. Ici, vos étapes ne sont pas gardées.

## Quand une porte s’ouvre

home-door-opens = Une autre fenêtre s’ouvre. Celle-ci reste pour la personne.
home-door-is-open = Cette fenêtre est déjà ouverte. Cherchez-la derrière celle-ci.

## Après une leçon quittée

home-erased =
    Effacé : { $labels }{ $left ->
        [0] .
        [one] , et une autre case.
       *[other] , et { $left } autres cases.
    }

## Quand un paquet de leçons est à côté du logiciel

home-pack-taken = Leçons mises à jour : { $file }
home-pack-faulty = Le paquet { $file } a un défaut. Les leçons habituelles restent.

## Quand on dépose des leçons sur la fenêtre

home-lessons-opened = Voici les leçons de { $file }.
home-lessons-not-opened = { $file } ne peut pas être ouvert. { $fault }

## Pendant qu’un grand dossier est lu

home-reading = Lecture des leçons : { $read } sur { $all }
