titre = Brouillon
