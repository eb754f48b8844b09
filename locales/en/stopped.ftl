### After a fault of the program: one sentence, and how to go on.

stopped-title = Something stopped.
stopped-kept = Your steps are kept. It is not your fault.
stopped-not-kept = You can go on. It is not your fault.
stopped-resume = Go on

## In the terminal, above the place in the program

stopped-terminal = Something stopped. The steps already done stay kept. The place, in the program:
