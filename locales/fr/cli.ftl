# La ligne de commande : l’aide, et ce qui est dit d’une commande mal écrite.

cli-version = faire-avec { $version }

cli-help =
    Faire avec : des leçons d’e-mail, de mots de passe et de sites officiels, sans internet.

    Pour ouvrir le logiciel :
      faire-avec [FICHIER.lecons]

    Pour ouvrir la fenêtre de la personne qui aide, et y enregistrer des fichiers :
      faire-avec volunteer
      faire-avec trainer

    Pour vérifier des leçons :
      faire-avec check [DOSSIER]

    Pour faire un paquet d’un dossier de leçons, à porter sur une clé USB :
      faire-avec pack DOSSIER -o FICHIER.lecons [--today DATE]

    Pour voir les pages à comparer de nouveau aux vraies :
      faire-avec check --stale JOURS --today DATE

    Pour jouer une leçon sans fenêtre, et lire chaque geste :
      faire-avec play LEÇON [--variant NOM]

    Pour faire l’image d’un écran :
      faire-avec picture ÉCRAN -o FICHIER.png [--size 1366x768]

    Pour faire la fiche d’une leçon, à imprimer, ou la carte de la personne qui aide :
      faire-avec memo LEÇON -o FICHIER.pdf [--with en]
      faire-avec memo --card LEÇON -o FICHIER.pdf
      faire-avec memo --identity LEÇON -o FICHIER.pdf
      faire-avec memo --workshop A1 -o FICHIER.pdf

    Pour commencer un dossier de leçons, avec un exemple ou avec une leçon copiée :
      faire-avec new DOSSIER [--from LEÇON]

    Pour ouvrir les paquets par un double clic, ou ne plus le faire :
      faire-avec associate [--remove]

    Pour savoir ce que le logiciel garde, et où :
      faire-avec doctor

    Options :
      --lesson NOM                ouvre cette leçon
      --variant NOM               joue cette variante de la leçon
      --language CODE             parle cette langue : fr, en
      --lessons DOSSIER           prend les leçons de ce dossier, ou d’un paquet .lecons
      --private                   ne garde aucune étape, et n’en lit aucune
      --format json               dit les remarques pour un programme (check)
      -o, --output FICHIER        écrit l’image ou la fiche dans ce fichier
      --size LARGEURxHAUTEUR      donne la taille de l’image
      --with CODE                 ajoute cette langue à côté de la première (memo)
      --card                      fait la carte de la personne qui aide (memo)
      --identity                  fait les cartes d’identité d’exercice (memo)
      --workshop NOM              fait toutes les feuilles d’un atelier (memo)
      --remove                    défait ce que la commande a fait (associate)
      -h, --help                  montre cette aide
      -V, --version               montre la version

cli-see-help = Pour voir tout ce qui est possible : faire-avec --help

## Un nouveau dossier

cli-new-done =
    Le dossier est prêt : { $folder }
    Pour l’essayer : faire-avec --lessons { $quoted }
    Pour le vérifier : faire-avec check { $quoted }
cli-not-new =
    { $cause ->
        [name] « { $folder } » ne convient pas comme nom. Écrivez des lettres, des chiffres et des tirets.
        [taken] Le dossier « { $folder } » contient déjà quelque chose. Choisissez un autre nom.
        [gone] L’endroit de « { $folder } » n’existe pas. Créez d’abord le dossier au-dessus.
        [denied] L’ordinateur ne permet pas d’écrire « { $folder } ». Choisissez un autre endroit.
        [full] Il n’y a plus de place pour « { $folder } ». Choisissez un autre endroit.
       *[other] Le dossier « { $folder } » n’a pas pu être écrit. Choisissez un autre endroit.
    }

## Une commande mal écrite

cli-unknown-command = « { $found } » n’est pas une commande. Les commandes : check, pack, play, picture, memo, new, doctor, associate, volunteer, trainer. Sans commande, le logiciel s’ouvre.
cli-unknown-option = « { $found } » n’est pas une option.
cli-missing-value = Il manque une valeur après { $option }.
cli-takes-no-value = L’option { $option } s’écrit seule, sans valeur.
cli-not-utf8 = « { $found } » ne peut pas être lu.
cli-not-for = L’option { $option } ne va pas avec cette commande.
cli-too-many = « { $found } » est en trop. Un nom qui contient une espace s’écrit entre guillemets.
cli-bad-id = « { $found } » n’est pas un nom possible. Un nom a des lettres minuscules sans accent, des chiffres et des tirets. Exemple : je-cree-mon-adresse
cli-variant-alone = Une variante appartient à une leçon. Ajoutez --lesson et le nom de la leçon.
cli-missing-lesson = Quelle leçon ? Exemple : faire-avec play je-cree-mon-adresse
cli-missing-folder = Quel dossier de leçons ? Exemple : faire-avec pack mes-lecons -o mes-lecons.lecons
cli-missing-pack = Donnez au paquet un nom qui finit par .lecons. Exemple : -o mes-lecons.lecons
cli-missing-screen = Quel écran ? Exemple : faire-avec picture home -o accueil.png
cli-missing-memo = De quelle leçon ? Exemple : faire-avec memo je-cree-mon-adresse -o fiche.pdf
cli-missing-sheet = Dans quel fichier ? Ajoutez -o et son nom. Exemple : -o fiche.pdf
cli-missing-new = Quel dossier ? Exemple : faire-avec new mes-lecons
cli-missing-file = Dans quel fichier ? Ajoutez -o et son nom. Exemple : -o accueil.png
cli-bad-format = Le format « { $found } » est inconnu. Il y a text et json.
cli-bad-size = « { $found } » n’est pas une taille. Écrivez la largeur, x, puis la hauteur, de { $least } à { $most }. Exemple : 1366x768
cli-stale-alone = Les options --stale et --today vont ensemble. Exemple : faire-avec check --stale 180 --today 2026-11-23
cli-bad-days = « { $found } » n’est pas un nombre de jours. Exemple : --stale 180
cli-bad-date = « { $found } » n’est pas une date. Écrivez l’année, le mois, le jour. Exemple : --today 2026-11-23
cli-unknown-language = La langue « { $found } » n’est pas proposée. Les langues : { $expected }.
cli-unknown-screen = « { $found } » n’est pas un écran. Les écrans : { $expected }.

## Ce qui n’a pas pu être fait

cli-unknown-lesson =
    La leçon « { $found } » n’existe pas. { $count ->
        [0] Il n’y a pas de leçon ici. La commande check dit pourquoi.
       *[other] Les leçons : { $expected }.
    }
cli-unknown-variant =
    La variante « { $found } » n’existe pas. { $count ->
        [0] Cette leçon n’en a pas.
       *[other] Les variantes de cette leçon : { $expected }.
    }
cli-unknown-workshop =
    L’atelier « { $found } » n’existe pas. { $count ->
        [0] Il n’y a pas d’atelier ici.
       *[other] Les ateliers : { $expected }.
    }
cli-broken-lesson = Cette leçon ne peut pas être jouée. Corrigez d’abord ce qui est dit plus haut.
cli-checked-own = Ce sont les leçons du logiciel. Pour vérifier celles de ce dossier : faire-avec check { $folder }
cli-not-packed = Aucun paquet n’a été fait. Corrigez d’abord ce qui est dit plus haut.
cli-packed =
    Le paquet est prêt : { $file }
    Il contient { $lessons ->
        [one] une leçon
       *[other] { $lessons } leçons
    }, { $files } fichiers, { $size } ko.
cli-not-a-pack = « { $file } » existe déjà, et n’est pas un paquet de leçons. Rien n’a été écrit. Choisissez un autre nom.
cli-left-out = « { $file } » n’est pas dans le paquet : une leçon n’en a pas besoin.
cli-cannot-write =
    { $cause ->
        [absent] Le dossier de « { $file } » n’existe pas. Créez-le, ou choisissez un autre dossier.
        [denied] « { $file } » ne peut pas être écrit : l’ordinateur le refuse. Choisissez un autre dossier, par exemple Documents.
        [full] « { $file } » ne peut pas être écrit : le disque est plein. Faites de la place, ou choisissez un autre disque.
       *[other] « { $file } » ne peut pas être écrit. Choisissez un autre nom ou un autre dossier.
    }
cli-associated =
    Un double clic sur un fichier .lecons ouvre maintenant ce logiciel, sur ce compte.
    Si vous déplacez le logiciel, refaites cette commande. Deux fichiers le disent au bureau :
cli-not-associated = Un double clic n’ouvre plus les fichiers .lecons. Ces fichiers sont effacés :
cli-associate-by-hand =
    Ce système se règle à la main, une seule fois.
    Appuyez sur un fichier .lecons avec le bouton droit, puis sur « Ouvrir avec ». Choisissez ce logiciel, et « Toujours ».
cli-associate-name = Le nom du dossier de ce logiciel a des signes que le bureau ne lit pas. Renommez-le avec des lettres simples.
cli-no-window =
    La fenêtre ne peut pas s’ouvrir.
    Vérifiez qu’un écran est branché et que vous avez ouvert une session.
    Le logiciel a aussi besoin d’OpenGL pour dessiner. Mettez à jour le pilote de la carte graphique.
    Sous Linux (Debian, Ubuntu), installez les paquets libgl1 et libegl1.
cli-reason = Le système répond : { $reason }
