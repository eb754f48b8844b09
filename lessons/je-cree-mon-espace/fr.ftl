### Je crée mon espace sur le site de l’emploi : les mots de la leçon.

titre = Je crée mon espace sur le site de l’emploi
but = Créez l’espace personnel de Fatou. Notez son identifiant.

mot-1 = espace personnel
    .sens = C’est votre place à vous sur un site.
mot-2 = identifiant
    .sens = Ce numéro dit au site votre nom.
mot-3 = lien
    .sens = Vous appuyez dessus : une page s’ouvre.

ouvrir-creation = Appuyez sur { LABEL("espace-emploi/accueil/creer-espace") }.
    .pourquoi = L’espace se crée avant l’inscription.
    .indice = Fatou vient pour la première fois. Cherchez le deuxième bouton de la page.
    .question = Fatou a-t-elle déjà un espace ?
    .guide = Expliquez : un espace est une page à soi, fermée à clé.
    .fait = Trouver le bouton pour créer un espace

identite =
    Recopiez le prénom et le nom de la carte.
    Appuyez sur { LABEL("espace-emploi/creer-identite/suivant") }.
    .pourquoi = Le site demande le même nom que vos papiers.
    .indice = Appuyez dans la case. Ensuite, appuyez sur la ligne de la carte.
    .question = Où lisez-vous le nom ?
    .guide = En vrai, c’est le nom de naissance, comme sur les papiers.
    .fait = Recopier un prénom et un nom

naissance =
    Recopiez la date de naissance de la carte.
    Appuyez sur { LABEL("espace-emploi/creer-naissance/suivant") }.
    .pourquoi = Avec cette date, le site sépare les personnes du même nom.
    .indice = Écrivez le jour, puis le mois, puis l’année.
    .question = Combien de cases voyez-vous ?
    .guide = Cette date est inventée. Chacun garde sa vraie date.
    .fait = Recopier une date de naissance

securite-sociale =
    Recopiez le numéro de sécurité sociale de la carte.
    Appuyez sur { LABEL("espace-emploi/creer-securite-sociale/suivant") }.
    .pourquoi = Avec ce numéro, le site trouve vos droits.
    .indice = Le numéro a 15 chiffres. Appuyez sur sa ligne, sur la carte.
    .question = Sur quelle carte est ce numéro, en vrai ?
    .guide = Le vrai numéro reste dans la poche. Celui de Fatou est inventé.
    .fait = Recopier un numéro de sécurité sociale

coordonnees =
    Recopiez l’adresse e-mail du carnet, dans les papiers.
    Recopiez le numéro de téléphone de la carte.
    Appuyez sur { LABEL("espace-emploi/creer-coordonnees/suivant") }.
    .pourquoi = Le site écrit à cette adresse. Elle est à vous seul.
    .indice = Appuyez dans la première case. Ouvrez les papiers. L’adresse entière a un signe @.
    .question = À qui est cette adresse e-mail ?
    .guide = Ne prêtez jamais votre adresse. Une personne a une adresse.
    .fait = Recopier une adresse e-mail et un téléphone

mot-de-passe =
    Recopiez le nouveau mot de passe de la carte.
    Appuyez sur { LABEL("espace-emploi/creer-mot-de-passe/suivant") }.
    .pourquoi = Ce mot de passe est nouveau. Il ouvre seulement cet espace.
    .indice = Appuyez dans la case. Ensuite, appuyez sur la ligne encadrée de la carte.
    .question = Est-ce le mot de passe de la boîte e-mail ?
    .guide = Un site, un mot de passe. Tournez la tête pendant ce temps.
    .fait = Écrire un mot de passe

ouvrir-boite =
    En haut, ouvrez un nouvel onglet.
    Choisissez la boîte e-mail Courriel-École.
    Appuyez sur { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = Le site attend une preuve : cette adresse est à vous.
    .indice = En haut, appuyez sur { LABEL("app/browser-new-tab") }. Sous { LABEL("app/browser-favourites") }, choisissez Courriel-École.
    .question = Que demande la page ?
    .guide = Un onglet est une deuxième feuille. La première reste derrière.
    .fait = Ouvrir la boîte e-mail dans un autre onglet

lire-message =
    Appuyez sur le message d’Emploi-École.
    Boîte vide ? Regardez dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = Ce message contient un lien.
    .indice = Un nombre est à côté du bon dossier. Appuyez sur ce dossier.
    .question = Qui a envoyé ce message ?
    .guide = Le message peut être aux indésirables. Laissez chercher 10 secondes.
    .fait = Trouver un message

suivre-lien =
    Lisez le message.
    Ensuite, appuyez sur le lien souligné.
    .pourquoi = Vous avez demandé ce message. Vous pouvez suivre son lien.
    .indice = Le lien est sous le texte du message.
    .question = Attendiez-vous ce message ?
    .guide = Un lien inattendu reste fermé. Ici, la personne attend ce message.
    .fait = Suivre un lien attendu

noter-identifiant =
    Notez les 11 chiffres sur une feuille à vous.
    Recopiez-les dans la case.
    Appuyez sur { LABEL("espace-emploi/creer-identifiant/terminer") }.
    .pourquoi = Sans l’identifiant, votre espace reste fermé.
    .indice = L’identifiant est dans le cadre bleu. C’est votre numéro sur ce site.
    .question = Où gardez-vous cet identifiant ?
    .guide = Donnez une feuille et un crayon. Le mot de passe, jamais à côté.
    .fait = Noter un identifiant

ecrire-identifiant =
    Appuyez sur { LABEL("espace-emploi/creer-fini/se-connecter") }.
    Écrivez les 11 chiffres de votre feuille.
    Appuyez sur { LABEL("espace-emploi/connexion/continuer") }.
    .pourquoi = La première connexion vérifie ce que vous avez noté.
    .indice = Le bouton { LABEL("espace-emploi/creer-fini/se-connecter") } ouvre la page de connexion.
    .question = Que demande la page de connexion ?
    .guide = L’identifiant de la carte ouvre la boîte e-mail. Celui du site est sur la feuille. Comptez 10 secondes.
    .fait = Écrire l’identifiant noté

entrer =
    Au clavier, écrivez le nouveau mot de passe de la carte.
    Appuyez sur { LABEL("espace-emploi/mot-de-passe/entrer") }.
    .pourquoi = L’identifiant et le mot de passe ouvrent l’espace.
    .indice = Le nouveau mot de passe est en bas de la carte.
    .question = Quel mot de passe va ici ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Entrer dans l’espace

se-deconnecter =
    Lisez la page. Ensuite, fermez votre espace.
    Appuyez sur { LABEL("espace-emploi/espace/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Cherchez { LABEL("espace-emploi/espace/se-deconnecter") } en bas de la page.
    .question = Comment fermez-vous votre espace ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre espace

fermer-la-boite =
    La boîte e-mail est encore ouverte.
    En haut, appuyez sur l’onglet avec l’enveloppe.
    Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Avec votre boîte, une autre personne peut changer vos mots de passe.
    .indice = Tout en haut, cherchez l’onglet Ma boîte.
    .question = Quelle page est encore ouverte ?
    .guide = La boîte e-mail ouvre tout le reste. On la ferme toujours.
    .fait = Fermer votre boîte

paper--carnet = Carnet de Fatou
paper--carnet--e-mail = Mon adresse e-mail

fin = Bravo ! Vous savez créer votre espace.
fin-invente = Cet espace est inventé. Il existe seulement dans cet exercice.
fin-apporter = Pour créer votre vrai espace, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, votre carte Vitale, une pièce d’identité
fin-apporter-3 = votre adresse e-mail, et son mot de passe
