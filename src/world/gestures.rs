//! What can be done from here.

use crate::content::action::Action;
use crate::content::script::{PartKind, Specimen};
use crate::ids::{FieldIx, MessageIx, PartIx};
use crate::world::World;
use crate::world::scenario::Scenario;

impl World {
    /// The gestures of somebody who types nothing but examples, in reading order: the page first,
    /// then the browser around it, then the phone, then waiting.
    ///
    /// The order never changes, so that a search over it always finds the same path.
    #[must_use]
    pub fn gestures(&self, scenario: &Scenario) -> Vec<Action> {
        let script = &scenario.script;
        let mut all = Vec::new();
        if self.is_covered(scenario) {
            all.extend([Action::Banner(true), Action::Banner(false)]);
        } else if let Some(page) = self.page(scenario) {
            for part in script.page(page).parts().filter(|part| self.shows(scenario, *part)) {
                self.gestures_of(scenario, part, &mut all);
            }
        }
        if self.can_go_back(scenario) {
            all.push(Action::Back);
        }
        for (tab, _) in self.tabs(scenario) {
            if tab != self.active_tab(scenario) {
                all.push(Action::SelectTab(tab));
            }
        }
        if self.tabs(scenario).count() > 1 {
            all.extend(self.tabs(scenario).map(|(tab, _)| Action::CloseTab(tab)));
        }
        if self.can_open_tab(scenario) {
            all.push(Action::NewTab);
        }
        all.extend(script.sites.iter().map(|site| Action::GoTo(site.home)));
        if self.offer(scenario).is_some() {
            all.extend([Action::SaveOffer(false), Action::SaveOffer(true)]);
        }
        self.gestures_of_phone(scenario, &mut all);
        if self.can_wait(scenario) {
            all.push(Action::Wait);
        }
        all
    }

    fn gestures_of(&self, scenario: &Scenario, part: PartIx, all: &mut Vec<Action>) {
        match scenario.script.part(part).kind {
            PartKind::Field(field) => {
                let reading =
                    scenario.script.specimen_reading(field, self.code_for(scenario, field));
                if self.reading(scenario, field) != reading {
                    all.push(Action::Write(vec![(field, reading)]));
                }
            }
            PartKind::Check { tick, .. } => {
                all.push(Action::Tick(part, !self.ticked(scenario, tick)));
            }
            PartKind::Suggestion { .. } | PartKind::Button { .. } => all.push(Action::Press(part)),
            PartKind::Inbox => {
                let Some(site) = self.mailbox_in_front(scenario) else {
                    return;
                };
                if self.message_open(scenario, site).is_some() {
                    all.push(Action::CloseMessage);
                } else {
                    let there: Vec<MessageIx> = self.inbox(scenario, site).collect();
                    all.extend(there.into_iter().map(Action::OpenMessage));
                }
            }
            PartKind::Choice(choice) => {
                let chosen = self.chosen(scenario, choice);
                let worth = &scenario.script.choices[choice.index()].worth;
                let others = worth.iter().filter(|rank| Some(**rank) != chosen);
                all.extend(others.map(|rank| Action::Choose(part, *rank)));
            }
            PartKind::Heading
            | PartKind::Text
            | PartKind::Notice(_)
            | PartKind::Echo(_)
            | PartKind::EchoChoice(_)
            | PartKind::StrengthOf(_) => {}
        }
    }

    /// The code to copy in a field: the last one given for its slot.
    #[must_use]
    pub fn code_for(&self, scenario: &Scenario, field: FieldIx) -> u8 {
        match scenario.script.field(field).specimen {
            Specimen::Code(slot) => self.last_code(scenario, slot),
            Specimen::Empty | Specimen::Text(_) | Specimen::OwnName | Specimen::OwnSecret => 0,
        }
    }
}
