### I send a document: the words of the lesson.

titre = I send a document
but = Send Lina’s CV to Karim, the adviser.

regarder-le-cv =
    A CV is the list of your jobs.
    At the top of the page, press “Mes fichiers” (my files).
    Open the document { LABEL("j-envoie-un-document/file/cv") }.
    .pourquoi = One looks at a document before sending it.
    .indice = The button “Mes fichiers” is at the top, right of the address.
    .question = How do you know that it is the right document?
    .guide = Let the person read the 3 names. Then let them choose.
    .fait = Find a document and look at it

nouveau-message =
    It is the right document. Close it.
    Press { LABEL("courriel-ecole/boite/nouveau") }.
    .pourquoi = The document travels with a message.
    .indice = The blue button is on the left, at the top of the page.
    .question = Where can one begin a message?
    .guide = Let the person search. Count 10 seconds.
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
    .pourquoi = With the subject, Karim finds your message again.
    .indice = The box { LABEL("courriel-ecole/ecrire/objet") } is under the box { LABEL("courriel-ecole/ecrire/cc") }.
    .question = What is your message about, in 2 words?
    .guide = In the large box, the person may write a greeting.
    .fait = Write a subject

joindre-et-envoyer =
    Under the large box, press { LABEL("courriel-ecole/ecrire/joindre") }.
    Choose { LABEL("j-envoie-un-document/file/cv") }.
    Then press { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = The file is often forgotten. One reads its name before sending.
    .indice = The button { LABEL("courriel-ecole/ecrire/joindre") } has a paper clip.
    .question = What do you check before sending?
    .guide = Forgot the file? Karim says so in a message. Begin again.
    .fait = Attach a document and send it

voir-envoyes =
    Your document has left.
    Press { LABEL("courriel-ecole/boite/messages.envoyes") }.
    .pourquoi = This message is your proof that it was sent.
    .indice = The folder { LABEL("courriel-ecole/boite/messages.envoyes") } is on the left.
    .question = How do you show that the document has left?
    .guide = Have the address and the name of the file read.
    .fait = Find the message that left

lire-la-reponse =
    Karim has answered.
    Look in { LABEL("courriel-ecole/boite/messages.boite") } and in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Press { LABEL("j-envoie-un-document/message/bien-recu.objet") }.
    .pourquoi = Karim says whether the document has arrived.
    .indice = A number beside a folder counts the unread messages.
    .question = Which folder shows a number?
    .guide = Let the person search the 2 folders. Count 10 seconds.
    .fait = Read the answer

se-deconnecter =
    Read the message. Then close your mailbox.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer. Close your mailbox.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top right of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can send a document.
fin-invente = Karim is invented. The document left in this exercise only.
fin-apporter = To send a real document, bring:
fin-apporter-1 = your notebook, with your e-mail address
fin-apporter-2 = the document, on a USB stick or on paper
fin-apporter-3 = the e-mail address of the person

## The simulated world

contact--karim = Karim (adviser)
contact--samir = Samir (neighbour)

file--cv = my-cv.pdf

message--bien-recu = Karim Meziane
    .objet = Your CV has arrived
