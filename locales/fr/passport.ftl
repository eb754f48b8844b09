### Le passeport de papier : le nom de ses images.

passport-anchor = Ancre
passport-apple = Pomme
passport-bed = Lit
passport-bell = Cloche
passport-bike = Vélo
passport-bird = Oiseau
passport-car = Voiture
passport-cat = Chat
passport-clock = Horloge
passport-cloud = Nuage
passport-coffee = Tasse
passport-fish = Poisson
passport-flower = Fleur
passport-gift = Cadeau
passport-glasses = Lunettes
passport-guitar = Guitare
passport-house = Maison
passport-key = Clé
passport-lamp = Lampe
passport-moon = Lune
passport-scissors = Ciseaux
passport-sun = Soleil
passport-tree = Sapin
passport-umbrella = Parapluie
