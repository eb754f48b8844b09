//! A call on the simulated phone: who it is, what the voice says, what can be said.

use eframe::egui::{ScrollArea, Ui};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::ids;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::content::action::Action;
use crate::content::script::Script;
use crate::ids::CallIx;
use crate::narrate::call_words;
use crate::words::Words;
use crate::world::call::Line;

/// Draws the call in all the room there is. To hang up is always in view, whatever is said.
pub fn ui(ui: &mut Ui, words: &Words, script: &Script, line: Line, commands: &mut Vec<Command>) {
    let room = ui.available_height() - theme::BUTTON_HEIGHT - space::MEDIUM;
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .max_height(room)
        .id_salt(ids::app("call", 0))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            spoken(ui, words, script, line, commands);
        });
    ui.add_space(space::SMALL);
    let key = match line {
        Line::Rings(_) => words.computer("phone-refuse"),
        Line::Speaks(_) | Line::Replied(..) => words.computer("phone-hang-up"),
    };
    let button = Button::new(Icon::PhoneOff, &key).secondary().wide().tint(theme::BRICK);
    if button.id(ids::app("hang-up", 0)).ui(ui).clicked() {
        commands.push(Command::Act(Action::HangUp));
    }
}

fn spoken(ui: &mut Ui, words: &Words, script: &Script, line: Line, commands: &mut Vec<Command>) {
    let (Line::Rings(call) | Line::Speaks(call) | Line::Replied(call, _)) = line;
    let plan = &script.calls[call.index()];
    let said = |end: &str| call_words(script, words, call, end);
    text::label(ui, &said(""), Lettering::Strong);
    text::colored(ui, &plan.number, Lettering::Body, theme::SOFT_INK);
    ui.add_space(space::TINY);
    match line {
        Line::Rings(_) => {
            let label = words.computer("phone-answer");
            let button = Button::new(Icon::Phone, &label).accent().wide();
            if button.id(ids::app("answer", 0)).ui(ui).clicked() {
                commands.push(Command::Act(Action::Dial(call)));
            }
        }
        Line::Speaks(_) => {
            voice(ui, &said(".dit"));
            for (rank, answer) in (0_u8..).zip(&plan.answers) {
                let label = said(&format!("--{}", answer.id));
                let button = Button::new(None, &label).secondary().wide();
                if button.id(ids::app("say", usize::from(rank))).ui(ui).clicked() {
                    commands.push(Command::Act(Action::Answer(call, rank)));
                }
                ui.add_space(space::TINY);
            }
        }
        Line::Replied(_, rank) => {
            let answer = plan.answers.get(usize::from(rank));
            let end = answer.map(|answer| format!("--{}", answer.id)).unwrap_or_default();
            text::colored(ui, &said(&end), Lettering::Body, theme::SOFT_INK);
            ui.add_space(space::SMALL);
            voice(ui, &said(&format!("{end}.reponse")));
        }
    }
}

/// Draws those who can be called.
pub fn contacts(
    ui: &mut Ui,
    words: &Words,
    script: &Script,
    calls: impl Iterator<Item = CallIx>,
    commands: &mut Vec<Command>,
) {
    for (rank, call) in calls.enumerate() {
        if rank == 0 {
            text::colored(ui, &words.computer("phone-contacts"), Lettering::Body, theme::SOFT_INK);
        }
        let label = call_words(script, words, call, "");
        let button = Button::new(Icon::Phone, &label).secondary().wide();
        if button.id(ids::app("contact", rank)).ui(ui).clicked() {
            commands.push(Command::Act(Action::Dial(call)));
        }
        ui.add_space(space::SMALL);
    }
}

/// What is heard, to be read.
fn voice(ui: &mut Ui, line: &str) {
    panel::message().inner_margin(theme::card_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::label(ui, line, Lettering::Body);
    });
    ui.add_space(space::SMALL);
}
