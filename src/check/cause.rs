//! Which faults are causes, and which would go away by themselves once another is mended.
//!
//! An author who is told ten things for one fault mends the wrong one first.

use crate::content::library::Library;
use crate::diagnostic::Diagnostic;
use crate::ids::{LessonId, SiteId};

/// Rules that, while broken, leave it open which words are wanted.
const UNSETTLING: [&str; 3] = ["named-twice", "no-steps", "rule-of-another-kind"];

/// Whether it is certain which words the lesson or the site of this file wants.
pub(super) fn is_settled(known: &[Diagnostic], file: &str) -> bool {
    let unsettles = |one: &Diagnostic| UNSETTLING.contains(&one.rule) && file == file_of(one);
    !known.iter().any(unsettles)
}

/// Whether a lesson could not be read: a word of a site that nobody seems to use may be its own.
pub(super) fn is_a_lesson_unread(library: &Library) -> bool {
    let is_unread = |one: &Diagnostic| {
        let file = file_of(one);
        file.ends_with("/lesson.ron")
            || one.rule == "bad-id" && !file.contains('/')
            || one.rule == "misnamed-file" && datum(one, "meant") == "lesson.ron"
    };
    library.diagnostics.iter().any(is_unread)
}

/// What is wrong with words, without what follows from something else.
pub(super) fn keep_causes(library: &Library, mut wrong: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let all = wrong.clone();
    wrong.retain(|one| !follows_from_file(library, one) && !follows_from(&all, one));
    wrong
}

/// Whether a word is missed because a whole file is: one that is there and cannot be read, or one
/// whose absence is said already.
fn follows_from_file(library: &Library, one: &Diagnostic) -> bool {
    let is_blamed = |file: String| library.blame(&file).next().is_some();
    match one.rule {
        "missing-language" => {
            let folder = folder_of(one);
            let own = ["lesson.ron", "site.ron", "workshop.ron"];
            let words = format!("{folder}/{}.ftl", datum(one, "language"));
            library.is_misnamed(&words)
                || is_blamed(words)
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
            // A lesson whose site is not there says so itself.
            let owner = LessonId::new(folder_of(one)).ok().and_then(|id| library.lessons.get(&id));
            let is_listed = owner.is_some_and(|lesson| {
                lesson.value.sites.iter().any(|listed| listed.as_str() == site)
            });
            let is_read = library.words.iter().any(|source| source.name == file);
            is_listed && !is_site
                || is_site && !is_read
                || is_blamed(file)
                || library.is_misnamed(&format!("sites/{site}"))
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
    let is_of_its_word = |cause: &Diagnostic| {
        cause.rule == "unknown-variable"
            && folder_of(cause) == folder_of(one)
            && datum(cause, "key") == datum(one, "key")
    };
    let is_its_mirror = |cause: &Diagnostic| {
        cause.rule == "misspelt-word"
            && file_of(cause).ends_with("/fr.ftl")
            && file_of(cause) != file_of(one)
            && folder_of(cause) == folder_of(one)
            && datum(cause, "found") == datum(one, "near")
    };
    match one.rule {
        "misspelt-word" => causes.iter().any(is_its_mirror),
        "unused-word" => {
            ["missing-word", "missing-point", "misspelt-word"].into_iter().any(because)
        }
        "missing-word" => because("unused-word"),
        "different-variables" => causes.iter().any(is_of_its_word),
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
    found.map(|(_, value)| value.to_string()).unwrap_or_default()
}
