//! Every colour, size and font of the screen, in one place.
//!
//! Warm paper, dark ink, one deep green for what the app says, amber for « here », brick for what
//! needs mending, and a blue of its own for the simulated site: a learner sees which side speaks.
//! The app's shapes are large and round, the site's are the ordinary square ones of real sites.
//!
//! Sizes are in points; a point is one pixel on an ordinary screen. No text is under 18 points,
//! nothing to press is under [`MIN_TARGET`], and nothing moves or blinks.

use std::sync::{Arc, OnceLock};

use egui::epaint::text::Fonts;
use egui::style::{
    ScrollAnimation, ScrollFadeStyle, ScrollStyle, Selection, TextCursorStyle, WidgetVisuals,
};
use egui::{
    Color32, CornerRadius, CursorIcon, FontData, FontDefinitions, FontFamily, FontId, Margin,
    Shadow, Stroke, Style, TextStyle, Theme, Vec2, Visuals,
};

/// The app's background, under everything.
pub const PAPER: Color32 = Color32::from_rgb(0xfa, 0xf6, 0xee);
/// The background of panels, buttons and simulated pages.
pub const WHITE: Color32 = Color32::from_rgb(0xff, 0xff, 0xff);
/// The colour of text, and of the inner line of the focus ring.
pub const INK: Color32 = Color32::from_rgb(0x1d, 0x2b, 0x3a);
/// Text that only accompanies.
pub const SOFT_INK: Color32 = Color32::from_rgb(0x52, 0x60, 0x6d);
/// Quiet lines around panels and between parts. Never the only sign of something.
pub const LINE: Color32 = Color32::from_rgb(0xd9, 0xd2, 0xc5);
/// The edge of what receives text or a tick: at least 3:1 on white and on paper.
pub const EDGE: Color32 = Color32::from_rgb(0x6f, 0x7b, 0x87);
/// What the app says and offers.
pub const GREEN: Color32 = Color32::from_rgb(0x0b, 0x5f, 0x5b);
/// [`GREEN`] under the pointer or pressed.
pub const GREEN_DEEP: Color32 = Color32::from_rgb(0x07, 0x47, 0x44);
/// A background that belongs to the app.
pub const PALE_GREEN: Color32 = Color32::from_rgb(0xe2, 0xf0, 0xee);
/// [`PALE_GREEN`] pressed.
pub const PALE_GREEN_DEEP: Color32 = Color32::from_rgb(0xc6, 0xe1, 0xdd);
/// « Here ». A background for ink, never a colour of text.
pub const AMBER: Color32 = Color32::from_rgb(0xff, 0xc2, 0x3d);
/// The background of the band that says everything is invented, and of gentle notices.
pub const PALE_AMBER: Color32 = Color32::from_rgb(0xff, 0xf3, 0xd6);
/// What needs mending.
pub const BRICK: Color32 = Color32::from_rgb(0xa3, 0x32, 0x1f);
/// The background of what needs mending.
pub const PALE_BRICK: Color32 = Color32::from_rgb(0xfb, 0xea, 0xe6);
/// The simulated site's own colour, unless the site has another.
pub const SITE_BLUE: Color32 = Color32::from_rgb(0x1f, 0x4f, 0xa3);
/// Another colour of a simulated site.
pub const SITE_VIOLET: Color32 = Color32::from_rgb(0x5b, 0x2d, 0x8c);
/// Another colour of a simulated site.
pub const SITE_RASPBERRY: Color32 = Color32::from_rgb(0x9c, 0x1f, 0x55);
/// Another colour of a simulated site.
pub const SITE_BROWN: Color32 = Color32::from_rgb(0x6b, 0x46, 0x1c);
/// A background of the simulated site.
pub const PALE_BLUE: Color32 = Color32::from_rgb(0xe8, 0xee, 0xfb);
/// The browser's bar of tabs.
pub const CHROME: Color32 = Color32::from_rgb(0xe4, 0xe7, 0xeb);
/// The browser's address field.
pub const CHROME_FIELD: Color32 = Color32::from_rgb(0xf0, 0xf2, 0xf5);
/// Lines inside the browser's frame.
pub const CHROME_LINE: Color32 = Color32::from_rgb(0xcb, 0xd2, 0xd9);
/// The browser's outer edge.
pub const CHROME_EDGE: Color32 = Color32::from_rgb(0x9a, 0xa5, 0xb1);
/// The telephone's body.
pub const PHONE: Color32 = INK;
/// The telephone's screen.
pub const PHONE_SCREEN: Color32 = Color32::from_rgb(0xf5, 0xf7, 0xfa);
/// The background of what cannot be pressed now.
pub const DISABLED: Color32 = Color32::from_rgb(0xee, 0xed, 0xe9);
/// The handle of a scroll bar at rest.
pub const SCROLL_HANDLE: Color32 = Color32::from_rgb(0x8d, 0x97, 0xa1);
/// The rail of a scroll bar.
pub const SCROLL_RAIL: Color32 = Color32::from_rgb(0xec, 0xe8, 0xdf);

/// The least height, and width, of anything that can be pressed.
pub const MIN_TARGET: f32 = 44.0;
/// The height of a button whose words take one line.
pub const BUTTON_HEIGHT: f32 = 48.0;
/// The longest time between pressing and letting go that is still a press, in seconds.
pub const SLOWEST_PRESS: f64 = 60.0;
/// The side of the box of a tick.
pub const TICK_BOX: f32 = 30.0;
/// The width of a scroll bar.
pub const SCROLL_WIDTH: f32 = 16.0;
/// The height of a picture card on Home.
pub const CARD_HEIGHT: f32 = 300.0;

/// The window when it is not maximised: the smallest screen it is made for, in points.
pub const WINDOW: [f32; 2] = [1024.0, 768.0];
/// The smallest window that still works, in points.
pub const LEAST_WINDOW: [f32; 2] = [900.0, 640.0];
/// From this width on the companion is [`COMPANION`] wide, else [`COMPANION_NARROW`].
pub const WIDE: f32 = 1200.0;
/// The companion's width on a wide screen.
pub const COMPANION: f32 = 396.0;
/// The companion's width on a narrow screen.
pub const COMPANION_NARROW: f32 = 308.0;
/// The widest column of text on a simulated page: about 60 characters.
pub const READING: f32 = 620.0;

/// Spaces between things, from the tightest to the widest.
pub mod space {
    /// Between an icon and a small word.
    pub const TINY: f32 = 4.0;
    /// Between lines that belong together; between an icon and its words.
    pub const SMALL: f32 = 8.0;
    /// Between neighbouring buttons.
    pub const MEDIUM: f32 = 14.0;
    /// Inside a panel.
    pub const LARGE: f32 = 22.0;
    /// Between parts of a screen.
    pub const HUGE: f32 = 32.0;
}

/// How round corners are.
pub mod radius {
    /// Home's picture cards, the telephone.
    pub const CARD: u8 = 28;
    /// Panels of the app.
    pub const PANEL: u8 = 20;
    /// Buttons of the app.
    pub const BUTTON: u8 = 14;
    /// Pills and the browser's frame.
    pub const PILL: u8 = 12;
    /// Fields and boxes of the simulated site.
    pub const SITE: u8 = 6;
}

/// The size of pictures drawn with the icon font.
pub mod icon {
    /// Beside words.
    pub const SMALL: f32 = 24.0;
    /// Alone in a button, or before a title.
    pub const MEDIUM: f32 = 32.0;
    /// A picture card's picture.
    pub const PICTURE: f32 = 76.0;
}

/// The focus ring: an ink line, so that it shows on amber and on white, inside an amber band, so
/// that it shows on green and on the telephone.
pub mod focus {
    /// The width of the ink line, drawn just inside the widget's edge.
    pub const LINE: f32 = 3.0;
    /// The width of the amber band, drawn around the widget.
    pub const BAND: f32 = 4.0;
    /// What a panel must leave free around its widgets so that no ring is cut.
    pub const ROOM: f32 = BAND + 1.0;
}

/// The ways in which words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lettering {
    /// Ordinary text: 18 points.
    Body,
    /// A label, a name, a word that counts: 18 points, bold.
    Strong,
    /// A button's words: 18 points, bold.
    Button,
    /// The name of a site, a small title: 22 points, bold.
    Heading,
    /// What to do now: 25 points, so that the labels it quotes stand out in bold.
    Instruction,
    /// The same beside a narrow page: 22 points.
    Told,
    /// The title of a page or of a card: 28 points, bold.
    Title,
    /// A code to copy: 34 points, bold.
    Code,
    /// The title of a screen: 40 points, bold.
    Display,
    /// What a room reads: 52 points, bold.
    Room,
    /// The minutes left on the board: 120 points, bold.
    Clock,
}

impl Lettering {
    /// All of them, from the smallest.
    pub const ALL: [Self; 11] = [
        Self::Body,
        Self::Strong,
        Self::Button,
        Self::Heading,
        Self::Instruction,
        Self::Told,
        Self::Title,
        Self::Code,
        Self::Display,
        Self::Room,
        Self::Clock,
    ];

    /// The size, in points.
    #[must_use]
    pub const fn size(self) -> f32 {
        match self {
            Self::Body | Self::Strong | Self::Button => 18.0,
            Self::Heading => 22.0,
            Self::Instruction => 25.0,
            Self::Told => 22.0,
            Self::Title => 28.0,
            Self::Code => 34.0,
            Self::Display => 40.0,
            Self::Room => 52.0,
            Self::Clock => 120.0,
        }
    }

    /// Whether all of it is bold.
    #[must_use]
    pub const fn is_bold(self) -> bool {
        !matches!(self, Self::Body | Self::Told | Self::Instruction)
    }

    /// The font.
    #[must_use]
    pub fn font(self) -> FontId {
        if self.is_bold() { self.bold_font() } else { FontId::proportional(self.size()) }
    }

    /// This font at the size of another.
    #[must_use]
    pub fn at_size(self, size: f32) -> FontId {
        FontId { size, ..self.font() }
    }

    /// The font of a bold word inside it.
    #[must_use]
    pub fn bold_font(self) -> FontId {
        FontId::new(self.size(), bold())
    }
}

/// The family of bold letters.
#[must_use]
pub fn bold() -> FontFamily {
    FontFamily::Name(Arc::clone(family_name(&BOLD, "bold")))
}

/// The font of pictures drawn as characters, `size` points high.
#[must_use]
pub fn icons(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(Arc::clone(family_name(&ICONS, "icons"))))
}

static BOLD: OnceLock<Arc<str>> = OnceLock::new();
static ICONS: OnceLock<Arc<str>> = OnceLock::new();

fn family_name(place: &'static OnceLock<Arc<str>>, name: &str) -> &'static Arc<str> {
    place.get_or_init(|| name.into())
}

/// The fonts: Noto Sans, its bold, and the icons, which also stand in for what the two lack.
#[must_use]
pub fn fonts() -> FontDefinitions {
    let data = [
        ("regular", notosans::REGULAR_TTF),
        ("bold", notosans::BOLD_TTF),
        ("icons", lucide_icons::LUCIDE_FONT_BYTES),
    ];
    let families = [
        (FontFamily::Proportional, ["regular", "icons"].as_slice()),
        // No text is written in a monospace font, but egui expects the family to be there.
        (FontFamily::Monospace, &["regular", "icons"]),
        (bold(), &["bold", "icons"]),
        (icons(icon::SMALL).family, &["icons"]),
    ];
    FontDefinitions {
        font_data: data
            .map(|(name, bytes)| (name.to_owned(), Arc::new(FontData::from_static(bytes))))
            .into(),
        families: families
            .map(|(family, names)| (family, names.iter().map(ToString::to_string).collect()))
            .into(),
    }
}

/// The characters of `text` that no font draws, regular or bold, once each, in order.
///
/// Line ends and the marks around quoted labels are not drawn, so they are never missing.
#[must_use]
pub fn missing_glyphs(text: &str) -> Vec<char> {
    let mut drawn = Fonts::new(Visuals::light().text_options, fonts());
    let families = [Lettering::Body.font(), Lettering::Strong.font()];
    let wanted: std::collections::BTreeSet<char> = crate::words::plain(text).chars().collect();
    wanted
        .into_iter()
        .filter(|c| !c.is_control())
        .filter(|c| !families.iter().all(|font| drawn.has_glyph(font, *c)))
        .collect()
}

/// Gives `ctx` our fonts and our style, whatever the system prefers.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    ctx.set_theme(Theme::Light);
    let style = Arc::new(style());
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, Arc::clone(&style));
    }
    // A hand that presses slowly, or trembles, presses all the same: egui's own limits, 0.8 second
    // and 6 points, would drop the press.
    ctx.options_mut(|options| {
        options.input_options.max_click_duration = SLOWEST_PRESS;
        options.input_options.max_click_dist = MIN_TARGET / 2.0;
    });
}

fn style() -> Style {
    let mut style = Style {
        text_styles: text_styles(),
        drag_value_text_style: TextStyle::Body,
        visuals: visuals(),
        animation_time: 0.0,
        scroll_animation: ScrollAnimation::none(),
        ..Style::default()
    };
    style.interaction.selectable_labels = false;
    style.interaction.multi_widget_text_select = false;
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(space::MEDIUM, space::SMALL);
    spacing.button_padding = Vec2::new(space::LARGE, 10.0);
    spacing.window_margin = Margin::same(24);
    spacing.menu_margin = Margin::same(12);
    spacing.interact_size = Vec2::splat(MIN_TARGET);
    spacing.icon_width = TICK_BOX;
    spacing.icon_width_inner = 18.0;
    spacing.icon_spacing = space::MEDIUM;
    spacing.scroll = scroll();
    style
}

fn text_styles() -> std::collections::BTreeMap<TextStyle, FontId> {
    [
        (TextStyle::Small, Lettering::Body.font()),
        (TextStyle::Body, Lettering::Body.font()),
        (TextStyle::Monospace, Lettering::Body.font()),
        (TextStyle::Button, Lettering::Button.font()),
        (TextStyle::Heading, Lettering::Title.font()),
    ]
    .into()
}

fn scroll() -> ScrollStyle {
    ScrollStyle {
        bar_width: SCROLL_WIDTH,
        handle_min_length: MIN_TARGET,
        bar_inner_margin: space::SMALL,
        bar_outer_margin: 2.0,
        dormant_background_opacity: 1.0,
        active_background_opacity: 1.0,
        interact_background_opacity: 1.0,
        dormant_handle_opacity: 1.0,
        active_handle_opacity: 1.0,
        interact_handle_opacity: 1.0,
        fade: ScrollFadeStyle { strength: 0.0, ..ScrollFadeStyle::default() },
        ..ScrollStyle::solid()
    }
}

fn visuals() -> Visuals {
    let mut visuals = Visuals {
        weak_text_color: Some(SOFT_INK),
        selection: Selection {
            bg_fill: Color32::from_rgb(0xb9, 0xd3, 0xf5),
            stroke: Stroke::new(2.0, INK),
        },
        // What a page of a simulated site is drawn in: see [`site_color`].
        hyperlink_color: SITE_BLUE,
        faint_bg_color: PAPER,
        extreme_bg_color: SCROLL_RAIL,
        text_edit_bg_color: Some(WHITE),
        code_bg_color: PALE_GREEN,
        warn_fg_color: BRICK,
        error_fg_color: BRICK,
        window_corner_radius: CornerRadius::same(radius::PANEL),
        window_shadow: shadow(),
        window_fill: WHITE,
        window_stroke: Stroke::new(2.0, LINE),
        menu_corner_radius: CornerRadius::same(radius::BUTTON),
        panel_fill: PAPER,
        popup_shadow: shadow(),
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(3.0, INK),
            preview: false,
            blink: false,
            ..TextCursorStyle::default()
        },
        interact_cursor: Some(CursorIcon::PointingHand),
        // Our widgets have colours of their own for what cannot be pressed.
        disabled_alpha: 1.0,
        ..Visuals::light()
    };
    let widgets = &mut visuals.widgets;
    widgets.noninteractive = look(WHITE, WHITE, LINE, INK);
    widgets.inactive = look(SCROLL_HANDLE, WHITE, LINE, INK);
    widgets.hovered = look(SOFT_INK, PALE_GREEN, GREEN, INK);
    widgets.active = look(INK, PALE_GREEN_DEEP, GREEN, INK);
    widgets.open = look(SOFT_INK, PALE_GREEN, GREEN, INK);
    visuals
}

/// How egui's own widgets look, should one appear: `solid` also fills the handles of scroll bars.
fn look(solid: Color32, fill: Color32, edge: Color32, text: Color32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: solid,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(2.0, edge),
        corner_radius: CornerRadius::same(radius::BUTTON),
        fg_stroke: Stroke::new(2.0, text),
        expansion: 0.0,
    }
}

/// The margin inside the identity card.
#[must_use]
pub fn card_margin() -> egui::Margin {
    egui::Margin::symmetric(14, 10)
}

/// The margin inside the instruction.
#[must_use]
pub fn instruction_margin() -> egui::Margin {
    egui::Margin::symmetric(20, 12)
}

/// A notice of the simulated site.
pub fn site_notice(fill: Color32, edge: Color32) -> egui::Frame {
    egui::Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(egui::CornerRadius::same(radius::SITE))
        .inner_margin(egui::Margin::symmetric(14, 10))
}

/// The soft shadow under what floats: a message on the telephone, a menu.
#[must_use]
pub fn shadow() -> Shadow {
    Shadow { offset: [0, 2], blur: 8, spread: 0, color: Color32::from_black_alpha(40) }
}

/// `color`, darker: what is under the pointer, or pressed. `strength` goes from 0 to 1 (black).
#[must_use]
pub fn darker(color: Color32, strength: f32) -> Color32 {
    let keep = |channel: u8| (f32::from(channel) * (1.0 - strength)).round() as u8;
    Color32::from_rgb(keep(color.r()), keep(color.g()), keep(color.b()))
}

/// The colour of the simulated site that is drawn here: [`SITE_BLUE`], unless it has another.
pub fn site_color(ui: &egui::Ui) -> Color32 {
    ui.visuals().hyperlink_color
}

/// Gives a simulated site its colour, in this part of the screen alone.
pub fn set_site_color(ui: &mut egui::Ui, color: Color32) {
    ui.visuals_mut().hyperlink_color = color;
}

/// `color`, mixed into white. `strength` goes from 0 (white) to 1.
#[must_use]
pub fn paler(color: Color32, strength: f32) -> Color32 {
    let mix = |channel: u8| (255.0 - (255.0 - f32::from(channel)) * strength).round() as u8;
    Color32::from_rgb(mix(color.r()), mix(color.g()), mix(color.b()))
}

/// How well `text` is told from `background`, as WCAG 2 counts it: from 1 to 21.
#[must_use]
pub fn contrast(text: Color32, background: Color32) -> f32 {
    let luminance = |color: Color32| {
        let part = |channel: u8| {
            let share = f32::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    };
    let (a, b) = (luminance(text), luminance(background));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every text on every background it is written on.
    const TEXTS: &[(&str, Color32, &[Color32])] = &[
        (
            "ink",
            INK,
            &[
                PAPER,
                WHITE,
                PALE_GREEN,
                PALE_GREEN_DEEP,
                AMBER,
                PALE_AMBER,
                PALE_BRICK,
                PALE_BLUE,
                CHROME,
                CHROME_FIELD,
                PHONE_SCREEN,
            ],
        ),
        (
            "soft ink",
            SOFT_INK,
            &[PAPER, WHITE, PALE_AMBER, CHROME, CHROME_FIELD, PHONE_SCREEN, DISABLED],
        ),
        ("green", GREEN, &[PAPER, WHITE, PALE_GREEN, PALE_GREEN_DEEP, PALE_AMBER, PHONE_SCREEN]),
        ("brick", BRICK, &[PAPER, WHITE, PALE_BRICK]),
        ("site blue", SITE_BLUE, &[WHITE, PALE_BLUE, PAPER, CHROME_FIELD]),
        ("site violet", SITE_VIOLET, &[WHITE, PAPER]),
        ("site raspberry", SITE_RASPBERRY, &[WHITE, PAPER]),
        ("site brown", SITE_BROWN, &[WHITE, PAPER]),
        (
            "white",
            WHITE,
            &[GREEN, GREEN_DEEP, SITE_BLUE, SITE_VIOLET, SITE_RASPBERRY, SITE_BROWN, BRICK, PHONE],
        ),
    ];

    #[test]
    fn every_text_is_told_from_its_background() {
        for (name, text, backgrounds) in TEXTS {
            for background in *backgrounds {
                let found = contrast(*text, *background);
                assert!(found >= 4.5, "{name} on {background:?}: {found:.2}");
            }
        }
    }

    #[test]
    fn the_edges_of_fields_and_the_focus_ring_are_seen() {
        for (edge, background) in [
            (EDGE, WHITE),
            (EDGE, PAPER),
            (INK, AMBER),
            (INK, PALE_AMBER),
            (AMBER, GREEN),
            (AMBER, PHONE),
            (GREEN, PAPER),
        ] {
            let found = contrast(edge, background);
            assert!(found >= 3.0, "{edge:?} on {background:?}: {found:.2}");
        }
    }

    #[test]
    fn no_lettering_is_small() {
        assert!(Lettering::ALL.iter().all(|lettering| lettering.size() >= 18.0));
        assert!(style().text_styles.values().all(|font| font.size >= 18.0));
    }

    #[test]
    fn the_fonts_have_what_french_and_its_neighbours_write() {
        let written = "àâçéèêëîïôœùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛÜŸ«»’“”…–—·•€°№×\u{a0}\u{202f} їґєЇҐЄщЩ ñ¿¡";
        assert!(missing_glyphs(written).is_empty());
        assert!(missing_glyphs("\u{e000}Ouvrir\u{e001}\n").is_empty());
    }

    #[test]
    fn what_no_font_draws_is_told_once() {
        assert_eq!(missing_glyphs("ha\u{6f22}\u{6f22}"), ['\u{6f22}']);
    }

    #[test]
    fn an_icon_stands_in_text() {
        let icon = char::from(lucide_icons::Icon::Mail).to_string();
        assert!(missing_glyphs(&icon).is_empty());
    }
}
