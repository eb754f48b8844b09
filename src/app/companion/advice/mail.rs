//! What help says of the webmail and of files.

use crate::content::action::Action;
use crate::content::mail::Folder;
use crate::content::reading::{Reading, Token};
use crate::content::script::Script;
use crate::diagnostic::Datum;
use crate::ids::{ContactIx, FieldIx, MessageIx};
use crate::narrate::{
    contact_name, file_word, folder_key, mailbox_key, message_word, move_key, reply_key,
};
use crate::words::{Told, Words};

/// One gesture on messages or files, as something to do.
pub fn sentence(words: &Words, script: &Script, action: &Action) -> Told {
    let with = |key: &str, name: String| words.told_with(key, &[("name", Datum::Text(name))]);
    let press = |attribute: &str| with("help-press", label(words, script, attribute));
    match action {
        Action::OpenFolder(folder) => press(folder_key(*folder)),
        Action::Move(_, folder) => press(move_key(*folder)),
        Action::Inspect(_) => press("voir-lien"),
        Action::Reply(_, kind) => press(reply_key(*kind)),
        Action::Download(_) => press("telecharger"),
        Action::OpenLink(message) => {
            with("help-press", self::message(words, script, *message, ".lien"))
        }
        Action::PickFile(part, file) => {
            let plan = script.part(*part);
            let site = &script.site(script.page(plan.page).site).id;
            let button = words.quoted(site, &plan.key).unwrap_or_default();
            let file = words.quoted_name(&file_word(script, words, *file, ""));
            let data = [("button", Datum::Text(button)), ("name", Datum::Text(file))];
            words.told_with("help-attach", &data)
        }
        Action::DropFile(_, file) => {
            with("help-drop", words.quoted_name(&file_word(script, words, *file, "")))
        }
        Action::OpenFile(file) => {
            with("help-open-file", words.quoted_name(&file_word(script, words, *file, "")))
        }
        _ => press(folder_key(Folder::Drafts)),
    }
}

/// A label of the mailbox, as help quotes it.
fn label(words: &Words, script: &Script, attribute: &str) -> String {
    let quoted = mailbox_key(script, attribute).and_then(|(site, key)| words.quoted(site, &key));
    quoted.unwrap_or_default()
}

/// A word of a message, as help quotes it.
pub fn message(words: &Words, script: &Script, message: MessageIx, attribute: &str) -> String {
    let plan = script.message(message);
    let key = format!("message--{}{attribute}", plan.id);
    let of_site = plan.site.and_then(|site| words.quoted(&script.site(site).id, &key));
    of_site.unwrap_or_else(|| words.quoted_name(&message_word(script, words, message, attribute)))
}

/// The contact on the card whose address a field is to hold.
pub fn contact(words: &Words, script: &Script, field: FieldIx, reading: Reading) -> Option<String> {
    let Reading::Known(Token::Value(rank)) = reading else { return None };
    let plan = script.field(field);
    let address = plan.values.get(usize::from(rank)).filter(|_| plan.noted)?;
    let row = script.contacts.iter().position(|contact| contact.address == *address)?;
    let contact = ContactIx(u16::try_from(row).ok()?);
    Some(words.quoted_name(&contact_name(script, words, contact)))
}
