### Je choisis un bon mot de passe : les mots de la leçon.

titre = Je choisis un bon mot de passe
but = Créez le coffre de Rosa, avec un bon mot de passe. Ensuite, fermez-le.

mot-1 = mot de passe
    .sens = C’est la clé d’un compte. Il reste secret.
mot-2 = force
    .sens = Un mot de passe fort est difficile à deviner.
mot-3 = site
    .sens = C’est un endroit sur internet, avec des pages.

ouvrir = Appuyez sur { LABEL("coffre-ecole/accueil/creer") }.
    .pourquoi = Le coffre garde des papiers. Un mot de passe le ferme.
    .indice = Regardez la page à gauche. Cherchez le bouton bleu { LABEL("coffre-ecole/accueil/creer") }.
    .question = À quoi sert un mot de passe ?
    .guide = Dites : « N’écrivez pas vos vrais mots de passe ici. »
    .fait = Commencer à créer un coffre

ecarter =
    Lisez les 4 exemples.
    Appuyez sur les 3 mauvais exemples.
    Appuyez sur { LABEL("coffre-ecole/tri/ecarter") }.
    .pourquoi = D’autres personnes devinent un prénom, une date, 123456. Elles essaient partout.
    .indice = La phrase de 7 mots est bonne. Laissez sa case vide.
    .question = Que sait-on facilement sur vous ?
    .guide = Parlez des exemples. Ne parlez jamais des vrais mots de passe.
    .fait = Reconnaître les mauvais mots de passe

phrase =
    Recopiez la phrase du carnet, ou inventez 7 mots.
    Lisez la force.
    Appuyez sur { LABEL("coffre-ecole/phrase/continuer") }.
    .pourquoi = Une longue phrase est forte, et facile à retenir.
    .indice = Laissez une espace entre les mots. La force est écrite sous la liste.
    .question = Que dit la force, mot après mot ?
    .guide = La personne invente ? Tournez la tête. Sa phrase reste secrète.
    .fait = Écrire une phrase de 7 mots

regles =
    Lisez la liste : ce site a d’autres règles.
    Recopiez le mot de passe du carnet.
    Appuyez sur { LABEL("coffre-ecole/regles/continuer") }.
    .pourquoi = On garde 2 mots de la phrase. On ajoute majuscules, tirets, chiffres.
    .indice = Majuscule ou chiffre : tenez la touche Maj. Regardez aussi les tirets.
    .question = Quelles règles sont déjà suivies ?
    .guide = Montrez la liste avec le doigt. Elle change à chaque signe.
    .fait = Suivre les règles d’un site

confirmer =
    Le site demande encore le mot de passe.
    Dans le carnet, appuyez sur le mot de passe.
    Appuyez sur { LABEL("coffre-ecole/confirmation/creer") }.
    .pourquoi = Le site compare les 2 mots de passe.
    .indice = Vous avez inventé le vôtre ? Écrivez-le lettre par lettre.
    .question = Pourquoi écrire le mot de passe 2 fois ?
    .guide = Laissez le temps. Personne ne dicte un mot de passe.
    .fait = Écrire le mot de passe une deuxième fois

garder =
    Choisissez un endroit sûr pour ce mot de passe.
    Appuyez sur { LABEL("coffre-ecole/garder/valider") }.
    .pourquoi = Un mot de passe lu par un autre n’est plus secret.
    .indice = Votre carnet est à vous, chez vous. Vous seul le lisez.
    .question = Qui peut lire un papier près de l’ordinateur ?
    .guide = Dites : « Je ne garde jamais vos mots de passe. »
    .fait = Choisir où garder un mot de passe

se-deconnecter =
    Pour fermer le coffre, appuyez sur { LABEL("coffre-ecole/coffre/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Un coffre fermé est à l’abri.
    .indice = Le bouton { LABEL("coffre-ecole/coffre/se-deconnecter") } est au milieu de la page, sous le texte.
    .question = Comment fermez-vous le coffre ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer le coffre

fin = Bravo ! Vous savez choisir un bon mot de passe.
fin-invente = Cette phrase sert seulement ici. Inventez-en une autre chez vous.
fin-apporter = Pour choisir votre vrai mot de passe, préparez :
fin-apporter-1 = 7 mots au hasard, dans un livre par exemple
fin-apporter-2 = votre carnet, pour vous seul, et un crayon
fin-apporter-3 = un endroit sûr chez vous pour le carnet

## Le carnet

paper--carnet = Le carnet de Rosa
paper--carnet--phrase = La phrase
paper--carnet--mot-de-passe = Mot de passe
