//! People who press anything: the world stays sound, and the lesson can still be finished.

mod support {
    pub mod chance;
}

use std::path::Path;
use std::rc::Rc;

use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::mail::{Folder, ReplyKind};
use faire_avec::content::script::{PartKind, compile};
use faire_avec::ids::{FieldIx, FileIx, MessageIx, PartIx};
use faire_avec::session::{Mode, Rung, Session};
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;

use support::chance::Chance;

/// Gestures of one walk.
const LENGTH: usize = 60;

/// Walks of each variant: a hundredth by default.
fn n_walks() -> usize {
    if std::env::var_os("FAIRE_AVEC_FULL").is_some() { 10_000 } else { 100 }
}

fn scenarios() -> Vec<Rc<Scenario>> {
    let mail = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail");
    [Library::embedded(), Library::folder(&mail)].iter().flat_map(scenarios_of).collect()
}

fn scenarios_of(library: &Library) -> Vec<Rc<Scenario>> {
    let mut all = Vec::new();
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            let (script, _) = compile(library, id, variant);
            all.push(Rc::new(Scenario::new(script.expect("compiles")).expect("fits")));
        }
    }
    all
}

/// Anything a hand or a keyboard can do, whether it makes sense here or not.
fn any_gesture(scenario: &Scenario, world: &World, chance: &mut Chance) -> Action {
    let script = &scenario.script;
    let small = |n: usize| u16::try_from(n).expect("small");
    match chance.below(13) {
        10..=12 => any_gesture_of_mail(scenario, world, chance),
        0..=4 => {
            let gestures = world.gestures(scenario);
            gestures[chance.below(gestures.len())].clone()
        }
        5..=7 if !script.fields.is_empty() => {
            let field = FieldIx(small(chance.below(script.fields.len())));
            let domain = &script.field(field).domain;
            Action::Write(vec![(field, domain[chance.below(domain.len())])])
        }
        8 => Action::Press(PartIx(small(chance.below(script.parts.len())))),
        _ => Action::OpenMessage(MessageIx(small(chance.below(script.messages.len() + 1)))),
    }
}

/// Anything that can be done in the webmail and with files.
fn any_gesture_of_mail(scenario: &Scenario, world: &World, chance: &mut Chance) -> Action {
    let script = &scenario.script;
    let small = |n: usize| u16::try_from(n).expect("small");
    let any = MessageIx(small(chance.below(script.messages.len() + 1)));
    let open = world.message_open(scenario).unwrap_or(any);
    let message = if chance.below(4) == 0 { any } else { open };
    let folder = Folder::ALL[chance.below(Folder::ALL.len())];
    let file = FileIx(small(chance.below(script.files.len() + 1)));
    let n_attaches = script.attaches.len();
    let part = |chance: &mut Chance| match n_attaches {
        0 => PartIx(0),
        n => script.attaches[chance.below(n)],
    };
    match chance.below(11) {
        0 => Action::OpenFolder(folder),
        1 => Action::Move(message, folder),
        2 => Action::OpenLink(message),
        3 => Action::Inspect(message),
        4 | 5 => Action::Reply(message, ReplyKind::ALL[chance.below(ReplyKind::ALL.len())]),
        6 => Action::OpenDraft,
        7 => Action::PickFile(part(chance), file),
        8 => Action::DropFile(part(chance), file),
        9 => Action::Download(message),
        _ => Action::OpenFile(file),
    }
}

#[track_caller]
fn is_sound(scenario: &Scenario, world: &World) {
    let n_tabs = world.tabs(scenario).count();
    assert!((1..=3).contains(&n_tabs), "{n_tabs} tabs");
    assert!(world.tabs(scenario).any(|(tab, _)| tab == world.active_tab(scenario)));
    assert!(world.texts(scenario).count() <= 3);
    if let Some(page) = world.page(scenario) {
        let guard = &scenario.script.page(page).guard;
        let parts = scenario.script.page(page).parts();
        let buttons = parts
            .filter(|part| world.shows(scenario, *part))
            .filter(|part| matches!(scenario.script.part(*part).kind, PartKind::Button { .. }))
            .count();
        assert!(buttons > 0, "no button on {}", scenario.script.page(page).id);
        if let Some((only_if, _)) = guard {
            let id = &scenario.script.page(page).id;
            assert!(world.holds(scenario, only_if), "{id} is seen by somebody who may not");
        }
    }
}

/// A session that has wandered for a while.
fn wander(beginning: &Session, walk: usize) -> Session {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15 ^ (walk as u64 + 1));
    let mut session = beginning.clone();
    for _ in 0..chance.below(LENGTH) + 1 {
        let action = any_gesture(session.scenario(), session.world(), &mut chance);
        session.handle(action);
        is_sound(session.scenario(), session.world());
    }
    session
}

/// How many gestures are left to the end of the step.
fn n_left(session: &Session) -> Option<usize> {
    session.way().ok().map(|way| way.len())
}

/// Whether every way on lets time pass.
fn only_waiting_helps(session: &Session) -> bool {
    let gestures = session.world().gestures(session.scenario()).into_iter();
    gestures.filter(|gesture| *gesture != Action::Wait).all(|gesture| {
        let mut other = session.clone();
        other.handle(gesture);
        let same_step = other.step_number() == session.step_number();
        same_step && !other.way().is_ok_and(|way| !way.contains(&Action::Wait))
    })
}

#[test]
fn wherever_one_has_wandered_following_the_last_rung_finishes_the_lesson() {
    for scenario in scenarios() {
        // One search serves all the walks.
        let beginning = Session::new(Rc::clone(&scenario), Mode::Guided);
        assert!(beginning.atlas().is_ok(), "{}", scenario.script.lesson);
        for walk in 0..n_walks() {
            let mut session = wander(&beginning, walk);
            let mut n_gestures = 0;
            while !session.is_finished() {
                while session.rung() < Rung::Mirror {
                    session.raise_rung();
                }
                let (step, before) = (session.step_number(), n_left(&session));
                let Some(gesture) = session.next_gesture() else {
                    panic!("walk {walk}, step {step}: no gesture\n{:#?}", session.journal())
                };
                let may_wait = gesture != Action::Wait || only_waiting_helps(&session);
                assert!(may_wait, "walk {walk}, step {step}: there is another way");
                session.handle(gesture);
                // Each gesture comes nearer, so that help never leads in a circle.
                let nearer = session.step_number() > step || n_left(&session) < before;
                assert!(nearer, "walk {walk}, step {step}: {before:?} {:#?}", session.journal());
                n_gestures += 1;
                assert!(n_gestures < 500, "walk {walk}: help leads nowhere");
            }
        }
    }
}
