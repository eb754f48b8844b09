//! What an author changes changes that alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::check::prepare;
use faire_avec::content::action::Action;
use faire_avec::content::lesson::Date;
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::reading::Reading;
use faire_avec::content::source::Seg;
use faire_avec::diagnostic::Source;
use faire_avec::ids::{FieldIx, LessonId, PageIx, SiteId};
use faire_avec::session::Mode;
use faire_avec::studio::{Desk, NotChanged, edit, record};
use faire_avec::words::Words;
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;

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
    let words =
        library.words.iter().find(|source| source.text.contains("\ntitre =")).expect("words");
    let broken = edit::words::replace(&words.text, "titre", "Un { mot").expect("replaced");
    assert!(matches!(desk.change(words, broken), Err(NotChanged::Broken(_))));
    let lesson = library.lessons.values().next().expect("a lesson").tree.source();
    for value in ["\"Pas un nom\"", "12", "(", "\"a\" \"b\""] {
        let broken = edit::replace(&lesson.text, &[Seg::from("persona")], value).expect("there");
        assert!(matches!(desk.change(lesson, broken), Err(NotChanged::Broken(_))), "{value}");
    }
    assert_eq!(lines(folder.path()), before);
    assert_eq!(desk.last().count(), 0);
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

/// A library where the lesson has no steps, its scenario, and the journal of who does it with
/// some detours.
fn wandered(library: &Library, id: &LessonId) -> (Library, Rc<Scenario>, Vec<Action>) {
    let text = &library.lessons[id].tree.source().text;
    let text = record::without_steps(text).expect("a lesson");
    let bare = library.with_lesson(id, &text).expect("a lesson without steps");
    let scenario = Rc::new(prepare(library, id, None).expect("a scenario"));
    let mut attempt = Attempt::new(Rc::clone(&scenario), Mode::Guided);
    while attempt.session().step().is_some() {
        // Back to where one was, and forward again: a page opened for nothing.
        let page = attempt.world().page(&scenario);
        if attempt.world().can_open_tab(&scenario) && attempt.session().step_number() == 1 {
            attempt.act(Action::NewTab);
            attempt.act(Action::SelectTab(0));
            attempt.act(Action::CloseTab(1));
            assert_eq!(attempt.world().page(&scenario), page);
        }
        attempt.play_step().expect("a way");
    }
    let journal = attempt.session().journal().to_vec();
    let scenario = Rc::new(prepare(&bare, id, None).expect("a scenario"));
    (bare, scenario, journal)
}

/// The pages that come to the front, and the fields that are written, by a journal.
fn went(scenario: &Scenario, journal: &[Action]) -> (BTreeSet<PageIx>, BTreeSet<FieldIx>) {
    let mut world = World::start(scenario);
    let (mut pages, mut fields) = (BTreeSet::new(), BTreeSet::new());
    for action in journal {
        if let Action::Write(written) = action {
            let written = written.iter().filter(|(_, reading)| *reading != Reading::Empty);
            fields.extend(written.map(|(field, _)| *field));
        }
        world = world.after(scenario, action).0;
        pages.extend(world.page(scenario));
    }
    (pages, fields)
}

#[test]
fn what_is_recorded_checks_and_plays_as_it_was_done() {
    let library = Library::embedded();
    let (interface, _) = Words::read(&embedded_interface(), &[]);
    for id in library.lessons.keys() {
        let (bare, scenario, journal) = wandered(&library, id);
        let steps = record::proved(&bare, id, record::steps(&scenario, &journal));
        assert!(!steps.is_empty(), "{id}");
        let text = record::with_steps(&library.lessons[id].tree.source().text, &steps);
        let recorded = bare.with_lesson(id, &text.expect("a lesson"));
        let recorded = recorded.unwrap_or_else(|| panic!("{id}: not a good lesson"));
        let again = Rc::new(prepare(&recorded, id, None).expect("a scenario"));
        let mut attempt = Attempt::new(Rc::clone(&again), Mode::Guided);
        while attempt.session().step().is_some() {
            let played = attempt.play_step().unwrap_or_else(|_| panic!("{id}: no way"));
            assert_eq!(played.misread, [], "{id}");
        }
        let done = went(&scenario, &journal);
        let played = went(&again, attempt.session().journal());
        let names = |pages: &BTreeSet<PageIx>| -> Vec<String> {
            pages.iter().map(|page| again.script.page(*page).id.to_string()).collect()
        };
        assert_eq!(names(&played.0), names(&done.0), "{id}");
        assert_eq!(played.1, done.1, "{id}");
        let words = record::first_words(&again.script, &interface, "Un titre", &steps, &[]);
        assert_eq!(edit::words::value(&words, "titre").as_deref(), Some("Un titre"));
        let (_, wrong) = Words::read(&[], &[Source::new(format!("{id}/fr.ftl"), words)]);
        assert_eq!(wrong, [], "{id}");
    }
}

/// Begins a lesson on a site of the program, in a folder where there is nothing.
fn begun(site: &SiteId, has_account: bool) -> Vec<(Library, String)> {
    let (shipped, empty) = (Library::embedded(), Library::default());
    let id = LessonId::new("neuve").expect("a name");
    let today = Date::after_1970(20_000).expect("a day");
    let lessons = shipped.personas.keys().filter_map(|persona| {
        let wish = record::Wish { id: &id, site, persona, has_account, today };
        let begun = record::begin(&empty, &shipped, &wish)?;
        let is_asked = !has_account || begun.can_have_account;
        is_asked.then(|| (begun.library(&empty, &id), begun.lesson))
    });
    lessons.collect()
}

#[test]
fn a_lesson_can_begin_on_every_site_of_the_program_with_all_that_it_needs() {
    let id = LessonId::new("neuve").expect("a name");
    let shipped = Library::embedded();
    let mut n_accounts = 0;
    for site in shipped.sites.keys() {
        let lessons = begun(site, false);
        assert!(!lessons.is_empty(), "{site}");
        for (library, text) in lessons {
            assert_eq!(library.diagnostics, [], "{text}");
            assert_eq!(library.lessons[&id].value.sites[0], *site);
            for paper in &library.lessons[&id].value.papers {
                let (words, _) = Words::read(&[], &library.words);
                assert!(words.lesson(&id, &format!("paper--{}", paper.id)).is_some(), "{text}");
            }
        }
        // Somebody who has an account can sign in with what stands on the card.
        for (library, text) in begun(site, true) {
            let goal = format!("SignedIn(\"{site}\")");
            let step = record::Recorded {
                id: "entrer".to_owned(),
                goal,
                actions: Vec::new(),
                written: Vec::new(),
            };
            let text = record::with_steps(&text, &[step]).expect("a lesson");
            let library = library.with_lesson(&id, &text).expect("a lesson");
            let scenario = Rc::new(prepare(&library, &id, None).expect("a scenario"));
            let mut attempt = Attempt::new(scenario, Mode::Guided);
            let Ok(played) = attempt.play_step() else { panic!("{site}: no way: {text}") };
            assert_eq!(played.misread, [], "{text}");
            n_accounts += 1;
        }
    }
    assert!(n_accounts > 3, "{n_accounts}");
}
