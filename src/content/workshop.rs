//! A workshop: two hours for a room, around one lesson.
//!
//! Every workshop goes the same way: watch, say it again, do it with help, do it alone on another
//! form of the lesson, write it down. What each activity says to the room and to who leads it is
//! in the words beside it.

use serde::Deserialize;

use crate::ids::{ActivityId, LessonId, MaterialId, VariantId};

/// A workshop: `workshops/NAME/workshop.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// The version of the format.
    pub format: u32,
    /// The picture by which learners join it: no other workshop has the same.
    pub icon: Icon,
    /// How long it lasts, the break included, in minutes.
    pub minutes: u16,
    /// What the structure counts it as, the main theme first.
    pub themes: Vec<Theme>,
    /// The lesson that everybody comes for.
    pub core: LessonId,
    /// The other lessons it has to do with.
    #[serde(default)]
    pub others: Vec<Planned>,
    /// What to put on the tables.
    #[serde(default)]
    pub material: Vec<MaterialId>,
    /// What is done, in order.
    pub routine: Vec<Activity>,
}

impl Workshop {
    /// The lessons it has to do with, the core one first.
    pub fn lessons(&self) -> impl Iterator<Item = &LessonId> {
        std::iter::once(&self.core).chain(self.others.iter().map(|other| &other.lesson))
    }
}

/// A lesson beside the core one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// The lesson.
    pub lesson: LessonId,
    /// Whom it is for.
    pub role: Role,
}

/// Whom a lesson beside the core one is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Role {
    /// Everybody has met it: it is done again quickly by who needs it.
    Recall,
    /// Everybody goes on with it once the core lesson is done.
    Next,
    /// Those who are done before the others.
    Quick,
    /// Nobody today.
    AnotherDay,
}

/// A part of the two hours.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its name, and the key of its words.
    pub id: ActivityId,
    /// How long it lasts, in minutes.
    pub minutes: u8,
    /// What is done.
    pub kind: Kind,
}

/// What is done in an activity.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Kind {
    /// People come in.
    Welcome,
    /// The goal of the day is said and shown.
    Goal,
    /// The lesson is shown, hands off the mouse.
    Watch(LessonId),
    /// The room says the steps again.
    SayAgain(LessonId),
    /// Each does the lesson, with help.
    WithHelp(LessonId),
    /// Nobody does anything.
    Break,
    /// Each does the lesson alone, in another form.
    Alone(LessonId, VariantId),
    /// The memo sheet is filled by hand.
    Memo,
    /// The end, said together.
    Close,
}

impl Kind {
    /// The lesson it is about.
    #[must_use]
    pub fn lesson(&self) -> Option<&LessonId> {
        match self {
            Self::Watch(lesson)
            | Self::SayAgain(lesson)
            | Self::WithHelp(lesson)
            | Self::Alone(lesson, _) => Some(lesson),
            Self::Welcome | Self::Goal | Self::Break | Self::Memo | Self::Close => None,
        }
    }

    /// The form of the lesson, when it is not the plain one.
    #[must_use]
    pub fn variant(&self) -> Option<&VariantId> {
        match self {
            Self::Alone(_, variant) => Some(variant),
            Self::Welcome
            | Self::Goal
            | Self::Watch(_)
            | Self::SayAgain(_)
            | Self::WithHelp(_)
            | Self::Break
            | Self::Memo
            | Self::Close => None,
        }
    }

    /// Whether each learner does the lesson on a computer.
    #[must_use]
    pub fn is_done_by_learners(&self) -> bool {
        matches!(self, Self::WithHelp(_) | Self::Alone(..))
    }
}

/// The picture of a workshop. The slip of paper that a learner carries has a place for each of the
/// first five; a workshop of another picture is not on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Icon {
    /// An envelope.
    Envelope,
    /// A pencil.
    Pencil,
    /// A padlock.
    Padlock,
    /// A calendar.
    Calendar,
    /// A book.
    Book,
    /// A telephone.
    Phone,
    /// A folder.
    Folder,
    /// A star.
    Star,
}

/// The themes by which structures of digital help count what they did, in their national form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Theme {
    /// The computer, the mouse, the keyboard.
    Equipment,
    /// Finding one's way on the internet.
    Internet,
    /// E-mail.
    Email,
    /// Safety: passwords.
    Safety,
    /// Fraud.
    Fraud,
    /// Looking for work.
    Work,
    /// Dealing with an institution.
    Procedure,
    /// Health.
    Health,
}
