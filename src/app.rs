//! The learner's screen, drawn with egui.

pub mod raster;
pub mod theme;
pub mod widgets;
