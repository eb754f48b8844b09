### J’emprunte un livre à la médiathèque : les mots de la leçon.

titre = J’emprunte un livre à la médiathèque
but = Réservez le livre de Rosa. Ensuite, gardez-le plus longtemps.
mot-1 = emprunter
    .sens = Prendre un livre, puis le rendre.
mot-2 = réserver
    .sens = Demander à garder un livre pour vous.
mot-3 = prolonger
    .sens = Garder un livre plus longtemps.

ouvrir-inscription = Appuyez sur { LABEL("mediatheque-ecole/accueil/ouvrir-compte") }.
    .pourquoi = Avec un compte, vous réservez vos livres de chez vous.
    .indice = Rosa vient pour la première fois. Cherchez le grand bouton de la page.
    .question = Rosa a-t-elle déjà un compte ?
    .guide = Expliquez : un compte est une page à soi, fermée à clé.
    .fait = Trouver le bouton pour ouvrir un compte

numero-de-lecteur =
    Ouvrez les papiers.
    Recopiez le numéro de lecteur de la lettre.
    Appuyez sur { LABEL("mediatheque-ecole/inscription/continuer") }.
    .pourquoi = Avec ce numéro, la médiathèque trouve votre nom.
    .indice = Appuyez dans la case. Ouvrez les papiers. Appuyez sur le numéro.
    .question = Où lisez-vous le numéro de lecteur ?
    .guide = En vrai, ce numéro est sur la carte de la médiathèque.
    .fait = Recopier un numéro de lecteur

mot-de-passe =
    Recopiez le nouveau mot de passe de la carte.
    Appuyez sur { LABEL("mediatheque-ecole/mot-de-passe/creer") }.
    .pourquoi = Ce mot de passe ouvre seulement ce compte.
    .indice = Appuyez dans la case. Ensuite, appuyez sur la ligne encadrée de la carte.
    .question = Est-ce le mot de passe de la boîte e-mail ?
    .guide = Un site, un mot de passe. Tournez la tête pendant ce temps.
    .fait = Écrire un mot de passe

chercher =
    Rosa cherche un livre de soupes.
    Dans la case, écrivez : soupes.
    Appuyez sur { LABEL("mediatheque-ecole/recherche/chercher") }.
    .pourquoi = Un seul mot du titre suffit pour trouver le livre.
    .indice = Appuyez dans la case. Écrivez les 6 lettres au clavier.
    .question = Quel mot du titre écrivez-vous ?
    .guide = Le titre entier marche aussi. Laissez écrire à son rythme.
    .fait = Chercher un livre avec un mot

reserver =
    Dans les papiers, lisez le carnet de Rosa.
    Sur la page, appuyez sur le même titre.
    Appuyez sur { LABEL("mediatheque-ecole/livre/reserver") }.
    .pourquoi = La médiathèque garde ce livre pour vous, au comptoir.
    .indice = Deux titres commencent pareil. Lisez chaque titre jusqu’au bout.
    .question = Quel livre Rosa a-t-elle noté ?
    .guide = Un autre livre est réservé ? Appuyez sur { LABEL("mediatheque-ecole/mes-livres/annuler") }.
    .fait = Réserver le bon livre

se-deconnecter =
    Lisez la page. Le livre est réservé.
    Appuyez sur { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Cherchez { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") } en bas de la page.
    .question = Comment fermez-vous votre compte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre compte

attendre =
    Rosa a pris son livre.
    En haut, appuyez sur la date.
    Laissez passer le temps.
    .pourquoi = Un livre se garde 3 semaines. Un message arrive avant la fin.
    .indice = Tout en haut, la date est à côté du calendrier. Appuyez sur la date.
    .question = Quel jour sommes-nous, dans l’exercice ?
    .guide = Dites : ici, un bouton fait passer les jours.
    .fait = Faire passer le temps de l’exercice

ouvrir-la-boite =
    En haut, ouvrez un nouvel onglet.
    Choisissez la boîte e-mail Courriel-École.
    Appuyez sur { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = La médiathèque écrit un e-mail avant la fin du prêt.
    .indice = En haut, appuyez sur { LABEL("app/browser-new-tab") }. Sous { LABEL("app/browser-favourites") }, choisissez Courriel-École.
    .question = Où arrivent les messages de Rosa ?
    .guide = Un onglet est une deuxième feuille. La première reste derrière.
    .fait = Ouvrir la boîte e-mail dans un autre onglet

lire-le-message =
    Appuyez sur le message de Médiathèque-École.
    Boîte vide ? Regardez dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = Ce message dit le jour pour rendre le livre.
    .indice = Un nombre est à côté du bon dossier. Appuyez sur ce dossier.
    .question = Qui a envoyé ce message ?
    .guide = Le message peut être aux indésirables. Laissez chercher 10 secondes.
    .fait = Trouver un message

suivre-le-lien =
    Lisez le message et son jour.
    Ensuite, appuyez sur le lien souligné.
    .pourquoi = Rosa a emprunté ce livre. Elle attend ce message.
    .indice = Le lien est sous le texte du message.
    .question = Quel jour Rosa rend-elle son livre ?
    .guide = Un lien inattendu reste fermé. Ici, la personne attend ce message.
    .fait = Suivre un lien attendu

se-connecter =
    Écrivez le numéro de lecteur de la lettre.
    Écrivez le nouveau mot de passe de la carte.
    Appuyez sur { LABEL("mediatheque-ecole/connexion/entrer") }.
    .pourquoi = Le numéro et le mot de passe ouvrent votre compte.
    .indice = Ouvrez les papiers. Écrivez les 8 chiffres au clavier.
    .question = Quel mot de passe va ici ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Entrer dans votre compte

prolonger =
    Le livre est à rendre dans 2 jours.
    Appuyez sur { LABEL("mediatheque-ecole/mes-livres/prolonger") }.
    .pourquoi = Prolonger, c’est garder le livre plus longtemps.
    .indice = Le bouton { LABEL("mediatheque-ecole/mes-livres/prolonger") } est sous la phrase du livre.
    .question = Quel est le nouveau jour, sur la page ?
    .guide = Faites lire la nouvelle date à voix haute.
    .fait = Prolonger un livre

fermer-le-compte =
    Lisez le nouveau jour pour rendre le livre.
    Appuyez sur { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Cherchez { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") } en bas de la page.
    .question = Que notez-vous dans votre carnet ?
    .guide = Proposez de noter la date, jamais le mot de passe.
    .fait = Fermer votre compte après la lecture

fermer-la-boite =
    La boîte e-mail est encore ouverte.
    En haut, appuyez sur l’onglet avec l’enveloppe.
    Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Avec votre boîte, une autre personne peut changer vos mots de passe.
    .indice = Tout en haut, cherchez l’onglet Ma boîte.
    .question = Quelle page est encore ouverte ?
    .guide = La boîte e-mail ouvre tout le reste. On la ferme toujours.
    .fait = Fermer votre boîte

paper--lettre = Lettre de la médiathèque
paper--lettre--numero = Votre numéro de lecteur
paper--carnet = Carnet de Rosa
paper--carnet--livre = Mon livre

fin = Bravo ! Vous savez réserver et prolonger un livre.
fin-invente = Ce livre est inventé. Cette médiathèque existe seulement dans cet exercice.
fin-apporter = Pour emprunter un vrai livre, apportez :
fin-apporter-1 = votre carte de la médiathèque
fin-apporter-2 = le titre du livre, sur une feuille
fin-apporter-3 = votre adresse e-mail
