//! Fields and boxes, and what a site says of them.

use crate::content::page::Needs;
use crate::content::reading::{Flaw, Reading, RealData, Token};
use crate::content::script::{FieldPlan, InputKind, PartKind, RulePlan};
use crate::ids::{BoxIx, ChoiceIx, FieldIx, PageIx, PartIx};
use crate::world::World;
use crate::world::outcome::{Outcome, Refusal, Refused};
use crate::world::scenario::Scenario;
use crate::world::slot::SlotState;

impl Refusal {
    /// The end of the word key of this refusal in the site's words: `refus-requis`. Nothing when
    /// it is not the site that refuses.
    #[must_use]
    pub fn key(self, field: &FieldPlan) -> Option<&'static str> {
        match self {
            Self::Real(_) => None,
            Self::Format => Some("refus-format"),
            Self::OldCode => Some("refus-perime"),
            Self::Rule(rank) => {
                field.refusals.get(usize::from(rank)).copied().or(Some("refus-format"))
            }
        }
    }
}

impl World {
    /// What is known of the text of a field.
    #[must_use]
    pub fn reading(&self, scenario: &Scenario, field: FieldIx) -> Reading {
        let value = self.get(scenario.layout.readings[field.index()]);
        let domain = &scenario.script.field(field).domain;
        usize::try_from(value).ok().and_then(|at| domain.get(at)).copied().unwrap_or(Reading::Empty)
    }

    /// The real data that a field holds, if any: no form takes it, whatever its rules.
    #[must_use]
    pub fn real_data(&self, scenario: &Scenario, field: FieldIx) -> Option<RealData> {
        match self.reading(scenario, field) {
            Reading::Broken(Flaw::Real(kind)) => Some(kind),
            Reading::Empty | Reading::Free | Reading::Broken(_) | Reading::Known(_) => None,
        }
    }

    /// Why the form would be refused for what a field holds now, if it would.
    #[must_use]
    pub fn refusal(&self, scenario: &Scenario, field: FieldIx) -> Option<Refusal> {
        // What is not asked for cannot be wrong.
        let asked = self.is_visible(scenario, scenario.script.field(field).part);
        if asked { self.refusal_where_asked(scenario, field) } else { None }
    }

    /// The same, where the field shows.
    pub(super) fn refusal_where_asked(
        &self,
        scenario: &Scenario,
        field: FieldIx,
    ) -> Option<Refusal> {
        let plan = scenario.script.field(field);
        let reading = self.reading(scenario, field);
        if reading == Reading::Empty {
            let required = plan.rules.iter().position(|rule| *rule == RulePlan::Required)?;
            return Some(rank(required));
        }
        if let Some(kind) = self.real_data(scenario, field) {
            return Some(Refusal::Real(kind));
        }
        if reading == Reading::Broken(Flaw::Format) {
            return Some(Refusal::Format);
        }
        plan.rules
            .iter()
            .enumerate()
            .find_map(|(at, rule)| self.breaks(scenario, plan, at, rule, reading))
    }

    fn breaks(
        &self,
        scenario: &Scenario,
        plan: &FieldPlan,
        at: usize,
        rule: &RulePlan,
        reading: Reading,
    ) -> Option<Refusal> {
        let broken = match rule {
            RulePlan::Required => false,
            RulePlan::Strength(_)
            | RulePlan::SameAs(_)
            | RulePlan::DateExists(..)
            | RulePlan::DateIsPast(..) => {
                matches!(reading, Reading::Broken(Flaw::Rule(broken)) if usize::from(broken) == at)
            }
            RulePlan::NotTaken(taken) => {
                matches!(reading, Reading::Known(Token::Value(value)) if taken.contains(&value))
            }
            RulePlan::OneOf(known) => {
                !matches!(reading, Reading::Known(Token::Value(value)) if known.contains(&value))
            }
            RulePlan::OwnName => reading != Reading::Known(Token::OwnName),
            RulePlan::OwnSecret => reading != Reading::Known(Token::OwnSecret),
            RulePlan::LiveCode => return self.code_refusal(scenario, plan, at, reading),
        };
        broken.then(|| rank(at))
    }

    fn code_refusal(
        &self,
        scenario: &Scenario,
        plan: &FieldPlan,
        at: usize,
        reading: Reading,
    ) -> Option<Refusal> {
        let InputKind::Code(slot) = plan.input else {
            return None;
        };
        let Reading::Known(Token::Code(n)) = reading else {
            return Some(rank(at));
        };
        let live = n == self.last_code(scenario, slot)
            && self.slot_state(scenario, slot) == SlotState::Live;
        (!live).then_some(Refusal::OldCode)
    }

    /// The refusal the site shows at a field: only once its form was tried. Of real data the site
    /// says nothing: the program has said at once that it is turned away.
    #[must_use]
    pub fn shown_refusal(&self, scenario: &Scenario, field: FieldIx) -> Option<Refusal> {
        let page = scenario.script.page_of(field);
        let refusal = self.refusal(scenario, field).filter(|_| self.tried(scenario, page));
        refusal.filter(|refusal| !matches!(refusal, Refusal::Real(_)))
    }

    /// Whether the page's form was tried and refused since the page was opened.
    #[must_use]
    pub fn tried(&self, scenario: &Scenario, page: PageIx) -> bool {
        self.get(scenario.layout.tried[page.index()]) == 1
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn ticked(&self, scenario: &Scenario, tick: BoxIx) -> bool {
        self.get(scenario.layout.ticks[tick.index()]) == 1
    }

    pub(super) fn is_value(&self, scenario: &Scenario, field: FieldIx, value: u8) -> bool {
        self.reading(scenario, field) == Reading::Known(Token::Value(value))
            && self.is_visible(scenario, scenario.script.field(field).part)
    }

    /// A reading that the field cannot have is taken for a free text.
    pub(super) fn write(&mut self, scenario: &Scenario, readings: &[(FieldIx, Reading)]) {
        let Some(front) = self.page(scenario) else {
            return;
        };
        // Fields of other pages are read again only because a rule of theirs names one in front.
        let here = readings.first().is_some_and(|(field, _)| {
            field.index() < scenario.script.fields.len()
                && scenario.script.page_of(*field) == front
                && self.shows(scenario, scenario.script.field(*field).part)
        });
        if here {
            for (field, reading) in readings {
                self.set_reading(scenario, *field, *reading);
            }
        }
    }

    pub(super) fn set_reading(&mut self, scenario: &Scenario, field: FieldIx, reading: Reading) {
        let Some(plan) = scenario.script.fields.get(field.index()) else {
            return;
        };
        let at = plan.domain.iter().position(|known| *known == reading);
        self.set(scenario.layout.readings[field.index()], at.unwrap_or(1) as u64);
    }

    pub(super) fn fill(&mut self, scenario: &Scenario, field: FieldIx, value: u8) {
        self.set_reading(scenario, field, Reading::Known(Token::Value(value)));
    }

    pub(super) fn tick(&mut self, scenario: &Scenario, part: PartIx, on: bool) {
        if self.shows(scenario, part)
            && let PartKind::Check { tick, .. } = scenario.script.part(part).kind
        {
            self.set(scenario.layout.ticks[tick.index()], u64::from(on));
        }
    }

    /// The rank of the answer that is chosen, if one is.
    #[must_use]
    pub fn chosen(&self, scenario: &Scenario, choice: ChoiceIx) -> Option<u8> {
        let value = self.get(scenario.layout.around.choices[choice.index()]);
        value.checked_sub(1).and_then(|rank| u8::try_from(rank).ok())
    }

    pub(super) fn choose(&mut self, scenario: &Scenario, part: PartIx, rank: u8) {
        if self.shows(scenario, part)
            && let PartKind::Choice(choice) = scenario.script.part(part).kind
            && usize::from(rank) < scenario.script.choices[choice.index()].options.len()
        {
            self.set(scenario.layout.around.choices[choice.index()], u64::from(rank) + 1);
        }
    }

    /// Whether a button of the page works now; if not, the page shows why.
    pub(super) fn form_is_ready(
        &mut self,
        scenario: &Scenario,
        page: PageIx,
        needs: Needs,
        outcome: &mut Outcome,
    ) -> bool {
        if needs == Needs::Nothing {
            return true;
        }
        outcome.refused = self.faults(scenario, page);
        if !outcome.refused.is_empty() {
            self.set(scenario.layout.tried[page.index()], 1);
        }
        outcome.refused.is_empty()
    }

    /// What the form of a page would be refused for, from top to bottom.
    #[must_use]
    pub fn faults(&self, scenario: &Scenario, page: PageIx) -> Vec<Refused> {
        let script = &scenario.script;
        script
            .page(page)
            .parts()
            .filter(|part| self.shows(scenario, *part))
            .filter_map(|part| match script.part(part).kind {
                PartKind::Field(field) => {
                    self.refusal(scenario, field).map(|why| Refused::Field(field, why))
                }
                PartKind::Check { tick, required: true } if !self.ticked(scenario, tick) => {
                    Some(Refused::Box(tick))
                }
                PartKind::Choice(choice)
                    if script.choices[choice.index()].required
                        && self.chosen(scenario, choice).is_none() =>
                {
                    Some(Refused::Choice(choice))
                }
                _ => None,
            })
            .collect()
    }

    pub(super) fn clear_form(&mut self, scenario: &Scenario, page: PageIx) {
        let script = &scenario.script;
        for part in script.page(page).parts() {
            match script.part(part).kind {
                PartKind::Field(field) => self.set_reading(scenario, field, Reading::Empty),
                PartKind::Check { tick, .. } => {
                    self.set(scenario.layout.ticks[tick.index()], 0);
                }
                PartKind::Choice(choice) => {
                    self.set(scenario.layout.around.choices[choice.index()], 0);
                }
                PartKind::Attach(attach) => {
                    for var in &scenario.layout.attached[attach.index()] {
                        self.set(*var, 0);
                    }
                }
                _ => {}
            }
        }
        if script.mailbox.as_ref().is_some_and(|mailbox| mailbox.compose == page) {
            self.set(scenario.layout.about, 0);
        }
    }
}

fn rank(at: usize) -> Refusal {
    Refusal::Rule(u8::try_from(at).unwrap_or(u8::MAX))
}
