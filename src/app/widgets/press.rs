//! What all that can be pressed has in common.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, CursorIcon, Galley, Id, Painter, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, Vec2,
};
use lucide_icons::Icon;

use crate::app::theme::{self, focus};

/// Takes `size` from the screen and listens to presses there.
///
/// A justified layout may give more width: it is left empty, on the right.
pub(super) fn take(ui: &mut Ui, size: Vec2, id: Option<Id>, enabled: bool) -> (Rect, Response) {
    let (own_id, given) = ui.allocate_space(size);
    let rect = Rect::from_min_size(given.min, size);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id.unwrap_or(own_id), sense);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let cursor = if enabled { CursorIcon::PointingHand } else { CursorIcon::Default };
    (rect, response.on_hover_cursor(cursor))
}

/// How a widget stands just now.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It cannot be pressed.
    Disabled,
    /// It waits.
    Rest,
    /// The pointer is on it.
    Hovered,
    /// It is being pressed.
    Pressed,
}

impl State {
    pub(super) fn of(response: &Response, enabled: bool) -> Self {
        if !enabled {
            Self::Disabled
        } else if !response.enabled() {
            // A whole screen that only shows: what could be pressed elsewhere looks the same.
            Self::Rest
        } else if response.is_pointer_button_down_on() {
            Self::Pressed
        } else if response.hovered() {
            Self::Hovered
        } else {
            Self::Rest
        }
    }
}

/// Draws a box, and the focus ring around it when it has the focus.
pub(super) fn paint_box(
    painter: &Painter,
    rect: Rect,
    radius: u8,
    (fill, edge): (Color32, Stroke),
    has_focus: bool,
) {
    painter.rect(rect, CornerRadius::same(radius), fill, edge, StrokeKind::Inside);
    if has_focus {
        paint_focus(painter, rect, radius);
    }
}

/// Draws the focus ring: an ink line just inside `rect` and an amber band around it.
///
/// The band takes [`focus::BAND`] points around the widget, which its panel leaves free.
pub fn paint_focus(painter: &Painter, rect: Rect, radius: u8) {
    let corner = CornerRadius::same(radius);
    let band = Stroke::new(focus::BAND, theme::AMBER);
    painter.rect_stroke(rect, corner, band, StrokeKind::Outside);
    let line = Stroke::new(focus::LINE, theme::INK);
    painter.rect_stroke(rect, corner, line, StrokeKind::Inside);
}

/// The picture `icon`, `size` points high. Its galley's `mesh_bounds` is where its ink is.
pub(super) fn icon(painter: &Painter, icon: Icon, size: f32, color: Color32) -> Arc<Galley> {
    painter.layout_no_wrap(char::from(icon).to_string(), theme::icons(size), color)
}

/// Draws `icon`, `size` points high, around a place.
pub(super) fn paint_icon(painter: &Painter, at: Pos2, icon: Icon, size: f32, color: Color32) {
    let galley = self::icon(painter, icon, size, color);
    painter.galley(at - galley.size() / 2.0, galley, color);
}
