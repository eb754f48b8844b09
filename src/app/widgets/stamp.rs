//! A picture of a slip of paper, over its name: one that can be pressed, or one to be copied.

use egui::{
    Align2, Color32, FontSelection, Id, Rect, Response, Role, Sense, Stroke, TextWrapMode, Ui,
    Vec2, WidgetInfo, WidgetText, pos2, vec2,
};
use lucide_icons::Icon;

use super::press::{self, State};
use crate::app::theme::{self, Lettering, radius, space};

/// The room that a name takes under its picture, in points.
const NAME: f32 = 32.0;

/// The radius of the circle around a rank, in points.
const RANK: f32 = 16.0;

/// A picture and its name, in a box of a given size.
///
/// With a rank it stands in a row that is read from left to right, and its accessible name says
/// the rank too.
#[must_use = "a picture is shown by `ui` or `show`"]
pub struct Stamp<'a> {
    icon: Option<Icon>,
    name: &'a str,
    rank: Option<usize>,
    selected: bool,
    size: Vec2,
}

impl<'a> Stamp<'a> {
    /// A picture.
    pub fn new(icon: Icon, name: &'a str, size: Vec2) -> Self {
        Self { icon: Some(icon), name, rank: None, selected: false, size }
    }

    /// The place of a picture that is still to come; `name` says which.
    pub fn empty(name: &'a str, size: Vec2) -> Self {
        Self { icon: None, name, rank: None, selected: false, size }
    }

    /// Its rank in the row, from 1.
    pub fn rank(self, rank: usize) -> Self {
        Self { rank: Some(rank), ..self }
    }

    /// Whether it was chosen.
    pub fn selected(self, selected: bool) -> Self {
        Self { selected, ..self }
    }

    /// Shows it as a button. `clicked()` says that it was pressed, by whatever means.
    pub fn ui(self, ui: &mut Ui, id: Id) -> Response {
        let enabled = ui.is_enabled();
        let (rect, response) = press::take(ui, self.size, Some(id), enabled);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Button, enabled, self.name);
            info.selected = Some(self.selected);
            info
        });
        if ui.is_rect_visible(rect) {
            let lively = State::of(&response, enabled);
            let fill = match lively {
                State::Hovered => theme::PALE_GREEN,
                State::Pressed => theme::PALE_GREEN_DEEP,
                State::Rest | State::Disabled if self.selected => theme::PALE_GREEN,
                State::Rest | State::Disabled => theme::WHITE,
            };
            let is_quiet = lively == State::Rest && !self.selected;
            let edge = if is_quiet { theme::LINE } else { theme::GREEN };
            let look = (fill, Stroke::new(2.0, edge));
            press::paint_box(ui.painter(), rect, radius::BUTTON, look, response.has_focus());
            self.paint(ui, rect);
        }
        response
    }

    /// Shows it as a picture to be looked at; `told` is what a screen reader says of it.
    pub fn show(self, ui: &mut Ui, told: &str) -> Response {
        let (rect, response) = ui.allocate_exact_size(self.size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, told));
        let is_here = self.icon.is_some();
        let fill = if is_here { theme::WHITE } else { Color32::TRANSPARENT };
        let edge = if is_here { theme::GREEN } else { theme::EDGE };
        let look = (fill, Stroke::new(2.0, edge));
        press::paint_box(ui.painter(), rect, radius::BUTTON, look, false);
        self.paint(ui, rect);
        response
    }

    fn paint(&self, ui: &Ui, rect: Rect) {
        let painter = ui.painter();
        let words = WidgetText::from(self.name).into_galley(
            ui,
            Some(TextWrapMode::Extend),
            rect.width(),
            FontSelection::FontId(Lettering::Strong.font()),
        );
        let ink = if self.icon.is_some() { theme::INK } else { theme::SOFT_INK };
        if let Some(icon) = self.icon {
            let above = rect.height() - NAME - space::TINY;
            let at = pos2(rect.center().x, rect.top() + space::TINY + above / 2.0).round();
            let size = (above - space::MEDIUM).min(theme::icon::PICTURE);
            press::paint_icon(painter, at, icon, size, theme::GREEN);
        }
        let top = match self.icon {
            Some(_) => rect.bottom() - NAME,
            None => rect.center().y - words.size().y / 2.0,
        };
        let at = pos2(rect.center().x - words.size().x / 2.0, top).round();
        painter.galley_with_override_text_color(at, words, ink);
        if let (Some(rank), Some(_)) = (self.rank, self.icon) {
            let at = rect.left_top() + vec2(RANK + space::SMALL, RANK + space::SMALL);
            painter.circle_filled(at, RANK, theme::GREEN);
            let font = Lettering::Strong.font();
            painter.text(at, Align2::CENTER_CENTER, rank.to_string(), font, theme::WHITE);
        }
    }
}
