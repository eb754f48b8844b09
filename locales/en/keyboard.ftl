### What the keyboard does without showing it.

keyboard-caps = Capitals are locked. Press the Verr. Maj key.
keyboard-num = The digits are off. Press the Verr. Num key.

## Writing the @ sign

keyboard-at = To write @, press together:
keyboard-alt-gr = Alt Gr
keyboard-zero = à 0 @
