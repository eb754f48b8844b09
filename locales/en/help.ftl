### Help: what to do and where to look, from wherever one is.

## A gesture

help-press = Press { $name }.
help-tick = Press inside the box { $name }.
help-untick = Empty the box { $name }. Press inside it.
help-write = Write in the box { $name }.
help-card =
    Look at the line { $line } of the card.
    Write it in the box { $name }.
help-code = Copy the code from the phone into the box { $name }.
help-own-secret = Write your password in the box { $name }.
help-own-name = Write your address in the box { $name }.
help-empty = Empty the box { $name }.
help-go =
    Press the address, at the top.
    Write { $name }.
    Press the Enter key.
help-select-tab = Press the tab { $name }.
help-close-tab = Close the tab { $name }. Press its cross.
help-open = Press the message { $name }.
help-close = Close the message.
help-choose =
    Look for { $question }.
    Press { $name }.
help-paper =
    Look at the line { $line } of the paper.
    Write it in the box { $name }.
help-address =
    Look at the address of { $line } on the card.
    Write it in the box { $name }.
help-attach =
    Press { $button }.
    Press the file { $name }.
help-drop = Take off the file { $name }.
help-open-file = Open the file { $name }.
help-no-way = There is no way on from here. Leave the lesson, then start again.

## Where to look

help-here = Here.
help-in-bar = Look at the very top, above the page.
help-at-top = Look at the top of the page.
help-in-middle = Look at the middle of the page.
help-at-bottom = Look at the bottom of the page.
help-beside = Look on the right, beside the page.

## Elsewhere than expected

help-empty-tab = This tab is empty. It does not matter.
help-other-page = You are on another page. It does not matter.
help-signed-out = Your account is closed. It does not matter.
help-old-code = The code has waited too long. It does not matter.

## Without being asked

help-offer = Take your time. Would you like help? Press { $button }.
