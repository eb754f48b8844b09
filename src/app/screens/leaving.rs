//! « Quitter la leçon ? »

use eframe::egui::{Key, Ui};
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::ids;
use crate::app::screens::{BAND_HEIGHT, band, column, split_top};
use crate::app::theme::{Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::words::Words;

/// Draws the question. Escape goes on with the lesson: nothing is lost by a key.
pub fn ui(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, 640.0, |ui| {
        ui.add_space((rest.height() * 0.1).max(space::HUGE));
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::heading(ui, &words.say("leaving-title"), Lettering::Title);
            ui.add_space(space::SMALL);
            text::label(ui, &words.say("leaving-text"), Lettering::Body);
            ui.add_space(space::LARGE);
            let stay = words.say("leaving-stay");
            let button = Button::new(Icon::ArrowLeft, &stay).primary().wide();
            if button.id(ids::app("stay", 0)).ui(ui).clicked()
                || ui.input(|input| input.key_pressed(Key::Escape))
            {
                commands.push(Command::Open(Route::Lesson));
            }
            ui.add_space(space::MEDIUM);
            let leave = words.say("lesson-leave");
            let button = Button::new(Icon::LogOut, &leave).secondary().wide();
            if button.id(ids::app("go", 0)).ui(ui).clicked() {
                commands.push(Command::Open(Route::Home));
            }
        });
    });
}
