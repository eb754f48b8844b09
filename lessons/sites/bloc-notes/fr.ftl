### Les mots du site Bloc-notes, comme sur l’écran.

site = Bloc-notes

banniere = Ce site veut garder des cookies sur votre ordinateur.
    .accepter = Accepter
    .refuser = Refuser
    .reglages = Voir le détail
    .detail = Un cookie est un petit fichier. Le site marche aussi sans lui.

accueil = Bloc-notes
accueil--titre = Un bloc-notes pour essayer le clavier
accueil--presentation = Écrivez quelques mots. Vous pouvez effacer et recommencer.
accueil--commencer = Commencer
accueil--ouvrir = Ouvrir le bloc-notes

accent = Les accents
accent--titre = Un mot avec un accent
accent--touche = Les touches é et è sont en haut, avec les chiffres.
accent--modele = À recopier : été
accent--mot = Votre mot
    .aide = 3 lettres : é, t, é.
    .refus-requis = La case est vide. Écrivez été.
    .refus-inconnu = Il y a une lettre différente. Effacez et écrivez été, avec 2 accents.
accent--autre-modele = À recopier : père
accent--autre-mot = Votre mot
    .aide = 4 lettres : p, è, r, e.
    .refus-requis = La case est vide. Écrivez père.
    .refus-inconnu = Il y a une lettre différente. Effacez et écrivez père, avec son accent.
accent--valider = Valider
accent--suivant = Étape suivante

point = Le point
point--titre = Un mot et un point
point--touche = Pour le point, tenez Maj et appuyez sur la touche du point.
point--modele = À recopier : Bonjour.
point--mot = Votre mot
    .aide = Le point est collé au mot.
    .refus-requis = La case est vide. Écrivez Bonjour, puis le point.
    .refus-inconnu = Il y a un signe différent. Regardez le point à la fin.
point--autre-modele = À recopier : Merci.
point--autre-mot = Votre mot
    .aide = Le point est collé au mot.
    .refus-requis = La case est vide. Écrivez Merci, puis le point.
    .refus-inconnu = Il y a un signe différent. Regardez le point à la fin.
point--valider = Valider

arobase = Le signe @
arobase--titre = Une adresse e-mail
arobase--touche = Pour @, tenez Alt Gr et appuyez sur la touche à.
arobase--modele = À recopier : lea@ici.example
arobase--mot = Votre adresse
    .aide = Une adresse est sans espace et sans accent.
    .refus-requis = La case est vide. Écrivez lea@ici.example.
    .refus-format = Il manque le @ ou le point. Écrivez toute l’adresse.
    .refus-inconnu = Il y a un signe différent. Regardez le @ et le point.
arobase--autre-modele = À recopier : luc@ici.example
arobase--autre-mot = Votre adresse
    .aide = Une adresse est sans espace et sans accent.
    .refus-requis = La case est vide. Écrivez luc@ici.example.
    .refus-format = Il manque le @ ou le point. Écrivez toute l’adresse.
    .refus-inconnu = Il y a un signe différent. Regardez le @ et le point.
arobase--valider = Valider

majuscule = Les majuscules
majuscule--titre = Des majuscules dans un mot de passe
majuscule--touche = Pour une majuscule, tenez Maj et appuyez sur la lettre.
majuscule--mot = Recopiez : Lune-Verte-8
    .aide = Des points cachent les lettres.
    .afficher = Afficher les lettres
    .masquer = Masquer les lettres
    .regle-longueur = 12 lettres, chiffres ou signes
    .regle-majuscule = 1 lettre majuscule : A, B, C
    .regle-minuscule = 1 lettre minuscule : a, b, c
    .regle-chiffre = 1 chiffre : 1, 2, 3
    .regle-special = 1 signe : tiret, point, virgule
    .refus-requis = La case est vide. Écrivez Lune-Verte-8.
    .refus-force = Il manque une majuscule, un chiffre ou un tiret. Regardez la liste.
majuscule--valider = Valider

question = Une question
question--titre = Vous souvenez-vous ?
question--a-revoir = Cette touche a un autre rôle. Choisissez une autre réponse.
question--touche = Quelle touche donne une majuscule ?
    .refus-requis = Il manque une réponse. Choisissez une touche.
question--touche--espace = La grande touche du bas : Espace
question--touche--entree = La touche de droite : Entrée
question--touche--maj = La touche avec une flèche vers le haut : Maj
question--valider = Valider

relire = Mes mots
relire--titre = Voici vos mots
relire--accent = Avec un accent
relire--autre-accent = Avec un accent
relire--point = Avec un point
relire--autre-point = Avec un point
relire--arobase = Avec le signe @
relire--autre-arobase = Avec le signe @
relire--effacer = Tout effacer

fini = Fini
fini--titre = Le bloc-notes est vide
fini--vide = Tout est effacé.
fini--accueil = Revenir à l’accueil
