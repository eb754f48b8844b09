### Je lis un message et j’ouvre une pièce jointe : les mots de la leçon.

titre = Je lis un message et j’ouvre une pièce jointe
but = Ouvrez la photo de Samir. Jetez le message inconnu. Téléchargez et lisez le programme de Nadia, puis fermez la boîte.

mot-1 = boîte de réception
    .sens = Vos nouveaux messages arrivent ici.
mot-2 = objet
    .sens = Ces mots disent de quoi parle le message.
mot-3 = pièce jointe
    .sens = C’est un fichier envoyé avec un message.

message-de-samir =
    Samir est votre voisin. Il vous a écrit.
    Appuyez sur le message de { LABEL("je-lis-un-message/message/jardin") }.
    .pourquoi = La liste montre seulement le début. Le message s’ouvre en entier.
    .indice = La liste est au milieu de la page. Cherchez le nom de Samir.
    .question = Qui vous a écrit ?
    .guide = Laissez lire les noms à voix haute. Comptez 10 secondes.
    .fait = Ouvrir un message

voir-la-photo =
    Samir a joint une photo. C’est une pièce jointe : un fichier.
    En bas du message, appuyez sur { LABEL("courriel-ecole/boite/messages.ouvrir") }.
    .pourquoi = Vous connaissez Samir. Vous pouvez ouvrir sa photo.
    .indice = Le bouton { LABEL("courriel-ecole/boite/messages.ouvrir") } est en bas du message.
    .question = Que peut-on joindre à un message ?
    .guide = Joindre veut dire : ajouter un fichier à un message.
    .fait = Ouvrir une photo reçue

message-inconnu =
    Fermez la photo. Appuyez sur { LABEL("courriel-ecole/boite/messages.retour") }.
    Appuyez sur le message de { LABEL("je-lis-un-message/message/gain") }.
    .pourquoi = Lire un message est sans danger. Le danger est dans les fichiers et les liens.
    .indice = Au-dessus du message, appuyez sur { LABEL("courriel-ecole/boite/messages.retour") }.
    .question = Connaissez-vous cette personne ?
    .guide = Attendez la réponse. Cette adresse est inconnue.
    .fait = Revenir à la liste et ouvrir un autre message

jeter =
    Laissez fermé le fichier de cet inconnu.
    Descendez tout en bas du message. Appuyez sur { LABEL("courriel-ecole/boite/messages.supprimer") }.
    .pourquoi = Le fichier d’un inconnu peut abîmer l’ordinateur.
    .indice = Tournez la roue de la souris. Le bouton { LABEL("courriel-ecole/boite/messages.supprimer") } est tout en bas.
    .question = Que faites-vous d’un fichier envoyé par un inconnu ?
    .guide = Sans roue, la barre grise à droite descend aussi. Fichier ouvert ? Lisez-le ensemble.
    .fait = Jeter le message d’un inconnu

ouvrir-le-message =
    Nadia vous a écrit.
    Regardez dans { LABEL("courriel-ecole/boite/messages.boite") }, puis dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Appuyez sur le message de { LABEL("je-lis-un-message/message/ateliers") }.
    .pourquoi = Un message se trompe parfois de dossier.
    .indice = Les dossiers sont à gauche. Cherchez un nombre.
    .question = Quel dossier montre un nombre ?
    .guide = Le nombre compte les messages non lus.
    .fait = Trouver un message dans les dossiers

telecharger =
    Nadia a joint un fichier : le programme.
    En bas du message, appuyez sur { LABEL("courriel-ecole/boite/messages.telecharger") }.
    .pourquoi = Le fichier vient sur l’ordinateur. Vous le gardez.
    .indice = Sous le message, cherchez { LABEL("courriel-ecole/boite/messages.piece-jointe") }.
    .question = Qu’est-ce que Nadia a envoyé avec son message ?
    .guide = Télécharger veut dire : garder une copie sur l’ordinateur.
    .fait = Garder une pièce jointe

lire-le-fichier =
    Le fichier est arrivé. Sous son nom, appuyez sur { LABEL("courriel-ecole/boite/messages.ouvrir") }.
    Lisez l’heure de l’atelier du jeudi.
    .pourquoi = Le message est court. Les détails sont dans le fichier.
    .indice = Le bouton { LABEL("courriel-ecole/boite/messages.ouvrir") } est en bas du message.
    .question = À quelle heure commence l’atelier du jeudi ?
    .guide = La réponse est 10 heures. Laissez la personne la trouver.
    .fait = Ouvrir une pièce jointe

se-deconnecter =
    Fermez le fichier.
    Pour fermer votre boîte, appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Votre boîte fermée est à l’abri.
    .indice = Le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } est en haut, à droite de la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez lire un message et ouvrir son fichier.
fin-invente = Ces personnes sont inventées. Les fichiers restent dans cet exercice.
fin-apporter = Pour lire vos vrais messages, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, pour vous seul, avec le mot de passe
fin-apporter-3 = votre adresse e-mail

## Le monde simulé

message--ateliers = Nadia Benali
    .objet = Le programme des ateliers
    .corps =
        Bonjour Lina,
        Voici le programme des ateliers.
        Nadia, de la médiathèque
message--jardin = Samir Haddad
    .objet = Une photo du jardin
    .corps =
        Bonjour Lina,
        Voici une photo de mes tomates.
        Samir, votre voisin
message--gain = Super Cadeaux
    .objet = Vous avez gagné un voyage
    .corps =
        Votre billet gratuit est dans le fichier.
        Ouvrez-le vite. Demain, il sera trop tard.

file--programme = programme.pdf
    .taille = 84 ko
    .contenu =
        Médiathèque : les ateliers de novembre

        Mardi, à 14 heures : la photo
        Jeudi, à 10 heures : l’e-mail

        Apportez un carnet et un crayon.
file--photo = tomates.jpg
    .taille = 310 ko
    .contenu = Une photo : 3 tomates rouges dans un panier.
file--cadeau = billet-gratuit.pdf
    .taille = 12 ko
    .contenu =
        Ce fichier vient d’un inconnu.

        Ici, c’est un exercice : rien n’est cassé.
        Dans la vraie vie, ce fichier peut abîmer l’ordinateur.

        Fermez ce fichier. Ensuite, jetez le message.
