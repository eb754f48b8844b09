### What the words of Coffre-École mean.

site = Coffre-École

banniere = This site wants to keep cookies: small files.

accueil = Coffre-École
accueil--titre = A safe for your papers
accueil--presentation = Keep your papers here. A good password locks the safe.
accueil--creer = Create my safe
accueil--commencer = Begin

## The bad examples

tri = Choosing well
tri--titre = Which passwords are bad?
tri--a-revoir = The sentence of 7 words is good. Press only the 3 others.
tri--prenom = Rosa1963: the first name and the year of birth
tri--phrase = un ours bleu rit sur ma moto: 7 words at random
tri--suite = 123456: digits in order
tri--partout = Soleil9: the same password on all sites
tri--ecarter = Throw these examples away

## The sentence

phrase = A sentence
phrase--titre = A sentence of 7 words
phrase--methode = Take 7 words at random. The sentence is funny: you remember it.
phrase--phrase = Your sentence
phrase--force = Strength of the sentence
phrase--continuer = Continue

## The rules of the site

regles = The rules
regles--titre = Choose the password of the safe
regles--mot-de-passe = Password
regles--force = Strength of the password
regles--continuer = Continue
regles--suivant = Next step

confirmation = A second time
confirmation--titre = Write the password a second time
confirmation--confirmer = The same password
confirmation--creer = Create the safe
confirmation--valider = Confirm

## Keeping the password

garder = Keeping it
garder--titre = Your safe has a good password
garder--mal = There, other people can read it. Choose another answer.
garder--lieu = Where do you keep this password?
garder--lieu--ordinateur = On a paper, next to the computer
garder--lieu--benevole = With a volunteer
garder--lieu--carnet = In my notebook, at home
garder--valider = Confirm my answer

coffre = My safe
coffre--titre = My safe
coffre--pret = It worked. Your safe is ready.
coffre--vide = The safe is empty for now.
coffre--se-deconnecter = Sign out

au-revoir = Goodbye
au-revoir--titre = Goodbye
au-revoir--ferme = Your safe is closed.
au-revoir--accueil = Back to the home page

occupe = Busy site
occupe--titre = Many people are on the site
occupe--patience = Wait a little. Then try again.
occupe--reessayer = Try again
