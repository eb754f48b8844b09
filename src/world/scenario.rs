//! A script with its place in memory: which bits of a world hold what.

use crate::content::reading::MAX_CODES;
use crate::content::script::Script;
use crate::world::browser::{MAX_HISTORY, MAX_TABS};
use crate::world::phone::MAX_TEXTS;
use crate::world::{Var, WORDS};

/// A lesson and a variant, ready for [`World`](crate::world::World).
#[derive(Debug)]
pub struct Scenario {
    /// The tables.
    pub script: Script,
    /// Where each number is kept.
    pub(in crate::world) layout: Layout,
}

/// A lesson needs more memory than a world has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge {
    /// Bits it would take.
    pub needed: usize,
    /// Bits there are.
    pub available: usize,
}

impl Scenario {
    /// Lays out the memory of a script.
    ///
    /// # Errors
    /// When the lesson is too large: it has to be cut in two.
    pub fn new(script: Script) -> Result<Self, TooLarge> {
        let mut room = Room::default();
        let layout = Layout::of(&script, &mut room);
        let available = WORDS * 64;
        if room.used() > available {
            return Err(TooLarge { needed: room.used(), available });
        }
        Ok(Self { script, layout })
    }

    /// Bits this lesson uses, out of [`WORDS`] × 64.
    #[must_use]
    pub fn bits(&self) -> usize {
        let mut room = Room::default();
        Layout::of(&self.script, &mut room);
        room.used()
    }
}

/// One number for everything that can change.
#[derive(Debug)]
pub(in crate::world) struct Layout {
    pub active: Var,
    pub tabs: [TabVars; MAX_TABS],
    pub readings: Vec<Var>,
    pub ticks: Vec<Var>,
    pub facts: Vec<Var>,
    pub signed_in: Vec<Var>,
    pub accounts: Vec<Var>,
    pub slots: Vec<SlotVars>,
    pub delivered: Vec<Var>,
    pub read: Vec<Var>,
    pub open_message: Vec<Var>,
    pub texts: [TextVars; MAX_TEXTS],
    pub tried: Vec<Var>,
    pub fired: Vec<Var>,
}

/// A tab of the browser: its page and the pages behind it.
#[derive(Clone, Copy, Debug)]
pub(in crate::world) struct TabVars {
    /// 0 closed, 1 open.
    pub open: Var,
    /// 0 an empty tab, else the page's number plus 1.
    pub page: Var,
    /// The pages behind, the nearest first, 0 when there are no more.
    pub behind: [Var; MAX_HISTORY],
}

/// A slot: the last code, its state, and the minutes it still has.
#[derive(Clone, Copy, Debug)]
pub(in crate::world) struct SlotVars {
    pub n: Var,
    pub state: Var,
    pub minutes: Var,
}

/// A text message on the phone: 0 for none, else its number plus 1, and the code it carries.
#[derive(Clone, Copy, Debug)]
pub(in crate::world) struct TextVars {
    pub message: Var,
    pub n: Var,
}

impl Layout {
    fn of(script: &Script, room: &mut Room) -> Self {
        let many = |room: &mut Room, count: usize| (0..count).map(|_| room.take(1)).collect();
        let n_pages = script.pages.len();
        let n_messages = script.messages.len();
        Self {
            active: room.take(MAX_TABS - 1),
            tabs: std::array::from_fn(|_| TabVars {
                open: room.take(1),
                page: room.take(n_pages),
                behind: std::array::from_fn(|_| room.take(n_pages)),
            }),
            readings: script.fields.iter().map(|f| room.take(f.domain.len() - 1)).collect(),
            ticks: many(room, script.boxes.len()),
            facts: many(room, script.facts.len()),
            signed_in: many(room, script.sites.len()),
            accounts: many(room, script.sites.len()),
            slots: script
                .slots
                .iter()
                .map(|slot| SlotVars {
                    n: room.take(usize::from(MAX_CODES)),
                    state: room.take(3),
                    minutes: room.take(usize::from(slot.lives_minutes)),
                })
                .collect(),
            delivered: many(room, n_messages),
            read: many(room, n_messages),
            open_message: script.sites.iter().map(|_| room.take(n_messages)).collect(),
            texts: std::array::from_fn(|_| TextVars {
                message: room.take(n_messages),
                n: room.take(usize::from(MAX_CODES)),
            }),
            tried: many(room, n_pages),
            fired: many(room, script.whens.len()),
        }
    }
}

/// Words being filled from the first bit up; a number never straddles two.
#[derive(Default)]
struct Room {
    word: usize,
    bit: usize,
}

impl Room {
    /// Room for numbers from 0 to `most`.
    fn take(&mut self, most: usize) -> Var {
        let width = (usize::BITS - most.leading_zeros()) as usize;
        if self.bit + width > 64 {
            self.word += 1;
            self.bit = 0;
        }
        // Past the end the numbers are never used: `Scenario::new` refuses the layout.
        let var = Var {
            word: u8::try_from(self.word).unwrap_or(u8::MAX),
            shift: u8::try_from(self.bit).unwrap_or(0),
            width: u8::try_from(width).unwrap_or(64),
        };
        self.bit += width;
        var
    }

    fn used(&self) -> usize {
        self.word * 64 + self.bit
    }
}
