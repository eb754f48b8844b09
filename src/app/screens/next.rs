//! « Personne suivante »: asked once, then done and shown.

use eframe::egui::{Key, Ui};
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::ids;
use crate::app::record::Forgotten;
use crate::app::screens::{BAND_HEIGHT, band, column, pictured, slip, split_top};
use crate::app::seat::{Seat, workshop};
use crate::app::theme::{Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::content::library::Library;
use crate::words::Words;

/// Draws the question. Escape changes nothing. Who leaves a seat is reminded of the pictures to
/// copy: they vanish with the rest.
pub fn ask(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    seat: Option<&Seat>,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, 640.0, |ui| {
        let pictures = seat.and_then(|seat| {
            let workshop = workshop(library, &seat.workshop)?;
            Some(seat.pictures(workshop))
        });
        match pictures {
            Some(pictures) => {
                ui.add_space(-space::MEDIUM);
                slip::copy(ui, words, pictures);
                ui.add_space(space::MEDIUM);
            }
            None => ui.add_space((rest.height() * 0.1).max(space::HUGE)),
        }
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::heading(ui, &words.say("next-title"), Lettering::Title);
            ui.add_space(space::SMALL);
            text::label(ui, &words.say("next-text"), Lettering::Body);
            ui.add_space(space::LARGE);
            let clear = words.say("next-clear");
            let button = Button::new(Icon::Eraser, &clear).primary().wide();
            if button.id(ids::app("clear", 0)).ui(ui).clicked() {
                commands.push(Command::Clear);
            }
            ui.add_space(space::MEDIUM);
            let back = words.say(if seat.is_some() { "seat-back" } else { "back-home" });
            let button = Button::new(Icon::ArrowLeft, &back).secondary().wide();
            if button.id(ids::app("keep", 0)).ui(ui).clicked()
                || ui.input(|input| input.key_pressed(Key::Escape))
            {
                commands.push(Command::Open(Route::Home));
            }
        });
    });
}

/// Draws what was erased. The next person begins at `begin`.
pub fn cleared(
    ui: &mut Ui,
    words: &Words,
    forgotten: Forgotten,
    begin: Route,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, 640.0, |ui| {
        ui.add_space((rest.height() * 0.1).max(space::HUGE));
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::heading(ui, &words.say("next-cleared"), Lettering::Title);
            ui.add_space(space::MEDIUM);
            pictured(ui, Icon::Check, &words.say("next-cleared-texts"), Lettering::Body);
            ui.add_space(space::SMALL);
            let (icon, key) = match forgotten {
                Forgotten::All => (Icon::Check, "next-cleared-lessons"),
                Forgotten::NothingKept => (Icon::Check, "next-nothing-kept"),
                Forgotten::ElsewhereKept => (Icon::Info, "next-other-window"),
                Forgotten::Refused => (Icon::CircleAlert, "next-refused"),
            };
            pictured(ui, icon, &words.say(key), Lettering::Body);
            ui.add_space(space::SMALL);
            pictured(ui, Icon::Check, &words.say("next-cleared-language"), Lettering::Body);
            ui.add_space(space::LARGE);
            let label = words.say("next-begin");
            let button = Button::new(Icon::ArrowRight, &label).icon_last().primary().wide();
            if button.id(ids::app("begin", 0)).ui(ui).clicked() {
                commands.push(Command::Open(begin));
            }
        });
    });
}
