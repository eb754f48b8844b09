//! Many lessons: what 300 cost against 14, until Home can be shown, until all are read, and checked.
//!
//! The folders hold copies of one lesson under other names, on the sites it has. The ratios are
//! what to read; each time is the best of some, in one process.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use faire_avec::app::{App, Options};
use faire_avec::check::check;
use faire_avec::content::library::Library;
use faire_avec::diagnostic::Severity;
use faire_avec::edition::Edition;
use faire_avec::ids::LessonId;
use faire_avec::system::storage::Store;

/// The lesson that is copied.
const LESSON: &str = "je-me-connecte";

/// How many lessons are compared.
const FEW: usize = 14;
const MANY: usize = 300;

/// How many times each thing is timed.
const N_TIMES: usize = 60;

fn main() {
    // `cargo test --benches` asks for a list or a quick run: there is nothing to test here.
    if std::env::args().any(|argument| argument == "--test" || argument == "--list") {
        return;
    }
    let (few, many) = (folder(FEW), folder(MANY));
    let (few, many) = (few.path(), many.path());
    say("until Home is shown", best([few, many], |path| drop(black_box(home(path)))));
    let open = |path: &Path| drop(black_box(Edition::open(Some(path))));
    say("until all is read", best([few, many], open));
    let checked = [few, many].map(|path| {
        let edition = Edition::open(Some(path));
        let begun = Instant::now();
        let report = check(&edition.library, &edition.words, edition.reading);
        assert_eq!(report.count(Severity::Error), 0);
        begun.elapsed()
    });
    say("check", checked);
    let each = [checked[0] / 14, checked[1] / 300];
    say("check, a lesson", each);
}

fn say(what: &str, [few, many]: [Duration; 2]) {
    let ratio = many.as_secs_f64() / few.as_secs_f64();
    println!("{what:<22} {FEW}: {few:>9.2?}   {MANY}: {many:>9.2?}   ratio {ratio:.2}");
}

/// The best time of each, by turns: what else the machine does falls on both.
fn best(folders: [&Path; 2], run: impl Fn(&Path)) -> [Duration; 2] {
    let mut best = [Duration::MAX; 2];
    for _ in 0..N_TIMES {
        for (path, best) in folders.into_iter().zip(&mut best) {
            let begun = Instant::now();
            run(path);
            *best = begun.elapsed().min(*best);
        }
    }
    best
}

/// The app, ready to draw Home.
fn home(path: &Path) -> App {
    let Edition { library, words, .. } = Edition::begin(path);
    App::new(Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: None,
        helper: None,
        voice: None,
    })
}

/// A folder of so many copies of the lesson.
fn folder(n_lessons: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    let id = LessonId::new(LESSON).expect("a name");
    let copies: Vec<String> = (1..=n_lessons).map(|n| format!("{LESSON}-{n}")).collect();
    for (name, bytes) in Library::embedded().files(Some(&id)) {
        match name.strip_prefix(&format!("{LESSON}/")) {
            Some(file) => {
                // A lesson quotes labels of its own by its name.
                let text = String::from_utf8(bytes).expect("a text");
                for copy in &copies {
                    let text = text.replace(&format!("{LESSON}/"), &format!("{copy}/"));
                    write(&format!("{copy}/{file}"), text.as_bytes());
                }
            }
            None => write(&name, &bytes),
        }
    }
    let listed: String = copies.iter().map(|copy| format!("\"{copy}\", ")).collect();
    write("catalogue.ron", format!("(format: 1, lessons: [{listed}])").as_bytes());
    folder
}
