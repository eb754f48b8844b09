### Le bilan dans un fichier, quand on le demande.

counts-file = Enregistrer dans un fichier
counts-file-what = Le fichier contient ces nombres et le jour. Il ne contient aucun nom.
counts-name = bilan-{ $workshop }
counts-workshop = Atelier : { $workshop }
counts-day = Jour : { $day }
counts-level = { $level } : { $count }
counts-came =
    { $count ->
        [0] Aucune personne
        [one] { $count } personne
       *[other] { $count } personnes
    }

## Avant de perdre le bilan

counts-ask = Le bilan n’est pas enregistré.
counts-ask-what = Il compte { $persons }. Sans fichier, il s’efface.
counts-ask-back = Revenir au bilan
counts-ask-close = Effacer le bilan et fermer
counts-ask-workshop = Effacer le bilan et changer d’atelier
