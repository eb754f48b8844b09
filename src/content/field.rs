//! What is typed, and what a site says of it.

use serde::Deserialize;

use crate::ids::{ContactId, LineId, PaperId, Path};

/// The kind of text a field asks for: how it is recognised, and which keys suit it.
///
/// Recognition forgives what good sites forgive: letter case, stray spaces, and the dashes and
/// dots of phone numbers and codes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Input {
    /// A first name or a family name: letters, spaces, hyphens, apostrophes.
    Name,
    /// A day of the month, 1 to 31.
    Day,
    /// A month, 1 to 12, or its French name.
    Month,
    /// A year in four digits.
    Year,
    /// The part of a new e-mail address before the `@`. The site's own end may be typed too.
    NewAddress,
    /// A whole e-mail address.
    Email,
    /// A French phone number: ten digits from 0, or `+33` and nine.
    Phone,
    /// The name of an account on this site: its e-mail address, whole or without its end.
    AccountName,
    /// A password, masked.
    Password,
    /// A code of the slot.
    Code(Path),
    /// A number up to this one, whole or with two decimals.
    Number(u32),
    /// A French postcode: five digits.
    Postcode,
    /// A French social security number with its key: fifteen signs.
    SocialSecurity,
    /// The name of an account that the site has given: letters and digits.
    Identifier,
    /// One e-mail address or several, with a comma between them.
    Recipient,
    /// A line of one's own: the object of a message.
    Line,
    /// Several lines of one's own: a message.
    Body,
    /// Words to look for in the mailbox of the page.
    Search,
}

/// What a site demands of a field. The first rule broken is the one shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Rule {
    /// It may not stay empty.
    Required,
    /// None of these: other people have them already.
    NotTaken(Vec<Value>),
    /// A password strong enough.
    Strength(Strength),
    /// The same text as another field.
    SameAs(Path),
    /// With the month and the year of two other fields, a date that exists.
    DateExists {
        /// The field of the month.
        month: Path,
        /// The field of the year.
        year: Path,
    },
    /// With the month and the year of two other fields, a date before the lesson's day.
    DateIsPast {
        /// The field of the month.
        month: Path,
        /// The field of the year.
        year: Path,
    },
    /// The last code of its slot, still live.
    LiveCode,
    /// The name of the learner's account.
    OwnName,
    /// The password of the learner's account.
    OwnSecret,
    /// One of these: what is copied from a paper.
    OneOf(Vec<Value>),
}

impl Rule {
    /// The end of the word key of its refusal: `refus-requis`.
    #[must_use]
    pub fn refusal(&self) -> &'static str {
        match self {
            Self::Required => "refus-requis",
            Self::NotTaken(_) => "refus-pris",
            Self::Strength(_) => "refus-force",
            Self::SameAs(_) => "refus-pareil",
            Self::DateExists { .. } => "refus-date",
            Self::DateIsPast { .. } => "refus-futur",
            Self::LiveCode => "refus-code",
            Self::OwnName => "refus-nom",
            Self::OwnSecret => "refus-secret",
            Self::OneOf(_) => "refus-inconnu",
        }
    }
}

/// How strong a password must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Strength {
    /// The first example of the CNIL's recommendation on passwords (deliberation no 2022-100 of
    /// 21 July 2022): twelve characters with upper case, lower case, digits and special ones.
    Cnil,
    /// Any of its three examples: that one, fourteen characters with upper case, lower case and
    /// digits, or seven words.
    CnilAny,
}

/// A text the content knows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Value {
    /// A line of the persona's card.
    Persona(PersonaLine),
    /// A line of the persona's card with something added: the proposals of a site.
    PersonaPlus(PersonaLine, String),
    /// The last code of the slot. Only as a specimen.
    Code(Path),
    /// The name of the learner's own account on the site. Only as a specimen.
    OwnName,
    /// The password of the learner's own account on the site. Only as a specimen.
    OwnSecret,
    /// This very text.
    Literal(String),
    /// The value of a line of a paper of the lesson. Nothing in a lesson that has no such paper.
    Paper(PaperId, LineId),
    /// The address of somebody the persona writes to.
    Contact(ContactId),
    /// The addresses of several, with commas between them.
    Contacts(Vec<ContactId>),
    /// The learner's own address in the webmail of the lesson.
    OwnAddress,
}

/// A line of the identity card, or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonaLine {
    /// First name.
    FirstName,
    /// Family name.
    LastName,
    /// Day of birth.
    BirthDay,
    /// Month of birth.
    BirthMonth,
    /// Year of birth.
    BirthYear,
    /// Phone number, in the ranges reserved for fiction.
    Phone,
    /// The e-mail address wished for, before the `@`.
    Address,
    /// A password for exercises.
    Password,
    /// Family name at birth.
    BirthName,
    /// Number and street.
    Street,
    /// Postcode.
    Postcode,
    /// Town.
    City,
    /// Social security number, with a wrong key.
    SocialSecurity,
    /// `F` or `M`, as papers say it.
    Sex,
}

impl PersonaLine {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::FirstName,
        Self::LastName,
        Self::BirthDay,
        Self::BirthMonth,
        Self::BirthYear,
        Self::Phone,
        Self::Address,
        Self::Password,
        Self::BirthName,
        Self::Street,
        Self::Postcode,
        Self::City,
        Self::SocialSecurity,
        Self::Sex,
    ];
}
