//! The webmail: folders, links, files, and what a sent message must be.

use serde::Deserialize;

use crate::content::field::Value;
use crate::ids::{ContactId, FileId, MessageId, PageId, PartId, Path};

/// What makes a site the webmail of the lesson: where messages are read, and where they are
/// written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mailbox {
    /// The page with the part `Inbox`.
    pub page: PageId,
    /// The page where a message is written.
    pub compose: PageId,
    /// Its field for those the message goes to.
    pub to: PartId,
    /// Its field for those who get a copy, if there is one.
    #[serde(default)]
    pub cc: Option<PartId>,
    /// Its field for the object.
    pub subject: PartId,
    /// Its field for the message itself.
    pub body: PartId,
    /// The message of this site that comes back when nobody has the address written.
    pub undelivered: MessageId,
}

/// A folder of the mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Folder {
    /// What was received.
    Inbox,
    /// What is being written.
    Drafts,
    /// What was sent.
    Sent,
    /// What nobody asked for.
    Spam,
    /// What was thrown away.
    Bin,
}

impl Folder {
    /// All of them, in the order in which webmails show them.
    pub const ALL: [Self; 5] = [Self::Inbox, Self::Drafts, Self::Sent, Self::Spam, Self::Bin];

    /// Whether a message that was received can lie there.
    #[must_use]
    pub fn receives(self) -> bool {
        match self {
            Self::Inbox | Self::Spam | Self::Bin => true,
            Self::Drafts | Self::Sent => false,
        }
    }
}

/// A link in a message. It opens a tab.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The page it opens.
    pub to: Path,
    /// What it is good for once only, and for a time. It is always good, when left out.
    #[serde(default)]
    pub token: Option<Path>,
    /// The page it opens when it is no longer good. With a token, and only then.
    #[serde(default)]
    pub dead: Option<Path>,
}

impl Link {
    /// Whether it opens a page of a site, good or no longer good; paths of a site's own messages
    /// may leave the site out.
    #[must_use]
    pub fn opens(&self, site: &str, page: &str) -> bool {
        let whole = format!("{site}/{page}");
        let mut paths = std::iter::once(&self.to).chain(&self.dead);
        paths.any(|path| path.as_str() == page || path.as_str() == whole)
    }
}

/// Somebody the persona writes to. Their name is a word: `contact--id`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Their name in the lesson.
    pub id: ContactId,
    /// Their address, in `.example`.
    pub address: String,
}

/// A file of the simulated computer. Its words are under `file--id`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its name.
    pub id: FileId,
    /// Where it lies, or will lie.
    pub folder: Drawer,
    /// What it is.
    pub kind: FileKind,
    /// Whether it is there as the lesson begins.
    #[serde(default)]
    pub starts: bool,
}

/// A folder of the simulated computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Drawer {
    /// What one keeps.
    Documents,
    /// What came from a site or from a message.
    Downloads,
}

impl Drawer {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Documents, Self::Downloads];
}

/// What a file is, for its picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum FileKind {
    /// A printed page.
    Pdf,
    /// A photograph.
    Picture,
    /// A text.
    Text,
}

/// What a message must be that has been sent. Whatever is left out may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// Those it goes to: exactly these, in any order.
    #[serde(default)]
    pub to: Vec<Value>,
    /// Those who get a copy: exactly these, in any order.
    #[serde(default)]
    pub cc: Vec<Value>,
    /// What it answers.
    #[serde(default)]
    pub about: Option<About>,
    /// A file among those attached.
    #[serde(default)]
    pub file: Option<Path>,
    /// Whether it must have an object.
    #[serde(default)]
    pub object: bool,
}

/// How a message came to be written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum About {
    /// By itself.
    New,
    /// As an answer to who wrote this message.
    Reply(Path),
    /// As an answer to all whom this message names.
    ReplyAll(Path),
    /// To hand this message on.
    Forward(Path),
}

/// The three ways to write from a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplyKind {
    /// To who wrote it.
    Sender,
    /// To all whom it names.
    All,
    /// To somebody else.
    Forward,
}

impl ReplyKind {
    /// All of them, in the order of their buttons.
    pub const ALL: [Self; 3] = [Self::Sender, Self::All, Self::Forward];
}
