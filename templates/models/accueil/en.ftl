### What the words of the site mean.

site = My site

accueil = Home
accueil--titre = Welcome
accueil--presentation = Here you do things online.
accueil--commencer = Begin
