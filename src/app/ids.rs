//! The names of widgets, made of what they stand for and never of their words.

use eframe::egui::Id;

use crate::ids::{FieldIx, PartIx};

/// A field of the simulated site.
pub fn field(field: FieldIx) -> Id {
    Id::unique(("field", field.0))
}

/// Any other part of the simulated site.
pub fn part(part: PartIx) -> Id {
    Id::unique(("part", part.0))
}

/// The answer of this rank to a question of the simulated site.
pub fn option(part: PartIx, rank: u8) -> Id {
    Id::unique(("option", part.0, rank))
}

/// Something of the app, by its name and its rank.
pub fn app(name: &'static str, rank: usize) -> Id {
    Id::unique(("app", name, rank))
}
