# « faire-avec doctor » : ce que le logiciel trouve sur lui-même et sur l’ordinateur.

doctor-platform = Système : { $system }, { $processor }

## Ce qui est gardé

doctor-no-folder = Cet ordinateur ne donne aucun dossier aux logiciels. Aucune étape n’est gardée.
doctor-file = Les étapes sont gardées dans ce fichier, et nulle part ailleurs : { $file }
doctor-nothing = Ce fichier n’existe pas encore : rien n’est gardé.
doctor-kept = Voici tout ce qu’il contient, mot pour mot :
doctor-unreadable = Ce fichier ne peut pas être lu. À l’ouverture, le logiciel le mettra de côté.
doctor-damaged =
    Ligne { $line } : { $cause ->
        [foreign] ce n’est pas un fichier d’étapes.
        [newer] une version plus récente du logiciel a écrit ce fichier.
        [again] cette ligne répète une autre ligne.
        [many] il y a trop de leçons.
        [incomplete] il manque une ligne à la leçon en cours.
        [cut] la fin du fichier manque.
       *[unknown] cette ligne n’est pas comprise.
    } À l’ouverture, le logiciel mettra le fichier de côté et gardera ce qu’il comprend.
doctor-writable = Ce dossier peut être écrit : les prochaines étapes seront gardées.
doctor-not-writable = Ce dossier ne peut pas être écrit : les prochaines étapes ne seront pas gardées.

## La voix

doctor-voice = Les textes peuvent être lus à haute voix, par { $program }.
doctor-no-voice = Aucune voix n’est installée : les textes ne sont pas lus. Sous Debian, installez le paquet espeak-ng.

## Les paquets de leçons à côté du logiciel

doctor-pack-taken = Le paquet { $file }, du { $date }, remplace ou ajoute ces leçons : { $lessons }.
doctor-pack-workshops = Et ces ateliers : { $workshops }.
doctor-pack-older = Le paquet { $file }, du { $date }, n’est pas plus récent que les leçons du logiciel, du { $own } : il est laissé de côté.
doctor-pack-faulty = Le paquet { $file } n’est pas pris. { $fault } { $remedy }
doctor-pack-too-many = Le paquet { $file } n’est pas lu : { $most } paquets au plus sont pris. Retirez-en un autre.
