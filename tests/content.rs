//! Every lesson starts undone, and its own path finishes it.

use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::check;
use faire_avec::content::action::Action;
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::script::{PartKind, compile};
use faire_avec::diagnostic::Severity;
use faire_avec::ids::{LessonId, PageIx, PartIx};
use faire_avec::narrate::part_label;
use faire_avec::play;
use faire_avec::session::Mode;
use faire_avec::words::Words;
use faire_avec::world::scenario::Scenario;

fn shipped() -> (Library, Words, check::Report) {
    let library = Library::embedded();
    let (words, reading) = Words::read(&embedded_interface(), &library.words);
    let report = check::check(&library, &words, reading);
    (library, words, report)
}

#[test]
fn nothing_is_wrong_with_the_content_that_is_shipped() {
    let (_, words, report) = shipped();
    assert!(report.diagnostics.is_empty(), "{}", report.draw(&words));
    assert_eq!(report.count(Severity::Error), 0);
    assert!(report.n_lessons > 0 && report.typed.len() == report.n_lessons);
}

#[test]
fn every_lesson_plays_to_its_end_in_every_variant() {
    let (library, words, _) = shipped();
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            let (script, wrong) = compile(&library, id, variant);
            assert!(wrong.is_empty(), "{wrong:?}");
            let scenario = Rc::new(Scenario::new(script.expect("compiles")).expect("fits"));
            eprintln!("{} bits", scenario.bits());
            let played = play::play(&scenario, &words);
            assert!(played.finished, "{id} {variant:?}: {:#?}", played.lines);
            eprintln!("{}", played.lines.join("\n"));
        }
    }
}

/// The buttons of a page, in the order in which it shows them.
fn buttons(scenario: &Scenario, page: PageIx) -> Vec<PartIx> {
    let script = &scenario.script;
    let parts = script.page(page).parts();
    parts.filter(|part| matches!(script.part(*part).kind, PartKind::Button { .. })).collect()
}

#[test]
fn a_good_answer_of_the_volunteers_lesson_is_found_by_reading_and_shows_what_it_brings() {
    let (library, words, _) = shipped();
    let id = LessonId::new("je-fais-avec").expect("an id");
    let variants = library.lessons[&id].value.variants.iter().map(|variant| Some(&variant.id));
    let mut rows = Vec::new();
    for variant in std::iter::once(None).chain(variants) {
        let scenario = Rc::new(check::prepare(&library, &id, variant).expect("a lesson"));
        let mut attempt = Attempt::new(Rc::clone(&scenario), Mode::Guided);
        let mut ranks = Vec::new();
        while let Some(gesture) = attempt.session().next_gesture() {
            let page = attempt.world().page(&scenario).expect("a page");
            let answers = buttons(&scenario, page);
            attempt.play(gesture.clone());
            if answers.len() < 2 {
                continue;
            }
            for answer in &answers {
                let label = part_label(&scenario.script, &words, *answer);
                assert!(label.starts_with("Je dis"), "« {label} » is not spoken");
            }
            let rank = answers.iter().position(|answer| gesture == Action::Press(*answer));
            ranks.push(rank.expect("an answer"));
            let next = attempt.world().page(&scenario).expect("a page");
            assert_eq!(buttons(&scenario, next).len(), 1, "a second press passes a choice");
        }
        assert_eq!(ranks.len(), 4);
        assert!(ranks.iter().any(|rank| *rank != ranks[0]), "always at the same place: {ranks:?}");
        rows.push(ranks);
    }
    assert!(rows.len() > 1 && rows[1..].iter().all(|row| *row != rows[0]), "{rows:?}");
}

#[test]
fn a_trainers_fifth_workshop_has_a_picture_left() {
    let (library, _, _) = shipped();
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in library.files(None) {
        let path = folder.path().join(&name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    let workshops = folder.path().join("workshops");
    std::fs::create_dir(workshops.join("a5")).expect("made");
    for name in ["fr.ftl", "en.ftl", "workshop.ron"] {
        let text = std::fs::read_to_string(workshops.join("a1").join(name)).expect("read");
        let text = text.replace("icon: Envelope", "icon: Book");
        std::fs::write(workshops.join("a5").join(name), text).expect("written");
    }
    let library = Library::folder(folder.path());
    assert_eq!(library.workshops.len(), 5);
    let (words, reading) = Words::read(&embedded_interface(), &library.words);
    let wrong = check::look(&library, &words, reading);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
