### Le bilan dans un fichier, quand on le demande.

counts-file = Enregistrer dans un fichier
counts-file-what = Le fichier contient ces nombres et le jour. Il ne contient aucun nom.
counts-name = bilan-{ $workshop }
counts-workshop = Atelier : { $workshop }
counts-day = Jour : { $day }
counts-level = { $level } : { $count }
