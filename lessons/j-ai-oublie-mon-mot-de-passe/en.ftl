### I have forgotten my password: the words of the lesson.

titre = I have forgotten my password
but = Lina has forgotten her password. The card shows the new one.

ouvrir-connexion = Press { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = The page for signing in is where the password is asked for.
    .indice = Look at the large blue button on the page.
    .question = Where does one enter one’s space?
    .guide = Reassure: a forgotten password can be replaced.
    .fait = Find the page for signing in

oublie =
    Lina has forgotten her password.
    Press { LABEL("emploi-ecole/connexion/oublie") }
    .pourquoi = Almost every site has this link. It is free.
    .indice = The link { LABEL("emploi-ecole/connexion/oublie") } is under the blue button.
    .question = Which link can help Lina?
    .guide = Let the person search. Count 10 seconds.
    .fait = Find the link for a forgotten password

demander =
    Copy the identifier from the card.
    Press { LABEL("emploi-ecole/recuperation/valider") }.
    .pourquoi = With the identifier, the site finds Lina’s e-mail address.
    .indice = On the card, press the number of 11 digits.
    .question = Who receives the site’s message?
    .guide = The site writes to the right person. It gives nothing away here.
    .fait = Ask for a new password

ouvrir-la-boite =
    The site has sent a message.
    At the top, open a new tab.
    Go to the mailbox Courriel-École.
    .pourquoi = The link is in this message.
    .indice = At the top, press Nouvel onglet. Under Mes sites, choose Courriel-École.
    .question = Where does the message arrive?
    .guide = The other page stays open. Show the 2 tabs.
    .fait = Open the mailbox

lire-le-message =
    Look for the message from Emploi-École.
    Look in { LABEL("courriel-ecole/boite/messages.indesirables") } too.
    Press the message.
    .pourquoi = A good message sometimes goes to { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .indice = There is a number beside the right folder. Press this folder.
    .question = Which folder shows a number?
    .guide = Two messages? The last is the right one. Let the person compare.
    .fait = Find the site’s message

suivre-le-lien =
    Read the message.
    Then press the link in the message.
    .pourquoi = You asked for this message. You may follow this link.
    .indice = The link is under the text of the message.
    .question = Did you ask for this message?
    .guide = A link too old? Ask for another. This is foreseen.
    .fait = Follow a link you asked for

nouveau-mot-de-passe =
    Copy the password from the card, twice.
    Press { LABEL("emploi-ecole/nouveau/valider") }.
    .pourquoi = The new password replaces the forgotten one.
    .indice = Press inside the first box. Then press the password on the card.
    .question = Why does the site ask twice for the same password?
    .guide = Look away meanwhile. A password stays secret.
    .fait = Choose a new password

identifiant =
    Sign in. Copy the identifier from the card.
    Press { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = Now we try the new password.
    .indice = Press { LABEL("emploi-ecole/mot-de-passe-change/se-connecter") }. Then copy the 11 digits.
    .question = What does the site ask for first?
    .guide = The person has met this page. Leave them alone with it.
    .fait = Copy an identifier

se-connecter =
    Copy the new password.
    Press { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = The old password no longer works.
    .indice = The new password is on the card.
    .question = Which password opens the space now?
    .guide = Look away. Congratulate when the space opens.
    .fait = Enter with the new password

se-deconnecter =
    The space is open. Now close it.
    Press { LABEL("emploi-ecole/espace/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("emploi-ecole/espace/se-deconnecter") } at the bottom of the page.
    .question = How do you close your space?
    .guide = Let the person find it.
    .fait = Close your space

fermer-la-boite =
    The mailbox is still open. Go back to it.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = With your mailbox, somebody else can change your passwords.
    .indice = At the top, press the tab of the mailbox.
    .question = Which page is still open?
    .guide = The mailbox opens everything else. Always close it.
    .fait = Close your mailbox

fin = Well done! You can replace a forgotten password.
fin-invente = This site is invented. This password is for this exercise only.
fin-apporter = For your real password, bring:
fin-apporter-1 = your notebook, with your identifier
fin-apporter-2 = your e-mail address, and its password
fin-apporter-3 = your telephone, switched on
