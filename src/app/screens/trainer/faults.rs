//! What is wrong, one after the other, and the way to where it is mended.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::ids;
use crate::app::screens::pictured;
use crate::app::screens::trainer::{button, good, is_of_no_lesson, push, told, undo, writing};
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::proof::Fault;
use crate::app::trainer::{AtTrainer, Editing, Trainer, View};
use crate::app::widgets::{Button, panel, text};
use crate::diagnostic::Datum;
use crate::ids::LessonId;
use crate::studio::Desk;
use crate::words::Words;

/// Draws the faults of a lesson, or those that are of none.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    state: &mut Trainer,
    id: Option<&LessonId>,
    commands: &mut Vec<Command>,
) {
    let mine = mine(state, id);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        let asked = AtTrainer::Open(View::Lessons);
        button(ui, words, (Icon::ArrowLeft, "trainer-back", 0), asked, commands);
        // It stands beside the fault that the last change has brought, where there is one.
        if !mine.iter().any(|(_, fault)| is_new(state, fault)) {
            undo(ui, words, state, commands);
        }
    });
    ui.add_space(space::MEDIUM);
    text::heading(ui, &words.say("trainer-faults"), Lettering::Display);
    told(ui, words, state);
    ui.add_space(space::MEDIUM);
    if mine.is_empty() && state.findings.is_some() {
        good(ui, &words.say("trainer-no-fault"));
    }
    let mut offers_undo = true;
    for (rank, fault) in &mine {
        let undoes = offers_undo && is_new(state, fault);
        offers_undo &= !undoes;
        one(ui, words, state, (*rank, fault, undoes), commands);
        ui.add_space(space::MEDIUM);
    }
    if !mine.is_empty() && !state.shows_files {
        let label = words.say("trainer-show-files");
        let show = Button::new(Icon::File, &label).strong_link().id(ids::app("files", 0));
        if show.ui(ui).clicked() {
            push(commands, AtTrainer::ShowFiles);
        }
    }
}

/// The faults of a lesson, or those that are of none, with their ranks.
fn mine(state: &Trainer, id: Option<&LessonId>) -> Vec<(usize, Fault)> {
    let Some(found) = &state.findings else { return Vec::new() };
    let all = found.faults.iter().enumerate();
    let those: Vec<(usize, &Fault)> = match id.map(|id| found.lessons.get(id)) {
        Some(Some(of)) => all.filter(|(rank, _)| of.faults.contains(rank)).collect(),
        Some(None) => Vec::new(),
        None => all.filter(|(_, fault)| is_of_no_lesson(fault, found)).collect(),
    };
    those.into_iter().map(|(rank, fault)| (rank, fault.clone())).collect()
}

/// Whether the last change was made to the file of an error. What a lesson that was just made leaves
/// to be written is no reason to take it back.
fn is_new(state: &Trainer, fault: &Fault) -> bool {
    fault.is_error
        && state
            .desk
            .as_ref()
            .is_some_and(|desk| desk.last_changed().any(|file| file == fault.place.0))
}

/// One thing that is wrong: the sentence, the line, what to do, and the way there.
fn one(
    ui: &mut Ui,
    words: &Words,
    state: &mut Trainer,
    (rank, fault, undoes): (usize, &Fault, bool),
    commands: &mut Vec<Command>,
) {
    let is_written_here =
        state.mending.as_ref() == Some(fault) && matches!(&state.editing, Some(Editing::Word(..)));
    sentence(ui, words, fault, state.shows_files, |ui| {
        if is_written_here {
            return;
        }
        let key = match (&fault.word, &fault.step) {
            (Some(_), _) => Some("trainer-mend-word"),
            (None, Some(_)) => Some("trainer-mend-step"),
            (None, None) => None,
        };
        if key.is_none() && !undoes {
            return;
        }
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
            if let Some(key) = key {
                button(ui, words, (Icon::Pencil, key, rank), AtTrainer::Mend(rank), commands);
            }
            if undoes && state.desk.as_ref().is_some_and(Desk::can_undo) {
                button(ui, words, (Icon::Undo2, "trainer-undo", 0), AtTrainer::Undo, commands);
            }
        });
    });
    if is_written_here {
        let label = words.say("trainer-mend-here");
        writing(ui, words, state, &label, commands);
    }
}

/// The sentence of a fault, its line, what to do, then more.
pub(super) fn sentence(
    ui: &mut Ui,
    words: &Words,
    fault: &Fault,
    shows_file: bool,
    more: impl FnOnce(&mut Ui),
) {
    let frame = if fault.is_error { panel::mend() } else { panel::here() };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::label(ui, &fault.message, Lettering::Strong);
        let [before, it, after] = &fault.line;
        if !it.is_empty() {
            ui.add_space(space::TINY);
            panel::white().inner_margin(theme::card_margin()).show(ui, |ui| {
                ui.set_width(ui.available_width());
                text::with_marker(ui, [before.trim_start(), it, after], Lettering::Body);
            });
        }
        ui.add_space(space::TINY);
        pictured(ui, Icon::Wrench, &fault.remedy, Lettering::Body);
        if shows_file {
            let (file, line) = &fault.place;
            let data = [
                ("file", Datum::Text(file.clone())),
                ("line", Datum::Number(line.unwrap_or_default())),
            ];
            let place = words.say_with("trainer-place", &data);
            text::colored(ui, &place, Lettering::Body, theme::SOFT_INK);
        }
        more(ui);
    });
}
