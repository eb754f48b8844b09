### Les premiers mots d’une leçon enregistrée. La personne qui l’écrit les change ensuite.

record-goal = Faites les étapes de cette leçon.
record-press = Appuyez sur { $label }.
record-tick = Cochez la case { $label }.
record-untick = Décochez la case { $label }.
record-read = Ouvrez le message { $label }.
record-file = Choisissez le fichier { $label }.
record-fill = Remplissez la case { $label } avec la carte.
record-write = Écrivez dans la case { $label }.
record-fill-all = Remplissez les cases de la page.
record-other = Continuez.
record-why = Cette étape mène à la suite.
record-hint = Regardez toute la page, de haut en bas.
record-question = Que faut-il faire ici ?
record-guide = Laissez la personne chercher. Comptez 10 secondes.
record-end = Bravo ! Vous êtes au bout de la leçon.
record-invented = La personne et le site sont inventés.
record-bring = Pour le faire en vrai, apportez :
record-bring-one = votre carnet, avec votre adresse e-mail
record-bring-two = votre téléphone allumé
record-bring-three = vos lunettes, si vous en avez
record-copy =
    { $count ->
        [1] { $title } (copie)
       *[other] { $title } (copie { $count })
    }
