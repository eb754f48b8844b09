//! Gestures and what they are made on, told in words.
//!
//! The same for every reader: what `play` prints, what an author is told, what the app speaks of.

use crate::content::action::Action;
use crate::content::reading::Reading;
use crate::content::script::{InputKind, PartKind, Script};
use crate::diagnostic::Datum;
use crate::ids::{CallIx, FieldIx, MessageIx, PageIx, PartIx};
use crate::words::Words;

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
        Action::Choose(part, rank) => words.say_with(
            "gesture-choose",
            &[
                ("name", Datum::Text(option_label(script, words, *part, *rank))),
                ("question", Datum::Text(part_label(script, words, *part))),
            ],
        ),
        Action::Banner(true) => words.say("gesture-take-cookies"),
        Action::Banner(false) => words.say("gesture-refuse-cookies"),
        Action::SaveOffer(true) => words.say("gesture-save"),
        Action::SaveOffer(false) => words.say("gesture-save-not"),
        Action::Dial(call) => say(words, "gesture-dial", call_words(script, words, *call, "")),
        Action::Answer(call, rank) => {
            let answers = &script.calls[call.index()].answers;
            let end = answers.get(usize::from(*rank)).map(|one| format!("--{}", one.id));
            let end = end.unwrap_or_default();
            say(words, "gesture-answer", call_words(script, words, *call, &end))
        }
        Action::HangUp => words.say("gesture-hang-up"),
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

/// An answer of a choice as the screen shows it.
#[must_use]
pub fn option_label(script: &Script, words: &Words, part: PartIx, rank: u8) -> String {
    let plan = script.part(part);
    let PartKind::Choice(choice) = plan.kind else { return String::new() };
    let option = script.choices[choice.index()].options.get(usize::from(rank));
    let site = &script.site(script.page(plan.page).site).id;
    let key = option.map(|option| format!("{}--{option}", plan.key));
    key.and_then(|key| words.site(site, &key)).unwrap_or_default()
}

/// The words of a call, which are its site's or the lesson's: who it is, or what `end` names.
#[must_use]
pub fn call_words(script: &Script, words: &Words, call: CallIx, end: &str) -> String {
    let plan = &script.calls[call.index()];
    let key = format!("call--{}{end}", plan.id);
    let said = match plan.site {
        Some(site) => words.site(&script.site(site).id, &key),
        None => words.lesson(&script.lesson, &key),
    };
    said.unwrap_or_default()
}

/// A proposed answer as the screen shows it: a new address with its end.
#[must_use]
pub fn suggestion_label(script: &Script, into: FieldIx, value: u8) -> String {
    let plan = script.field(into);
    let text = plan.values.get(usize::from(value)).map_or("", String::as_str);
    match plan.input {
        InputKind::NewAddress => {
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
