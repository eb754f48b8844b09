### I write with the keyboard: the words of the lesson.

titre = I write with the keyboard: accent, full stop, @, capital
but = Copy 4 words into the notepad. Then wipe everything.

mot-1 = key
    .sens = You press it to write a letter or a sign.
mot-2 = Maj (Shift)
    .sens = You hold this key to write a capital letter.
mot-3 = @
    .sens = This sign is in every e-mail address.

ouvrir = Press { LABEL("bloc-notes/accueil/commencer") }.
    .pourquoi = The notepad is a page to try things.
    .indice = Look at the page on the left. The blue button is under the text.
    .question = Where do you press to begin?
    .guide = Say: “Here, mistakes are fine.”
    .fait = Begin the exercise

accent =
    Press inside the box. Copy the word, with its accent.
    Press { LABEL("bloc-notes/accent/valider") }.
    .pourquoi = Without the accent, the word is different.
    .indice = é is on the key 2. è is on the key 7. Press one key only.
    .question = Where are the letters with an accent?
    .guide = The person looks for the key. Count 10 seconds.
    .fait = Write an accent

point =
    Copy the 2 words, with the full stop.
    Press { LABEL("bloc-notes/point/valider") }.
    .pourquoi = Many addresses have a full stop. It also ends a sentence.
    .indice = Maj is at the bottom left. The full stop is at the bottom, with the semicolon.
    .question = Which sign does this key give without Maj?
    .guide = Show the 2 signs on the key.
    .fait = Write a full stop

arobase =
    Copy the address, with the @ sign.
    Press { LABEL("bloc-notes/arobase/valider") }.
    .pourquoi = Every e-mail address has an @ sign.
    .indice = The key à is at the top. It also shows 0 and @.
    .question = Where do you see @ on the keyboard?
    .guide = One hand holds Alt Gr, one finger presses.
    .fait = Write the @ sign

majuscule =
    Copy the password of the card, with its capitals.
    Press { LABEL("bloc-notes/majuscule/valider") }.
    .pourquoi = In a password, A and a are different.
    .indice = Hold Maj for L, V and 8. The hyphen is on the key 6, without Maj.
    .question = What do you see in the box?
    .guide = One finger holds Maj, another presses. Then, let go.
    .fait = Write a password with capitals

question =
    Choose the right key.
    Press { LABEL("bloc-notes/question/valider") }.
    .pourquoi = This key is useful every day.
    .indice = You held this key for L and V.
    .question = What do you hold for a capital?
    .guide = The person looks at the keyboard before answering.
    .fait = Recognise the Maj key

effacer =
    Press { LABEL("bloc-notes/relire/effacer") }.
    .pourquoi = Other people use this computer.
    .indice = The button { LABEL("bloc-notes/relire/effacer") } is under the title.
    .question = What is left for the next person?
    .guide = Congratulate the person. Everything is wiped.
    .fait = Wipe the page

fin = Well done! You know the keys that matter.
fin-invente = These words are invented. They are for this exercise only.
fin-apporter = To write at home, prepare:
fin-apporter-1 = your glasses and a good light
fin-apporter-2 = your notebook, with the place of these keys
fin-apporter-3 = the @ sign, already found on your keyboard
