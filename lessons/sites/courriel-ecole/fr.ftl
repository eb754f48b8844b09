### Les mots du site Courriel-École, comme sur l’écran.

site = Courriel-École

banniere = Acceptez-vous les cookies ? Ces petits fichiers retiennent vos visites.
    .accepter = Tout accepter
    .refuser = Tout refuser
    .reglages = Réglages
    .detail = Le site marche aussi sans ces fichiers.

## Accueil

accueil = Courriel-École
accueil--titre = Votre boîte e-mail gratuite
accueil--presentation = Écrivez à vos proches. Recevez leurs messages.
accueil--deja = Vous avez déjà une adresse ici. Connectez-vous.
accueil--creer = Créer une adresse
# Les mêmes boutons sous d’autres noms : la variante « autres-boutons » de « Je crée mon adresse ».
accueil--ouvrir-un-compte = Ouvrir un compte
accueil--se-connecter = Se connecter
accueil--ma-boite = Accéder à ma boîte

## Inscription : le nom

identite = Votre nom
identite--titre = Comment vous appelez-vous ?
identite--prenom = Prénom
    .refus-requis = Il manque le prénom. Écrivez votre prénom.
    .refus-format = Un prénom est sans chiffre. Gardez les lettres et les tirets.
identite--nom = Nom de famille
    .refus-requis = Il manque le nom. Écrivez votre nom de famille.
    .refus-format = Un nom est sans chiffre. Gardez les lettres et les tirets.
identite--continuer = Continuer

## Inscription : la date de naissance

naissance = Votre naissance
naissance--titre = Quelle est votre date de naissance ?
naissance--jour = Jour
    .aide = Exemple : 25
    .refus-requis = Il manque le jour. Écrivez un nombre de 1 à 31.
    .refus-format = Le jour va de 1 à 31. Écrivez un nombre, par exemple 25.
    .refus-date = Ce jour manque dans ce mois. Vérifiez le jour, le mois et l’année.
    .refus-futur = Cette date est après aujourd’hui. Vérifiez l’année.
naissance--mois = Mois
    .aide = Exemple : 12
    .refus-requis = Il manque le mois. Écrivez un nombre de 1 à 12.
    .refus-format = Le mois va de 1 à 12. Écrivez un nombre, par exemple 12.
naissance--annee = Année
    .aide = Exemple : 1984
    .refus-requis = Il manque l’année. Écrivez 4 chiffres.
    .refus-format = Une année a 4 chiffres. Écrivez par exemple 1984.
naissance--continuer = Continuer

## Inscription : l’adresse

adresse = Votre adresse
adresse--titre = Choisissez votre adresse e-mail
adresse--definitif = Cette adresse reste la même. Choisissez-la bien.
adresse--adresse = Adresse e-mail
    .aide = Écrivez le début, avant le signe @.
    .refus-requis = Il manque l’adresse. Écrivez le début, avant le signe @.
    .refus-format = Une adresse est sans espace et sans accent. Écrivez des lettres, des chiffres ou des points.
    .refus-pris = Une autre personne a déjà cette adresse. Choisissez une autre adresse.
adresse--libres = Ces adresses sont libres. Appuyez sur une adresse.
adresse--continuer = Continuer

## Inscription : le mot de passe

mot-de-passe = Votre mot de passe
mot-de-passe--titre = Choisissez un mot de passe
mot-de-passe--mot-de-passe = Mot de passe
    .aide = Gardez-le pour vous.
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .regle-longueur = 12 lettres, chiffres ou signes
    .regle-majuscule = 1 lettre majuscule : A, B, C
    .regle-minuscule = 1 lettre minuscule : a, b, c
    .regle-chiffre = 1 chiffre : 1, 2, 3
    .regle-special = 1 signe : tiret, point, virgule
    .refus-requis = Il manque le mot de passe. Écrivez un mot de passe.
    .refus-force = Ce mot de passe est trop simple. Regardez la liste sous la case.
mot-de-passe--continuer = Continuer

confirmation = Votre mot de passe
confirmation--titre = Écrivez le mot de passe une deuxième fois
confirmation--confirmer = Le même mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez-le une deuxième fois.
    .refus-pareil = Les 2 mots de passe sont différents. Effacez et écrivez le premier mot de passe.
confirmation--continuer = Continuer

## Inscription : le téléphone

telephone = Votre téléphone
telephone--titre = Quel est votre numéro de téléphone ?
telephone--explication = Nous envoyons un code à ce numéro.
telephone--telephone = Numéro de téléphone
    .aide = Exemple : 06 39 98 00 00
    .refus-requis = Il manque le numéro. Écrivez les 10 chiffres.
    .refus-format = Un numéro a 10 chiffres. Comptez vos chiffres.
telephone--envoyer = Recevoir le code

verification = Votre code
verification--titre = Écrivez le code reçu par SMS
verification--numero = Code envoyé au
verification--renvoye = Un nouveau code est parti. Regardez votre téléphone.
verification--code = Code à 6 chiffres
    .refus-requis = Il manque le code. Recopiez les 6 chiffres du SMS.
    .refus-format = Le code a 6 chiffres. Recopiez tous les chiffres du SMS.
    .refus-code = Ce code est différent du dernier SMS. Recopiez le code du dernier SMS.
    .refus-perime = Ce code est trop vieux. Appuyez sur Recevoir un autre code.
verification--continuer = Continuer
verification--renvoyer = Recevoir un autre code

## Inscription : la fin

secours = Adresse de secours
secours--titre = Avez-vous une autre adresse e-mail ?
secours--explication = Mot de passe oublié ? Cette adresse aide. Vous pouvez passer cette page.
secours--secours = Adresse de secours
    .aide = Exemple : nom@domaine.example
    .refus-format = Cette adresse est incomplète. Écrivez par exemple nom@domaine.example.
secours--passer = Passer
secours--continuer = Continuer

conditions = Les conditions
conditions--titre = Lisez les conditions
conditions--resume = Nous gardons vos messages. Vous gardez votre mot de passe secret.
conditions--accepter = J’accepte les conditions
    .refus-requis = Cette case est vide. Appuyez dans la case.
conditions--offres = Facultatif : je reçois des offres
conditions--partenaires = Facultatif : je reçois la publicité d’autres entreprises
conditions--terminer = Créer mon adresse
conditions--valider = Valider mon inscription

creee = Votre adresse
creee--titre = Votre adresse est prête
creee--reussite = C’est réussi.
creee--mon-adresse = Votre adresse e-mail
creee--fiche = Écrivez votre adresse dans votre carnet. Gardez ce carnet pour vous.
creee--ouvrir-boite = Ouvrir ma boîte

## La boîte

boite = Ma boîte
boite--envoye = Votre message est parti.
boite--nouveau = Nouveau message
boite--recherche = Chercher
boite--messages =
    .boite = Boîte de réception
    .brouillons = Brouillons
    .envoyes = Envoyés
    .indesirables = Indésirables
    .corbeille = Corbeille
    .vide = Ce dossier est vide.
    .introuvable = Aucun message avec ces mots.
    .retour = Retour aux messages
    .non-lu = non lu
    .de = De
    .a = À
    .copie = Copie à
    .moi = moi
    .sans-objet = (aucun objet)
    .piece-jointe = Pièce jointe
    .repondre = Répondre
    .repondre-tous = Répondre à tous
    .transferer = Transférer
    .supprimer = Supprimer
    .signaler = Signaler comme indésirable
    .restaurer = Remettre dans la boîte de réception
    .voir-lien = Voir l’adresse du lien
    .lien-mene = Ce lien mène à :
    .telecharger = Télécharger
    .telecharge = Le fichier est dans Téléchargements.
    .ouvrir = Ouvrir
    .re = Re : { $objet }
    .tr = Tr : { $objet }
# Les mêmes choses sous d’autres noms : la variante « autres-noms » des leçons d’e-mail.
boite--composer = Écrire
boite--autres-noms =
    .boite = Reçus
    .brouillons = Brouillons
    .envoyes = Messages envoyés
    .indesirables = Spam
    .corbeille = Éléments supprimés
    .vide = Ce dossier est vide.
    .introuvable = Aucun message avec ces mots.
    .retour = Retour à la liste
    .non-lu = non lu
    .de = De
    .a = À
    .copie = Copie à
    .moi = moi
    .sans-objet = (aucun objet)
    .piece-jointe = Fichier joint
    .repondre = Répondre
    .repondre-tous = Répondre à tous
    .transferer = Faire suivre
    .supprimer = Supprimer
    .signaler = Signaler comme spam
    .restaurer = Remettre dans Reçus
    .voir-lien = Voir l’adresse du lien
    .lien-mene = Ce lien mène à :
    .telecharger = Enregistrer
    .telecharge = Le fichier est dans Téléchargements.
    .ouvrir = Ouvrir
    .re = Re : { $objet }
    .tr = Tr : { $objet }
boite--se-deconnecter = Se déconnecter
boite--fermer = Quitter ma boîte
boite--changer = Changer mon mot de passe

nouveau-mot-de-passe = Nouveau mot de passe
nouveau-mot-de-passe--titre = Choisissez un autre mot de passe
nouveau-mot-de-passe--pourquoi = Une autre personne connaît peut-être le premier. Le nouveau le remplace.
nouveau-mot-de-passe--nouveau = Nouveau mot de passe
    .aide = Une ligne de la liste suffit. Gardez-le pour vous.
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .regle-mots = 7 mots différents
    .regle-douze = Ou 12 signes : majuscule, minuscule, chiffre, signe
    .regle-quatorze = Ou 14 signes : majuscule, minuscule, chiffre
    .refus-requis = Il manque le mot de passe. Écrivez un mot de passe.
    .refus-force = Ce mot de passe est trop simple. Regardez la liste sous la case.
nouveau-mot-de-passe--changer = Changer le mot de passe

## Écrire un message

ecrire = Écrire
ecrire--a = À
    .refus-requis = Il manque l’adresse. Écrivez l’adresse e-mail de la personne.
    .refus-format = Ici, on écrit une adresse avec le signe @. Le message va dans la grande case.
ecrire--cc = Copie
    .refus-format = Ici, on écrit une adresse avec le signe @. Cette case peut rester vide.
ecrire--objet = Objet
ecrire--message = Message
ecrire--joindre = Joindre un fichier
    .retirer = Retirer
ecrire--ajouter = Ajouter une pièce jointe
ecrire--envoyer = Envoyer
ecrire--jeter = Jeter le brouillon

au-revoir = Au revoir
au-revoir--titre = Au revoir
au-revoir--ferme = Votre boîte est fermée. Vos messages restent à l’abri.
au-revoir--se-connecter = Se connecter
au-revoir--accueil = Revenir à l’accueil

connexion = Connexion
connexion--titre = Connexion à Courriel-École
connexion--identifiant = Adresse e-mail
    .aide = Toute l’adresse, ou le début avant le signe @.
    .refus-requis = Il manque l’adresse. Écrivez votre adresse e-mail.
    .refus-format = Une adresse est sans espace et sans accent. Vérifiez chaque lettre.
    .refus-nom = Cette adresse est inconnue ici. Vérifiez chaque lettre, et le point.
connexion--mot-de-passe = Mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez votre mot de passe.
    .refus-secret = Ce mot de passe est différent. Vérifiez les majuscules et les signes.
connexion--entrer = Se connecter
connexion--valider = Valider
connexion--accueil = Revenir à l’accueil

## Les messages

message--code-sms = Courriel-École
    .objet = Votre code
    .corps = Voici votre code :
    .suite = Ne le donnez à personne.
message--non-distribue = Facteur de Courriel-École
    .objet = Message non distribué
    .corps =
        Bonjour,

        Votre message est revenu. Personne n’a cette adresse :
    .suite = Vérifiez chaque lettre de l’adresse. Ensuite, écrivez un nouveau message.
message--bienvenue = Courriel-École
    .objet = Bienvenue
    .corps =
        Bonjour,

        Votre boîte e-mail est ouverte.
        Donnez votre adresse à vos proches.
        Ne donnez jamais votre mot de passe.

        À bientôt sur Courriel-École.
