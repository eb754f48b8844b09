### L’aide : quoi faire, où regarder, d’où que l’on soit.

## Un geste

help-press = Appuyez sur { $name }.
help-tick = Appuyez dans la case { $name }.
help-untick = Videz la case { $name }. Appuyez dedans.
help-write = Écrivez dans la case { $name }.
help-card =
    Regardez la ligne { $line } de la carte.
    Écrivez-la dans la case { $name }.
help-code = Recopiez le code du téléphone dans la case { $name }.
help-own-secret = Écrivez votre mot de passe dans la case { $name }.
help-own-name = Écrivez votre adresse dans la case { $name }.
help-empty = Effacez la case { $name }.
help-go =
    Appuyez sur l’adresse, en haut.
    Écrivez { $name }.
    Appuyez sur la touche Entrée.
help-select-tab = Appuyez sur l’onglet { $name }.
help-close-tab = Fermez l’onglet { $name }. Appuyez sur sa croix.
help-open = Appuyez sur le message { $name }.
help-close = Fermez le message.
help-choose =
    Cherchez { $question }.
    Appuyez sur { $name }.
help-paper =
    Regardez la ligne { $line } du papier.
    Écrivez-la dans la case { $name }.
help-address =
    Regardez l’adresse de { $line } sur la carte.
    Écrivez-la dans la case { $name }.
help-attach =
    Appuyez sur { $button }.
    Appuyez sur le fichier { $name }.
help-drop = Retirez le fichier { $name }.
help-open-file = Ouvrez le fichier { $name }.
help-no-way = Ici, la suite est bloquée. Quittez la leçon, puis recommencez.

## Où regarder

help-here = C’est ici.
help-in-bar = Regardez tout en haut, au-dessus de la page.
help-at-top = Regardez en haut de la page.
help-in-middle = Regardez au milieu de la page.
help-at-bottom = Regardez en bas de la page.
help-beside = Regardez à droite, à côté de la page.

## Ailleurs que prévu

help-empty-tab = Cet onglet est vide. Ce n’est pas grave.
help-other-page = Vous êtes sur une autre page. Ce n’est pas grave.
help-signed-out = Votre compte est fermé. Ce n’est pas grave.
help-old-code = Le code a trop attendu. Ce n’est pas grave.

## Sans que l’on demande

help-offer = Prenez votre temps. Besoin d’aide ? Appuyez sur { $button }.
