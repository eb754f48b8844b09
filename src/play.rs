//! A lesson finished without a window, and told in words.
//!
//! The way is searched, not written: what is printed is what the lesson really asks.

use std::rc::Rc;

use crate::attempt::Attempt;
use crate::content::action::Action;
use crate::content::reading::Reading;
use crate::content::script::{PartKind, Script};
use crate::diagnostic::Datum;
use crate::ids::{FieldIx, MessageIx, PageIx, PartIx};
use crate::session::Mode;
use crate::words::{Words, plain};
use crate::world::scenario::Scenario;

/// What playing a lesson gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// The lines to print.
    pub lines: Vec<String>,
    /// Whether the end was reached.
    pub finished: bool,
}

/// Plays a lesson to its end, or to the step that cannot be done.
#[must_use]
pub fn play(scenario: &Rc<Scenario>, words: &Words) -> Played {
    let mut attempt = Attempt::new(Rc::clone(scenario), Mode::Guided);
    let mut lines = vec![title(&scenario.script, words)];
    let (mut n_gestures, mut n_typed) = (0, 0);
    while let Some(step) = attempt.session().step() {
        let id = step.id.clone();
        let rank = attempt.session().step_number() + 1;
        let instruction = words.lesson(&scenario.script.lesson, id.as_str()).unwrap_or_default();
        lines.push(words.say_with(
            "play-step",
            &[
                ("rank", Datum::Number(rank)),
                ("count", Datum::Number(attempt.session().n_steps())),
                ("instruction", Datum::Text(one_line(&instruction))),
            ],
        ));
        let Ok(played) = attempt.play_step() else {
            lines.push(words.say_with("play-stuck", &[("step", Datum::Text(id.to_string()))]));
            return Played { lines, finished: false };
        };
        for action in &played.actions {
            lines.push(format!("   {}", gesture(&scenario.script, words, action)));
        }
        n_gestures += played.actions.len();
        n_typed += played.n_typed;
        lines.push(format!("   {}", outcome(&attempt, words)));
    }
    lines.push(words.say_with(
        "play-done",
        &[("gestures", Datum::Number(n_gestures)), ("typed", Datum::Number(n_typed))],
    ));
    Played { lines, finished: true }
}

fn title(script: &Script, words: &Words) -> String {
    plain(&words.lesson(&script.lesson, "titre").unwrap_or_default())
}

/// A text of the screen on one line of the terminal.
fn one_line(text: &str) -> String {
    plain(text).replace('\n', " ")
}

/// Where the gestures led, in words.
fn outcome(attempt: &Attempt, words: &Words) -> String {
    let scenario = attempt.scenario();
    let Some(page) = attempt.world().page(scenario) else {
        return words.say("play-at-nothing");
    };
    let faults = attempt
        .world()
        .faults(scenario, page)
        .iter()
        .any(|_| attempt.world().tried(scenario, page));
    let key = if faults { "play-refused" } else { "play-at" };
    words.say_with(key, &[("page", Datum::Text(page_title(&scenario.script, words, page)))])
}

/// One gesture in words: « Appuyer sur « Continuer » ».
#[must_use]
pub fn gesture(script: &Script, words: &Words, action: &Action) -> String {
    match action {
        Action::Press(part) => say(words, "gesture-press", part_label(script, words, *part)),
        Action::Write(readings) => {
            let names: Vec<String> = readings
                .iter()
                .map(|(field, _)| part_label(script, words, script.field(*field).part))
                .collect();
            let key = if readings.iter().all(|(_, reading)| *reading == Reading::Empty) {
                "gesture-empty"
            } else if readings.iter().any(|(field, _)| script.field(*field).is_on_card()) {
                "gesture-card"
            } else {
                "gesture-write"
            };
            say(words, key, names.join(", "))
        }
        Action::Tick(part, on) => {
            let key = if *on { "gesture-tick" } else { "gesture-untick" };
            say(words, key, part_label(script, words, *part))
        }
        Action::GoTo(page) => say(words, "gesture-go", script.address(*page)),
        Action::Back => words.say("gesture-back"),
        Action::NewTab => words.say("gesture-new-tab"),
        Action::SelectTab(tab) => say(words, "gesture-select-tab", (tab + 1).to_string()),
        Action::CloseTab(tab) => say(words, "gesture-close-tab", (tab + 1).to_string()),
        Action::OpenMessage(message) => {
            say(words, "gesture-open", subject(script, words, *message))
        }
        Action::CloseMessage => words.say("gesture-close"),
        Action::Wait => words.say("gesture-wait"),
    }
}

fn say(words: &Words, key: &str, name: String) -> String {
    words.say_with(key, &[("name", Datum::Text(name))])
}

/// The label of a part as the screen shows it.
#[must_use]
pub fn part_label(script: &Script, words: &Words, part: PartIx) -> String {
    let plan = script.part(part);
    let site = script.site(script.page(plan.page).site);
    if let PartKind::Suggestion { into, value } = plan.kind {
        return suggestion_label(script, into, value);
    }
    words.site(&site.id, &plan.key).unwrap_or_default()
}

/// A proposed answer as the screen shows it: a new address with its end.
#[must_use]
pub fn suggestion_label(script: &Script, into: FieldIx, value: u8) -> String {
    let plan = script.field(into);
    let text = plan.values.get(usize::from(value)).map_or("", String::as_str);
    match plan.input {
        crate::content::script::InputKind::NewAddress => {
            format!("{text}@{}", script.site(plan.site).host)
        }
        _ => text.to_owned(),
    }
}

/// The title of a page as its tab shows it.
#[must_use]
pub fn page_title(script: &Script, words: &Words, page: PageIx) -> String {
    let plan = script.page(page);
    words.site(&script.site(plan.site).id, plan.id.as_str()).unwrap_or_default()
}

fn subject(script: &Script, words: &Words, message: MessageIx) -> String {
    let plan = script.message(message);
    let key = format!("message--{}.objet", plan.id);
    words.site(&script.site(plan.site).id, &key).unwrap_or_default()
}
