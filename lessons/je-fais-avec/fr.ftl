### Je fais avec : les mots de la leçon des bénévoles.

titre = Je fais avec, pas à la place
but = Aidez 4 personnes, sans faire à leur place.
mot-1 = faire avec
    .sens = La personne fait. Vous êtes à côté.
mot-2 = identifiant
    .sens = Le nom qui ouvre un compte. Il reste à la personne.
mot-3 = mot de passe
    .sens = Un secret. Vous ne le lisez pas, vous ne l’écrivez pas.

entrer = Appuyez sur { LABEL("salle-ecole/accueil/entrer") }.
    .pourquoi = Ici, on peut se tromper. Chaque choix montre sa suite.
    .indice = Cherchez le bouton bleu { LABEL("salle-ecole/accueil/entrer") }.
    .question = Qui vous attend dans la salle ?
    .guide = Rien n’est noté. Essayez aussi les mauvais choix.
    .fait = Entrer dans la salle

souris = Lisez ce que dit Karim. Choisissez votre réponse.
    .pourquoi = Qui tient la souris apprend.
    .indice = Cherchez la réponse avec le mot « ensemble ».
    .question = Que fera Karim demain, seul ?
    .guide = Dites : « Oui, ce serait plus rapide aujourd’hui. Mais la prochaine fois, vous serez seul. On le fait ensemble : vous tenez la souris. »
    .fait = Laisser la souris

carnet = Odile vous tend son carnet. Choisissez votre réponse.
    .pourquoi = Un mot de passe caché reste secret.
    .indice = Cherchez la réponse où Odile garde son carnet.
    .question = Qui doit lire ce carnet ?
    .guide = Dites : « Gardez-le. Vous lisez, vous écrivez. Je reste à côté. »
    .fait = Laisser le carnet à Odile

dictee = Marek parle trop vite. Choisissez votre réponse.
    .pourquoi = Dans une salle, tout le monde entend.
    .indice = Cherchez la réponse où vous vous tournez.
    .question = Qui entend ce mot de passe ?
    .guide = Dites : « Arrêtez, ne me le dites pas. Il est à vous. Je me tourne pendant que vous l’écrivez. »
    .fait = Arrêter une dictée

vu = Vous avez vu un mot de passe. Choisissez votre réponse.
    .pourquoi = Un accident se dit. Ensuite, il se répare.
    .indice = Cherchez la réponse où vous le dites.
    .question = Que voudriez-vous savoir, à la place de Fanta ?
    .guide = Dites : « J’ai vu votre mot de passe. Je ne le garde pas. Je vous propose de le changer maintenant, avec vous. »
    .fait = Dire ce que l’on a vu

regle = Lisez la règle. Appuyez sur { LABEL("salle-ecole/fin/compris") }.
    .pourquoi = Cette règle vous protège aussi.
    .indice = Cherchez le bouton bleu { LABEL("salle-ecole/fin/compris") }.
    .question = Pourquoi ne rien savoir ?
    .guide = La CNIL donne le même conseil aux personnes qui aident.
    .fait = Lire la règle

fin = Bravo ! Vous faites avec.
fin-invente = Karim, Odile, Marek et Fanta sont inventés.
fin-apporter = Pour votre atelier, apportez :
fin-apporter-1 = votre fiche mémo, avec les 4 phrases à dire
fin-apporter-2 = des crayons, pour les fiches mémo
fin-apporter-3 = l’adresse d’un lieu qui fait les démarches
