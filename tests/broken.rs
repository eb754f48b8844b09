//! What people really do to a lesson, and what they are told of it.
//!
//! `tests/broken/FAULT.txt` breaks a copy of a lesson of the program and holds, after `=== fr` and
//! `=== en`, all that `check` then prints. Its first lines say what is done:
//!
//! ```text
//! # what somebody did
//! in lesson.ron                   the file that is changed; `lesson.ron` is the lesson's own
//! replace minutes: 20 => minute: 20   every escape of Rust may be written: \u{a0} \n \t
//! append TEXT                     at the end of the file
//! encode utf-16                   or utf-8-mark, windows-1252, crlf, cr
//! bytes PK\x03\x04                all that the file holds from now on
//! copy sites/a/fr.ftl             the file becomes a copy of another
//! move Lesson.ron                 the file, or folder, gets another name
//! remove                          the file goes away
//! remove-folder                   the folder goes away
//! move-into NAME                  all of it goes into a folder of this name
//! at lesson.ron:6                 the line to mend, which the only message must name;
//!                                 `at fr.ftl` for a whole file, `at nothing` where all is well
//! ```
//!
//! `FAIRE_AVEC_BLESS=1` writes what is printed: read it as whoever did the thing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use faire_avec::app::theme::missing_glyphs;
use faire_avec::check::{Report, check, undrawn};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::diagnostic::Diagnostic;
use faire_avec::ids::LessonId;
use faire_avec::words::Words;

/// The lesson that is broken.
const LESSON: &str = "j-emprunte-un-livre";

/// The fewest faults that are told here.
const FEWEST: usize = 40;

/// A fault, as its file tells it.
struct Fault {
    name: String,
    /// The lines above what is printed.
    told: String,
    /// What is done, in order.
    done: Vec<(String, String)>,
    /// What is printed, in French then in English.
    expected: [String; 2],
}

fn faults() -> Vec<Fault> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files.iter().map(|file| fault(file)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn fault(file: &Path) -> Fault {
    let text = fs::read_to_string(file).expect("a text");
    let (told, rest) = text.split_once("=== fr\n").unwrap_or((&text, ""));
    let (french, english) = rest.split_once("=== en\n").unwrap_or((rest, ""));
    let done = told.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let done = done.map(|line| {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        (verb.to_owned(), rest.to_owned())
    });
    Fault {
        name: file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned(),
        told: told.to_owned(),
        done: done.collect(),
        expected: [french.to_owned(), english.to_owned()],
    }
}

/// A text with its escapes: `\n`, `\r`, `\t`, `\\`, `\u{a0}` and, for a byte, `\x04`.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend(before.as_bytes());
        let (escape, after) = after.split_at(1);
        rest = after;
        match escape {
            "n" => bytes.push(b'\n'),
            "r" => bytes.push(b'\r'),
            "t" => bytes.push(b'\t'),
            "x" => {
                bytes.push(u8::from_str_radix(&rest[..2], 16).expect("two digits"));
                rest = &rest[2..];
            }
            "u" => {
                let (digits, after) = rest[1..].split_once('}').expect("a brace");
                let code = u32::from_str_radix(digits, 16).expect("digits");
                let letter = char::from_u32(code).expect("a character");
                bytes.extend(letter.to_string().as_bytes());
                rest = after;
            }
            other => bytes.extend(other.as_bytes()),
        }
    }
    bytes.extend(rest.as_bytes());
    bytes
}

fn unescaped_text(text: &str) -> String {
    String::from_utf8(unescaped(text)).expect("a text")
}

/// The name in the folder of a name in a fault.
fn full(name: &str) -> String {
    match name {
        "lesson.ron" | "fr.ftl" | "en.ftl" => format!("{LESSON}/{name}"),
        _ => unescaped_text(name),
    }
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    match encoding {
        "utf-16" => {
            let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        }
        "utf-8-mark" => ["\u{feff}", text].concat().into_bytes(),
        "windows-1252" => text
            .chars()
            .map(|c| match c {
                '’' => 0x92,
                'œ' => 0x9c,
                _ => u8::try_from(u32::from(c)).expect("a letter of Western Europe"),
            })
            .collect(),
        "crlf" => text.replace('\n', "\r\n").into_bytes(),
        "cr" => text.replace('\n', "\r").into_bytes(),
        other => panic!("{other} is no encoding"),
    }
}

/// A copy of the lesson with all that it needs.
fn lay(root: &Path) {
    let id = LessonId::new(LESSON).expect("a name");
    for (name, bytes) in Library::embedded().files(Some(&id)) {
        write(&root.join(name), &bytes);
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

/// Does to the copy what the fault tells. The place to mend is given back.
fn break_it(fault: &Fault, root: &Path) -> String {
    let mut path = root.join(full("lesson.ron"));
    let mut at = None;
    for (verb, rest) in &fault.done {
        let text = || fs::read_to_string(&path).expect("a text");
        match verb.as_str() {
            "in" => path = root.join(full(rest)),
            "replace" => {
                let (from, to) = rest.split_once(" =>").expect("two texts");
                let to = to.strip_prefix(' ').unwrap_or(to);
                let (from, to, text) = (unescaped_text(from), unescaped_text(to), text());
                assert!(text.contains(&from), "{}: {from} is not there", fault.name);
                write(&path, text.replacen(&from, &to, 1).as_bytes());
            }
            "append" => write(&path, &[text().into_bytes(), unescaped(rest)].concat()),
            "encode" => write(&path, &encoded(&text(), rest)),
            "bytes" => write(&path, &unescaped(rest)),
            "copy" => write(&path, &fs::read(root.join(full(rest))).expect("a file")),
            "move" => fs::rename(&path, root.join(full(rest))).expect("another name"),
            "remove-folder" => fs::remove_dir_all(&path).expect("a folder"),
            "move-into" => {
                let aside = tempfile::tempdir().expect("a folder");
                let aside = aside.path().join("all");
                fs::rename(root, &aside).expect("a folder aside");
                fs::create_dir(root).expect("a folder again");
                fs::rename(aside, root.join(rest)).expect("a folder inside");
            }
            "remove" => fs::remove_file(&path).expect("a file"),
            "at" => at = Some(rest.clone()),
            other => panic!("{}: {other} is nothing to do", fault.name),
        }
    }
    at.unwrap_or_else(|| panic!("{}: no place to mend", fault.name))
}

fn read(root: &Path) -> (Report, Words) {
    let library = Library::folder(root);
    let (words, mut reading) = Words::read(&embedded_interface(), &library.words);
    reading.extend(undrawn(&library, &words, missing_glyphs));
    (check(&library, &words, reading), words)
}

/// What is said of the copy before anything is broken: that of a site it shows a part only.
fn said_before() -> Vec<Diagnostic> {
    let root = tempfile::tempdir().expect("a folder");
    lay(root.path());
    read(root.path()).0.diagnostics
}

fn is_of_the_copy(one: &Diagnostic, before: &[Diagnostic]) -> bool {
    before.iter().any(|other| other.rule == one.rule && other.data == one.data)
}

/// Where a diagnostic points, as faults write it.
fn place(one: &Diagnostic) -> String {
    let place = one.places.first().expect("a place");
    let name = &place.source.name;
    let name = name.strip_prefix(&format!("{LESSON}/")).unwrap_or(name);
    if place.is_file() { name.to_owned() } else { format!("{name}:{}", place.line_column().0) }
}

#[test]
fn each_fault_is_told_once_at_its_line_with_its_remedy() {
    let bless = std::env::var_os("FAIRE_AVEC_BLESS").is_some();
    let only = std::env::var("FAIRE_AVEC_FAULT").ok();
    let before = said_before();
    let mut wrong = Vec::new();
    for fault in faults().iter().filter(|fault| only.as_ref().is_none_or(|o| *o == fault.name)) {
        let root = tempfile::tempdir().expect("a folder");
        lay(root.path());
        let at = break_it(fault, root.path());
        let (mut report, mut words) = read(root.path());
        report.diagnostics.retain(|one| !is_of_the_copy(one, &before));
        report.typed.clear();
        report.proof = faire_avec::check::Proof::default();
        let said = ["fr", "en"].map(|language| {
            assert!(words.set_language(language));
            let said = report.draw(&words);
            assert!(words.take_faults().is_empty(), "{} ({language}): {said}", fault.name);
            said
        });
        if bless {
            let [french, english] = &said;
            let text = format!("{}=== fr\n{french}=== en\n{english}", fault.told);
            fs::write(folder().join(format!("{}.txt", fault.name)), text).expect("a file");
        } else if said != fault.expected {
            let [was_french, was_english] = &fault.expected;
            let [french, english] = &said;
            let name = &fault.name;
            wrong.push(format!(
                "{name}: said\n{french}{english}\nexpected\n{was_french}{was_english}"
            ));
        }
        let places: Vec<String> = report.diagnostics.iter().map(place).collect();
        let expected: Vec<&str> =
            if at == "nothing" { Vec::new() } else { at.split(", ").collect() };
        let expected: Vec<String> = expected.iter().map(|name| unescaped_text(name)).collect();
        if places != expected {
            wrong.push(format!("{}: {places:?}, and not {expected:?}", fault.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_program_is_told_the_same_place_and_remedy() {
    let fault = fault(&folder().join("typo-in-a-field.txt"));
    let root = tempfile::tempdir().expect("a folder");
    lay(root.path());
    break_it(&fault, root.path());
    let (report, words) = read(root.path());
    let json = report.json(&words);
    let lines: Vec<serde_json::Value> =
        json.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [told, sum] = lines.as_slice() else { panic!("{json}") };
    assert_eq!((&told["severity"], &told["rule"]), (&"error".into(), &"unknown-field".into()));
    let place = &told["places"][0];
    let file = format!("{LESSON}/lesson.ron");
    assert_eq!(place["file"], *file);
    assert_eq!((&place["line"], &place["column"]), (&6.into(), &5.into()));
    let remedy = told["remedy"].as_str().expect("a remedy");
    assert!(remedy.starts_with("Vouliez-vous écrire «\u{a0}minutes\u{a0}»"), "{remedy}");
    assert!(!json.contains('\u{1b}'), "no colours for a program");
    assert_eq!((&sum["errors"], &sum["warnings"]), (&1.into(), &0.into()));
}

#[test]
fn there_are_enough_faults_and_each_does_something() {
    let faults = faults();
    assert!(faults.len() >= FEWEST, "{}", faults.len());
    let done: BTreeSet<_> = faults.iter().map(|fault| &fault.done).collect();
    assert_eq!(done.len(), faults.len(), "two faults are one");
    for fault in &faults {
        assert!(fault.told.starts_with("# "), "{}: who did what?", fault.name);
    }
}
