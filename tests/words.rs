//! Every word that the program says is there, in every language, and none is there for nothing.

use std::collections::{BTreeMap, BTreeSet};

use faire_avec::app::theme::missing_glyphs;
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::words::Words;

#[path = "support/rust_text.rs"]
mod rust_text;

use rust_text::{RustFile, closing, rust_files};

/// The functions that look a word up by its whole name.
const SAYERS: &[&str] =
    &["say(", "say_with(", "told(", "told_with(", "quoted_computer(", "words.computer("];

/// Words whose name is put together while the program runs: what follows the prefix stands between
/// quotes somewhere, as the names of rules do.
struct Family {
    /// How their names begin.
    prefix: &'static str,
    /// The file that puts them together.
    made_in: &'static str,
}

const FAMILIES: &[Family] = &[Family { prefix: "rule-", made_in: "src/words.rs" }];

/// What a rule says besides its own sentence.
const RULE_WORDS: &[&str] = &["remede", "autre"];

/// The functions that take the name of a rule first.
const RULE_MAKERS: &[&str] = &[
    "Diagnostic::error(",
    "Diagnostic::warning(",
    "self.behind(",
    "self.ahead(",
    "self.at(",
    "self.unknown(",
];

/// Texts that begin as words of the interface do, and are something else.
const NOT_WORDS: &[(&str, &str)] = &[];

fn interface() -> Words {
    let (words, wrong) = Words::read(&embedded_interface(), &[]);
    assert_eq!(wrong, []);
    words
}

/// The names of the interface's words in one language, with their variables.
fn names(words: &Words, language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let sources = embedded_interface();
    let files = sources.iter().filter(|source| {
        let folder = source.name.split('/').next();
        folder == Some(language)
    });
    files
        .flat_map(|source| words.entries(&source.name))
        .map(|entry| (entry.name(), entry.variables.clone()))
        .collect()
}

/// The texts that stand right after one of these openings, with their file and line.
fn given_to<'a>(files: &'a [RustFile], openings: &'a [&'a str]) -> Vec<(String, &'a str)> {
    let mut found = Vec::new();
    for file in files {
        for literal in &file.literals {
            let before = file.code[..literal.at].trim_end();
            if openings.iter().any(|opening| before.ends_with(opening)) {
                let place = format!("{}:{}", file.name, file.line(literal.at));
                found.push((place, literal.text.as_str()));
            }
        }
    }
    found
}

fn literals(files: &[RustFile]) -> BTreeSet<&str> {
    let literals = files.iter().flat_map(|file| &file.literals);
    literals.map(|literal| literal.text.as_str()).collect()
}

#[test]
fn every_word_that_the_program_says_is_there() {
    let words = interface();
    let french = names(&words, "fr");
    let files = rust_files();
    let said = given_to(&files, SAYERS);
    assert!(!said.is_empty());
    let mut faults = BTreeSet::new();
    for (place, name) in said {
        // In `content`, a helper of the same name takes the name of a rule.
        let of_content = place.starts_with("src/content/");
        let key = if of_content { format!("rule-{name}") } else { name.to_owned() };
        if !french.contains_key(&key) {
            faults.insert(format!("{place}: locales/fr has no « {key} »"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_text_that_looks_like_a_word_is_one() {
    let words = interface();
    let french = names(&words, "fr");
    let starts: BTreeSet<&str> =
        french.keys().filter_map(|name| name.split_once('-')).map(|(start, _)| start).collect();
    let mut faults = BTreeSet::new();
    for file in rust_files() {
        for literal in &file.literals {
            let text = literal.text.as_str();
            let plain =
                text.bytes().all(|b| b.is_ascii_lowercase() || b"-.0123456789".contains(&b));
            let begins = text
                .split_once('-')
                .is_some_and(|(start, end)| starts.contains(start) && !end.is_empty());
            let known = french.contains_key(text)
                || french.contains_key(&format!("rule-{text}"))
                || NOT_WORDS.iter().any(|(other, _)| *other == text);
            let names_a_widget = file.code[..literal.at].ends_with("ids::app(");
            if plain && begins && !known && !names_a_widget {
                faults.insert(format!(
                    "{}:{}: locales/fr has no « {text} »: add it, or say in NOT_WORDS what it is",
                    file.name,
                    file.line(literal.at)
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_rule_has_its_sentence_and_its_remedy() {
    let words = interface();
    let french = names(&words, "fr");
    let files = rust_files();
    let rules = given_to(&files, RULE_MAKERS);
    assert!(rules.len() > 20);
    let mut missing = BTreeSet::new();
    for (place, rule) in rules {
        for name in [format!("rule-{rule}"), format!("rule-{rule}.remede")] {
            if !french.contains_key(&name) {
                missing.insert(format!("{place}: locales/fr/check.ftl has no « {name} »"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_word_is_there_for_nothing() {
    let words = interface();
    let files = rust_files();
    let literals = literals(&files);
    for name in names(&words, "fr").keys() {
        let (key, attribute) = name.split_once('.').unwrap_or((name, ""));
        let family = FAMILIES.iter().find(|family| key.starts_with(family.prefix));
        let by_family = family.is_some_and(|family| {
            let end = &key[family.prefix.len()..];
            literals.contains(end) && (attribute.is_empty() || RULE_WORDS.contains(&attribute))
        });
        assert!(
            literals.contains(name.as_str()) || by_family,
            "nobody says « {name} »: remove it from locales, or name its family in FAMILIES"
        );
    }
}

#[test]
fn each_family_of_words_is_made_where_it_is_said() {
    let files = rust_files();
    for family in FAMILIES {
        let file = files.iter().find(|file| file.name == family.made_in);
        let made = file.is_some_and(|file| {
            let opening = format!("{}{{", family.prefix);
            file.literals.iter().any(|literal| literal.text.starts_with(&opening))
        });
        assert!(made, "{} no longer makes « {}… »", family.made_in, family.prefix);
    }
    let literals = literals(&files);
    for (text, reason) in NOT_WORDS {
        assert!(literals.contains(text), "« {text} » ({reason}) is gone: remove its row");
    }
}

#[test]
fn every_word_is_given_the_variables_it_uses() {
    let words = interface();
    let french = names(&words, "fr");
    for file in rust_files() {
        for literal in &file.literals {
            let before = file.code[..literal.at].trim_end();
            let Some(sayer) = SAYERS.iter().find(|sayer| before.ends_with(**sayer)) else {
                continue;
            };
            let Some(used) = french.get(&literal.text) else {
                continue;
            };
            let place = format!("{}:{}", file.name, file.line(literal.at));
            if !sayer.ends_with("_with(") {
                let own = before.ends_with("words.say(") || *sayer != "say(";
                assert!(!own || used.is_empty(), "{place}: {} needs {used:?}", literal.text);
                continue;
            }
            let end = closing(&file.code, before.len() - 1);
            let list = &file.code[literal.at..end];
            if !list.contains("&[") {
                continue;
            }
            let given: BTreeSet<&str> = file
                .literals
                .iter()
                .filter(|other| (literal.at + 1..end).contains(&other.at))
                .filter(|other| file.code[..other.at].trim_end().ends_with('('))
                .map(|other| other.text.as_str())
                .collect();
            for variable in used {
                assert!(
                    given.contains(variable.as_str()),
                    "{place}: « {} » is not given ${variable}",
                    literal.text
                );
            }
        }
    }
}

#[test]
fn every_language_has_the_same_words_with_the_same_variables() {
    let words = interface();
    assert_eq!(words.check_languages(), []);
    assert_eq!(words.check_labels(), []);
    let french = names(&words, "fr");
    assert!(words.languages().len() >= 2);
    for language in words.languages() {
        assert_eq!(names(&words, &language.code), french, "{}", language.code);
    }
}

#[test]
fn every_word_is_shown_in_every_language() {
    let mut words = interface();
    let names = names(&words, "fr");
    let languages: Vec<String> = words.languages().iter().map(|l| l.code.clone()).collect();
    for code in languages {
        assert!(words.set_language(&code));
        for (name, variables) in &names {
            let data: Vec<_> =
                variables.iter().map(|variable| (variable.as_str(), 2.into())).collect();
            assert_ne!(words.say_with(name, &data), *name, "{code}");
        }
        assert!(words.take_faults().is_empty());
    }
}

#[test]
fn all_content_can_be_embedded_as_it_is_on_disk() {
    let library = Library::embedded();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let on_disk = Library::folder(&folder);
    let names = |library: &Library| -> BTreeSet<String> {
        library.words.iter().map(|source| source.name.clone()).collect()
    };
    assert_eq!(names(&library), names(&on_disk));
    assert_eq!(on_disk.diagnostics, []);
}

#[test]
fn every_character_of_every_word_can_be_drawn() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("lessons"), root.join("locales")];
    let mut n_files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "ftl" || end == "ron") {
                let text = std::fs::read_to_string(&path).expect("a text");
                let missing = missing_glyphs(&text);
                assert!(missing.is_empty(), "{}: {missing:?} in no font", path.display());
                n_files += 1;
            }
        }
    }
    assert!(n_files > 5);
}
