//! All that can be known of a simulated world, each thing as a condition and as it is written.

use crate::content::mail::ReplyKind;
use crate::content::script::{Goal, PartKind, Script};
use crate::ids::{
    AttachIx, BoxIx, CallIx, ChoiceIx, FactIx, FileIx, MessageIx, PageIx, PartIx, SiteIx,
};
use crate::studio::record::Begun;

/// The condition that something is written in a field.
pub(super) const FILLED: &str = "Filled";

/// The rank from which on conditions are of what is written, chosen and ticked.
pub(super) const INPUTS: u8 = 11;

/// Something that may become true.
pub(super) struct Known {
    /// When.
    pub goal: Goal,
    /// As it is written in a lesson.
    pub written: String,
    /// Whether what is written is the contrary of `goal`.
    pub is_not: bool,
    /// Whether it stays when one goes on: the next gesture begins another step.
    pub lasts: bool,
    /// What makes the better goal has the lower one.
    pub rank: u8,
}

/// Everything that a lesson can know, but for what was sent.
pub(super) fn knowns(script: &Script) -> Vec<Known> {
    let mut all = Vec::new();
    let mut add = |goal: Goal, written: String, rank: u8, lasts: bool| {
        all.push(Known { goal, written, is_not: false, lasts, rank });
    };
    for (row, site) in numbered(&script.sites) {
        let (ix, site) = (SiteIx(row), &site.id);
        add(Goal::SecretSet(ix), format!("SecretSet(\"{site}\")"), 1, true);
        add(Goal::SignedIn(ix), format!("SignedIn(\"{site}\")"), 2, true);
    }
    for (row, message) in numbered(&script.messages) {
        // An older copy has the name of the last one.
        if message.newer.is_none() && message.is_mailed {
            let path = owned(script, message.site, message.id.as_str());
            add(Goal::Read(MessageIx(row)), format!("Read(\"{path}\")"), 4, true);
        }
    }
    for (row, file) in numbered(&script.files) {
        let path = owned(script, file.site, file.id.as_str());
        add(Goal::Downloaded(FileIx(row)), format!("Downloaded(\"{path}\")"), 5, true);
        add(Goal::Opened(FileIx(row)), format!("Opened(\"{path}\")"), 6, true);
    }
    for (row, part) in numbered(&script.attaches) {
        let path = part_path(script, *part);
        add(Goal::Attached(AttachIx(row)), format!("Attached(\"{path}\")"), 7, true);
    }
    for (row, call) in numbered(&script.calls) {
        let path = owned(script, call.site, call.id.as_str());
        for (rank, answer) in (0_u8..).zip(&call.answers) {
            let goal = Goal::Answered(CallIx(row), rank);
            add(goal, format!("Answered(\"{path}\", \"{}\")", answer.id), 8, true);
        }
    }
    for (row, page) in numbered(&script.pages) {
        let path = format!("{}/{}", script.site(page.site).id, page.id);
        add(Goal::At(PageIx(row)), format!("At(\"{path}\")"), 9, false);
    }
    for (row, (site, fact)) in numbered(&script.facts) {
        let path = format!("{}/{fact}", script.site(*site).id);
        add(Goal::Fact(FactIx(row)), format!("Fact(\"{path}\")"), 10, false);
    }
    for (row, choice) in numbered(&script.choices) {
        let path = part_path(script, choice.part);
        for (rank, option) in (0_u8..).zip(&choice.options) {
            let goal = Goal::Chosen(ChoiceIx(row), rank);
            add(goal, format!("Chosen(\"{path}\", \"{option}\")"), 11, false);
        }
    }
    for (row, part) in numbered(&script.boxes) {
        let path = part_path(script, *part);
        add(Goal::Ticked(BoxIx(row)), format!("Ticked(\"{path}\")"), 12, false);
    }
    for field in script.field_numbers() {
        let path = part_path(script, script.field(field).part);
        add(Goal::Filled(field), format!("{FILLED}(\"{path}\")"), 13, false);
    }
    for (row, site) in numbered(&script.sites) {
        all.push(Known {
            goal: Goal::SignedIn(SiteIx(row)),
            written: format!("Not(SignedIn(\"{}\"))", site.id),
            is_not: true,
            lasts: true,
            rank: 3,
        });
    }
    all
}

/// The goal of a message that was sent, by how it was begun.
pub(super) fn sent(script: &Script, begun: Begun) -> String {
    let Begun::From(message, kind) = begun else { return "Sent((about: New))".to_owned() };
    let plan = script.message(message);
    let path = owned(script, plan.site, plan.id.as_str());
    let kind = match kind {
        ReplyKind::Sender => "Reply",
        ReplyKind::All => "ReplyAll",
        ReplyKind::Forward => "Forward",
    };
    format!("Sent((about: {kind}(\"{path}\")))")
}

/// The path of what a site has, or the lesson itself.
pub(super) fn owned(script: &Script, site: Option<SiteIx>, id: &str) -> String {
    site.map_or_else(|| id.to_owned(), |site| format!("{}/{id}", script.site(site).id))
}

/// The path of a part, as a lesson names it.
pub(super) fn part_path(script: &Script, part: PartIx) -> String {
    let plan = script.part(part);
    let page = script.page(plan.page);
    format!("{}/{}/{}", script.site(page.site).id, page.id, plan.id)
}

/// Whether a field of this part can be filled with the card.
pub(super) fn is_on_card(script: &Script, part: PartIx) -> bool {
    match script.part(part).kind {
        PartKind::Field(field) => script.field(field).is_on_card(),
        _ => false,
    }
}

fn numbered<T>(rows: &[T]) -> impl Iterator<Item = (u16, &T)> {
    (0_u16..).zip(rows)
}
