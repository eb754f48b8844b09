titre = I open an account
but = Open an account with the card.

ouvrir = Press { LABEL("courriel/accueil/creer") }.
    .pourquoi = An account opens the door of the site.
    .indice = Look for the big button.
    .question = Where does one open an account?
    .guide = Let the person look.

remplir = Write the first name and the day.
    .pourquoi = The site wants to know your name.
    .indice = Look at the card.
    .question = Where is the first name?
    .guide = Show the card.

recopier = Copy the code.
    .pourquoi = The site recognises your phone.
    .indice = Look at the phone.
    .question = Who sent the code?
    .guide = A code stays secret.

fin = Well done!
fin-invente = This account is invented.
fin-apporter = Bring:
fin-apporter-1 = your phone
fin-apporter-2 = your notebook
fin-apporter-3 = a pencil
recevoir = Wait for the code.
    .pourquoi = It comes.
    .indice = Look at the phone.
    .question = Where?
    .guide = Wait.
