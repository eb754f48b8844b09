### What the words of Courriel-École mean.

site = Courriel-École

banniere = Do you accept cookies? These small files remember your visits.
    .accepter = Accept all
    .refuser = Refuse all
    .reglages = Settings
    .detail = The site works without these files too.

## Home

accueil = Courriel-École
accueil--titre = Your free e-mail box
accueil--presentation = Write to your family and friends. Receive their messages.
accueil--deja = You already have an address here. Sign in.
accueil--creer = Create an address
accueil--ouvrir-un-compte = Open an account
accueil--se-connecter = Sign in
accueil--ma-boite = Go to my mailbox

## Sign-up: the name

identite = Your name
identite--titre = What is your name?
identite--prenom = First name
identite--nom = Family name
identite--continuer = Continue

## Sign-up: the date of birth

naissance = Your birth
naissance--titre = What is your date of birth?
naissance--jour = Day
naissance--mois = Month
naissance--annee = Year
naissance--continuer = Continue

## Sign-up: the address

adresse = Your address
adresse--titre = Choose your e-mail address
adresse--definitif = This address stays the same. Choose it well.
adresse--adresse = E-mail address
adresse--libres = These addresses are free. Press one.
adresse--continuer = Continue

## Sign-up: the password

mot-de-passe = Your password
mot-de-passe--titre = Choose a password
mot-de-passe--mot-de-passe = Password
mot-de-passe--continuer = Continue

confirmation = Your password
confirmation--titre = Write the password a second time
confirmation--confirmer = The same password
confirmation--continuer = Continue

## Sign-up: the phone

telephone = Your phone
telephone--titre = What is your phone number?
telephone--explication = We send a code to this number.
telephone--telephone = Phone number
telephone--envoyer = Receive the code

verification = Your code
verification--titre = Write the code received by text message
verification--numero = Code sent to
verification--renvoye = A new code is on its way. Look at your phone.
verification--code = 6-digit code
verification--continuer = Continue
verification--renvoyer = Get another code

## Sign-up: the end

secours = Backup address
secours--titre = Do you have another e-mail address?
secours--explication = Forgot the password? This address helps. You can skip this page.
secours--secours = Backup address
secours--passer = Skip
secours--continuer = Continue

conditions = The terms
conditions--titre = Read the terms
conditions--resume = We keep your messages. You keep your password secret.
conditions--accepter = I accept the terms
conditions--offres = Optional: I receive offers
conditions--partenaires = Optional: I receive advertising from other companies
conditions--valider = Confirm my registration
conditions--terminer = Create my address

creee = Your address
creee--titre = Your address is ready
creee--reussite = It worked.
creee--mon-adresse = Your e-mail address
creee--fiche = Write your address in your notebook. Keep this notebook for yourself.
creee--ouvrir-boite = Open my mailbox

## The mailbox

boite = My mailbox
boite--envoye = Your message has left.
boite--nouveau = New message
boite--recherche = Search
boite--messages =
    .boite = Inbox
    .brouillons = Drafts
    .envoyes = Sent
    .indesirables = Junk
    .corbeille = Bin
    .vide = This folder is empty.
    .introuvable = No message with these words.
    .retour = Back to the messages
    .non-lu = unread
    .de = From
    .a = To
    .copie = Copy to
    .moi = me
    .sans-objet = (no subject)
    .piece-jointe = Attached file
    .repondre = Reply
    .repondre-tous = Reply to all
    .transferer = Forward
    .supprimer = Delete
    .signaler = Report as junk
    .restaurer = Put back in the inbox
    .voir-lien = See the address of the link
    .lien-mene = This link leads to:
    .telecharger = Download
    .telecharge = The file is in Downloads.
    .ouvrir = Open
boite--composer = Write
boite--autres-noms =
    .boite = Received
    .brouillons = Drafts
    .envoyes = Sent messages
    .indesirables = Junk
    .corbeille = Deleted items
    .vide = This folder is empty.
    .introuvable = No message with these words.
    .retour = Back to the list
    .non-lu = unread
    .de = From
    .a = To
    .copie = Copy to
    .moi = me
    .sans-objet = (no subject)
    .piece-jointe = Attached file
    .repondre = Reply
    .repondre-tous = Reply to all
    .transferer = Forward
    .supprimer = Delete
    .signaler = Report as junk
    .restaurer = Put back in Received
    .voir-lien = See the address of the link
    .lien-mene = This link leads to:
    .telecharger = Save
    .telecharge = The file is in Downloads.
    .ouvrir = Open
boite--se-deconnecter = Sign out
boite--fermer = Leave my mailbox
boite--changer = Change my password

nouveau-mot-de-passe = New password
nouveau-mot-de-passe--titre = Choose another password
nouveau-mot-de-passe--pourquoi = Somebody else may know the first one. The new one replaces it.
nouveau-mot-de-passe--nouveau = New password
nouveau-mot-de-passe--changer = Change the password

## Writing a message

ecrire = Write
ecrire--a = To
ecrire--cc = Copy
ecrire--objet = Subject
ecrire--message = Message
ecrire--joindre = Attach a file
    .retirer = Take off
ecrire--ajouter = Add an attachment
ecrire--envoyer = Send
ecrire--jeter = Throw the draft away

au-revoir = Goodbye
au-revoir--titre = Goodbye
au-revoir--ferme = Your mailbox is closed. Your messages are safe.
au-revoir--se-connecter = Sign in
au-revoir--accueil = Back to the home page

connexion = Sign-in
connexion--titre = Sign in to Courriel-École
connexion--identifiant = E-mail address
connexion--mot-de-passe = Password
connexion--entrer = Sign in
connexion--valider = Confirm
connexion--accueil = Back to the home page

## Messages

message--code-sms = Courriel-École
message--bienvenue = Courriel-École
message--non-distribue = Postman of Courriel-École
