//! Content from anywhere never takes the program down: no panic, no exhausted stack, no long wait.
//!
//! `FAIRE_AVEC_FULL=1` runs the large cases whole; by default they are small versions of the same.

#[path = "support/archives.rs"]
mod archives;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use faire_avec::check::{check, look, prepare};
use faire_avec::content::lesson::Lesson;
use faire_avec::content::library::{Library, MAX_FILES, MAX_TOTAL_BYTES, embedded_interface};
use faire_avec::content::read::read;
use faire_avec::content::site::Site;
use faire_avec::content::source::MAX_FILE_BYTES;
use faire_avec::content::word_bounds::{MAX_WORDS_DEPTH, check_words};
use faire_avec::diagnostic::{Severity, Source};
use faire_avec::ids::LessonId;
use faire_avec::words::Words;
use fluent_syntax::ast;

const PACK: &[u8] = br#"(format: 1, id: "essai", date: "2026-11-23")"#;

const LESSON: &str = r#"// L’adresse
Lesson(
    format: 1,
    task: Email,
    skills: (crcn: ["2.1"], digcomp: ["2.1"]), /* décret n° 2019-919 */
    minutes: 15,
    today: "2026-11-22",
    persona: "lina",
    sites: ["courriel"],
    starts_at: "courriel/accueil",
    steps: [
        (id: "ouvrir", goal: Not(SignedIn("courriel"))),
        (id: "lire", goal: All([Token("courriel/code", Live), Is("courriel/nom", Literal(r"é"))])),
    ],
    variants: [(id: "sans", changes: [Hide("courriel/accueil/aide")])],
)"#;

fn is_full() -> bool {
    std::env::var_os("FAIRE_AVEC_FULL").is_some()
}

/// A small generator of numbers, the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }
}

fn rules(library: &Library) -> Vec<&'static str> {
    library.diagnostics.iter().map(|diagnostic| diagnostic.rule).collect()
}

/// The library of a folder whose only lesson has this text.
fn lesson_folder(lesson: &[u8]) -> Library {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "catalogue.ron", br#"Catalogue(format: 1, lessons: ["adresse"])"#);
    write(folder.path(), "adresse/lesson.ron", lesson);
    Library::folder(folder.path())
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

/// Runs and fails when it takes long enough for somebody to think the program is stuck.
fn soon<T>(run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let answer = run();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    answer
}

#[test]
fn a_huge_file_is_refused_unread() {
    let size = if is_full() { 50 * 1024 * 1024 } else { MAX_FILE_BYTES + 1 };
    let library = soon(|| lesson_folder(&vec![b' '; size]));
    assert_eq!(rules(&library), ["too-large"]);
}

#[test]
fn a_file_of_brackets_is_refused_at_the_first_too_many() {
    let count = if is_full() { 1_000_000 } else { MAX_FILE_BYTES };
    for bracket in ["(", "[", "{", "A(", "/*", "\"(", "a:(", "#![(", "Some("] {
        let text = bracket.repeat(count / bracket.len());
        let (value, diagnostics) = soon(|| read::<Lesson>(&Source::new("a.ron", text)));
        assert!(value.is_none(), "{bracket}");
        assert_eq!(diagnostics.len(), 1, "{bracket}");
    }
}

#[test]
fn long_and_flat_files_are_read_soon() {
    let pieces = [
        "()", "[],", "a:1,", "\"\"", "''", "1", "é", "\n", "a ", "-", "r#", "br", "#", "Some(1)",
        "//\n", "/**/", ".", "0x", "\\",
    ];
    for piece in pieces {
        for (start, end) in [("", ""), ("Lesson(format: 1, steps: [", "])"), ("Lesson(", ")")] {
            let room = MAX_FILE_BYTES - start.len() - end.len();
            let text = format!("{start}{}{end}", piece.repeat(room / piece.len()));
            let (value, _) = soon(|| read::<Lesson>(&Source::new("a.ron", text)));
            assert!(value.is_none(), "{piece}");
        }
    }
}

#[test]
fn a_file_cut_at_any_byte_is_a_diagnostic() {
    for end in 0..LESSON.len() {
        let cut = &LESSON.as_bytes()[..end];
        if let Ok(text) = std::str::from_utf8(cut) {
            let (value, diagnostics) = read::<Lesson>(&Source::new("a.ron", text));
            assert!(value.is_none(), "{text}");
            assert_eq!(diagnostics.len(), 1, "{text}");
        }
        if is_full() || end % 50 == 0 {
            assert_eq!(rules(&lesson_folder(cut)).len(), 1, "{end}");
        }
    }
    assert_eq!(rules(&lesson_folder(LESSON.as_bytes())), [] as [&str; 0]);
}

#[test]
fn a_file_with_anything_changed_is_read_or_refused() {
    let pieces = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ",",
        ":",
        "\\",
        "/*",
        "*/",
        "//",
        "é",
        "😀",
        "\n",
        "-",
        "1",
        "99999999999999999999",
        "Not",
        "Some(",
        "r#",
        "b",
        "..",
        "#![",
        "\u{a0}",
        "",
    ];
    let mut dice = Dice(3);
    let boundaries: Vec<_> = LESSON.char_indices().map(|(at, _)| at).collect();
    for _ in 0..if is_full() { 200_000 } else { 5_000 } {
        let mut text = LESSON.to_owned();
        let start = boundaries[dice.below(boundaries.len())];
        let end = text.ceil_char_boundary((start + dice.below(4)).min(text.len()));
        text.replace_range(start..end, pieces[dice.below(pieces.len())]);
        let source = Source::new("a.ron", text);
        let (value, diagnostics) = read::<Lesson>(&source);
        assert_eq!(value.is_none(), diagnostics.len() == 1, "{}", source.text);
        assert!(diagnostics.iter().all(|diagnostic| !diagnostic.places.is_empty()));
        let (site, _) = read::<Site>(&source);
        assert!(site.is_none());
    }
}

/// Files of a lesson of the program, damaged in a way drawn by lot, read and checked whole: a
/// hundred thousand of them in the full run, as texts of a folder and inside packs. Of those that
/// can still be played, the first ones are proved as well.
#[test]
fn damaged_files_are_read_and_checked_without_harm() {
    let id = LessonId::new("je-me-connecte").expect("a name");
    let files: Vec<_> = Library::embedded()
        .files(Some(&id))
        .into_iter()
        .filter(|(name, _)| name.ends_with(".ron") || name.ends_with(".ftl"))
        .collect();
    let interface = embedded_interface();
    // The languages, and the labels that lessons quote, are enough to read with; all sentences are
    // read now and then.
    let is_enough =
        |name: &str| ["/_language.ftl", "/computer.ftl"].iter().any(|e| name.ends_with(e));
    let languages: Vec<_> =
        interface.iter().filter(|file| is_enough(&file.name)).cloned().collect();
    let mut dice = Dice(17);
    let (mut n_good, mut n_refused, mut n_broken) = (0, 0, 0);
    let (mut n_proved, mut n_worlds) = (0, 0);
    let most_proved = if is_full() { 2_000 } else { 30 };
    // Two files each time.
    for round in 0..if is_full() { 50_000 } else { 200 } {
        let mut damaged = files.clone();
        let mut entries = vec![archives::file("pack.ron", PACK)];
        for _ in 0..2 {
            let (_, bytes) = &mut damaged[dice.below(files.len())];
            damage(bytes, &mut dice);
        }
        entries.extend(damaged.iter().map(|(name, bytes)| archives::stored(name, bytes)));
        let mut pack = archives::archive(&entries);
        if dice.below(3) == 0 {
            // The archive itself: most often its headers, at its end.
            let from = if dice.below(2) == 0 { 0 } else { pack.len().saturating_sub(1500) };
            let mut end = pack.split_off(from);
            damage(&mut end, &mut dice);
            pack.extend(end);
        }
        let library = soon(|| Library::pack_of("essai.lecons", &pack));
        let (words, reading) = soon(|| Words::read(&languages, &library.words));
        let mut wrong = soon(|| look(&library, &words, reading.clone()));
        let is_played = prepare(&library, &id, None).is_ok();
        if is_played && n_proved < most_proved {
            let report = check(&library, &words, reading);
            n_proved += 1;
            n_worlds += report.proof.n_states;
            // The proof finds more, and nothing less.
            let found = |one| report.diagnostics.contains(one);
            let causes = wrong.iter().filter(|one| one.severity == Severity::Error);
            assert!(causes.clone().all(found), "{wrong:?}");
        }
        if round % 50 == 0 {
            let (words, _) = Words::read(&interface, &library.words);
            assert!(wrong.iter().all(|one| !words.sentences(one).message.is_empty()));
            assert_eq!(words.take_faults().len(), 0);
        }
        assert!(wrong.iter().all(|one| !one.places.is_empty()));
        wrong.retain(|one| one.severity == Severity::Error);
        match (wrong.is_empty(), library.lessons.is_empty()) {
            (true, _) => n_good += 1,
            (false, true) => n_refused += 1,
            (false, false) => n_broken += 1,
        }
    }
    println!("{n_proved} proved, {n_worlds} situations");
    println!("{n_good} unharmed, {n_refused} refused whole, {n_broken} with faults");
    // The three fates are all met: the damage is neither none nor total.
    assert!(n_good > 0 && n_refused > 0 && n_broken > 0);
    assert!(n_proved == most_proved && n_worlds > 0, "{n_proved} proved");
}

/// Cuts, doubles, moves or replaces some bytes.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    const PIECES: [&[u8]; 24] = [
        b"(",
        b")",
        b"[",
        b"]",
        b"{",
        b"}",
        b"\"",
        b",",
        b":",
        b"\\",
        b"/*",
        b"//",
        b"\n",
        b"\r\n",
        b"\xEF\xBB\xBF",
        b"\xC2\xA0",
        b"\xE2\x80\x9C",
        b"\0",
        b"\xFF",
        b"99999999999999999999",
        b"Not(",
        b"{ $x ->",
        b"PK\x03\x04",
        b"= ",
    ];
    if bytes.is_empty() {
        return;
    }
    let start = dice.below(bytes.len());
    let end = (start + dice.below(40)).min(bytes.len());
    let piece = bytes[start..end].to_vec();
    let to = dice.below(bytes.len());
    match dice.below(7) {
        0 => drop(bytes.drain(start..end)),
        1 => drop(bytes.splice(to..to, piece)),
        2 => drop(bytes.splice(start..start, PIECES[dice.below(PIECES.len())].iter().copied())),
        3 => drop(bytes.splice(start..end, PIECES[dice.below(PIECES.len())].iter().copied())),
        4 => bytes[start] ^= 1 << dice.below(8),
        // A letter for another: most often a word that is still a word.
        5 => bytes[start] = b'a',
        _ => bytes.truncate(end),
    }
}

#[test]
fn random_bytes_are_refused() {
    let mut dice = Dice(5);
    for _ in 0..if is_full() { 2_000 } else { 30 } {
        let bytes: Vec<u8> = (0..dice.below(3_000)).map(|_| dice.below(256) as u8).collect();
        let library = lesson_folder(&bytes);
        assert!(library.lessons.is_empty());
        assert_eq!(rules(&library).len(), 1);
    }
}

#[test]
fn a_folder_of_too_many_files_is_cut_short() {
    let folder = tempfile::tempdir().expect("a folder");
    for n in 0..=MAX_FILES {
        write(folder.path(), &format!("personas/p{n}.ron"), b"");
    }
    assert_eq!(rules(&soon(|| Library::folder(folder.path()))), ["too-many-files"]);
}

#[test]
fn a_folder_of_too_many_bytes_is_cut_short() {
    let folder = tempfile::tempdir().expect("a folder");
    let comment = [b"//".as_slice(), &vec![b'a'; MAX_FILE_BYTES - 2]].concat();
    for n in 0..=MAX_TOTAL_BYTES / MAX_FILE_BYTES {
        write(folder.path(), &format!("personas/p{n}.ron"), &comment);
    }
    let rules = rules(&soon(|| Library::folder(folder.path())));
    assert_eq!(rules.iter().filter(|rule| **rule == "too-much").count(), 1);
}

#[test]
fn a_deep_folder_is_not_followed() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &("a/".repeat(200) + "fr.ftl"), b"");
    let library = Library::folder(folder.path());
    assert_eq!(rules(&library), ["stray-file", "missing-file", "missing-file"]);
}

#[test]
fn words_within_bounds_are_no_deeper_for_their_parser() {
    let pieces = [
        "{",
        "}",
        "\"",
        "(",
        ")",
        "[a]",
        "*[b]",
        "->",
        "F",
        "$x",
        "a = ",
        "-t",
        " ",
        "\n",
        "\n ",
        "\n  *[o] ",
        "{ $x ->\n [a] ",
        ".k = ",
        "#",
        "\\",
        ",",
        "k: 1",
        "x",
        "é",
        "{ F(",
        "\r\n",
    ];
    let mut dice = Dice(11);
    let mut passed = 0;
    for _ in 0..if is_full() { 300_000 } else { 10_000 } {
        let mut text = String::from("a = ");
        for _ in 0..dice.below(120) {
            text.push_str(pieces[dice.below(pieces.len())]);
        }
        if check_words(&Source::new("fr.ftl", text.as_str())).is_ok() {
            passed += 1;
            let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text.as_str());
            assert!(depth(&resource) <= MAX_WORDS_DEPTH, "{text}");
        }
    }
    assert!(passed > 1_000, "{passed}");
}

/// Well-formed words, nested as deep as asked in a way drawn by lot: inside there are quotes,
/// brackets and braces that only look like nesting.
#[test]
fn words_as_deep_as_their_parser_would_go_are_counted_so() {
    let mut dice = Dice(13);
    for _ in 0..if is_full() { 100_000 } else { 5_000 } {
        let wanted = 1 + dice.below(2 * MAX_WORDS_DEPTH);
        let mut expression = String::from("$x");
        let mut deep = 0;
        while deep + 1 < wanted {
            let text = ["\" ( ", "b ) \" ", "c [ ] ", "{ \"}\" } ", "{ \"{(\" } "][dice.below(5)];
            expression = match dice.below(3) {
                0 => format!("{{ {expression} }}"),
                1 if !expression.contains("->") => format!("F(\")\", {expression})"),
                _ => format!("$n ->\n  [a] {text}{{ {expression} }}\n *[b] {text}\n"),
            };
            deep += 1;
        }
        let text = format!("a = {{ {expression} }}\n");
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text.as_str());
        let is_within = check_words(&Source::new("fr.ftl", text.as_str())).is_ok();
        assert_eq!(depth(&resource), wanted, "{text}");
        assert_eq!(is_within, wanted <= MAX_WORDS_DEPTH, "{text}");
    }
}

fn depth(resource: &ast::Resource<&str>) -> usize {
    let entries = resource.body.iter().map(|entry| match entry {
        ast::Entry::Message(message) => {
            let attributes = message.attributes.iter().map(|a| pattern_depth(&a.value)).max();
            let value = message.value.as_ref().map(pattern_depth);
            value.max(attributes).unwrap_or(0)
        }
        ast::Entry::Term(term) => pattern_depth(&term.value),
        _ => 0,
    });
    entries.max().unwrap_or(0)
}

fn pattern_depth(pattern: &ast::Pattern<&str>) -> usize {
    let elements = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { .. } => 0,
        ast::PatternElement::Placeable { expression } => 1 + expression_depth(expression),
    });
    elements.max().unwrap_or(0)
}

fn expression_depth(expression: &ast::Expression<&str>) -> usize {
    match expression {
        ast::Expression::Inline(inline) => inline_depth(inline),
        ast::Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| pattern_depth(&variant.value)).max();
            inline_depth(selector).max(variants.unwrap_or(0))
        }
    }
}

fn inline_depth(inline: &ast::InlineExpression<&str>) -> usize {
    let call = |arguments: &ast::CallArguments<&str>| {
        1 + arguments.positional.iter().map(inline_depth).max().unwrap_or(0)
    };
    match inline {
        ast::InlineExpression::FunctionReference { arguments, .. } => call(arguments),
        ast::InlineExpression::TermReference { arguments, .. } => {
            arguments.as_ref().map_or(0, call)
        }
        ast::InlineExpression::Placeable { expression } => 1 + expression_depth(expression),
        _ => 0,
    }
}
