//! Beside the computer: what to do now, why, help, the identity card, the phone.

mod account;
pub mod calendar;
mod call;
pub mod card;
mod head;
mod notes;
mod papers;
mod phone;

pub use phone::chunks;

use eframe::egui::{Rect, ScrollArea, Ui, pos2};
use lucide_icons::Icon;

use crate::app::command::{Change, Command, Pane};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::screens::within;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Pill, panel, text};
use crate::diagnostic::Datum;
use crate::session::Rung;
use crate::words::Words;

/// The most of the companion's height that the instruction takes before it scrolls.
const INSTRUCTION_SHARE: f32 = 0.52;

/// What the phone needs to show a code, with what stands above and under it, in points.
const PHONE_HEIGHT: f32 = 470.0;

/// Draws the companion in all the room there is.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let all = ui.max_rect();
    let bottom = Rect::from_min_max(pos2(all.left(), all.bottom() - theme::BUTTON_HEIGHT), all.max);
    let used = instruction(ui, words, lesson, commands);
    let pane = Rect::from_min_max(
        pos2(all.left(), used + space::MEDIUM),
        pos2(all.right(), bottom.top() - space::MEDIUM),
    );
    within(ui, pane, |ui| match lesson.pane {
        Pane::Card => card::ui(ui, words, lesson, commands),
        Pane::Phone => phone::ui(ui, words, lesson, commands),
        Pane::Papers => papers::ui(ui, words, lesson, commands),
        Pane::Calendar => calendar::ui(ui, words, lesson, commands),
    });
    within(ui, bottom, |ui| help(ui, words, lesson, commands));
}

/// The step, its instruction, « Pourquoi ? », the hint. Returns where it ends.
fn instruction(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    commands: &mut Vec<Command>,
) -> f32 {
    let session = lesson.attempt.session();
    let id = &session.scenario().script.lesson;
    let Some(step) = session.step() else { return ui.max_rect().top() };
    let height = ui.max_rect().height();
    // A code to copy is never cut: the phone is served first.
    let most = match lesson.pane {
        Pane::Card | Pane::Papers | Pane::Calendar => height * INSTRUCTION_SHARE,
        Pane::Phone => height - PHONE_HEIGHT,
    };
    let frame = panel::white().inner_margin(theme::instruction_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            Pill::Amber.ui(ui, &(session.step_number() + 1).to_string());
            let count = Datum::Number(session.n_steps());
            let line = words.say_with("lesson-of", &[("count", count)]);
            text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
        });
        ui.add_space(space::SMALL);
        ScrollArea::vertical().max_height(most).id_salt(ids::app("instruction", 0)).show(
            ui,
            |ui| {
                ui.set_width(ui.available_width());
                let instruction = words.lesson(id, step.id.as_str()).unwrap_or_default();
                let wide = ui.available_width() > 320.0;
                let lettering = if wide { Lettering::Instruction } else { Lettering::Told };
                text::label_with_bold(ui, &instruction, lettering);
                if lesson.resumed {
                    ui.add_space(space::SMALL);
                    panel::gentle().show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        text::label(ui, &words.say("lesson-resumed"), Lettering::Body);
                    });
                }
                let said = |attribute: &str| {
                    words.lesson(id, &format!("{}.{attribute}", step.id)).unwrap_or_default()
                };
                if session.rung() >= Rung::Hint {
                    ui.add_space(space::SMALL);
                    panel::gentle().show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        text::label_with_bold(ui, &said("indice"), Lettering::Body);
                    });
                }
                let why = words.say("lesson-why");
                let icon = if lesson.why { Icon::ChevronDown } else { Icon::ChevronRight };
                let button = Button::new(icon, &why).quiet().id(ids::app("why", 0));
                if button.ui(ui).clicked() {
                    commands.push(Command::Change(Change::Why(!lesson.why)));
                }
                if lesson.why {
                    text::label_with_bold(ui, &said("pourquoi"), Lettering::Body);
                }
            },
        );
    });
    frame.response.rect.bottom()
}

fn help(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let told = lesson.attempt.session().rung() >= Rung::Hint;
    let label = words.say("lesson-help");
    let button = Button::new(Icon::LifeBuoy, &label).accent().wide().enabled(!told);
    if button.id(ids::app("help", 0)).ui(ui).clicked() {
        commands.push(Command::Change(Change::Help));
    }
}
