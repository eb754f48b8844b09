//! What pressing a button does.

use serde::Deserialize;

use crate::content::condition::Condition;
use crate::ids::Path;

/// One consequence. A button has a list of them, carried out in order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Effect {
    /// Shows the page in the active tab.
    Go(Path),
    /// Makes the fact true.
    Set(Path),
    /// Makes the fact false.
    Clear(Path),
    /// Signs the learner in to this site.
    SignIn,
    /// Signs the learner out of this site.
    SignOut,
    /// The field's text becomes the name of the learner's account on this site.
    SetName(Path),
    /// The field's text becomes the password of the learner's account on this site.
    SetSecret(Path),
    /// Makes a new code; the one before can no longer be used.
    Issue(Path),
    /// Uses up the code.
    Spend(Path),
    /// Delivers a message to the mailbox of the lesson.
    Deliver(Path),
    /// Sends a text message to the phone, which rings.
    Text(Path),
    /// Empties every field, box and choice of the page.
    ClearForm(Path),
    /// Goes back to the form that a busy site has turned away, or else as the browser's own button
    /// does.
    GoBack,
    /// Makes the phone ring with this call.
    Ring(Path),
    /// Somebody else may now know the password of the site.
    Expose(Path),
    /// Opens the first page of another site, to be signed in here by it.
    Ask(Path),
    /// Signs the learner in to the site that asked, and shows its welcome.
    Return,
    /// Sends what is written in the webmail.
    Send,
    /// Puts the file on the simulated computer.
    NewFile(Path),
    /// Shows the page in a tab of its own.
    OpenTab(Path),
    /// The first list when the condition holds, else the second.
    If(Condition, Vec<Effect>, Vec<Effect>),
}

/// Something that happens by itself, once, when a condition becomes true.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// What sets it off.
    pub condition: Condition,
    /// What happens.
    pub then: Vec<Effect>,
}
