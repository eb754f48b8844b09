### Je crée mon adresse e-mail : les mots de la leçon.

titre = Je crée mon adresse e-mail
but = Créez une adresse e-mail pour une personne inventée. Lisez le message, puis fermez la boîte.

mot-1 = adresse e-mail
    .sens = Elle sert à écrire et à recevoir des messages.
mot-2 = mot de passe
    .sens = C’est la clé de votre boîte. Il reste secret.
mot-3 = code
    .sens = Ces 6 chiffres arrivent sur votre téléphone.

ouvrir-inscription = Appuyez sur { LABEL("courriel-ecole/accueil/creer") }.
    .pourquoi = Beaucoup de services demandent une adresse e-mail.
    .indice = Regardez la page à gauche. Appuyez sur le bouton bleu { LABEL("courriel-ecole/accueil/creer") }.
    .question = Où créez-vous une adresse ?
    .guide = Laissez la personne chercher. Comptez 10 secondes.
    .fait = Trouver le bouton pour créer une adresse

identite =
    Recopiez le prénom et le nom de la carte.
    Appuyez sur { LABEL("courriel-ecole/identite/continuer") }.
    .pourquoi = Vos proches voient ce nom sur vos messages.
    .indice = Appuyez dans la case { LABEL("courriel-ecole/identite/prenom") }. Ensuite, écrivez.
    .question = Où trouvez-vous le prénom et le nom ?
    .guide = Montrez la carte avec le doigt. La souris reste à la personne.
    .fait = Recopier un prénom et un nom

naissance =
    Recopiez la date de naissance de la carte.
    Appuyez sur { LABEL("courriel-ecole/naissance/continuer") }.
    .pourquoi = Le site vérifie votre âge avec cette date.
    .indice = Écrivez le jour, puis le mois, puis l’année.
    .question = Combien de cases voyez-vous pour la date ?
    .guide = Cette date est inventée. Chacun garde sa vraie date.
    .fait = Recopier une date de naissance

essayer-adresse =
    Recopiez l’adresse e-mail de la carte.
    Appuyez sur { LABEL("courriel-ecole/adresse/continuer") }.
    .pourquoi = Une adresse appartient à une seule personne.
    .indice = Écrivez dans la case. Pour le point, tenez la touche Maj.
    .question = Que répond le site ?
    .guide = L’adresse est déjà prise. C’est prévu. Laissez la personne lire.
    .fait = Proposer une adresse

choisir-adresse =
    Cette adresse est prise.
    Appuyez sur une adresse libre.
    Appuyez sur { LABEL("courriel-ecole/adresse/continuer") }.
    .pourquoi = Une autre personne a déjà la première adresse.
    .indice = Le site propose 2 adresses libres. Appuyez sur une adresse.
    .question = Quelle adresse est facile à dire au téléphone ?
    .guide = La personne choisit seule. Chacun a sa propre adresse.
    .fait = Choisir une adresse libre

mot-de-passe =
    Recopiez le mot de passe de la carte.
    Appuyez sur { LABEL("courriel-ecole/mot-de-passe/continuer") }.
    .pourquoi = Le mot de passe est la clé de votre boîte.
    .indice = Majuscule ou chiffre : tenez la touche Maj. Regardez aussi les tirets.
    .question = Que montre la liste sous la case ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Écrire un mot de passe

confirmer =
    Écrivez le même mot de passe une deuxième fois.
    Appuyez sur { LABEL("courriel-ecole/confirmation/continuer") }.
    .pourquoi = Le site compare les 2 mots de passe.
    .indice = Recopiez encore le mot de passe de la carte, lettre par lettre.
    .question = Pourquoi écrire le mot de passe 2 fois ?
    .guide = Laissez le temps. Personne ne dicte un mot de passe.
    .fait = Écrire le mot de passe une deuxième fois

telephone =
    Recopiez le numéro de téléphone de la carte.
    Appuyez sur { LABEL("courriel-ecole/telephone/envoyer") }.
    .pourquoi = Le site vérifie votre numéro avec un code.
    .indice = Le numéro de la carte a 10 chiffres.
    .question = Où arrive le code, à votre avis ?
    .guide = Ce numéro est inventé. Le vrai téléphone reste dans la poche.
    .fait = Recopier un numéro de téléphone

recopier-le-code =
    Recopiez le code du téléphone dans la page.
    Appuyez sur { LABEL("courriel-ecole/verification/continuer") }.
    .pourquoi = Avec ce code, le site reconnaît votre téléphone.
    .indice = Lisez le code à droite. Trop vieux ? Demandez un autre code.
    .question = Qui a envoyé ce code ?
    .guide = Dites la règle : un code reste secret. Même avec moi.
    .fait = Recopier un code

secours =
    Laissez la case vide.
    Appuyez sur { LABEL("courriel-ecole/secours/passer") }.
    .pourquoi = C’est une deuxième adresse e-mail. Lina a une seule adresse.
    .indice = Cette page est facultative : vous pouvez la passer. Appuyez sur { LABEL("courriel-ecole/secours/passer") } pour la suite.
    .question = Cette page est-elle obligatoire ?
    .guide = Ne prêtez jamais votre propre adresse e-mail.
    .fait = Passer une page facultative

conditions =
    Appuyez dans la case { LABEL("courriel-ecole/conditions/accepter") }.
    Laissez les autres cases vides.
    Appuyez sur { LABEL("courriel-ecole/conditions/terminer") }.
    .pourquoi = Les autres cases apportent de la publicité.
    .indice = La petite case est à gauche des mots.
    .question = Quelle case est obligatoire ?
    .guide = Lisez les 3 cases ensemble. La personne décide.
    .fait = Choisir la case obligatoire

noter-adresse =
    Recopiez l’adresse de la page dans votre carnet.
    Appuyez sur { LABEL("courriel-ecole/creee/ouvrir-boite") }.
    .pourquoi = Vous retrouvez votre adresse plus tard. Pour la vraie, faites pareil.
    .indice = Prenez un crayon. Recopiez toute l’adresse, avec le signe @.
    .question = Qu’écrivez-vous dans le carnet ?
    .guide = Le carnet reste à la personne. Elle lit, elle écrit. Restez à côté.
    .fait = Écrire une adresse dans un carnet

lire-bienvenue = Appuyez sur le message reçu.
    .pourquoi = Vos messages arrivent dans cette boîte.
    .indice = Le message est sous { LABEL("courriel-ecole/boite/messages.boite") }.
    .question = Qui vous a écrit ?
    .guide = Demandez le nom et l’objet du message.
    .fait = Ouvrir un message

se-deconnecter =
    Lisez le message.
    Pour fermer votre boîte, appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Votre boîte fermée est à l’abri.
    .indice = Le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } est en haut, à droite de la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez créer une adresse e-mail.
fin-invente = Cette adresse est inventée. Elle marche seulement dans cet exercice.
fin-apporter = Pour créer votre vraie adresse, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, pour vous seul, et un crayon
fin-apporter-3 = une idée d’adresse avec votre nom
