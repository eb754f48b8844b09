//! The simulated browser: tabs, the page in front, and the way back.

use crate::content::script::PartKind;
use crate::ids::PageIx;
use crate::world::World;
use crate::world::scenario::{Scenario, TabVars};

/// How many tabs can be open at once.
pub const MAX_TABS: usize = 3;

/// How many pages « retour » remembers in a tab; an older one is forgotten.
pub const MAX_HISTORY: usize = 4;

/// How many guards may send on to one another before the page is shown anyway.
const MAX_DETOURS: usize = 4;

impl World {
    /// The page in front, or nothing in an empty tab.
    #[must_use]
    #[inline]
    pub fn page(&self, scenario: &Scenario) -> Option<PageIx> {
        Self::page_number(self.get(self.front(scenario).page))
    }

    /// The active tab, from 0.
    #[must_use]
    #[inline]
    pub fn active_tab(&self, scenario: &Scenario) -> u8 {
        u8::try_from(self.get(scenario.layout.active)).unwrap_or(0)
    }

    /// The open tabs, from left to right, each with its page.
    pub fn tabs<'a>(
        &'a self,
        scenario: &'a Scenario,
    ) -> impl Iterator<Item = (u8, Option<PageIx>)> + 'a {
        (0_u8..)
            .zip(&scenario.layout.tabs)
            .filter(|(_, vars)| self.get(vars.open) == 1)
            .map(|(tab, vars)| (tab, Self::page_number(self.get(vars.page))))
    }

    /// Whether there is a page to go back to, or a message to close.
    #[must_use]
    pub fn can_go_back(&self, scenario: &Scenario) -> bool {
        self.get(self.front(scenario).behind[0]) != 0 || self.message_in_front(scenario).is_some()
    }

    /// Whether another tab can be opened.
    #[must_use]
    pub fn can_open_tab(&self, scenario: &Scenario) -> bool {
        self.tabs(scenario).count() < MAX_TABS
    }

    pub(super) fn open_first_tab(&mut self, scenario: &Scenario) {
        let first = &scenario.layout.tabs[0];
        self.set(first.open, 1);
        self.set(first.page, u64::from(scenario.script.start.0) + 1);
    }

    /// Puts a page in front, the one that was there behind it. A page already behind is gone back
    /// to instead, so that the way back never grows in a circle.
    pub(super) fn show_page(&mut self, scenario: &Scenario, page: PageIx) {
        let page = self.allowed(scenario, page);
        let front = *self.front(scenario);
        let wanted = u64::from(page.0) + 1;
        let current = self.get(front.page);
        if current == wanted {
            return;
        }
        self.leave(scenario);
        let mut way = [current; MAX_HISTORY + 1];
        for (seen, var) in way[1..].iter_mut().zip(front.behind) {
            *seen = self.get(var);
        }
        let behind =
            way.iter().position(|seen| *seen == wanted).map_or(&way[..], |at| &way[at + 1..]);
        for (rank, var) in front.behind.iter().enumerate() {
            self.set(*var, behind.get(rank).copied().unwrap_or(0));
        }
        self.set(front.page, wanted);
    }

    /// The page really shown to somebody who asks for `page`.
    fn allowed(&self, scenario: &Scenario, mut page: PageIx) -> PageIx {
        for _ in 0..MAX_DETOURS {
            match &scenario.script.page(page).guard {
                Some((only_if, otherwise)) if !self.holds(scenario, only_if) => page = *otherwise,
                _ => break,
            }
        }
        page
    }

    pub(super) fn go_to(&mut self, scenario: &Scenario, page: PageIx) {
        if scenario.script.sites.iter().any(|site| site.home == page) {
            self.show_page(scenario, page);
        }
    }

    /// Closes the message that is open. Else goes back to the nearest page behind that is not sent on to the one in front: a press
    /// always shows something else, or does nothing at all.
    pub(super) fn back(&mut self, scenario: &Scenario) {
        if self.message_in_front(scenario).is_some() {
            self.close_message(scenario);
            return;
        }
        let front = *self.front(scenario);
        let current = self.page(scenario);
        let mut after = *self;
        while let Some(page) = Self::page_number(after.get(front.behind[0])) {
            after.drop_nearest(&front);
            let shown = self.allowed(scenario, page);
            if Some(shown) != current {
                after.leave(scenario);
                after.set(front.page, u64::from(shown.0) + 1);
                *self = after;
                return;
            }
        }
    }

    /// Leaves the page in front for none.
    pub(super) fn show_nothing(&mut self, scenario: &Scenario) {
        self.leave(scenario);
        self.set(self.front(scenario).page, 0);
    }

    pub(super) fn new_tab(&mut self, scenario: &Scenario) {
        let free = scenario.layout.tabs.iter().position(|tab| self.get(tab.open) == 0);
        if let Some(tab) = free {
            self.leave(scenario);
            self.set(scenario.layout.tabs[tab].open, 1);
            self.set(scenario.layout.active, tab as u64);
        }
    }

    /// Shows a page in a tab of its own: the one that shows it already, else an empty one, else a
    /// new one; when there is room for none, the last of the others.
    pub(super) fn open_tab(&mut self, scenario: &Scenario, page: PageIx) {
        let page = self.allowed(scenario, page);
        let active = usize::from(self.active_tab(scenario));
        let tabs = &scenario.layout.tabs;
        let shows = |tab: &usize, wanted: u64| {
            self.get(tabs[*tab].open) == 1 && self.get(tabs[*tab].page) == wanted
        };
        let others = || (0..tabs.len()).filter(|tab| *tab != active);
        let tab = others()
            .find(|tab| shows(tab, u64::from(page.0) + 1))
            .or_else(|| others().find(|tab| shows(tab, 0)))
            .or_else(|| others().find(|tab| self.get(tabs[*tab].open) == 0))
            .or_else(|| others().next_back())
            .unwrap_or(active);
        self.leave(scenario);
        self.set(tabs[tab].open, 1);
        self.set(scenario.layout.active, tab as u64);
        self.show_page(scenario, page);
    }

    pub(super) fn select_tab(&mut self, scenario: &Scenario, tab: u8) {
        let open = scenario.layout.tabs.get(usize::from(tab)).map(|vars| self.get(vars.open));
        if open == Some(1) {
            self.leave(scenario);
            self.set(scenario.layout.active, u64::from(tab));
            self.look_again(scenario);
        }
    }

    pub(super) fn close_tab(&mut self, scenario: &Scenario, tab: u8) {
        if self.tabs(scenario).count() < 2 || !self.tabs(scenario).any(|(open, _)| open == tab) {
            return;
        }
        let vars = scenario.layout.tabs[usize::from(tab)];
        if let Some(page) = Self::page_number(self.get(vars.page)) {
            self.forget(scenario, page);
        }
        self.set(vars.open, 0);
        self.set(vars.page, 0);
        for var in vars.behind {
            self.set(var, 0);
        }
        if self.active_tab(scenario) == tab {
            let (left, right): (Vec<u8>, Vec<u8>) =
                self.tabs(scenario).map(|(open, _)| open).partition(|open| *open < tab);
            if let Some(next) = left.last().or(right.first()) {
                self.select_tab(scenario, *next);
            }
        }
    }

    /// Sends the page in front on, when it may no longer be seen.
    pub(super) fn look_again(&mut self, scenario: &Scenario) {
        let Some(page) = self.page(scenario) else {
            return;
        };
        let shown = self.allowed(scenario, page);
        if shown != page {
            let front = *self.front(scenario);
            self.forget(scenario, page);
            self.set(front.page, u64::from(shown.0) + 1);
            // The page it was sent on to may be the one just behind.
            if self.get(front.behind[0]) == u64::from(shown.0) + 1 {
                self.drop_nearest(&front);
            }
        }
    }

    /// Takes the nearest page off the way back.
    fn drop_nearest(&mut self, front: &TabVars) {
        for rank in 0..MAX_HISTORY {
            let next = front.behind.get(rank + 1).map_or(0, |var| self.get(*var));
            self.set(front.behind[rank], next);
        }
    }

    /// Leaves the page in front.
    fn leave(&mut self, scenario: &Scenario) {
        if let Some(page) = self.page(scenario) {
            self.forget(scenario, page);
        }
    }

    /// What a page forgets when it is left, because it was only looked at: that its form was
    /// tried; of the mailbox, the folder shown and the message open.
    fn forget(&mut self, scenario: &Scenario, page: PageIx) {
        self.set(scenario.layout.tried[page.index()], 0);
        let inbox = |part| matches!(scenario.script.part(part).kind, PartKind::Inbox);
        if scenario.script.page(page).parts().any(inbox) {
            self.forget_mailbox(scenario);
        }
        self.set(scenario.layout.around.turned, 0);
        self.end_reply(scenario);
    }

    #[inline]
    fn front<'a>(&self, scenario: &'a Scenario) -> &'a TabVars {
        &scenario.layout.tabs[usize::from(self.active_tab(scenario))]
    }
}
