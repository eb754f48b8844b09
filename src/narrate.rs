//! Gestures and what they are made on, told in words.
//!
//! The same for every reader: what `play` prints, what an author is told, what the app speaks of.

use crate::content::action::Action;
use crate::content::mail::{Folder, ReplyKind};
use crate::content::reading::Reading;
use crate::content::script::{InputKind, PartKind, Quoted, Script};
use crate::diagnostic::Datum;
use crate::ids::{CallIx, ContactIx, FieldIx, FileIx, MessageIx, PageIx, PartIx, SiteId, SiteIx};
use crate::words::Words;

/// One gesture in words: « Appuyer sur « Continuer » ».
#[must_use]
pub fn gesture(script: &Script, words: &Words, action: &Action) -> String {
    match action {
        Action::Press(part) => say(words, "gesture-press", part_label(script, words, *part)),
        Action::Write(readings) => writing(script, words, readings),
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
        Action::OpenFolder(folder) => {
            say(words, "gesture-folder", mailbox_word(script, words, folder_key(*folder)))
        }
        Action::Move(_, folder) => {
            say(words, "gesture-press", mailbox_word(script, words, move_key(*folder)))
        }
        Action::OpenLink(message) => {
            say(words, "gesture-link", message_word(script, words, *message, ".lien"))
        }
        Action::Inspect(_) => say(words, "gesture-press", mailbox_word(script, words, "voir-lien")),
        Action::Reply(_, kind) => {
            say(words, "gesture-press", mailbox_word(script, words, reply_key(*kind)))
        }
        Action::OpenDraft => words.say("gesture-draft"),
        Action::PickFile(_, file) => {
            say(words, "gesture-pick", file_word(script, words, *file, ""))
        }
        Action::DropFile(_, file) => {
            say(words, "gesture-drop", file_word(script, words, *file, ""))
        }
        Action::Download(message) => {
            let file = script.message(*message).file;
            let name = file.map(|file| file_word(script, words, file, "")).unwrap_or_default();
            say(words, "gesture-download", name)
        }
        Action::OpenFile(file) => {
            say(words, "gesture-open-file", file_word(script, words, *file, ""))
        }
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

/// What is written, emptied, or filled in with the card.
fn writing(script: &Script, words: &Words, readings: &[(FieldIx, Reading)]) -> String {
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

/// Whether a gesture writes a password.
#[must_use]
pub fn writes_password(script: &Script, action: &Action) -> bool {
    let is_password = |field: FieldIx| script.field(field).input == InputKind::Password;
    matches!(action, Action::Write(readings) if readings.iter().any(|(field, _)| is_password(*field)))
}

/// The title of a page as its tab shows it.
#[must_use]
pub fn page_title(script: &Script, words: &Words, page: PageIx) -> String {
    let plan = script.page(page);
    words.site(&script.site(plan.site).id, plan.id.as_str()).unwrap_or_default()
}

fn subject(script: &Script, words: &Words, message: MessageIx) -> String {
    message_word(script, words, message, ".objet")
}

/// A word of the simulated world, in French: of a site, or of the lesson.
fn told(script: &Script, words: &Words, site: Option<SiteIx>, key: &str) -> String {
    let word = match site {
        Some(site) => words.site(&script.site(site).id, key),
        None => words.lesson_in_french(&script.lesson, key),
    };
    word.unwrap_or_default()
}

/// A word of a message as the mailbox and the phone show it: who sends it, or an attribute.
#[must_use]
pub fn message_word(script: &Script, words: &Words, message: MessageIx, attribute: &str) -> String {
    let plan = script.message(message);
    told(script, words, plan.site, &format!("message--{}{attribute}", plan.id))
}

/// A word of a file: its name, or an attribute.
#[must_use]
pub fn file_word(script: &Script, words: &Words, file: FileIx, attribute: &str) -> String {
    let plan = script.file(file);
    told(script, words, plan.site, &format!("file--{}{attribute}", plan.id))
}

/// The name of somebody to write to.
#[must_use]
pub fn contact_name(script: &Script, words: &Words, contact: ContactIx) -> String {
    told(script, words, None, &format!("contact--{}", script.contact(contact).id))
}

/// A label of the mailbox, by its attribute: `repondre`. Nothing when the lesson has none.
#[must_use]
pub fn mailbox_word(script: &Script, words: &Words, attribute: &str) -> String {
    mailbox_word_with(script, words, attribute, &[])
}

fn mailbox_word_with(
    script: &Script,
    words: &Words,
    attribute: &str,
    data: &[(&str, Datum)],
) -> String {
    let key = mailbox_key(script, attribute);
    key.and_then(|(site, key)| words.site_with(site, &key, data)).unwrap_or_default()
}

/// The name of a label of the mailbox among the words of its site.
#[must_use]
pub fn mailbox_key<'a>(script: &'a Script, attribute: &str) -> Option<(&'a SiteId, String)> {
    let mailbox = script.mailbox.as_ref()?;
    let mut parts = script.page(mailbox.page).parts();
    let inbox = parts.find(|part| matches!(script.part(*part).kind, PartKind::Inbox))?;
    let key = format!("{}.{attribute}", script.part(inbox).key);
    Some((&script.site(mailbox.site).id, key))
}

/// The attribute of the label of a folder.
#[must_use]
pub fn folder_key(folder: Folder) -> &'static str {
    match folder {
        Folder::Inbox => "boite",
        Folder::Drafts => "brouillons",
        Folder::Sent => "envoyes",
        Folder::Spam => "indesirables",
        Folder::Bin => "corbeille",
    }
}

/// The attribute of the label of what moves a message to a folder.
#[must_use]
pub fn move_key(folder: Folder) -> &'static str {
    match folder {
        Folder::Bin => "supprimer",
        Folder::Spam => "signaler",
        Folder::Inbox | Folder::Drafts | Folder::Sent => "restaurer",
    }
}

/// The attribute of the label of a way to write from a message.
#[must_use]
pub fn reply_key(kind: ReplyKind) -> &'static str {
    match kind {
        ReplyKind::Sender => "repondre",
        ReplyKind::All => "repondre-tous",
        ReplyKind::Forward => "transferer",
    }
}

/// Gives each message the objects that its answers take, which the engine cannot know.
pub fn quote_subjects(script: &mut Script, words: &Words) {
    for row in 0..script.messages.len() {
        let Ok(message) = u16::try_from(row).map(MessageIx) else { return };
        let subject = Datum::Text(subject(script, words, message));
        let quote = |key| mailbox_word_with(script, words, key, &[("objet", subject.clone())]);
        let quoted = Quoted { answered: quote("re"), handed_on: quote("tr") };
        if !quoted.answered.is_empty() && !quoted.handed_on.is_empty() {
            script.messages[row].quoted = quoted;
        }
    }
}
