//! The end of a lesson: what was done, that it was invented, what to bring for the real one.

use eframe::egui::{Align, Layout, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{AtDoor, Command, Door, Ending, Route};
use crate::app::erased::Erased;
use crate::app::helping::Notice;
use crate::app::ids;
use crate::app::screens::{BAND_HEIGHT, band, column, pictured, split_top, within};
use crate::app::seat::Seat;
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::AtTrainer;
use crate::app::widgets::{Button, panel, text};
use crate::content::library::Library;
use crate::ids::{LessonId, StepId};
use crate::memo::{checked, last_checked};
use crate::words::Words;

/// The most boxes named: two columns that are read at a glance.
const MOST_ERASED: usize = 5;
/// The widest that the contents grow, in points.
const WIDTH: f32 = 860.0;

/// The room for the button beside a text, in points.
const BUTTON: f32 = 290.0;

/// The height of the row of buttons, in points.
const FOOT: f32 = theme::BUTTON_HEIGHT + 2.0 * space::MEDIUM;

/// What the end of a lesson says besides the lesson.
pub struct Told<'a> {
    /// What was wiped.
    pub erased: &'a Erased,
    /// What became of a door.
    pub notice: Option<&'a Notice>,
    /// The seat, in a workshop.
    pub seat: Option<&'a Seat>,
    /// Whether this is the window of a door, that opens no other.
    pub is_door: bool,
    /// Whether a trainer tries a lesson.
    pub is_tried: bool,
}

/// Draws the end of a lesson.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    (ending, told): (&Ending, &Told<'_>),
    commands: &mut Vec<Command>,
) {
    let id = &ending.lesson;
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let said = |key: &str| words.lesson(id, key).unwrap_or_default();
    // What to do next is never out of view.
    let (rest, foot) = rest.split_top_bottom_at_y(rest.bottom() - FOOT);
    column(ui, rest, WIDTH, |ui| {
        let done = said("fin");
        text::pictured_heading(ui, Icon::CircleCheck, &done, Lettering::Title, theme::GREEN);
        ui.add_space(space::LARGE);
        alone(ui, words, ending);
        panel::here().show(ui, |ui| {
            ui.set_width(ui.available_width());
            pictured(ui, Icon::Info, &said("fin-invente"), Lettering::Body);
            ui.add_space(space::SMALL);
            pictured(ui, Icon::Check, &words.say("end-erased"), Lettering::Body);
            erased_boxes(ui, words, told.erased);
        });
        ui.add_space(space::MEDIUM);
        memo(ui, words, (id, told), commands);
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::heading(ui, &said("fin-apporter"), Lettering::Heading);
            for key in ["fin-apporter-1", "fin-apporter-2", "fin-apporter-3"] {
                ui.add_space(space::SMALL);
                pictured(ui, Icon::ArrowRight, &said(key), Lettering::Body);
            }
        });
        ui.add_space(space::MEDIUM);
        if let Some(date) = last_checked(library, id) {
            text::colored(ui, &checked(words, date), Lettering::Body, theme::SOFT_INK);
        }
    });
    let row = foot.shrink2(vec2(((foot.width() - WIDTH) / 2.0).max(space::LARGE), space::MEDIUM));
    within(ui, row, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            if told.is_tried {
                return after_a_try(ui, words, id, commands);
            }
            let seat = told.seat.map(|seat| seat.is_all_done(library));
            next_steps(ui, words, id, (seat, told.is_door), commands);
        });
    });
}

/// What a trainer can do now: nobody else comes to this window.
fn after_a_try(ui: &mut Ui, words: &Words, id: &LessonId, commands: &mut Vec<Command>) {
    let [back, again] = ["trainer-back", "lessons-again"].map(|key| words.say(key));
    let back = Button::new(Icon::ArrowLeft, &back).primary();
    if back.id(ids::app("end", 0)).ui(ui).clicked() {
        commands.push(Command::Open(Route::Home));
    }
    let again = Button::new(Icon::RotateCcw, &again).secondary();
    if again.id(ids::app("end", 1)).ui(ui).clicked() {
        let again = AtTrainer::Try(id.clone(), 0);
        commands.push(Command::AtDoor(AtDoor::Trainer(again)));
    }
}

/// What can be done now. In a workshop one goes back to it, and stops there: who has done all of
/// it stops first. `seat` says whether all of it is done. The window of a door is nobody's seat.
fn next_steps(
    ui: &mut Ui,
    words: &Words,
    id: &LessonId,
    (seat, is_door): (Option<bool>, bool),
    commands: &mut Vec<Command>,
) {
    let again = (Icon::RotateCcw, "lessons-again", Route::Modes(id.clone()));
    let stop = (Icon::Flag, "seat-stop", Route::SeatEnd);
    let back = (Icon::ArrowLeft, "seat-back", Route::Home);
    let all = match seat {
        None if is_door => vec![(Icon::ArrowLeft, "end-back", Route::Home), again],
        None => vec![
            (Icon::House, "back-home", Route::Home),
            again,
            (Icon::UserRound, "next-person", Route::NextPerson),
        ],
        Some(true) => vec![stop, back, again],
        Some(false) => vec![back, again, stop],
    };
    for (rank, (icon, key, route)) in all.into_iter().enumerate() {
        let label = words.say(key);
        let button = Button::new(icon, &label).id(ids::app("end", rank));
        let button = if rank == 0 { button.primary() } else { button.secondary() };
        if button.ui(ui).clicked() {
            commands.push(Command::Open(route));
        }
    }
}

/// How one gets the memo on paper. From a seat nothing is saved: who helps prints it.
fn memo(
    ui: &mut Ui,
    words: &Words,
    (id, told): (&LessonId, &Told<'_>),
    commands: &mut Vec<Command>,
) {
    if told.is_door {
        return;
    }
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        if told.seat.is_some() {
            pictured(ui, Icon::Printer, &words.say("end-memo-helped"), Lettering::Body);
            return;
        }
        ui.horizontal(|ui| {
            let words_room = vec2(ui.available_width() - BUTTON, theme::BUTTON_HEIGHT);
            ui.allocate_ui_with_layout(words_room, Layout::top_down(Align::LEFT), |ui| {
                ui.set_width(words_room.x);
                text::heading(ui, &words.say("end-memo"), Lettering::Heading);
                text::label(ui, &words.say("end-memo-what"), Lettering::Body);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let label = words.say("end-memo-open");
                let button = Button::new(Icon::FileText, &label).secondary();
                if button.id(ids::app("end-memo", 0)).ui(ui).clicked() {
                    commands.push(Command::OpenDoor(Door::Volunteer, Some(id.clone())));
                }
            });
        });
        if let Some(notice) = told.notice {
            ui.add_space(space::SMALL);
            pictured(ui, Icon::Info, &notice.said(words), Lettering::Strong);
        }
    });
    ui.add_space(space::MEDIUM);
}

/// The boxes that were wiped, each with a tick.
fn erased_boxes(ui: &mut Ui, words: &Words, erased: &Erased) {
    let (labels, n_left) = erased.labels(words, MOST_ERASED);
    let said = |label: String| words.say_with("end-erased-box", &[("label", label.into())]);
    let mut lines: Vec<String> = labels.into_iter().map(said).collect();
    if n_left > 0 {
        lines.push(words.say_with("end-erased-more", &[("count", n_left.into())]));
    }
    if lines.is_empty() {
        return;
    }
    ui.add_space(space::SMALL);
    ui.columns(2, |columns| {
        for (rank, line) in lines.iter().enumerate() {
            pictured(&mut columns[rank % 2], Icon::CircleCheck, line, Lettering::Body);
        }
    });
}

/// What the learner did without help, as sentences: nothing is counted. Steps whose author gave
/// no words for it are left out.
fn alone(ui: &mut Ui, words: &Words, ending: &Ending) {
    let said = |step: &StepId| words.lesson(&ending.lesson, &format!("{step}.fait"));
    let done: Vec<String> = ending.alone.iter().filter_map(said).collect();
    let all = ending.alone.len() == ending.n_steps && ending.n_steps > 0;
    if done.is_empty() && !all {
        return;
    }
    panel::gentle().show(ui, |ui| {
        ui.set_width(ui.available_width());
        if all {
            pictured(ui, Icon::Sparkles, &words.say("end-all-alone"), Lettering::Strong);
            return;
        }
        pictured(ui, Icon::Sparkles, &words.say("end-alone"), Lettering::Strong);
        ui.add_space(space::TINY);
        let half = done.len().div_ceil(2);
        let (left, right) = done.split_at(half);
        let width = (ui.available_width() - space::LARGE) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            for side in [left, right] {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.x = space::SMALL;
                    for line in side {
                        pictured(ui, Icon::Check, line, Lettering::Body);
                    }
                });
            }
        });
    });
    ui.add_space(space::MEDIUM);
}
