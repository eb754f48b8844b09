//! What help says: the author's words where they speak of what is to be done next, else words made
//! from the gesture that the search found.

mod mail;

use crate::app::companion::card::line_key;
use crate::app::lesson_state::LessonState;
use crate::app::place::Area;
use crate::content::action::Action;
use crate::content::lesson::Task;
use crate::content::reading::Reading;
use crate::content::script::{PartKind, Script, Specimen};
use crate::diagnostic::Datum;
use crate::ids::{FieldIx, PaperIx, PartIx};
use crate::narrate::{call_words, option_label, page_title, suggestion_label};
use crate::session::{Mode, Rung, Stray};
use crate::words::{Told, Words};
use crate::world::call::Line;

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
        Area::Beside => "help-beside",
    })
}

/// That the learner is elsewhere, and that it is no matter. Never in a lesson for who helps: what
/// comes of a choice is a page there.
pub fn stray(words: &Words, lesson: &LessonState) -> Option<Told> {
    let session = lesson.attempt.session();
    if lesson.lost || session.scenario().script.task == Task::Helpers {
        return None;
    }
    Some(words.told(match session.stray()? {
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
            with("help-open", mail::message(words, script, *message, ".objet"))
        }
        Action::OpenFolder(_)
        | Action::OpenDraft
        | Action::Move(..)
        | Action::OpenLink(_)
        | Action::Inspect(_)
        | Action::Reply(..)
        | Action::PickFile(..)
        | Action::DropFile(..)
        | Action::Download(_)
        | Action::OpenFile(_) => mail::sentence(words, script, action),
        Action::CloseMessage => words.told("help-close"),
        Action::Wait => with("help-press", words.quoted_name(&words.say("calendar-wait"))),
        Action::Choose(part, rank) => {
            let name = words.quoted_name(&option_label(script, words, *part, *rank));
            let data = [
                ("name", Datum::Text(name)),
                ("question", Datum::Text(label(words, script, *part))),
            ];
            words.told_with("help-choose", &data)
        }
        Action::Banner(_)
        | Action::SaveOffer(_)
        | Action::Dial(_)
        | Action::Answer(..)
        | Action::HangUp => with("help-press", asked(words, lesson, action)),
    }
}

/// What is pressed to answer a question of the site, of the browser or of somebody who calls.
fn asked(words: &Words, lesson: &LessonState, action: &Action) -> String {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let rings = matches!(world.line(scenario), Some(Line::Rings(_)));
    match action {
        Action::Banner(accept) => {
            let site = world.page(scenario).map(|page| &script.site(script.page(page).site).id);
            let key = if *accept { "banniere.accepter" } else { "banniere.refuser" };
            site.and_then(|site| words.quoted(site, key)).unwrap_or_default()
        }
        Action::SaveOffer(true) => words.quoted_computer("browser-save-yes"),
        Action::SaveOffer(false) => words.quoted_computer("browser-save-no"),
        Action::Dial(_) if rings => words.quoted_computer("phone-answer"),
        Action::Dial(call) => words.quoted_name(&call_words(script, words, *call, "")),
        Action::Answer(call, rank) => {
            let answers = &script.calls[call.index()].answers;
            let end = answers.get(usize::from(*rank)).map(|one| format!("--{}", one.id));
            words.quoted_name(&call_words(script, words, *call, &end.unwrap_or_default()))
        }
        Action::HangUp if rings => words.quoted_computer("phone-refuse"),
        _ => words.quoted_computer("phone-hang-up"),
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
    if let Some(contact) = mail::contact(words, script, field, reading) {
        let data = [("line", Datum::Text(contact)), ("name", name)];
        return words.told_with("help-address", &data);
    }
    match (&plan.specimen, plan.line) {
        (Specimen::Code(_), _) => with("help-code"),
        (Specimen::OwnSecret, _) => with("help-own-secret"),
        (Specimen::OwnName | Specimen::OwnAddress, _) => with("help-own-name"),
        (Specimen::Text(_) | Specimen::Empty, Some(line)) => {
            let line = Datum::Text(words.quoted_name(&words.say(line_key(script, line))));
            words.told_with("help-card", &[("line", line), ("name", name)])
        }
        (Specimen::Text(_) | Specimen::Empty, None) => match plan.paper {
            Some((paper, rank)) => {
                let line = Datum::Text(paper_line(words, script, paper, rank));
                words.told_with("help-paper", &[("line", line), ("name", name)])
            }
            None => with("help-write"),
        },
    }
}

/// The name of a line of a paper.
fn paper_line(words: &Words, script: &Script, paper: PaperIx, rank: u8) -> String {
    let plan = &script.papers[paper.index()];
    let line =
        plan.lines.get(usize::from(rank)).map(|(line, _)| format!("paper--{}--{line}", plan.id));
    let name = line.and_then(|key| words.lesson(&script.lesson, &key));
    words.quoted_name(&name.unwrap_or_default())
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
