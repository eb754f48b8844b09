### J’écris au clavier : les mots de la leçon.

titre = J’écris au clavier : accent, point, @, majuscule
but = Recopiez 4 mots dans le bloc-notes. Ensuite, effacez tout.

mot-1 = touche
    .sens = Vous appuyez dessus pour écrire une lettre ou un signe.
mot-2 = Maj
    .sens = Cette touche se tient pour écrire une majuscule.
mot-3 = @
    .sens = Ce signe est dans toutes les adresses e-mail.

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
    .indice = é est sur la touche 2. è est sur la touche 7. Appuyez sur une seule touche.
    .question = Où sont les lettres avec un accent ?
    .guide = La personne cherche la touche. Comptez 10 secondes.
    .fait = Écrire un accent

point =
    Recopiez les 2 mots, avec le point.
    Appuyez sur { LABEL("bloc-notes/point/valider") }.
    .pourquoi = Beaucoup d’adresses ont un point. Il finit aussi une phrase.
    .indice = Maj est en bas à gauche. Le point est en bas, avec le point-virgule.
    .question = Quel signe donne cette touche sans Maj ?
    .guide = Montrez les 2 signes sur la touche.
    .fait = Écrire un point

arobase =
    Recopiez l’adresse, avec le signe @.
    Appuyez sur { LABEL("bloc-notes/arobase/valider") }.
    .pourquoi = Chaque adresse e-mail a un signe @.
    .indice = La touche à est en haut. Elle montre aussi 0 et @.
    .question = Où voyez-vous @ sur le clavier ?
    .guide = Une main tient Alt Gr, un doigt appuie.
    .fait = Écrire le signe @

majuscule =
    Recopiez le mot de passe de la carte, avec ses majuscules.
    Appuyez sur { LABEL("bloc-notes/majuscule/valider") }.
    .pourquoi = Dans un mot de passe, A et a sont différents.
    .indice = Tenez Maj pour L, V et 8. Le tiret est sur la touche 6, sans Maj.
    .question = Que voyez-vous dans la case ?
    .guide = Un doigt tient Maj, un autre appuie. Ensuite, on lâche.
    .fait = Écrire un mot de passe avec des majuscules

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

fin = Bravo ! Vous connaissez les touches importantes.
fin-invente = Ces mots sont inventés. Ils servent seulement dans cet exercice.
fin-apporter = Pour écrire chez vous, préparez :
fin-apporter-1 = vos lunettes et une bonne lumière
fin-apporter-2 = votre carnet, avec la place de ces touches
fin-apporter-3 = le signe @, déjà trouvé sur votre clavier
