### Les mots du site, comme sur l’écran.

site = Mon site

accueil = Accueil
accueil--titre = Bienvenue
accueil--presentation = Ici, vous faites vos démarches en ligne.
accueil--commencer = Commencer
