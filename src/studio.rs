//! The author's desk: a folder of lessons, changed piece by piece.
//!
//! Every change is read again before anything is written, and is refused when the file could not
//! be read any more. What a file was before a change is kept in memory, to be put back. It writes
//! only in the folder that a person chose, by `system/export`.

pub mod edit;
pub mod new;
pub mod record;
pub mod site;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::content::library::{Library, read_alone};
use crate::diagnostic::{Diagnostic, Severity, Source};
use crate::system::export::{NotReplaced, replace};
use crate::words::Words;

/// The most changes that can be taken back.
const MAX_UNDONE: usize = 200;

/// Why a change was not made. Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// What was to be changed is not there.
    NotThere,
    /// The file could not be read any more: why.
    Broken(Diagnostic),
    /// The disk says no, or somebody else has changed the file.
    NotWritten(NotReplaced),
    /// It is so already.
    Same,
}

/// What a file was and what it became. Nothing stands for a file that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    file: String,
    before: Option<String>,
    after: Option<String>,
}

/// A folder of lessons that somebody works on.
#[derive(Debug)]
pub struct Desk {
    folder: PathBuf,
    /// What can be taken back: groups of changes made together, the last one at the end.
    done: Vec<Vec<Change>>,
    /// The last text of each file in which nothing was wrong.
    good: BTreeMap<String, Rc<Source>>,
}

impl Desk {
    /// A desk on a folder, with nothing to take back.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), done: Vec::new(), good: BTreeMap::new() }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Changes one file, from the text that was read to another.
    ///
    /// # Errors
    /// When the new text cannot be read, or the file cannot be written: it is as it was.
    pub fn change(&mut self, file: &Source, text: String) -> Result<(), NotChanged> {
        self.change_all(vec![(file.name.clone(), Some(file.text.clone()), text)])
    }

    /// Changes several files together: each by its name, what it was (nothing for a new one), and
    /// what it becomes.
    ///
    /// # Errors
    /// When one of the texts cannot be read, or one file cannot be written: all are as they were.
    /// When all are so already.
    pub fn change_all(
        &mut self,
        files: Vec<(String, Option<String>, String)>,
    ) -> Result<(), NotChanged> {
        for (name, _, text) in &files {
            if let Some(wrong) = fault(name, text) {
                return Err(NotChanged::Broken(wrong));
            }
        }
        let changes: Vec<Change> = files
            .into_iter()
            .filter(|(_, before, after)| before.as_ref() != Some(after))
            .map(|(file, before, after)| Change { file, before, after: Some(after) })
            .collect();
        if changes.is_empty() {
            return Err(NotChanged::Same);
        }
        self.write(&changes)?;
        self.done.push(changes);
        if self.done.len() > MAX_UNDONE {
            self.done.remove(0);
        }
        Ok(())
    }

    /// The files of the last change made here, each with whether taking it back removes the file.
    pub fn last(&self) -> impl Iterator<Item = (&str, bool)> {
        let changes = self.done.last().into_iter().flatten();
        changes.map(|change| (change.file.as_str(), change.before.is_none()))
    }

    /// Whether the last change made here made this file what it is.
    #[must_use]
    pub fn has_just_made(&self, now: &Source) -> bool {
        let mut last = self.done.last().into_iter().flatten();
        last.any(|change| change.file == now.name && change.after.as_ref() == Some(&now.text))
    }

    /// Remembers the files in which nothing is wrong, as they are.
    pub fn remember(&mut self, library: &Library, is_wrong: impl Fn(&str) -> bool) {
        let good = library.sources().filter(|source| !is_wrong(&source.name));
        self.good.extend(good.map(|source| (source.name.clone(), Rc::clone(source))));
    }

    /// Whether a file was without a fault before it became this.
    #[must_use]
    pub fn was_good(&self, now: &Source) -> bool {
        self.good.get(&now.name).is_some_and(|good| good.text != now.text)
    }

    /// Puts a file back as it was when nothing was wrong in it. This too can be taken back.
    ///
    /// # Errors
    /// When the file was never seen without a fault, has changed again, or cannot be written.
    pub fn put_back(&mut self, now: &Source) -> Result<(), NotChanged> {
        let Some(good) = self.good.get(&now.name).map(Rc::clone) else {
            return Err(NotChanged::NotThere);
        };
        self.change(now, good.text.clone())
    }

    /// « Remettre comme avant »: takes the last change back.
    ///
    /// # Errors
    /// When a file was changed by somebody else since, or cannot be written.
    pub fn undo(&mut self) -> Result<(), NotChanged> {
        let Some(changes) = self.done.pop() else { return Err(NotChanged::NotThere) };
        let back: Vec<Change> = changes.iter().map(Change::reversed).collect();
        let written = self.write(&back);
        if written.is_err() {
            self.done.push(changes);
        }
        written
    }

    /// Writes changes one after the other. When one fails, those before it are taken back.
    fn write(&self, changes: &[Change]) -> Result<(), NotChanged> {
        for (rank, change) in changes.iter().enumerate() {
            let Err(why) = self.write_one(change) else { continue };
            for before in changes[..rank].iter().rev() {
                // What was just written can be written back, or the disk is gone.
                self.write_one(&before.reversed()).ok();
            }
            return Err(NotChanged::NotWritten(why));
        }
        Ok(())
    }

    fn write_one(&self, change: &Change) -> Result<(), NotReplaced> {
        let Change { file, before, after } = change;
        replace(&self.folder, file, before.as_deref(), after.as_deref())
    }

    /// The folder as it is now.
    #[must_use]
    pub fn library(&self) -> Library {
        Library::folder(&self.folder)
    }
}

impl Change {
    fn reversed(&self) -> Self {
        Self { file: self.file.clone(), before: self.after.clone(), after: self.before.clone() }
    }
}

/// What makes a file unreadable, if anything does.
fn fault(name: &str, text: &str) -> Option<Diagnostic> {
    let source = Source::new(name, text);
    let words = if name.ends_with(".ftl") { vec![Rc::clone(&source)] } else { Vec::new() };
    let (_, said) = Words::read(&[], &words);
    let wrong = read_alone(&source).into_iter().chain(said);
    wrong.into_iter().find(|wrong| wrong.severity == Severity::Error)
}
