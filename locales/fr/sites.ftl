### Les sites de celles et ceux qui écrivent des leçons.

sites-title = Mes sites
sites-what = Un site d’entraînement ressemble à un vrai site. Tout y est inventé.
sites-new = Nouveau site
sites-open = Changer ce site
sites-about =
    { $count ->
        [one] { $host }, { $count } page
       *[other] { $host }, { $count } pages
    }

## Un nouveau site

sites-name = Le nom du site
sites-name-what = Les apprenants le lisent en haut de chaque page.
sites-host = Son adresse
sites-host-what = Elle finit par .example : personne n’a cette adresse.
sites-color = Sa couleur
sites-blue = Bleu
sites-violet = Violet
sites-raspberry = Framboise
sites-brown = Marron
sites-models = Ses pages
sites-models-what = Le site commence par un accueil. Cochez les pages, dans l’ordre.
sites-rank = Numéro { $rank }
sites-not-in = Pas dans le site
sites-sign-up = Inscription
sites-sign-up-what = On crée un compte, avec un mot de passe.
sites-sign-in = Connexion
sites-sign-in-what = On entre dans son compte, et on en sort.
sites-list = Liste
sites-list-what = On choisit une ligne, et sa page s’ouvre.
sites-form = Formulaire en étapes
sites-form-what = On remplit 2 pages, on relit, on envoie.
sites-message = Messages
sites-message-what = On ouvre un message du site, et on le lit.
sites-confirmation = Confirmation
sites-confirmation-what = Le site dit que tout est fini.
sites-create = Créer le site
sites-no-name = Il manque le nom. Écrivez le nom du site.
sites-no-model = Il manque une page. Cochez une page.
sites-no-host = Il manque l’adresse. Écrivez une adresse, avec .example à la fin.
sites-real-host = { $host } peut être une vraie adresse. Écrivez des lettres, puis .example à la fin.
sites-taken-host = Un autre site a l’adresse { $host }. Écrivez une autre adresse.

## Un site

sites-back = Revenir au site
sites-add = Ajouter une page
sites-add-what = Un nouveau bouton de la page « { $page } » mène à la page ajoutée.
sites-lesson = Faire une leçon sur ce site
sites-pages = Ses pages, une par une
sites-no-page = Cette page ne peut pas être montrée. Regardez ce qui ne va pas dans vos leçons.
sites-words-what = Ces mots sont sur la page, comme l’apprenant les voit.
sites-meaning-what = Le site reste en français. Ces mots disent ce que la page veut dire.
sites-everywhere = En haut de chaque page
sites-to-check =
    { $count ->
        [one] { $count } page à vérifier
       *[other] { $count } pages à vérifier
    }
sites-kind-tab = Nom de l’onglet
sites-kind-heading = Titre
sites-kind-text = Texte
sites-kind-notice = Phrase encadrée
sites-kind-field = Case
sites-kind-choice = Question
sites-kind-answer = Réponse
sites-kind-check = Case à cocher
sites-kind-button = Bouton
sites-kind-help = Aide sous la case
sites-kind-empty = Si la case est vide
sites-kind-refusal = Si la case est à revoir
sites-kind-small = Petit mot
