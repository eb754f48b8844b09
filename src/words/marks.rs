//! Marks inside a text: what is drawn bold, and what is not said.

use std::borrow::Cow;

/// Opens a label quoted from a site. Private use: no keyboard types it.
pub const OPEN: char = '\u{E000}';
/// Closes a label quoted from a site.
pub const CLOSE: char = '\u{E001}';

/// A label between marks, with its meaning in brackets when there is one.
pub(super) fn quote(label: &str, gloss: Option<&str>) -> String {
    match gloss {
        Some(gloss) => format!("{OPEN}{label}{CLOSE} ({gloss})"),
        None => format!("{OPEN}{label}{CLOSE}"),
    }
}

/// A French text whose high punctuation does not begin a line: the space before it, and the one
/// after an opening quote, do not break (Lexique des règles typographiques, Imprimerie nationale).
/// Who writes lessons types plain spaces.
pub(super) fn kept_together(text: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices(' ') {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        if before == Some('«') || matches!(after, Some('?' | '!' | ':' | ';' | '»')) {
            kept.push_str(&text[done..at]);
            kept.push('\u{a0}');
            done = at + 1;
        }
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    kept.push_str(&text[done..]);
    Cow::Owned(kept)
}

/// A text with a piece of it between marks.
#[must_use]
pub fn mark(before: &str, piece: &str, after: &str) -> String {
    format!("{}{OPEN}{}{CLOSE}{}", plain(before), plain(piece), plain(after))
}

/// The text without marks: to be said, compared, copied or printed plainly.
///
/// Direction isolates (U+2066 to U+2069) go too.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, &OPEN | &CLOSE | '\u{2066}'..='\u{2069}')).collect()
}

/// The text cut where bold begins and ends: each piece, and whether it is bold.
///
/// Empty pieces are left out. A mark without its pair does no harm.
pub fn segments(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut bold = false;
    text.split_inclusive([OPEN, CLOSE])
        .map(move |piece| {
            let was_bold = bold;
            if piece.ends_with([OPEN, CLOSE]) {
                bold = piece.ends_with(OPEN);
            }
            (piece.trim_end_matches([OPEN, CLOSE]), was_bold)
        })
        .filter(|(piece, _)| !piece.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_label_is_the_only_bold_piece() {
        let text = format!("Appuyez sur {}.", quote("Créer", Some("Create")));
        let pieces: Vec<_> = segments(&text).collect();
        assert_eq!(pieces, [("Appuyez sur ", false), ("Créer", true), (" (Create).", false)]);
    }

    #[test]
    fn french_punctuation_stays_with_its_word() {
        assert_eq!(
            kept_together("Bravo ! Lisez : « Oui ; non » ?"),
            "Bravo\u{a0}! Lisez\u{a0}: «\u{a0}Oui\u{a0}; non\u{a0}»\u{a0}?"
        );
        assert_eq!(kept_together("Rien à changer."), "Rien à changer.");
    }

    #[test]
    fn unpaired_marks_are_harmless() {
        assert_eq!(
            segments("a\u{E001}b\u{E000}").collect::<Vec<_>>(),
            [("a", false), ("b", false)]
        );
        assert_eq!(segments("").count(), 0);
    }

    #[test]
    fn a_plain_text_has_no_mark() {
        assert_eq!(plain("\u{E000}Créer\u{E001} \u{2068}Ana\u{2069}"), "Créer Ana");
    }
}
