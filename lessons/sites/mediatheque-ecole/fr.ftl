### Les mots du site Médiathèque-École, comme sur l’écran.

site = Médiathèque-École

accueil = Médiathèque-École
accueil--titre = Bienvenue à la médiathèque
accueil--presentation = Réservez un livre ici. Prenez-le ensuite au comptoir.
accueil--se-connecter = Se connecter
accueil--ouvrir-compte = Ouvrir mon compte
# Le même bouton sous un autre nom : la variante « autres-noms ».
accueil--premiere-visite = Première visite

## L’inscription

inscription = Mon compte
inscription--titre = Ouvrir mon compte
inscription--numero = Numéro de lecteur
    .aide = 8 chiffres, sur notre lettre
    .refus-requis = Il manque le numéro de lecteur. Recopiez les 8 chiffres de la lettre.
    .refus-format = Un numéro de lecteur a 8 chiffres. Vérifiez chaque chiffre.
    .refus-inconnu = Ce numéro de lecteur est inconnu. Vérifiez chaque chiffre sur la lettre.
inscription--continuer = Continuer

mot-de-passe = Mon mot de passe
mot-de-passe--titre = Choisissez un mot de passe
mot-de-passe--mot-de-passe = Nouveau mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .regle-longueur = 12 lettres, chiffres ou signes
    .regle-majuscule = 1 lettre majuscule : A, B, C
    .regle-minuscule = 1 lettre minuscule : a, b, c
    .regle-chiffre = 1 chiffre : 1, 2, 3
    .regle-special = 1 signe : tiret, point, virgule
    .refus-requis = Il manque le mot de passe. Écrivez un mot de passe.
    .refus-force = Ce mot de passe est trop simple. Regardez la liste sous la case.
mot-de-passe--creer = Créer mon compte

## La recherche

recherche = Chercher
recherche--titre = Chercher un livre
recherche--mots = Un mot du titre
    .aide = Exemple : voyage
    .refus-requis = Il manque un mot. Écrivez un mot du titre.
recherche--chercher = Chercher
recherche--mes-livres = Voir mes livres
recherche--se-deconnecter = Se déconnecter

aucun-livre = Aucun livre
aucun-livre--titre = Aucun livre avec ces mots
aucun-livre--mots = Vous avez cherché
aucun-livre--verifier = Vérifiez chaque lettre. Un seul mot du titre suffit.
aucun-livre--recherche = Chercher encore

resultats = Livres trouvés
resultats--titre = 2 livres trouvés
resultats--choisir = Appuyez sur le titre de votre livre.
resultats--autre = Soupes du monde
resultats--livre = Soupes du jardin
resultats--recherche = Chercher un autre livre

livre = Soupes du jardin
livre--titre = Soupes du jardin
livre--auteur = Un livre de Colette Varlin. 96 pages.
livre--libre = Ce livre est libre.
livre--reserver = Réserver
livre--emprunter = Emprunter ce livre
livre--resultats = Revenir aux livres trouvés

autre-livre = Soupes du monde
autre-livre--titre = Soupes du monde
autre-livre--auteur = Un livre de Bruno Teissan. 240 pages.
autre-livre--libre = Ce livre est libre.
autre-livre--reserver = Réserver
autre-livre--resultats = Revenir aux livres trouvés

## Les réservations et les prêts

mes-livres = Mes livres
mes-livres--titre = Mes livres
mes-livres--aucun = Pour le moment, vous avez 0 livre.
mes-livres--reserve = Soupes du jardin est réservé. Prenez-le au comptoir, avec votre carte.
mes-livres--a-rendre = Soupes du jardin est à rendre le 16 décembre.
mes-livres--prolonge = C’est réussi. Soupes du jardin est à rendre le 6 janvier.
mes-livres--prolonger = Prolonger de 3 semaines
mes-livres--renouveler = Garder 3 semaines de plus
mes-livres--autre-reserve = Soupes du monde est réservé. Pour un autre livre, annulez d’abord.
mes-livres--annuler = Annuler Soupes du monde
mes-livres--recherche = Chercher un livre
mes-livres--se-deconnecter = Se déconnecter

## L’entrée et la sortie

au-revoir = Au revoir
au-revoir--titre = Au revoir
au-revoir--ferme = Votre compte est fermé. Vos livres vous attendent.
au-revoir--accueil = Revenir à l’accueil

connexion = Connexion
connexion--titre = Connexion à votre compte
connexion--numero = Numéro de lecteur
    .aide = 8 chiffres, sur notre lettre
    .refus-requis = Il manque le numéro de lecteur. Écrivez les 8 chiffres.
    .refus-format = Un numéro de lecteur a 8 chiffres. Vérifiez chaque chiffre.
    .refus-nom = Ce numéro de lecteur est inconnu. Vérifiez chaque chiffre sur la lettre.
connexion--mot-de-passe = Mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez votre mot de passe.
    .refus-secret = Ce mot de passe est différent. Vérifiez les majuscules et les signes.
connexion--entrer = Se connecter
connexion--accueil = Revenir à l’accueil

message--a-rendre = Médiathèque-École
    .objet = Votre livre est à rendre
    .corps =
        Bonjour,

        Votre livre Soupes du jardin est à rendre le 16 décembre.
        Vous pouvez aussi le garder 3 semaines de plus.

        À bientôt à la médiathèque.
    .lien = Prolonger mon livre
