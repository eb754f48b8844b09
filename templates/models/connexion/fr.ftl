accueil--vers-connexion = Se connecter

connexion = Connexion
connexion--titre = Connexion à votre compte
connexion--numero = Numéro de téléphone
    .refus-requis = Il manque le numéro. Écrivez les 10 chiffres.
    .refus-format = Un numéro a 10 chiffres. Vérifiez chaque chiffre.
    .refus-nom = Ce numéro est inconnu. Vérifiez chaque chiffre.
connexion--secret = Mot de passe
    .afficher = Afficher le mot de passe
    .masquer = Masquer le mot de passe
    .refus-requis = Il manque le mot de passe. Écrivez votre mot de passe.
    .refus-secret = Ce mot de passe est différent. Vérifiez les majuscules et les signes.
connexion--entrer = Se connecter
connexion--retour = Revenir à l’accueil

mon-espace = Mon espace
mon-espace--titre = Mon espace
mon-espace--entre = Vous êtes connecté.
mon-espace--continuer = Continuer
mon-espace--sortir = Se déconnecter
