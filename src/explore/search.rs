//! Finding every essence that can be reached.

use hashbrown::HashTable;

use crate::explore::atlas::{FAR, MAX_WORLDS, TooMany};
use crate::explore::moves::{GESTURE, Move, Moves, WAIT};
use crate::explore::state_at;
use crate::explore::states::{Edges, PageSet, PageSets, Pages, States, hash, make_room, number};
use crate::ids::PageIx;
use crate::world::World;
use crate::world::scenario::Scenario;

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
#[derive(Clone, Copy, Debug)]
struct Group {
    /// Pages that can have been seen on some way to here, an empty tab being the first.
    seen: PageSet,
    /// Those of them that were returned to.
    returned: PageSet,
    /// The first of its states.
    first: u32,
    /// The last of its links, [`NONE`] before the first.
    last_link: u32,
}

/// From a group, another that one gesture leads to.
#[derive(Clone, Copy, Debug)]
struct Link {
    to: u32,
    /// The link before it of the same group.
    before: u32,
}

/// No link.
const NONE: u32 = u32::MAX;

/// A search under way.
pub(super) struct Search<'a> {
    scenario: &'a Scenario,
    moves: &'a Moves,
    pub states: States,
    /// Of each state, its group.
    group_of: Vec<u32>,
    /// The states that gestures of help lead to from each, within the same step.
    edges: Edges,
    /// Those of the state that is expanded.
    found: Vec<(u32, bool)>,
    pub distances: Vec<u16>,
    groups: Vec<Group>,
    /// The groups, by what their essences have in common.
    keys: HashTable<u32>,
    links: Vec<Link>,
    pages: PageSets,
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
            group_of: Vec::new(),
            edges: Edges::default(),
            found: Vec::new(),
            distances: Vec::new(),
            groups: Vec::new(),
            keys: HashTable::new(),
            links: Vec::new(),
            pages: PageSets::default(),
            n_transitions: 0,
            touched: Touched { bits: start, texts: vec![false; scenario.script.messages.len()] },
        }
    }

    fn run(&mut self) -> Result<(), TooMany> {
        let start = World::start(self.scenario);
        let first = self.add(&state_at(self.scenario, &start, 0))?;
        let group = self.group_of[first] as usize;
        self.see(group, 0);
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
            let group = self.find_group(state, id);
            make_room(&mut self.group_of, 1);
            self.group_of.push(number(group));
            self.see(group, Pages::number(state.page(self.scenario)));
        }
        Ok(id)
    }

    /// The group of a new state.
    fn find_group(&mut self, state: &World, id: usize) -> usize {
        let Self { scenario, states, groups, keys, .. } = self;
        let key = state.on_no_page(scenario);
        let key_of = |group: u32| {
            let first = groups[group as usize].first as usize;
            states.world(first).on_no_page(scenario)
        };
        let hash_of = hash;
        let hash = hash_of(key.words(scenario));
        if let Some(group) = keys.find(hash, |group| key_of(*group) == key) {
            return *group as usize;
        }
        let group = groups.len();
        self.keys
            .insert_unique(hash, number(group), |group| hash_of(key_of(*group).words(scenario)));
        make_room(&mut self.groups, 1);
        let none = self.pages.none();
        self.groups.push(Group { seen: none, returned: none, first: number(id), last_link: NONE });
        group
    }

    /// Takes note that a page can have been seen on the way to a group.
    fn see(&mut self, group: usize, page: usize) {
        let seen = &mut self.groups[group].seen;
        *seen = self.pages.with(*seen, page);
    }

    fn expand(&mut self, id: usize) -> Result<(), TooMany> {
        let scenario = self.scenario;
        let world = self.states.world(id);
        let step = world.step(scenario);
        self.found.clear();
        if step < scenario.script.steps.len() {
            let moves = self.moves;
            let mut result = Ok(());
            moves.each(scenario, &world, |one, is_help| {
                if result.is_ok() {
                    result = self.follow(id, &world, step, &one, is_help);
                }
            });
            result?;
            if self.distances[id] <= WAIT {
                // However else one might go on, it is no nearer.
                self.found.clear();
            }
        }
        self.edges.push(id, &self.found);
        Ok(())
    }

    /// Follows one gesture from a state.
    fn follow(
        &mut self,
        id: usize,
        world: &World,
        step: usize,
        one: &Move,
        is_help: bool,
    ) -> Result<(), TooMany> {
        self.n_transitions += 1;
        let after = self.moves.after(self.scenario, world, one);
        self.touched.note(self.scenario, &after);
        let state = state_at(self.scenario, &after, step);
        if state.words(self.scenario) == world.words(self.scenario) {
            return Ok(());
        }
        let next = self.add(&state)?;
        self.link(self.group_of[id], self.group_of[next]);
        if !is_help {
            return Ok(());
        }
        let cost = one.cost();
        if state.step(self.scenario) > step {
            self.distances[id] = self.distances[id].min(cost);
            return Ok(());
        }
        let next = number(next);
        // Time is let pass last: another gesture that leads to the same was seen before.
        if !self.found.iter().any(|(known, _)| *known == next) {
            self.found.push((next, cost == WAIT));
        }
        Ok(())
    }

    /// Takes note of the pages that one can return to, from group to group, until nothing new is
    /// found. Whether there is something new to search.
    fn spread(&mut self) -> Result<bool, TooMany> {
        let before = self.states.len();
        let mut todo: Vec<usize> = (0..self.groups.len()).collect();
        while let Some(from) = todo.pop() {
            let Group { seen, last_link, .. } = self.groups[from];
            let mut at = last_link;
            while let Some(Link { to, before }) = self.links.get(at as usize).copied() {
                let there = &mut self.groups[to as usize].seen;
                let joined = self.pages.join(*there, seen);
                if joined != *there {
                    *there = joined;
                    todo.push(to as usize);
                }
                at = before;
            }
        }
        for group in 0..self.groups.len() {
            self.return_to_pages(group)?;
        }
        Ok(self.states.len() > before)
    }

    /// Returns from a group to the pages that can have been seen on the way to it.
    fn return_to_pages(&mut self, group: usize) -> Result<(), TooMany> {
        let Group { seen, returned, first, .. } = self.groups[group];
        let pages = self.pages.get(seen).without(self.pages.get(returned));
        self.groups[group].returned = seen;
        let world = self.states.world(first as usize);
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
            self.link(number(group), self.group_of[id]);
        }
        Ok(())
    }

    fn link(&mut self, from: u32, to: u32) {
        let last = self.groups[from as usize].last_link;
        let mut at = last;
        while let Some(link) = self.links.get(at as usize) {
            if link.to == to {
                return;
            }
            at = link.before;
        }
        if to != from {
            self.groups[from as usize].last_link = number(self.links.len());
            make_room(&mut self.links, 1);
            self.links.push(Link { to, before: last });
        }
    }

    /// How far each state is from the end of its step. States are looked at from the last found to
    /// the first, again and again until nothing is nearer: a few times, since most ways lead on.
    fn measure(&mut self) {
        loop {
            let mut is_nearer = false;
            for id in (0..self.states.len()).rev() {
                let next = self.edges.of(id).map(|(to, waits)| {
                    self.distances[to].saturating_add(if waits { WAIT } else { GESTURE })
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
        self.states.n_bytes()
            + self.edges.n_bytes()
            + self.distances.capacity() * size_of::<u16>()
            + self.group_of.capacity() * size_of::<u32>()
            + self.groups.capacity() * size_of::<Group>()
            + self.keys.allocation_size()
            + self.links.capacity() * size_of::<Link>()
            + self.pages.n_bytes()
    }

    /// Whether nothing leads from a state to the end of its step.
    pub fn is_dead(&self, id: usize) -> bool {
        let step = self.states.world(id).step(self.scenario);
        step < self.scenario.script.steps.len() && self.distances[id] == FAR
    }

    /// The pages that one can return to in a state.
    pub fn returns(&self, id: usize) -> Vec<Option<PageIx>> {
        let seen = self.groups[self.group_of[id] as usize].seen;
        self.pages.get(seen).iter().map(Pages::page).collect()
    }

    /// Searches, and measures.
    pub fn complete(&mut self) -> Result<(), TooMany> {
        self.run()?;
        self.measure();
        Ok(())
    }
}
