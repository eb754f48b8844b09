//! How somebody comes to be stuck, for an author to be told.

use std::collections::VecDeque;

use crate::explore::atlas::TooMany;
use crate::explore::moves::{Move, Moves};
use crate::explore::search::Search;
use crate::explore::state_at;
use crate::ids::PageIx;
use crate::world::World;
use crate::world::scenario::Scenario;

/// One stage of a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// A gesture.
    Move(Move),
    /// A page seen before, still there on the way back or in another tab; or an empty tab.
    Return(Option<PageIx>),
}

/// A place from which the lesson cannot be finished, and the shortest way into it.
#[derive(Clone, Debug)]
pub struct Trap {
    /// The step that can no longer be done.
    pub step: usize,
    /// The way there from the beginning of the lesson.
    pub way: Vec<Passage>,
    /// The essence that nothing leads on from.
    pub world: World,
}

impl Trap {
    /// The trap nearest to the beginning of the lesson, if there is any.
    ///
    /// # Errors
    /// As [`Atlas::of`](crate::explore::Atlas::of).
    pub fn nearest(scenario: &Scenario) -> Result<Option<Self>, TooMany> {
        let moves = Moves::of(scenario);
        let mut search = Search::new(scenario, &moves);
        search.complete()?;
        let n_states = search.states.len();
        let mut before: Vec<Option<(usize, Passage)>> = vec![None; n_states];
        let mut is_seen = vec![false; n_states];
        let mut queue = VecDeque::from([0]);
        is_seen[0] = true;
        while let Some(id) = queue.pop_front() {
            let world = search.states.world(id);
            let step = world.step(scenario);
            if search.is_dead(id) {
                return Ok(Some(Self { step, way: way_to(&before, id), world }));
            }
            let mut next: Vec<(World, Passage)> = Vec::new();
            moves.each(scenario, &world, |one, _| {
                next.push((moves.after(scenario, &world, &one), Passage::Move(one)));
            });
            for page in search.returns(id) {
                next.push((world.after_returning(scenario, page), Passage::Return(page)));
            }
            for (after, passage) in next {
                let state = state_at(scenario, &after, step);
                if let Some(to) = search.states.find(scenario, &state)
                    && !is_seen[to]
                {
                    is_seen[to] = true;
                    before[to] = Some((id, passage));
                    queue.push_back(to);
                }
            }
        }
        Ok(None)
    }
}

fn way_to(before: &[Option<(usize, Passage)>], mut id: usize) -> Vec<Passage> {
    let mut way = Vec::new();
    while let Some((from, passage)) = &before[id] {
        way.push(passage.clone());
        id = *from;
    }
    way.reverse();
    way
}
