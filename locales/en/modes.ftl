### How to do the lesson: the choice, before it begins.

modes-watch = I watch
modes-watch-note = A hand shows each gesture.
modes-guided = I do it with help
modes-guided-note = I read each step and do it.
modes-alone = I do it alone
modes-alone-note = I read the goal only.
modes-suggested = Start here
