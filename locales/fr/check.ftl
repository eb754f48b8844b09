# Ce que dit la vérification d’une leçon. Une règle a une phrase (ce qui ne va pas), un remède (que
# faire) et, quand elle touche deux endroits, un mot sur l’autre.

severity-error = erreur
severity-warning = attention
check-remedy = remède
check-near = Vouliez-vous écrire « { $near } » ?

check-summary =
    { $lessons ->
        [one] { $lessons } leçon
       *[other] { $lessons } leçons
    } et { $sites ->
        [one] { $sites } site
       *[other] { $sites } sites
    } : { $errors ->
        [0] aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucune remarque
        [one] { $warnings } remarque
       *[other] { $warnings } remarques
    }.

check-proof =
    Preuve : { $variants ->
        [one] { $variants } variante
       *[other] { $variants } variantes
    }, { $states ->
        [one] { $states } situation
       *[other] { $states } situations
    } : personne ne peut rester bloqué.

# Un chemin raconté à un auteur.
check-write-from-any = Répondre à un autre message.
check-return = Revenir à la page « { $page } », restée ouverte dans un autre onglet.
check-other-text = Écrire autre chose dans « { $name } ».

check-typed =
    Leçon « { $lesson } » : { $count ->
        [0] rien à écrire au clavier.
        [one] { $count } signe à écrire au clavier (limite : { $most }).
       *[other] { $count } signes à écrire au clavier (limite : { $most }).
    }

## Fichiers

rule-missing-file = Il manque le fichier « { $file } ».
    .remede =
        { $lessons ->
            [0] Ajoutez ce fichier, ou retirez son dossier.
           *[other]
                Créez ce fichier dans le dossier des leçons. Écrivez-y ces 4 lignes :
                { "(" }
                { "    format: 1," }
                { "    lessons: [" }{ $lessons }{ "]," }
                { ")" }
        }

rule-wrong-folder =
    { $kind ->
        [inside] Ce dossier est une partie d’un dossier de leçons.
        [packed] Les leçons de ce paquet sont dans son dossier « { $found } ».
       *[around] Les leçons sont plus loin, dans un dossier de celui-ci.
    }
    .remede =
        { $kind ->
            [packed] Elles doivent être à la racine du paquet. Faites-le de nouveau, avec la commande faire-avec pack.
           *[other] Donnez le dossier « { $found } », qui contient catalogue.ron.
        }

rule-stray-file = « { $file } » n’a pas sa place ici.
    .remede = Retirez-le. Une leçon contient lesson.ron et un fichier de mots par langue, comme fr.ftl.

rule-misnamed-file = « { $found } » n’est pas le nom attendu.
    .remede = Renommez ce fichier { $meant }, en lettres minuscules. Windows cache parfois la fin des noms : dans le dossier, choisissez Affichage, puis Extensions de noms de fichiers.

rule-unreadable =
    { $cause ->
        [folder] Le dossier des leçons ne peut pas être ouvert.
        [denied] Le fichier « { $file } » ne peut pas être ouvert : l’ordinateur le refuse.
        [absent] Le fichier « { $file } » a disparu pendant la lecture.
       *[other] Le fichier « { $file } » ne peut pas être lu.
    }
    .remede =
        { $cause ->
            [folder] Vérifiez le nom du dossier, et que la clé USB est bien branchée.
            [denied] Donnez-vous le droit de lire ce fichier, ou copiez-le ailleurs.
           *[other] Vérifiez que la clé USB est bien branchée, puis recommencez.
        }

rule-link = « { $file } » est un raccourci vers un autre endroit. Les raccourcis ne sont pas suivis.
    .remede = Remplacez-le par une copie du vrai fichier.

rule-too-large = Ce fichier est trop gros : { $size } ko. La limite est { $limit } ko.
    .remede = Vérifiez que c’est le bon fichier. Une leçon écrite à la main pèse bien moins.

rule-too-much = Il y a en tout plus de { $limit } Mo. La lecture s’arrête à ce fichier.
    .remede = Vérifiez que ce sont bien des leçons. Retirez ce qui n’en est pas.

rule-too-many-files = Il y a en tout plus de { $limit } fichiers. La lecture s’arrête ici.
    .remede = Vérifiez que ce sont bien des leçons. Retirez ce qui n’en est pas.

rule-binary = Ce fichier ne contient pas du texte.
    .remede = Remplacez-le par un fichier de texte simple, écrit avec le Bloc-notes par exemple. Un document de traitement de texte ne convient pas.

rule-another-format =
    { $kind ->
        [document] « { $file } » est un document de traitement de texte qui a changé de nom.
        [rtf] « { $file } » est un document de traitement de texte (RTF) qui a changé de nom.
        [pdf] « { $file } » est un document PDF qui a changé de nom.
        [page] « { $file } » est une page du web enregistrée, et non le fichier lui-même.
        [utf-16] « { $file } » est enregistré avec le codage « Unicode » (UTF-16).
       *[mac] Les lignes de « { $file } » finissent comme sur un vieux Mac.
    }
    .remede =
        { $kind ->
            [page] Sur la page du web, copiez le texte du fichier. Collez-le dans le Bloc-notes, puis enregistrez-le sous ce nom.
            [utf-16] Ouvrez-le dans le Bloc-notes. Choisissez Fichier, Enregistrer sous, puis le codage UTF-8.
            [mac] Ouvrez-le dans votre éditeur de texte. Enregistrez-le avec les fins de ligne Unix (LF) ou Windows (CR LF).
           *[document] Ouvrez le document, copiez son texte et collez-le dans le Bloc-notes. Enregistrez-le sous ce nom, avec le codage UTF-8.
        }

rule-not-utf8 = Une lettre de ce fichier ne peut pas être lue.
    .remede = Ouvrez-le dans votre éditeur de texte. Enregistrez-le de nouveau en choisissant le codage UTF-8. Dans le Bloc-notes : Fichier, Enregistrer sous, Codage.

rule-unknown-lesson = Le catalogue cite la leçon « { $found } », mais son dossier n’est pas là.
    .remede = Corrigez ce nom, ou ajoutez le dossier { $found } avec son fichier lesson.ron.

rule-not-listed = La leçon « { $found } » n’est pas dans le catalogue : personne ne la verra.
    .remede = Ajoutez "{ $found }" à la liste de catalogue.ron, à la place où la leçon s’apprend.
    .autre = la liste est ici

rule-listed-twice = La leçon « { $found } » est deux fois dans le catalogue.
    .remede = Gardez une seule des deux lignes.
    .autre = elle est déjà ici

## Paquets

rule-pack-unreadable =
    { $cause ->
        [foreign] Ce fichier n’est pas un paquet de leçons.
        [vast] Ce paquet est en plusieurs morceaux, ou trop grand.
        [entry] Ce fichier du paquet est abîmé.
       *[damaged] Ce paquet est abîmé, ou il n’est pas entier.
    }
    .remede =
        { $cause ->
            [foreign] Vérifiez le nom du fichier. Un paquet se fait avec la commande faire-avec pack.
            [vast] Faites le paquet de nouveau, avec la commande faire-avec pack.
           *[damaged] Copiez le paquet de nouveau depuis l’ordinateur où il a été fait.
        }

rule-pack-path =
    { $cause ->
        [absolute] « { $file } » vise un endroit précis du disque.
        [backslash] « { $file } » est écrit avec des barres inversées.
        [letters] « { $file } » a des lettres qui ne peuvent pas être lues.
       *[up] « { $file } » sort du paquet.
    } Le paquet est refusé.
    .remede = N’ouvrez ce paquet que si vous savez d’où il vient. Faites-le de nouveau, avec la commande faire-avec pack.

rule-pack-twice = « { $file } » et « { $first } » ont le même nom dans ce paquet. Il est refusé.
    .remede = Gardez un seul des deux fichiers. Faites le paquet de nouveau, avec la commande faire-avec pack.

rule-pack-locked = Ce paquet est protégé par un mot de passe.
    .remede = Faites le paquet de nouveau, sans mot de passe, avec la commande faire-avec pack.

rule-pack-method = Ce fichier est compressé d’une façon inconnue.
    .remede = Faites le paquet de nouveau, avec la commande faire-avec pack.

rule-pack-ratio = Ce fichier grossit de plus de { $limit } fois quand on l’ouvre. Le paquet est refusé.
    .remede = N’ouvrez pas ce paquet : il a pu être fait pour nuire. Demandez-en un autre.

rule-pack-nested = « { $file } » est une archive dans le paquet. Il est refusé.
    .remede = Sortez les fichiers de cette archive. Faites le paquet de nouveau, avec la commande faire-avec pack.

## Écriture des fichiers RON

rule-empty-file = Ce fichier ne contient rien, ou seulement des remarques.
    .remede = Copiez un fichier semblable d’une autre leçon, puis changez-le.

rule-line-too-long = Cette ligne est trop longue : plus de { $limit } signes.
    .remede = Coupez-la. La suite d’un texte se met à la ligne, en retrait.

rule-too-deep = Il y a trop de parenthèses ou d’accolades les unes dans les autres : plus de { $limit }.
    .remede = Retirez celles qui sont en trop. Une seule suffit d’habitude.

rule-unclosed = « { $found } » est ouvert ici et n’est jamais fermé.
    .remede = Ajoutez « { $expected } » à la fin de ce groupe.
    .autre = « { $expected } » manque avant cet endroit

rule-mismatched = « { $found } » ne va pas avec ce qui a été ouvert.
    .remede = Écrivez « { $expected } » ici, ou corrigez le signe qui ouvre.
    .autre = c’est ici que le groupe est ouvert

rule-unopened = « { $found } » ferme un groupe qui n’est pas ouvert.
    .remede = Retirez ce signe, ou ouvrez le groupe plus haut.
    .autre = ici, un autre groupe est encore ouvert

rule-closed-too-early = « { $found } » ferme ici tout le fichier : la suite n’est plus dans aucun groupe.
    .remede = Retirez ce signe s’il est en trop, ou ouvrez le groupe qu’il devait fermer.
    .autre = ce signe-ci n’a plus rien à fermer

rule-unclosed-string = Ce texte commence par un guillemet droit, et le guillemet de fin manque.
    .remede = Ajoutez le guillemet droit " à la fin du texte, sur cette ligne. Exemple : id: "accueil"
    .autre = le dernier guillemet du fichier est ici

rule-extra-quote = Il y a ici un guillemet droit de trop.
    .remede = Retirez-le. Un texte a un guillemet au début et un à la fin. Exemple : id: "accueil"

rule-comment-sign = « { $found } » ne commence pas une remarque dans un fichier .ron.
    .remede = Écrivez // devant la remarque.

rule-semicolon-for-a-comma = Il y a ici un point-virgule. Les lignes se séparent par des virgules.
    .remede = Écrivez , à la place de ;

rule-extra-comma = Il y a ici une virgule de trop.
    .remede = Retirez-la.

rule-conditions-joined = « { $found } » ne joint pas deux conditions ici.
    .remede =
        { $kind ->
            [any] Mettez-les dans un groupe, l’une ou l’autre suffit. Exemple : Any([At("site/page"), SignedIn("site")])
           *[all] Mettez-les dans un groupe, il les faut toutes. Exemple : All([At("site/page"), SignedIn("site")])
        }

rule-bracket-of-a-list = « { $found } » prend une liste : il manque le crochet qui l’ouvre.
    .remede = Écrivez { $found }([ au début, et ]) à la fin. Exemple : { $found }([At("site/page"), SignedIn("site")])

rule-path-for-a-condition = { $found } est le nom d’une page. Il faut ici une condition.
    .remede = Écrivez At({ $found }) : la condition est vraie quand cette page est à l’écran.

rule-unclosed-comment = Cette remarque commence par /* et ne finit pas.
    .remede = Ajoutez */ à la fin de la remarque. Pour une seule ligne, écrivez plutôt // devant.

rule-format-too-old = Ce fichier est écrit pour une version plus ancienne : format { $found }. Ce logiciel lit le format { $expected }.
    .remede = Comparez-le avec une leçon d’aujourd’hui, mettez-le à jour, puis écrivez format: { $expected }.

rule-format-too-new = Ce fichier est écrit pour une version plus récente : format { $found }. Ce logiciel lit le format { $expected }.
    .remede = Installez une version plus récente du logiciel.

rule-missing-field = Il manque ici « { $expected } ».
    .remede = Ajoutez la ligne { $expected }: suivie de sa valeur, entre ces parenthèses.

rule-unknown-field = « { $found } » n’est pas un nom connu ici.
    .remede = Les noms possibles ici : { $expected }.

rule-unknown-variant = « { $found } » n’est pas un choix possible ici.
    .remede = Les choix possibles : { $expected }. Les majuscules comptent.

rule-duplicate-field = « { $found } » est écrit deux fois.
    .remede = Gardez une seule des deux lignes.
    .autre = il est déjà ici

rule-wrong-type =
    { $expected ->
        [text] « { $found } » n’est pas un texte entre guillemets droits.
        [whole-number] « { $found } » n’est pas un nombre entier.
        [true-or-false] « { $found } » n’est ni true ni false.
        [list] « { $found } » n’est pas une liste.
        [group] « { $found } » n’est pas un groupe entre parenthèses.
        [field] « { $found } » n’est pas un nom suivi de deux points.
       *[name] « { $found } » n’est pas un choix de la liste.
    }
    .remede =
        { $expected ->
            [text] Écrivez le texte entre deux guillemets droits. Exemple : "accueil"
            [whole-number] Écrivez un nombre sans guillemets ni virgule. Exemple : 15
            [true-or-false] Écrivez true (oui) ou false (non), sans guillemets.
            [list] Mettez des crochets autour, même pour une seule chose. Exemple : ["accueil"]
            [group] Mettez des parenthèses autour. Exemple : (id: "code", digits: 6)
            [field] Ici, chaque valeur suit son nom. Exemple : minutes: 15. Une étape se met dans la liste steps, entre [ et ], après la fin de l’étape d’avant.
           *[name] Écrivez le mot sans guillemets, avec sa majuscule. Exemple : Email
        }

rule-wrong-bracket = « { $found } » ouvre ici un groupe qui a des noms : il lui faut une parenthèse.
    .remede = Écrivez « ( » à la place, et « ) » à la fin du groupe. Exemple : (id: "code", digits: 6)

rule-odd-sign =
    { $kind ->
        [quotes] « { $found } » n’est pas un guillemet droit. Les traitements de texte le changent.
        [space] Il y a ici une espace spéciale ou un signe invisible, collés avec le texte.
       *[other] « { $found } » n’a pas de sens ici.
    }
    .remede =
        { $kind ->
            [quotes] Écrivez un guillemet droit au début du texte, et un à la fin. Exemple : "accueil"
            [space] Effacez ce signe, puis écrivez une espace ordinaire.
           *[other] Effacez ce signe. Un traitement de texte l’a peut-être mis à la place d’un autre.
        }

rule-wrong-count =
    Il y a ici { $found ->
        [0] zéro valeur
        [one] une seule valeur
       *[other] { $found } valeurs
    }. Il en faut { $expected }.
    .remede = Ajoutez ou retirez des valeurs, séparées par des virgules. Exemple : Token("courriel-ecole/code", Live)

rule-extra-value = « { $found } » est une valeur de trop.
    .remede = Retirez-la.

rule-takes-no-value = « { $found } » s’écrit seul, sans parenthèses.
    .remede = Retirez les parenthèses et ce qu’elles contiennent.

rule-needs-values = « { $found } » doit être suivi d’une valeur entre parenthèses.
    .remede = Écrivez la valeur. Exemple : SignedIn("courriel-ecole")

rule-number-out-of-range = Le nombre { $found } ne peut pas être écrit ici.
    .remede = Écrivez un nombre entier, zéro ou plus, et plus petit. Des minutes : 255 au plus.

rule-missing-comma = Il manque une virgule entre « { $found } » et « { $next } ».
    .remede = Ajoutez une virgule après « { $found } ».

rule-missing-colon = Il manque le signe : après « { $found } ».
    .remede = Écrivez le nom, deux points, puis la valeur. Exemple : minutes: 15

rule-hyphen-in-name = « { $found } » : ce nom s’écrit sans tiret ni point.
    .remede = Remplacez le tiret par _, sans espace.

rule-wrong-struct-name = « { $found } » n’est pas le mot attendu ici.
    .remede = Écrivez { $expected }, ou rien : la parenthèse seule suffit.

rule-bad-escape = Dans ce texte, la barre \ est suivie d’un signe inconnu.
    .remede = Retirez la barre. Pour montrer une barre, écrivez-la deux fois : \\

rule-after-the-end = Le fichier devait finir avant « { $found } ».
    .remede = Retirez ce qui suit la dernière parenthèse, ou mettez-le avant elle.

rule-not-ron = « { $found } » ne peut pas être lu ici.
    .remede = Comparez cette ligne avec la même ligne d’une autre leçon.

rule-bad-id = « { $found } » n’est pas un nom possible.
    .remede = Un nom a des lettres minuscules sans accent, des chiffres et des tirets, et commence par une lettre. Exemple : mot-de-passe. Un chemin joint 3 noms au plus : site/page/partie.

rule-bad-date = « { $found } » n’est pas une date.
    .remede = Écrivez l’année, le mois et le jour d’un jour qui existe. Exemple : "2026-11-23"

## Ce qui se tient, ou non

rule-unknown-site = Le site « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez le dossier sites/{ $name }, ou corrigez ce nom.
           *[other] Les sites qui existent : { $expected }. Corrigez ce nom.
        }

rule-lent-site = Le site « { $name } » manque dans ce dossier. Le logiciel l’a.
    .remede = Copiez son dossier sites/{ $name } ici. Pour l’avoir : faire-avec new autre-dossier --from { $lesson }. Ou, dans « Mes leçons », appuyez sur « Copier une leçon ».

rule-site-not-listed = La leçon n’a pas le site « { $name } ».
    .remede = Ajoutez-le à la liste sites de la leçon, ou corrigez ce nom. Les sites de la leçon : { $expected }.

rule-unknown-persona = La personne « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez le fichier personas/{ $name }.ron, ou corrigez ce nom.
           *[other] Les personnes qui existent : { $expected }. Corrigez ce nom.
        }

rule-lent-persona = La personne « { $name } » manque dans ce dossier. Le logiciel l’a.
    .remede = Copiez son fichier personas/{ $name }.ron ici. Pour l’avoir : faire-avec new autre-dossier --from { $lesson }. Ou, dans « Mes leçons », appuyez sur « Copier une leçon ».

rule-unknown-page = La page « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Vérifiez le nom du site, puis celui de la page.
           *[other] Les pages de ce site : { $expected }. Corrigez ce nom.
        }

rule-unknown-part = La partie « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Vérifiez le nom du site, celui de la page, puis celui de la partie.
           *[other] Les parties qui conviennent sur cette page : { $expected }. Corrigez ce nom.
        }

rule-unknown-fact = Le fait « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez-le à la liste facts du site, ou corrigez ce nom.
           *[other] Les faits de ce site : { $expected }. Corrigez ce nom.
        }

rule-unknown-slot = La sorte de code « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez-la à la liste slots du site, ou corrigez ce nom.
           *[other] Les sortes de codes de ce site : { $expected }. Corrigez ce nom.
        }

rule-unknown-message = Le message « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez-le à la liste messages du site, ou corrigez ce nom.
           *[other] Les messages de ce site : { $expected }. Corrigez ce nom.
        }

rule-part-of-another-kind = « { $name } » existe, mais ne convient pas ici.
    .remede =
        { $count ->
            [0] Il faut une case où l’on écrit, ou une case à cocher. Cette page n’en a pas.
           *[other] Choisissez une autre partie de cette page : { $expected }.
        }

rule-wrong-path = « { $name } » n’a pas le bon nombre de noms.
    .remede =
        { $expected ->
            [site] Écrivez le nom du site, seul. Exemple : "courriel-ecole"
            [site-page-part] Écrivez site/page/partie. Exemple : "courriel-ecole/accueil/creer"
            [page-part] Écrivez page/partie. Exemple : "accueil/creer"
            [part] Écrivez partie, ou page/partie. Exemple : "accueil/creer"
            [site-page] Écrivez site/page. Exemple : "courriel-ecole/accueil"
            [page] Écrivez le nom de la page, seul. Exemple : "accueil"
            [site-name] Écrivez site/nom. Exemple : "courriel-ecole/code"
           *[name] Écrivez le nom seul. Exemple : "code"
        }

rule-named-twice = Le nom « { $name } » sert deux fois.
    .remede = Donnez un autre nom à l’un des deux, ou retirez-le.
    .autre = il sert déjà ici

rule-no-steps = Cette leçon n’a pas d’étape.
    .remede = Ajoutez au moins une étape entre les crochets. Exemple : (id: "ouvrir", goal: At("courriel-ecole/accueil"))

rule-too-many-parts = Les sites de cette leçon ont { $count } parties de page en tout. La limite est { $most }.
    .remede = Coupez la leçon en deux, ou retirez des pages.

rule-real-phone = « { $found } » peut être le vrai numéro de quelqu’un.
    .remede = Prenez un numéro réservé à la fiction : 06 39 98 suivi de 4 chiffres, ou 01 99 00 suivi de 4 chiffres.

## La boîte, les contacts, les fichiers

rule-unknown-file = Le fichier « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez-le à la liste files, ou corrigez ce nom.
           *[other] Les fichiers qui existent : { $expected }. Corrigez ce nom.
        }

rule-unknown-contact = Le contact « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez-le à la liste contacts de la leçon, ou corrigez ce nom.
           *[other] Les contacts de la leçon : { $expected }. Corrigez ce nom.
        }

rule-no-mailbox = La leçon n’a pas de boîte e-mail.
    .remede = Ajoutez à la leçon un site qui a la ligne mailbox. La partie Inbox va sur ce site.

rule-two-mailboxes = Le site « { $site } » est une deuxième boîte e-mail.
    .remede = Une leçon a une seule boîte e-mail. Retirez un des deux sites.
    .autre = la première boîte est ici

rule-no-inbox = Cette page ne montre pas la boîte.
    .remede = Ajoutez la partie Inbox à cette page, ou nommez la page où elle est.

rule-field-of-another-input = Cette case n’est pas celle qu’il faut.
    .remede = Pour to et cc, prenez une case Recipient. Pour subject, une case Line. Pour body, une case Body.

rule-not-a-place = Un message reçu n’est jamais dans ce dossier.
    .remede = Écrivez Inbox, Spam ou Bin.

rule-no-sender = Ce message n’a pas d’expéditeur.
    .remede = Ajoutez une adresse inventée. Exemple : from: "lea@courriel-ecole.example"

rule-real-address = « { $found } » peut être l’adresse de quelqu’un.
    .remede = Écrivez une adresse qui finit par .example, en lettres minuscules. Exemple : "lea@courriel-ecole.example"

rule-half-token = Ce lien a token ou dead, mais pas les deux.
    .remede = Écrivez les deux lignes : token pour ce qui s’use, dead pour la page du lien usé. Ou retirez-les.

rule-real-host = « { $found } » peut être l’adresse d’un vrai site.
    .remede = Écrivez une adresse qui finit par .example, en lettres minuscules. Exemple : "courriel-ecole.example"

rule-bad-digits =
    Un code de { $found ->
        [one] { $found } chiffre
       *[other] { $found } chiffres
    } n’est pas possible.
    .remede = Écrivez un nombre de 4 à 8. Les vrais sites en prennent souvent 6.

rule-no-life = Ce code ne peut servir à aucun moment : sa durée est zéro.
    .remede = Écrivez une durée. Exemple : Minutes(10)

rule-two-primaries = La page « { $page } » a deux boutons principaux.
    .remede = Gardez-en un seul. Dans l’autre, ajoutez look: Secondary.
    .autre = voici l’autre

rule-too-many-known = Cette case connaît { $count } textes. La limite est { $most }.
    .remede = Retirez des propositions, ou des valeurs de NotTaken et de Is.

rule-value-not-text = Cette valeur ne convient que dans specimen.
    .remede = Écrivez une ligne de la carte ou un texte. Exemple : Persona(address) ou Literal("Bordeaux")

rule-specimen-of-another-kind = Cet exemple est un code, et la case en attend un autre.
    .remede = Mettez la même sorte de code dans input et dans specimen. Exemple : input: Code("code"), specimen: Code("code")

rule-real-specimen = La case « { $field } » : « { $found } » est peut-être à quelqu’un.
    .remede =
        { $kind ->
            [person] Changez les 2 derniers chiffres : un numéro de sécurité sociale inventé a une clé fausse.
            [account] Changez les 2 chiffres après le pays : un compte inventé a une clé fausse.
            [card] Changez le dernier chiffre : une carte inventée a une clé fausse.
            [address] Écrivez une adresse qui finit par .example. Exemple : "nom@domaine.example"
           *[phone] Prenez un numéro réservé à la fiction, par exemple 06 39 98 suivi de 4 chiffres.
        }

rule-rule-of-another-kind = Cette règle ne va pas avec ce que la case attend.
    .remede = Retirez la règle, ou changez input. Strength va avec Password, LiveCode avec Code, NotTaken avec NewAddress, OwnName avec AccountName, OwnSecret avec Password, les dates avec Day.

## La leçon jouée

rule-lesson-too-large = Cette leçon est trop grande : il lui faut { $needed } places de mémoire sur { $most }.
    .remede = Coupez-la en deux leçons, ou retirez des pages, des cases et des faits de ses sites.

rule-already-done =
    { $variant ->
        [0] L’étape « { $step } » est déjà faite quand son tour arrive.
       *[other] Dans la variante « { $variant } », l’étape « { $step } » est déjà faite quand son tour arrive.
    }
    .remede = Retirez cette étape, ou donnez-lui un but qui n’est pas encore atteint.

rule-no-way =
    { $variant ->
        [0] Aucun chemin ne mène au but de l’étape « { $step } ».
       *[other] Dans la variante « { $variant } », aucun chemin ne mène au but de l’étape « { $step } ».
    }{ $field ->
        [0] { "" }
       *[other] { " " }Sur la page « { $page } », la case « { $field } » refuse son exemple.
    }
    .remede =
        { $field ->
            [0] Faites le chemin avec le doigt : un bouton manque, reste caché ou mène ailleurs. Vérifiez aussi le but de l’étape.
           *[other]
                { $cause ->
                    [own-name] « { $found } » n’est pas le nom du compte de la personne. Écrivez specimen: OwnName, ou corrigez le nom dans accounts.
                    [own-secret] « { $found } » n’est pas le mot de passe du compte. Écrivez specimen: OwnSecret, ou corrigez le mot de passe dans accounts.
                    [taken] « { $found } » est dans la liste NotTaken de la case. Prenez un autre exemple.
                    [unlisted] « { $found } » n’est pas dans la liste OneOf de la case. Prenez un exemple de cette liste, ou ajoutez-le.
                    [empty] La case a la règle Required et n’a pas d’exemple. Ajoutez specimen. Exemple : specimen: Persona(first_name)
                   *[code] La case a la règle LiveCode. Écrivez un code du site. Exemple : specimen: Code("code")
                }
        }
    .autre = cette étape ne peut pas être faite

rule-too-many-ways =
    { $variant ->
        [0] Cette leçon peut prendre trop de formes pour être vérifiée : plus de { $most }.
       *[other] Dans la variante « { $variant } », cette leçon peut prendre trop de formes pour être vérifiée : plus de { $most }.
    }
    .remede = Coupez la leçon en deux, ou retirez des conditions qui lisent chacune une case (Ticked, Is, Accepted) loin de sa page.

rule-dead-end =
    { $variant ->
        [0] On peut rester bloqué à l’étape « { $step } » : de la page « { $page } », plus rien ne mène à son but.
       *[other] Dans la variante « { $variant } », on peut rester bloqué à l’étape « { $step } » : de la page « { $page } », plus rien ne mène à son but.
    }
    .remede = Donnez à cette page un bouton qui ramène en arrière, ou gardez possible ce que l’étape demande. Le chemin le plus court vers ce piège : { $way }

rule-unused-site = Aucune leçon n’a le site « { $name } ».
    .remede = Ajoutez "{ $name }" à la liste sites d’une leçon. Ou gardez ce site pour une prochaine leçon.

rule-unreachable-page = Aucune leçon ne peut montrer la page « { $name } ».
    .remede = Ajoutez un bouton qui y mène, ou gardez-la pour une prochaine leçon.

rule-unreachable-field = Aucune leçon ne peut montrer la case « { $name } ».
    .remede = Changez la condition qui la cache, ou retirez cette case.

rule-unreachable-message = Aucune leçon ne peut recevoir le message « { $name } ».
    .remede = Envoyez-le par un bouton (Deliver ou Text), ou retirez ce message.

rule-misread-specimen =
    { $variant ->
        [0] La case « { $field } » ne reconnaît pas son exemple.
       *[other] Dans la variante « { $variant } », la case « { $field } » ne reconnaît pas son exemple.
    }
    .remede = Corrigez l’exemple : il doit être du genre que la case attend, et suivre ses règles. Exemple : un jour s’écrit 14.
    .autre = cette étape écrit l’exemple

rule-too-much-typing =
    { $variant ->
        [0] Cette leçon demande d’écrire { $count } signes au clavier. La limite est { $most }.
       *[other] Dans la variante « { $variant } », cette leçon demande d’écrire { $count } signes au clavier. La limite est { $most }.
    }
    .remede = Retirez une case de la liste typed, si l’écrire n’est pas ce qu’on apprend. Une case hors de cette liste est remplie par la carte si son exemple est Persona(…).

rule-minutes-too-few = Cette leçon annonce une durée de { $found } min. Une personne lente a besoin de { $expected } min.
    .remede = Écrivez minutes: { $expected }, ou raccourcissez la leçon. Elle demande { $typed ->
            [one] { $typed } signe
           *[other] { $typed } signes
        } (15 par minute) et { $gestures ->
            [one] { $gestures } geste
           *[other] { $gestures } gestes
        } (4 par minute).

## Ateliers

rule-workshop-lesson = L’atelier cite la leçon « { $found } », mais elle n’est pas là.
    .remede = Corrigez ce nom, ou retirez cette leçon de l’atelier.

rule-workshop-variant = La leçon « { $lesson } » n’a pas de variante « { $found } ».
    .remede = Écrivez le nom d’une variante de cette leçon.

rule-workshop-minutes = L’atelier annonce { $found } min. Ses activités durent { $expected } min en tout.
    .remede = Écrivez minutes: { $expected }, ou changez la durée d’une activité.

rule-workshop-icon = Deux ateliers ont la même image : personne ne saurait lequel rejoindre.
    .remede = Choisissez une autre image : Envelope, Pencil, Padlock, Calendar, Book, Phone, Folder ou Star.
    .autre = elle sert déjà ici

rule-activity-too-short = Cette activité dure { $found } min. Une personne lente a besoin de { $expected } min.
    .remede = Donnez { $expected } min à cette activité, ou une leçon plus courte. « { $lesson } » demande { $typed ->
            [one] { $typed } signe
           *[other] { $typed } signes
        } (15 par minute, sauf quand on regarde) et { $gestures ->
            [one] { $gestures } geste
           *[other] { $gestures } gestes
        } (4 par minute).

## Fichiers de mots

rule-bad-fluent =
    { $reason ->
        [equals] « { $found } » : il manque le signe = après le nom.
        [brace] « { $found } » : une accolade n’a pas sa paire.
        [empty] « { $found } » : il n’y a pas de texte après le signe =.
        [default] « { $found } » : ce choix doit avoir une seule ligne par défaut.
        [quote] « { $found } » : un guillemet n’est pas refermé.
        [attribute] « { $found } » : cette ligne n’est rattachée à aucun mot.
        [indent] « { $found } » : devant cette ligne, il y a autre chose que des espaces ordinaires.
        [margin] « { $found } » : ce texte est au bord de la page, sans nom devant.
        [name] « { $found } » : ce nom a une lettre accentuée ou un signe.
        [function] « { $found } » : cette fonction n’existe pas.
        [curly] « { $found } » : ce guillemet n’est pas droit. Les traitements de texte le changent.
        [slashes] « { $found } » : dans un fichier .ftl, une remarque commence autrement.
        [unquoted] « { $found } » : le nom entre parenthèses n’a pas ses guillemets droits.
        [label] « { $found } » : LABEL n’est pas bien écrit.
        [unsupported] « { $found } » : cette écriture n’est pas utilisée ici.
       *[other] « { $found } » : cette ligne ne peut pas être lue.
    }
    .remede =
        { $reason ->
            [equals] Écrivez le nom, le signe =, puis le texte. Si c’est la suite d’un texte, mettez 4 espaces devant.
            [brace] Fermez chaque accolade ouverte. Pour montrer une accolade, écrivez { "{ \"{\" }" }.
            [empty] Écrivez le texte après le signe =, ou retirez la ligne.
            [default] Mettez une étoile devant une ligne du choix, et une seule.
            [quote] Ajoutez le guillemet droit qui manque, sur la même ligne.
            [indent] Effacez le début de la ligne. Écrivez 4 espaces à la place.
            [margin] C’est la suite d’un texte ? Mettez 4 espaces devant. C’est un autre mot ? Écrivez son nom, le signe =, puis le texte.
            [name] Un nom a des lettres minuscules sans accent, des chiffres et des tirets.
            [function] Écrivez { "{ LABEL(\"site/page/partie\") }" }, en majuscules.
            [curly] Écrivez deux guillemets droits. Exemple : { "{ LABEL(\"site/page/partie\") }" }
            [attribute] Écrivez-la sous son mot, en retrait, ainsi : .nom = texte.
            [slashes] Écrivez # à la place de //, puis une espace.
            [unquoted] Écrivez { "{ LABEL(\"" }{ $label }{ "\") }" }, avec les guillemets droits.
            [label] Écrivez { "{ LABEL(\"" }{ $label }{ "\") }" }, avec la parenthèse et l’accolade de la fin.
            [unsupported] Utilisez du texte, { "{ $variable }" }, { "{ LABEL(\"site/page/partie\") }" } ou un choix sur une variable.
           *[other] Un nom commence par une lettre sans accent. La suite d’un texte est en retrait.
        }

rule-duplicate-word = Le mot « { $key } » est écrit deux fois.
    .remede = Gardez-en un seul, ou donnez un autre nom au second.
    .autre = il est déjà ici

rule-stray-words = Personne ne lit le fichier « { $file } ».
    .remede = Rangez-le à côté de sa leçon ou de son site, sous un nom de langue : fr.ftl.

rule-unknown-language = La langue « { $language } » n’est pas proposée par le logiciel.
    .remede = Vérifiez le nom du fichier, ou ajoutez d’abord cette langue au logiciel.

rule-bad-direction = « { $found } » n’est pas un sens d’écriture.
    .remede = Écrivez ltr (de gauche à droite) ou rtl (de droite à gauche).

rule-missing-word = Il manque le mot « { $key } » (langue : { $language }).
    .remede =
        { $attribute ->
            [0]
                { $lines ->
                    [0] Ajoutez une ligne à ce fichier : { $key } = suivi du texte.
                   *[other] Ajoutez à ce fichier : { $key } = suivi du texte. Ajoutez dessous, en retrait, ces lignes : { $lines }. Exemple : .guide = suivi du texte.
                }
           *[other] Sous « { $message } », ajoutez une ligne en retrait : .{ $attribute } = suivi du texte.
        }
    .autre = il est ici en français

rule-missing-point = Le point manque devant « { $found } » : cette ligne suit le texte d’avant.
    .remede = Écrivez .{ $found } =, avec le point.
    .autre = le français est ici

rule-misspelt-word = « { $found } » n’est le nom d’aucun mot. Il manque le mot « { $key } ».
    .remede = Corrigez ce nom, ici ou dans le fichier .ron.

rule-unused-word = Le mot « { $key } » ne sert à rien.
    .remede = Corrigez son nom, ou retirez-le.

rule-different-variables = Le mot « { $key } » n’a pas les mêmes variables en français : { $expected }. Ici (langue : { $language }) : { $found }.
    .remede = Utilisez les mêmes variables que le français.
    .autre = le français est ici

rule-unknown-variable = Le mot « { $key } » utilise la variable ${ $variable }, qui n’existe pas ici.
    .remede = Corrigez le nom de la variable, ou retirez-la.

rule-missing-language = Il n’y a pas de mots pour la langue « { $language } ».
    .remede =
        { $language ->
            [fr] Ajoutez le fichier fr.ftl. Le français est toujours là : les autres langues le suivent.
           *[other] Ajoutez le fichier { $language }.ftl, avec les mêmes mots que le français.
        }

rule-undrawn-sign =
    { $count ->
        [one] Le logiciel ne sait pas dessiner ce signe : { $found }. Un carré vide prendra sa place.
       *[other] Le logiciel ne sait pas dessiner ces signes : { $found }. Des carrés vides prendront leur place.
    }
    .remede =
        { $key ->
            [0] Écrivez autre chose à la place.
           *[other] Dans « { $key } », écrivez un mot à la place, ou rien.
        } Les lettres latines, grecques et cyrilliques se dessinent. Les émojis et les autres écritures, non.

rule-label-without-braces = « { $found } » n’a pas ses accolades : la personne lirait cette formule.
    .remede = Écrivez { "{ LABEL(\"" }{ $label }{ "\") }" } à la place, accolades comprises.

rule-bad-label = « { $found } » n’est le nom d’aucun bouton ni d’aucun champ.
    .remede = Écrivez site/page/partie, comme dans les fichiers du site. Le site doit avoir un mot pour cette partie.

rule-missing-gloss = Le mot « { $key } » de « { $site } » n’est pas expliqué (langue : { $language }).
    .remede = Ajoutez son sens au fichier { $language }.ftl de « { $site } ».

## Mots faciles

rule-sentence-too-long = Une phrase a { $count } mots : « { $found } »
    .remede = Coupez-la en deux. Une phrase facile a { $most } mots au plus.

rule-forbidden-word = « { $found } » : les leçons emploient un autre mot.
    .remede = Écrivez « { $better } ». Une chose garde le même nom partout.

rule-semicolon = Un point-virgule rend la phrase difficile à lire.
    .remede = Mettez un point et commencez une autre phrase.

rule-instruction-too-long =
    La consigne a { $sentences ->
        [one] une phrase
       *[other] { $sentences } phrases
    } et { $words } mots.
    .remede = Gardez { $most } phrases et { $most-words } mots au plus. Coupez l’étape en deux, ou passez une phrase dans .indice.

rule-no-verb = La consigne « { $key } » ne commence par aucune action.
    .remede = Commencez une phrase par un verbe. Exemple : Appuyez sur { "{ LABEL(\"site/page/partie\") }" }. L’endroit peut venir avant : En haut, appuyez…

rule-label-by-hand = « { $found } » est écrit à la main : si le bouton change de nom, la phrase devient fausse.
    .remede = Écrivez { "{ LABEL(\"" }{ $label }{ "\") }" } à la place, sans guillemets autour.

rule-sign-for-a-word = « { $found } » est à la place d’un mot.
    .remede = Écrivez le mot. Une voix ne lit pas ce signe, et tout le monde ne le comprend pas.

rule-capitals = « { $found } » est écrit tout en majuscules.
    .remede = Écrivez « { $better } ». Les majuscules se lisent moins bien.

rule-straight-sign =
    { $kind ->
        [apostrophe] Cette apostrophe est droite.
       *[quotes] Ce guillemet est droit.
    }
    .remede =
        { $kind ->
            [apostrophe] Écrivez l’apostrophe des livres : ’
           *[quotes] Écrivez les guillemets français : « oui ».
        }

rule-no-space =
    { $side ->
        [after] Il manque une espace après « { $found } ».
       *[before] Il manque une espace avant « { $found } ».
    }
    .remede = Ajoutez une espace. Exemple : Bravo !

rule-says-tu = « { $found } » dit « tu » à la personne.
    .remede = Dites « vous » partout.

## Formulaires, papiers, appels

rule-unknown-call = L’appel « { $name } » n’existe pas.
    .remede =
        { $count ->
            [0] Ajoutez-le à la liste calls du site ou de la leçon, ou corrigez ce nom.
           *[other] Les appels connus ici : { $expected }. Corrigez ce nom.
        }

rule-unknown-option = La réponse « { $name } » n’existe pas dans ce choix.
    .remede = Les réponses : { $expected }. Corrigez ce nom.

rule-bad-options = Un choix a entre 1 et 30 réponses. Il y en a { $count } ici.
    .remede = Corrigez la liste des réponses.

rule-persona-lacks = La carte de cette personne n’a pas cette ligne.
    .remede = Ajoutez la ligne dans le fichier de la personne, ou choisissez une autre ligne.

rule-unknown-paper = Aucun papier « { $paper } » n’a de ligne « { $line } ».
    .remede = Ajoutez le papier ou sa ligne à la liste papers de la leçon, ou corrigez ces noms.

rule-site-lacks = Il manque une page au site : { $expected ->
        [expired] celle de la session terminée.
        [busy] celle du site trop occupé.
       *[welcome] celle qui accueille une personne connectée par un autre site.
    }
    .remede = Écrivez dans site.ron la ligne { $expected }, avec le nom d’une page du site.

rule-another-page = Ces 2 parties ne sont pas sur la même page, ou sont une seule partie.
    .remede = Une partie se déplace dans sa page. Nommez une autre partie de la même page.

rule-show-in-circle = Pour savoir si « { $name } » se montre, il faut déjà le savoir.
    .remede = Changez la ligne show : elle ne doit pas revenir à cette partie.

## Les pages à comparer de nouveau

check-stale-page = { $file }:{ $line } : la page « { $page } » date du { $date }, il y a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Elle vient { $source ->
        [official] du vrai site
        [mirror] d’une copie du vrai site
        [guide] d’un guide
       *[memory] de mémoire
    }, { $confidence ->
        [primary] vue directement.
        [secondary] vue par quelqu’un d’autre.
       *[memory] sans modèle.
    }
check-stale-sum =
    { $count ->
        [0] Aucune page n’est à comparer de nouveau.
        [one] { $count } page à comparer de nouveau.
       *[other] { $count } pages à comparer de nouveau.
    }

## Le papier

rule-memo-too-long = La fiche de « { $lesson } », ou sa carte, ne tient pas sur une page. Langue : { $language }.
    .remede = Écrivez des consignes plus courtes, ou coupez la leçon en deux.
