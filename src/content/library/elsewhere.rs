//! A folder that is not the one of the lessons, but stands inside it or around it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::content::library::pack::PACK_FILE;
use crate::content::library::rest::NO_LESSONS;
use crate::content::library::{
    EmbeddedLessons, Library, embedded_files, is_words, place_of, printable,
};
use crate::diagnostic::Diagnostic;

/// The file that a folder of lessons has, and no other.
const CATALOGUE: &str = "catalogue.ron";

/// The files of a lesson, a site or a workshop.
const OWN: [&str; 3] = ["lesson.ron", "site.ron", "workshop.ron"];

/// How many folders above are looked at: a site is two folders down.
const MOST_ABOVE: usize = 2;

/// The most entries of a folder that are looked at.
const MOST_BELOW: usize = 200;

impl Library {
    /// Says where the lessons are, and that alone, when they are not in this folder: what seems to
    /// be missing is in the other one.
    pub(super) fn sends_elsewhere(&mut self, names: &BTreeSet<String>) -> bool {
        let Some(wrong) = self.folder.as_deref().and_then(|path| of_folder(path, names)) else {
            return false;
        };
        self.diagnostics = vec![wrong];
        self.is_cut_short = true;
        true
    }

    /// The lessons there are, as a catalogue lists them.
    pub(super) fn listed(&self) -> String {
        let names: Vec<String> = self.lessons.keys().map(|id| format!("\"{id}\"")).collect();
        if names.is_empty() { "\"ma-lecon\"".to_owned() } else { names.join(", ") }
    }
}

/// Where the lessons are, when a folder without a catalogue is a part of them, or holds them in a
/// folder of its own. `names` are the files that were met in it.
fn of_folder(path: &Path, names: &BTreeSet<String>) -> Option<Diagnostic> {
    if names.contains(CATALOGUE) {
        return None;
    }
    let path = fs::canonicalize(path).ok()?;
    let (kind, right) = match above(&path, names) {
        Some(folder) => ("inside", folder.to_owned()),
        None => ("around", below(&path)?),
    };
    let name = right.file_name().unwrap_or(right.as_os_str());
    Some(wrong(kind, &printable(&name.to_string_lossy())))
}

fn above<'a>(path: &'a Path, names: &BTreeSet<String>) -> Option<&'a Path> {
    let is_own = |name: &String| OWN.contains(&name.as_str()) || is_words(name);
    let own_name = path.file_name()?.to_str()?;
    let is_part = names.iter().any(is_own) || NO_LESSONS.contains(&own_name);
    let mut folders = path.ancestors().skip(1).take(MOST_ABOVE);
    folders.find(|folder| is_part && folder.join(CATALOGUE).is_file())
}

fn below(path: &Path) -> Option<std::path::PathBuf> {
    let entries = fs::read_dir(path).ok()?.flatten().take(MOST_BELOW);
    let folders = entries.map(|entry| entry.path());
    let mut folders: Vec<_> = folders.filter(|path| path.join(CATALOGUE).is_file()).collect();
    folders.sort();
    folders.into_iter().next()
}

/// The folder of an archive that holds the lessons, when they are not at its root.
pub(super) fn of_archive(names: &BTreeSet<String>) -> Option<Diagnostic> {
    if names.contains(CATALOGUE) || names.contains(PACK_FILE) {
        return None;
    }
    let folder = names.iter().find_map(|name| name.strip_suffix(CATALOGUE)?.strip_suffix('/'))?;
    Some(wrong("packed", folder))
}

fn wrong(kind: &'static str, folder: &str) -> Diagnostic {
    Diagnostic::error("wrong-folder", place_of(".")).with("kind", kind).with("found", folder)
}

/// The lesson of the program with which this file comes, when the program has the file:
/// `sites/SITE/site.ron`, `personas/PERSONA.ron`.
#[must_use]
pub fn lesson_with(file: &str) -> Option<String> {
    EmbeddedLessons::get(file)?;
    let mut names = file.trim_end_matches(".ron").split('/');
    let name = format!("\"{}\"", names.nth(1)?);
    embedded_files::<EmbeddedLessons>().find_map(|(lesson, bytes)| {
        let lesson = lesson.strip_suffix("/lesson.ron")?;
        let text = String::from_utf8(bytes).ok()?;
        let names = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let mut names = names.filter(|line| line.contains("sites:") || line.contains("persona:"));
        names.any(|line| line.contains(&name)).then(|| lesson.to_owned())
    })
}
