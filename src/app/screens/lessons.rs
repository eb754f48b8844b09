//! The lessons of one of Home's pictures.

use eframe::egui::{Align, Layout, Ui};
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::ids;
use crate::app::record::Record;
use crate::app::screens::home::task_face;
use crate::app::screens::{BAND_HEIGHT, back_home, band, column, pictured, split_top};
use crate::app::shelf::Shelf;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Pill, describe, panel, text};
use crate::content::lesson::Task;
use crate::content::library::Library;
use crate::diagnostic::Datum;
use crate::ids::LessonId;
use crate::words::Words;

/// Draws the list.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    (library, shelf): (&Library, &Shelf),
    task: Task,
    record: &Record,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let done = record.done();
    let resume = record.to_resume(library);
    let next = resume.map(|resume| &resume.at.lesson).or_else(|| shelf.proposed(done));
    column(ui, rest, 860.0, |ui| {
        back_home(ui, words, commands);
        ui.add_space(space::LARGE);
        let (icon, key) = task_face(task);
        text::heading(ui, &words.say(key), Lettering::Display);
        ui.add_space(space::LARGE);
        let mut n = 0;
        for (rank, id) in shelf.of_task(task).enumerate() {
            let face = Face {
                icon,
                rank,
                proposed: next == Some(id),
                resume: resume.filter(|resume| resume.at.lesson == *id).map(|resume| resume.step),
                done: done.contains(id),
            };
            one_lesson(ui, words, library, id, &face, commands);
            ui.add_space(space::MEDIUM);
            n += 1;
        }
        if n == 0 {
            panel::white().show(ui, |ui| {
                ui.set_width(ui.available_width());
                pictured(ui, Icon::Clock, &words.say("lessons-none"), Lettering::Body);
            });
        }
    });
}

/// How a lesson looks in the list.
struct Face {
    icon: Icon,
    rank: usize,
    proposed: bool,
    /// The rank of the step it can be taken up at.
    resume: Option<usize>,
    done: bool,
}

fn one_lesson(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    id: &LessonId,
    face: &Face,
    commands: &mut Vec<Command>,
) {
    let minutes = library.lessons.get(id).map_or(0, |lesson| lesson.value.minutes);
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = words.lesson(id, "titre").unwrap_or_default();
        text::pictured_heading(ui, face.icon, &title, Lettering::Title, theme::GREEN);
        ui.add_space(space::SMALL);
        text::label(ui, &words.lesson(id, "but").unwrap_or_default(), Lettering::Body);
        ui.add_space(space::MEDIUM);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            buttons(ui, words, (id, &title), face, commands);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let minutes = Datum::Number(usize::from(minutes));
                let line = words.say_with("lessons-minutes", &[("minutes", minutes)]);
                text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
                if face.done {
                    Pill::Pale.ui(ui, &words.say("lessons-done"));
                }
            });
        });
    });
}

/// What can be done with a lesson: begin it, take it up, begin it again.
fn buttons(
    ui: &mut Ui,
    words: &Words,
    (id, title): (&LessonId, &str),
    face: &Face,
    commands: &mut Vec<Command>,
) {
    if let Some(step) = face.resume {
        let label = words.say_with("lessons-resume", &[("step", Datum::Number(step + 1))]);
        let button = Button::new(Icon::ArrowRight, &label).icon_last().primary();
        let pressed = button.id(ids::app("resume", face.rank)).ui(ui);
        describe(ui, pressed.id, title);
        if pressed.clicked() {
            commands.push(Command::Resume(id.clone()));
        }
    }
    let begun = face.done || face.resume.is_some();
    let label = words.say(if begun { "lessons-again" } else { "lessons-start" });
    let mut button = match face.resume {
        Some(_) => Button::new(Icon::RotateCcw, &label),
        None => Button::new(Icon::ArrowRight, &label).icon_last(),
    };
    if face.proposed && face.resume.is_none() {
        button = button.primary();
    }
    let pressed = button.id(ids::app("lesson", face.rank)).ui(ui);
    // Every lesson has a button of this name.
    describe(ui, pressed.id, title);
    if pressed.clicked() {
        commands.push(Command::Open(Route::Modes(id.clone())));
    }
}
