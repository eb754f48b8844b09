//! A message that is open.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::companion::chunks;
use crate::app::computer::files;
use crate::app::computer::mail::list::subject;
use crate::app::ids;
use crate::app::lesson_state::{LessonState, Window};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, text};
use crate::content::action::Action;
use crate::content::mail::{Folder, ReplyKind};
use crate::content::script::Script;
use crate::ids::{FileIx, MessageIx};
use crate::narrate::{contact_name, file_word, mailbox_word, message_word, move_key, reply_key};
use crate::typed::{SentPart, Spot};
use crate::words::Words;

/// Draws a message that was received.
pub fn received(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    message: MessageIx,
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let plan = script.message(message);
    let of = |attribute: &str| message_word(script, words, message, attribute);
    let label = mailbox_word(script, words, "retour");
    if back(ui, &label) {
        commands.push(Command::Act(Action::CloseMessage));
    }
    text::heading(ui, &of(".objet"), Lettering::Heading);
    line(ui, words, script, "de", &format!("{} <{}>", of(""), plan.from));
    let mut to = vec![mailbox_word(script, words, "moi")];
    to.extend(plan.also_to.iter().map(|contact| contact_name(script, words, *contact)));
    line(ui, words, script, "a", &to.join(", "));
    ui.separator();
    text::label(ui, &of(".corps"), Lettering::Body);
    if let Some(slot) = plan.code {
        let code = script.code(slot, world.code_in(scenario, message));
        text::label(ui, &chunks(code), Lettering::Code);
        text::label(ui, &of(".suite"), Lettering::Body);
    }
    let bounce = script.mailbox.as_ref().map(|mailbox| mailbox.undelivered);
    if bounce == Some(message) {
        text::label(ui, lesson.attempt.typed().text(Spot::Bounced), Lettering::Strong);
        text::label(ui, &of(".suite"), Lettering::Body);
    }
    if plan.link.is_some() {
        link(ui, words, lesson, message, commands);
    }
    if let Some(file) = plan.file {
        attached(ui, words, lesson, (message, file), commands);
    }
    ui.add_space(space::SMALL);
    actions(ui, words, lesson, message, commands);
}

/// Draws a message that was sent, from what was typed.
pub fn sent(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    rank: usize,
    commands: &mut Vec<Command>,
) {
    let script = &lesson.attempt.scenario().script;
    let typed = lesson.attempt.typed();
    let of = |part| typed.text(Spot::Sent(rank, part));
    if back(ui, &mailbox_word(script, words, "retour")) {
        commands.push(Command::Change(Change::SentOpen(None)));
    }
    text::heading(ui, &subject(words, script, of(SentPart::Subject)), Lettering::Heading);
    line(ui, words, script, "a", of(SentPart::To));
    if !of(SentPart::Cc).is_empty() {
        line(ui, words, script, "copie", of(SentPart::Cc));
    }
    ui.separator();
    text::label(ui, of(SentPart::Body), Lettering::Body);
    for file in typed.files_sent(rank) {
        let name = file_word(script, words, file, "");
        text::pictured(
            ui,
            files::icon(script.file(file).kind),
            &name,
            Lettering::Strong,
            theme::SITE_BLUE,
            theme::INK,
        );
    }
}

/// The way back to the list; says whether it was pressed.
fn back(ui: &mut Ui, label: &str) -> bool {
    let button = Button::new(Icon::ArrowLeft, label).site_secondary().tight();
    let clicked = button.id(ids::app("close-message", 0)).ui(ui).clicked();
    ui.add_space(space::SMALL);
    clicked
}

/// « De : Léa »
fn line(ui: &mut Ui, words: &Words, script: &Script, key: &str, value: &str) {
    let line = mailbox_word(script, words, key) + "\u{a0}: " + value;
    text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
}

/// The link, and, once it was asked for, the address behind it.
fn link(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    message: MessageIx,
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let label = message_word(script, words, message, ".lien");
    let rank = usize::from(message.0);
    if Button::new(None, &label).link().id(ids::app("link", rank)).ui(ui).clicked() {
        commands.push(Command::Act(Action::OpenLink(message)));
    }
    if world.inspected(scenario, message) {
        let to = script.message(message).link.map(|link| script.address(link.to));
        theme::site_notice(theme::PALE_BLUE, theme::SITE_BLUE).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let line = mailbox_word(script, words, "lien-mene");
            text::label(ui, &line, Lettering::Body);
            text::label(ui, &to.unwrap_or_default(), Lettering::Strong);
        });
    } else {
        let label = mailbox_word(script, words, "voir-lien");
        let button = Button::new(Icon::Eye, &label).quiet().tint(theme::SITE_BLUE);
        if button.id(ids::app("inspect", rank)).ui(ui).clicked() {
            commands.push(Command::Act(Action::Inspect(message)));
        }
    }
}

/// The file, with what can be done with it.
fn attached(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (message, file): (MessageIx, FileIx),
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let said = |key| mailbox_word(script, words, key);
    ui.add_space(space::SMALL);
    theme::site_notice(theme::WHITE, theme::CHROME_EDGE).show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::colored(ui, &said("piece-jointe"), Lettering::Body, theme::SOFT_INK);
        let of = |attribute| file_word(script, words, file, attribute);
        let name = format!("{} ({})", of(""), of(".taille"));
        let icon = files::icon(script.file(file).kind);
        text::pictured(ui, icon, &name, Lettering::Strong, theme::SITE_BLUE, theme::INK);
        let downloaded = world.has_file(scenario, file);
        ui.horizontal_wrapped(|ui| {
            let label = said("telecharger");
            let button = Button::new(Icon::Download, &label).site_secondary().tight();
            let button = button.id(ids::app("download", 0)).enabled(!downloaded);
            if button.ui(ui).clicked() {
                commands.push(Command::Act(Action::Download(message)));
            }
            let label = said("ouvrir");
            let button = Button::new(Icon::FileText, &label).site_secondary().tight();
            if button.id(ids::app("open-file", 0)).ui(ui).clicked() {
                commands.push(Command::Act(Action::OpenFile(file)));
                commands.push(Command::Change(Change::Window(Some(Window::File(file)))));
            }
        });
        if downloaded {
            let (icon, green) = (Icon::CircleCheck, theme::GREEN);
            text::pictured(ui, icon, &said("telecharge"), Lettering::Body, green, green);
        }
    });
}

/// What can be done with the message itself.
fn actions(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    message: MessageIx,
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    ui.separator();
    ui.add_space(space::TINY);
    let mut push = |ui: &mut Ui, icon: Icon, key: &'static str, rank: usize, action: Action| {
        let label = mailbox_word(script, words, key);
        let button = Button::new(icon, &label).site_secondary().tight();
        if button.id(ids::app("on-message", rank)).ui(ui).clicked() {
            commands.push(Command::Act(action));
        }
    };
    ui.horizontal_wrapped(|ui| {
        for (rank, kind) in ReplyKind::ALL.into_iter().enumerate() {
            if world.can_reply(scenario, message, kind) {
                let icon = match kind {
                    ReplyKind::Sender => Icon::Reply,
                    ReplyKind::All => Icon::ReplyAll,
                    ReplyKind::Forward => Icon::Forward,
                };
                push(ui, icon, reply_key(kind), rank, Action::Reply(message, kind));
            }
        }
        for (rank, folder) in world.moves(scenario, message).iter().enumerate() {
            let icon = match folder {
                Folder::Bin => Icon::Trash2,
                Folder::Spam => Icon::ShieldAlert,
                Folder::Inbox | Folder::Drafts | Folder::Sent => Icon::Inbox,
            };
            push(ui, icon, move_key(*folder), 3 + rank, Action::Move(message, *folder));
        }
    });
}
