titre = Mes mots de passe et les arnaques
but = Je retrouve mon accès et je repère les arnaques.
reussite = Chacun retrouve son accès sans aide. Chacun trie 7 messages sur 8.
vigilance = Ne demandez jamais un mot de passe.

materiel--fiches = une fiche mémo par personne
materiel--crayons = des crayons

accueil = Bienvenue ! Asseyez-vous où vous voulez.
    .guide = Dites à tous : « Ici, c’est un site d’entraînement. Tout est inventé. N’écrivez pas vos vrais mots de passe dans l’exercice. Je ne vous demanderai jamais votre mot de passe. À la fin, tout s’efface. Je vous le montre. »

but-du-jour = Aujourd’hui, je retrouve un mot de passe oublié.
    .guide = Dites : « Ce n’est pas grave. On s’entraîne d’abord ici. »

regarder = Je regarde. Je lâche la souris.
    .guide = Chacun appuie sur « Commencer ». Puis personne ne touche la souris, vous non plus.

redire = Qu’est-ce que je fais en premier ?
    .guide = Laissez la salle répondre. Comptez jusqu’à 10 avant d’aider.

avec-aide = Je retrouve mon accès, avec de l’aide.
    .guide = Tournez-vous quand la personne écrit un mot de passe.

arnaques = Je trie les messages : vrais ou faux.
    .guide = À l’écran, 4 messages sont vrais, 4 sont faux. Demandez : « Qui a écrit ? Que demande-t-il ? Est-il pressé ? »

pause = On fait une pause.
    .guide = Levez-vous aussi. Un écran peut rester ouvert : rien n’y est vrai.

seul = Je retrouve mon accès, seul.
    .guide = Le message est dans un autre dossier. Attendez : la personne le cherche.

arnaques-seul = Je trie les messages, seul.
    .guide = Un vrai message est parmi les indésirables. Dites-le après qu’ils l’ont vu.

memo = J’écris ma fiche mémo à la main.
    .guide = Chacun écrit lui-même. Sur la fiche, il n’y a pas de ligne pour un mot de passe.

cloture = Dites une chose apprise aujourd’hui.
    .guide = Chacun appuie sur « Je m’arrête ici » et recopie ses 3 images. Puis « Personne suivante » : montrez l’écran effacé.
