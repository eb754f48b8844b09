titre = I update my status
but = I update my status and I keep the proof.
reussite = March is played 4 times: without work, with work, late. The last question is right. The proof is kept.
vigilance = Name the trap after they have seen it.

materiel--fiches = one memo sheet for each person, with 39 49
materiel--crayons = pencils

accueil = Welcome! Sit where you like.
    .guide = Say to all: “This is a training site. Everything is invented. Do not write your real passwords in the exercise. I will never ask you for your password. At the end, everything is erased. I will show you.”

but-du-jour = Today, I update my status each month.
    .guide = Write on the board: from the 28th to the 15th. 39 49 is on the memo sheet.

regarder = I watch. I let go of the mouse.
    .guide = Each person presses “Start”. Then nobody touches the mouse, neither do you.

redire = What do I do first?
    .guide = Let the room answer. Count to 10 before you help.

avec-aide = I update my status: I did not work.
    .guide = The last question is read twice. Do not say the answer.

avec-travail = I update my status: I worked.
    .guide = The pay slip is on the screen, among the papers. Ask: “Where is the gross pay?”

pause = We take a break.
    .guide = Stand up too. A screen may stay open: nothing on it is real.

seul = I update my status, alone.
    .guide = We are late in this exercise. Wait: the person reads and finds.

avec-travail-seul = I update my status with work, alone.
    .guide = The site is busy once. Wait 10 seconds: the person tries again.

memo = I write my memo sheet by hand.
    .guide = Each one writes alone. There is no line for a password on the sheet.

cloture = Say one thing learnt today.
    .guide = Each one presses “I stop here” and copies their 3 pictures. Then “Next person”: show the erased screen.
