//! Accounts of sites: whether there is one, and whether somebody is signed in.

use crate::ids::SiteIx;
use crate::world::World;
use crate::world::scenario::Scenario;

impl World {
    /// Whether somebody is signed in to the site.
    #[must_use]
    pub fn signed_in(&self, scenario: &Scenario, site: SiteIx) -> bool {
        self.get(scenario.layout.signed_in[site.index()]) == 1
    }

    /// Whether the learner has an account on the site.
    #[must_use]
    pub fn has_account(&self, scenario: &Scenario, site: SiteIx) -> bool {
        self.get(scenario.layout.accounts[site.index()]) == 1
    }

    pub(super) fn open_account(&mut self, scenario: &Scenario, site: SiteIx) {
        self.set(scenario.layout.accounts[site.index()], 1);
    }

    pub(super) fn sign_in(&mut self, scenario: &Scenario, site: SiteIx) {
        self.set(scenario.layout.signed_in[site.index()], 1);
        self.renew(scenario, site);
    }

    pub(super) fn sign_out(&mut self, scenario: &Scenario, site: SiteIx) {
        self.set(scenario.layout.signed_in[site.index()], 0);
        self.set(scenario.layout.around.sessions[site.index()], 0);
        self.close_mailbox_of(scenario, site);
    }
}
