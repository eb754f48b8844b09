### « Personne suivante » : une question, puis ce qui est effacé.

next-person = Personne suivante
next-title = Une autre personne arrive ?
next-text = Tout sera effacé : les textes écrits et les leçons faites.
next-clear = Tout effacer
next-cleared = C’est effacé.
next-cleared-texts = Les textes écrits : effacés.
next-cleared-lessons = Les leçons faites et la leçon en cours : effacées.
next-nothing-kept = Les leçons faites : cet ordinateur ne les gardait pas.
next-other-window = Les étapes de l’autre fenêtre restent gardées. Fermez cette fenêtre-ci.
next-refused = Un fichier d’étapes est encore là : l’ordinateur le protège. Appelez la personne qui aide.
next-cleared-language = La langue : comme au début.
next-begin = Commencer
