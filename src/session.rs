//! One attempt at one lesson by one person.
//!
//! A session moves a world by the gestures it is given and says what came of them. The app, the
//! tests and `play` drive it in the same way. It holds no word and no typed text, so that its
//! journal can be printed.

pub mod progress;

use std::cell::OnceCell;
use std::rc::Rc;

use crate::content::action::Action;
use crate::content::script::StepPlan;
use crate::explore::{Atlas, NoPath, TooMany};
use crate::world::World;
use crate::world::outcome::{Order, Refused};
use crate::world::scenario::Scenario;

/// How much the lesson does, and how much the learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// « Je fais avec aide »: each step says what to do.
    Guided,
}

/// What a learner has been told of the current step, beyond the instruction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Nothing more.
    #[default]
    Alone,
    /// The hint.
    Hint,
}

/// What came of a gesture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The step of this rank is done, or was done already when its turn came.
    StepDone(usize),
    /// The site refused something.
    Mistake(Refused),
    /// The phone rang.
    Rang,
    /// The page in front is another one.
    PageChanged,
    /// The home of typed text has something to do.
    Order(Order),
    /// Every step is done.
    Finished,
}

/// An attempt under way.
#[derive(Clone, Debug)]
pub struct Session {
    scenario: Rc<Scenario>,
    world: World,
    mode: Mode,
    step: usize,
    rung: Rung,
    journal: Vec<Action>,
    /// Searched when it is first asked for, and shared by what is copied from this.
    atlas: Rc<OnceCell<Result<Atlas, TooMany>>>,
}

impl Session {
    /// The beginning of a lesson.
    #[must_use]
    pub fn new(scenario: Rc<Scenario>, mode: Mode) -> Self {
        let world = World::start(&scenario);
        let (rung, journal, atlas) = (Rung::default(), Vec::new(), Rc::default());
        Self { scenario, world, mode, step: 0, rung, journal, atlas }
    }

    /// The lesson.
    #[must_use]
    pub fn scenario(&self) -> &Rc<Scenario> {
        &self.scenario
    }

    /// The simulated world as it is now.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// How much the lesson does.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The rank of the current step; the number of steps once all are done.
    #[must_use]
    pub fn step_number(&self) -> usize {
        self.step
    }

    /// The current step, or nothing at the end.
    #[must_use]
    pub fn step(&self) -> Option<&StepPlan> {
        self.scenario.script.steps.get(self.step)
    }

    /// How many steps there are.
    #[must_use]
    pub fn n_steps(&self) -> usize {
        self.scenario.script.steps.len()
    }

    /// Whether every step is done.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.step == self.n_steps()
    }

    /// What the learner has been told.
    #[must_use]
    pub fn rung(&self) -> Rung {
        self.rung
    }

    /// Tells the learner more about the current step.
    pub fn raise_rung(&mut self) {
        self.rung = Rung::Hint;
    }

    /// Every gesture made so far.
    #[must_use]
    pub fn journal(&self) -> &[Action] {
        &self.journal
    }

    /// Makes a gesture.
    ///
    /// Steps are passed by being done, in whatever order the site allows: one whose goal holds
    /// already when its turn comes is passed at once.
    pub fn handle(&mut self, action: Action) -> Vec<Event> {
        let page = self.world.page(&self.scenario);
        let (world, outcome) = self.world.after(&self.scenario, &action);
        self.world = world;
        self.journal.push(action);
        let mut events: Vec<Event> = outcome.orders.into_iter().map(Event::Order).collect();
        events.extend(outcome.refused.into_iter().map(Event::Mistake));
        if outcome.rang {
            events.push(Event::Rang);
        }
        if self.world.page(&self.scenario) != page {
            events.push(Event::PageChanged);
        }
        self.pass_steps(&mut events);
        events
    }

    fn pass_steps(&mut self, events: &mut Vec<Event>) {
        let before = self.step;
        while let Some(step) = self.scenario.script.steps.get(self.step) {
            if !self.world.holds(&self.scenario, &step.goal) {
                break;
            }
            events.push(Event::StepDone(self.step));
            self.step += 1;
        }
        if self.step > before {
            self.rung = Rung::default();
            if self.is_finished() {
                events.push(Event::Finished);
            }
        }
    }

    /// All that can be reached in this lesson, and the way on from there.
    ///
    /// The first call searches it: some milliseconds.
    ///
    /// # Errors
    /// When it is too much to be searched: the lesson is at fault.
    pub fn atlas(&self) -> Result<&Atlas, TooMany> {
        self.atlas.get_or_init(|| Atlas::of(&self.scenario)).as_ref().map_err(|error| *error)
    }

    /// What to do next, towards the goal of the current step. Nothing at the end.
    #[must_use]
    pub fn next_gesture(&self) -> Option<Action> {
        self.atlas().ok()?.next(&self.scenario, &self.world, self.step)
    }

    /// How far the goal of the current step is, in gestures, a form with its button being one.
    #[must_use]
    pub fn distance(&self) -> Option<usize> {
        self.atlas().ok()?.distance(&self.scenario, &self.world, self.step)
    }

    /// The shortest way from here to the goal of the current step.
    ///
    /// # Errors
    /// When there is none: the lesson is at fault.
    pub fn way(&self) -> Result<Vec<Action>, NoPath> {
        self.atlas()?.way(&self.scenario, &self.world, self.step)
    }
}
