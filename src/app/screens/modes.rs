//! « Je regarde », « Je fais avec aide » or « Je fais seul »: asked each time a lesson is opened.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::companion::{listen, read_always};
use crate::app::ids;
use crate::app::record::Record;
use crate::app::screens::{BAND_HEIGHT, back_home, band, column, split_top};
use crate::app::theme::{Lettering, space};
use crate::app::voice::Hearing;
use crate::app::widgets::{Card, text};
use crate::ids::LessonId;
use crate::session::Mode;
use crate::words::Words;

/// The widest that the three choices grow together, in points.
const WIDTH: f32 = 1198.0;

/// The height of a choice, in points.
const HEIGHT: f32 = 330.0;

/// Draws the choice. The suggested one comes first.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    record: &Record,
    id: &LessonId,
    hearing: Hearing,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, WIDTH, |ui| {
        back_home(ui, words, commands);
        ui.add_space(space::LARGE);
        let title = words.lesson(id, "titre").unwrap_or_default();
        text::heading(ui, &title, Lettering::Display);
        ui.add_space(space::LARGE);
        let gap = 26.0;
        let width = (ui.available_width() - 2.0 * gap) / 3.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (rank, mode) in order(record.suggested(id)).into_iter().enumerate() {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    choice(ui, words, (id, mode), rank, hearing, commands);
                });
            }
        });
        read_always(ui, words, hearing, commands);
    });
}

/// The modes, from the suggested one on.
fn order(first: Mode) -> [Mode; 3] {
    let mut modes = Mode::ALL;
    let rank = modes.iter().position(|mode| *mode == first).unwrap_or(0);
    modes.rotate_left(rank);
    modes
}

/// The picture, the name and the sentence of a mode.
fn face(mode: Mode) -> (Icon, &'static str, &'static str) {
    match mode {
        Mode::Watch => (Icon::Eye, "modes-watch", "modes-watch-note"),
        Mode::Guided => (Icon::HandHelping, "modes-guided", "modes-guided-note"),
        Mode::Alone => (Icon::Pointer, "modes-alone", "modes-alone-note"),
    }
}

fn choice(
    ui: &mut Ui,
    words: &Words,
    (id, mode): (&LessonId, Mode),
    rank: usize,
    hearing: Hearing,
    commands: &mut Vec<Command>,
) {
    let (icon, title, note) = face(mode);
    let (title, note) = (words.told(title), words.told(note));
    let suggested = words.say("modes-suggested");
    let size = vec2(ui.available_width(), HEIGHT);
    let mut card =
        Card::new(icon, title.text()).note(note.text()).size(size).id(ids::app("mode", rank));
    if rank == 0 {
        card = card.primary().pill(&suggested);
    }
    if card.ui(ui).clicked() {
        commands.push(Command::Start(id.clone(), mode));
    }
    listen(ui, words, hearing, rank, &title.clone().then(&note), commands);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suggested_one_comes_first_and_the_others_keep_their_order() {
        assert_eq!(order(Mode::Watch), Mode::ALL);
        assert_eq!(order(Mode::Guided), [Mode::Guided, Mode::Alone, Mode::Watch]);
        assert_eq!(order(Mode::Alone), [Mode::Alone, Mode::Watch, Mode::Guided]);
    }
}
