### I send a document: the words of the lesson.

titre = I send a document
but = Send Lina’s CV to Karim. Read his answer. Then sign out.

mot-1 = file
    .sens = It is a document kept in the computer.
mot-2 = to attach
    .sens = You add a file to your message.
mot-3 = CV
    .sens = It is the list of your jobs.

regarder-le-cv =
    Karim asks for your CV: the list of your jobs.
    At the top, press { LABEL("app/files-title") }.
    Open the document { LABEL("j-envoie-un-document/file/cv") }.
    .pourquoi = One looks at a document before sending it.
    .indice = The button { LABEL("app/files-title") } is at the top, right of the address.
    .question = How do you know that it is the right document?
    .guide = Let the person read the 3 names. Then let them choose.
    .fait = Find a document and look at it

nouveau-message =
    It is the right document. Press { LABEL("app/files-close") }.
    Then press { LABEL("courriel-ecole/boite/nouveau") }.
    .pourquoi = The document travels with a message.
    .indice = The blue button is on the left, at the top of the page.
    .question = Where can one begin a message?
    .guide = The message comes next: it carries the document, like an envelope.
    .fait = Begin a message

ecrire-adresse =
    Press inside the box { LABEL("courriel-ecole/ecrire/a") }.
    On the card, press the address of { LABEL("j-envoie-un-document/contact/karim") }.
    .pourquoi = A CV tells your life. Check to whom it goes.
    .indice = The card is on the right. Karim’s address is the first.
    .question = To whom are you sending this document?
    .guide = Have the address read aloud.
    .fait = Choose to whom one writes

ecrire-objet =
    Press inside the box { LABEL("courriel-ecole/ecrire/objet") }.
    Write: Mon CV
    .pourquoi = The subject is the title of the message. Karim reads it first.
    .indice = The box { LABEL("courriel-ecole/ecrire/objet") } is above the large box.
    .question = What is your message about, in 2 words?
    .guide = In the large box, the person may write a greeting.
    .fait = Write a subject

joindre-et-envoyer =
    Under the large box, press { LABEL("courriel-ecole/ecrire/joindre") }.
    Choose { LABEL("j-envoie-un-document/file/cv") }.
    Then press { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = The file is often forgotten. Its name is above { LABEL("courriel-ecole/ecrire/joindre") }.
    .indice = The button { LABEL("courriel-ecole/ecrire/joindre") } has a paper clip.
    .question = What do you check before sending?
    .guide = Forgot the file? Karim says so in a message. Have it read, then begin again.
    .fait = Attach a document and send it

voir-envoyes =
    Your document has left.
    On the left, press { LABEL("courriel-ecole/boite/messages.envoyes") }.
    .pourquoi = This message is your proof that it was sent.
    .indice = The folder { LABEL("courriel-ecole/boite/messages.envoyes") } is on the left.
    .question = How do you show that the document has left?
    .guide = Have this message opened: the name of the file is inside.
    .fait = Find the message that left

lire-la-reponse =
    Karim has answered.
    Look in { LABEL("courriel-ecole/boite/messages.boite") }, otherwise in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Press { LABEL("j-envoie-un-document/message/bien-recu.objet") }.
    .pourquoi = Karim says whether the document has arrived.
    .indice = A number beside a folder counts the unread messages.
    .question = Which folder shows a number?
    .guide = Let the person search the 2 folders. Count 10 seconds.
    .fait = Read the answer

se-deconnecter =
    Read the message.
    Then press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer. Close your mailbox.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top right of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can send a document.
fin-invente = Karim is invented. The document left in this exercise only.
fin-apporter = To send a real document, bring:
fin-apporter-1 = the document, as a photo in your phone
fin-apporter-2 = your notebook, with your e-mail address
fin-apporter-3 = the e-mail address of the person

## The simulated world

contact--karim = Karim (adviser)
contact--samir = Samir (neighbour)

file--cv = my-cv.pdf

message--bien-recu = Karim Meziane
    .objet = Your CV has arrived
