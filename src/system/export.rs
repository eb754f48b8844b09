//! Files a person asked for.
//!
//! What is written here was asked for by name on the command line or in a dialog, and never holds
//! typed text but the name that was given to the file.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

/// The longest name, in bytes: it leaves room for what is added to it.
const MAX_NAME: usize = 120;

/// What no system takes in a name.
const NOT_IN_NAMES: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// Why something was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The name is empty, or no system takes it.
    Name,
    /// Something has that name already. It is never replaced.
    Taken,
    /// The place is not there any more: the stick was taken out.
    Gone,
    /// The computer refuses to write there.
    Denied,
    /// There is no room left.
    Full,
    /// Something else.
    Other,
}

impl From<io::Error> for NotSaved {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty => Self::Taken,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Gone,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidFilename => Self::Name,
            _ => Self::Other,
        }
    }
}

/// Saves a new file in a folder, whole and down to the disk: a stick may be taken out then. Returns
/// where it is.
///
/// # Errors
/// When it cannot be; nothing is left of it, and what has that name already is untouched.
pub fn save_file(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, NotSaved> {
    let path = new_path(folder, name)?;
    write(&path, bytes)?;
    sync_folder(folder);
    Ok(path)
}

/// Saves a new folder of files in a folder, as [`save_file`] does. The names of the files may have
/// folders in them: `sites/a/fr.ftl`.
///
/// # Errors
/// When it cannot be; nothing is left of it, and what has that name already is untouched.
pub fn save_folder(
    folder: &Path,
    name: &str,
    files: &[(String, Vec<u8>)],
) -> Result<PathBuf, NotSaved> {
    let path = new_path(folder, name)?;
    let beside = beside(&path)?;
    let written = write_folder(&beside, files).and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // It may never have been made; the first error is the one to tell.
        fs::remove_dir_all(&beside).ok();
    }
    written?;
    sync_folder(folder);
    Ok(path)
}

/// A path that nothing has yet.
fn new_path(folder: &Path, name: &str) -> Result<PathBuf, NotSaved> {
    let bad = name.trim().is_empty()
        || name.len() > MAX_NAME
        || name.starts_with('.')
        || name.trim() != name
        || name.contains(NOT_IN_NAMES)
        || name.contains(char::is_control);
    if bad {
        return Err(NotSaved::Name);
    }
    if !folder.is_dir() {
        return Err(NotSaved::Gone);
    }
    let path = folder.join(name);
    if fs::symlink_metadata(&path).is_ok() { Err(NotSaved::Taken) } else { Ok(path) }
}

fn write_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    fs::create_dir(folder)?;
    for (name, bytes) in files {
        let inside = Path::new(name);
        if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let path = folder.join(inside);
        if let Some(above) = path.parent() {
            fs::create_dir_all(above)?;
        }
        write_new(&path, bytes)?;
    }
    Ok(())
}

/// Makes a new name last. Not every system or stick knows how.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        folder.sync_all().ok();
    }
}

/// Writes a whole file, or leaves the one that was there as it was.
///
/// The bytes go to a file beside it, which then takes its name: a power cut in the middle leaves
/// no half of a picture under the name that was asked for.
///
/// # Errors
/// When the path names no file, or when the system refuses.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = beside(path)?;
    let written = write_new(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // It may never have been made; the first error is the one to tell.
        fs::remove_file(&beside).ok();
    }
    written
}

/// The name of the file that is written first.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.tmp", std::process::id()));
    Ok(path.with_file_name(hidden))
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<OsString> {
        let entries = fs::read_dir(folder).expect("a folder");
        entries.map(|e| e.expect("an entry").file_name()).collect()
    }

    #[test]
    fn a_file_is_replaced_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("page.png");
        for bytes in [&b"first"[..], b"second"] {
            write(&path, bytes).expect("written");
            assert_eq!(fs::read(&path).expect("the file"), bytes);
        }
        assert_eq!(names(folder.path()), ["page.png"]);
    }

    fn files() -> Vec<(String, Vec<u8>)> {
        vec![("a.ron".to_owned(), b"a".to_vec()), ("sites/b/fr.ftl".to_owned(), b"b".to_vec())]
    }

    #[test]
    fn what_is_saved_is_there_whole_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = save_file(folder.path(), "ma fiche.txt", b"mots").expect("saved");
        assert_eq!(fs::read(file).expect("there"), b"mots");
        let copy = save_folder(folder.path(), "leçons", &files()).expect("saved");
        for (name, bytes) in files() {
            assert_eq!(fs::read(copy.join(name)).expect("there"), bytes);
        }
        let mut found = names(folder.path());
        found.sort();
        assert_eq!(found, ["leçons", "ma fiche.txt"]);
    }

    #[test]
    fn what_has_the_name_already_is_never_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["file", "empty"] {
            let taken = folder.path().join(name);
            if name == "file" {
                fs::write(&taken, "x").expect("a file");
            } else {
                fs::create_dir(&taken).expect("a folder");
            }
            assert_eq!(save_file(folder.path(), name, b"y"), Err(NotSaved::Taken));
            assert_eq!(save_folder(folder.path(), name, &files()), Err(NotSaved::Taken));
        }
        assert_eq!(fs::read(folder.path().join("file")).expect("there"), b"x");
        assert_eq!(names(folder.path()).len(), 2);
    }

    #[test]
    fn a_name_is_a_name_and_never_a_way() {
        let folder = tempfile::tempdir().expect("a folder");
        let long = "a".repeat(MAX_NAME + 1);
        for name in ["", " ", ".", "..", ".a", "a/b", "../a", "a\\b", "c:", "a\n", "a ", &long] {
            assert_eq!(save_file(folder.path(), name, b"x"), Err(NotSaved::Name), "{name:?}");
        }
        let astray = [("../a".to_owned(), Vec::new())];
        assert_eq!(save_folder(folder.path(), "b", &astray), Err(NotSaved::Name));
        let gone = folder.path().join("gone");
        assert_eq!(save_file(&gone, "a", b"x"), Err(NotSaved::Gone));
        assert_eq!(names(folder.path()).len(), 0);
    }

    #[test]
    fn a_refusal_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let taken = folder.path().join("taken");
        fs::create_dir(&taken).expect("a folder");
        assert!(write(&taken, b"x").is_err());
        assert!(write(&folder.path().join("absent/page.png"), b"x").is_err());
        assert!(write(Path::new("/"), b"x").is_err());
        assert_eq!(names(folder.path()), ["taken"]);
    }
}
