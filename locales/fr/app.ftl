### Ce que tous les écrans ont en commun.

app-name = Faire avec

## Le bandeau, en haut de chaque écran

band = { "\uE000" }Site d’entraînement.{ "\uE001" } Tout est inventé. Rien de ce que vous écrivez n’est gardé.
band-short = { "\uE000" }Site d’entraînement.{ "\uE001" } Ce que vous écrivez n’est pas gardé.

back-home = Revenir à l’accueil
app-door = Faire avec : { $door }
