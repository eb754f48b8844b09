### I update my situation: I did not work. The words of the lesson.

titre = I update my situation: I did not work
but = Do the update for March for Lina. Lina did not work.

ouvrir-connexion = Press { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = The update is done in your personal space.
    .indice = Look at the large blue button on the page.
    .question = Where does one enter one’s space?
    .guide = To update is to say one’s situation every month. Let the person look for 10 seconds.

identifiant =
    Copy the identifier from the card.
    Press { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = The identifier tells the site who you are.
    .indice = Press the line of the card. It writes itself in the box.
    .question = Where do you find the identifier?
    .guide = In real life the identifier is on letters. The person keeps it at home.

mot-de-passe =
    Copy the password from the card.
    Press { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = The password opens your space. It stays secret.
    .indice = Press the line of the password, on the card.
    .question = Who knows your password?
    .guide = Look away meanwhile. A password stays secret.

ouvrir-actualisation =
    Read the page.
    Press { LABEL("emploi-ecole/espace/m-actualiser") }.
    .pourquoi = Without the update, registration and benefits end.
    .indice = Look for the button { LABEL("emploi-ecole/espace/m-actualiser") } under the message.
    .question = Until which day is it possible?
    .guide = The period goes from the 28th to the 15th. Show the date, at the top.

commencer =
    Read the month and the dates.
    Press { LABEL("emploi-ecole/actualisation/commencer") }.
    .pourquoi = You speak of the month of March, and of no other.
    .indice = Look under the text, the button { LABEL("emploi-ecole/actualisation/commencer") }.
    .question = Which month is this page about?
    .guide = Have the framed sentence read. Once confirmed, nothing changes on the site.

travail =
    Lina did not work. Choose { LABEL("emploi-ecole/travail/travaille/non") }.
    Press { LABEL("emploi-ecole/travail/suivant") }.
    .pourquoi = The amount of benefits depends on this answer.
    .indice = Press the circle before { LABEL("emploi-ecole/travail/travaille/non") }.
    .question = Did Lina work in March?
    .guide = One hour of work counts too. Speak of Lina, not of the person.

situation =
    For Lina, choose { LABEL("emploi-ecole/situation/stage/non") } for the 3 questions.
    Press { LABEL("emploi-ecole/situation/suivant") }.
    .pourquoi = Training or illness changes your situation.
    .indice = Each question waits for an answer. Look at the 3 questions.
    .question = How many questions do you see?
    .guide = A question forgotten? The site shows it. Let the person find it.

pension =
    Lina has no pension. Choose { LABEL("emploi-ecole/pension/retraite/non") } twice.
    Press { LABEL("emploi-ecole/pension/suivant") }.
    .pourquoi = A pension is money received every month.
    .indice = Press the circle before { LABEL("emploi-ecole/pension/retraite/non") }. Do it twice.
    .question = Does Lina have a new pension?
    .guide = The site says « percevoir »: it means to receive. Say the simple word.

recherche =
    Lina still looks for a job. Read the question well.
    Choose your answer. Press { LABEL("emploi-ecole/recherche/suivant") }.
    .pourquoi = This answer keeps your registration, or ends it.
    .indice = Lina still looks for a job: it is { LABEL("emploi-ecole/recherche/toujours/oui") }.
    .question = Is it the same answer as on the other pages?
    .guide = Here the usual answer is yes. Say so after the answer.

valider =
    Read each answer again. A mistake? Go back.
    All is right? Press { LABEL("emploi-ecole/resume/valider") }.
    .pourquoi = Once confirmed, nothing changes on the site.
    .indice = The last line says: { LABEL("emploi-ecole/recherche/toujours/oui") }. If not, press { LABEL("emploi-ecole/resume/corriger") }.
    .question = What does the last line say?
    .guide = A no confirmed by mistake can be mended. One calls the adviser.

preuve = Press { LABEL("emploi-ecole/enregistree/voir-preuve") }.
    .pourquoi = The proof shows your update, even later.
    .indice = Look for the button { LABEL("emploi-ecole/enregistree/voir-preuve") } on the page.
    .question = What is this proof for?
    .guide = In real life one keeps this page, and notes the date.

se-deconnecter =
    Read the proof. Then close your space.
    Press { LABEL("emploi-ecole/preuve/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("emploi-ecole/preuve/se-deconnecter") } at the bottom of the page.
    .question = How do you close your space?
    .guide = Let the person find out. Then congratulate them.

fin = Well done! You can update your situation.
fin-invente = This site is invented. Nothing is sent to anybody.
fin-apporter = For your real update, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, with your identifier
fin-apporter-3 = the day’s date: from the 28th to the 15th
