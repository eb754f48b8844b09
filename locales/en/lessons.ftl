### The lessons of one of Home's pictures.

lessons-start = Start
lessons-again = Start again
lessons-resume = Go on from step { $step }
lessons-done = Already done
lessons-minutes = About { $minutes } minutes
lessons-none = These lessons are coming soon.
