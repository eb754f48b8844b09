### La fiche de papier : trois images, d’un atelier à l’autre.

## En arrivant

slip-ask = Avez-vous une fiche avec trois images ?
slip-ask-how = Elle vient d’un autre atelier. Elle dit ce que vous avez déjà fait.
slip-yes = Oui, j’ai une fiche
slip-no = Non, je n’en ai pas
slip-which = Choisissez vos trois images, dans l’ordre.
slip-which-how = Regardez votre fiche. Appuyez sur l’image 1, puis 2, puis 3.
slip-place = Image { $rank }
slip-ranked = { $rank }. { $picture }
slip-back = Enlever la dernière image
slip-without = Continuer sans fiche

## Ce que disent les trois images

slip-wrong = Ces trois images ne vont pas ensemble.
slip-wrong-how = Regardez encore votre fiche, ou continuez sans elle.
slip-read = Votre fiche est lue.
slip-read-how = Voici ce que vous avez déjà fait.
slip-told = { $level ->
        [alone] Vous avez fait seul
       *[helped] Vous avez fait avec de l’aide
    } : { $workshop }
slip-other = un autre atelier
slip-nothing = Vous avez commencé un atelier. On continue ensemble.
slip-on = Continuer

## En partant

slip-copy = Recopiez ces trois images sur votre fiche.
slip-late = J’ai la fiche d’un autre jour
