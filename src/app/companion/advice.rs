//! What help says: the author's words where they speak of what is to be done next, else words made
//! from the gesture that the search found.

use crate::app::companion::card::line_key;
use crate::app::lesson_state::LessonState;
use crate::app::place::Area;
use crate::content::action::Action;
use crate::content::reading::Reading;
use crate::content::script::{PartKind, Script, Specimen};
use crate::diagnostic::Datum;
use crate::ids::{FieldIx, PartIx};
use crate::narrate::{page_title, suggestion_label};
use crate::session::{Mode, Rung, Stray};
use crate::words::{Told, Words};

/// The gesture to make, once it is told.
pub fn gesture(words: &Words, lesson: &LessonState) -> Option<Told> {
    let session = lesson.attempt.session();
    if session.rung() < Rung::Gesture {
        return None;
    }
    let Some(action) = lesson.next_gesture() else {
        // The content was proved to have a way from everywhere.
        return session.step().map(|_| words.told("help-no-way"));
    };
    if lesson.is_on_authors_way() {
        let (script, step) = (&session.scenario().script, session.step()?);
        // Who does it alone was not told the step: its instruction comes first.
        let name = match session.mode() {
            Mode::Alone => step.id.to_string(),
            Mode::Watch | Mode::Guided => format!("{}.indice", step.id),
        };
        return words.told_lesson(&script.lesson, &name);
    }
    Some(sentence(words, lesson, &action))
}

/// Where to look.
pub fn area(words: &Words, area: Area) -> Told {
    words.told(match area {
        Area::Bar => "help-in-bar",
        Area::Top => "help-at-top",
        Area::Middle => "help-in-middle",
        Area::Bottom => "help-at-bottom",
    })
}

/// That the learner is elsewhere, and that it is no matter.
pub fn stray(words: &Words, lesson: &LessonState) -> Option<Told> {
    if lesson.lost {
        return None;
    }
    Some(words.told(match lesson.attempt.session().stray()? {
        Stray::EmptyTab => "help-empty-tab",
        Stray::OtherPage => "help-other-page",
        Stray::SignedOut => "help-signed-out",
        Stray::OldCode => "help-old-code",
    }))
}

/// That there is help, when the learner seems to be stuck.
pub fn offer(words: &Words, lesson: &LessonState) -> Option<Told> {
    let wanted = lesson.offered && lesson.attempt.session().rung() < Rung::Area;
    let button = Datum::Text(words.quoted_name(&words.say("lesson-help")));
    wanted.then(|| words.told_with("help-offer", &[("button", button)]))
}

/// One gesture, as something to do.
fn sentence(words: &Words, lesson: &LessonState, action: &Action) -> Told {
    let script = &lesson.attempt.scenario().script;
    let with = |key: &str, name: String| words.told_with(key, &[("name", Datum::Text(name))]);
    match action {
        Action::Press(part) => with("help-press", label(words, script, *part)),
        Action::Write(readings) => match readings.first() {
            Some((field, reading)) => write(words, script, *field, *reading),
            None => words.told("help-no-way"),
        },
        Action::Tick(part, true) => with("help-tick", label(words, script, *part)),
        Action::Tick(part, false) => with("help-untick", label(words, script, *part)),
        Action::GoTo(page) => {
            let site = script.site(script.page(*page).site);
            match lesson.attempt.world().page(lesson.attempt.scenario()) {
                Some(_) => with("help-go", words.quoted_name(&site.host)),
                None => with("help-press", words.quoted(&site.id, "site").unwrap_or_default()),
            }
        }
        Action::Back => with("help-press", words.quoted_computer("browser-back")),
        Action::NewTab => with("help-press", words.quoted_computer("browser-new-tab")),
        Action::SelectTab(tab) => with("help-select-tab", tab_title(words, lesson, *tab)),
        Action::CloseTab(tab) => with("help-close-tab", tab_title(words, lesson, *tab)),
        Action::OpenMessage(message) => {
            let plan = script.message(*message);
            let subject = format!("message--{}.objet", plan.id);
            let site = &script.site(plan.site).id;
            with("help-open", words.quoted(site, &subject).unwrap_or_default())
        }
        Action::CloseMessage => words.told("help-close"),
        Action::Wait => words.told("help-wait"),
    }
}

/// What to write, and where to find it.
fn write(words: &Words, script: &Script, field: FieldIx, reading: Reading) -> Told {
    let plan = script.field(field);
    let name = Datum::Text(label(words, script, plan.part));
    let with = |key: &str| words.told_with(key, &[("name", name.clone())]);
    if reading == Reading::Empty {
        return with("help-empty");
    }
    match (&plan.specimen, plan.line) {
        (Specimen::Code(_), _) => with("help-code"),
        (Specimen::OwnSecret, _) => with("help-own-secret"),
        (Specimen::OwnName, _) => with("help-own-name"),
        (Specimen::Text(_) | Specimen::Empty, Some(line)) => {
            let line = Datum::Text(words.quoted_name(&words.say(line_key(line))));
            words.told_with("help-card", &[("line", line), ("name", name)])
        }
        (Specimen::Text(_) | Specimen::Empty, None) => with("help-write"),
    }
}

/// The label of a part, as help quotes it.
fn label(words: &Words, script: &Script, part: PartIx) -> String {
    let plan = script.part(part);
    if let PartKind::Suggestion { into, value } = plan.kind {
        return words.quoted_name(&suggestion_label(script, into, value));
    }
    let site = &script.site(script.page(plan.page).site).id;
    words.quoted(site, &plan.key).unwrap_or_default()
}

fn tab_title(words: &Words, lesson: &LessonState, tab: u8) -> String {
    let scenario = lesson.attempt.scenario();
    let mut tabs = lesson.attempt.world().tabs(scenario);
    let page = tabs.find(|(other, _)| *other == tab).and_then(|(_, page)| page);
    let title = page.map(|page| page_title(&scenario.script, words, page));
    words.quoted_name(&title.unwrap_or_else(|| words.computer("browser-empty")))
}
