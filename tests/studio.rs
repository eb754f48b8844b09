//! What an author changes changes that alone.

use std::fs;
use std::path::Path;

use faire_avec::content::library::Library;
use faire_avec::content::source::Seg;
use faire_avec::studio::{Desk, NotChanged, edit};

#[path = "support/chance.rs"]
mod chance;

/// The lessons of the program in a folder of their own.
fn copied() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in Library::embedded().files(None) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
    folder
}

/// Every file under a folder, with its lines.
fn lines(folder: &Path) -> Vec<(String, Vec<String>)> {
    let library = Library::folder(folder);
    let files = library.files(None).into_iter().map(|(name, bytes)| {
        let text = String::from_utf8(bytes).expect("a text");
        (name, text.split('\n').map(str::to_owned).collect())
    });
    let mut files: Vec<_> = files.collect();
    files.sort();
    files
}

/// How many lines differ, and in how many files.
fn difference(before: &[(String, Vec<String>)], after: &[(String, Vec<String>)]) -> (usize, usize) {
    assert_eq!(before.len(), after.len());
    let mut changed = (0, 0);
    for ((name, old), (other, new)) in before.iter().zip(after) {
        assert_eq!((name, old.len()), (other, new.len()));
        let n = old.iter().zip(new).filter(|(old, new)| old != new).count();
        changed = (changed.0 + n, changed.1 + usize::from(n > 0));
    }
    changed
}

#[test]
fn editing_one_word_changes_one_line_of_one_file() {
    let folder = copied();
    let mut desk = Desk::new(folder.path());
    let mut chance = chance::Chance(11);
    let before = lines(folder.path());
    let library = desk.library();
    let mut n_changed = 0;
    for source in library.words.iter() {
        let names = edit::words::names(&source.text);
        let name = &names[chance.below(names.len())];
        let value = edit::words::value(&source.text, name).expect("a word");
        let Some(at) = value.find(' ').filter(|at| !value[..*at].contains(['{', '"'])) else {
            continue;
        };
        let text = format!("Autrement{}", &value[at..]);
        let text = edit::words::replace(&source.text, name, &text).expect("replaced");
        desk.change(source, text).unwrap_or_else(|why| panic!("{}: {why:?}", source.name));
        assert_eq!(difference(&before, &lines(folder.path())), (1, 1), "{} {name}", source.name);
        desk.undo().expect("taken back");
        n_changed += 1;
    }
    assert!(n_changed > 10, "{n_changed}");
    assert_eq!(lines(folder.path()), before);
}

#[test]
fn a_change_that_would_break_the_file_is_refused_and_nothing_is_written() {
    let folder = copied();
    let mut desk = Desk::new(folder.path());
    let before = lines(folder.path());
    let library = desk.library();
    let words = library.words.iter().find(|source| source.text.contains("\ntitre =")).expect("words");
    let broken = edit::words::replace(&words.text, "titre", "Un { mot").expect("replaced");
    assert!(matches!(desk.change(words, broken), Err(NotChanged::Broken(_))));
    let lesson = library.lessons.values().next().expect("a lesson").tree.source();
    for value in ["\"Pas un nom\"", "12", "(", "\"a\" \"b\""] {
        let broken = edit::replace(&lesson.text, &[Seg::from("persona")], value).expect("there");
        assert!(matches!(desk.change(lesson, broken), Err(NotChanged::Broken(_))), "{value}");
    }
    assert_eq!(lines(folder.path()), before);
    assert!(!desk.can_undo());
}

#[test]
fn changes_are_taken_back_one_after_the_other_and_never_over_another_hand() {
    let folder = copied();
    let mut desk = Desk::new(folder.path());
    let before = lines(folder.path());
    for minutes in ["11", "12"] {
        let library = desk.library();
        let lesson = library.lessons.values().next().expect("a lesson").tree.source();
        let text = edit::replace(&lesson.text, &[Seg::from("minutes")], minutes).expect("there");
        desk.change(lesson, text).expect("written");
    }
    desk.undo().expect("taken back");
    desk.undo().expect("taken back");
    assert_eq!(lines(folder.path()), before);
    assert_eq!(desk.undo(), Err(NotChanged::NotThere));

    let library = desk.library();
    let lesson = library.lessons.values().next().expect("a lesson").tree.source();
    let path = folder.path().join(&lesson.name);
    fs::write(&path, "une autre main").expect("written");
    let text = edit::replace(&lesson.text, &[Seg::from("minutes")], "11").expect("there");
    assert!(matches!(desk.change(lesson, text), Err(NotChanged::NotWritten(_))));
    assert_eq!(fs::read_to_string(&path).expect("there"), "une autre main");
}

#[test]
fn every_list_of_every_lesson_takes_an_item_and_gives_it_back() {
    let library = Library::embedded();
    let mut n_lists = 0;
    for lesson in library.lessons.values() {
        let text = &lesson.tree.source().text;
        let list = [Seg::from("steps")];
        for rank in 0..=lesson.value.steps.len() {
            let put = edit::insert(text, &list, rank, "(id: \"z\", goal: All([]))").expect("put");
            let back = edit::remove(&put, &list, rank).expect("taken");
            assert_eq!(&back, text, "{} {rank}", lesson.tree.source().name);
            n_lists += 1;
        }
        let last = lesson.value.steps.len() - 1;
        let moved = edit::move_item(text, &list, 0, last).expect("moved");
        assert_eq!(&edit::move_item(&moved, &list, last, 0).expect("moved"), text);
    }
    assert!(n_lists > 50, "{n_lists}");
}
