### What the words of Bloc-notes mean.

site = Notepad

banniere = This site wants to keep cookies: small files.

accueil = Notepad
accueil--titre = A notepad to try the keyboard
accueil--presentation = Here, you try the keys. You can wipe and begin again.
accueil--commencer = Begin
accueil--ouvrir = Open the notepad

accent = Accents
accent--titre = A word with an accent
accent--touche = The keys é and è are at the top, with the digits.
accent--effacer = To wipe, the key is at the top right, with an arrow.
accent--modele = To copy: été
accent--mot = Your word
accent--autre-modele = To copy: père
accent--autre-mot = Your word
accent--valider = Confirm
accent--suivant = Next step

point = The full stop
point--titre = A full stop between 2 words
point--touche = Hold the Maj key, with an arrow up. At the same time, press the key of the full stop.
point--modele = To copy: rosa.marques
point--mot = The words
point--autre-modele = To copy: paul.petit
point--autre-mot = The words
point--valider = Confirm

arobase = The @ sign
arobase--titre = An e-mail address
arobase--touche = Hold the Alt Gr key, on the right of the big Space key. At the same time, press the key à, at the top.
arobase--modele = To copy: lea@ici.example
arobase--mot = Your address
arobase--autre-modele = To copy: luc@ici.example
arobase--autre-mot = Your address
arobase--valider = Confirm

majuscule = Capitals
majuscule--titre = Capitals in a password
majuscule--touche = Hold Maj for a capital or a digit. The hyphen is on the key 6, without Maj.
majuscule--mot = Password
majuscule--valider = Confirm

question = A question
question--titre = A question about the keys
question--a-revoir = This key does something else. Choose another answer.
question--touche = Which key gives a capital?
question--touche--espace = The big key at the bottom: Space
question--touche--entree = The key on the right: Enter
question--touche--maj = The key with an arrow up: Maj
question--valider = Confirm

relire = My words
relire--titre = Here are your words
relire--accent = With an accent
relire--autre-accent = With an accent
relire--point = With a full stop
relire--autre-point = With a full stop
relire--arobase = With the @ sign
relire--autre-arobase = With the @ sign
relire--effacer = Wipe everything

fini = Finished
fini--titre = The notepad is empty
fini--vide = Everything is wiped.
fini--accueil = Back to the home page
