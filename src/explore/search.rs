//! Finding every essence that can be reached.

use crate::explore::atlas::{FAR, MAX_WORLDS, TooMany};
use crate::explore::moves::{GESTURE, Move, Moves, WAIT};
use crate::explore::state_at;
use crate::explore::states::{Pages, States, make_room};
use crate::ids::PageIx;
use crate::world::World;
use crate::world::scenario::Scenario;

/// The mark of an edge by which time passes.
const WAITS: u32 = 1 << 31;

/// What was ever true in some world.
#[derive(Clone, Debug)]
pub(super) struct Touched {
    /// Every bit that was set: no world that can be.
    pub bits: World,
    /// Messages that were sent to the phone.
    pub texts: Vec<bool>,
}

impl Touched {
    fn note(&mut self, scenario: &Scenario, world: &World) {
        self.bits.overlay(world);
        // An essence has no texts: these were sent by the gesture.
        for text in world.texts(scenario) {
            self.texts[text.message.index()] = true;
        }
    }
}

/// Essences that differ by their page alone.
#[derive(Debug, Default)]
struct Group {
    /// Pages that can have been seen on some way to here, an empty tab being the first.
    seen: Pages,
    /// Those of them that were returned to.
    returned: Pages,
    /// The first of its states.
    first: u32,
    /// Groups that one gesture leads to.
    next: Vec<u32>,
}

/// A search under way.
pub(super) struct Search<'a> {
    scenario: &'a Scenario,
    moves: &'a Moves,
    pub states: States,
    /// Of each state, where its edges end in `edges`.
    ends: Vec<u32>,
    /// The states that gestures of help lead to, within the same step.
    edges: Vec<u32>,
    pub distances: Vec<u16>,
    /// What the essences of each group have in common.
    keys: States,
    groups: Vec<Group>,
    pub n_transitions: usize,
    pub touched: Touched,
}

impl<'a> Search<'a> {
    pub fn new(scenario: &'a Scenario, moves: &'a Moves) -> Self {
        let start = World::start(scenario);
        Self {
            scenario,
            moves,
            states: States::new(scenario),
            ends: Vec::new(),
            edges: Vec::new(),
            distances: Vec::new(),
            keys: States::new(scenario),
            groups: Vec::new(),
            n_transitions: 0,
            touched: Touched { bits: start, texts: vec![false; scenario.script.messages.len()] },
        }
    }

    fn run(&mut self) -> Result<(), TooMany> {
        let start = World::start(self.scenario);
        let state = state_at(self.scenario, &start, 0);
        let id = self.add(&state)?;
        let group = self.group(&state, id);
        self.groups[group].seen.insert(0);
        let mut next = 0;
        loop {
            while next < self.states.len() {
                self.expand(next)?;
                next += 1;
            }
            if !self.spread()? {
                return Ok(());
            }
        }
    }

    fn add(&mut self, state: &World) -> Result<usize, TooMany> {
        let (id, is_new) = self.states.add(self.scenario, state);
        if is_new {
            if id >= MAX_WORLDS {
                return Err(TooMany);
            }
            make_room(&mut self.distances, 1);
            self.distances.push(FAR);
        }
        Ok(id)
    }

    /// The group of a state.
    fn group(&mut self, state: &World, id: usize) -> usize {
        let page = Pages::number(state.page(self.scenario));
        let (group, is_new) = self.keys.add(self.scenario, &state.on_no_page(self.scenario));
        if is_new {
            let first = u32::try_from(id).unwrap_or(u32::MAX);
            self.groups.push(Group { first, ..Group::default() });
        }
        self.groups[group].seen.insert(page);
        group
    }

    fn expand(&mut self, id: usize) -> Result<(), TooMany> {
        let scenario = self.scenario;
        let world = self.states.world(id);
        let step = world.step(scenario);
        if step < scenario.script.steps.len() {
            let from = self.group(&world, id);
            let first = self.edges.len();
            let mut found = Ok(());
            self.moves.each(scenario, &world, |one, is_help| {
                if found.is_ok() {
                    found = self.follow((id, from, first), &world, &one, is_help);
                }
            });
            found?;
            if self.distances[id] <= WAIT {
                // However else one might go on, it is no nearer.
                self.edges.truncate(first);
            }
        }
        make_room(&mut self.ends, 1);
        self.ends.push(u32::try_from(self.edges.len()).unwrap_or(u32::MAX));
        Ok(())
    }

    /// Follows one gesture from a state of a group, whose edges begin at `first`.
    fn follow(
        &mut self,
        (id, group, first): (usize, usize, usize),
        world: &World,
        one: &Move,
        is_help: bool,
    ) -> Result<(), TooMany> {
        self.n_transitions += 1;
        let after = self.moves.after(self.scenario, world, one);
        self.touched.note(self.scenario, &after);
        let step = world.step(self.scenario);
        let state = state_at(self.scenario, &after, step);
        if state == *world {
            return Ok(());
        }
        let next = self.add(&state)?;
        let to = self.group(&state, next);
        self.link(group, to);
        if !is_help {
            return Ok(());
        }
        let cost = one.cost();
        if state.step(self.scenario) > step {
            self.distances[id] = self.distances[id].min(cost);
            return Ok(());
        }
        let next = u32::try_from(next).unwrap_or(u32::MAX);
        // Time is let pass last: another gesture that leads to the same was seen before.
        if !self.edges[first..].contains(&next) {
            make_room(&mut self.edges, 1);
            self.edges.push(if cost == WAIT { next | WAITS } else { next });
        }
        Ok(())
    }

    /// Takes note of the pages that one can return to, from group to group, until nothing new is
    /// found. Whether there is something new to search.
    fn spread(&mut self) -> Result<bool, TooMany> {
        let before = self.states.len();
        let mut todo: Vec<usize> = (0..self.groups.len()).collect();
        while let Some(from) = todo.pop() {
            let seen = self.groups[from].seen;
            for at in 0..self.groups[from].next.len() {
                let to = self.groups[from].next[at] as usize;
                if seen.without(&self.groups[to].seen) != Pages::default() {
                    self.groups[to].seen.join(&seen);
                    todo.push(to);
                }
            }
        }
        for group in 0..self.groups.len() {
            self.return_to_pages(group)?;
        }
        Ok(self.states.len() > before)
    }

    /// Returns from a group to the pages that can have been seen on the way to it.
    fn return_to_pages(&mut self, group: usize) -> Result<(), TooMany> {
        let Group { seen, returned, first, .. } = &mut self.groups[group];
        let pages = seen.without(returned);
        *returned = *seen;
        let world = self.states.world(*first as usize);
        let step = world.step(self.scenario);
        if step == self.scenario.script.steps.len() {
            return Ok(());
        }
        for page in pages.iter() {
            let after = world.after_returning(self.scenario, Pages::page(page));
            self.touched.note(self.scenario, &after);
            self.n_transitions += 1;
            let state = state_at(self.scenario, &after, step);
            let id = self.add(&state)?;
            let to = self.group(&state, id);
            self.link(group, to);
        }
        Ok(())
    }

    fn link(&mut self, from: usize, to: usize) {
        let to = u32::try_from(to).unwrap_or(u32::MAX);
        let next = &mut self.groups[from].next;
        if to as usize != from && !next.contains(&to) {
            next.push(to);
        }
    }

    /// How far each state is from the end of its step. States are looked at from the last found to
    /// the first, again and again until nothing is nearer: a few times, since most ways lead on.
    fn measure(&mut self) {
        loop {
            let mut is_nearer = false;
            for id in (0..self.ends.len()).rev() {
                let first = id.checked_sub(1).map_or(0, |before| self.ends[before]);
                let edges = &self.edges[first as usize..self.ends[id] as usize];
                let next = edges.iter().map(|to| {
                    let cost = if to & WAITS == 0 { GESTURE } else { WAIT };
                    self.distances[(to & !WAITS) as usize].saturating_add(cost)
                });
                let far = next.min().unwrap_or(FAR);
                if far < self.distances[id] {
                    self.distances[id] = far;
                    is_nearer = true;
                }
            }
            if !is_nearer {
                return;
            }
        }
    }

    /// Bytes that are kept.
    pub fn n_bytes(&self) -> usize {
        let groups: usize = self
            .groups
            .iter()
            .map(|group| size_of::<Group>() + group.next.capacity() * size_of::<u32>())
            .sum();
        self.states.n_bytes()
            + (self.ends.capacity() + self.edges.capacity()) * size_of::<u32>()
            + self.distances.capacity() * size_of::<u16>()
            + groups
            + self.keys.n_bytes()
    }

    /// Whether nothing leads from a state to the end of its step.
    pub fn is_dead(&self, id: usize) -> bool {
        let step = self.states.world(id).step(self.scenario);
        step < self.scenario.script.steps.len() && self.distances[id] == FAR
    }

    /// The pages that one can return to in a state.
    pub fn returns(&mut self, id: usize) -> Vec<Option<PageIx>> {
        let world = self.states.world(id);
        let group = self.group(&world, id);
        self.groups[group].seen.iter().map(Pages::page).collect()
    }

    /// Searches, and measures.
    pub fn complete(&mut self) -> Result<(), TooMany> {
        self.run()?;
        self.measure();
        Ok(())
    }
}
