//! The learner's screen, drawn with egui.

pub mod theme;
pub mod widgets;
