### I spot a scam: the words of the lesson.

titre = I spot a scam message
but = Read each message, and the address of the link. Report the 3 false ones. Check in the junk folder. Then sign out.

mot-1 = scam
    .sens = It is a lie to take your money.
mot-2 = link
    .sens = You press it: a page opens.
mot-3 = spam
    .sens = False messages go to this folder.

lire-le-colis =
    Press the message from { LABEL("je-repere-une-arnaque/message/colis") }.
    .pourquoi = A scam is a lie told to take money.
    .indice = The list is in the middle of the page. This message is the first.
    .question = Are you waiting for a parcel?
    .guide = Opening a message is safe here. Reassure.
    .fait = Open a message without following its link

regarder-le-lien =
    The underlined text is a link. Do not press this link.
    Press { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .pourquoi = The address shows where the link leads.
    .indice = Under the link, look for { LABEL("courriel-ecole/boite/messages.voir-lien") }.
    .question = Do you know this address?
    .guide = The link was followed? Close the tab, and open the message again. Nothing is paid.
    .fait = Look at the address of a link

signaler-le-colis =
    This message is false: it says “quick” and wants money.
    At the very bottom of the message, press { LABEL("courriel-ecole/boite/messages.signaler") }.
    .pourquoi = You are not waiting for a parcel. This address is unknown.
    .indice = Turn the wheel of the mouse. Look for { LABEL("courriel-ecole/boite/messages.signaler") }.
    .question = What does this message want?
    .guide = “Quick”, an unknown address, money: 3 signs of a scam.
    .fait = Report a false parcel

voir-les-indesirables =
    The message went to another folder.
    On the left, press { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = This folder keeps false messages. The mailbox finds some by itself.
    .indice = The folders are on the left. Look for { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Which messages are in this folder?
    .guide = { LABEL("je-repere-une-arnaque/message/cadeau") } is false: the mailbox put it there. Sometimes it is mistaken.
    .fait = Look into the junk messages

garder-le-medecin =
    Open the message from { LABEL("je-repere-une-arnaque/message/medecin") }.
    It is true.
    Its place is in { LABEL("courriel-ecole/boite/messages.boite") }.
    .pourquoi = A true message that is lost is a problem too.
    .indice = Look in { LABEL("courriel-ecole/boite/messages.boite") } and in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Does this message ask for money or a password?
    .guide = Is it in { LABEL("courriel-ecole/boite/messages.indesirables") }? The button { LABEL("courriel-ecole/boite/messages.restaurer") } is under the message.
    .fait = Keep a true message

signaler-la-banque =
    The practice asks for nothing: keep its message.
    In the list, open the message from { LABEL("je-repere-une-arnaque/message/banque") }.
    It wants a password: report it.
    .pourquoi = A bank never asks for your password.
    .indice = Go back to the list of messages. Look for the word banque.
    .question = Which address wrote this message?
    .guide = The button { LABEL("courriel-ecole/boite/messages.signaler") } is under the message. Have the whole address read.
    .fait = Report a false bank

garder-l-emploi =
    Open the message { LABEL("je-repere-une-arnaque/message/emploi.objet") }.
    Does it ask for money or a password?
    .pourquoi = A true message gives you time. You go to the site by yourself.
    .indice = Go back to the list of messages. Look for the word actualisation.
    .question = What does Emploi-École ask of you?
    .guide = Have the false bank compared with it: address, tone, request.
    .fait = Recognise a true message

signaler-l-amende =
    { LABEL("je-repere-une-arnaque/message/emploi") } asks for nothing: keep its message.
    In the list, 1 false message is left: it frightens.
    Find this message and report it.
    .pourquoi = Fear makes one go too fast.
    .indice = Go back to the list of messages. Look for the word amende.
    .question = What is frightening in this message?
    .guide = Let the person read slowly. They decide.
    .fait = Find a false message alone

verifier =
    Check: press { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Is a true message there? Open it.
    Then press { LABEL("courriel-ecole/boite/messages.restaurer") }.
    .pourquoi = Everybody is mistaken sometimes. A reported message can be put back.
    .indice = The folders are on the left. Look for { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .question = Are these messages all false?
    .guide = Have the person say why each message is false.
    .fait = Check the reported messages

se-deconnecter =
    The false messages are reported. The true ones are kept.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top, on the right of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can spot a scam.
fin-invente = These messages are invented. Nobody took money.
fin-apporter = For your real messages, bring:
fin-apporter-1 = the number of your bank
fin-apporter-2 = your notebook, with your e-mail address
fin-apporter-3 = a strange message, to show

## The meaning of the messages that the words name

message--colis = Quick Parcel
message--medecin = The Lilacs practice
message--banque = Your bank
message--emploi = Emploi-École
    .objet = Your monthly update
message--cadeau = Super Gifts
