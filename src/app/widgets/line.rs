//! A line that can be pressed: a line of the identity card, a message of a mailbox.

use eframe::egui::{Color32, Id, Response, Role, Stroke, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use super::press::{self, State};
use crate::app::theme::{self, Lettering, radius, space};

/// The width of the labels, so that values stand under one another, in points.
const LABEL: f32 = 132.0;

/// A line: a label, a value in bold, perhaps a picture before and a note after.
///
/// Its accessible name is all it says.
#[must_use = "a line is shown by `ui`"]
pub struct Line<'a> {
    label: &'a str,
    value: &'a str,
    note: Option<&'a str>,
    picture: Option<Icon>,
    lit: bool,
    boxed: bool,
    id: Option<Id>,
}

impl<'a> Line<'a> {
    /// A line of the app.
    pub fn new(label: &'a str, value: &'a str) -> Self {
        Self { label, value, note: None, picture: None, lit: false, boxed: false, id: None }
    }

    /// Whether it is the one to look at: amber.
    pub fn lit(self, lit: bool) -> Self {
        Self { lit, ..self }
    }

    /// With a box around it, so that it is seen that it can be pressed.
    pub fn boxed(self) -> Self {
        Self { boxed: true, ..self }
    }

    /// A picture before the label.
    pub fn picture(self, icon: Icon) -> Self {
        Self { picture: Some(icon), ..self }
    }

    /// A word after the value.
    pub fn note(self, words: &'a str) -> Self {
        Self { note: Some(words), ..self }
    }

    /// A name that stays when the screen changes around it.
    pub fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Shows it. `clicked()` says that it was pressed, by whatever means.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let enabled = ui.is_enabled();
        let height = if self.boxed { theme::BUTTON_HEIGHT } else { theme::MIN_TARGET };
        let size = vec2(ui.available_width(), height);
        let (rect, response) = press::take(ui, size, self.id, enabled);
        response.widget_info(|| {
            let said = [Some(self.label), Some(self.value), self.note];
            let name: Vec<&str> = said.into_iter().flatten().collect();
            WidgetInfo::labeled(Role::Button, enabled, name.join("\u{a0}: "))
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let fill = match State::of(&response, enabled) {
            State::Hovered => theme::PALE_GREEN,
            State::Pressed => theme::PALE_GREEN_DEEP,
            State::Rest | State::Disabled if self.lit => theme::PALE_AMBER,
            State::Rest | State::Disabled if self.boxed => theme::PALE_BLUE,
            State::Rest | State::Disabled => Color32::TRANSPARENT,
        };
        let edge = match (self.lit, self.boxed) {
            (true, _) => Stroke::new(2.0, theme::AMBER),
            (false, true) => Stroke::new(1.0, theme::CHROME_EDGE),
            (false, false) => Stroke::NONE,
        };
        let painter = ui.painter();
        press::paint_box(painter, rect, radius::SITE, (fill, edge), response.has_focus());
        let middle = rect.center().y;
        let mut left = rect.left() + if self.boxed { space::MEDIUM } else { space::SMALL };
        if let Some(icon) = self.picture {
            let at = pos2(left + theme::icon::SMALL / 2.0, middle);
            press::paint_icon(painter, at, icon, theme::icon::SMALL, theme::SITE_BLUE);
            left += theme::icon::SMALL + space::SMALL;
        }
        let lay = |text: &str, lettering: Lettering, color| {
            painter.layout_no_wrap(text.to_owned(), lettering.font(), color)
        };
        let label = lay(self.label, Lettering::Body, theme::SOFT_INK);
        let column = LABEL.min(rect.width() * 0.47).max(label.size().x + space::SMALL);
        painter.galley(pos2(left, middle - label.size().y / 2.0).round(), label, theme::SOFT_INK);
        let value = lay(self.value, Lettering::Strong, theme::INK);
        let end = left + column + value.size().x + space::MEDIUM;
        painter.galley(
            pos2(left + column, middle - value.size().y / 2.0).round(),
            value,
            theme::INK,
        );
        if let Some(note) = self.note {
            let note = lay(note, Lettering::Body, theme::SITE_BLUE);
            painter.galley(pos2(end, middle - note.size().y / 2.0).round(), note, theme::SITE_BLUE);
        }
        if self.boxed {
            let at = pos2(rect.right() - theme::icon::SMALL, middle);
            press::paint_icon(
                painter,
                at,
                Icon::ChevronRight,
                theme::icon::SMALL,
                theme::SITE_BLUE,
            );
        }
        response
    }
}
