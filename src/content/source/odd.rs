//! Signs that word processors and pages of the web leave in a text, where nobody sees them.

use std::ops::Range;

use crate::content::source::{Kind, Tree};
use crate::diagnostic::{Diagnostic, Place};

/// Quotes that RON does not know.
const QUOTES: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '‹', '›'];

/// Says the first sign that has no meaning outside texts and comments.
///
/// # Errors
/// With the rule `odd-sign`, or with that of a sign of another way of writing: `comment-sign`,
/// `semicolon-for-a-comma`, `extra-comma`, and `wrong-type` for a number with a comma in it.
pub(super) fn check(tree: &Tree) -> Result<(), Diagnostic> {
    let source = tree.source();
    for (row, token) in tree.tokens().iter().enumerate() {
        let span = token.span();
        if let Some(rule) = foreign(tree, row) {
            let found = &source.text[span.clone()];
            return Err(Diagnostic::error(rule, Place::new(source, span)).with("found", found));
        }
        if let Some(span) = number_with_comma(tree, row) {
            let found = &source.text[span.clone()];
            let wrong = Diagnostic::error("wrong-type", Place::new(source, span));
            return Err(wrong.with("found", found).with("expected", "whole-number"));
        }
        let text = &source.text[span.clone()];
        if token.kind == Kind::Other
            && let Some(sign) = text.chars().next().filter(|sign| !sign.is_ascii())
        {
            let kind = kind_of(sign);
            let odd = Diagnostic::error("odd-sign", Place::new(source, span));
            return Err(odd.with("found", text).with("kind", kind));
        }
        if token.kind == Kind::Text
            && text.contains('\n')
            && let Some(at) = curly_end(text)
        {
            return Err(curly(tree, span.start + at));
        }
    }
    // The last text may have no end for the same reason.
    let cut: usize = tree.tokens().last().map_or(0, |token| token.span().end);
    let rest = &source.text[cut..];
    match curly_end(rest) {
        Some(at) if rest.starts_with('"') => Err(curly(tree, cut + at)),
        _ => Ok(()),
    }
}

/// The rule that a sign breaks which other ways of writing have in its place.
fn foreign(tree: &Tree, row: usize) -> Option<&'static str> {
    let token = tree.tokens()[row];
    if !matches!(tree.text(row), "#" | "/" | ";" | ",") {
        return None;
    }
    let before = tree.row_before(token.span().start);
    let text_before = before.map_or("", |before| tree.text(before));
    let next = || tree.text(tree.row_from(token.span().end));
    let starts = || {
        let from = before.map_or(0, |before| tree.token_place(before).span.end);
        let space = &tree.source().text[from..token.span().start];
        before.is_none() || space.contains('\n') || matches!(text_before, "," | "(" | "[")
    };
    match (token.kind, tree.text(row)) {
        // What RON calls an attribute begins so.
        (Kind::Other, "#") if !matches!(next(), "!" | "[") => Some("comment-sign"),
        (Kind::Other, "/") if starts() => Some("comment-sign"),
        (Kind::Other, ";") => Some("semicolon-for-a-comma"),
        (_, ",") if matches!(text_before, "," | "(" | "[") => Some("extra-comma"),
        _ => None,
    }
}

/// Where a number stands that is written with a comma, as on paper: `minutes: 5,5`.
fn number_with_comma(tree: &Tree, row: usize) -> Option<Range<usize>> {
    let [whole, comma, part] = tree.tokens().get(row..row + 3)? else { return None };
    if whole.kind != Kind::Number || part.kind != Kind::Number {
        return None;
    }
    let before = tree.row_before(whole.span().start).map_or("", |before| tree.text(before));
    let is_comma = tree.source().text[comma.span()] == *",";
    (is_comma && before == ":").then(|| whole.span().start..part.span().end)
}

fn kind_of(sign: char) -> &'static str {
    match sign {
        _ if QUOTES.contains(&sign) => "quotes",
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => "space",
        _ if sign.is_whitespace() => "space",
        _ => "other",
    }
}

/// Where a curly quote ends the first line of a text, as the straight one should.
fn curly_end(text: &str) -> Option<usize> {
    let line = text.lines().next().unwrap_or_default();
    let (at, sign) = line.char_indices().rfind(|(_, c)| QUOTES.contains(c))?;
    let after = line[at + sign.len_utf8()..].trim_start();
    (after.is_empty() || after.starts_with([',', ')', ']'])).then_some(at)
}

fn curly(tree: &Tree, at: usize) -> Diagnostic {
    let source = tree.source();
    let sign: String = source.text[at..].chars().take(1).collect();
    let place = Place::new(source, at..at + sign.len());
    Diagnostic::error("odd-sign", place).with("found", sign).with("kind", "quotes")
}
