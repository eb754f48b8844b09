//! A demonstration on the screen: its pace, and where the hand is.

use std::time::Duration;

use eframe::egui::{Pos2, pos2};

use crate::app::lesson_state::LessonState;
use crate::app::place;
use crate::attempt::Attempt;
use crate::demo::{Demo, Seen, Target};
use crate::session::Event;

/// How many times longer everything takes when it is slow.
const SLOW: f64 = 2.0;

/// The time between two pictures of a moving hand.
const FRAME: Duration = Duration::from_millis(33);

/// More beats than any gesture has.
const MANY: usize = 200;

/// A demonstration, and who holds its clock.
pub struct Show {
    /// What there is to see.
    pub demo: Demo,
    /// Whether it plays.
    pub playing: bool,
    /// Whether it plays slowly.
    pub slow: bool,
    /// Where the hand was drawn last, and where it was when it began to move. Nothing before it was
    /// drawn.
    hand: Option<Pos2>,
    from: Option<Pos2>,
    /// When time was last counted, in the seconds of the screen.
    counted_at: Option<f64>,
    /// Whether anything was seen yet.
    began: bool,
}

/// What a moment of a demonstration asks for.
pub struct Moment {
    /// What came of the gestures made in it.
    pub events: Vec<Event>,
    /// When to look again. Nothing when it stands still.
    pub look_again: Option<Duration>,
}

impl Show {
    /// A demonstration that plays.
    pub fn new(demo: Demo) -> Self {
        Self {
            demo,
            playing: true,
            slow: false,
            hand: None,
            from: None,
            counted_at: None,
            began: false,
        }
    }

    /// Begins again with this, at the same pace.
    pub fn restart(&mut self, demo: Demo) {
        self.demo = demo;
        self.counted_at = None;
        self.began = false;
        self.playing = true;
    }

    /// Plays or stands still.
    pub fn play(&mut self, playing: bool) {
        self.playing = playing;
        self.counted_at = None;
    }

    /// Goes on to the letters of the next field, so many thousandths of a second into them, and
    /// stands still there: for a picture.
    pub fn play_into(&mut self, attempt: &mut Attempt, millis: u32) {
        for _ in 0..MANY {
            self.demo.advance(attempt, u32::MAX, 0);
            if let Some(Seen::Type(_, _, 3)) = self.demo.seen() {
                self.demo.advance(attempt, millis, 0);
                break;
            }
        }
        self.play(false);
        self.began = true;
    }

    /// Where the hand goes now.
    pub fn target(&self) -> Option<Target> {
        match self.demo.seen()? {
            Seen::Move(target) | Seen::Press(target) => Some(*target),
            Seen::Type(field, ..) => Some(Target::Field(*field)),
            Seen::TypeAddress(..) => Some(Target::Address),
            Seen::Tell | Seen::Act(_) | Seen::Look => None,
        }
    }

    /// Whether all was shown.
    pub fn is_over(&self) -> bool {
        self.began && self.demo.seen().is_none()
    }

    /// Whether the hand presses now.
    pub fn is_pressing(&self) -> bool {
        matches!(self.demo.seen(), Some(Seen::Press(_)))
    }

    /// Where the hand is, on its way to `place` or at rest.
    pub fn hand(&self, place: Option<Pos2>, rest: Pos2) -> Pos2 {
        let here = self.hand.unwrap_or(rest);
        match (self.demo.seen(), place) {
            (Some(Seen::Move(_)), Some(place)) => {
                let from = self.from.unwrap_or(rest);
                let t = self.demo.progress().clamp(0.0, 1.0);
                // It starts and stops gently.
                let t = t * t * (3.0 - 2.0 * t);
                pos2(from.x + (place.x - from.x) * t, from.y + (place.y - from.y) * t)
            }
            (_, Some(place)) => place,
            (_, None) => here,
        }
    }
}

/// Counts the time that has passed, and moves the demonstration by it.
pub fn tick(lesson: &mut LessonState, now: f64, hand: Pos2, n_words: usize) -> Moment {
    let still = Moment { events: Vec::new(), look_again: None };
    let Some(show) = &mut lesson.show else { return still };
    show.hand = Some(hand);
    if !show.playing {
        return still;
    }
    let since = show.counted_at.map_or(0.0, |before| (now - before).max(0.0));
    let pace = if show.slow { SLOW } else { 1.0 };
    let millis = (since / pace * 1000.0) as u32;
    show.counted_at = Some(now);
    show.began = true;
    let before = show.demo.seen().cloned();
    let events = show.demo.advance(&mut lesson.attempt, millis, n_words);
    let after = show.demo.seen().cloned();
    let changed = before != after;
    if changed {
        show.from = show.hand;
        match after {
            Some(Seen::Move(target)) => {
                lesson.wants_view = Some(target);
                lesson.pane = place::pane(target).unwrap_or(lesson.pane);
            }
            Some(Seen::Press(Target::Field(field))) => lesson.field = Some(field),
            // The page behind an address that is nobody's comes back.
            Some(Seen::Look) => lesson.lost = false,
            _ => {}
        }
    }
    let look_again = show.demo.remaining().map(|millis| match &after {
        _ if changed => Duration::ZERO,
        Some(Seen::Move(_)) => FRAME,
        _ => Duration::from_secs_f64(f64::from(millis.max(1)) / 1000.0 * pace),
    });
    Moment { events, look_again: look_again.or(changed.then_some(Duration::ZERO)) }
}
