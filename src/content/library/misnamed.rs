//! Files that are not what their names say, or have nearly the right one, and what systems leave
//! beside them.

use crate::content::library::{Library, is_words, place_of};
use crate::diagnostic::{Datum, Diagnostic};
use crate::ids::id_like;

/// Whether a system or a word processor has left a file or a folder there, unseen by its owner.
pub(super) fn is_litter(name: &str) -> bool {
    let mut names = name.split('/');
    let last = names.clone().next_back().unwrap_or_default();
    let known = [".DS_Store", "Thumbs.db", "thumbs.db", "desktop.ini", "Desktop.ini"];
    names.any(|folder| folder == "__MACOSX")
        || known.contains(&last)
        || ["._", "~$", ".~lock."].iter().any(|start| last.starts_with(start))
        || last.ends_with('~')
}

/// The name that a file was meant to have, when it has nearly that one.
pub(super) fn meant(name: &str) -> Option<String> {
    let last = name.rsplit('/').next().unwrap_or_default();
    let lower = last.to_lowercase();
    let ends = [".txt", ".doc", ".docx", ".rtf", ".html", ".bak"];
    let bare = ends.iter().find_map(|end| lower.strip_suffix(end)).unwrap_or(&lower);
    let is_known = is_words(bare)
        || ["lesson.ron", "site.ron", "workshop.ron", "catalogue.ron", "pack.ron"].contains(&bare)
        || name.starts_with("personas/") && bare.ends_with(".ron");
    (is_known && bare != last).then(|| bare.to_owned())
}

/// A file that is another kind of document under the name of one of ours, told by how it begins.
pub(super) fn another_format(name: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let text = String::from_utf8_lossy(bytes.get(..64).unwrap_or(bytes)).to_lowercase();
    let kind = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        "document"
    } else if bytes.starts_with(b"{\\rtf") {
        "rtf"
    } else if bytes.starts_with(b"%PDF") {
        "pdf"
    } else if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        "utf-16"
    } else if ["<!doctype", "<html", "<?xml"].iter().any(|start| text.starts_with(start)) {
        "page"
    } else if bytes.contains(&b'\r') && !bytes.contains(&b'\n') {
        "mac"
    } else {
        return None;
    };
    let end = name.rsplit('/').next().unwrap_or_default();
    let other = Diagnostic::error("another-format", place_of(name));
    Some(other.with("kind", kind).with("file", end))
}

impl Library {
    /// Whether a file or a folder is there under a name that is nearly this one, which is said of
    /// it: nobody misses it.
    #[must_use]
    pub fn is_misnamed(&self, name: &str) -> bool {
        let (folder, last) = name.rsplit_once('/').unwrap_or(("", name));
        self.diagnostics.iter().any(|one| {
            let Some(place) = one.places.first().filter(|place| place.is_file()) else {
                return false;
            };
            let other = place.source.name.as_str();
            let (its_folder, its_last) = other.rsplit_once('/').unwrap_or(("", other));
            let is_like = match one.rule {
                "bad-id" => id_like(its_last) == last,
                "misnamed-file" => one.data.contains(&("meant", Datum::from(last))),
                _ => false,
            };
            is_like && folder == its_folder
        })
    }
}
