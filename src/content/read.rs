//! From a text to a value, or to what is wrong with it.
//!
//! The RON reader says what it met in English and where its cursor stood, which is seldom where an
//! author would look. Here its errors become rules of ours, each at the piece of text to mend.

use std::ops::Range;
use std::rc::Rc;

use ron::Options;
use ron::error::{Error, Position, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::content::FORMAT;
use crate::content::lesson::{BAD_DATE_MARK, date_in_french};
use crate::content::source::{Kind, MAX_DEPTH, Seg, Tree, quote};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::ids::{BAD_ID_MARK, id_like};

/// The RON reader counts several levels for one group; the tree has already counted groups.
const RECURSION_LIMIT: usize = 8 * MAX_DEPTH;

/// The fields that hold a condition.
const CONDITIONS: [&str; 3] = ["goal", "show", "only_if"];

/// What joins two conditions in other ways of writing, each with the kind of group that does here.
const JOINTS: [(&str, &str); 7] = [
    ("and", "all"),
    ("et", "all"),
    ("&", "all"),
    ("+", "all"),
    ("or", "any"),
    ("ou", "any"),
    ("|", "any"),
];

/// Reads a text into a value, with the tree that says where each of its parts stands.
///
/// # Errors
/// What is wrong comes as diagnostics beside the value, which is then absent: brackets and strings
/// first, then the version of the format, then the fields and their types.
#[must_use]
pub fn read<T: DeserializeOwned>(source: &Rc<Source>) -> (Option<(T, Tree)>, Vec<Diagnostic>) {
    match try_read(source) {
        Ok(read) => (Some(read), Vec::new()),
        Err(diagnostic) => (None, vec![diagnostic]),
    }
}

fn try_read<T: DeserializeOwned>(source: &Rc<Source>) -> Result<(T, Tree), Diagnostic> {
    let tree = Tree::read(source)?;
    if tree.tokens().iter().all(|token| token.is_trivia()) {
        return Err(Diagnostic::error("empty-file", Place::file(source)));
    }
    check_format(&tree)?;
    let options = Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(RECURSION_LIMIT);
    match options.from_str(&source.text) {
        Ok(value) => Ok((value, tree)),
        Err(error) => Err(Fault::new(&tree, &error).diagnostic(&error.code)),
    }
}

/// A file of another version has other fields: its version is the one thing to say of it.
fn check_format(tree: &Tree) -> Result<(), Diagnostic> {
    let entries = tree.root().and_then(|root| tree.group(root)).map(|open| tree.entries(open));
    let is_format = |name: Option<usize>| name.is_some_and(|row| tree.text(row) == "format");
    let entry = entries.iter().flatten().find(|entry| is_format(entry.name));
    let Some(row) = entry.map(|entry| entry.value.0) else {
        return Ok(());
    };
    let Ok(found) = tree.text(row).parse::<u32>() else {
        return Ok(());
    };
    let rule = match found.cmp(&FORMAT) {
        std::cmp::Ordering::Less => "format-too-old",
        std::cmp::Ordering::Equal => return Ok(()),
        std::cmp::Ordering::Greater => "format-too-new",
    };
    Err(Diagnostic::error(rule, tree.place(&[Seg::from("format")]))
        .with("found", found.to_string())
        .with("expected", FORMAT.to_string()))
}

/// Where the RON reader stopped.
struct Fault<'a> {
    tree: &'a Tree,
    /// The byte where its cursor stood.
    cursor: usize,
    /// The last token it had begun.
    behind: Option<usize>,
    /// The first token it had not finished.
    ahead: usize,
}

impl<'a> Fault<'a> {
    fn new(tree: &'a Tree, error: &SpannedError) -> Self {
        let cursor = byte_of(&tree.source().text, error.span.end);
        Self { tree, cursor, behind: tree.row_before(cursor), ahead: tree.row_from(cursor) }
    }

    fn diagnostic(&self, error: &Error) -> Diagnostic {
        match error {
            Error::NoSuchStructField { expected, found, .. } => {
                self.unknown("unknown-field", found, expected)
            }
            Error::NoSuchEnumVariant { expected, found, .. } => {
                self.unknown("unknown-variant", found, expected)
            }
            Error::MissingStructField { field, .. } => {
                let place = self.tree.enclosing_opening(self.cursor);
                Diagnostic::error("missing-field", place).with("expected", *field)
            }
            Error::DuplicateStructField { field, .. } => self.duplicate(field),
            Error::Message(message) => self.message(message),
            Error::ExpectedDifferentLength { expected, found } => {
                let expected = expected.rsplit(' ').find_map(|word| word.parse::<usize>().ok());
                Diagnostic::error("wrong-count", self.tree.enclosing_opening(self.cursor))
                    .with("found", *found)
                    .with("expected", expected.unwrap_or_default())
            }
            Error::IntegerOutOfBounds => self.behind("number-out-of-range"),
            Error::ExpectedComma => self.comma(),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => match self.behind {
                Some(row) if self.tree.text(row) == "," => self.ahead("extra-value"),
                _ => self.comma(),
            },
            Error::ExpectedMapColon => self.behind("missing-colon"),
            Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => self.group(),
            Error::ExpectedDifferentStructName { expected, .. } => {
                self.behind("wrong-struct-name").with("expected", *expected)
            }
            Error::SuggestRawIdentifier(found) => self.hyphen(found),
            Error::InvalidEscape(_) => self.escape(),
            Error::NoSuchExtension(_) => self.behind("not-ron"),
            Error::TrailingCharacters => self.ahead("after-the-end"),
            Error::ExceededRecursionLimit => self.ahead("too-deep").with("limit", MAX_DEPTH),
            Error::InvalidIntegerDigit { .. } => {
                let kind = |row: usize| self.tree.tokens().get(row).map(|token| token.kind);
                let number = self.behind.filter(|row| kind(*row) == Some(Kind::Number));
                self.wrong_type(number, "whole-number")
            }
            other => match expected_kind(other) {
                Some(kind) => self.wrong_type(Some(self.ahead), kind),
                None => self.ahead("not-ron"),
            },
        }
    }

    /// A diagnostic at the last token begun, repeating it.
    fn behind(&self, rule: &'static str) -> Diagnostic {
        self.at(rule, self.behind.unwrap_or(self.ahead))
    }

    /// A diagnostic at the first token not finished, repeating it.
    fn ahead(&self, rule: &'static str) -> Diagnostic {
        self.at(rule, self.ahead)
    }

    fn at(&self, rule: &'static str, row: usize) -> Diagnostic {
        Diagnostic::error(rule, self.tree.token_place(row)).with("found", self.tree.quote(row))
    }

    /// A name cut in pieces by a hyphen, shown whole.
    fn hyphen(&self, found: &str) -> Diagnostic {
        let start = self.tree.token_place(self.ahead).span.start;
        let place = Place::new(self.tree.source(), start..start + found.len());
        Diagnostic::error("hyphen-in-name", place)
            .with("found", quote(found))
            .with("near", quote(&found.replace(['-', '.', '+'], "_")))
    }

    /// The bar that begins an escape nobody knows.
    fn escape(&self) -> Diagnostic {
        let place = self.tree.token_place(self.behind.unwrap_or(self.ahead));
        let start = place.span.start;
        let before = self.tree.source().text.get(start..self.cursor);
        match before.and_then(|before| before.rfind('\\')) {
            None => Diagnostic::error("bad-escape", place),
            Some(at) => {
                let span = start + at..start + at + 2;
                Diagnostic::error("bad-escape", Place::new(self.tree.source(), span))
            }
        }
    }

    fn wrong_type(&self, row: Option<usize>, expected: &'static str) -> Diagnostic {
        let at = row.unwrap_or(self.ahead);
        if self.tree.is_group_with_names(at) && matches!(self.tree.text(at), "[" | "{") {
            return self.at("wrong-bracket", at);
        }
        let expected = if expected == "name" && self.wants_field() { "field" } else { expected };
        if expected == "name" && self.wants_condition(at) {
            return self.at("path-for-a-condition", at);
        }
        self.at("wrong-type", at).with("expected", expected)
    }

    /// Whether the path of a page stands where a condition is expected.
    fn wants_condition(&self, row: usize) -> bool {
        let before = |row: usize| self.tree.row_before(self.tree.token_place(row).span.start);
        let name = before(row).filter(|row| self.tree.text(*row) == ":").and_then(before);
        let is_path = self.tree.text(row).matches('/').count() == 1;
        is_path && name.is_some_and(|name| CONDITIONS.contains(&self.tree.text(name)))
    }

    fn unknown(&self, rule: &'static str, found: &str, expected: &[&str]) -> Diagnostic {
        let place = self.tree.token_place(self.behind.unwrap_or(self.ahead));
        let diagnostic = Diagnostic::error(rule, place)
            .with("found", quote(found))
            .with("expected", expected.join(", "));
        diagnostic.suggest(found, expected.iter().copied())
    }

    fn duplicate(&self, field: &str) -> Diagnostic {
        let diagnostic = self.behind("duplicate-field");
        let entries = self.tree.enclosing(self.cursor).map(|open| self.tree.entries(open));
        let names = entries.into_iter().flatten().filter_map(|entry| entry.name);
        match names.into_iter().find(|row| self.tree.text(*row) == field) {
            Some(first) => diagnostic.and_at(self.tree.token_place(first)),
            None => diagnostic,
        }
    }

    /// A refusal by one of our own types, which marks its message.
    fn message(&self, message: &str) -> Diagnostic {
        for (mark, rule) in [(BAD_ID_MARK, "bad-id"), (BAD_DATE_MARK, "bad-date")] {
            if let Some((_, found)) = message.split_once(mark) {
                let place = self.tree.token_place(self.behind.unwrap_or(self.ahead));
                let near = match rule {
                    "bad-date" => date_in_french(found).unwrap_or_default(),
                    _ => path_like(found),
                };
                let bad = Diagnostic::error(rule, place).with("found", quote(found));
                return if near.is_empty() { bad } else { bad.with("near", near) };
            }
        }
        self.behind("not-ron")
    }

    /// A comma or the end of the group was expected.
    fn comma(&self) -> Diagnostic {
        let Some(behind) = self.behind else {
            return self.ahead("not-ron");
        };
        // A number with a point in it is cut in two by the reader of whole numbers.
        if behind == self.ahead {
            return self.wrong_type(Some(behind), "whole-number");
        }
        let kind = |row: usize| self.tree.tokens().get(row).map(|token| token.kind);
        if kind(behind) == Some(Kind::Name) && kind(self.ahead) == Some(Kind::Open) {
            return self.behind("takes-no-value");
        }
        let joint = JOINTS.iter().find(|(word, _)| *word == self.tree.text(self.ahead));
        if let Some((_, kind)) = joint.filter(|_| self.tree.text(behind) == ")") {
            return self.ahead("conditions-joined").with("kind", *kind);
        }
        if let Some(span) = self.number_and_more(behind) {
            let found = quote(&self.tree.source().text[span.clone()]);
            let wrong = Diagnostic::error("wrong-type", Place::new(self.tree.source(), span));
            return wrong.with("found", found).with("expected", "whole-number");
        }
        self.behind("missing-comma").with("next", self.tree.quote(self.ahead))
    }

    /// Where a number and the words after it stand, up to the comma: `minutes: 20 et demi`. What
    /// has a colon after it is the next field.
    fn number_and_more(&self, number: usize) -> Option<Range<usize>> {
        let kind = |row: usize| self.tree.tokens().get(row).map(|token| token.kind);
        let start = self.tree.token_place(number).span.start;
        let more = self.tree.token_place(self.ahead).span;
        let line = self.tree.source().text[start..].lines().next().unwrap_or_default();
        let is_more = kind(number) == Some(Kind::Number)
            && kind(self.ahead) == Some(Kind::Name)
            && more.start < start + line.len()
            && self.tree.text(self.tree.row_from(more.end)) != ":";
        let end = line.find([',', ')', ']', '/']).unwrap_or(line.len());
        is_more.then(|| start..start + line[..end].trim_end().len())
    }

    /// Whether what was expected is the name of a field: the group has named values, and no colon
    /// stands before.
    fn wants_field(&self) -> bool {
        let open = self.tree.enclosing(self.cursor);
        let before = self.behind.map_or("", |row| self.tree.text(row));
        open.is_some_and(|open| self.tree.text(open) == "(" && self.tree.is_group_with_names(open))
            && matches!(before, "(" | ",")
    }

    /// A group in parentheses was expected.
    fn group(&self) -> Diagnostic {
        let kind = |row: usize| self.tree.tokens().get(row).map(|token| token.kind);
        match self.behind {
            Some(row) if kind(row) == Some(Kind::Name) && kind(self.ahead) != Some(Kind::Open) => {
                self.behind("needs-values")
            }
            _ => self.wrong_type(Some(self.ahead), "group"),
        }
    }
}

/// The path most like a text, name by name; empty when a name of it has no letter.
fn path_like(text: &str) -> String {
    let names: Vec<String> = text.split('/').map(id_like).collect();
    if names.iter().any(String::is_empty) { String::new() } else { names.join("/") }
}

/// The kind of value that was expected: a word the sentence chooses by.
fn expected_kind(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedString | Error::ExpectedStringEnd => "text",
        Error::ExpectedInteger | Error::UnderscoreAtBeginning => "whole-number",
        Error::ExpectedBoolean => "true-or-false",
        Error::ExpectedArray | Error::ExpectedArrayEnd => "list",
        Error::ExpectedIdentifier => "name",
        _ => return None,
    })
}

/// The byte of a position counted from 1, in characters.
fn byte_of(text: &str, position: Position) -> usize {
    let lines = position.line.saturating_sub(1);
    let start: usize = text.split_inclusive('\n').take(lines).map(str::len).sum();
    let columns = position.col.saturating_sub(1);
    text[start..].char_indices().nth(columns).map_or(text.len(), |(at, _)| start + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::lesson::Lesson;
    use crate::content::site::Site;
    use crate::diagnostic::Datum;

    const LESSON: &str = r#"Lesson(
    format: 1,
    task: Email,
    skills: (crcn: ["2.1"], digcomp: ["2.1"]),
    minutes: 15,
    today: "2026-11-22",
    persona: "lina",
    sites: ["courriel"],
    starts_at: "courriel/accueil",
    steps: [
        (id: "ouvrir", goal: Not(SignedIn("courriel"))),
        (id: "lire", goal: Token("courriel/code", Live)),
    ],
)
"#;

    fn fault<T: DeserializeOwned>(text: &str) -> Diagnostic {
        let (value, mut diagnostics) = read::<T>(&Source::new("essai.ron", text));
        assert!(value.is_none(), "{text}");
        assert_eq!(diagnostics.len(), 1);
        diagnostics.remove(0)
    }

    /// The rule, the text under the caret and its line, after one change to a good lesson.
    fn changed(from: &str, to: &str) -> (&'static str, String, usize) {
        assert!(LESSON.contains(from), "{from}");
        let text = LESSON.replacen(from, to, 1);
        let diagnostic = fault::<Lesson>(&text);
        let place = &diagnostic.places[0];
        (diagnostic.rule, text[place.span.clone()].to_owned(), place.line_column().0)
    }

    fn datum(from: &str, to: &str, name: &str) -> String {
        let diagnostic = fault::<Lesson>(&LESSON.replacen(from, to, 1));
        let found = diagnostic.data.iter().find(|(n, _)| *n == name);
        found.map(|(_, value): &(_, Datum)| value.to_string()).expect("the datum")
    }

    #[test]
    fn a_good_lesson_is_read_with_its_places() {
        for text in [LESSON.to_owned(), LESSON.replace('\n', "\r\n")] {
            let (read, diagnostics) = read::<Lesson>(&Source::new("essai.ron", text));
            assert_eq!(diagnostics, []);
            let (lesson, tree) = read.expect("a lesson");
            assert_eq!(lesson.steps.len(), 2);
            let path = ["steps".into(), 1.into(), "goal".into(), 1.into()];
            assert_eq!(tree.place(&path).line_column().0, 12);
        }
    }

    #[test]
    fn a_missing_field_points_at_its_structs_opening() {
        assert_eq!(changed("    minutes: 15,\n", ""), ("missing-field", "Lesson(".into(), 1));
        let inner = changed("id: \"lire\", ", "");
        assert_eq!(inner, ("missing-field", "(".into(), 12));
        assert_eq!(datum("    format: 1,\n", "", "expected"), "format");
    }

    #[test]
    fn an_unknown_field_is_shown_with_the_one_that_was_meant() {
        let (from, to) = ("minutes", "minute");
        assert_eq!(changed(from, to), ("unknown-field", "minute".into(), 5));
        assert_eq!(datum(from, to, "near"), "minutes");
        assert!(datum(from, to, "expected").starts_with("format, task, skills"));
        let far = fault::<Lesson>(&LESSON.replace(from, "zzz"));
        assert!(far.data.iter().all(|(name, _)| *name != "near"));
    }

    #[test]
    fn an_unknown_variant_is_shown_with_the_one_that_was_meant() {
        assert_eq!(changed("Live", "live"), ("unknown-variant", "live".into(), 12));
        assert_eq!(datum("Live", "live", "near"), "Live");
        assert_eq!(changed("SignedIn", "SignIn").1, "SignIn");
    }

    #[test]
    fn a_field_written_twice_is_shown_with_the_first_one() {
        let text = LESSON.replace("    minutes: 15,", "    minutes: 15, minutes: 16,");
        let diagnostic = fault::<Lesson>(&text);
        let lines: Vec<_> = diagnostic.places.iter().map(|p| p.line_column()).collect();
        assert_eq!((diagnostic.rule, lines), ("duplicate-field", vec![(5, 18), (5, 5)]));
    }

    #[test]
    fn a_bad_name_or_date_is_shown_whole() {
        assert_eq!(changed("\"lina\"", "\"Lina\""), ("bad-id", "\"Lina\"".into(), 7));
        assert_eq!(changed("11-22", "02-30"), ("bad-date", "\"2026-02-30\"".into(), 6));
        assert_eq!(datum("11-22", "02-30", "found"), "2026-02-30");
        assert_eq!(changed("SignedIn(\"c", "SignedIn(\"/c").0, "bad-id");
    }

    #[test]
    fn a_wrong_type_is_shown_where_it_is() {
        let cases = [
            ("\"lina\"", "lina", "lina", "text"),
            ("15", "\"15\"", "\"15\"", "whole-number"),
            ("15", "1.5", "1.5", "whole-number"),
            ("[\"courriel\"]", "\"courriel\"", "\"courriel\"", "list"),
            ("Email", "\"Email\"", "\"Email\"", "name"),
            ("(crcn: [\"2.1\"], digcomp: [\"2.1\"])", "3", "3", "group"),
        ];
        for (from, to, shown, kind) in cases {
            let (rule, place, _) = changed(from, to);
            assert_eq!((rule, &*place), ("wrong-type", shown), "{to}");
            assert_eq!(datum(from, to, "expected"), kind);
        }
    }

    #[test]
    fn signs_of_word_processors_have_their_own_words() {
        let cases = [
            ("\"lina\"", "“lina”", "“", "quotes"),
            ("\"lina\"", "\"lina”", "”", "quotes"),
            ("minutes:", "minutes\u{a0}:", "\u{a0}", "space"),
            ("minutes:", "\u{200b}minutes:", "\u{200b}", "space"),
            ("15", "1…", "…", "other"),
        ];
        for (from, to, shown, kind) in cases {
            let (rule, place, _) = changed(from, to);
            assert_eq!((rule, &*place), ("odd-sign", shown), "{to}");
            assert_eq!(datum(from, to, "kind"), kind);
        }
        // Inside a text and a comment they are at home.
        let text = LESSON.replace("    steps:", "    // « oui »\n    steps:");
        assert!(read::<Lesson>(&Source::new("essai.ron", text)).0.is_some());
    }

    #[test]
    fn a_name_and_a_date_are_shown_as_they_should_be() {
        assert_eq!(datum("\"lina\"", "\"Lina Roche\"", "near"), "lina-roche");
        assert_eq!(datum("SignedIn(\"c", "SignedIn(\"C", "near"), "courriel");
        assert_eq!(datum("2026-11-22", "22/11/2026", "near"), "2026-11-22");
    }

    #[test]
    fn a_bracket_for_a_parenthesis_is_told_where_it_opens() {
        let wrong = ("wrong-bracket", "[".to_owned(), 12);
        assert_eq!(changed("(id: \"lire\"", "[id: \"lire\""), wrong);
        let both =
            changed("(id: \"lire\", goal: Token(\"courriel/code\", Live))", "[id: \"lire\"]");
        assert_eq!(both, wrong);
    }

    #[test]
    fn a_missing_comma_is_shown_after_what_it_follows() {
        assert_eq!(changed("15,", "15"), ("missing-comma", "15".into(), 5));
        assert_eq!(changed("\"lire\",", "\"lire\""), ("missing-comma", "\"lire\"".into(), 12));
        assert_eq!(changed("minutes:", "minutes ").0, "missing-colon");
    }

    #[test]
    fn a_variant_with_too_few_or_too_many_values_is_said_so() {
        assert_eq!(changed("Live", "Live(1)"), ("takes-no-value", "Live".into(), 12));
        let bare = changed("SignedIn(\"courriel\")", "SignedIn");
        assert_eq!(bare, ("needs-values", "SignedIn".into(), 11));
        assert_eq!(changed(", Live)", ")"), ("wrong-count", "Token(".into(), 12));
        assert_eq!(datum(", Live)", ")", "expected"), "2");
        assert_eq!(changed("Live)", "Live, Used)"), ("extra-value", "Used".into(), 12));
    }

    #[test]
    fn a_number_too_large_is_shown_whole() {
        assert_eq!(changed("15", "300"), ("number-out-of-range", "300".into(), 5));
        assert_eq!(changed("15", "-1"), ("number-out-of-range", "-1".into(), 5));
    }

    #[test]
    fn small_slips_of_writing_have_their_own_words() {
        assert_eq!(changed("Lesson(", "Site("), ("wrong-struct-name", "Site".into(), 1));
        assert_eq!(changed("starts_at", "starts-at"), ("hyphen-in-name", "starts-at".into(), 9));
        assert_eq!(datum("starts_at", "starts-at", "near"), "starts_at");
        assert_eq!(changed("\"lina\"", "\"li\\qna\""), ("bad-escape", "\\q".into(), 7));
        assert_eq!(fault::<Lesson>(&format!("{LESSON} a")).rule, "after-the-end");
        assert_eq!(fault::<Lesson>("\n// rien\n").rule, "empty-file");
    }

    #[test]
    fn a_newer_format_is_said_before_its_unknown_fields() {
        let text = LESSON.replace("format: 1", "colour: 3, format: 2");
        assert_eq!(fault::<Lesson>(&text).rule, "format-too-new");
        assert_eq!(changed("format: 1", "format: 0"), ("format-too-old", "0".into(), 2));
    }

    #[test]
    fn columns_are_counted_in_characters() {
        let text = r#"Site(format: 1, /* é😀é */ host: é)"#;
        let diagnostic = fault::<Site>(text);
        assert_eq!(&text[diagnostic.places[0].span.clone()], "é");
    }

    #[test]
    fn the_deepest_nesting_allowed_is_read() {
        let deep = |depth| format!("{}At(\"a\"){}", "Not(".repeat(depth), ")".repeat(depth));
        let text = |depth| LESSON.replace("Not(SignedIn(\"courriel\"))", &deep(depth));
        let (value, diagnostics) = read::<Lesson>(&Source::new("essai.ron", text(MAX_DEPTH - 4)));
        assert_eq!((value.is_some(), diagnostics), (true, Vec::new()));
        assert_eq!(fault::<Lesson>(&text(MAX_DEPTH - 3)).rule, "too-deep");
    }
}
