accueil--vers-connexion = Sign in

connexion = Sign in
connexion--titre = Sign in to your account
connexion--identifiant = Identifier
connexion--secret = Password
connexion--entrer = Sign in
connexion--retour = Back to the home page

mon-espace = My space
mon-espace--titre = My space
mon-espace--entre = You are signed in.
mon-espace--continuer = Continue
mon-espace--sortir = Sign out
