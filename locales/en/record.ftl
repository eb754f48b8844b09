### The first words of a recorded lesson. Whoever writes it changes them afterwards.

record-goal = Do the steps of this lesson.
record-press = Press { $label }.
record-tick = Tick the box { $label }.
record-untick = Clear the box { $label }.
record-read = Open the message { $label }.
record-file = Choose the file { $label }.
record-fill = Fill in the box { $label } with the card.
record-write = Write in the box { $label }.
record-fill-all = Fill in the boxes of the page.
record-other = Go on.
record-why = This step leads to the next one.
record-hint = Look at the whole page, from top to bottom.
record-question = What is to be done here?
record-guide = Let the person look for it. Count to 10.
record-end = Well done! You are at the end of the lesson.
record-invented = The person and the site are invented.
record-bring = To do it for real, bring:
record-bring-one = your notebook, with your e-mail address
record-bring-two = your phone, switched on
record-bring-three = your glasses, if you have some
record-copy =
    { $count ->
        [1] { $title } (copy)
       *[other] { $title } (copy { $count })
    }
