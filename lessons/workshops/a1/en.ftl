titre = My e-mail address
but = I create an e-mail address and I open my mailbox.
reussite = Each one creates an address. Each one signs in again alone.
vigilance = One person, one address. Nobody writes their real identity.

materiel--cartes = one exercise identity card for each person
materiel--fiches = one memo sheet for each person
materiel--crayons = pencils

accueil = Welcome! Sit where you like.
    .guide = Say to all: “This is a training site. Everything is invented. Do not write your real passwords in the exercise. I will never ask you for your password. At the end, everything is erased. I will show you.”

but-du-jour = Today, I create an e-mail address.
    .guide = Say why: an address opens the door of the other services. Show the exercise card.

regarder = I watch. I let go of the mouse.
    .guide = Each person presses “Start”. Then nobody touches the mouse, neither do you.

redire = What do I do first?
    .guide = Let the room answer. Count to 10 before you help.

avec-aide = I create an address, with help.
    .guide = Stay beside, your hands behind your back. The help button speaks before you.

se-connecter = I open my mailbox, then I close it.
    .guide = Ask: “What does the next person see, if I do not close it?”

pause = We take a break.
    .guide = Stand up too. A screen may stay open: nothing on it is real.

seul = I create an address, alone.
    .guide = 2 buttons have another name, one box is gone. Wait: the person will find it.

se-connecter-seul = I open my mailbox, alone.
    .guide = The site speaks of cookies first. Wait 10 seconds before you help.

memo = I write my memo sheet by hand.
    .guide = Each one writes alone. There is no line for a password on the sheet.

cloture = Say one thing learnt today.
    .guide = Each one presses “I stop here” and copies their 3 pictures. Then “Next person”: show the erased screen.
