//! The trainer's door: the lessons of a folder that somebody chose, and what is done to them.

mod compose;
mod labels;
pub mod last;
mod mend;
pub mod new;
pub mod proof;
pub mod site;
mod work;
mod writing;

use std::cell::OnceCell;

use crate::app::lesson_state::LessonState;
use crate::app::trainer::last::Last;
use crate::app::trainer::new::{Making, NewLesson, Recording};
use crate::app::trainer::proof::{Fault, Findings, Proofing};
use crate::app::trainer::site::{AtSite, NewSite};
use crate::app::trainer::writing::Before;
use crate::content::lesson::Date;
use crate::content::library::Library;
use crate::content::page::Page;
use crate::edition::Edition;
use crate::ids::{LessonId, PageId, PersonaId, SiteId};
use crate::studio::site::Refused;
use crate::studio::{Desk, NotChanged};
use crate::system;
use crate::system::export::NotSaved;
use crate::system::places::{Place, places};
use crate::typed::Typed;
use crate::words::Words;

/// How long a page needs no other look once somebody has compared it with the real one: the half
/// year that `faire-avec check --stale` is run with.
const FRESH_DAYS: u32 = 180;

/// Where a trainer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// « Où sont vos leçons ? »
    Folder,
    /// The lessons of the folder, and their state.
    Lessons,
    /// The lessons that can be copied.
    Add,
    /// One lesson, at the step of this rank.
    Lesson(LessonId, usize),
    /// What is wrong, one after the other.
    Faults(Option<LessonId>),
    /// Pages to compare with real ones.
    Pages,
    /// « Nouvelle leçon »: its title and its steps, pasted; on this site, when one was chosen
    /// elsewhere.
    Paste(Option<SiteId>),
    /// The steps of a new lesson are being made.
    Making,
    /// « Prendre une copie », as a door saves it.
    Copies,
    /// The sites of the folder.
    Sites,
    /// « Nouveau site ».
    NewSite,
    /// One site, at the page of this rank.
    Site(SiteId, usize),
    /// The models of pages that can be added, from the page of this rank.
    AddPage(SiteId, usize),
}

/// What is done at the trainer's door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtTrainer {
    /// Goes somewhere.
    Open(View),
    /// Chooses the place of this rank.
    Place(usize),
    /// Looks again for places.
    Look,
    /// Opens the folder of lessons of the place, or makes it.
    OpenFolder,
    /// Copies a lesson of the program into the folder.
    Copy(LessonId),
    /// Copies the example of the program into the folder.
    Example,
    /// Shows words in this language.
    Language(String),
    /// Begins to change a word of a file.
    Edit(String, String),
    /// Keeps the change.
    Keep,
    /// Lets go of it.
    Cancel,
    /// « Remettre comme avant ».
    Undo,
    /// The same, of the file of the fault of this rank: as it was without a fault.
    PutBack(usize),
    /// « Essayer à partir d’ici ».
    Try(LessonId, usize),
    /// « Vérifié aujourd’hui ».
    Verified(SiteId, usize),
    /// « Le vrai site a changé »: begins the note.
    Changed(SiteId, usize),
    /// Goes to where the fault of this rank is mended.
    Mend(usize),
    /// Shows in which file each fault stands.
    ShowFiles,
    /// Chooses something for a new lesson.
    Choose(Choice),
    /// « Enregistrer mes gestes »: opens the site.
    Record,
    /// What was recorded becomes a lesson.
    Recorded,
    /// Takes the instructions that wait out of this file of words.
    DropRest(String),
    /// Something about sites.
    Site(AtSite),
}

/// Something chosen for a new lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Its site.
    Site(SiteId),
    /// Its person.
    Persona(PersonaId),
    /// Whether the person has an account on that site already.
    Account(bool),
}

/// What is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Editing {
    /// The word of this name, in a file.
    Word(String, String),
    /// The note of a page of a site.
    Note(SiteId, PageId),
}

/// What is told of the last thing that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The change is written.
    Kept,
    /// It was taken back: of what it was.
    Undone(Option<Last>),
    /// It is refused.
    Refused(NotChanged),
    /// A text between brackets is no button of the lesson.
    NoSuchLabel(String),
    /// The folder could not be made.
    NotMade(NotSaved),
    /// Something that is there already has the name of the lesson.
    NameTaken,
    /// The list of lessons cannot be read: none can be added.
    NoList,
    /// The person cannot do anything on the site, or one of the two has a fault.
    NotBegun,
    /// Nothing was done that a lesson can be made of.
    NothingRecorded,
    /// A lesson was made: how many steps it has, and how many had been pasted.
    Made(usize, usize),
    /// No site was made.
    NoSite(Refused),
}

/// The state of the trainer's door.
pub struct Trainer {
    /// Where we are.
    pub view: View,
    /// The folder, once it was chosen.
    pub desk: Option<Desk>,
    /// Where one can work.
    pub places: Vec<Place>,
    /// The place chosen, by its rank.
    pub place: usize,
    /// The language whose words are shown.
    pub language: String,
    /// What is being written, and where.
    pub editing: Option<Editing>,
    /// What that was when somebody began.
    before: Before,
    /// What stands there now, when somebody else has written something else since.
    pub since: Option<String>,
    /// The text that is being written.
    pub text: Typed,
    /// The lesson that is not there yet.
    pub new: NewLesson,
    /// The search for what is wrong.
    pub proofing: Proofing,
    /// What was found last.
    pub findings: Option<Findings>,
    /// What is told of the last thing that was asked.
    pub told: Option<Told>,
    /// The page of the step in front.
    pub preview: Option<(LessonId, usize, LessonState)>,
    /// The lesson that somebody makes by doing it on its site.
    pub recording: Option<Recording>,
    /// The lesson whose steps are being made.
    pub making: Option<Making>,
    /// What the program has of its own, to be copied: read when it is first asked for.
    shipped: OnceCell<Edition>,
    /// The fault that is being mended.
    pub mending: Option<Fault>,
    /// Whether what is being written was not in view yet.
    pub wants_view: bool,
    /// Whether the field of what is being written was drawn in this frame.
    pub is_field_drawn: bool,
    /// Whether somebody asked in which file each fault stands.
    pub shows_files: bool,
    /// Whether what is wrong was never searched in the folder.
    pub is_new: bool,
    /// The site that is being made.
    pub new_site: NewSite,
    /// The day it is, from which pages are too old.
    pub today: Option<Date>,
}

impl Trainer {
    /// The door as it opens.
    pub fn new(library: &Library, words: &Words) -> Self {
        let desk = library.folder.as_deref().map(Desk::new);
        Self {
            view: if desk.is_some() { View::Lessons } else { View::Folder },
            is_new: desk.is_some(),
            desk,
            shipped: OnceCell::new(),
            places: places(),
            place: 0,
            language: words.language().code.clone(),
            editing: None,
            before: Before::default(),
            since: None,
            text: Typed::lines(),
            new: NewLesson::default(),
            proofing: Proofing::default(),
            findings: None,
            told: None,
            preview: None,
            recording: None,
            making: None,
            mending: None,
            wants_view: false,
            is_field_drawn: false,
            shows_files: false,
            new_site: NewSite::default(),
            today: Date::after_1970(system::today()),
        }
    }

    /// What the program has of its own.
    pub fn shipped(&self) -> &Edition {
        self.shipped.get_or_init(|| Edition::of(Library::embedded()))
    }

    /// Whether a page is to be compared with the real one: it was long ago, or that one has changed.
    pub fn is_to_check(&self, page: &Page) -> bool {
        let age = |today: Date| today.number().saturating_sub(page.checked_on.number());
        page.changed.is_some() || self.today.is_some_and(|today| age(today) > FRESH_DAYS)
    }

    /// Whether a lesson is being recorded, or made of what was.
    pub fn is_making(&self) -> bool {
        self.recording.is_some() || self.making.is_some()
    }

    /// A word as it is shown: the labels of buttons stand between brackets.
    pub fn shown(words: &Words, value: &str) -> String {
        labels::shown(words, value)
    }

    /// Takes what the search has found, if it is over.
    pub fn follow(&mut self, library: &Library) {
        let Some(findings) = self.proofing.take() else { return };
        if let Some(desk) = &mut self.desk {
            let is_wrong = |name: &str| {
                findings.faults.iter().any(|fault| fault.is_error && fault.place.0 == name)
            };
            desk.remember(library, is_wrong);
        }
        self.findings = Some(findings);
    }
}
