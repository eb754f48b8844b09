//! A door of those who help, in its own window: what is to be saved, where, and what became of it.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use crate::app::command::{AtDoor, Door, Paper};
use crate::app::paper::Order;
use crate::app::trainer::proof::{Fault, in_words};
use crate::content::lesson::Date;
use crate::content::library::{Library, PACK_END};
use crate::diagnostic::Datum;
use crate::edition::{Edition, make_pack};
use crate::ids::{LessonId, WorkshopId};
use crate::system;
use crate::system::export::{NotSaved, look_at_name, save_file, save_folder};
use crate::system::places::{Place, places};
use crate::typed::{Spot, Typed};
use crate::words::Words;

/// How a sheet ends its name.
const SHEET_END: &str = ".pdf";

/// How a text ends its name.
const TEXT_END: &str = ".txt";

/// What a door shows.
pub struct DoorState {
    /// Which.
    pub door: Door,
    /// The lesson to save; all of them when there is none.
    pub lesson: Option<LessonId>,
    /// The workshops there are.
    pub workshops: Vec<WorkshopId>,
    /// The workshop to save the sheets of, by its rank.
    pub workshop: usize,
    /// The sheet to save.
    pub paper: Paper,
    /// The code of the language that stands beside on the memo.
    pub beside: Option<String>,
    /// Whether all the lessons are saved as one pack, and not as a folder.
    pub is_pack: bool,
    /// Whether a folder of lessons that is saved has the guide for authors in it.
    pub has_guide: bool,
    /// The text to save in the place of a sheet.
    pub text: Option<String>,
    /// Where one can save.
    pub places: Vec<Place>,
    /// The place chosen, by its rank.
    pub place: usize,
    /// The name of what is saved.
    pub name: Typed,
    /// What became of the last saving.
    pub saving: Saving,
    /// Whether what became of it was not in view yet.
    pub is_news: bool,
    /// Whether the printer took it.
    pub printed: Option<bool>,
}

/// What became of a saving.
#[derive(Debug, Default)]
pub enum Saving {
    /// Nothing was saved yet.
    #[default]
    Nothing,
    /// It is being made, to this share, then written.
    UnderWay(Receiver<News>, f32),
    /// It is there.
    Done(PathBuf),
    /// It is not.
    Failed(NotSaved),
    /// It does not fit on its sheet.
    TooLong,
    /// The lessons have this fault: no pack is made of them.
    Faulty(Box<Fault>),
}

/// What the thread that saves tells.
#[derive(Debug)]
pub enum News {
    /// How much of the sheets is made, as a share.
    Made(f32),
    /// It is there, or is not.
    Ended(Result<PathBuf, NotSaved>),
    /// It does not fit on its sheet.
    TooLong,
    /// The lessons have this fault: no pack is made of them.
    Faulty(Box<Fault>),
}

/// Whether the files of a library have the guide for authors with them.
pub fn has_guide(library: &Library) -> bool {
    match (&library.folder, &library.pack) {
        (Some(folder), _) => folder.join("README.md").exists(),
        (None, pack) => pack.is_none(),
    }
}

/// Takes the places there are now. The chosen one stays chosen; a stick that was not there before
/// is chosen, as it was plugged in for this.
pub fn look_again(places: &mut Vec<Place>, chosen: &mut usize, now: Vec<Place>) {
    let before = std::mem::replace(places, now);
    let kept = before.get(*chosen);
    let new = places.iter().position(|place| !before.contains(place));
    let same = places.iter().position(|place| Some(place) == kept);
    *chosen = new.or(same).unwrap_or_default();
}

/// What is done on the thread; it tells how much is made.
type Work = Box<dyn FnOnce(&mut dyn FnMut(f32)) -> News + Send>;

/// Makes a pack of the lessons and saves it in a folder, under this name without its end.
fn pack_in(folder: PathBuf, name: String, library: &Library, words: &Words) -> Work {
    let path = library.folder.clone().or_else(|| library.pack.clone());
    let language = words.language().code.clone();
    Box::new(move |_| {
        let file = if name.is_empty() { name } else { format!("{name}{PACK_END}") };
        if let Err(why) = look_at_name(&folder, &file) {
            return News::Ended(Err(why));
        }
        let Some(today) = Date::after_1970(system::today()) else {
            return News::Ended(Err(NotSaved::Other));
        };
        let Edition { library, mut words, .. } = Edition::open(path.as_deref());
        words.set_language(&language);
        match make_pack(&library, &language, &file, today) {
            Ok(made) => News::Ended(save_file(&folder, &file, &made.packed.bytes)),
            Err(wrong) => match wrong.first() {
                Some(first) => News::Faulty(Box::new(in_words(first, &words, &library))),
                None => News::Ended(Err(NotSaved::Name)),
            },
        }
    })
}

impl DoorState {
    /// A door as it opens: the first lesson of a volunteer, all those of a trainer.
    pub fn new(door: Door, library: &Library, first: Option<&LessonId>, words: &Words) -> Self {
        let lesson = match door {
            Door::Volunteer => first.cloned(),
            Door::Trainer => None,
        };
        let mut state = Self {
            door,
            lesson,
            workshops: library.workshops.keys().cloned().collect(),
            workshop: 0,
            paper: Paper::default(),
            beside: None,
            is_pack: false,
            has_guide: has_guide(library),
            text: None,
            places: places(),
            place: 0,
            name: Typed::one_line(),
            saving: Saving::Nothing,
            is_news: false,
            printed: None,
        };
        state.propose(words);
        state
    }

    /// What saves a text at the volunteer's door, under this name.
    pub fn of_text(name: &str, words: &Words) -> Self {
        let mut state = Self::new(Door::Volunteer, &Library::default(), None, words);
        state.text = Some(String::new());
        // It comes under what is in view.
        state.is_news = true;
        state.name.fill(Spot::Address, name);
        state
    }

    /// How the name of what is saved ends.
    pub fn end(&self) -> &'static str {
        match (self.door, &self.text) {
            (Door::Volunteer, None) => SHEET_END,
            (Door::Volunteer, Some(_)) => TEXT_END,
            (Door::Trainer, _) if self.is_pack => PACK_END,
            (Door::Trainer, _) => "",
        }
    }

    /// Proposes a name for what is chosen.
    fn propose(&mut self, words: &Words) {
        let name = match (self.door, &self.lesson) {
            (Door::Volunteer, Some(lesson)) => {
                let data = [("lesson", Datum::Text(lesson.to_string()))];
                match self.paper {
                    Paper::Memo => words.say_with("door-memo-name", &data),
                    Paper::Card => words.say_with("door-card-name", &data),
                    Paper::Identity => words.say_with("door-identity-name", &data),
                    Paper::Workshop => {
                        let id = self.workshops.get(self.workshop);
                        let id = id.map(WorkshopId::to_string).unwrap_or_default();
                        words.say_with("door-workshop-name", &[("workshop", id.into())])
                    }
                }
            }
            (Door::Trainer, Some(lesson)) => lesson.to_string(),
            (_, None) => words.say("door-lessons-name"),
        };
        self.name.fill(Spot::Address, &name);
    }

    /// Chooses whether the lessons are saved as one pack, or as a folder.
    pub fn choose_pack(&mut self, is_pack: bool) {
        self.is_pack = is_pack;
        self.forget_saving();
    }

    /// Carries out what was asked here; `wake` is called when there is news of a saving.
    pub fn run(
        &mut self,
        asked: AtDoor,
        library: &Library,
        words: &Words,
        wake: impl Fn() + Send + 'static,
    ) {
        match asked {
            AtDoor::Lesson(lesson) => {
                self.lesson = lesson;
                self.forget_saving();
                self.propose(words);
            }
            AtDoor::Workshop(workshop) => {
                self.workshop = workshop;
                self.forget_saving();
                self.propose(words);
            }
            AtDoor::Paper(paper) => {
                self.paper = paper;
                self.forget_saving();
                self.propose(words);
            }
            AtDoor::Beside(language) => {
                self.beside = language;
                self.forget_saving();
            }
            AtDoor::Pack(is_pack) => self.choose_pack(is_pack),
            AtDoor::Place(place) => {
                self.place = place;
                self.forget_saving();
            }
            AtDoor::Look => self.look(places()),
            AtDoor::Save => self.save(library, words, wake),
            // The app itself does these: they are not of this window alone.
            AtDoor::Show | AtDoor::Print | AtDoor::Close | AtDoor::Trainer(_) => {}
        }
    }

    /// Takes the places there are now.
    pub fn look(&mut self, now: Vec<Place>) {
        look_again(&mut self.places, &mut self.place, now);
        self.forget_saving();
    }

    fn forget_saving(&mut self) {
        if !matches!(self.saving, Saving::UnderWay(..)) {
            self.saving = Saving::Nothing;
        }
        self.printed = None;
    }

    /// Makes and saves on a thread of its own: sheets take seconds to draw, a stick can be slow,
    /// and the window never waits.
    fn save(&mut self, library: &Library, words: &Words, wake: impl Fn() + Send + 'static) {
        if matches!(self.saving, Saving::UnderWay(..)) {
            return;
        }
        self.printed = None;
        let Some(folder) = self.places.get(self.place).map(|place| place.path.clone()) else {
            self.saving = Saving::Failed(NotSaved::Gone);
            return;
        };
        let name = self.name.text(Spot::Address).trim().to_owned();
        let work: Work = match self.door {
            Door::Volunteer => {
                let name = if name.is_empty() { name } else { format!("{name}{}", self.end()) };
                if let Some(text) = self.text.clone() {
                    Box::new(move |_| News::Ended(save_file(&folder, &name, &text.into_bytes())))
                } else {
                    let Some(order) = self.order() else {
                        self.saving = Saving::TooLong;
                        self.is_news = true;
                        return;
                    };
                    // Neither the library nor the words can go to a thread: their texts can.
                    let (texts, language) = (library.texts(), words.language().code.clone());
                    Box::new(move |tell| {
                        // Nobody waits for sheets that cannot be saved.
                        if let Err(why) = look_at_name(&folder, &name) {
                            return News::Ended(Err(why));
                        }
                        let Edition { library, mut words, .. } = Edition::again(&texts, &language);
                        match order.made(&library, &mut words, tell) {
                            Some(sheet) => News::Ended(save_file(&folder, &name, &sheet)),
                            None => News::TooLong,
                        }
                    })
                }
            }
            Door::Trainer if self.is_pack => pack_in(folder, name, library, words),
            Door::Trainer => {
                let files = library.files(self.lesson.as_ref());
                Box::new(move |_| News::Ended(save_folder(&folder, &name, &files)))
            }
        };
        let (sender, receiver) = channel();
        let saves = move || {
            let told = work(&mut |share| {
                sender.send(News::Made(share)).ok();
                wake();
            });
            sender.send(told).ok();
            wake();
        };
        self.saving = match thread::Builder::new().name("saving".to_owned()).spawn(saves) {
            Ok(_) => Saving::UnderWay(receiver, 0.0),
            Err(_) => Saving::Failed(NotSaved::Other),
        };
        self.is_news = true;
    }

    /// What is to be made of what was chosen. Nothing when nothing was.
    fn order(&self) -> Option<Order> {
        let (lesson, beside) = (self.lesson.clone(), self.beside.clone());
        match self.paper {
            Paper::Memo => Some(Order::Memo(lesson?, beside)),
            Paper::Card => Some(Order::Card(lesson?)),
            Paper::Identity => Some(Order::Identity(lesson?, beside)),
            Paper::Workshop => {
                Some(Order::Workshop(self.workshops.get(self.workshop)?.clone(), beside))
            }
        }
    }

    /// Follows a saving that is under way.
    pub fn follow(&mut self) {
        while let Saving::UnderWay(receiver, share) = &mut self.saving {
            self.saving = match receiver.try_recv() {
                Ok(News::Made(made)) => {
                    *share = made;
                    continue;
                }
                Ok(News::Ended(Ok(path))) => Saving::Done(path),
                Ok(News::Ended(Err(why))) => Saving::Failed(why),
                Ok(News::TooLong) => Saving::TooLong,
                Ok(News::Faulty(fault)) => Saving::Faulty(fault),
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => Saving::Failed(NotSaved::Other),
            };
            self.is_news = true;
        }
    }

    /// The file that was saved, if it is one that can be shown and printed.
    pub fn sheet(&self) -> Option<&PathBuf> {
        match (&self.saving, self.door) {
            (Saving::Done(path), Door::Volunteer) => Some(path),
            _ => None,
        }
    }
}
