### What the words of the library’s site mean.

site = Médiathèque-École

accueil = Médiathèque-École
accueil--titre = Welcome to the library
accueil--presentation = Reserve a book here. Then fetch it at the desk.
accueil--se-connecter = Sign in
accueil--ouvrir-compte = Open my account
accueil--premiere-visite = First visit

inscription = My account
inscription--titre = Open my account
inscription--numero = Reader number
inscription--continuer = Continue

mot-de-passe = My password
mot-de-passe--titre = Choose a password
mot-de-passe--mot-de-passe = New password
mot-de-passe--creer = Create my account

recherche = Search
recherche--titre = Look for a book
recherche--mots = A word of the title
recherche--chercher = Search
recherche--mes-livres = See my books
recherche--se-deconnecter = Sign out

aucun-livre = No book
aucun-livre--titre = No book with these words
aucun-livre--mots = You looked for
aucun-livre--verifier = Check each letter. One word of the title is enough.
aucun-livre--recherche = Search again

resultats = Books found
resultats--titre = 2 books found
resultats--choisir = Press the title of your book.
resultats--autre = Soups of the world
resultats--livre = Soups of the garden
resultats--recherche = Look for another book

livre = Soups of the garden
livre--titre = Soups of the garden
livre--auteur = A book by Colette Varlin. 96 pages.
livre--libre = This book is free.
livre--reserver = Reserve
livre--emprunter = Borrow this book
livre--resultats = Back to the books found

autre-livre = Soups of the world
autre-livre--titre = Soups of the world
autre-livre--auteur = A book by Bruno Teissan. 240 pages.
autre-livre--libre = This book is free.
autre-livre--reserver = Reserve
autre-livre--resultats = Back to the books found

mes-livres = My books
mes-livres--titre = My books
mes-livres--aucun = For now, you have 0 books.
mes-livres--reserve = Soups of the garden is reserved. Fetch it at the desk, with your card.
mes-livres--a-rendre = Soups of the garden is due on 16 December.
mes-livres--prolonge = It worked. Soups of the garden is due on 6 January.
mes-livres--prolonger = Renew for 3 weeks
mes-livres--renouveler = Keep for 3 more weeks
mes-livres--autre-reserve = Soups of the world is reserved. For another book, cancel first.
mes-livres--annuler = Cancel Soups of the world
mes-livres--recherche = Look for a book
mes-livres--se-deconnecter = Sign out

au-revoir = Goodbye
au-revoir--titre = Goodbye
au-revoir--ferme = Your account is closed. Your books are waiting for you.
au-revoir--accueil = Back to the home page

connexion = Sign in
connexion--titre = Sign in to your account
connexion--numero = Reader number
connexion--mot-de-passe = Password
connexion--entrer = Sign in
connexion--accueil = Back to the home page

message--a-rendre = Médiathèque-École
