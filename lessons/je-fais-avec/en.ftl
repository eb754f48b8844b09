### I do it with them: the words of the volunteers’ lesson.

titre = I do it with them, not for them
but = Help 4 persons, without doing it for them.
mot-1 = doing with
    .sens = The person does it. You are beside them.
mot-2 = user name
    .sens = The name that opens an account. It stays with the person.
mot-3 = password
    .sens = A secret. You do not read it, you do not write it.

entrer = Press { LABEL("salle-ecole/accueil/entrer") }.
    .pourquoi = Here, one can be wrong. Each choice shows what follows.
    .indice = Look for the blue button { LABEL("salle-ecole/accueil/entrer") }.
    .question = Who is waiting for you in the room?
    .guide = Nothing is marked. Try the bad choices too.
    .fait = Enter the room

souris = Read what Karim says. Choose your answer.
    .pourquoi = Who holds the mouse learns.
    .indice = Look for the answer with the word “together”.
    .question = What will Karim do tomorrow, alone?
    .guide = Say: “Yes, it would be quicker today. But next time, you will be alone. We do it together: you hold the mouse.”
    .fait = Leave the mouse

carnet = Odile holds out her notebook. Choose your answer.
    .pourquoi = A password that nobody sees cannot leak.
    .indice = Look for the answer where Odile keeps her notebook.
    .question = Who should read this notebook?
    .guide = Say: “Keep it. You read, you write. I stay beside you.”
    .fait = Leave the notebook to Odile

dictee = Marek speaks too soon. Choose your answer.
    .pourquoi = In a room, everybody hears.
    .indice = Look for the answer where you turn away.
    .question = Who hears this password?
    .guide = Say: “Stop, do not tell me. It is yours. I turn away while you write it.”
    .fait = Stop a dictation

vu = You saw a password. Choose your answer.
    .pourquoi = An accident is told. Then it is mended.
    .indice = Look for the answer where you say it.
    .question = What would you like to know, in Fanta’s place?
    .guide = Say: “I saw your password. I do not keep it. I suggest that you change it now, with me beside you.”
    .fait = Say what one saw

regle = Read the rule. Press { LABEL("salle-ecole/fin/compris") }.
    .pourquoi = This rule protects you too.
    .indice = Look for the blue button { LABEL("salle-ecole/fin/compris") }.
    .question = Why know nothing?
    .guide = The French data authority gives the same advice to those who help.
    .fait = Read the rule

fin = Well done! You do it with them.
fin-invente = Karim, Odile, Marek and Fanta are invented.
fin-apporter = For your workshop, bring:
fin-apporter-1 = your memo sheet, with the 4 sentences to say
fin-apporter-2 = pencils, for the memo sheets
fin-apporter-3 = the address of a place that deals with institutions
