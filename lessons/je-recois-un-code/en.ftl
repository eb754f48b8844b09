### I receive a code: the words of the lesson.

titre = I receive a code
but = Enter Lina’s space with a code. Keep this code to yourself.

ouvrir-connexion = Press { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = This site asks for a password, and for a code too.
    .indice = Look at the large blue button on the page.
    .question = Where does one enter one’s space?
    .guide = The code comes by SMS. Sometimes it comes by e-mail.
    .fait = Find the page for signing in

identifiant =
    Copy the identifier from the card.
    Press { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = The identifier tells the site who you are.
    .indice = Press the line of the card. It writes itself in the box.
    .question = Where do you find the identifier?
    .guide = Let the person look on the card.
    .fait = Copy an identifier

mot-de-passe =
    Copy the password from the card.
    Press { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = After the password, the site sends a code.
    .indice = Press the line of the password, on the card.
    .question = Who knows your password?
    .guide = Look away meanwhile. A password stays secret.
    .fait = Write a password

refuser =
    The phone rings. A stranger wants your code.
    A code is given to nobody. Refuse.
    .pourquoi = With this code, somebody else enters your space.
    .indice = Look at the phone, on the right. Press to refuse the call.
    .question = Why does this person want the code?
    .guide = To answer is possible too. The code was given? Ask for another code.
    .fait = Refuse to give a code

recopier-le-code =
    Look at the last SMS. Copy the code into the page.
    Press { LABEL("emploi-ecole/code/entrer") }.
    .pourquoi = The code goes into the page, and nowhere else.
    .indice = The SMS is on the phone, on the right. It has 6 digits.
    .question = Where does one write the code?
    .guide = A code too old? Ask for another on the page.
    .fait = Copy a code

se-deconnecter =
    The space is open. Read the page, then close the space.
    Press { LABEL("emploi-ecole/espace/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("emploi-ecole/espace/se-deconnecter") } at the bottom of the page.
    .question = How do you close your space?
    .guide = The code was given? First, close the other connection.
    .fait = Close your space

fin = Well done! You can receive a code and keep it.
fin-invente = This code is invented. So is the call.
fin-apporter = To receive a real code, bring:
fin-apporter-1 = your telephone, on and charged
fin-apporter-2 = your notebook, with your identifier
fin-apporter-3 = your glasses, to read the SMS

## The call

call--inconnu = Unknown number
    .dit = Hello, security service. Quick! Read me the code of the SMS.
call--inconnu--donner = I read out the code of the SMS.
    .reponse = Thank you. I am entering your space.
call--inconnu--non = No. I keep my code.
    .reponse = The person hangs up.
