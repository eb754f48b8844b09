//! No lesson is won without doing it: not by doing nothing, not by pressing the first button again
//! and again, not by answering « non » to everything.

use std::collections::HashSet;
use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::script::{PartKind, compile};
use faire_avec::ids::PartIx;
use faire_avec::session::Mode;
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;

/// Every lesson that is shipped, in every variant, with a name to show.
fn scenarios() -> Vec<(String, Rc<Scenario>)> {
    let library = Library::embedded();
    let mut all = Vec::new();
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            let (script, wrong) = compile(&library, id, variant);
            let script = script.unwrap_or_else(|| panic!("{id}: {wrong:?}"));
            let scenario = Rc::new(Scenario::new(script).expect("it fits"));
            all.push((format!("{id} {}", variant.map_or("", |id| id.as_str())), scenario));
        }
    }
    all
}

/// Lets somebody do what comes to their mind, until they have been there before.
fn wins(scenario: &Rc<Scenario>, mut next: impl FnMut(&Attempt) -> Option<Action>) -> bool {
    let mut attempt = Attempt::new(Rc::clone(scenario), Mode::Guided);
    let mut seen: HashSet<World> = HashSet::new();
    while !attempt.session().is_finished() && seen.insert(*attempt.world()) {
        let Some(action) = next(&attempt) else { break };
        attempt.play(action);
    }
    attempt.session().is_finished()
}

/// What is on the page in front, from top to bottom.
fn parts(attempt: &Attempt) -> Vec<PartIx> {
    let (scenario, world) = (attempt.scenario(), attempt.world());
    let page = world.page(scenario);
    let parts = page.into_iter().flat_map(|page| scenario.script.page(page).parts());
    parts.filter(|part| world.shows(scenario, *part)).collect()
}

#[test]
fn who_does_nothing_wins_nothing() {
    for (name, scenario) in scenarios() {
        assert!(!wins(&scenario, |_| None), "{name}");
    }
}

#[test]
fn who_presses_the_first_button_again_and_again_wins_nothing() {
    for (name, scenario) in scenarios() {
        let first = |attempt: &Attempt| {
            let is_pressed = |action: &Action| {
                !matches!(
                    action,
                    Action::Write(_) | Action::Tick(..) | Action::Choose(..) | Action::Wait
                )
            };
            attempt.world().gestures(attempt.scenario()).into_iter().find(is_pressed)
        };
        assert!(!wins(&scenario, first), "{name}");
    }
}

#[test]
fn who_answers_no_to_everything_wins_nothing() {
    let mut n_asked = 0;
    for (name, scenario) in scenarios() {
        let script = &scenario.script;
        let no = |choice: usize| {
            let options = &script.choices[choice].options;
            options.iter().position(|option| option.as_str() == "non")
        };
        if !(0..script.choices.len()).any(|choice| no(choice).is_some()) {
            continue;
        }
        n_asked += 1;
        // Everything else is filled in as it should be, then the form is sent.
        let next = |attempt: &Attempt| {
            let (scenario, world) = (attempt.scenario(), attempt.world());
            let gestures = world.gestures(scenario);
            let shown = parts(attempt);
            for part in &shown {
                if let PartKind::Choice(choice) = scenario.script.part(*part).kind
                    && let Some(rank) = no(choice.index())
                    && world.chosen(scenario, choice) != u8::try_from(rank).ok()
                {
                    return Some(Action::Choose(*part, u8::try_from(rank).ok()?));
                }
            }
            let written = gestures.iter().find(|action| matches!(action, Action::Write(_)));
            written.cloned().or_else(|| attempt.enter_button().map(Action::Press)).or_else(|| {
                gestures.into_iter().find(|action| {
                    !matches!(action, Action::Choose(..) | Action::Tick(..) | Action::Wait)
                })
            })
        };
        assert!(!wins(&scenario, next), "{name}");
    }
    assert!(n_asked > 0, "no lesson asks a question");
}
