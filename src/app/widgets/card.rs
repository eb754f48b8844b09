//! The large picture cards of Home.

use egui::{
    Color32, FontSelection, Id, Pos2, Response, Role, Stroke, TextWrapMode, Ui, Vec2, WidgetInfo,
    WidgetText, pos2, vec2,
};
use lucide_icons::Icon;

use super::describe;
use super::pill::{self, Pill};
use super::press::{self, State};
use crate::app::theme::{self, Lettering, radius, space};

/// The space between a card's edge and what it shows, in points.
const PADDING: f32 = 30.0;

/// A large card that can be pressed: a picture, a title, and perhaps a pill at its foot.
///
/// Its accessible name is its title; what the pill and the note say describes it.
#[must_use = "a card is shown by `ui`"]
pub struct Card<'a> {
    icon: Icon,
    title: &'a str,
    note: Option<&'a str>,
    pill: Option<&'a str>,
    primary: bool,
    id: Option<Id>,
    size: Option<Vec2>,
}

impl<'a> Card<'a> {
    /// A white card.
    pub fn new(icon: Icon, title: &'a str) -> Self {
        Self { icon, title, note: None, pill: None, primary: false, id: None, size: None }
    }

    /// The card to begin with: green, white words, an amber dot on its picture.
    pub fn primary(self) -> Self {
        Self { primary: true, ..self }
    }

    /// An amber pill at the foot, « begin here ».
    pub fn pill(self, words: &'a str) -> Self {
        Self { pill: Some(words), ..self }
    }

    /// A line under the title.
    pub fn note(self, words: &'a str) -> Self {
        Self { note: Some(words), ..self }
    }

    /// A name that stays when the screen changes around it.
    pub fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Its size in points, instead of all the width and [`theme::CARD_HEIGHT`]. It grows when its
    /// words need more height.
    pub fn size(self, size: Vec2) -> Self {
        Self { size: Some(size), ..self }
    }

    /// Shows it. `clicked()` says that it was pressed, by whatever means.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let enabled = ui.is_enabled();
        let wanted = self.size.unwrap_or(vec2(ui.available_width(), theme::CARD_HEIGHT));
        let words = |text: &str, lettering: Lettering| {
            WidgetText::from(text).into_galley(
                ui,
                Some(TextWrapMode::Wrap),
                (wanted.x - 2.0 * PADDING).max(theme::MIN_TARGET),
                FontSelection::FontId(lettering.font()),
            )
        };
        let title = words(self.title, Lettering::Title);
        let note = self.note.map(|note| words(note, Lettering::Body));
        let pill = self
            .pill
            .map(|words| pill::layout(ui, words, Some(Icon::ArrowRight), wanted.x - 2.0 * PADDING));

        let note_height = note.as_ref().map_or(0.0, |note| note.size().y + space::TINY);
        let pill_height = pill.as_ref().map_or(0.0, |pill| pill.size.y + space::LARGE);
        let least = 2.0 * PADDING + theme::icon::PICTURE + space::MEDIUM + title.size().y;
        let size = vec2(wanted.x, wanted.y.max(least + note_height + pill_height).ceil());
        let (rect, response) = press::take(ui, size, self.id, enabled);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, self.title));
        self.describe(ui, response.id);

        if ui.is_rect_visible(rect) {
            let state = State::of(&response, enabled);
            let (box_colors, picture, ink) = self.colors(state);
            let painter = ui.painter();
            press::paint_box(painter, rect, radius::CARD, box_colors, response.has_focus());
            let inside = rect.shrink(PADDING);
            self.paint_picture(ui, inside.min, picture);
            let mut top = inside.top() + theme::icon::PICTURE + space::MEDIUM;
            let title_height = title.size().y;
            painter.galley_with_override_text_color(pos2(inside.left(), top).round(), title, ink);
            top += title_height + space::TINY;
            if let Some(note) = note {
                let at = pos2(inside.left(), top).round();
                let soft = if self.primary { theme::WHITE } else { theme::SOFT_INK };
                painter.galley_with_override_text_color(at, note, soft);
            }
            if let Some(pill) = pill {
                let at = pos2(inside.left(), inside.bottom() - pill.size.y);
                pill.paint(painter, at, Pill::Amber);
            }
        }
        response
    }

    /// What the pill and the note add, for those who do not see them.
    fn describe(&self, ui: &Ui, id: Id) {
        let more: Vec<&str> = [self.note, self.pill].into_iter().flatten().collect();
        if !more.is_empty() {
            describe(ui, id, &more.join(" "));
        }
    }

    /// The picture's ink stands flush with the title, whatever its icon leaves empty around it.
    fn paint_picture(&self, ui: &Ui, corner: Pos2, color: Color32) {
        let picture = press::icon(ui.painter(), self.icon, theme::icon::PICTURE, color);
        let ink = picture.mesh_bounds;
        let at = (corner - vec2(ink.left(), 0.0)).round();
        ui.painter().galley(at, picture, color);
        if self.primary {
            let dot = at + ink.right_top().to_vec2() + vec2(-6.0, 6.0);
            ui.painter().circle_filled(dot, 13.0, theme::AMBER);
        }
    }

    /// The box's fill and edge, the picture's colour, the words' colour.
    fn colors(&self, state: State) -> ((Color32, Stroke), Color32, Color32) {
        let lively = matches!(state, State::Hovered | State::Pressed);
        if self.primary {
            let fill = if lively { theme::GREEN_DEEP } else { theme::GREEN };
            return ((fill, Stroke::NONE), theme::WHITE, theme::WHITE);
        }
        let fill = match state {
            State::Hovered => theme::PALE_GREEN,
            State::Pressed => theme::PALE_GREEN_DEEP,
            State::Rest | State::Disabled => theme::WHITE,
        };
        let edge = if lively { theme::GREEN } else { theme::LINE };
        ((fill, Stroke::new(2.0, edge)), theme::GREEN, theme::INK)
    }
}
