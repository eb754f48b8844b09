accueil--vers-liste = See the list

liste = List
liste--titre = The workshops
liste--pris-1 = You have chosen the cooking workshop.
liste--pris-2 = You have chosen the garden workshop.
liste--pris-3 = You have chosen the sewing workshop.
liste--consigne = Press a workshop to see it.
liste--premier = Cooking workshop
liste--deuxieme = Garden workshop
liste--troisieme = Sewing workshop
liste--retour = Back to the home page

choix-1 = Cooking workshop
choix-1--titre = Cooking workshop
choix-1--detail = On Monday at 10, in the large room.
choix-1--libre = There is room left.
choix-1--choisir = Choose this workshop
choix-1--retour = Back to the list

choix-2 = Garden workshop
choix-2--titre = Garden workshop
choix-2--detail = On Tuesday at 2 in the afternoon, in the yard.
choix-2--libre = There is room left.
choix-2--choisir = Choose this workshop
choix-2--retour = Back to the list

choix-3 = Sewing workshop
choix-3--titre = Sewing workshop
choix-3--detail = On Thursday at 10, in the small room.
choix-3--libre = There is room left.
choix-3--choisir = Choose this workshop
choix-3--retour = Back to the list
