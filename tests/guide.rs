//! Only the learner acts: whatever whoever helps asks for, the learner's world stays as it is.

use faire_avec::app::command::Route;
use faire_avec::app::picture::staged;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::guide::{GuideCommand, card};
use faire_avec::ids::LessonId;
use faire_avec::session::Rung;
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

#[path = "support/chance.rs"]
mod chance;

use chance::Chance;

/// How many commands are given in all.
const N_COMMANDS: usize = 100_000;

fn options(lesson: &LessonId) -> Options {
    let library = Library::embedded();
    let (words, wrong) = Words::read(&embedded_interface(), &library.words);
    assert!(wrong.is_empty(), "{wrong:?}");
    Options {
        library,
        words,
        lesson: Some(lesson.clone()),
        variant: None,
        store: Store::None,
        door: None,
        helper: None,
        voice: None,
    }
}

/// Every text that the learner has written, as the screen would draw it.
fn texts(app: &App) -> Vec<String> {
    let attempt = app.attempt().expect("a lesson");
    let fields = attempt.scenario().script.field_numbers();
    fields.map(|field| attempt.typed().text(field).to_owned()).collect()
}

#[test]
fn whatever_the_guide_asks_for_the_learners_world_is_the_same() {
    let library = Library::embedded();
    let mut chance = Chance(7);
    let n_lessons = library.lessons.len();
    let mut n_given = 0;
    let mut raised = 0;
    for (id, loaded) in &library.lessons {
        let steps = &loaded.value.steps;
        let step = &steps[chance.below(steps.len())].id;
        let mut app = staged(&format!("lesson:{step}"), options(id)).expect("a step");
        let world = *app.attempt().expect("a lesson").world();
        let (texts_before, rank) = (texts(&app), app.attempt().map(|a| a.session().step_number()));
        let journal = app.attempt().expect("a lesson").session().journal().len();
        for _ in 0..N_COMMANDS.div_ceil(n_lessons) {
            app.obey(GuideCommand::ALL[chance.below(GuideCommand::ALL.len())]);
            assert_eq!(*app.attempt().expect("it goes on").world(), world, "{id} {step}");
            assert_eq!(*app.route(), Route::Lesson, "{id}: nothing covers the learner's page");
            n_given += 1;
        }
        let session = app.attempt().expect("a lesson").session();
        assert_eq!(Some(session.step_number()), rank);
        assert_eq!(session.journal().len(), journal, "no gesture was made");
        raised += usize::from(session.rung() > Rung::Wait);
        assert_eq!(texts(&app), texts_before, "{id}");
    }
    assert!(n_given >= N_COMMANDS);
    assert_eq!(raised, n_lessons, "the commands did something: one thing more was told");
}

#[test]
fn the_guide_says_something_at_every_rung_of_every_step() {
    let library = Library::embedded();
    let mut n_passwords = 0;
    for (id, loaded) in &library.lessons {
        let first = &loaded.value.steps[0].id;
        let app = staged(&format!("lesson:{first}"), options(id)).expect("a step");
        let (words, _) = Words::read(&embedded_interface(), &library.words);
        let mut attempt = app.attempt().expect("a lesson").mirror();
        while let Some(card) = card(attempt.session(), &words) {
            assert!(card.rungs.iter().all(|said| !said.is_empty()), "{id}: {card:?}");
            assert!(!card.gestures.is_empty() && !card.stuck.is_empty(), "{id}: {card:?}");
            n_passwords += usize::from(card.password);
            attempt.play_step().expect("a way");
        }
    }
    assert!(n_passwords > 5, "{n_passwords}");
}
