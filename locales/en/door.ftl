### The doors of those who help.

door-band = Window of the person who helps. Only what you save is kept.
door-close = Close this window
door-closed = This door opens in another window. This computer cannot open it.
door-pack = To open them elsewhere
door-pack-what = You get one file. Drag it onto the home of faire-avec, on another computer.
door-folder = To change them elsewhere
door-trainer-what = You get a folder. You can change it: the guide is in README.md.

door-which = Which lesson?

door-sheet = Which sheet?
door-memo = The memo of the person
door-card = The card of the person who helps
door-identity = The exercise identity cards
door-workshop = All the sheets of a workshop
door-which-workshop = Which workshop?
door-workshop-name = workshop-{ $workshop }
door-beside = Add this language beside: { $language }
door-memo-name = memo-{ $lesson }
door-card-name = card-{ $lesson }
door-identity-name = identity-{ $lesson }
door-too-long = This sheet does not fit on a page. Tell whoever made the lesson.

door-where = Where?
door-stick = Stick { $name }
door-documents = Documents
door-desktop = Desktop
door-downloads = Downloads
door-home = Home folder
door-look = Look for a USB stick
door-no-place = No folder was found. Plug in a USB stick. Then look for it.

door-name = Under which name?
door-lessons-name = lessons-faire-avec
door-save = Save

## What became of it

door-making =
    { $place ->
        [stick] The computer prepares the sheets. Leave the stick plugged in.
       *[other] The computer prepares the sheets. Wait a moment.
    }
door-saving =
    { $place ->
        [stick] The computer is saving. Leave the stick plugged in.
       *[other] The computer is saving. Wait a moment.
    }
door-packing = The computer checks the lessons, then it saves. This can take a minute.
door-not-packed = Nothing is saved: a lesson has a fault.
door-packed = The lessons are checked: nobody can be stuck.
door-saved = It is saved: { $file }, in { $place }.
door-show = Open the sheet
door-print = Print
door-printed = The sheet is on its way to the printer.
door-not-printed = The printer does not answer. Check that it is on.
door-bad-name = This name does not suit. Write letters, digits and hyphens.
door-taken = This name is already taken there. Change the name.
door-gone = This place is not there any more. Plug in the stick, then look for it.
door-denied = The computer does not allow writing here. Choose another place.
door-full = There is no room left here. Choose another place.
door-failed = It could not be saved. Choose another place.
