//! Nothing that is kept tells two texts apart that are read alike.

mod support {
    pub mod chance;
}

use std::collections::HashMap;
use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::reading::Reading;
use faire_avec::content::script::{PartKind, compile};
use faire_avec::ids::FieldIx;
use faire_avec::session::Mode;
use faire_avec::world::scenario::Scenario;

use support::chance::Chance;

/// Texts tried in each field: a hundredth by default.
fn n_texts() -> usize {
    if std::env::var_os("FAIRE_AVEC_FULL").is_some() { 10_000 } else { 100 }
}

/// Something that somebody might type: words, digits, signs, or a text the content knows
/// written in another way.
fn text(chance: &mut Chance, known: &[String]) -> String {
    const SIGNS: &[char] = &[
        'a', 'b', 'e', 'l', 'n', 'z', 'A', 'L', 'Z', 'é', 'ç', '0', '1', '3', '6', '9', ' ', '.',
        '-', '_', '@', '+', '’', '\u{301}', '漢',
    ];
    if !known.is_empty() && chance.below(4) == 0 {
        let text = &known[chance.below(known.len())];
        return match chance.below(3) {
            0 => text.clone(),
            1 => format!(" {} ", text.to_uppercase()),
            _ => format!("{text}{}", SIGNS[chance.below(SIGNS.len())]),
        };
    }
    (0..chance.below(24)).map(|_| SIGNS[chance.below(SIGNS.len())]).collect()
}

/// Attempts that stand before each field of each lesson and variant.
fn attempts() -> Vec<(Attempt, FieldIx)> {
    let library = Library::embedded();
    let mut all = Vec::new();
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            let (script, _) = compile(&library, id, variant);
            let scenario = Rc::new(Scenario::new(script.expect("compiles")).expect("fits"));
            for step in 0..scenario.script.steps.len() {
                let fields = before_step(&scenario, step).map(|attempt| fields_shown(&attempt));
                for field in fields.into_iter().flatten() {
                    all.extend(before_step(&scenario, step).map(|attempt| (attempt, field)));
                }
            }
        }
    }
    all
}

fn before_step(scenario: &Rc<Scenario>, step: usize) -> Option<Attempt> {
    let mut attempt = Attempt::new(Rc::clone(scenario), Mode::Guided);
    while attempt.session().step_number() < step {
        attempt.play_step().ok()?;
    }
    Some(attempt)
}

fn fields_shown(attempt: &Attempt) -> Vec<FieldIx> {
    let scenario = attempt.scenario();
    let Some(page) = attempt.world().page(scenario) else { return Vec::new() };
    let parts = scenario.script.page(page).parts();
    parts
        .filter_map(|part| match scenario.script.part(part).kind {
            PartKind::Field(field) => Some(field),
            _ => None,
        })
        .collect()
}

#[test]
fn two_texts_read_alike_leave_the_same_world_session_journal_and_events() {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut n_pairs = 0;
    for (mut attempt, field) in attempts() {
        let scenario = Rc::clone(attempt.scenario());
        let known = scenario.script.field(field).values.clone();
        let mut traces: HashMap<(Reading, String), String> = HashMap::new();
        for _ in 0..n_texts() {
            let typed = text(&mut chance, &known);
            attempt.typed_mut().fill(field, &typed);
            let reading = attempt.typed().read(&scenario.script, field);
            let action = attempt.typed().write(&scenario.script, [field]);
            // The readings of the fields that name this one are part of the gesture.
            let Action::Write(readings) = &action else { panic!("a gesture of writing") };
            let (world, outcome) = attempt.world().after(&scenario, &action);
            let mut session = attempt.session().clone();
            let events = session.handle(action.clone());
            let trace = format!("{world:?} {outcome:?} {session:?} {events:?}");
            let key = (reading, format!("{readings:?}"));
            if let Some(before) = traces.get(&key) {
                assert_eq!(*before, trace, "two texts read as {reading:?} are told apart");
                n_pairs += 1;
            } else {
                traces.insert(key, trace);
            }
        }
        let debug = format!("{:?}", attempt.session());
        let last = attempt.typed().text(field).trim().to_owned();
        let is_free = last.chars().count() > 6 && !known.contains(&last);
        assert!(!is_free || !debug.contains(&last), "a session prints what was typed");
    }
    assert!(n_pairs > 100, "too few pairs to prove anything: {n_pairs}");
}
