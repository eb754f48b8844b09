//! Paper: what is printed of a lesson and of a workshop.
//!
//! Sheets are laid out here and written as PDF files ([`pdf`]). The words are those of the content
//! and of the interface, the pictures are handed in as pixels, and a sheet that does not fit is
//! not made: nothing is ever printed too small to be read, or cut.

mod card;
mod column;
mod draft;
mod font;
mod identity;
mod learner;
mod pdf;
mod plan;
mod seats;
mod told;

use crate::content::library::Library;
use crate::ids::LessonId;
use crate::words::Words;

pub use card::card;
pub use draft::{FULL_WIDTH, Picture};
pub use font::{Fonts, Weight};
pub use identity::{Beside, Identity, Line, identities, n_identities};
pub use learner::{Labels, Shot, Voice, memo};
pub use pdf::{Sheet, pdf};
pub use plan::{Plan, Slot, plan};
pub use seats::{N_SEATS, seats};
pub use told::{Told, checked, last_checked};

/// The smallest text on a sheet for those who help, in points.
pub const SMALLEST: f32 = 10.0;

/// The smallest text that a learner reads, in points.
pub const LEARNER: f32 = 11.0;

/// The smallest text in another language, which stands beside the learner's own, in points.
pub const BESIDE: f32 = 9.5;

/// What sheets are written with.
pub struct Kit {
    /// The letters.
    pub fonts: Fonts,
    /// The pictures that are characters.
    pub icons: Icons,
}

/// Pictures that are characters of the last font of [`Fonts`].
#[derive(Clone, Copy, Debug)]
pub struct Icons {
    /// Something to know.
    pub info: char,
    /// Something to write.
    pub pencil: char,
}

impl Voice {
    /// A lesson in the language of the words. Nothing when there is no such lesson.
    #[must_use]
    pub fn of(library: &Library, words: &Words, id: &LessonId) -> Option<Self> {
        Some(Self { told: Told::of(library, words, id)?, labels: Labels::of(words) })
    }
}
