### Le papier : la fiche à emporter, la carte de la personne qui aide.

memo-title = Ma fiche mémo
memo-known = Les mots à connaître
memo-known-word = { $word } : { $sense }
memo-own-address = Ma vraie adresse e-mail :
memo-no-password = N’écrivez aucun mot de passe sur cette fiche.
memo-done = Cette leçon : cochez une case.
memo-not-done = Pas encore finie
memo-with-help = Faite avec aide
memo-alone = Faite seul
memo-pictures = Mes 3 images disent mes ateliers :
memo-too-long = La fiche de « { $name } » ne tient pas sur une page. Écrivez des consignes plus courtes.

memo-before = Avant de commencer, dites à tout le monde :
memo-before-invented = Ici, c’est un site d’entraînement. Tout est inventé.
memo-before-own = N’écrivez pas vos vrais mots de passe dans l’exercice.
memo-before-never = Je ne vous demanderai jamais votre mot de passe.
memo-before-erased = À la fin, tout s’efface. Je vous le montre.

## La carte de la personne qui aide

memo-card = Carte de la personne qui aide
memo-rungs = La personne hésite ? Attendez 10 secondes avant chaque phrase.
memo-rung-wait = « Prenez votre temps. Je reste à côté. »
memo-rung-question = « Que voyez-vous sur la page ? »
memo-rung-goal = « Relisez la consigne. Que demande-t-elle ? »
memo-rung-area = « Regardez cette partie de la page. » Montrez-la du doigt.
memo-rung-gesture = « Appuyez sur ce bouton. » Dites son nom exact.
memo-rung-mirror = « Appuyez sur { $button }. Regardez la main, puis faites pareil. »
memo-never = Ce que je ne fais pas
memo-never-mouse = Je ne prends ni la souris, ni le clavier.
memo-never-password = Je ne demande aucun mot de passe. Je tourne la tête.
memo-never-keep = Je ne note rien. Je ne photographie rien.
memo-never-own = Je ne prête ni mon adresse, ni mon téléphone.
memo-finish = Pour finir
memo-finish-memo = La personne coche sa fiche, puis l’emporte.
memo-finish-erased = « Tout est effacé. Regardez. »
memo-finish-learnt = « Quelle chose avez-vous apprise aujourd’hui ? »
memo-steps = Pas à pas : la question, puis le conseil

## La carte d’identité d’exercice

memo-identity-lesson = Pour la leçon « { $lesson } »
memo-identity-invented = Cette personne est inventée. Gardez vos vraies données pour vous.
memo-no-identity = La leçon « { $name } » n’a pas de carte d’identité : il n’y a rien à recopier.

## La feuille des places

memo-seats = Feuille des places, sans aucun nom
memo-seats-how = Cochez la case quand c’est fait. Écrivez S pour « seul ».
memo-seat = Place { $seat }

## Le plan d’atelier

memo-plan = Plan de l’atelier
memo-plan-success = C’est réussi quand : { $text }
memo-plan-care = Attention : { $text }
memo-plan-minutes = { $minutes } minutes
memo-plan-start =
    { $start ->
        [0] au début
       *[other] à la minute { $start }
    }
memo-plan-material = Sur les tables
memo-plan-lessons = Les autres leçons
memo-plan-copies = À imprimer, pour 8 personnes
memo-role-recall = { $lesson } : un rappel
memo-role-next = { $lesson } : pour tout le monde, ensuite
memo-role-quick = { $lesson } : pour les plus rapides
memo-role-another-day = { $lesson } : un autre jour
memo-copies-plan = ce plan : 1 par personne qui aide
memo-copies-lesson = { $lesson } : 1 carte par personne qui aide, 1 fiche par personne
memo-copies-identity =
    { $title }{ $lesson ->
        [none] { "" }
       *[other] , pour « { $lesson } »
    } : { $sheets ->
        [one] 1 feuille à découper
       *[other] { $sheets } feuilles à découper
    }
memo-copies-seats = la feuille des places : 1
