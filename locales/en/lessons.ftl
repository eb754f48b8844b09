### The lessons of one of Home's pictures.

lessons-start = Start
lessons-again = Start again
lessons-done = Already done
lessons-minutes = About { $minutes } minutes
lessons-none = These lessons are coming soon.
