accueil--vers-liste = Voir la liste

liste = Liste
liste--titre = Les ateliers
liste--pris-1 = Vous avez choisi l’atelier de cuisine.
liste--pris-2 = Vous avez choisi l’atelier de jardin.
liste--pris-3 = Vous avez choisi l’atelier de couture.
liste--consigne = Appuyez sur un atelier pour le voir.
liste--premier = Atelier de cuisine
liste--deuxieme = Atelier de jardin
liste--troisieme = Atelier de couture
liste--retour = Revenir à l’accueil

choix-1 = Atelier de cuisine
choix-1--titre = Atelier de cuisine
choix-1--detail = Le lundi à 10 heures, dans la grande salle.
choix-1--libre = Il reste des places.
choix-1--choisir = Choisir cet atelier
choix-1--retour = Revenir à la liste

choix-2 = Atelier de jardin
choix-2--titre = Atelier de jardin
choix-2--detail = Le mardi à 14 heures, dans la cour.
choix-2--libre = Il reste des places.
choix-2--choisir = Choisir cet atelier
choix-2--retour = Revenir à la liste

choix-3 = Atelier de couture
choix-3--titre = Atelier de couture
choix-3--detail = Le jeudi à 10 heures, dans la petite salle.
choix-3--libre = Il reste des places.
choix-3--choisir = Choisir cet atelier
choix-3--retour = Revenir à la liste
