### La porte de celles et ceux qui écrivent des leçons.

trainer-band = Vos leçons. Ce que vous gardez est écrit dans votre dossier.
trainer-what = Copiez une leçon, changez ses mots, essayez-la. Le programme dit ce qui ne va pas.
trainer-where = Où sont vos leçons ?
trainer-folder = Mes leçons
trainer-open = Ouvrir « Mes leçons »
trainer-open-what = Le dossier « Mes leçons » est créé s’il n’existe pas encore.
trainer-copies = Prendre une copie des leçons
trainer-copy-what = Vous obtenez un dossier. Vous pouvez le modifier.
trainer-carry = Copier sur une clé USB
trainer-back = Mes leçons

## Les leçons

trainer-lessons = Mes leçons
trainer-new = Nouvelle leçon
trainer-add = Copier une leçon
trainer-add-what = La copie est à vous. La leçon d’origine reste comme elle est.
trainer-example = Copier le petit exemple
trainer-pages = Pages à vérifier
trainer-searching = Le programme vérifie vos leçons. Vous pouvez continuer.
trainer-searched = La vérification est finie.
trainer-no-title = Leçon sans titre
trainer-edit = Ouvrir
trainer-try = Essayer
trainer-faults = Ce qui ne va pas
trainer-all-faults = Ce qui ne va pas dans le dossier
trainer-show-files = Montrer les fichiers
trainer-no-fault = Tout va bien.
trainer-proved = Prouvé : personne ne peut rester bloqué
trainer-errors =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
trainer-remarks =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
trainer-language =
    { $whole ->
        [whole] { $name } complet
       *[other] { $name } incomplet
    }
trainer-standing =
    { $count ->
        [0] Langues : { $languages }. Relue par personne.
        [one] Langues : { $languages }. Relue par { $count } personne concernée.
       *[other] Langues : { $languages }. Relue par { $count } personnes concernées.
    }
trainer-place-file = Fichier { $file }
trainer-place = Fichier { $file }, ligne { $line }

## Une leçon

trainer-try-here = Essayer à partir d’ici
trainer-undo = Remettre comme avant
trainer-undo-away = Remettre comme avant, sans « { $name } »
trainer-no-page = Cette leçon a une erreur. Sa page ne peut pas être montrée.
trainer-step-words = Les mots de l’étape
trainer-page-words = Les mots de la page
trainer-front-words = Les mots de ce qui est devant
trainer-kind-of = { $kind } ({ $word })
trainer-word-from = Message : de qui
trainer-word-subject = Message : objet
trainer-word-body = Message : texte
trainer-word-link = Message : lien
trainer-word-more = Message : suite
trainer-word-file = Fichier : nom
trainer-word-size = Fichier : taille
trainer-word-content = Fichier : contenu
trainer-word-paper = Papier : titre
trainer-word-line = Papier : ligne
trainer-word-caller = Appel : de qui
trainer-word-says = Appel : ce que dit la voix
trainer-word-answer = Appel : réponse à choisir
trainer-word-replies = Appel : ce que dit la voix ensuite
trainer-word-contact = Contact : nom
trainer-word-known = Mot à connaître
trainer-word-sense = Mot à connaître : son sens
trainer-lesson-words = Les mots de la leçon
trainer-instruction = Consigne
trainer-why = Pourquoi ?
trainer-hint = Indice
trainer-question = Question
trainer-guide = Pour la personne qui aide
trainer-done = Ce que la personne sait faire ensuite
trainer-title = Titre
trainer-goal = But de la leçon
trainer-end = Fin
trainer-invented = Ce qui est inventé
trainer-bring-one = À apporter, en premier
trainer-bring-two = À apporter, ensuite
trainer-bring-three = À apporter, enfin
trainer-change = Changer
trainer-no-word = Pas encore écrit
trainer-brackets = Entre crochets : le nom d’un bouton ou d’une case, comme sur la page.
trainer-keep = Garder
trainer-cancel = Laisser comme avant

## Les pages

trainer-pages-what = Comparez chaque page avec le vrai site.
trainer-pages-old = À comparer, la plus ancienne d’abord
trainer-pages-fresh = Comparées il y a moins de six mois
trainer-checked-on =
    Vérifiée le { $day } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }.
trainer-verified = Vérifié aujourd’hui
trainer-changed = Le vrai site a changé
trainer-note = Qu’est-ce qui a changé sur la page { $page } ?

## Ce qui en est advenu

trainer-kept = C’est gardé.
trainer-undone = C’est remis comme avant.
trainer-undone-of = C’est remis comme avant dans « { $name } ».
trainer-undone-away = C’est remis comme avant, sans « { $name } ».
trainer-other-hand = Quelqu’un a changé ce fichier ailleurs. Votre texte est encore là. Relisez, puis appuyez sur « Garder ».
trainer-since = Dans le fichier, il y a maintenant : { $text }
trainer-changed-since = Quelqu’un a changé ce fichier ailleurs. Le voici à jour. Regardez, puis recommencez.
trainer-not-there = Ce texte est vide, ou n’est plus là. Écrivez quelques mots.
trainer-broken = Le programme ne comprend pas ce texte. Enlevez les accolades.
trainer-no-label = Aucun bouton ne s’appelle [{ $label }]. Recopiez son nom comme sur la page.
trainer-taken = Une autre leçon a déjà ce nom. Rien n’est créé. Changez le titre.
trainer-no-list = La liste des leçons a une faute. Corrigez-la d’abord : la voici.
trainer-not-begun = Cette personne ne peut rien faire sur ce site. Choisissez une autre personne ou un autre site.
trainer-nothing-recorded = Rien n’est enregistré. Faites la tâche jusqu’au bout sur le site.

## Nouvelle leçon

trainer-new-what = Écrivez un titre. Collez vos étapes, une par ligne.
trainer-paste = Vos étapes, une par ligne
trainer-new-site = Sur quel site ?
trainer-new-person = Avec quelle personne ?
trainer-new-account = La personne a déjà un compte sur ce site
trainer-record = Enregistrer mes gestes
trainer-record-what = Le site s’ouvre. Faites la tâche : vos gestes deviennent les étapes.
trainer-record-stop = Ne pas garder
trainer-making = Le programme fait les étapes de votre leçon. Cela peut durer une minute.
trainer-made =
    { $count ->
        [one] La leçon est créée. Elle a { $count } étape. Relisez ses mots.
       *[other] La leçon est créée. Elle a { $count } étapes. Relisez leurs mots.
    }
trainer-made-fewer = Vous avez collé { $pasted } étapes. Vos gestes en font { $steps }. Les autres attendent plus bas.
trainer-made-more = Vous avez collé { $pasted } étapes. Vos gestes en font { $steps }. Le programme propose les derniers mots.
trainer-new-title = Ma nouvelle leçon
trainer-recording = Faites la tâche. Vos gestes deviennent les étapes.
trainer-recorded = C’est fait : créer la leçon
trainer-rest = Vous avez collé ces étapes. Elles n’ont pas encore de geste. Recopiez-les dans une consigne.
trainer-rest-drop = Enlever ces lignes
trainer-mend-word = Changer ce mot
trainer-mend-step = Aller à l’étape
trainer-mend-here = Le texte à changer
trainer-proposed =
    { $count ->
        [one] { $count } texte proposé par le programme attend le vôtre ({ $language }).
       *[other] { $count } textes proposés par le programme attendent les vôtres ({ $language }).
    }
trainer-proposed-remedy = Écrivez-les pour votre leçon. Dans une autre langue, traduisez-les.
