//! The window of who leads a workshop: its four tabs, and the board for the room.

use std::time::Duration;

use eframe::egui::{Align, Key, Layout, Rect, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use crate::app::command::{AtDoor, Command, Lead};
use crate::app::ids;
use crate::app::leader::{Leader, Tab};
use crate::app::screens::door::Able;
use crate::app::screens::join::pictures;
use crate::app::screens::{column, counts, guide, split_top, within};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::content::library::Library;
use crate::content::workshop::Workshop;
use crate::diagnostic::Datum;
use crate::guide::GuideCommand;
use crate::ids::WorkshopId;
use crate::words::Words;

/// The height of the row of tabs, in points.
const TABS: f32 = 64.0;

/// Draws the tabs. Returns what is left of the screen.
pub fn tabs(ui: &mut Ui, words: &Words, leader: &Leader, commands: &mut Vec<Command>) -> Rect {
    let (top, rest) = split_top(ui.max_rect(), TABS);
    ui.painter().rect_filled(top, 0.0, theme::PALE_GREEN);
    let inside = top.shrink2(vec2(space::LARGE, 0.0));
    let builder = UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let all = [
            (Tab::Papers, Icon::FileText, "leader-papers"),
            (Tab::Board, Icon::Presentation, "leader-board"),
            (Tab::Guide, Icon::HandHelping, "leader-guide"),
            (Tab::Counts, Icon::Sigma, "leader-counts"),
        ];
        for (rank, (tab, icon, key)) in all.into_iter().enumerate() {
            let label = words.say(key);
            let button = Button::new(icon, &label).selected(tab == leader.tab);
            if button.id(ids::app("leader-tab", rank)).ui(ui).clicked() {
                commands.push(Command::Lead(Lead::Tab(tab)));
            }
        }
        if leader.tab != Tab::Papers {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let close = words.say("door-close");
                let button = Button::new(Icon::X, &close).quiet().id(ids::app("close", 0));
                if button.ui(ui).clicked() {
                    commands.push(Command::AtDoor(AtDoor::Close));
                }
            });
        }
    });
    rest
}

/// Draws the tab in view; the papers are drawn by the door.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    (leader, able): (&mut Leader, Able),
    commands: &mut Vec<Command>,
) {
    if let Some(waiting) = &leader.waits {
        counts::ask(ui, words, leader.n_persons(), waiting, commands);
        return;
    }
    match leader.tab {
        Tab::Papers => {}
        Tab::Board => board(ui, words, library, leader, commands),
        Tab::Guide => guide::ui(ui, words, library, leader, commands),
        Tab::Counts => counts::ui(ui, words, library, (leader, able), commands),
    }
}

/// The board: letters of 48 points or more, and a row of buttons for who leads.
fn board(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    leader: &Leader,
    commands: &mut Vec<Command>,
) {
    let led = leader.workshop.as_ref().zip(leader.led(library));
    let Some((id, workshop)) = led.filter(|_| !leader.chooses) else {
        let rest = ui.max_rect();
        column(ui, rest, 980.0, |ui| {
            if led.is_some() {
                let back = words.say("leader-board-back");
                let button = Button::new(Icon::ArrowLeft, &back).secondary();
                if button.id(ids::app("board-back", 0)).ui(ui).clicked()
                    || ui.input(|input| input.key_pressed(Key::Escape))
                {
                    commands.push(Command::Lead(Lead::Back));
                }
                ui.add_space(space::SMALL);
            }
            text::heading(ui, &words.say("leader-which"), Lettering::Display);
            ui.add_space(space::SMALL);
            text::label(ui, &words.say("leader-which-how"), Lettering::Body);
            ui.add_space(space::MEDIUM);
            pictures(ui, words, library, |id| {
                commands.push(Command::Lead(Lead::Workshop(Some(id))));
            });
        });
        return;
    };
    keys(ui, commands);
    let foot = theme::BUTTON_HEIGHT + 2.0 * space::MEDIUM;
    let all = ui.max_rect();
    let (rest, foot) = all.split_top_bottom_at_y(all.bottom() - foot);
    within(ui, rest.shrink2(vec2(space::HUGE, space::MEDIUM)), |ui| {
        room(ui, words, (id, workshop), leader);
    });
    within(ui, foot.shrink2(vec2(space::HUGE, space::MEDIUM)), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            moves(ui, words, (id, workshop), leader, commands);
        });
    });
}

/// What the room reads: the goal, what is done now, how many minutes are left.
fn room(ui: &mut Ui, words: &Words, (id, workshop): (&WorkshopId, &Workshop), leader: &Leader) {
    let said = |key: &str| words.workshop(id, key).unwrap_or_default();
    let Some(activity) = workshop.routine.get(leader.activity) else {
        text::heading(ui, &words.say("leader-last"), Lettering::Room);
        return;
    };
    text::colored(ui, &said("but"), Lettering::Room, theme::GREEN);
    ui.add_space(space::LARGE);
    panel::here().show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::heading(ui, &said(activity.id.as_str()), Lettering::Room);
    });
    ui.add_space(space::MEDIUM);
    let now = ui.input(|input| input.time);
    let left = f64::from(activity.minutes) * 60.0 - (now - leader.began_at());
    let minutes = (left / 60.0).ceil();
    if minutes > 0.0 {
        // One frame a minute.
        let until_next = left - (minutes - 1.0) * 60.0;
        ui.ctx().request_repaint_after(Duration::from_secs_f64(until_next.max(1.0)));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few minutes"
        )]
        let data = [("minutes", Datum::Number(minutes as usize))];
        let line = words.say_with("leader-minutes", &data);
        text::colored(ui, &line, Lettering::Clock, theme::INK);
    } else {
        text::colored(ui, &words.say("leader-time-over"), Lettering::Clock, theme::BRICK);
    }
}

/// The buttons that go from one activity to another.
fn moves(
    ui: &mut Ui,
    words: &Words,
    (id, workshop): (&WorkshopId, &Workshop),
    leader: &Leader,
    commands: &mut Vec<Command>,
) {
    if leader.activity == 0 {
        other_workshop(ui, words, commands);
    } else {
        let before = words.say("leader-before");
        let button = Button::new(Icon::ArrowLeft, &before).secondary();
        if button.id(ids::app("activity-before", 0)).ui(ui).clicked() {
            commands.push(Command::Lead(Lead::Guide(GuideCommand::ActivityBefore)));
        }
    }
    if leader.activity < workshop.routine.len() {
        let next = workshop.routine.get(leader.activity + 1);
        let next = next.and_then(|next| words.workshop(id, next.id.as_str()));
        let next = next.unwrap_or_else(|| words.say("leader-last"));
        let label = words.say_with("leader-next", &[("activity", Datum::Text(next))]);
        let button = Button::new(Icon::ArrowRight, &label).icon_last().primary();
        if button.id(ids::app("activity-next", 0)).ui(ui).clicked() {
            commands.push(Command::Lead(Lead::Guide(GuideCommand::NextActivity)));
        }
    } else {
        let counts = words.say("leader-counts");
        let button = Button::new(Icon::Sigma, &counts).primary();
        if button.id(ids::app("to-counts", 0)).ui(ui).clicked() {
            commands.push(Command::Lead(Lead::Tab(Tab::Counts)));
        }
        other_workshop(ui, words, commands);
    }
}

/// The way to another workshop: where this one begins, and where it ends.
fn other_workshop(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let other = words.say("leader-other");
    let button = Button::new(Icon::RotateCcw, &other).secondary();
    if button.id(ids::app("other-workshop", 0)).ui(ui).clicked() {
        commands.push(Command::Lead(Lead::Workshop(None)));
    }
}

/// Right or Space goes on, Left goes back; a button that has the keyboard keeps its keys.
fn keys(ui: &Ui, commands: &mut Vec<Command>) {
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let (on, back) = ui.input(|input| {
        let on = input.key_pressed(Key::ArrowRight) || is_free && input.key_pressed(Key::Space);
        (on, input.key_pressed(Key::ArrowLeft))
    });
    if on {
        commands.push(Command::Lead(Lead::Guide(GuideCommand::NextActivity)));
    } else if back {
        commands.push(Command::Lead(Lead::Guide(GuideCommand::ActivityBefore)));
    }
}
