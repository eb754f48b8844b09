### Je crée mon espace sur le site de l’emploi : les mots de la leçon.

titre = Je crée mon espace sur le site de l’emploi
but = Créez l’espace personnel de Fatou. Notez son identifiant.

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
    Recopiez le téléphone de la carte.
    Appuyez sur { LABEL("espace-emploi/creer-coordonnees/suivant") }.
    .pourquoi = Le site écrit à cette adresse. Elle est à vous seul.
    .indice = Appuyez dans la première case. Ouvrez les papiers. Appuyez sur l’adresse.
    .question = À qui est cette adresse e-mail ?
    .guide = Ne prêtez jamais votre adresse. Une personne a une adresse.
    .fait = Recopier une adresse e-mail et un téléphone

mot-de-passe =
    Recopiez le premier mot de passe de la carte.
    Appuyez sur { LABEL("espace-emploi/creer-mot-de-passe/suivant") }.
    .pourquoi = Ce mot de passe est nouveau. Il ouvre seulement cet espace.
    .indice = Appuyez dans la case. Cherchez le mot de passe sur la carte.
    .question = Est-ce le mot de passe de la boîte e-mail ?
    .guide = Un site, un mot de passe. Tournez la tête pendant ce temps.
    .fait = Écrire un mot de passe

ouvrir-boite =
    Lisez la page.
    Ensuite, ouvrez la boîte e-mail dans un nouvel onglet.
    .pourquoi = Le site attend une preuve : cette adresse est à vous.
    .indice = Appuyez en haut, sur le signe plus. Ensuite, choisissez Courriel-École.
    .question = Que demande la page ?
    .guide = Un onglet est une deuxième feuille. La première reste derrière.
    .fait = Ouvrir la boîte e-mail dans un autre onglet

lire-message = Ouvrez le message d’Emploi-École.
    .pourquoi = Ce message contient un lien.
    .indice = Cherchez dans { LABEL("courriel-ecole/boite/messages.boite") } et dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Qui a envoyé ce message ?
    .guide = Le message peut être aux indésirables. Laissez chercher 10 secondes.
    .fait = Trouver un message

suivre-lien = Lisez le message. Appuyez sur le lien.
    .pourquoi = Vous avez demandé ce message. Vous pouvez suivre son lien.
    .indice = Le lien est sous le texte du message.
    .question = Attendiez-vous ce message ?
    .guide = Un lien inattendu reste fermé. Ici, la personne attend ce message.
    .fait = Suivre un lien attendu

noter-identifiant =
    Notez l’identifiant sur un papier.
    Recopiez l’identifiant dans la case.
    Appuyez sur { LABEL("espace-emploi/creer-identifiant/terminer") }.
    .pourquoi = Sans l’identifiant, votre espace reste fermé.
    .indice = Un identifiant est un numéro à vous. Il a 11 chiffres.
    .question = Où gardez-vous cet identifiant ?
    .guide = L’identifiant va dans le carnet. Le mot de passe, jamais à côté.
    .fait = Noter un identifiant

ecrire-identifiant =
    Allez à la page de connexion. Écrivez les 11 chiffres notés.
    Appuyez sur { LABEL("espace-emploi/connexion/continuer") }.
    .pourquoi = La première connexion vérifie ce que vous avez noté.
    .indice = Cherchez le bouton { LABEL("espace-emploi/creer-fini/se-connecter") } sur la page.
    .question = Que demande la page de connexion ?
    .guide = L’identifiant de la carte est celui de la boîte e-mail. Montrez le papier. Comptez 10 secondes.
    .fait = Écrire l’identifiant noté

entrer =
    Recopiez le premier mot de passe de la carte.
    Appuyez sur { LABEL("espace-emploi/mot-de-passe/entrer") }.
    .pourquoi = L’identifiant et le mot de passe ouvrent l’espace.
    .indice = La carte a 2 mots de passe. Le premier ouvre ce site.
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

paper--carnet = Carnet de Fatou
paper--carnet--e-mail = Mon adresse e-mail

fin = Bravo ! Vous savez créer votre espace.
fin-invente = Cet espace est inventé. Il existe seulement dans cet exercice.
fin-apporter = Pour créer votre vrai espace, apportez :
fin-apporter-1 = votre carte Vitale et une pièce d’identité
fin-apporter-2 = votre carnet, avec votre adresse e-mail
fin-apporter-3 = votre téléphone allumé
