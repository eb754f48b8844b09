### Les leçons d’une image de l’accueil.

lessons-start = Commencer
lessons-again = Recommencer
lessons-resume = Reprendre à l’étape { $step }
lessons-done = Déjà faite
lessons-minutes = Environ { $minutes } minutes
lessons-none = Ces leçons arrivent bientôt.
