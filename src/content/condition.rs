//! One language for goals, guards and what is shown.

use serde::Deserialize;

use crate::content::field::Value;
use crate::content::lesson::Date;
use crate::content::mail::{Folder, Sent};
use crate::ids::{OptionId, Path};

/// Something true or false of the simulated world.
///
/// `R` is how it refers to things: by [`Path`] as written, by number once compiled.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Condition {
    /// The page is the one in front, in the active tab.
    At(Path),
    /// The field holds something that all its rules accept.
    Accepted(Path),
    /// Something is written in the field, and it is nobody's real data.
    Filled(Path),
    /// The site shows an error at the field.
    Refused(Path),
    /// The field holds this very value.
    Is(Path, Value),
    /// The box is ticked.
    Ticked(Path),
    /// The fact has been set and not cleared since.
    Fact(Path),
    /// Somebody is signed in to the site.
    SignedIn(Path),
    /// The site has an account whose password was chosen.
    SecretSet(Path),
    /// The last code of the slot is in this state.
    Token(Path, TokenState),
    /// The message has been delivered.
    Delivered(Path),
    /// The message has been opened.
    Read(Path),
    /// This answer is chosen.
    Chosen(Path, OptionId),
    /// It is that day, or later.
    From(Date),
    /// It is earlier than that day.
    Before(Date),
    /// The cookies of the site were taken.
    CookiesAccepted(Path),
    /// The browser asks whether to keep the password of the site.
    Offered(Path),
    /// The browser keeps the password of the site.
    Saved(Path),
    /// Somebody else may know the password of the site.
    Exposed(Path),
    /// Another site has asked this one who the learner is.
    Asked(Path),
    /// This was said in the call, or it was refused.
    Answered(Path, OptionId),
    /// The message lies in this folder.
    In(Path, Folder),
    /// The mailbox is in front and shows this folder.
    AtFolder(Folder),
    /// Such a message has been sent.
    Sent(Sent),
    /// The address behind the message's link has been looked at.
    Inspected(Path),
    /// The file is on the simulated computer.
    Downloaded(Path),
    /// The file has been opened.
    Opened(Path),
    /// A file is attached at this part.
    Attached(Path),
    /// All of them, and true when there are none.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// The contrary.
    Not(Box<Condition>),
}

/// What became of the last code of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum TokenState {
    /// It can be used.
    Live,
    /// It was used.
    Used,
    /// Its time ran out.
    Dead,
}
