//! What a screen is made of: our own buttons, picture cards, ticks, panels and words.
//!
//! Nothing here keeps anything: a widget is told what it shows and answers with egui's response.
//! Each is at least [`crate::app::theme::MIN_TARGET`] high, wraps its words rather than cut them,
//! is pressed by the pointer, by Enter and by Space, and says its words, without their icon, as
//! its accessible name.

use eframe::egui::{Id, Ui};

pub mod big;
pub mod button;
pub mod card;
pub mod checkbox;
pub mod line;
pub mod panel;
pub mod pill;
mod press;
pub mod progress;
pub mod row;
pub mod stamp;
pub mod tab;
pub mod text;

pub use big::Big;
pub use button::Button;
pub use card::Card;
pub use checkbox::Checkbox;
pub use line::Line;
pub use pill::Pill;
pub use press::paint_focus;
pub use row::Row;
pub use stamp::Stamp;
pub use tab::Tab;

/// Says more of what was drawn under this name to who hears the screen: what stands around it for
/// who sees it.
pub fn describe(ui: &Ui, id: Id, text: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(text));
}
