//! Files a person asked for.
//!
//! What is written here was asked for by name on the command line or in a dialog, and never holds
//! typed text.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

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
