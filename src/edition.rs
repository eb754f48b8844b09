//! Content with its words, as it is read: from the program, a folder or a pack, and with the packs
//! that stand beside the program.
//!
//! The app, the command line and whatever reads content again go through here, so that all of them
//! refuse the same things.

use std::path::Path;
use std::rc::Rc;

use crate::check;
use crate::content::lesson::Date;
use crate::content::library::{
    Became, Beside, Library, MAX_BESIDE, PACK_END, Packed, Texts, embedded_interface,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ids::PackId;
use crate::words::Words;

/// The name of a pack whose file has none that can be one.
const PACK_NAME: &str = "lecons";

/// A pack that was made and checked.
#[derive(Debug)]
pub struct Made {
    /// The pack.
    pub packed: Packed,
    /// How many lessons are in it.
    pub n_lessons: usize,
}

/// Makes a pack for a file of this name, of this day. It is read again and proved before anybody
/// has it: what was checked is what will be opened.
///
/// # Errors
/// With the faults of the folder or of the pack.
pub fn make_pack(
    library: &Library,
    language: &str,
    file: &str,
    date: Date,
) -> Result<Made, Vec<Diagnostic>> {
    let own = PackId::new(file.trim_end_matches(PACK_END));
    let Ok(id) = own.or_else(|_| PackId::new(PACK_NAME)) else { return Err(Vec::new()) };
    let packed = library.to_pack(&id, date)?;
    let mut pack = Edition::of(Library::pack_of(file, &packed.bytes));
    pack.words.set_language(language);
    let report = check::check(&pack.library, &pack.words, pack.reading);
    let wrong = report.diagnostics.into_iter().filter(|one| one.severity == Severity::Error);
    let wrong: Vec<Diagnostic> = wrong.collect();
    if wrong.is_empty() { Ok(Made { packed, n_lessons: report.n_lessons }) } else { Err(wrong) }
}

/// All content that was read, and its words.
pub struct Edition {
    /// The content.
    pub library: Library,
    /// Its words, and those of the interface.
    pub words: Words,
    /// What was found while the words were read.
    pub reading: Vec<Diagnostic>,
}

impl Edition {
    /// Reads a folder or a pack; what is inside the program when there is no path.
    #[must_use]
    pub fn open(path: Option<&Path>) -> Self {
        Self::of(path.map_or_else(Library::embedded, Library::open))
    }

    /// Reads a folder as far as Home needs it, and the rest while it is shown; a pack is read whole.
    #[must_use]
    pub fn begin(path: &Path) -> Self {
        Self::of(if path.is_file() { Library::pack(path) } else { Library::begin(path) })
    }

    /// Reads the words of a library.
    #[must_use]
    pub fn of(library: Library) -> Self {
        let (words, reading) = Words::read(&embedded_interface(), &library.words);
        Self { library, words, reading }
    }

    /// Reads the texts of a library again, with the words of its packs, and chooses a language: for
    /// a thread, which can take neither a library nor its words.
    #[must_use]
    pub fn again(texts: &Texts, language: &str) -> Self {
        let (library, packs) = Library::of_texts(texts);
        let mut edition = Self::of(library);
        for (lessons, workshops, pack) in packs {
            let (words, _) = Words::read(&embedded_interface(), &pack.words);
            edition.words.lend(&lessons, &workshops, words);
        }
        edition.words.set_language(language);
        edition
    }

    /// The first fault that keeps this content from being used, the root of the others. What the
    /// proof alone would find is not looked for: it takes time, and was proved when a pack was made.
    #[must_use]
    pub fn fault(&self) -> Option<Diagnostic> {
        let wrong = check::look(&self.library, &self.words, self.reading.clone());
        wrong.into_iter().find(|one| one.severity == Severity::Error)
    }

    /// Takes the lessons of the packs of a folder which are newer than these; a pack with a fault
    /// is not taken. [`Library::beside`] says what became of each.
    pub fn take_packs_in(&mut self, folder: &Path) {
        let language = self.words.language().code.clone();
        for (rank, path) in Library::packs_in(folder).into_iter().enumerate() {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if rank >= MAX_BESIDE {
                let became = Became::TooMany { most: MAX_BESIDE };
                self.library.beside.push(Beside { file: name, became });
                continue;
            }
            let pack = Self::open(Some(&path));
            let became = match pack.fault() {
                Some(fault) => Became::Faulty(fault),
                None => self.library.take(&Rc::new(pack.library)),
            };
            if let Became::Taken { lessons, workshops, .. } = &became {
                self.words.lend(lessons, workshops, pack.words);
            }
            self.library.beside.push(Beside { file: name, became });
        }
        self.words.set_language(&language);
    }
}
