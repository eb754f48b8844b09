//! Only the learner acts: whatever whoever helps asks for, the learner's world stays as it is.

mod harness;

use std::rc::Rc;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use faire_avec::app::command::{Command, Door, Lead, Route};
use faire_avec::app::picture::staged;
use faire_avec::app::{App, Options};
use faire_avec::attempt::Attempt;
use faire_avec::check::prepare;
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::workshop::{Activity, Kind};
use faire_avec::guide::{GuideCommand, card};
use faire_avec::ids::{LessonId, VariantId, WorkshopId};
use faire_avec::session::{Mode, Rung};
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

#[path = "support/chance.rs"]
mod chance;

use chance::Chance;
use harness::{SCREEN, screen_with, tree};

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
fn whatever_the_guide_asks_for_the_screen_between_two_lessons_is_the_same() {
    let screens =
        ["home", "lessons", "modes", "end", "left", "next-person", "slip-place", "seat-end"];
    let mut chance = Chance(11);
    let first = Library::embedded().catalogue.expect("a catalogue").value.lessons[0].clone();
    let mut n_given = 0;
    for screen in screens {
        let app = staged(screen, options(&first)).expect("a screen");
        let mut h = screen_with(SCREEN, app, |ui, app: &mut App| app.frame(ui));
        h.run();
        let (route, before) = (h.state().route().clone(), tree(&h));
        for _ in 0..N_COMMANDS.div_ceil(screens.len()) {
            h.state_mut().obey(GuideCommand::ALL[chance.below(GuideCommand::ALL.len())]);
            assert_eq!(*h.state().route(), route, "{screen}");
            n_given += 1;
        }
        h.run();
        assert_eq!(tree(&h), before, "{screen}: what is shown, a slip being chosen included");
    }
    assert!(n_given >= N_COMMANDS);
}

#[test]
fn the_guide_reads_the_form_that_the_learners_have() {
    let library = Library::embedded();
    let workshop = WorkshopId::new("a1").expect("an id");
    let routine = &library.workshops[&workshop].value.routine;
    let alone = |one: &Activity| matches!(one.kind, Kind::Alone(..));
    let rank = routine.iter().position(alone).expect("an activity alone");
    let kind = routine[rank].kind.clone();
    let options = Options { door: Some(Door::Volunteer), ..options(kind.lesson().expect("one")) };
    let mut h = screen_with(SCREEN, App::new(options), |ui, app: &mut App| app.frame(ui));
    let ask = |h: &mut Harness<'_, App>, asked: Lead| {
        h.state_mut().ask(Command::Lead(asked));
        h.run();
    };
    ask(&mut h, Lead::Workshop(Some(workshop)));
    for _ in 0..rank {
        ask(&mut h, Lead::Guide(GuideCommand::NextActivity));
    }
    h.get_by_role_and_label(Role::Button, "Le guide").click();
    h.run();
    let (mut words, _) = Words::read(&embedded_interface(), &library.words);
    let lesson = kind.lesson().expect("a lesson");
    let expected = |words: &mut Words, variant: Option<&VariantId>| {
        let scenario = prepare(&library, lesson, variant).expect("a scenario");
        words.show(lesson, scenario.script.renames.clone());
        let attempt = Attempt::new(Rc::new(scenario), Mode::Guided);
        card(attempt.session(), words).expect("a first step").gestures
    };
    let (plain, own) = (expected(&mut words, None), expected(&mut words, kind.variant()));
    assert_ne!(plain, own, "the form changes the first gestures");
    for gesture in own {
        assert!(tree(&h).contains(&gesture), "{gesture}\n{}", tree(&h));
    }
}

#[test]
fn who_learns_to_help_is_never_told_of_another_page() {
    let id = LessonId::new("je-fais-avec").expect("an id");
    let library = Library::embedded();
    let room = library.lessons[&id].value.sites[0].clone();
    let (words, _) = Words::read(&embedded_interface(), &library.words);
    let choice = words.site(&room, "souris--prendre").expect("a choice that is not the one");
    let app = staged("lesson:souris", options(&id)).expect("a step");
    let mut h = screen_with(SCREEN, app, |ui, app: &mut App| app.frame(ui));
    h.run();
    let before = tree(&h);
    h.get_by_role_and_label(Role::Button, &choice).click();
    h.run();
    assert_ne!(tree(&h), before, "what comes of the choice is shown");
    let stray = words.say("help-other-page");
    assert!(!tree(&h).contains(&stray), "{}", tree(&h));
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
            // By the names that the learner's own button has.
            let last = &card.rungs[Rung::Mirror as usize];
            for button in ["lesson-help", "lesson-show-me"] {
                assert!(last.contains(&words.say(button)), "{last}");
            }
            assert!(!card.gestures.is_empty() && !card.stuck.is_empty(), "{id}: {card:?}");
            n_passwords += usize::from(card.password);
            attempt.play_step().expect("a way");
        }
    }
    assert!(n_passwords > 5, "{n_passwords}");
}
