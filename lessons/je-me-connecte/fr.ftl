### Je me connecte et je me déconnecte : les mots de la leçon.

titre = Je me connecte et je me déconnecte
but = Lisez le message reçu par Bakary, puis fermez sa boîte. Vérifiez la boîte fermée, et revenez à l’accueil.

mot-1 = se connecter
    .sens = Vous ouvrez votre compte avec votre mot de passe.
mot-2 = se déconnecter
    .sens = Vous fermez votre compte. Personne ne le voit.
mot-3 = ordinateur partagé
    .sens = D’autres personnes utilisent cet ordinateur.

ouvrir-connexion = Appuyez sur { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = Bakary a déjà une adresse e-mail. Il ouvre sa boîte.
    .indice = Regardez la page à gauche. Cherchez { LABEL("courriel-ecole/accueil/se-connecter") }.
    .question = Bakary a-t-il déjà une adresse ?
    .guide = Se connecter, c’est entrer. Créer une adresse, c’est une seule fois.
    .fait = Trouver où l’on se connecte

adresse =
    Appuyez dans la case { LABEL("courriel-ecole/connexion/identifiant") }.
    Recopiez l’adresse e-mail de la carte.
    .pourquoi = Avec cette adresse, le site sait quelle boîte ouvrir.
    .indice = Sur la carte, l’adresse est sous Courriel-École. Recopiez aussi le point.
    .question = Quelle adresse faut-il écrire ?
    .guide = Chacun écrit avec un doigt, à son rythme.
    .fait = Recopier une adresse

mot-de-passe =
    Recopiez le mot de passe de la carte.
    Appuyez sur { LABEL("courriel-ecole/connexion/entrer") }.
    .pourquoi = Des points cachent le mot de passe. C’est normal.
    .indice = Pour une majuscule ou un chiffre, tenez la touche Maj.
    .question = Pourquoi voyez-vous des points ?
    .guide = Tournez la tête pendant ce temps. Un mot de passe reste secret.
    .fait = Écrire un mot de passe caché

refuser =
    En haut, une question parle du mot de passe.
    Répondez { LABEL("app/browser-save-no") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Il garde ce que vous enregistrez.
    .indice = La question est au-dessus de la page. Vous avez enregistré ? Appuyez sur { LABEL("courriel-ecole/boite/changer") }.
    .question = À qui est cet ordinateur ?
    .guide = Après { LABEL("app/browser-save-yes") }, on répare : { LABEL("courriel-ecole/boite/changer") }. Dites-le sans reproche.
    .fait = Protéger un mot de passe

lire =
    Un message attend Bakary.
    Appuyez sur ce message pour le lire.
    .pourquoi = Lire ses messages, c’est le but d’une boîte.
    .indice = Regardez sous { LABEL("courriel-ecole/boite/messages.boite") }, puis { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Où arrivent les messages ?
    .guide = Le message peut être dans un autre dossier. Laissez chercher.
    .fait = Lire un message

se-deconnecter =
    Lisez le message.
    Pour fermer votre boîte, appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Sans ce bouton, la boîte reste ouverte pour la personne suivante.
    .indice = Cherchez { LABEL("courriel-ecole/boite/se-deconnecter") } en haut, à droite de la page.
    .question = Fermer la fenêtre suffit-il ?
    .guide = Laissez la personne trouver. Comptez 10 secondes.
    .fait = Fermer la boîte

verifier =
    Votre boîte est-elle bien fermée ?
    Pour vérifier, appuyez sur { LABEL("courriel-ecole/au-revoir/se-connecter") }.
    .pourquoi = Le site demande le mot de passe ? La boîte est fermée.
    .indice = Le bouton { LABEL("courriel-ecole/au-revoir/se-connecter") } est au milieu de la page.
    .question = Comment savoir si la boîte est fermée ?
    .guide = Demandez : « Que voit la personne suivante ? »
    .fait = Vérifier la boîte fermée

laisser-accueil =
    Le site demande le mot de passe : votre boîte est fermée.
    Laissez les cases vides.
    Appuyez sur { LABEL("courriel-ecole/connexion/accueil") }.
    .pourquoi = La personne suivante commence sur une page propre.
    .indice = Tout en bas de la page, cherchez { LABEL("courriel-ecole/connexion/accueil") }.
    .question = Que laissez-vous sur l’écran ?
    .guide = Félicitez la personne. La place est propre.
    .fait = Laisser une page propre

fin = Bravo ! Vous savez vous connecter et vous déconnecter.
fin-invente = Bakary est inventé. Sa boîte existe seulement dans cet exercice.
fin-apporter = Pour ouvrir votre vraie boîte, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, pour vous seul, avec le mot de passe
fin-apporter-3 = votre adresse e-mail

## Le monde simulé

message--horaires = Nadia Benali
    .objet = Les horaires de décembre
    .corps =
        Bonjour,

        La médiathèque est ouverte du mardi au samedi, de 10 heures à 18 heures.

        Nadia, de la médiathèque
