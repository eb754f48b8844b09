### What the words of Emploi-École mean.

site = Emploi-École

accueil = Emploi-École
accueil--titre = The site for your job search
accueil--presentation = Register. Look for a job. Update your situation every month.
accueil--se-connecter = Sign in

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
espace--trop-tot = Your update for March opens on 28 March.
espace--a-faire = Your update for March is to be done by 15 April.
espace--en-retard = The period ended on 15 April. Your update for March is missing.
espace--delai = The adviser has opened your update. Do it now.
espace--fait = Your update for March is done. You stay registered.
espace--arret = You are registered until the end of the month. A mistake? Call the adviser.
espace--m-actualiser = Update my situation
espace--declarer = Make my declaration of the month
espace--ma-preuve = See my proof
espace--se-deconnecter = Sign out

actualisation = Update
actualisation--titre = Update my situation
actualisation--periode = Month of March. From 28 March to 15 April 2026.
actualisation--a-dire = Every month, declare your work, training, sick leave and pensions.
actualisation--une-fois = Once confirmed, your answers cannot be changed on the site.
actualisation--commencer = Declare my situation
actualisation--espace = Back to my space

travail = Work
travail--titre = Your work in March
travail--travaille = Did you work in March?
travail--travaille--oui = Yes
travail--travaille--non = No
travail--heures = Hours worked in March
travail--salaire = Gross pay for March, in euros
travail--suivant = Next

situation = Situation
situation--titre = Your situation in March
situation--formation = Were you in training?
situation--formation--oui = Yes
situation--formation--non = No
situation--stage = Were you on a work placement?
situation--stage--oui = Yes
situation--stage--non = No
situation--maladie = Were you on sick leave?
situation--maladie--oui = Yes
situation--maladie--non = No
situation--maternite = Were you on maternity leave?
situation--maternite--oui = Yes
situation--maternite--non = No
situation--suivant = Next

pension = Pension
pension--titre = Your pensions
pension--retraite = Do you receive a new retirement pension?
pension--retraite--oui = Yes
pension--retraite--non = No
pension--invalidite = Do you receive a new disability pension?
pension--invalidite--oui = Yes
pension--invalidite--non = No
pension--suivant = Next

recherche = Job search
recherche--titre = Your job search
recherche--toujours = Are you still looking for a job?
recherche--toujours--oui = Yes
recherche--toujours--non = No
recherche--motif = For what reason?
recherche--motif--travail = Back to work
recherche--motif--retraite = Retirement
recherche--motif--autre = Other
recherche--suivant = Next

resume = Summary
resume--titre = Are your answers right?
resume--fin-inscription = You answer no to the last question. Your registration ends.
resume--autres-nombres = Your employer gives other numbers. Look at your pay slip again.
resume--papier = You answer yes to a question. The site then asks for a paper.
resume--travaille = Did you work?
resume--heures = Hours worked
resume--salaire = Gross pay
resume--formation = Training
resume--stage = Work placement
resume--maladie = Sick leave
resume--maternite = Maternity leave
resume--retraite = New retirement pension
resume--invalidite = New disability pension
resume--toujours = Still looking for a job
resume--valider = Confirm my update
resume--corriger = Correct my answers

enregistree = Update done
enregistree--titre = Your update is recorded
enregistree--reussite = It worked. You stay registered.
enregistree--autres-nombres = Your employer gives other numbers. Call the adviser with the phone.
enregistree--papier = You answer yes to a question. A mistake? Call the adviser with the phone.
enregistree--suite = The next update opens on 28 April.
enregistree--voir-preuve = See my proof
enregistree--espace = Back to my space

preuve = Proof
preuve--titre = Proof of update
preuve--enregistree = Your declaration for March 2026 is recorded.
preuve--travaille = Did you work?
preuve--toujours = Still looking for a job
preuve--maintien = Your registration continues.
preuve--arret = Your registration ends.
preuve--prochaine = For the next month, declare your situation from 28 April.
preuve--telecharge = The proof is in Téléchargements.
preuve--telecharger = Download the proof
preuve--espace = Back to my space
preuve--se-deconnecter = Sign out

inscription-arretee = Registration
inscription-arretee--titre = Your answer is recorded
inscription-arretee--effet = You no longer look for a job. Your registration and your benefits end.
inscription-arretee--reparer = Was your answer a mistake? It can be mended.
inscription-arretee--telephone = Call the adviser with the phone. They cancel your answer.
inscription-arretee--espace = Back to my space

deja-fait = Already done
deja-fait--titre = Update for March
deja-fait--deja = You have already declared your situation for this period.
deja-fait--telephone = A mistake in your answers? Call the adviser with the phone.
deja-fait--preuve = See my proof
deja-fait--espace = Back to my space

trop-tot = Soon
trop-tot--titre = It is too early
trop-tot--bientot = The update for March opens on 28 March.
trop-tot--calendrier = Come back between 28 March and 15 April.
trop-tot--espace = Back to my space

retard = Late
retard--titre = The period has ended
retard--finie = The update for March was open until 15 April.
retard--telephone = Call the adviser with the phone. They can open this page.
retard--espace = Back to my space

occupe = Busy site
occupe--titre = Many people are on the site
occupe--patience = Wait a little. Then try again.
occupe--garde = Your answers are kept.
occupe--reessayer = Try again

session-finie = Signed out
session-finie--titre = You have been signed out
session-finie--securite = For your safety, the site has signed you out.
session-finie--garde = Your answers are kept. Sign in once more.
session-finie--se-connecter = Sign in

au-revoir = Goodbye
au-revoir--titre = Goodbye
au-revoir--ferme = Your space is closed.
au-revoir--se-connecter = Sign in
au-revoir--accueil = Back to the home page

banniere = This site wants to keep cookies on your computer.

call--conseiller = Emploi-École adviser
call--conseiller--retard = I am late.
call--conseiller--erreur = I made a mistake.
call--conseiller--rien = Nothing, thank you.

connexion--oublie = Forgotten password?
connexion--probleme = Trouble signing in?
mot-de-passe--essai = Password
mot-de-passe--refuse = This password is different. Forgotten? Ask for a new password.
mot-de-passe--oublie = Forgotten password?
mot-de-passe--probleme = Trouble signing in?

recuperation = Forgotten password
recuperation--titre = Recover your password
recuperation--explication = We send a link to your e-mail address.
recuperation--identifiant = Identifier
recuperation--valider = Confirm
recuperation--connexion = Back to signing in

demande-transmise = Request sent
demande-transmise--titre = Look in your mailbox
demande-transmise--transmise = Your request has left. A message is coming with a link.
demande-transmise--chercher = Nothing in the inbox? Look among the junk too.
demande-transmise--dernier = Several requests? Only the last link works.
demande-transmise--autre-lien = Ask for another link

nouveau = Password
nouveau--titre = Choose a new password
nouveau--mot-de-passe = New password
nouveau--confirmer = The same password
nouveau--valider = Change my password

lien-perime = Link too old
lien-perime--titre = This link no longer works
lien-perime--perime = Your space is still safe. Ask for another link.
lien-perime--regle = A link works for 8 hours, once only. Only the last link works.
lien-perime--autre-lien = Ask for another link
lien-perime--accueil = Back to the home page

mot-de-passe-change = It is changed
mot-de-passe-change--titre = Your password is changed
mot-de-passe-change--reussite = It worked. The old password no longer opens your space.
mot-de-passe-change--secret = Keep the new password to yourself.
mot-de-passe-change--se-connecter = Sign in

espace--autre-connexion = Somebody else has come in with your code. Close their connection.
espace--fermer-autre = Close the other connection
code = Code
code--titre = Write the code received by SMS
code--envoye = Code sent to 06 XX XX XX 12. It works for 10 minutes, once only.
code--renvoye = A new code has left. Look at your phone.
code--utilise = Somebody else has used this code. Ask for another code.
code--code = Code of 6 digits
code--entrer = Continue
code--verifier = Check
code--renvoyer = Receive another code

espace--adresse-a-verifier = Your e-mail address is to be verified.
espace--adresse-verifiee = Your e-mail address is verified.
espace--demander-code = Receive a code by e-mail
espace--ecrire-code = Write the code received
code-adresse = Code
code-adresse--titre = Write the code received by e-mail
code-adresse--envoye = Code sent to your e-mail address. It works for 10 minutes, once only.
code-adresse--chercher = Nothing in the inbox? Look among the junk too.
code-adresse--code = Code of 6 digits
code-adresse--verifier = Verify my address
code-adresse--espace = Back to my space
