//! What is said aloud, and by whom.

use std::rc::Rc;

use crate::app::companion::{advice, instruction};
use crate::app::lesson_state::LessonState;
use crate::app::mistake;
use crate::system::helper::Helper;
use crate::words::{Told, Words};

/// Whoever speaks. The app is given one when a voice works.
///
/// Nothing that is typed can reach it: the app hands it [`Told`] words alone.
pub trait Voice {
    /// Says this, in the language of this code, in place of what was being said. Returns at once.
    fn say(&self, text: &str, language: &str);

    /// Says no more.
    fn hush(&self);

    /// Whether it can speak now.
    fn works(&self) -> bool {
        true
    }
}

impl Voice for Rc<Helper> {
    fn say(&self, text: &str, language: &str) {
        Helper::say(self, text, language);
    }

    fn hush(&self) {
        Helper::hush(self);
    }

    fn works(&self) -> bool {
        self.has_voice()
    }
}

/// What can be heard of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hearing {
    /// Whether a voice works: without one, nothing of it is shown.
    pub works: bool,
    /// Whether everything is said as it comes.
    pub always: bool,
}

/// The one mouth of the app.
#[derive(Default)]
pub struct Speaker {
    voice: Option<Box<dyn Voice>>,
    always: bool,
    /// What was on the screen the last time something was said by itself.
    known: Vec<Told>,
}

impl Speaker {
    /// Speaks with this voice, when there is one.
    pub fn new(voice: Option<Box<dyn Voice>>) -> Self {
        Self { voice, always: false, known: Vec::new() }
    }

    /// What can be heard.
    pub fn hearing(&self) -> Hearing {
        Hearing {
            works: self.voice.as_ref().is_some_and(|voice| voice.works()),
            always: self.always,
        }
    }

    /// Says something, as it is asked for.
    pub fn say(&self, told: &Told) {
        if let Some(voice) = &self.voice {
            voice.hush();
            voice.say(&told.spoken(), told.language());
        }
    }

    /// Says everything as it comes, or no more.
    pub fn read_always(&mut self, always: bool) {
        self.always = always;
        self.known.clear();
        if let Some(voice) = self.voice.as_ref().filter(|_| !always) {
            voice.hush();
        }
    }

    /// Forgets what was said, and is silent.
    pub fn hush(&mut self) {
        self.known.clear();
        if let Some(voice) = &self.voice {
            voice.hush();
        }
    }

    /// Says what is new on the screen of a lesson, if everything is to be said; a demonstration is
    /// always told.
    pub fn follow(&mut self, words: &Words, lesson: &LessonState) {
        let wanted = match &lesson.show {
            Some(show) => show.playing,
            None => self.always,
        };
        let Some(voice) = self.voice.as_ref().filter(|_| wanted) else { return };
        let now = all(words, lesson);
        let new: Vec<&Told> = now.iter().filter(|told| !self.known.contains(told)).collect();
        // One language at a time: a voice has one.
        if let Some(first) = new.first() {
            let same = new.iter().filter(|told| told.language() == first.language());
            let text: Vec<String> = same.map(|told| told.spoken()).collect();
            voice.hush();
            voice.say(&text.join(" "), first.language());
        }
        self.known = now;
    }
}

/// All that the lesson's screen tells, what needs an answer first.
fn all(words: &Words, lesson: &LessonState) -> Vec<Told> {
    let mut all = Vec::new();
    if lesson.show.is_none() {
        all.extend(mistake::all(words, lesson));
        all.extend(advice::stray(words, lesson));
        all.extend(advice::gesture(words, lesson));
        all.extend(advice::offer(words, lesson));
    }
    all.extend(instruction::told(words, lesson));
    all
}
