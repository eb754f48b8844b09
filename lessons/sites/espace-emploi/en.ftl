### What the words of the creation of the space mean.

site = Emploi-École

accueil = Emploi-École
accueil--titre = The site for your job search
accueil--presentation = Register. Look for a job. Update your situation every month.
accueil--se-connecter = Sign in
accueil--creer-espace = Create my space

creer-identite = Your name
creer-identite--titre = What is your name?
creer-identite--prenom = First name
creer-identite--nom = Birth name
creer-identite--suivant = Next

creer-naissance = Your birth
creer-naissance--titre = What is your date of birth?
creer-naissance--jour = Day
creer-naissance--mois = Month
creer-naissance--annee = Year
creer-naissance--suivant = Next

creer-securite-sociale = Social security
creer-securite-sociale--titre = Your social security number
creer-securite-sociale--explication = This number is on your health insurance card.
creer-securite-sociale--numero = Social security number
creer-securite-sociale--suivant = Next

creer-coordonnees = Your contact details
creer-coordonnees--titre = How can we reach you?
creer-coordonnees--e-mail = E-mail address
creer-coordonnees--telephone = Phone number
creer-coordonnees--suivant = Next

creer-mot-de-passe = Your password
creer-mot-de-passe--titre = Choose a password
creer-mot-de-passe--mot-de-passe = Password
creer-mot-de-passe--suivant = Next

creer-e-mail = Your e-mails
creer-e-mail--titre = Look in your mailbox
creer-e-mail--envoye = We have sent you a message, with a link.
creer-e-mail--e-mail = Message sent to
creer-e-mail--chercher = Open your mailbox. Look among the unwanted messages too.
creer-e-mail--renvoyer = Receive another message
creer-e-mail--corriger = Correct my e-mail address

creer-trop-tard = Link too old
creer-trop-tard--titre = This link is too old
creer-trop-tard--vieux = Only the link of the last message works. Ask for another message.
creer-trop-tard--renvoyer = Receive another message

creer-identifiant = Your identifier
creer-identifiant--titre = Note your identifier
creer-identifiant--reussite = Your e-mail address is verified.
creer-identifiant--identifiant = Your identifier: 41093562874
creer-identifiant--noter = Note these 11 digits. They serve at each sign-in.
creer-identifiant--recopie = Copy your identifier
creer-identifiant--terminer = I have noted my identifier

creer-fini = Space created
creer-fini--titre = Your space is created
creer-fini--pret = It worked.
creer-fini--garder = To enter, you need your identifier and your password.
creer-fini--se-connecter = Sign in

connexion = Sign in
connexion--titre = Sign in to your space
connexion--identifiant = Identifier
connexion--continuer = Continue
connexion--accueil = Back to the home page

mot-de-passe = Password
mot-de-passe--titre = Your password
mot-de-passe--identifiant = Identifier
mot-de-passe--mot-de-passe = Password
mot-de-passe--entrer = Sign in
mot-de-passe--changer = Change the identifier

espace = My space
espace--titre = My personal space
espace--nouveau = Welcome. Your space is open.
espace--suite = Next time, register here.
espace--se-deconnecter = Sign out

au-revoir = Goodbye
au-revoir--titre = Goodbye
au-revoir--ferme = Your space is closed.
au-revoir--se-connecter = Sign in
au-revoir--accueil = Back to the home page

banniere = This site wants to keep cookies on your computer.

message--validation = Emploi-École
