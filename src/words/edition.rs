//! Words of lessons that have sites of their own.
//!
//! A pack beside the program brings a lesson with its sites, while the other lessons keep the sites
//! they had. Both have the same names, so that the words of each stay in a [`Words`] of its own:
//! those of a lesson are found by its name, those of a site by the lesson that is under way.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{LessonId, WorkshopId};
use crate::words::Words;

/// Lessons and workshops with words and sites of their own.
pub(super) struct Edition {
    lessons: BTreeSet<LessonId>,
    workshops: BTreeSet<WorkshopId>,
    pub(super) words: Words,
}

impl Words {
    /// Takes other words for these lessons, for the sites they are on, and for these workshops.
    pub fn lend(&mut self, lessons: &[LessonId], workshops: &[WorkshopId], words: Self) {
        for edition in &mut self.editions {
            edition.lessons.retain(|lesson| !lessons.contains(lesson));
            edition.workshops.retain(|workshop| !workshops.contains(workshop));
        }
        let lessons = lessons.iter().cloned().collect();
        let workshops = workshops.iter().cloned().collect();
        self.editions.push(Edition { lessons, workshops, words });
        self.speak_in_editions();
    }

    /// Begins to show this lesson: its sites say what they say in it, under these renames.
    pub fn show(&mut self, lesson: &LessonId, renames: BTreeMap<String, String>) {
        self.edition = self.edition_of(lesson);
        self.set_renames(renames);
    }

    fn edition_of(&self, lesson: &LessonId) -> Option<usize> {
        self.editions.iter().position(|edition| edition.lessons.contains(lesson))
    }

    /// Whose words those of a lesson are.
    pub(super) fn of_lesson(&self, lesson: &LessonId) -> &Self {
        self.edition_of(lesson).map_or(self, |rank| &self.editions[rank].words)
    }

    /// Whose words those of a workshop are.
    pub(super) fn of_workshop(&self, workshop: &WorkshopId) -> &Self {
        let edition = self.editions.iter().find(|edition| edition.workshops.contains(workshop));
        edition.map_or(self, |edition| &edition.words)
    }

    /// Whose words those of a site are, in the lesson that is shown.
    pub(super) fn of_site(&self) -> &Self {
        self.edition.map_or(self, |rank| &self.editions[rank].words)
    }

    pub(super) fn speak_in_editions(&mut self) {
        let code = self.language().code.clone();
        for edition in &mut self.editions {
            edition.words.set_language(&code);
        }
    }

    pub(super) fn rename_in_editions(&mut self, renames: &BTreeMap<String, String>) {
        for edition in &mut self.editions {
            edition.words.set_renames(renames.clone());
        }
    }
}
