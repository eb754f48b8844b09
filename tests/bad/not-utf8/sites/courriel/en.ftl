site = Mail
accueil--creer = Create “caf�” account
