//! Bounds on a file of words, checked before anybody parses it.
//!
//! The Fluent parser calls itself for a placeable inside a placeable, and for a call inside a
//! call, as deep as the file says. This scan follows the same grammar with a list instead of the
//! stack. Where a file breaks the grammar the parser gives up and starts again at the next entry,
//! and so does the scan: what it counts is never less than the parser's own depth.

use std::rc::Rc;

use crate::content::source::{MAX_FILE_BYTES, too_large};
use crate::diagnostic::{Diagnostic, Place, Source};

/// How many placeables and calls may stand inside one another.
pub const MAX_WORDS_DEPTH: usize = 16;

/// The longest line of a file of words, in characters.
pub const MAX_LINE_CHARS: usize = 4_000;

/// Checks a file of words.
///
/// # Errors
/// When it is too large (`too-large`), has a line that is too long (`line-too-long`) or nests too
/// deep (`too-deep`).
pub fn check_words(source: &Rc<Source>) -> Result<(), Diagnostic> {
    if source.text.len() > MAX_FILE_BYTES {
        return Err(too_large(source, source.text.len()));
    }
    let mut scan = Scan::default();
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        let place = |at: usize| Place::new(source, start + at..start + at + 1);
        if line.chars().nth(MAX_LINE_CHARS).is_some_and(|c| !matches!(c, '\r' | '\n')) {
            return Err(Diagnostic::error("line-too-long", place(0)).with("limit", MAX_LINE_CHARS));
        }
        if let Err(at) = scan.line(line) {
            return Err(Diagnostic::error("too-deep", place(at)).with("limit", MAX_WORDS_DEPTH));
        }
        start += line.len();
    }
    Ok(())
}

/// What the scan is inside of, below the text of an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// `{ … }`
    Placeable,
    /// `( … )`
    Call,
    /// The text of a variant, after `[…]`.
    Variant,
}

#[derive(Default)]
struct Scan {
    inside: Vec<Inside>,
}

impl Scan {
    /// Follows one line; the byte where it goes too deep, if it does.
    fn line(&mut self, line: &str) -> Result<(), usize> {
        if line.starts_with('#') {
            return Ok(());
        }
        if starts_entry(line) {
            self.inside.clear();
        }
        let ends_variant = line.trim_start_matches([' ', '\t']).starts_with(['[', '*', '}']);
        if ends_variant && self.inside.last() == Some(&Inside::Variant) {
            self.inside.pop();
        }
        let mut in_string = false;
        let mut escaped = false;
        for (at, byte) in line.bytes().enumerate() {
            if in_string {
                in_string = escaped || byte != b'"';
                escaped = !escaped && byte == b'\\';
                continue;
            }
            let is_text = matches!(self.inside.last(), None | Some(Inside::Variant));
            match byte {
                b'{' => self.enter(Inside::Placeable).map_err(|()| at)?,
                b'}' => self.leave_placeable(),
                _ if is_text => {}
                b'(' => self.enter(Inside::Call).map_err(|()| at)?,
                b')' if self.inside.last() == Some(&Inside::Call) => drop(self.inside.pop()),
                b']' => self.inside.push(Inside::Variant),
                b'"' => in_string = true,
                _ => {}
            }
        }
        Ok(())
    }

    fn enter(&mut self, inside: Inside) -> Result<(), ()> {
        self.inside.push(inside);
        let depth = self.inside.iter().filter(|inside| **inside != Inside::Variant).count();
        if depth > MAX_WORDS_DEPTH { Err(()) } else { Ok(()) }
    }

    fn leave_placeable(&mut self) {
        while self.inside.pop().is_some_and(|inside| inside != Inside::Placeable) {}
    }
}

/// Whether a line is the first of a message or a term: `name =`.
///
/// No placeable continues over such a line: the parser stops there, whatever it was inside of.
fn starts_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(text: &str) -> Option<(&'static str, usize)> {
        let fault = check_words(&Source::new("fr.ftl", text)).err()?;
        Some((fault.rule, fault.places[0].span.start))
    }

    #[test]
    fn ordinary_words_pass() {
        let select = "a = { $n ->\n    [one] un (1) \" {\"}\"}\n   *[other] { $n }\n}\n";
        let labels =
            "b = { LABEL(\"a/b\") } ( [ \" { NUMBER($n, style: \"percent\") }\n".repeat(99);
        let lines = "c =\n".to_owned() + &"    { $x } (\n".repeat(99);
        assert_eq!(rule(&[select, &labels, &lines].concat()), None);
    }

    #[test]
    fn nesting_is_counted_through_placeables_calls_and_variants() {
        let over = MAX_WORDS_DEPTH + 1;
        let cases = [
            format!("a = {}", "{".repeat(over)),
            format!("a = {{ {}", "F(\n".repeat(over)),
            format!("a = {}", "{ \"}\" ->\n [a] \" ".repeat(over)),
            format!("a = {}", "{ F(\")}\") ->\n *[a] }".repeat(over).replace(" }", " ")),
        ];
        for text in cases {
            assert_eq!(rule(&text).map(|(rule, _)| rule), Some("too-deep"), "{text}");
        }
    }

    #[test]
    fn an_entry_begins_outside_everything() {
        // The parser gives up on each of these and begins again at the next.
        assert_eq!(rule(&"a = { \"\n".repeat(99)), None);
        let after = format!("a = {{ (\nb = \" {}", "{".repeat(MAX_WORDS_DEPTH + 1));
        assert_eq!(rule(&after).map(|(rule, _)| rule), Some("too-deep"));
    }

    #[test]
    fn a_line_too_long_is_shown_at_its_start() {
        let line = |length: usize| format!("a = b\nc{}\r\n", "é".repeat(length - 1));
        assert_eq!(rule(&line(MAX_LINE_CHARS)), None);
        assert_eq!(rule(&line(MAX_LINE_CHARS + 1)), Some(("line-too-long", 6)));
        assert_eq!(rule(&"a = b\n".repeat(MAX_FILE_BYTES / 6 + 1)), Some(("too-large", 0)));
    }
}
