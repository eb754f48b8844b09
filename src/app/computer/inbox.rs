//! The mailbox: the list of messages, or the one that is open.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Line, text};
use crate::content::action::Action;
use crate::ids::{MessageIx, SiteIx};
use crate::words::Words;

/// Draws the mailbox whose words are under `key`.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    site: SiteIx,
    key: &str,
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let said = |name: String| words.site(&script.site(site).id, &name).unwrap_or_default();
    let of = |message: MessageIx, attribute: &str| {
        said(format!("message--{}{attribute}", script.message(message).id))
    };
    if let Some(message) = world.message_open(scenario, site) {
        let label = said(format!("{key}.retour"));
        let back = Button::new(Icon::ArrowLeft, &label).site_secondary();
        if back.id(ids::app("close-message", 0)).ui(ui).clicked() {
            commands.push(Command::Act(Action::CloseMessage));
        }
        ui.add_space(space::MEDIUM);
        text::heading(ui, &of(message, ".objet"), Lettering::Heading);
        text::colored(ui, &of(message, ""), Lettering::Body, theme::SOFT_INK);
        ui.add_space(space::SMALL);
        text::label(ui, &of(message, ".corps"), Lettering::Body);
        ui.add_space(space::SMALL);
        return;
    }
    text::label(ui, &said(key.to_owned()), Lettering::Strong);
    ui.add_space(space::SMALL);
    let mut messages = world.inbox(scenario, site).peekable();
    if messages.peek().is_none() {
        text::colored(ui, &said(format!("{key}.vide")), Lettering::Body, theme::SOFT_INK);
    }
    for message in messages {
        let read = world.read(scenario, message);
        let icon = if read { Icon::MailOpen } else { Icon::Mail };
        let unread = said(format!("{key}.non-lu"));
        let (sender, subject) = (of(message, ""), of(message, ".objet"));
        let mut line = Line::new(&sender, &subject)
            .picture(icon)
            .boxed()
            .id(ids::app("message", usize::from(message.0)));
        if !read {
            line = line.note(&unread);
        }
        if line.ui(ui).clicked() {
            commands.push(Command::Act(Action::OpenMessage(message)));
        }
    }
    ui.add_space(space::SMALL);
}
