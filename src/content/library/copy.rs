//! The files of a library as they are, to be copied elsewhere: all of them, or one lesson with
//! what it needs.

use std::rc::Rc;

use crate::content::lesson::Lesson;
use crate::content::library::pack::files_of;
use crate::content::library::rest::walk;
use crate::content::library::{EmbeddedLessons, Library, Loaded, embedded_files};
use crate::content::paper::Paper;
use crate::diagnostic::{Diagnostic, Source};
use crate::ids::{LessonId, SiteId};

/// What makes one file unreadable by itself, whatever the rest of its folder says.
#[must_use]
pub fn read_alone(source: &Rc<Source>) -> Vec<Diagnostic> {
    let mut alone = Library::default();
    alone.add(&source.name, source.text.as_bytes());
    alone.diagnostics
}

impl Library {
    /// The library with another text for one lesson. Nothing when the text cannot be read.
    #[must_use]
    pub fn with_lesson(&self, id: &LessonId, text: &str) -> Option<Self> {
        let mut other = self.clone();
        other.lessons.remove(id);
        other.add(&format!("{id}/lesson.ron"), text.as_bytes());
        other.lessons.contains_key(id).then_some(other)
    }

    /// The library with these files too; they take the place of those that have their names.
    #[must_use]
    pub fn with_files(&self, files: &[(String, Vec<u8>)]) -> Self {
        let mut other = self.clone();
        for (name, bytes) in files {
            other.words.retain(|source| source.name != *name);
            other.add(name, bytes);
        }
        other
    }

    /// Lets a site that is one of the program's ask for papers that the program's own lessons have:
    /// a lesson that was copied without them does not show them.
    pub(super) fn lend_papers(&mut self, site: &SiteId, text: &str) {
        let own = format!("sites/{site}/site.ron");
        let asks = self.folder.is_some() && text.contains("Paper(");
        if !asks || EmbeddedLessons::get(&own).is_none() {
            return;
        }
        for (name, bytes) in embedded_files::<EmbeddedLessons>() {
            let is_about = |text: &str| text.contains(&format!("\"{site}\""));
            let text = String::from_utf8(bytes).ok().filter(|text| is_about(text));
            let Some(text) = text.filter(|_| name.ends_with("/lesson.ron")) else { continue };
            let mut one = Self::default();
            let lesson: Option<Loaded<Lesson>> = one.load(&Source::new(name, text));
            let papers = lesson.into_iter().flat_map(|lesson| lesson.value.papers);
            self.lent_papers.extend(papers.flat_map(|paper| {
                let Paper { id, lines, .. } = paper;
                lines.into_iter().map(move |line| (id.clone(), line.id))
            }));
        }
    }

    /// The names and bytes of the files. They are read again: nothing keeps them.
    ///
    /// Of one lesson: its folder, its sites, its persona, the guide for authors, and a catalogue
    /// that lists it alone, so that the copy opens by itself. A lesson that came from a pack beside
    /// the program is copied from there; all the files are those of the library itself.
    #[must_use]
    pub fn files(&self, lesson: Option<&LessonId>) -> Vec<(String, Vec<u8>)> {
        if let Some(pack) = lesson.and_then(|id| self.replaced.get(id)) {
            return pack.files(lesson);
        }
        let mut files: Vec<_> = match (&self.folder, &self.pack) {
            (Some(folder), _) => walk(folder).files,
            (None, Some(pack)) => files_of(pack),
            (None, None) => {
                return self.kept(lesson, embedded_files::<EmbeddedLessons>().collect());
            }
        };
        let lent = embedded_files::<EmbeddedLessons>();
        files.extend(lent.filter(|(name, _)| self.borrowed.contains(name)));
        self.kept(lesson, files)
    }

    /// Of these files, those of one lesson, or all.
    fn kept(
        &self,
        lesson: Option<&LessonId>,
        mut files: Vec<(String, Vec<u8>)>,
    ) -> Vec<(String, Vec<u8>)> {
        if let Some(id) = lesson {
            files.retain(|(name, _)| self.needs(id, name));
            let catalogue = format!("(\n    format: 1,\n    lessons: [\"{id}\"],\n)\n");
            files.push(("catalogue.ron".to_owned(), catalogue.into_bytes()));
        }
        files
    }

    /// Whether a lesson needs a file of this name.
    fn needs(&self, id: &LessonId, name: &str) -> bool {
        let Some(lesson) = self.lessons.get(id) else { return false };
        let persona = format!("personas/{}.ron", lesson.value.persona);
        let is_in = |folder: &str| name.strip_prefix(folder).is_some_and(|n| n.starts_with('/'));
        name == "README.md"
            || is_in("guide")
            || name == persona
            || is_in(id.as_str())
            || lesson.value.sites.iter().any(|site| is_in(&format!("sites/{site}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_the_library_again_with_one_lesson_or_all() {
        let library = Library::embedded();
        let id = library.lessons.keys().next().expect("a lesson").clone();
        for lesson in [None, Some(&id)] {
            let folder = tempfile::tempdir().expect("a folder");
            for (name, bytes) in library.files(lesson) {
                let path = folder.path().join(name);
                std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
                std::fs::write(path, bytes).expect("written");
            }
            let copy = Library::folder(folder.path());
            assert_eq!(copy.diagnostics, library.diagnostics);
            assert!(copy.lessons.contains_key(&id));
            // A copy can be copied.
            assert_eq!(copy.files(None).len(), library.files(lesson).len());
        }
    }
}
