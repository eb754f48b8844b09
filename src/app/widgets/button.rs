//! Buttons and links.

use std::sync::Arc;

use egui::{
    Align, Color32, FontSelection, Galley, Id, Rect, Response, Role, Stroke, TextWrapMode, Ui,
    Vec2, WidgetInfo, WidgetText, pos2, vec2,
};
use lucide_icons::Icon;

use super::press::{self, State};
use crate::app::theme::{self, Lettering, radius, space};

/// The narrowest a button lets its words become, in points.
const MIN_WORDS: f32 = 80.0;

/// A button or a link: an icon, perhaps, and words.
///
/// ```no_run
/// # fn show(ui: &mut egui::Ui, words: &str) {
/// use faire_avec::app::widgets::Button;
/// if Button::new(lucide_icons::Icon::Hand, words).accent().ui(ui).clicked() {
///     // push a command
/// }
/// # }
/// ```
#[must_use = "a button is shown by `ui`"]
pub struct Button<'a> {
    icon: Option<Icon>,
    words: &'a str,
    kind: Kind,
    tint: Option<Color32>,
    id: Option<Id>,
    enabled: bool,
    wide: bool,
    at_left: bool,
    icon_last: bool,
    tight: bool,
    selected: Option<bool>,
}

/// What a button is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Accent,
    Quiet,
    SitePrimary,
    SiteSecondary,
    Link,
    StrongLink,
}

impl Kind {
    fn is_link(self) -> bool {
        matches!(self, Self::Link | Self::StrongLink)
    }

    fn is_site(self) -> bool {
        matches!(self, Self::SitePrimary | Self::SiteSecondary | Self::Link)
    }

    fn radius(self) -> u8 {
        match self {
            Self::Primary | Self::Secondary | Self::Accent | Self::Quiet => radius::BUTTON,
            Self::SitePrimary | Self::SiteSecondary | Self::Link | Self::StrongLink => radius::SITE,
        }
    }

    fn padding(self) -> Vec2 {
        match self {
            Self::Primary | Self::Secondary | Self::Accent => vec2(space::LARGE, 10.0),
            Self::SitePrimary | Self::SiteSecondary => vec2(28.0, 10.0),
            Self::Quiet => vec2(0.0, 8.0),
            Self::Link | Self::StrongLink => vec2(0.0, 6.0),
        }
    }

    fn height(self) -> f32 {
        if self.is_link() || self == Self::Quiet { theme::MIN_TARGET } else { theme::BUTTON_HEIGHT }
    }

    fn lettering(self) -> Lettering {
        if self == Self::Link { Lettering::Body } else { Lettering::Button }
    }
}

/// The colours of a button.
struct Colors {
    fill: Color32,
    edge: Stroke,
    words: Color32,
}

impl<'a> Button<'a> {
    /// A secondary button of the app; the icon comes first, or there is none.
    pub fn new(icon: impl Into<Option<Icon>>, words: &'a str) -> Self {
        Self {
            icon: icon.into(),
            words,
            kind: Kind::Secondary,
            tint: None,
            id: None,
            enabled: true,
            wide: false,
            at_left: false,
            icon_last: false,
            tight: false,
            selected: None,
        }
    }

    fn kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// The one thing to do now: green with white words. One a side at most.
    pub fn primary(self) -> Self {
        self.kind(Kind::Primary)
    }

    /// Something else that can be done: white, quiet line, ink.
    pub fn secondary(self) -> Self {
        self.kind(Kind::Secondary)
    }

    /// Something the app offers at any time, as help is: white, green line, green words.
    pub fn accent(self) -> Self {
        self.kind(Kind::Accent)
    }

    /// Something small beside a text: no box until the pointer comes.
    pub fn quiet(self) -> Self {
        self.kind(Kind::Quiet)
    }

    /// The simulated site's main button: square, in the site's colour.
    pub fn site_primary(self) -> Self {
        self.kind(Kind::SitePrimary)
    }

    /// The simulated site's other buttons: square, white.
    pub fn site_secondary(self) -> Self {
        self.kind(Kind::SiteSecondary)
    }

    /// A link of the simulated site: underlined, in the site's colour.
    pub fn link(self) -> Self {
        self.kind(Kind::Link)
    }

    /// A link of the app: underlined, bold, green.
    pub fn strong_link(self) -> Self {
        self.kind(Kind::StrongLink)
    }

    /// Another colour instead of the site's ([`theme::site_color`]) or [`theme::GREEN`]. White must
    /// be readable on it.
    pub fn tint(self, tint: Color32) -> Self {
        Self { tint: Some(tint), ..self }
    }

    /// A name that stays when the screen changes around it.
    pub fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Whether it can be pressed.
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// Takes all the width there is, words in the middle.
    pub fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// Takes all the width there is, words at the left: one row of a list.
    pub fn row(self) -> Self {
        Self { wide: true, at_left: true, tight: true, ..self }
    }

    /// The icon comes after the words.
    pub fn icon_last(self) -> Self {
        Self { icon_last: true, ..self }
    }

    /// Less room around the words: one of several in a row.
    pub fn tight(self) -> Self {
        Self { tight: true, ..self }
    }

    /// One choice among several, chosen or not: the chosen one is green.
    pub fn selected(self, selected: bool) -> Self {
        Self { selected: Some(selected), ..self }
    }

    /// Shows it. `clicked()` says that it was pressed, by whatever means.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let enabled = self.enabled && ui.is_enabled();
        let (galley, size) = self.layout(ui);
        let (rect, response) = press::take(ui, size, self.id, enabled);
        response.widget_info(|| {
            let role = if self.kind.is_link() { Role::Link } else { Role::Button };
            let mut info = WidgetInfo::labeled(role, enabled, self.words);
            info.selected = self.selected;
            info
        });
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, galley);
        }
        response
    }

    /// The words, wrapped, and the size of the whole.
    fn layout(&self, ui: &Ui) -> (Arc<Galley>, Vec2) {
        let mut padding = self.kind.padding();
        if self.tight {
            padding.x = padding.x.min(space::MEDIUM);
        }
        let beside = self.icon.map_or(0.0, |_| theme::icon::SMALL + space::SMALL + 2.0);
        let room = if ui.layout().main_wrap() && ui.layout().is_horizontal() {
            ui.max_rect().width()
        } else {
            ui.available_width()
        };
        let words = WidgetText::from(self.words).into_galley(
            ui,
            Some(TextWrapMode::Wrap),
            (room - 2.0 * padding.x - beside).max(MIN_WORDS),
            FontSelection::FontId(self.kind.lettering().font()),
        );
        let inside = vec2(words.size().x + beside, words.size().y.max(theme::icon::SMALL));
        let mut size = (inside + 2.0 * padding).max(Vec2::splat(theme::MIN_TARGET));
        size.y = size.y.max(self.kind.height()).ceil();
        size.x = if self.wide { size.x.max(room) } else { size.x.ceil() };
        (words, size)
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, galley: Arc<Galley>) {
        let state = State::of(response, self.enabled);
        let Colors { fill, edge, words } = self.colors(state, theme::site_color(ui));
        let painter = ui.painter();
        // Without a box at rest, the words are flush with the text around: what the pointer or
        // the focus shows stands a little away from them.
        let around = match self.kind {
            Kind::Quiet => rect.expand2(vec2(10.0, 0.0)),
            Kind::Link | Kind::StrongLink => rect.expand2(vec2(6.0, 0.0)),
            Kind::Primary | Kind::Secondary | Kind::Accent => rect,
            Kind::SitePrimary | Kind::SiteSecondary => rect,
        };
        press::paint_box(painter, around, self.kind.radius(), (fill, edge), response.has_focus());

        let beside = self.icon.map_or(0.0, |_| theme::icon::SMALL + space::SMALL + 2.0);
        let inside = galley.size().x + beside;
        let left = match (self.kind.is_link(), self.at_left) {
            (true, _) => rect.left(),
            (false, true) => rect.left() + space::MEDIUM,
            (false, false) => rect.center().x - inside / 2.0,
        };
        let icon_left = if self.icon_last { left + galley.size().x + beside } else { left };
        let words_left = if self.icon_last { left } else { left + beside };
        if let Some(icon) = self.icon {
            let half = theme::icon::SMALL / 2.0;
            let middle = if self.icon_last { icon_left - half } else { icon_left + half };
            let at = pos2(middle, rect.center().y).round();
            press::paint_icon(painter, at, icon, theme::icon::SMALL, words);
        }
        let top = Align::Center.align_size_within_range(galley.size().y, rect.y_range()).min;
        if self.kind.is_link() {
            let lively = matches!(state, State::Hovered | State::Pressed);
            let thick = if lively { 3.0 } else { 1.0 };
            for row in &galley.rows {
                let line = row.rect().translate(vec2(words_left, top));
                let y = (line.bottom() - 3.0).round();
                painter.hline(line.x_range(), y, Stroke::new(thick, words));
            }
        }
        painter.galley_with_override_text_color(pos2(words_left, top).round(), galley, words);
    }

    fn colors(&self, state: State, of_site: Color32) -> Colors {
        let own = if self.kind.is_site() { of_site } else { theme::GREEN };
        let tint = self.tint.unwrap_or(own);
        let none = Color32::TRANSPARENT;
        let line = |color| Stroke::new(2.0, color);
        if state == State::Disabled {
            let (fill, edge) = match self.kind {
                Kind::Link | Kind::StrongLink | Kind::Quiet => (none, Stroke::NONE),
                _ => (theme::DISABLED, line(theme::LINE)),
            };
            return Colors { fill, edge, words: theme::SOFT_INK };
        }
        let pale = match state {
            State::Hovered => theme::paler(tint, 0.1),
            State::Pressed => theme::paler(tint, 0.2),
            State::Rest | State::Disabled => theme::WHITE,
        };
        let full = match state {
            State::Hovered => theme::darker(tint, 0.15),
            State::Pressed => theme::darker(tint, 0.35),
            State::Rest | State::Disabled => tint,
        };
        let at_rest = state == State::Rest;
        match self.kind {
            Kind::Primary | Kind::SitePrimary => {
                Colors { fill: full, edge: Stroke::NONE, words: theme::WHITE }
            }
            Kind::Secondary if self.selected != Some(true) => {
                let edge = if at_rest { theme::LINE } else { tint };
                Colors { fill: pale, edge: line(edge), words: theme::INK }
            }
            Kind::Secondary | Kind::Accent | Kind::SiteSecondary => {
                Colors { fill: pale, edge: line(tint), words: tint }
            }
            Kind::Quiet => {
                let fill = if at_rest { none } else { pale };
                Colors { fill, edge: Stroke::NONE, words: tint }
            }
            Kind::Link | Kind::StrongLink => Colors { fill: none, edge: Stroke::NONE, words: full },
        }
    }
}
