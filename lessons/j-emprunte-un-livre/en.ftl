### I borrow a book from the library: the words of the lesson.

titre = I borrow a book from the library
but = Reserve Rosa’s book. Then keep it longer.
mot-1 = to borrow
    .sens = To take a book, then give it back.
mot-2 = to reserve
    .sens = To ask that a book is kept for you.
mot-3 = to renew
    .sens = To keep a book longer.

ouvrir-inscription = Press { LABEL("mediatheque-ecole/accueil/ouvrir-compte") }.
    .pourquoi = With an account, you reserve your books from home.
    .indice = Rosa comes for the first time. Look for the big button of the page.
    .question = Does Rosa have an account already?
    .guide = Explain: an account is a page of one’s own, under lock and key.
    .fait = Find the button that opens an account

numero-de-lecteur =
    Open the papers.
    Copy the reader number of the letter.
    Press { LABEL("mediatheque-ecole/inscription/continuer") }.
    .pourquoi = With this number, the library finds your name.
    .indice = Press inside the box. Open the papers. Press the number.
    .question = Where do you read the reader number?
    .guide = In real life, this number is on the library card.
    .fait = Copy a reader number

mot-de-passe =
    Copy the new password from the card.
    Press { LABEL("mediatheque-ecole/mot-de-passe/creer") }.
    .pourquoi = This password opens this account only.
    .indice = Press inside the box. Then press the framed line of the card.
    .question = Is it the password of the mailbox?
    .guide = One site, one password. Look away meanwhile.
    .fait = Write a password

chercher =
    Rosa is looking for a book about soups.
    In the box, write: soupes.
    Press { LABEL("mediatheque-ecole/recherche/chercher") }.
    .pourquoi = One word of the title is enough to find the book.
    .indice = Press inside the box. Write the 6 letters with the keyboard.
    .question = Which word of the title do you write?
    .guide = The whole title works too. Let the person write slowly.
    .fait = Look for a book with one word

reserver =
    Among the papers, read Rosa’s notebook.
    On the page, press the same title.
    Press { LABEL("mediatheque-ecole/livre/reserver") }.
    .pourquoi = The library keeps this book for you, at the desk.
    .indice = Two titles begin alike. Read each title to its end.
    .question = Which book did Rosa note?
    .guide = Another book is reserved? Press { LABEL("mediatheque-ecole/mes-livres/annuler") }.
    .fait = Reserve the right book

se-deconnecter =
    Read the page. The book is reserved.
    Press { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") } at the bottom of the page.
    .question = How do you close your account?
    .guide = Let the person find out. Then congratulate them.
    .fait = Close your account

attendre =
    Rosa has fetched her book.
    At the top, press the date.
    Let time pass.
    .pourquoi = A book is kept for 3 weeks. A message comes before the end.
    .indice = At the very top, the date is beside the calendar. Press the date.
    .question = Which day is it, in the exercise?
    .guide = Say: here, a button makes the days go by.
    .fait = Make the time of the exercise pass

ouvrir-la-boite =
    At the top, open a new tab.
    Choose the mailbox Courriel-École.
    Press { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = The library sends an e-mail before the loan ends.
    .indice = At the top, press { LABEL("app/browser-new-tab") }. Under { LABEL("app/browser-favourites") }, choose Courriel-École.
    .question = Where do Rosa’s messages arrive?
    .guide = A tab is a second sheet. The first one stays behind.
    .fait = Open the mailbox in another tab

lire-le-message =
    Press the message from Médiathèque-École.
    Nothing there? Look in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = This message tells the day to bring the book back.
    .indice = There is a number beside the right folder. Press this folder.
    .question = Who sent this message?
    .guide = The message may be among the unwanted. Let the person look for 10 seconds.
    .fait = Find a message

suivre-le-lien =
    Read the message and its day.
    Then press the underlined link.
    .pourquoi = Rosa borrowed this book. She expects this message.
    .indice = The link is under the text of the message.
    .question = On which day does Rosa bring her book back?
    .guide = A link one did not expect stays closed. This one was expected.
    .fait = Follow a link that was expected

se-connecter =
    Write the reader number of the letter.
    Write the new password of the card.
    Press { LABEL("mediatheque-ecole/connexion/entrer") }.
    .pourquoi = The number and the password open your account.
    .indice = Open the papers. Write the 8 digits with the keyboard.
    .question = Which password goes here?
    .guide = Look away meanwhile. A password stays secret.
    .fait = Enter your account

prolonger =
    The book is due in 2 days.
    Press { LABEL("mediatheque-ecole/mes-livres/prolonger") }.
    .pourquoi = To renew is to keep the book longer.
    .indice = The button { LABEL("mediatheque-ecole/mes-livres/prolonger") } is under the sentence about the book.
    .question = What is the new day, on the page?
    .guide = Let the person read the new date aloud.
    .fait = Renew a book

fermer-le-compte =
    Read the new day to bring the book back.
    Press { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("mediatheque-ecole/mes-livres/se-deconnecter") } at the bottom of the page.
    .question = What do you note in your notebook?
    .guide = Suggest noting the date, never the password.
    .fait = Close your account after reading

fermer-la-boite =
    The mailbox is still open.
    At the top, press the tab with the envelope.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = With your mailbox, somebody else can change your passwords.
    .indice = At the very top, look for the tab Ma boîte.
    .question = Which page is still open?
    .guide = The mailbox opens everything else. Always close it.
    .fait = Close your mailbox

paper--lettre = Letter from the library
paper--lettre--numero = Your reader number
paper--carnet = Rosa’s notebook
paper--carnet--livre = My book

fin = Well done! You can reserve and renew a book.
fin-invente = This book is invented. This library exists in this exercise only.
fin-apporter = To borrow a real book, bring:
fin-apporter-1 = your library card
fin-apporter-2 = the title of the book, on a sheet
fin-apporter-3 = your e-mail address
