//! One file of words: read, with the place of everything in it.
//!
//! Of Fluent's syntax, files use sentences, attributes, `{ $variable }`, `{ "text" }`,
//! `{ LABEL("site/page/part") }` and choices over a variable. Everything else (terms, references,
//! other functions) is refused here: what is formatted later is known to be harmless, also when it
//! comes from a stranger's USB stick.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::ids::{LessonId, SiteId, WorkshopId, id_like};

/// A sentence, with its placeables.
pub(super) type Pattern<'a> = ast::Pattern<&'a str>;

/// The function that quotes a label of a site.
pub(super) const LABEL: &str = "LABEL";

/// The longest piece of a file shown inside a sentence, in characters.
const MAX_FOUND: usize = 40;

/// Quotes of word processors, which Fluent does not know.
const CURLY: [char; 5] = ['“', '”', '„', '«', '»'];

/// Whose words a file holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// The program: its screens, its command line.
    Interface,
    /// A simulated site.
    Site(SiteId),
    /// A lesson.
    Lesson(LessonId),
    /// A workshop.
    Workshop(WorkshopId),
}

/// A word: a message, or one attribute of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The message.
    pub key: String,
    /// The attribute; `None` for the message's own sentence.
    pub attribute: Option<String>,
    /// The variables its sentence uses, without `$`.
    pub variables: BTreeSet<String>,
    /// The labels it quotes (`site/page/part`), each with its place.
    pub labels: Vec<(String, Range<usize>)>,
    /// Where its name stands.
    pub span: Range<usize>,
}

impl Entry {
    /// The name by which the word is asked for: `message` or `message.attribute`.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.key),
            None => self.key.clone(),
        }
    }
}

/// A file that was read.
#[derive(Debug)]
pub(super) struct File {
    pub owner: Owner,
    pub language: String,
    pub source: Rc<Source>,
    pub resource: Rc<FluentResource>,
    /// What can be used: the first of each name, without what is refused.
    pub entries: Vec<Entry>,
    /// Whether nothing was refused: what is not in `entries` is not in the file.
    pub is_whole: bool,
}

impl File {
    /// Reads a file. `seen` holds the messages of the same owner and language met before.
    pub fn read(
        owner: Owner,
        language: &str,
        source: &Rc<Source>,
        seen: &mut BTreeMap<String, Place>,
    ) -> (Self, Vec<Diagnostic>) {
        let (text, mut diagnostics) = disarmed(source);
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                diagnostics.extend(errors.iter().map(|error| broken(source, error)));
                resource
            }
        };
        let mut reader = Reader {
            source,
            text: resource.source(),
            quotes: !matches!(owner, Owner::Site(_)),
            entries: Vec::new(),
            diagnostics,
        };
        for entry in resource.entries() {
            match entry {
                ast::Entry::Message(message) => reader.message(message, seen),
                ast::Entry::Term(term) => reader.refuse(term.id.name),
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_)
                | ast::Entry::Junk { .. } => {}
            }
        }
        let Reader { entries, diagnostics, .. } = reader;
        let (language, source) = (language.to_owned(), Rc::clone(source));
        (
            Self {
                owner,
                language,
                source,
                resource: Rc::new(resource),
                entries,
                is_whole: diagnostics.is_empty(),
            },
            diagnostics,
        )
    }

    /// Where a word stands.
    pub fn place(&self, entry: &Entry) -> Place {
        Place::new(&self.source, entry.span.clone())
    }

    /// Where a piece of the file's text stands.
    pub fn place_of(&self, piece: &str) -> Place {
        Place::new(&self.source, range_of(self.resource.source(), piece))
    }

    /// Every word that can be used, with its sentence.
    pub fn sentences(&self) -> impl Iterator<Item = (&Entry, &Pattern<'_>)> {
        let text = self.resource.source();
        let known: BTreeMap<usize, &Entry> =
            self.entries.iter().map(|entry| (entry.span.start, entry)).collect();
        let messages = self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        });
        messages.flat_map(sentences).filter_map(move |sentence| {
            let entry = known.get(&range_of(text, sentence.name()).start)?;
            Some((*entry, sentence.pattern))
        })
    }
}

/// One sentence of a message.
struct Sentence<'a> {
    key: &'a str,
    attribute: Option<&'a str>,
    pattern: &'a Pattern<'a>,
}

impl<'a> Sentence<'a> {
    /// The name it is written after.
    fn name(&self) -> &'a str {
        self.attribute.unwrap_or(self.key)
    }
}

/// The sentences of a message: its own, then its attributes'.
fn sentences<'a>(message: &'a ast::Message<&'a str>) -> impl Iterator<Item = Sentence<'a>> {
    let key = message.id.name;
    let own = message.value.iter().map(move |pattern| Sentence { key, attribute: None, pattern });
    let attributes = message.attributes.iter().map(move |attribute| Sentence {
        key,
        attribute: Some(attribute.id.name),
        pattern: &attribute.value,
    });
    own.chain(attributes)
}

/// Reads the messages of one file.
struct Reader<'a> {
    source: &'a Rc<Source>,
    /// The parser's copy of the text: its pieces are slices of it.
    text: &'a str,
    /// Whether labels may be quoted here.
    quotes: bool,
    entries: Vec<Entry>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn place(&self, piece: &str) -> Place {
        Place::new(self.source, range_of(self.text, piece))
    }

    fn refuse(&mut self, piece: &str) {
        let diagnostic = Diagnostic::error("bad-fluent", self.place(piece))
            .with("found", cut(piece))
            .with("reason", "unsupported");
        self.diagnostics.push(diagnostic);
    }

    fn duplicate(&mut self, name: String, again: &str, first: Place) {
        let diagnostic =
            Diagnostic::error("duplicate-word", self.place(again)).with("key", name).and_at(first);
        self.diagnostics.push(diagnostic);
    }

    /// Keeps what can be used of a message.
    ///
    /// A message is usable whole or not at all: formatting never meets what was refused.
    fn message(&mut self, message: &'a ast::Message<&'a str>, seen: &mut BTreeMap<String, Place>) {
        let key = message.id.name;
        if let Some(first) = seen.get(key) {
            return self.duplicate(key.to_owned(), key, first.clone());
        }
        seen.insert(key.to_owned(), self.place(key));
        let mut entries: Vec<Entry> = Vec::new();
        let mut usable = true;
        for sentence in sentences(message) {
            let mut entry = Entry {
                key: key.to_owned(),
                attribute: sentence.attribute.map(str::to_owned),
                variables: BTreeSet::new(),
                labels: Vec::new(),
                span: range_of(self.text, sentence.name()),
            };
            if let Some(first) = entries.iter().find(|e| e.attribute == entry.attribute) {
                let first = Place::new(self.source, first.span.clone());
                self.duplicate(entry.name(), sentence.name(), first);
            } else {
                usable &= self.pattern(sentence.pattern, &mut entry);
                entries.push(entry);
            }
        }
        if usable {
            self.entries.append(&mut entries);
        }
    }

    /// Notes what a sentence uses. Whether all of it is allowed.
    fn pattern(&mut self, pattern: &'a Pattern<'a>, entry: &mut Entry) -> bool {
        let mut usable = true;
        for element in &pattern.elements {
            usable &= match element {
                PatternElement::TextElement { .. } => true,
                PatternElement::Placeable { expression } => self.expression(expression, entry),
            };
        }
        usable
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, entry: &mut Entry) -> bool {
        match expression {
            Expression::Inline(inline) => self.inline(inline, entry),
            Expression::Select { selector, variants } => {
                let mut usable = matches!(selector, InlineExpression::VariableReference { .. });
                if usable {
                    self.inline(selector, entry);
                } else {
                    self.refuse(first_piece(selector));
                }
                for variant in variants {
                    usable &= self.pattern(&variant.value, entry);
                }
                usable
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, entry: &mut Entry) -> bool {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => true,
            InlineExpression::VariableReference { id } => {
                entry.variables.insert(id.name.to_owned());
                true
            }
            InlineExpression::FunctionReference { id, arguments }
                if id.name == LABEL && self.quotes =>
            {
                if let ([InlineExpression::StringLiteral { value }], []) =
                    (arguments.positional.as_slice(), arguments.named.as_slice())
                {
                    entry.labels.push(((*value).to_owned(), range_of(self.text, value)));
                    true
                } else {
                    self.refuse(id.name);
                    false
                }
            }
            InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => {
                self.refuse(first_piece(inline));
                false
            }
        }
    }
}

/// A piece of the text inside an expression, to point at.
fn first_piece<'a>(inline: &InlineExpression<&'a str>) -> &'a str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => {
                first_piece(inline)
            }
        },
    }
}

/// The text without what the parser would stumble over: `\u` or `\U`, too few hexadecimal digits,
/// then a letter of several bytes, which it would cut in the middle. A slash of the same length
/// takes the place of the backslash.
fn disarmed(source: &Rc<Source>) -> (String, Vec<Diagnostic>) {
    let mut text = source.text.clone();
    let mut diagnostics = Vec::new();
    for (at, escape) in source.text.match_indices(['u', 'U']) {
        let digits = if escape == "u" { 4 } else { 6 };
        let rest = &source.text[at + 1..];
        let next = rest.chars().take(digits).find(|c| !c.is_ascii_hexdigit());
        let start = at.saturating_sub(1);
        if text.as_bytes()[start] == b'\\' && next.is_some_and(|c| !c.is_ascii()) {
            text.replace_range(start..at, "/");
            let line = source.text[start..].lines().next().unwrap_or_default();
            diagnostics.push(
                Diagnostic::error("bad-fluent", Place::new(source, start..at + 1))
                    .with("found", cut(line))
                    .with("reason", "other"),
            );
        }
    }
    (text, diagnostics)
}

/// What the parser could not read.
fn broken(source: &Rc<Source>, error: &ParserError) -> Diagnostic {
    let text = source.text.as_str();
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let slice = Place::new(source, slice).span;
    let blank = text[slice.clone()].len() - text[slice.clone()].trim_start().len();
    let start = slice.start + blank;
    let line = text[start..slice.end].lines().next().unwrap_or_default().trim_end();
    let margin = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let at = error.pos.start;
    let readable = text.get(at..).and_then(|rest| rest.chars().next());
    let reason = match reason(&error.kind) {
        _ if line.starts_with("//") => "slashes",
        _ if text[margin..start].contains(|c| c != ' ') => "indent",
        _ if line.starts_with('.') => of_attribute(line),
        "other" if readable.is_some_and(|c| CURLY.contains(&c)) => "curly",
        "other" if is_unquoted(line) => "unquoted",
        "other" if text.get(start..at).is_some_and(|before| before.contains("LABEL(")) => "label",
        "equals" if line.starts_with(char::is_uppercase) => "margin",
        "equals" if !name_of(line).contains(' ') && !name_of(line).is_ascii() => "name",
        other => other,
    };
    let opening = text.get(start..at).and_then(|before| match reason {
        "brace" if readable != Some('}') => before.rfind('{'),
        "function" | "unquoted" | "label" => before.rfind('{'),
        "default" => before.rfind("->").and_then(|arrow| before[..arrow].rfind('{')),
        _ => None,
    });
    let span = match (opening, readable) {
        // Met where the sentence should have gone on, it is seen where the brace was opened.
        (Some(open), _) => {
            let open = start + open;
            let line = text[open..].lines().next().unwrap_or_default();
            open..open + line.trim_end().len()
        }
        (None, _) if reason == "indent" => margin..start,
        (None, _) if reason == "name" => start..start + name_of(line).len(),
        (None, _) if reason == "slashes" => start..start + 2,
        (None, _) if reason == "equals" && line.starts_with('.') => {
            let colon = start + line.find(':').unwrap_or_default();
            colon..colon + 1
        }
        (None, Some(c)) if at > start && !c.is_whitespace() && reason != "margin" => {
            at..at + c.len_utf8()
        }
        _ => start..start + line.len(),
    };
    let found = if opening.is_some() { &text[span.clone()] } else { line };
    let broken = Diagnostic::error("bad-fluent", Place::new(source, span));
    let broken = broken.with("found", cut(found)).with("reason", reason);
    match reason {
        "name" => match name_like(name_of(line)) {
            Some(near) => broken.with("near", near),
            None => broken,
        },
        "unquoted" | "label" => broken.with("label", label_like(&text[start..], reason)),
        _ => broken,
    }
}

/// What is wrong with a line that begins with a point.
fn of_attribute(line: &str) -> &'static str {
    let name = name_of(line).trim_start_matches('.');
    let first = name.split(|c: char| c == ':' || c.is_whitespace()).next().unwrap_or_default();
    let is_followed_by = |sign| {
        let after = line.trim_start_matches('.').strip_prefix(first);
        after.is_some_and(|after| after.trim_start().starts_with(sign))
    };
    match first {
        "" => "attribute",
        _ if first.is_ascii() && is_followed_by(':') => "equals",
        _ if !first.is_ascii() && is_followed_by('=') => "name",
        _ => "attribute",
    }
}

/// The name most like another: the long dash of word processors stands for two hyphens, and the
/// point of an attribute stays. Nothing when no letter is left.
fn name_like(name: &str) -> Option<String> {
    let parts: Vec<String> = name.replace(['—', '–'], "--").split("--").map(id_like).collect();
    let point = if name.starts_with('.') { "." } else { "" };
    let is_name = parts.iter().all(|part| !part.is_empty());
    is_name.then(|| format!("{point}{}", parts.join("--")))
}

/// Whether `LABEL` is given something without quotation marks.
fn is_unquoted(line: &str) -> bool {
    line.split("LABEL(").skip(1).any(|inside| !inside.trim_start().starts_with('"'))
}

/// The path that `LABEL` is given where it is not well written.
fn label_like(text: &str, reason: &str) -> String {
    let line = text.lines().find(|line| line.contains("LABEL(")).unwrap_or_default();
    let mut calls = line.split("LABEL(").skip(1);
    let is_at_fault = |inside: &&str| {
        let is_quoted = inside.trim_start().starts_with('"');
        let is_closed = inside.split('}').next().is_some_and(|inside| inside.contains(')'));
        if reason == "unquoted" { !is_quoted } else { !is_closed }
    };
    let inside = calls.find(is_at_fault).or_else(|| line.split("LABEL(").nth(1));
    let path = inside.unwrap_or_default().split([')', '}']).next().unwrap_or_default();
    let is_around = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '’' | '«' | '»');
    path.trim_matches(is_around).to_owned()
}

/// What stands before the sign `=` of a line.
fn name_of(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim_end()
}

/// The name of what is wrong, for `rule-bad-fluent`.
fn reason(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => "brace",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "empty",
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "default",
        ErrorKind::UnterminatedStringLiteral => "quote",
        ErrorKind::ForbiddenCallee => "function",
        _ => "other",
    }
}

/// The start of a piece of a file, short enough for a sentence.
pub(super) fn cut(piece: &str) -> String {
    let mut characters = piece.chars();
    let mut short: String = characters.by_ref().take(MAX_FOUND).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

/// Where `piece`, a slice of `text`, stands in it. Empty at the start when it is no slice of it.
fn range_of(text: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    let end = start.wrapping_add(piece.len());
    if start <= end && end <= text.len() { start..end } else { 0..0 }
}
