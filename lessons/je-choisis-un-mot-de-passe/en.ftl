### I choose a good password: the words of the lesson.

titre = I choose a good password
but = Lock Rosa’s safe with a good password.

ouvrir = Press { LABEL("coffre-ecole/accueil/creer") }.
    .pourquoi = The safe keeps papers. A password locks it.
    .indice = Look at the page on the left. Look for the blue button { LABEL("coffre-ecole/accueil/creer") }.
    .question = What is a password for?
    .guide = Say: “Do not write your real passwords here.”
    .fait = Begin to create a safe

ecarter =
    Read the 4 examples.
    Press the 3 that are easy to guess.
    Press { LABEL("coffre-ecole/tri/ecarter") }.
    .pourquoi = Other people first try a first name, a date, 123456.
    .indice = The sentence of 7 words is good. Leave its box empty.
    .question = What do people easily know about you?
    .guide = Talk about the examples. Never about real passwords.
    .fait = Recognise bad passwords

phrase =
    Copy the sentence from the notebook, or invent 7 words.
    Look at the strength.
    Press { LABEL("coffre-ecole/phrase/continuer") }.
    .pourquoi = A long sentence is strong, and easy to remember.
    .indice = Write in the box. Leave a space between the words.
    .question = What does the strength say, word after word?
    .guide = If the person invents, turn your head away. They keep their sentence.
    .fait = Write a sentence of 7 words

regles =
    Here, the site has other rules. Read the list.
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
    .indice = At home, few people read your notebook.
    .question = Who can read a paper near the computer?
    .guide = Say: “I never keep your passwords.”
    .fait = Choose where to keep a password

se-deconnecter =
    The safe is ready. Close it.
    Press { LABEL("coffre-ecole/coffre/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for the button { LABEL("coffre-ecole/coffre/se-deconnecter") } on the page.
    .question = How do you close the safe?
    .guide = Let the person find it. Then congratulate them.
    .fait = Close the safe

fin = Well done! You can choose a good password.
fin-invente = This sentence is for here only. Invent another one at home.
fin-apporter = To choose your real password, prepare:
fin-apporter-1 = 7 words at random, from a book for example
fin-apporter-2 = your notebook and a pencil
fin-apporter-3 = a safe place at home for the notebook

## The notebook

paper--carnet = Rosa’s notebook
paper--carnet--phrase = The sentence
paper--carnet--mot-de-passe = Password
