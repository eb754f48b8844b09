//! Signs that word processors and pages of the web leave in a text, where nobody sees them.

use crate::content::source::{Kind, Tree};
use crate::diagnostic::{Diagnostic, Place};

/// Quotes that RON does not know.
const QUOTES: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '‹', '›'];

/// Says the first sign that has no meaning outside texts and comments.
///
/// # Errors
/// With the rule `odd-sign`.
pub(super) fn check(tree: &Tree) -> Result<(), Diagnostic> {
    let source = tree.source();
    for token in tree.tokens() {
        let span = token.span();
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
