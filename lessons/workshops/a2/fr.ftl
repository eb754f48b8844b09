titre = Je me sers de mes e-mails
but = J’écris un message et j’envoie un document.
reussite = Chacun envoie un document. L’objet est rempli.
vigilance = Attendez 10 secondes avant d’aider.

materiel--fiches = une fiche mémo par personne
materiel--crayons = des crayons

accueil = Bienvenue ! Asseyez-vous où vous voulez.
    .guide = Dites à tous : « Ici, c’est un site d’entraînement. Tout est inventé. N’écrivez pas vos vrais mots de passe dans l’exercice. Je ne vous demanderai jamais votre mot de passe. À la fin, tout s’efface. Je vous le montre. »

but-du-jour = Aujourd’hui, j’écris et j’envoie un message.
    .guide = Dessinez un message au tableau : à qui, l’objet, le texte.

regarder = Je regarde. Je lâche la souris.
    .guide = Chacun appuie sur « Commencer ». Puis personne ne touche la souris, vous non plus.

redire = Qu’est-ce que je fais en premier ?
    .guide = Laissez la salle répondre. Comptez jusqu’à 10 avant d’aider.

lire = Je lis un message et j’ouvre son fichier.
    .guide = Demandez : « Qui a écrit ? Comment le savez-vous ? »

avec-aide = J’écris un message, avec de l’aide.
    .guide = Ne dictez rien : chacun choisit ses mots.

pause = On fait une pause.
    .guide = Levez-vous aussi. Un écran peut rester ouvert : rien n’y est vrai.

seul = J’écris un message, seul.
    .guide = La réponse arrive dans un autre dossier. Attendez : la personne la cherche.

envoyer-seul = J’envoie un document, seul.
    .guide = Le document est à l’écran, dans { LABEL("app/files-title") }. Demandez : « Le fichier est-il parti ? Où le voyez-vous ? »

memo = J’écris ma fiche mémo à la main.
    .guide = Chacun écrit lui-même. Sur la fiche, il n’y a pas de ligne pour un mot de passe.

cloture = Dites une chose apprise aujourd’hui.
    .guide = Chacun appuie sur « Je m’arrête ici » et recopie ses 3 images. Puis « Personne suivante » : montrez l’écran effacé.
