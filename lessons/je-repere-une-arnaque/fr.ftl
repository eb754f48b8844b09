### Je repère un message d’arnaque : les mots de la leçon.

titre = Je repère un message d’arnaque
but = Signalez les 4 faux messages. Gardez les vrais.

lire-le-colis =
    Appuyez sur le message de Colis Vite.
    .pourquoi = Une arnaque est un mensonge pour prendre de l’argent.
    .indice = Le message parle d’un colis bloqué.
    .question = Attendez-vous un colis ?
    .guide = Ouvrir un message est sans danger ici. Rassurez.
    .fait = Ouvrir un message sans suivre son lien

regarder-le-lien =
    Laissez le lien.
    Appuyez sur { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .pourquoi = L’adresse montre le vrai chemin du lien.
    .indice = Sous le lien, cherchez { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .question = Reconnaissez-vous cette adresse ?
    .guide = Le lien est suivi ? On peut fermer l’onglet. Rien n’est payé.
    .fait = Regarder l’adresse d’un lien

signaler-le-colis =
    Ce message est faux : il presse et demande de l’argent.
    Appuyez sur { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = Le message va dans { LABEL("courriel-ecole/boite/messages.indesirables") }. La boîte apprend.
    .indice = Cherchez { LABEL("courriel-ecole/boite/messages.signaler") } sous le message.
    .question = Que veut ce message ?
    .guide = Un message qui presse est suspect.
    .fait = Signaler un faux colis

signaler-la-banque =
    Ouvrez le message de la banque. Il demande un mot de passe.
    Appuyez sur { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = Une banque ne demande jamais votre mot de passe.
    .indice = Revenez aux messages. Cherchez le mot banque.
    .question = Quelle adresse a écrit ce message ?
    .guide = Faites lire l’adresse en entier.
    .fait = Signaler une fausse banque

signaler-l-amende =
    Ouvrez le message de l’amende. Il presse et fait peur.
    Appuyez sur { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = La peur fait aller trop vite.
    .indice = Revenez aux messages. Cherchez le mot amende.
    .question = Qu’est-ce qui fait peur dans ce message ?
    .guide = Laissez lire lentement.
    .fait = Signaler une fausse amende

signaler-le-cadeau =
    Ouvrez le message du cadeau. Il promet beaucoup d’argent.
    Appuyez sur { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = Un inconnu ne donne pas d’argent.
    .indice = Revenez aux messages. Cherchez le mot gagné.
    .question = Avez-vous joué à ce jeu ?
    .guide = Restez à côté. Laissez la personne décider.
    .fait = Signaler un faux cadeau

garder-le-vrai =
    Ouvrez le message du cabinet médical. Il est vrai.
    Laissez-le dans la boîte. Il est dans { LABEL("courriel-ecole/boite/messages.indesirables") } ? Appuyez sur { LABEL("courriel-ecole/boite/messages.restaurer") }.
    .pourquoi = Un vrai message perdu est aussi un problème.
    .indice = Cherchez dans la boîte, puis dans { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Comment savez-vous que ce message est vrai ?
    .guide = Il ne demande ni argent ni mot de passe.
    .fait = Garder un vrai message

se-deconnecter =
    Les faux messages sont signalés. Fermez votre boîte.
    Appuyez sur { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = D’autres personnes utilisent cet ordinateur.
    .indice = Le bouton { LABEL("courriel-ecole/boite/se-deconnecter") } est en haut de la page.
    .question = Comment fermez-vous votre boîte ?
    .guide = Laissez la personne trouver. Ensuite, félicitez-la.
    .fait = Fermer votre boîte

fin = Bravo ! Vous savez repérer une arnaque.
fin-invente = Ces messages sont inventés. Personne n’a pris d’argent.
fin-apporter = Pour vos vrais messages, apportez :
fin-apporter-1 = votre carnet, avec votre adresse e-mail
fin-apporter-2 = un message étrange, à montrer
fin-apporter-3 = le numéro de votre banque

## Les messages

message--jardin = Samir
    .objet = Le jardin
    .corps = Les tomates sont mûres. Passez quand vous voulez. Samir
message--cadeau = Super Cadeaux
    .objet = Vous avez gagné 5000 €
    .corps = Bravo ! Envoyez votre numéro de carte avant ce soir.
message--mediatheque = Nadia Benali
    .objet = Les ateliers
    .corps = Les ateliers ont lieu le mardi et le jeudi. Nadia
message--banque = Votre banque
    .objet = Banque : compte bloqué
    .corps = Urgent ! Répondez avec votre mot de passe.
message--emploi = Emploi-École
    .objet = Votre actualisation
    .corps = Votre actualisation ouvre le 28. Allez sur notre site.
message--amende = Service des amendes
    .objet = Amende : dernier jour
    .corps = Payez 35 € avant minuit. Sinon, vous payez 375 €.
message--medecin = Cabinet des Lilas
    .objet = Votre rendez-vous
    .corps = Votre rendez-vous est jeudi à 14 heures. Apportez votre ordonnance.
message--colis = Colis Vite
    .objet = Votre colis est bloqué
    .corps = Vite ! Confirmez votre adresse. Frais : 2,99 €.
    .lien = Débloquer mon colis
