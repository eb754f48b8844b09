//! Help: how much of a step the learner was told, and whether the goal came nearer.
//!
//! It all comes from the one search ([`Session::way`]), so that it is right wherever the learner
//! has strayed.

use crate::content::action::Action;
use crate::ids::{SiteIx, SlotIx};
use crate::session::Session;
use crate::world::World;
use crate::world::slot::SlotState;

/// How much of the current step the learner was told, from nothing to everything.
///
/// The three after [`Rung::Wait`] that show nothing are for the voice of a volunteer. The learner's own
/// button goes from [`Rung::Gesture`] to [`Rung::Mirror`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Nothing: the learner is given time.
    #[default]
    Wait,
    /// An open question.
    Question,
    /// The goal, again.
    Goal,
    /// Where on the screen.
    Area,
    /// The gesture, in words.
    Gesture,
    /// The gesture, made on a mirror of the screen.
    Mirror,
}

impl Rung {
    /// All of them, from the lowest.
    pub const ALL: [Self; 6] =
        [Self::Wait, Self::Question, Self::Goal, Self::Area, Self::Gesture, Self::Mirror];

    /// The next one up; the last stays.
    #[must_use]
    pub fn above(self) -> Self {
        let next = Self::ALL.iter().find(|rung| **rung > self);
        next.copied().unwrap_or(Self::Mirror)
    }
}

/// How somebody went away from the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stray {
    /// The tab in front shows nothing.
    EmptyTab,
    /// Another page is in front.
    OtherPage,
    /// Nobody is signed in any more.
    SignedOut,
    /// A code has run out.
    OldCode,
}

/// How far the goal of the step is, and was.
#[derive(Clone, Debug, Default)]
pub(super) struct Ahead {
    /// How many gestures were left after the last one. Nothing before the first, or when no way
    /// leads on, which `check` proves impossible.
    left: Option<usize>,
    /// How many were left where the learner was nearest in this step, and the world there. Nothing
    /// before the first gesture of the step.
    best: Option<(usize, World)>,
}

impl Session {
    /// What the learner has been told.
    #[must_use]
    pub fn rung(&self) -> Rung {
        self.rung
    }

    /// How many times the site refused something since the learner last came nearer the goal.
    #[must_use]
    pub fn n_mistakes(&self) -> usize {
        self.n_mistakes
    }

    /// Tells the learner one thing more, as a volunteer does.
    pub fn raise_rung(&mut self) {
        self.set_rung(self.rung.above());
    }

    /// What the learner's own button does: the gesture at once, then its demonstration, then
    /// nothing more.
    pub fn help(&mut self) {
        self.set_rung(match self.rung {
            Rung::Wait | Rung::Question | Rung::Goal | Rung::Area => Rung::Gesture,
            Rung::Gesture => Rung::Mirror,
            Rung::Mirror => Rung::Wait,
        });
    }

    /// Takes up an attempt whose first steps were played with examples: they are not the
    /// learner's. A demonstration is not begun again unasked.
    pub fn take_up(&mut self, rung: Rung) {
        self.alone.fill(false);
        self.set_rung(rung.min(Rung::Gesture));
    }

    fn set_rung(&mut self, rung: Rung) {
        self.rung = rung;
        self.helped |= rung >= Rung::Area;
    }

    /// The ranks of the steps that the learner did with no other help than a voice.
    pub fn done_alone(&self) -> impl Iterator<Item = usize> + '_ {
        (0..).zip(&self.alone).filter(|(_, alone)| **alone).map(|(rank, _)| rank)
    }

    /// How the learner went away from the goal, when something of it shows on the screen. Nothing
    /// while the goal has never been nearer in this step.
    #[must_use]
    pub fn stray(&self) -> Option<Stray> {
        let (least, nearest) = self.ahead.best?;
        if self.ahead.left.is_some_and(|left| left <= least) {
            return None;
        }
        let (scenario, world) = (&self.scenario, &self.world);
        let sites = || (0..).map(SiteIx).take(scenario.script.sites.len());
        let slots = || (0..).map(SlotIx).take(scenario.script.slots.len());
        let was_live = |slot| {
            nearest.slot_state(scenario, slot) == SlotState::Live
                && world.slot_state(scenario, slot) == SlotState::Dead
        };
        let left = |site| nearest.signed_in(scenario, site) && !world.signed_in(scenario, site);
        if slots().any(was_live) {
            Some(Stray::OldCode)
        } else if sites().any(left) {
            Some(Stray::SignedOut)
        } else if world.page(scenario).is_none() && nearest.page(scenario).is_some() {
            Some(Stray::EmptyTab)
        } else {
            (world.page(scenario) != nearest.page(scenario)).then_some(Stray::OtherPage)
        }
    }

    /// The gesture with which each step begins on the lesson's own shortest way: what the words of
    /// its author speak of.
    #[must_use]
    pub fn authors_gestures(&self) -> Vec<Option<Action>> {
        let mut world = World::start(&self.scenario);
        let steps = 0..self.n_steps();
        let first = steps.map(|step| {
            let way = self.atlas().ok()?.way(&self.scenario, &world, step).ok()?;
            for action in &way {
                world = world.after(&self.scenario, action).0;
            }
            way.into_iter().next()
        });
        first.collect()
    }

    /// Begins the current step: nothing of the one before counts any more.
    pub(super) fn begin_step(&mut self) {
        self.rung = Rung::default();
        self.ahead = Ahead::default();
        self.n_mistakes = 0;
    }

    /// Takes note of where the step began, before its first gesture.
    pub(super) fn look_around(&mut self) {
        if self.ahead.best.is_none() {
            self.ahead.best = self.n_left().map(|left| (left, self.world));
        }
    }

    /// Looks how far the goal is after a gesture. Who comes nearer is told nothing more.
    pub(super) fn look_ahead(&mut self) {
        self.ahead.left = self.n_left();
        if self.rung == Rung::Mirror {
            // The learner has gone on: the demonstration is over.
            self.rung = Rung::Gesture;
        }
        let (Some(left), Some((least, _))) = (self.ahead.left, self.ahead.best) else { return };
        if left < least {
            self.rung = Rung::default();
            self.n_mistakes = 0;
        }
        // Among equally near worlds the last one is where the learner is used to be.
        if left <= least {
            self.ahead.best = Some((left, self.world));
        }
    }

    /// How many gestures are left to the end of the step, each field of a form being one.
    fn n_left(&self) -> Option<usize> {
        self.way().ok().map(|way| way.len())
    }

    /// The gesture of the shortest way found that lets no time pass.
    pub(super) fn without_waiting(&self) -> Option<Action> {
        let (scenario, atlas) = (&self.scenario, self.atlas().ok()?);
        let gestures = self.world.gestures(scenario).into_iter();
        let ways = gestures.filter(|gesture| *gesture != Action::Wait).filter_map(|gesture| {
            let (world, _) = self.world.after(scenario, &gesture);
            let way = atlas.way(scenario, &world, self.step).ok()?;
            (!way.contains(&Action::Wait)).then_some((way.len(), gesture))
        });
        ways.min_by_key(|(length, _)| *length).map(|(_, gesture)| gesture)
    }
}
