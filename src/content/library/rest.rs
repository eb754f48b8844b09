//! Reading a folder in two times: what Home needs first, the rest while it is shown.
//!
//! A folder is walked one folder at a time, the catalogue first, then what lessons share, then the
//! lessons in the order of the catalogue. Reading it at once or in pieces gives the same library.

use std::fs;
use std::path::{Path, PathBuf};

use crate::content::library::{Found, Library, MAX_FILES, needed_in};

/// The lessons that are read before anything is shown: as many as the program has of its own.
const SOON: usize = 14;

/// The folders of what lessons share, the last to be looked into first.
const SHARED: [&str; 2] = ["personas", "sites"];

/// The folders that are no lessons.
pub const NO_LESSONS: [&str; 4] = ["guide", "personas", "sites", "workshops"];

/// What of a folder is still to be read.
#[derive(Clone, Debug)]
pub struct Rest {
    walk: Walk,
    n_lessons: usize,
}

impl Rest {
    /// How many folders of lessons were read.
    #[must_use]
    pub fn n_read(&self) -> usize {
        self.n_lessons.saturating_sub(self.walk.n_lessons())
    }

    /// How many there are.
    #[must_use]
    pub fn n_lessons(&self) -> usize {
        self.n_lessons
    }
}

impl Library {
    /// Begins to read a folder: the lessons that Home proposes first, and what they need.
    /// [`Library::read_more`] reads the rest.
    #[must_use]
    pub fn begin(path: &Path) -> Self {
        Self::begin_with(path, SOON)
    }

    pub(super) fn begin_with(path: &Path, soon: usize) -> Self {
        let mut library = Self { folder: Some(path.to_owned()), ..Self::default() };
        let mut walk = Walk::of(path);
        walk.step();
        library.add_all(&mut walk.found);
        walk.put_in_order(&library);
        let n_lessons = walk.n_lessons();
        library.rest = Some(Box::new(Rest { walk, n_lessons }));
        while library.rest.as_ref().is_some_and(|rest| rest.n_read() < soon) {
            if !library.read_more() {
                break;
            }
        }
        library
    }

    /// Reads one more folder. False once everything is read; what is wrong with the whole is known
    /// only then.
    pub fn read_more(&mut self) -> bool {
        let Some(mut rest) = self.rest.take() else { return false };
        let has_more = rest.walk.step();
        self.add_all(&mut rest.walk.found);
        if has_more {
            self.rest = Some(rest);
        } else {
            self.finish(rest.walk.found);
        }
        has_more
    }
}

/// A walk through a folder, within the bounds.
#[derive(Clone, Debug)]
struct Walk {
    root: PathBuf,
    found: Found,
    /// The folders to look into, the next one last.
    waiting: Vec<String>,
    n_met: usize,
}

/// All that a folder holds.
pub(super) fn walk(root: &Path) -> Found {
    let mut walk = Walk::of(root);
    while walk.step() {}
    walk.found
}

impl Walk {
    fn of(root: &Path) -> Self {
        let mut found = Found::default();
        found.meet_folder("");
        Self { root: root.to_owned(), found, waiting: vec![String::new()], n_met: 0 }
    }

    /// Puts what lessons share before them, and lessons in the order of the catalogue.
    fn put_in_order(&mut self, library: &Library) {
        let listed = library.catalogue.iter().flat_map(|catalogue| &catalogue.value.lessons);
        let listed: Vec<&str> = listed.map(|id| id.as_str()).collect();
        let rank = |folder: &String| match SHARED.iter().position(|shared| shared == folder) {
            Some(rank) => (1, rank),
            None => {
                let rank = listed.iter().position(|id| id == folder);
                (0, listed.len() - rank.unwrap_or(listed.len()))
            }
        };
        self.waiting.sort_by_cached_key(rank);
    }

    fn n_lessons(&self) -> usize {
        let is_lesson =
            |folder: &&String| !folder.contains('/') && !NO_LESSONS.contains(&folder.as_str());
        self.waiting.iter().filter(is_lesson).count()
    }

    /// Looks into the next folder. False when there is none, or nothing more may be read.
    fn step(&mut self) -> bool {
        let Some(folder) = self.waiting.pop() else { return false };
        let is_whole = self.look_into(&folder);
        if !is_whole {
            self.waiting.clear();
        }
        !self.waiting.is_empty()
    }

    fn look_into(&mut self, folder: &str) -> bool {
        let found = &mut self.found;
        let entries = match fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) => {
                let name = if folder.is_empty() { "." } else { folder };
                found.unreadable(name, &error);
                found.needed.retain(|file| *file != needed_in(folder).unwrap_or_default());
                return true;
            }
        };
        let mut here = Vec::new();
        for entry in entries {
            self.n_met += 1;
            if self.n_met > MAX_FILES {
                found.say("too-many-files", folder, |d| d.with("limit", MAX_FILES));
                found.is_cut_short = true;
                return false;
            }
            match entry {
                Ok(entry) => here.push(entry),
                Err(error) => found.unreadable(folder, &error),
            }
        }
        here.sort_by_key(fs::DirEntry::file_name);
        here.iter().all(|entry| found.meet(folder, entry, &mut self.waiting))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of the program's lessons.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in Library::embedded().files(None) {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        folder
    }

    #[test]
    fn what_is_read_in_pieces_is_what_is_read_at_once() {
        let folder = folder();
        fs::write(folder.path().join("notes.txt"), "x").expect("a file");
        let whole = Library::folder(folder.path());
        let mut library = Library::begin_with(folder.path(), 2);
        let first = &whole.catalogue.as_ref().expect("a catalogue").value.lessons[..2];
        assert!(first.iter().all(|id| library.lessons.contains_key(id)));
        assert_eq!(library.lessons.len(), 2);
        let rest = library.rest.as_ref().expect("more to read");
        assert_eq!((rest.n_read(), rest.n_lessons()), (2, whole.lessons.len()));
        while library.read_more() {}
        assert!(library.rest.is_none());
        assert_eq!(library.diagnostics, whole.diagnostics);
        assert!(library.lessons.keys().eq(whole.lessons.keys()));
        let names = |library: &Library| -> Vec<String> {
            library.words.iter().map(|source| source.name.clone()).collect()
        };
        assert_eq!(names(&library), names(&whole));
    }
}
