### I sign in and I sign out: the words of the lesson.

titre = I sign in and I sign out
but = Read the message that Bakary received, then close his mailbox. Check that it is closed, and go back to the home page.

mot-1 = to sign in
    .sens = You open your account with your password.
mot-2 = to sign out
    .sens = You close your account. Nobody sees it.
mot-3 = shared computer
    .sens = Other people use this computer.

ouvrir-connexion = Press { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = Bakary already has an e-mail address. He opens his mailbox.
    .indice = Look at the page on the left. Look for { LABEL("courriel-ecole/accueil/se-connecter") }.
    .question = Does Bakary already have an address?
    .guide = Signing in is going in. Creating an address is done only once.
    .fait = Find where to sign in

adresse =
    Press inside the box { LABEL("courriel-ecole/connexion/identifiant") }.
    Copy the e-mail address from the card.
    .pourquoi = With this address, the site knows which mailbox to open.
    .indice = On the card, the address is under Courriel-École. Copy the dot too.
    .question = Which address has to be written?
    .guide = People type with one finger, at their own pace.
    .fait = Copy an address

mot-de-passe =
    Copy the password from the card.
    Press { LABEL("courriel-ecole/connexion/entrer") }.
    .pourquoi = Dots hide the password. This is normal.
    .indice = For a capital or a digit, hold the Maj key.
    .question = Why do you see dots?
    .guide = Turn your head away meanwhile. A password stays secret.
    .fait = Write a hidden password

refuser =
    At the top, a question speaks of the password.
    Answer { LABEL("app/browser-save-no") }.
    .pourquoi = Other people use this computer. It keeps what you save.
    .indice = The question is above the page. Did you save? Press { LABEL("courriel-ecole/boite/changer") }.
    .question = Whose computer is this?
    .guide = After { LABEL("app/browser-save-yes") }, it is mended: { LABEL("courriel-ecole/boite/changer") }. Say it without blame.
    .fait = Protect a password

lire =
    A message is waiting for Bakary.
    Press this message to read it.
    .pourquoi = Reading messages is what a mailbox is for.
    .indice = Look under { LABEL("courriel-ecole/boite/messages.boite") }, then { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Where do messages arrive?
    .guide = The message may be in another folder. Let them look.
    .fait = Read a message

se-deconnecter =
    Read the message.
    To close your mailbox, press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Without this button, the mailbox stays open for the next person.
    .indice = Look for { LABEL("courriel-ecole/boite/se-deconnecter") } at the top right of the page.
    .question = Is closing the window enough?
    .guide = Let the person find it. Count 10 seconds.
    .fait = Close the mailbox

verifier =
    Is your mailbox really closed?
    To check, press { LABEL("courriel-ecole/au-revoir/se-connecter") }.
    .pourquoi = Does the site ask for the password? The mailbox is closed.
    .indice = The button { LABEL("courriel-ecole/au-revoir/se-connecter") } is in the middle of the page.
    .question = How do you know that the mailbox is closed?
    .guide = Ask: “What does the next person see?”
    .fait = Check that the mailbox is closed

laisser-accueil =
    The site asks for the password: your mailbox is closed.
    Leave the boxes empty.
    Press { LABEL("courriel-ecole/connexion/accueil") }.
    .pourquoi = The next person starts on a clean page.
    .indice = At the very bottom of the page, look for { LABEL("courriel-ecole/connexion/accueil") }.
    .question = What do you leave on the screen?
    .guide = Congratulate the person. The place is clean.
    .fait = Leave a clean page

fin = Well done! You can sign in and sign out.
fin-invente = Bakary is invented. His mailbox exists in this exercise only.
fin-apporter = To open your real mailbox, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, for you alone, with the password
fin-apporter-3 = your e-mail address

## The simulated world

message--horaires = Nadia Benali
    .objet = The opening hours of December
    .corps =
        Hello,

        The library is open from Tuesday to Saturday, from 10 to 18.

        Nadia, from the library
