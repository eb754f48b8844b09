//! A line of a paper in big print: what it is, and under it what is to be copied.

use eframe::egui::{Color32, Id, Response, Role, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::press::{self, State};
use crate::app::theme::{self, Lettering, radius, space};

/// A label over a value in large letters. It can be pressed.
#[must_use = "a line is shown by `ui`"]
pub struct Big<'a> {
    label: &'a str,
    value: &'a str,
    lit: bool,
    id: Option<Id>,
}

impl<'a> Big<'a> {
    /// A line of a paper.
    pub fn new(label: &'a str, value: &'a str) -> Self {
        Self { label, value, lit: false, id: None }
    }

    /// Whether it is the one to look at: amber.
    pub fn lit(self, lit: bool) -> Self {
        Self { lit, ..self }
    }

    /// A name that stays when the screen changes around it.
    pub fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Shows it. `clicked()` says that it was pressed, by whatever means.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let enabled = ui.is_enabled();
        let width = ui.available_width();
        let lay = |text: &str, lettering: Lettering, color| {
            let room = width - 2.0 * space::SMALL;
            ui.painter().layout(text.to_owned(), lettering.font(), color, room)
        };
        let label = lay(self.label, Lettering::Body, theme::SOFT_INK);
        let value = lay(self.value, Lettering::Heading, theme::INK);
        let height = label.size().y + value.size().y + 2.0 * space::TINY;
        let size = vec2(width, height.max(theme::MIN_TARGET));
        let (rect, response) = press::take(ui, size, self.id, enabled);
        response.widget_info(|| {
            let name = format!("{}\u{a0}: {}", self.label, self.value);
            WidgetInfo::labeled(Role::Button, enabled, name)
        });
        if ui.is_rect_visible(rect) {
            let fill = match State::of(&response, enabled) {
                State::Hovered => theme::PALE_GREEN,
                State::Pressed => theme::PALE_GREEN_DEEP,
                State::Rest | State::Disabled if self.lit => theme::PALE_AMBER,
                State::Rest | State::Disabled => Color32::TRANSPARENT,
            };
            let edge = if self.lit { Stroke::new(2.0, theme::AMBER) } else { Stroke::NONE };
            let painter = ui.painter();
            press::paint_box(painter, rect, radius::SITE, (fill, edge), response.has_focus());
            let at = rect.left_top() + vec2(space::SMALL, space::TINY);
            let under = pos2(at.x, at.y + label.size().y);
            painter.galley(at.round(), label, theme::SOFT_INK);
            painter.galley(under.round(), value, theme::INK);
        }
        response
    }
}
