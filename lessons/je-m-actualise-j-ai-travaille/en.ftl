### I update my situation: I worked. The words of the lesson.

titre = I update my situation: I worked
but = Do the update for March for Paulo, with his pay slip.

mot-1 = to update
    .sens = You tell your situation, every month.
mot-2 = pay slip
    .sens = This paper shows your hours and your pay.
mot-3 = gross pay
    .sens = This amount is written on the pay slip.
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
    .guide = The period goes from the 28th to the 15th. Show the date, at the top.
    .fait = Find the button of the update

commencer =
    Read the month and the dates.
    Press { LABEL("emploi-ecole/actualisation/commencer") }.
    .pourquoi = You speak of the month of March, and of no other.
    .indice = Look under the text, the button { LABEL("emploi-ecole/actualisation/commencer") }.
    .question = Which month is this page about?
    .guide = Have the framed sentence read. Once confirmed, nothing changes on the site.
    .fait = Check the month and the dates

travaille =
    Paulo worked in March.
    Choose { LABEL("emploi-ecole/travail/travaille/oui") }.
    .pourquoi = Even one hour of work is declared.
    .indice = Press the circle before { LABEL("emploi-ecole/travail/travaille/oui") }.
    .question = Did Paulo work in March?
    .guide = Show Paulo’s pay slip. Speak of Paulo, not of the person.
    .fait = Declare work

bulletin =
    Open the papers, on the right. Copy the hours, then the gross pay.
    Press { LABEL("emploi-ecole/travail/suivant") }.
    .pourquoi = The amount of benefits depends on these 2 numbers.
    .indice = Press inside the first box. Look for its number on the pay slip.
    .question = Which pay do you take: gross or net?
    .guide = Net is what reaches the account. The site asks for gross. Let the person look.
    .fait = Copy the hours and the gross pay of a pay slip

situation =
    For Paulo, choose { LABEL("emploi-ecole/situation/stage/non") } for each question.
    Press { LABEL("emploi-ecole/situation/suivant") }.
    .pourquoi = Training or illness changes your situation.
    .indice = Each question waits for an answer. The page has 3 questions.
    .question = How many questions do you see?
    .guide = A question forgotten? The site shows it. Let the person find it.
    .fait = Answer each question

pension =
    Paulo has no pension. Choose { LABEL("emploi-ecole/pension/retraite/non") } twice.
    Press { LABEL("emploi-ecole/pension/suivant") }.
    .pourquoi = A pension is money received every month.
    .indice = Press the circle before { LABEL("emploi-ecole/pension/retraite/non") }. Do it twice.
    .question = Does Paulo have a new pension?
    .guide = The site says « percevoir »: it means to receive. Say the simple word.
    .fait = Answer about pensions

recherche =
    Paulo still looks for a job.
    Read the question, then choose the answer of Paulo.
    Press { LABEL("emploi-ecole/recherche/suivant") }.
    .pourquoi = This answer keeps your registration, or ends it.
    .indice = Paulo still looks for a job: it is { LABEL("emploi-ecole/recherche/toujours/oui") }.
    .question = Is it the same answer as on the other pages?
    .guide = Here the usual answer is yes. Say so after the answer.
    .fait = Answer the question about looking for a job

valider =
    Read each answer again.
    A mistake? Press { LABEL("emploi-ecole/resume/corriger") }.
    All is right? Press { LABEL("emploi-ecole/resume/valider") }.
    .pourquoi = Once confirmed, nothing changes on the site.
    .indice = Look at the numbers of the pay slip, then at the last line. It says { LABEL("emploi-ecole/recherche/toujours/oui") }.
    .question = Are these numbers on the pay slip?
    .guide = A mistake that is confirmed can be mended too. One calls the adviser.
    .fait = Read a declaration again and end it

preuve = Press { LABEL("emploi-ecole/enregistree/voir-preuve") }.
    .pourquoi = The proof shows your update, even later.
    .indice = Look for the button { LABEL("emploi-ecole/enregistree/voir-preuve") } on the page.
    .question = What is this proof for?
    .guide = In real life one keeps this page, and notes the date.
    .fait = Find the proof

se-deconnecter =
    Read this page: it is your proof.
    Then close your space.
    Press { LABEL("emploi-ecole/preuve/se-deconnecter") }.
    .pourquoi = Other people use this computer.
    .indice = Look for { LABEL("emploi-ecole/preuve/se-deconnecter") } at the bottom of the page.
    .question = How do you close your space?
    .guide = Let the person find out. Then congratulate them.
    .fait = Close your space

paper--bulletin = Pay slip of March 2026
paper--bulletin--employeur = Employer
paper--bulletin--heures = Hours worked
paper--bulletin--salaire = Gross pay, in euros
paper--bulletin--net = Net pay, in euros

fin = Well done! You can declare a month of work.
fin-invente = This site is invented. Nothing is sent to anybody.
fin-apporter = For your real update, bring:
fin-apporter-1 = your phone, switched on
fin-apporter-2 = your notebook, and your pay slips of the month
fin-apporter-3 = your e-mail address
