### Les mots du site Bloc-notes, comme sur l’écran.

site = Bloc-notes

banniere = Ce site veut garder des cookies : de petits fichiers.
    .accepter = Accepter
    .refuser = Refuser
    .reglages = Voir le détail
    .detail = Un cookie retient votre visite. Le site marche aussi sans lui.

accueil = Bloc-notes
accueil--titre = Un bloc-notes pour essayer le clavier
accueil--presentation = Ici, vous essayez les touches. Vous pouvez effacer et recommencer.
accueil--commencer = Commencer
accueil--ouvrir = Ouvrir le bloc-notes

accent = Les accents
accent--titre = Un mot avec un accent
accent--touche = Les touches é et è sont en haut, avec les chiffres.
accent--effacer = Pour effacer, la touche est en haut à droite, avec une flèche.
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
point--titre = Un point entre 2 mots
point--touche = Tenez la touche Maj, avec une flèche vers le haut. Appuyez en même temps sur la touche du point.
point--modele = À recopier : rosa.marques
point--mot = Les mots
    .aide = Le point est entre les mots, sans espace.
    .refus-requis = La case est vide. Écrivez rosa, le point, puis marques.
    .refus-inconnu = Il y a un signe différent. Regardez le point entre les 2 mots.
point--autre-modele = À recopier : paul.petit
point--autre-mot = Les mots
    .aide = Le point est entre les mots, sans espace.
    .refus-requis = La case est vide. Écrivez paul, le point, puis petit.
    .refus-inconnu = Il y a un signe différent. Regardez le point entre les 2 mots.
point--valider = Valider

arobase = Le signe @
arobase--titre = Une adresse e-mail
arobase--touche = Tenez la touche Alt Gr, à droite de la grande touche Espace. Appuyez en même temps sur la touche à, en haut.
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
majuscule--touche = Tenez Maj pour une majuscule ou un chiffre. Le tiret est sur la touche 6, sans Maj.
majuscule--mot = Mot de passe
    .aide = Des points cachent les lettres.
    .afficher = Afficher les lettres
    .masquer = Masquer les lettres
    .refus-requis = La case est vide. Recopiez le mot de passe de la carte.
    .refus-secret = Il y a un signe différent. Affichez les lettres et regardez la carte.
majuscule--valider = Valider

question = Une question
question--titre = Une question sur les touches
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
