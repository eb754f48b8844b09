### Je réponds, je transfère : les mots de la leçon.

titre = Je réponds, je transfère
but = Répondez à Nadia. Envoyez son affiche à Samir. Ensuite, déconnectez-vous.

mot-1 = répondre
    .sens = Vous écrivez à la personne du message.
mot-2 = transférer
    .sens = Vous envoyez le message à une autre personne.
mot-3 = objet
    .sens = Ces mots disent de quoi parle le message.

lire-la-question =
    Nadia vous pose une question.
    Appuyez sur le message de { LABEL("je-reponds/message/question") }.
    .pourquoi = Avant de répondre, on lit tout le message.
    .indice = La liste est au milieu de la page. Cherchez le nom de Nadia.
    .question = Que vous demande Nadia ?
    .guide = Faites lire aussi la ligne À. Samir a reçu ce message.
    .fait = Lire une question

repondre =
    Lisez le message. Répondez à Nadia seule.
    Sous le message, appuyez sur { LABEL("courriel-ecole/boite/messages.repondre") }.
    .pourquoi = L’adresse et l’objet se remplissent tout seuls.
    .indice = Choisissez { LABEL("courriel-ecole/boite/messages.repondre") }, sans le mot « tous ».
    .question = Qui reçoit la réponse avec chaque bouton ?
    .guide = { LABEL("courriel-ecole/boite/messages.repondre-tous") } écrit aussi à Samir. Ce n’est pas grave : on recommence.
    .fait = Choisir le bon bouton pour répondre

ecrire-la-reponse =
    L’adresse de Nadia est déjà écrite.
    Appuyez dans la grande case { LABEL("courriel-ecole/ecrire/message") }.
    Écrivez : Bonjour, je viens mardi.
    .pourquoi = Nadia lit votre réponse dans sa boîte.
    .indice = La grande case est sous le mot { LABEL("courriel-ecole/ecrire/message") }.
    .question = Quelle case est encore vide ?
    .guide = La personne écrit ses propres mots si elle veut.
    .fait = Écrire une réponse

envoyer-la-reponse =
    La case { LABEL("courriel-ecole/ecrire/a") } contient l’adresse de Nadia.
    Vérifiez : la case { LABEL("courriel-ecole/ecrire/cc") } est vide.
    Appuyez sur { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = Avant ce bouton, personne ne voit votre réponse.
    .indice = Le bouton bleu { LABEL("courriel-ecole/ecrire/envoyer") } est sous la grande case.
    .question = À qui part votre réponse ?
    .guide = Samir est dans la case { LABEL("courriel-ecole/ecrire/cc") } ? Faites appuyer sur { LABEL("courriel-ecole/ecrire/jeter") }, puis recommencez.
    .fait = Envoyer une réponse

lire-la-suite =
    Nadia a écrit une deuxième fois.
    Cherchez dans { LABEL("courriel-ecole/boite/messages.boite") }, sinon dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Appuyez sur { LABEL("je-reponds/message/suite.objet") }.
    .pourquoi = Une réponse se trompe parfois de dossier.
    .indice = Un nombre est à côté du bon dossier. Appuyez sur ce dossier.
    .question = Quel dossier montre un nombre ?
    .guide = Le nombre compte les messages non lus.
    .fait = Trouver la réponse de Nadia

transferer =
    Lisez le message : Samir attend cette affiche.
    Tout en bas du message, appuyez sur { LABEL("courriel-ecole/boite/messages.transferer") }.
    .pourquoi = { LABEL("courriel-ecole/boite/messages.transferer") } : envoyer un message reçu à une autre personne.
    .indice = Tournez la roue de la souris. Cherchez { LABEL("courriel-ecole/boite/messages.transferer") }.
    .question = Samir n’a pas ce message. Quel bouton l’envoie à Samir ?
    .guide = Montrez après : le message et l’affiche sont déjà là.
    .fait = Transférer un message

envoyer-a-samir =
    Appuyez dans la case { LABEL("courriel-ecole/ecrire/a") }.
    Sur la carte, appuyez sur l’adresse de { LABEL("je-reponds/contact/samir") }.
    Appuyez sur { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = L’affiche est déjà jointe. Il manque seulement l’adresse de Samir.
    .indice = La carte est à droite. L’adresse de Samir est la deuxième.
    .question = À qui envoyez-vous l’affiche ?
    .guide = On transfère seulement avec l’accord de la personne.
    .fait = Envoyer le message à une autre personne

se-deconnecter =
    L’affiche est partie chez Samir.
    Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur. Fermez votre boîte.
    .indice = Le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } est en haut, à droite de la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez répondre et transférer un message.
fin-invente = Nadia et Samir sont inventés. Les messages sont partis seulement dans cet exercice.
fin-apporter = Pour répondre à un vrai message, apportez :
fin-apporter-1 = votre téléphone allumé
fin-apporter-2 = votre carnet, avec votre adresse e-mail
fin-apporter-3 = l’adresse e-mail d’une personne proche

## Le monde simulé

contact--nadia = Nadia (médiathèque)
contact--samir = Samir (voisin)

message--question = Nadia Benali
    .objet = L’atelier photo
    .corps =
        Bonjour Lina, bonjour Samir,
        Venez-vous à l’atelier mardi ?
        Répondez à moi seule. Merci.
        Nadia, de la médiathèque
message--copie = Samir
    .objet = Votre réponse à Nadia
    .corps =
        Bonjour Lina,
        J’ai reçu une copie de votre réponse. Ce n’est pas grave.
        Nadia attend une réponse pour elle seule.
        Ouvrez encore son message. Appuyez sur Répondre.
        Samir
message--suite = Nadia Benali
    .objet = L’affiche de l’atelier
    .corps =
        Merci Lina. À mardi.
        Envoyez cette affiche à Samir, s’il vous plaît.
        Nadia, de la médiathèque

file--affiche = affiche.jpg
    .taille = 210 ko
    .contenu = Une affiche : « Atelier photo, mardi, à 14 heures ».
