### The doors of those who help.

door-volunteer-now = Today, seat the person in front of Home. Stay beside them. They hold the mouse.
door-volunteer-soon = Soon here: workshops, the guide, and sheets to print.
door-trainer-now = Today, a lesson is written in files. The guide is lessons/README.md.
door-trainer-soon = Soon here: writing a lesson without opening a file.
