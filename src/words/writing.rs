//! Easy words: what a machine can check of the rules for readers who are learning to read.
//!
//! The rules follow FALC (« facile à lire et à comprendre »). Thresholds count *words as seen*: a
//! quoted label is one word whatever its length, since it is recognised rather than read.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use crate::diagnostic::{Diagnostic, Severity};
use crate::words::file::{Entry, File, Pattern, cut};
use crate::words::labels::is_simulated;
use crate::words::style::labels_without_braces;

/// A sentence longer than this is hard to read.
pub const LONG: usize = 12;

/// A sentence longer than this is not for learners.
pub const TOO_LONG: usize = 16;

/// Attributes read by volunteers: their sentences may be longer.
const FOR_VOLUNTEERS: [&str; 1] = ["guide"];

/// Stands for a quoted label or a variable while counting.
const ONE_WORD: &str = "x";

/// The most ways a sentence with choices is read.
const MAX_READINGS: usize = 64;

/// Words not used, and the one used instead. One thing has one name in all lessons.
const SYNONYMS: [(&[&str], &str); 4] = [
    (
        &[
            "cliquer", "cliquez", "clique", "cliqué", "clic", "clics", "presser", "pressez",
            "valider", "validez",
        ],
        "appuyer",
    ),
    (&["saisir", "saisissez", "taper", "tapez", "retapez"], "écrire"),
    (&["sélectionner", "sélectionnez"], "choisir"),
    (&["courriel", "courriels", "mail", "mails", "email", "emails", "mél", "méls"], "e-mail"),
];

/// What is hard to read in a French file of a lesson.
pub(super) fn check(file: &File) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    // A message that somebody sends says what such messages say.
    let own = file.sentences().filter(|(entry, _)| !is_simulated(&entry.key));
    for (entry, pattern) in own {
        if !labels_without_braces(file, pattern).is_empty() {
            continue;
        }
        let volunteer = entry.attribute.as_deref().is_some_and(|a| FOR_VOLUNTEERS.contains(&a));
        if !volunteer {
            diagnostics.extend(long_sentence(file, entry, pattern));
        }
        texts(pattern, &mut |text| {
            diagnostics.extend(synonyms(file, text));
            diagnostics.extend(
                text.match_indices(';').map(|(_, semicolon)| {
                    Diagnostic::warning("semicolon", file.place_of(semicolon))
                }),
            );
        });
    }
    diagnostics
}

/// The longest sentence of a word, when it is too long.
fn long_sentence(file: &File, entry: &Entry, pattern: &Pattern<'_>) -> Option<Diagnostic> {
    let readings = readings(pattern);
    let sentences = readings.iter().flat_map(|reading| sentences(reading));
    let (count, longest) =
        sentences.map(|sentence| (count(sentence), sentence)).max_by_key(|(count, _)| *count)?;
    if count <= LONG {
        return None;
    }
    let severity = if count <= TOO_LONG { Severity::Warning } else { Severity::Error };
    let diagnostic = Diagnostic::error("sentence-too-long", file.place(entry))
        .with("count", count)
        .with("most", LONG)
        .with("found", cut(longest));
    Some(Diagnostic { severity, ..diagnostic })
}

/// Every way a sentence reads, one for each choice it offers.
pub(super) fn readings(pattern: &Pattern<'_>) -> Vec<String> {
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        let ends = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                vec![as_read(inline).to_owned()]
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| self::readings(&variant.value)).collect()
            }
        };
        readings = readings
            .iter()
            .flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")))
            .take(MAX_READINGS)
            .collect();
    }
    readings
}

fn as_read<'a>(inline: &InlineExpression<&'a str>) -> &'a str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        InlineExpression::FunctionReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => ONE_WORD,
    }
}

/// The sentences of a text: up to a full stop or the like followed by a space, or an empty line.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let paragraphs = text.split("\n\n");
    paragraphs.flat_map(|paragraph| {
        let mut start = 0;
        let mut ends: Vec<(usize, usize)> = Vec::new();
        for (at, mark) in paragraph.match_indices(['.', '!', '?', '…']) {
            let end = at + mark.len();
            if paragraph[end..].chars().next().is_none_or(char::is_whitespace) {
                ends.push((start, end));
                start = end;
            }
        }
        ends.push((start, paragraph.len()));
        ends.into_iter().map(|(start, end)| paragraph[start..end].trim())
    })
}

/// How many words are read: marks alone are none.
pub(super) fn count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Calls `visit` with every written piece of a sentence, whatever the choices.
pub(super) fn texts<'a>(pattern: &Pattern<'a>, visit: &mut dyn FnMut(&'a str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(value),
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    texts(&variant.value, visit);
                }
            }
        }
    }
}

/// The words of a text that have a better one.
///
/// Names are left alone: « Courriel École » is what a site may be called, so a noun counts only
/// when it has no capital.
fn synonyms<'a>(file: &'a File, text: &'a str) -> impl Iterator<Item = Diagnostic> + 'a {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '@' && c != '.');
    words.filter_map(|word| {
        let word = word.trim_matches(['-', '.']);
        let lower = word.to_lowercase();
        let (_, better) = SYNONYMS.iter().find(|(words, _)| words.contains(&lower.as_str()))?;
        if *better == "e-mail" && lower != word {
            return None;
        }
        let diagnostic = Diagnostic::warning("forbidden-word", file.place_of(word));
        Some(diagnostic.with("found", word).with("better", *better))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_a_full_stop_and_not_inside_an_address() {
        let text = "Écrivez ana@courriel-ecole.example ici. C’est bien ! Oui\n\nEt après";
        let found: Vec<_> = sentences(text).filter(|s| !s.is_empty()).collect();
        let wanted = ["Écrivez ana@courriel-ecole.example ici.", "C’est bien !", "Oui", "Et après"];
        assert_eq!(found, wanted);
    }

    #[test]
    fn marks_alone_are_not_words() {
        assert_eq!(count("« Bonjour » : voici l’adresse – oui !"), 4);
    }
}
