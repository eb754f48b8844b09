titre = Je m’actualise
but = Je m’actualise et je garde la preuve.
reussite = Mars est joué 4 fois : sans travail, avec du travail, en retard. La dernière question est juste. La preuve est gardée.
vigilance = Dites le piège après qu’ils l’ont vu.

materiel--fiches = une fiche mémo par personne, avec le 39 49
materiel--crayons = des crayons

accueil = Bienvenue ! Asseyez-vous où vous voulez.
    .guide = Dites à tous : « Ici, c’est un site d’entraînement. Tout est inventé. N’écrivez pas vos vrais mots de passe dans l’exercice. Je ne vous demanderai jamais votre mot de passe. À la fin, tout s’efface. Je vous le montre. »

but-du-jour = Aujourd’hui, je m’actualise chaque mois.
    .guide = Écrivez au tableau : du 28 au 15. Le 39 49 est sur la fiche mémo.

regarder = Je regarde. Je lâche la souris.
    .guide = Chacun appuie sur « Commencer ». Puis personne ne touche la souris, vous non plus.

redire = Qu’est-ce que je fais en premier ?
    .guide = Laissez la salle répondre. Comptez jusqu’à 10 avant d’aider.

avec-aide = Je m’actualise : je n’ai pas travaillé.
    .guide = La dernière question se lit deux fois. Ne dites pas la réponse.

avec-travail = Je m’actualise : j’ai travaillé.
    .guide = Le bulletin est à l’écran, dans les papiers. Demandez : « Où est le salaire brut ? »

pause = On fait une pause.
    .guide = Levez-vous aussi. Un écran peut rester ouvert : rien n’y est vrai.

seul = Je m’actualise, seul.
    .guide = Nous sommes en retard dans cet exercice. Attendez : la personne lit et trouve.

avec-travail-seul = Je m’actualise avec du travail, seul.
    .guide = Le site est occupé une fois. Attendez 10 secondes : la personne essaie encore.

memo = J’écris ma fiche mémo à la main.
    .guide = Chacun écrit lui-même. Sur la fiche, il n’y a pas de ligne pour un mot de passe.

cloture = Dites une chose apprise aujourd’hui.
    .guide = Chacun appuie sur « Je m’arrête ici » et recopie ses 3 images. Puis « Personne suivante » : montrez l’écran effacé.
