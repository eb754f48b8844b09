### Comment faire la leçon : le choix, avant de commencer.

modes-watch = Je regarde
modes-watch-note = Une main montre chaque geste.
modes-guided = Je fais avec aide
modes-guided-note = Je lis chaque étape et je la fais.
modes-alone = Je fais seul
modes-alone-note = Je lis seulement le but.
modes-suggested = Commencer ici
