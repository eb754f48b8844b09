//! What stands on the card above the identity: the addresses of those the persona writes to, and
//! the accounts that exist already.

use eframe::egui::Ui;

use crate::app::command::{Change, Command};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::space;
use crate::app::widgets::Row;
use crate::content::script::{InputKind, Script};
use crate::ids::{ContactIx, FieldIx};
use crate::narrate::contact_name;
use crate::words::Words;

/// Draws the contacts, then the accounts.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let script = &lesson.attempt.scenario().script;
    let fields = fields_in_front(lesson);
    let focus = lesson.field.filter(|field| fields.contains(field));
    ui.spacing_mut().item_spacing.y = space::TINY;
    ui.add_space(space::TINY);
    let wanted = focus
        .filter(|field| script.field(*field).input == InputKind::Recipient)
        .or(script.mailbox.as_ref().map(|mailbox| mailbox.to))
        .filter(|field| fields.contains(field));
    for (rank, contact) in script.contacts.iter().enumerate() {
        let Ok(row) = u16::try_from(rank) else { return };
        let name = contact_name(script, words, ContactIx(row));
        let id = ids::app("address-of", rank);
        let lit = focus.is_some() && focus == wanted;
        if Row::new(None, &name, id).detail(&contact.address).whole().lit(lit).ui(ui).clicked()
            && let Some(field) = wanted
        {
            let text = lesson.attempt.typed().text(field).trim();
            let all = if text.contains('@') && !text.contains(&contact.address) {
                format!("{text}, {}", contact.address)
            } else {
                contact.address.clone()
            };
            write(script, vec![(field, all)], commands);
        }
    }
}

/// Writes texts in their fields, or says that they are to be typed.
fn write(script: &Script, texts: Vec<(FieldIx, String)>, commands: &mut Vec<Command>) {
    if let Some((field, _)) = texts.iter().find(|(field, _)| script.field(*field).taught) {
        commands.push(Command::Change(Change::Field(*field)));
        commands.push(Command::Change(Change::TypeIt));
    } else if !texts.is_empty() {
        commands.push(Command::Fill(texts));
    }
}

fn fields_in_front(lesson: &LessonState) -> Vec<FieldIx> {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let page = world.page(scenario);
    let fields = page.into_iter().flat_map(|page| scenario.script.fields_of(page));
    let shown = fields.filter(|field| world.shows(scenario, scenario.script.field(*field).part));
    shown.collect()
}
