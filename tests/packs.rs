//! Packs: a folder of lessons in one file, made, opened, refused, and set beside the program.
//!
//! `FAIRE_AVEC_BLESS=1` writes `tests/expected/packs.txt` again: read it before it is committed, as
//! the trainer who will meet these messages.

#[path = "support/archives.rs"]
mod archives;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use archives::{Raw, archive, file};
use faire_avec::check::{check, prepare};
use faire_avec::content::library::{Became, Library, MAX_FILES, MAX_TOTAL_BYTES};
use faire_avec::content::source::MAX_FILE_BYTES;
use faire_avec::diagnostic::{Severity, draw};
use faire_avec::edition::Edition;
use faire_avec::ids::{LessonId, PackId, SiteId, WorkshopId};

const PACK: &[u8] = br#"(format: 1, id: "essai", date: "2026-11-23")"#;

/// A lesson on the webmail, which other lessons are on too.
const LESSON: &str = "je-me-connecte";
const SITE: &str = "courriel-ecole";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn id(name: &str) -> LessonId {
    LessonId::new(name).expect("a name")
}

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_faire-avec"))
        .args(arguments)
        .args(["--language", "fr"])
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("words");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// The files of one lesson of the program, without those that a pack need not have.
fn part(with: &[&str]) -> Vec<(String, Vec<u8>)> {
    let mut files = Library::embedded().files(Some(&id(LESSON)));
    files.retain(|(name, _)| {
        name == "catalogue.ron"
            || name.starts_with(LESSON)
            || with.iter().any(|start| name.starts_with(start))
    });
    files
}

/// The pack of these files, of this day.
fn pack_of(files: &[(String, Vec<u8>)], date: &str) -> Vec<u8> {
    let info = format!("(format: 1, id: \"essai\", date: \"{date}\")");
    let mut entries: Vec<Raw> = files.iter().map(|(name, bytes)| file(name, bytes)).collect();
    entries.push(file("pack.ron", info.as_bytes()));
    archive(&entries)
}

/// The errors that a pack has, checked whole.
fn errors(bytes: &[u8]) -> Vec<&'static str> {
    let edition = Edition::of(Library::pack_of("essai.lecons", bytes));
    let report = check(&edition.library, &edition.words, edition.reading);
    let errors = report.diagnostics.iter().filter(|one| one.severity == Severity::Error);
    errors.map(|one| one.rule).collect()
}

#[test]
fn a_folder_becomes_a_pack_that_opens_wherever_a_folder_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    for name in ["a.lecons", "b.lecons"] {
        let file = at(name);
        let lessons = root().join("lessons");
        let lessons = lessons.to_str().expect("a name");
        let (code, out, err) = run(&["pack", lessons, "-o", &file, "--today", "2026-11-23"]);
        assert_eq!((code, err.as_str()), (Some(0), ""));
        assert!(out.contains("README.md") && out.contains("n’est pas dans le paquet"), "{out}");
    }
    let read = |name: &str| fs::read(at(name)).expect("a pack");
    // They differ by the name that they were given, and by nothing else.
    assert_eq!(read("a.lecons").len(), read("b.lecons").len());
    let (pack, own) = (Library::pack(&folder.path().join("a.lecons")), Library::embedded());
    assert_eq!(pack.diagnostics, []);
    assert!(pack.borrowed.is_empty());
    assert!(pack.lessons.keys().eq(own.lessons.keys()));
    assert_eq!(pack.words.len(), own.words.len());
    let (code, told, _) = run(&["play", LESSON, "--lessons", &at("a.lecons")]);
    assert_eq!((code, told), (Some(0), run(&["play", LESSON]).1));
}

#[test]
fn the_same_folder_gives_the_same_bytes_and_no_file_of_another_kind() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in part(&["README.md", "sites/", "personas/"]) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    fs::write(folder.path().join("photo.png"), b"\x89PNG").expect("a file");
    let library = Library::folder(folder.path());
    let pack = || {
        let date = faire_avec::content::lesson::Date::new(2026, 11, 23).expect("a day");
        library.to_pack(&PackId::new("essai").expect("a name"), date).expect("a pack")
    };
    let packed = pack();
    assert_eq!(packed, pack());
    assert_eq!(packed.left_out, ["README.md", "photo.png"]);
    assert_eq!(errors(&packed.bytes), [] as [&str; 0]);
    let text = String::from_utf8_lossy(&packed.bytes);
    assert!(!text.contains("photo.png"));
}

#[test]
fn no_pack_is_made_of_lessons_with_a_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.lecons");
    let file = file.to_str().expect("a name");
    let bad = root().join("tests/bad/_base");
    let copy = folder.path().join("lessons");
    let copied = Command::new("cp").arg("-r").arg(&bad).arg(&copy).status().expect("cp");
    assert!(copied.success());
    let lesson = copy.join("ouvrir-un-compte/lesson.ron");
    let text = fs::read_to_string(&lesson).expect("a lesson");
    fs::write(&lesson, text.replacen("minutes:", "minute:", 1)).expect("a file");
    let (code, out, err) = run(&["pack", copy.to_str().expect("a name"), "-o", file]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("lesson.ron") && err.contains("Aucun paquet n’a été fait."), "{err}");
    assert!(!Path::new(file).exists());
}

#[test]
fn a_pack_of_one_lesson_takes_what_it_lacks_from_the_program() {
    let bytes = pack_of(&part(&[]), "2026-11-23");
    assert_eq!(errors(&bytes), [] as [&str; 0]);
    let library = Library::pack_of("essai.lecons", &bytes);
    assert_eq!(library.lessons.len(), 1);
    assert!(library.borrowed.contains(&format!("sites/{SITE}/site.ron")));
    assert!(prepare(&library, &id(LESSON), None).is_ok());
}

/// What a hostile pack is, and the pack.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let info = file("pack.ron", PACK);
    let one = |raw: Raw| archive(&[info.clone(), raw]);
    let named = |name: &str| one(file(name, b"a = b"));
    let words = || file("adresse/fr.ftl", b"a = b");
    let good = one(words());
    let zeros = file("adresse/fr.ftl", &vec![b' '; MAX_FILE_BYTES]);
    let many = |n: usize| (0..n).map(|n| file(&format!("personas/p{n}.ron"), b"x")).collect();
    let many: Vec<Raw> = many(MAX_FILES + 1);
    let noise: Vec<u8> = (0..MAX_FILE_BYTES as u32 + 1)
        .flat_map(|n| n.wrapping_mul(2_654_435_761).to_string().into_bytes())
        .take(MAX_FILE_BYTES + 1)
        .collect();
    let much: Vec<Raw> = (0..=MAX_TOTAL_BYTES / MAX_FILE_BYTES)
        .map(|n| file(&format!("personas/p{n}.ron"), &noise[..MAX_FILE_BYTES]))
        .collect();
    let mut lies = words();
    lies.size = 3;
    let mut overlapping = archive(&[info.clone(), words(), words()]);
    let list = overlapping.len() - 22 - 2 * (46 + 14);
    let first = overlapping[list + 42..list + 46].to_vec();
    overlapping[list + 60 + 42..list + 60 + 46].copy_from_slice(&first);
    vec![
        ("a path that climbs", named("../adresse/fr.ftl")),
        ("a path that climbs inside", named("adresse/../../fr.ftl")),
        ("an absolute path", named("/etc/fr.ftl")),
        ("a drive", named("C:/fr.ftl")),
        ("backslashes", named("adresse\\fr.ftl")),
        ("a name that is no text", one(Raw { name: b"\xFF.ftl".to_vec(), ..words() })),
        ("a name that rings", named("a\x07.ftl")),
        ("a link", one(Raw { mode: 0o120_777, ..words() })),
        ("a device", one(Raw { mode: 0o020_666, ..words() })),
        ("a name twice", archive(&[info.clone(), words(), words()])),
        ("a name twice but for its case", {
            archive(&[info.clone(), words(), file("Adresse/FR.ftl", b"")])
        }),
        ("two names for one file", one(Raw { local_name: Some(b"autre".to_vec()), ..words() })),
        ("files that share their bytes", overlapping),
        ("a password", one(Raw { flags: 1, ..words() })),
        ("another method", one(Raw { method: 12, ..words() })),
        ("an archive in the archive", named("adresse/plus.zip")),
        ("a file that swells", one(zeros)),
        ("a file that is too large", one(file("adresse/fr.ftl", &noise))),
        ("too many files", archive(&many)),
        ("too much in all", archive(&much)),
        ("a size that lies", one(lies)),
        ("a sum that lies", one(Raw { crc: 1, ..words() })),
        (
            "bytes after the file",
            one({
                let mut longer = words();
                longer.packed.extend(b"more");
                longer
            }),
        ),
        ("the end cut off", good[..good.len() - 10].to_vec()),
        ("the beginning cut off", good[10..].to_vec()),
        ("a text", b"Bonjour".to_vec()),
        ("nothing", Vec::new()),
        ("an archive in two pieces", {
            let mut two = good.clone();
            let at = two.len() - 22 + 4;
            two[at] = 1;
            two
        }),
    ]
}

#[test]
fn each_hostile_pack_is_refused_with_one_sentence_and_a_remedy() {
    let mut told = String::new();
    for (what, bytes) in hostile() {
        let edition = Edition::of(Library::pack_of("essai.lecons", &bytes));
        let said = &edition.library.diagnostics;
        assert_eq!(said.len(), 1, "{what}: {said:?}");
        assert!(edition.library.lessons.is_empty() && edition.library.words.is_empty(), "{what}");
        let drawn = draw(&said[0], &edition.words.sentences(&said[0]));
        writeln!(told, "# {what}\n\n{}\n", drawn.trim_end()).expect("memory");
    }
    let expected = root().join("tests/expected/packs.txt");
    if std::env::var_os("FAIRE_AVEC_BLESS").is_some() {
        fs::write(&expected, &told).expect("a file");
    }
    assert_eq!(told, fs::read_to_string(expected).expect("a file"));
}

#[test]
fn a_text_in_a_pack_passes_the_checks_of_a_folder() {
    let entries = [
        file("pack.ron", PACK),
        file("catalogue.ron", b"Catalogue(format: 1, lessons: [])"),
        file("adresse/fr.ftl", b"a = caf\xE9"),
        file("notes.txt", b"x"),
    ];
    let library = Library::pack_of("essai.lecons", &archive(&entries));
    let rules: Vec<&str> = library.diagnostics.iter().map(|one| one.rule).collect();
    assert_eq!(rules, ["not-utf8", "missing-file", "stray-file"]);
}

#[test]
fn a_pack_cut_anywhere_is_refused() {
    let bytes = pack_of(&part(&[]), "2026-11-23");
    for end in (0..bytes.len()).step_by(7) {
        let library = Library::pack_of("essai.lecons", &bytes[..end]);
        assert_eq!(library.diagnostics.len(), 1, "{end}");
        assert_eq!(library.diagnostics[0].rule, "pack-unreadable", "{end}");
    }
}

/// A folder beside the program, with these packs.
fn beside(packs: &[(&str, Vec<u8>)]) -> (tempfile::TempDir, Edition) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in packs {
        fs::write(folder.path().join(name), bytes).expect("a pack");
    }
    fs::write(folder.path().join("faire-avec"), b"").expect("a file");
    let mut edition = Edition::open(None);
    edition.take_packs_in(folder.path());
    (folder, edition)
}

/// The lesson and its site with another title and another name of the site.
fn corrected() -> Vec<(String, Vec<u8>)> {
    let mut files = part(&["sites/", "personas/"]);
    for (name, bytes) in &mut files {
        let text = String::from_utf8(bytes.clone()).expect("a text");
        let key = match name.as_str() {
            name if name == format!("{LESSON}/fr.ftl") => "titre",
            name if name == format!("sites/{SITE}/fr.ftl") => "site",
            _ => continue,
        };
        let lines = text.lines().map(|line| match line.split_once(" = ") {
            Some((its, _)) if its == key => format!("{key} = Corrigé\n"),
            _ => format!("{line}\n"),
        });
        *bytes = lines.collect::<String>().into_bytes();
    }
    files
}

#[test]
fn a_newer_pack_beside_the_program_replaces_its_lesson_and_no_other() {
    let (_folder, mut edition) =
        beside(&[("correction.lecons", pack_of(&corrected(), "2099-01-01"))]);
    let [pack] = edition.library.beside.as_slice() else { panic!("one pack") };
    let Became::Taken { lessons, .. } = &pack.became else { panic!("{:?}", pack.became) };
    assert_eq!((pack.file.as_str(), lessons.as_slice()), ("correction.lecons", &[id(LESSON)][..]));
    assert_eq!(edition.words.lesson(&id(LESSON), "titre").as_deref(), Some("Corrigé"));
    let site = SiteId::new(SITE).expect("a name");
    let own = Edition::open(None);
    let lessons: Vec<LessonId> = edition.library.lessons.keys().cloned().collect();
    assert!(edition.library.lessons.keys().eq(own.library.lessons.keys()));
    let usual = own.words.site(&site, "site");
    for lesson in lessons {
        let scenario = prepare(&edition.library, &lesson, None).expect("a lesson");
        edition.words.show(&lesson, scenario.script.renames);
        let expected =
            if lesson == id(LESSON) { Some("Corrigé".to_owned()) } else { usual.clone() };
        assert_eq!(edition.words.site(&site, "site"), expected, "{lesson}");
    }
    // What is copied for a stick is what is played.
    let copied = edition.library.files(Some(&id(LESSON)));
    let words = copied.iter().find(|(name, _)| *name == format!("{LESSON}/fr.ftl"));
    assert!(String::from_utf8_lossy(&words.expect("the words").1).contains("Corrigé"));
}

#[test]
fn a_workshop_comes_with_the_newer_lessons_it_is_made_of_and_not_without() {
    let title = |text: &str| text.replacen("titre = ", "titre = Corrigé, ", 1);
    let mut files = Library::embedded().files(None);
    files.retain(|(name, _)| !name.ends_with(".md"));
    for (name, bytes) in files.iter_mut().filter(|(name, _)| name == "workshops/a1/fr.ftl") {
        *bytes = title(&String::from_utf8(bytes.clone()).expect(name)).into_bytes();
    }
    let a1 = WorkshopId::new("a1").expect("a name");
    let said = |date: &str| {
        let (_folder, edition) = beside(&[("tout.lecons", pack_of(&files, date))]);
        edition.words.workshop(&a1, "titre").expect("a title")
    };
    assert!(said("2099-01-01").starts_with("Corrigé, "));
    assert!(!said("2020-01-01").starts_with("Corrigé, "));
}

#[test]
fn a_pack_that_is_older_or_at_fault_changes_nothing_and_says_so() {
    let mut faulty = corrected();
    for (name, bytes) in &mut faulty {
        if name.ends_with("lesson.ron") {
            bytes.truncate(100);
        }
    }
    let packs = [
        ("ancien.lecons", pack_of(&corrected(), "2020-01-01")),
        ("cassé.lecons", pack_of(&faulty, "2099-01-01")),
        ("coupé.lecons", pack_of(&corrected(), "2099-01-01")[..1000].to_vec()),
    ];
    let (_folder, edition) = beside(&packs);
    let became: Vec<&Became> = edition.library.beside.iter().map(|pack| &pack.became).collect();
    assert!(
        matches!(became[..], [Became::Older { .. }, Became::Faulty(_), Became::Faulty(_)]),
        "{became:?}"
    );
    assert!(edition.library.replaced.is_empty());
    let own = Edition::open(None);
    let title = |edition: &Edition| edition.words.lesson(&id(LESSON), "titre");
    assert_eq!(title(&edition), title(&own));
}

#[test]
fn of_two_packs_the_newer_one_counts_whatever_their_names() {
    for (first, second) in [("2099-01-01", "2098-01-01"), ("2098-01-01", "2099-01-01")] {
        let packs =
            [("a.lecons", pack_of(&corrected(), first)), ("b.lecons", pack_of(&part(&[]), second))];
        let (_folder, edition) = beside(&packs);
        let title = edition.words.lesson(&id(LESSON), "titre").expect("a title");
        assert_eq!(title == "Corrigé", first > second, "{first} {second}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_desktop_is_told_which_program_opens_packs_and_told_no_more() {
    let home = tempfile::tempdir().expect("a folder");
    let data = home.path().join(".local/share");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_faire-avec"));
        command.args(arguments).env("HOME", home.path()).env_remove("XDG_DATA_HOME");
        assert!(command.output().expect("it runs").status.success());
    };
    for _ in 0..2 {
        run(&["associate"]);
        let entry = fs::read_to_string(data.join("applications/faire-avec.desktop"));
        let program = format!("Exec=\"{}\" %f\n", env!("CARGO_BIN_EXE_faire-avec"));
        assert!(entry.expect("an entry").contains(&program));
        let kind = fs::read_to_string(data.join("mime/packages/faire-avec.xml"));
        assert!(kind.expect("a kind of file").contains("*.lecons"));
    }
    run(&["associate", "--remove"]);
    assert!(!data.join("applications/faire-avec.desktop").exists());
    assert!(!data.join("mime/packages/faire-avec.xml").exists());
}

#[test]
fn the_program_takes_a_pack_that_stands_beside_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let program: PathBuf = folder.path().join("faire-avec");
    fs::copy(env!("CARGO_BIN_EXE_faire-avec"), &program).expect("a copy");
    let pack = pack_of(&corrected(), "2099-01-01");
    fs::write(folder.path().join("correction.lecons"), pack).expect("a pack");
    let told = |arguments: &[&str]| {
        let output = Command::new(&program).args(arguments).output().expect("it runs");
        String::from_utf8(output.stdout).expect("words")
    };
    let told = told(&["doctor", "--language", "fr"]);
    assert!(told.contains("correction.lecons") && told.contains(LESSON), "{told}");
}

#[test]
fn a_pack_bears_the_day_it_is_made_and_keeps_what_its_folder_says_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let lessons = folder.path().join("lecons");
    for (name, bytes) in part(&["sites/", "personas/"]) {
        let path = lessons.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    let said = "// Notre paquet.\n(format: 1, id: \"quartier\", date: \"2001-01-01\", \
                title: \"Le quartier\")\n";
    fs::write(lessons.join("pack.ron"), said).expect("a file");
    let file = folder.path().join("a.lecons");
    let made = |day: &str| {
        let arguments =
            ["pack", lessons.to_str().expect("a name"), "-o", file.to_str().expect("a name")];
        let (code, _, err) = run(&[&arguments[..], &["--today", day]].concat());
        assert_eq!(code, Some(0), "{err}");
        Library::pack(&file).info.expect("what it says of itself")
    };
    let info = made("2026-11-23");
    assert_eq!(info.value.date.to_string(), "2026-11-23");
    assert_eq!(
        (info.value.id.as_str(), info.value.title.as_deref()),
        ("quartier", Some("Le quartier"))
    );
    // A pack takes the place of a pack.
    assert_eq!(made("2026-11-24").value.date.to_string(), "2026-11-24");
}

#[test]
fn a_pack_takes_the_place_of_no_other_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("photo.lecons");
    fs::write(&file, b"a photo").expect("a file");
    let lessons = root().join("tests/bad/_base");
    let arguments =
        ["pack", lessons.to_str().expect("a name"), "-o", file.to_str().expect("a name")];
    let (code, out, err) = run(&arguments);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("existe déjà, et n’est pas un paquet de leçons"), "{err}");
    assert_eq!(fs::read(&file).expect("a file"), b"a photo");
}

#[test]
fn an_archive_with_one_more_folder_in_it_names_that_folder() {
    let files = part(&["sites/", "personas/"]);
    let files: Vec<(String, Vec<u8>)> =
        files.into_iter().map(|(name, bytes)| (format!("Mes leçons/{name}"), bytes)).collect();
    let entries: Vec<Raw> = files.iter().map(|(name, bytes)| file(name, bytes)).collect();
    let library = Library::pack_of("essai.lecons", &archive(&entries));
    let [wrong] = library.diagnostics.as_slice() else { panic!("{:?}", library.diagnostics) };
    assert_eq!(wrong.rule, "wrong-folder");
    let edition = Edition::of(library.clone());
    assert!(edition.words.sentences(wrong).message.contains("Mes leçons"));
}

#[test]
fn packs_past_the_most_are_told_of_and_capital_letters_are_the_same_end() {
    let names: Vec<String> = (0..17).map(|rank| format!("p{rank:02}.lecons")).collect();
    let mut packs: Vec<(&str, Vec<u8>)> =
        names.iter().map(|name| (name.as_str(), b"no pack".to_vec())).collect();
    packs[0] = ("A.LECONS", pack_of(&corrected(), "2099-01-01"));
    let (_folder, edition) = beside(&packs);
    let became = &edition.library.beside;
    assert_eq!((became.len(), became[0].file.as_str()), (17, "A.LECONS"));
    assert!(matches!(became[0].became, Became::Taken { .. }), "{:?}", became[0]);
    assert!(matches!(became[16].became, Became::TooMany { most: 16 }), "{:?}", became[16]);
}
