titre = My passwords and scams
but = I get my access back and I spot scams.
reussite = Each one gets access back without help. Each one sorts 7 messages out of 8.
vigilance = Never ask for a password.

materiel--fiches = one memo sheet for each person
materiel--crayons = pencils

accueil = Welcome! Sit where you like.
    .guide = Say to all: “This is a training site. Everything is invented. Do not write your real passwords in the exercise. I will never ask you for your password. At the end, everything is erased. I will show you.”

but-du-jour = Today, I replace a forgotten password.
    .guide = Say: “It does not matter. We practise here first.”

regarder = I watch. I let go of the mouse.
    .guide = Each person presses “Start”. Then nobody touches the mouse, neither do you.

redire = What do I do first?
    .guide = Let the room answer. Count to 10 before you help.

avec-aide = I get my access back, with help.
    .guide = Turn away when the person writes a password.

arnaques = I sort the messages: real or false.
    .guide = On the screen, 4 messages are real, 4 are false. Ask: “Who wrote? What do they ask? Are they in a hurry?”

pause = We take a break.
    .guide = Stand up too. A screen may stay open: nothing on it is real.

seul = I get my access back, alone.
    .guide = The message is in another folder. Wait: the person looks for it.

arnaques-seul = I sort the messages, alone.
    .guide = A real message is in the spam. Say it after they have seen it.

memo = I write my memo sheet by hand.
    .guide = Each one writes alone. There is no line for a password on the sheet.

cloture = Say one thing learnt today.
    .guide = Each one presses “I stop here” and copies their 3 pictures. Then “Next person”: show the erased screen.
