### What all screens have in common.

app-name = Faire avec

## The band at the top of every screen

band = { "\uE000" }Training site.{ "\uE001" } Everything is invented. Nothing you write is kept.
band-short = { "\uE000" }Training site.{ "\uE001" } What you write is not kept.

back-home = Back to the start
app-door = Faire avec: { $door }
