### Les portes de celles et ceux qui aident.

door-volunteer-now = Aujourd’hui, installez la personne devant l’accueil. Restez à côté. Elle tient la souris.
door-volunteer-soon = Bientôt ici : les ateliers, le guide et les fiches à imprimer.
door-trainer-now = Aujourd’hui, une leçon s’écrit dans des fichiers. Le guide est dans lessons/README.md.
door-trainer-soon = Bientôt ici : écrire une leçon sans ouvrir de fichier.
