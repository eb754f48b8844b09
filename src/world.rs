//! What can change: the simulated computer, phone and mailbox.
//!
//! A [`World`] is a few dozen bytes, compares and hashes as bytes, and is moved only by
//! [`World::after`]. It knows no text, no clock, no chance: the same gesture in the same world
//! always gives the same one. What the bits mean is decided by a [`Scenario`], which lays them out
//! for one lesson: a lesson that needs more than there are is refused by `check`, never cut.
//!
//! ```text
//! Scenario (tables, layout) ─┐
//! World (64 bytes) ──────────┼─► after ─► World, Outcome
//! Action ────────────────────┘
//! ```

pub mod account;
mod around;
pub mod browser;
pub mod calendar;
pub mod call;
pub mod essence;
pub mod files;
pub mod form;
pub mod gestures;
mod interest;
pub mod mailbox;
pub mod outcome;
pub mod phone;
pub mod scenario;
pub mod slot;
pub mod visit;
pub mod writing;

use crate::content::action::Action;
use crate::content::condition::TokenState;
use crate::content::page::Needs;
use crate::content::reading::Reading;
use crate::content::script::{Deed, Goal, PartKind};
use crate::ids::{FileIx, MessageIx, PageIx, PartIx, SiteIx};
use crate::world::outcome::{Order, Outcome};
use crate::world::scenario::Scenario;
use crate::world::slot::SlotState;

/// How many 64-bit words a world takes.
pub const WORDS: usize = 8;

/// The state of everything simulated, in 64 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct World {
    bits: [u64; WORDS],
}

/// A number kept in a world: where its bits are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Var {
    word: u8,
    shift: u8,
    width: u8,
}

impl World {
    /// The world as the lesson begins.
    #[must_use]
    pub fn start(scenario: &Scenario) -> Self {
        let mut world = Self { bits: [0; WORDS] };
        world.set_out(scenario);
        world.open_first_tab(scenario);
        world.begin(scenario);
        let mut outcome = Outcome::default();
        world.settle(scenario, &mut outcome);
        world
    }

    /// The world after a gesture, and what came of it.
    ///
    /// A gesture that cannot be made here (a button that is not shown, a tab that is not open)
    /// changes nothing and gives [`Outcome::default`].
    #[must_use]
    pub fn after(&self, scenario: &Scenario, action: &Action) -> (Self, Outcome) {
        let mut world = *self;
        let mut outcome = Outcome::default();
        if Self::is_on_page(action) && self.is_covered(scenario) {
            return (world, outcome);
        }
        match action {
            Action::Press(part) => world.press(scenario, *part, &mut outcome),
            Action::Write(readings) => world.write(scenario, readings),
            Action::Tick(part, on) => world.tick(scenario, *part, *on),
            Action::GoTo(page) => world.go_to(scenario, *page),
            Action::Back => world.back(scenario),
            Action::NewTab => world.new_tab(scenario),
            Action::SelectTab(tab) => world.select_tab(scenario, *tab),
            Action::CloseTab(tab) => world.close_tab(scenario, *tab),
            Action::OpenMessage(message) => world.open_message(scenario, *message),
            Action::CloseMessage => world.close_message(scenario),
            Action::OpenFolder(folder) => world.open_folder(scenario, *folder),
            Action::Move(message, folder) => world.move_message(scenario, *message, *folder),
            Action::OpenLink(message) => world.open_link(scenario, *message),
            Action::Inspect(message) => world.inspect(scenario, *message),
            Action::Reply(message, kind) => world.reply(scenario, *message, *kind, &mut outcome),
            Action::OpenDraft => world.open_draft(scenario),
            Action::PickFile(part, file) => world.attach(scenario, *part, *file, true),
            Action::DropFile(part, file) => world.attach(scenario, *part, *file, false),
            Action::Download(message) => world.download(scenario, *message),
            Action::OpenFile(file) => world.open_file(scenario, *file),
            Action::Wait => world.wait(scenario, &mut outcome),
            Action::Choose(part, rank) => world.choose(scenario, *part, *rank),
            Action::Banner(accept) => world.answer_banner(scenario, *accept),
            Action::SaveOffer(save) => world.answer_offer(scenario, *save),
            Action::Dial(call) => world.dial(scenario, *call),
            Action::Answer(call, rank) => world.say(scenario, *call, *rank, &mut outcome),
            Action::HangUp => world.hang_up(scenario),
        }
        world.settle(scenario, &mut outcome);
        (world, outcome)
    }

    /// Whether a condition is true here.
    #[must_use]
    pub fn holds(&self, scenario: &Scenario, goal: &Goal) -> bool {
        match goal {
            Goal::At(page) => self.page(scenario) == Some(*page),
            Goal::Accepted(field) => self.refusal(scenario, *field).is_none(),
            Goal::Filled(field) => {
                let reading = self.reading(scenario, *field);
                reading != Reading::Empty
                    && self.real_data(scenario, *field).is_none()
                    && self.is_visible(scenario, scenario.script.field(*field).part)
            }
            Goal::Refused(field) => self.shown_refusal(scenario, *field).is_some(),
            Goal::Is(field, value) => self.is_value(scenario, *field, *value),
            Goal::Ticked(tick) => {
                self.ticked(scenario, *tick)
                    && self.is_visible(scenario, scenario.script.boxes[tick.index()])
            }
            Goal::Fact(fact) => self.get(scenario.layout.facts[fact.index()]) == 1,
            Goal::SignedIn(site) => self.signed_in(scenario, *site),
            Goal::SecretSet(site) => self.has_account(scenario, *site),
            Goal::Token(slot, state) => {
                let wanted = match state {
                    TokenState::Live => SlotState::Live,
                    TokenState::Used => SlotState::Used,
                    TokenState::Dead => SlotState::Dead,
                };
                self.slot_state(scenario, *slot) == wanted
            }
            Goal::Delivered(message) => self.delivered(scenario, *message),
            Goal::Read(message) => self.read(scenario, *message),
            Goal::Chosen(choice, rank) => {
                self.chosen(scenario, *choice) == Some(*rank)
                    && self.is_visible(scenario, scenario.script.choices[choice.index()].part)
            }
            Goal::From(day) => self.day(scenario) >= usize::from(*day),
            Goal::CookiesAccepted(site) => self.cookies_accepted(scenario, *site),
            Goal::Offered(site) => self.offer(scenario) == Some(*site),
            Goal::Saved(site) => self.is_saved(scenario, *site),
            Goal::Exposed(site) => self.is_exposed(scenario, *site),
            Goal::Asked(site) => self.asker(scenario, *site).is_some(),
            Goal::Answered(call, rank) => self.answered(scenario, *call, *rank),
            Goal::In(message, folder) => self.folder_of(scenario, *message) == Some(*folder),
            Goal::AtFolder(folder) => {
                self.is_mailbox_in_front(scenario) && self.folder_shown(scenario) == *folder
            }
            Goal::Sent(sent) => self.get(scenario.layout.sents[sent.index()]) == 1,
            Goal::Inspected(message) => self.inspected(scenario, *message),
            Goal::Downloaded(file) => self.has_file(scenario, *file),
            Goal::Opened(file) => self.opened(scenario, *file),
            Goal::Attached(attach) => self.attached(scenario, *attach).next().is_some(),
            Goal::All(all) => all.iter().all(|goal| self.holds(scenario, goal)),
            Goal::Any(any) => any.iter().any(|goal| self.holds(scenario, goal)),
            Goal::Not(goal) => !self.holds(scenario, goal),
        }
    }

    /// Whether a part is on the page in front, and shown.
    #[must_use]
    pub fn shows(&self, scenario: &Scenario, part: PartIx) -> bool {
        let plan = scenario.script.parts.get(part.index());
        plan.is_some_and(|plan| self.page(scenario) == Some(plan.page))
            && self.is_visible(scenario, part)
    }

    /// Whether a part shows on its page, wherever that page is. What does not is not asked for.
    #[must_use]
    pub fn is_visible(&self, scenario: &Scenario, part: PartIx) -> bool {
        let plan = scenario.script.part(part);
        !plan.hidden && plan.show.as_ref().is_none_or(|goal| self.holds(scenario, goal))
    }

    fn press(&mut self, scenario: &Scenario, part: PartIx, outcome: &mut Outcome) {
        if !self.shows(scenario, part) {
            return;
        }
        let plan = scenario.script.part(part);
        match &plan.kind {
            PartKind::Button { needs, then, .. } => {
                if self.form_is_ready(scenario, plan.page, *needs, outcome) {
                    let tried = scenario.layout.tried[plan.page.index()];
                    self.set(tried, 0);
                    let site = scenario.script.page(plan.page).site;
                    if *needs == Needs::Form && self.is_turned_away(scenario, site, outcome) {
                        return;
                    }
                    self.renew(scenario, site);
                    let before = self.all_signed_in(scenario);
                    self.carry_out(scenario, then, outcome);
                    self.offer_to_save(scenario, plan.page, &before);
                }
            }
            PartKind::Suggestion { into, value } => {
                self.fill(scenario, *into, *value);
                outcome.orders.push(Order::Fill(*into, *value));
            }
            PartKind::Heading
            | PartKind::Text
            | PartKind::Notice(_)
            | PartKind::Field(_)
            | PartKind::Check { .. }
            | PartKind::Echo(_)
            | PartKind::Choice(_)
            | PartKind::EchoChoice(_)
            | PartKind::StrengthOf(_)
            | PartKind::Inbox
            | PartKind::Attach(_) => {}
        }
    }

    /// What the lesson finds as it begins beside accounts and facts: messages, files.
    fn begin(&mut self, scenario: &Scenario) {
        let script = &scenario.script;
        for (row, plan) in (0_u16..).zip(&script.messages) {
            if plan.starts {
                self.deliver(scenario, MessageIx(row));
            }
        }
        for (row, plan) in (0_u16..).zip(&script.files) {
            if plan.starts {
                self.new_file(scenario, FileIx(row));
            }
        }
    }

    fn carry_out(&mut self, scenario: &Scenario, deeds: &[Deed], outcome: &mut Outcome) {
        for deed in deeds {
            match deed {
                Deed::Go(page) => {
                    self.begin_message(scenario, *page, outcome);
                    self.show_page(scenario, *page);
                }
                Deed::Set(fact) => self.set(scenario.layout.facts[fact.index()], 1),
                Deed::Clear(fact) => self.set(scenario.layout.facts[fact.index()], 0),
                Deed::SignIn(site) => self.sign_in(scenario, *site),
                Deed::SignOut(site) => self.sign_out(scenario, *site),
                Deed::SetName(site, field) => outcome.orders.push(Order::Name(*site, *field)),
                Deed::SetSecret(site, field) => {
                    self.open_account(scenario, *site);
                    self.mend(scenario, *site);
                    outcome.orders.push(Order::Secret(*site, *field));
                }
                Deed::Issue(slot) => self.issue(scenario, *slot),
                Deed::Spend(slot) => self.spend(scenario, *slot),
                Deed::Deliver(message) => self.deliver(scenario, *message),
                Deed::Text(message) => {
                    self.text(scenario, *message);
                    outcome.rang = true;
                }
                Deed::ClearForm(page) => {
                    self.clear_form(scenario, *page);
                    outcome.orders.push(Order::Clear(*page));
                }
                Deed::GoBack => self.go_back(scenario),
                Deed::Ring(call) => {
                    self.ring(scenario, *call);
                    outcome.rang = true;
                }
                Deed::Expose(site) => self.expose(scenario, *site),
                Deed::Ask(asker, provider) => self.ask(scenario, *asker, *provider),
                Deed::Return(provider) => self.return_to_asker(scenario, *provider),
                Deed::Send => self.send(scenario, outcome),
                Deed::NewFile(file) => self.new_file(scenario, *file),
                Deed::OpenTab(page) => self.open_tab(scenario, *page),
                Deed::If(goal, yes, no) => {
                    let branch = if self.holds(scenario, goal) { yes } else { no };
                    self.carry_out(scenario, branch, outcome);
                }
            }
        }
    }

    /// Sets off what happens by itself, each once, until nothing more does.
    fn settle(&mut self, scenario: &Scenario, outcome: &mut Outcome) {
        // Each turn but the last fires at least one of finitely many.
        for _ in 0..=scenario.script.whens.len() {
            let mut fired = false;
            for (when, var) in scenario.script.whens.iter().zip(&scenario.layout.fired) {
                if self.get(*var) == 0 && self.holds(scenario, &when.condition) {
                    self.set(*var, 1);
                    self.carry_out(scenario, &when.then, outcome);
                    fired = true;
                }
            }
            if !fired {
                return;
            }
        }
    }

    /// The site whose page is in front.
    #[must_use]
    pub fn site(&self, scenario: &Scenario) -> Option<SiteIx> {
        self.page(scenario).map(|page| scenario.script.page(page).site)
    }

    #[inline]
    fn page_number(value: u64) -> Option<PageIx> {
        value.checked_sub(1).and_then(|page| u16::try_from(page).ok()).map(PageIx)
    }

    /// Reads a number.
    #[inline]
    #[must_use]
    fn get(&self, var: Var) -> u64 {
        (self.bits[usize::from(var.word)] >> var.shift) & var.mask()
    }

    /// Remembers that something was so, where anything reads it.
    fn note(&mut self, var: Var) {
        if var.width > 0 {
            self.set(var, 1);
        }
    }

    /// Writes a number.
    #[inline]
    fn set(&mut self, var: Var, value: u64) {
        debug_assert!(value <= var.mask(), "{value} does not fit {var:?}");
        let word = &mut self.bits[usize::from(var.word)];
        *word &= !(var.mask() << var.shift);
        *word |= (value & var.mask()) << var.shift;
    }
}

impl Var {
    #[inline]
    fn mask(self) -> u64 {
        if self.width >= 64 { u64::MAX } else { (1 << self.width) - 1 }
    }
}
