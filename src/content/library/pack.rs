//! Packs: a folder of content in one file, to be carried on a stick.
//!
//! A pack is a zip archive of the layout of a folder, with `pack.ron` at its root. It may be a part
//! of a library: the sites and personas that its lessons name and that it lacks are those of the
//! program. Nothing of a pack is ever written on the disk, and one fault of the archive refuses it
//! whole: nobody makes such an archive by mistake in a lesson.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::content::FORMAT;
use crate::content::lesson::Date;
use crate::content::library::zip::{self, Broken, Entry, Kind, Refused};
use crate::content::library::{
    Found, Library, Loaded, MAX_FILES, MAX_TOTAL_BYTES, Slot, elsewhere, place_of, printable,
    read_bounded, slot_of,
};
use crate::content::pack::Pack;
use crate::content::source::{MAX_FILE_BYTES, Seg, too_large};
use crate::diagnostic::{Diagnostic, Severity, Source};
use crate::ids::{PackId, PersonaId, SiteId};

/// How the name of a pack ends.
pub const PACK_END: &str = ".lecons";

/// What a pack says of itself, at its root.
pub const PACK_FILE: &str = "pack.ron";

/// The most packs taken beside the program.
pub const MAX_BESIDE: usize = 16;

/// How the names of archives end: none has its place in a pack.
const ARCHIVES: [&str; 12] = [
    PACK_END, ".zip", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar", ".tar", ".jar", ".docx",
];

impl Library {
    /// The lessons of a folder or of a pack, whichever stands there.
    ///
    /// Never fails, as [`Library::folder`] and [`Library::pack`].
    #[must_use]
    pub fn open(path: &Path) -> Self {
        if path.is_file() { Self::pack(path) } else { Self::folder(path) }
    }

    /// The lessons of a pack, with what they name of the program's own.
    ///
    /// Never fails: a pack that is refused is an empty library with a diagnostic.
    #[must_use]
    pub fn pack(path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let found = match read_bounded(path, MAX_TOTAL_BYTES) {
            Ok((size, bytes)) if size <= MAX_TOTAL_BYTES => unpack(&name, &bytes),
            Ok(_) => Found::refused(too_much(&name)),
            Err(error) => {
                let mut found = Found { is_cut_short: true, ..Found::default() };
                found.unreadable(&printable(&name), &error);
                found
            }
        };
        Self { pack: Some(path.to_owned()), ..Self::of_pack(found) }
    }

    /// The lessons of a pack that is in memory; `name` is how messages call it.
    #[must_use]
    pub fn pack_of(name: &str, bytes: &[u8]) -> Self {
        Self::of_pack(unpack(name, bytes))
    }

    fn of_pack(found: Found) -> Self {
        let mut library = Self::from_found(found);
        if !library.lessons.is_empty() {
            library.borrow_from(&Self::embedded());
        }
        library
    }

    /// Takes from another library what the lessons name and this one lacks. What is there and at
    /// fault is not lacking.
    fn borrow_from(&mut self, other: &Self) {
        let named = self.lessons.values().map(|lesson| &lesson.value);
        let personas: BTreeSet<PersonaId> = named.clone().map(|l| l.persona.clone()).collect();
        let sites: BTreeSet<SiteId> = named.flat_map(|lesson| lesson.sites.clone()).collect();
        for id in personas {
            let file = format!("personas/{id}.ron");
            if let Some(persona) = other.personas.get(&id)
                && !self.personas.contains_key(&id)
                && self.blame(&file).next().is_none()
            {
                self.personas.insert(id, persona.clone());
                self.borrowed.insert(file);
            }
        }
        for id in sites {
            let folder = format!("sites/{id}/");
            let file = format!("{folder}site.ron");
            let Some(site) = other.sites.get(&id) else { continue };
            if self.sites.contains_key(&id) || self.blame(&file).next().is_some() {
                continue;
            }
            self.sites.insert(id, site.clone());
            self.borrowed.insert(file);
            for source in other.words.iter().filter(|source| source.name.starts_with(&folder)) {
                self.borrowed.insert(source.name.clone());
                self.words.push(source.clone());
            }
        }
        self.lent_papers.extend(other.paper_lines());
    }

    /// Makes a pack of these files of a folder, of this day. The folder's own `pack.ron` says the
    /// rest; `id` is its name when the folder says nothing.
    ///
    /// The same folder always gives the same bytes. Only what content needs is in them.
    ///
    /// # Errors
    /// With the faults of the folder that keep its files from being read.
    pub fn to_pack(&self, id: &PackId, date: Date) -> Result<Packed, Vec<Diagnostic>> {
        let is_left_out = |one: &Diagnostic| ["stray-file", "bad-id"].contains(&one.rule);
        let name = |one: &Diagnostic| one.places.first().map(|place| place.source.name.clone());
        let stands_in_the_way =
            |one: &&Diagnostic| one.severity == Severity::Error && !is_left_out(one);
        let wrong: Vec<_> = self.diagnostics.iter().filter(stands_in_the_way).cloned().collect();
        // A lesson may name what the program has; the pack is checked with it.
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let mut left_out: Vec<String> =
            self.diagnostics.iter().filter(|one| is_left_out(one)).filter_map(name).collect();
        let mut files: BTreeMap<String, Vec<u8>> = self.files(None).into_iter().collect();
        files.retain(|name, _| {
            let is_kept = matches!(
                slot_of(name),
                Slot::Catalogue
                    | Slot::Pack
                    | Slot::Persona(_)
                    | Slot::Site(_)
                    | Slot::Lesson(_)
                    | Slot::Workshop(_)
                    | Slot::Words
            );
            if !is_kept {
                left_out.push(name.clone());
            }
            is_kept
        });
        let own = self.info.as_ref().and_then(|info| dated(info, date));
        let info = own.unwrap_or_else(|| {
            format!("(\n    format: {FORMAT},\n    id: \"{id}\",\n    date: \"{date}\",\n)\n")
        });
        files.insert(PACK_FILE.to_owned(), info.into_bytes());
        left_out.sort();
        let files: Vec<_> = files.into_iter().collect();
        let bytes = zip::archive(&files).unwrap_or_default();
        Ok(Packed { bytes, n_files: files.len(), left_out })
    }

    /// The packs that stand in a folder, by their names.
    #[must_use]
    pub fn packs_in(folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut packs: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| path.to_string_lossy().to_lowercase().ends_with(PACK_END))
            .collect();
        packs.sort();
        packs
    }

    /// Whether the file of this name is a pack, or could be one once it is mended.
    #[must_use]
    pub fn is_pack(path: &Path) -> bool {
        let read = read_bounded(path, MAX_TOTAL_BYTES);
        read.is_ok_and(|(_, bytes)| {
            let entries = zip::entries(&bytes, MAX_FILES);
            entries.is_ok_and(|all| all.iter().any(|entry| entry.name() == Some(PACK_FILE)))
        })
    }
}

/// What a pack says of itself, with another day.
fn dated(info: &Loaded<Pack>, date: Date) -> Option<String> {
    let value = info.tree.value(&[Seg::from("date")])?;
    let mut text = info.tree.source().text.clone();
    text.replace_range(info.tree.span(value), &format!("\"{date}\""));
    Some(text)
}

/// The files of a pack, read again.
pub(super) fn files_of(path: &Path) -> Vec<(String, Vec<u8>)> {
    let read = read_bounded(path, MAX_TOTAL_BYTES);
    read.map(|(_, bytes)| unpack("", &bytes).files).unwrap_or_default()
}

/// A pack that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// The file to write.
    pub bytes: Vec<u8>,
    /// How many files are in it.
    pub n_files: usize,
    /// What of the folder is not in it, by name.
    pub left_out: Vec<String>,
}

/// What an archive holds, before any of it is parsed.
fn unpack(pack: &str, bytes: &[u8]) -> Found {
    try_unpack(pack, bytes).unwrap_or_else(Found::refused)
}

fn try_unpack(pack: &str, bytes: &[u8]) -> Result<Found, Diagnostic> {
    let entries = zip::entries(bytes, MAX_FILES).map_err(|broken| {
        let cause = match broken {
            Broken::Foreign => "foreign",
            Broken::Damaged => "damaged",
            Broken::Vast => "vast",
        };
        let name = printable(pack);
        Diagnostic::error("pack-unreadable", place_of(&name)).with("cause", cause)
    })?;
    if entries.len() > MAX_FILES {
        let name = printable(pack);
        return Err(Diagnostic::error("too-many-files", place_of(&name)).with("limit", MAX_FILES));
    }
    let mut found = Found::default();
    let mut met = BTreeMap::new();
    found.meet_folder("");
    found.needed.insert(PACK_FILE.to_owned());
    for entry in &entries {
        let name = good_name(entry)?;
        if let Some(first) = met.insert(name.to_lowercase(), name) {
            let twice = Diagnostic::error("pack-twice", place_of(name));
            return Err(twice.with("file", name).with("first", first));
        }
        match entry.kind() {
            Kind::Other => return Err(about("link", entry).with("file", name)),
            Kind::Folder => {
                found.meet_folder(name.trim_end_matches('/'));
            }
            Kind::File => take_file(&mut found, pack, name, entry)?,
        }
    }
    match elsewhere::of_archive(&found.names) {
        Some(wrong) => Err(wrong),
        None => Ok(found),
    }
}

/// Takes a file of an archive within the bounds.
fn take_file(
    found: &mut Found,
    pack: &str,
    name: &str,
    entry: &Entry<'_>,
) -> Result<(), Diagnostic> {
    if !found.meet_file(name) {
        return Ok(());
    }
    let bytes = entry.unpack(MAX_FILE_BYTES).map_err(|refused| match refused {
        Refused::Large => too_large(&Source::new(name, ""), MAX_FILE_BYTES + 1),
        Refused::Locked => about("pack-locked", entry),
        Refused::Method => about("pack-method", entry),
        Refused::Ratio => about("pack-ratio", entry).with("limit", zip::MAX_RATIO),
        Refused::Damaged => about("pack-unreadable", entry).with("cause", "entry"),
    })?;
    found.total += bytes.len();
    if found.total > MAX_TOTAL_BYTES {
        return Err(too_much(pack));
    }
    found.files.push((name.to_owned(), bytes));
    Ok(())
}

/// The name of an entry, when it can only mean a place inside the pack.
fn good_name<'a>(entry: &Entry<'a>) -> Result<&'a str, Diagnostic> {
    let bad = |cause: &str| {
        let name = printable(&entry.shown());
        about("pack-path", entry).with("file", name).with("cause", cause)
    };
    let name = entry.name().filter(|name| !name.contains(char::is_control));
    let name = name.ok_or_else(|| bad("letters"))?;
    let is_drive = |names: &str| {
        names.as_bytes().get(1) == Some(&b':')
            && names.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    if name.contains('\\') {
        return Err(bad("backslash"));
    }
    if name.starts_with('/') || is_drive(name) {
        return Err(bad("absolute"));
    }
    let mut names = name.strip_suffix('/').unwrap_or(name).split('/');
    if names.any(|name| ["", ".", ".."].contains(&name)) {
        return Err(bad("up"));
    }
    let lower = name.to_lowercase();
    if ARCHIVES.iter().any(|end| lower.ends_with(end)) {
        return Err(about("pack-nested", entry).with("file", name));
    }
    Ok(name)
}

fn about(rule: &'static str, entry: &Entry<'_>) -> Diagnostic {
    Diagnostic::error(rule, place_of(&printable(&entry.shown())))
}

fn too_much(pack: &str) -> Diagnostic {
    let limit = MAX_TOTAL_BYTES / 1024 / 1024;
    Diagnostic::error("too-much", place_of(&printable(pack))).with("limit", limit)
}
