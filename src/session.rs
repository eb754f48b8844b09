//! One attempt at one lesson by one person.
//!
//! A session moves a world by the gestures it is given and says what came of them. The app, the
//! tests and `play` drive it in the same way. It holds no word and no typed text, so that its
//! journal can be printed.

pub mod help;
pub mod progress;

use std::cell::OnceCell;
use std::rc::Rc;

use crate::content::action::Action;
use crate::content::script::StepPlan;
use crate::explore::{Atlas, NoPath, TooMany};
use crate::world::World;
use crate::world::outcome::{Order, Refused};
use crate::world::scenario::Scenario;

use help::Ahead;
pub use help::{Rung, Stray};

/// How much the lesson does, and how much the learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// « Je regarde »: the lesson is played, and the learner looks.
    Watch,
    /// « Je fais avec aide »: each step says what to do.
    Guided,
    /// « Je fais seul »: the mission is told, then help on request.
    Alone,
}

impl Mode {
    /// All of them, from the one where the lesson does most.
    pub const ALL: [Self; 3] = [Self::Watch, Self::Guided, Self::Alone];
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
    ahead: Ahead,
    /// For each step passed, whether the learner did it with no other help than a voice.
    alone: Vec<bool>,
    /// Whether the current step was.
    helped: bool,
    /// How many times the site refused something since the learner last came nearer the goal.
    n_mistakes: usize,
}

impl Session {
    /// The beginning of a lesson.
    #[must_use]
    pub fn new(scenario: Rc<Scenario>, mode: Mode) -> Self {
        let world = World::start(&scenario);
        Self {
            scenario,
            world,
            mode,
            step: 0,
            rung: Rung::default(),
            journal: Vec::new(),
            atlas: Rc::default(),
            ahead: Ahead::default(),
            alone: Vec::new(),
            helped: false,
            n_mistakes: 0,
        }
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
        self.look_around();
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
        if events.iter().any(|event| matches!(event, Event::Mistake(_))) {
            self.n_mistakes += 1;
        }
        let before = self.step;
        self.pass_steps(&mut events);
        if self.step > before {
            self.begin_step();
        } else {
            self.look_ahead();
        }
        events
    }

    fn pass_steps(&mut self, events: &mut Vec<Event>) {
        while let Some(step) = self.scenario.script.steps.get(self.step) {
            if !self.world.holds(&self.scenario, &step.goal) {
                break;
            }
            events.push(Event::StepDone(self.step));
            self.alone.push(!self.helped);
            self.helped = false;
            self.step += 1;
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

    /// What to do next, towards the goal of the current step. Nothing at the end. Time is let pass
    /// only where there is no other way.
    #[must_use]
    pub fn next_gesture(&self) -> Option<Action> {
        match self.atlas().ok()?.next(&self.scenario, &self.world, self.step)? {
            Action::Wait => self.without_waiting().or(Some(Action::Wait)),
            other => Some(other),
        }
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
