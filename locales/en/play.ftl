# A lesson played without a window: “faire-avec play”. Each gesture is a line.

play-step = Step { $rank } of { $count }: { $instruction }
play-at = The page “{ $page }” is open.
play-refused = The page “{ $page }” refuses and says why.
play-at-nothing = The tab is empty.
play-stuck = The step “{ $step }” cannot be finished: no way leads to its goal. The command check says why.
play-done =
    The lesson is finished: { $gestures ->
        [one] { $gestures } gesture
       *[other] { $gestures } gestures
    }, { $typed ->
        [0] nothing typed.
        [one] { $typed } character typed.
       *[other] { $typed } characters typed.
    }

## Gestures

gesture-press = Press “{ $name }”.
gesture-write = Write in “{ $name }”.
gesture-card = Fill “{ $name }” from the card.
gesture-empty = Empty “{ $name }”.
gesture-tick = Tick “{ $name }”.
gesture-untick = Clear “{ $name }”.
gesture-go = Go to the address { $name }.
gesture-back = Go back to the page before.
gesture-new-tab = Open a tab.
gesture-select-tab = Go to tab { $name }.
gesture-close-tab = Close tab { $name }.
gesture-open = Open the message “{ $name }”.
gesture-close = Close the message.
gesture-folder = Open the folder “{ $name }”.
gesture-link = Press the link “{ $name }”.
gesture-draft = Take up the draft again.
gesture-pick = Attach the file “{ $name }”.
gesture-drop = Take off the file “{ $name }”.
gesture-download = Download the file “{ $name }”.
gesture-open-file = Open the file “{ $name }”.
gesture-wait = Wait.
gesture-choose = Choose “{ $name }” for the question “{ $question }”.
gesture-take-cookies = Accept the cookies.
gesture-refuse-cookies = Refuse the cookies.
gesture-save = Let the browser keep the password.
gesture-save-not = Do not let the browser keep the password.
gesture-dial = Take the phone: “{ $name }”.
gesture-answer = Say on the phone: “{ $name }”.
gesture-hang-up = Hang up.
