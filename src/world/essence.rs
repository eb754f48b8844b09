//! What of a world matters to what comes next.
//!
//! Two worlds with the same essence allow the same: whatever one gesture makes true in the one, a
//! gesture makes true in the other. So a search need only tell essences apart. What is left out,
//! and why that is exact:
//!
//! - what no condition, guard or gesture reads: texts on the phone, boxes that nobody asks about;
//! - readings that no condition tells apart: one stands for all of them;
//! - *free* fields and boxes, which are read by the buttons of their own page alone: they can be
//!   filled in any way just before the press, so that what they hold now decides nothing;
//! - which code was the last: only whether it is that one, and whether it still lives;
//! - how long a code still lives, when there is nothing else to compare it with;
//! - the way back and the other tabs: [`crate::explore`] says how it goes to them.

mod mail;

use std::collections::BTreeSet;

use crate::content::mail::ReplyKind;
use crate::content::reading::{Flaw, Reading, Token};
use crate::content::script::{ChoicePlan, Deed, Goal, InputKind, PartKind, Script};
use crate::ids::{BoxIx, ChoiceIx, FieldIx, MessageIx, PageIx, PartIx};
use crate::world::interest::Interest;
use crate::world::outcome::{Outcome, Refusal};
use crate::world::scenario::Scenario;
use crate::world::{Var, WORDS, World};

/// Who reads what, in one script.
#[derive(Debug)]
pub(in crate::world) struct Reads {
    /// The fields whose readings must be told apart wherever one is.
    pub fields: Vec<bool>,
    /// The values of each field that a condition names.
    pub values: Vec<BTreeSet<u8>>,
    /// The boxes that something else than their own form reads.
    pub boxes: Vec<bool>,
    /// The pages where it matters whether the form was tried.
    pub tried: Vec<bool>,
    /// The choices that something else than their own page reads.
    pub choices: Vec<bool>,
    /// Whether it matters who knows the passwords.
    pub secrets: bool,
    pub facts: Vec<bool>,
    pub delivered: Vec<bool>,
    pub read: Vec<bool>,
    /// The fields of which it matters whether anything is in them.
    pub written: Vec<bool>,
    /// The fields of which it matters whether somebody has the addresses in them.
    pub reached: Vec<bool>,
    /// What is read of the mailbox and of files.
    pub mail: Interest,
}

impl Reads {
    pub fn of(script: &Script) -> Self {
        let mut reads = Self {
            fields: vec![false; script.fields.len()],
            values: vec![BTreeSet::new(); script.fields.len()],
            boxes: vec![false; script.boxes.len()],
            tried: vec![false; script.pages.len()],
            choices: vec![false; script.choices.len()],
            secrets: false,
            facts: vec![false; script.facts.len()],
            delivered: vec![false; script.messages.len()],
            read: vec![false; script.messages.len()],
            written: vec![false; script.fields.len()],
            reached: vec![false; script.fields.len()],
            mail: Interest::default(),
        };
        script.each_goal(&mut |goal, page| reads.goal(script, goal, page));
        reads.sending(script);
        reads.mail = Interest::of(script);
        reads
    }

    /// Takes note of what sending reads: whom a message goes to, and whether it has an object. The
    /// buttons of its own page read it; when others do too, it is told apart everywhere.
    fn sending(&mut self, script: &Script) {
        let Some(mailbox) = &script.mailbox else { return };
        let elsewhere = script.whens.iter().any(|when| Deed::may_send(&when.then))
            || script.parts.iter().any(|part| match &part.kind {
                PartKind::Button { then, .. } => {
                    part.page != mailbox.compose && Deed::may_send(then)
                }
                _ => false,
            });
        for field in [Some(mailbox.to), mailbox.cc].into_iter().flatten() {
            self.reached[field.index()] = true;
            self.fields[field.index()] |= elsewhere;
        }
        self.fields[mailbox.subject.index()] |= elsewhere;
        for sent in &script.sents {
            self.values[mailbox.to.index()].extend(sent.to);
            if let Some(cc) = mailbox.cc {
                self.values[cc.index()].extend(sent.cc);
            }
            self.written[mailbox.subject.index()] |= sent.object;
        }
    }

    /// Takes note of what a condition reads. `page` is the page whose own button or part reads it.
    fn goal(&mut self, script: &Script, goal: &Goal, page: Option<PageIx>) {
        goal.each_leaf(&mut |leaf| match leaf {
            Goal::Accepted(field) => self.field(script, *field, page),
            Goal::Filled(field) => {
                self.written[field.index()] = true;
                self.field(script, *field, page);
            }
            Goal::Is(field, value) => {
                self.values[field.index()].insert(*value);
                self.field(script, *field, page);
            }
            Goal::Refused(field) => {
                self.tried[script.page_of(*field).index()] = true;
                self.fields[field.index()] = true;
                self.showing(script, script.field(*field).part, page);
            }
            Goal::Ticked(tick) => {
                let own = script.part(script.boxes[tick.index()]).page;
                self.boxes[tick.index()] |= page != Some(own);
                self.showing(script, script.boxes[tick.index()], page);
            }
            Goal::Chosen(choice, _) => {
                let part = script.choices[choice.index()].part;
                self.choices[choice.index()] |= page != Some(script.part(part).page);
                self.showing(script, part, page);
            }
            Goal::Offered(_) | Goal::Saved(_) | Goal::Exposed(_) => self.secrets = true,
            Goal::Fact(fact) => self.facts[fact.index()] = true,
            Goal::Delivered(message) => self.delivered[message.index()] = true,
            Goal::Read(message) => {
                self.read[message.index()] = true;
                self.delivered[message.index()] = true;
            }
            // Always kept: there are few of them.
            Goal::At(_)
            | Goal::SignedIn(_)
            | Goal::SecretSet(_)
            | Goal::Token(..)
            | Goal::From(_)
            | Goal::CookiesAccepted(_)
            | Goal::Asked(_)
            | Goal::Answered(..) => {}
            // `Interest` takes note of these.
            Goal::In(..)
            | Goal::AtFolder(_)
            | Goal::Sent(_)
            | Goal::Inspected(_)
            | Goal::Downloaded(_)
            | Goal::Opened(_)
            | Goal::Attached(_) => {}
            // These are no leaves.
            Goal::All(_) | Goal::Any(_) | Goal::Not(_) => {}
        });
    }

    fn field(&mut self, script: &Script, field: FieldIx, page: Option<PageIx>) {
        self.fields[field.index()] |= page != Some(script.page_of(field));
        self.showing(script, script.field(field).part, page);
    }

    /// What a part holds is read where it shows: so what makes it show is read as well. No part
    /// shows by itself, so this comes to an end.
    fn showing(&mut self, script: &Script, part: PartIx, page: Option<PageIx>) {
        if let Some(show) = &script.part(part).show {
            self.goal(script, show, page);
        }
    }
}

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

/// How to get the essence of a world, worked out once for a scenario.
#[derive(Debug, Default)]
pub(in crate::world) struct Essence {
    /// The bits of what is told apart.
    mask: [u64; WORDS],
    /// Of each field that is told apart, by the rank of a reading in its domain, the rank of the
    /// one that stands for it.
    stands_for: Vec<(FieldIx, Vec<u64>)>,
    /// The way to write that stands for all that no condition names.
    other_about: Option<(MessageIx, ReplyKind)>,
}

impl Essence {
    pub fn of(scenario: &Scenario) -> Self {
        let layout = &scenario.layout;
        let mut mask = [0; WORDS];
        let mut keep = |var: Var| mask[usize::from(var.word)] |= var.mask() << var.shift;
        keep(layout.step);
        layout.signed_in.iter().chain(&layout.accounts).chain(&layout.fired).for_each(|v| keep(*v));
        for slot in &layout.slots {
            [slot.n, slot.state, slot.minutes].into_iter().for_each(&mut keep);
        }
        let reads = &layout.reads;
        layout.around.kept(reads).into_iter().for_each(&mut keep);
        for (vars, are_read) in [
            (&layout.ticks, &reads.boxes),
            (&layout.facts, &reads.facts),
            (&layout.tried, &reads.tried),
            (&layout.readings, &reads.fields),
        ] {
            vars.iter().zip(are_read).filter(|(_, read)| **read).for_each(|(var, _)| keep(*var));
        }
        mail::keep(layout, &mut keep);
        let kept = scenario.script.field_numbers().filter(|field| reads.fields[field.index()]);
        let stands_for = kept
            .map(|field| {
                let classes: Vec<_> = scenario.classes(field).collect();
                let first = |class| classes.iter().position(|other| other == class);
                (field, classes.iter().map(|class| first(class).unwrap_or(0) as u64).collect())
            })
            .collect();
        Self { mask, stands_for, other_about: reads.mail.other_about() }
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
    /// The class of every reading of a field, in the order of its domain.
    pub fn classes(&self, field: FieldIx) -> impl Iterator<Item = Class> + '_ {
        let domain = &self.script.field(field).domain;
        domain
            .iter()
            .map(move |reading| (self.told(field, *reading), self.verdict(field, *reading)))
    }

    fn told(&self, field: FieldIx, reading: Reading) -> Told {
        let reads = &self.layout.reads;
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

    /// Whether nothing reads the field but the buttons of its own page.
    #[must_use]
    pub fn is_free(&self, field: FieldIx) -> bool {
        !self.layout.reads.fields[field.index()]
    }

    /// Whether nothing reads the box but the buttons of its own page.
    #[must_use]
    pub fn is_free_box(&self, tick: BoxIx) -> bool {
        !self.layout.reads.boxes[tick.index()]
    }

    /// Whether nothing reads the choice but the buttons and parts of its own page.
    #[must_use]
    pub fn is_free_choice(&self, choice: ChoiceIx) -> bool {
        !self.layout.reads.choices[choice.index()]
    }

    /// Whether what is free on its page may make a part show.
    #[must_use]
    pub fn may_show(&self, part: PartIx) -> bool {
        let mut free = false;
        if let Some(show) = &self.script.part(part).show {
            show.each_leaf(&mut |leaf| {
                free |= match leaf {
                    Goal::Chosen(choice, _) => self.is_free_choice(*choice),
                    Goal::Ticked(tick) => self.is_free_box(*tick),
                    Goal::Accepted(field) | Goal::Is(field, _) => self.is_free(*field),
                    _ => false,
                };
            });
        }
        free
    }

    /// Whether it matters that the form of a page was tried and refused.
    #[must_use]
    pub fn minds_trying(&self, page: PageIx) -> bool {
        self.layout.reads.tried[page.index()]
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
    /// What matters of this world, as a world: an essence is its own essence.
    #[must_use]
    pub fn essence(&self, scenario: &Scenario) -> Self {
        let layout = &scenario.layout;
        let essence = &scenario.essence;
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
            let around = &scenario.script;
            let alone = around.days.len() == 1
                && around.sites.iter().all(|site| site.session_minutes.is_none());
            if layout.slots.len() == 1 && alone {
                // A clock alone can only run out.
                world.set(slot.minutes, self.get(slot.minutes).min(1));
            }
        }
        world.generalise_mail(self, scenario);
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

    /// Remembers a step in the world itself, for a search that tells apart where a lesson stands.
    #[must_use]
    pub fn at_step(mut self, scenario: &Scenario, step: usize) -> Self {
        self.set(scenario.layout.step, step as u64);
        self
    }

    /// The step remembered by [`World::at_step`].
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
