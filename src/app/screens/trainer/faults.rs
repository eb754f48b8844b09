//! What is wrong, one after the other, and the way to where it is mended.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::ids;
use crate::app::screens::pictured;
use crate::app::screens::trainer::{
    Drawn, button, good, is_of_no_lesson, push, told, undo, undo_last, writing,
};
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::proof::Fault;
use crate::app::trainer::{AtTrainer, Editing, Trainer, View};
use crate::app::widgets::{Button, panel, text};
use crate::diagnostic::Datum;
use crate::ids::LessonId;
use crate::words::Words;

/// Draws the faults of a lesson, or those that are of none.
pub fn ui(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    id: Option<&LessonId>,
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    let mine = mine(state, id);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        let asked = AtTrainer::Open(View::Lessons);
        button(ui, words, (Icon::ArrowLeft, "trainer-back", 0), asked, commands);
        // It stands beside the fault that the last change has brought, where there is one.
        if !mine.iter().any(|(_, fault)| way_back(drawn, state, fault).is_some()) {
            undo(ui, drawn, state, commands);
        }
    });
    ui.add_space(space::MEDIUM);
    text::heading(ui, &words.say("trainer-faults"), Lettering::Display);
    told(ui, words, state);
    ui.add_space(space::MEDIUM);
    if mine.is_empty() && state.findings.is_some() {
        good(ui, &words.say("trainer-no-fault"));
    }
    let mut offered: Vec<&str> = Vec::new();
    for (rank, fault) in &mine {
        // Once for each file: it takes back all that is wrong in it.
        let is_first = !offered.contains(&fault.place.0.as_str());
        let back = way_back(drawn, state, fault).filter(|_| is_first);
        offered.extend(back.map(|_| fault.place.0.as_str()));
        one(ui, words, state, (*rank, fault, back), commands);
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

/// How a file is put back as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Back {
    /// The last change made here is taken back.
    Undo,
    /// The file is as it was when nothing was wrong in it: somebody changed it with something else.
    File,
}

/// How the file of an error is put back as it was before. What a lesson that was just made leaves to
/// be written is no reason to take it back.
fn way_back(drawn: &Drawn<'_>, state: &Trainer, fault: &Fault) -> Option<Back> {
    let desk = state.desk.as_ref().filter(|_| fault.is_error)?;
    let now = drawn.library.source(&fault.place.0)?;
    if desk.has_just_made(&now) {
        return Some(Back::Undo);
    }
    desk.was_good(&now).then_some(Back::File)
}

/// One thing that is wrong: the sentence, the line, what to do, and the way there.
fn one(
    ui: &mut Ui,
    words: &Words,
    state: &mut Trainer,
    (rank, fault, back): (usize, &Fault, Option<Back>),
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
        if key.is_none() && back.is_none() {
            return;
        }
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
            if let Some(key) = key {
                button(ui, words, (Icon::Pencil, key, rank), AtTrainer::Mend(rank), commands);
            }
            match back {
                Some(Back::Undo) => undo_last(ui, words, state, rank, commands),
                Some(Back::File) => {
                    let asked = AtTrainer::PutBack(rank);
                    button(ui, words, (Icon::Undo2, "trainer-undo", rank), asked, commands);
                }
                None => {}
            }
        });
    });
    if is_written_here {
        let label = words.say("trainer-mend-here");
        writing(ui, words, state, &label, commands);
    }
}

/// The sentence of a fault, its line, what to do, then more.
pub(in crate::app::screens) fn sentence(
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
            let file = file.clone();
            let place = match line {
                Some(line) => words.say_with(
                    "trainer-place",
                    &[("file", Datum::Text(file)), ("line", Datum::Number(*line))],
                ),
                None => words.say_with("trainer-place-file", &[("file", Datum::Text(file))]),
            };
            text::colored(ui, &place, Lettering::Body, theme::SOFT_INK);
        }
        more(ui);
    });
}
