//! What the program finds out about itself and its machine: `faire-avec doctor`.
//!
//! A finding is data: its words are put to it by the command line. Another thing worth telling is
//! another variant of [`Finding`] and a line in [`examine`]; the compiler then names the place
//! that says it.

use std::path::PathBuf;

use crate::session::progress::Damage;
use crate::system::guard;
use crate::system::speech::voices;
use crate::system::storage::{Folder, Found};

/// One thing found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Which program this is.
    Version(&'static str),
    /// The system and the processor it was built for.
    Platform {
        /// `linux`, `macos`, `windows`.
        system: &'static str,
        /// `x86_64`, `aarch64`.
        processor: &'static str,
    },
    /// The computer has no folder for the data of programs.
    NoFolder,
    /// The file where progress is kept.
    File(PathBuf),
    /// What it holds, word for word. Nothing when there is no file yet.
    Kept(Option<Vec<String>>),
    /// The file is there and cannot be read.
    Unreadable,
    /// Lines of it that cannot be understood.
    Damaged(Damage),
    /// Whether more can be kept.
    Writable(bool),
    /// What the process has taken from itself, or could not.
    Guard(guard::Finding),
    /// The program that would read aloud, by its name; none when texts are not read.
    Voice(Option<&'static str>),
}

/// Finds out everything, in the order it is told. The guards are those this process closed.
#[must_use]
pub fn examine(guards: Vec<guard::Finding>) -> Vec<Finding> {
    let mut findings = vec![
        Finding::Version(env!("CARGO_PKG_VERSION")),
        Finding::Platform { system: std::env::consts::OS, processor: std::env::consts::ARCH },
    ];
    match Folder::usual() {
        None => findings.push(Finding::NoFolder),
        Some(folder) => findings.extend(of_folder(&folder)),
    }
    findings.extend(guards.into_iter().map(Finding::Guard));
    findings.push(Finding::Voice(voices().first().map(|voice| voice.speaker.program())));
    findings
}

fn of_folder(folder: &Folder) -> Vec<Finding> {
    let mut findings = vec![Finding::File(folder.file())];
    match folder.look() {
        Found::Nothing => findings.push(Finding::Kept(None)),
        Found::Unreadable => findings.push(Finding::Unreadable),
        Found::Text { text, damage, .. } => {
            findings.push(Finding::Kept(Some(text.lines().map(printable).collect())));
            findings.extend(damage.into_iter().map(Finding::Damaged));
        }
    }
    findings.push(Finding::Writable(folder.try_writing().is_ok()));
    findings
}

/// A line as it is, but for what a terminal would obey.
fn printable(line: &str) -> String {
    let shown = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    line.chars().map(shown).collect()
}
