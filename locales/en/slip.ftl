### The slip of paper: 3 pictures, from one workshop to the next.

## When one comes

slip-ask = Do you have a sheet with 3 pictures?
slip-ask-how = It comes from another workshop. It says what you have already done.
slip-yes = Yes, I have a sheet
slip-no = No, I have none
slip-which = Choose your 3 pictures, in order.
slip-which-how = Look at your sheet. Press picture 1, then 2, then 3.
slip-place = Picture { $rank }
slip-ranked = { $rank }. { $picture }
slip-back = Take the last picture back
slip-without = Go on without a sheet

## What the 3 pictures say

slip-wrong = These 3 pictures do not go together.
slip-wrong-how = Look at your sheet again, or go on without it.
slip-read = Your sheet has been read.
slip-read-how = This is what you have already done.
slip-told = { $level ->
        [alone] You did this alone
       *[helped] You did this with help
    }: { $workshop }
slip-other = another workshop
slip-nothing = You began a workshop. Let us go on together.
slip-on = Go on

## When one leaves

slip-copy = Copy these 3 pictures onto your sheet.
slip-late = I have a sheet from another day
