### I update my situation: I did not work. The words of the lesson.

titre = I update my situation: I did not work
but = Do the update for March for Lina. Lina did not work.

mot-1 = to update
    .sens = You tell your situation, every month.
mot-2 = identifier
    .sens = This number tells the site your name.
mot-3 = proof
    .sens = This page shows your update.
mot-4 = 39 49
    .sens = Your adviser answers at this number.

ouvrir-connexion = Press { LABEL("emploi-ecole/accueil/se-connecter") }.
    .pourquoi = To update is to say one’s situation every month.
    .indice = Look at the large blue button on the page.
    .question = Where does one enter one’s space?
    .guide = The update is done in the personal space. Let the person look for 10 seconds.
    .fait = Find the way into the personal space

identifiant =
    Copy the identifier from the card.
    Press { LABEL("emploi-ecole/connexion/continuer") }.
    .pourquoi = The identifier tells the site who you are.
    .indice = Press the line of the card. It writes itself in the box.
    .question = Where do you find the identifier?
    .guide = In real life the identifier is on letters. The person keeps it at home.
    .fait = Copy an identifier

mot-de-passe =
    Copy the password from the card.
    Press { LABEL("emploi-ecole/mot-de-passe/entrer") }.
    .pourquoi = The password opens your space. It stays secret.
    .indice = Press the line of the password, on the card.
    .question = Who knows your password?
    .guide = Look away meanwhile. A password stays secret.
    .fait = Write a password

ouvrir-actualisation =
    Read the page.
    Press { LABEL("emploi-ecole/espace/m-actualiser") }.
    .pourquoi = Without the update, registration and benefits end.
    .indice = Look for the button { LABEL("emploi-ecole/espace/m-actualiser") } under the message.
    .question = Until which day is it possible?
    .guide = The period goes from the 28th to the 15th. Too early? Press the date, at the top.
    .fait = Find the button of the update

commencer =
    Read the month and the dates.
    Press { LABEL("emploi-ecole/actualisation/commencer") }.
    .pourquoi = You speak of the month of March, and of no other.
    .indice = Look under the text, the button { LABEL("emploi-ecole/actualisation/commencer") }.
    .question = Which month is this page about?
    .guide = Have the framed sentence read. Once confirmed, nothing changes on the site.
    .fait = Check the month and the dates

travail =
    Lina did not work. Choose { LABEL("emploi-ecole/travail/travaille/non") }.
    Press { LABEL("emploi-ecole/travail/suivant") }.
    .pourquoi = The amount of benefits depends on this answer.
    .indice = Press the circle before { LABEL("emploi-ecole/travail/travaille/non") }.
    .question = Did Lina work in March?
    .guide = One hour of work counts too. Speak of Lina, not of the person.
    .fait = Answer the question about work

situation =
    For Lina, choose { LABEL("emploi-ecole/situation/stage/non") } for each question.
    Press { LABEL("emploi-ecole/situation/suivant") }.
    .pourquoi = Training or illness changes your situation.
    .indice = Each question waits for an answer. The page has 4 questions.
    .question = How many questions do you see?
    .guide = A question forgotten? The site shows it. Let the person find it.
    .fait = Answer each question

pension =
    Lina has no pension. Choose { LABEL("emploi-ecole/pension/retraite/non") } twice.
    Press { LABEL("emploi-ecole/pension/suivant") }.
    .pourquoi = A pension is money received every month.
    .indice = Press the circle before { LABEL("emploi-ecole/pension/retraite/non") }. Do it twice.
    .question = Does Lina have a new pension?
    .guide = The site says « percevoir »: it means to receive. Say the simple word.
    .fait = Answer about pensions

recherche =
    Lina still looks for a job.
    Read the question, then choose the answer of Lina.
    Press { LABEL("emploi-ecole/recherche/suivant") }.
    .pourquoi = This answer keeps your registration, or ends it.
    .indice = Lina still looks for a job: it is { LABEL("emploi-ecole/recherche/toujours/oui") }.
    .question = Is it the same answer as on the other pages?
    .guide = Here the usual answer is yes. Say so after the answer.
    .fait = Answer the question about looking for a job

valider =
    Read each answer again.
    A mistake? Press { LABEL("emploi-ecole/resume/corriger") }.
    All is right? Press { LABEL("emploi-ecole/resume/valider") }.
    .pourquoi = Once confirmed, nothing changes on the site.
    .indice = The last line says: { LABEL("emploi-ecole/recherche/toujours/oui") }. If not, press { LABEL("emploi-ecole/resume/corriger") }.
    .question = What does the last line say?
    .guide = A mistake that is confirmed can be mended too. One calls the adviser.
    .fait = Read a declaration again and end it

preuve = Press { LABEL("emploi-ecole/enregistree/voir-preuve") }.
    .pourquoi = The proof shows your update, even later.
    .indice = Look for the button { LABEL("emploi-ecole/enregistree/voir-preuve") } on the page.
    .question = What is this proof for?
    .guide = The site says « justificatif »: a paper that shows what was done.
    .fait = Find the proof

telecharger =
    Read this page: it is your proof.
    Press { LABEL("emploi-ecole/preuve/telecharger") }.
    .pourquoi = The proof becomes a file. You can show it later.
    .indice = Look for { LABEL("emploi-ecole/preuve/telecharger") } under the text.
    .question = Where is the file now?
    .guide = On a shared computer, print the proof. Then delete the file.
    .fait = Keep the proof

se-deconnecter =
    The proof is kept. Now close your space.
    Press { LABEL("emploi-ecole/preuve/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("emploi-ecole/preuve/se-deconnecter") } at the bottom of the page.
    .question = How do you close your space?
    .guide = Let the person find out. Then congratulate them.
    .fait = Close your space

fin = Well done! You can update your situation.
fin-invente = This site is invented. Nothing is sent to anybody.
fin-apporter = For your real update, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, with your identifier
fin-apporter-3 = your e-mail address
