### I read a message and open an attachment: the words of the lesson.

titre = I read a message and open an attachment
but = Open Samir’s photo. Throw the unknown message away. Download and read Nadia’s programme, then close the mailbox.

mot-1 = inbox
    .sens = Your new messages arrive here.
mot-2 = subject
    .sens = These words say what the message is about.
mot-3 = attachment
    .sens = It is a file sent with a message.

message-de-samir =
    Samir is your neighbour. He wrote to you.
    Press the message from { LABEL("je-lis-un-message/message/jardin") }.
    .pourquoi = The list shows the beginning only. The message opens in full.
    .indice = The list is in the middle of the page. Look for Samir’s name.
    .question = Who wrote to you?
    .guide = Let the person read the names aloud. Count 10 seconds.
    .fait = Open a message

voir-la-photo =
    Samir attached a photo. It is an attachment: a file.
    At the bottom of the message, press { LABEL("courriel-ecole/boite/messages.ouvrir") }.
    .pourquoi = You know Samir. You can open his photo.
    .indice = The button { LABEL("courriel-ecole/boite/messages.ouvrir") } is at the bottom of the message.
    .question = What can one attach to a message?
    .guide = To attach means: to add a file to a message.
    .fait = Open a photo

message-inconnu =
    Close the photo. Press { LABEL("courriel-ecole/boite/messages.retour") }.
    Press the message from { LABEL("je-lis-un-message/message/gain") }.
    .pourquoi = Reading a message is safe. The danger is in files and links.
    .indice = Above the message, press { LABEL("courriel-ecole/boite/messages.retour") }.
    .question = Do you know this person?
    .guide = Wait for the answer. This address is unknown.
    .fait = Go back to the list and open another message

jeter =
    Leave this stranger’s file closed.
    Go down to the very bottom of the message. Press { LABEL("courriel-ecole/boite/messages.supprimer") }.
    .pourquoi = A stranger’s file can damage the computer.
    .indice = Turn the wheel of the mouse. The button { LABEL("courriel-ecole/boite/messages.supprimer") } is at the very bottom.
    .question = What do you do with a file from a stranger?
    .guide = Without a wheel, the grey bar on the right goes down too. Opened the file? Read it together.
    .fait = Throw a stranger’s message away

ouvrir-le-message =
    Nadia wrote to you.
    Look in { LABEL("courriel-ecole/boite/messages.boite") }, then in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Press the message from { LABEL("je-lis-un-message/message/ateliers") }.
    .pourquoi = A message sometimes lands in the wrong folder.
    .indice = The folders are on the left. Look for a number.
    .question = Which folder shows a number?
    .guide = The number counts the unread messages.
    .fait = Find a message in the folders

telecharger =
    Nadia attached a file: the programme.
    At the bottom of the message, press { LABEL("courriel-ecole/boite/messages.telecharger") }.
    .pourquoi = The file comes to the computer. You keep it.
    .indice = Under the message, look for { LABEL("courriel-ecole/boite/messages.piece-jointe") }.
    .question = What did Nadia send with her message?
    .guide = To download means: to keep a copy on the computer.
    .fait = Keep an attachment

lire-le-fichier =
    The file has arrived. Under its name, press { LABEL("courriel-ecole/boite/messages.ouvrir") }.
    Read the time of Thursday’s workshop.
    .pourquoi = The message is short. The details are in the file.
    .indice = The button { LABEL("courriel-ecole/boite/messages.ouvrir") } is at the bottom of the message.
    .question = At what time does Thursday’s workshop begin?
    .guide = The answer is 10 o’clock. Let the person find it.
    .fait = Open an attachment

se-deconnecter =
    Close the file.
    To close your mailbox, press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = Other people use this computer. A closed mailbox is safe.
    .indice = The button { LABEL("courriel-ecole/boite/se-deconnecter") } is at the top right of the page.
    .question = How do you close your mailbox?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close your mailbox

fin = Well done! You can read a message and open its file.
fin-invente = These people are invented. The files stay in this exercise.
fin-apporter = To read your real messages, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, for you alone, with the password
fin-apporter-3 = your e-mail address

## The simulated world

message--ateliers = Nadia Benali
message--jardin = Samir Haddad
message--gain = Super Gifts
