//! Messages delivered to the mailbox of a site.

use crate::content::script::PartKind;
use crate::ids::{MessageIx, SiteIx};
use crate::world::World;
use crate::world::scenario::Scenario;

impl World {
    /// Whether the message has arrived.
    #[must_use]
    pub fn delivered(&self, scenario: &Scenario, message: MessageIx) -> bool {
        self.get(scenario.layout.delivered[message.index()]) == 1
    }

    /// Whether the message has been opened.
    #[must_use]
    pub fn read(&self, scenario: &Scenario, message: MessageIx) -> bool {
        self.get(scenario.layout.read[message.index()]) == 1
    }

    /// The messages in the mailbox of a site.
    pub fn inbox<'a>(
        &'a self,
        scenario: &'a Scenario,
        site: SiteIx,
    ) -> impl Iterator<Item = MessageIx> + 'a {
        (0_u16..).zip(&scenario.script.messages).filter_map(move |(row, plan)| {
            let message = MessageIx(row);
            (plan.site == site && self.delivered(scenario, message)).then_some(message)
        })
    }

    /// The message open in the mailbox of a site.
    #[must_use]
    pub fn message_open(&self, scenario: &Scenario, site: SiteIx) -> Option<MessageIx> {
        let value = self.get(scenario.layout.open_message[site.index()]);
        value.checked_sub(1).and_then(|row| u16::try_from(row).ok()).map(MessageIx)
    }

    /// The site whose mailbox is in front.
    #[must_use]
    pub fn mailbox_in_front(&self, scenario: &Scenario) -> Option<SiteIx> {
        let page = scenario.script.page(self.page(scenario)?);
        let inbox = page.parts().any(|part| {
            matches!(scenario.script.part(part).kind, PartKind::Inbox) && self.shows(scenario, part)
        });
        inbox.then_some(page.site)
    }

    pub(super) fn deliver(&mut self, scenario: &Scenario, message: MessageIx) {
        self.set(scenario.layout.delivered[message.index()], 1);
        self.set(scenario.layout.read[message.index()], 0);
    }

    pub(super) fn open_message(&mut self, scenario: &Scenario, message: MessageIx) {
        let Some(site) = self.mailbox_in_front(scenario) else {
            return;
        };
        if self.inbox(scenario, site).any(|there| there == message) {
            self.set(scenario.layout.open_message[site.index()], u64::from(message.0) + 1);
            self.set(scenario.layout.read[message.index()], 1);
        }
    }

    pub(super) fn close_message(&mut self, scenario: &Scenario) {
        if let Some(site) = self.mailbox_in_front(scenario) {
            self.set(scenario.layout.open_message[site.index()], 0);
        }
    }
}
