//! A row of a list: a folder, a message, a file of the simulated computer; a lesson at a door.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    Color32, FontId, Galley, Id, Rect, Response, Role, Stroke, Ui, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::press::{self, State};
use crate::app::theme::{self, Lettering, radius, space};

/// The height of a row of two lines, in points.
const TALL: f32 = 66.0;

/// Where the middle of the first of two lines is, and the top of the second, in points.
const FIRST: f32 = 19.0;
const SECOND: f32 = 33.0;

/// The height of a line, in points.
const LINE: f32 = 25.0;

/// The size of its picture, in points.
const PICTURE: f32 = 22.0;

/// A row: a picture, a title, perhaps a second line under it and a note at its end.
///
/// What is too long for one line ends with « … »; the accessible name is always whole.
#[must_use = "a row is shown by `ui`"]
pub struct Row<'a> {
    title: &'a str,
    detail: Option<&'a str>,
    note: Option<&'a str>,
    picture: Option<Icon>,
    strong: bool,
    lit: bool,
    whole: bool,
    most_lines: usize,
    selected: Option<bool>,
    tint: [Color32; 2],
    id: Id,
}

impl<'a> Row<'a> {
    /// A row of one line. Its name stays when the screen changes around it.
    pub fn new(picture: impl Into<Option<Icon>>, title: &'a str, id: Id) -> Self {
        Self {
            title,
            detail: None,
            note: None,
            picture: picture.into(),
            strong: false,
            lit: false,
            whole: false,
            most_lines: 1,
            selected: None,
            tint: [theme::SITE_BLUE, theme::PALE_BLUE],
            id,
        }
    }

    /// Whether it is the one to look at: amber.
    pub fn lit(self, lit: bool) -> Self {
        Self { lit, ..self }
    }

    /// The second line takes as many as it needs, and is in bold: it is there to be copied.
    pub fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    /// The title takes a second line rather than be cut.
    pub fn two_lines(self) -> Self {
        Self { most_lines: 2, ..self }
    }

    /// A second line.
    pub fn detail(self, words: &'a str) -> Self {
        Self { detail: Some(words), ..self }
    }

    /// A word at its end.
    pub fn note(self, words: &'a str) -> Self {
        Self { note: Some(words), ..self }
    }

    /// In the colour of the app: it is not of the simulated computer.
    pub fn of_app(self) -> Self {
        Self { tint: [theme::GREEN, theme::PALE_GREEN], ..self }
    }

    /// In bold: not read yet.
    pub fn strong(self, strong: bool) -> Self {
        Self { strong, ..self }
    }

    /// One choice among several, chosen or not.
    pub fn selected(self, selected: bool) -> Self {
        Self { selected: Some(selected), ..self }
    }

    /// Shows it. `clicked()` says that it was pressed, by whatever means.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let enabled = ui.is_enabled();
        let width = ui.available_width();
        let beside = self.picture.map_or(0.0, |_| PICTURE + space::SMALL + 2.0);
        let room = width - 2.0 * (space::SMALL + 2.0) - beside;
        let detail = self.detail.map(|detail| {
            let lettering =
                if self.strong || self.whole { Lettering::Strong } else { Lettering::Body };
            let mut job = LayoutJob::simple(detail.to_owned(), lettering.font(), theme::INK, room);
            job.wrap = if self.whole {
                TextWrapping { max_width: room, break_anywhere: true, ..TextWrapping::default() }
            } else {
                TextWrapping::truncate_at_width(room)
            };
            let galley = ui.painter().layout_job(job.clone());
            if self.whole && galley.rows.len() > 1 && detail.contains('@') {
                // An address is read in two halves.
                job = LayoutJob::simple(
                    detail.replace('@', "\n@"),
                    lettering.font(),
                    theme::INK,
                    room,
                );
                return ui.painter().layout_job(job);
            }
            galley
        });
        let height = match &detail {
            Some(detail) if self.whole => TALL - LINE + detail.size().y.max(LINE),
            Some(_) => TALL,
            None if self.most_lines > 1 => {
                // In the widest letters: a row keeps its height when it is chosen.
                let font = Lettering::Strong.font();
                let title = lines(self.title, font, theme::INK, room, self.most_lines);
                let lines = ui.painter().layout_job(title).rows.len().max(1);
                theme::MIN_TARGET + (lines - 1) as f32 * LINE
            }
            None => theme::MIN_TARGET,
        };
        let (rect, response) = press::take(ui, vec2(width, height), Some(self.id), enabled);
        response.widget_info(|| {
            let said = [Some(self.title), self.detail, self.note];
            let name: Vec<&str> = said.into_iter().flatten().collect();
            let mut info = WidgetInfo::labeled(Role::Button, enabled, name.join("\u{a0}: "));
            info.selected = self.selected;
            info
        });
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, detail);
        }
        response
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, detail: Option<Arc<Galley>>) {
        let chosen = self.selected == Some(true);
        let [tint, pale] = self.tint;
        let fill = match State::of(response, ui.is_enabled()) {
            State::Hovered => theme::paler(tint, 0.1),
            State::Pressed => theme::paler(tint, 0.2),
            State::Rest | State::Disabled if self.lit => theme::PALE_AMBER,
            State::Rest | State::Disabled if chosen => pale,
            State::Rest | State::Disabled => Color32::TRANSPARENT,
        };
        let edge = match (self.lit, self.selected) {
            (true, _) => Stroke::new(2.0, theme::AMBER),
            (false, None) => Stroke::new(1.0, theme::CHROME_EDGE),
            (false, Some(_)) => Stroke::NONE,
        };
        let painter = ui.painter();
        press::paint_box(painter, rect, radius::SITE, (fill, edge), response.has_focus());
        let color = if chosen { tint } else { theme::INK };
        let mut left = rect.left() + space::SMALL + 2.0;
        if let Some(icon) = self.picture {
            let at = pos2(left + PICTURE / 2.0, rect.center().y);
            press::paint_icon(painter, at, icon, PICTURE, tint);
            left += PICTURE + space::SMALL + 2.0;
        }
        let mut right = rect.right() - space::SMALL;
        let first = if detail.is_some() { rect.top() + FIRST } else { rect.center().y };
        if let Some(note) = self.note {
            let font = Lettering::Strong.font();
            let note = painter.layout_no_wrap(note.to_owned(), font, tint);
            right -= note.size().x;
            let top = first - note.size().y / 2.0;
            painter.galley(pos2(right, top).round(), note, tint);
            right -= space::SMALL;
        }
        let strong = (self.strong || chosen) && !self.whole;
        let lettering = if strong { Lettering::Strong } else { Lettering::Body };
        let title = lines(self.title, lettering.font(), color, right - left, self.most_lines);
        let title = painter.layout_job(title);
        painter.galley(pos2(left, first - title.size().y / 2.0).round(), title, color);
        if let Some(detail) = detail {
            painter.galley(pos2(left, rect.top() + SECOND).round(), detail, color);
        }
    }
}

/// Words on so many lines at most, cut with « … » where there is no more room.
fn lines(words: &str, font: FontId, color: Color32, width: f32, most: usize) -> LayoutJob {
    let mut job = LayoutJob::simple_singleline(words.to_owned(), font, color);
    let cut = TextWrapping::truncate_at_width(width.max(0.0));
    job.wrap =
        if most > 1 { TextWrapping { max_rows: most, break_anywhere: false, ..cut } } else { cut };
    job
}
