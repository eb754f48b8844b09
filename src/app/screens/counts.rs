//! The counts at the end of a workshop: to be copied by hand, or saved when somebody asks for it.

use eframe::egui::{Align, Key, Layout, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{AtDoor, Command, Lead};
use crate::app::counts;
use crate::app::ids;
use crate::app::leader::{Leader, Level, Tab, Waiting};
use crate::app::screens::door::{Able, saving};
use crate::app::screens::{column, pictured};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::content::library::Library;
use crate::words::Words;

/// The widest that the contents grow, in points.
const WIDTH: f32 = 940.0;

/// The room for the button beside the totals, in points.
const BUTTON: f32 = 370.0;

/// The width of the name of a level, in points.
const LEVEL: f32 = 290.0;

/// Draws the counts, to be copied by hand.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    (leader, able): (&mut Leader, Able),
    commands: &mut Vec<Command>,
) {
    let rest = ui.max_rect();
    column(ui, rest, WIDTH, |ui| {
        text::heading(ui, &words.say("leader-counts"), Lettering::Display);
        ui.add_space(space::SMALL);
        let Some(workshop) = leader.led(library) else {
            text::label(ui, &words.say("leader-no-workshop"), Lettering::Body);
            return;
        };
        text::label(ui, &words.say("leader-counts-what"), Lettering::Body);
        ui.add_space(space::MEDIUM);
        for level in Level::ALL {
            one_level(ui, words, level, leader.counts[level as usize], commands);
            ui.add_space(space::SMALL);
        }
        ui.add_space(space::SMALL);
        panel::here().show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                let lines = counts::totals(words, workshop, leader.n_persons());
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width() - BUTTON);
                    for (rank, line) in lines.iter().enumerate() {
                        let first = rank == 0;
                        let lettering = if first { Lettering::Code } else { Lettering::Heading };
                        text::label(ui, line, lettering);
                    }
                });
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    if leader.file.is_none() {
                        save_button(ui, words, commands);
                    }
                });
            });
        });
        ui.add_space(space::MEDIUM);
        file(ui, words, (leader, able), commands);
    });
}

/// Draws the question, before what would lose the counts. Escape loses nothing.
pub fn ask(
    ui: &mut Ui,
    words: &Words,
    n_persons: u16,
    waiting: &Waiting,
    commands: &mut Vec<Command>,
) {
    let rest = ui.max_rect();
    column(ui, rest, 640.0, |ui| {
        ui.add_space((rest.height() * 0.1).max(space::HUGE));
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::heading(ui, &words.say("counts-ask"), Lettering::Title);
            ui.add_space(space::SMALL);
            let data = [("persons", counts::persons(words, n_persons).into())];
            text::label(ui, &words.say_with("counts-ask-what", &data), Lettering::Body);
            ui.add_space(space::LARGE);
            let back = words.say("counts-ask-back");
            let button = Button::new(Icon::Sigma, &back).primary().wide();
            if button.id(ids::app("keep-counts", 0)).ui(ui).clicked()
                || ui.input(|input| input.key_pressed(Key::Escape))
            {
                commands.push(Command::Lead(Lead::Back));
                commands.push(Command::Lead(Lead::Tab(Tab::Counts)));
            }
            ui.add_space(space::MEDIUM);
            let closes = *waiting == Waiting::Close;
            let key = if closes { "counts-ask-close" } else { "counts-ask-workshop" };
            let lose = words.say(key);
            let button = Button::new(Icon::Eraser, &lose).secondary().wide();
            if button.id(ids::app("lose-counts", 0)).ui(ui).clicked() {
                commands.push(Command::Lead(Lead::Lose));
                if closes {
                    commands.push(Command::AtDoor(AtDoor::Close));
                }
            }
        });
    });
}

fn one_level(ui: &mut Ui, words: &Words, level: Level, count: u16, commands: &mut Vec<Command>) {
    let icon = match level {
        Level::Alone => Icon::Sparkles,
        Level::Helped => Icon::HandHelping,
        Level::Unfinished => Icon::Clock,
    };
    let label = words.say(counts::word(level));
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let size = vec2(LEVEL, theme::BUTTON_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::LEFT), |ui| {
                ui.set_width(LEVEL);
                // Level with the words of the buttons.
                ui.add_space(10.0);
                pictured(ui, icon, &label, Lettering::Strong);
            });
            let moves = [
                (Icon::Minus, "leader-less", "leader-less-of", false),
                (Icon::Plus, "leader-more", "leader-more-of", true),
            ];
            for (rank, (icon, key, name, one_more)) in moves.into_iter().enumerate() {
                let shown = words.say(key);
                let id = ids::app("count", level as usize * 2 + rank);
                let button = Button::new(icon, &shown).secondary();
                if button.enabled(one_more || count > 0).id(id).ui(ui).clicked() {
                    commands.push(Command::Lead(Lead::Count(level, one_more)));
                }
                // Each is told apart by those who do not see the line.
                let name = words.say_with(name, &[("level", label.clone().into())]);
                ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
                if rank == 0 {
                    text::label(ui, &count.to_string(), Lettering::Code);
                }
            }
        });
    });
}

/// The button that asks for a file.
fn save_button(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let label = words.say("counts-file");
    let button = Button::new(Icon::Save, &label).secondary().id(ids::app("counts-file", 0));
    if button.ui(ui).clicked() {
        commands.push(Command::Lead(Lead::File));
    }
}

/// Where the file of the counts goes, once it was asked for.
fn file(
    ui: &mut Ui,
    words: &Words,
    (leader, able): (&mut Leader, Able),
    commands: &mut Vec<Command>,
) {
    let Some(file) = &mut leader.file else { return };
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::label(ui, &words.say("counts-file-what"), Lettering::Body);
        ui.add_space(space::SMALL);
        saving(ui, words, (able, space::SMALL), file, commands);
    });
}
