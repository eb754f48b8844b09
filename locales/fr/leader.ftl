### La fenêtre de la personne qui anime.

leader-board = Le tableau
leader-guide = Le guide
leader-papers = Les papiers
leader-counts = Le bilan

## Le tableau, pour la salle

leader-which = Quel atelier animez-vous ?
leader-which-how = Projetez cette fenêtre : ses lettres se lisent du fond de la salle.
leader-minutes = { $minutes } min
leader-time-over = C’est l’heure
leader-before = Activité d’avant
leader-next = Ensuite : { $activity }
leader-last = L’atelier est fini.
leader-other = Changer d’atelier
leader-board-back = Revenir au tableau

## Le guide

leader-now = En ce moment : { $activity }
leader-lesson = Quelle leçon ?
leader-lesson-read = Leçon : { $lesson }
leader-training = M’entraîner à aider : { $lesson }
leader-step = Étape { $rank } sur { $count }
leader-step-before = Étape d’avant
leader-step-next = Étape suivante
leader-expected = Les gestes attendus
leader-stuck = Le conseil
leader-say = Ce que je peux dire
leader-say-more = Une phrase de plus
leader-password = Ici, un mot de passe s’écrit
leader-never = Ce que je ne fais pas

## Le bilan

leader-counts-what = Comptez les personnes. Recopiez ces nombres à la main, ou enregistrez-les.
leader-alone = A fini seul
leader-helped = A fini avec de l’aide
leader-unfinished = N’a pas fini
leader-less = Une de moins
leader-less-of = Une de moins : { $level }
leader-more = Une de plus
leader-more-of = Une de plus : { $level }
leader-persons =
    { $count ->
        [0] aucune personne
        [one] { $count } personne
       *[other] { $count } personnes
    }
leader-duration = Durée de l’atelier : { $class ->
        [under-thirty] 0 à 30 min
        [under-sixty] 30 min à 1 h
        [under-hundred-twenty] 1 h à 2 h
       *[more] 2 h et plus
    }
leader-theme = { $theme ->
        [equipment] Prendre en main un équipement
        [internet] Naviguer sur internet
        [email] Courriels
        [safety] Sécuriser un équipement
        [fraud] Fraude et harcèlement
        [work] Emploi, formation
        [procedure] Démarche en ligne
       *[health] Santé
    } : { $count }
leader-no-workshop = Choisissez d’abord l’atelier, au tableau.
