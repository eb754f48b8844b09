### La fiche de papier : 3 images, d’un atelier à l’autre.

## En arrivant

slip-ask = Avez-vous une fiche avec 3 images ?
slip-ask-how = Elle vient d’un autre atelier. Elle dit ce que vous avez déjà fait.
slip-yes = Oui, j’ai une fiche
slip-no = Non, je n’en ai pas
slip-which = Choisissez vos 3 images, dans l’ordre.
slip-which-how = Regardez votre fiche. Appuyez sur l’image 1, puis 2, puis 3.
slip-place = Image { $rank }
slip-ranked = { $rank }. { $picture }
slip-back = Enlever la dernière image
slip-without = Continuer sans fiche

## Ce que disent les 3 images

slip-wrong = Ces 3 images ne vont pas ensemble.
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

slip-copy = Recopiez ces 3 images sur votre fiche.
slip-late = J’ai la fiche d’un autre jour
