//! Codes: given, used, run out.

use crate::content::reading::MAX_CODES;
use crate::ids::SlotIx;
use crate::world::World;
use crate::world::scenario::Scenario;

/// What became of the last code of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotState {
    /// None was given yet.
    None,
    /// It can be used.
    Live,
    /// It was used.
    Used,
    /// Its time ran out.
    Dead,
}

impl SlotState {
    fn number(self) -> u64 {
        match self {
            Self::None => 0,
            Self::Live => 1,
            Self::Used => 2,
            Self::Dead => 3,
        }
    }
}

impl World {
    /// The state of the last code.
    #[must_use]
    pub fn slot_state(&self, scenario: &Scenario, slot: SlotIx) -> SlotState {
        match self.get(scenario.layout.slots[slot.index()].state) {
            1 => SlotState::Live,
            2 => SlotState::Used,
            3 => SlotState::Dead,
            _ => SlotState::None,
        }
    }

    /// Which code was the last, counted from 1; 0 when none was given yet.
    #[must_use]
    pub fn last_code(&self, scenario: &Scenario, slot: SlotIx) -> u8 {
        u8::try_from(self.get(scenario.layout.slots[slot.index()].n)).unwrap_or(0)
    }

    pub(super) fn live_slots<'a>(
        &'a self,
        scenario: &'a Scenario,
    ) -> impl Iterator<Item = SlotIx> + 'a {
        (0..scenario.script.slots.len())
            .filter_map(|row| u16::try_from(row).ok().map(SlotIx))
            .filter(|slot| self.slot_state(scenario, *slot) == SlotState::Live)
    }

    /// After the last code the second comes round again: the first stays the only first one.
    pub(super) fn issue(&mut self, scenario: &Scenario, slot: SlotIx) {
        let vars = scenario.layout.slots[slot.index()];
        let plan = scenario.script.slot(slot);
        let last = self.last_code(scenario, slot);
        let n = if last == MAX_CODES { 2 } else { last + 1 };
        let dead = plan.dead_first && n == 1;
        let (state, minutes) =
            if dead { (SlotState::Dead, 0) } else { (SlotState::Live, plan.lives_minutes) };
        self.set(vars.n, u64::from(n));
        self.set(vars.state, state.number());
        self.set(vars.minutes, u64::from(minutes));
    }

    pub(super) fn spend(&mut self, scenario: &Scenario, slot: SlotIx) {
        let vars = scenario.layout.slots[slot.index()];
        self.set(vars.state, SlotState::Used.number());
        self.set(vars.minutes, 0);
    }

    /// Takes so many minutes from the life of the last code.
    pub(super) fn age(&mut self, scenario: &Scenario, slot: SlotIx, passed: u64) {
        let vars = scenario.layout.slots[slot.index()];
        let left = self.get(vars.minutes).saturating_sub(passed);
        self.set(vars.minutes, left);
        if left == 0 {
            self.set(vars.state, SlotState::Dead.number());
        }
    }
}
