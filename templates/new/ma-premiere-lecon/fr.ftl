### Les mots de la leçon.

# Son titre, sur l’accueil.
titre = Je m’inscris au jardin
# Ce qu’il y a à faire, en une phrase.
but = Inscrivez Nadia aux Amis du Jardin.

# La première étape. LABEL montre le nom du bouton, comme sur l’écran.
ouvrir = Appuyez sur { LABEL("les-amis-du-jardin/accueil/inscrire") }.
    .pourquoi = Nadia veut jardiner. Le jardin demande une inscription.
    .indice = Cherchez le bouton { LABEL("les-amis-du-jardin/accueil/inscrire") } sur la page.
    .question = Où peut-on s’inscrire ?
    .guide = Laissez la personne chercher. Comptez 10 secondes.
    .fait = Trouver où l’on s’inscrit

# La deuxième étape.
prenom = Remplissez la case { LABEL("les-amis-du-jardin/inscription/prenom") } avec la carte.
    .pourquoi = Le jardin a besoin d’un prénom.
    .indice = La carte est à droite. Appuyez sur la ligne du prénom.
    .question = Quel prénom faut-il écrire ?
    .guide = La carte remplit la case. La personne peut aussi écrire.
    .fait = Remplir une case

# La troisième étape.
envoyer = Appuyez sur { LABEL("les-amis-du-jardin/inscription/envoyer") }.
    .pourquoi = Sans ce bouton, rien ne part.
    .indice = Le bouton { LABEL("les-amis-du-jardin/inscription/envoyer") } est sous la case.
    .question = Comment envoyer la page ?
    .guide = Relisez la page ensemble avant d’envoyer.
    .fait = Envoyer un formulaire

# La fin.
fin = Bravo ! Vous savez remplir une inscription.
# Ce qui est inventé.
fin-invente = Nadia et le jardin sont inventés.
# Ce qu’il faut apporter pour le faire en vrai.
fin-apporter = Pour vous inscrire en vrai, apportez :
# La première chose à apporter.
fin-apporter-1 = votre carnet, avec votre adresse e-mail
# La deuxième.
fin-apporter-2 = votre téléphone allumé
# La troisième.
fin-apporter-3 = vos lunettes, si vous en avez
