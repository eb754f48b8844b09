### Après une faute du logiciel : une seule phrase, et comment continuer.

stopped-title = Quelque chose s’est arrêté.
stopped-kept = Vos étapes sont gardées. Ce n’est pas votre faute.
stopped-not-kept = Vous pouvez continuer. Ce n’est pas votre faute.
stopped-resume = Reprendre

## Dans le terminal, au-dessus de l’endroit du programme

stopped-terminal = Quelque chose s’est arrêté. Les étapes déjà faites restent gardées. L’endroit, dans le programme :
