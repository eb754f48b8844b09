### La fenêtre de qui aide une seule personne.

beside-open = Aider une personne
beside-title = Aider une personne
beside-waits = La personne choisit une leçon. Ici, vous lisez sans toucher à sa page.
beside-tell = Une aide de plus sur son écran
