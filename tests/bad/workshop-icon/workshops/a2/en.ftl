titre = My account
but = I open an account.
reussite = Each one opens an account.
vigilance = Wait 10 seconds.

regarder = I watch.
    .guide = Nobody touches the mouse.

avec-aide = I open an account.
    .guide = Stay beside.

seul = I open an account, alone.
    .guide = Wait.
