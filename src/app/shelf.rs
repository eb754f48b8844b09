//! The lessons that can be played, in the order they are learnt.

use std::collections::BTreeSet;

use crate::app::companion::card;
use crate::check::prepare;
use crate::content::lesson::Task;
use crate::content::library::Library;
use crate::ids::LessonId;

/// What Home offers. A lesson with a fault is not on it; the others are.
#[derive(Default)]
pub struct Shelf {
    lessons: Vec<(LessonId, Task)>,
    /// Those that were tried, with a fault or without.
    tried: BTreeSet<LessonId>,
    /// Those with an identity card to print.
    cards: BTreeSet<LessonId>,
}

impl Shelf {
    /// Tries every lesson of a library once.
    pub fn of(library: &Library) -> Self {
        let mut shelf = Self::default();
        shelf.extend(library);
        shelf
    }

    /// Tries the lessons that were read since.
    pub fn extend(&mut self, library: &Library) {
        let listed = library.catalogue.iter().flat_map(|catalogue| &catalogue.value.lessons);
        for id in listed {
            let Some(lesson) = library.lessons.get(id) else { continue };
            if !self.tried.insert(id.clone()) {
                continue;
            }
            let Ok(scenario) = prepare(library, id, None) else { continue };
            self.lessons.push((id.clone(), lesson.value.task));
            if card::is_of_use(&scenario.script) {
                self.cards.insert(id.clone());
            }
        }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &LessonId> {
        self.lessons.iter().map(|(id, _)| id)
    }

    /// Whether a lesson has an identity card to print: one with more than a name.
    pub fn has_card(&self, lesson: &LessonId) -> bool {
        self.cards.contains(lesson)
    }

    /// The lessons of one of Home's pictures.
    pub fn of_task(&self, task: Task) -> impl Iterator<Item = &LessonId> {
        self.lessons.iter().filter(move |(_, own)| *own == task).map(|(id, _)| id)
    }

    /// The first lesson not done yet, or the first of all when all are.
    pub fn proposed(&self, done: &BTreeSet<LessonId>) -> Option<&LessonId> {
        let on_home = self.lessons.iter().filter(|(_, task)| Task::ALL.contains(task));
        let mut all = on_home.map(|(id, _)| id);
        let first = all.clone().next();
        all.find(|id| !done.contains(*id)).or(first)
    }
}
