//! Writing messages: answering, sending, what comes back, and the one draft there is.

use crate::content::mail::ReplyKind;
use crate::content::reading::Reading;
use crate::content::script::{AboutPlan, MailboxPlan, PartKind, SentPlan};
use crate::ids::{FieldIx, FileIx, MessageIx, PageIx};
use crate::world::World;
use crate::world::outcome::{Order, Outcome};
use crate::world::scenario::Scenario;

impl World {
    /// From what the message being written was begun.
    #[must_use]
    pub fn about(&self, scenario: &Scenario) -> AboutPlan {
        let Some(value) = self.get(scenario.layout.about).checked_sub(1) else {
            return AboutPlan::New;
        };
        let kinds = ReplyKind::ALL.len() as u64;
        let kind = usize::try_from(value % kinds).ok().and_then(|rank| ReplyKind::ALL.get(rank));
        let message = u16::try_from(value / kinds).ok().map(MessageIx);
        match (message, kind) {
            (Some(message), Some(kind)) => AboutPlan::From(message, *kind),
            _ => AboutPlan::New,
        }
    }

    pub(super) fn set_about(&mut self, scenario: &Scenario, message: MessageIx, kind: ReplyKind) {
        let rank = ReplyKind::ALL.iter().position(|known| *known == kind).unwrap_or(0) as u64;
        let value = 1 + u64::from(message.0) * ReplyKind::ALL.len() as u64 + rank;
        self.set(scenario.layout.about, value);
    }

    /// Whether something was begun and not sent: it is under the drafts.
    #[must_use]
    pub fn has_draft(&self, scenario: &Scenario) -> bool {
        let Some(mailbox) = &scenario.script.mailbox else {
            return false;
        };
        self.about(scenario) != AboutPlan::New
            || self.files_written(scenario, mailbox).next().is_some()
            || scenario
                .script
                .fields_of(mailbox.compose)
                .any(|field| self.reading(scenario, field) != Reading::Empty)
    }

    /// Whether the open message can be answered in this way.
    #[must_use]
    pub fn can_reply(&self, scenario: &Scenario, message: MessageIx, kind: ReplyKind) -> bool {
        self.message_in_front(scenario) == Some(message)
            && (kind != ReplyKind::All || !scenario.script.message(message).also_to.is_empty())
    }

    /// Opens the page where messages are written, filled in as webmails do. The same answer begun
    /// before is taken up where it was left; any other draft makes room.
    pub(super) fn reply(
        &mut self,
        scenario: &Scenario,
        message: MessageIx,
        kind: ReplyKind,
        outcome: &mut Outcome,
    ) {
        let Some(mailbox) = &scenario.script.mailbox else {
            return;
        };
        if !self.can_reply(scenario, message, kind) {
            return;
        }
        if self.about(scenario) != AboutPlan::From(message, kind) {
            self.throw_draft(scenario, outcome);
            self.set_about(scenario, message, kind);
            for (field, value) in prefilled(scenario, mailbox, message, kind) {
                self.fill(scenario, field, value);
                outcome.orders.push(Order::Fill(field, value));
            }
            self.set_reading(scenario, mailbox.subject, Reading::Free);
            outcome.orders.push(Order::Quote(mailbox.subject, message, kind));
            let file = scenario.script.message(message).file;
            if let Some(file) = file.filter(|_| kind == ReplyKind::Forward) {
                self.attach_first(scenario, mailbox.compose, file);
            }
        }
        self.show_page(scenario, mailbox.compose);
    }

    /// Empties the page where messages are written.
    pub(super) fn throw_draft(&mut self, scenario: &Scenario, outcome: &mut Outcome) {
        if let Some(mailbox) = &scenario.script.mailbox {
            self.clear_form(scenario, mailbox.compose);
            outcome.orders.push(Order::Clear(mailbox.compose));
        }
    }

    /// A new message does not begin as the answer that was left.
    pub(super) fn begin_message(
        &mut self,
        scenario: &Scenario,
        page: PageIx,
        outcome: &mut Outcome,
    ) {
        let compose = scenario.script.mailbox.as_ref().map(|mailbox| mailbox.compose);
        if compose == Some(page)
            && self.page(scenario) != compose
            && self.about(scenario) != AboutPlan::New
        {
            self.throw_draft(scenario, outcome);
        }
    }

    pub(super) fn open_draft(&mut self, scenario: &Scenario) {
        if let Some(mailbox) = &scenario.script.mailbox
            && self.is_mailbox_in_front(scenario)
            && self.folder_shown(scenario) == crate::content::mail::Folder::Drafts
            && self.has_draft(scenario)
        {
            self.show_page(scenario, mailbox.compose);
        }
    }

    /// Sends what is written. What nobody can receive comes back.
    pub(super) fn send(&mut self, scenario: &Scenario, outcome: &mut Outcome) {
        let Some(mailbox) = &scenario.script.mailbox else {
            return;
        };
        let arrives = self.arrives(scenario, mailbox);
        for (plan, var) in scenario.script.sents.iter().zip(&scenario.layout.sents) {
            if self.matches(scenario, mailbox, plan, arrives) {
                self.set(*var, 1);
            }
        }
        let files = self
            .files_written(scenario, mailbox)
            .fold(0, |mask, file| mask | 1_u64.checked_shl(u32::from(file.0)).unwrap_or(0));
        outcome.orders.push(Order::Sent(files));
        if !arrives {
            self.deliver(scenario, mailbox.undelivered);
            outcome.orders.push(Order::Bounce);
        }
        self.throw_draft(scenario, outcome);
    }

    /// Whether everybody written to can receive it.
    fn arrives(&self, scenario: &Scenario, mailbox: &MailboxPlan) -> bool {
        let reachable =
            |field: FieldIx| scenario.script.is_reached(field, self.reading(scenario, field));
        let is_empty = |field: FieldIx| self.reading(scenario, field) == Reading::Empty;
        reachable(mailbox.to) && mailbox.cc.is_none_or(|cc| is_empty(cc) || reachable(cc))
    }

    fn matches(
        &self,
        scenario: &Scenario,
        mailbox: &MailboxPlan,
        plan: &SentPlan,
        arrives: bool,
    ) -> bool {
        let holds = |field: FieldIx, rank: u8| self.is_value(scenario, field, rank);
        let to = plan.to.map_or(arrives, |rank| holds(mailbox.to, rank));
        let cc = plan.cc.is_none_or(|rank| mailbox.cc.is_some_and(|cc| holds(cc, rank)));
        let about = plan.about.is_none_or(|about| about == self.about(scenario));
        let file = plan
            .file
            .is_none_or(|file| self.files_written(scenario, mailbox).any(|there| there == file));
        let object = !plan.object || self.reading(scenario, mailbox.subject) != Reading::Empty;
        to && cc && about && file && object
    }

    /// The files attached to what is being written.
    pub fn files_written<'a>(
        &'a self,
        scenario: &'a Scenario,
        mailbox: &MailboxPlan,
    ) -> impl Iterator<Item = FileIx> + 'a {
        let parts = scenario.script.page(mailbox.compose).parts();
        let attaches = parts.filter_map(|part| match scenario.script.part(part).kind {
            PartKind::Attach(attach) => Some(attach),
            _ => None,
        });
        attaches.flat_map(move |attach| self.attached(scenario, attach))
    }

    fn attach_first(&mut self, scenario: &Scenario, page: PageIx, file: FileIx) {
        let attach = scenario.script.page(page).parts().find_map(|part| {
            match scenario.script.part(part).kind {
                PartKind::Attach(attach) => Some(attach),
                _ => None,
            }
        });
        if let Some(attach) = attach {
            self.set(scenario.layout.attached[attach.index()][file.index()], 1);
        }
    }
}

/// What an answer fills in, as ranks among the values of the fields.
pub(super) fn prefilled(
    scenario: &Scenario,
    mailbox: &MailboxPlan,
    message: MessageIx,
    kind: ReplyKind,
) -> Vec<(FieldIx, u8)> {
    let script = &scenario.script;
    let plan = script.message(message);
    let others = script.addresses(&plan.also_to);
    let texts = match (kind, mailbox.cc) {
        (ReplyKind::Forward, _) => Vec::new(),
        (ReplyKind::Sender, _) => vec![(mailbox.to, plan.from.clone())],
        (ReplyKind::All, Some(cc)) => vec![(mailbox.to, plan.from.clone()), (cc, others)],
        (ReplyKind::All, None) => vec![(mailbox.to, format!("{}, {others}", plan.from))],
    };
    let ranks =
        texts.into_iter().filter_map(|(field, text)| Some((field, script.rank_of(field, &text)?)));
    ranks.collect()
}
