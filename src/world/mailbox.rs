//! The mailbox: where each message lies, which one is open, and what can be done with it.

use crate::content::mail::Folder;
use crate::content::script::PartKind;
use crate::ids::{MessageIx, PageIx, SiteIx};
use crate::world::World;
use crate::world::scenario::Scenario;
use crate::world::slot::SlotState;

/// The number of a folder where messages are received; 0 is none.
pub(super) fn number(folder: Folder) -> u64 {
    match folder {
        Folder::Inbox => 1,
        Folder::Spam => 2,
        Folder::Bin => 3,
        Folder::Drafts | Folder::Sent => 0,
    }
}

/// The folder of a message from its number.
fn folder(number: u64) -> Option<Folder> {
    [Folder::Inbox, Folder::Spam, Folder::Bin].into_iter().find(|f| self::number(*f) == number)
}

impl World {
    /// The folder in which the message lies, once it has arrived.
    #[must_use]
    pub fn folder_of(&self, scenario: &Scenario, message: MessageIx) -> Option<Folder> {
        folder(self.get(scenario.layout.mail[message.index()].place))
    }

    /// Whether the message has arrived.
    #[must_use]
    pub fn delivered(&self, scenario: &Scenario, message: MessageIx) -> bool {
        self.folder_of(scenario, message).is_some()
    }

    /// Whether the message has been opened.
    #[must_use]
    pub fn read(&self, scenario: &Scenario, message: MessageIx) -> bool {
        self.get(scenario.layout.mail[message.index()].read) == 1
    }

    /// Whether the address behind the message's link has been looked at.
    #[must_use]
    pub fn inspected(&self, scenario: &Scenario, message: MessageIx) -> bool {
        self.get(scenario.layout.mail[message.index()].inspected) == 1
    }

    /// Which code of its slot the message carries, counted from 1; 0 when it carries none.
    #[must_use]
    pub fn code_in(&self, scenario: &Scenario, message: MessageIx) -> u8 {
        u8::try_from(self.get(scenario.layout.mail[message.index()].n)).unwrap_or(0)
    }

    /// The messages in a folder, the newest first: those that were there before the lesson last.
    pub fn messages_in<'a>(
        &'a self,
        scenario: &'a Scenario,
        folder: Folder,
    ) -> impl Iterator<Item = MessageIx> + 'a {
        let plans = &scenario.script.messages;
        let rows = move |starts: bool| {
            (0_u16..).zip(plans).filter(move |(_, plan)| {
                plan.newer.is_none() && plan.starts == starts && plan.is_mailed
            })
        };
        let all = rows(false).chain(rows(true));
        all.flat_map(|(row, plan)| std::iter::once(MessageIx(row)).chain(plan.older))
            .filter(move |message| self.folder_of(scenario, *message) == Some(folder))
    }

    /// How many messages of a folder have not been opened.
    #[must_use]
    pub fn n_unread(&self, scenario: &Scenario, folder: Folder) -> usize {
        self.messages_in(scenario, folder).filter(|message| !self.read(scenario, *message)).count()
    }

    /// The message that is open in the mailbox.
    #[must_use]
    pub fn message_open(&self, scenario: &Scenario) -> Option<MessageIx> {
        let value = self.get(scenario.layout.open_message);
        value.checked_sub(1).and_then(|row| u16::try_from(row).ok()).map(MessageIx)
    }

    /// The folder that the mailbox shows.
    #[must_use]
    pub fn folder_shown(&self, scenario: &Scenario) -> Folder {
        let rank = usize::try_from(self.get(scenario.layout.folder)).unwrap_or(0);
        Folder::ALL.get(rank).copied().unwrap_or(Folder::Inbox)
    }

    /// Whether the mailbox is in front.
    #[must_use]
    pub fn is_mailbox_in_front(&self, scenario: &Scenario) -> bool {
        let Some(page) = self.page(scenario) else {
            return false;
        };
        scenario.script.page(page).parts().any(|part| {
            matches!(scenario.script.part(part).kind, PartKind::Inbox) && self.shows(scenario, part)
        })
    }

    /// The open message, when the mailbox is in front.
    #[must_use]
    pub fn message_in_front(&self, scenario: &Scenario) -> Option<MessageIx> {
        self.message_open(scenario).filter(|_| self.is_mailbox_in_front(scenario))
    }

    /// The page that the link of a message opens now.
    #[must_use]
    pub fn link_page(&self, scenario: &Scenario, message: MessageIx) -> Option<PageIx> {
        let plan = scenario.script.message(message);
        let link = plan.link?;
        let Some((slot, dead)) = link.token else {
            return Some(link.to);
        };
        let live = plan.newer.is_none()
            && self.code_in(scenario, message) == self.last_code(scenario, slot)
            && self.slot_state(scenario, slot) == SlotState::Live;
        Some(if live { link.to } else { dead })
    }

    /// The folders to which the open message can be moved.
    #[must_use]
    pub fn moves(&self, scenario: &Scenario, message: MessageIx) -> &'static [Folder] {
        match self.folder_of(scenario, message) {
            Some(Folder::Inbox) => &[Folder::Bin, Folder::Spam],
            Some(Folder::Spam) => &[Folder::Inbox, Folder::Bin],
            Some(Folder::Bin) => &[Folder::Inbox],
            Some(Folder::Drafts | Folder::Sent) | None => &[],
        }
    }

    /// Puts a message in the mailbox. One that carries what runs out pushes the one before it
    /// aside, and that one the one before; any other comes a second time as if for the first.
    pub(super) fn deliver(&mut self, scenario: &Scenario, message: MessageIx) {
        let plan = scenario.script.message(message);
        let vars = scenario.layout.mail[message.index()];
        if let Some(older) = plan.older.filter(|_| self.delivered(scenario, message)) {
            let behind = scenario.layout.mail[older.index()];
            self.set(behind.place, self.get(vars.place));
            self.set(behind.read, self.get(vars.read));
            self.set(behind.inspected, self.get(vars.inspected));
            self.set(behind.n, self.get(vars.n));
            if self.message_open(scenario) == Some(message) {
                self.set(scenario.layout.open_message, u64::from(older.0) + 1);
            }
        }
        self.set(vars.place, number(plan.place));
        self.set(vars.read, 0);
        self.set(vars.inspected, 0);
        if let Some(slot) = plan.slot() {
            self.set(vars.n, u64::from(self.last_code(scenario, slot)));
        }
    }

    pub(super) fn open_message(&mut self, scenario: &Scenario, message: MessageIx) {
        let shown = self.folder_shown(scenario);
        let is_there = self.is_mailbox_in_front(scenario)
            && message.index() < scenario.script.messages.len()
            && self.folder_of(scenario, message) == Some(shown);
        if is_there {
            self.set(scenario.layout.open_message, u64::from(message.0) + 1);
            self.set(scenario.layout.mail[message.index()].read, 1);
        }
    }

    pub(super) fn close_message(&mut self, scenario: &Scenario) {
        if self.is_mailbox_in_front(scenario) {
            self.set(scenario.layout.open_message, 0);
        }
    }

    pub(super) fn open_folder(&mut self, scenario: &Scenario, folder: Folder) {
        if self.is_mailbox_in_front(scenario) {
            let rank = Folder::ALL.iter().position(|known| *known == folder).unwrap_or(0);
            self.set(scenario.layout.folder, rank as u64);
            self.set(scenario.layout.open_message, 0);
        }
    }

    pub(super) fn move_message(&mut self, scenario: &Scenario, message: MessageIx, folder: Folder) {
        let is_open = self.message_in_front(scenario) == Some(message);
        if is_open && self.moves(scenario, message).contains(&folder) {
            self.set(scenario.layout.mail[message.index()].place, number(folder));
            self.set(scenario.layout.open_message, 0);
        }
    }

    pub(super) fn open_link(&mut self, scenario: &Scenario, message: MessageIx) {
        if self.message_in_front(scenario) == Some(message)
            && let Some(page) = self.link_page(scenario, message)
        {
            self.open_tab(scenario, page);
        }
    }

    pub(super) fn inspect(&mut self, scenario: &Scenario, message: MessageIx) {
        let has_link = |plan: &crate::content::script::MessagePlan| plan.link.is_some();
        if self.message_in_front(scenario) == Some(message)
            && has_link(scenario.script.message(message))
        {
            self.set(scenario.layout.mail[message.index()].inspected, 1);
        }
    }

    /// What the mailbox forgets when its page is left: the folder shown, the message open.
    pub(super) fn forget_mailbox(&mut self, scenario: &Scenario) {
        self.set(scenario.layout.open_message, 0);
        self.set(scenario.layout.folder, 0);
    }

    /// The message that was open is not open for the next person.
    pub(super) fn close_mailbox_of(&mut self, scenario: &Scenario, site: SiteIx) {
        if scenario.script.mailbox.as_ref().is_some_and(|mailbox| mailbox.site == site) {
            self.forget_mailbox(scenario);
        }
    }
}
