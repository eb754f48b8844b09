//! What a search keeps: essences, each once, and sets of pages.

use std::hash::{Hash, Hasher};

use hashbrown::HashTable;
use rustc_hash::FxHasher;

use crate::ids::PageIx;
use crate::world::World;
use crate::world::scenario::Scenario;

/// Essences in the order they were found, and where each is.
#[derive(Debug)]
pub(super) struct States {
    n_words: usize,
    words: Vec<u64>,
    index: HashTable<u32>,
}

impl States {
    pub fn new(scenario: &Scenario) -> Self {
        let n_words = scenario.n_essential_words().max(1);
        Self { n_words, words: Vec::new(), index: HashTable::new() }
    }

    pub fn len(&self) -> usize {
        self.words.len() / self.n_words
    }

    pub fn world(&self, id: usize) -> World {
        World::from_words(self.of(id))
    }

    fn of(&self, id: usize) -> &[u64] {
        &self.words[id * self.n_words..(id + 1) * self.n_words]
    }

    pub fn find(&self, scenario: &Scenario, essence: &World) -> Option<usize> {
        let words = essence.words(scenario);
        self.index.find(hash(words), |id| self.of(*id as usize) == words).map(|id| *id as usize)
    }

    /// The number of an essence, and whether it is a new one.
    pub fn add(&mut self, scenario: &Scenario, essence: &World) -> (usize, bool) {
        let words = essence.words(scenario);
        let Self { n_words, words: all, index } = self;
        let of = |id: u32| &all[id as usize * *n_words..(id as usize + 1) * *n_words];
        let hash_of = hash(words);
        if let Some(id) = index.find(hash_of, |id| of(*id) == words) {
            return (*id as usize, false);
        }
        let id = u32::try_from(all.len() / *n_words).unwrap_or(u32::MAX);
        index.insert_unique(hash_of, id, |id| hash(of(*id)));
        make_room(all, *n_words);
        all.extend_from_slice(words);
        (id as usize, true)
    }

    pub fn n_bytes(&self) -> usize {
        self.words.capacity() * size_of::<u64>() + self.index.allocation_size()
    }
}

fn hash(words: &[u64]) -> u64 {
    let mut hasher = FxHasher::default();
    words.hash(&mut hasher);
    hasher.finish()
}

/// A set of pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Pages([u64; 2]);

impl Pages {
    pub fn number(page: Option<PageIx>) -> usize {
        page.map_or(0, |page| page.index() + 1)
    }

    pub fn page(number: usize) -> Option<PageIx> {
        number.checked_sub(1).map(|page| PageIx(u16::try_from(page).unwrap_or(u16::MAX)))
    }

    /// A page past the last that a set holds is taken for the last: one returns to a page too many.
    pub fn insert(&mut self, number: usize) {
        let number = number.min(self.0.len() * 64 - 1);
        self.0[number / 64] |= 1 << (number % 64);
    }

    pub fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(pages, more)| *pages |= more);
    }

    pub fn without(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & !other.0[at]))
    }

    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..self.0.len() * 64).filter(move |n| self.0[n / 64] >> (n % 64) & 1 == 1)
    }
}

/// Makes room for so many more, and for some others: doubling would take as much again, a quarter
/// is enough.
pub(super) fn make_room<T>(list: &mut Vec<T>, n: usize) {
    if list.len() + n > list.capacity() {
        list.reserve_exact(list.len() / 4 + 64 * n);
    }
}
