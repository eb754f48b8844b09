//! Beside the computer: what to do now, why, help, the identity card, the phone.

mod account;
pub mod advice;
pub mod calendar;
mod call;
pub mod card;
mod head;
pub mod instruction;
mod notes;
mod papers;
mod phone;

pub use phone::chunks;

use eframe::egui::{Rect, Ui, pos2};
use lucide_icons::Icon;

use crate::app::command::{Change, Command, Pane};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::place::Area;
use crate::app::screens::within;
use crate::app::theme::{self, Lettering, space};
use crate::app::voice::Hearing;
use crate::app::widgets::{Button, Checkbox, panel, text};
use crate::session::Rung;
use crate::words::{Told, Words};

/// What the phone needs to show a code, with what stands above and under it, in points.
const PHONE_HEIGHT: f32 = 412.0;

/// The height of what offers help, above its button, in points.
const OFFER_HEIGHT: f32 = 92.0;

/// Draws the companion in all the room there is; `area` is where the next gesture begins.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    area: Option<Area>,
    commands: &mut Vec<Command>,
) {
    let all = ui.max_rect();
    let offer = advice::offer(words, lesson);
    let room = if offer.is_some() { OFFER_HEIGHT + space::SMALL } else { 0.0 };
    let help = match lesson.show {
        Some(_) => 0.0,
        None => theme::BUTTON_HEIGHT + space::MEDIUM,
    };
    let edge = all.bottom() - help - room;
    let used = instruction::ui(ui, words, lesson, (area, help + room), commands);
    let pane = Rect::from_min_max(pos2(all.left(), used + space::MEDIUM), pos2(all.right(), edge));
    within(ui, pane, |ui| {
        if lesson.show.is_some() {
            // A demonstration is looked at: nothing of it is pressed.
            ui.disable();
        }
        self::pane(ui, words, lesson, commands);
    });
    if lesson.show.is_some() {
        return;
    }
    let bottom = Rect::from_min_max(pos2(all.left(), all.bottom() - theme::BUTTON_HEIGHT), all.max);
    if let Some(offer) = &offer {
        let above = Rect::from_min_max(
            pos2(all.left(), bottom.top() - space::SMALL - OFFER_HEIGHT),
            pos2(all.right(), bottom.top() - space::SMALL),
        );
        within(ui, above, |ui| {
            panel::here().show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.set_min_height(OFFER_HEIGHT - 28.0);
                text::label_with_bold(ui, offer.text(), Lettering::Body);
            });
        });
    }
    within(ui, bottom, |ui| help_button(ui, words, lesson, commands));
}

/// What stands beside the page whoever does the lesson: the card, the phone, the papers.
pub fn pane(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    match lesson.pane {
        Pane::Card => card::ui(ui, words, lesson, commands),
        Pane::Phone => phone::ui(ui, words, lesson, commands),
        Pane::Papers => papers::ui(ui, words, lesson, commands),
        Pane::Calendar => calendar::ui(ui, words, lesson, commands),
    }
}

/// The learner's own button: at the same place all along, it says what it does next.
fn help_button(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let (icon, key) = match lesson.attempt.session().rung() {
        Rung::Wait | Rung::Question | Rung::Goal | Rung::Area => (Icon::LifeBuoy, "lesson-help"),
        Rung::Gesture => (Icon::Pointer, "lesson-show-me"),
        Rung::Mirror => (Icon::Undo2, "lesson-my-page"),
    };
    let label = words.say(key);
    let mut button = Button::new(icon, &label).accent().wide();
    if lesson.mirror.is_some() || advice::offer(words, lesson).is_some() {
        button = button.primary();
    }
    if button.id(ids::app("help", 0)).ui(ui).clicked() {
        commands.push(Command::Change(Change::Help));
    }
}

/// The button that says something aloud, where a voice works. `rank` tells it from the others of
/// the same screen.
pub fn listen(
    ui: &mut Ui,
    words: &Words,
    hearing: Hearing,
    rank: usize,
    told: &Told,
    commands: &mut Vec<Command>,
) {
    if !hearing.works {
        return;
    }
    let label = words.say("lesson-listen");
    let button = Button::new(Icon::Volume2, &label).quiet().id(ids::app("listen", rank));
    if button.ui(ui).clicked() {
        commands.push(Command::Say(told.clone()));
    }
}

/// The box that has everything said as it comes, where a voice works.
pub fn read_always(ui: &mut Ui, words: &Words, hearing: Hearing, commands: &mut Vec<Command>) {
    if !hearing.works {
        return;
    }
    let label = words.say("lesson-read-always");
    let tick = Checkbox::new(hearing.always, &label).id(ids::app("read-always", 0));
    if tick.ui(ui).clicked() {
        commands.push(Command::ReadAlways(!hearing.always));
    }
}
