### Paper: the sheet to take home, the card of the person who helps.

memo-title = My memo
memo-known = Words to know
memo-known-word = { $word }: { $sense }
memo-own-address = My real e-mail address:
memo-no-password = Write no password on this sheet.
memo-done = This lesson: tick a box.
memo-not-done = Not finished yet
memo-with-help = Done with help
memo-alone = Done alone
memo-pictures = My 3 pictures tell my workshops:
memo-too-long = The sheet of “{ $name }” does not fit on one page. Write shorter instructions.

memo-before = Before you begin, say to everybody:
memo-before-invented = This is a training site. Everything is invented.
memo-before-own = Do not write your real passwords in the exercise.
memo-before-never = I will never ask you for your password.
memo-before-erased = At the end everything is erased. I will show you.

## The card of the person who helps

memo-card = Card of the person who helps
memo-rungs = The person hesitates? Wait 10 seconds before each sentence.
memo-rung-wait = “Take your time. I stay beside you.”
memo-rung-question = “What do you see on the page?”
memo-rung-goal = “Read what to do again. What does it ask?”
memo-rung-area = “Look at this part of the page.” Point at it with a finger.
memo-rung-gesture = “Press this button.” Say its exact name.
memo-rung-mirror = “Press { $button }. Watch the hand, then do the same.”
memo-never = What I do not do
memo-never-mouse = I take neither the mouse nor the keyboard.
memo-never-password = I ask for no password. I turn my head away.
memo-never-keep = I note nothing. I photograph nothing.
memo-never-own = I lend neither my address nor my phone.
memo-finish = To finish
memo-finish-memo = The person ticks their sheet, then takes it home.
memo-finish-erased = “Everything is erased. Look.”
memo-finish-learnt = “Which thing did you learn today?”
memo-steps = Step by step: the question, then the advice

## The exercise identity card

memo-identity-lesson = For the lesson “{ $lesson }”
memo-identity-invented = This person is invented. Keep your real data to yourself.
memo-no-identity = The lesson “{ $name }” has no identity card: there is nothing to copy from it.

## The sheet of seats

memo-seats = Sheet of seats, without any name
memo-seats-how = Tick the box when it is done. Write S for “alone”.
memo-seat = Seat { $seat }

## The plan of a workshop

memo-plan = Plan of the workshop
memo-plan-success = It is a success when: { $text }
memo-plan-care = Mind: { $text }
memo-plan-minutes = { $minutes } minutes
memo-plan-start =
    { $start ->
        [0] at the start
       *[other] at minute { $start }
    }
memo-plan-material = On the tables
memo-plan-lessons = The other lessons
memo-plan-copies = To print, for 8 persons
memo-role-recall = { $lesson }: a reminder
memo-role-next = { $lesson }: for everybody, next
memo-role-quick = { $lesson }: for the quick
memo-role-another-day = { $lesson }: another day
memo-copies-plan = this plan: 1 for each who helps
memo-copies-lesson = { $lesson }: 1 card for each who helps, 1 memo for each person
memo-copies-identity =
    { $title }{ $lesson ->
        [none] { "" }
       *[other] , for “{ $lesson }”
    }: { $sheets ->
        [one] 1 sheet to cut
       *[other] { $sheets } sheets to cut
    }
memo-copies-seats = the sheet of seats: 1
