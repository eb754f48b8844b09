### Ce que le clavier fait sans le montrer.

keyboard-caps = Les majuscules sont bloquées. Appuyez sur la touche Verr. Maj.
keyboard-num = Les chiffres sont éteints. Appuyez sur la touche Verr. Num.

## Écrire le signe @

keyboard-at = Pour écrire @, appuyez ensemble :
keyboard-alt-gr = Alt Gr
keyboard-zero = à 0 @
