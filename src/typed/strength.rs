//! How strong a password looks.

use crate::content::field::Strength;

/// One thing asked of a password, shown live as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Criterion {
    /// Twelve characters or more.
    Length,
    /// A capital letter.
    Upper,
    /// A small letter.
    Lower,
    /// A digit.
    Digit,
    /// Something that is neither a letter nor a digit. Spaces count: a sentence is welcome.
    Special,
}

impl Criterion {
    /// What a strength asks for, in the order it is shown.
    #[must_use]
    pub fn of(strength: Strength) -> &'static [Self] {
        match strength {
            Strength::Cnil => &[Self::Length, Self::Upper, Self::Lower, Self::Digit, Self::Special],
        }
    }

    /// The end of its word key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Length => "regle-longueur",
            Self::Upper => "regle-majuscule",
            Self::Lower => "regle-minuscule",
            Self::Digit => "regle-chiffre",
            Self::Special => "regle-special",
        }
    }
}

/// Whether a text meets a criterion.
#[must_use]
pub fn meets(text: &str, criterion: Criterion) -> bool {
    match criterion {
        Criterion::Length => text.chars().count() >= 12,
        Criterion::Upper => text.chars().any(char::is_uppercase),
        Criterion::Lower => text.chars().any(char::is_lowercase),
        Criterion::Digit => text.chars().any(char::is_numeric),
        Criterion::Special => text.chars().any(|c| !c.is_alphanumeric()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_criterion_is_told_apart() {
        let table = [
            ("Lune-Bleue-7", [true, true, true, true, true]),
            ("Lune-Bleue7", [false, true, true, true, true]),
            ("lune-bleue-7", [true, false, true, true, true]),
            ("LUNE-BLEUE-7", [true, true, false, true, true]),
            ("Lune-Bleue-A", [true, true, true, false, true]),
            ("LuneXBleueX7", [true, true, true, true, false]),
            ("Été à Lyon 69", [true, true, true, true, true]),
            ("", [false; 5]),
        ];
        for (text, expected) in table {
            for (criterion, expected) in Criterion::of(Strength::Cnil).iter().zip(expected) {
                assert_eq!(meets(text, *criterion), expected, "{text} {criterion:?}");
            }
        }
    }
}
