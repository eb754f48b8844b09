# Les protections du logiciel : ce que l’ordinateur lui interdit de faire.

guard-memory-held = Mémoire : vos autres logiciels ne peuvent pas lire celle de ce logiciel.
guard-memory-missing = Mémoire : vos autres logiciels pourraient lire celle de ce logiciel.

guard-core-held = Panne : ce qui est en mémoire ne va pas dans un fichier.
guard-core-missing = Panne : ce qui est en mémoire pourrait aller dans un fichier.

guard-network-held = Internet : l’ordinateur refuse toute connexion de ce logiciel.
guard-network-missing = Internet : ce logiciel ne s’y connecte pas, mais l’ordinateur ne l’en empêche pas.

guard-writing-held = Disque : l’ordinateur refuse que ce logiciel écrive ailleurs que dans son dossier.
guard-writing-missing = Disque : ce logiciel n’écrit que dans son dossier, mais l’ordinateur ne l’en empêche pas tout à fait.

guard-reason-other-system = Cette protection n’existe que sous Linux.
guard-reason-kernel = Le noyau de ce système n’a pas cette protection. Mettez le système à jour.
guard-reason-partly = Le noyau de ce système n’a qu’une partie de cette protection. Mettez le système à jour.
guard-reason-refused = Ce système refuse cette protection. Demandez à la personne qui s’en occupe.
guard-reason-processor = Cette protection n’existe pas pour ce processeur.
