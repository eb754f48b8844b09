//! A lesson finished without a window, and told in words.
//!
//! The way is searched, not written: what is printed is what the lesson really asks.

use std::rc::Rc;

use crate::attempt::Attempt;
use crate::content::script::Script;
use crate::diagnostic::Datum;
use crate::narrate::{gesture, page_title};
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
