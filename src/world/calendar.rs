//! Days and minutes: what runs out, and what waiting brings.

use crate::content::lesson::Date;
use crate::ids::{SiteIx, SlotIx};
use crate::world::World;
use crate::world::outcome::Outcome;
use crate::world::scenario::Scenario;

/// Minutes of a day.
const DAY: u64 = 24 * 60;

/// What waiting brings next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// A code or a session runs out after so many minutes.
    Minutes(u16),
    /// A day comes.
    Day(Date),
}

impl World {
    /// The day it is.
    #[must_use]
    pub fn today(&self, scenario: &Scenario) -> Date {
        let days = &scenario.script.days;
        days.get(self.day(scenario)).copied().unwrap_or(scenario.script.today)
    }

    /// The rank of the day it is, among those that count.
    pub(super) fn day(&self, scenario: &Scenario) -> usize {
        usize::try_from(self.get(scenario.layout.around.day)).unwrap_or(0)
    }

    /// What waiting would bring; nothing when nothing runs out and no day is to come.
    #[must_use]
    pub fn next_deadline(&self, scenario: &Scenario) -> Option<Deadline> {
        let minutes = self.shortest(scenario);
        let day = self.minutes_to_next_day(scenario);
        match (minutes, day) {
            (Some(minutes), day) if day.is_none_or(|day| minutes < day) => {
                u16::try_from(minutes).ok().map(Deadline::Minutes)
            }
            (_, Some(_)) => {
                scenario.script.days.get(self.day(scenario) + 1).copied().map(Deadline::Day)
            }
            (_, None) => None,
        }
    }

    /// Whether time can pass: whether something is about to run out, or a day to come.
    #[must_use]
    pub fn can_wait(&self, scenario: &Scenario) -> bool {
        self.next_deadline(scenario).is_some()
    }

    /// Lets time pass to the next deadline, and takes as much from everything that runs out.
    pub(super) fn wait(&mut self, scenario: &Scenario, outcome: &mut Outcome) {
        let day = self.minutes_to_next_day(scenario);
        let passed = match (self.shortest(scenario), day) {
            (Some(minutes), Some(day)) => minutes.min(day),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => return,
        };
        let live: Vec<SlotIx> = self.live_slots(scenario).collect();
        for slot in live {
            self.age(scenario, slot, passed);
        }
        let open: Vec<SiteIx> = self.open_sessions(scenario).collect();
        for site in open {
            let var = scenario.layout.around.sessions[site.index()];
            let left = self.get(var).saturating_sub(passed);
            self.set(var, left);
            if left == 0 {
                self.end_session(scenario, site, outcome);
            }
        }
        if day == Some(passed) {
            self.set(scenario.layout.around.day, self.get(scenario.layout.around.day) + 1);
        }
        self.look_again(scenario);
    }

    /// The minutes after which the first code or session runs out.
    fn shortest(&self, scenario: &Scenario) -> Option<u64> {
        let slots =
            self.live_slots(scenario).map(|slot| scenario.layout.slots[slot.index()].minutes);
        let sessions =
            self.open_sessions(scenario).map(|site| scenario.layout.around.sessions[site.index()]);
        slots.chain(sessions).map(|var| self.get(var)).min()
    }

    fn open_sessions<'a>(&'a self, scenario: &'a Scenario) -> impl Iterator<Item = SiteIx> + 'a {
        (0_u16..).map(SiteIx).zip(&scenario.script.sites).filter_map(|(site, plan)| {
            (plan.session_minutes.is_some() && self.signed_in(scenario, site)).then_some(site)
        })
    }

    /// From the first minute of one day that counts to the first of the next.
    fn minutes_to_next_day(&self, scenario: &Scenario) -> Option<u64> {
        let (days, rank) = (&scenario.script.days, self.day(scenario));
        let (now, next) = (days.get(rank)?, days.get(rank + 1)?);
        Some(u64::from(next.number() - now.number()) * DAY)
    }
}
