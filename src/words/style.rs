//! How words for learners are written: the length of an instruction, its verb, its signs.
//!
//! The rules are those that a machine can decide without doubt. Each has its exceptions here, so
//! that what it says is worth reading.

use crate::diagnostic::Diagnostic;
use crate::words::FRENCH;
use crate::words::file::{Entry, File, LABEL, Pattern, cut};
use crate::words::labels::is_simulated;
use crate::words::writing::{count, readings, sentences, texts};

/// The most sentences of an instruction.
pub const MOST_SENTENCES: usize = 3;

/// The most words of an instruction.
pub const MOST_WORDS: usize = 45;

/// The longest word in capitals that is not shouted: `RIB`, `SMS`.
const SHORT_NAME: usize = 3;

/// Longer names in capitals, as everybody writes them.
const KNOWN_NAMES: [&str; 9] =
    ["CNIL", "CPAM", "SNCF", "RATP", "ANTS", "ADIL", "MDPH", "CARSAT", "URSSAF"];

/// The attribute that every step has: a message that has it is an instruction.
const OF_A_STEP: &str = "pourquoi";

/// Imperatives that do not end like the others.
const IMPERATIVES: [&str; 4] = ["faites", "dites", "refaites", "redites"];

/// Words in -ez that are no imperatives.
const NO_VERBS: [&str; 4] = ["chez", "assez", "nez", "rez"];

/// The quotation mark that opens, in French.
const OPENING: &str = "\u{ab}";

/// Words that call a learner « tu ». « Ton » and « te » are left: a tone, a letter.
const FAMILIAR: [&str; 4] = ["tu", "toi", "tes", "ta"];

/// What is wrong with the way a file of a lesson or a workshop is written.
pub(super) fn check(file: &File) -> Vec<Diagnostic> {
    let is_french = file.language == FRENCH;
    let mut wrong = Vec::new();
    for (entry, pattern) in file.sentences() {
        let bare = labels_without_braces(file, pattern);
        if !bare.is_empty() {
            // Its quotation marks and its capitals are right: it is shown as it is written.
            wrong.extend(bare);
            continue;
        }
        if is_simulated(&entry.key) {
            continue;
        }
        if is_instruction(file, entry) {
            wrong.extend(too_long(file, entry, pattern));
            if is_french {
                wrong.extend(without_verb(file, entry, pattern));
            }
        }
        texts(pattern, &mut |text| {
            wrong.extend(signs(file, text));
            wrong.extend(capitals(file, text));
            if is_french {
                wrong.extend(apostrophes(file, text));
                wrong.extend(spaces(file, text));
                wrong.extend(familiar(file, text));
            }
        });
    }
    wrong
}

/// `LABEL("site/page/part")` in the middle of a sentence: a learner would read it as it stands.
pub(super) fn labels_without_braces(file: &File, pattern: &Pattern<'_>) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    texts(pattern, &mut |text| {
        wrong.extend(text.match_indices(LABEL).filter_map(|(at, _)| {
            let inside = text[at + LABEL.len()..].trim_start().strip_prefix('(')?;
            let end = inside.find(')').unwrap_or(inside.len());
            let path = inside[..end].trim().trim_matches(['"', '“', '”', '«', '»', '’', '\'', ' ']);
            let whole = &text[at..text.len() - inside.len() + (end + 1).min(inside.len())];
            let found = Diagnostic::error("label-without-braces", file.place_of(whole));
            Some(found.with("found", cut(whole)).with("label", path))
        }));
    });
    wrong
}

/// Whether a word is the instruction of a step.
fn is_instruction(file: &File, entry: &Entry) -> bool {
    let why =
        |other: &Entry| other.key == entry.key && other.attribute.as_deref() == Some(OF_A_STEP);
    entry.attribute.is_none() && file.entries.iter().any(why)
}

/// An instruction with too many sentences or words.
fn too_long(file: &File, entry: &Entry, pattern: &Pattern<'_>) -> Option<Diagnostic> {
    let readings = readings(pattern);
    let n_sentences = readings
        .iter()
        .map(|reading| reading.split('\n').flat_map(sentences).filter(is_counted).count());
    let n_sentences = n_sentences.max().unwrap_or_default();
    let n_words = readings.iter().map(|reading| count(reading)).max().unwrap_or_default();
    (n_sentences > MOST_SENTENCES || n_words > MOST_WORDS).then(|| {
        Diagnostic::warning("instruction-too-long", file.place(entry))
            .with("sentences", n_sentences)
            .with("words", n_words)
            .with("most", MOST_SENTENCES)
            .with("most-words", MOST_WORDS)
    })
}

/// Whether a sentence is one to be done or known. « Boîte vide ? » says when the next one is.
fn is_counted(sentence: &&str) -> bool {
    count(sentence) > 0 && !sentence.ends_with('?')
}

/// An instruction of which no sentence begins with what is to be done. Where, or when, may stand
/// before it: « En haut, appuyez… », « Boîte vide ? Regardez… ».
fn without_verb(file: &File, entry: &Entry, pattern: &Pattern<'_>) -> Option<Diagnostic> {
    let is_told = |reading: &String| {
        let clauses = reading.split(['.', '!', '?', '…', ',', ':', '\n']);
        clauses.filter_map(|clause| clause.split_whitespace().next()).any(is_imperative)
    };
    let readings = readings(pattern);
    (!readings.iter().all(is_told))
        .then(|| Diagnostic::warning("no-verb", file.place(entry)).with("key", entry.key.as_str()))
}

fn is_imperative(word: &str) -> bool {
    let lower = word.to_lowercase();
    // « Dépêchez-vous », « relisez-le ».
    let verb = lower.split('-').next().unwrap_or_default();
    (verb.ends_with("ez") && !NO_VERBS.contains(&verb)) || IMPERATIVES.contains(&verb)
}

/// Arrows and pictures in place of words: a voice does not say them, and not everybody reads them.
fn signs<'a>(file: &'a File, text: &'a str) -> impl Iterator<Item = Diagnostic> + 'a {
    let is_sign = |c: char| {
        matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}'
            | '\u{1f000}'..='\u{1faff}')
    };
    text.matches(is_sign)
        .map(|sign| Diagnostic::warning("sign-for-a-word", file.place_of(sign)).with("found", sign))
}

/// Words shouted.
fn capitals<'a>(file: &'a File, text: &'a str) -> impl Iterator<Item = Diagnostic> + 'a {
    words(text).filter_map(|word| {
        let is_shouted = word.chars().count() > SHORT_NAME
            && word.chars().all(char::is_uppercase)
            && !KNOWN_NAMES.contains(&word);
        let near = || {
            let mut letters = word.chars();
            let first: String = letters.next().into_iter().collect();
            first + &letters.as_str().to_lowercase()
        };
        is_shouted.then(|| {
            Diagnostic::warning("capitals", file.place_of(word))
                .with("found", word)
                .with("better", near())
        })
    })
}

/// Straight apostrophes and quotation marks, as a keyboard types them.
fn apostrophes<'a>(file: &'a File, text: &'a str) -> impl Iterator<Item = Diagnostic> + 'a {
    text.match_indices(['\'', '"']).map(|(_, sign)| {
        let kind = if sign == "'" { "apostrophe" } else { "quotes" };
        Diagnostic::warning("straight-sign", file.place_of(sign)).with("kind", kind)
    })
}

/// Signs of French that stick to the word before or after. A plain space is enough: the program
/// makes it one that does not break.
fn spaces<'a>(file: &'a File, text: &'a str) -> impl Iterator<Item = Diagnostic> + 'a {
    text.match_indices([':', ';', '?', '!', '»', '«']).filter_map(move |(at, sign)| {
        let before = text[..at].chars().next_back();
        let after = text[at + sign.len()..].chars().next();
        let is_free = |side: Option<char>| side.is_none_or(char::is_whitespace);
        let opens = sign == OPENING;
        let is_stuck = match opens {
            true => !is_free(after),
            // What follows at once is no end of a sentence: 14:30, an address.
            false if after.is_some_and(char::is_alphanumeric) => false,
            false => !is_free(before) && !before.is_some_and(|c| "?!…".contains(c)),
        };
        is_stuck.then(|| {
            let side = if opens { "after" } else { "before" };
            Diagnostic::warning("no-space", file.place_of(&text[at..at + sign.len()]))
                .with("found", sign)
                .with("side", side)
        })
    })
}

/// Words that say « tu » to somebody whom everything else calls « vous ».
fn familiar<'a>(file: &'a File, text: &'a str) -> impl Iterator<Item = Diagnostic> + 'a {
    words(text)
        .filter(|word| is_familiar(file, word))
        .map(|word| Diagnostic::warning("says-tu", file.place_of(word)).with("found", word))
}

fn is_familiar(file: &File, word: &str) -> bool {
    let lower = word.to_lowercase();
    let end = file.place_of(word).span.end;
    // « T’inquiète », and not « demande-t-il ».
    let is_cut = lower == "t" && file.source.text[end..].starts_with(['’', '\'']);
    is_cut || FAMILIAR.contains(&lower.as_str())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}
