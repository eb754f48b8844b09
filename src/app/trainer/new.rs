//! A lesson that is not there yet: what was chosen for it, what is done for it on its site, and the
//! steps that are made of that, on a thread of their own.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;

use crate::app::trainer::labels::{Near, pages, quoted};
use crate::check::prepare;
use crate::content::action::Action;
use crate::content::lesson::Date;
use crate::content::library::{Library, Loaded, embedded_interface};
use crate::content::site::{Picture, Site};
use crate::edition::Edition;
use crate::ids::{LessonId, PersonaId, SiteId};
use crate::studio::record::{
    Beginning, Wish, begin, first_words, lesson_file, pasted, proved, steps, with_steps,
};
use crate::studio::site::can_sign_up;
use crate::typed::{Spot, Typed};
use crate::words::Words;

/// How the address of every site ends.
const EXAMPLES: &str = ".example";

/// A site on which a lesson can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The site.
    pub site: SiteId,
    /// What it is called. Where two have one name, their address follows.
    pub name: String,
    /// Its address.
    pub host: String,
    /// Its picture.
    pub picture: Picture,
}

/// What is chosen for a new lesson.
pub struct NewLesson {
    /// Its title.
    pub title: Typed,
    /// Its steps, one a line.
    pub steps: Typed,
    /// The sites there are: those of the folder, then those of the program.
    pub offers: Vec<Offer>,
    /// The site it is about.
    pub site: Option<SiteId>,
    /// The persons who can use that site, and their names.
    pub personas: Vec<(PersonaId, String)>,
    /// The person it is about.
    pub persona: Option<PersonaId>,
    /// Whether one can have an account on that site.
    pub can_have_account: bool,
    /// Whether the person has one already.
    pub has_account: bool,
}

impl Default for NewLesson {
    /// Nothing is chosen.
    fn default() -> Self {
        Self {
            title: Typed::one_line(),
            steps: Typed::lines(),
            offers: Vec::new(),
            site: None,
            personas: Vec::new(),
            persona: None,
            can_have_account: false,
            has_account: false,
        }
    }
}

impl NewLesson {
    /// Finds the sites there are.
    pub fn offer(&mut self, library: &Library, words: &Words, shipped: &Edition) {
        let own = library.sites.iter().map(|(id, site)| (id, site, words));
        let others = shipped.library.sites.iter().map(|(id, site)| (id, site, &shipped.words));
        let others = others.filter(|(id, ..)| !library.sites.contains_key(*id));
        let of = |(id, site, words): (&SiteId, &Loaded<Site>, &Words)| {
            let name = words.site(id, "site").unwrap_or_else(|| id.to_string());
            users(library, shipped, id).next()?;
            let Site { host, picture, .. } = &site.value;
            Some(Offer { site: id.clone(), name, host: host.clone(), picture: *picture })
        };
        self.offers = own.chain(others).filter_map(of).collect();
        let names: Vec<String> = self.offers.iter().map(|offer| offer.name.clone()).collect();
        for offer in &mut self.offers {
            if names.iter().filter(|name| **name == offer.name).count() > 1 {
                let host = offer.host.trim_end_matches(EXAMPLES);
                offer.name = format!("{} ({host})", offer.name);
            }
        }
    }

    /// Chooses a site, and a person for it.
    pub fn choose(&mut self, library: &Library, shipped: &Edition, site: &SiteId) {
        let all: Vec<_> = users(library, shipped, site).collect();
        let same = all.iter().find(|(id, ..)| Some(id) == self.persona.as_ref());
        self.persona = same.or(all.first()).map(|(id, ..)| id.clone());
        self.can_have_account = all.iter().any(|(.., can_have_account)| *can_have_account);
        if self.site.as_ref() != Some(site) {
            // Where nobody can sign up, one has an account or cannot come in.
            let own = library.sites.get(site).or_else(|| shipped.library.sites.get(site));
            self.has_account = own.is_some_and(|site| !can_sign_up(site));
        }
        self.has_account &= self.can_have_account;
        self.personas = all.into_iter().map(|(id, name, _)| (id, name)).collect();
        self.site = Some(site.clone());
    }

    /// The lesson, with nothing to do yet.
    pub fn begin(&self, library: &Library, shipped: &Edition, id: &LessonId) -> Option<Beginning> {
        let (site, persona) = (self.site.as_ref()?, self.persona.as_ref()?);
        let today = Date::after_1970(crate::system::today())?;
        let wish = Wish { id, site, persona, has_account: self.has_account, today };
        begin(library, &shipped.library, &wish)
    }

    /// The steps that were pasted.
    pub fn said(&self) -> Vec<String> {
        pasted(self.steps.text(Spot::Address))
    }
}

/// The persons who can use a site, with their names, and whether they can have an account there.
fn users<'a>(
    library: &'a Library,
    shipped: &'a Edition,
    site: &'a SiteId,
) -> impl Iterator<Item = (PersonaId, String, bool)> + use<'a> {
    let today = Date::after_1970(crate::system::today());
    let others = shipped.library.personas.iter();
    let others = others.filter(|(id, _)| !library.personas.contains_key(*id));
    library.personas.iter().chain(others).filter_map(move |(persona, loaded)| {
        // No lesson has this name: no title is made of one letter and a figure.
        let id = LessonId::new("x0").ok()?;
        let wish = Wish { id: &id, site, persona, has_account: false, today: today? };
        let begun = begin(library, &shipped.library, &wish)?;
        let with_account = Wish { has_account: true, ..wish };
        let can_have_account =
            begun.can_have_account && begin(library, &shipped.library, &with_account).is_some();
        let name = format!("{} {}", loaded.value.first_name, loaded.value.last_name);
        Some((persona.clone(), name, can_have_account))
    })
}

/// A lesson whose gestures are being made on its site.
#[derive(Clone, Debug)]
pub struct Recording {
    /// The folder of lessons.
    pub folder: PathBuf,
    /// Its name.
    pub id: LessonId,
    /// Its title.
    pub title: String,
    /// What was pasted, a step a line.
    pub said: Vec<String>,
    /// The language of what was pasted.
    pub language: String,
    /// What it begins with.
    pub beginning: Beginning,
}

/// What was made of gestures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The lesson.
    pub id: LessonId,
    /// Its files, and those that it needs.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many steps it has.
    pub n_steps: usize,
    /// How many had been pasted.
    pub n_said: usize,
}

/// Steps that are being made.
#[derive(Debug)]
pub struct Making {
    receiver: Receiver<Option<Made>>,
}

impl Making {
    /// Makes steps of gestures; `wake` is called at the end. Nothing when no thread is to be had.
    pub fn start(
        recording: Recording,
        journal: Vec<Action>,
        wake: impl Fn() + Send + 'static,
    ) -> Option<Self> {
        let (sender, receiver) = sync_channel(1);
        let makes = move || {
            sender.send(make(&recording, &journal)).ok();
            wake();
        };
        let spawned = thread::Builder::new().name("recording".to_owned()).spawn(makes);
        spawned.ok().map(|_| Self { receiver })
    }

    /// What was made, once it is: nothing inside when no step could be.
    pub fn take(&self) -> Option<Option<Made>> {
        match self.receiver.try_recv() {
            Ok(made) => Some(made),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(None),
        }
    }
}

/// The lesson that gestures make. Nothing when they lead nowhere.
fn make(recording: &Recording, journal: &[Action]) -> Option<Made> {
    let Recording { folder, id, title, said, language, beginning } = recording;
    let library = beginning.library(&Library::folder(Path::new(folder)), id);
    let scenario = prepare(&library, id, None).ok()?;
    let found = proved(&library, id, steps(&scenario, journal));
    if found.is_empty() {
        return None;
    }
    let lesson = with_steps(&beginning.lesson, &found)?;
    let mut files = beginning.lent.clone();
    files.push((lesson_file(id), lesson.into_bytes()));
    let (mut words, _) = Words::read(&embedded_interface(), &library.words);
    let mut said = said.clone();
    let mut done: Vec<Action> = Vec::new();
    for (line, step) in said.iter_mut().zip(&found) {
        let before = pages(&scenario, &done).len().saturating_sub(1);
        done.extend(step.actions.iter().cloned());
        // The pages of the step, then those of the steps before.
        let mut pages = pages(&scenario, &done);
        pages.rotate_left(before);
        *line = quoted(&library, &words, &Near { lesson: Some(id), pages }, line);
    }
    let codes: Vec<String> = words.languages().iter().map(|one| one.code.clone()).collect();
    for code in codes {
        words.set_language(&code);
        // What was pasted is of the language in which it was: the others are proposed.
        let said = if code == *language { said.as_slice() } else { &[] };
        let mut text = first_words(&scenario.script, &words, title, &found, said);
        let papers = beginning.words.iter().filter(|(language, _)| *language == code);
        text.extend(papers.map(|(_, words)| format!("\n{words}")));
        files.push((format!("{id}/{code}.ftl"), text.into_bytes()));
    }
    Some(Made { id: id.clone(), files, n_steps: found.len(), n_said: said.len() })
}
