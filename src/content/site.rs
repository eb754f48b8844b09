//! A simulated site.

use serde::Deserialize;

use crate::content::call::Call;
use crate::content::effect::When;
use crate::content::mail::{File, Mailbox};
use crate::content::message::{Life, Message, Slot};
use crate::content::page::Page;
use crate::ids::{FactId, PageId, is_id};

/// A site: its pages, what it remembers, what it sends. Its name is its folder's.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The version of the format.
    pub format: u32,
    /// Its address, in the domain kept for examples (RFC 2606): `courriel-ecole.example`.
    pub host: String,
    /// The picture beside its name.
    pub picture: Picture,
    /// The colour of its name, its buttons and its links.
    #[serde(default)]
    pub color: Color,
    /// The page its bare address opens.
    pub home: PageId,
    /// What it remembers, all false at the start.
    #[serde(default)]
    pub facts: Vec<FactId>,
    /// The codes it gives out.
    #[serde(default)]
    pub slots: Vec<Slot>,
    /// The messages it sends.
    #[serde(default)]
    pub messages: Vec<Message>,
    /// The calls that it makes, and those that are made to it.
    #[serde(default)]
    pub calls: Vec<Call>,
    /// How long somebody stays signed in who does nothing. For ever, when left out.
    #[serde(default)]
    pub session: Option<Life>,
    /// The page shown when the session has ended by itself.
    #[serde(default)]
    pub expired: Option<PageId>,
    /// The page shown when the site has too much to do.
    #[serde(default)]
    pub busy: Option<PageId>,
    /// The page shown to somebody whom another site has signed in.
    #[serde(default)]
    pub welcome: Option<PageId>,
    /// What makes it the webmail, if it is.
    #[serde(default)]
    pub mailbox: Option<Mailbox>,
    /// The files it gives out.
    #[serde(default)]
    pub files: Vec<File>,
    /// What happens there by itself.
    #[serde(default)]
    pub when: Vec<When>,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// The picture of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Picture {
    /// An envelope.
    Mail,
    /// A building with columns.
    Institution,
    /// A notepad.
    Notepad,
    /// A lock.
    Lock,
    /// A parcel.
    Parcel,
}

/// The colour of a site. White is readable on each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Color {
    /// Blue.
    #[default]
    Blue,
    /// Violet.
    Violet,
    /// The red of a raspberry.
    Raspberry,
    /// Brown.
    Brown,
}

impl Color {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Blue, Self::Violet, Self::Raspberry, Self::Brown];

    /// As it is written in a site.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Blue => "Blue",
            Self::Violet => "Violet",
            Self::Raspberry => "Raspberry",
            Self::Brown => "Brown",
        }
    }
}

/// Whether an address can be nobody's: it stands in the domain kept for examples (RFC 2606).
#[must_use]
pub fn is_invented(host: &str) -> bool {
    let name = host.strip_suffix(".example");
    name.is_some_and(|name| name.split('.').all(is_id))
}
