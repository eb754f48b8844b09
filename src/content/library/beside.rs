//! Packs beside the program: how a correction reaches many computers.
//!
//! A lesson of a newer pack takes the place of the program's own, with the sites and the persona
//! of the pack; the other lessons keep theirs. So does a workshop, when its lessons are there.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::content::lesson::Date;
use crate::content::library::Library;
use crate::content::workshop::Workshop;
use crate::diagnostic::Diagnostic;
use crate::ids::{LessonId, LineId, PaperId, WorkshopId};

/// A pack beside the program, and what became of it.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The name of its file.
    pub file: String,
    /// What became of it.
    pub became: Became,
}

/// What became of a pack beside the program.
#[derive(Clone, Debug)]
pub enum Became {
    /// Lessons of it are those of the program.
    Taken {
        /// Its day.
        date: Date,
        /// Which lessons.
        lessons: Vec<LessonId>,
        /// Which workshops.
        workshops: Vec<WorkshopId>,
    },
    /// All of its lessons are in the program, no older.
    Older {
        /// Its day.
        date: Date,
        /// The day of the program's own lessons.
        own: Date,
    },
    /// It was not read: as many as are taken come before it.
    TooMany {
        /// How many are taken.
        most: usize,
    },
    /// It is not used; the first thing that is wrong with it.
    Faulty(Diagnostic),
}

impl Library {
    /// The library that a lesson is of: its sites and personas are those of this one.
    #[must_use]
    pub fn of(&self, lesson: &LessonId) -> &Self {
        self.replaced.get(lesson).map_or(self, |pack| pack)
    }

    /// The day of this content: what its pack says, else the last day a page was compared with
    /// real ones. Nothing when there is no page.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        let pages = self.sites.values().flat_map(|site| &site.value.pages);
        let said = self.info.as_ref().map(|info| info.value.date);
        said.or_else(|| pages.map(|page| page.checked_on).max())
    }

    /// Puts the lessons of a pack, which has nothing wrong, in the place of older ones, and new
    /// ones after the others.
    pub fn take(&mut self, pack: &Rc<Self>) -> Became {
        let own = self.date().unwrap_or(EARLIEST);
        let date = pack.date().unwrap_or(EARLIEST);
        let held_since = |pack: Option<&Rc<Self>>| pack.and_then(|pack| pack.date()).unwrap_or(own);
        let is_newer = |id: &LessonId| {
            !self.lessons.contains_key(id) || date > held_since(self.replaced.get(id))
        };
        let lessons: Vec<LessonId> =
            pack.lessons.keys().filter(|id| is_newer(id)).cloned().collect();
        let is_newer = |id: &WorkshopId| {
            !self.workshops.contains_key(id) || date > held_since(self.replaced_workshops.get(id))
        };
        // Its times were computed on the lessons of its pack.
        let is_whole = |workshop: &Workshop| workshop.lessons().all(|id| lessons.contains(id));
        let workshops =
            pack.workshops.iter().filter(|(id, read)| is_newer(id) && is_whole(&read.value));
        let workshops: Vec<WorkshopId> = workshops.map(|(id, _)| id.clone()).collect();
        if lessons.is_empty() {
            return Became::Older { date, own };
        }
        let papers = self.paper_lines();
        self.lent_papers.extend(papers);
        for id in &lessons {
            self.lessons.insert(id.clone(), pack.lessons[id].clone());
            self.replaced.insert(id.clone(), Rc::clone(pack));
        }
        for id in &workshops {
            self.workshops.insert(id.clone(), pack.workshops[id].clone());
            self.replaced_workshops.insert(id.clone(), Rc::clone(pack));
        }
        if let (Some(own), Some(others)) = (&mut self.catalogue, &pack.catalogue) {
            let listed: BTreeSet<LessonId> = own.value.lessons.iter().cloned().collect();
            let new = others.value.lessons.iter().filter(|id| !listed.contains(id));
            own.value.lessons.extend(new.filter(|id| lessons.contains(id)).cloned());
        }
        Became::Taken { date, lessons, workshops }
    }

    /// The lines of the papers of all lessons.
    #[must_use]
    pub fn paper_lines(&self) -> BTreeSet<(PaperId, LineId)> {
        let papers = self.lessons.values().flat_map(|lesson| &lesson.value.papers);
        let lines = papers.flat_map(|paper| paper.lines.iter().map(move |line| (paper, line)));
        lines.map(|(paper, line)| (paper.id.clone(), line.id.clone())).collect()
    }
}

/// The day of content that has none: older than any.
const EARLIEST: Date = Date { year: 1000, month: 1, day: 1 };
