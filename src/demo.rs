//! « Je regarde »: the lesson, or one gesture of it, as a list of timed beats.
//!
//! A beat is something small that is seen: a hand that comes to a place, presses it, types a
//! letter. The way is the searched one and what is typed are the examples, so that what is shown is
//! what a learner who is helped would do; the same [`Attempt`] moves for both. It knows no screen:
//! who shows it says how much time has passed, and is told how long nothing will happen.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::attempt::Attempt;
use crate::content::action::Action;
use crate::content::mail::{Folder, ReplyKind};
use crate::content::reading::Reading;
use crate::ids::{FieldIx, FileIx, MessageIx, PartIx, SiteIx};
use crate::session::{Event, Mode};
use crate::typed::Spot;
use crate::world::World;
use crate::world::call::Line;
use crate::world::scenario::Scenario;

/// How long each thing takes, in milliseconds.
mod millis {
    /// The hand goes from one place to another.
    pub const MOVE: u32 = 900;
    /// The hand presses.
    pub const PRESS: u32 = 450;
    /// A letter is typed.
    pub const LETTER: u32 = 160;
    /// What came of a gesture is looked at.
    pub const LOOK: u32 = 1_100;
    /// An instruction is read, whatever its length.
    pub const TELL: u32 = 1_500;
    /// And for each word of it.
    pub const WORD: u32 = 330;
}

/// A place of the screen that a hand goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A button, a link, a box, a suggestion.
    Part(PartIx),
    /// A field.
    Field(FieldIx),
    /// A message of the mailbox in front.
    Message(MessageIx),
    /// What closes the open message.
    CloseMessage,
    /// The browser's address bar.
    Address,
    /// A site that an empty tab offers.
    Favourite(SiteIx),
    /// « Retour ».
    Back,
    /// « Nouvel onglet ».
    NewTab,
    /// A tab.
    Tab(u8),
    /// The cross of a tab.
    CloseTab(u8),
    /// The answer of this rank to a question.
    Option(PartIx, u8),
    /// What takes the cookies of a site, or refuses them.
    Cookies(bool),
    /// What lets the browser keep a password, or not.
    SaveOffer(bool),
    /// What answers a phone that rings.
    PickUp,
    /// The contact of this rank on the phone.
    Contact(u8),
    /// The answer of this rank in a call.
    Say(u8),
    /// What ends a call, or refuses it.
    HangUp,
    /// What lets time pass.
    Wait,
    /// A folder of the mailbox.
    Folder(Folder),
    /// What was begun and not sent, in its folder.
    Draft,
    /// The button of this rank under the open message.
    OnMessage(u8),
    /// The link of a message.
    Link(MessageIx),
    /// What shows the address of that link.
    Inspect(MessageIx),
    /// What keeps the attached file.
    Download,
    /// What opens the attached file.
    OpenAttached,
    /// A file among those that can be attached there; the button for it, until they are shown.
    Pick(PartIx, FileIx),
    /// What takes an attached file off.
    Drop(FileIx),
    /// A file of the simulated computer; the way to its folders, until they are shown.
    File(FileIx),
}

impl Target {
    /// Where a gesture begins. Nothing for one that cannot be made here.
    #[must_use]
    pub fn of(scenario: &Scenario, world: &World, action: &Action) -> Option<Self> {
        Some(match action {
            Action::Press(part) | Action::Tick(part, _) => Self::Part(*part),
            Action::Write(readings) => Self::Field(readings.first()?.0),
            Action::GoTo(page) => match world.page(scenario) {
                Some(_) => Self::Address,
                None => Self::Favourite(scenario.script.page(*page).site),
            },
            Action::Back => Self::Back,
            Action::NewTab => Self::NewTab,
            Action::SelectTab(tab) => Self::Tab(*tab),
            Action::CloseTab(tab) => Self::CloseTab(*tab),
            Action::OpenMessage(message) => Self::Message(*message),
            Action::CloseMessage => Self::CloseMessage,
            Action::Wait => Self::Wait,
            Action::Choose(part, rank) => Self::Option(*part, *rank),
            Action::Banner(accept) => Self::Cookies(*accept),
            Action::SaveOffer(save) => Self::SaveOffer(*save),
            Action::Dial(call) => match world.line(scenario) {
                Some(Line::Rings(_)) => Self::PickUp,
                Some(Line::Speaks(_) | Line::Replied(..)) | None => {
                    let rank = world.contacts(scenario).position(|contact| contact == *call)?;
                    Self::Contact(u8::try_from(rank).ok()?)
                }
            },
            Action::Answer(_, rank) => Self::Say(*rank),
            Action::HangUp => Self::HangUp,
            Action::OpenFolder(folder) => Self::Folder(*folder),
            Action::OpenDraft => Self::Draft,
            Action::Reply(_, kind) => {
                let rank = ReplyKind::ALL.iter().position(|known| known == kind)?;
                Self::OnMessage(u8::try_from(rank).ok()?)
            }
            Action::Move(message, folder) => {
                let moves = world.moves(scenario, *message);
                let rank = moves.iter().position(|known| known == folder)?;
                Self::OnMessage(u8::try_from(ReplyKind::ALL.len() + rank).ok()?)
            }
            Action::OpenLink(message) => Self::Link(*message),
            Action::Inspect(message) => Self::Inspect(*message),
            Action::Download(_) => Self::Download,
            Action::OpenFile(file) => {
                let open = world.message_in_front(scenario);
                let attached = open.and_then(|open| scenario.script.message(open).file);
                if attached == Some(*file) { Self::OpenAttached } else { Self::File(*file) }
            }
            Action::PickFile(part, file) => Self::Pick(*part, *file),
            Action::DropFile(_, file) => Self::Drop(*file),
        })
    }
}

/// Something small that is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The instruction of the step is read; nothing moves.
    Tell,
    /// The hand comes to a place.
    Move(Target),
    /// The hand presses there.
    Press(Target),
    /// The field holds so many characters of what reads so.
    Type(FieldIx, Reading, usize),
    /// The address bar holds so many characters of the site's address.
    TypeAddress(SiteIx, usize),
    /// The gesture is made.
    Act(Action),
    /// What came of it is looked at.
    Look,
}

/// What is seen, and how long it takes at the usual pace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// What is seen.
    pub seen: Seen,
    /// In milliseconds.
    pub millis: u32,
}

/// What there is to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// Every step of the lesson.
    Lesson,
    /// One gesture.
    Gesture,
}

/// A demonstration under way. It holds what is still to be seen, and moves the attempt it is given.
#[derive(Clone, Debug)]
pub struct Demo {
    scope: Scope,
    beats: VecDeque<Beat>,
    /// How much of the first beat is over, in milliseconds.
    spent: u32,
    /// The step whose instruction was told last.
    told: Option<usize>,
}

impl Demo {
    /// The lesson from where the attempt stands to its end.
    #[must_use]
    pub fn of_lesson() -> Self {
        Self { scope: Scope::Lesson, beats: VecDeque::new(), spent: 0, told: None }
    }

    /// One gesture, and nothing after it.
    #[must_use]
    pub fn of_gesture(attempt: &Attempt, action: &Action) -> Self {
        let beats = beats(attempt, action);
        Self { scope: Scope::Gesture, beats, spent: 0, told: None }
    }

    /// A press that changes nothing in the attempt.
    #[must_use]
    pub fn of_press(target: Target) -> Self {
        let beats = [
            (Seen::Move(target), millis::MOVE),
            (Seen::Press(target), millis::PRESS),
            (Seen::Look, millis::LOOK),
        ];
        let beats = beats.map(|(seen, millis)| Beat { seen, millis });
        Self { scope: Scope::Gesture, beats: beats.into(), spent: 0, told: None }
    }

    /// What is being seen. Nothing before the first beat, and once all was seen.
    #[must_use]
    pub fn seen(&self) -> Option<&Seen> {
        self.beats.front().map(|beat| &beat.seen)
    }

    /// How much of it is over, from 0 to 1.
    #[must_use]
    pub fn progress(&self) -> f32 {
        self.beats.front().map_or(1.0, |beat| self.spent as f32 / beat.millis.max(1) as f32)
    }

    /// The milliseconds until something else is seen. Nothing once all was seen.
    #[must_use]
    pub fn remaining(&self) -> Option<u32> {
        self.beats.front().map(|beat| beat.millis.saturating_sub(self.spent))
    }

    /// Lets time pass; `n_words` is the length of the instruction of the current step. Returns
    /// what came of the gestures made.
    ///
    /// However much time has passed, no beat that takes time is skipped: a window that was hidden
    /// goes on where it was.
    pub fn advance(&mut self, attempt: &mut Attempt, millis: u32, n_words: usize) -> Vec<Event> {
        let mut events = Vec::new();
        let mut left = Some(millis);
        loop {
            if self.beats.is_empty() {
                self.refill(attempt, n_words);
            }
            let Some(beat) = self.beats.front() else { return events };
            if beat.millis > 0 {
                let Some(now) = left.take() else { return events };
                self.spent += now;
                if self.spent < beat.millis {
                    return events;
                }
            }
            self.spent = 0;
            if let Some(beat) = self.beats.pop_front() {
                events.extend(end(attempt, beat.seen));
            }
            // The instruction of the next step has another length.
            if events.iter().any(|event| matches!(event, Event::StepDone(_))) {
                return events;
            }
        }
    }

    /// The beats of the next gesture, after those of the instruction when the step is new.
    fn refill(&mut self, attempt: &Attempt, n_words: usize) {
        let session = attempt.session();
        if self.scope == Scope::Gesture || session.is_finished() {
            return;
        }
        let step = session.step_number();
        if self.told != Some(step) {
            self.told = Some(step);
            let words = u32::try_from(n_words).unwrap_or(u32::MAX);
            let millis = millis::TELL.saturating_add(millis::WORD.saturating_mul(words));
            self.beats.push_back(Beat { seen: Seen::Tell, millis });
        }
        if let Some(action) = session.next_gesture() {
            self.beats.extend(beats(attempt, &action));
        }
    }
}

/// A demonstration's own attempt, ready to be looked at from the step of this rank.
#[must_use]
pub fn begin_at(scenario: &Rc<Scenario>, rank: usize) -> Attempt {
    let mut attempt = Attempt::new(Rc::clone(scenario), Mode::Watch);
    while attempt.session().step_number() < rank {
        let Some(action) = attempt.session().next_gesture() else { break };
        attempt.play(action);
    }
    attempt
}

/// What is seen of one gesture made here.
#[must_use]
pub fn beats(attempt: &Attempt, action: &Action) -> VecDeque<Beat> {
    let scenario = attempt.scenario();
    let mut beats = VecDeque::new();
    let mut see = |seen, millis| beats.push_back(Beat { seen, millis });
    let target = Target::of(scenario, attempt.world(), action);
    if let Some(target) = target {
        see(Seen::Move(target), millis::MOVE);
        see(Seen::Press(target), millis::PRESS);
    }
    match (action, target) {
        (Action::Write(readings), _) => {
            for (rank, (field, reading)) in readings.iter().enumerate() {
                if rank > 0 {
                    see(Seen::Move(Target::Field(*field)), millis::MOVE);
                }
                let whole = attempt.example_length(*field, *reading);
                for n in whole.min(1)..=whole {
                    see(Seen::Type(*field, *reading, n), millis::LETTER);
                }
            }
        }
        (Action::GoTo(page), Some(Target::Address)) => {
            let site = scenario.script.page(*page).site;
            for n in 1..=scenario.script.site(site).host.chars().count() {
                see(Seen::TypeAddress(site, n), millis::LETTER);
            }
        }
        (
            Action::GoTo(_)
            | Action::Press(_)
            | Action::Tick(..)
            | Action::Back
            | Action::NewTab
            | Action::SelectTab(_)
            | Action::CloseTab(_)
            | Action::OpenMessage(_)
            | Action::CloseMessage
            | Action::Wait
            | Action::Choose(..)
            | Action::Banner(_)
            | Action::SaveOffer(_)
            | Action::Dial(_)
            | Action::Answer(..)
            | Action::HangUp
            | Action::OpenFolder(_)
            | Action::OpenDraft
            | Action::Reply(..)
            | Action::Move(..)
            | Action::OpenLink(_)
            | Action::Inspect(_)
            | Action::Download(_)
            | Action::OpenFile(_)
            | Action::PickFile(..)
            | Action::DropFile(..),
            _,
        ) => {}
    }
    see(Seen::Act(action.clone()), 0);
    see(Seen::Look, millis::LOOK);
    beats
}

/// What a beat changes when it is over.
fn end(attempt: &mut Attempt, seen: Seen) -> Vec<Event> {
    match seen {
        Seen::Tell | Seen::Move(_) | Seen::Press(_) | Seen::Look => {}
        Seen::Type(field, reading, n) => attempt.type_beginning(field, reading, n),
        Seen::TypeAddress(site, n) => {
            let scenario = Rc::clone(attempt.scenario());
            let host: String = scenario.script.site(site).host.chars().take(n).collect();
            attempt.typed_mut().fill(Spot::Address, &host);
        }
        Seen::Act(action) => return attempt.play(action),
    }
    Vec::new()
}
