//! The surfaces a screen is made of. Each is a frame: `panel::white().show(ui, …)`.

use egui::{CornerRadius, Frame, Margin, Stroke};

use crate::app::theme::{self, radius};

/// A white panel of the app, with a quiet line around it.
pub fn white() -> Frame {
    Frame::new()
        .fill(theme::WHITE)
        .stroke(Stroke::new(2.0, theme::LINE))
        .corner_radius(CornerRadius::same(radius::PANEL))
        .inner_margin(Margin::symmetric(20, 18))
}

/// What the app says gently, in the middle of something: pale green.
pub fn gentle() -> Frame {
    Frame::new()
        .fill(theme::PALE_GREEN)
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .inner_margin(Margin::symmetric(16, 12))
}

/// « Look here »: pale amber with an amber line.
pub fn here() -> Frame {
    Frame::new()
        .fill(theme::PALE_AMBER)
        .stroke(Stroke::new(2.0, theme::AMBER))
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .inner_margin(Margin::symmetric(16, 12))
}

/// What needs mending, as the simulated site says it: pale brick, nearly square, a line of brick.
pub fn mend() -> Frame {
    Frame::new()
        .fill(theme::PALE_BRICK)
        .stroke(Stroke::new(2.0, theme::BRICK))
        .corner_radius(CornerRadius::same(radius::SITE))
        .inner_margin(Margin::symmetric(16, 12))
}

/// The band at the top that says everything is invented. Its amber line is drawn by [`underline`].
pub fn band() -> Frame {
    Frame::new().fill(theme::PALE_AMBER).inner_margin(Margin::symmetric(28, 8))
}

/// Draws the amber line along the foot of a [`band`].
pub fn underline(ui: &egui::Ui, band: egui::Rect) {
    let line = Stroke::new(2.0, theme::AMBER);
    ui.painter().hline(band.x_range(), band.bottom() - 1.0, line);
}

/// The browser: white, framed in grey. Its contents reach its edges.
pub fn browser() -> Frame {
    Frame::new()
        .fill(theme::WHITE)
        .stroke(Stroke::new(2.0, theme::CHROME_EDGE))
        .corner_radius(CornerRadius::same(radius::BUTTON))
}

/// The telephone's body.
pub fn phone() -> Frame {
    Frame::new()
        .fill(theme::PHONE)
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(14))
}

/// The telephone's screen, inside its body.
pub fn phone_screen() -> Frame {
    Frame::new()
        .fill(theme::PHONE_SCREEN)
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .inner_margin(Margin::same(14))
}

/// A message on the telephone's screen.
pub fn message() -> Frame {
    Frame::new()
        .fill(theme::WHITE)
        .shadow(theme::shadow())
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .inner_margin(Margin::same(16))
}

/// A paper document, seen on the screen: a letter, a pay slip.
pub fn sheet() -> Frame {
    Frame::new()
        .fill(theme::WHITE)
        .stroke(Stroke::new(1.0, theme::LINE))
        .shadow(theme::shadow())
        .corner_radius(CornerRadius::same(2))
        .inner_margin(Margin::same(22))
}
