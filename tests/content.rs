//! Every lesson starts undone, and its own path finishes it.

use std::rc::Rc;

use faire_avec::check;
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::script::compile;
use faire_avec::diagnostic::Severity;
use faire_avec::play;
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
