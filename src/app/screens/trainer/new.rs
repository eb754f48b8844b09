//! « Nouvelle leçon »: its title and its steps, the site and the person, then the site itself.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::computer::field;
use crate::app::lesson_state::LessonState;
use crate::app::screens::trainer::{back, button, good, push, told};
use crate::app::screens::{band_that_says, pictured, split_top, within};
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::{AtTrainer, Choice, Trainer};
use crate::app::widgets::{Button, Checkbox, panel, text};
use crate::app::{companion, computer, ids};
use crate::diagnostic::Datum;
use crate::words::Words;

/// The height of the band while somebody records, in points.
const RECORD_HEIGHT: f32 = 76.0;

/// The width from which what is written and what is chosen stand side by side, in points.
const TWO_COLUMNS: f32 = 760.0;

/// Draws what is chosen for a new lesson: what is written beside what is chosen, where there is
/// room.
pub fn ui(ui: &mut Ui, words: &Words, state: &mut Trainer, commands: &mut Vec<Command>) {
    back(ui, words, commands);
    text::heading(ui, &words.say("trainer-new"), Lettering::Display);
    told(ui, words, state);
    ui.add_space(space::MEDIUM);
    if ui.available_width() < TWO_COLUMNS {
        written(ui, words, state);
        chosen(ui, words, state, commands);
        record(ui, words, state, commands);
        return;
    }
    ui.spacing_mut().item_spacing.x = space::LARGE;
    ui.columns(2, |sides| {
        written(&mut sides[0], words, state);
        chosen(&mut sides[1], words, state, commands);
        // It comes last, and stands where there is room.
        record(&mut sides[0], words, state, commands);
    });
}

/// The title, and the steps from Word.
fn written(ui: &mut Ui, words: &Words, state: &mut Trainer) {
    let width = ui.available_width();
    let label = words.say("trainer-title");
    text::heading(ui, &label, Lettering::Heading);
    let id = ids::app("title", 0);
    field::one_line(ui, id, &mut state.new.title, width);
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(label.as_str()));
    ui.add_space(space::MEDIUM);
    let label = words.say("trainer-paste");
    text::heading(ui, &label, Lettering::Heading);
    let id = ids::app("pasted", 0);
    field::many_lines(ui, id, &mut state.new.steps, (width, 6));
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(label.as_str()));
    ui.add_space(space::SMALL);
    let what = words.say("trainer-new-what");
    text::colored(ui, &what, Lettering::Body, theme::SOFT_INK);
    ui.add_space(space::MEDIUM);
}

/// The site and the person.
fn chosen(ui: &mut Ui, words: &Words, state: &Trainer, commands: &mut Vec<Command>) {
    sites(ui, words, state, commands);
    ui.add_space(space::MEDIUM);
    personas(ui, words, state, commands);
    ui.add_space(space::MEDIUM);
}

/// The button that opens the site, below what decides how it opens.
fn record(ui: &mut Ui, words: &Words, state: &Trainer, commands: &mut Vec<Command>) {
    if state.new.can_have_account {
        let label = words.say("trainer-new-account");
        let tick = Checkbox::new(state.new.has_account, &label).id(ids::app("has-account", 0));
        if tick.ui(ui).clicked() {
            push(commands, AtTrainer::Choose(Choice::Account(!state.new.has_account)));
        }
        ui.add_space(space::SMALL);
    }
    let label = words.say("trainer-record");
    let record = Button::new(Icon::CircleDot, &label).primary().enabled(state.new.site.is_some());
    if record.id(ids::app("record", 0)).ui(ui).clicked() {
        push(commands, AtTrainer::Record);
    }
    ui.add_space(space::SMALL);
    let what = words.say("trainer-record-what");
    text::colored(ui, &what, Lettering::Body, theme::SOFT_INK);
}

/// The sites there are.
fn sites(ui: &mut Ui, words: &Words, state: &Trainer, commands: &mut Vec<Command>) {
    text::heading(ui, &words.say("trainer-new-site"), Lettering::Heading);
    ui.add_space(space::SMALL);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        for (rank, offer) in state.new.offers.iter().enumerate() {
            let is_it = state.new.site.as_ref() == Some(&offer.site);
            let row = Button::new(computer::picture(offer.picture), &offer.name).selected(is_it);
            if row.id(ids::app("site", rank)).ui(ui).clicked() {
                push(commands, AtTrainer::Choose(Choice::Site(offer.site.clone())));
            }
        }
    });
}

/// The persons who can use that site.
fn personas(ui: &mut Ui, words: &Words, state: &Trainer, commands: &mut Vec<Command>) {
    text::heading(ui, &words.say("trainer-new-person"), Lettering::Heading);
    ui.add_space(space::SMALL);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        for (rank, (persona, name)) in state.new.personas.iter().enumerate() {
            let is_it = state.new.persona.as_ref() == Some(persona);
            let row = Button::new(Icon::User, name).selected(is_it);
            if row.id(ids::app("persona", rank)).ui(ui).clicked() {
                push(commands, AtTrainer::Choose(Choice::Persona(persona.clone())));
            }
        }
    });
}

/// Draws what is told while the steps are being made.
pub fn making(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    text::heading(ui, &words.say("trainer-new"), Lettering::Display);
    ui.add_space(space::MEDIUM);
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        pictured(ui, Icon::Clock, &words.say("trainer-making"), Lettering::Body);
    });
    ui.add_space(space::MEDIUM);
    button(ui, words, (Icon::X, "trainer-record-stop", 0), AtTrainer::Cancel, commands);
}

/// What is told of a lesson that was made.
pub(super) fn made(ui: &mut Ui, words: &Words, n_steps: usize, n_said: usize) {
    good(ui, &words.say_with("trainer-made", &[("count", Datum::Number(n_steps))]));
    let data = [("steps", Datum::Number(n_steps)), ("pasted", Datum::Number(n_said))];
    if n_said > n_steps {
        text::label(ui, &words.say_with("trainer-made-fewer", &data), Lettering::Body);
    } else if n_said > 0 && n_said < n_steps {
        text::label(ui, &words.say_with("trainer-made-more", &data), Lettering::Body);
    }
}

/// Draws the site on which a trainer does what a new lesson asks.
pub fn recording(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), RECORD_HEIGHT);
    band_that_says(ui, &words.say("trainer-recording"), top, |ui| {
        let end = words.say("trainer-recorded");
        let end = Button::new(Icon::Check, &end).primary().id(ids::app("recorded", 0));
        if end.ui(ui).clicked() {
            push(commands, AtTrainer::Recorded);
        }
        button(ui, words, (Icon::X, "trainer-record-stop", 0), AtTrainer::Cancel, commands);
    });
    let body = rest.shrink(14.0);
    let edge = body.right() - theme::COMPANION_NARROW;
    let page = body.with_max_x(edge - 14.0);
    within(ui, body.with_min_x(edge), |ui| companion::pane(ui, words, lesson, commands));
    within(ui, page, |ui| computer::ui(ui, words, lesson, commands));
}
