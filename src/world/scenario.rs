//! A script with its place in memory: which bits of a world hold what.

use crate::content::mail::{Folder, ReplyKind};
use crate::content::reading::MAX_CODES;
use crate::content::script::Script;
use crate::world::around::Around;
use crate::world::browser::{MAX_HISTORY, MAX_TABS};
use crate::world::essence::{Essence, Reads};
use crate::world::phone::MAX_TEXTS;
use crate::world::{Var, WORDS};

/// A lesson and a variant, ready for [`World`](crate::world::World).
#[derive(Debug)]
pub struct Scenario {
    /// The tables.
    pub script: Script,
    /// Where each number is kept.
    pub(in crate::world) layout: Layout,
    /// For each step, the rank of its row in `essences`.
    pub(in crate::world) phases: Vec<u16>,
    /// What of a world a search tells apart, from the steps of a phase on.
    pub(in crate::world) essences: Vec<Essence>,
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
        let layout = Layout::of(&script);
        let available = WORDS * 64;
        if layout.n_bits > available {
            return Err(TooLarge { needed: layout.n_bits, available });
        }
        let mut scenario = Self { script, layout, phases: Vec::new(), essences: Vec::new() };
        scenario.tell_apart();
        Ok(scenario)
    }

    /// Finds what matters from each step on.
    fn tell_apart(&mut self) {
        for step in 0..=self.script.steps.len() {
            let reads = Reads::from(&self.script, step);
            if self.essences.last().is_none_or(|last| last.reads != reads) {
                let essence = Essence::of(self, reads);
                self.essences.push(essence);
            }
            self.phases.push(u16::try_from(self.essences.len() - 1).unwrap_or(u16::MAX));
        }
    }

    /// Bits this lesson uses, out of [`WORDS`] × 64.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.layout.n_bits
    }
}

/// One number for everything that can change.
#[derive(Debug)]
pub(in crate::world) struct Layout {
    /// Words that hold all that a search tells apart.
    pub n_kept_words: usize,
    pub n_bits: usize,
    /// The step of the lesson, in a search. A session counts its steps itself.
    pub step: Var,
    pub active: Var,
    pub tabs: [TabVars; MAX_TABS],
    pub readings: Vec<Var>,
    pub ticks: Vec<Var>,
    pub facts: Vec<Var>,
    pub signed_in: Vec<Var>,
    pub accounts: Vec<Var>,
    pub slots: Vec<SlotVars>,
    /// What is known of each message.
    pub mail: Vec<MailVars>,
    /// The open message plus 1, 0 for none. Read by the gestures made on an open message; only
    /// looked at, so that leaving the page clears it.
    pub open_message: Var,
    /// The folder shown. Read by `AtFolder`, and by the gestures that open a message or a draft;
    /// only looked at, so that leaving the page clears it.
    pub folder: Var,
    /// From what the message being written was begun, 0 for nothing. Read by `Sent` when it names
    /// `about`, by `Go` to the page where messages are written, and by an answer begun again.
    pub about: Var,
    /// Whether each sent message that a condition asks for was sent. Read by `Sent`.
    pub sents: Vec<Var>,
    /// What is known of each file.
    pub files: Vec<FileVars>,
    /// For each part where files are attached, whether each file is. Read by `Attached`, and by
    /// `Sent` when it names a file.
    pub attached: Vec<Vec<Var>>,
    pub texts: [TextVars; MAX_TEXTS],
    pub tried: Vec<Var>,
    pub fired: Vec<Var>,
    /// What forms, sites and the phone remember.
    pub around: Around,
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

/// A message of the mailbox. It takes no room when it is only ever a text message.
#[derive(Clone, Copy, Debug)]
pub(in crate::world) struct MailVars {
    /// The folder where it lies, 0 when it has not arrived. Read by `In` and `Delivered`, and by
    /// the gesture that opens it.
    pub place: Var,
    /// Whether it was opened. Read by `Read`, and drawn.
    pub read: Var,
    /// Which code of its slot it carries. Read by the gesture that follows its link, and drawn.
    pub n: Var,
    /// Whether the address behind its link was looked at. Read by `Inspected`, and drawn.
    pub inspected: Var,
}

/// A file.
#[derive(Clone, Copy, Debug)]
pub(in crate::world) struct FileVars {
    /// Whether it is on the simulated computer. Read by `Downloaded`, and by the gestures that
    /// attach it or open it.
    pub there: Var,
    /// Whether it was opened. Read by `Opened`.
    pub opened: Var,
}

impl Layout {
    /// What a search tells apart is laid out first, so that it fits in few words.
    fn of(script: &Script) -> Self {
        let first = Self::from(script, &mut Rooms::default());
        Self::from(script, &mut Rooms::after(first.n_kept_words))
    }

    fn from(script: &Script, rooms: &mut Rooms) -> Self {
        let reads = Reads::from(script, 0);
        let n_pages = script.pages.len();
        let n_messages = script.messages.len();
        let looks = reads.mail.looks();
        let in_mailbox = |most: usize| if script.mailbox.is_some() { most } else { 0 };
        let bits = |rooms: &mut Rooms, are_kept: &[bool]| {
            are_kept.iter().map(|kept| rooms.take(*kept, 1)).collect()
        };
        let kept_bits =
            |rooms: &mut Rooms, count: usize| (0..count).map(|_| rooms.take(true, 1)).collect();
        let step = rooms.take(true, script.steps.len());
        let tabs = std::array::from_fn(|tab| TabVars {
            open: rooms.take(tab == 0, 1),
            page: rooms.take(tab == 0, n_pages),
            behind: std::array::from_fn(|_| rooms.take(false, n_pages)),
        });
        let fields = script.fields.iter().zip(&reads.fields);
        let mut layout = Self {
            n_kept_words: 0,
            n_bits: 0,
            step,
            active: rooms.take(false, MAX_TABS - 1),
            tabs,
            readings: fields.map(|(f, kept)| rooms.take(*kept, f.domain.len() - 1)).collect(),
            ticks: bits(rooms, &reads.boxes),
            facts: bits(rooms, &reads.facts),
            signed_in: kept_bits(rooms, script.sites.len()),
            accounts: kept_bits(rooms, script.sites.len()),
            slots: script
                .slots
                .iter()
                .map(|slot| SlotVars {
                    n: rooms.take(true, usize::from(MAX_CODES)),
                    state: rooms.take(true, 3),
                    minutes: rooms.take(true, usize::from(slot.lives_minutes)),
                })
                .collect(),
            mail: script
                .messages
                .iter()
                .enumerate()
                .map(|(row, plan)| {
                    let most = |there: bool, most: usize| if there { most } else { 0 };
                    let (mailed, token) = (plan.is_mailed, plan.slot().is_some());
                    let (opens, link) = (reads.mail.opens[row], plan.link.is_some());
                    let place = opens || reads.delivered[row];
                    MailVars {
                        place: rooms.take(place, most(mailed, 3)),
                        read: rooms.take(reads.read[row], most(mailed, 1)),
                        n: rooms.take(opens, most(mailed && token, usize::from(MAX_CODES))),
                        inspected: rooms.take(reads.mail.inspects[row], most(mailed && link, 1)),
                    }
                })
                .collect(),
            open_message: rooms.take(looks, in_mailbox(n_messages)),
            folder: rooms.take(looks, in_mailbox(Folder::ALL.len() - 1)),
            about: rooms.take(reads.mail.about, in_mailbox(n_messages * ReplyKind::ALL.len())),
            sents: kept_bits(rooms, script.sents.len()),
            files: (0..script.files.len())
                .map(|row| FileVars {
                    there: rooms.take(reads.mail.downloads[row], 1),
                    opened: rooms.take(reads.mail.files[row], 1),
                })
                .collect(),
            attached: (script.attaches.iter())
                .map(|_| reads.mail.picks.iter().map(|kept| rooms.take(*kept, 1)).collect())
                .collect(),
            texts: std::array::from_fn(|_| TextVars {
                message: rooms.take(false, n_messages),
                n: rooms.take(false, usize::from(MAX_CODES)),
            }),
            tried: bits(rooms, &reads.tried),
            fired: kept_bits(rooms, script.whens.len()),
            around: Around::of(script, &reads, rooms),
        };
        layout.n_kept_words = rooms.kept.n_words();
        layout.n_bits = rooms.rest.used();
        layout
    }
}

/// Words being filled: first what a search tells apart, then all the rest.
#[derive(Default)]
pub(in crate::world) struct Rooms {
    kept: Room,
    rest: Room,
}

impl Rooms {
    fn after(n_kept_words: usize) -> Self {
        Self { kept: Room::default(), rest: Room { word: n_kept_words, bit: 0 } }
    }

    /// Room for numbers from 0 to `most`.
    pub fn take(&mut self, is_kept: bool, most: usize) -> Var {
        if is_kept { self.kept.take(most) } else { self.rest.take(most) }
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
        if width == 0 {
            // What is always 0 stands nowhere.
            return Var { word: 0, shift: 0, width: 0 };
        }
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

    fn n_words(&self) -> usize {
        self.used().div_ceil(64)
    }
}
