//! Where a person who helps may want a file: their own folders, and the sticks that are plugged in.

use std::fs;
use std::path::{Path, PathBuf};

use etcetera::home_dir;

/// The most places that are offered: more would not be read.
const MAX_PLACES: usize = 8;

/// What a place is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A stick or a card, by its name.
    Stick(String),
    /// The folder of documents.
    Documents,
    /// What is behind the windows.
    Desktop,
    /// The folder of downloads.
    Downloads,
    /// The person's own folder.
    Home,
}

/// A folder in which something can be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub path: PathBuf,
}

/// The places there are now, sticks first. Whether they can be written is found out by writing.
#[must_use]
pub fn places() -> Vec<Place> {
    let mut places = sticks();
    if let Ok(home) = home_dir() {
        places.extend(of_home(&home));
    }
    places.truncate(MAX_PLACES);
    places
}

/// The person's own folders, under the names that their desktop gives them.
fn of_home(home: &Path) -> Vec<Place> {
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = config.unwrap_or_else(|| home.join(".config")).join("user-dirs.dirs");
    let named = fs::read_to_string(config).unwrap_or_default();
    let usual = [
        (Kind::Documents, "XDG_DOCUMENTS_DIR", "Documents"),
        (Kind::Desktop, "XDG_DESKTOP_DIR", "Desktop"),
        (Kind::Downloads, "XDG_DOWNLOAD_DIR", "Downloads"),
    ];
    let mut places: Vec<Place> = usual
        .into_iter()
        .map(|(kind, name, english)| {
            let path = folder_named(&named, name, home).unwrap_or_else(|| home.join(english));
            Place { kind, path }
        })
        // A folder that a desktop does without is the person's own.
        .filter(|place| place.path.is_dir() && place.path != home)
        .collect();
    if places.is_empty() && home.is_dir() {
        places.push(Place { kind: Kind::Home, path: home.to_owned() });
    }
    places
}

/// The folder of a line such as `XDG_DOCUMENTS_DIR="$HOME/Documents"`.
fn folder_named(text: &str, name: &str, home: &Path) -> Option<PathBuf> {
    let value = text.lines().find_map(|line| {
        let value = line.trim().strip_prefix(name)?.trim_start().strip_prefix('=')?;
        value.trim().strip_prefix('"')?.strip_suffix('"')
    })?;
    let path = match value.strip_prefix("$HOME") {
        Some(rest) => home.join(rest.trim_start_matches('/')),
        None => PathBuf::from(value),
    };
    path.is_absolute().then_some(path)
}

#[cfg(windows)]
fn sticks() -> Vec<Place> {
    // A and B were floppy disks, C is the computer's own.
    let roots = ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\")));
    roots.filter(|root| root.is_dir()).map(stick).collect()
}

#[cfg(unix)]
fn sticks() -> Vec<Place> {
    let mut found = Vec::new();
    for base in ["/media", "/run/media", "/Volumes", "/mnt"] {
        for folder in folders_in(Path::new(base)) {
            if is_plugged(&folder) {
                found.push(folder);
            } else if base.ends_with("media") {
                // One folder for each person who uses the computer.
                found.extend(folders_in(&folder).into_iter().filter(|inner| is_plugged(inner)));
            }
        }
    }
    found.into_iter().map(stick).collect()
}

#[cfg(unix)]
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Whether a folder is another disk than the folder above it.
#[cfg(unix)]
fn is_plugged(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let disk = |path: &Path| fs::symlink_metadata(path).ok().map(|found| found.dev());
    let above = folder.parent().and_then(disk);
    above.is_some() && disk(folder).is_some() && disk(folder) != above
}

fn stick(path: PathBuf) -> Place {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| path.display().to_string());
    Place { kind: Kind::Stick(name), path }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn folders_have_the_names_that_the_desktop_gives_them() {
        let home = Path::new("/home/ana");
        let text = "# comment\nXDG_DESKTOP_DIR=\"$HOME/Bureau\"\nXDG_DOCUMENTS_DIR=\"/srv/docs\"\n";
        let named = |name: &str| folder_named(text, name, home);
        assert_eq!(named("XDG_DESKTOP_DIR"), Some(PathBuf::from("/home/ana/Bureau")));
        assert_eq!(named("XDG_DOCUMENTS_DIR"), Some(PathBuf::from("/srv/docs")));
        assert_eq!(named("XDG_DOWNLOAD_DIR"), None);
        assert_eq!(folder_named("XDG_DESKTOP_DIR=\"a\"", "XDG_DESKTOP_DIR", home), None);
    }

    #[test]
    fn a_folder_that_is_not_there_is_not_offered() {
        let home = tempfile::tempdir().expect("a folder");
        let places = of_home(home.path());
        assert_eq!(places, [Place { kind: Kind::Home, path: home.path().to_owned() }]);
        assert_eq!(of_home(&home.path().join("absent")), []);
    }

    #[test]
    fn an_ordinary_folder_is_no_stick() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(!is_plugged(folder.path()) && !is_plugged(Path::new("/no/such/folder")));
        assert!(is_plugged(Path::new("/proc")) || !Path::new("/proc/self").exists());
    }
}
