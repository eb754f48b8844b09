//! Labels written by hand, which a renamed button would make wrong.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::words::file::{File, Owner};
use crate::words::labels::{APP, is_simulated};
use crate::words::writing::texts;
use crate::words::{FRENCH, Words};

/// What quotes a piece of a sentence, in French and elsewhere.
const QUOTES: [(char, char); 2] = [('«', '»'), ('“', '”')];

impl Words {
    /// Labels between quotation marks where `LABEL` would follow them: those of the sites that the
    /// file quotes, and those of the browser. These are found without marks too, when they have
    /// two words and a capital inside a sentence.
    #[must_use]
    pub fn check_labels_by_hand(&self) -> Vec<Diagnostic> {
        let labels = self.labels();
        let mut by_text: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (path, (owner, name)) in &labels {
            if let Some(text) = self.format(owner, FRENCH, name, &[]) {
                by_text.entry(text).or_default().push(path);
            }
        }
        let of_lessons = |file: &&File| matches!(file.owner, Owner::Lesson(_) | Owner::Workshop(_));
        let files = self.files.iter().filter(of_lessons);
        files.flat_map(|file| in_file(file, &by_text)).collect()
    }
}

fn in_file(file: &File, by_text: &BTreeMap<String, Vec<&str>>) -> Vec<Diagnostic> {
    let quoted = file.entries.iter().flat_map(|entry| &entry.labels);
    let mut sites: BTreeSet<&str> =
        quoted.filter_map(|(label, _)| label.split('/').next()).collect();
    sites.insert(APP);
    let path_of = |text: &str| {
        let paths = by_text.get(text)?;
        let site = |path: &str| path.split('/').next().is_some_and(|site| sites.contains(site));
        paths.iter().copied().find(|path| site(path))
    };
    let mut wrong = Vec::new();
    let mut say = |piece: &str, path: &str| {
        let found = Diagnostic::warning("label-by-hand", file.place_of(piece));
        wrong.push(found.with("found", piece).with("label", path));
    };
    for (_, pattern) in file.sentences().filter(|(entry, _)| !is_simulated(&entry.key)) {
        texts(pattern, &mut |text| {
            for piece in between_quotes(text) {
                if let Some(path) = path_of(piece) {
                    say(piece, path);
                }
            }
            for (label, paths) in by_text.iter().filter(|(label, _)| label.contains(' ')) {
                let Some(path) = paths.iter().find(|path| is_of_app(path)) else { continue };
                for piece in inside_sentence(text, label) {
                    say(piece, path);
                }
            }
        });
    }
    wrong
}

fn is_of_app(path: &str) -> bool {
    path.split('/').next() == Some(APP)
}

/// The pieces of a text between quotation marks.
fn between_quotes(text: &str) -> impl Iterator<Item = &str> {
    QUOTES.iter().flat_map(move |(open, close)| {
        text.match_indices(*open).filter_map(move |(at, sign)| {
            let rest = &text[at + sign.len()..];
            Some(rest[..rest.find(*close)?].trim())
        })
    })
}

/// Where a label stands inside a sentence without quotation marks, with the capital that shows
/// that it is one.
fn inside_sentence<'a>(text: &'a str, label: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(label).filter_map(move |(at, piece)| {
        let before = text[..at].trim_end();
        let follows = before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == ',');
        let after = text[at + piece.len()..].chars().next();
        let is_whole = after.is_none_or(|c| !c.is_alphanumeric());
        let is_capital = label.chars().next().is_some_and(char::is_uppercase);
        (follows && is_whole && is_capital).then_some(piece)
    })
}
