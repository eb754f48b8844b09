titre = I use my e-mail
but = I write a message and I send a document.
reussite = Each one sends a document. The subject is filled in.
vigilance = Wait 10 seconds before you help.

materiel--fiches = one memo sheet for each person
materiel--crayons = pencils

accueil = Welcome! Sit where you like.
    .guide = Say to all: “This is a training site. Everything is invented. Do not write your real passwords in the exercise. I will never ask you for your password. At the end, everything is erased. I will show you.”

but-du-jour = Today, I write and I send a message.
    .guide = Draw a message on the board: to whom, the subject, the text.

regarder = I watch. I let go of the mouse.
    .guide = Each person presses “Start”. Then nobody touches the mouse, neither do you.

redire = What do I do first?
    .guide = Let the room answer. Count to 10 before you help.

lire = I read a message and I open its file.
    .guide = Ask: “Who wrote? How do you know?”

avec-aide = I write a message, with help.
    .guide = Dictate nothing: each one chooses their words.

pause = We take a break.
    .guide = Stand up too. A screen may stay open: nothing on it is real.

seul = I write a message, alone.
    .guide = The answer arrives in another folder. Wait: the person looks for it.

envoyer-seul = I send a document, alone.
    .guide = The document is on the screen, in { LABEL("app/files-title") }. Ask: “Has the file gone? Where do you see it?”

memo = I write my memo sheet by hand.
    .guide = Each one writes alone. There is no line for a password on the sheet.

cloture = Say one thing learnt today.
    .guide = Each one presses “I stop here” and copies their 3 pictures. Then “Next person”: show the erased screen.
