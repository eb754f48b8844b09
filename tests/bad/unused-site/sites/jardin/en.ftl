site = Mail
accueil--creer = Create an account
inscription--continuer = Continue
verification--continuer = Continue
