titre = Mon compte
but = J’ouvre un compte.
reussite = Chacun ouvre un compte.
vigilance = Attendez 10 secondes.

regarder = Je regarde.
    .guide = Personne ne touche la souris.

avec-aide = J’ouvre un compte.
    .guide = Restez à côté.

seul = J’ouvre un compte, seul.
    .guide = Attendez.
