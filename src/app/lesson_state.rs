//! A lesson on the screen: the attempt, and what the companion shows of it.

use std::cell::OnceCell;

use crate::app::command::{Change, Pane};
use crate::app::keyboard::Lock;
use crate::app::place;
use crate::app::show::Show;
use crate::app::voice::Hearing;
use crate::attempt::Attempt;
use crate::content::action::Action;
use crate::demo::{self, Demo, Seen, Target};
use crate::explore::NoPath;
use crate::ids::{FieldIx, FileIx, PartIx};
use crate::session::{Event, Rung};
use crate::world::outcome::Refused;

/// After how many refusals, one after the other, help offers itself.
const STUCK_MISTAKES: usize = 2;

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
    pub lit: Option<egui::Id>,
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
    /// Why examples stand where a learner writes, until something is done in the lesson.
    pub example: Option<Example>,
    /// The demonstration that moves the attempt, in « je regarde » and in a mirror.
    pub show: Option<Show>,
    /// The mirror in which the next gesture is shown. The learner's own attempt is under it, as it
    /// was.
    pub mirror: Option<Box<LessonState>>,
    /// Whether help was offered, and the learner has not come nearer the goal since.
    pub offered: bool,
    /// When the learner last typed, moved or read, in the seconds of the screen.
    pub stirred_at: Option<f64>,
    /// What has to be brought into view.
    pub wants_view: Option<Target>,
    /// What can be heard.
    pub hearing: Hearing,
    /// The gesture with which each step begins on the way its author thought of.
    authors: OnceCell<Vec<Option<Action>>>,
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

/// Why examples stand where a learner writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// The lesson was left and taken up again: what had been written is erased.
    BeforeLeaving,
    /// The steps before were never done here.
    BeforeComing,
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
            example: None,
            show: None,
            mirror: None,
            offered: false,
            stirred_at: None,
            wants_view: None,
            hearing: Hearing::default(),
            authors: OnceCell::new(),
        }
    }

    /// The screen of a demonstration of the lesson.
    pub fn watched(attempt: Attempt) -> Self {
        Self { show: Some(Show::new(Demo::of_lesson())), ..Self::new(attempt) }
    }

    /// What is to be done next, whatever the learner did before.
    pub fn next_gesture(&self) -> Option<Action> {
        // The world does not know an address that is nobody's: the page behind it is still there.
        if self.lost { Some(Action::Back) } else { self.attempt.session().next_gesture() }
    }

    /// Where it begins.
    pub fn next_target(&self) -> Option<Target> {
        Target::of(self.attempt.scenario(), self.attempt.world(), &self.next_gesture()?)
    }

    /// The place that help lights up.
    pub fn lit_target(&self) -> Option<Target> {
        let told = self.attempt.session().rung() >= Rung::Area && self.mirror.is_none();
        told.then(|| self.next_target()).flatten()
    }

    /// Whether the words of the author speak of what is to be done next.
    pub fn is_on_authors_way(&self) -> bool {
        let session = self.attempt.session();
        let authors = self.authors.get_or_init(|| session.authors_gestures());
        match (self.next_gesture(), authors.get(session.step_number())) {
            (Some(next), Some(Some(first))) => is_of_page(&next) && is_same_gesture(&next, first),
            _ => false,
        }
    }

    /// Whether a demonstration is typing in the address bar, which shows the page's otherwise.
    pub fn is_typing_address(&self) -> bool {
        let seen = self.show.as_ref().and_then(|show| show.demo.seen());
        matches!(seen, Some(Seen::TypeAddress(..)))
    }

    /// Makes a gesture.
    pub fn act(&mut self, action: Action) -> Vec<Event> {
        // Back from an address that is nobody's is the page that was there.
        let was_lost = std::mem::take(&mut self.lost);
        if was_lost && action == Action::Back { Vec::new() } else { self.attempt.act(action) }
    }

    fn help(&mut self) {
        // What is being typed counts: else it would be asked for again.
        let closes = self.attempt.session().rung() == Rung::Mirror;
        if let Some(field) = self.field.filter(|_| !closes) {
            let events = self.leave(field);
            self.follow(&events);
        }
        self.attempt.help();
        // One thing to read at a time.
        self.why = false;
        self.offered = false;
        self.mirror = None;
        self.wants_view = self.lit_target();
        if let Some(pane) = self.next_target().and_then(place::pane) {
            self.pane = pane;
        }
        if self.attempt.session().rung() == Rung::Mirror {
            self.open_mirror();
        }
    }

    /// Tells one thing more, as whoever helps asks. The learner's page is where it was.
    pub fn tell_more(&mut self) {
        if self.show.is_some() {
            return;
        }
        self.attempt.raise_rung();
        self.offered = false;
        self.wants_view = self.lit_target();
        if self.attempt.session().rung() == Rung::Mirror && self.mirror.is_none() {
            self.open_mirror();
        }
    }

    /// Opens the mirror, or begins its demonstration again.
    pub fn open_mirror(&mut self) {
        let Some(action) = self.next_gesture() else { return };
        let mut mirror = Self::new(self.attempt.mirror());
        mirror.lost = self.lost;
        mirror.pane = self.pane;
        let demo = match Target::of(self.attempt.scenario(), self.attempt.world(), &action) {
            // It is not the world that goes back.
            Some(target) if self.lost => Demo::of_press(target),
            _ => Demo::of_gesture(&mirror.attempt, &action),
        };
        mirror.show = Some(Show::new(demo));
        self.mirror = Some(Box::new(mirror));
    }

    /// Begins the step before again, or the first one.
    pub fn step_back(&mut self) {
        let rank = self.attempt.session().step_number().saturating_sub(1);
        self.attempt = demo::begin_at(self.attempt.scenario(), rank);
        self.pane = Pane::default();
        self.field = None;
        if let Some(show) = &mut self.show {
            show.restart(Demo::of_lesson());
        }
    }

    /// The screen on which a demonstration moves: a mirror of this one, or this one.
    pub fn shown_mut(&mut self) -> &mut Self {
        match self.mirror {
            Some(ref mut mirror) => mirror,
            None => self,
        }
    }

    /// Carries out a change.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Pane(pane) => self.pane = pane,
            Change::Why(why) => self.why = why,
            Change::Help => self.help(),
            Change::Offer => self.offered = true,
            Change::Stirred(now) => self.stirred_at = Some(now),
            Change::InView => self.wants_view = None,
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
            Change::Lit(line) => self.lit = Some(line),
            Change::Lost(lost) => self.lost = lost,
            Change::Lock(lock) => self.lock = lock,
            Change::Focused => self.wants_focus = None,
            Change::Window(window) => self.window = window,
            Change::SentOpen(rank) => self.sent_open = rank,
        }
    }

    /// Follows what came of a gesture: the page turned, the phone rang, the site said no.
    pub fn follow(&mut self, events: &[Event]) {
        self.example = None;
        self.mirror = None;
        // Help that is still wanted after a gesture points at the next one.
        self.wants_view = self.lit_target();
        if self.attempt.session().rung() == Rung::Wait && self.attempt.session().n_mistakes() == 0 {
            self.offered = false;
        }
        if self.attempt.session().n_mistakes() >= STUCK_MISTAKES {
            self.offered = true;
        }
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

/// Whether a gesture is on what a site shows, which authors speak of: what stands before a page in
/// some variants, the browser and the calendar have no words of theirs.
fn is_of_page(action: &Action) -> bool {
    match action {
        Action::Press(_)
        | Action::Write(_)
        | Action::Tick(..)
        | Action::Choose(..)
        | Action::OpenMessage(_)
        | Action::CloseMessage
        | Action::OpenFolder(_)
        | Action::OpenDraft
        | Action::Move(..)
        | Action::OpenLink(_)
        | Action::Inspect(_)
        | Action::Reply(..)
        | Action::PickFile(..)
        | Action::DropFile(..)
        | Action::Download(_)
        | Action::OpenFile(_)
        | Action::Dial(_)
        | Action::Answer(..)
        | Action::HangUp => true,
        Action::GoTo(_)
        | Action::Back
        | Action::NewTab
        | Action::SelectTab(_)
        | Action::CloseTab(_)
        | Action::Wait
        | Action::Banner(_)
        | Action::SaveOffer(_) => false,
    }
}

/// Whether two gestures are one to a learner: what a field must hold may differ.
fn is_same_gesture(a: &Action, b: &Action) -> bool {
    match (a, b) {
        (Action::Write(a), Action::Write(b)) => {
            a.iter().map(|(field, _)| field).eq(b.iter().map(|(field, _)| field))
        }
        (a, b) => a == b,
    }
}
