//! Signs that no letter of the program draws: an empty box stands on the screen in their place.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::content::library::Library;
use crate::content::source::{Kind, Tree};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::words::Words;

/// The most signs of one line that a sentence names.
const MOST_NAMED: usize = 5;

/// Every text of the content that has signs which no font draws, at the first of them.
///
/// Fonts belong to the window: `missing` says which characters of a text they lack.
#[must_use]
pub fn undrawn(
    library: &Library,
    words: &Words,
    missing: impl FnOnce(&str) -> Vec<char>,
) -> Vec<Diagnostic> {
    let texts = texts(library, words);
    let used: BTreeSet<char> = texts.iter().flat_map(|text| text.shown().chars()).collect();
    let missing: BTreeSet<char> = missing(&used.iter().collect::<String>()).into_iter().collect();
    texts.iter().filter_map(|text| text.undrawn(&missing)).collect()
}

/// A sign that cannot be drawn is not said again for standing in the place of a word.
pub(super) fn say_once(diagnostics: &mut Vec<Diagnostic>) {
    let is_rule = |rule| move |one: &&Diagnostic| one.rule == rule;
    let undrawn: Vec<Diagnostic> =
        diagnostics.iter().filter(is_rule("undrawn-sign")).cloned().collect();
    let line = |one: &Diagnostic| {
        one.places.first().map(|place| (place.source.name.clone(), place.line_column().0))
    };
    diagnostics.retain(|one| {
        one.rule != "sign-for-a-word" || !undrawn.iter().any(|other| line(other) == line(one))
    });
}

/// A text that may be shown.
struct Text<'a> {
    source: &'a Rc<Source>,
    start: usize,
    end: usize,
    /// The word whose text it is; empty when it is a value.
    word: String,
}

impl<'a> Text<'a> {
    fn shown(&self) -> &'a str {
        &self.source.text[self.start..self.end]
    }

    fn undrawn(&self, missing: &BTreeSet<char>) -> Option<Diagnostic> {
        let mut found = self.shown().char_indices().filter(|(_, c)| missing.contains(c));
        let (at, first) = found.next()?;
        let mut signs = vec![first];
        for (_, sign) in found {
            if signs.len() < MOST_NAMED && !signs.contains(&sign) {
                signs.push(sign);
            }
        }
        let start = self.start + at;
        let place = Place::new(self.source, start..start + first.len_utf8());
        let found: Vec<String> =
            signs.iter().map(|sign| format!("{sign} (U+{:04X})", u32::from(*sign))).collect();
        let undrawn = Diagnostic::warning("undrawn-sign", place).with("found", found.join(", "));
        let undrawn = undrawn.with("count", signs.len());
        Some(match self.word.as_str() {
            "" => undrawn.with("key", 0),
            word => undrawn.with("key", word),
        })
    }
}

fn texts<'a>(library: &'a Library, words: &Words) -> Vec<Text<'a>> {
    let trees = (library.lessons.values().map(|one| &one.tree))
        .chain(library.sites.values().map(|one| &one.tree))
        .chain(library.personas.values().map(|one| &one.tree))
        .chain(library.workshops.values().map(|one| &one.tree));
    let mut texts: Vec<Text<'a>> = trees.flat_map(values).collect();
    for source in &library.words {
        texts.extend(words_of(source, words));
    }
    texts
}

/// The texts between quotation marks of a file.
fn values(tree: &Tree) -> impl Iterator<Item = Text<'_>> {
    let texts = tree.tokens().iter().filter(|token| token.kind == Kind::Text);
    texts.map(|token| {
        let span = token.span();
        Text { source: tree.source(), start: span.start, end: span.end, word: String::new() }
    })
}

/// What stands after the name of each word of a file, its remarks left out.
fn words_of<'a>(source: &'a Rc<Source>, words: &Words) -> Vec<Text<'a>> {
    let entries = words.entries(&source.name);
    let ends = entries.iter().skip(1).map(|entry| entry.span.start);
    let ends = ends.chain([source.text.len()]);
    let pairs = entries.iter().zip(ends);
    let mut texts = Vec::new();
    for (entry, end) in pairs {
        let mut start = entry.span.end;
        for line in source.text[start..end].split_inclusive('\n') {
            let next = start + line.len();
            if !line.starts_with('#') {
                texts.push(Text { source, start, end: next, word: entry.name() });
            }
            start = next;
        }
    }
    texts
}
