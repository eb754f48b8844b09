### Les portes de celles et ceux qui aident.

door-band = Fenêtre de la personne qui aide. Seul ce que vous enregistrez est gardé.
door-close = Fermer cette fenêtre
door-closed = Cette porte s’ouvre dans une autre fenêtre. Cet ordinateur ne peut pas l’ouvrir.
door-pack = Pour les ouvrir ailleurs
door-pack-what = Vous obtenez un seul fichier. Glissez-le sur l’accueil de faire-avec, sur un autre ordinateur.
door-folder = Pour les modifier ailleurs
door-trainer-what = Vous obtenez un dossier. Vous pouvez le modifier : le guide est dans README.md.

door-which = Quelle leçon ?

door-sheet = Quelle feuille ?
door-memo = La fiche mémo de la personne
door-card = La carte de la personne qui aide
door-identity = Les cartes d’identité d’exercice
door-workshop = Toutes les feuilles d’un atelier
door-which-workshop = Quel atelier ?
door-workshop-name = atelier-{ $workshop }
door-beside = Ajouter cette langue à côté : { $language }
door-memo-name = fiche-{ $lesson }
door-card-name = carte-{ $lesson }
door-identity-name = identite-{ $lesson }
door-too-long = Cette feuille ne tient pas sur une page. Prévenez la personne qui a écrit la leçon.

door-where = À quel endroit ?
door-stick = Clé { $name }
door-documents = Documents
door-desktop = Bureau
door-downloads = Téléchargements
door-home = Dossier personnel
door-look = Chercher une clé USB
door-no-place = Aucun dossier trouvé. Branchez une clé USB. Ensuite, cherchez-la.

door-name = Sous quel nom ?
door-lessons-name = lecons-faire-avec
door-save = Enregistrer

## Ce qui en est advenu

door-making =
    { $place ->
        [stick] L’ordinateur prépare les feuilles. Laissez la clé branchée.
       *[other] L’ordinateur prépare les feuilles. Attendez un instant.
    }
door-saving =
    { $place ->
        [stick] L’ordinateur enregistre. Laissez la clé branchée.
       *[other] L’ordinateur enregistre. Attendez un instant.
    }
door-packing = L’ordinateur vérifie les leçons, puis il enregistre. Cela peut durer une minute.
door-not-packed = Rien n’est enregistré : une leçon a une faute.
door-packed = Les leçons sont vérifiées : personne ne peut rester bloqué.
door-saved = C’est enregistré : { $file }, dans { $place }.
door-show = Ouvrir la feuille
door-print = Imprimer
door-printed = La feuille part vers l’imprimante.
door-not-printed = L’imprimante ne répond pas. Vérifiez qu’elle est allumée.
door-bad-name = Ce nom ne convient pas. Écrivez des lettres, des chiffres et des tirets.
door-taken = Ce nom est déjà pris à cet endroit. Changez le nom.
door-gone = Cet endroit n’est plus là. Branchez la clé, puis cherchez-la.
door-denied = L’ordinateur ne permet pas d’écrire ici. Choisissez un autre endroit.
door-full = Il n’y a plus de place ici. Choisissez un autre endroit.
door-failed = L’enregistrement n’a pas marché. Choisissez un autre endroit.
