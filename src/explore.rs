//! Searching the worlds that gestures lead to.
//!
//! The world is finite and pure, so the shortest way from anywhere to anything is a breadth-first
//! search. Gestures that type are those of the examples ([`World::gestures`]).

use std::collections::HashMap;
use std::collections::VecDeque;

use crate::content::action::Action;
use crate::content::script::Goal;
use crate::world::World;
use crate::world::scenario::Scenario;

/// How many worlds a search visits before it gives up.
pub const MAX_WORLDS: usize = 500_000;

/// A search that ended without a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPath {
    /// Every world that can be reached was seen, and none is the goal.
    Unreachable {
        /// How many worlds there were.
        n_worlds: usize,
    },
    /// There were too many worlds to see them all.
    TooMany,
}

/// The shortest list of gestures from a world to one where the goal holds; among equally short
/// ones, the first in reading order. Empty when it holds already.
///
/// # Errors
/// When there is no such list, or when it would take visiting more than [`MAX_WORLDS`].
pub fn shortest_path(
    scenario: &Scenario,
    from: &World,
    goal: &Goal,
) -> Result<Vec<Action>, NoPath> {
    let mut seen: HashMap<World, Option<(World, Action)>> = HashMap::from([(*from, None)]);
    let mut queue = VecDeque::from([*from]);
    while let Some(world) = queue.pop_front() {
        if world.holds(scenario, goal) {
            return Ok(path_to(&seen, world));
        }
        for action in world.gestures(scenario) {
            let (next, _) = world.after(scenario, &action);
            if !seen.contains_key(&next) {
                if seen.len() >= MAX_WORLDS {
                    return Err(NoPath::TooMany);
                }
                seen.insert(next, Some((world, action)));
                queue.push_back(next);
            }
        }
    }
    Err(NoPath::Unreachable { n_worlds: seen.len() })
}

fn path_to(seen: &HashMap<World, Option<(World, Action)>>, mut world: World) -> Vec<Action> {
    let mut path = Vec::new();
    while let Some(Some((before, action))) = seen.get(&world) {
        path.push(action.clone());
        world = *before;
    }
    path.reverse();
    path
}
