//! Pages that were compared with real ones too long ago.

use crate::content::lesson::Date;
use crate::content::library::Library;
use crate::content::page::{Confidence, SourceKind};
use crate::content::source::Seg;
use crate::diagnostic::Datum;
use crate::words::Words;

/// Lists the pages that were last compared more than `days` days before `today`, the oldest first,
/// each with its file and line. The last line counts them.
#[must_use]
pub fn stale(library: &Library, words: &Words, days: u32, today: Date) -> Vec<String> {
    let mut old = Vec::new();
    for site in library.sites.values() {
        for (row, page) in site.value.pages.iter().enumerate() {
            let age = today.number().saturating_sub(page.checked_on.number());
            if age > days {
                let place = site.tree.place(&[Seg::from("pages"), Seg::from(row), Seg::from("id")]);
                let line = words.say_with(
                    "check-stale-page",
                    &[
                        ("file", Datum::Text(place.source.name.clone())),
                        ("line", Datum::Number(place.line_column().0)),
                        ("page", Datum::Text(page.id.to_string())),
                        ("date", Datum::Text(page.checked_on.to_string())),
                        ("days", Datum::Number(usize::try_from(age).unwrap_or(usize::MAX))),
                        ("source", Datum::Text(kind(page.source).to_owned())),
                        ("confidence", Datum::Text(trust(page.confidence).to_owned())),
                    ],
                );
                old.push((page.checked_on, line));
            }
        }
    }
    old.sort_by_key(|(date, _)| *date);
    let count = Datum::Number(old.len());
    let sum = words.say_with("check-stale-sum", &[("count", count)]);
    old.into_iter().map(|(_, line)| line).chain(std::iter::once(sum)).collect()
}

/// A word the sentence chooses by.
fn kind(source: SourceKind) -> &'static str {
    match source {
        SourceKind::Official => "official",
        SourceKind::Mirror => "mirror",
        SourceKind::Guide => "guide",
        SourceKind::Memory => "memory",
    }
}

/// A word the sentence chooses by.
fn trust(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Primary => "primary",
        Confidence::Secondary => "secondary",
        Confidence::Memory => "memory",
    }
}
