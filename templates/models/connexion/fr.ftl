accueil--vers-connexion = Se connecter

connexion = Connexion
connexion--titre = Connexion à votre compte
connexion--identifiant = Identifiant
    .refus-requis = Il manque l’identifiant. Écrivez votre identifiant.
    .refus-format = Un identifiant a des lettres ou des chiffres. Vérifiez chaque signe.
    .refus-nom = Cet identifiant est inconnu. Vérifiez chaque signe.
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
