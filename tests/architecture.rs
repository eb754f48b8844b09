//! Who may know whom, and the other promises that the program's own text must keep.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

#[path = "support/rust_text.rs"]
mod rust_text;

use rust_text::{RustFile, closing, is_word, rust_files};

/// The layers, lowest first: each module with those it may use. Nothing else of the program is
/// known to it. Where ARCHITECTURE.md says the same, this table is the one that is held.
const LAYERS: &[(&str, &[&str])] = &[
    ("ids", &[]),
    ("diagnostic", &[]),
    ("content", &["ids", "diagnostic"]),
    ("world", &["ids", "content"]),
    ("explore", &["ids", "content", "world"]),
    ("typed", &["ids", "content"]),
    ("session", &["ids", "content", "world", "explore"]),
    ("attempt", &["ids", "content", "world", "explore", "typed", "session"]),
    ("words", &["ids", "diagnostic"]),
    ("passport", &[]),
    ("narrate", &["ids", "diagnostic", "content", "words"]),
    ("guide", &["ids", "diagnostic", "content", "session", "words", "narrate"]),
    ("demo", READER),
    ("memo", READER),
    ("play", READER),
    ("check", READER),
    ("edition", &["ids", "diagnostic", "content", "words", "check"]),
    ("system", &["ids", "session"]),
    ("studio", STUDIO),
    ("app", ANYTHING),
    ("cli", ANYTHING),
    ("main", ANYTHING),
];

/// What a reader of the engine may use: all that is below it, and no other reader.
const READER: &[&str] = &[
    "ids",
    "diagnostic",
    "content",
    "world",
    "explore",
    "typed",
    "session",
    "attempt",
    "words",
    "narrate",
];

/// What the author's desk may use: what a reader may, the proof, and the files that it changes.
const STUDIO: &[&str] = &[
    "ids",
    "diagnostic",
    "content",
    "world",
    "explore",
    "typed",
    "session",
    "attempt",
    "words",
    "narrate",
    "check",
    "system",
];

/// What stands at the top and brings the rest together.
const ANYTHING: &[&str] = &["*"];

/// A word that only some files may say.
struct Reserved {
    words: &'static [&'static str],
    /// Paths, or beginnings of paths, of the files that may.
    allowed: &'static [&'static str],
    reason: &'static str,
}

const RESERVED: &[Reserved] = &[
    Reserved {
        words: &["egui", "eframe", "egui_glow", "winit", "lucide_icons"],
        allowed: &["src/app.rs", "src/app/"],
        reason: "the screen is known to app alone: move the drawing there",
    },
    Reserved {
        words: &["ron"],
        allowed: &["src/content.rs", "src/content/"],
        reason: "the format of content is known to content alone",
    },
    Reserved {
        words: &["fluent", "fluent_bundle", "fluent_syntax", "unic_langid"],
        allowed: &["src/words.rs", "src/words/"],
        reason: "the format of words is known to words alone",
    },
    Reserved {
        words: &["rust_embed", "RustEmbed"],
        allowed: &["src/content/library.rs", "src/content/library/"],
        reason: "content/library alone knows where files come from",
    },
    Reserved {
        words: &["fs", "File::open", "File::create", "OpenOptions"],
        allowed: &[
            "src/content/library.rs",
            "src/content/library/",
            "src/system.rs",
            "src/system/",
        ],
        reason: "almost nothing stays: content/library reads files and system writes them",
    },
    Reserved {
        words: WRITING,
        // The guard makes the empty folder of progress, to leave it open behind its door.
        allowed: &["src/system/storage.rs", "src/system/export.rs", "src/system/guard/linux.rs"],
        reason: "almost nothing stays: storage keeps progress, export writes what was asked for",
    },
    Reserved {
        words: &["landlock", "libc", "rustix", "seccompiler", "zeroizing_alloc", "etcetera"],
        allowed: &["src/system.rs", "src/system/"],
        reason: "only the edges of the program talk to the machine",
    },
    Reserved {
        // The compiler forbids it too, by the two attributes that name the lint.
        words: &["unsafe"],
        allowed: &[],
        reason: "the crates that system uses have a safe way for all that is needed",
    },
    Reserved {
        words: &["TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs", "net"],
        allowed: &[],
        reason: "nothing leaves the machine",
    },
    Reserved {
        words: &[
            "data_mut",
            "insert_temp",
            "insert_persisted",
            "get_temp",
            "get_persisted",
            "get_temp_mut_or_insert_with",
        ],
        allowed: KEEPERS_OF_EGUI_MEMORY,
        reason: "a screen keeps its state in its own struct: egui's memory is copied at each read",
    },
];

/// How the disk is changed.
const WRITING: &[&str] = &[
    "OpenOptions",
    "DirBuilder",
    "File::create",
    "File::create_new",
    "fs::write",
    "fs::rename",
    "fs::copy",
    "fs::hard_link",
    "fs::remove_file",
    "fs::remove_dir",
    "fs::remove_dir_all",
    "fs::create_dir",
    "fs::create_dir_all",
    "fs::set_permissions",
];

/// Files that may touch egui's memory, each with its reason beside it.
const KEEPERS_OF_EGUI_MEMORY: &[&str] = &[];

/// Parts of the engine: the same gesture in the same world always gives the same one.
const PURE: &[&str] = &["ids", "world", "explore", "session", "attempt", "typed", "passport"];

/// What the pure parts never say.
const IMPURE: &[&str] = &[
    "Instant",
    "SystemTime",
    "UNIX_EPOCH",
    "rand",
    "getrandom",
    "env",
    "thread",
    "process",
    "println",
    "eprintln",
    "dbg",
    "static",
    "RandomState",
    "thread_local",
    "Words",
];

/// Types that hold typed text, and what they may not be.
const HOLDERS_OF_TEXT: &[&str] = &["Typed", "Text", "Account"];
const TELLTALE: &[&str] = &["Clone", "Copy", "Debug", "Display", "Serialize", "Hash"];

/// How one comes to what is typed.
const SEES_TYPED: &[&str] = &["Typed", "typed"];

/// How one moves a learner's world, or sees what is typed: none of it is known to the guide.
const ACTS: &[&str] = &[
    "Action",
    "Attempt",
    "attempt",
    "Typed",
    "typed",
    "World",
    "world",
    "mut",
    "handle",
    "help",
    "raise_rung",
    "take_up",
    "RefCell",
    "Cell",
];

/// How one speaks, or asks another process for anything.
const SPEAKS: &[&str] = &["helper", "Helper", "speech", "voice", "Voice"];

/// The longest file, its tests apart.
const MAX_LINES: usize = 600;

/// Texts in Rust that look like sentences and are read by nobody but us, with the reason.
///
/// The file, the text (`*` for all those of the file), the reason.
const NOT_SENTENCES: &[(&str, &str, &str)] = &[
    (
        "src/words/writing.rs",
        "*",
        "words that are looked for in French lessons, with the word to use instead",
    ),
    ("src/typed/real/lists.rs", "*", "codes of countries and hosts of mail, one after the other"),
];

fn module(file: &str) -> &str {
    let path = file.strip_prefix("src/").unwrap_or(file);
    let path = path.strip_suffix(".rs").unwrap_or(path);
    path.split('/').next().unwrap_or(path)
}

/// The places of a whole word in code.
fn places<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = at.checked_sub(1).map(|at| code.as_bytes()[at]);
        let after = code.as_bytes().get(at + word.len()).copied();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// The modules of the program that a file names, with where.
fn uses(file: &RustFile) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for root in ["crate", "faire_avec"] {
        for at in places(&file.code, root) {
            let rest = &file.code[at + root.len()..];
            let Some(rest) = rest.trim_start().strip_prefix("::") else {
                continue;
            };
            let start = file.code.len() - rest.len();
            let names = match rest.trim_start().strip_prefix('{') {
                Some(_) => {
                    let open = start + rest.find('{').unwrap_or_default();
                    first_names(&file.code[open + 1..closing(&file.code, open) - 1])
                }
                None => vec![first_name(rest)],
            };
            found.extend(names.into_iter().map(|name| (name.to_owned(), at)));
        }
    }
    found
}

fn first_name(path: &str) -> &str {
    let path = path.trim_start();
    let end = path.bytes().position(|b| !is_word(b)).unwrap_or(path.len());
    &path[..end]
}

/// Where the edges of the program know more of a session than its progress, or more of what is
/// stored than closed types: progress is all that may go out.
fn edge_faults(files: &[RustFile]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| module(&file.name) == "system") {
        for at in places(&file.code, "session") {
            if !file.code[at..].starts_with("session::progress::") {
                faults.push(format!(
                    "{}:{}: the edges know of a session its progress alone",
                    file.name,
                    file.line(at)
                ));
            }
        }
    }
    for file in files.iter().filter(|file| file.name == "src/session/progress.rs") {
        let types = ["struct Progress {", "struct UnderWay {"];
        for at in types.iter().flat_map(|declared| file.code.match_indices(declared)) {
            let open = at.0 + at.1.len() - 1;
            let held = &file.code[open..closing(&file.code, open)];
            for word in ["String", "str", "char", "u8", "Vec", "Cow", "OsString", "PathBuf"] {
                if places(held, word).next().is_some() {
                    faults.push(format!(
                        "{}:{}: « {word} » could hold what is typed: use a name or an enum",
                        file.name,
                        file.line(at.0)
                    ));
                }
            }
        }
    }
    faults
}

/// Where one file both sees what is typed and can have something said, shown or printed: what is
/// read aloud is made where nothing typed is in reach.
fn voice_faults(files: &[RustFile]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| ["app", "system"].contains(&module(&file.name))) {
        let sees = SEES_TYPED.iter().any(|word| places(&file.code, word).next().is_some());
        for word in SPEAKS.iter().filter(|_| sees) {
            for at in places(&file.code, word) {
                faults.push(format!(
                    "{}:{}: « {word} » where typed text is seen: push a command, and let app.rs \
                     speak words of the content",
                    file.name,
                    file.line(at)
                ));
            }
        }
    }
    faults
}

/// The first name of each path of a group: `a::b, c::{d, e}` gives `a` and `c`.
fn first_names(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (at, byte) in group.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            b',' if depth == 0 => {
                names.push(first_name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names.push(first_name(&group[start..]));
    names.retain(|name| !name.is_empty());
    names
}

fn layer_faults(files: &[RustFile]) -> Vec<String> {
    let layers: BTreeMap<_, _> = LAYERS.iter().copied().collect();
    let mut faults = Vec::new();
    for file in files {
        let own = module(&file.name);
        if own == "lib" {
            continue;
        }
        let Some(allowed) = layers.get(own) else {
            faults.push(format!(
                "{}: the module « {own} » has no row in LAYERS: say what it may use",
                file.name
            ));
            continue;
        };
        for (name, at) in uses(file) {
            let good = name == own || allowed.contains(&"*") || allowed.contains(&name.as_str());
            if !good {
                faults.push(format!(
                    "{}:{}: « {own} » may not know « {name} »: move the code up, or hand it the data",
                    file.name,
                    file.line(at)
                ));
            }
        }
        let depth = file.name.matches('/').count();
        let climb = "super::".repeat(depth);
        if let Some(at) = file.code.find(&climb) {
            faults.push(format!(
                "{}:{}: write crate:: here, so that this test sees what is used",
                file.name,
                file.line(at)
            ));
        }
    }
    faults
}

fn reserved_faults(files: &[RustFile], rules: &[Reserved]) -> Vec<String> {
    let mut faults = Vec::new();
    for rule in rules {
        for file in files {
            if rule.allowed.iter().any(|start| file.name.starts_with(start)) {
                continue;
            }
            for word in rule.words {
                // `fs` and `net` are also names of our own: only paths count.
                let short = word.len() <= 3;
                for at in places(&file.code, word) {
                    let path = file.code[at + word.len()..].starts_with("::")
                        || file.code[..at].ends_with("::");
                    if !short || path {
                        faults.push(format!(
                            "{}:{}: « {word} »: {}",
                            file.name,
                            file.line(at),
                            rule.reason
                        ));
                    }
                }
            }
        }
    }
    faults
}

fn purity_faults(files: &[RustFile]) -> Vec<String> {
    let mut faults = Vec::new();
    let pure = files.iter().filter(|file| PURE.contains(&module(&file.name)));
    for file in pure {
        for word in IMPURE {
            for at in places(&file.code, word) {
                // A lifetime is not a global.
                if *word == "static" && file.code[..at].ends_with('\'') {
                    continue;
                }
                faults.push(format!(
                    "{}:{}: « {word} »: the engine has no clock, no chance, no words, no globals",
                    file.name,
                    file.line(at)
                ));
            }
        }
        for at in file.code.match_indices("std::time").map(|(at, _)| at) {
            faults.push(format!("{}:{}: time moves by an action only", file.name, file.line(at)));
        }
    }
    faults
}

fn telltale_faults(files: &[RustFile]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| module(&file.name) == "typed") {
        for holder in HOLDERS_OF_TEXT {
            let declared = format!("struct {holder}");
            for at in places(&file.code, &declared) {
                let before = &file.code[..at];
                let start = before.rfind([';', '}']).map_or(0, |end| end + 1);
                for word in TELLTALE {
                    if places(&before[start..], word).next().is_some() {
                        faults.push(format!(
                            "{}:{}: {holder} may not be {word}: typed text stays where it is",
                            file.name,
                            file.line(at)
                        ));
                    }
                }
            }
            for word in TELLTALE {
                let implemented = format!("{word} for {holder}");
                for at in places(&file.code, &implemented) {
                    faults.push(format!(
                        "{}:{}: {holder} may not be {word}: typed text stays where it is",
                        file.name,
                        file.line(at)
                    ));
                }
            }
        }
    }
    faults
}

/// Whether a text reads like something written for a person: an accented letter, or two words of
/// plain letters in a row.
fn is_sentence(text: &str) -> bool {
    let without_slots = slots_removed(text);
    let accented = without_slots
        .chars()
        .any(|c| c.is_alphabetic() && !c.is_ascii() || matches!(c, '«' | '»' | '’'));
    let mut run = 0;
    let words = without_slots.split([' ', '\n', '\u{a0}', '\u{202f}']).any(|word| {
        let word = word.trim_end_matches(['.', ',', ':', '!', '?', ';']);
        let plain = word.len() > 1 && word.chars().all(char::is_alphabetic);
        run = if plain { run + 1 } else { 0 };
        run == 2
    });
    accented || words
}

/// A format text without its `{…}`.
fn slots_removed(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

/// Whether a literal is said to a developer: a panic, a reason, an attribute.
fn is_for_developers(file: &RustFile, at: usize) -> bool {
    const CALLS: &[&str] =
        &["expect(", "panic!(", "unreachable!(", "reason =", "must_use =", "debug_assert!("];
    let line_start = file.code[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = file.code[line_start..at].trim();
    let previous = file.code[..line_start].trim_end();
    CALLS
        .iter()
        .any(|call| before.contains(call) || (before.is_empty() && previous.ends_with(call)))
}

fn sentence_faults(files: &[RustFile], exceptions: &[(&str, &str, &str)]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for file in files {
        for literal in &file.literals {
            if !is_sentence(&literal.text) || is_for_developers(file, literal.at) {
                continue;
            }
            let exception = exceptions.iter().position(|(name, text, _)| {
                *name == file.name && (*text == "*" || *text == literal.text)
            });
            match exception {
                Some(row) => {
                    used.insert(row);
                }
                None => faults.push(format!(
                    "{}:{}: « {} » looks like a sentence: put it in locales/*/*.ftl, or say in \
                     NOT_SENTENCES why nobody reads it",
                    file.name,
                    file.line(literal.at),
                    literal.text
                )),
            }
        }
    }
    for (row, (name, text, _)) in exceptions.iter().enumerate() {
        if !used.contains(&row) {
            faults
                .push(format!("NOT_SENTENCES: « {text} » is no longer in {name}: remove the row"));
        }
    }
    faults
}

#[track_caller]
fn none(faults: &[String]) {
    let mut text = String::new();
    for fault in faults {
        let _ = writeln!(text, "{fault}");
    }
    assert!(faults.is_empty(), "\n{text}");
}

/// A file of the program that is not there, to see that a fault is found.
#[track_caller]
fn found(check: impl Fn(&[RustFile]) -> Vec<String>, name: &str, text: &str, place: &str) {
    let faults = check(&[RustFile::new(name, text)]);
    assert_eq!(faults.len(), 1, "{text}: {faults:?}");
    assert!(faults[0].starts_with(place), "{}", faults[0]);
}

#[test]
fn the_guide_reads_a_session_and_never_acts() {
    let files = rust_files();
    let guide: Vec<_> = files.iter().filter(|file| module(&file.name) == "guide").collect();
    assert!(!guide.is_empty());
    for file in guide {
        assert!(file.code.contains("&Session"), "{} reads no session", file.name);
        for word in ACTS {
            let found = places(&file.code, word).next();
            let line = found.map(|at| file.line(at));
            assert_eq!(line, None, "{}: « {word} »: only the learner acts", file.name);
        }
    }
}

#[test]
fn modules_know_only_those_below_them() {
    none(&layer_faults(&rust_files()));
}

#[test]
fn what_is_kept_is_progress_of_closed_types() {
    let files = rust_files();
    none(&edge_faults(&files));
    for declared in ["struct Progress {", "struct UnderWay {"] {
        let there = files.iter().any(|file| file.code.contains(declared));
        assert!(there, "{declared}: tell edge_faults its new name");
    }
}

#[test]
fn who_sees_what_is_typed_cannot_speak() {
    none(&voice_faults(&rust_files()));
}

#[test]
fn each_outside_thing_is_known_to_one_part_only() {
    none(&reserved_faults(&rust_files(), RESERVED));
}

#[test]
fn the_engine_has_no_clock_no_chance_and_no_words() {
    none(&purity_faults(&rust_files()));
}

#[test]
fn what_holds_typed_text_is_neither_copied_nor_printed() {
    let files = rust_files();
    none(&telltale_faults(&files));
    for holder in HOLDERS_OF_TEXT {
        let declared = format!("struct {holder}");
        assert!(
            files.iter().any(|file| places(&file.code, &declared).next().is_some()),
            "{holder} is no longer there: tell HOLDERS_OF_TEXT its new name"
        );
    }
}

#[test]
fn no_file_is_longer_than_one_can_hold_in_mind() {
    let mut faults = Vec::new();
    for file in rust_files() {
        let tests = file.text.find("#[cfg(test)]\nmod tests {");
        let n_lines = tests.map_or_else(|| file.text.lines().count(), |at| file.line(at));
        if n_lines > MAX_LINES {
            faults.push(format!(
                "{}: {n_lines} lines, at most {MAX_LINES}: give a part of it its own file",
                file.name
            ));
        }
    }
    none(&faults);
}

#[test]
fn the_compiler_refuses_unsafe_code_in_the_program() {
    for name in ["src/lib.rs", "src/main.rs"] {
        let files = rust_files();
        let file = files.iter().find(|file| file.name == name).expect("the root of a crate");
        assert!(file.code.contains("#![forbid(unsafe_code)]"), "{name}");
    }
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let faults: Vec<_> = rust_files()
        .iter()
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| format!("{}:1: begin with //! and what this is for", file.name))
        .collect();
    none(&faults);
}

#[test]
fn no_sentence_that_a_person_reads_stands_in_rust() {
    none(&sentence_faults(&rust_files(), NOT_SENTENCES));
}

#[test]
fn every_row_of_the_table_names_a_lower_one() {
    let mut below = BTreeSet::new();
    for (name, allowed) in LAYERS {
        for other in allowed.iter().filter(|other| **other != "*") {
            assert!(below.contains(other), "{name} uses {other}, which is not below it");
        }
        assert!(below.insert(name), "{name} has two rows");
    }
}

#[test]
fn a_planted_import_is_found() {
    let check = |files: &[RustFile]| layer_faults(files);
    found(check, "src/world/x.rs", "\nuse crate::words::Words;", "src/world/x.rs:2: ");
    found(check, "src/ids.rs", "fn f() { crate::content::f() }", "src/ids.rs:1: ");
    found(
        check,
        "src/explore.rs",
        "use crate::{ids::A, world::{B, C}, typed};",
        "src/explore.rs:1: « explore » may not know « typed »",
    );
    found(check, "src/play.rs", "use crate::check;", "src/play.rs:1: ");
    found(check, "src/world/x.rs", "use super::super::words;", "src/world/x.rs:1: ");
    found(check, "src/news.rs", "", "src/news.rs: ");
    let quiet = "// use crate::words;\nconst A: &str = \"crate::words\";\n\
                 #[cfg(test)]\nmod tests { use crate::words; }";
    none(&layer_faults(&[RustFile::new("src/world/x.rs", quiet)]));
}

#[test]
fn a_planted_word_is_found() {
    let check = |files: &[RustFile]| reserved_faults(files, RESERVED);
    found(check, "src/check.rs", "use egui::Ui;", "src/check.rs:1: ");
    found(check, "src/words.rs", "fn f() { ron::from_str() }", "src/words.rs:1: ");
    found(check, "src/app/x.rs", "use std::fs;", "src/app/x.rs:1: ");
    found(check, "src/app/x.rs", "fn f() { ctx.data_mut(g) }", "src/app/x.rs:1: ");
    let check = |files: &[RustFile]| purity_faults(files);
    found(check, "src/session.rs", "fn f() { Instant::now() }", "src/session.rs:1: ");
    found(check, "src/world/x.rs", "static A: u8 = 0;", "src/world/x.rs:1: ");
    none(&purity_faults(&[RustFile::new("src/world.rs", "fn f(a: &'static str) {}")]));
}

#[test]
fn a_planted_leak_to_the_edges_is_found() {
    let check = |files: &[RustFile]| edge_faults(files);
    let journal = "fn f() {}\nuse crate::session::Session;";
    found(check, "src/system/x.rs", journal, "src/system/x.rs:2: ");
    let text = "struct UnderWay {\n step: StepId, why: String }";
    found(check, "src/session/progress.rs", text, "src/session/progress.rs:1: ");
    let check = |files: &[RustFile]| reserved_faults(files, RESERVED);
    let written = "fn f() { fs::write(a, b) }";
    found(check, "src/system/doctor.rs", written, "src/system/doctor.rs:1: ");
}

#[test]
fn a_planted_voice_is_found() {
    let spoken = "fn f(a: &Attempt, helper: &H) {\n helper.say(a.typed().text(b), c) }";
    found(first_voice_fault, "src/app/x.rs", spoken, "src/app/x.rs:1: ");
    none(&voice_faults(&[RustFile::new("src/app/x.rs", "fn f() { helper.hush() }")]));
}

/// The first fault of the file.
fn first_voice_fault(files: &[RustFile]) -> Vec<String> {
    voice_faults(files).into_iter().take(1).collect()
}

#[test]
fn a_planted_copy_of_typed_text_is_found() {
    let check = |files: &[RustFile]| telltale_faults(files);
    let derived = "struct A; #[derive(Default, Clone)]\npub struct Typed {}";
    found(check, "src/typed.rs", derived, "src/typed.rs:2: ");
    let written = "impl fmt::Debug for Text {}";
    found(check, "src/typed/text.rs", written, "src/typed/text.rs:1: ");
}

#[test]
fn a_planted_sentence_is_found() {
    let check = |files: &[RustFile]| sentence_faults(files, &[]);
    for text in ["Bonjour à tous", "école", "a restart is required", "{n} lines left"] {
        found(check, "src/app/x.rs", &format!("f({text:?})"), "src/app/x.rs:1: ");
    }
    let quiet = r#"f("a-key"); f("{a}/{b}.ron"); f("page--part"); x.expect("a good text")"#;
    none(&check(&[RustFile::new("src/app/x.rs", quiet)]));
    let gone = sentence_faults(&[], &[("src/a.rs", "gone with it", "a reason")]);
    assert_eq!(gone.len(), 1);
}
