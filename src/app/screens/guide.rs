//! The guide of who leads a workshop, and what is read beside one learner.

use eframe::egui::{Align, Key, Layout, ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{Command, Lead};
use crate::app::ids;
use crate::app::leader::Leader;
use crate::app::screens::{column, pictured, within};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Pill, panel, text};
use crate::content::lesson::Task;
use crate::content::library::Library;
use crate::diagnostic::Datum;
use crate::guide::{Card, GuideCommand, about_password, never};
use crate::session::{Mode, Rung};
use crate::words::Words;

/// The widest that the contents grow, in points.
const WIDTH: f32 = 940.0;

/// Draws the guide: a lesson, step by step.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    leader: &Leader,
    commands: &mut Vec<Command>,
) {
    let rest = ui.max_rect();
    column(ui, rest, WIDTH, |ui| {
        ui.add_space(-space::MEDIUM);
        now(ui, words, library, leader);
        choice(ui, words, library, leader, commands);
        let Some(card) = leader.card() else { return };
        steps(ui, words, (card, leader.rung), commands);
        ui.add_space(space::MEDIUM);
        one_step(ui, words, card, leader.rung);
    });
}

/// What who leads does in the activity under way.
fn now(ui: &mut Ui, words: &Words, library: &Library, leader: &Leader) {
    let (Some(id), Some(activity)) = (&leader.workshop, leader.now(library)) else { return };
    let said = |end: &str| words.workshop(id, &format!("{}{end}", activity.id)).unwrap_or_default();
    panel::gentle().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let line = words.say_with("leader-now", &[("activity", Datum::Text(said("")))]);
        text::label(ui, &line, Lettering::Strong);
        text::label(ui, &said(".guide"), Lettering::Body);
    });
    ui.add_space(space::MEDIUM);
}

/// Which lesson is read, and the way to the others: one row, until it is pressed.
fn choice(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    leader: &Leader,
    commands: &mut Vec<Command>,
) {
    let Some(lesson) = &leader.lesson else {
        lessons(ui, words, library, leader, commands);
        training(ui, words, library, commands);
        return;
    };
    let title = words.lesson(lesson, "titre").unwrap_or_default();
    let label = words.say_with("leader-lesson-read", &[("lesson", title.into())]);
    let icon = if leader.unfolded { Icon::ChevronDown } else { Icon::ChevronRight };
    let button = Button::new(icon, &label).quiet().id(ids::app("guide-lessons", 0));
    if button.ui(ui).clicked() {
        commands.push(Command::Lead(Lead::Unfold(!leader.unfolded)));
    }
    ui.add_space(space::SMALL);
    if leader.unfolded {
        lessons(ui, words, library, leader, commands);
        training(ui, words, library, commands);
    }
}

/// The lessons for who helps: choices, and what comes of them.
fn training(ui: &mut Ui, words: &Words, library: &Library, commands: &mut Vec<Command>) {
    let own = library.lessons.iter().filter(|(_, one)| one.value.task == Task::Helpers);
    for (rank, (id, _)) in own.enumerate() {
        let lesson = Datum::Text(words.lesson(id, "titre").unwrap_or_default());
        let label = words.say_with("leader-training", &[("lesson", lesson)]);
        let button = Button::new(Icon::GraduationCap, &label).strong_link();
        if button.id(ids::app("training", rank)).ui(ui).clicked() {
            commands.push(Command::Start(id.clone(), Mode::Guided));
        }
        ui.add_space(space::MEDIUM);
    }
}

/// The lessons of the workshop; all those there are when none was chosen.
fn lessons(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    leader: &Leader,
    commands: &mut Vec<Command>,
) {
    text::heading(ui, &words.say("leader-lesson"), Lettering::Heading);
    ui.add_space(space::SMALL);
    let all = library.catalogue.iter().flat_map(|catalogue| &catalogue.value.lessons);
    let shown: Vec<_> = match leader.led(library) {
        Some(workshop) => workshop.lessons().collect(),
        None => all.collect(),
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        for (rank, id) in shown.into_iter().enumerate() {
            let title = words.lesson(id, "titre").unwrap_or_default();
            let chosen = leader.lesson.as_ref() == Some(id);
            let button = Button::new(Icon::BookOpen, &title).selected(chosen);
            if button.id(ids::app("guide-lesson", rank)).ui(ui).clicked() {
                commands.push(Command::Lead(Lead::Lesson(id.clone())));
            }
        }
    });
    ui.add_space(space::MEDIUM);
}

/// Which step is read, the way to the others, and to the next sentence.
fn steps(ui: &mut Ui, words: &Words, (card, rung): (&Card, Rung), commands: &mut Vec<Command>) {
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let pressed = |key: Key| is_free && ui.input(|input| input.key_pressed(key));
    let (mut back, mut on) = (pressed(Key::ArrowLeft), pressed(Key::ArrowRight));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let data = [("rank", Datum::Number(card.rank + 1)), ("count", Datum::Number(card.n_steps))];
        Pill::Amber.ui(ui, &words.say_with("leader-step", &data));
        let label = words.say("leader-step-before");
        let button = Button::new(Icon::ArrowLeft, &label).secondary().enabled(card.rank > 0);
        back |= button.id(ids::app("guide-step", 0)).ui(ui).clicked();
        let label = words.say("leader-step-next");
        let last = card.rank + 1 >= card.n_steps;
        let button = Button::new(Icon::ArrowRight, &label).icon_last().secondary().enabled(!last);
        on |= button.id(ids::app("guide-step", 1)).ui(ui).clicked();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let more = words.say("leader-say-more");
            let button = Button::new(Icon::ArrowDown, &more).primary().enabled(rung < Rung::Mirror);
            if button.id(ids::app("say-more", 0)).ui(ui).clicked() {
                commands.push(Command::Lead(Lead::Guide(GuideCommand::RaiseRung)));
            }
        });
    });
    if on {
        commands.push(Command::Lead(Lead::Step(card.rank + 1)));
    } else if back {
        commands.push(Command::Lead(Lead::Step(card.rank.saturating_sub(1))));
    }
}

/// All there is to know of a step: what to say on one side, what is done on the other.
fn one_step(ui: &mut Ui, words: &Words, card: &Card, rung: Rung) {
    text::label(ui, &card.asked, Lettering::Heading);
    ui.add_space(space::SMALL);
    let width = (ui.available_width() - space::MEDIUM) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        ui.vertical(|ui| {
            ui.set_width(width);
            to_say(ui, words, card, rung);
        });
        ui.vertical(|ui| {
            ui.set_width(width);
            to_do(ui, words, card);
        });
    });
    ui.add_space(space::MEDIUM);
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::heading(ui, &words.say("leader-never"), Lettering::Heading);
        for told in never(words) {
            pictured(ui, Icon::X, told.text(), Lettering::Body);
        }
    });
}

/// What can be said, one sentence after the other.
fn to_say(ui: &mut Ui, words: &Words, card: &Card, rung: Rung) {
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::heading(ui, &words.say("leader-say"), Lettering::Heading);
        ui.add_space(space::SMALL);
        for (rank, sentence) in card.rungs.iter().enumerate() {
            let is_said = Rung::ALL[rank] == rung;
            let icon = if is_said { Icon::MessageCircle } else { Icon::Minus };
            let lettering = if is_said { Lettering::Strong } else { Lettering::Body };
            pictured(ui, icon, sentence, lettering);
            ui.add_space(space::TINY);
        }
    });
}

/// The gestures, where people get stuck, and what is said of a password.
fn to_do(ui: &mut Ui, words: &Words, card: &Card) {
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::heading(ui, &words.say("leader-expected"), Lettering::Heading);
        for gesture in &card.gestures {
            pictured(ui, Icon::Pointer, gesture, Lettering::Body);
        }
        ui.add_space(space::SMALL);
        text::heading(ui, &words.say("leader-stuck"), Lettering::Heading);
        text::label(ui, &card.stuck, Lettering::Body);
    });
    if card.password {
        ui.add_space(space::MEDIUM);
        panel::here().show(ui, |ui| {
            ui.set_width(ui.available_width());
            pictured(ui, Icon::Lock, &words.say("leader-password"), Lettering::Strong);
            for told in about_password(words) {
                text::label(ui, told.text(), Lettering::Body);
            }
        });
    }
}

/// Draws what is read beside the learner. Returns what was asked for.
pub fn beside(ui: &mut Ui, words: &Words, card: Option<&Card>, rung: Rung) -> Option<GuideCommand> {
    let mut asked = None;
    let inside = ui.max_rect().shrink(space::LARGE);
    within(ui, inside, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(inside.width() - theme::SCROLL_WIDTH);
            let Some(card) = card else {
                text::label(ui, &words.say("beside-waits"), Lettering::Body);
                return;
            };
            let data =
                [("rank", Datum::Number(card.rank + 1)), ("count", Datum::Number(card.n_steps))];
            Pill::Amber.ui(ui, &words.say_with("leader-step", &data));
            ui.add_space(space::SMALL);
            text::label(ui, &card.asked, Lettering::Told);
            ui.add_space(space::MEDIUM);
            if card.password {
                panel::here().show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    for told in about_password(words) {
                        text::label(ui, told.text(), Lettering::Body);
                    }
                });
                ui.add_space(space::MEDIUM);
            }
            text::label(ui, &card.stuck, Lettering::Body);
            ui.add_space(space::MEDIUM);
            for (rank, sentence) in card.rungs.iter().enumerate() {
                let is_said = Rung::ALL[rank] == rung;
                let lettering = if is_said { Lettering::Strong } else { Lettering::Body };
                let icon = if is_said { Icon::MessageCircle } else { Icon::Minus };
                pictured(ui, icon, sentence, lettering);
            }
            ui.add_space(space::MEDIUM);
            // The lowest rungs are for the voice: nothing of them is on the learner's screen.
            let shows = rung.above() >= Rung::Area;
            let more = words.say(if shows { "beside-tell" } else { "beside-say" });
            let button = Button::new(Icon::ArrowDown, &more).primary().wide();
            if button.enabled(rung < Rung::Mirror).id(ids::app("beside-more", 0)).ui(ui).clicked() {
                asked = Some(GuideCommand::RaiseRung);
            }
        });
    });
    asked
}
