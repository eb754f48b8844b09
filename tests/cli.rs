//! The command line, run as a person runs it.
//!
//! `FAIRE_AVEC_BLESS=1` writes `tests/expected/play.txt` again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What the program answers: its exit code, its standard output and its standard error.
struct Answer {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program on a system that speaks French, far from any display.
fn run(arguments: &[&str]) -> Answer {
    run_in("fr_FR.UTF-8", arguments)
}

fn run_in(locale: &str, arguments: &[&str]) -> Answer {
    let output = Command::new(env!("CARGO_BIN_EXE_faire-avec"))
        .args(arguments)
        .env("LC_ALL", locale)
        .env("LANG", locale)
        .env_remove("LC_MESSAGES")
        .env_remove("LANGUAGE")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("words");
    Answer { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// Runs the program and demands an exit code, nothing on one side and these pieces on the other.
#[track_caller]
fn check(arguments: &[&str], code: i32, pieces: &[&str]) {
    let answer = run(arguments);
    assert_eq!(answer.code, Some(code), "{}{}", answer.out, answer.err);
    let (said, silent) =
        if code == 0 { (&answer.out, &answer.err) } else { (&answer.err, &answer.out) };
    assert_eq!(silent, "");
    for piece in pieces {
        assert!(said.contains(piece), "{piece} is not in\n{said}");
    }
}

#[test]
fn help_names_every_command_and_option() {
    let all = [
        "check",
        "play",
        "picture",
        "memo",
        "doctor",
        "volunteer",
        "trainer",
        "--lesson ",
        "--variant",
        "--language",
        "--lessons",
        "--private",
        "--size",
        "--output",
        "--with",
        "--card",
        "--identity",
        "--workshop",
        "--help",
        "--version",
    ];
    check(&["--help"], 0, &all);
    check(&["-h"], 0, &["Pour ouvrir le logiciel\u{a0}:"]);
}

#[test]
fn version_is_the_crates() {
    let answer = run(&["--version"]);
    assert_eq!(answer.out, format!("faire-avec {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_wrong_argument_is_answered_by_what_is_possible() {
    let option = "«\u{a0}--leson\u{a0}» n’est pas une option.";
    let near = "Vouliez-vous écrire «\u{a0}--lesson\u{a0}»\u{a0}?";
    check(&["--leson", "a"], 2, &[option, near, "faire-avec --help"]);
    check(&["chek"], 2, &["check, pack, play, picture", "«\u{a0}check\u{a0}»"]);
    check(&["play"], 2, &["Quelle leçon"]);
    check(&["--language", "zz"], 2, &["«\u{a0}zz\u{a0}»", "fr, en"]);
    check(&["picture", "nulle-part", "-o", "x.png"], 2, &["nulle-part"]);
}

#[test]
fn the_language_is_the_one_asked_or_the_systems_or_french() {
    assert!(run(&["--language", "en", "--help"]).out.contains("To open the program:"));
    assert!(run_in("en_GB.UTF-8", &["--help"]).out.contains("To open the program:"));
    assert!(run_in("C", &["--help"]).out.contains("Pour ouvrir le logiciel"));
    // Also when the argument that is wrong comes first.
    let wrong = run(&["chek", "--language", "en"]);
    assert!(wrong.err.contains("is not a command"), "{}", wrong.err);
}

#[test]
fn the_lessons_that_are_shipped_are_good() {
    for arguments in [&["check"][..], &["check", "lessons"]] {
        let folder = root().join("lessons");
        let folder = folder.to_str().expect("a path");
        let arguments: Vec<&str> =
            arguments.iter().map(|one| if *one == "lessons" { folder } else { one }).collect();
        check(&arguments, 0, &["aucune erreur, aucune remarque."]);
    }
}

#[test]
fn bad_lessons_are_an_error() {
    let folder = root().join("tests/bad/stray-file");
    let answer = run(&["check", folder.to_str().expect("a path")]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.out.contains("erreur[stray-file]"), "{}", answer.out);
    let answer = run(&["check", "/nulle/part"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.out.contains("erreur[unreadable]"), "{}", answer.out);
}

#[test]
fn a_lesson_is_played_and_told_in_words() {
    let answer = run(&["play", "je-cree-mon-adresse"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    let file = root().join("tests/expected/play.txt");
    if std::env::var_os("FAIRE_AVEC_BLESS").is_some() {
        fs::write(&file, &answer.out).expect("a file");
    }
    assert_eq!(answer.out, fs::read_to_string(file).expect("the story"));
}

#[test]
fn a_lesson_is_played_in_a_variant_and_in_english() {
    let lesson = "je-cree-mon-adresse";
    let variant = "premier-code-perime";
    let answer = run(&["play", lesson, "--variant", variant, "--language", "en"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    assert!(answer.out.contains("The lesson is finished: "), "{}", answer.out);
}

#[test]
fn an_unknown_lesson_or_variant_is_answered_by_those_there_are() {
    let near = "Vouliez-vous écrire «\u{a0}je-cree-mon-adresse\u{a0}»\u{a0}?";
    check(&["play", "je-cree-mon-adress"], 1, &["n’existe pas", near]);
    let near = "Vouliez-vous écrire «\u{a0}premier-code-perime\u{a0}»\u{a0}?";
    let variant = ["play", "je-cree-mon-adresse", "--variant", "premier-code"];
    check(&variant, 1, &["Les variantes de cette leçon\u{a0}: premier-code-perime, "]);
    let variant = ["play", "je-cree-mon-adresse", "--variant", "premier-cod-perime"];
    check(&variant, 1, &[near]);
}

/// Lays the good folder, then one bad one, in a new folder.
fn bad(rule: &str) -> tempfile::TempDir {
    fn lay(from: &Path, over: &Path) {
        fs::create_dir_all(over).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name");
            if path.is_dir() {
                lay(&path, &over.join(name));
            } else if name != "expected.txt" {
                fs::copy(&path, over.join(name)).expect("a copy");
            }
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["_base", rule] {
        lay(&root().join("tests/bad").join(name), folder.path());
    }
    folder
}

#[test]
fn a_broken_lesson_is_not_played_and_its_fault_is_shown() {
    let cannot = "Cette leçon ne peut pas être jouée.";
    // In the lesson, in a name it uses, and in the site it needs.
    for (rule, shown) in [
        ("missing-comma", "ouvrir-un-compte/lesson.ron:5:14"),
        ("unknown-page", "sites/courriel/site.ron:16:47"),
        ("format-too-new", "sites/courriel/site.ron:2:13"),
    ] {
        let folder = bad(rule);
        let folder = folder.path().to_str().expect("a path");
        let arguments = ["play", "ouvrir-un-compte", "--lessons", folder];
        check(&arguments, 1, &[cannot, rule, shown]);
    }
}

#[test]
fn a_lesson_without_a_way_is_told_up_to_where_it_stops() {
    let folder = bad("no-way");
    let folder = folder.path().to_str().expect("a path");
    let answer = run(&["play", "ouvrir-un-compte", "--lessons", folder]);
    assert_eq!(answer.code, Some(1));
    let stop = "L’étape «\u{a0}remplir\u{a0}» ne peut pas être finie";
    assert!(answer.out.contains(stop), "{}", answer.out);
}

#[test]
fn a_picture_of_a_screen_is_written_where_it_was_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("accueil.png");
    let path = file.to_str().expect("a path");
    check(&["picture", "home", "-o", path, "--size", "1024x768"], 0, &[]);
    let bytes = fs::read(&file).expect("the picture");
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1A\n");
    assert_eq!(&bytes[16..24], [0, 0, 4, 0, 0, 0, 3, 0], "the size in its header");
    let absent = folder.path().join("absent/accueil.png");
    let path = absent.to_str().expect("a path");
    check(&["picture", "home", "-o", path], 1, &["n’existe pas. Créez-le"]);
}

#[test]
fn a_sheet_is_written_where_it_was_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("fiche.pdf");
    let path = file.to_str().expect("a path");
    for asked in [
        vec!["memo", "je-me-connecte", "-o", path, "--with", "en"],
        vec!["memo", "--card", "je-me-connecte", "-o", path],
        vec!["memo", "--identity", "je-me-connecte", "-o", path],
        vec!["memo", "--identity", "je-me-connecte", "-o", path, "--with", "en"],
    ] {
        check(&asked, 0, &[]);
        assert!(fs::read(&file).expect("the sheet").starts_with(b"%PDF-"), "{asked:?}");
    }
    check(&["memo", "je-me-conecte", "-o", path], 1, &["je-me-connecte"]);
    check(&["memo", "je-me-connecte", "-o", path, "--with", "xx"], 2, &["xx", "fr, en"]);
    // There is nothing to copy from a card with a name alone.
    check(&["memo", "--identity", "je-fais-avec", "-o", path], 1, &["je-fais-avec"]);
    check(&["memo", "--workshop", "Z9", "-o", path], 1, &["z9", "a1, a2"]);
}

#[test]
fn without_a_display_the_app_says_what_to_do() {
    check(
        &[],
        1,
        &["La fenêtre ne peut pas s’ouvrir.", "libgl1", "libegl1", "Le système répond\u{a0}: "],
    );
}

#[test]
fn a_new_folder_of_lessons_checks_and_plays() {
    let above = tempfile::tempdir().expect("a folder");
    for (name, from, lesson) in [
        ("neuf", None, "ma-premiere-lecon"),
        ("copie", Some("je-me-connecte"), "je-me-connecte-copie"),
        // Its site asks in another lesson for a paper that is not there.
        ("copie-d-un-code", Some("je-recois-un-code"), "je-recois-un-code-copie"),
    ] {
        let folder = above.path().join(name);
        let folder = folder.to_str().expect("a path");
        let mut arguments = vec!["new", folder];
        arguments.extend(from.iter().flat_map(|from| ["--from", from]));
        assert_eq!(run(&arguments).code, Some(0));
        let checked = run(&["check", folder]);
        assert_eq!(checked.code, Some(0), "{}", checked.out);
        assert!(checked.out.contains("aucune erreur, aucune remarque"), "{}", checked.out);
        assert_eq!(run(&["play", lesson, "--lessons", folder]).code, Some(0));
        let again = run(&arguments);
        assert_eq!(again.code, Some(1));
        assert!(again.err.contains("contient déjà quelque chose"), "{}", again.err);
    }
}

#[test]
fn every_line_of_a_new_folder_says_what_it_is() {
    let template = faire_avec::content::library::template();
    assert!(template.len() >= 8);
    for (name, bytes) in template {
        let text = String::from_utf8(bytes).expect("a text");
        let mut before = "";
        for line in text.lines() {
            let says = match name.ends_with(".ron") {
                // Closing brackets, and an opening one below its own comment, say nothing.
                true => line.trim().starts_with("//") || line.trim().starts_with([')', ']']),
                false => line.starts_with('#') || line.starts_with(' ') || line.is_empty(),
            };
            let is_said = before.trim().starts_with("//") || before.starts_with('#');
            assert!(says || is_said, "{name}: « {line} » has no comment above it");
            before = line;
        }
    }
}

#[test]
fn a_wrong_folder_is_answered_by_the_right_one() {
    let above = tempfile::tempdir().expect("a folder");
    let lessons = above.path().join("Mes leçons");
    let shown = lessons.to_str().expect("a path");
    let made = run(&["new", shown]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    // What it says to write next has quotation marks: there is a space in the name.
    assert!(made.out.contains(&format!("faire-avec check \"{shown}\"")), "{}", made.out);
    for wrong in ["", "Mes leçons/ma-premiere-lecon", "Mes leçons/sites/les-amis-du-jardin"] {
        let wrong = above.path().join(wrong);
        let told = run(&["check", wrong.to_str().expect("a path")]);
        assert_eq!(told.code, Some(1));
        let right = "Donnez le dossier «\u{a0}Mes leçons\u{a0}»";
        assert!(told.out.contains(right), "{}", told.out);
        assert!(told.out.contains(" 1 erreur, aucune remarque."), "{}", told.out);
    }
}

#[test]
fn whoever_stands_in_a_folder_of_lessons_is_told_that_others_were_checked() {
    let folder = bad("stray-file");
    let output = Command::new(env!("CARGO_BIN_EXE_faire-avec"))
        .args(["check", "--language", "fr"])
        .current_dir(folder.path())
        .output()
        .expect("the program runs");
    let told = String::from_utf8(output.stdout).expect("words");
    assert!(told.contains("Ce sont les leçons du logiciel."), "{told}");
    assert!(told.ends_with("faire-avec check .\n"), "{told}");
}
