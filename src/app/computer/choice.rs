//! A question and its answers, and how strong a password is.

use std::rc::Rc;

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::computer::field;
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Checkbox, describe, text};
use crate::content::action::Action;
use crate::content::field::PersonaLine;
use crate::content::script::Script;
use crate::ids::{ChoiceIx, FieldIx, PartIx};
use crate::narrate::option_label;
use crate::typed::{Step, step};
use crate::words::Words;

/// The longest answer, in characters, that stands beside the next one.
const SHORT: usize = 12;

/// The share of a summary's width that is for what was asked.
const ASKED: f32 = 0.66;

/// Draws the question, what is wrong with its answer, and the answers.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (part, choice): (PartIx, ChoiceIx),
    commands: &mut Vec<Command>,
) {
    let scenario = Rc::clone(lesson.attempt.scenario());
    let (script, world) = (&scenario.script, lesson.attempt.world());
    let (plan, options) = (script.part(part), &script.choices[choice.index()]);
    let site = &script.site(script.page(plan.page).site).id;
    let said = |end: &str| words.site(site, &format!("{}{end}", plan.key));
    let question = said("").unwrap_or_default();
    text::label(ui, &question, Lettering::Strong);
    if let Some(help) = said(".aide") {
        text::colored(ui, &help, Lettering::Body, theme::SOFT_INK);
    }
    let chosen = world.chosen(&scenario, choice);
    if options.required && chosen.is_none() && world.tried(&scenario, plan.page) {
        field::error(ui, &said(".refus-requis").unwrap_or_default());
    }
    let ranks = (0..options.options.len()).filter_map(|rank| u8::try_from(rank).ok());
    let labels: Vec<(u8, String)> =
        ranks.map(|rank| (rank, option_label(script, words, part, rank))).collect();
    let mut answers = |ui: &mut Ui| {
        for (rank, label) in &labels {
            let ticked = chosen == Some(*rank);
            let option = Checkbox::new(ticked, label).choice().tint(theme::site_color(ui));
            let pressed = option.id(ids::option(part, *rank)).ui(ui);
            // « Oui » says nothing to who hears the screen and comes to it by a key.
            describe(ui, pressed.id, &question);
            if pressed.clicked() {
                commands.push(Command::Act(Action::Choose(part, *rank)));
            }
        }
    };
    // Short answers stand side by side, as « oui » and « non » do on paper.
    if labels.iter().all(|(_, label)| label.chars().count() <= SHORT) && labels.len() <= 3 {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            answers(ui);
        });
    } else {
        answers(ui);
    }
    ui.add_space(space::SMALL);
}

/// The answer that was chosen, as the question words it.
pub fn echo(ui: &mut Ui, words: &Words, label: &str, lesson: &LessonState, choice: ChoiceIx) {
    let scenario = lesson.attempt.scenario();
    let part = scenario.script.choices[choice.index()].part;
    let chosen = lesson.attempt.world().chosen(scenario, choice);
    let answer = chosen.map(|rank| option_label(&scenario.script, words, part, rank));
    row(ui, label, &answer.unwrap_or_default());
}

/// A line of a summary: what was asked, and beside it the answer.
pub fn row(ui: &mut Ui, label: &str, answer: &str) {
    ui.horizontal_top(|ui| {
        let width = ui.available_width() * ASKED;
        ui.vertical(|ui| {
            ui.set_width(width);
            text::label(ui, label, Lettering::Body);
        });
        text::label(ui, answer, Lettering::Strong);
    });
}

/// How strong the password of a field is, in words; nothing before it is begun.
pub fn strength(ui: &mut Ui, words: &Words, lesson: &LessonState, part: PartIx, of: FieldIx) {
    let script = &lesson.attempt.scenario().script;
    let plan = script.part(part);
    let site = &script.site(script.page(plan.page).site).id;
    let tried_first = tried_first(script, words, of);
    let tried_first: Vec<&str> = tried_first.iter().map(String::as_str).collect();
    let Some(step) = step(lesson.attempt.typed().text(of), &tried_first) else { return };
    let said = |end: &str| words.site(site, &format!("{}{end}", plan.key)).unwrap_or_default();
    let (icon, color) = match step {
        Step::VeryWeak | Step::Weak => (Icon::ShieldAlert, theme::BRICK),
        Step::Fair => (Icon::Shield, theme::SOFT_INK),
        Step::Strong | Step::VeryStrong => (Icon::ShieldCheck, theme::GREEN),
    };
    text::label(ui, &said(""), Lettering::Body);
    let line = said(&format!(".{}", step.key()));
    text::pictured(ui, icon, &line, Lettering::Strong, color, color);
    ui.add_space(space::MEDIUM);
}

/// What somebody would try first: the name of the site, and what stands on the card.
fn tried_first(script: &Script, words: &Words, of: FieldIx) -> Vec<String> {
    let site = script.site(script.field(of).site);
    let name = words.site(&site.id, "site").unwrap_or_default();
    let lines = PersonaLine::ALL.iter().filter(|line| **line != PersonaLine::Password);
    let card = lines.map(|line| script.persona.line(*line)).filter(|line| !line.is_empty());
    // The estimate looks for whole words.
    let pieces = [name, site.host.clone()].into_iter().chain(card);
    pieces
        .flat_map(|text| {
            let words: Vec<String> = text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| word.chars().nth(1).is_some())
                .map(str::to_owned)
                .collect();
            words.into_iter().chain(std::iter::once(text))
        })
        .collect()
}
