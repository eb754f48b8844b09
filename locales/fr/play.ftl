# Une leçon jouée sans fenêtre : « faire-avec play ». Chaque geste est une ligne.

play-step = Étape { $rank } sur { $count } : { $instruction }
play-at = La page « { $page } » est ouverte.
play-refused = La page « { $page } » refuse et explique pourquoi.
play-at-nothing = L’onglet est vide.
play-stuck = L’étape « { $step } » ne peut pas être finie : aucun chemin ne mène à son but. La commande check dit pourquoi.
play-done =
    La leçon est finie : { $gestures ->
        [one] { $gestures } geste
       *[other] { $gestures } gestes
    }, { $typed ->
        [0] rien à écrire au clavier.
        [one] { $typed } signe écrit au clavier.
       *[other] { $typed } signes écrits au clavier.
    }

## Les gestes

gesture-press = Appuyer sur « { $name } ».
gesture-write = Écrire dans « { $name } ».
gesture-card = Remplir « { $name } » avec la carte.
gesture-empty = Vider « { $name } ».
gesture-tick = Cocher « { $name } ».
gesture-untick = Décocher « { $name } ».
gesture-go = Aller à l’adresse { $name }.
gesture-back = Revenir à la page d’avant.
gesture-new-tab = Ouvrir un onglet.
gesture-select-tab = Passer à l’onglet { $name }.
gesture-close-tab = Fermer l’onglet { $name }.
gesture-open = Ouvrir le message « { $name } ».
gesture-close = Fermer le message.
gesture-folder = Ouvrir le dossier « { $name } ».
gesture-link = Appuyer sur le lien « { $name } ».
gesture-draft = Reprendre le brouillon.
gesture-pick = Joindre le fichier « { $name } ».
gesture-drop = Retirer le fichier « { $name } ».
gesture-download = Télécharger le fichier « { $name } ».
gesture-open-file = Ouvrir le fichier « { $name } ».
gesture-wait = Attendre.
gesture-choose = Choisir « { $name } » à la question « { $question } ».
gesture-take-cookies = Accepter les cookies.
gesture-refuse-cookies = Refuser les cookies.
gesture-save = Laisser le navigateur garder le mot de passe.
gesture-save-not = Refuser que le navigateur garde le mot de passe.
gesture-dial = Prendre le téléphone : « { $name } ».
gesture-answer = Dire au téléphone : « { $name } ».
gesture-hang-up = Raccrocher.
