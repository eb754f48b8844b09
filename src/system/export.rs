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

/// The same in the name of a file inside folders.
const NOT_IN_NAMES_OF_WAYS: [char; 8] = ['\\', ':', '*', '?', '"', '<', '>', '|'];

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

/// Whether a file or a folder of this name can be saved in a folder, before it is made.
///
/// # Errors
/// When the name is not one, or is taken.
pub fn look_at_name(folder: &Path, name: &str) -> Result<(), NotSaved> {
    new_path(folder, name).map(drop)
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

/// Why a file was not replaced. It is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReplaced {
    /// It is not what was read: somebody else has changed it.
    Changed,
    /// It cannot be written.
    Saved(NotSaved),
}

impl From<io::Error> for NotReplaced {
    fn from(error: io::Error) -> Self {
        Self::Saved(error.into())
    }
}

/// The mark that some programs put before a text.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Changes a text file of a folder that a person chose, from what was read of it to another text.
/// Nothing stands for a file that is not there: it is made, or removed.
///
/// A link is never followed, and a byte order mark stays.
///
/// # Errors
/// When the file is not what was read, or cannot be written.
pub fn replace(
    folder: &Path,
    name: &str,
    before: Option<&str>,
    after: Option<&str>,
) -> Result<(), NotReplaced> {
    let inside = Path::new(name);
    let is_inside = inside.components().all(|part| matches!(part, Component::Normal(_)));
    if !is_inside || name.contains(NOT_IN_NAMES_OF_WAYS) || name.contains(char::is_control) {
        return Err(NotReplaced::Saved(NotSaved::Name));
    }
    if !folder.is_dir() {
        return Err(NotReplaced::Saved(NotSaved::Gone));
    }
    let path = folder.join(inside);
    let mut above = inside.ancestors().map(|part| folder.join(part));
    if above.any(|part| part != folder && part.is_symlink()) {
        return Err(NotReplaced::Saved(NotSaved::Denied));
    }
    let found = match fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    let mark = found.as_deref().is_some_and(|b| b.starts_with(BYTE_ORDER_MARK.as_bytes()));
    let mark = if mark { BYTE_ORDER_MARK } else { "" };
    if found.as_deref().map(|bytes| &bytes[mark.len()..]) != before.map(str::as_bytes) {
        return Err(NotReplaced::Changed);
    }
    match after {
        Some(text) => {
            if let Some(above) = path.parent() {
                fs::create_dir_all(above)?;
            }
            write(&path, format!("{mark}{text}").as_bytes())?;
        }
        None => {
            fs::remove_file(&path)?;
            // Folders that are empty now go with their last file.
            let mut above = path.ancestors().skip(1).take_while(|above| *above != folder);
            while above.next().is_some_and(|above| fs::remove_dir(above).is_ok()) {}
        }
    }
    path.parent().map(sync_folder);
    Ok(())
}

/// Saves files in a folder that is empty or not there yet, as [`save_folder`] does.
///
/// # Errors
/// When there is something in it, or when it cannot be written; nothing is left of the files.
pub fn fill_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), NotSaved> {
    let whole = std::path::absolute(folder)?;
    let name = whole.file_name().and_then(|name| name.to_str()).ok_or(NotSaved::Name)?;
    let above = whole.parent().ok_or(NotSaved::Name)?;
    if whole.is_dir() && fs::read_dir(&whole)?.next().is_none() {
        fs::remove_dir(&whole)?;
        let saved = save_folder(above, name, files);
        if saved.is_err() {
            // The empty folder was somebody's.
            fs::create_dir(&whole).ok();
        }
        return saved.map(drop);
    }
    save_folder(above, name, files).map(drop)
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
    fn a_text_is_replaced_where_it_is_what_was_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str, before, after| replace(folder.path(), name, before, after);
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
        assert_eq!(at("sites/a/fr.ftl", None, Some("un")), Ok(()));
        assert_eq!(at("sites/a/fr.ftl", Some("deux"), Some("trois")), Err(NotReplaced::Changed));
        assert_eq!(at("sites/a/fr.ftl", None, Some("trois")), Err(NotReplaced::Changed));
        assert_eq!(at("sites/a/fr.ftl", Some("un"), Some("deux")), Ok(()));
        assert_eq!(read("sites/a/fr.ftl"), "deux");
        fs::write(folder.path().join("marked"), "\u{FEFF}a").expect("written");
        assert_eq!(at("marked", Some("a"), Some("b")), Ok(()));
        assert_eq!(read("marked"), "\u{FEFF}b");
        assert_eq!(at("sites/a/fr.ftl", Some("deux"), None), Ok(()));
        assert_eq!(names(folder.path()), ["marked"]);
        for name in ["../a", "/a", "a:b", "a\\b"] {
            assert_eq!(at(name, None, Some("x")), Err(NotReplaced::Saved(NotSaved::Name)));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed_to_be_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        fs::write(elsewhere.path().join("a"), "x").expect("written");
        for (link, to, name) in [
            ("file", elsewhere.path().join("a"), "file"),
            ("way", elsewhere.path().to_owned(), "way/a"),
        ] {
            std::os::unix::fs::symlink(to, folder.path().join(link)).expect("a link");
            let refused = replace(folder.path(), name, Some("x"), Some("y"));
            assert_eq!(refused, Err(NotReplaced::Saved(NotSaved::Denied)));
        }
        assert_eq!(fs::read(elsewhere.path().join("a")).expect("there"), b"x");
    }

    #[test]
    fn an_empty_folder_is_filled_and_another_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let inside = folder.path().join("leçons");
        assert_eq!(fill_folder(&inside, &files()), Ok(()));
        assert_eq!(fill_folder(&inside, &files()), Err(NotSaved::Taken));
        let empty = folder.path().join("empty");
        fs::create_dir(&empty).expect("a folder");
        assert_eq!(fill_folder(&empty, &files()), Ok(()));
        assert_eq!(names(&empty).len(), 2);
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
