//! Small rounded words: a step's number, « begin here ».

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontSelection, Galley, Painter, Pos2, Rect, Response, Role, Sense,
    TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, pos2, vec2,
};
use lucide_icons::Icon;

use super::press;
use crate::app::theme::{self, Lettering, radius};

/// The colours of a pill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pill {
    /// « Here ».
    Amber,
    /// What the app says is done.
    Green,
    /// What only accompanies.
    Pale,
    /// What needs mending.
    Brick,
}

impl Pill {
    /// Shows `words` in a pill; it cannot be pressed.
    pub fn ui(self, ui: &mut Ui, words: &str) -> Response {
        let laid_out = layout(ui, words, None, ui.available_width());
        let (rect, response) = ui.allocate_exact_size(laid_out.size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), words));
        if ui.is_rect_visible(rect) {
            laid_out.paint(ui.painter(), rect.min, self);
        }
        response
    }

    fn colors(self) -> (Color32, Color32) {
        match self {
            Self::Amber => (theme::AMBER, theme::INK),
            Self::Green => (theme::GREEN, theme::WHITE),
            Self::Pale => (theme::PALE_GREEN, theme::GREEN),
            Self::Brick => (theme::PALE_BRICK, theme::BRICK),
        }
    }
}

/// The words of a pill, placed.
pub(super) struct LaidOut {
    words: Arc<Galley>,
    icon: Option<Icon>,
    pub(super) size: Vec2,
}

/// The space of an icon after the words, in points.
const BESIDE: f32 = theme::icon::SMALL + 6.0;

/// Places `words`, and perhaps an icon after them, in a pill at most `width` points wide.
pub(super) fn layout(ui: &Ui, words: &str, icon: Option<Icon>, width: f32) -> LaidOut {
    let padding = vec2(16.0, if icon.is_some() { 10.0 } else { 7.0 });
    let beside = if icon.is_some() { BESIDE } else { 0.0 };
    let words = WidgetText::from(words).into_galley(
        ui,
        Some(TextWrapMode::Wrap),
        (width - 2.0 * padding.x - beside).max(theme::MIN_TARGET),
        FontSelection::FontId(Lettering::Strong.font()),
    );
    let size = (words.size() + vec2(beside, 0.0) + 2.0 * padding).ceil();
    LaidOut { words, icon, size }
}

impl LaidOut {
    pub(super) fn paint(self, painter: &Painter, corner: Pos2, pill: Pill) {
        let Self { words, icon, size } = self;
        let (fill, ink) = pill.colors();
        let rect = Rect::from_min_size(corner, size);
        painter.rect_filled(rect, CornerRadius::same(radius::PILL), fill);
        let beside = if icon.is_some() { BESIDE } else { 0.0 };
        let inside = words.size() + vec2(beside, 0.0);
        let at = rect.center() - inside / 2.0;
        if let Some(icon) = icon {
            let middle = at.x + inside.x - theme::icon::SMALL / 2.0;
            let at = pos2(middle, rect.center().y).round();
            press::paint_icon(painter, at, icon, theme::icon::SMALL, ink);
        }
        painter.galley_with_override_text_color(at.round(), words, ink);
    }
}
