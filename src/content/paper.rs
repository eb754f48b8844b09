//! Papers that lie beside the computer, from which numbers are copied.

use serde::Deserialize;

use crate::ids::{LineId, PaperId};

/// A paper. Its name is under the word `paper--id`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Its name.
    pub id: PaperId,
    /// What it looks like.
    pub kind: PaperKind,
    /// What is printed on it, from top to bottom.
    pub lines: Vec<PaperLine>,
}

/// What a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum PaperKind {
    /// A letter.
    Letter,
    /// A pay slip.
    PaySlip,
    /// A notice of an administration.
    Notice,
    /// The person's own notebook.
    Notebook,
}

/// A line of a paper. What it says is under the word `paper--id--line`, and its value after it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperLine {
    /// Its name.
    pub id: LineId,
    /// What is to be copied. Invented, always.
    pub value: String,
}
