### I choose a good password: the words of the lesson.

titre = I choose a good password
but = Create Rosa’s safe, with a good password. Then close it.

mot-1 = password
    .sens = It is the key to an account. It stays secret.
mot-2 = strength
    .sens = A strong password is hard to guess.
mot-3 = site
    .sens = It is a place on the internet, with pages.

ouvrir = Press { LABEL("coffre-ecole/accueil/creer") }.
    .pourquoi = The safe keeps papers. A password locks it.
    .indice = Look at the page on the left. Look for the blue button { LABEL("coffre-ecole/accueil/creer") }.
    .question = What is a password for?
    .guide = Say: “Do not write your real passwords here.”
    .fait = Begin to create a safe

ecarter =
    Read the 4 examples.
    Press the 3 bad examples.
    Press { LABEL("coffre-ecole/tri/ecarter") }.
    .pourquoi = Other people guess a first name, a date, 123456. They try everywhere.
    .indice = The sentence of 7 words is good. Leave its box empty.
    .question = What do people easily know about you?
    .guide = Talk about the examples. Never about real passwords.
    .fait = Recognise bad passwords

phrase =
    Copy the sentence from the notebook, or invent 7 words.
    Read the strength.
    Press { LABEL("coffre-ecole/phrase/continuer") }.
    .pourquoi = A long sentence is strong, and easy to remember.
    .indice = Leave a space between the words. The strength is written under the list.
    .question = What does the strength say, word after word?
    .guide = Does the person invent? Turn your head away. Their sentence stays secret.
    .fait = Write a sentence of 7 words

regles =
    Read the list: this site has other rules.
    Copy the password from the notebook.
    Press { LABEL("coffre-ecole/regles/continuer") }.
    .pourquoi = We keep 2 words of the sentence. We add capitals, hyphens, digits.
    .indice = Capital or digit: hold the Maj key. Look at the hyphens too.
    .question = Which rules are already followed?
    .guide = Point at the list with a finger. It changes with each character.
    .fait = Follow the rules of a site

confirmer =
    The site asks for the password again.
    In the notebook, press the password.
    Press { LABEL("coffre-ecole/confirmation/creer") }.
    .pourquoi = The site compares the 2 passwords.
    .indice = Did you invent yours? Write it letter by letter.
    .question = Why write the password twice?
    .guide = Give the person time. Nobody says a password aloud.
    .fait = Write the password a second time

garder =
    Choose a safe place for this password.
    Press { LABEL("coffre-ecole/garder/valider") }.
    .pourquoi = A password read by somebody else is no longer secret.
    .indice = Your notebook is your own, at home. Only you read it.
    .question = Who can read a paper near the computer?
    .guide = Say: “I never keep your passwords.”
    .fait = Choose where to keep a password

se-deconnecter =
    To close the safe, press { LABEL("coffre-ecole/coffre/se-deconnecter") }.
    .pourquoi = Other people use this computer. What is in it stays yours.
    .indice = The button { LABEL("coffre-ecole/coffre/se-deconnecter") } is in the middle of the page, under the text.
    .question = How do you close the safe?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close the safe

fin = Well done! You can choose a good password.
fin-invente = This sentence is for here only. Invent another one at home.
fin-apporter = To choose your real password, prepare:
fin-apporter-1 = 7 words at random, from a book for example
fin-apporter-2 = your notebook, for you alone, and a pencil
fin-apporter-3 = a safe place at home for the notebook

## The notebook

paper--carnet = Rosa’s notebook
paper--carnet--phrase = The sentence
paper--carnet--mot-de-passe = Password
