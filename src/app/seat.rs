//! A seat in a workshop: which workshop, what was done of it, and what the room sees of it.
//!
//! There is no network between the computers of the room: what is shown across it is drawn large
//! along the top edge, and who leads looks up. Nothing of a seat is kept on the disk.

use std::collections::BTreeSet;

use eframe::egui;

use crate::app::App;
use crate::app::command::Route;
use crate::app::lesson_state::Example;
use crate::app::slip::Slip;
use crate::check::prepare;
use crate::content::library::Library;
use crate::content::workshop::{Kind, Workshop};
use crate::ids::{LessonId, VariantId, WorkshopId};
use crate::passport::Level;
use crate::session::{Mode, Rung};

/// What somebody shows to the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// « Je continue »
    GoesOn,
    /// « J’ai besoin d’aide »
    WantsHelp,
    /// « J’ai fini »
    Done,
}

impl Mood {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::GoesOn, Self::WantsHelp, Self::Done];
}

/// A seat.
#[derive(Clone, Debug)]
pub struct Seat {
    /// The workshop.
    pub workshop: WorkshopId,
    /// What the room is shown.
    pub mood: Mood,
    /// The slip of who sits here.
    pub slip: Slip,
    /// How far the workshop's own lesson was done here.
    pub level: Level,
    /// The rank of the activity under way. None in another lesson, and between two of them.
    activity: Option<usize>,
    /// The ranks of the activities that were done.
    done: BTreeSet<usize>,
}

impl Seat {
    /// A seat that somebody takes.
    pub fn new(workshop: WorkshopId) -> Self {
        Self {
            workshop,
            mood: Mood::GoesOn,
            slip: Slip::default(),
            level: Level::NotDone,
            activity: None,
            done: BTreeSet::new(),
        }
    }

    /// Whether the activity of this rank was done here.
    pub fn has_done(&self, rank: usize) -> bool {
        self.done.contains(&rank)
    }

    /// Whether all that is done on the computer was done here.
    pub fn is_all_done(&self, library: &Library) -> bool {
        workshop(library, &self.workshop).is_some_and(|workshop| {
            let mut all = workshop.routine.iter().enumerate();
            // A demonstration may be passed over.
            all.all(|(rank, one)| !one.kind.is_done_by_learners() || self.has_done(rank))
        })
    }

    /// A lesson begins: as this activity, or beside them.
    fn begin(&mut self, activity: Option<usize>) {
        self.activity = activity;
        self.mood = Mood::GoesOn;
    }

    /// A step was passed: who waited for help goes on, and who passed the last one is done.
    pub fn pass(&mut self, is_last: bool) {
        self.mood = if is_last { Mood::Done } else { Mood::GoesOn };
        if is_last {
            self.done.extend(self.activity.take());
        }
    }
}

/// A lesson as an activity asks for it.
pub fn asked(kind: &Kind) -> Option<(&LessonId, Option<&VariantId>, Mode)> {
    match kind {
        Kind::Watch(lesson) => Some((lesson, None, Mode::Watch)),
        Kind::WithHelp(lesson) => Some((lesson, None, Mode::Guided)),
        Kind::Alone(lesson, variant) => Some((lesson, Some(variant), Mode::Alone)),
        Kind::Welcome | Kind::Goal | Kind::SayAgain(_) | Kind::Break | Kind::Memo | Kind::Close => {
            None
        }
    }
}

/// The workshop of a seat. Nothing when the content has none of this name.
pub fn workshop<'a>(library: &'a Library, id: &WorkshopId) -> Option<&'a Workshop> {
    library.workshops.get(id).map(|loaded| &loaded.value)
}

impl App {
    /// Takes a seat. From now on nothing is kept on the disk, until the window is closed.
    pub(super) fn take_seat(&mut self, id: WorkshopId) {
        if !self.library.workshops.contains_key(&id) {
            return;
        }
        self.record.keep_no_more();
        self.notice = None;
        self.seat = Some(Seat::new(id));
        self.route = Route::HasSlip;
    }

    /// Leaves the workshop for Home. Nothing is kept any more all the same.
    pub(super) fn leave_workshop(&mut self) {
        self.seat = None;
        self.route = Route::Home;
    }

    /// « Personne suivante »: nothing of the one before stays, in memory or on the disk.
    pub(super) fn clear(&mut self, ctx: &egui::Context) {
        self.let_go();
        self.speaker.read_always(false);
        self.notice = None;
        self.give_seat_up();
        self.forgotten = self.record.forget();
        let language = self.first_language.clone();
        self.speak(ctx, &language);
        self.route = Route::Cleared;
    }

    /// The next person finds the workshop joined, and nothing done.
    fn give_seat_up(&mut self) {
        if let Some(seat) = &mut self.seat {
            *seat = Seat::new(seat.workshop.clone());
        }
    }

    /// Shows the room something else.
    pub(super) fn show_mood(&mut self, mood: Mood) {
        if let Some(seat) = &mut self.seat {
            seat.mood = mood;
        }
    }

    /// Begins the activity of this rank, at this step: who comes late, or whose computer stopped,
    /// finds the examples where they would have written.
    pub(super) fn begin_activity(&mut self, rank: usize, step: usize) {
        let Some(seat) = &self.seat else { return };
        let activity = workshop(&self.library, &seat.workshop).and_then(|w| w.routine.get(rank));
        let Some((lesson, variant, mode)) = activity.and_then(|activity| asked(&activity.kind))
        else {
            return;
        };
        let (lesson, variant) = (lesson.clone(), variant.cloned());
        self.start(&lesson, variant.as_ref(), mode);
        let Some(under_way) = &mut self.lesson else { return };
        if step > 0 {
            // Where the way stops, the learner goes on from there.
            let _ = under_way.play_to(step);
            under_way.attempt.take_up(Rung::Wait);
            under_way.example = (mode != Mode::Watch).then_some(Example::BeforeComing);
        }
        if let Some(seat) = &mut self.seat {
            seat.begin(Some(rank));
        }
    }

    /// Opens the steps of the activity of this rank, in the words of the form it is done in.
    pub(super) fn choose_step(&mut self, rank: usize) {
        let workshop = self.seat.as_ref().and_then(|seat| workshop(&self.library, &seat.workshop));
        let activity = workshop.and_then(|workshop| workshop.routine.get(rank));
        if let Some((lesson, variant, _)) = activity.and_then(|activity| asked(&activity.kind))
            && let Ok(scenario) = prepare(&self.library, lesson, variant)
        {
            self.words.show(lesson, scenario.script.renames);
        }
    }

    /// The learner passed a step: what the room sees follows.
    pub(super) fn pass(&mut self, is_last: bool) {
        if let Some(seat) = &mut self.seat {
            seat.pass(is_last);
        }
    }

    /// Another lesson begins.
    pub(super) fn begin_beside(&mut self) {
        if let Some(seat) = &mut self.seat {
            seat.begin(None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat() -> Seat {
        Seat::new(WorkshopId::new("a1").expect("an id"))
    }

    #[test]
    fn who_passes_a_step_waits_for_help_no_more() {
        let mut seat = seat();
        seat.begin(Some(2));
        seat.mood = Mood::WantsHelp;
        seat.pass(false);
        assert_eq!(seat.mood, Mood::GoesOn);
        assert!(!seat.has_done(2));
        seat.pass(true);
        assert_eq!(seat.mood, Mood::Done);
        assert!(seat.has_done(2));
    }

    #[test]
    fn a_lesson_beside_the_activities_is_none_of_them() {
        let mut seat = seat();
        seat.begin(Some(2));
        seat.begin(None);
        seat.pass(true);
        assert!(!seat.has_done(2));
    }
}
