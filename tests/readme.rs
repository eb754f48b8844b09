//! What the pages say is true: their commands run, their examples are read by the program, and
//! the reference for authors names everything there is.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use faire_avec::content::condition::Condition;
use faire_avec::content::effect::Effect;
use faire_avec::content::lesson::{Catalogue, Lesson};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::page::{Page, Part};
use faire_avec::content::persona::Persona;
use faire_avec::content::read::read;
use faire_avec::content::site::Site;
use faire_avec::content::workshop::Workshop;
use faire_avec::diagnostic::{Diagnostic, Source, draw};
use faire_avec::words::Words;
use serde::de::DeserializeOwned;

#[path = "support/pages.rs"]
mod pages;
#[path = "support/rust_text.rs"]
mod rust_text;

use pages::{Block, blocks};
use rust_text::{RustFile, closing, is_word, rust_files};

/// The files whose types an author writes.
const FORMATS: &[&str] = &[
    "src/content/call.rs",
    "src/content/condition.rs",
    "src/content/effect.rs",
    "src/content/field.rs",
    "src/content/lesson.rs",
    "src/content/mail.rs",
    "src/content/message.rs",
    "src/content/page.rs",
    "src/content/paper.rs",
    "src/content/persona.rs",
    "src/content/site.rs",
    "src/content/workshop.rs",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("a page")
}

/// The command lines of a page's shell blocks, without their remarks.
fn commands(name: &str) -> Vec<String> {
    let blocks = blocks(&page(name));
    let shell = blocks.iter().filter(|block| block.label == "sh");
    shell
        .flat_map(|block| block.text.lines())
        .map(|line| line.split(" #").next().unwrap_or_default().trim().to_owned())
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

#[test]
fn two_commands_are_enough_on_a_fresh_machine() {
    let commands = commands("README.md");
    assert_eq!(commands[..2], ["cargo run --release", "cargo test"]);
}

/// The pages whose commands are run.
const PAGES_WITH_COMMANDS: [&str; 4] =
    ["README.md", "CONTRIBUTING.md", "lessons/README.md", "lessons/guide/emporter.md"];

/// The commands that need no window, in order.
const WITHOUT_A_WINDOW: [&str; 7] =
    ["associate", "check", "doctor", "memo", "pack", "picture", "play"];

#[test]
fn commands_that_need_no_window_run_as_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut ran = BTreeSet::new();
    for name in PAGES_WITH_COMMANDS {
        for line in commands(name) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let arguments = match words.as_slice() {
                ["faire-avec", rest @ ..] | ["cargo", "run", "--", rest @ ..] => rest,
                ["cargo", "run", "--release", "--", rest @ ..] => rest,
                _ => continue,
            };
            let Some(reader) =
                WITHOUT_A_WINDOW.iter().find(|name| arguments.first() == Some(*name))
            else {
                continue;
            };
            ran.insert(*reader);
            run(&line, arguments, folder.path());
        }
    }
    assert!(ran.into_iter().eq(WITHOUT_A_WINDOW));
}

/// Runs one command without a display; what it writes goes in the folder given.
#[track_caller]
fn run(line: &str, arguments: &[&str], folder: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_faire-avec"));
    command.current_dir(root());
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.env("HOME", folder).env("XDG_DATA_HOME", folder);
    let mut written = None;
    for argument in arguments {
        if written == Some(Path::new("").to_owned()) {
            let file = folder.join(argument);
            fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
            command.arg(&file);
            written = Some(file);
        } else {
            command.arg(argument);
            if *argument == "-o" {
                written = Some(Path::new("").to_owned());
            }
        }
    }
    let output = command.output().expect("it starts");
    assert!(
        output.status.success(),
        "{line}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    if let Some(file) = written {
        assert!(file.is_file(), "{line}: nothing was written");
    }
}

#[test]
fn every_file_that_a_page_points_to_is_there() {
    let pages = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "PRIVACY.md",
        "benches/README.md",
        "lessons/README.md",
        "lessons/guide/premiere-lecon.md",
        "lessons/guide/faire-un-site.md",
        "lessons/guide/essayer.md",
        "lessons/guide/traduire.md",
    ];
    for name in pages {
        let text = page(name);
        let folder = Path::new(name).parent().expect("a folder");
        for link in text.split("](").skip(1) {
            let target = link.split([')', '#']).next().unwrap_or_default();
            let outside = target.is_empty() || target.starts_with("https://");
            let good = outside || root().join(folder).join(target).exists();
            assert!(good, "{name} points to {target}, which is not there");
        }
    }
}

#[test]
fn the_architecture_page_names_files_and_tests_that_are_there() {
    let page = page("ARCHITECTURE.md");
    let tests = all_rust("src") + &all_rust("tests");
    let mut n_tests = 0;
    for piece in page.split("```").step_by(2).flat_map(|text| text.split('`').skip(1).step_by(2)) {
        let path = piece.contains('/') && piece.bytes().all(|b| is_word(b) || b"/.".contains(&b));
        let folders = ["src/", "tests/", "lessons/", "locales/"];
        if path && folders.iter().any(|folder| piece.starts_with(folder)) {
            assert!(root().join(piece).exists(), "ARCHITECTURE.md: {piece} is not there");
        }
        let n_words = piece.split('_').count();
        if n_words > 3 && piece.bytes().all(is_word) {
            let declared = format!("fn {piece}()");
            assert!(tests.contains(&declared), "ARCHITECTURE.md: no test {piece}");
            n_tests += 1;
        }
    }
    assert!(n_tests > 10, "{n_tests}");
}

/// The text of every Rust file of a folder.
fn all_rust(folder: &str) -> String {
    let mut folders = vec![root().join(folder)];
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                text += &fs::read_to_string(path).expect("a text");
            }
        }
    }
    text
}

/// Reads an example as what it says it is.
fn example<T: DeserializeOwned>(source: &Rc<Source>) -> Vec<Diagnostic> {
    read::<T>(source).1
}

#[test]
fn every_example_for_authors_is_read_as_what_it_is() {
    let (words, _) = Words::read(&embedded_interface(), &[]);
    let mut kinds = BTreeSet::new();
    for block in blocks(&page("lessons/README.md")) {
        let Some(kind) = block.label.strip_prefix("ron ") else {
            let known = ["text", "sh", "ftl site", "ftl lesson", "ftl workshop"];
            assert!(known.contains(&block.label.as_str()), "{}", block.label);
            continue;
        };
        let source = Source::new(format!("lessons/README.md:{}", block.line), &*block.text);
        let wrong = match kind {
            "catalogue" => example::<Catalogue>(&source),
            "condition" => example::<Condition>(&source),
            "effect" => example::<Effect>(&source),
            "lesson" => example::<Lesson>(&source),
            "page" => example::<Page>(&source),
            "part" => example::<Part>(&source),
            "persona" => example::<Persona>(&source),
            "site" => example::<Site>(&source),
            "workshop" => example::<Workshop>(&source),
            other => panic!("lessons/README.md:{}: what is « {other} »?", block.line),
        };
        kinds.insert(kind.to_owned());
        let drawn: String =
            wrong.iter().map(|found| draw(found, &words.sentences(found))).collect();
        assert!(wrong.is_empty(), "{drawn}");
    }
    assert_eq!(kinds.len(), 9, "one example of each at least: {kinds:?}");
}

#[test]
fn every_example_of_words_is_read_and_well_written() {
    let blocks = blocks(&page("lessons/README.md"));
    let labelled = |label: &str| -> Vec<&Block> {
        let found = blocks.iter().filter(|block| block.label == label);
        found.collect()
    };
    let (site, lesson) = (labelled("ftl site"), labelled("ftl lesson"));
    assert_eq!((site.len(), lesson.len()), (2, 1));
    let check = |sources: &[Rc<Source>]| {
        let (words, mut wrong) = Words::read(&embedded_interface(), sources);
        wrong.extend(words.check_writing());
        (words, wrong)
    };
    let (_, wrong) = check(&[
        Source::new("sites/courriel-ecole/fr.ftl", &*site[0].text),
        Source::new("sites/courriel-ecole/en.ftl", &*site[1].text),
    ]);
    assert_eq!(wrong, []);
    let workshop = labelled("ftl workshop");
    let (_, wrong) = check(&[Source::new("workshops/a1/fr.ftl", &*workshop[0].text)]);
    assert_eq!((workshop.len(), wrong), (1, vec![]));
    // The labels that the lesson quotes are those of the real site.
    let mut sources = Library::embedded().words;
    sources.retain(|source| source.name.starts_with("sites/courriel-ecole/"));
    sources.push(Source::new("je-cree-mon-adresse/fr.ftl", &*lesson[0].text));
    let (words, wrong) = check(&sources);
    assert_eq!(wrong, []);
    assert_eq!(words.check_labels(), []);
}

/// What stands in code in a page: blocks, and pieces between backquotes.
fn code_of(page: &str) -> String {
    let mut code = String::new();
    let mut in_block = false;
    for line in page.lines() {
        if line.starts_with("```") {
            in_block = !in_block;
        } else if in_block {
            code.push_str(line.split("//").next().unwrap_or_default());
        } else {
            for piece in line.split('`').skip(1).step_by(2) {
                code.push_str(piece);
                code.push(' ');
            }
        }
        code.push('\n');
    }
    code
}

fn words_of(code: &str) -> BTreeSet<&str> {
    code.split(|c: char| !c.is_ascii() || !is_word(c as u8)).collect()
}

/// The fields and variants that an author may write, from the text of the types.
fn names_in(file: &RustFile) -> Vec<String> {
    let code = &file.code;
    let mut names = Vec::new();
    for keyword in ["pub enum ", "pub struct "] {
        for (at, _) in code.match_indices(keyword) {
            let before = code[..at].rfind([';', '}']).map_or(0, |end| end + 1);
            let attributes = &code[before..at];
            let open = at + code[at..].find(['{', ';', '(']).unwrap_or_default();
            let read_here = attributes.contains("Deserialize") && !attributes.contains("try_from");
            if !read_here || !code[open..].starts_with('{') {
                continue;
            }
            let body = &code[open + 1..closing(code, open) - 1];
            let found = members(body);
            if attributes.contains("rename_all") {
                names.extend(found.iter().map(|name| snake_case(name)));
            } else {
                names.extend(found);
            }
        }
    }
    names
}

/// The names that a list of fields or variants declares, those inside variants included.
fn members(body: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = 0;
    while let Some(start) = body[at..].find(|c: char| !c.is_whitespace() && c != ',') {
        let start = at + start;
        if body[start..].starts_with('#') {
            let open = start + body[start..].find('[').expect("an attribute");
            at = closing(body, open);
            continue;
        }
        let member = body[start..].strip_prefix("pub ").unwrap_or(&body[start..]);
        let end = member.bytes().position(|b| !is_word(b)).unwrap_or(member.len());
        names.push(member[..end].to_owned());
        let rest = body.len() - member.len() + end;
        let (stop, inside) = end_of_member(body, rest);
        names.extend(inside);
        at = stop;
    }
    names
}

/// Where a member ends, and the fields declared inside it.
fn end_of_member(body: &str, mut at: usize) -> (usize, Vec<String>) {
    let mut inside = Vec::new();
    while at < body.len() {
        match body.as_bytes()[at] {
            b',' => break,
            b'{' => {
                let end = closing(body, at);
                inside = members(&body[at + 1..end - 1]);
                at = end;
            }
            b'(' | b'[' => at = closing(body, at),
            b'<' => at += body[at..].find('>').unwrap_or_default() + 1,
            _ => at += 1,
        }
    }
    (at, inside)
}

fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for (at, c) in name.char_indices() {
        if c.is_ascii_uppercase() && at > 0 {
            text.push('_');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

#[test]
fn the_page_for_authors_names_everything_that_can_be_written() {
    let text = page("lessons/README.md");
    let code = code_of(&text);
    let said = words_of(&code);
    let files = rust_files();
    let mut n_names = 0;
    for name in FORMATS {
        let file = files.iter().find(|file| file.name == *name);
        let file = file.unwrap_or_else(|| panic!("{name} is gone: mend FORMATS"));
        for member in names_in(file) {
            assert!(
                said.contains(member.as_str()),
                "lessons/README.md never shows « {member} », of {name}"
            );
            n_names += 1;
        }
    }
    assert!(n_names > 100, "only {n_names} names were found in the types");
}

#[test]
fn the_page_for_authors_names_every_word_that_is_looked_up() {
    let code = code_of(&page("lessons/README.md"));
    let files = rust_files();
    let literals = files
        .iter()
        .filter(|file| file.name == "src/check/wording.rs" || file.name.contains("content/field"))
        .flat_map(|file| &file.literals)
        .map(|literal| literal.text.as_str());
    let simple = |text: &str| !text.is_empty() && text.bytes().all(|b| is_word(b) || b == b'-');
    for word in literals.filter(|text| simple(text)) {
        assert!(
            code.contains(word) || word.starts_with("snake_case"),
            "lessons/README.md never shows the word « {word} »"
        );
    }
}

#[test]
fn the_page_for_authors_names_nothing_that_is_not_there() {
    let files = rust_files();
    let formats = files.iter().filter(|file| FORMATS.contains(&file.name.as_str()));
    let known: BTreeSet<String> = formats.flat_map(names_in).collect();
    let page = page("lessons/README.md");
    let prose: String = page
        .split("```")
        .step_by(2)
        .flat_map(|text| text.split('`').skip(1).step_by(2))
        .flat_map(|piece| [piece, "\n"])
        .collect();
    for word in words_of(&prose) {
        let mut letters = word.chars();
        let camel = letters.next().is_some_and(|c| c.is_ascii_uppercase())
            && letters.next().is_some_and(|c| c.is_ascii_lowercase());
        // Text values and files that an author invents.
        let invented = ["Mot_de_passe", "Bordeaux"].contains(&word);
        assert!(
            !camel || invented || known.contains(word),
            "lessons/README.md speaks of « {word} », which no format has"
        );
    }
}

#[test]
fn members_of_types_are_found() {
    let text = "#[derive(Deserialize)]\n#[serde(deny_unknown_fields)]\npub enum A {\n\
                /// No.\nOne(B, Vec<A>),\n#[serde(default)]\nTwo { a: u8, b: Option<A> },\nThree,\n}\n\
                #[derive(Debug)]\npub struct No { no: u8 }\n\
                #[derive(Deserialize)] pub struct S { pub first: Vec<(u8, u8)>, pub last: u8 }\n\
                #[derive(Deserialize)] #[serde(rename_all = \"snake_case\")] pub enum L { BirthDay }";
    let names = names_in(&RustFile::new("src/x.rs", text));
    let expected = ["One", "Two", "a", "b", "Three", "birth_day", "first", "last"];
    assert_eq!(names, expected);
}

/// The pages for who writes a lesson.
const GUIDE: [&str; 4] = [
    "lessons/guide/premiere-lecon.md",
    "lessons/guide/faire-un-site.md",
    "lessons/guide/essayer.md",
    "lessons/guide/traduire.md",
];

#[test]
fn the_first_lesson_is_made_by_following_its_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut n_blocks = 0;
    for block in blocks(&page(GUIDE[0])) {
        let mut kind = block.label.split_whitespace();
        match (kind.next(), kind.next()) {
            (Some("sh"), None) => {
                for line in block.text.lines() {
                    let arguments = line.strip_prefix("faire-avec ").expect("a command of ours");
                    let output = Command::new(env!("CARGO_BIN_EXE_faire-avec"))
                        .current_dir(folder.path())
                        .env("HOME", folder.path())
                        .args(arguments.split_whitespace())
                        .output()
                        .expect("it starts");
                    let said = String::from_utf8_lossy(&output.stdout);
                    assert!(output.status.success(), "{line}: {said}");
                }
            }
            (Some("ftl"), Some(file)) => {
                let path = folder.path().join(file);
                let text = fs::read_to_string(&path).expect("the file that the page names");
                let (name, value) = block.text.trim().split_once(" = ").expect("a word");
                let changed = faire_avec::studio::edit::words::replace(&text, name, value);
                let changed = changed.expect("a word of the file");
                assert_ne!(changed, text);
                fs::write(path, changed).expect("written");
            }
            other => panic!("{}:{}: what is {other:?}?", GUIDE[0], block.line),
        }
        n_blocks += 1;
    }
    assert!(n_blocks >= 4);
}

#[test]
fn the_guide_quotes_buttons_as_they_are_on_the_screen() {
    let words: Vec<String> = ["trainer", "sites", "home", "door"]
        .iter()
        .map(|file| fs::read_to_string(root().join(format!("locales/fr/{file}.ftl"))))
        .map(|text| text.expect("the words of a screen"))
        .collect();
    let said: BTreeSet<&str> = words
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.split_once(" = ").map(|(_, said)| said))
        .collect();
    let mut n_quoted = 0;
    for name in GUIDE {
        let text = page(name);
        for quoted in text.split("**").skip(1).step_by(2) {
            assert!(said.contains(quoted), "{name}: no button says « {quoted} »");
            n_quoted += 1;
        }
    }
    assert!(n_quoted > 15);
}
