### La fenêtre de qui aide une seule personne.

beside-open = Aider une personne
beside-title = Aider une personne
beside-waits = La personne choisit une leçon. Ici, vous lisez sans toucher à sa page.
beside-tell = Une aide de plus sur son écran
beside-say = Une phrase de plus à dire
beside-no-room = L’écran est trop petit pour deux fenêtres. Ouvrez « J’anime un atelier », puis « Le guide ».
beside-unread = Une voix ne lit pas cette fenêtre. Elle lit « J’anime un atelier », puis « Le guide ».
