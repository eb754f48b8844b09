### Home.

home-title = I practise…
home-start = Start here
home-soon = Soon

task-email = My e-mail address
task-passwords = My passwords
task-institutions = Official sites

home-helpers = For those who help:
home-volunteer = I lead a workshop
home-trainer = I make lessons
