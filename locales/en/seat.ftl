### A seat in a workshop.

seat-join = Join the workshop
seat-which = Which workshop?
seat-which-how = Press the picture that you are shown.
seat-private = Here, nothing is kept on the computer.

## What the room sees

seat-step = Step { $step }
seat-goes-on = I go on
seat-wants-help = I need help
seat-done = I am done

## What one does

seat-rejoin = Choose a step
seat-back = Back to the workshop
seat-steps = At which step?
seat-steps-how = Ask for the number of the step. The steps before it are already done for you.
seat-from-step = { $step }. { $told }
seat-recall = Do you need a recall?
seat-quick = Are you all done? Here is another lesson:

## How one stops

seat-stop = I stop here
seat-end = You can stop here.
seat-end-did = Today, you did:
seat-end-began = You have begun. That is the hardest part.
seat-end-memo = Write your memo sheet by hand.
seat-end-printed = No memo sheet? Whoever helps you prints it.
seat-end-password = Your password stays with you. It is not written on the sheet.
seat-end-learnt = Say one thing learnt today.
seat-end-other = Another day: { $lesson }.
seat-leave = Leave the workshop
