### J’envoie un document : les mots de la leçon.

titre = J’envoie un document
but = Envoyez le CV de Lina à Karim. Lisez sa réponse. Ensuite, déconnectez-vous.

mot-1 = fichier
    .sens = C’est un document gardé dans l’ordinateur.
mot-2 = joindre
    .sens = Vous ajoutez un fichier à votre message.
mot-3 = CV
    .sens = C’est la liste de vos emplois.

regarder-le-cv =
    Karim demande votre CV : la liste de vos emplois.
    En haut, appuyez sur { LABEL("app/files-title") }.
    Ouvrez le document { LABEL("j-envoie-un-document/file/cv") }.
    .pourquoi = On regarde un document avant de l’envoyer.
    .indice = Le bouton { LABEL("app/files-title") } est en haut, à droite de l’adresse.
    .question = Comment savoir si c’est le bon document ?
    .guide = Laissez lire les 3 noms. Ensuite, laissez choisir.
    .fait = Trouver un document et le regarder

nouveau-message =
    C’est le bon document. Appuyez sur { LABEL("app/files-close") }.
    Ensuite, appuyez sur { LABEL("courriel-ecole/boite/nouveau") }.
    .pourquoi = Le document voyage avec un message.
    .indice = Le bouton bleu est à gauche, en haut de la page.
    .question = Où peut-on commencer un message ?
    .guide = Le message arrive après : il porte le document, comme une enveloppe.
    .fait = Commencer un message

ecrire-adresse =
    Appuyez dans la case { LABEL("courriel-ecole/ecrire/a") }.
    Sur la carte, appuyez sur l’adresse de { LABEL("j-envoie-un-document/contact/karim") }.
    .pourquoi = Un CV contient votre vie. Vérifiez à qui il part.
    .indice = La carte est à droite. L’adresse de Karim est la première.
    .question = À qui envoyez-vous ce document ?
    .guide = Faites lire l’adresse à voix haute.
    .fait = Choisir à qui l’on écrit

ecrire-objet =
    Appuyez dans la case { LABEL("courriel-ecole/ecrire/objet") }.
    Écrivez : Mon CV
    .pourquoi = L’objet est le titre du message. Karim le lit en premier.
    .indice = La case { LABEL("courriel-ecole/ecrire/objet") } est au-dessus de la grande case.
    .question = De quoi parle votre message, en 2 mots ?
    .guide = Dans la grande case, la personne peut écrire un bonjour.
    .fait = Écrire un objet

joindre-et-envoyer =
    Sous la grande case, appuyez sur { LABEL("courriel-ecole/ecrire/joindre") }.
    Choisissez { LABEL("j-envoie-un-document/file/cv") }.
    Ensuite, appuyez sur { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = On oublie souvent le fichier. Son nom se lit au-dessus de { LABEL("courriel-ecole/ecrire/joindre") }.
    .indice = Le bouton { LABEL("courriel-ecole/ecrire/joindre") } a un trombone.
    .question = Que vérifiez-vous avant l’envoi ?
    .guide = Fichier oublié ? Karim le dit dans un message. Faites-le lire, puis recommencez.
    .fait = Joindre un document et l’envoyer

voir-envoyes =
    Votre document est parti.
    À gauche, appuyez sur { LABEL("courriel-ecole/boite/messages.envoyes") }.
    .pourquoi = Ce message est votre preuve d’envoi.
    .indice = Le dossier { LABEL("courriel-ecole/boite/messages.envoyes") } est à gauche.
    .question = Comment montrez-vous que le document est parti ?
    .guide = Faites ouvrir ce message : le nom du fichier est dedans.
    .fait = Retrouver le message parti

lire-la-reponse =
    Karim a répondu.
    Cherchez dans { LABEL("courriel-ecole/boite/messages.boite") }, sinon dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Appuyez sur { LABEL("j-envoie-un-document/message/bien-recu.objet") }.
    .pourquoi = Karim dit si le document est bien arrivé.
    .indice = Un nombre à côté d’un dossier compte les messages non lus.
    .question = Quel dossier montre un nombre ?
    .guide = Laissez chercher dans les 2 dossiers. Comptez 10 secondes.
    .fait = Lire la réponse

se-deconnecter =
    Lisez le message.
    Ensuite, appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Fermez votre boîte.
    .indice = Le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } est en haut, à droite de la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez envoyer un document.
fin-invente = Karim est inventé. Le document est parti seulement dans cet exercice.
fin-apporter = Pour envoyer un vrai document, apportez :
fin-apporter-1 = le document, en photo dans votre téléphone
fin-apporter-2 = votre carnet, avec votre adresse e-mail
fin-apporter-3 = l’adresse e-mail de la personne

## Le monde simulé

contact--karim = Karim (conseiller)
contact--samir = Samir (voisin)

message--demande = Karim Meziane
    .objet = Votre rendez-vous du 30 novembre
    .corps =
        Bonjour Madame Diop,
        Envoyez-moi votre CV avant notre rendez-vous.
        Karim Meziane, votre conseiller
message--sans-cv = Karim Meziane
    .objet = Il manque le CV
    .corps =
        Bonjour Madame Diop,
        J’ai reçu votre message, sans le CV. Cela arrive souvent.
        Écrivez-moi un nouveau message.
        Avant l’envoi, joignez votre CV.
        Karim Meziane, votre conseiller
message--bien-recu = Karim Meziane
    .objet = Votre CV est bien arrivé
    .corps =
        Bonjour Madame Diop,
        Votre CV est bien arrivé. À lundi.
        Karim Meziane, votre conseiller

file--cv = mon-cv.pdf
    .taille = 96 ko
    .contenu =
        Lina Diop

        2009 à 2024 : cuisinière dans une école
        1998 à 2009 : vendeuse sur le marché
file--courses = liste-de-courses.txt
    .taille = 1 ko
    .contenu = Pommes, pain, café, savon.
file--jardin = photo-du-jardin.jpg
    .taille = 420 ko
    .contenu = Une photo : 3 tomates rouges dans un panier.
