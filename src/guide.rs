//! What somebody who helps reads beside a lesson: the gesture that is expected, where people get
//! stuck, what can be said, one sentence after the other, and what is never done.
//!
//! The guide reads a [`Session`] and can do nothing to it: it names no gesture and no typed text.
//! What whoever helps asks for is a [`GuideCommand`], and no sequence of them moves a learner's
//! world: one does *with*, never *in the place of*.

use crate::diagnostic::Datum;
use crate::narrate::{gesture, writes_password};
use crate::session::{Rung, Session};
use crate::words::{Told, Words, plain};

/// What somebody who helps may ask for. Nothing of it is a gesture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GuideCommand {
    /// Says one thing more.
    RaiseRung,
    /// Goes to the next activity of the workshop.
    NextActivity,
    /// Goes back to the activity before.
    ActivityBefore,
}

impl GuideCommand {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::RaiseRung, Self::NextActivity, Self::ActivityBefore];
}

/// One step of a lesson, for somebody who helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The rank of the step.
    pub rank: usize,
    /// How many steps the lesson has.
    pub n_steps: usize,
    /// What the learner is asked.
    pub asked: String,
    /// The gestures of the shortest way to the end of the step.
    pub gestures: Vec<String>,
    /// Where people get stuck, and what helps.
    pub stuck: String,
    /// What to say at each rung, from the lowest.
    pub rungs: [String; Rung::ALL.len()],
    /// Whether a password is typed: one turns away.
    pub password: bool,
}

/// The card of the step at which a session is. Nothing at the end.
///
/// Its words are those of the variant whose labels `words` knows.
#[must_use]
pub fn card(session: &Session, words: &Words) -> Option<Card> {
    let script = &session.scenario().script;
    let step = session.step()?.id.as_str();
    let said = |end: &str| {
        let told = words.lesson(&script.lesson, &format!("{step}{end}"));
        on_one_line(&told.unwrap_or_default())
    };
    let way = session.way().unwrap_or_default();
    let gestures: Vec<String> = way.iter().map(|one| gesture(script, words, one)).collect();
    let first = gestures.first().map(|first| in_a_sentence(first)).unwrap_or_default();
    let rungs = Rung::ALL.map(|rung| match rung {
        Rung::Wait => words.say("guide-wait"),
        Rung::Question => said(".question"),
        Rung::Goal => said(""),
        Rung::Area => said(".indice"),
        Rung::Gesture => {
            words.say_with("guide-gesture", &[("gesture", Datum::Text(first.clone()))])
        }
        Rung::Mirror => {
            let named = |key: &str| Datum::Text(words.say(key));
            let data = [("help", named("lesson-help")), ("show", named("lesson-show-me"))];
            words.say_with("guide-mirror", &data)
        }
    });
    Some(Card {
        rank: session.step_number(),
        n_steps: session.n_steps(),
        asked: said(""),
        stuck: said(".guide"),
        rungs,
        password: way.iter().any(|one| writes_password(script, one)),
        gestures,
    })
}

/// What is said where a password is typed.
#[must_use]
pub fn about_password(words: &Words) -> Vec<Told> {
    ["guide-password-turn", "guide-password-own", "guide-password-seen"]
        .map(|key| words.told(key))
        .to_vec()
}

/// What is never done.
#[must_use]
pub fn never(words: &Words) -> Vec<Told> {
    [
        "guide-never-mouse",
        "guide-never-name",
        "guide-never-picture",
        "guide-never-own",
        "guide-never-keep",
    ]
    .map(|key| words.told(key))
    .to_vec()
}

/// A gesture, to be said after other words.
fn in_a_sentence(gesture: &str) -> String {
    let first = gesture.chars().next().into_iter().flat_map(char::to_lowercase);
    first.chain(gesture.chars().skip(1)).collect()
}

/// A text of the screen on one line.
fn on_one_line(text: &str) -> String {
    plain(text).replace('\n', " ")
}
