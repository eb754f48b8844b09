### I have forgotten my password: the words of the lesson.

titre = I have forgotten my password
but = Lina has forgotten her password. The card shows the new one.

mot-1 = forgotten password
    .sens = This link gives you a new password.
mot-2 = link
    .sens = You press it: a page opens.
mot-3 = account
    .sens = It is your own place on a site.

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
    Copy the identifier of Emploi-École from the card.
    Press { LABEL("emploi-ecole/recuperation/valider") }.
    .pourquoi = With the identifier, the site finds Lina’s e-mail address.
    .indice = On the card, press the number of 11 digits.
    .question = Who receives the site’s message?
    .guide = The site writes to the right person. It gives nothing away here.
    .fait = Ask for a new password

ouvrir-la-boite =
    At the top, open a new tab.
    Choose the mailbox Courriel-École.
    Press { LABEL("courriel-ecole/accueil/se-connecter") }.
    .pourquoi = The site has sent a message. It is in this mailbox.
    .indice = At the top, press { LABEL("app/browser-new-tab") }. Under { LABEL("app/browser-favourites") }, choose Courriel-École.
    .question = Where does the message arrive?
    .guide = The other page stays open. Show the 2 tabs.
    .fait = Open the mailbox

lire-le-message =
    Look for the message from Emploi-École.
    Nothing there? Look in { LABEL("courriel-ecole/boite/messages.indesirables") }.
    Press the message.
    .pourquoi = A good message sometimes goes to { LABEL("courriel-ecole/boite/messages.indesirables") }.
    .indice = There is a number beside the right folder. Press this folder.
    .question = Which folder shows a number?
    .guide = Two messages? The last is the right one. Let the person compare.
    .fait = Find the site’s message

suivre-le-lien =
    Read the message.
    Then press the underlined link.
    .pourquoi = You asked for this message. You may follow this link.
    .indice = The link is under the text of the message.
    .question = Did you ask for this message?
    .guide = A link too old? Ask for another. Then go back to the mailbox.
    .fait = Follow a link you asked for

nouveau-mot-de-passe =
    Copy the new password from the card, twice.
    Press { LABEL("emploi-ecole/nouveau/valider") }.
    .pourquoi = The new password replaces the forgotten one.
    .indice = Press inside the first box. Then press the framed line of the card.
    .question = Why does the site ask twice for the same password?
    .guide = Look away meanwhile. A password stays secret.
    .fait = Choose a new password

identifiant =
    Press { LABEL("emploi-ecole/mot-de-passe-change/se-connecter") }.
    Copy the identifier of Emploi-École.
    Press { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = Now we try the new password.
    .indice = The button { LABEL("emploi-ecole/mot-de-passe-change/se-connecter") } opens the page for signing in. Then copy the 11 digits.
    .question = What does the site ask for first?
    .guide = The person has met this page. Leave them alone with it.
    .fait = Copy an identifier

se-connecter =
    Copy the password of Emploi-École from the card.
    Press { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = The old password no longer works.
    .indice = On the card, look for the name of the site. The password is under it.
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
    The mailbox is still open.
    At the top, press the tab with the envelope.
    Press { LABEL("courriel-ecole/boite/se-deconnecter") }.
    .pourquoi = With your mailbox, somebody else can change your passwords.
    .indice = At the very top, look for the tab Ma boîte.
    .question = Which page is still open?
    .guide = The mailbox opens everything else. Always close it.
    .fait = Close your mailbox

fin = Well done! You can replace a forgotten password.
fin-invente = This site is invented. This password is for this exercise only.
fin-apporter = For your real password, bring:
fin-apporter-1 = your telephone, switched on
fin-apporter-2 = your notebook, with your identifier
fin-apporter-3 = your e-mail address, and its password
