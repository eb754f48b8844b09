//! A simulated site.

use serde::Deserialize;

use crate::content::effect::When;
use crate::content::message::{Message, Slot};
use crate::content::page::Page;
use crate::ids::{FactId, PageId};

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
}
