### I create my space on the employment site: the words of the lesson.

titre = I create my space on the employment site
but = Create Fatou’s personal space. Note her identifier.

mot-1 = personal space
    .sens = It is your own place on a site.
mot-2 = identifier
    .sens = This number tells the site your name.
mot-3 = link
    .sens = You press it: a page opens.

ouvrir-creation = Press { LABEL("espace-emploi/accueil/creer-espace") }.
    .pourquoi = The space is created before one registers.
    .indice = Fatou comes for the first time. Look for the second button of the page.
    .question = Does Fatou have a space already?
    .guide = Explain: a space is a page of one’s own, under lock and key.
    .fait = Find the button that creates a space

identite =
    Copy the first name and the name from the card.
    Press { LABEL("espace-emploi/creer-identite/suivant") }.
    .pourquoi = The site asks for the same name as on your papers.
    .indice = Press inside the box. Then press the line of the card.
    .question = Where do you read the name?
    .guide = In real life it is the birth name, as on the papers.
    .fait = Copy a first name and a name

naissance =
    Copy the date of birth from the card.
    Press { LABEL("espace-emploi/creer-naissance/suivant") }.
    .pourquoi = With this date, the site tells apart people of the same name.
    .indice = Write the day, then the month, then the year.
    .question = How many boxes do you see?
    .guide = This date is invented. People keep their real date to themselves.
    .fait = Copy a date of birth

securite-sociale =
    Copy the social security number from the card.
    Press { LABEL("espace-emploi/creer-securite-sociale/suivant") }.
    .pourquoi = With this number, the site finds your rights.
    .indice = The number has 15 digits. Press its line on the card.
    .question = On which card is this number, in real life?
    .guide = The real number stays in the pocket. Fatou’s is invented.
    .fait = Copy a social security number

coordonnees =
    Copy the e-mail address from the notebook, among the papers.
    Copy the phone number from the card.
    Press { LABEL("espace-emploi/creer-coordonnees/suivant") }.
    .pourquoi = The site writes to this address. It is yours alone.
    .indice = Press inside the first box. Open the papers. The whole address has an @ sign.
    .question = Whose e-mail address is it?
    .guide = Never lend your own address. Each person has an address.
    .fait = Copy an e-mail address and a phone number

mot-de-passe =
    Copy the new password from the card.
    Press { LABEL("espace-emploi/creer-mot-de-passe/suivant") }.
    .pourquoi = This password is new. It opens this space only.
    .indice = Press inside the box. Then press the framed line of the card.
    .question = Is it the password of the mailbox?
    .guide = One site, one password. Look away meanwhile.
    .fait = Write a password

ouvrir-boite =
    At the top, open a new tab.
    Choose the mailbox Courriel-École.
    Press { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = The site waits for a proof that this address is yours.
    .indice = At the top, press { LABEL("app/browser-new-tab") }. Under { LABEL("app/browser-favourites") }, choose Courriel-École.
    .question = What does the page ask for?
    .guide = A tab is a second sheet. The first one stays behind.
    .fait = Open the mailbox in another tab

lire-message =
    Press the message from Emploi-École.
    Nothing there? Look in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .pourquoi = This message holds a link.
    .indice = There is a number beside the right folder. Press this folder.
    .question = Who sent this message?
    .guide = The message may be among the unwanted. Let the person look for 10 seconds.
    .fait = Find a message

suivre-lien =
    Read the message.
    Then press the underlined link.
    .pourquoi = You asked for this message. You can follow its link.
    .indice = The link is under the text of the message.
    .question = Were you waiting for this message?
    .guide = A link one did not expect stays closed. This one was expected.
    .fait = Follow a link that was expected

noter-identifiant =
    Note the 11 digits on a sheet of your own.
    Copy them into the box.
    Press { LABEL("espace-emploi/creer-identifiant/terminer") }.
    .pourquoi = Without the identifier, your space stays closed.
    .indice = The identifier is in the blue frame. It is your number on this site.
    .question = Where do you keep this identifier?
    .guide = Give a sheet and a pencil. The password, never beside it.
    .fait = Note an identifier

ecrire-identifiant =
    Press { LABEL("espace-emploi/creer-fini/se-connecter") }.
    Write the 11 digits of your sheet.
    Press { LABEL("espace-emploi/connexion/continuer") }.
    .pourquoi = Signing in for the first time checks what you noted.
    .indice = The button { LABEL("espace-emploi/creer-fini/se-connecter") } opens the page for signing in.
    .question = What does the sign-in page ask for?
    .guide = The identifier on the card opens the mailbox. That of the site is on the sheet. Count 10 seconds.
    .fait = Write the identifier that was noted

entrer =
    With the keyboard, write the new password of the card.
    Press { LABEL("espace-emploi/mot-de-passe/entrer") }.
    .pourquoi = The identifier and the password open the space.
    .indice = The new password is at the bottom of the card.
    .question = Which password goes here?
    .guide = Look away meanwhile. A password stays secret.
    .fait = Enter the space

se-deconnecter =
    Read the page. Then close your space.
    Press { LABEL("espace-emploi/espace/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("espace-emploi/espace/se-deconnecter") } at the bottom of the page.
    .question = How do you close your space?
    .guide = Let the person find out. Then congratulate them.
    .fait = Close your space

fermer-la-boite =
    The mailbox is still open.
    At the top, press the tab with the envelope.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = With your mailbox, somebody else can change your passwords.
    .indice = At the very top, look for the tab Ma boîte.
    .question = Which page is still open?
    .guide = The mailbox opens everything else. Always close it.
    .fait = Close your mailbox

paper--carnet = Fatou’s notebook
paper--carnet--e-mail = My e-mail address

fin = Well done! You can create your space.
fin-invente = This space is invented. It exists in this exercise only.
fin-apporter = To create your real space, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, your health insurance card, an identity document
fin-apporter-3 = your e-mail address, and its password
