//! The paper passport: three pictures, in order, that say how far somebody has come.
//!
//! A learner carries it from one computer to the next: nothing of it is kept anywhere. It says the
//! level reached in each of five workshops, which makes 3⁵ = 243 passports among the 24³ = 13 824
//! ways to put three pictures in a row.
//!
//! Counting in remainders of 24, the third picture is 5 times the first plus the second. As 5 and 1
//! share no divisor with 24, any two passports differ in two pictures at least: one wrong picture
//! is always seen. The first two pictures are chosen so that the three differ, and so that putting
//! two of them in the place of each other never gives the right third one: that is seen as well.
//! 328 rows are left; 243 of them are used.

/// How many workshops a passport tells of.
pub const N_WORKSHOPS: usize = 5;

/// How many pictures there are.
pub const N_PICTURES: usize = 24;

/// How many passports there are.
pub const N_PASSPORTS: usize = 243;

/// How many rows of pictures could be passports.
const N_ROWS: usize = 328;

/// The step from the row of one passport to that of the next. It shares no divisor with
/// [`N_ROWS`], so no row comes twice; it is long, so that a level more changes what one sees.
const STRIDE: usize = 121;

/// How far somebody came in a workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not done yet.
    #[default]
    NotDone,
    /// Done with help.
    WithHelp,
    /// Done alone.
    Alone,
}

impl Level {
    /// All of them, from the first.
    pub const ALL: [Self; 3] = [Self::NotDone, Self::WithHelp, Self::Alone];
}

/// A picture of a passport. They are told apart by their shape and their name, never by a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each picture shows what its name says")]
pub enum Picture {
    Anchor,
    Apple,
    Bed,
    Bell,
    Bike,
    Bird,
    Car,
    Cat,
    Clock,
    Cloud,
    Coffee,
    Fish,
    Flower,
    Gift,
    Glasses,
    Guitar,
    House,
    Key,
    Lamp,
    Moon,
    Scissors,
    Sun,
    Tree,
    Umbrella,
}

impl Picture {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; N_PICTURES] = [
        Self::Anchor,
        Self::Apple,
        Self::Bed,
        Self::Bell,
        Self::Bike,
        Self::Bird,
        Self::Car,
        Self::Cat,
        Self::Clock,
        Self::Cloud,
        Self::Coffee,
        Self::Fish,
        Self::Flower,
        Self::Gift,
        Self::Glasses,
        Self::Guitar,
        Self::House,
        Self::Key,
        Self::Lamp,
        Self::Moon,
        Self::Scissors,
        Self::Sun,
        Self::Tree,
        Self::Umbrella,
    ];

    /// The key of its name, among the words of the interface.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Anchor => "passport-anchor",
            Self::Apple => "passport-apple",
            Self::Bed => "passport-bed",
            Self::Bell => "passport-bell",
            Self::Bike => "passport-bike",
            Self::Bird => "passport-bird",
            Self::Car => "passport-car",
            Self::Cat => "passport-cat",
            Self::Clock => "passport-clock",
            Self::Cloud => "passport-cloud",
            Self::Coffee => "passport-coffee",
            Self::Fish => "passport-fish",
            Self::Flower => "passport-flower",
            Self::Gift => "passport-gift",
            Self::Glasses => "passport-glasses",
            Self::Guitar => "passport-guitar",
            Self::House => "passport-house",
            Self::Key => "passport-key",
            Self::Lamp => "passport-lamp",
            Self::Moon => "passport-moon",
            Self::Scissors => "passport-scissors",
            Self::Sun => "passport-sun",
            Self::Tree => "passport-tree",
            Self::Umbrella => "passport-umbrella",
        }
    }
}

/// How far somebody came in each workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Passport {
    /// The level of each workshop, in the order of the workshops.
    pub levels: [Level; N_WORKSHOPS],
}

impl Passport {
    /// All passports.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..N_PASSPORTS).map(Self::of_number)
    }

    /// The three pictures, in order. They are never twice the same.
    #[must_use]
    pub fn pictures(self) -> [Picture; 3] {
        let wanted = self.number() * STRIDE % N_ROWS;
        // There are as many rows as the constant says: a test counts them.
        let row = rows().nth(wanted).unwrap_or_default();
        row.map(|picture| Picture::ALL[picture])
    }

    /// The passport that has these three pictures, in this order. Nothing when there is none: a
    /// picture is wrong, or two are in the place of each other.
    #[must_use]
    pub fn read(pictures: [Picture; 3]) -> Option<Self> {
        Self::all().find(|passport| passport.pictures() == pictures)
    }

    /// Its number, the first workshop counting least.
    fn number(self) -> usize {
        self.levels.iter().rev().fold(0, |number, level| number * 3 + *level as usize)
    }

    fn of_number(number: usize) -> Self {
        let mut rest = number;
        let levels = [(); N_WORKSHOPS].map(|()| {
            let level = Level::ALL[rest % 3];
            rest /= 3;
            level
        });
        Self { levels }
    }
}

/// The rows that could be passports, in order, as ranks among the pictures.
fn rows() -> impl Iterator<Item = [usize; 3]> {
    let pairs = (0..N_PICTURES).flat_map(|a| (0..N_PICTURES).map(move |b| (a, b)));
    pairs.filter(|(a, b)| is_safe(*a, *b)).map(|(a, b)| [a, b, third(a, b)])
}

/// The third picture of a row.
fn third(a: usize, b: usize) -> usize {
    (5 * a + b) % N_PICTURES
}

/// Whether the three differ and no two can be put in the place of each other: with `c` for
/// `5a + b`, none of `a = 5c + b` (then 6b = 0), `b = 5a + c` (10a = 0) and `c = 5b + a`
/// (4(a - b) = 0) may hold.
fn is_safe(a: usize, b: usize) -> bool {
    let c = third(a, b);
    a != b && a != c && b != c && third(c, b) != a && third(a, c) != b && third(b, a) != c
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_passport_reads_back() {
        let all: Vec<Passport> = Passport::all().collect();
        assert_eq!(all.len(), N_PASSPORTS);
        for passport in &all {
            assert_eq!(Passport::read(passport.pictures()), Some(*passport));
        }
        let rows: BTreeSet<_> = all.iter().map(|passport| passport.pictures()).collect();
        assert_eq!(rows.len(), N_PASSPORTS, "two passports have one row of pictures");
    }

    #[test]
    fn there_are_as_many_rows_as_are_counted() {
        assert_eq!(rows().count(), N_ROWS);
    }

    #[test]
    fn one_wrong_picture_is_always_seen() {
        for passport in Passport::all() {
            for place in 0..3 {
                for other in Picture::ALL {
                    let mut pictures = passport.pictures();
                    if std::mem::replace(&mut pictures[place], other) != other {
                        assert_eq!(Passport::read(pictures), None, "{passport:?} {pictures:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn two_pictures_in_the_place_of_each_other_are_always_seen() {
        for passport in Passport::all() {
            for (one, other) in [(0, 1), (1, 2), (0, 2)] {
                let mut pictures = passport.pictures();
                pictures.swap(one, other);
                assert_eq!(Passport::read(pictures), None, "{passport:?} {pictures:?}");
            }
        }
    }

    #[test]
    fn a_level_more_changes_the_first_picture_or_the_second() {
        for passport in Passport::all() {
            for workshop in 0..N_WORKSHOPS {
                let mut further = passport;
                further.levels[workshop] = Level::Alone;
                let (before, after) = (passport.pictures(), further.pictures());
                assert_eq!(before[..2] == after[..2], passport == further);
            }
        }
    }
}
