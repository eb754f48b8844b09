//! What a learner can do to the simulated world. Nothing else changes it.

use crate::content::reading::Reading;
use crate::ids::{FieldIx, MessageIx, PageIx, PartIx};

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
    /// Lets time pass until something runs out.
    Wait,
}
