//! Ticks and exclusive choices.

use egui::{
    Color32, CornerRadius, FontSelection, Id, Painter, Rect, Response, Role, Shape, Stroke,
    StrokeKind, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, lerp, pos2, vec2,
};

use super::press::{self, State};
use crate::app::theme::{self, Lettering, radius, space};

/// A box to tick, with its words: the whole row can be pressed.
///
/// It changes nothing by itself: `clicked()` asks for the tick to be turned, and what it shows
/// next is what it is told.
#[must_use = "a checkbox is shown by `ui`"]
pub struct Checkbox<'a> {
    checked: bool,
    words: &'a str,
    round: bool,
    tint: Color32,
    id: Option<Id>,
    enabled: bool,
}

impl<'a> Checkbox<'a> {
    /// A box of the app, ticked or not.
    pub fn new(checked: bool, words: &'a str) -> Self {
        Self { checked, words, round: false, tint: theme::GREEN, id: None, enabled: true }
    }

    /// One choice among several: a circle, and the role of a radio button.
    pub fn choice(self) -> Self {
        Self { round: true, ..self }
    }

    /// The simulated site's own colour; [`theme::SITE_BLUE`] for most.
    pub fn tint(self, tint: Color32) -> Self {
        Self { tint, ..self }
    }

    /// A name that stays when the screen changes around it.
    pub fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Whether it can be pressed.
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// Shows it. `clicked()` asks for the tick to be turned.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let enabled = self.enabled && ui.is_enabled();
        let beside = theme::TICK_BOX + space::MEDIUM;
        let words = WidgetText::from(self.words).into_galley(
            ui,
            Some(TextWrapMode::Wrap),
            (ui.available_width() - beside - space::MEDIUM).max(theme::MIN_TARGET),
            FontSelection::FontId(Lettering::Body.font()),
        );
        let height = (words.size().y + 12.0).max(theme::MIN_TARGET).ceil();
        let size = vec2((beside + words.size().x + space::MEDIUM).ceil(), height);
        let (rect, response) = press::take(ui, size, self.id, enabled);
        response.widget_info(|| {
            let role = if self.round { Role::RadioButton } else { Role::CheckBox };
            WidgetInfo::selected(role, enabled, self.checked, self.words)
        });
        if ui.is_rect_visible(rect) {
            // The box stands on the first line of its words.
            let line = words.rows.first().map_or(0.0, |row| row.rect().height());
            let top = rect.top() + (height - words.size().y) / 2.0;
            let middle = pos2(rect.left() + theme::TICK_BOX / 2.0 + 1.0, top + line / 2.0);
            let box_rect = Rect::from_center_size(middle.round(), Vec2::splat(theme::TICK_BOX));
            let state = State::of(&response, enabled);
            let painter = ui.painter();
            if response.has_focus() {
                press::paint_focus(painter, rect.expand2(vec2(8.0, 0.0)), radius::SITE + 4);
            }
            self.paint_box(painter, box_rect, state);
            let ink = if state == State::Disabled { theme::SOFT_INK } else { theme::INK };
            let at = pos2(rect.left() + beside, top).round();
            painter.galley_with_override_text_color(at, words, ink);
        }
        response
    }

    fn paint_box(&self, painter: &Painter, rect: Rect, state: State) {
        let (full, edge, pale) = match state {
            State::Disabled => (theme::SOFT_INK, theme::SOFT_INK, theme::DISABLED),
            State::Rest => (self.tint, theme::EDGE, theme::WHITE),
            State::Hovered => {
                (theme::darker(self.tint, 0.15), self.tint, theme::paler(self.tint, 0.1))
            }
            State::Pressed => {
                (theme::darker(self.tint, 0.35), self.tint, theme::paler(self.tint, 0.2))
            }
        };
        let edge = Stroke::new(2.5, if self.checked { full } else { edge });
        if self.round {
            painter.circle(rect.center(), theme::TICK_BOX / 2.0 - 1.25, pale, edge);
            if self.checked {
                painter.circle_filled(rect.center(), 8.0, full);
            }
        } else {
            let fill = if self.checked { full } else { pale };
            let corner = CornerRadius::same(radius::SITE);
            painter.rect(rect, corner, fill, edge, StrokeKind::Inside);
            if self.checked {
                painter.add(tick(rect));
            }
        }
    }
}

/// A tick drawn in a box.
fn tick(rect: Rect) -> Shape {
    let at = |x: f32, y: f32| pos2(lerp(rect.x_range(), x), lerp(rect.y_range(), y));
    Shape::line(
        vec![at(0.24, 0.53), at(0.43, 0.71), at(0.76, 0.31)],
        Stroke::new(4.0, theme::WHITE),
    )
}
