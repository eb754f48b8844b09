//! The end of « je regarde »: now it is the learner's turn.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::ids;
use crate::app::screens::{BAND_HEIGHT, band, column, split_top};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::ids::LessonId;
use crate::session::Mode;
use crate::words::Words;

/// Draws the end of a demonstration.
pub fn ui(ui: &mut Ui, words: &Words, id: &LessonId, commands: &mut Vec<Command>) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, 640.0, |ui| {
        ui.add_space((rest.height() * 0.08).max(space::HUGE));
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            let title = words.say("watch-end");
            text::pictured_heading(ui, Icon::Eye, &title, Lettering::Title, theme::GREEN);
            ui.add_space(space::SMALL);
            text::label(ui, &words.say("watch-your-turn"), Lettering::Body);
            ui.add_space(space::LARGE);
            let label = words.say("modes-guided");
            let button = Button::new(Icon::HandHelping, &label).primary().wide();
            if button.id(ids::app("your-turn", 0)).ui(ui).clicked() {
                commands.push(Command::Start(id.clone(), Mode::Guided));
            }
            ui.add_space(space::MEDIUM);
            let label = words.say("watch-once-more");
            let button = Button::new(Icon::RotateCcw, &label).secondary().wide();
            if button.id(ids::app("watch-again", 0)).ui(ui).clicked() {
                commands.push(Command::Start(id.clone(), Mode::Watch));
            }
            ui.add_space(space::MEDIUM);
            let label = words.say("back-home");
            let button = Button::new(Icon::House, &label).secondary().wide();
            if button.id(ids::app("back-home", 0)).ui(ui).clicked() {
                commands.push(Command::Open(Route::Home));
            }
        });
    });
}
