//! The webmail of a lesson, its messages, files and accounts, with their names resolved.

mod rows;

use crate::content::mail::{Drawer, FileKind, Folder, ReplyKind};
use crate::ids::{
    ContactId, ContactIx, FieldIx, FileId, FileIx, MessageId, MessageIx, PageIx, SiteIx, SlotIx,
};

pub(super) use rows::{give_rows, joined, note};

/// The webmail of a lesson.
#[derive(Clone, Debug)]
pub struct MailboxPlan {
    /// Its site.
    pub site: SiteIx,
    /// Where messages are read.
    pub page: PageIx,
    /// Where they are written.
    pub compose: PageIx,
    /// The field for those a message goes to.
    pub to: FieldIx,
    /// The field for those who get a copy.
    pub cc: Option<FieldIx>,
    /// The field for the object.
    pub subject: FieldIx,
    /// The field for the message itself.
    pub body: FieldIx,
    /// What comes back when nobody has the address.
    pub undelivered: MessageIx,
    /// The learner's own address as the lesson begins.
    pub own_address: String,
}

/// A message.
#[derive(Clone, Debug)]
pub struct MessagePlan {
    /// Its name.
    pub id: MessageId,
    /// The site it comes from, and whose words it uses; those of the lesson, when there is none.
    pub site: Option<SiteIx>,
    /// The address it comes from.
    pub from: String,
    /// The objects of its answers: its name, until somebody who knows the words gives better.
    pub quoted: Quoted,
    /// Whether it is there as the lesson begins.
    pub starts: bool,
    /// The folder in which it begins, or arrives.
    pub place: Folder,
    /// Whether it can ever be in the mailbox.
    pub is_mailed: bool,
    /// The code it carries.
    pub code: Option<SlotIx>,
    /// Its link.
    pub link: Option<LinkPlan>,
    /// The file attached to it.
    pub file: Option<FileIx>,
    /// Who else gets it.
    pub also_to: Vec<ContactIx>,
    /// The row of the one that came before it, when it carries what runs out.
    pub older: Option<MessageIx>,
    /// The row of the one that came after it: this row is an older one.
    pub newer: Option<MessageIx>,
}

impl MessagePlan {
    /// What it carries that runs out: a code, or what its link is good for.
    #[must_use]
    pub fn slot(&self) -> Option<SlotIx> {
        self.code.or(self.link.as_ref().and_then(|link| link.token).map(|(slot, _)| slot))
    }
}

/// What an answer takes as its object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// To whoever wrote: « Re : Rendez-vous ».
    pub answered: String,
    /// To somebody else: « Tr : Rendez-vous ».
    pub handed_on: String,
}

/// A link: [`Link`](crate::content::mail::Link) with its names resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkPlan {
    /// The page it opens.
    pub to: PageIx,
    /// What it is good for, and the page it opens when it is no longer good.
    pub token: Option<(SlotIx, PageIx)>,
}

/// Somebody to write to.
#[derive(Clone, Debug)]
pub struct ContactPlan {
    /// Their name in the lesson.
    pub id: ContactId,
    /// Their address.
    pub address: String,
}

/// A file.
#[derive(Clone, Debug)]
pub struct FilePlan {
    /// Its name.
    pub id: FileId,
    /// The site whose words it uses; those of the lesson, when there is none.
    pub site: Option<SiteIx>,
    /// Where it lies.
    pub folder: Drawer,
    /// What it is.
    pub kind: FileKind,
    /// Whether it is there as the lesson begins.
    pub starts: bool,
}

/// A sent message that a condition asks for: [`Sent`] with its names resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentPlan {
    /// Those it goes to, as a rank among the values of their field.
    pub to: Option<u8>,
    /// Those who get a copy, as a rank among the values of their field.
    pub cc: Option<u8>,
    /// What it answers.
    pub about: Option<AboutPlan>,
    /// A file attached to it.
    pub file: Option<FileIx>,
    /// Whether it must have an object.
    pub object: bool,
}

/// How a message came to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AboutPlan {
    /// By itself.
    New,
    /// From this message.
    From(MessageIx, ReplyKind),
}
