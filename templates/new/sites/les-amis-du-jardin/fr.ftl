### Les mots du site, comme sur l’écran.

# Le nom du site.
site = Les Amis du Jardin

# Le nom de la page, dans son onglet.
accueil = Les Amis du Jardin
# Son titre.
accueil--titre = Bienvenue au jardin
# Son texte.
accueil--presentation = Le jardin est ouvert à tous, le samedi matin.
# Son bouton.
accueil--inscrire = Je m’inscris

# Le nom de la page, dans son onglet.
inscription = Inscription
# Son titre.
inscription--titre = Votre inscription
# L’étiquette de la case, puis ce que le site répond quand il refuse.
inscription--prenom = Prénom
    .refus-requis = Il manque le prénom. Écrivez votre prénom.
    .refus-format = Un prénom est sans chiffre. Gardez les lettres et les tirets.
# Son bouton.
inscription--envoyer = Envoyer
# Son lien.
inscription--retour = Revenir à l’accueil

# Le nom de la page, dans son onglet.
merci = Merci
# Son titre.
merci--titre = Merci
# La phrase encadrée.
merci--recu = Votre inscription est bien reçue.
# Son lien.
merci--retour = Revenir à l’accueil
