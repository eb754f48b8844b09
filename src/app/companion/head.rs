//! The head of a pane: its title, and the way to the other panes when there are some.

use eframe::egui::{Align, Layout, Ui};
use lucide_icons::Icon;

use crate::app::command::{Change, Command, Pane};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, text};
use crate::words::Words;

/// The panes that have something to show, in their order.
fn panes(lesson: &LessonState) -> Vec<Pane> {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let phone = world.texts(scenario).next().is_some()
        || world.line(scenario).is_some()
        || world.contacts(scenario).next().is_some();
    let papers = !scenario.script.papers.is_empty();
    let shown = [
        (Pane::Card, true),
        (Pane::Papers, papers),
        (Pane::Phone, phone),
        // The way to it is on the band above.
        (Pane::Calendar, false),
    ];
    shown.into_iter().filter(|(_, shown)| *shown).map(|(pane, _)| pane).collect()
}

/// Draws the head of the pane in view.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    title: &str,
    commands: &mut Vec<Command>,
) {
    let mut others = panes(lesson);
    others.retain(|pane| *pane != lesson.pane);
    let color = if lesson.pane == Pane::Phone { theme::WHITE } else { theme::INK };
    ui.horizontal(|ui| {
        ui.set_min_height(if others.is_empty() { 0.0 } else { theme::MIN_TARGET });
        text::colored(ui, title, Lettering::Strong, color);
        if let [other] = others[..] {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                way(ui, words, lesson, (other, 0), commands);
            });
        }
    });
    if others.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (rank, other) in others.iter().enumerate() {
                way(ui, words, lesson, (*other, rank), commands);
            }
        });
    }
}

fn way(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (pane, rank): (Pane, usize),
    commands: &mut Vec<Command>,
) {
    let (key, icon) = match pane {
        Pane::Card => ("lesson-to-card", Icon::IdCard),
        Pane::Phone => ("lesson-to-phone", Icon::Smartphone),
        Pane::Papers => ("lesson-to-papers", Icon::Files),
        Pane::Calendar => ("lesson-to-calendar", Icon::CalendarDays),
    };
    let label = words.say(key);
    let button = match lesson.pane {
        Pane::Phone => Button::new(icon, &label).secondary(),
        Pane::Card | Pane::Papers | Pane::Calendar => Button::new(icon, &label).quiet(),
    };
    if button.id(ids::app("pane", rank)).ui(ui).clicked() {
        commands.push(Command::Change(Change::Pane(pane)));
    }
}
