//! The end of a lesson: what was done, that it was invented, what to bring for the real one.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{Command, Ending, Route};
use crate::app::erased::Erased;
use crate::app::ids;
use crate::app::screens::{BAND_HEIGHT, band, column, pictured, split_top, within};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::content::library::Library;
use crate::ids::StepId;
use crate::memo::{checked, last_checked};
use crate::words::Words;

/// The most boxes named: two columns that are read at a glance.
const MOST_ERASED: usize = 5;
/// The widest that the contents grow, in points.
const WIDTH: f32 = 860.0;

/// The height of the row of buttons, in points.
const FOOT: f32 = theme::BUTTON_HEIGHT + 2.0 * space::MEDIUM;

/// Draws the end of a lesson.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    (ending, erased): (&Ending, &Erased),
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
            erased_boxes(ui, words, erased);
        });
        ui.add_space(space::MEDIUM);
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
            let home = words.say("back-home");
            let button = Button::new(Icon::House, &home).primary().id(ids::app("end-home", 0));
            if button.ui(ui).clicked() {
                commands.push(Command::Open(Route::Home));
            }
            let again = words.say("lessons-again");
            let button = Button::new(Icon::RotateCcw, &again).secondary().id(ids::app("again", 0));
            if button.ui(ui).clicked() {
                commands.push(Command::Open(Route::Modes(id.clone())));
            }
            let next = words.say("next-person");
            let button = Button::new(Icon::UserRound, &next).secondary().id(ids::app("next", 0));
            if button.ui(ui).clicked() {
                commands.push(Command::Open(Route::NextPerson));
            }
        });
    });
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
