### J’écris au clavier : les mots de la leçon.

titre = J’écris au clavier : accent, point, @, majuscule
but = Recopiez 4 mots dans le bloc-notes.

ouvrir = Appuyez sur { LABEL("bloc-notes/accueil/commencer") }.
    .pourquoi = Le bloc-notes est une page pour essayer.
    .indice = Regardez la page à gauche. Le bouton bleu est sous le texte.
    .question = Où appuyez-vous pour commencer ?
    .guide = Dites : « Ici, on peut se tromper. »
    .fait = Commencer l’exercice

accent =
    Appuyez dans la case. Recopiez le mot, avec son accent.
    Appuyez sur { LABEL("bloc-notes/accent/valider") }.
    .pourquoi = Sans accent, le mot est différent.
    .indice = é est sur la touche 2. è est sur la touche 7. Appuyez sans Maj.
    .question = Où sont les lettres avec un accent ?
    .guide = La personne cherche la touche. Comptez 10 secondes.
    .fait = Écrire un accent

point =
    Recopiez le mot et le point.
    Appuyez sur { LABEL("bloc-notes/point/valider") }.
    .pourquoi = Le point finit une phrase. Il est aussi dans les adresses.
    .indice = Le point partage sa touche avec le point-virgule. Tenez Maj.
    .question = Quel signe donne cette touche sans Maj ?
    .guide = Montrez les 2 signes sur la touche.
    .fait = Écrire un point

arobase =
    Recopiez l’adresse, avec le signe @.
    Appuyez sur { LABEL("bloc-notes/arobase/valider") }.
    .pourquoi = Chaque adresse e-mail a un signe @.
    .indice = Tenez Alt Gr, à droite de la barre d’espace. Appuyez sur la touche à.
    .question = Où voyez-vous @ sur le clavier ?
    .guide = Une main tient Alt Gr, un doigt appuie.
    .fait = Écrire le signe @

majuscule =
    Recopiez le mot avec ses majuscules et ses tirets.
    Appuyez sur { LABEL("bloc-notes/majuscule/valider") }.
    .pourquoi = Dans un mot de passe, A et a sont différents.
    .indice = Tenez Maj pour L, V et 8. Le tiret est sur la touche 6, sans Maj.
    .question = Que montre la liste sous la case ?
    .guide = La touche Maj se tient, puis se lâche.
    .fait = Écrire des majuscules

question =
    Choisissez la bonne touche.
    Appuyez sur { LABEL("bloc-notes/question/valider") }.
    .pourquoi = Cette touche sert tous les jours.
    .indice = Vous avez tenu cette touche pour L et V.
    .question = Que tenez-vous pour une majuscule ?
    .guide = La personne regarde son clavier avant de répondre.
    .fait = Reconnaître la touche Maj

effacer =
    Appuyez sur { LABEL("bloc-notes/relire/effacer") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Le bouton { LABEL("bloc-notes/relire/effacer") } est sous le titre.
    .question = Que reste-t-il pour la personne suivante ?
    .guide = Félicitez la personne. Tout est effacé.
    .fait = Effacer la page

fin = Bravo ! Vous savez écrire accent, point, @ et majuscule.
fin-invente = Ces mots sont inventés. Ils servent seulement dans cet exercice.
fin-apporter = Pour écrire chez vous, préparez :
fin-apporter-1 = votre carnet, avec la place de ces touches
fin-apporter-2 = une bonne lumière sur le clavier
fin-apporter-3 = vos lunettes, si vous en avez
