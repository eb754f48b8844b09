//! What a pack says of itself.

use serde::Deserialize;

use crate::content::lesson::Date;
use crate::ids::PackId;

/// A pack of content: `pack.ron`, at its root.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The version of the format.
    pub format: u32,
    /// Its name.
    pub id: PackId,
    /// The day of its content: of two packs with the same lesson, the newer one counts.
    pub date: Date,
    /// What people call it, when its name is not enough.
    #[serde(default)]
    pub title: Option<String>,
}
