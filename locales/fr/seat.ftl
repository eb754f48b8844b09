### Une place dans un atelier.

seat-join = Rejoindre l’atelier
seat-which = Quel atelier ?
seat-which-how = Appuyez sur l’image que l’on vous montre.
seat-private = Ici, rien n’est gardé sur l’ordinateur.

## Ce que la salle voit

seat-step = Étape { $step }
seat-goes-on = Je continue
seat-wants-help = J’ai besoin d’aide
seat-done = J’ai fini

## Ce que l’on fait

seat-rejoin = Choisir une étape
seat-back = Revenir à l’atelier
seat-steps = À quelle étape ?
seat-steps-how = Demandez le numéro de l’étape. Les étapes d’avant sont déjà faites pour vous.
seat-from-step = { $step }. { $told }
seat-recall = Besoin d’un rappel ?
seat-quick = Vous avez tout fini ? Voici une autre leçon :

## Comment on s’arrête

seat-stop = Je m’arrête ici
seat-end = Vous pouvez vous arrêter ici.
seat-end-did = Aujourd’hui, vous avez fait :
seat-end-began = Vous avez commencé. C’est le plus difficile.
seat-end-memo = Écrivez votre fiche mémo, à la main.
seat-end-printed = Pas de fiche mémo ? La personne qui vous aide l’imprime.
seat-end-password = Votre mot de passe reste chez vous. Il ne s’écrit pas sur la fiche.
seat-end-learnt = Dites une chose apprise aujourd’hui.
seat-end-other = Un autre jour : { $lesson }.
seat-leave = Quitter l’atelier
