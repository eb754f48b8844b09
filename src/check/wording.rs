//! Whether every word is there, and none too many.

use crate::content::field::{Input, Rule};
use crate::content::lesson::Change;
use crate::content::library::Library;
use crate::content::page::Part;
use crate::content::site::Site;
use crate::diagnostic::Diagnostic;
use crate::ids::{LessonId, SiteId};
use crate::typed::Criterion;
use crate::words::{Expected, Owner, Words};

/// The words of a lesson besides those of its steps.
const LESSON_WORDS: [&str; 8] = [
    "titre",
    "but",
    "fin",
    "fin-invente",
    "fin-apporter",
    "fin-apporter-1",
    "fin-apporter-2",
    "fin-apporter-3",
];

/// What each step says: its instruction, then these.
const STEP_WORDS: [&str; 4] = ["pourquoi", "indice", "question", "guide"];

/// Rules that, while broken, leave it open which words are wanted.
const UNSETTLING: [&str; 3] = ["named-twice", "no-steps", "rule-of-another-kind"];

/// Everything wrong with the words of the content, given what else is wrong.
///
/// Only causes are said: what would go away by itself once something else is mended is left out.
pub(super) fn check(library: &Library, words: &Words, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let is_settled = |file: &str| {
        let unsettled = |one: &Diagnostic| UNSETTLING.contains(&one.rule) && file == file_of(one);
        !known.iter().any(unsettled)
    };
    // A lesson that could not be read may be the one that uses a word of a site.
    let is_lesson = |one: &Diagnostic| file_of(one).ends_with("/lesson.ron");
    let spared: &[&str] = if library.diagnostics.iter().any(is_lesson) {
        &[""]
    } else {
        &[]
    };
    for (id, site) in &library.sites {
        if is_settled(&format!("sites/{id}/site.ron")) {
            let expected = site_words(library, id, &site.value);
            wrong.extend(words.check_required(&Owner::Site(id.clone()), &expected, spared));
        }
    }
    for id in library.lessons.keys() {
        if is_settled(&format!("{id}/lesson.ron")) {
            let expected = lesson_words(library, id);
            wrong.extend(words.check_required(&Owner::Lesson(id.clone()), &expected, &[]));
        }
    }
    wrong.extend(words.check_languages());
    wrong.extend(words.check_labels());
    wrong.extend(words.check_writing());
    let causes = wrong.clone();
    wrong.retain(|one| !follows_from_file(library, one) && !follows_from(&causes, one));
    wrong
}

/// Whether a word is missed because a whole file is: one that is there and cannot be read, or one
/// whose absence is said already.
fn follows_from_file(library: &Library, one: &Diagnostic) -> bool {
    let is_blamed = |file: String| library.blame(&file).next().is_some();
    match one.rule {
        "missing-language" => {
            let folder = folder_of(one);
            let own = ["lesson.ron", "site.ron"];
            is_blamed(format!("{folder}/{}.ftl", datum(one, "language")))
                || own.iter().any(|own| is_blamed(format!("{folder}/{own}")))
        }
        "missing-gloss" => {
            let (site, language) = (datum(one, "site"), datum(one, "language"));
            is_blamed(format!("sites/{site}/{language}.ftl"))
        }
        "bad-label" => {
            let found = datum(one, "found");
            let site = found.split('/').next().unwrap_or_default();
            let file = format!("sites/{site}/fr.ftl");
            let is_site = SiteId::new(site).is_ok_and(|id| library.sites.contains_key(&id));
            let is_read = library.words.iter().any(|source| source.name == file);
            is_site && !is_read || is_blamed(file)
        }
        _ => false,
    }
}

/// Whether a difference between languages comes from a fault of the French.
fn follows_from(causes: &[Diagnostic], one: &Diagnostic) -> bool {
    let because = |rule: &str| {
        causes.iter().any(|cause| {
            cause.rule == rule
                && file_of(cause) != file_of(one)
                && file_of(cause).ends_with("/fr.ftl")
                && folder_of(cause) == folder_of(one)
                && datum(cause, "key") == datum(one, "key")
        })
    };
    let at_either_end = |cause: &Diagnostic| {
        cause.rule == "unknown-variable" && one.places.iter().any(|p| cause.places.contains(p))
    };
    match one.rule {
        "unused-word" => because("missing-word"),
        "missing-word" => because("unused-word"),
        "different-variables" => causes.iter().any(at_either_end),
        _ => false,
    }
}

/// The file to mend.
fn file_of(one: &Diagnostic) -> &str {
    let first = one.places.first();
    first.map_or("", |place| place.source.name.as_str())
}

/// The folder of the file to mend.
fn folder_of(one: &Diagnostic) -> &str {
    let cut = file_of(one).rsplit_once('/');
    cut.map_or("", |(folder, _)| folder)
}

/// A value of a diagnostic; empty when it has none of this name.
fn datum(one: &Diagnostic, name: &str) -> String {
    let found = one.data.iter().find(|(its, _)| *its == name);
    found
        .map(|(_, value)| value.to_string())
        .unwrap_or_default()
}

fn lesson_words(library: &Library, id: &LessonId) -> Vec<Expected> {
    let mut expected: Vec<Expected> = LESSON_WORDS
        .iter()
        .map(|word| Expected::word(*word))
        .collect();
    let steps = library
        .lessons
        .get(id)
        .map_or(&[][..], |lesson| &lesson.value.steps);
    for step in steps {
        expected.push(Expected::word(step.id.as_str()));
        expected.extend(STEP_WORDS.map(|word| Expected::word(format!("{}.{word}", step.id))));
    }
    expected
}

fn site_words(library: &Library, id: &SiteId, site: &Site) -> Vec<Expected> {
    let mut expected = vec![Expected::word("site")];
    for page in &site.pages {
        expected.push(Expected::word(page.id.as_str()));
        for part in &page.body {
            part_words(&format!("{}--{}", page.id, part.id()), part, &mut expected);
        }
    }
    for message in &site.messages {
        let key = format!("message--{}", message.id);
        expected.extend(["objet", "corps"].map(|word| Expected::word(format!("{key}.{word}"))));
        if message.code.is_some() {
            expected.push(Expected::word(format!("{key}.suite")));
        }
        expected.push(Expected::word(key));
    }
    expected.extend(renamed(library, id));
    expected
}

/// The other labels that variants of lessons give to parts of this site.
fn renamed(library: &Library, id: &SiteId) -> Vec<Expected> {
    let lessons = library
        .lessons
        .values()
        .flat_map(|lesson| &lesson.value.variants);
    lessons
        .flat_map(|variant| &variant.changes)
        .filter_map(|change| match change {
            Change::Rename(path, other) => {
                let mut names = path.names();
                let (site, page) = (names.next()?, names.next()?);
                (site == id.as_str()).then(|| Expected::word(format!("{page}--{other}")))
            }
            Change::Hide(_) | Change::DeadFirst(_) => None,
        })
        .collect()
}

fn part_words(key: &str, part: &Part, expected: &mut Vec<Expected>) {
    let mut attributes = |names: &[&str]| {
        expected.extend(
            names
                .iter()
                .map(|name| Expected::word(format!("{key}.{name}"))),
        );
    };
    match part {
        Part::Suggestion { .. } => return,
        Part::Inbox(_) => attributes(&["vide", "retour", "non-lu"]),
        Part::Check { required: true, .. } => attributes(&["refus-requis"]),
        Part::Field { input, rules, .. } => {
            if *input == Input::Password {
                attributes(&["afficher", "masquer"]);
            } else {
                attributes(&["refus-format"]);
            }
            for rule in rules {
                attributes(&[rule.refusal()]);
                if let Rule::Strength(strength) = rule {
                    for criterion in Criterion::of(*strength) {
                        attributes(&[criterion.key()]);
                    }
                }
                if *rule == Rule::LiveCode {
                    attributes(&["refus-perime"]);
                }
            }
            expected.push(Expected::word(format!("{key}.aide")).optional());
        }
        Part::Heading(_)
        | Part::Text(_)
        | Part::Notice { .. }
        | Part::Check { .. }
        | Part::Button { .. }
        | Part::Echo { .. } => {}
    }
    expected.push(Expected::word(key));
}
