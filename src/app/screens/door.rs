//! The doors of those who help, which say what is coming.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::{Command, Door};
use crate::app::screens::{BAND_HEIGHT, back_home, band, column, pictured, split_top};
use crate::app::theme::{Lettering, space};
use crate::app::widgets::{panel, text};
use crate::words::Words;

/// Draws a door.
pub fn ui(ui: &mut Ui, words: &Words, door: Door, commands: &mut Vec<Command>) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let (title, now, soon) = match door {
        Door::Volunteer => ("home-volunteer", "door-volunteer-now", "door-volunteer-soon"),
        Door::Trainer => ("home-trainer", "door-trainer-now", "door-trainer-soon"),
    };
    column(ui, rest, 860.0, |ui| {
        back_home(ui, words, commands);
        ui.add_space(space::LARGE);
        text::heading(ui, &words.say(title), Lettering::Display);
        ui.add_space(space::LARGE);
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            pictured(ui, Icon::HeartHandshake, &words.say(now), Lettering::Body);
            ui.add_space(space::MEDIUM);
            pictured(ui, Icon::Clock, &words.say(soon), Lettering::Body);
        });
    });
}
