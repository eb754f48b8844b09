//! The simulated phone. When it rings it takes the companion's lower half, never the page.

use eframe::egui::{ScrollArea, Ui};

use crate::app::command::Command;
use crate::app::companion::{call, head};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{Lettering, space};
use crate::app::widgets::{panel, text};
use crate::narrate::message_word;
use crate::words::Words;

/// Draws the phone and its text messages, the newest first.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let scenario = lesson.attempt.scenario();
    let script = &scenario.script;
    let room = ui.available_height();
    panel::phone().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let line = lesson.attempt.world().line(scenario);
        // A call has the whole phone.
        let head = if line.is_some() { 56.0 } else { 120.0 };
        if line.is_none() {
            head::ui(ui, words, lesson, &words.computer("phone-title"), commands);
            ui.add_space(space::TINY);
        }
        panel::phone_screen().show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_height((room - head).max(120.0));
            if let Some(line) = line {
                call::ui(ui, words, script, line, commands);
                return;
            }
            ScrollArea::vertical().auto_shrink([false, false]).id_salt(ids::app("phone", 0)).show(
                ui,
                |ui| {
                    for message in lesson.attempt.world().texts(scenario) {
                        let plan = script.message(message.message);
                        let said = |attribute: &str| {
                            message_word(script, words, message.message, attribute)
                        };
                        panel::message().show(ui, |ui| {
                            ui.set_width(ui.available_width());
                            text::label(ui, &said(""), Lettering::Strong);
                            text::label(ui, &said(".corps"), Lettering::Body);
                            if let Some(slot) = plan.code {
                                text::label(
                                    ui,
                                    &chunks(script.code(slot, message.n)),
                                    Lettering::Code,
                                );
                                text::label(ui, &said(".suite"), Lettering::Body);
                            }
                        });
                        ui.add_space(space::SMALL);
                    }
                    let contacts = lesson.attempt.world().contacts(scenario);
                    call::contacts(ui, words, script, contacts, commands);
                },
            );
        });
    });
}

/// A code in two halves, as messages print it, never broken over two lines.
pub fn chunks(code: &str) -> String {
    let half = code.len().div_ceil(2);
    match code.split_at_checked(half) {
        Some((first, second)) => format!("{first}\u{a0}{second}"),
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::chunks;

    #[test]
    fn a_code_is_read_in_two_halves() {
        assert_eq!(chunks("481906"), "481\u{a0}906");
        assert_eq!(chunks("48190"), "481\u{a0}90");
        assert_eq!(chunks(""), "\u{a0}");
    }
}
