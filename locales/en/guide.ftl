### The guide: what whoever helps says, and does not do.

guide-wait = I say nothing. I count to 10.
guide-gesture = Make this gesture: { $gesture }
guide-mirror = Press “{ $help }”, then “{ $show }”. A hand shows you.

## Where a password is written

guide-password-turn = “Stop, do not tell me. It is yours. I turn away while you write it.”
guide-password-own = “Keep your notebook. You read, you write. I stay beside you.”
guide-password-seen = You saw it? “I saw your password. I do not keep it. I suggest that you change it now, with me beside you.”

## What is never done

guide-never-mouse = Take the mouse or the keyboard.
guide-never-name = Write or note down a name, a password, even “for the file”.
guide-never-picture = Photograph a screen.
guide-never-own = Lend my e-mail or my telephone.
guide-never-keep = Ask “Just tell me…”, keep or save a password.
