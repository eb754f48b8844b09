//! A lesson on the screen: the attempt, and what the companion shows of it.

use crate::app::command::{Change, Pane};
use crate::app::keyboard::Lock;
use crate::attempt::Attempt;
use crate::content::field::PersonaLine;
use crate::explore::NoPath;
use crate::ids::{FieldIx, FileIx, PartIx};
use crate::session::Event;
use crate::world::outcome::Refused;

/// The state of the lesson's screen. Nothing in it is kept when the lesson is left.
pub struct LessonState {
    /// The attempt.
    pub attempt: Attempt,
    /// What the lower half shows.
    pub pane: Pane,
    /// Whether « Pourquoi ? » is unfolded.
    pub why: bool,
    /// Whether the last line pressed is one to type.
    pub type_it: bool,
    /// The field where the learner is or was.
    pub field: Option<FieldIx>,
    /// The password shown in clear.
    pub revealed: Option<FieldIx>,
    /// The line of the card last brought into view.
    pub lit: Option<PersonaLine>,
    /// Whether the address typed last is nobody's.
    pub lost: bool,
    /// The lock of the keyboard that stands in the way.
    pub lock: Option<Lock>,
    /// Whether what a site says of its cookies is unfolded.
    pub cookie_settings: bool,
    /// The field to give the keyboard to.
    pub wants_focus: Option<FieldIx>,
    /// The window of the simulated computer that is in the place of the page.
    pub window: Option<Window>,
    /// The message that is open among those sent, counted from the last one.
    pub sent_open: Option<usize>,
    /// Whether the lesson was taken up again, with examples where the learner had written, and
    /// nothing was done in it since.
    pub resumed: bool,
}

/// A window of the simulated computer. It is only looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The folders.
    Files,
    /// The folders, to attach a file at this part.
    Pick(PartIx),
    /// A file.
    File(FileIx),
}

impl LessonState {
    /// The screen of an attempt that begins.
    pub fn new(attempt: Attempt) -> Self {
        Self {
            attempt,
            pane: Pane::default(),
            why: false,
            type_it: false,
            field: None,
            revealed: None,
            lit: None,
            lost: false,
            lock: None,
            cookie_settings: false,
            wants_focus: None,
            window: None,
            sent_open: None,
            resumed: false,
        }
    }

    /// Carries out a change.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Pane(pane) => self.pane = pane,
            Change::Why(why) => self.why = why,
            Change::Help => {
                self.attempt.raise_rung();
                // One thing to read at a time.
                self.why = false;
            }
            Change::TypeIt => {
                self.type_it = true;
                self.wants_focus = self.field;
            }
            Change::Field(field) => {
                if self.field != Some(field) {
                    self.type_it = false;
                }
                self.field = Some(field);
                self.point_to_paper(field);
            }
            Change::CookieSettings => self.cookie_settings = !self.cookie_settings,
            Change::Reveal(field) => self.revealed = field,
            Change::Lit(line) => self.lit = line,
            Change::Lost(lost) => self.lost = lost,
            Change::Lock(lock) => self.lock = lock,
            Change::Focused => self.wants_focus = None,
            Change::Window(window) => self.window = window,
            Change::SentOpen(rank) => self.sent_open = rank,
        }
    }

    /// Follows what came of a gesture: the page turned, the phone rang, the site said no.
    pub fn follow(&mut self, events: &[Event]) {
        self.resumed = false;
        if events.contains(&Event::PageChanged) {
            self.pane = self.first_pane();
            self.cookie_settings = false;
            self.field = None;
            self.revealed = None;
            self.lost = false;
            self.type_it = false;
            self.wants_focus = None;
            self.window = None;
            self.sent_open = None;
        }
        if events.iter().any(|event| matches!(event, Event::StepDone(_))) {
            self.why = false;
        }
        if events.contains(&Event::Rang) {
            self.pane = Pane::Phone;
        }
        let first_mistake = events.iter().find_map(|event| match event {
            Event::Mistake(Refused::Field(field, _)) => Some(*field),
            _ => None,
        });
        if let Some(field) = first_mistake {
            self.field = Some(field);
            self.wants_focus = Some(field);
            self.point_to_card(field);
        }
    }

    /// What the lower half shows when a page opens: a call under way, the paper that the first
    /// field is read from, else the card.
    fn first_pane(&self) -> Pane {
        let (scenario, world) = (self.attempt.scenario(), self.attempt.world());
        if world.line(scenario).is_some() {
            return Pane::Phone;
        }
        let page = world.page(scenario);
        let first = page.and_then(|page| scenario.script.fields_of(page).next());
        let paper = first.is_some_and(|field| scenario.script.field(field).paper.is_some());
        if paper { Pane::Papers } else { Pane::Card }
    }

    /// Brings into view what the field is read from: a paper, or the card again.
    fn point_to_paper(&mut self, field: FieldIx) {
        let plan = self.attempt.scenario().script.field(field);
        if plan.paper.is_some() && self.pane != Pane::Phone {
            self.pane = Pane::Papers;
        } else if plan.line.is_some() && self.pane == Pane::Papers {
            self.pane = Pane::Card;
        }
    }

    /// Leaves a field.
    pub fn leave(&mut self, field: FieldIx) -> Vec<Event> {
        let events = self.attempt.leave(field);
        self.point_to_card(field);
        events
    }

    /// Brings the identity card into view when real data stands where one of its lines should.
    fn point_to_card(&mut self, field: FieldIx) {
        let scenario = self.attempt.scenario();
        let real = self.attempt.world().real_data(scenario, field);
        if real.is_some() && scenario.script.field(field).line.is_some() {
            self.pane = Pane::Card;
        }
    }

    /// Plays the current step with its examples.
    ///
    /// # Errors
    /// When the lesson has no way to it.
    pub fn play_step(&mut self) -> Result<(), NoPath> {
        for action in self.attempt.session().way()? {
            let events = self.attempt.play(action);
            self.follow(&events);
        }
        Ok(())
    }

    /// Plays the lesson with its examples until the step of this rank begins.
    ///
    /// # Errors
    /// When the lesson has no way there; it stays at the step that cannot be done.
    pub fn play_to(&mut self, rank: usize) -> Result<(), NoPath> {
        while self.attempt.session().step_number() < rank {
            self.play_step()?;
        }
        Ok(())
    }
}
