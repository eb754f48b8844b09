### The paper passport: the names of its pictures.

passport-anchor = Anchor
passport-apple = Apple
passport-bed = Bed
passport-bell = Bell
passport-bike = Bicycle
passport-bird = Bird
passport-car = Car
passport-cat = Cat
passport-clock = Clock
passport-cloud = Cloud
passport-coffee = Cup
passport-fish = Fish
passport-flower = Flower
passport-gift = Gift
passport-glasses = Glasses
passport-guitar = Guitar
passport-house = House
passport-key = Key
passport-lamp = Lamp
passport-moon = Moon
passport-scissors = Scissors
passport-sun = Sun
passport-tree = Fir tree
passport-umbrella = Umbrella
