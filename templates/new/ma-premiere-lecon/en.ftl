### Les mots de la leçon en anglais.

# Son titre.
titre = I sign up at the garden
# Ce qu’il y a à faire.
but = Sign Nadia up with the Friends of the Garden.

# La première étape.
ouvrir = Press { LABEL("les-amis-du-jardin/accueil/inscrire") }.
    .pourquoi = Nadia wants to garden. The garden asks people to sign up.
    .indice = Look for the button { LABEL("les-amis-du-jardin/accueil/inscrire") } on the page.
    .question = Where can one sign up?
    .guide = Let the person look for it. Count to 10.
    .fait = Find where to sign up

# La deuxième étape.
prenom = Fill in the box { LABEL("les-amis-du-jardin/inscription/prenom") } with the card.
    .pourquoi = The garden needs a first name.
    .indice = The card is on the right. Press the line of the first name.
    .question = Which first name is to be written?
    .guide = The card fills in the box. The person may also type.
    .fait = Fill in a box

# La troisième étape.
envoyer = Press { LABEL("les-amis-du-jardin/inscription/envoyer") }.
    .pourquoi = Without this button, nothing is sent.
    .indice = The button { LABEL("les-amis-du-jardin/inscription/envoyer") } is below the box.
    .question = How is the page sent?
    .guide = Read the page together before it is sent.
    .fait = Send a form

# La fin.
fin = Well done! You can fill in a registration.
# Ce qui est inventé.
fin-invente = Nadia and the garden are invented.
# Ce qu’il faut apporter.
fin-apporter = To sign up for real, bring:
# La première chose à apporter.
fin-apporter-1 = your notebook, with your e-mail address
# La deuxième.
fin-apporter-2 = your phone, switched on
# La troisième.
fin-apporter-3 = your glasses, if you have some
