//! Words of lessons that have sites of their own.
//!
//! A pack beside the program brings a lesson with its sites, while the other lessons keep the sites
//! they had. Both have the same names, so that the words of each stay in a [`Words`] of its own:
//! those of a lesson are found by its name, those of a site by the lesson that is under way.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::LessonId;
use crate::words::Words;

/// Lessons with words and sites of their own.
pub(super) struct Edition {
    lessons: BTreeSet<LessonId>,
    pub(super) words: Words,
}

impl Words {
    /// Takes other words for these lessons and for the sites they are on.
    pub fn lend(&mut self, lessons: impl IntoIterator<Item = LessonId>, words: Self) {
        let lessons: BTreeSet<LessonId> = lessons.into_iter().collect();
        for edition in &mut self.editions {
            edition.lessons.retain(|lesson| !lessons.contains(lesson));
        }
        self.editions.push(Edition { lessons, words });
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
