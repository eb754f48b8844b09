//! Finding the files of content, and reading them all.
//!
//! The lessons inside the program and a folder from anywhere pass the same checks. A folder is
//! hostile until they are passed: the number of files, their sizes and their nesting are bounded
//! before any parser sees them, links are not followed, and nothing outside the known layout is
//! opened:
//!
//! ```text
//! README.md  guide/PAGE.md  catalogue.ron  pack.ron
//! personas/PERSONA.ron
//! sites/SITE/{site.ron, LANG.ftl…}
//! workshops/WORKSHOP/{workshop.ron, LANG.ftl…}
//! LESSON/{lesson.ron, LANG.ftl…}
//! ```
//!
//! What is wrong with one file is a diagnostic and costs that file alone.

mod beside;
mod copy;
mod elsewhere;
mod misnamed;
mod pack;
mod rest;
mod template;
mod texts;
mod watch;
mod zip;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rust_embed::RustEmbed;
use serde::de::DeserializeOwned;

use crate::content::lesson::{Catalogue, Lesson};
use crate::content::pack::Pack;
use crate::content::persona::Persona;
use crate::content::read::read;
use crate::content::site::Site;
use crate::content::source::{MAX_FILE_BYTES, Seg, Tree, quote, too_large};
use crate::content::word_bounds::check_words;
use crate::content::workshop::Workshop;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::ids::{LessonId, LineId, PaperId, PersonaId, SiteId, WorkshopId, id_like};

pub use beside::{Became, Beside};
pub use pack::{MAX_BESIDE, PACK_END, Packed};
pub use rest::{NO_LESSONS, Rest};
pub use watch::Watch;

pub use copy::read_alone;
pub use elsewhere::lesson_with;
pub use template::{desktop_files, models, template};
pub use texts::Texts;

/// The most files and folders looked at in a folder of content.
pub const MAX_FILES: usize = 2_000;

/// The most that is read of a folder of content, in bytes.
pub const MAX_TOTAL_BYTES: usize = 16 * 1024 * 1024;

#[derive(RustEmbed)]
#[folder = "lessons/"]
struct EmbeddedLessons;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct EmbeddedInterface;

/// A value with the tree of the text it was read from.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    /// What the file says.
    pub value: T,
    /// Where it says it.
    pub tree: Tree,
}

/// All that could be read of a folder of content, and all that was wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The lessons there are, in order.
    pub catalogue: Option<Loaded<Catalogue>>,
    /// The sites, by the names of their folders.
    pub sites: BTreeMap<SiteId, Loaded<Site>>,
    /// The lessons, by the names of their folders.
    pub lessons: BTreeMap<LessonId, Loaded<Lesson>>,
    /// The personas, by the names of their files.
    pub personas: BTreeMap<PersonaId, Loaded<Persona>>,
    /// The workshops, by the names of their folders.
    pub workshops: BTreeMap<WorkshopId, Loaded<Workshop>>,
    /// The files of words of sites, lessons and workshops, safe to parse.
    pub words: Vec<Rc<Source>>,
    /// What is wrong with the rest.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether a bound was met: what is absent may only be unread.
    pub is_cut_short: bool,
    /// The folder where it was read; none when it is a pack, or what is inside the program.
    pub folder: Option<PathBuf>,
    /// The pack it was read from.
    pub pack: Option<PathBuf>,
    /// What a pack says of itself.
    pub info: Option<Loaded<Pack>>,
    /// The files that are the program's, because a pack names what they say and lacks them.
    pub borrowed: BTreeSet<String>,
    /// Lines of papers that lessons elsewhere have, for which a shared site may ask.
    pub lent_papers: BTreeSet<(PaperId, LineId)>,
    /// The lessons that came from packs beside the program, each with its pack.
    pub replaced: BTreeMap<LessonId, Rc<Library>>,
    /// The workshops that came from packs beside the program, each with its pack.
    pub replaced_workshops: BTreeMap<WorkshopId, Rc<Library>>,
    /// What of the folder is still to be read: see [`Library::begin`].
    pub rest: Option<Box<Rest>>,
    /// What became of the packs beside the program.
    pub beside: Vec<Beside>,
}

impl Library {
    /// The lessons inside the program.
    #[must_use]
    pub fn embedded() -> Self {
        let mut found = Found::default();
        for (name, bytes) in embedded_files::<EmbeddedLessons>() {
            found.meet_file(&name);
            found.files.push((name, bytes));
        }
        Self::from_found(found)
    }

    /// The lessons of a folder.
    ///
    /// Never fails: a folder that cannot be read is an empty library with a diagnostic.
    #[must_use]
    pub fn folder(path: &Path) -> Self {
        let mut library = Self::begin_with(path, usize::MAX);
        while library.read_more() {}
        library
    }

    fn from_found(mut found: Found) -> Self {
        let mut library = Self::default();
        library.add_all(&mut found);
        library.finish(found);
        library
    }

    /// Reads what was found so far.
    fn add_all(&mut self, found: &mut Found) {
        for (name, bytes) in found.files.drain(..) {
            self.add(&name, &bytes);
        }
    }

    /// Says what is missing, once everything was found.
    fn finish(&mut self, found: Found) {
        if self.sends_elsewhere(&found.names) {
            return;
        }
        self.diagnostics.extend(found.diagnostics);
        self.is_cut_short = found.is_cut_short;
        if !found.is_cut_short {
            for file in found.needed.difference(&found.names) {
                if self.is_misnamed(file) {
                    continue;
                }
                let missing = Diagnostic::error("missing-file", place_of(file));
                let missing = missing.with("file", &**file);
                self.diagnostics.push(match file == "catalogue.ron" {
                    true => missing.with("lessons", self.listed()),
                    // No list is a number.
                    false => missing.with("lessons", 0),
                });
            }
            self.compare_catalogue(&found.names, &found.needed);
        }
        self.diagnostics.sort_by(|a, b| order(a).cmp(&order(b)));
    }

    /// What is wrong with one file, by its name.
    ///
    /// A thing whose own file is at fault is not missed elsewhere as well: the file is the cause.
    pub fn blame<'a>(&'a self, file: &'a str) -> impl Iterator<Item = &'a Diagnostic> {
        self.diagnostics
            .iter()
            .filter(move |d| d.places.first().is_some_and(|p| p.source.name == file))
    }

    fn add(&mut self, name: &str, bytes: &[u8]) {
        let slot = slot_of(name);
        if !slot.is_read() {
            // Said when the name was met.
            return;
        }
        let source = match decode(name, bytes) {
            Ok(source) => source,
            Err(diagnostic) => return self.diagnostics.push(diagnostic),
        };
        match slot {
            Slot::Catalogue => self.catalogue = self.load(&source),
            Slot::Pack => self.info = self.load(&source),
            Slot::Persona(id) => {
                let persona = self.load(&source);
                self.personas.extend(persona.map(|persona| (id, persona)));
            }
            Slot::Site(id) => {
                let site = self.load(&source);
                self.lend_papers(&id, &source.text);
                self.sites.extend(site.map(|site| (id, site)));
            }
            Slot::Lesson(id) => {
                let lesson = self.load(&source);
                self.lessons.extend(lesson.map(|lesson| (id, lesson)));
            }
            Slot::Workshop(id) => {
                let workshop = self.load(&source);
                self.workshops.extend(workshop.map(|workshop| (id, workshop)));
            }
            Slot::Words => match check_words(&source) {
                Ok(()) => self.words.push(source),
                Err(diagnostic) => self.diagnostics.push(diagnostic),
            },
            Slot::Readme
            | Slot::Folder
            | Slot::BadId(_)
            | Slot::Litter
            | Slot::Misnamed(_)
            | Slot::Stray => {}
        }
    }

    fn load<T: DeserializeOwned>(&mut self, source: &Rc<Source>) -> Option<Loaded<T>> {
        let (read, mut diagnostics) = read(source);
        self.diagnostics.append(&mut diagnostics);
        read.map(|(value, tree)| Loaded { value, tree })
    }

    /// Every lesson is listed, once, and every listed lesson is there.
    ///
    /// A folder without its `lesson.ron` counts as there: that the file is missing is said already.
    fn compare_catalogue(&mut self, met: &BTreeSet<String>, needed: &BTreeSet<String>) {
        let Some(catalogue) = &self.catalogue else {
            return;
        };
        let lesson = |name: &String| match slot_of(name) {
            Slot::Lesson(id) => Some(id),
            _ => None,
        };
        let files: BTreeSet<LessonId> = met.iter().filter_map(lesson).collect();
        let present: BTreeSet<LessonId> = met.union(needed).filter_map(lesson).collect();
        let place = |rank: usize| catalogue.tree.place(&[Seg::from("lessons"), Seg::from(rank)]);
        let mut listed = BTreeMap::new();
        for (rank, id) in catalogue.value.lessons.iter().enumerate() {
            if let Some(first) = listed.insert(id, rank) {
                let twice = Diagnostic::error("listed-twice", place(rank))
                    .and_at(place(first))
                    .with("found", id.as_str());
                self.diagnostics.push(twice);
            } else if !present.contains(id) && !self.is_misnamed(id.as_str()) {
                let missing =
                    Diagnostic::error("unknown-lesson", place(rank)).with("found", id.as_str());
                let missing = missing.suggest(id.as_str(), present.iter().map(LessonId::as_str));
                self.diagnostics.push(missing);
            }
        }
        for id in files.iter().filter(|id| !listed.contains_key(id)) {
            let place = match self.lessons.get(id) {
                Some(lesson) => lesson.tree.place(&[]),
                None => place_of(&format!("{id}/lesson.ron")),
            };
            let unlisted = Diagnostic::error("not-listed", place)
                .and_at(catalogue.tree.place(&[Seg::from("lessons")]))
                .with("found", id.as_str());
            self.diagnostics.push(unlisted);
        }
    }
}

/// Diagnostics are said file by file, from top to bottom.
fn order(diagnostic: &Diagnostic) -> Option<(&str, usize)> {
    let place = diagnostic.places.first()?;
    Some((&place.source.name, place.span.start))
}

/// The files of the interface's words, named `fr/home.ftl`, with `fr/_language.ron` beside them.
#[must_use]
pub fn embedded_interface() -> Vec<Rc<Source>> {
    let files = embedded_files::<EmbeddedInterface>();
    // They are made with the program: its tests read every one.
    files.filter_map(|(name, bytes)| decode(&name, &bytes).ok()).collect()
}

fn embedded_files<E: RustEmbed>() -> impl Iterator<Item = (String, Vec<u8>)> {
    let mut names: Vec<_> = E::iter().collect();
    names.sort();
    names.into_iter().filter_map(|name| {
        let file = E::get(&name)?;
        Some((name.replace('\\', "/"), file.data.into_owned()))
    })
}

/// What a name stands for in the layout.
enum Slot {
    Catalogue,
    Pack,
    Readme,
    Persona(PersonaId),
    Site(SiteId),
    Lesson(LessonId),
    Workshop(WorkshopId),
    Words,
    /// A folder of the layout.
    Folder,
    /// It would be something, if its name were well formed.
    BadId(String),
    /// What a system leaves behind: passed over.
    Litter,
    /// A file whose name is nearly this one.
    Misnamed(String),
    Stray,
}

impl Slot {
    /// Whether it is a file that is read.
    fn is_read(&self) -> bool {
        !matches!(self, Self::Readme | Self::Folder) && self.is_known()
    }

    /// Whether it has its place in the layout.
    fn is_known(&self) -> bool {
        !matches!(self, Self::BadId(_) | Self::Litter | Self::Misnamed(_) | Self::Stray)
    }
}

fn slot_of(name: &str) -> Slot {
    if misnamed::is_litter(name) {
        return Slot::Litter;
    }
    match (known_slot(name), misnamed::meant(name)) {
        (Slot::Stray | Slot::BadId(_), Some(meant)) => Slot::Misnamed(meant),
        (slot, _) => slot,
    }
}

fn known_slot(name: &str) -> Slot {
    let names: Vec<&str> = name.split('/').collect();
    let id = |result: Result<Slot, crate::ids::BadId>| {
        result.unwrap_or_else(|bad| Slot::BadId(bad.found))
    };
    match names.as_slice() {
        ["catalogue.ron"] => Slot::Catalogue,
        ["README.md"] => Slot::Readme,
        [pack::PACK_FILE] => Slot::Pack,
        ["guide", page] if page.ends_with(".md") => Slot::Readme,
        ["guide", ..] => Slot::Stray,
        ["personas", file] => match file.strip_suffix(".ron") {
            Some(persona) => id(PersonaId::new(persona).map(Slot::Persona)),
            None => Slot::Stray,
        },
        ["sites", site, "site.ron"] => id(SiteId::new(site).map(Slot::Site)),
        ["sites", site, file] if is_words(file) => id(SiteId::new(site).map(|_| Slot::Words)),
        ["workshops", workshop, "workshop.ron"] => {
            id(WorkshopId::new(workshop).map(Slot::Workshop))
        }
        ["workshops", workshop, file] if is_words(file) => {
            id(WorkshopId::new(workshop).map(|_| Slot::Words))
        }
        ["personas" | "sites" | "workshops", ..] => Slot::Stray,
        [lesson, "lesson.ron"] => id(LessonId::new(lesson).map(Slot::Lesson)),
        [lesson, file] if is_words(file) => id(LessonId::new(lesson).map(|_| Slot::Words)),
        _ => Slot::Stray,
    }
}

fn folder_slot(name: &str) -> Slot {
    if misnamed::is_litter(name) {
        return Slot::Litter;
    }
    let names: Vec<&str> = name.split('/').collect();
    match names.as_slice() {
        [""] | ["personas" | "sites" | "workshops" | "guide"] => Slot::Folder,
        [folder] | ["sites" | "workshops", folder] if folder.starts_with('.') => Slot::Stray,
        [folder] | ["sites" | "workshops", folder] => match SiteId::new(folder) {
            Ok(_) => Slot::Folder,
            Err(bad) => Slot::BadId(bad.found),
        },
        _ => Slot::Stray,
    }
}

/// Whether a file is called after a language: `fr.ftl`, `pt-BR.ftl`.
fn is_words(file: &str) -> bool {
    let Some(language) = file.strip_suffix(".ftl") else {
        return false;
    };
    let mut subtags = language.split('-');
    let primary = subtags.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// The file a folder must hold.
fn needed_in(folder: &str) -> Option<String> {
    match folder.split('/').collect::<Vec<_>>().as_slice() {
        [""] => Some("catalogue.ron".to_owned()),
        ["sites", _] => Some(format!("{folder}/site.ron")),
        ["workshops", _] => Some(format!("{folder}/workshop.ron")),
        ["personas" | "sites" | "workshops" | "guide", ..] => None,
        _ => Some(format!("{folder}/lesson.ron")),
    }
}

fn place_of(name: &str) -> Place {
    Place::file(&Source::new(name, ""))
}

/// What a folder holds, before any of it is parsed.
#[derive(Clone, Debug, Default)]
struct Found {
    files: Vec<(String, Vec<u8>)>,
    /// Every file met, even those that could not be read.
    names: BTreeSet<String>,
    /// Every file that must be there.
    needed: BTreeSet<String>,
    diagnostics: Vec<Diagnostic>,
    total: usize,
    /// Whether a bound was met: what is absent may only be unread.
    is_cut_short: bool,
}

impl Found {
    /// What cannot be read at all, for this reason.
    fn refused(why: Diagnostic) -> Self {
        Self { diagnostics: vec![why], is_cut_short: true, ..Self::default() }
    }

    /// Notes a file by its name, and says whether it has a place in the layout.
    fn meet_file(&mut self, name: &str) -> bool {
        let slot = slot_of(name);
        let is_known = slot.is_known();
        self.refuse(name, slot);
        self.names.insert(name.to_owned());
        self.needed.extend(needed_in(""));
        if is_known && let Some((folder, _)) = name.rsplit_once('/') {
            self.needed.extend(needed_in(folder));
        }
        is_known
    }

    /// Notes a folder by its name, and says whether it has a place in the layout.
    fn meet_folder(&mut self, name: &str) -> bool {
        let slot = folder_slot(name);
        let is_known = matches!(slot, Slot::Folder);
        self.refuse(name, slot);
        if is_known {
            self.needed.extend(needed_in(name));
        }
        is_known
    }

    fn refuse(&mut self, name: &str, slot: Slot) {
        match slot {
            Slot::BadId(found) => self.say("bad-id", name, |d| match id_like(&found) {
                near if near.is_empty() => d.with("found", found),
                near => d.with("found", found).with("near", near),
            }),
            Slot::Misnamed(meant) => {
                let last = name.rsplit('/').next().unwrap_or_default();
                self.say("misnamed-file", name, |d| d.with("found", last).with("meant", meant));
            }
            Slot::Stray => self.say("stray-file", name, |d| d.with("file", name)),
            _ => {}
        }
    }

    fn say(&mut self, rule: &'static str, name: &str, with: impl FnOnce(Diagnostic) -> Diagnostic) {
        self.diagnostics.push(with(Diagnostic::error(rule, place_of(name))));
    }

    fn unreadable(&mut self, name: &str, error: &io::Error) {
        let cause = match error.kind() {
            _ if name == "." => "folder",
            io::ErrorKind::NotFound => "absent",
            io::ErrorKind::PermissionDenied => "denied",
            _ => "other",
        };
        self.say("unreadable", name, |d| d.with("file", name).with("cause", cause));
    }

    /// Looks at one entry of a folder. False when nothing more may be read.
    fn meet(&mut self, folder: &str, entry: &fs::DirEntry, folders: &mut Vec<String>) -> bool {
        let file_name = entry.file_name();
        let Some(last) = file_name.to_str().filter(|name| is_printable(name)) else {
            let shown = format!("{folder}/{}", printable(&file_name.to_string_lossy()));
            self.refuse(shown.trim_start_matches('/'), Slot::Stray);
            return true;
        };
        let name = if folder.is_empty() { last.to_owned() } else { format!("{folder}/{last}") };
        let kind = match entry.file_type() {
            Ok(kind) => kind,
            Err(error) => {
                self.unreadable(&name, &error);
                return true;
            }
        };
        if kind.is_symlink() {
            self.names.insert(name.clone());
            self.say("link", &name, |d| d.with("file", &*name));
        } else if kind.is_dir() {
            if self.meet_folder(&name) {
                folders.push(name);
            }
        } else if !kind.is_file() {
            self.refuse(&name, Slot::Stray);
        } else if self.meet_file(&name) {
            return self.read(&name, &entry.path());
        }
        true
    }

    /// Reads one file within the bounds. False when nothing more may be read.
    fn read(&mut self, name: &str, path: &Path) -> bool {
        match read_bounded(path, MAX_FILE_BYTES) {
            Ok((size, _)) if size > MAX_FILE_BYTES => {
                self.diagnostics.push(too_large(&Source::new(name, ""), size));
            }
            Ok((_, bytes)) if self.total + bytes.len() > MAX_TOTAL_BYTES => {
                let limit = MAX_TOTAL_BYTES / 1024 / 1024;
                self.say("too-much", name, |d| d.with("limit", limit));
                self.is_cut_short = true;
                return false;
            }
            Ok((_, bytes)) => {
                self.total += bytes.len();
                self.files.push((name.to_owned(), bytes));
            }
            Err(error) => self.unreadable(name, &error),
        }
        true
    }
}

/// The size of a file, and what it holds when that is at most `most` bytes.
///
/// The size is asked first and not believed: reading stops one byte past the bound.
fn read_bounded(path: &Path, most: usize) -> io::Result<(usize, Vec<u8>)> {
    let file = fs::File::open(path)?;
    let size = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    let mut bytes = Vec::new();
    if size <= most {
        file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    }
    Ok((size.max(bytes.len()), bytes))
}

fn is_printable(name: &str) -> bool {
    !name.contains(char::is_control)
}

fn printable(name: &str) -> String {
    quote(&name.replace(char::is_control, "\u{FFFD}"))
}

/// The text of a file, without its byte order mark.
fn decode(name: &str, bytes: &[u8]) -> Result<Rc<Source>, Diagnostic> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(too_large(&Source::new(name, ""), bytes.len()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(other) = misnamed::another_format(name, bytes) {
        return Err(other);
    }
    let is_binary = |b: &u8| b.is_ascii_control() && !matches!(b, b'\t' | b'\n' | b'\r' | b'\x0C');
    if bytes.iter().any(is_binary) {
        return Err(Diagnostic::error("binary", place_of(name)));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(error) => {
            // The text up to the fault is the same in both, so the place holds in what is shown.
            let shown = Source::new(name, String::from_utf8_lossy(bytes));
            let at = error.valid_up_to();
            Err(Diagnostic::error("not-utf8", Place::new(&shown, at..at + 1)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERSONA: &str = r#"Persona(format: 1, first_name: "Lina", last_name: "Roche",
        born_on: "1990-05-04", phone: "06 39 98 00 01", address: "lina", password: "x")"#;
    const SITE: &str =
        r#"Site(format: 1, host: "c.example", picture: Mail, home: "accueil", pages: [])"#;
    const LESSON: &str = r#"Lesson(format: 1, task: Email, skills: (crcn: [], digcomp: []),
        minutes: 15, today: "2026-11-22", persona: "lina", sites: ["courriel"],
        starts_at: "courriel/accueil", steps: [])"#;

    /// A good folder, then the changes: a file by its name and content.
    fn library(changes: &[(&str, &[u8])]) -> Library {
        let folder = tempfile::tempdir().expect("a folder");
        let good: [(&str, &[u8]); 6] = [
            ("catalogue.ron", br#"Catalogue(format: 1, lessons: ["adresse"])"#),
            ("personas/lina.ron", PERSONA.as_bytes()),
            ("sites/courriel/site.ron", SITE.as_bytes()),
            ("sites/courriel/fr.ftl", b"accueil = Accueil\n"),
            ("adresse/lesson.ron", LESSON.as_bytes()),
            ("adresse/pt-BR.ftl", b"ouvrir = Abra\n"),
        ];
        for (name, content) in good.iter().chain(changes) {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, content).expect("a file");
        }
        Library::folder(folder.path())
    }

    /// Each diagnostic as its rule and the file of its first place.
    fn said(library: &Library) -> Vec<(&'static str, &str)> {
        let said = library.diagnostics.iter();
        said.map(|d| (d.rule, d.places[0].source.name.as_str())).collect()
    }

    #[test]
    fn a_good_folder_is_read_whole() {
        let library = library(&[("README.md", b"\xFF")]);
        assert_eq!(said(&library), []);
        assert!(library.catalogue.is_some());
        let counts = (library.sites.len(), library.lessons.len(), library.personas.len());
        assert_eq!(counts, (1, 1, 1));
        let words: Vec<_> = library.words.iter().map(|source| source.name.as_str()).collect();
        assert_eq!(words, ["sites/courriel/fr.ftl", "adresse/pt-BR.ftl"]);
    }

    #[test]
    fn a_broken_lesson_leaves_the_others() {
        let lessons = br#"Catalogue(format: 1, lessons: ["adresse", "autre"])"#;
        let changes: [(&str, &[u8]); 2] = [("catalogue.ron", lessons), ("autre/lesson.ron", b"(")];
        let library = library(&changes);
        assert_eq!(said(&library), [("unclosed", "autre/lesson.ron")]);
        assert_eq!(library.lessons.len(), 1);
    }

    #[test]
    fn the_catalogue_and_the_folders_agree() {
        let lessons = br#"Catalogue(format: 1, lessons: ["adress", "b", "b"])"#;
        let changes: [(&str, &[u8]); 2] =
            [("catalogue.ron", lessons), ("b/lesson.ron", LESSON.as_bytes())];
        let library = library(&changes);
        let expected = [
            ("not-listed", "adresse/lesson.ron"),
            ("unknown-lesson", "catalogue.ron"),
            ("listed-twice", "catalogue.ron"),
        ];
        assert_eq!(said(&library), expected);
        let near = ("near", "adresse".into());
        assert!(library.diagnostics[1].data.contains(&near));
    }

    #[test]
    fn what_has_no_place_in_the_layout_is_said() {
        let changes: [(&str, &[u8]); 7] = [
            ("workshops/a.ron", b""),
            ("Ma leçon/lesson.ron", b""),
            ("personas/Lina.ron", b""),
            ("adresse/notes.txt", b""),
            ("adresse/images/a.png", b""),
            (".git/config", b""),
            ("vide/fr.ftl", b""),
        ];
        let library = library(&changes);
        let expected = [
            ("stray-file", ".git"),
            ("bad-id", "Ma leçon"),
            ("stray-file", "adresse/images"),
            ("stray-file", "adresse/notes.txt"),
            ("misnamed-file", "personas/Lina.ron"),
            ("missing-file", "vide/lesson.ron"),
            ("stray-file", "workshops/a.ron"),
        ];
        assert_eq!(said(&library), expected);
    }

    #[test]
    fn a_text_is_utf8_with_or_without_its_mark() {
        let persona = [b"\xEF\xBB\xBF", PERSONA.replace('\n', "\r\n").as_bytes()].concat();
        let changes: [(&str, &[u8]); 4] = [
            ("personas/lina.ron", &persona),
            ("adresse/fr.ftl", b"a = b\nc = caf\xE9\n"),
            ("adresse/en.ftl", b"a\0 = b"),
            ("adresse/de.ftl", b"a = \x1B[31m"),
        ];
        let library = library(&changes);
        let expected = [
            ("binary", "adresse/de.ftl"),
            ("binary", "adresse/en.ftl"),
            ("not-utf8", "adresse/fr.ftl"),
        ];
        assert_eq!(said(&library), expected);
        assert_eq!(library.diagnostics[2].places[0].line_column(), (2, 8));
        assert_eq!(library.personas.len(), 1);
    }

    #[test]
    fn words_out_of_bounds_are_left_out() {
        let words = "a = ".to_owned() + &"{".repeat(20);
        let library = library(&[("adresse/fr.ftl", words.as_bytes())]);
        assert_eq!(said(&library), [("too-deep", "adresse/fr.ftl")]);
        assert_eq!(library.words.len(), 2);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_empty_library() {
        let library = Library::folder(Path::new("/nulle/part"));
        assert_eq!(said(&library), [("unreadable", ".")]);
    }

    #[test]
    fn an_empty_folder_lacks_its_catalogue() {
        let folder = tempfile::tempdir().expect("a folder");
        let library = Library::folder(folder.path());
        assert_eq!(said(&library), [("missing-file", "catalogue.ron")]);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_odd_files_are_not_opened() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt as _;
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("adresse")).expect("a folder");
        symlink("/dev/zero", at("adresse/lesson.ron")).expect("a link");
        symlink("/", at("autre")).expect("a link");
        fs::write(at("catalogue.ron"), "Catalogue(format: 1, lessons: [])").expect("a file");
        fs::write(folder.path().join(OsStr::from_bytes(b"\xFF.ron")), "").expect("a file");
        fs::write(at("\x1B[31m.ron"), "").expect("a file");
        let _listener = std::os::unix::net::UnixListener::bind(at("personas")).expect("a socket");
        let library = Library::folder(folder.path());
        let expected = [
            ("link", "adresse/lesson.ron"),
            ("not-listed", "adresse/lesson.ron"),
            ("link", "autre"),
            ("stray-file", "personas"),
            ("stray-file", "\u{FFFD}.ron"),
            ("stray-file", "\u{FFFD}[31m.ron"),
        ];
        assert_eq!(said(&library), expected);
    }

    #[test]
    fn the_interface_is_whole() {
        let count = EmbeddedInterface::iter().count();
        assert_eq!(embedded_interface().len(), count);
    }
}
