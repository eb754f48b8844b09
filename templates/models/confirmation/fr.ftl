accueil--vers-confirmation = Voir la confirmation

confirmation = C’est fait
confirmation--titre = C’est fait
confirmation--fait = Nous avons bien reçu ce que vous avez envoyé.
confirmation--ensuite = Gardez cette page : elle dit que tout est fini.
confirmation--terminer = Terminer
