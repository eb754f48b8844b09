accueil--vers-demande = Make a request

demande = Step 1 of 3
demande--titre = Step 1 of 3: your name
demande--prenom = First name
demande--nom = Last name
demande--suivant = Next
demande--retour = Back to the home page

demande-contact = Step 2 of 3
demande-contact--titre = Step 2 of 3: to answer you
demande-contact--telephone = Phone number
demande-contact--reponse = How would you like our answer?
demande-contact--reponse--appel = By a phone call
demande-contact--reponse--courrier = By a letter
demande-contact--suivant = Next
demande-contact--precedent = Step before

demande-relire = Step 3 of 3
demande-relire--titre = Step 3 of 3: read again
demande-relire--prenom = First name
demande-relire--nom = Last name
demande-relire--telephone = Phone number
demande-relire--reponse = Answer
demande-relire--envoyer = Send my request
demande-relire--corriger = Correct
