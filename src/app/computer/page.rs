//! The parts of a page, as a real site shows them.

use std::rc::Rc;

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::computer::{choice, color, field, mail, picture, question};
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Checkbox, text};
use crate::app::{ids, mistake};
use crate::content::action::Action;
use crate::content::page::{Look, Tone};
use crate::content::script::{InputKind, PartKind};
use crate::diagnostic::Datum;
use crate::ids::{BoxIx, FieldIx, PageIx, PartIx, SiteIx};
use crate::narrate::suggestion_label;
use crate::words::Words;
use crate::world::scenario::Scenario;

/// How much is seen of a page that waits under a question.
const COVERED: f32 = 0.5;

/// The space between the fields of a date, in points.
const DATE_GAP: f32 = 24.0;

/// Draws every part of the page that shows.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    page: PageIx,
    commands: &mut Vec<Command>,
) {
    let scenario = Rc::clone(lesson.attempt.scenario());
    let script = &scenario.script;
    let site = script.page(page).site;
    let plan = script.site(site);
    theme::set_site_color(ui, color(plan.color));
    let name = words.site(&plan.id, "site").unwrap_or_default();
    text::pictured(
        ui,
        picture(plan.picture),
        &name,
        Lettering::Heading,
        theme::site_color(ui),
        theme::site_color(ui),
    );
    ui.add_space(space::MEDIUM);
    let covered = lesson.attempt.world().is_covered(&scenario);
    if covered {
        question::cookies(ui, words, lesson, site, commands);
        ui.disable();
        ui.set_opacity(COVERED);
    }
    let shown: Vec<PartIx> = script
        .page(page)
        .parts()
        .filter(|part| lesson.attempt.world().shows(&scenario, *part))
        .collect();
    // The three fields of a date stand side by side, as on real sites.
    for row in shown.chunk_by(|a, b| {
        is_of_date(&scenario, *a) && is_of_date(&scenario, *b)
            || is_of_sending(&scenario, *a) && is_of_sending(&scenario, *b)
    }) {
        if row.len() > 1 && is_of_sending(&scenario, row[0]) {
            for part in row {
                if let PartKind::Attach(attach) = scenario.script.part(*part).kind {
                    mail::writing::attached(ui, words, lesson, (*part, attach), commands);
                }
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::MEDIUM;
                for part in row {
                    one_part(ui, words, lesson, (site, *part), commands);
                }
            });
        } else if let [part] = row {
            one_part(ui, words, lesson, (site, *part), commands);
        } else {
            let width =
                (ui.available_width() - DATE_GAP * (row.len() - 1) as f32) / row.len() as f32;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = DATE_GAP;
                for part in row {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        one_part(ui, words, lesson, (site, *part), commands);
                    });
                }
            });
        }
    }
    mail::writing::quoted(ui, words, lesson, page);
}

/// The buttons under a message being written stand side by side, as in webmails.
fn is_of_sending(scenario: &Scenario, part: PartIx) -> bool {
    let plan = scenario.script.part(part);
    let compose = scenario.script.mailbox.as_ref().map(|mailbox| mailbox.compose);
    let is_button = matches!(plan.kind, PartKind::Button { .. } | PartKind::Attach(_));
    compose == Some(plan.page) && is_button
}

/// The words of a part. A site that signs in to others may name the one that asked.
fn label(words: &Words, lesson: &LessonState, site: SiteIx, key: &str) -> String {
    let scenario = lesson.attempt.scenario();
    let asker = lesson.attempt.world().asker(scenario, site).unwrap_or(site);
    let name = words.site(&scenario.script.site(asker).id, "site").unwrap_or_default();
    let data = [("site", Datum::Text(name))];
    words.site_with(&scenario.script.site(site).id, key, &data).unwrap_or_default()
}

fn is_of_date(scenario: &Scenario, part: PartIx) -> bool {
    let PartKind::Field(field) = scenario.script.part(part).kind else { return false };
    let input = scenario.script.field(field).input;
    matches!(input, InputKind::Day | InputKind::Month | InputKind::Year)
}

pub fn one_part(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    (site, part): (SiteIx, PartIx),
    commands: &mut Vec<Command>,
) {
    let scenario = Rc::clone(lesson.attempt.scenario());
    let plan = scenario.script.part(part);
    let label = label(words, lesson, site, &plan.key);
    match &plan.kind {
        PartKind::Heading => {
            text::heading(ui, &label, Lettering::Title);
            ui.add_space(space::SMALL);
        }
        PartKind::Text => {
            text::label(ui, &label, Lettering::Body);
            ui.add_space(space::SMALL);
        }
        PartKind::Notice(tone) => notice(ui, *tone, &label),
        PartKind::Field(ix) => {
            let to = scenario.script.mailbox.as_ref().map(|mailbox| mailbox.to);
            if to == Some(*ix) {
                mail::writing::from(ui, words, lesson);
            }
            field::ui(ui, words, lesson, *ix, commands);
        }
        PartKind::Check { tick, required } => {
            check(ui, words, lesson, (&label, part, *tick, *required), commands);
        }
        PartKind::Suggestion { into, value } => {
            let label = suggestion_label(&scenario.script, *into, *value);
            let button = Button::new(Icon::Mail, &label).site_secondary().id(ids::part(part));
            if button.ui(ui).clicked() {
                commands.push(Command::Act(Action::Press(part)));
            }
        }
        PartKind::Button { look, .. } => button(ui, &label, *look, part, commands),
        PartKind::Echo(of) => echo(ui, &label, lesson, *of),
        PartKind::Choice(of) => choice::ui(ui, words, lesson, (part, *of), commands),
        PartKind::EchoChoice(of) => choice::echo(ui, words, &label, lesson, *of),
        PartKind::StrengthOf(of) => choice::strength(ui, words, lesson, part, *of),
        // The mailbox has a page of its own look.
        PartKind::Inbox => {}
        PartKind::Attach(attach) => {
            if !ui.layout().is_horizontal() {
                mail::writing::attached(ui, words, lesson, (part, *attach), commands);
            }
            mail::writing::attach(ui, &label, part, commands);
        }
    }
}

fn notice(ui: &mut Ui, tone: Tone, line: &str) {
    let (icon, color, fill) = match tone {
        Tone::Info => (Icon::Info, theme::SITE_BLUE, theme::PALE_BLUE),
        Tone::Success => (Icon::CircleCheck, theme::GREEN, theme::PALE_GREEN),
        Tone::Warning => (Icon::TriangleAlert, theme::BRICK, theme::PALE_BRICK),
    };
    theme::site_notice(fill, color).show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::pictured(ui, icon, line, Lettering::Body, color, theme::INK);
    });
    ui.add_space(space::SMALL);
}

fn button(ui: &mut Ui, label: &str, look: Look, part: PartIx, commands: &mut Vec<Command>) {
    let button = match look {
        Look::Primary => Button::new(Icon::ArrowRight, label).icon_last().site_primary(),
        Look::Secondary if ui.layout().is_horizontal() => {
            Button::new(None, label).site_secondary().tight()
        }
        Look::Secondary => Button::new(None, label).site_secondary(),
        Look::Link => Button::new(None, label).link(),
    };
    if !ui.layout().is_horizontal() {
        ui.add_space(space::SMALL);
    }
    if button.id(ids::part(part)).ui(ui).clicked() {
        commands.push(Command::Act(Action::Press(part)));
    }
}

fn check(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (label, part, tick, required): (&str, PartIx, BoxIx, bool),
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let on = world.ticked(scenario, tick);
    let refusal = required.then(|| mistake::at_box(words, lesson, part, tick)).flatten();
    if let Some(refusal) = refusal {
        field::let_hear(ui, words, lesson, 1_000 + usize::from(part.0), &refusal, commands);
    }
    if Checkbox::new(on, label).tint(theme::site_color(ui)).id(ids::part(part)).ui(ui).clicked() {
        commands.push(Command::Act(Action::Tick(part, !on)));
    }
}

/// Typed text is drawn from where it lives, now.
fn echo(ui: &mut Ui, label: &str, lesson: &LessonState, of: FieldIx) {
    let script = &lesson.attempt.scenario().script;
    let plan = script.field(of);
    let host = &script.site(plan.site).host;
    let typed = lesson.attempt.typed().text(of).trim();
    let short = matches!(
        plan.input,
        InputKind::Number(_)
            | InputKind::Postcode
            | InputKind::SocialSecurity
            | InputKind::Identifier
    );
    if short {
        return choice::row(ui, label, typed);
    }
    text::label(ui, label, Lettering::Body);
    let whole = plan.input == InputKind::NewAddress && !typed.contains('@');
    if whole {
        text::label(ui, &format!("{typed}@{host}"), Lettering::Heading);
    } else {
        text::label(ui, typed, Lettering::Heading);
    }
    ui.add_space(space::SMALL);
}
