### I reply, I forward: the words of the lesson.

titre = I reply, I forward
but = Reply to Nadia. Send her poster to Samir. Then sign out.

mot-1 = to reply
    .sens = You write to the person of the message.
mot-2 = to forward
    .sens = You send the message to another person.
mot-3 = subject
    .sens = These words say what the message is about.

lire-la-question =
    Nadia asks you a question.
    Press the message from { LABEL("je-reponds/message/question") }.
    .pourquoi = Before replying, one reads the whole message.
    .indice = The list is in the middle of the page. Look for Nadia’s name.
    .question = What does Nadia ask you?
    .guide = Have the line À read too. Samir received this message.
    .fait = Read a question

repondre =
    Read the message. Reply to Nadia alone.
    Under the message, press { LABEL("courriel-ecole/boite/messages.repondre") }.
    .pourquoi = The address and the subject fill themselves in.
    .indice = Choose { LABEL("courriel-ecole/boite/messages.repondre") }, without the word “tous”.
    .question = Who receives the answer with each button?
    .guide = { LABEL("courriel-ecole/boite/messages.repondre-tous") } writes to Samir too. It does no harm: begin again.
    .fait = Choose the right button to reply

ecrire-la-reponse =
    Nadia’s address is written already.
    Press inside the large box { LABEL("courriel-ecole/ecrire/message") }.
    Write: Bonjour, je viens mardi.
    .pourquoi = Nadia reads your answer in her mailbox.
    .indice = The large box is under the word { LABEL("courriel-ecole/ecrire/message") }.
    .question = Which box is still empty?
    .guide = The person writes their own words if they wish.
    .fait = Write an answer

envoyer-la-reponse =
    The box { LABEL("courriel-ecole/ecrire/a") } holds Nadia’s address.
    Check: the box { LABEL("courriel-ecole/ecrire/cc") } is empty.
    Press { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = Before this button, nobody sees your answer.
    .indice = The blue button { LABEL("courriel-ecole/ecrire/envoyer") } is under the large box.
    .question = To whom does your answer go?
    .guide = Is Samir in the box { LABEL("courriel-ecole/ecrire/cc") }? Have them press { LABEL("courriel-ecole/ecrire/jeter") }, then begin again.
    .fait = Send an answer

lire-la-suite =
    Nadia wrote a second time.
    Look in { LABEL("courriel-ecole/boite/messages.boite") }, otherwise in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Press { LABEL("je-reponds/message/suite.objet") }.
    .pourquoi = An answer sometimes lands in the wrong folder.
    .indice = There is a number beside the right folder. Press this folder.
    .question = Which folder shows a number?
    .guide = The number counts the unread messages.
    .fait = Find Nadia’s answer

transferer =
    Read the message: Samir waits for this poster.
    At the very bottom of the message, press { LABEL("courriel-ecole/boite/messages.transferer") }.
    .pourquoi = { LABEL("courriel-ecole/boite/messages.transferer") }: to send a message you received to somebody else.
    .indice = Turn the wheel of the mouse. Look for { LABEL("courriel-ecole/boite/messages.transferer") }.
    .question = Samir does not have this message. Which button sends it to him?
    .guide = Show afterwards: the message and the poster are there already.
    .fait = Forward a message

envoyer-a-samir =
    Press inside the box { LABEL("courriel-ecole/ecrire/a") }.
    On the card, press the address of { LABEL("je-reponds/contact/samir") }.
    Press { LABEL("courriel-ecole/ecrire/envoyer") }.
    .pourquoi = The poster is attached already. Only Samir’s address is missing.
    .indice = The card is on the right. Samir’s address is the second.
    .question = To whom are you sending the poster?
    .guide = One forwards a message only if its writer agrees.
    .fait = Send the message to somebody else

se-deconnecter =
    The poster has left for Samir.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer. Close your mailbox.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top right of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can reply to a message and forward it.
fin-invente = Nadia and Samir are invented. The messages left in this exercise only.
fin-apporter = To reply to a real message, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, with your e-mail address
fin-apporter-3 = the e-mail address of somebody close

## The simulated world

contact--nadia = Nadia (media library)
contact--samir = Samir (neighbour)

message--question = Nadia Benali
message--suite = Nadia Benali
    .objet = The poster of the workshop
