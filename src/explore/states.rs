//! What a search keeps: essences, each once, and sets of pages.

use std::hash::{Hash, Hasher};

use hashbrown::HashTable;
use rustc_hash::{FxHashMap, FxHasher};

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
        let id = number(all.len() / *n_words);
        index.insert_unique(hash_of, id, |id| hash(of(*id)));
        make_room(all, *n_words);
        all.extend_from_slice(words);
        (id as usize, true)
    }

    pub fn n_bytes(&self) -> usize {
        self.words.capacity() * size_of::<u64>() + self.index.allocation_size()
    }
}

pub(super) fn hash(words: &[u64]) -> u64 {
    let mut hasher = FxHasher::default();
    words.hash(&mut hasher);
    hasher.finish()
}

/// A set of pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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

/// A set of pages by its number: few are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PageSet(u32);

/// The sets of pages that are met, each once.
#[derive(Debug, Default)]
pub(super) struct PageSets {
    all: Vec<Pages>,
    number: FxHashMap<Pages, u32>,
}

impl PageSets {
    pub fn get(&self, set: PageSet) -> &Pages {
        &self.all[set.0 as usize]
    }

    pub fn none(&mut self) -> PageSet {
        self.of(Pages::default())
    }

    fn of(&mut self, pages: Pages) -> PageSet {
        let all = &mut self.all;
        PageSet(*self.number.entry(pages).or_insert_with(|| {
            all.push(pages);
            number(all.len() - 1)
        }))
    }

    /// A set and one more page.
    pub fn with(&mut self, set: PageSet, page: usize) -> PageSet {
        let mut pages = *self.get(set);
        pages.insert(page);
        if pages == *self.get(set) { set } else { self.of(pages) }
    }

    /// What is in one of two sets.
    pub fn join(&mut self, one: PageSet, other: PageSet) -> PageSet {
        let mut pages = *self.get(one);
        pages.join(self.get(other));
        if pages == *self.get(one) { one } else { self.of(pages) }
    }

    pub fn n_bytes(&self) -> usize {
        self.all.capacity() * size_of::<Pages>()
            + self.number.capacity() * size_of::<(Pages, u32)>()
    }
}

/// Where each state leads, state after state: differences of their numbers, in as few bytes as
/// each takes.
#[derive(Debug, Default)]
pub(super) struct Edges {
    bytes: Vec<u8>,
    /// Of each state, where its own end.
    ends: Vec<u32>,
}

impl Edges {
    /// Adds those of the next state: where each leads, and whether by letting time pass.
    pub fn push(&mut self, from: usize, to: &[(u32, bool)]) {
        for (to, waits) in to {
            let far = i64::from(*to) - i64::from(number(from));
            // The sign and the mark in the last bits, then seven bits a byte.
            let mut rest = far.unsigned_abs() << 2 | u64::from(far < 0) << 1 | u64::from(*waits);
            while rest >= 0x80 {
                self.push_byte(rest.to_le_bytes()[0] | 0x80);
                rest >>= 7;
            }
            self.push_byte(rest.to_le_bytes()[0]);
        }
        make_room(&mut self.ends, 1);
        self.ends.push(number(self.bytes.len()));
    }

    fn push_byte(&mut self, byte: u8) {
        make_room(&mut self.bytes, 1);
        self.bytes.push(byte);
    }

    /// Where a state leads, and whether by letting time pass.
    pub fn of(&self, from: usize) -> impl Iterator<Item = (usize, bool)> + '_ {
        let first = from.checked_sub(1).map_or(0, |before| self.ends[before]);
        let mut bytes = self.bytes[first as usize..self.ends[from] as usize].iter();
        std::iter::from_fn(move || {
            let (mut all, mut shift) = (0_usize, 0);
            loop {
                let byte = *bytes.next()?;
                all |= usize::from(byte & 0x7F) << shift;
                if byte < 0x80 {
                    break;
                }
                shift += 7;
            }
            let far = all >> 2;
            let to = if all & 2 == 0 { from + far } else { from - far };
            Some((to, all & 1 == 1))
        })
    }

    pub fn n_bytes(&self) -> usize {
        self.bytes.capacity() + self.ends.capacity() * size_of::<u32>()
    }
}

/// A number of a list whose length is bounded.
pub(super) fn number(rank: usize) -> u32 {
    u32::try_from(rank).unwrap_or(u32::MAX)
}

/// Makes room for so many more, and for some others: doubling would take as much again, an eighth
/// is enough.
pub(super) fn make_room<T>(list: &mut Vec<T>, n: usize) {
    if list.len() + n > list.capacity() {
        list.reserve_exact(list.len() / 8 + 32 * n);
    }
}
