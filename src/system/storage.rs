//! Where progress is kept: one small file in the platform's folder for data.
//!
//! This is all that the app writes by itself, and [`Progress`] cannot hold anything typed. The
//! file is replaced whole, never written in place: whatever happens, what is read back is the old
//! text or the new one. A file that cannot be understood is set aside under another name, never
//! overwritten. Where nothing can be kept, the app works all the same and says so.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use crate::session::progress::{self, Damage, Progress};

/// The name of the program's folder among those of the other programs.
const FOLDER: &str = "faire-avec";

/// The name of the file.
const FILE: &str = "progress.txt";

/// How the name of every file with progress begins.
const STEM: &str = "progress.";

/// The largest file that is read. What we write is always smaller.
const MAX_BYTES: u64 = 64 * 1024;

/// The most damaged files set aside.
const MAX_ASIDE: usize = 99;

/// Where progress goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Store {
    /// Nowhere, and nobody wonders: pictures and tests.
    None,
    /// Nowhere, because somebody asked for it.
    Private,
    /// Nowhere, because the computer gives no place.
    Unable,
    /// Nowhere, because another window of the program keeps there.
    Taken,
    /// In this folder.
    Folder(Folder),
}

/// Says to the other windows of the program that the folder is taken, for as long as it is there.
#[derive(Debug)]
pub struct Claim(#[expect(dead_code, reason = "a lock that is held until it is dropped")] File);

/// What Home should say of how progress is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing: all is as usual.
    Usual,
    /// Nothing is kept, as was asked.
    Private,
    /// Nothing can be kept.
    Unable,
    /// A file that could not be understood was set aside.
    SetAside,
    /// Nothing is kept here: another window is open, and keeps.
    Taken,
}

impl Store {
    /// The folder that the platform gives to programs for their data. Nothing is touched yet.
    #[must_use]
    pub fn usual() -> Self {
        Folder::usual().map_or(Self::Unable, Self::Folder)
    }

    /// Reads what was kept, and makes sure that more can be.
    ///
    /// A damaged file is set aside. If even that fails, the store becomes [`Store::Unable`]: what
    /// cannot be understood is never overwritten.
    pub fn load(&mut self) -> (Progress, Keeping) {
        let folder = match self {
            Self::None => return (Progress::default(), Keeping::Usual),
            Self::Private => return (Progress::default(), Keeping::Private),
            Self::Unable => return (Progress::default(), Keeping::Unable),
            Self::Taken => return (Progress::default(), Keeping::Taken),
            Self::Folder(folder) => folder,
        };
        folder.sweep();
        let found = folder.look();
        let (progress, damaged) = match &found {
            Found::Nothing => (Progress::default(), false),
            Found::Text { progress, damage, .. } => (progress.clone(), !damage.is_empty()),
            Found::Unreadable => (Progress::default(), true),
        };
        let kept = folder.try_writing();
        if damaged {
            if kept.is_ok() && folder.set_aside(&progress).is_ok() {
                return (progress, Keeping::SetAside);
            }
            *self = Self::Unable;
            return (progress, Keeping::Unable);
        }
        (progress, if kept.is_ok() { Keeping::Usual } else { Keeping::Unable })
    }

    /// Keeps progress, if this store keeps any.
    ///
    /// # Errors
    /// When the system refuses; what was kept before is still there.
    pub fn save(&self, progress: &Progress) -> io::Result<()> {
        match self {
            Self::None | Self::Private | Self::Unable | Self::Taken => Ok(()),
            Self::Folder(folder) => folder.save(progress),
        }
    }

    /// Takes the folder for this window. When another one has it, the store becomes
    /// [`Store::Taken`]: two windows would each overwrite what the other keeps.
    ///
    /// Nothing where the disk knows no locks: then all is as if there were one window.
    pub fn claim(&mut self) -> Option<Claim> {
        let Self::Folder(folder) = self else { return None };
        let lock = folder.lock_file().ok()?;
        match lock.try_lock() {
            Ok(()) => Some(Claim(lock)),
            Err(TryLockError::WouldBlock) => {
                *self = Self::Taken;
                None
            }
            Err(TryLockError::Error(_)) => None,
        }
    }

    /// Erases all that is kept, what was set aside included.
    ///
    /// # Errors
    /// When the system refuses to erase a file.
    pub fn forget(&self) -> io::Result<()> {
        match self {
            Self::None | Self::Private | Self::Unable | Self::Taken => Ok(()),
            Self::Folder(folder) => folder.forget(),
        }
    }
}

/// What the file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// There is no file.
    Nothing,
    /// There is one that cannot be read, or that is far too large to be ours.
    Unreadable,
    /// There is one.
    Text {
        /// Word for word.
        text: String,
        /// What was understood of it.
        progress: Progress,
        /// What was not.
        damage: Vec<Damage>,
    },
}

/// A folder where progress is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// A folder of one's choice; it is made when it is needed.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// The platform's: `$XDG_DATA_HOME/faire-avec` or `~/.local/share/faire-avec` on Linux.
    #[must_use]
    pub fn usual() -> Option<Self> {
        let strategy = etcetera::base_strategy::choose_native_strategy().ok()?;
        let path = strategy.data_dir().join(FOLDER);
        // Without a home, the folder would be wherever the program was started.
        path.is_absolute().then(|| Self::at(path))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        self.path.join(FILE)
    }

    /// Looks at what is kept, and changes nothing.
    #[must_use]
    pub fn look(&self) -> Found {
        match read_bounded(&self.file()) {
            Ok(bytes) => {
                // A mark of replacement is in no line of ours: bad bytes are told as damage.
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let (progress, damage) = progress::read(&text);
                Found::Text { text, progress, damage }
            }
            Err(error) if is_absent(&error) => Found::Nothing,
            Err(_) => Found::Unreadable,
        }
    }

    /// Makes the folder if need be, and a file in it for an instant.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn try_writing(&self) -> io::Result<()> {
        self.make()?;
        let beside = self.beside();
        write_whole(&beside, b"")?;
        fs::remove_file(&beside)
    }

    /// Replaces what is kept, whole.
    ///
    /// # Errors
    /// When the system refuses; what was kept before is still there.
    pub fn save(&self, progress: &Progress) -> io::Result<()> {
        let text = progress.to_text();
        let beside = self.beside();
        let write = || {
            self.make()?;
            write_whole(&beside, text.as_bytes())?;
            fs::rename(&beside, self.file())
        };
        // Another window that opens may sweep our file away between two lines: once more is enough.
        let written = write().or_else(|error| if is_absent(&error) { write() } else { Err(error) });
        if written.is_err() {
            // It may never have been made; the first error is the one to tell.
            fs::remove_file(&beside).ok();
        }
        written.and_then(|()| sync_folder(&self.path))
    }

    /// Gives the file another name that nothing has yet, and keeps what could be understood of it
    /// in its place.
    fn set_aside(&self, understood: &Progress) -> io::Result<()> {
        let file = self.file();
        for n in 1..=MAX_ASIDE {
            let aside = self.path.join(format!("progress.damaged-{n}.txt"));
            if fs::symlink_metadata(&aside).is_ok() {
                continue;
            }
            // A second name for the same file is refused when something has it already, and what
            // is kept never goes missing. Not every disk has second names.
            match fs::hard_link(&file, &aside) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(_) => fs::rename(&file, &aside)?,
            }
            return self.save(understood);
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// What windows lock: the folder itself, which keeps no file for it.
    #[cfg(unix)]
    fn lock_file(&self) -> io::Result<File> {
        self.make()?;
        File::open(&self.path)
    }

    /// What windows lock: a file with nothing in it, where a folder cannot be locked.
    #[cfg(not(unix))]
    fn lock_file(&self) -> io::Result<File> {
        self.make()?;
        OpenOptions::new().write(true).create(true).truncate(false).open(self.path.join("lock"))
    }

    /// Erases progress, what was set aside and what is half written.
    fn forget(&self) -> io::Result<()> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if is_absent(&error) => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            if !entry.file_name().to_string_lossy().starts_with(STEM) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        sync_folder(&self.path)
    }

    /// Makes the folder, for its owner alone.
    fn make(&self) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.path)
    }

    /// The file that is written first. Two windows of the program do not share it.
    fn beside(&self) -> PathBuf {
        self.path.join(format!("{FILE}.{}.tmp", std::process::id()))
    }

    /// Removes what a program that was killed left beside the file.
    fn sweep(&self) {
        let Ok(entries) = fs::read_dir(&self.path) else { return };
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path.file_name().map(|name| name.to_string_lossy());
            let number = name
                .as_ref()
                .and_then(|name| name.strip_prefix(FILE)?.strip_prefix('.')?.strip_suffix(".tmp"));
            if number.is_some_and(|number| number.parse::<u32>().is_ok()) {
                // Somebody else may have done it.
                fs::remove_file(&path).ok();
            }
        }
    }
}

/// Whether an error says that there is no file, or no folder for it to be in.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Reads a file of ours. Anything else than a small file is refused before it is opened: reading
/// could wait for ever.
fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    let found = fs::metadata(path)?;
    if !found.is_file() || found.len() > MAX_BYTES {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file for its owner alone, down to the disk.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes the new name of a file last through a power cut. Windows does so by itself.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let temporary = tempfile::tempdir().expect("a folder");
        let folder = Folder::at(temporary.path().join("data/faire-avec"));
        (temporary, folder)
    }

    fn some() -> Progress {
        progress::read("faire-avec progress 1\ndone adresse\nend\n").0
    }

    fn names(folder: &Folder) -> Vec<String> {
        let entries = fs::read_dir(folder.path()).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    fn with(bytes: &[u8]) -> (tempfile::TempDir, Folder) {
        let (temporary, folder) = folder();
        folder.make().expect("a folder");
        fs::write(folder.file(), bytes).expect("a file");
        (temporary, folder)
    }

    #[test]
    fn what_is_saved_is_loaded_and_nothing_is_left_beside() {
        let (_temporary, folder) = folder();
        let mut store = Store::Folder(folder.clone());
        assert_eq!(store.load(), (Progress::default(), Keeping::Usual));
        store.save(&some()).expect("saved");
        assert_eq!(store.load(), (some(), Keeping::Usual));
        assert_eq!(names(&folder), [FILE]);
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_and_the_file_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_temporary, folder) = folder();
        folder.save(&some()).expect("saved");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(folder.path()), 0o700);
        assert_eq!(mode(&folder.file()), 0o600);
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_what_was_understood_is_kept() {
        let (_temporary, folder) = with(b"faire-avec progress 1\ndone adresse\n\xff\xfe\n");
        let mut store = Store::Folder(folder.clone());
        for n in 1..=3 {
            let damaged = fs::read(folder.file()).expect("a file");
            assert_eq!(store.load(), (some(), Keeping::SetAside));
            let aside = folder.path().join(format!("progress.damaged-{n}.txt"));
            assert_eq!(fs::read(aside).expect("set aside"), damaged);
            assert_eq!(store.load(), (some(), Keeping::Usual));
            fs::write(folder.file(), format!("faire-avec progress 1\ndone adresse\n{n}\nend\n"))
                .expect("damaged again");
        }
    }

    #[test]
    fn a_file_of_a_later_version_is_never_lost() {
        let later = b"faire-avec progress 2\ndone adresse\nstars 5\nend\n";
        let (_temporary, folder) = with(later);
        let mut store = Store::Folder(folder.clone());
        assert_eq!(store.load(), (some(), Keeping::SetAside));
        let aside = fs::read(folder.path().join("progress.damaged-1.txt"));
        assert_eq!(aside.expect("set aside"), later);
    }

    #[test]
    fn what_is_no_file_or_is_too_large_is_set_aside_unread() {
        let large = vec![b'a'; usize::try_from(MAX_BYTES).expect("small") + 1];
        let (_temporary, folder) = with(&large);
        let mut store = Store::Folder(folder.clone());
        assert_eq!(store.load(), (Progress::default(), Keeping::SetAside));
        fs::remove_file(folder.file()).expect("removed");
        fs::create_dir(folder.file()).expect("a folder in its place");
        assert_eq!(store.load(), (Progress::default(), Keeping::SetAside));
        assert_eq!(names(&folder), ["progress.damaged-1.txt", "progress.damaged-2.txt", FILE]);
    }

    #[test]
    fn once_too_many_are_set_aside_nothing_is_overwritten() {
        let (_temporary, folder) = with(b"?");
        for n in 1..=MAX_ASIDE {
            let aside = folder.path().join(format!("progress.damaged-{n}.txt"));
            fs::write(aside, b"?").expect("a file");
        }
        let mut store = Store::Folder(folder.clone());
        assert_eq!(store.load(), (Progress::default(), Keeping::Unable));
        store.save(&some()).expect("nothing is done");
        assert_eq!(fs::read(folder.file()).expect("still there"), b"?");
    }

    #[test]
    fn where_no_folder_can_be_the_store_says_so() {
        let temporary = tempfile::tempdir().expect("a folder");
        let file = temporary.path().join("file");
        fs::write(&file, b"").expect("a file");
        let mut store = Store::Folder(Folder::at(file.join("faire-avec")));
        assert_eq!(store.load(), (Progress::default(), Keeping::Unable));
        assert!(store.save(&some()).is_err());
    }

    #[test]
    fn what_a_killed_program_left_is_swept_away() {
        let (_temporary, folder) = with(some().to_text().as_bytes());
        for name in ["progress.txt.1.tmp", "progress.txt.x.tmp", "other.txt"] {
            fs::write(folder.path().join(name), b"half").expect("a file");
        }
        let mut store = Store::Folder(folder.clone());
        assert_eq!(store.load(), (some(), Keeping::Usual));
        assert_eq!(names(&folder), ["other.txt", FILE, "progress.txt.x.tmp"]);
    }

    #[test]
    fn a_second_window_keeps_nothing_and_leaves_what_the_first_keeps() {
        let (_temporary, folder) = folder();
        let mut first = Store::Folder(folder.clone());
        let claim = first.claim().expect("the first has it");
        first.save(&some()).expect("saved");
        let mut second = Store::Folder(folder.clone());
        assert!(second.claim().is_none());
        assert_eq!(second.load(), (Progress::default(), Keeping::Taken));
        second.save(&Progress::default()).expect("nothing is done");
        second.forget().expect("nothing is done");
        assert_eq!(first.load(), (some(), Keeping::Usual));
        assert_eq!(names(&folder), [FILE], "no file is made for it");
        drop(claim);
        assert!(Store::Folder(folder).claim().is_some(), "the first is gone");
    }

    #[test]
    fn what_is_forgotten_leaves_no_file_with_progress() {
        let (_temporary, folder) = with(b"?");
        let mut store = Store::Folder(folder.clone());
        assert_eq!(store.load(), (Progress::default(), Keeping::SetAside));
        store.save(&some()).expect("saved");
        for name in ["progress.txt.1.tmp", "other.txt"] {
            fs::write(folder.path().join(name), b"half").expect("a file");
        }
        store.forget().expect("forgotten");
        assert_eq!(names(&folder), ["other.txt"]);
        assert_eq!(store.load(), (Progress::default(), Keeping::Usual));
        Store::Folder(Folder::at(folder.path().join("none"))).forget().expect("nothing there");
    }

    #[test]
    fn what_is_private_is_written_nowhere() {
        for (mut store, keeping) in
            [(Store::None, Keeping::Usual), (Store::Private, Keeping::Private)]
        {
            assert_eq!(store.load(), (Progress::default(), keeping));
            store.save(&some()).expect("nothing is done");
            assert_eq!(store.load().0, Progress::default());
        }
    }
}
