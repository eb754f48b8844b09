//! A change to a file of content, as the piece of text that it replaces.
//!
//! What is not in the piece keeps every byte: comments, order, layout. The places come from the
//! lossless tree of the text ([`Tree`]) or, in files of words, from its lines.

mod list;
pub mod words;

use std::ops::Range;
use std::rc::Rc;

use crate::content::source::{Seg, Tree};
use crate::diagnostic::Source;

pub use list::{insert, move_item, remove};

/// One piece of a text, and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// Bytes of the text as it is.
    pub span: Range<usize>,
    /// What stands there afterwards. Ends of lines are `\n`: those of the text are put.
    pub text: String,
}

/// The text with these pieces replaced; nothing when two of them overlap or one is not in the text.
#[must_use]
pub fn patched(text: &str, patches: &[Patch]) -> Option<String> {
    let mut patches: Vec<&Patch> = patches.iter().collect();
    patches.sort_by_key(|patch| (patch.span.start, patch.span.end));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for patch in patches {
        out.push_str(text.get(at..patch.span.start)?);
        text.get(patch.span.clone())?;
        out.push_str(&with_line_ends_of(text, &patch.text));
        at = patch.span.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

/// A piece with the ends of lines that the text has.
fn with_line_ends_of(text: &str, piece: &str) -> String {
    let piece = piece.replace("\r\n", "\n");
    if text.contains("\r\n") { piece.replace('\n', "\r\n") } else { piece }
}

/// Replaces the value found from the root by names and ranks.
#[must_use]
pub fn replace(text: &str, path: &[Seg], value: &str) -> Option<String> {
    let tree = read(text)?;
    let span = tree.span(tree.value(path)?);
    patched(text, &[Patch { span, text: value.to_owned() }])
}

/// Replaces a field of the group found from the root, or writes it after the one called `after`.
#[must_use]
pub fn set_field(
    text: &str,
    path: &[Seg],
    name: &'static str,
    value: &str,
    after: &'static str,
) -> Option<String> {
    let at = |name: &'static str| [path, &[Seg::from(name)]].concat();
    let tree = read(text)?;
    if tree.value(&at(name)).is_some() {
        return replace(text, &at(name), value);
    }
    let entries = tree.entries(tree.group(tree.value(path)?)?);
    let beside = entries.iter().find(|entry| {
        entry.name.is_some_and(|name| tree.text(name).trim_start_matches("r#") == after)
    })?;
    let end = tree.span(beside.value).end;
    let start = tree.token_place(beside.name?).span.start;
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let indent = &text[line..start];
    let stands_first = indent.chars().all(char::is_whitespace);
    let between = if stands_first { format!("\n{indent}") } else { " ".to_owned() };
    patched(text, &[Patch { span: end..end, text: format!(",{between}{name}: {value}") }])
}

/// Takes a field out of the group found from the root.
#[must_use]
pub fn remove_field(text: &str, path: &[Seg], name: &'static str) -> Option<String> {
    let tree = read(text)?;
    let entries = tree.entries(tree.group(tree.value(path)?)?);
    let entry = entries.iter().find(|entry| {
        entry.name.is_some_and(|row| tree.text(row).trim_start_matches("r#") == name)
    })?;
    let start = tree.token_place(entry.name?).span.start;
    let comma = tree.row_from(tree.span(entry.value).end);
    let end = match tree.text(comma) {
        "," => tree.token_place(comma).span.end,
        _ => tree.span(entry.value).end,
    };
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let rest = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    let is_alone = text[line..start].trim().is_empty() && text[end..rest].trim().is_empty();
    let span = if is_alone { line..rest } else { start..end };
    patched(text, &[Patch { span, text: String::new() }])
}

/// A text as a string of the format.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

pub(in crate::studio) fn read(text: &str) -> Option<Tree> {
    let source: Rc<Source> = Source::new("", text);
    Tree::read(&source).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "// haut\n(\n    id: \"a\", // un\n    day: \"1\",\n    body: [(x: 1)],\n)\n";

    #[test]
    fn a_value_alone_is_replaced() {
        let changed = replace(PAGE, &["day".into()], "\"2\"").expect("there");
        assert_eq!(changed, PAGE.replace("\"1\"", "\"2\""));
        assert_eq!(replace(PAGE, &["absent".into()], "1"), None);
    }

    #[test]
    fn a_field_that_is_not_there_is_written_after_another() {
        let changed = set_field(PAGE, &[], "note", "\"n\"", "day").expect("written");
        assert_eq!(changed, PAGE.replace("\"1\",", "\"1\",\n    note: \"n\","));
        let again = set_field(&changed, &[], "note", "\"m\"", "day").expect("replaced");
        assert_eq!(again, changed.replace("\"n\"", "\"m\""));
        assert_eq!(remove_field(&changed, &[], "note").as_deref(), Some(PAGE));
        let inner = set_field(PAGE, &["body".into(), 0.into()], "y", "2", "x").expect("written");
        assert_eq!(inner, PAGE.replace("x: 1", "x: 1, y: 2"));
    }

    #[test]
    fn the_ends_of_lines_are_those_of_the_text() {
        let text = PAGE.replace('\n', "\r\n");
        let changed = set_field(&text, &[], "note", "\"n\"", "day").expect("written");
        assert_eq!(changed.matches('\n').count(), changed.matches("\r\n").count());
    }

    #[test]
    fn pieces_that_overlap_are_refused() {
        let piece = |span| Patch { span, text: String::new() };
        assert_eq!(patched("abcd", &[piece(0..2), piece(1..3)]), None);
        assert_eq!(patched("abcd", &[piece(3..9)]), None);
        assert_eq!(patched("abcd", &[piece(2..3), piece(0..1)]).as_deref(), Some("bd"));
    }

    #[test]
    fn a_text_is_quoted_and_read_again() {
        let tree = read(&quoted("a\"b\\c\nd")).expect("a string");
        assert_eq!(tree.text(0), "\"a\\\"b\\\\c\\nd\"");
    }
}
