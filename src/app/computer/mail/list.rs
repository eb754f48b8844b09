//! The messages of a folder.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Row, text};
use crate::content::action::Action;
use crate::content::mail::Folder;
use crate::content::script::Script;
use crate::ids::{FieldIx, MessageIx};
use crate::narrate::{folder_key, mailbox_word, message_word};
use crate::typed::{SentPart, Spot};
use crate::words::Words;

/// Draws the folder that is shown, with what the words to look for leave of it.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    search: Option<FieldIx>,
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let folder = world.folder_shown(scenario);
    text::heading(ui, &mailbox_word(script, words, folder_key(folder)), Lettering::Heading);
    ui.add_space(space::TINY);
    let wanted = search.map(|field| folded(lesson.attempt.typed().text(field)));
    let wanted = wanted.unwrap_or_default();
    ui.spacing_mut().item_spacing.y = 6.0;
    let (n_there, n_shown) = match folder {
        Folder::Inbox | Folder::Spam | Folder::Bin => {
            received(ui, words, lesson, (folder, &wanted), commands)
        }
        Folder::Drafts => draft(ui, words, lesson, commands),
        Folder::Sent => sent(ui, words, lesson, &wanted, commands),
    };
    let key = match (n_there, n_shown) {
        (0, _) => Some("vide"),
        (_, 0) => Some("introuvable"),
        _ => None,
    };
    if let Some(key) = key {
        let line = mailbox_word(script, words, key);
        text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
    }
}

/// Draws what was received; says how many messages there are, and how many are shown.
fn received(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (folder, wanted): (Folder, &str),
    commands: &mut Vec<Command>,
) -> (usize, usize) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let unread = mailbox_word(script, words, "non-lu");
    let (mut n_there, mut n_shown) = (0, 0);
    for message in world.messages_in(scenario, folder) {
        n_there += 1;
        if !holds(script, words, message, wanted) {
            continue;
        }
        n_shown += 1;
        let read = world.read(scenario, message);
        let icon = match (read, script.message(message).file) {
            (_, Some(_)) => Icon::Paperclip,
            (true, None) => Icon::MailOpen,
            (false, None) => Icon::Mail,
        };
        let sender = message_word(script, words, message, "");
        let subject = message_word(script, words, message, ".objet");
        let id = ids::app("message", usize::from(message.0));
        let mut row = Row::new(icon, &sender, id).detail(&subject).strong(!read);
        if !read {
            row = row.note(&unread);
        }
        if row.ui(ui).clicked() {
            commands.push(Command::Act(Action::OpenMessage(message)));
        }
    }
    (n_there, n_shown)
}

/// Whether a message has the words looked for.
fn holds(script: &Script, words: &Words, message: MessageIx, wanted: &str) -> bool {
    ["", ".objet", ".corps"]
        .iter()
        .any(|part| folded(&message_word(script, words, message, part)).contains(wanted))
}

/// Letters as they are looked for: without case, without accents.
fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let plain = text.trim().nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c));
    plain.flat_map(char::to_lowercase).collect()
}

/// Draws what was begun and not sent.
fn draft(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    commands: &mut Vec<Command>,
) -> (usize, usize) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let Some(mailbox) = script.mailbox.as_ref().filter(|_| world.has_draft(scenario)) else {
        return (0, 0);
    };
    let typed = lesson.attempt.typed();
    let title = addressed(words, script, typed.text(mailbox.to));
    let subject = subject(words, script, typed.text(mailbox.subject));
    let row = Row::new(Icon::FilePen, &title, ids::app("draft", 0)).detail(&subject);
    if row.ui(ui).clicked() {
        commands.push(Command::Act(Action::OpenDraft));
    }
    (1, 1)
}

/// Draws what was sent, the last one first.
fn sent(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    wanted: &str,
    commands: &mut Vec<Command>,
) -> (usize, usize) {
    let script = &lesson.attempt.scenario().script;
    let typed = lesson.attempt.typed();
    let mut n_shown = 0;
    for rank in 0..typed.n_sent() {
        let of = |part| typed.text(Spot::Sent(rank, part));
        let parts = [SentPart::To, SentPart::Subject, SentPart::Body];
        if !parts.iter().any(|part| folded(of(*part)).contains(wanted)) {
            continue;
        }
        n_shown += 1;
        let title = addressed(words, script, of(SentPart::To));
        let subject = subject(words, script, of(SentPart::Subject));
        let row = Row::new(Icon::Send, &title, ids::app("sent", rank)).detail(&subject);
        if row.ui(ui).clicked() {
            commands.push(Command::Change(Change::SentOpen(Some(rank))));
        }
    }
    (typed.n_sent(), n_shown)
}

fn addressed(words: &Words, script: &Script, to: &str) -> String {
    mailbox_word(script, words, "a") + "\u{a0}: " + to
}

/// An object as webmails show it, also when there is none.
pub fn subject(words: &Words, script: &Script, typed: &str) -> String {
    if typed.trim().is_empty() {
        mailbox_word(script, words, "sans-objet")
    } else {
        typed.to_owned()
    }
}
