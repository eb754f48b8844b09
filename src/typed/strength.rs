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
    /// Twelve characters of all four kinds.
    Twelve,
    /// Fourteen characters with upper case, lower case and digits.
    Fourteen,
    /// Seven words.
    SevenWords,
}

impl Criterion {
    /// What a strength asks for, in the order it is shown.
    #[must_use]
    pub fn of(strength: Strength) -> &'static [Self] {
        match strength {
            Strength::Cnil => &[Self::Length, Self::Upper, Self::Lower, Self::Digit, Self::Special],
            Strength::CnilAny => &[Self::SevenWords, Self::Twelve, Self::Fourteen],
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
            Self::Twelve => "regle-douze",
            Self::Fourteen => "regle-quatorze",
            Self::SevenWords => "regle-mots",
        }
    }
}

/// Whether a text meets a criterion.
#[must_use]
pub fn meets(text: &str, criterion: Criterion) -> bool {
    let all = |criteria: &[Criterion]| criteria.iter().all(|one| meets(text, *one));
    match criterion {
        Criterion::Length => text.chars().count() >= 12,
        Criterion::Upper => text.chars().any(char::is_uppercase),
        Criterion::Lower => text.chars().any(char::is_lowercase),
        Criterion::Digit => text.chars().any(char::is_numeric),
        Criterion::Special => text.chars().any(|c| !c.is_alphanumeric()),
        Criterion::Twelve => all(Criterion::of(Strength::Cnil)),
        Criterion::Fourteen => {
            text.chars().count() >= 14
                && all(&[Criterion::Upper, Criterion::Lower, Criterion::Digit])
        }
        Criterion::SevenWords => has_words(text),
    }
}

/// Whether there are seven words of two letters or more, all different: a word said seven times is
/// one word.
fn has_words(text: &str) -> bool {
    let words = || text.split(|c: char| !c.is_alphabetic()).filter(|w| w.chars().nth(1).is_some());
    let is_new = |(rank, word): &(usize, &str)| !words().take(*rank).any(|other| other == *word);
    words().enumerate().filter(is_new).count() >= 7
}

/// Whether a password is as strong as is asked: it meets all the criteria of one example, or one
/// of several examples.
#[must_use]
pub fn is_strong(text: &str, strength: Strength) -> bool {
    let mut criteria = Criterion::of(strength).iter();
    match strength {
        Strength::Cnil => criteria.all(|criterion| meets(text, *criterion)),
        Strength::CnilAny => criteria.any(|criterion| meets(text, *criterion)),
    }
}

/// How long a password holds out against somebody who tries many, in five steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// It is among the first that are tried.
    VeryWeak,
    /// It falls to somebody patient.
    Weak,
    /// It holds while a site limits the number of tries.
    Fair,
    /// It holds for long.
    Strong,
    /// It holds even where nobody counts the tries.
    VeryStrong,
}

impl Step {
    /// The end of its word key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::VeryWeak => "tres-faible",
            Self::Weak => "faible",
            Self::Fair => "moyen",
            Self::Strong => "fort",
            Self::VeryStrong => "tres-fort",
        }
    }

    /// All of them, the weakest first.
    pub const ALL: [Self; 5] =
        [Self::VeryWeak, Self::Weak, Self::Fair, Self::Strong, Self::VeryStrong];
}

/// How strong a password is, given words that somebody would try first: the name of the site, what
/// stands on the person's card. Nothing for an empty text.
///
/// The estimate is that of zxcvbn (Wheeler, « zxcvbn: Low-Budget Password Strength Estimation »,
/// USENIX Security 2016), which knows common passwords, dates and keyboards.
#[must_use]
pub fn step(text: &str, tried_first: &[&str]) -> Option<Step> {
    use zxcvbn::Score;
    (!text.is_empty()).then(|| match zxcvbn::zxcvbn(text, tried_first).score() {
        Score::One => Step::Weak,
        Score::Two => Step::Fair,
        Score::Three => Step::Strong,
        Score::Four => Step::VeryStrong,
        // The crate may grow; what is not known is not called strong.
        _ => Step::VeryWeak,
    })
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

    #[test]
    fn any_of_the_three_examples_is_strong_enough() {
        let good =
            ["Lune-Bleue-7", "LuneBleueSurLaMer27", "le chat gris dort sous une table ronde"];
        for text in good {
            assert!(is_strong(text, Strength::CnilAny), "{text}");
        }
        for text in ["LuneBleue7", "lunebleuesurlamer", "chat chat chat chat chat chat chat", ""] {
            assert!(!is_strong(text, Strength::CnilAny), "{text}");
        }
    }

    #[test]
    fn what_is_printed_on_the_card_makes_a_weak_password() {
        let card = ["Lina", "Diop", "1961"];
        assert_eq!(step("", &card), None);
        for text in ["123456", "motdepasse", "LinaDiop"] {
            assert!(step(text, &card) <= Some(Step::Weak), "{text}");
        }
        let sentence = "le chat gris dort sous une table ronde";
        assert_eq!(step(sentence, &card), Some(Step::VeryStrong));
    }
}
