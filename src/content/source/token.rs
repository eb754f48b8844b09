//! Where one token of a RON text ends.
//!
//! Nothing is refused here: what RON does not know is a token of the kind `Other`.

use crate::content::source::Kind;

/// The kind and the length of the token that starts a text; no length when it does not end.
pub(super) fn first_token(rest: &str) -> (Kind, Option<usize>) {
    let Some(first) = rest.chars().next() else {
        return (Kind::Other, None);
    };
    match first {
        c if is_space(c) => (Kind::Space, Some(run(rest, is_space))),
        '/' if rest.starts_with("//") => (Kind::Comment, Some(run(rest, |c| c != '\n'))),
        '/' if rest.starts_with("/*") => (Kind::Comment, block_comment(rest)),
        '(' | '[' | '{' => (Kind::Open, Some(1)),
        ')' | ']' | '}' => (Kind::Close, Some(1)),
        '"' | 'r' | 'b' if let Some(length) = string(rest) => (Kind::Text, length),
        '\'' | 'b' if let Some(length) = character(rest) => (Kind::Char, Some(length)),
        c if c == '_' || c.is_alphabetic() => (Kind::Name, Some(name(rest))),
        _ => match number(rest) {
            Some(length) => (Kind::Number, Some(length)),
            None => (Kind::Other, Some(first.len_utf8())),
        },
    }
}

/// What RON takes for white space.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
}

fn run(rest: &str, mut belongs: impl FnMut(char) -> bool) -> usize {
    rest.find(|c| !belongs(c)).unwrap_or(rest.len())
}

fn block_comment(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(two) = rest.as_bytes().get(at..at + 2) {
        match two {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The length of the string that starts a text; `Some(None)` when it does not end.
fn string(rest: &str) -> Option<Option<usize>> {
    let body = rest.strip_prefix('b').unwrap_or(rest);
    if let Some(raw) = body.strip_prefix('r') {
        let hashes = run(raw, |c| c == '#');
        let inside = raw[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", &raw[..hashes]);
        let before = rest.len() - inside.len();
        return Some(inside.find(&end).map(|at| before + at + end.len()));
    }
    let inside = body.strip_prefix('"')?;
    let before = rest.len() - inside.len();
    let mut escaped = false;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(Some(before + at + 1)),
            _ => {}
        }
    }
    Some(None)
}

fn character(rest: &str) -> Option<usize> {
    /// `'\u{10FFFF}'` without its first quote.
    const LONGEST: usize = 11;
    let inside = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('\'')?;
    let before = rest.len() - inside.len();
    let mut chars = inside.char_indices();
    let is_escape = chars.next()?.1 == '\\';
    if is_escape {
        chars.next()?;
    }
    let (end, _) = chars.take(LONGEST).find(|(_, c)| *c == '\'' || !is_escape)?;
    inside[end..].starts_with('\'').then_some(before + end + 1)
}

fn name(rest: &str) -> usize {
    let raw = rest.strip_prefix("r#").map(|raw| run(raw, |c| is_name(c) || ".+-".contains(c)));
    match raw {
        Some(length) if length > 0 => 2 + length,
        _ => run(rest, is_name),
    }
}

fn is_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

fn number(rest: &str) -> Option<usize> {
    let digits = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    let whole = digits.strip_prefix('.').unwrap_or(digits);
    if !whole.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_hex = digits.starts_with("0x");
    let mut before = '0';
    let length = run(digits, |c| {
        let is_exponent = matches!(before, 'e' | 'E') && matches!(c, '+' | '-') && !is_hex;
        before = c;
        c.is_ascii_alphanumeric() || matches!(c, '_' | '.') || is_exponent
    });
    Some(rest.len() - digits.len() + length)
}
