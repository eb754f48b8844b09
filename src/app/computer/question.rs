//! What a browser or a site asks before the page: cookies, and whether to keep a password.

use eframe::egui::{self, Align, Layout, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, text};
use crate::content::action::Action;
use crate::ids::SiteIx;
use crate::words::Words;

/// The height of the browser's own question, in points.
pub const OFFER: f32 = 64.0;

/// Draws the site's question about cookies. The page waits under it.
pub fn cookies(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    site: SiteIx,
    commands: &mut Vec<Command>,
) {
    let id = &lesson.attempt.scenario().script.site(site).id;
    let said = |end: &str| words.site(id, &format!("banniere{end}")).unwrap_or_default();
    theme::site_notice(theme::PALE_BLUE, theme::SITE_BLUE).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let (blue, ink) = (theme::SITE_BLUE, theme::INK);
        text::pictured(ui, Icon::Cookie, &said(""), Lettering::Body, blue, ink);
        if lesson.cookie_settings {
            text::label(ui, &said(".detail"), Lettering::Body);
        }
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
            // Both answers look alike, as the law wants.
            for (rank, (end, accept)) in
                [(".accepter", true), (".refuser", false)].iter().enumerate()
            {
                let label = said(end);
                let button = Button::new(None, &label).site_secondary();
                if button.id(ids::app("cookies", rank)).ui(ui).clicked() {
                    commands.push(Command::Act(Action::Banner(*accept)));
                }
            }
            let label = said(".reglages");
            let button = Button::new(None, &label).link().id(ids::app("cookie-settings", 0));
            if button.ui(ui).clicked() {
                commands.push(Command::Change(Change::CookieSettings));
            }
        });
    });
    ui.add_space(space::MEDIUM);
}

/// Draws the browser's question about the password that has just been used.
pub fn offer(ui: &mut Ui, words: &Words, rect: egui::Rect, commands: &mut Vec<Command>) {
    ui.painter().rect_filled(rect, 0.0, theme::CHROME_FIELD);
    let line = egui::Stroke::new(1.0, theme::CHROME_LINE);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let builder = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(space::MEDIUM, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let question = words.computer("browser-save");
        let size = vec2(theme::icon::SMALL, theme::MIN_TARGET);
        let (place, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let (middle, font) = (egui::Align2::CENTER_CENTER, theme::icons(theme::icon::SMALL));
        let picture = char::from(Icon::KeyRound).to_string();
        ui.painter().text(place.center(), middle, picture, font, theme::EDGE);
        text::label(ui, &question, Lettering::Strong);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (rank, (key, save)) in
                [("browser-save-yes", true), ("browser-save-no", false)].iter().enumerate()
            {
                let label = words.computer(key);
                let button = Button::new(None, &label).site_secondary();
                if button.id(ids::app("save", rank)).ui(ui).clicked() {
                    commands.push(Command::Act(Action::SaveOffer(*save)));
                }
            }
        });
    });
}
