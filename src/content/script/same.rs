//! When two texts are the same: the one judgement of it, for what content knows and what is typed.
//!
//! It forgives what good sites forgive, and compares as the field's kind compares: names and
//! addresses without case, phone numbers and codes by their digits, passwords exactly.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::content::script::{InputKind, small};

/// What two texts are compared by.
pub fn comparable(text: &str, input: InputKind, host: &str) -> String {
    match input {
        InputKind::Password => text.nfc().collect(),
        InputKind::Code(_) => digits(text),
        InputKind::Phone => {
            let digits = digits(text);
            let national = digits.strip_prefix("0033").or_else(|| {
                text.trim_start().starts_with('+').then(|| digits.strip_prefix("33")).flatten()
            });
            national.map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
        }
        InputKind::NewAddress | InputKind::AccountName => {
            let text = folded(text);
            let own = text.strip_suffix(host).and_then(|rest| rest.strip_suffix('@'));
            own.map(str::to_owned).unwrap_or(text)
        }
        InputKind::Day | InputKind::Month | InputKind::Year => {
            text.trim().trim_start_matches('0').to_lowercase()
        }
        InputKind::Number(_) => number(text)
            .map_or_else(|| folded(text), |(units, cents)| format!("{units},{cents:02}")),
        InputKind::Postcode | InputKind::SocialSecurity | InputKind::Identifier => compact(text),
        InputKind::Recipient => {
            let mut all = addresses(text);
            all.sort_by(|a, b| a.as_str().cmp(b.as_str()));
            all.dedup();
            all.iter().map(|address| address.as_str()).collect::<Vec<_>>().join(",")
        }
        InputKind::Name
        | InputKind::Email
        | InputKind::Line
        | InputKind::Body
        | InputKind::Search => folded(text),
    }
}

/// Lower case, without the spaces around or inside an address, hyphens between parts kept.
pub fn folded(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).collect()
}

/// Its digits alone.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Lower case, without what people put between groups of signs.
pub fn compact(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-'));
    kept.flat_map(char::to_lowercase).collect()
}

/// The units and the hundredths of a number, as people write them: spaces between the thousands,
/// a comma or a point before one or two decimals.
pub fn number(text: &str) -> Option<(u64, u64)> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (units, decimals) = text.split_once([',', '.']).unwrap_or((&text, "0"));
    let good = |digits: &str, most: usize| {
        (1..=most).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    };
    if !good(units, 9) || !good(decimals, 2) {
        return None;
    }
    let tens = if decimals.len() == 1 { 10 } else { 1 };
    Some((units.parse().ok()?, decimals.parse::<u64>().ok()? * tens))
}

/// The addresses of a list: between commas, with or without the name of a person before them.
pub fn addresses(list: &str) -> Vec<Zeroizing<String>> {
    let pieces = list.split([',', ';', '\n']).map(|piece| {
        let inside = piece.trim().strip_suffix('>').and_then(|piece| piece.split_once('<'));
        Zeroizing::new(folded(inside.map_or(piece, |(_, address)| address)))
    });
    pieces.filter(|address| !address.is_empty()).collect()
}

/// The rank of the first known text that is the same as another: what the window reads when that
/// other is typed.
pub fn rank_among(known: &[String], text: &str, input: InputKind, host: &str) -> Option<u8> {
    let wanted = comparable(text, input, host);
    known.iter().position(|one| comparable(one, input, host) == wanted).map(small)
}
