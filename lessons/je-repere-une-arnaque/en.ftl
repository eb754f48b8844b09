### I spot a scam: the words of the lesson.

titre = I spot a scam message
but = Report the 4 false messages. Keep the true ones.

lire-le-colis =
    Press the message from Colis Vite.
    .pourquoi = A scam is a lie told to take money.
    .indice = The message is about a parcel that is held.
    .question = Are you waiting for a parcel?
    .guide = Opening a message is safe here. Reassure.
    .fait = Open a message without following its link

regarder-le-lien =
    Leave the link.
    Press { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .pourquoi = The address shows where the link really goes.
    .indice = Under the link, look for { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .question = Do you know this address?
    .guide = The link was followed? The tab can be closed. Nothing is paid.
    .fait = Look at the address of a link

signaler-le-colis =
    This message is false: it hurries you and asks for money.
    Press { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = The message goes to { LABEL("courriel-ecole/boite/messages.indesirables") }. The mailbox learns.
    .indice = Look for { LABEL("courriel-ecole/boite/messages.signaler") } under the message.
    .question = What does this message want?
    .guide = A message that hurries you is suspect.
    .fait = Report a false parcel

signaler-la-banque =
    Open the message of the bank. It asks for a password.
    Press { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = A bank never asks for your password.
    .indice = Go back to the messages. Look for the word banque.
    .question = Which address wrote this message?
    .guide = Have the whole address read.
    .fait = Report a false bank

signaler-l-amende =
    Open the message of the fine. It hurries and frightens.
    Press { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = Fear makes one go too fast.
    .indice = Go back to the messages. Look for the word amende.
    .question = What is frightening in this message?
    .guide = Let the person read slowly.
    .fait = Report a false fine

signaler-le-cadeau =
    Open the message of the gift. It promises much money.
    Press { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = A stranger does not give money.
    .indice = Go back to the messages. Look for the word gagné.
    .question = Did you play this game?
    .guide = Stay beside. Let the person decide.
    .fait = Report a false gift

garder-le-vrai =
    Open the message of the medical practice. It is true.
    Leave it in the inbox. Is it in { LABEL("courriel-ecole/boite/messages.indesirables") }? Press { LABEL("courriel-ecole/boite/messages.restaurer") }.
    .pourquoi = A true message that is lost is a problem too.
    .indice = Look in the inbox, then in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = How do you know that this message is true?
    .guide = It asks for neither money nor password.
    .fait = Keep a true message

se-deconnecter =
    The false messages are reported. Close your mailbox.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can spot a scam.
fin-invente = These messages are invented. Nobody took money.
fin-apporter = For your real messages, bring:
fin-apporter-1 = your notebook, with your e-mail address
fin-apporter-2 = a strange message, to show
fin-apporter-3 = the number of your bank
