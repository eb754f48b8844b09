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

## Fichiers de mots

rule-bad-fluent =
    { $reason ->
        [equals] « { $found } » : il manque le signe = après le nom.
        [brace] « { $found } » : une accolade n’a pas sa paire.
        [empty] « { $found } » : il n’y a pas de texte après le signe =.
        [default] « { $found } » : ce choix doit avoir une seule ligne par défaut.
        [quote] « { $found } » : un guillemet n’est pas refermé.
        [attribute] « { $found } » : cette ligne n’est rattachée à aucun mot.
        [unsupported] « { $found } » : cette écriture n’est pas utilisée ici.
       *[other] « { $found } » : cette ligne ne peut pas être lue.
    }
    .remede =
        { $reason ->
            [equals] Écrivez le nom, le signe =, puis le texte.
            [brace] Fermez chaque accolade ouverte. Pour montrer une accolade, écrivez { "{ \"{\" }" }.
            [empty] Écrivez le texte après le signe =, ou retirez la ligne.
            [default] Mettez une étoile devant une ligne du choix, et une seule.
            [quote] Ajoutez le guillemet droit qui manque, sur la même ligne.
            [attribute] Écrivez-la sous son mot, en retrait, ainsi : .nom = texte.
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
    .remede = Ajoutez une ligne à ce fichier : { $key } = suivi du texte.
    .autre = il est ici en français

rule-unused-word = Le mot « { $key } » ne sert à rien.
    .remede = Corrigez son nom, ou retirez-le.

rule-different-variables = Le mot « { $key } » n’a pas les mêmes variables en français : { $expected }. Ici (langue : { $language }) : { $found }.
    .remede = Utilisez les mêmes variables que le français.
    .autre = le français est ici

rule-unknown-variable = Le mot « { $key } » utilise la variable ${ $variable }, qui n’existe pas ici.
    .remede = Corrigez le nom de la variable, ou retirez-la.

rule-missing-language = Il n’y a pas de mots pour la langue « { $language } ».
    .remede = Ajoutez le fichier { $language }.ftl, avec les mêmes mots que le français.

rule-bad-label = « { $found } » n’est le nom d’aucun bouton ni d’aucun champ.
    .remede = Écrivez site/page/partie, comme dans les fichiers du site. Le site doit avoir un mot pour cette partie.

rule-missing-gloss = Le mot « { $key } » du site « { $site } » n’est pas expliqué (langue : { $language }).
    .remede = Ajoutez son sens au fichier { $language }.ftl du site.

## Mots faciles

rule-sentence-too-long = Une phrase a { $count } mots : « { $found } »
    .remede = Coupez-la en deux. Une phrase facile a { $most } mots au plus.

rule-forbidden-word = « { $found } » : les leçons emploient un autre mot.
    .remede = Écrivez « { $better } ». Une chose garde le même nom partout.

rule-semicolon = Un point-virgule rend la phrase difficile à lire.
    .remede = Mettez un point et commencez une autre phrase.
