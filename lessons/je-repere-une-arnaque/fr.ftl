### Je repère un message d’arnaque : les mots de la leçon.

titre = Je repère un message d’arnaque
but = Lisez chaque message, et l’adresse du lien. Signalez les 3 faux. Vérifiez dans le dossier des indésirables. Ensuite, déconnectez-vous.

mot-1 = arnaque
    .sens = C’est un mensonge pour prendre votre argent.
mot-2 = lien
    .sens = Vous appuyez dessus : une page s’ouvre.
mot-3 = indésirables
    .sens = Les faux messages vont dans ce dossier.

lire-le-colis =
    Appuyez sur le message de { LABEL("je-repere-une-arnaque/message/colis") }.
    .pourquoi = Une arnaque est un mensonge pour prendre de l’argent.
    .indice = La liste est au milieu de la page. Ce message est le premier.
    .question = Attendez-vous un colis ?
    .guide = Ouvrir un message est sans danger ici. Rassurez.
    .fait = Ouvrir un message sans suivre son lien

regarder-le-lien =
    Le texte souligné est un lien. N’appuyez pas sur ce lien.
    Appuyez sur { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .pourquoi = L’adresse montre où mène le lien.
    .indice = Sous le lien, cherchez { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .question = Connaissez-vous cette adresse ?
    .guide = Le lien est suivi ? On ferme l’onglet, et on rouvre le message. Rien n’est payé.
    .fait = Regarder l’adresse d’un lien

signaler-le-colis =
    Ce message est faux : il dit « vite » et veut de l’argent.
    Tout en bas du message, appuyez sur { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = Vous n’attendez pas de colis. Cette adresse est inconnue.
    .indice = Tournez la roue de la souris. Cherchez { LABEL("courriel-ecole/boite/messages.signaler") }.
    .question = Que veut ce message ?
    .guide = « Vite », une adresse inconnue, de l’argent : 3 signes d’arnaque.
    .fait = Signaler un faux colis

voir-les-indesirables =
    Le message est parti dans un autre dossier.
    À gauche, appuyez sur { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = Ce dossier garde les faux messages. La boîte en trouve aussi seule.
    .indice = Les dossiers sont à gauche. Cherchez { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Quels messages sont dans ce dossier ?
    .guide = { LABEL("je-repere-une-arnaque/message/cadeau") } est faux : la boîte l’a mis là. Parfois, elle se trompe.
    .fait = Regarder dans les messages indésirables

garder-le-medecin =
    Ouvrez le message de { LABEL("je-repere-une-arnaque/message/medecin") }.
    Il est vrai.
    Sa place est dans { LABEL("courriel-ecole/boite/messages.boite") }.
    .pourquoi = Un vrai message perdu est aussi un problème.
    .indice = Regardez dans { LABEL("courriel-ecole/boite/messages.boite") } et dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Ce message demande-t-il de l’argent ou un mot de passe ?
    .guide = Il est dans { LABEL("courriel-ecole/boite/messages.indesirables") } ? Le bouton { LABEL("courriel-ecole/boite/messages.restaurer") } est sous le message.
    .fait = Garder un vrai message

signaler-la-banque =
    Le cabinet ne demande rien : gardez son message.
    Dans la liste, ouvrez le message de { LABEL("je-repere-une-arnaque/message/banque") }.
    Il veut un mot de passe : signalez-le.
    .pourquoi = Une banque ne demande jamais votre mot de passe.
    .indice = Revenez à la liste des messages. Cherchez le mot banque.
    .question = Quelle adresse a écrit ce message ?
    .guide = Le bouton { LABEL("courriel-ecole/boite/messages.signaler") } est sous le message. Faites lire l’adresse en entier.
    .fait = Signaler une fausse banque

garder-l-emploi =
    Ouvrez le message { LABEL("je-repere-une-arnaque/message/emploi.objet") }.
    Demande-t-il de l’argent ou un mot de passe ?
    .pourquoi = Un vrai message donne le temps. On va soi-même sur le site.
    .indice = Revenez à la liste des messages. Cherchez le mot actualisation.
    .question = Que vous demande Emploi-École ?
    .guide = Faites comparer avec la fausse banque : l’adresse, le ton, la demande.
    .fait = Reconnaître un vrai message

signaler-l-amende =
    { LABEL("je-repere-une-arnaque/message/emploi") } ne demande rien : gardez son message.
    Dans la liste, il reste 1 faux message : il fait peur.
    Trouvez ce message et signalez-le.
    .pourquoi = La peur fait aller trop vite.
    .indice = Revenez à la liste des messages. Cherchez le mot amende.
    .question = Qu’est-ce qui fait peur dans ce message ?
    .guide = Laissez lire lentement. La personne décide.
    .fait = Trouver seul un faux message

verifier =
    Vérifiez : appuyez sur { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Un vrai message est là ? Ouvrez-le.
    Ensuite, appuyez sur { LABEL("courriel-ecole/boite/messages.restaurer") }.
    .pourquoi = Tout le monde se trompe parfois. Un message signalé se remet.
    .indice = Les dossiers sont à gauche. Cherchez { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Ces messages sont-ils tous faux ?
    .guide = Faites dire pourquoi chaque message est faux.
    .fait = Vérifier les messages signalés

se-deconnecter =
    Les faux messages sont signalés. Les vrais sont gardés.
    Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } est en haut, à droite de la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez repérer une arnaque.
fin-invente = Ces messages sont inventés. Personne n’a pris d’argent.
fin-apporter = Pour vos vrais messages, apportez :
fin-apporter-1 = le numéro de votre banque
fin-apporter-2 = votre carnet, avec votre adresse e-mail
fin-apporter-3 = un message étrange, à montrer

## Les messages

message--colis = Colis Vite
    .objet = Votre colis est bloqué
    .corps = Vite ! Confirmez votre adresse. Frais : 2,99 €.
    .lien = Débloquer mon colis
message--medecin = Cabinet des Lilas
    .objet = Votre rendez-vous
    .corps =
        Bonjour Madame Diop,
        Votre rendez-vous est jeudi à 14 heures.
        Apportez votre ordonnance.
message--banque = Votre banque
    .objet = Banque : compte bloqué
    .corps =
        Cher client,
        Urgent ! Répondez avec votre mot de passe.
message--emploi = Emploi-École
    .objet = Votre actualisation
    .corps =
        Bonjour Madame Diop,
        Votre actualisation ouvre le 28 novembre.
        Allez sur notre site quand vous voulez.
message--amende = Service des amendes
    .objet = Amende : dernier jour
    .corps =
        Dernier jour !
        Payez 35 € avant minuit. Sinon, vous payez 375 €.
message--jardin = Samir
    .objet = Le jardin
    .corps =
        Bonjour Lina,
        Les poireaux sont prêts. Passez quand vous voulez.
        Samir
message--mediatheque = Nadia Benali
    .objet = Les ateliers
    .corps =
        Bonjour Lina,
        Les ateliers ont lieu le mardi et le jeudi.
        Nadia, de la médiathèque
message--cadeau = Super Cadeaux
    .objet = Vous avez gagné 5000 €
    .corps = Bravo ! Envoyez votre numéro de carte avant ce soir.
