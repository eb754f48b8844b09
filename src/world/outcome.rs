//! What comes of a gesture, beside the new world.

use crate::content::mail::ReplyKind;
use crate::content::reading::RealData;
use crate::ids::{BoxIx, ChoiceIx, FieldIx, MessageIx, PageIx, SiteIx};

/// What happened. Nothing, by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What the home of typed text must do, in order.
    pub orders: Vec<Order>,
    /// What the site refused, from top to bottom of the page.
    pub refused: Vec<Refused>,
    /// Whether the phone rang.
    pub rang: bool,
}

/// An order to the home of typed text. It names fields, never what they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The text of the field is from now on the name of the account.
    Name(SiteIx, FieldIx),
    /// The text of the field is from now on the account's password; the one before is the older.
    Secret(SiteIx, FieldIx),
    /// The field now holds the value of this rank.
    Fill(FieldIx, u8),
    /// The fields of the page are emptied.
    Clear(PageIx),
    /// The field holds the object of an answer to this message.
    Quote(FieldIx, MessageIx, ReplyKind),
    /// What is written in the webmail was sent with these files, one bit for each: it is kept.
    Sent(u64),
    /// Of the last message sent, the addresses that nobody has came back.
    Bounce,
}

/// Where a site says no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refused {
    /// At a field, for this reason.
    Field(FieldIx, Refusal),
    /// At a box that had to be ticked.
    Box(BoxIx),
    /// At a choice of which one answer had to be chosen.
    Choice(ChoiceIx),
}

/// Why what a field holds is refused. The words of a site's own reasons are under
/// [`Refusal::key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It may be somebody's own. It is the program that says so, not the site.
    Real(RealData),
    /// It is not of the kind asked for.
    Format,
    /// The rule of this rank does not hold.
    Rule(u8),
    /// It is a code of this slot, whose time has passed.
    OldCode,
}
