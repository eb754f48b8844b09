### J’écris et j’envoie un message : les mots de la leçon.

titre = J’écris et j’envoie un message
but = Écrivez à Nadia, de la médiathèque. Lisez sa réponse. Ensuite, déconnectez-vous.

mot-1 = destinataire
    .sens = C’est la personne à qui vous écrivez.
mot-2 = objet
    .sens = Ces mots disent de quoi parle le message.
mot-3 = envoyer
    .sens = Le message part. Il ne revient pas.

nouveau-message =
    Vous écrivez à Nadia, de la médiathèque.
    Appuyez sur { LABEL("courriel-ecole/boite/nouveau") }.
    .pourquoi = Une page vide s’ouvre pour votre message.
    .indice = Le bouton bleu est à gauche, en haut de la page.
    .question = Où peut-on commencer un message ?
    .guide = Laissez la personne chercher. Comptez 10 secondes.
    .fait = Commencer un message

ecrire-adresse =
    Appuyez dans la case { LABEL("courriel-ecole/ecrire/a") }.
    Sur la carte, appuyez sur l’adresse de { LABEL("j-ecris-un-message/contact/nadia") }.
    .pourquoi = Le message part à cette adresse. Chaque lettre compte.
    .indice = La carte est à droite. L’adresse de Nadia a un signe @.
    .question = À qui écrivez-vous ?
    .guide = La case À reçoit une adresse. « Bonjour » va dans la grande case.
    .fait = Écrire une adresse

ecrire-objet =
    Laissez la case { LABEL("courriel-ecole/ecrire/cc") } vide.
    Appuyez dans la case { LABEL("courriel-ecole/ecrire/objet") }.
    Écrivez : Rendez-vous
    .pourquoi = L’objet est le titre du message. Nadia le lit en premier.
    .indice = La case { LABEL("courriel-ecole/ecrire/objet") } est au-dessus de la grande case.
    .question = De quoi parle votre message, en un mot ?
    .guide = Un autre objet convient aussi. La personne choisit ses mots.
    .fait = Écrire un objet

ecrire-texte =
    Appuyez dans la grande case { LABEL("courriel-ecole/ecrire/message") }.
    Écrivez : Bonjour, je viens jeudi.
    .pourquoi = C’est votre message. Une phrase suffit.
    .indice = La grande case est sous le mot { LABEL("courriel-ecole/ecrire/message") }.
    .question = Par quel mot commence un message ?
    .guide = La personne écrit ses propres mots si elle veut.
    .fait = Écrire un message

envoyer =
    Relisez l’adresse et le message.
    Appuyez sur { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = Avant ce bouton, personne ne voit votre message.
    .indice = Le bouton bleu { LABEL("courriel-ecole/ecrire/envoyer") } est sous la grande case.
    .question = Que vérifiez-vous avant l’envoi ?
    .guide = Laissez relire à voix haute. La main reste sur la souris.
    .fait = Relire et envoyer

voir-envoyes =
    Votre message est parti.
    À gauche, appuyez sur { LABEL("courriel-ecole/boite/messages.envoyes") }.
    .pourquoi = Ici, vous retrouvez vos messages partis.
    .indice = Le dossier { LABEL("courriel-ecole/boite/messages.envoyes") } est à gauche.
    .question = Comment savoir si le message est parti ?
    .guide = Faites lire l’adresse et l’objet du message.
    .fait = Retrouver un message envoyé

lire-la-reponse =
    Nadia a répondu.
    Cherchez dans { LABEL("courriel-ecole/boite/messages.boite") }, sinon dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Appuyez sur { LABEL("j-ecris-un-message/message/reponse.objet") }.
    .pourquoi = Une réponse se trompe parfois de dossier.
    .indice = Un nombre est à côté du bon dossier. Appuyez sur ce dossier.
    .question = Quel dossier montre un nombre ?
    .guide = Le nombre compte les messages non lus.
    .fait = Trouver une réponse

se-deconnecter =
    Lisez le message.
    Ensuite, appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Fermez votre boîte.
    .indice = Le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } est en haut, à droite de la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez écrire et envoyer un message.
fin-invente = Nadia est inventée. Le message est parti seulement dans cet exercice.
fin-apporter = Pour écrire un vrai message, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, avec votre adresse e-mail
fin-apporter-3 = l’adresse e-mail d’une personne proche

## Le monde simulé

contact--nadia = Nadia (médiathèque)
contact--samir = Samir (voisin)

message--ateliers = Nadia Benali
    .objet = Les ateliers de novembre
    .corps =
        Bonjour,

        Les ateliers ont lieu le mardi et le jeudi, à 10 heures.
        Écrivez-moi pour choisir un jour.

        Nadia, de la médiathèque
message--sans-objet = Nadia Benali
    .objet = Il manque l’objet
    .corps =
        Bonjour,

        Votre message est arrivé sans objet. Cela arrive souvent.
        Écrivez-moi encore, avec un objet : Rendez-vous.

        Nadia, de la médiathèque
message--reponse = Nadia Benali
    .objet = Votre rendez-vous
    .corps =
        Bonjour,

        C’est noté. Je vous attends jeudi à 10 heures.

        Nadia, de la médiathèque
