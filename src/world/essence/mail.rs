//! What of the mailbox and of files matters to what comes next.

use crate::content::action::Action;
use crate::content::mail::{Folder, ReplyKind};
use crate::content::script::AboutPlan;
use crate::ids::MessageIx;
use crate::world::essence::{Essence, Reads};
use crate::world::outcome::Outcome;
use crate::world::scenario::{Layout, Scenario};
use crate::world::{Var, World, mailbox};

/// Keeps what matters of the mailbox and of files.
pub(super) fn keep(layout: &Layout, reads: &Reads, keep: &mut impl FnMut(Var)) {
    let Reads { mail: interest, delivered, read, .. } = reads;
    for (row, vars) in layout.mail.iter().enumerate() {
        let opens = interest.opens[row];
        let kept = [
            (vars.place, opens || delivered[row]),
            (vars.read, read[row]),
            (vars.n, opens),
            (vars.inspected, interest.inspects[row]),
        ];
        kept.into_iter().filter(|(_, kept)| *kept).for_each(|(var, _)| keep(var));
    }
    if interest.looks() {
        [layout.open_message, layout.folder].into_iter().for_each(&mut *keep);
    }
    if interest.about {
        keep(layout.about);
    }
    layout.sents.iter().for_each(|var| keep(*var));
    for (row, vars) in layout.files.iter().enumerate() {
        let kept = [(vars.there, interest.downloads[row]), (vars.opened, interest.files[row])];
        kept.into_iter().filter(|(_, kept)| *kept).for_each(|(var, _)| keep(var));
    }
    for vars in &layout.attached {
        let kept = vars.iter().zip(&interest.picks).filter(|(_, kept)| **kept);
        kept.for_each(|(var, _)| keep(*var));
    }
}

/// The messages of which it decides nothing where they lie once they have come, and the number of
/// the folder that stands for any.
pub(super) fn places(scenario: &Scenario, reads: &Reads) -> Vec<(Var, u64)> {
    let Reads { mail: interest, delivered, .. } = reads;
    let mut all = Vec::new();
    for (row, plan) in scenario.script.messages.iter().enumerate() {
        let opens = interest.opens[row];
        let is_minded = if interest.finds() { interest.moves[row] } else { opens };
        if (opens || delivered[row]) && !is_minded {
            all.push((scenario.layout.mail[row].place, mailbox::number(plan.place)));
        }
    }
    all
}

/// The messages of which it matters whether they carry the last of what runs out.
pub(super) fn links(scenario: &Scenario, reads: &Reads) -> Vec<MessageIx> {
    let rows = (0..).map(MessageIx).zip(&scenario.script.messages);
    let opens = |message: MessageIx| reads.mail.opens[message.index()];
    let links = rows.filter(|(message, plan)| plan.slot().is_some() && opens(*message));
    links.map(|(message, _)| message).collect()
}

impl Scenario {
    /// Whether a folder is one to look into: it has a message that something depends on, or it is
    /// one that must be in front.
    #[must_use]
    pub fn is_worth_showing(&self, world: &World, folder: Folder) -> bool {
        let interest = &self.reads_from(world.step(self)).mail;
        interest.folders.contains(&folder)
            || world.messages_in(self, folder).any(|message| interest.opens[message.index()])
    }

    /// Whether it matters from a step on in which folder a message is.
    #[must_use]
    pub fn minds_folder(&self, step: usize, message: MessageIx) -> bool {
        self.reads_from(step).mail.moves[message.index()]
    }

    /// Whether it matters from a step on that a folder is in front, or that none of those is.
    #[must_use]
    pub fn minds_showing(&self, step: usize, folder: Folder) -> bool {
        folder == Folder::Inbox || self.reads_from(step).mail.folders.contains(&folder)
    }

    /// Whether no condition asks, from a step on, which of the folders is in front where messages
    /// lie. Then a message is found in its folder and opened in one gesture of a search.
    #[must_use]
    pub fn finds_folders(&self, step: usize) -> bool {
        self.reads_from(step).mail.finds()
    }

    /// Whether a message must be written from in this way, from a step on.
    #[must_use]
    pub fn minds_reply(&self, step: usize, message: MessageIx, kind: ReplyKind) -> bool {
        self.reads_from(step).mail.replies.contains(&(message, kind))
    }
}

impl World {
    /// What no condition tells apart of the mailbox: a message on which nothing depends is where
    /// it came, and never open; a link is the last one or another; of ways to write that no
    /// condition names, one stands for all.
    pub(super) fn generalise_mail(&mut self, from: &Self, scenario: &Scenario, essence: &Essence) {
        let layout = &scenario.layout;
        let interest = &essence.reads.mail;
        for (place, stands) in &essence.places {
            if self.get(*place) != 0 {
                self.set(*place, *stands);
            }
        }
        for message in &essence.links {
            let plan = scenario.script.message(*message);
            let Some(slot) = plan.slot() else { continue };
            let last = from.last_code(scenario, slot);
            let n = if plan.link.is_none() || plan.newer.is_some() {
                0
            } else if from.code_in(scenario, *message) != last {
                2
            } else {
                u64::from(last.min(1))
            };
            self.set(layout.mail[message.index()].n, n);
        }
        if interest.finds() && !interest.folders.contains(&self.folder_shown(scenario)) {
            self.set(layout.folder, 0);
        }
        if interest.looks()
            && let Some(open) = self.message_open(scenario)
            && !interest.opens[open.index()]
        {
            self.set(layout.open_message, 0);
        }
        if interest.about
            && let AboutPlan::From(message, kind) = self.about(scenario)
            && !interest.replies.contains(&(message, kind))
            && let Some((message, kind)) = essence.other_about
        {
            self.set_about(scenario, message, kind);
        }
    }

    /// Shows each message that something depends on and that can be opened here: of those in the
    /// folder shown, or of all where none is asked for. One that is open is closed on the way.
    pub fn each_message_to_open(&self, scenario: &Scenario, mut see: impl FnMut(MessageIx)) {
        if !self.is_mailbox_in_front(scenario) || self.is_covered(scenario) {
            return;
        }
        let interest = &scenario.reads_from(self.step(scenario)).mail;
        let open = self.message_in_front(scenario);
        let shown = self.folder_shown(scenario);
        let folders = Folder::ALL.into_iter();
        for folder in folders.filter(|folder| interest.finds() || *folder == shown) {
            let messages = self.messages_in(scenario, folder);
            messages
                .filter(|message| interest.opens[message.index()] && Some(*message) != open)
                .for_each(&mut see);
        }
    }

    /// The world in which a message was found in its folder and opened.
    #[must_use]
    pub fn after_finding(&self, scenario: &Scenario, message: MessageIx) -> Self {
        let mut world = *self;
        if let Some(folder) = self.folder_of(scenario, message) {
            world.open_folder(scenario, folder);
            world.open_message(scenario, message);
            world.settle(scenario, &mut Outcome::default());
        }
        world
    }

    /// What somebody does first who looks for a message.
    #[must_use]
    pub fn way_to_message(&self, scenario: &Scenario, message: MessageIx) -> Action {
        match self.folder_of(scenario, message) {
            Some(folder) if folder != self.folder_shown(scenario) => Action::OpenFolder(folder),
            _ if self.message_in_front(scenario).is_some() => Action::CloseMessage,
            _ => Action::OpenMessage(message),
        }
    }

    /// Whether there is something among the drafts that can be found here.
    #[must_use]
    pub fn can_find_draft(&self, scenario: &Scenario) -> bool {
        self.is_mailbox_in_front(scenario)
            && !self.is_covered(scenario)
            && self.has_draft(scenario)
            && scenario.reads_from(self.step(scenario)).mail.looks()
    }

    /// The world in which what was begun was found among the drafts.
    #[must_use]
    pub fn after_finding_draft(&self, scenario: &Scenario) -> Self {
        let mut world = *self;
        world.open_folder(scenario, Folder::Drafts);
        world.open_draft(scenario);
        world.settle(scenario, &mut Outcome::default());
        world
    }

    /// Whether an answer to a message on which nothing depends makes a difference here.
    #[must_use]
    pub fn can_write_from_any(&self, scenario: &Scenario) -> bool {
        scenario.reads_from(self.step(scenario)).mail.about
            && self.is_mailbox_in_front(scenario)
            && !self.is_covered(scenario)
    }

    /// The world in which an answer was begun to a message on which nothing depends.
    #[must_use]
    pub fn after_writing_from_any(&self, scenario: &Scenario) -> Self {
        let mut world = *self;
        let mut outcome = Outcome::default();
        if let (Some(mailbox), Some((message, kind))) =
            (&scenario.script.mailbox, scenario.essence_from(self.step(scenario)).other_about)
        {
            world.throw_draft(scenario, &mut outcome);
            world.set_about(scenario, message, kind);
            world.show_page(scenario, mailbox.compose);
            world.settle(scenario, &mut outcome);
        }
        world
    }
}
