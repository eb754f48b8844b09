### La salle d’un atelier.

site = La salle de l’atelier

accueil = La porte
accueil--titre = L’atelier commence
accueil--scene = 4 personnes vous attendent. Chacune vous demande quelque chose.
accueil--entrer = Entrer dans la salle

souris = Karim vous tend la souris
souris--titre = Karim vous tend la souris
souris--scene = Karim vous dit : « Faites-le pour moi, c’est plus rapide. »
souris--ensemble = Je dis : « On le fait ensemble. Vous tenez la souris. »
souris--prendre = Je dis : « Oui. Je vous montre, c’est plus rapide. »

souris-suite = Karim vous regarde faire
souris-suite--titre = Karim vous regarde faire
souris-suite--suite = C’est fini en 2 minutes. Demain, Karim est seul. Il ne sait pas le refaire.
souris-suite--revenir = Revenir en arrière

souris-bien = Karim l’a fait lui-même
souris-bien--titre = Karim l’a fait lui-même
souris-bien--suite = Karim tient la souris. Demain, seul, Karim sait le refaire.
souris-bien--continuer = Continuer

carnet = Odile tend son carnet
carnet--titre = Odile tend son carnet
carnet--scene = Odile vous tend son carnet. Ses mots de passe sont dedans.
carnet--garder = Je dis : « Gardez-le. Vous lisez, vous écrivez. »
carnet--lire = Je dis : « Oui. Je lis, et vous écrivez. »

carnet-suite = Vous connaissez ses mots de passe
carnet-suite--titre = Vous connaissez ses mots de passe
carnet-suite--suite = Un jour, il manque de l’argent. Odile pense à vous. Vous ne pouvez rien prouver.
carnet-suite--revenir = Revenir en arrière

carnet-bien = Odile a lu elle-même
carnet-bien--titre = Odile a lu elle-même
carnet-bien--suite = Odile trouve la bonne page, et écrit seule. Son carnet reste secret.
carnet-bien--continuer = Continuer

dictee = Marek dicte son mot de passe
dictee--titre = Marek dicte son mot de passe
dictee--scene = Marek commence à voix haute : « Mon mot de passe, c’est… »
dictee--arreter = Je dis : « Arrêtez. Il est à vous. Je me tourne. »
dictee--ecouter = Je dis : « Je vous écoute. Je l’écris pour vous. »

dictee-suite = Toute la salle a entendu
dictee-suite--titre = Toute la salle a entendu
dictee-suite--suite = Marek doit changer son mot de passe. Il est gêné. Il ne revient pas.
dictee-suite--revenir = Revenir en arrière

dictee-bien = Marek s’est arrêté
dictee-bien--titre = Marek s’est arrêté
dictee-bien--suite = Marek écrit lui-même son mot de passe. Personne ne l’a entendu.
dictee-bien--continuer = Continuer

vu = Vous avez vu un mot de passe
vu--titre = Vous avez vu un mot de passe
vu--scene = Fanta écrit. Sans le vouloir, vous voyez son mot de passe.
vu--dire = Je dis : « Je l’ai vu. On le change ensemble ? »
vu--taire = Je dis : « Continuez, tout va bien. »

vu-suite = Fanta ne le sait pas
vu-suite--titre = Fanta ne le sait pas
vu-suite--suite = Son mot de passe n’est plus secret. Elle ne peut pas le réparer.
vu-suite--revenir = Revenir en arrière

vu-bien = Fanta a changé son mot de passe
vu-bien--titre = Fanta a changé son mot de passe
vu-bien--suite = Fanta écrit un nouveau mot de passe. Elle seule le connaît.
vu-bien--continuer = Continuer

fin = La règle
fin--titre = Vous faites avec
fin--regle = Être là. Ne pas toucher. Ne pas savoir.
fin--pourquoi = Un bénévole n’est pas tenu au secret professionnel. Le seul secret sûr est celui que l’on ne connaît pas.
fin--compris = J’ai compris
