//! What of a world matters to what comes next.
//!
//! Two worlds with the same essence allow the same: whatever one gesture makes true in the one, a
//! gesture makes true in the other. So a search need only tell essences apart. What is left out,
//! and why that is exact:
//!
//! - what no condition, guard or gesture reads: texts on the phone, boxes that nobody asks about;
//! - what only steps read that are done, and what only decides which notices show;
//! - where a message lies and which folder shows, as long as nothing asks: it is found wherever it is;
//! - a call in which all was said;
//! - readings that no condition tells apart: one stands for all of them;
//! - *free* fields and boxes, which are read by the buttons of their own page alone: they can be
//!   filled in any way just before the press, so that what they hold now decides nothing;
//! - which code was the last: only whether it is that one, and whether it still lives;
//! - how long a code still lives, when there is nothing else to compare it with;
//! - the way back and the other tabs: [`crate::explore`] says how it goes to them.

mod mail;
mod reads;

use crate::content::mail::ReplyKind;
use crate::content::reading::{Flaw, Reading, Token};
use crate::content::script::{ChoicePlan, Goal, InputKind};
use crate::ids::{BoxIx, ChoiceIx, FieldIx, MessageIx, PageIx, PartIx};
use crate::world::call::Line;
use crate::world::outcome::{Outcome, Refusal};
use crate::world::scenario::Scenario;
use crate::world::{Var, WORDS, World};

pub(in crate::world) use reads::Reads;

/// What a form says of a reading, as far as that can be known beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It takes it.
    Taken,
    /// It refuses it, and says so at the field.
    Refused,
    /// It refuses it, and the program has said why.
    TurnedAway,
    /// It takes this code when it is the last and lives.
    Code(u8),
}

/// How to get the essence of a world from a step on, worked out once for a scenario.
#[derive(Debug)]
pub(in crate::world) struct Essence {
    /// Who reads what from there on.
    pub reads: Reads,
    /// The bits of what is told apart.
    mask: [u64; WORDS],
    /// Of each field that is told apart, by the rank of a reading in its domain, the rank of the
    /// one that stands for it.
    stands_for: Vec<(FieldIx, Vec<u64>)>,
    /// The way to write that stands for all that no condition names.
    other_about: Option<(MessageIx, ReplyKind)>,
    /// Messages of which it decides nothing where they lie, and the folder that stands for any.
    places: Vec<(Var, u64)>,
    /// Messages of which it matters whether they carry the last of what runs out.
    links: Vec<MessageIx>,
    /// The one clock of the lesson, if there is but one: it can only run out.
    clock: Option<Var>,
}

impl Essence {
    pub fn of(scenario: &Scenario, reads: Reads) -> Self {
        let Scenario { script, layout, .. } = scenario;
        let mut mask = [0; WORDS];
        let mut keep = |var: Var| mask[usize::from(var.word)] |= var.mask() << var.shift;
        keep(layout.step);
        layout.signed_in.iter().chain(&layout.accounts).chain(&layout.fired).for_each(|v| keep(*v));
        for slot in &layout.slots {
            [slot.n, slot.state, slot.minutes].into_iter().for_each(&mut keep);
        }
        layout.around.kept(&reads).into_iter().for_each(&mut keep);
        for (vars, are_read) in [
            (&layout.ticks, &reads.boxes),
            (&layout.facts, &reads.facts),
            (&layout.tried, &reads.tried),
            (&layout.readings, &reads.fields),
        ] {
            vars.iter().zip(are_read).filter(|(_, read)| **read).for_each(|(var, _)| keep(*var));
        }
        mail::keep(layout, &reads, &mut keep);
        let kept = script.field_numbers().filter(|field| reads.fields[field.index()]);
        let stands_for = kept
            .map(|field| {
                let classes: Vec<_> = scenario.classes_by(&reads, field).collect();
                let first = |class| classes.iter().position(|other| other == class);
                (field, classes.iter().map(|class| first(class).unwrap_or(0) as u64).collect())
            })
            .collect();
        let other_about = reads.mail.other_about();
        let alone = script.days.len() == 1
            && script.sites.iter().all(|site| site.session_minutes.is_none());
        let clock = match layout.slots.as_slice() {
            [one] if alone => Some(one.minutes),
            _ => None,
        };
        let places = mail::places(scenario, &reads);
        let links = mail::links(scenario, &reads);
        Self { reads, mask, stands_for, other_about, places, links, clock }
    }
}

/// What conditions, and sending, tell of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// Nothing.
    Nothing,
    /// That something is written.
    Written,
    /// That somebody has each of the addresses.
    Reached,
    /// Which value it is.
    Value(u8),
}

/// Texts that nothing tells apart: what is told of them, and what the form says of them.
pub type Class = (Told, Verdict);

impl Scenario {
    /// What matters from a step on.
    pub(in crate::world) fn essence_from(&self, step: usize) -> &Essence {
        &self.essences[self.phase(step)]
    }

    /// What is read from a step on.
    pub(in crate::world) fn reads_from(&self, step: usize) -> &Reads {
        &self.essence_from(step).reads
    }

    /// The rank of the steps from which the same is read as from this one.
    #[must_use]
    pub fn phase(&self, step: usize) -> usize {
        self.phases.get(step).or(self.phases.last()).map_or(0, |phase| usize::from(*phase))
    }

    /// The class of every reading of a field from a step on, in the order of its domain.
    pub fn classes(&self, step: usize, field: FieldIx) -> impl Iterator<Item = Class> + '_ {
        self.classes_by(self.reads_from(step), field)
    }

    fn classes_by<'a>(
        &'a self,
        reads: &'a Reads,
        field: FieldIx,
    ) -> impl Iterator<Item = Class> + 'a {
        let domain = &self.script.field(field).domain;
        domain
            .iter()
            .map(move |reading| (self.told(reads, field, *reading), self.verdict(field, *reading)))
    }

    fn told(&self, reads: &Reads, field: FieldIx, reading: Reading) -> Told {
        let row = field.index();
        match reading {
            Reading::Known(Token::Value(value)) if reads.values[row].contains(&value) => {
                Told::Value(value)
            }
            _ if reads.reached[row] && self.script.is_reached(field, reading) => Told::Reached,
            Reading::Empty | Reading::Broken(Flaw::Real(_)) => Told::Nothing,
            _ if reads.written[row] => Told::Written,
            _ => Told::Nothing,
        }
    }

    fn verdict(&self, field: FieldIx, reading: Reading) -> Verdict {
        let plan = self.script.field(field);
        if let (InputKind::Code(_), Reading::Known(Token::Code(n))) = (plan.input, reading) {
            return Verdict::Code(n);
        }
        // Nothing but codes depends on more than the reading itself.
        let mut world = World { bits: [0; WORDS] };
        world.set_reading(self, field, reading);
        match world.refusal_where_asked(self, field) {
            None => Verdict::Taken,
            Some(Refusal::Real(_)) => Verdict::TurnedAway,
            Some(Refusal::Format | Refusal::Rule(_) | Refusal::OldCode) => Verdict::Refused,
        }
    }

    /// Whether nothing reads the field from a step on but the buttons of its own page.
    #[must_use]
    pub fn is_free(&self, step: usize, field: FieldIx) -> bool {
        !self.reads_from(step).fields[field.index()]
    }

    /// Whether nothing reads the box from a step on but the buttons of its own page.
    #[must_use]
    pub fn is_free_box(&self, step: usize, tick: BoxIx) -> bool {
        !self.reads_from(step).boxes[tick.index()]
    }

    /// Whether nothing reads the choice from a step on but the buttons and parts of its own page.
    #[must_use]
    pub fn is_free_choice(&self, step: usize, choice: ChoiceIx) -> bool {
        !self.reads_from(step).choices[choice.index()]
    }

    /// Whether what is free on its page may make a part show.
    #[must_use]
    pub fn may_show(&self, step: usize, part: PartIx) -> bool {
        let mut free = false;
        if let Some(show) = &self.script.part(part).show {
            show.each_leaf(&mut |leaf| {
                free |= match leaf {
                    Goal::Chosen(choice, _) => self.is_free_choice(step, *choice),
                    Goal::Ticked(tick) => self.is_free_box(step, *tick),
                    Goal::Accepted(field) | Goal::Is(field, _) => self.is_free(step, *field),
                    _ => false,
                };
            });
        }
        free
    }

    /// Whether it matters from a step on that the form of a page was tried and refused.
    #[must_use]
    pub fn minds_trying(&self, step: usize, page: PageIx) -> bool {
        self.reads_from(step).tried[page.index()]
    }

    /// How many of the words of an essence are ever used.
    #[must_use]
    pub fn n_essential_words(&self) -> usize {
        self.layout.n_kept_words
    }
}

/// A way to fill in what is free on a page before a button of it is pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filling {
    /// What fields hold.
    pub readings: Vec<(FieldIx, Reading)>,
    /// What boxes are.
    pub ticks: Vec<(BoxIx, bool)>,
    /// The answers that are chosen.
    pub choices: Vec<(ChoiceIx, u8)>,
}

impl World {
    /// What matters of this world from a step on, as a world that remembers the step: an essence is
    /// its own essence.
    #[must_use]
    pub fn essence(&self, scenario: &Scenario, step: usize) -> Self {
        let layout = &scenario.layout;
        let essence = scenario.essence_from(step);
        let mut world = *self;
        for (bits, mask) in world.bits.iter_mut().zip(essence.mask) {
            *bits &= mask;
        }
        let first = &layout.tabs[0];
        world.set(first.open, 1);
        world.set(first.page, self.get(layout.tabs[usize::from(self.active_tab(scenario))].page));
        for (field, stands_for) in &essence.stands_for {
            world.generalise(self, scenario, *field, stands_for);
        }
        for (choice, plan) in scenario.script.choices.iter().enumerate() {
            world.generalise_choice(scenario, choice, plan);
        }
        for slot in &layout.slots {
            world.set(slot.n, self.get(slot.n).min(1));
        }
        if let Some(clock) = essence.clock {
            world.set(clock, self.get(clock).min(1));
        }
        if let Some(Line::Replied(..)) = self.line(scenario) {
            // All was said: nothing but another call asks to hang up.
            world.set(layout.around.line, 0);
            world.set(layout.around.said, 0);
        }
        world.generalise_mail(self, scenario, essence);
        world.set(layout.step, step as u64);
        world
    }

    fn generalise(&mut self, from: &Self, scenario: &Scenario, field: FieldIx, to: &[u64]) {
        let var = scenario.layout.readings[field.index()];
        let plan = scenario.script.field(field);
        let mut rank = usize::try_from(from.get(var)).unwrap_or(0);
        if let (InputKind::Code(slot), Reading::Known(Token::Code(n))) =
            (plan.input, plan.domain[rank])
        {
            // The last one is the first, any other the second.
            let general = if n == from.last_code(scenario, slot) { 1 } else { 2 };
            let general = Reading::Known(Token::Code(general));
            rank = plan.domain.iter().position(|known| *known == general).unwrap_or(rank);
        }
        self.set(var, to[rank]);
    }

    /// Answers that no condition tells apart: one stands for all of them.
    fn generalise_choice(&mut self, scenario: &Scenario, row: usize, plan: &ChoicePlan) {
        let var = scenario.layout.around.choices[row];
        let value = self.get(var);
        let is_worth = |value: u64| plan.worth.iter().any(|rank| u64::from(*rank) + 1 == value);
        if value > 0 && !is_worth(value) {
            let stands = plan.worth.last().copied().unwrap_or(0);
            self.set(var, u64::from(plan.untold.unwrap_or(stands)) + 1);
        }
    }

    /// The world after what is free on the page in front was filled in and a part pressed.
    #[must_use]
    pub fn after_filling(&self, scenario: &Scenario, filling: &Filling, part: PartIx) -> Self {
        let mut world = *self;
        for (field, reading) in &filling.readings {
            world.set_reading(scenario, *field, *reading);
        }
        for (tick, on) in &filling.ticks {
            world.set(scenario.layout.ticks[tick.index()], u64::from(*on));
        }
        for (choice, rank) in &filling.choices {
            world.set(scenario.layout.around.choices[choice.index()], u64::from(*rank) + 1);
        }
        let mut outcome = Outcome::default();
        world.press(scenario, part, &mut outcome);
        world.settle(scenario, &mut outcome);
        world
    }

    /// The world in which another page came to the front, from a tab or from the way back. Nothing
    /// is in front in an empty tab.
    #[must_use]
    pub fn after_returning(&self, scenario: &Scenario, page: Option<PageIx>) -> Self {
        let mut world = *self;
        match page {
            Some(page) => world.show_page(scenario, page),
            None => world.show_nothing(scenario),
        }
        world.settle(scenario, &mut Outcome::default());
        world
    }

    /// The essence with no page in front: what essences have in common that differ by their page
    /// alone.
    #[must_use]
    pub fn on_no_page(&self, scenario: &Scenario) -> Self {
        let mut world = *self;
        world.set(scenario.layout.tabs[0].page, 0);
        world
    }

    /// The step that an essence remembers; the first, of a world that is none.
    #[must_use]
    pub fn step(&self, scenario: &Scenario) -> usize {
        usize::try_from(self.get(scenario.layout.step)).unwrap_or(0)
    }

    /// The words of an essence, for a search to keep.
    #[must_use]
    pub fn words<'a>(&'a self, scenario: &Scenario) -> &'a [u64] {
        &self.bits[..scenario.layout.n_kept_words]
    }

    /// The essence that has these words.
    #[must_use]
    pub fn from_words(words: &[u64]) -> Self {
        let mut bits = [0; WORDS];
        bits[..words.len()].copy_from_slice(words);
        Self { bits }
    }

    /// All that was ever true in one of two worlds: bits, not a world that can be.
    pub fn overlay(&mut self, other: &Self) {
        self.bits.iter_mut().zip(other.bits).for_each(|(bits, more)| *bits |= more);
    }
}
