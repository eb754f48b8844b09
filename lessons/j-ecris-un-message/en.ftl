### I write and send a message: the words of the lesson.

titre = I write and send a message
but = Write to Nadia, at the media library. Read her answer. Then sign out.

mot-1 = recipient
    .sens = It is the person you write to.
mot-2 = subject
    .sens = These words say what the message is about.
mot-3 = to send
    .sens = The message leaves. It does not come back.

nouveau-message =
    You are writing to Nadia, at the media library.
    Press { LABEL("courriel-ecole/boite/nouveau") }.
    .pourquoi = An empty page opens for your message.
    .indice = The blue button is on the left, at the top of the page.
    .question = Where can one begin a message?
    .guide = Let the person search. Count 10 seconds.
    .fait = Begin a message

ecrire-adresse =
    Press inside the box { LABEL("courriel-ecole/ecrire/a") }.
    On the card, press the address of { LABEL("j-ecris-un-message/contact/nadia") }.
    .pourquoi = The message goes to this address. Each letter counts.
    .indice = The card is on the right. Nadia’s address has an @ sign.
    .question = To whom are you writing?
    .guide = The box À takes an address. “Bonjour” goes in the large box.
    .fait = Write an address

ecrire-objet =
    Leave the box { LABEL("courriel-ecole/ecrire/cc") } empty.
    Press inside the box { LABEL("courriel-ecole/ecrire/objet") }.
    Write: Rendez-vous
    .pourquoi = The subject is the title of the message. Nadia reads it first.
    .indice = The box { LABEL("courriel-ecole/ecrire/objet") } is above the large box.
    .question = What is your message about, in one word?
    .guide = Another subject is fine too. The person chooses their words.
    .fait = Write a subject

ecrire-texte =
    Press inside the large box { LABEL("courriel-ecole/ecrire/message") }.
    Write: Bonjour, je viens jeudi.
    .pourquoi = This is your message. One sentence is enough.
    .indice = The large box is under the word { LABEL("courriel-ecole/ecrire/message") }.
    .question = With which word does a message begin?
    .guide = The person writes their own words if they wish.
    .fait = Write a message

envoyer =
    Read the address and the message again.
    Press { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = Before this button, nobody sees your message.
    .indice = The blue button { LABEL("courriel-ecole/ecrire/envoyer") } is under the large box.
    .question = What do you check before sending?
    .guide = Let the person read aloud. Their hand stays on the mouse.
    .fait = Read again and send

voir-envoyes =
    Your message has left.
    On the left, press { LABEL("courriel-ecole/boite/messages.envoyes") }.
    .pourquoi = Here you find the messages that have left.
    .indice = The folder { LABEL("courriel-ecole/boite/messages.envoyes") } is on the left.
    .question = How do you know that the message has left?
    .guide = Have the person read the address and the subject.
    .fait = Find a message that was sent

lire-la-reponse =
    Nadia has answered.
    Look in { LABEL("courriel-ecole/boite/messages.boite") }, otherwise in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Press { LABEL("j-ecris-un-message/message/reponse.objet") }.
    .pourquoi = An answer sometimes lands in the wrong folder.
    .indice = There is a number beside the right folder. Press this folder.
    .question = Which folder shows a number?
    .guide = The number counts the unread messages.
    .fait = Find an answer

se-deconnecter =
    Read the message.
    Then press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer. Close your mailbox.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top right of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can write and send a message.
fin-invente = Nadia is invented. The message left in this exercise only.
fin-apporter = To write a real message, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, with your e-mail address
fin-apporter-3 = the e-mail address of somebody close

## The simulated world

contact--nadia = Nadia (media library)
contact--samir = Samir (neighbour)

message--reponse = Nadia Benali
    .objet = Your appointment
