//! What an author is told of bad content: one folder per rule, the whole message compared.
//!
//! A rule with several faults to find has a folder for each: `RULE--FAULT`.
//! `tests/bad/RULE/` holds what differs from the good folder `tests/bad/_base`: files that replace
//! or join its own, and a list of those to take away in `_remove`. `expected.txt` is all that
//! `check` prints, in French. `FAIRE_AVEC_BLESS=1` writes these files again: read them before they
//! are committed, as the trainer who will meet them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use faire_avec::app::theme::missing_glyphs;
use faire_avec::check::{Report, check, undrawn};
use faire_avec::content::library::{Library, MAX_FILES, MAX_TOTAL_BYTES, embedded_interface};
use faire_avec::content::source::MAX_FILE_BYTES;
use faire_avec::words::Words;

/// Rules with no folder, each with its reason.
const EXCEPTIONS: [(&str, &str); 12] = [
    ("pack-unreadable", "archives are made, and what is said of them compared, in tests/packs.rs"),
    ("pack-path", "the same"),
    ("pack-twice", "the same"),
    ("pack-locked", "the same"),
    ("pack-method", "the same"),
    ("pack-ratio", "the same"),
    ("pack-nested", "the same"),
    ("memo-too-long", "the command line lays sheets out: tests/memo.rs has its test"),
    ("unreachable-field", "a field that is hidden needs a condition that fields have not yet"),
    ("different-variables", "no word of content is given a variable: each is an unknown-variable"),
    ("bad-direction", "only the program's own words have a direction"),
    ("stray-words", "the library hands over no file of words that nobody reads"),
];

/// Changes a copy of the good folder.
type Make = fn(&Path);

/// Rules whose content is made here: large, or impossible to keep in a repository.
const MADE: [(&str, Make); 6] = [
    ("too-large", |folder| {
        write(folder, "ouvrir-un-compte/lesson.ron", " ".repeat(MAX_FILE_BYTES + 1));
    }),
    ("too-much", |folder| {
        for row in 0..=MAX_TOTAL_BYTES / MAX_FILE_BYTES {
            let name = format!("sites/courriel/x{}.ftl", letters(row));
            write(folder, &name, "\n".repeat(MAX_FILE_BYTES));
        }
    }),
    ("too-many-files", |folder| {
        for row in 0..=MAX_FILES {
            write(folder, &format!("personas/p{row}.ron"), String::new());
        }
    }),
    ("too-many-parts", |folder| {
        let site = fs::read_to_string(folder.join("sites/courriel/site.ron")).expect("the site");
        let parts: String = (0..2_000).map(|n| format!("Text(\"t{n}\"), ")).collect();
        let site = site.replacen("Heading(\"titre\"),", &format!("{parts}Heading(\"titre\"),"), 1);
        let words = fs::read_to_string(folder.join("sites/courriel/fr.ftl")).expect("the words");
        let more: String = (0..2_000).map(|n| format!("accueil--t{n} = Texte\n")).collect();
        write(folder, "sites/courriel/site.ron", site);
        write(folder, "sites/courriel/fr.ftl", words + &more);
    }),
    ("unreadable", |folder| {
        fs::remove_dir_all(folder).expect("a folder to remove");
    }),
    ("link", make_link),
];

#[cfg(unix)]
fn make_link(folder: &Path) {
    let persona = folder.join("personas/lina.ron");
    fs::remove_file(&persona).expect("a file to remove");
    std::os::unix::fs::symlink("/etc/hostname", persona).expect("a link");
}

#[cfg(not(unix))]
fn make_link(_: &Path) {}

/// Two letters for a number: names of languages have no digits.
fn letters(row: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).expect("a letter"));
    [letter(row / 26), letter(row)].iter().collect()
}

fn bad() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Copies the files of a folder over another.
fn lay(from: &Path, over: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_str().expect("a name");
        if path.is_dir() {
            fs::create_dir_all(over.join(name)).expect("a folder");
            lay(&path, &over.join(name));
        } else if name != "expected.txt" && name != "_remove" {
            fs::copy(&path, over.join(name)).expect("a copy");
        }
    }
}

/// The content of one rule's folder, checked; its words are those of the content.
fn report(rule: &str) -> (Report, Words) {
    let folder = tempfile::tempdir().expect("a folder");
    lay(&bad().join("_base"), folder.path());
    let own = bad().join(rule);
    if own.is_dir() {
        lay(&own, folder.path());
    }
    let removed = fs::read_to_string(own.join("_remove")).unwrap_or_default();
    for file in removed.lines() {
        fs::remove_file(folder.path().join(file)).expect("a file to remove");
    }
    let made = MADE.iter().find(|(name, _)| *name == rule);
    let kept = made.is_some_and(|(_, make)| {
        make(folder.path());
        !folder.path().exists()
    });
    let library = Library::folder(folder.path());
    if kept {
        fs::create_dir(folder.path()).expect("a folder");
    }
    let (words, mut reading) = Words::read(&embedded_interface(), &library.words);
    reading.extend(undrawn(&library, &words, missing_glyphs));
    (check(&library, &words, reading), words)
}

/// The names of the folders, `_base` left out.
fn folders() -> BTreeSet<String> {
    let entries = fs::read_dir(bad()).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let names = names.map(|name| name.into_string().expect("a name"));
    names.filter(|name| name != "_base").collect()
}

/// The rule that a folder is about.
fn rule_of(folder: &str) -> &str {
    folder.split("--").next().unwrap_or(folder)
}

/// The rules that have words.
fn rules() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = fs::read_to_string(root.join("locales/fr/check.ftl")).expect("the words");
    let keys = words.lines().filter_map(|line| line.strip_prefix("rule-"));
    keys.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

#[test]
fn the_good_folder_is_good() {
    let (report, words) = report("_none");
    assert!(report.diagnostics.is_empty(), "{}", report.draw(&words));
    assert_eq!((report.n_lessons, report.n_sites), (1, 1));
    assert_eq!(report.typed.len(), 1);
}

#[test]
fn every_message_is_the_one_that_was_read_and_found_clear() {
    let bless = std::env::var_os("FAIRE_AVEC_BLESS").is_some();
    let mut wrong = Vec::new();
    for rule in folders() {
        if cfg!(not(unix)) && rule == "link" {
            continue;
        }
        let (report, words) = report(&rule);
        let said = report.draw(&words);
        let file = bad().join(&rule).join("expected.txt");
        if bless {
            fs::write(&file, &said).expect("a file");
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if said != expected {
            wrong.push(format!("{rule}: said\n{said}\nexpected\n{expected}"));
        }
        if !report.diagnostics.iter().any(|found| found.rule == rule_of(&rule)) {
            wrong.push(format!("{rule}: the rule of this name is not among\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_message_has_its_words_in_every_language() {
    for rule in folders() {
        let (report, mut words) = report(&rule);
        let codes: Vec<String> = words.languages().iter().map(|l| l.code.clone()).collect();
        for code in codes {
            assert!(words.set_language(&code));
            let said = report.draw(&words);
            assert!(words.take_faults().is_empty(), "{rule} ({code}): {said}");
        }
    }
}

#[test]
fn every_rule_has_its_folder() {
    let folders = folders();
    for rule in rules() {
        let excepted = EXCEPTIONS.iter().any(|(name, _)| *name == rule);
        assert!(
            folders.contains(&rule) != excepted,
            "{rule} must have a folder in tests/bad, or a reason to have none"
        );
    }
    for folder in folders {
        assert!(rules().contains(rule_of(&folder)), "{folder} is no rule");
    }
    for (rule, _) in MADE {
        assert!(bad().join(rule).is_dir(), "{rule}");
    }
}

/// The rules broken by the good folder after one change to one file.
fn changed(file: &str, from: &str, to: &str) -> Vec<&'static str> {
    let folder = tempfile::tempdir().expect("a folder");
    lay(&bad().join("_base"), folder.path());
    let text = fs::read_to_string(folder.path().join(file)).expect("a file");
    assert!(text.contains(from), "{from}");
    write(folder.path(), file, text.replacen(from, to, 1));
    let library = Library::folder(folder.path());
    let (words, reading) = Words::read(&embedded_interface(), &library.words);
    let report = check(&library, &words, reading);
    report.diagnostics.iter().map(|found| found.rule).collect()
}

#[test]
fn one_fault_is_said_once() {
    let (lesson, site) = ("ouvrir-un-compte/lesson.ron", "sites/courriel/site.ron");
    let words = "sites/courriel/fr.ftl";
    let cases = [
        (lesson, r#"["courriel"]"#, r#"["courriel", "courriel"]"#, "named-twice"),
        (lesson, "variants: [", r#"variants: [(id: "autre-bouton", changes: []), "#, "named-twice"),
        (lesson, "persona: ", "personne: ", "unknown-field"),
        (site, "host: ", "hote: ", "unknown-field"),
        ("personas/lina.ron", "phone: ", "telephone: ", "unknown-field"),
        (site, "Persona(first_name)", r#"Literal("jean@gmail.com")"#, "real-specimen"),
        (
            lesson,
            r#"At("courriel/inscription")"#,
            r#"Is("courriel/inscription/prenom", Literal("4111111111111111"))"#,
            "real-specimen",
        ),
        (words, "accueil--creer =", "accueil--creer", "bad-fluent"),
        (words, "site = Courriel", "\0", "binary"),
        ("ouvrir-un-compte/fr.ftl", "titre = ", "titre = {{{{{{{{{{{{{{{{{", "too-deep"),
    ];
    for (file, from, to, rule) in cases {
        assert_eq!(changed(file, from, to), [rule], "{file}: {from} became {to}");
    }
}

/// Every `.rs` file under a folder.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(fs::read_to_string(path).expect("a source"));
        }
    }
}

#[test]
fn every_rule_of_the_source_has_words_and_every_word_its_rule() {
    let mut texts = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut texts);
    let rules = rules();
    for text in &texts {
        // What tests make up is nobody's rule.
        let text = text.split("mod tests {").next().unwrap_or_default();
        for maker in ["error(", "warning(", "behind(", "ahead(", "unknown(", "say(", "about("] {
            for (at, _) in text.match_indices(maker) {
                let rest = text[at + maker.len()..].trim_start();
                let Some(rule) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next())
                else {
                    continue;
                };
                let is_sentence = maker == "say(" || rule.starts_with("cli-");
                assert!(is_sentence || rules.contains(rule), "{rule} has no words");
            }
        }
    }
    for rule in &rules {
        let quoted = format!("\"{rule}\"");
        assert!(texts.iter().any(|text| text.contains(&quoted)), "{rule} is nowhere");
    }
}
