//! A lesson: somebody, somewhere, with something to do.

use std::fmt;

use serde::Deserialize;

use crate::content::call::Call;
use crate::content::condition::Condition;
use crate::content::effect::When;
use crate::content::field::Value;
use crate::content::mail::{Contact, File, Folder};
use crate::content::message::Message;
use crate::content::paper::Paper;
use crate::ids::{LessonId, PartId, Path, PersonaId, SiteId, StepId, VariantId};

/// The lessons there are, in the order they are learnt: `catalogue.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// The version of the format.
    pub format: u32,
    /// The lessons, the first one to learn first.
    pub lessons: Vec<LessonId>,
}

/// A lesson.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// The version of the format.
    pub format: u32,
    /// Under which of Home's pictures it stands.
    pub task: Task,
    /// The competences it works on.
    pub skills: Skills,
    /// How long it takes somebody who reads and types slowly, in minutes.
    pub minutes: u8,
    /// The day it is in the lesson.
    pub today: Date,
    /// Whose papers the learner has.
    pub persona: PersonaId,
    /// The simulated sites it needs, the first one being the one it is about.
    pub sites: Vec<SiteId>,
    /// The page in front at the start.
    pub starts_at: Path,
    /// Fields whose typing is the skill taught: the identity card does not fill them.
    #[serde(default)]
    pub typed: Vec<Path>,
    /// Examples for fields of sites, instead of those that the sites give.
    #[serde(default)]
    pub specimens: Vec<Specimen>,
    /// Those the persona writes to.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// The files of the simulated computer, and those attached to messages.
    #[serde(default)]
    pub files: Vec<File>,
    /// The messages of this lesson alone.
    #[serde(default)]
    pub messages: Vec<Message>,
    /// How many persons concerned have re-read its words. Never invented.
    #[serde(default)]
    pub read_by: u16,
    /// The accounts that exist already.
    #[serde(default)]
    pub accounts: Vec<Account>,
    /// The sites where the persona is signed in already.
    #[serde(default)]
    pub signed_in: Vec<Path>,
    /// What is true as the lesson begins.
    #[serde(default)]
    pub facts: Vec<Path>,
    /// The papers that lie beside the computer.
    #[serde(default)]
    pub papers: Vec<Paper>,
    /// Calls that are of no site: a friend's, a crook's.
    #[serde(default)]
    pub calls: Vec<Call>,
    /// What happens by itself, beside what the sites do.
    #[serde(default)]
    pub when: Vec<When>,
    /// Whether other people use the same computer: the browser then offers to keep passwords.
    #[serde(default)]
    pub shared_computer: bool,
    /// Whether its memo has a line for an address of the learner's own. There is none for a
    /// password, in any lesson.
    #[serde(default)]
    pub notes_address: bool,
    /// What there is to do, in order.
    pub steps: Vec<Step>,
    /// Other forms the same lesson takes.
    #[serde(default)]
    pub variants: Vec<Variant>,
}

/// An account that the persona has before the lesson begins. It stands on the identity card.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The site.
    pub site: SiteId,
    /// Its name there, as it is typed to sign in.
    pub name: String,
    /// A password for exercises.
    pub password: String,
}

/// A step: something to reach, by whatever way the site allows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name, and the key of its words.
    pub id: StepId,
    /// What is true once it is done.
    pub goal: Condition,
}

/// An example for a field in this lesson.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Specimen {
    /// The field.
    pub field: Path,
    /// What is typed in it.
    pub value: Value,
}

/// A variation: the plain lesson with these changes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Its name.
    pub id: VariantId,
    /// What is otherwise.
    pub changes: Vec<Change>,
}

/// One way in which a variant differs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Change {
    /// The part is not there.
    Hide(Path),
    /// The part has another label: the word key beside its own.
    Rename(Path, PartId),
    /// The first code of the slot arrives too late to be used.
    DeadFirst(Path),
    /// The part shows, whatever its own condition.
    Show(Path),
    /// The part stands after another one of its page.
    MoveAfter(Path, Path),
    /// The first presses of a form's button on the site, so many, find it too busy.
    Busy(Path, u8),
    /// The site asks first whether it may leave cookies.
    Banner(Path),
    /// The session on the site ends at the press of this rank on a form's button, once.
    Expires(Path, u8),
    /// It is another day.
    Date(Date),
    /// The message begins, or arrives, in this folder of the mailbox.
    Folder(Path, Folder),
}

/// One of Home's three pictures, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Task {
    /// « Mon adresse e-mail »
    Email,
    /// « Mes mots de passe »
    Passwords,
    /// « Les sites officiels »
    Institutions,
    /// None of them: for who leads a workshop, in their own window.
    Helpers,
}

impl Task {
    /// Those of Home, in its order.
    pub const ALL: [Self; 3] = [Self::Email, Self::Passwords, Self::Institutions];
}

/// Competences, by their numbers in two frameworks.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skills {
    /// Cadre de référence des compétences numériques (French decree no 2019-919).
    pub crcn: Vec<String>,
    /// `DigComp` 2.2 (European Commission, 2022).
    pub digcomp: Vec<String>,
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Date {
    /// From 1000 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to the length of the month.
    pub day: u8,
}

impl Date {
    /// The date, when there is such a day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let length = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let good = (1000..=9999).contains(&year) && (1..=length).contains(&day);
        good.then_some(Self { year, month, day })
    }

    /// The day that is so many days after 1 January 1970; none after the year 9999.
    #[must_use]
    pub fn after_1970(days: u32) -> Option<Self> {
        const FIRST: u32 = 719_162;
        let number = days.checked_add(FIRST)?;
        let year = u16::try_from(number / 366 + 1).ok().filter(|year| *year <= 9999)?;
        let is_past = |date: &Self| date.number() > number;
        let months =
            (year..=year.saturating_add(28)).flat_map(|year| (1..=12).map(move |m| (year, m)));
        let first = |(year, month)| Self::new(year, month, 1);
        let begun = months.filter_map(first).take_while(|date| !is_past(date)).last()?;
        let day = u8::try_from(number - begun.number()).ok()? + 1;
        Self::new(begun.year, begun.month, day)
    }

    /// Days from 1 January of the year 1 to this one.
    #[must_use]
    pub fn number(self) -> u32 {
        // A year that begins in March has its odd day at its end.
        let (year, month) = match self.month {
            1 | 2 => (u32::from(self.year) - 1, u32::from(self.month) + 9),
            _ => (u32::from(self.year), u32::from(self.month) - 3),
        };
        let days = 365 * year + year / 4 - year / 100 + year / 400;
        days + (153 * month + 2) / 5 + u32::from(self.day) - 307
    }
}

/// The date that a text in the French form means, as it should be written: `23/11/2026` means
/// `2026-11-23`. Nothing for any other text.
#[must_use]
pub fn date_in_french(text: &str) -> Option<String> {
    let mut parts = text.trim().split(['/', '.', '-', ' ']);
    let mut next = || parts.next()?.parse::<u16>().ok();
    let (day, month, year) = (next()?, next()?, next()?);
    let date = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    (year >= 1_000 && parts.next().is_none()).then(|| date.to_string())
}

/// Marks a bad date inside a message of the RON reader.
pub const BAD_DATE_MARK: &str = "bad-date:";

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let bytes = text.as_bytes();
        let number = |range: std::ops::Range<usize>| text.get(range)?.parse().ok();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| match i {
                4 | 7 => *b == b'-',
                _ => b.is_ascii_digit(),
            });
        shape
            .then(|| {
                let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
                Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
            })
            .flatten()
            .ok_or_else(|| {
                let found: String = text.chars().take(20).collect();
                format!("{BAD_DATE_MARK}{found}")
            })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
