### I receive a code: the words of the lesson.

titre = I receive a code
but = Use a code by SMS, then a code by e-mail. Keep them to yourself.

mot-1 = code
    .sens = These digits are used only once.
mot-2 = SMS
    .sens = It is a written message on the phone.
mot-3 = identifier
    .sens = This number tells the site your name.

ouvrir-connexion = Press { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = This site asks for a password, and for a code too.
    .indice = Look at the large blue button on the page.
    .question = Where does one enter one’s space?
    .guide = The code comes by SMS. Sometimes it comes by e-mail.
    .fait = Find the page for signing in

identifiant =
    Copy the identifier of Emploi-École from the card.
    Press { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = The identifier tells the site who you are.
    .indice = Press the line of the card. It writes itself in the box.
    .question = Where do you find the identifier?
    .guide = Let the person look on the card.
    .fait = Copy an identifier

mot-de-passe =
    Copy the password of Emploi-École from the card.
    Press { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = After the password, the site sends a code.
    .indice = On the card, look for the name of the site. The password is under it.
    .question = Who knows your password?
    .guide = Look away meanwhile. A password stays secret.
    .fait = Write a password

refuser =
    A stranger calls. They want your code.
    On the right, on the phone, press { LABEL("app/phone-refuse") }.
    .pourquoi = A code is given to nobody. It opens your space.
    .indice = The phone is on the right. The button { LABEL("app/phone-refuse") } is at its bottom.
    .question = Why does this person want the code?
    .guide = To answer is possible too. The code was given? Ask for another code.
    .fait = Refuse to give a code

recopier-le-code =
    Look at the last SMS, on the phone.
    Copy the code into the page.
    Press { LABEL("emploi-ecole/code/entrer") }.
    .pourquoi = The code goes into the page, and nowhere else.
    .indice = The SMS is on the phone, on the right. The code has 6 digits.
    .question = Where does one write the code?
    .guide = A code too old? Ask for another on the page.
    .fait = Copy a code received by SMS

demander-le-code =
    The space is open. Read the page.
    Press { LABEL("emploi-ecole/espace/demander-code") }.
    .pourquoi = A site sends a code by SMS, or by e-mail.
    .indice = Look for { LABEL("emploi-ecole/espace/demander-code") } on the page.
    .question = Where does the second code arrive?
    .guide = This code shows one thing: the address is Lina’s own.
    .fait = Ask for a code by e-mail

ouvrir-la-boite =
    At the top, open a new tab.
    Choose the mailbox Courriel-École.
    Press { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = The site has sent a message. It is in this mailbox.
    .indice = At the top, press { LABEL("app/browser-new-tab") }. Under { LABEL("app/browser-favourites") }, choose Courriel-École.
    .question = Where does the message arrive?
    .guide = The page of the code stays open. Show the 2 tabs.
    .fait = Open the mailbox

lire-le-message =
    Press the message from Emploi-École.
    Nothing there? Look in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = This message bears the second code.
    .indice = There is a number beside the right folder. Press this folder.
    .question = Who sent this message?
    .guide = The message is sometimes elsewhere. Let the person look for 10 seconds.
    .fait = Find a code in a message

recopier-le-code-e-mail =
    Note this code on a sheet of paper.
    At the top, press the tab with the building.
    Copy the code, then press { LABEL("emploi-ecole/code-adresse/verifier") }.
    .pourquoi = Each code works once only, on one page only.
    .indice = The code has 6 digits. The tab of Emploi-École is at the very top.
    .question = Is it the same code as in the SMS?
    .guide = Give a sheet and a pencil. Afterwards, the sheet goes into the bin.
    .fait = Copy a code received by e-mail

se-deconnecter =
    The address is verified. Now close the space.
    Press { LABEL("emploi-ecole/espace/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("emploi-ecole/espace/se-deconnecter") } at the bottom of the page.
    .question = How do you close your space?
    .guide = The code was given? First, close the other connection.
    .fait = Close your space

fermer-la-boite =
    The mailbox is still open.
    At the top, press the tab with the envelope.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Your mailbox receives your codes. It stays closed to others.
    .indice = At the very top, look for the tab Ma boîte.
    .question = Which page is still open?
    .guide = The mailbox opens everything else. Always close it.
    .fait = Close your mailbox

fin = Well done! You can receive a code and keep it secret.
fin-invente = These codes are invented. So is the call.
fin-apporter = To receive a real code, bring:
fin-apporter-1 = your telephone, on and charged
fin-apporter-2 = your notebook, with your identifier
fin-apporter-3 = your e-mail address, and its password

## The call

call--inconnu = Unknown number
    .dit = Hello, security service. Quick! Read me the code of the SMS.
call--inconnu--donner = I read out the code of the SMS.
    .reponse = Thank you. I am entering your space.
call--inconnu--non = No. I keep my code.
    .reponse = The person hangs up.
