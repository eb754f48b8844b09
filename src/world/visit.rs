//! What stands between somebody and a site: cookies, a busy server, a session that ends, another
//! site that signs in.

use crate::content::action::Action;
use crate::content::script::{InputKind, PartKind};
use crate::ids::{PageIx, SiteIx};
use crate::world::World;
use crate::world::outcome::{Order, Outcome};
use crate::world::scenario::Scenario;

/// What was answered about cookies.
const TAKEN: u64 = 1;
const REFUSED: u64 = 2;

impl World {
    /// Whether the page in front waits under a question about cookies.
    #[must_use]
    pub fn is_covered(&self, scenario: &Scenario) -> bool {
        self.site(scenario).is_some_and(|site| {
            scenario.script.site(site).banner
                && self.get(scenario.layout.around.cookies[site.index()]) == 0
        })
    }

    /// Whether a gesture touches the page, which a question about cookies may cover.
    pub(super) fn is_on_page(action: &Action) -> bool {
        match action {
            Action::Press(_)
            | Action::Write(_)
            | Action::Tick(..)
            | Action::Choose(..)
            | Action::OpenMessage(_)
            | Action::CloseMessage
            | Action::OpenFolder(_)
            | Action::Move(..)
            | Action::OpenLink(_)
            | Action::Inspect(_)
            | Action::Reply(..)
            | Action::OpenDraft
            | Action::PickFile(..)
            | Action::DropFile(..)
            | Action::Download(_) => true,
            Action::GoTo(_)
            | Action::OpenFile(_)
            | Action::Back
            | Action::NewTab
            | Action::SelectTab(_)
            | Action::CloseTab(_)
            | Action::Wait
            | Action::Banner(_)
            | Action::SaveOffer(_)
            | Action::Dial(_)
            | Action::Answer(..)
            | Action::HangUp => false,
        }
    }

    pub(super) fn answer_banner(&mut self, scenario: &Scenario, accept: bool) {
        if let Some(site) = self.site(scenario).filter(|_| self.is_covered(scenario)) {
            let answer = if accept { TAKEN } else { REFUSED };
            self.set(scenario.layout.around.cookies[site.index()], answer);
        }
    }

    pub(super) fn cookies_accepted(&self, scenario: &Scenario, site: SiteIx) -> bool {
        self.get(scenario.layout.around.cookies[site.index()]) == TAKEN
    }

    /// What is so as the lesson begins: accounts, facts, what sites have left of their patience.
    pub(super) fn set_out(&mut self, scenario: &Scenario) {
        for (row, site) in scenario.script.sites.iter().enumerate() {
            self.set(scenario.layout.around.busy[row], u64::from(site.busy_times));
            self.set(scenario.layout.around.expires[row], u64::from(site.expires_at));
        }
        for account in &scenario.script.accounts {
            self.open_account(scenario, account.site);
        }
        for site in &scenario.script.signed_in {
            self.sign_in(scenario, *site);
        }
        for fact in &scenario.script.true_facts {
            self.set(scenario.layout.facts[fact.index()], 1);
        }
    }

    /// Whether the site turns a form away: it is too busy, or the session has just ended.
    pub(super) fn is_turned_away(
        &mut self,
        scenario: &Scenario,
        site: SiteIx,
        outcome: &mut Outcome,
    ) -> bool {
        let plan = scenario.script.site(site);
        let (busy, expires) = (
            scenario.layout.around.busy[site.index()],
            scenario.layout.around.expires[site.index()],
        );
        if let (left @ 1.., Some(page)) = (self.get(busy), plan.busy) {
            let form = self.page(scenario);
            self.set(busy, left - 1);
            self.show_page(scenario, page);
            if let Some(form) = form {
                self.set(scenario.layout.around.turned, u64::from(form.0) + 1);
            }
            return true;
        }
        if let left @ 1.. = self.get(expires)
            && self.signed_in(scenario, site)
        {
            self.set(expires, left - 1);
            if left == 1 {
                self.end_session(scenario, site, outcome);
                return true;
            }
        }
        false
    }

    /// Goes back to the form that a busy site turned away, or as the browser's button does.
    pub(super) fn go_back(&mut self, scenario: &Scenario) {
        match Self::page_number(self.get(scenario.layout.around.turned)) {
            Some(form) => self.show_page(scenario, form),
            None => self.back(scenario),
        }
    }

    /// Somebody who does something stays signed in.
    pub(super) fn renew(&mut self, scenario: &Scenario, site: SiteIx) {
        let minutes = scenario.script.site(site).session_minutes.unwrap_or(0);
        if self.signed_in(scenario, site) {
            self.set(scenario.layout.around.sessions[site.index()], u64::from(minutes));
        }
    }

    /// The session ends by itself. What was written stays only where a page keeps drafts.
    pub(super) fn end_session(&mut self, scenario: &Scenario, site: SiteIx, outcome: &mut Outcome) {
        self.sign_out(scenario, site);
        for (page, plan) in (0_u16..).map(PageIx).zip(&scenario.script.pages) {
            if plan.site == site && !plan.draft {
                self.clear_form(scenario, page);
                outcome.orders.push(Order::Clear(page));
            }
        }
        let expired = scenario.script.site(site).expired;
        if let Some(page) = expired.filter(|_| self.site(scenario) == Some(site)) {
            self.show_page(scenario, page);
        }
    }

    /// The site that asked this one who the learner is.
    #[must_use]
    pub fn asker(&self, scenario: &Scenario, provider: SiteIx) -> Option<SiteIx> {
        let value = self.get(scenario.layout.around.asked[provider.index()]);
        value.checked_sub(1).and_then(|row| u16::try_from(row).ok()).map(SiteIx)
    }

    pub(super) fn ask(&mut self, scenario: &Scenario, asker: SiteIx, provider: SiteIx) {
        self.set(scenario.layout.around.asked[provider.index()], u64::from(asker.0) + 1);
        self.show_page(scenario, scenario.script.site(provider).home);
    }

    pub(super) fn return_to_asker(&mut self, scenario: &Scenario, provider: SiteIx) {
        let Some(asker) = self.asker(scenario, provider) else { return };
        self.set(scenario.layout.around.asked[provider.index()], 0);
        self.sign_in(scenario, asker);
        if let Some(page) = scenario.script.site(asker).welcome {
            self.show_page(scenario, page);
        }
    }

    /// The site whose password the browser offers to keep.
    #[must_use]
    pub fn offer(&self, scenario: &Scenario) -> Option<SiteIx> {
        let value = self.get(scenario.layout.around.offer);
        value.checked_sub(1).and_then(|row| u16::try_from(row).ok()).map(SiteIx)
    }

    /// The sites where somebody is signed in.
    pub(super) fn all_signed_in(&self, scenario: &Scenario) -> Vec<SiteIx> {
        let sites = (0_u16..).map(SiteIx).zip(&scenario.script.sites).map(|(site, _)| site);
        sites.filter(|site| self.signed_in(scenario, *site)).collect()
    }

    /// On a shared computer the browser offers to keep the password that has just signed in.
    pub(super) fn offer_to_save(&mut self, scenario: &Scenario, page: PageIx, before: &[SiteIx]) {
        let script = &scenario.script;
        if !script.shared_computer {
            return;
        }
        let masked = script.page(page).parts().any(|part| match script.part(part).kind {
            PartKind::Field(field) => {
                script.field(field).input == InputKind::Password && self.is_visible(scenario, part)
            }
            _ => false,
        });
        let new = self.all_signed_in(scenario).into_iter().find(|site| !before.contains(site));
        if let Some(site) = new.filter(|_| masked) {
            self.set(scenario.layout.around.offer, u64::from(site.0) + 1);
        }
    }

    pub(super) fn answer_offer(&mut self, scenario: &Scenario, save: bool) {
        let Some(site) = self.offer(scenario) else { return };
        self.set(scenario.layout.around.offer, 0);
        if save {
            self.set(scenario.layout.around.saved[site.index()], 1);
            self.expose(scenario, site);
        }
    }

    pub(super) fn is_saved(&self, scenario: &Scenario, site: SiteIx) -> bool {
        self.get(scenario.layout.around.saved[site.index()]) == 1
    }

    pub(super) fn is_exposed(&self, scenario: &Scenario, site: SiteIx) -> bool {
        self.get(scenario.layout.around.exposed[site.index()]) == 1
    }

    pub(super) fn expose(&mut self, scenario: &Scenario, site: SiteIx) {
        self.set(scenario.layout.around.exposed[site.index()], 1);
    }

    /// A new password is nobody else's, and not the one that was kept.
    pub(super) fn mend(&mut self, scenario: &Scenario, site: SiteIx) {
        self.set(scenario.layout.around.exposed[site.index()], 0);
        self.set(scenario.layout.around.saved[site.index()], 0);
    }
}
