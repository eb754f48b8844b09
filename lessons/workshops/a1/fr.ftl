titre = Mon adresse e-mail
but = Je crée une adresse e-mail et j’ouvre ma boîte.
reussite = Chacun crée une adresse. Chacun se reconnecte seul.
vigilance = Une personne, une adresse. Personne n’écrit sa vraie identité.

materiel--cartes = une carte d’identité d’exercice par personne
materiel--fiches = une fiche mémo par personne
materiel--crayons = des crayons

accueil = Bienvenue ! Asseyez-vous où vous voulez.
    .guide = Dites à tous : « Ici, c’est un site d’entraînement. Tout est inventé. N’écrivez pas vos vrais mots de passe dans l’exercice. Je ne vous demanderai jamais votre mot de passe. À la fin, tout s’efface. Je vous le montre. »

but-du-jour = Aujourd’hui, je crée une adresse e-mail.
    .guide = Dites pourquoi : une adresse ouvre la porte des autres services. Montrez la carte d’exercice.

regarder = Je regarde. Je lâche la souris.
    .guide = Chacun appuie sur « Commencer ». Puis personne ne touche la souris, vous non plus.

redire = Qu’est-ce que je fais en premier ?
    .guide = Laissez la salle répondre. Comptez jusqu’à 10 avant d’aider.

avec-aide = Je crée une adresse, avec de l’aide.
    .guide = Restez à côté, les mains dans le dos. Le bouton « Aidez-moi » parle avant vous.

se-connecter = J’ouvre ma boîte, puis je la ferme.
    .guide = Demandez : « Que voit la personne d’après, si je ne ferme pas ? »

pause = On fait une pause.
    .guide = Levez-vous aussi. Un écran peut rester ouvert : rien n’y est vrai.

seul = Je crée une adresse, seul.
    .guide = 2 boutons ont un autre nom, une case n’est plus là. Attendez : la personne trouve.

se-connecter-seul = J’ouvre ma boîte, seul.
    .guide = Le site parle d’abord de cookies. Attendez 10 secondes avant d’aider.

memo = J’écris ma fiche mémo à la main.
    .guide = Chacun écrit lui-même. Sur la fiche, il n’y a pas de ligne pour un mot de passe.

cloture = Dites une chose apprise aujourd’hui.
    .guide = Chacun appuie sur « Je m’arrête ici » et recopie ses 3 images. Puis « Personne suivante » : montrez l’écran effacé.
