### Les mots de la création de l’espace, comme sur l’écran.

site = Emploi-École

accueil = Emploi-École
accueil--titre = Le site de votre recherche d’emploi
accueil--presentation = Inscrivez-vous. Cherchez un emploi. Actualisez-vous chaque mois.
accueil--se-connecter = Se connecter
accueil--creer-espace = Créer mon espace

creer-identite = Votre nom
creer-identite--titre = Comment vous appelez-vous ?
creer-identite--prenom = Prénom
    .refus-requis = Il manque le prénom. Écrivez votre prénom.
    .refus-format = Un prénom est sans chiffre. Gardez les lettres et les tirets.
creer-identite--nom = Nom de naissance
    .refus-requis = Il manque le nom. Écrivez votre nom de naissance.
    .refus-format = Un nom est sans chiffre. Gardez les lettres et les tirets.
creer-identite--suivant = Suivant

creer-naissance = Votre naissance
creer-naissance--titre = Quelle est votre date de naissance ?
creer-naissance--jour = Jour
    .aide = Exemple : 14
    .refus-requis = Il manque le jour. Écrivez un nombre de 1 à 31.
    .refus-format = Le jour va de 1 à 31. Écrivez un nombre, par exemple 14.
    .refus-date = Ce jour manque dans ce mois. Vérifiez le jour, le mois et l’année.
    .refus-futur = Cette date est après aujourd’hui. Vérifiez l’année.
creer-naissance--mois = Mois
    .aide = Exemple : 12
    .refus-requis = Il manque le mois. Écrivez un nombre de 1 à 12.
    .refus-format = Le mois va de 1 à 12. Écrivez un nombre, par exemple 12.
creer-naissance--annee = Année
    .aide = Exemple : 1984
    .refus-requis = Il manque l’année. Écrivez 4 chiffres.
    .refus-format = Une année a 4 chiffres. Écrivez par exemple 1984.
creer-naissance--suivant = Suivant

creer-securite-sociale = Sécurité sociale
creer-securite-sociale--titre = Votre numéro de sécurité sociale
creer-securite-sociale--explication = Ce numéro est sur votre carte Vitale.
creer-securite-sociale--numero = Numéro de sécurité sociale
    .aide = 15 chiffres
    .refus-requis = Il manque le numéro. Écrivez les 15 chiffres.
    .refus-format = Ce numéro a 15 chiffres. Comptez vos chiffres.
creer-securite-sociale--suivant = Suivant

creer-coordonnees = Vos coordonnées
creer-coordonnees--titre = Comment vous joindre ?
creer-coordonnees--e-mail = Adresse e-mail
    .aide = Exemple : nom@domaine.example
    .refus-requis = Il manque l’adresse e-mail. Écrivez votre adresse e-mail.
    .refus-format = Cette adresse est incomplète. Écrivez par exemple nom@domaine.example.
creer-coordonnees--telephone = Numéro de téléphone
    .aide = Exemple : 06 39 98 00 00
    .refus-requis = Il manque le numéro. Écrivez les 10 chiffres.
    .refus-format = Un numéro a 10 chiffres. Comptez vos chiffres.
creer-coordonnees--suivant = Suivant

creer-mot-de-passe = Votre mot de passe
creer-mot-de-passe--titre = Choisissez un mot de passe
creer-mot-de-passe--mot-de-passe = Mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .regle-longueur = 12 lettres, chiffres ou signes
    .regle-majuscule = 1 lettre majuscule : A, B, C
    .regle-minuscule = 1 lettre minuscule : a, b, c
    .regle-chiffre = 1 chiffre : 1, 2, 3
    .regle-special = 1 signe : tiret, point, virgule
    .refus-requis = Il manque le mot de passe. Écrivez un mot de passe.
    .refus-force = Ce mot de passe est trop simple. Regardez la liste sous la case.
creer-mot-de-passe--suivant = Suivant

creer-e-mail = Vos e-mails
creer-e-mail--titre = Regardez votre boîte e-mail
creer-e-mail--envoye = Nous vous avons envoyé un message, avec un lien.
creer-e-mail--e-mail = Message envoyé à
creer-e-mail--chercher = Ouvrez votre boîte e-mail. Regardez aussi dans les indésirables.
creer-e-mail--renvoyer = Recevoir un autre message
creer-e-mail--corriger = Corriger mon adresse e-mail

creer-trop-tard = Lien trop vieux
creer-trop-tard--titre = Ce lien est trop vieux
creer-trop-tard--vieux = Seul le lien du dernier message marche. Demandez un autre message.
creer-trop-tard--renvoyer = Recevoir un autre message

creer-identifiant = Identifiant
creer-identifiant--titre = Notez votre identifiant
creer-identifiant--reussite = Votre adresse e-mail est vérifiée.
creer-identifiant--identifiant = Votre identifiant : 41093562874
creer-identifiant--noter = Notez ces 11 chiffres. Ils servent à chaque connexion.
creer-identifiant--recopie = Recopiez votre identifiant
    .refus-requis = Il manque l’identifiant. Recopiez les 11 chiffres.
    .refus-format = Un identifiant a des chiffres ou des lettres. Vérifiez chaque signe.
    .refus-inconnu = Ces chiffres sont différents. Vérifiez chaque chiffre sur la page.
creer-identifiant--terminer = J’ai noté mon identifiant

creer-fini = Espace créé
creer-fini--titre = Votre espace est créé
creer-fini--pret = C’est réussi.
creer-fini--garder = Pour entrer, il faut votre identifiant et votre mot de passe.
creer-fini--se-connecter = Se connecter

connexion = Connexion
connexion--titre = Connexion à votre espace
connexion--identifiant = Identifiant
    .aide = 11 chiffres, sur vos courriers.
    .refus-requis = Il manque l’identifiant. Écrivez les 11 chiffres.
    .refus-format = Un identifiant a des chiffres ou des lettres. Vérifiez chaque signe.
    .refus-nom = Cet identifiant est inconnu. Vérifiez chaque chiffre sur votre feuille.
connexion--continuer = Continuer
connexion--accueil = Revenir à l’accueil

mot-de-passe = Mot de passe
mot-de-passe--titre = Votre mot de passe
mot-de-passe--identifiant = Identifiant
mot-de-passe--mot-de-passe = Mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez votre mot de passe.
    .refus-secret = Ce mot de passe est différent. Vérifiez les majuscules et les signes.
mot-de-passe--entrer = Se connecter
mot-de-passe--changer = Changer d’identifiant

espace = Mon espace
espace--titre = Mon espace personnel
espace--nouveau = Bienvenue. Votre espace est ouvert.
espace--suite = La prochaine fois, inscrivez-vous ici.
espace--se-deconnecter = Se déconnecter

au-revoir = Au revoir
au-revoir--titre = Au revoir
au-revoir--ferme = Votre espace est fermé.
au-revoir--se-connecter = Se connecter
au-revoir--accueil = Revenir à l’accueil

banniere = Ce site veut garder des cookies sur votre ordinateur.
    .accepter = Accepter
    .refuser = Refuser
    .reglages = Voir le détail
    .detail = Un cookie est un petit fichier. Il suit vos visites. Le site marche aussi sans lui.

message--validation = Emploi-École
    .objet = Vérifiez votre adresse e-mail
    .corps =
        Bonjour,

        Vous créez votre espace sur Emploi-École.
        Appuyez sur le lien pour continuer. Il marche pendant 8 heures.
    .lien = Vérifier mon adresse e-mail
