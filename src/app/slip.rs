//! The slip of paper that a learner carries from one workshop to the next: its three pictures,
//! read at a seat, and the three to copy when one stops.
//!
//! Nothing of it is kept: it lives with the seat, and the next person finds none.

use crate::app::command::{AtSlip, Ending};
use crate::app::seat::{Seat, workshop};
use crate::app::{App, ids};
use crate::content::library::Library;
use crate::content::workshop::{Icon, Workshop};
use crate::ids::WorkshopId;
use crate::passport::{Level, N_WORKSHOPS, Passport, Picture};
use crate::session::Mode;

use eframe::egui;

/// How many pictures a slip has.
pub const N_CHOSEN: usize = 3;

/// What a seat knows of somebody's slip.
#[derive(Clone, Debug, Default)]
pub struct Slip {
    /// The pictures chosen so far, in order: [`N_CHOSEN`] at most, none twice.
    chosen: Vec<Picture>,
    /// What the slip that was brought tells.
    told: Option<Passport>,
}

/// What the chosen pictures say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Some are still to be chosen.
    Unfinished,
    /// No slip has these, in this order.
    Wrong,
    /// How far somebody has come.
    Right(Passport),
}

impl Slip {
    /// The pictures chosen so far, in order.
    pub fn chosen(&self) -> &[Picture] {
        &self.chosen
    }

    /// Whether a slip was read.
    pub fn is_read(&self) -> bool {
        self.told.is_some()
    }

    /// Chooses the next picture. One that is chosen already stays where it is: a hand that
    /// trembles presses twice.
    pub fn choose(&mut self, picture: Picture) {
        if self.chosen.len() < N_CHOSEN && !self.chosen.contains(&picture) {
            self.chosen.push(picture);
        }
    }

    /// Takes the last picture back.
    pub fn take_back(&mut self) {
        self.chosen.pop();
    }

    /// What the pictures say.
    pub fn reading(&self) -> Reading {
        let Ok(pictures) = <[Picture; N_CHOSEN]>::try_from(self.chosen.as_slice()) else {
            return Reading::Unfinished;
        };
        Passport::read(pictures).map_or(Reading::Wrong, Reading::Right)
    }

    /// Takes what the pictures say as what this person did before.
    fn accept(&mut self) {
        if let Reading::Right(passport) = self.reading() {
            self.told = Some(passport);
        }
    }

    /// What was told, joined to the level reached today in the workshop of this picture. Nobody
    /// falls back.
    pub fn with(&self, picture: Icon, today: Level) -> Passport {
        let mut passport = self.told.unwrap_or_default();
        if let Some(level) = place(picture).and_then(|place| passport.levels.get_mut(place)) {
            *level = today.max(*level);
        }
        passport
    }
}

/// The place of a workshop in a passport: it goes by its picture, which says the same in every
/// collection of lessons.
fn place(picture: Icon) -> Option<usize> {
    let place = picture as usize;
    (place < N_WORKSHOPS).then_some(place)
}

/// The workshops that a passport tells of, each with its level: those that were done, and their
/// name where there is one of this picture here.
pub fn told(library: &Library, passport: Passport) -> Vec<(Option<&WorkshopId>, Level)> {
    let named = |rank: usize| {
        let mut all = library.workshops.iter();
        all.find(|(_, loaded)| place(loaded.value.icon) == Some(rank)).map(|(id, _)| id)
    };
    let levels = passport.levels.into_iter().enumerate();
    let done = levels.filter(|(_, level)| *level > Level::NotDone);
    done.map(|(rank, level)| (named(rank), level)).collect()
}

/// The level of a lesson that was done to its end. A voice is no help: the room has one.
pub fn level(ending: &Ending) -> Level {
    match ending.mode {
        Mode::Watch => Level::NotDone,
        Mode::Guided => Level::WithHelp,
        Mode::Alone if ending.alone.len() == ending.n_steps => Level::Alone,
        Mode::Alone => Level::WithHelp,
    }
}

impl Seat {
    /// The three pictures to copy, for what is done so far.
    pub fn pictures(&self, workshop: &Workshop) -> [Picture; N_CHOSEN] {
        self.slip.with(workshop.icon, self.level).pictures()
    }
}

impl App {
    /// Does something with the slip of who sits here.
    pub(super) fn at_slip(&mut self, ctx: &egui::Context, asked: AtSlip) {
        let Some(seat) = &mut self.seat else { return };
        match asked {
            AtSlip::Choose(picture) => seat.slip.choose(picture),
            AtSlip::TakeBack => seat.slip.take_back(),
            AtSlip::Accept => seat.slip.accept(),
        }
        // The pictures make room for what they say: the keyboard goes to what to do next.
        let next = match (asked, seat.slip.reading()) {
            (AtSlip::Choose(_), Reading::Right(_)) => ids::app("slip-on", 0),
            (AtSlip::Choose(_), Reading::Wrong) => ids::app("slip-back", 0),
            _ => return,
        };
        ctx.memory_mut(|memory| memory.request_focus(next));
    }

    /// A lesson was done to its end: the level of the workshop follows when it is its own.
    pub(super) fn reach(&mut self, ending: &Ending) {
        let Some(seat) = &mut self.seat else { return };
        let is_core = |one: &Workshop| one.core == ending.lesson;
        if workshop(&self.library, &seat.workshop).is_some_and(is_core) {
            seat.level = seat.level.max(level(ending));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Options;
    use crate::app::command::Change;
    use crate::content::library::embedded_interface;
    use crate::content::workshop::Kind;
    use crate::ids::{LessonId, StepId};
    use crate::system::storage::Store;
    use crate::words::Words;

    fn passport(levels: [usize; N_WORKSHOPS]) -> Passport {
        Passport { levels: levels.map(|level| Level::ALL[level]) }
    }

    fn slip_of(pictures: impl IntoIterator<Item = Picture>) -> Slip {
        let mut slip = Slip::default();
        pictures.into_iter().for_each(|picture| slip.choose(picture));
        slip
    }

    #[test]
    fn what_was_told_is_joined_to_what_is_done_today() {
        let mut slip = slip_of(passport([1, 0, 2, 0, 0]).pictures());
        assert_eq!(slip.with(Icon::Pencil, Level::Alone), passport([0, 2, 0, 0, 0]));
        slip.accept();
        assert_eq!(slip.with(Icon::Pencil, Level::WithHelp), passport([1, 1, 2, 0, 0]));
        assert_eq!(slip.with(Icon::Envelope, Level::Alone), passport([2, 0, 2, 0, 0]));
        assert_eq!(slip.with(Icon::Padlock, Level::NotDone), passport([1, 0, 2, 0, 0]));
    }

    #[test]
    fn a_picture_pressed_twice_is_chosen_once_and_taken_back_once() {
        let [a, b, c] = passport([0, 1, 0, 0, 0]).pictures();
        let mut slip = slip_of([a, a, b]);
        assert_eq!(slip.chosen(), [a, b]);
        assert_eq!(slip.reading(), Reading::Unfinished);
        slip.choose(c);
        assert_eq!(slip.reading(), Reading::Right(passport([0, 1, 0, 0, 0])));
        slip.take_back();
        assert_eq!(slip.chosen(), [a, b]);
    }

    #[test]
    fn a_wrong_slip_tells_nothing() {
        let [a, b, c] = passport([2, 2, 0, 0, 0]).pictures();
        let mut slip = slip_of([b, a, c]);
        assert_eq!(slip.reading(), Reading::Wrong);
        slip.accept();
        assert!(!slip.is_read());
    }

    /// Somebody at a seat of the first workshop.
    fn seated() -> App {
        let library = Library::embedded();
        let (words, _) = Words::read(&embedded_interface(), &library.words);
        let id = library.workshops.keys().next().expect("a workshop").clone();
        let mut app = App::new(Options {
            library,
            words,
            lesson: None,
            variant: None,
            store: Store::None,
            door: None,
            helper: None,
            voice: None,
        });
        app.take_seat(id);
        app
    }

    /// Does the first activity of this sort about the workshop's own lesson, from this step on.
    fn do_activity(app: &mut App, alone: bool, from: usize, help: bool) -> Level {
        let seat = app.seat.as_ref().expect("a seat");
        let workshop = workshop(&app.library, &seat.workshop).expect("a workshop");
        let rank = workshop.routine.iter().position(|one| match &one.kind {
            Kind::Alone(lesson, _) => alone && *lesson == workshop.core,
            Kind::WithHelp(lesson) => !alone && *lesson == workshop.core,
            _ => false,
        });
        app.begin_activity(rank.expect("an activity"), from);
        if help {
            let lesson = app.lesson.as_mut().expect("a lesson");
            (0..4).for_each(|_| lesson.change(Change::Help));
        }
        while let Some(lesson) = &app.lesson {
            let gesture = lesson.attempt.session().next_gesture().expect("a way");
            app.attend(|lesson| lesson.attempt.play(gesture));
        }
        app.seat.as_ref().expect("a seat").level
    }

    #[test]
    fn the_slip_follows_what_was_done_at_the_seat() {
        let mut app = seated();
        assert_eq!(do_activity(&mut app, false, 0, false), Level::WithHelp);
        assert_eq!(do_activity(&mut app, true, 0, false), Level::Alone);
        assert_eq!(do_activity(&mut app, false, 0, false), Level::Alone, "nobody falls back");
    }

    #[test]
    fn who_is_helped_or_comes_late_did_it_with_help() {
        assert_eq!(do_activity(&mut seated(), true, 0, true), Level::WithHelp);
        assert_eq!(do_activity(&mut seated(), true, 3, false), Level::WithHelp);
    }

    #[test]
    fn every_workshop_has_a_place_of_its_own() {
        let library = Library::embedded();
        let icons = library.workshops.values().map(|loaded| loaded.value.icon);
        let places: Vec<_> = icons.map(|icon| place(icon).expect("a place")).collect();
        let mut once = places.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), places.len(), "{places:?}");
    }

    #[test]
    fn alone_is_without_help_from_the_first_step_to_the_last() {
        let step = StepId::new("un").expect("an id");
        let lesson = LessonId::new("une-lecon").expect("an id");
        let ending = |mode, n_alone| Ending {
            lesson: lesson.clone(),
            mode,
            alone: vec![step.clone(); n_alone],
            n_steps: 3,
        };
        assert_eq!(level(&ending(Mode::Watch, 3)), Level::NotDone);
        assert_eq!(level(&ending(Mode::Guided, 3)), Level::WithHelp);
        assert_eq!(level(&ending(Mode::Alone, 2)), Level::WithHelp);
        assert_eq!(level(&ending(Mode::Alone, 3)), Level::Alone);
    }
}
