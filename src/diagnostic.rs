//! What is wrong with content, as data.
//!
//! A [`Diagnostic`] carries no sentence: the rule it breaks has a name, and the words for that
//! rule are looked up when somebody is there to read them (`locales/*/check.ftl`). This module
//! knows nothing else of the program.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// A text that was read, with the name to show for it.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The file, as a path relative to the folder of content, with `/` between names.
    pub name: String,
    /// What it holds. Empty when it could not be read as text.
    pub text: String,
}

impl Source {
    /// A source ready to be shared by the diagnostics that point into it.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Rc<Self> {
        Rc::new(Self { name: name.into(), text: text.into() })
    }
}

/// Somewhere in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Rc<Source>,
    /// Bytes of its text, on character boundaries.
    pub span: Range<usize>,
}

impl Place {
    /// A place, moved to the nearest character boundaries inside the text.
    #[must_use]
    pub fn new(source: &Rc<Source>, span: Range<usize>) -> Self {
        let text = &source.text;
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text.ceil_char_boundary(span.end.clamp(start, text.len()));
        Self { source: Rc::clone(source), span: start..end }
    }

    /// The whole file, when no part of it is at fault.
    #[must_use]
    pub fn file(source: &Rc<Source>) -> Self {
        Self::new(source, 0..0)
    }

    /// Whether this is the whole file.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.span == (0..0)
    }

    /// Line and column of the start, counted from 1, columns in characters.
    #[must_use]
    pub fn line_column(&self) -> (usize, usize) {
        let before = &self.source.text[..self.span.start];
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }
}

/// How grave a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The lesson cannot be used.
    Error,
    /// The lesson works, and somebody will be the worse for it.
    Warning,
}

/// A value that goes into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Datum {
    /// A name or a piece of what was written.
    Text(String),
    /// A count or a size.
    Number(usize),
}

impl From<&str> for Datum {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Datum {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Datum {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl fmt::Display for Datum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// The rule's name, printed with the message: `unknown-field`. Its words have the same name.
    pub rule: &'static str,
    /// Where: first the place to mend, then the other end of the rule, if it has one.
    pub places: Vec<Place>,
    /// What the sentence names.
    pub data: Vec<(&'static str, Datum)>,
}

impl Diagnostic {
    /// An error with no data.
    #[must_use]
    pub fn error(rule: &'static str, place: Place) -> Self {
        Self { severity: Severity::Error, rule, places: vec![place], data: Vec::new() }
    }

    /// A warning with no data.
    #[must_use]
    pub fn warning(rule: &'static str, place: Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, place) }
    }

    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Datum>) -> Self {
        self.data.push((name, value.into()));
        self
    }

    /// Adds the name most probably meant, `near`, when there is one.
    #[must_use]
    pub fn suggest<'a>(self, found: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(found, names) {
            "" => self,
            near => self.with("near", near),
        }
    }

    /// Adds the other end of the rule.
    #[must_use]
    pub fn and_at(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }
}

/// The name an author most probably meant; empty when none is near.
#[must_use]
pub fn nearest<'a>(found: &str, names: impl IntoIterator<Item = &'a str>) -> &'a str {
    /// Longer names are not misspelt names, and the comparison takes the product of the lengths.
    const LONGEST: usize = 64;
    if found.len() > LONGEST {
        return "";
    }
    let lower = found.to_lowercase();
    let far = (lower.chars().count() / 3).max(1);
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= far)
        .min_by_key(|(distance, _)| *distance)
        .map_or("", |(_, name)| name)
}

/// The sentences of one diagnostic, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentences {
    /// The word for its severity: « erreur ».
    pub severity: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// What the second place has to do with it. Empty when there is none.
    pub other: String,
    /// The word before the remedy: « remède ».
    pub remedy_title: String,
}

/// How a diagnostic is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// In letters alone: for a file, a program, or whoever wants no colours.
    Plain,
    /// With the colours of a terminal, which say nothing that the letters do not.
    Coloured,
}

/// Draws a diagnostic with its line, a caret under the place, and the remedy.
///
/// Lines longer than a screen are cut by the renderer; a whole file is only named.
#[must_use]
pub fn draw(diagnostic: &Diagnostic, sentences: &Sentences) -> String {
    draw_in(diagnostic, sentences, Ink::Plain)
}

/// The same as [`draw`], with or without colours.
#[must_use]
pub fn draw_in(diagnostic: &Diagnostic, sentences: &Sentences, ink: Ink) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(
        level
            .with_name(sentences.severity.as_str())
            .primary_title(sentences.message.as_str())
            .id(diagnostic.rule),
    );
    let mut places = diagnostic.places.iter();
    if let Some(first) = places.next() {
        group = if first.is_file() {
            group.element(Origin::path(first.source.name.as_str()))
        } else {
            group.element(snippet(first, AnnotationKind::Primary, ""))
        };
    }
    for place in places {
        group = group.element(snippet(place, AnnotationKind::Context, &sentences.other));
    }
    let remedy =
        Level::HELP.with_name(sentences.remedy_title.as_str()).message(sentences.remedy.as_str());
    let renderer = match ink {
        Ink::Plain => Renderer::plain(),
        Ink::Coloured => Renderer::styled(),
    };
    renderer.render(&[group.element(remedy)])
}

fn snippet<'a>(
    place: &'a Place,
    kind: AnnotationKind,
    label: &'a str,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let span = if place.span.is_empty() {
        place.span.start
            ..place
                .source
                .text
                .ceil_char_boundary(place.span.start + 1)
                .min(place.source.text.len())
    } else {
        place.span.clone()
    };
    let annotation = kind.span(span);
    let annotation = if label.is_empty() { annotation } else { annotation.label(label) };
    Snippet::source(place.source.text.as_str())
        .path(place.source.name.as_str())
        .fold(true)
        .annotation(annotation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_say_nothing_that_letters_do_not() {
        let source = Source::new("fr.ftl", "titre = Un livre\n");
        let fault = Diagnostic::error("unused-word", Place::new(&source, 0..5));
        let text = |text: &str| text.to_owned();
        let sentences = Sentences {
            severity: text("erreur"),
            message: text("Ce mot ne sert à rien."),
            remedy: text("Retirez-le."),
            other: String::new(),
            remedy_title: text("remède"),
        };
        let plain = draw(&fault, &sentences);
        let coloured = draw_in(&fault, &sentences, Ink::Coloured);
        assert!(!plain.contains('\u{1b}'));
        let mut pieces = coloured.split("\u{1b}[");
        let first = pieces.next().unwrap_or_default().to_owned();
        let bare = pieces.filter_map(|piece| piece.split_once('m')).map(|(_, rest)| rest);
        assert_eq!(first + &bare.collect::<String>(), plain);
        assert!(coloured.len() > plain.len());
    }

    #[test]
    fn a_slip_of_the_keyboard_finds_its_word() {
        let words = ["accueil/creer", "accueil/entrer", "message"];
        assert_eq!(nearest("acueil/creer", words), "accueil/creer");
        assert_eq!(nearest("Mesage", words), "message");
        assert_eq!(nearest("bonjour", words), "");
        assert_eq!(nearest("", words), "");
    }
}
