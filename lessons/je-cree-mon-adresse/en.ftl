### I create my e-mail address: the words of the lesson.

titre = I create my e-mail address
but = Create an e-mail address for an invented person. Read the message, then close the mailbox.

mot-1 = e-mail address
    .sens = It is used to write and to receive messages.
mot-2 = password
    .sens = It is the key to your mailbox. It stays secret.
mot-3 = code
    .sens = These 6 digits arrive on your phone.

ouvrir-inscription = Press { LABEL("courriel-ecole/accueil/creer") }.
    .pourquoi = Many services ask for an e-mail address.
    .indice = Look at the page on the left. Press the blue button { LABEL("courriel-ecole/accueil/creer") }.
    .question = Where do you create an address?
    .guide = Let the person search. Count 10 seconds.
    .fait = Find the button that creates an address

identite =
    Copy the first name and family name from the card.
    Press { LABEL("courriel-ecole/identite/continuer") }.
    .pourquoi = Your family and friends see this name on your messages.
    .indice = Press inside the box { LABEL("courriel-ecole/identite/prenom") }. Then write.
    .question = Where do you find the first name and family name?
    .guide = Point at the card with a finger. The person keeps the mouse.
    .fait = Copy a first name and a name

naissance =
    Copy the date of birth from the card.
    Press { LABEL("courriel-ecole/naissance/continuer") }.
    .pourquoi = The site checks your age with this date.
    .indice = Write the day, then the month, then the year.
    .question = How many boxes do you see for the date?
    .guide = This date is invented. People keep their real date to themselves.
    .fait = Copy a date of birth

essayer-adresse =
    Copy the e-mail address from the card.
    Press { LABEL("courriel-ecole/adresse/continuer") }.
    .pourquoi = An address belongs to one person only.
    .indice = Write in the box. For the dot, hold the Maj key.
    .question = What does the site answer?
    .guide = The address is already taken. This is planned. Let the person read.
    .fait = Propose an address

choisir-adresse =
    This address is taken.
    Press a free address.
    Press { LABEL("courriel-ecole/adresse/continuer") }.
    .pourquoi = Somebody else already has the first address.
    .indice = The site offers 2 free addresses. Press one.
    .question = Which address is easy to say on the phone?
    .guide = The person chooses alone. Each person has their own address.
    .fait = Choose a free address

mot-de-passe =
    Copy the password from the card.
    Press { LABEL("courriel-ecole/mot-de-passe/continuer") }.
    .pourquoi = The password is the key to your mailbox.
    .indice = Capital letter or digit: hold the Maj key. Look at the hyphens too.
    .question = What does the list under the box show?
    .guide = Turn your head away meanwhile. A password stays secret.
    .fait = Write a password

confirmer =
    Write the same password a second time.
    Press { LABEL("courriel-ecole/confirmation/continuer") }.
    .pourquoi = The site compares the 2 passwords.
    .indice = Copy the password from the card again, letter by letter.
    .question = Why write the password twice?
    .guide = Give the person time. Nobody says a password aloud.
    .fait = Write the password a second time

telephone =
    Copy the phone number from the card.
    Press { LABEL("courriel-ecole/telephone/envoyer") }.
    .pourquoi = The site checks your number with a code.
    .indice = The number on the card has 10 digits.
    .question = Where will the code arrive, in your opinion?
    .guide = This number is invented. The real phone stays in the pocket.
    .fait = Copy a phone number

recopier-le-code =
    Copy the code from the phone into the page.
    Press { LABEL("courriel-ecole/verification/continuer") }.
    .pourquoi = With this code, the site recognises your phone.
    .indice = Read the code on the right. Too old? Ask for another code.
    .question = Who sent this code?
    .guide = Say the rule: a code stays secret. Even with me.
    .fait = Copy a code

secours =
    Leave the box empty.
    Press { LABEL("courriel-ecole/secours/passer") }.
    .pourquoi = It is a second e-mail address. Lina has only one.
    .indice = This page is optional: you can skip it. Press { LABEL("courriel-ecole/secours/passer") } to go on.
    .question = Do you have to fill in this page?
    .guide = Never lend your own e-mail address.
    .fait = Pass an optional page

conditions =
    Press inside the box { LABEL("courriel-ecole/conditions/accepter") }.
    Leave the other boxes empty.
    Press { LABEL("courriel-ecole/conditions/terminer") }.
    .pourquoi = The other boxes bring advertising.
    .indice = The small box is to the left of the words.
    .question = Which box do you have to tick?
    .guide = Read the 3 boxes together. The person decides.
    .fait = Choose the box that must be ticked

noter-adresse =
    Copy the address on the page into your notebook.
    Press { LABEL("courriel-ecole/creee/ouvrir-boite") }.
    .pourquoi = You find your address again later. For the real one, do the same.
    .indice = Take a pencil. Copy the whole address, with the @ sign.
    .question = What do you write in the notebook?
    .guide = The notebook stays with the person. They read, they write. Stay beside them.
    .fait = Write an address in a notebook

lire-bienvenue = Press the message received.
    .pourquoi = Your messages arrive in this mailbox.
    .indice = The message is under { LABEL("courriel-ecole/boite/messages.boite") }.
    .question = Who wrote to you?
    .guide = Ask for the name and the subject of the message.
    .fait = Open a message

se-deconnecter =
    Read the message.
    To close your mailbox, press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer. A closed mailbox is safe.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top right of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can create an e-mail address.
fin-invente = This address is invented. It works in this exercise only.
fin-apporter = To create your real address, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, for you alone, and a pencil
fin-apporter-3 = an idea of address with your name
