//! What a learner can do to the simulated world. Nothing else changes it.

use crate::content::mail::{Folder, ReplyKind};
use crate::content::reading::Reading;
use crate::ids::{CallIx, FieldIx, FileIx, MessageIx, PageIx, PartIx};

/// One gesture.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Presses a button, a link or a suggestion.
    Press(PartIx),
    /// Leaves a field: its reading and that of every field whose rules name it.
    Write(Vec<(FieldIx, Reading)>),
    /// Ticks or clears a box.
    Tick(PartIx, bool),
    /// Opens the first page of a site from its address or a favourite.
    GoTo(PageIx),
    /// Goes back to the page before, in the active tab.
    Back,
    /// Opens an empty tab.
    NewTab,
    /// Brings a tab to the front.
    SelectTab(u8),
    /// Closes a tab. The last one stays.
    CloseTab(u8),
    /// Opens a message of the mailbox in front.
    OpenMessage(MessageIx),
    /// Goes back from an open message to the list.
    CloseMessage,
    /// Shows a folder of the mailbox in front.
    OpenFolder(Folder),
    /// Moves the open message to another folder.
    Move(MessageIx, Folder),
    /// Presses the link of the open message.
    OpenLink(MessageIx),
    /// Looks at the address behind the link of the open message.
    Inspect(MessageIx),
    /// Writes from the open message.
    Reply(MessageIx, ReplyKind),
    /// Takes up again, from the drafts, what was being written.
    OpenDraft,
    /// Attaches a file of the simulated computer.
    PickFile(PartIx, FileIx),
    /// Takes an attached file off.
    DropFile(PartIx, FileIx),
    /// Keeps the file attached to the open message on the simulated computer.
    Download(MessageIx),
    /// Opens a file that is on the simulated computer, or attached to the open message.
    OpenFile(FileIx),
    /// Lets time pass until something runs out.
    Wait,
    /// Chooses the answer of this rank.
    Choose(PartIx, u8),
    /// Takes the cookies of the site in front, or refuses them.
    Banner(bool),
    /// Lets the browser keep the password that was just used, or not.
    SaveOffer(bool),
    /// Answers a call that rings, or calls a contact.
    Dial(CallIx),
    /// Says the answer of this rank in the call.
    Answer(CallIx, u8),
    /// Ends the call, or refuses it.
    HangUp,
}
