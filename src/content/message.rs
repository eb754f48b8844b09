//! Messages a site sends.

use serde::Deserialize;

use crate::content::mail::{Folder, Link};
use crate::ids::{ContactId, MessageId, Path, SlotId};

/// A message, the same for everybody who gets it. Its words are under `message--id`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Its name.
    pub id: MessageId,
    /// The address it comes from, in `.example`. A site's own is `contact@` its host when it is
    /// left out; a lesson's message always says one.
    #[serde(default)]
    pub from: Option<String>,
    /// Where it lies in the mailbox as the lesson begins. It has not arrived, when left out.
    #[serde(default)]
    pub starts_in: Option<Folder>,
    /// The code it carries, if it carries one.
    #[serde(default)]
    pub code: Option<Path>,
    /// The link at its end, if there is one.
    #[serde(default)]
    pub link: Option<Link>,
    /// The file that is attached to it, if one is.
    #[serde(default)]
    pub file: Option<Path>,
    /// Who else gets it, beside the learner.
    #[serde(default)]
    pub also_to: Vec<ContactId>,
}

/// A kind of code that a site gives out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its name.
    pub id: SlotId,
    /// How many digits a code has, from 4 to 8.
    pub digits: u8,
    /// How long a code can be used.
    pub lives: Life,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Life {
    /// So many minutes.
    Minutes(u16),
    /// So many hours.
    Hours(u16),
    /// So many days.
    Days(u16),
}

impl Life {
    /// In minutes, at most `u16::MAX` (45 days).
    #[must_use]
    pub fn minutes(self) -> u16 {
        match self {
            Self::Minutes(n) => n,
            Self::Hours(n) => n.saturating_mul(60),
            Self::Days(n) => n.saturating_mul(24 * 60),
        }
    }
}
