//! Seeing that a folder or a pack changes, while an author writes.
//!
//! A thread looks at the names, the sizes and the hours of the files. An editor writes a file in
//! several gestures, or writes another and gives it the name: a change counts when two looks, one
//! after the other, find the same. Nothing is read here but what the folder says of its files.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::content::library::MAX_FILES;

/// The time between two looks. A change is seen after one and told after the next.
const PERIOD: Duration = Duration::from_millis(40);

/// How deep files stand: `sites/SITE/fr.ftl`.
const MAX_DEPTH: usize = 3;

/// What a look finds: every file with its size and the hour of its last change.
type Look = Vec<(PathBuf, u64, Option<SystemTime>)>;

/// Sees to a folder or a pack until it is dropped.
#[derive(Debug)]
pub struct Watch {
    has_changed: Arc<AtomicBool>,
    is_over: Arc<AtomicBool>,
}

impl Watch {
    /// Begins to look; `wake` is called, on a thread of its own, each time something has changed.
    /// When the system gives no thread, nothing is ever seen to change.
    #[must_use]
    pub fn of(path: &Path, wake: impl Fn() + Send + 'static) -> Self {
        let watch = Self { has_changed: Arc::default(), is_over: Arc::default() };
        let (has_changed, is_over) = (Arc::clone(&watch.has_changed), Arc::clone(&watch.is_over));
        let path = path.to_owned();
        // What is there was read before: it is what changes are counted from.
        let mut looks = Looks::from(look(&path));
        let looking = move || {
            while !is_over.load(Ordering::Relaxed) {
                thread::sleep(PERIOD);
                if looks.see(look(&path)) {
                    has_changed.store(true, Ordering::Relaxed);
                    wake();
                }
            }
        };
        thread::Builder::new().name("watch".to_owned()).spawn(looking).ok();
        watch
    }

    /// Whether something has changed since this was last asked.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.has_changed.swap(false, Ordering::Relaxed)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

/// What was found last, and what was told last.
#[derive(Debug)]
struct Looks {
    told: Look,
    last: Look,
}

impl From<Look> for Looks {
    fn from(look: Look) -> Self {
        Self { told: look.clone(), last: look }
    }
}

impl Looks {
    /// Whether this look is of something new that has come to rest.
    fn see(&mut self, look: Look) -> bool {
        let rests = look == self.last;
        self.last = look;
        let is_new = rests && self.last != self.told;
        if is_new {
            self.told.clone_from(&self.last);
        }
        is_new
    }
}

fn look(path: &Path) -> Look {
    let mut found = Look::new();
    match fs::symlink_metadata(path) {
        Ok(data) if data.is_dir() => look_in(path, MAX_DEPTH, &mut found),
        Ok(data) => found.push(said_of(path.to_owned(), &data)),
        Err(_) => {}
    }
    found.sort();
    found
}

fn look_in(folder: &Path, depth: usize, found: &mut Look) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if found.len() > MAX_FILES {
            return;
        }
        match entry.metadata() {
            Ok(data) if data.is_dir() && depth > 1 => look_in(&entry.path(), depth - 1, found),
            Ok(data) => found.push(said_of(entry.path(), &data)),
            Err(_) => {}
        }
    }
}

fn said_of(path: PathBuf, data: &Metadata) -> (PathBuf, u64, Option<SystemTime>) {
    (path, data.len(), data.modified().ok())
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    fn of(size: u64) -> Look {
        vec![(PathBuf::from("a/fr.ftl"), size, None)]
    }

    #[test]
    fn a_change_is_told_once_when_two_looks_agree() {
        let mut looks = Looks::from(of(1));
        let seen = [1, 2, 3, 3, 3, 1, 3, 4, 4, 5, 4].map(|size| looks.see(of(size)));
        let told = [false, false, false, true, false, false, false, false, true, false, false];
        assert_eq!(seen, told);
    }

    #[test]
    fn each_kind_of_saving_is_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("a")).expect("a folder");
        fs::write(at("a/fr.ftl"), "un = 1").expect("a file");
        let (sender, receiver) = channel();
        let watch = Watch::of(folder.path(), move || sender.send(()).expect("a listener"));
        let waits = || receiver.recv_timeout(Duration::from_secs(60)).expect("a change");
        fs::write(at("a/fr.ftl"), "un = 22").expect("a file");
        waits();
        assert!(watch.has_changed() && !watch.has_changed());
        // An editor that writes beside, then renames.
        fs::write(at("neuf"), "un = 333").expect("a file");
        fs::rename(at("neuf"), at("a/fr.ftl")).expect("renamed");
        waits();
        fs::create_dir_all(at("sites/b")).expect("a folder");
        fs::write(at("sites/b/site.ron"), "()").expect("a file");
        waits();
        fs::remove_file(at("a/fr.ftl")).expect("removed");
        waits();
    }

    #[test]
    fn a_pack_is_seen_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("a.lecons");
        fs::write(&pack, "1").expect("a file");
        let (sender, receiver) = channel();
        let _watch = Watch::of(&pack, move || sender.send(()).expect("a listener"));
        fs::write(&pack, "22").expect("a file");
        receiver.recv_timeout(Duration::from_secs(60)).expect("a change");
    }
}
