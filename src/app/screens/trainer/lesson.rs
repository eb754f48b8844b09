//! One lesson of a trainer: its steps in a column, the page of the step, and the words beside it.

use eframe::egui::{Rect, ScrollArea, Ui, pos2, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::screens::trainer::said::{Said, Section, sections};
use crate::app::screens::trainer::{Drawn, button, push, told, undo};
use crate::app::screens::within;
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::{AtTrainer, Editing, Trainer, View};
use crate::app::widgets::{Button, panel, text};
use crate::app::{computer, ids};
use crate::ids::LessonId;
use crate::studio::{edit, record};

/// The width of the column of steps, in points.
pub(super) const STEPS: f32 = 268.0;

/// The space around the columns, in points.
const MARGIN: f32 = 14.0;

/// The width from which the page and the words stand side by side, in points.
const SIDE_BY_SIDE: f32 = 1000.0;

/// Draws the lesson.
pub fn ui(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    (id, step): (&LessonId, usize),
    rect: Rect,
    commands: &mut Vec<Command>,
) {
    let (left, page, below) = columns(rect);
    within(ui, left, |ui| steps(ui, drawn, state, (id, step), commands));
    within(ui, page, |ui| the_page(ui, drawn, state));
    within(ui, below, |ui| {
        ScrollArea::vertical().id_salt("words").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(below.width() - theme::SCROLL_WIDTH);
            words_of(ui, drawn, state, (id, step), commands);
        });
    });
}

/// The column of what there is, the page in front, and the words beside it or below.
pub(super) fn columns(rect: Rect) -> (Rect, Rect, Rect) {
    let body = rect.shrink(MARGIN);
    let edge = body.left() + STEPS;
    let left = Rect::from_min_max(body.min, pos2(edge, body.bottom()));
    let right = Rect::from_min_max(pos2(edge + MARGIN, body.top()), body.max);
    let (page, below) = if right.width() >= SIDE_BY_SIDE {
        right.split_left_right_at_x(right.left() + right.width() * 0.54)
    } else {
        right.split_top_bottom_at_y(right.top() + right.height() * 0.5)
    };
    let page = if page.max.y < right.max.y {
        page.with_max_y(page.bottom() - MARGIN)
    } else {
        page.with_max_x(page.right() - MARGIN)
    };
    (left, page, below)
}

fn steps(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &Trainer,
    (id, step): (&LessonId, usize),
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    let lessons = AtTrainer::Open(View::Lessons);
    button(ui, words, (Icon::ArrowLeft, "trainer-back", 0), lessons, commands);
    ui.add_space(space::SMALL);
    ScrollArea::vertical().id_salt("steps").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(STEPS - theme::SCROLL_WIDTH);
        text::heading(ui, &words.lesson(id, "titre").unwrap_or_default(), Lettering::Strong);
        ui.add_space(space::SMALL);
        undo(ui, drawn, state, commands);
        ui.add_space(space::SMALL);
        let Some(lesson) = drawn.library.lessons.get(id) else { return };
        for (rank, one) in lesson.value.steps.iter().enumerate() {
            let said = words.lesson(id, one.id.as_str()).unwrap_or_default();
            let line = crate::words::plain(&said);
            let line = format!("{}. {}", rank + 1, line.lines().next().unwrap_or_default());
            let row = Button::new(None, &line).selected(rank == step).row();
            if row.id(ids::app("step", rank)).ui(ui).clicked() {
                push(commands, AtTrainer::Open(View::Lesson(id.clone(), rank)));
            }
            ui.add_space(space::TINY);
        }
    });
}

/// The page of the step, which is looked at.
pub(super) fn the_page(ui: &mut Ui, drawn: &Drawn<'_>, state: &mut Trainer) {
    let Some((_, _, shown)) = &mut state.preview else {
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::label(ui, &drawn.words.say("trainer-no-page"), Lettering::Body);
        });
        return;
    };
    ui.disable();
    computer::ui(ui, drawn.words, shown, &mut Vec::new());
}

/// The words of the step, then those of the page, then those of the whole lesson.
fn words_of(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    (id, step): (&LessonId, usize),
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        button(
            ui,
            words,
            (Icon::Play, "trainer-try-here", 0),
            AtTrainer::Try(id.clone(), step),
            commands,
        );
        for (rank, language) in words.languages().iter().enumerate() {
            let row = Button::new(Icon::Languages, &language.name);
            let row = row.selected(state.language == language.code).id(ids::app("words-in", rank));
            if row.ui(ui).clicked() {
                push(commands, AtTrainer::Language(language.code.clone()));
            }
        }
    });
    told(ui, words, state);
    ui.add_space(space::SMALL);
    let file = format!("{id}/{}.ftl", state.language);
    let sections = sections(drawn, state, id, step);
    mending(ui, drawn, state, &sections, commands);
    waiting(ui, drawn, &file, commands);
    let mut rank = 0;
    for (row, section) in sections.iter().enumerate() {
        if row > 0 {
            ui.add_space(space::MEDIUM);
        }
        text::heading(ui, &words.say(section.title), Lettering::Heading);
        for said in &section.words {
            word(ui, drawn, state, (said, rank), commands);
            rank += 1;
        }
    }
}

/// What was pasted and is in no step yet.
fn waiting(ui: &mut Ui, drawn: &Drawn<'_>, file: &str, commands: &mut Vec<Command>) {
    let words = drawn.words;
    let source = drawn.library.words.iter().find(|source| source.name == file);
    let rest = source.map(|source| record::rest(&source.text)).unwrap_or_default();
    if rest.is_empty() {
        return;
    }
    panel::here().show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::label(ui, &words.say("trainer-rest"), Lettering::Strong);
        for line in rest {
            text::label(ui, &line, Lettering::Body);
        }
        ui.add_space(space::SMALL);
        let asked = AtTrainer::DropRest(file.to_owned());
        button(ui, words, (Icon::Trash2, "trainer-rest-drop", 0), asked, commands);
    });
    ui.add_space(space::SMALL);
}

/// The fault that is being mended, and its word where it is none of those below: one that is
/// missing, or that is said elsewhere.
fn mending(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    sections: &[Section],
    commands: &mut Vec<Command>,
) {
    let Some(fault) = &state.mending else { return };
    let Some(Editing::Word(file, name)) = &state.editing else {
        super::faults::sentence(ui, drawn.words, fault, state.shows_files, |_| {});
        ui.add_space(space::SMALL);
        return;
    };
    // The fault is told with its field, wherever that stands.
    let mut below = sections.iter().flat_map(|section| &section.words);
    if !below.any(|said| said.file == *file && said.name == *name) {
        let label = drawn.words.say("trainer-mend-here");
        super::writing(ui, drawn.words, state, &label, commands);
        ui.add_space(space::SMALL);
    }
}

/// A word: what it is, what it says, and a way to change it. The one that is being written has
/// its field in its place.
pub(super) fn word(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    (said, rank): (&Said, usize),
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    let Said { file, name, label } = said;
    ui.add_space(space::SMALL);
    let is_it = matches!(&state.editing, Some(Editing::Word(f, n)) if f == file && n == name);
    if is_it {
        super::writing(ui, words, state, label, commands);
        return;
    }
    let source = drawn.library.words.iter().find(|source| source.name == *file);
    let value = source.and_then(|source| edit::words::value(&source.text, name));
    let shown = value.map(|value| Trainer::shown(words, &value));
    panel::white().inner_margin(theme::card_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let change = words.say("trainer-change");
            let row = Button::new(Icon::Pencil, &change).quiet().id(ids::app("change", rank));
            if row.ui(ui).clicked() {
                push(commands, AtTrainer::Edit(file.clone(), name.clone()));
            }
            ui.add_space(space::SMALL);
            ui.vertical(|ui| {
                text::colored(ui, label, Lettering::Body, theme::SOFT_INK);
                match shown {
                    Some(shown) => text::label(ui, &shown, Lettering::Strong),
                    None => text::label(ui, &words.say("trainer-no-word"), Lettering::Body),
                }
            });
        });
    });
}
