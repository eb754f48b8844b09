### Pendant qu’on écrit une leçon : ce qui est dit d’un fichier qu’on vient d’enregistrer.

live-fault = { $file }, ligne { $line } : { $fault }
live-fault-of-file = { $file } : { $fault }
live-kept = La leçon reste comme avant, jusqu’à ce que le fichier soit corrigé.
