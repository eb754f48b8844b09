//! The names by which content refers to itself, and the numbers they are compiled to.
//!
//! A *name* ([`SiteId`], [`StepId`]…) is what an author writes: lower-case words joined by
//! hyphens. It is checked when it is made, so that a name in hand is always a good one, and so
//! that RON reports a bad one at its exact place. A *number* ([`PageIx`], [`PartIx`]…) is a row of
//! a compiled table: small, `Copy`, and meaningless outside the lesson it was compiled for.

use std::fmt;

use serde::Deserialize;

/// The longest name accepted, in bytes. It bounds what a hostile file can make us carry.
pub const MAX_LENGTH: usize = 48;

/// Why a text is not a name. The words are in `locales/*/check.ftl`, under the rule `bad-id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadId {
    /// What was written, cut to a printable length.
    pub found: String,
}

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Read back by `content::read`, which turns it into a sentence.
        write!(f, "{BAD_ID_MARK}{}", self.found)
    }
}

impl std::error::Error for BadId {}

/// Marks a [`BadId`] inside a message of the RON reader.
pub const BAD_ID_MARK: &str = "bad-id:";

/// Whether `text` has the form `[a-z][a-z0-9]*(-[a-z0-9]+)*`, at most [`MAX_LENGTH`] bytes long.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() <= MAX_LENGTH
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// The name most like a text: its letters and figures without accents, with hyphens between them.
/// Empty when the text has no letter.
#[must_use]
pub fn id_like(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars().flat_map(char::to_lowercase).flat_map(plain) {
        if c.is_ascii_alphanumeric() && (c.is_ascii_alphabetic() || !name.is_empty()) {
            name.push(c);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    name.truncate(MAX_LENGTH);
    name.truncate(name.trim_end_matches('-').len());
    name
}

/// A letter without its accent.
fn plain(c: char) -> impl Iterator<Item = char> {
    let letters = match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ÿ' | 'ý' => "y",
        'œ' => "oe",
        'æ' => "ae",
        _ => "",
    };
    let same = letters.is_empty().then_some(c);
    letters.chars().chain(same)
}

fn bad(text: &str) -> BadId {
    BadId { found: text.chars().take(MAX_LENGTH).collect() }
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// Checks `text` and makes it a name.
            ///
            /// # Errors
            /// When `text` is not of the form [`is_id`] describes.
            pub fn new(text: &str) -> Result<Self, BadId> {
                if is_id(text) { Ok(Self(text.into())) } else { Err(bad(text)) }
            }

            /// The name as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;

            fn try_from(text: String) -> Result<Self, BadId> {
                Self::new(&text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// A pack of content: `corrections-mars`.
    PackId
    /// A lesson: the name of its folder under `lessons/`.
    LessonId
    /// A step of a lesson. Its words have the same name.
    StepId
    /// A variation on a lesson: `autre-bouton`, `premier-code-perime`.
    VariantId
    /// A simulated site: the name of its folder under `lessons/sites/`.
    SiteId
    /// A page of a site.
    PageId
    /// A part of a page: a text, a field, a button.
    PartId
    /// Something that is true or not of a site: `telephone-verifie`.
    FactId
    /// A kind of code a site gives out: `code`.
    SlotId
    /// A message a site sends, by post or to the phone.
    MessageId
    /// An invented person: the name of a file under `lessons/personas/`.
    PersonaId
    /// One of the answers of a choice, or of what can be said in a call.
    OptionId
    /// A paper of a lesson: `bulletin-de-salaire`.
    PaperId
    /// A line of a paper.
    LineId
    /// A phone call.
    CallId
    /// Somebody the persona writes to: `lea`.
    ContactId
    /// A workshop: the name of its folder under `lessons/workshops/`.
    WorkshopId
    /// A part of a workshop. Its words have the same name.
    ActivityId
    /// Something to put on the tables of a workshop.
    MaterialId
    /// A file of the simulated computer, or one that is attached to a message: `cv`.
    FileId
}

/// Where something stands: `site/page/part` from a lesson, `page/part` or `part` inside a site.
///
/// What it names depends on who reads it (a page, a part, a fact…) and on where it is written; the
/// compiler of content resolves it and reports what cannot be found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Path(Box<str>);

impl Path {
    /// The most names a path joins.
    pub const MAX_NAMES: usize = 3;

    /// Checks `text`: one to three names joined by `/`.
    ///
    /// # Errors
    /// When a name is missing, malformed, or there are too many of them.
    pub fn new(text: &str) -> Result<Self, BadId> {
        let good = text.split('/').count() <= Self::MAX_NAMES && text.split('/').all(is_id);
        if good { Ok(Self(text.into())) } else { Err(bad(text)) }
    }

    /// The path as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The names it joins, outermost first.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/')
    }
}

impl TryFrom<String> for Path {
    type Error = BadId;

    fn try_from(text: String) -> Result<Self, BadId> {
        Self::new(&text)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// The row of the table, as an index.
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    )*};
}

numbers! {
    /// A site of the lesson.
    SiteIx
    /// A page of any site of the lesson.
    PageIx
    /// A part of any page of the lesson.
    PartIx
    /// A field: a part that is typed in.
    FieldIx
    /// A box to tick.
    BoxIx
    /// A fact.
    FactIx
    /// A slot: a kind of code.
    SlotIx
    /// A message.
    MessageIx
    /// A choice: a part of which one answer is chosen.
    ChoiceIx
    /// A paper.
    PaperIx
    /// A phone call.
    CallIx
    /// Somebody to write to.
    ContactIx
    /// A file.
    FileIx
    /// A kind of sent message that a condition asks for.
    SentIx
    /// A part where files are attached.
    AttachIx
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_lower_case_words_joined_by_hyphens() {
        for good in ["a", "code", "mot-de-passe", "page-2", "a1-b2"] {
            assert!(is_id(good), "{good}");
        }
        let long = "a".repeat(MAX_LENGTH + 1);
        for bad in ["", "2e-page", "Code", "é", "a--b", "-a", "a-", "a b", "a_b", &long] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn a_path_joins_one_to_three_names() {
        for good in ["code", "page/code", "site/page/code"] {
            assert!(Path::new(good).is_ok(), "{good}");
        }
        for bad in ["", "/", "a/", "/a", "a//b", "a/b/c/d", "A/b"] {
            assert!(Path::new(bad).is_err(), "{bad}");
        }
    }
}
