//! Phone calls: one at a time, that rings or is spoken in.

use crate::content::action::Action;
use crate::ids::CallIx;
use crate::world::World;
use crate::world::outcome::Outcome;
use crate::world::scenario::Scenario;

/// The call on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It rings.
    Rings(CallIx),
    /// The voice waits for an answer.
    Speaks(CallIx),
    /// The answer of this rank was given, and the voice has replied.
    Replied(CallIx, u8),
}

impl World {
    /// The call on the phone, if there is one.
    #[must_use]
    #[inline]
    pub fn line(&self, scenario: &Scenario) -> Option<Line> {
        let value = self.get(scenario.layout.around.line).checked_sub(1)?;
        let call = CallIx(u16::try_from(value / 2).ok()?);
        let said = u8::try_from(self.get(scenario.layout.around.said)).ok()?;
        Some(match (value % 2, said.checked_sub(1)) {
            (0, _) => Line::Rings(call),
            (_, None) => Line::Speaks(call),
            (_, Some(rank)) => Line::Replied(call, rank),
        })
    }

    /// The calls that the learner can make.
    pub fn contacts<'a>(&self, scenario: &'a Scenario) -> impl Iterator<Item = CallIx> + 'a {
        let calls = (0_u16..).map(CallIx).zip(&scenario.script.calls);
        calls.filter(|(_, plan)| plan.contact).map(|(call, _)| call)
    }

    pub(super) fn answered(&self, scenario: &Scenario, call: CallIx, rank: u8) -> bool {
        self.get(scenario.layout.around.answered[call.index()][usize::from(rank)]) == 1
    }

    pub(super) fn ring(&mut self, scenario: &Scenario, call: CallIx) {
        self.set(scenario.layout.around.line, 2 * u64::from(call.0) + 1);
        self.set(scenario.layout.around.said, 0);
    }

    pub(super) fn dial(&mut self, scenario: &Scenario, call: CallIx) {
        let good = match self.line(scenario) {
            Some(line) => line == Line::Rings(call),
            None => scenario.script.calls.get(call.index()).is_some_and(|plan| plan.contact),
        };
        if good {
            self.set(scenario.layout.around.line, 2 * u64::from(call.0) + 2);
            self.set(scenario.layout.around.said, 0);
        }
    }

    pub(super) fn say(
        &mut self,
        scenario: &Scenario,
        call: CallIx,
        rank: u8,
        outcome: &mut Outcome,
    ) {
        if self.line(scenario) != Some(Line::Speaks(call)) {
            return;
        }
        let plan = &scenario.script.calls[call.index()];
        if let Some(answer) = plan.answers.get(usize::from(rank)) {
            self.note(scenario.layout.around.answered[call.index()][usize::from(rank)]);
            self.set(scenario.layout.around.said, u64::from(rank) + 1);
            self.carry_out(scenario, &answer.then, outcome);
            self.look_again(scenario);
        }
    }

    pub(super) fn hang_up(&mut self, scenario: &Scenario) {
        let Some(line) = self.line(scenario) else { return };
        self.set(scenario.layout.around.line, 0);
        self.set(scenario.layout.around.said, 0);
        if let Line::Rings(call) | Line::Speaks(call) = line
            && let Some(refused) = scenario.layout.around.answered[call.index()].last()
        {
            self.note(*refused);
        }
    }

    /// A call in which all was said is over when another page comes.
    pub(super) fn end_reply(&mut self, scenario: &Scenario) {
        if let Some(Line::Replied(..)) = self.line(scenario) {
            self.hang_up(scenario);
        }
    }

    /// Whether anything that can be said in a call would change anything but the call.
    fn is_worth_calling(&self, scenario: &Scenario, call: CallIx) -> bool {
        let mut talking = *self;
        talking.dial(scenario, call);
        let quiet = |world: Self| {
            let mut world = world;
            world.set(scenario.layout.around.line, 0);
            world.set(scenario.layout.around.said, 0);
            world
        };
        let answers = scenario.script.calls[call.index()].answers.len();
        let mut ranks = (0..answers).filter_map(|rank| u8::try_from(rank).ok());
        ranks.any(|rank| {
            let mut after = talking;
            after.say(scenario, call, rank, &mut Outcome::default());
            quiet(after) != quiet(*self)
        })
    }

    /// What can be done with the phone, as far as it changes anything.
    pub(super) fn gestures_of_phone(&self, scenario: &Scenario, all: &mut Vec<Action>) {
        match self.line(scenario) {
            None => {
                let worth = self.contacts(scenario);
                let worth = worth.filter(|call| self.is_worth_calling(scenario, *call));
                all.extend(worth.map(Action::Dial));
            }
            Some(Line::Rings(call)) => all.extend([Action::Dial(call), Action::HangUp]),
            Some(Line::Speaks(call)) => {
                let answers = scenario.script.calls[call.index()].answers.len();
                let ranks = (0..answers).filter_map(|rank| u8::try_from(rank).ok());
                all.extend(ranks.map(|rank| Action::Answer(call, rank)));
                all.push(Action::HangUp);
            }
            Some(Line::Replied(..)) => all.push(Action::HangUp),
        }
    }
}
