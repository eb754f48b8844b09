//! Every essence that can be reached, and how far each is from its goal.

use crate::content::action::Action;
use crate::explore::moves::{GESTURE, Move, Moves, WAIT};
use crate::explore::search::{Search, Touched};
use crate::explore::states::States;
use crate::ids::MessageIx;
use crate::world::World;
use crate::world::scenario::Scenario;

/// How many essences a search keeps before it gives up.
pub const MAX_WORLDS: usize = 200_000;

/// The distance of what leads nowhere.
pub(super) const FAR: u16 = u16::MAX;

/// A lesson has more states than a search keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany;

/// Why there is no way to the end of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPath {
    /// Nothing leads there.
    Unreachable,
    /// It would take searching too much.
    TooMany,
}

impl From<TooMany> for NoPath {
    fn from(_: TooMany) -> Self {
        Self::TooMany
    }
}

/// The most gestures of a way: more than any lesson has, so that a fault of ours ends.
const MAX_GESTURES: usize = 1_000;

/// The essences of a variant of a lesson, each with the step it stands at.
#[derive(Debug)]
pub struct Atlas {
    moves: Moves,
    states: States,
    /// How far each is from the end of its step, in what its gestures count for.
    distances: Vec<u16>,
    /// How many gestures were tried.
    n_transitions: usize,
    /// Bits that were set in some world.
    touched: Touched,
    /// Bytes kept while searching, at the most.
    n_bytes: usize,
}

impl Atlas {
    /// Searches a scenario.
    ///
    /// # Errors
    /// When there are more essences than [`MAX_WORLDS`], or a button that tells apart too many
    /// ways to fill in its page.
    pub fn of(scenario: &Scenario) -> Result<Self, TooMany> {
        let moves = Moves::of(scenario);
        if moves.too_many.is_some() {
            return Err(TooMany);
        }
        let mut search = Search::new(scenario, &moves);
        search.complete()?;
        let n_bytes = search.n_bytes();
        let Search { states, distances, n_transitions, touched, .. } = search;
        Ok(Self { moves, states, distances, n_transitions, touched, n_bytes })
    }

    /// How many essences there are, the steps being told apart.
    #[must_use]
    pub fn n_states(&self) -> usize {
        self.states.len()
    }

    /// How many gestures were tried.
    #[must_use]
    pub fn n_transitions(&self) -> usize {
        self.n_transitions
    }

    /// Bytes that the search kept, at the most.
    #[must_use]
    pub fn n_bytes(&self) -> usize {
        self.n_bytes
    }

    /// Whether a message can come, to the mailbox or to the phone.
    #[must_use]
    pub fn can_come(&self, scenario: &Scenario, message: MessageIx) -> bool {
        self.touched.texts[message.index()] || self.touched.bits.delivered(scenario, message)
    }

    /// The gestures that were searched.
    #[must_use]
    pub fn moves(&self) -> &Moves {
        &self.moves
    }

    /// Every essence, the steps being told apart.
    pub fn worlds(&self) -> impl Iterator<Item = World> + '_ {
        (0..self.states.len()).map(|id| self.states.world(id))
    }

    /// The essences from which nothing leads to the end of their step.
    pub fn dead_ends<'a>(&'a self, scenario: &'a Scenario) -> impl Iterator<Item = World> + 'a {
        let n_steps = scenario.script.steps.len();
        self.worlds()
            .zip(&self.distances)
            .filter(move |(world, far)| **far == FAR && world.step(scenario) < n_steps)
            .map(|(world, _)| world)
    }

    /// How far a world is from the end of a step, in gestures of help, a form with its button being
    /// one. Nothing when no gesture of help leads there.
    #[must_use]
    pub fn distance(&self, scenario: &Scenario, world: &World, step: usize) -> Option<usize> {
        let (far, _) = self.best_return(scenario, world, step)?;
        Some(far / usize::from(GESTURE))
    }

    /// What to do next in a world, towards the end of a step. Nothing when nothing leads there.
    #[must_use]
    pub fn next(&self, scenario: &Scenario, world: &World, step: usize) -> Option<Action> {
        match self.best_return(scenario, world, step)? {
            (_, Some(action)) => Some(action),
            (_, None) => self.next_here(scenario, world, step),
        }
    }

    /// The way from a world to the end of a step: the next gesture, again and again.
    ///
    /// # Errors
    /// When there is none: the lesson is at fault.
    pub fn way(
        &self,
        scenario: &Scenario,
        world: &World,
        step: usize,
    ) -> Result<Vec<Action>, NoPath> {
        let Some(plan) = scenario.script.steps.get(step) else { return Ok(Vec::new()) };
        let mut world = *world;
        let mut way = Vec::new();
        while !world.holds(scenario, &plan.goal) {
            let next = self.next(scenario, &world, step).filter(|_| way.len() < MAX_GESTURES);
            let action = next.ok_or(NoPath::Unreachable)?;
            world = world.after(scenario, &action).0;
            way.push(action);
        }
        Ok(way)
    }

    /// The distance from the essence of a world alone, in what its gestures count for.
    fn far(&self, scenario: &Scenario, world: &World, step: usize) -> Option<usize> {
        let essence = world.essence(scenario, step);
        let id = self.states.find(scenario, &essence)?;
        let far = self.distances[id];
        (far != FAR).then_some(usize::from(far))
    }

    /// The shortest of staying on the page in front, going back, and going to another tab; with
    /// the first gesture when it is one of the last two.
    ///
    /// Going back is shown rather than an address as far away: it is the easier one.
    fn best_return(
        &self,
        scenario: &Scenario,
        world: &World,
        step: usize,
    ) -> Option<(usize, Option<Action>)> {
        let here = self.far(scenario, world, step);
        let mut best = here.map(|far| (far, None));
        if here.is_some_and(|far| far <= usize::from(WAIT)) {
            return best;
        }
        let mut offer = |far: usize, action: Action| {
            let shorter = best.as_ref().is_none_or(|(best, _)| far < *best);
            if shorter {
                best = Some((far, Some(action)));
            }
        };
        let tabs: Vec<u8> = world.tabs(scenario).map(|(tab, _)| tab).collect();
        for tab in tabs {
            let (mut there, mut n) = (*world, 0);
            let mut first = None;
            if tab != world.active_tab(scenario) {
                first = Some(Action::SelectTab(tab));
                there = world.after(scenario, &Action::SelectTab(tab)).0;
                n = 1;
            }
            loop {
                if n > 0
                    && let Some(first) = &first
                    && let Some(far) = self.far_or_there(scenario, &there, step)
                {
                    offer(n * usize::from(GESTURE) + far, first.clone());
                }
                if !there.can_go_back(scenario) {
                    break;
                }
                let before = there;
                there = there.after(scenario, &Action::Back).0;
                if there == before {
                    break;
                }
                first.get_or_insert(Action::Back);
                n += 1;
            }
        }
        if let Some((far, None)) = best
            && let Some(Action::GoTo(_)) = self.next_here(scenario, world, step)
            && world.can_go_back(scenario)
        {
            let back = world.after(scenario, &Action::Back).0;
            if self.far_or_there(scenario, &back, step).is_some_and(|there| there < far) {
                return Some((far, Some(Action::Back)));
            }
        }
        best
    }

    /// The distance from a world, none at all when the step is done there.
    fn far_or_there(&self, scenario: &Scenario, world: &World, step: usize) -> Option<usize> {
        let goal = &scenario.script.steps.get(step)?.goal;
        if world.holds(scenario, goal) { Some(0) } else { self.far(scenario, world, step) }
    }

    fn next_here(&self, scenario: &Scenario, world: &World, step: usize) -> Option<Action> {
        let essence = world.essence(scenario, step);
        let mut best: Option<(usize, Move)> = None;
        self.moves.each(scenario, &essence, |one, is_help| {
            let shortest = usize::from(GESTURE);
            if !is_help || best.as_ref().is_some_and(|(far, _)| *far == shortest) {
                return;
            }
            let after = self.moves.after(scenario, &essence, &one);
            let Some(far) = self.far_or_there(scenario, &after, step) else { return };
            let far = far + usize::from(one.cost());
            if best.as_ref().is_none_or(|(best, _)| far < *best) {
                best = Some((far, one));
            }
        });
        best.map(|(_, one)| self.moves.first(scenario, world, step, &one))
    }
}
