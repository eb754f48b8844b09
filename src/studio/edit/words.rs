//! A word of a file of words: its value replaced, a word added, a word removed.
//!
//! A file of words is cut in lines: a message begins where its line does, its attributes and its
//! other lines stand to the right. What is replaced is the value, from the first sign after `=`
//! to the last one; the lines of a value that has several keep their indentation.

use std::ops::Range;

use crate::studio::edit::{Patch, patched};

/// The spaces before an attribute, or before a line of a value, where no neighbour says them.
const INDENT: &str = "    ";

/// One word as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Written {
    /// `message` or `message.attribute`.
    name: String,
    /// Its lines, from the start of the first to the end of the last.
    lines: Range<usize>,
    /// What follows its equals sign, without the spaces around.
    value: Range<usize>,
}

/// The signs with which a line of a value cannot begin as it is: they would begin an attribute or
/// a variant.
const HELD: [&str; 3] = [".", "*", "["];

/// A sign held as a text of its own, as the format asks.
fn held(sign: &str) -> String {
    format!("{{ \"{sign}\" }}")
}

/// A line of a value that may begin with any sign.
fn with_held(line: &str) -> String {
    let (spaces, text) = line.split_at(line.len() - line.trim_start_matches(' ').len());
    match HELD.iter().find_map(|sign| Some((sign, text.strip_prefix(sign)?))) {
        Some((sign, rest)) => format!("{spaces}{}{rest}", held(sign)),
        None => line.to_owned(),
    }
}

/// A line as it is read.
fn without_held(line: &str) -> String {
    let (spaces, text) = line.split_at(line.len() - line.trim_start_matches(' ').len());
    let found = HELD.iter().find_map(|sign| Some((sign, text.strip_prefix(&held(sign))?)));
    found.map_or_else(|| line.to_owned(), |(sign, rest)| format!("{spaces}{sign}{rest}"))
}

/// The value of a word as it is written, its lines without their common indentation; nothing when
/// the file has no such word. A sign that is held at the beginning of a line stands there alone.
#[must_use]
pub fn value(text: &str, name: &str) -> Option<String> {
    let written = find(text, name)?;
    let raw = text.get(written.value)?.replace("\r\n", "\n");
    let indent = indent_of(&raw).unwrap_or_default();
    let mut lines = raw.split('\n');
    let first = without_held(lines.next().unwrap_or_default());
    Some(lines.fold(first, |all, line| {
        let line = line.strip_prefix(indent.as_str()).unwrap_or(line.trim_start());
        format!("{all}\n{}", without_held(line.trim_end()))
    }))
}

/// The names of the words of a file, in order.
#[must_use]
pub fn names(text: &str) -> Vec<String> {
    all(text).into_iter().map(|written| written.name).filter(|name| !name.is_empty()).collect()
}

/// The name of the word that stands at this byte of the text; nothing where none does.
#[must_use]
pub fn name_at(text: &str, at: usize) -> Option<String> {
    let words = all(text).into_iter().filter(|written| !written.name.is_empty());
    let mut those = words.filter(|written| written.lines.contains(&at));
    those.next_back().map(|written| written.name)
}

/// Replaces the value of a word. A line that stays the same keeps every byte.
#[must_use]
pub fn replace(text: &str, name: &str, value: &str) -> Option<String> {
    let written = find(text, name)?;
    let old = text.get(written.value.clone())?.replace("\r\n", "\n");
    let after_equals = text[..written.value.start].rfind('=').map_or(0, |at| at + 1);
    let begins_below = text[after_equals..written.value.start].contains('\n');
    let spaces = match indent_of(&old) {
        Some(indent) => indent,
        None if begins_below => {
            let line = text[..written.value.start].rfind('\n').map_or(0, |end| end + 1);
            text[line..written.value.start].to_owned()
        }
        None => format!("{}{INDENT}", own_indent(text, &written)),
    };
    let piece = in_lines(value, &spaces, begins_below)?;
    let is_long = piece.contains('\n');
    let is_first_long = is_long && !begins_below && !old.contains('\n');
    let (span, piece) = if is_first_long {
        (after_equals..written.value.end, format!("\n{spaces}{piece}"))
    } else {
        (written.value.clone(), piece)
    };
    patched(text, &[Patch { span, text: piece }])
}

/// Writes a new word: an attribute in its message, after `after` where that is one of its own
/// words; a message below the message of `after`, or at the end.
#[must_use]
pub fn add(text: &str, after: &str, name: &str, value: &str) -> Option<String> {
    let words = all(text);
    if words.iter().any(|written| written.name == name) {
        return None;
    }
    let end_of = |key: &str| {
        words.iter().rfind(|written| message(&written.name) == key).map(|last| last.lines.end)
    };
    let (at, line) = if let Some((key, attribute)) = name.split_once('.') {
        let beside = words.iter().find(|written| written.name == after);
        let beside = beside.filter(|written| message(&written.name) == key);
        let at = beside.map(|written| written.lines.end).or_else(|| end_of(key))?;
        let spaces = format!("{INDENT}{INDENT}");
        (at, format!("{INDENT}.{attribute} ={}", after_equals(value, &spaces)?))
    } else {
        let at = end_of(message(after)).unwrap_or(text.len());
        (at, format!("{name} ={}", after_equals(value, INDENT)?))
    };
    let begins = if at == 0 || text[..at].ends_with('\n') { "" } else { "\n" };
    patched(text, &[Patch { span: at..at, text: format!("{begins}{line}\n") }])
}

/// Takes a word out: an attribute alone, or a message with its attributes.
#[must_use]
pub fn remove(text: &str, name: &str) -> Option<String> {
    let written = find(text, name)?;
    let end = match name.contains('.') {
        true => written.lines.end,
        false => {
            let words = all(text);
            let last = words.iter().rfind(|written| message(&written.name) == name);
            last.map_or(written.lines.end, |last| last.lines.end)
        }
    };
    patched(text, &[Patch { span: written.lines.start..end, text: String::new() }])
}

fn after_equals(value: &str, spaces: &str) -> Option<String> {
    let piece = in_lines(value, spaces, false)?;
    Some(if piece.contains('\n') { format!("\n{spaces}{piece}") } else { format!(" {piece}") })
}

fn message(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// A value with its lines indented, but for the first, which may stand below the equals sign.
/// Nothing when it says nothing.
fn in_lines(value: &str, spaces: &str, begins_below: bool) -> Option<String> {
    let value = value.trim().replace("\r\n", "\n");
    let is_below = begins_below || value.contains('\n');
    // What follows a brace that is open is no text.
    let mut depth = 0;
    let mut lines = value.split('\n').map(|line| {
        let (is_text, line) = (depth == 0, line.trim_end());
        depth = after_braces(depth, line);
        if is_text { with_held(line) } else { line.to_owned() }
    });
    let first = lines.next().filter(|line| !line.is_empty())?;
    let first = if is_below { first } else { value.clone() };
    Some(lines.fold(first, |all, line| match line.as_str() {
        "" => format!("{all}\n"),
        line => format!("{all}\n{spaces}{line}"),
    }))
}

/// The indentation that the lines of a value have in common, but for the first.
fn indent_of(value: &str) -> Option<String> {
    let lines = value.split('\n').skip(1).filter(|line| !line.trim().is_empty());
    let spaces = lines.map(|line| &line[..line.len() - line.trim_start_matches(' ').len()]);
    spaces.min_by_key(|spaces| spaces.len()).map(str::to_owned)
}

fn own_indent<'a>(text: &'a str, written: &Written) -> &'a str {
    let line = &text[written.lines.clone()];
    &line[..line.len() - line.trim_start_matches(' ').len()]
}

fn find(text: &str, name: &str) -> Option<Written> {
    all(text).into_iter().find(|written| written.name == name)
}

/// The words of a file, in order. Those of what is no message have no name.
fn all(text: &str) -> Vec<Written> {
    let mut words: Vec<Written> = Vec::new();
    let (mut at, mut key, mut depth) = (0, "", 0_usize);
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let body = line.trim_end();
        let inner = body.trim_start_matches(' ');
        let is_inside = depth > 0;
        if body.is_empty() && !is_inside {
            continue;
        }
        let is_left = inner.len() == body.len();
        let head = if is_inside {
            None
        } else if is_left {
            key = body.split(['=', ' ']).next().unwrap_or_default();
            let is_message = body.starts_with(|c: char| c.is_ascii_alphabetic());
            key = if is_message { key } else { "" };
            Some(key.to_owned())
        } else {
            let attribute = inner.strip_prefix('.').and_then(|rest| rest.split(['=', ' ']).next());
            attribute.filter(|_| !key.is_empty()).map(|attribute| format!("{key}.{attribute}"))
        };
        match head {
            Some(name) => {
                let equals = line.find('=').map_or(line.len(), |equals| equals + 1);
                let value = start + equals..start + body.len().max(equals);
                depth = after_braces(0, &text[value.start.min(at)..at]);
                words.push(Written { name, lines: start..at, value });
            }
            None => {
                depth = after_braces(depth, line);
                if let Some(last) = words.last_mut() {
                    last.lines.end = at;
                    last.value.end = start + body.len();
                }
            }
        }
    }
    for written in &mut words {
        let raw = &text[written.value.clone()];
        written.value.start += raw.len() - raw.trim_start().len();
        written.value.end = written.value.end.max(written.value.start);
    }
    words
}

/// How many braces are open after a line; those in a quoted text say nothing.
fn after_braces(depth: usize, line: &str) -> usize {
    let (mut depth, mut is_quoted) = (depth, false);
    for c in line.chars() {
        match c {
            '"' if depth > 0 => is_quoted = !is_quoted,
            '{' if !is_quoted => depth += 1,
            '}' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### Les mots\n\ntitre = Un titre\n\nlire =\n    Appuyez ici.\n    Lisez.\n    \
                        .guide = Attendez.\n    .suite = { $n ->\n        [one] un\n       *[other] des\n    \
                        }\n\n# une remarque\nmessage--a = Nadia\n    .corps =\n        Bonjour,\n\n        \
                        Nadia\n";

    #[test]
    fn values_are_read_without_their_indentation() {
        let said = |name| value(FILE, name).expect("there");
        assert_eq!(said("titre"), "Un titre");
        assert_eq!(said("lire"), "Appuyez ici.\nLisez.");
        assert_eq!(said("lire.guide"), "Attendez.");
        assert_eq!(said("lire.suite").lines().count(), 4);
        assert_eq!(said("message--a.corps"), "Bonjour,\n\nNadia");
        assert_eq!(value(FILE, "rien"), None);
        let expected =
            ["titre", "lire", "lire.guide", "lire.suite", "message--a", "message--a.corps"];
        assert_eq!(names(FILE), expected);
    }

    #[test]
    fn a_value_written_again_changes_nothing() {
        for name in names(FILE) {
            let same = value(FILE, &name).expect("there");
            assert_eq!(replace(FILE, &name, &same).as_deref(), Some(FILE), "{name}");
        }
    }

    #[test]
    fn one_line_of_a_value_changes_one_line_of_the_file() {
        let changed = replace(FILE, "lire", "Appuyez ici.\nLisez bien.").expect("there");
        assert_eq!(changed, FILE.replace("    Lisez.", "    Lisez bien."));
        let changed = replace(FILE, "titre", "Un autre").expect("there");
        assert_eq!(changed, FILE.replace("Un titre", "Un autre"));
        let longer = replace(FILE, "lire.guide", "Un.\nDeux.").expect("there");
        assert_eq!(value(&longer, "lire.guide").as_deref(), Some("Un.\nDeux."));
        assert_eq!(value(&longer, "lire.suite"), value(FILE, "lire.suite"));
        assert_eq!(replace(FILE, "titre", " \n "), None);
    }

    #[test]
    fn a_line_may_begin_with_any_sign() {
        for text in [".. Puis lisez.", "Un.\n... Deux.", "*Un*\n[Deux]\n.trois = x"] {
            for name in ["titre", "lire", "lire.guide", "message--a.corps"] {
                let changed = replace(FILE, name, text).expect("there");
                assert_eq!(names(&changed), names(FILE), "{changed}");
                assert_eq!(value(&changed, name).as_deref(), Some(text), "{changed}");
                let read = fluent_syntax::parser::parse(changed.as_str());
                assert!(read.is_ok(), "{changed}");
            }
        }
    }

    #[test]
    fn a_word_is_added_where_it_belongs_and_taken_out_again() {
        for (after, name) in
            [("lire.guide", "lire.fait"), ("lire", "lire.fait"), ("titre", "but"), ("", "but")]
        {
            let added = add(FILE, after, name, "Un mot").expect("added");
            assert_eq!(value(&added, name).as_deref(), Some("Un mot"));
            assert_eq!(remove(&added, name).as_deref(), Some(FILE), "{name} after {after}");
        }
        assert_eq!(add(FILE, "", "titre", "Un mot"), None);
        assert_eq!(add(FILE, "", "rien.guide", "Un mot"), None);
        let gone = remove(FILE, "lire").expect("there");
        assert_eq!(names(&gone), ["titre", "message--a", "message--a.corps"]);
        assert!(gone.contains("# une remarque"));
    }
}
