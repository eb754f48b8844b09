### Je crée mon adresse e-mail : les mots de la leçon.

titre = Je crée mon adresse e-mail
but = Créez une adresse e-mail avec la carte d’exercice.

ouvrir-inscription = Appuyez sur { LABEL("courriel-ecole/accueil/creer") }.
    .pourquoi = Beaucoup de services demandent une adresse e-mail.
    .indice = Cherchez un grand bouton sur la page.
    .question = Où peut-on créer une adresse ?
    .guide = Laissez la personne chercher. Comptez 10 secondes.

identite =
    Écrivez le prénom et le nom de la carte.
    Appuyez sur { LABEL("courriel-ecole/identite/continuer") }.
    .pourquoi = Vos proches voient ce nom sur vos messages.
    .indice = Appuyez dans la case { LABEL("courriel-ecole/identite/prenom") }. Ensuite, écrivez.
    .question = Où trouvez-vous le prénom et le nom ?
    .guide = Montrez la carte avec le doigt. La souris reste à la personne.

naissance =
    Écrivez la date de naissance de la carte.
    Appuyez sur { LABEL("courriel-ecole/naissance/continuer") }.
    .pourquoi = Le site vérifie votre âge avec cette date.
    .indice = Écrivez le jour, puis le mois, puis l’année.
    .question = Combien de cases voyez-vous pour la date ?
    .guide = Cette date est inventée. Chacun garde sa vraie date.

essayer-adresse =
    Écrivez l’adresse de la carte.
    Appuyez sur { LABEL("courriel-ecole/adresse/continuer") }.
    .pourquoi = Une adresse appartient à une seule personne.
    .indice = Écrivez le début de l’adresse, avant le signe @.
    .question = Que répond le site ?
    .guide = L’adresse est déjà prise. C’est prévu. Laissez la personne lire.

choisir-adresse =
    Choisissez une autre adresse.
    Appuyez sur { LABEL("courriel-ecole/adresse/continuer") }.
    .pourquoi = Une autre personne a déjà la première adresse.
    .indice = Le site propose 3 adresses libres. Appuyez sur une adresse.
    .question = Quelle adresse est facile à dire au téléphone ?
    .guide = La personne choisit seule. Chacun a sa propre adresse.

mot-de-passe =
    Écrivez le mot de passe de la carte.
    Appuyez sur { LABEL("courriel-ecole/mot-de-passe/continuer") }.
    .pourquoi = Le mot de passe est la clé de votre boîte.
    .indice = Écrivez lentement. Regardez les majuscules et les tirets.
    .question = Que montre la liste sous la case ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.

confirmer =
    Écrivez le même mot de passe une deuxième fois.
    Appuyez sur { LABEL("courriel-ecole/confirmation/continuer") }.
    .pourquoi = Le site cherche une faute de frappe.
    .indice = Reprenez le mot de passe lettre par lettre.
    .question = Pourquoi écrire le mot de passe 2 fois ?
    .guide = Laissez le temps. Personne ne dicte un mot de passe.

telephone =
    Écrivez le numéro de la carte.
    Appuyez sur { LABEL("courriel-ecole/telephone/envoyer") }.
    .pourquoi = Le site vérifie votre numéro avec un code.
    .indice = Le numéro de la carte a 10 chiffres.
    .question = Où arrive le code, à votre avis ?
    .guide = Ce numéro est inventé. Le vrai téléphone reste dans la poche.

recopier-le-code =
    Regardez le téléphone. Recopiez le code.
    Appuyez sur { LABEL("courriel-ecole/verification/continuer") }.
    .pourquoi = Avec ce code, le site reconnaît votre téléphone.
    .indice = Lisez les 6 chiffres sur le téléphone. Un code refusé ? Appuyez sur { LABEL("courriel-ecole/verification/renvoyer") }.
    .question = Qui a envoyé ce code ?
    .guide = Dites la règle : un code reste secret. Même avec moi.

secours =
    Laissez cette page vide.
    Appuyez sur { LABEL("courriel-ecole/secours/passer") }.
    .pourquoi = L’adresse de secours est une deuxième adresse à vous.
    .indice = Cette page est facultative. Cherchez le bouton { LABEL("courriel-ecole/secours/passer") }.
    .question = Cette page est-elle obligatoire ?
    .guide = Ne donnez jamais votre adresse à la place.

conditions =
    Cochez { LABEL("courriel-ecole/conditions/accepter") }.
    Laissez les autres cases vides.
    Appuyez sur { LABEL("courriel-ecole/conditions/terminer") }.
    .pourquoi = Les autres cases apportent de la publicité.
    .indice = Appuyez une fois dans la petite case.
    .question = Quelle case est obligatoire ?
    .guide = Lisez les 3 cases ensemble. La personne décide.

noter-adresse =
    Écrivez votre adresse sur votre fiche.
    Appuyez sur { LABEL("courriel-ecole/creee/ouvrir-boite") }.
    .pourquoi = La fiche garde votre adresse pour la prochaine fois.
    .indice = Prenez un crayon. Recopiez toute l’adresse, avec le signe @.
    .question = Que gardez-vous pour la prochaine fois ?
    .guide = Sur la fiche, seulement l’adresse. Jamais le mot de passe.

lire-bienvenue = Appuyez sur le message. Lisez-le.
    .pourquoi = Vos messages arrivent dans cette boîte.
    .indice = Le message est sous { LABEL("courriel-ecole/boite/messages") }.
    .question = Qui vous a écrit ?
    .guide = Demandez le nom et l’objet du message.

se-deconnecter = Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Fermez votre boîte.
    .indice = Cherchez le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } sur la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Attendez la page { LABEL("courriel-ecole/au-revoir/titre") }. Ensuite, félicitez la personne.

fin = Bravo ! Vous avez créé une adresse e-mail.
fin-invente = Cette adresse est inventée. Elle marche seulement dans cet exercice.
fin-apporter = Pour créer votre vraie adresse, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet et un crayon
fin-apporter-3 = une idée d’adresse avec votre nom
