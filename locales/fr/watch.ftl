### « Je regarde », et le geste montré dans un miroir.

watch-pause = Pause
watch-go-on = Continuer
watch-step-back = Étape d’avant
watch-slower = Moins vite
watch-faster = Plus vite
watch-mirror = Regardez la main. Votre page ne change pas.
watch-again = Encore

## La fin

watch-end = Vous avez tout regardé.
watch-your-turn = Maintenant, c’est à vous.
watch-once-more = Regarder encore
