//! Searching the worlds that gestures lead to.
//!
//! The world is finite and pure, so that everything about help comes from one search: an [`Atlas`]
//! holds every essence that can be reached in a variant of a lesson, with the step it stands at and
//! how far the step's goal is from there. The next gesture is a look-up; a lesson in which
//! somebody could be stuck has an essence from which nothing leads on.
//!
//! Two alphabets make it. *Anything* that a learner can do says which essences there are: any
//! class of reading in any field, any tab. *Help* says how far the goal is: only gestures that the
//! program would ever show, which type examples and known values, and which do not send a learner
//! from tab to tab.
//!
//! **How far** is counted in gestures, a form with its button being one: filling in what is free
//! costs nothing by itself. So is a message with its folder, where no condition asks which folder is
//! in front: it is found and opened. Of ways as short, the one that lets the least time pass is the
//! nearer.
//!
//! **The way back and the tabs** are no part of an essence. From each essence one can return to
//! every page that can have been seen on some way to it: somebody who kept that page open in
//! another tab can. It is what [`Atlas`] takes note of, group by group, a group being the
//! essences that differ by their page alone.

mod atlas;
mod moves;
mod search;
mod states;
mod way;

pub use atlas::{Atlas, MAX_WORLDS, NoPath, TooMany};
pub use moves::{Move, Moves};
pub use way::{Passage, Trap};

use crate::world::World;
use crate::world::scenario::Scenario;

/// A world as a search tells it apart: its essence and the step it stands at, once every step that
/// is done there is passed.
#[must_use]
pub fn state_at(scenario: &Scenario, world: &World, mut step: usize) -> World {
    while let Some(plan) = scenario.script.steps.get(step)
        && world.holds(scenario, &plan.goal)
    {
        step += 1;
    }
    world.essence(scenario, step)
}
