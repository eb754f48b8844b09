site = The room of the workshop

accueil = The door
accueil--titre = The workshop begins
accueil--scene = 4 persons are waiting for you. Each one asks you for something.
accueil--entrer = Enter the room

souris = Karim holds out the mouse
souris--titre = Karim holds out the mouse
souris--scene = Karim says: “Do it for me, it is quicker.”
souris--ensemble = I say: “We do it together. You hold the mouse.”
souris--prendre = I say: “Yes. I show you, it is quicker.”

souris-suite = Karim watches you
souris-suite--titre = Karim watches you
souris-suite--suite = It is done in 2 minutes. Tomorrow, Karim is alone. He cannot do it again.
souris-suite--revenir = Go back

souris-bien = Karim did it himself
souris-bien--titre = Karim did it himself
souris-bien--suite = Karim holds the mouse. Tomorrow, alone, Karim can do it again.
souris-bien--continuer = Continue

carnet = Odile holds out her notebook
carnet--titre = Odile holds out her notebook
carnet--scene = Odile holds out her notebook. Her passwords are in it.
carnet--garder = I say: “Keep it. You read, you write.”
carnet--lire = I say: “Yes. I read, and you write.”

carnet-suite = You know her passwords
carnet-suite--titre = You know her passwords
carnet-suite--suite = One day, money is missing. Odile thinks of you. You can prove nothing.
carnet-suite--revenir = Go back

carnet-bien = Odile read it herself
carnet-bien--titre = Odile read it herself
carnet-bien--suite = Odile finds the right page, and writes alone. Her notebook stays secret.
carnet-bien--continuer = Continue

dictee = Marek says his password aloud
dictee--titre = Marek says his password aloud
dictee--scene = Marek begins aloud: “My password is…”
dictee--arreter = I say: “Stop. It is yours. I turn away.”
dictee--ecouter = I say: “I am listening. I write it for you.”

dictee-suite = The whole room has heard
dictee-suite--titre = The whole room has heard
dictee-suite--suite = Marek must change his password. He is embarrassed. He does not come back.
dictee-suite--revenir = Go back

dictee-bien = Marek stopped
dictee-bien--titre = Marek stopped
dictee-bien--suite = Marek writes his password himself. Nobody has heard it.
dictee-bien--continuer = Continue

vu = You saw a password
vu--titre = You saw a password
vu--scene = Fanta is writing. Without meaning to, you see her password.
vu--dire = I say: “I saw it. Shall we change it together?”
vu--taire = I say: “Go on, all is well.”

vu-suite = Fanta does not know
vu-suite--titre = Fanta does not know
vu-suite--suite = Her password is no longer secret. She cannot mend it.
vu-suite--revenir = Go back

vu-bien = Fanta changed her password
vu-bien--titre = Fanta changed her password
vu-bien--suite = Fanta writes a new password. She alone knows it.
vu-bien--continuer = Continue

fin = The rule
fin--titre = You do it with them
fin--regle = Be there. Do not touch. Do not know.
fin--pourquoi = A volunteer is not bound by professional secrecy. The only safe secret is the one you do not know.
fin--compris = I understand
