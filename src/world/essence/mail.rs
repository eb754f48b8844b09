//! What of the mailbox and of files matters to what comes next.

use crate::content::mail::{Folder, ReplyKind};
use crate::content::script::AboutPlan;
use crate::ids::MessageIx;
use crate::world::essence::Reads;
use crate::world::outcome::Outcome;
use crate::world::scenario::{Layout, Scenario};
use crate::world::{Var, World, mailbox};

/// Keeps what matters of the mailbox and of files.
pub(super) fn keep(layout: &Layout, keep: &mut impl FnMut(Var)) {
    let Reads { mail: interest, delivered, read, .. } = &layout.reads;
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

impl Scenario {
    /// Whether a folder is one to look into: it has a message that something depends on, or it is
    /// one that must be in front.
    #[must_use]
    pub fn is_worth_showing(&self, world: &World, folder: Folder) -> bool {
        let interest = &self.layout.reads.mail;
        interest.folders.contains(&folder)
            || world.messages_in(self, folder).any(|message| interest.opens[message.index()])
    }

    /// Whether it matters in which folder a message is.
    #[must_use]
    pub fn minds_folder(&self, message: MessageIx) -> bool {
        self.layout.reads.mail.moves[message.index()]
    }

    /// Whether a message must be written from in this way.
    #[must_use]
    pub fn minds_reply(&self, message: MessageIx, kind: ReplyKind) -> bool {
        self.layout.reads.mail.replies.contains(&(message, kind))
    }
}

impl World {
    /// What no condition tells apart of the mailbox: a message on which nothing depends is where
    /// it came, and never open; a link is the last one or another; of ways to write that no
    /// condition names, one stands for all.
    pub(super) fn generalise_mail(&mut self, from: &Self, scenario: &Scenario) {
        let layout = &scenario.layout;
        let Reads { mail: interest, delivered, .. } = &layout.reads;
        for (row, plan) in (0_u16..).map(MessageIx).zip(&scenario.script.messages) {
            let vars = layout.mail[row.index()];
            let opens = interest.opens[row.index()];
            if delivered[row.index()] && !opens && self.get(vars.place) != 0 {
                self.set(vars.place, mailbox::number(plan.place));
            }
            if let Some(slot) = plan.slot().filter(|_| opens) {
                let last = from.last_code(scenario, slot);
                let other = plan.newer.is_some() || from.code_in(scenario, row) != last;
                let n = if plan.link.is_none() || plan.newer.is_some() {
                    0
                } else if other {
                    2
                } else {
                    u64::from(last.min(1))
                };
                self.set(vars.n, n);
            }
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
            && let Some((message, kind)) = scenario.essence.other_about
        {
            self.set_about(scenario, message, kind);
        }
    }

    /// Whether an answer to a message on which nothing depends makes a difference here.
    #[must_use]
    pub fn can_write_from_any(&self, scenario: &Scenario) -> bool {
        scenario.layout.reads.mail.about
            && self.is_mailbox_in_front(scenario)
            && !self.is_covered(scenario)
    }

    /// The world in which an answer was begun to a message on which nothing depends.
    #[must_use]
    pub fn after_writing_from_any(&self, scenario: &Scenario) -> Self {
        let mut world = *self;
        let mut outcome = Outcome::default();
        if let (Some(mailbox), Some((message, kind))) =
            (&scenario.script.mailbox, scenario.essence.other_about)
        {
            world.throw_draft(scenario, &mut outcome);
            world.set_about(scenario, message, kind);
            world.show_page(scenario, mailbox.compose);
            world.settle(scenario, &mut outcome);
        }
        world
    }
}
