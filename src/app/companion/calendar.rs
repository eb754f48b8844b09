//! The day it is, and letting time pass: what will be is said before it is done.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::{Change, Command, Pane};
use crate::app::companion::head;
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::content::action::Action;
use crate::content::lesson::Date;
use crate::content::script::Goal;
use crate::diagnostic::Datum;
use crate::words::Words;
use crate::world::calendar::Deadline;

/// Draws the day on the band at the top: pressing it shows the calendar. Nothing in a lesson where
/// nothing depends on the day.
pub fn tile(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let mut counts = world.can_wait(scenario);
    scenario.script.each_leaf(&mut |leaf| counts |= matches!(leaf, Goal::From(_)));
    if !counts {
        return;
    }
    let day = said(words, "calendar-day", world.today(scenario));
    let button = Button::new(Icon::CalendarDays, &day).quiet().id(ids::app("calendar", 0));
    if button.ui(ui).clicked() {
        let shown = lesson.pane == Pane::Calendar;
        let pane = if shown { Pane::Card } else { Pane::Calendar };
        commands.push(Command::Change(Change::Pane(pane)));
    }
}

/// Draws the calendar in the lower half.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let room = ui.available_height();
    panel::white().inner_margin(theme::card_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(room - 2.0 * f32::from(theme::card_margin().top));
        head::ui(ui, words, lesson, &words.say("calendar-title"), commands);
        ui.add_space(space::SMALL);
        text::label(ui, &said(words, "calendar-today", world.today(scenario)), Lettering::Heading);
        ui.add_space(space::MEDIUM);
        let until = match world.next_deadline(scenario) {
            None => words.say("calendar-nothing"),
            Some(Deadline::Day(date)) => said(words, "calendar-until", date),
            Some(Deadline::Minutes(minutes)) => {
                let whole_hours = minutes >= 60 && minutes.is_multiple_of(60);
                let (key, count) = if whole_hours {
                    ("calendar-hours", minutes / 60)
                } else {
                    ("calendar-minutes", minutes)
                };
                words.say_with(key, &[("count", Datum::Number(usize::from(count)))])
            }
        };
        text::label(ui, &until, Lettering::Body);
        ui.add_space(space::SMALL);
        let label = words.say("calendar-wait");
        let button = Button::new(Icon::FastForward, &label).secondary().wide();
        let button = button.enabled(world.can_wait(scenario)).id(ids::app("wait", 0));
        if button.ui(ui).clicked() {
            commands.push(Command::Act(Action::Wait));
        }
    });
}

/// A sentence with a day in it.
pub fn said(words: &Words, key: &str, date: Date) -> String {
    let data = [
        ("day", Datum::Number(date.day.into())),
        ("month", Datum::Number(date.month.into())),
        ("year", Datum::Text(date.year.to_string())),
    ];
    words.say_with(key, &data)
}
