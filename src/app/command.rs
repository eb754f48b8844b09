//! What screens ask for.

use std::path::PathBuf;

use eframe::egui::Pos2;

use crate::app::keyboard::Lock;
use crate::app::leader::{Level, Tab};
use crate::app::lesson_state::Window;
use crate::app::seat::Mood;
use crate::app::trainer::AtTrainer;
use crate::content::action::Action;
use crate::content::lesson::Task;
use crate::guide::GuideCommand;
use crate::ids::{FieldIx, LessonId, StepId, WorkshopId};
use crate::passport::Picture;
use crate::session::Mode;
use crate::words::Told;

/// The doors at the foot of Home.
pub use crate::system::helper::Door;

/// Where we are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Three pictures.
    Home,
    /// The lessons of a picture.
    Lessons(Task),
    /// The lesson under way.
    Lesson,
    /// « Quitter la leçon ? »
    Leaving,
    /// « Je regarde », « Je fais avec aide » or « Je fais seul »?
    Modes(LessonId),
    /// The end of a lesson.
    End(Ending),
    /// The end of a demonstration.
    Watched(LessonId),
    /// A door of those who help: the door itself in its own window, and in the learner's why it
    /// stays closed.
    Door(Door),
    /// « Une autre personne arrive ? »
    NextPerson,
    /// What was erased for the next person.
    Cleared,
    /// After a fault of the program.
    Stopped,
    /// « Quel atelier ? »
    Join,
    /// « Avez-vous une fiche avec trois images ? »
    HasSlip,
    /// The 24 pictures, to choose those of a slip.
    Slip,
    /// The steps of the activity of this rank, to go on from one of them.
    Rejoin(usize),
    /// How one stops in a workshop.
    SeatEnd,
}

/// How a lesson ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The lesson.
    pub lesson: LessonId,
    /// How much the lesson did.
    pub mode: Mode,
    /// The steps that the learner did without help.
    pub alone: Vec<StepId>,
    /// How many steps there were.
    pub n_steps: usize,
}

/// One thing asked for while a screen was drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Speaks another language.
    Speak(String),
    /// Goes to another screen. Leaving a lesson erases what was typed in it.
    Open(Route),
    /// Opens a folder or a pack of lessons in place of the ones that are shown.
    OpenLessons(PathBuf),
    /// Opens a door of those who help, in a window of its own, at this lesson where there is one.
    OpenDoor(Door, Option<LessonId>),
    /// Does something at a door.
    AtDoor(AtDoor),
    /// Erases everything of this person: the next one comes.
    Clear,
    /// Begins a lesson.
    Start(LessonId, Mode),
    /// Takes up a lesson where it was left, or begins it.
    Resume(LessonId),
    /// Makes a gesture on the simulated computer.
    Act(Action),
    /// Leaves a field.
    Leave(FieldIx),
    /// Presses the Enter key in a field.
    Enter(FieldIx),
    /// Goes to the address typed in the address bar.
    GoToTyped,
    /// Writes lines of the identity card in their fields.
    Fill(Vec<(FieldIx, String)>),
    /// Changes what the companion shows.
    Change(Change),
    /// Moves a demonstration.
    Show(Turn),
    /// Says something aloud.
    Say(Told),
    /// Says everything aloud from now on, or nothing.
    ReadAlways(bool),
    /// Takes a seat in a workshop.
    Join(WorkshopId),
    /// Leaves the workshop.
    LeaveWorkshop,
    /// Does something with the slip of who sits here.
    Slip(AtSlip),
    /// Begins an activity of the workshop, by its rank, at the step of this rank.
    Activity(usize, usize),
    /// Shows the room how it goes.
    Mood(Mood),
    /// Does something in the window of who leads a workshop.
    Lead(Lead),
    /// Opens a second window for whoever helps one learner, or closes it.
    Follow(bool),
}

impl Command {
    /// Whether nothing of it is seen at once: it asks for no frame by itself.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        matches!(self, Self::Show(Turn::Tick { .. }) | Self::Change(Change::Stirred(_)))
    }
}

/// What is done with a slip of three pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtSlip {
    /// Chooses the next picture.
    Choose(Picture),
    /// Takes the last one back.
    TakeBack,
    /// Goes on with what the pictures say.
    Accept,
}

/// What moves a demonstration.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Turn {
    /// Time has passed.
    Tick {
        /// The hour of the screen, in seconds.
        now: f64,
        /// Where the hand was drawn.
        hand: Pos2,
    },
    /// Plays, or stands still.
    Play(bool),
    /// Slower, or at the usual pace.
    Slow(bool),
    /// Begins the step before again.
    StepBack,
    /// Shows the gesture once more.
    Again,
}

/// A sheet of paper of a lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// The learner's memo.
    #[default]
    Memo,
    /// The volunteer's card.
    Card,
    /// Exercise identity cards.
    Identity,
    /// All the sheets of a workshop.
    Workshop,
}

/// What is done in the window of a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtDoor {
    /// Chooses what to save: a lesson, or all of them.
    Lesson(Option<LessonId>),
    /// Chooses the workshop of this rank.
    Workshop(usize),
    /// Chooses a sheet.
    Paper(Paper),
    /// Puts another language beside, by its code, or none.
    Beside(Option<String>),
    /// Saves all the lessons as one pack, or as a folder.
    Pack(bool),
    /// Chooses the place of this rank.
    Place(usize),
    /// Looks again for places.
    Look,
    /// Saves.
    Save,
    /// Shows what was saved.
    Show,
    /// Prints it.
    Print,
    /// Closes the window.
    Close,
    /// Does something to the lessons of a trainer.
    Trainer(AtTrainer),
}

/// What is done in the window of who leads a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// Shows another tab.
    Tab(Tab),
    /// Leads this workshop, or chooses again.
    Workshop(Option<WorkshopId>),
    /// Goes on with the workshop and its counts.
    Back,
    /// Loses the counts, for what waited.
    Lose,
    /// Unfolds or folds the choice of lessons.
    Unfold(bool),
    /// Opens a lesson in the guide.
    Lesson(LessonId),
    /// Reads the step of this rank.
    Step(usize),
    /// Counts one person more at a level, or one fewer.
    Count(Level, bool),
    /// Asks for a file of the counts.
    File,
    /// What the guide asks for.
    Guide(GuideCommand),
}

/// A change to the companion or to a field's look, that the simulated world does not see.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// Shows another pane.
    Pane(Pane),
    /// Unfolds or folds « Pourquoi ? ».
    Why(bool),
    /// Helps, then helps more, then no more.
    Help,
    /// Offers help: the learner seems to be stuck.
    Offer,
    /// The learner types, moves or reads, at this hour of the screen, in seconds.
    Stirred(f64),
    /// What had to be in view is.
    InView,
    /// Says that this line is to be typed.
    TypeIt,
    /// The field where the learner is.
    Field(FieldIx),
    /// Shows a password, or masks all.
    Reveal(Option<FieldIx>),
    /// The line of the card that was brought into view.
    Lit(egui::Id),
    /// Whether the address typed last is nobody's.
    Lost(bool),
    /// The lock of the keyboard that stands in the way, or none.
    Lock(Option<Lock>),
    /// Unfolds or folds what a site says of its cookies.
    CookieSettings,
    /// The focus that was asked for was given.
    Focused,
    /// Opens a window of the simulated computer in the place of the page, or closes it.
    Window(Option<Window>),
    /// Opens a message that was sent, counted from the last one, or goes back to the list.
    SentOpen(Option<usize>),
}

/// What the companion's lower half shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The identity card.
    #[default]
    Card,
    /// The phone.
    Phone,
    /// The papers.
    Papers,
    /// The day it is, and letting time pass.
    Calendar,
}
