//! « Je regarde » shows what a learner who is helped would do: the same gestures, and the same
//! computer after each.

use std::fmt::Write as _;
use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::check::prepare;
use faire_avec::content::action::Action;
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::script::PartKind;
use faire_avec::demo::{self, Demo, Seen, Target};
use faire_avec::ids::LessonId;
use faire_avec::narrate::page_title;
use faire_avec::session::{Event, Mode};
use faire_avec::words::Words;
use faire_avec::world::scenario::Scenario;

fn library() -> (Library, Words) {
    let library = Library::embedded();
    let (words, wrong) = Words::read(&embedded_interface(), &library.words);
    assert!(wrong.is_empty(), "{wrong:?}");
    (library, words)
}

/// Every lesson in every variant.
fn scenarios(library: &Library) -> Vec<Rc<Scenario>> {
    let mut all = Vec::new();
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            all.push(Rc::new(prepare(library, id, variant).expect("it plays")));
        }
    }
    all
}

/// What the simulated computer and phone show, in words, texts typed included.
fn transcript(attempt: &Attempt, words: &Words) -> String {
    let (scenario, world) = (attempt.scenario(), attempt.world());
    let script = &scenario.script;
    let mut text = String::new();
    for (tab, page) in world.tabs(scenario) {
        let title = page.map(|page| page_title(script, words, page));
        let _ = writeln!(text, "tab {tab} {title:?} {}", tab == world.active_tab(scenario));
    }
    for message in world.texts(scenario) {
        let _ = writeln!(text, "text {:?}", script.message(message.message).id);
    }
    let Some(page) = world.page(scenario) else { return text };
    let _ = writeln!(text, "at {}", script.address(page));
    for part in script.page(page).parts().filter(|part| world.shows(scenario, *part)) {
        let plan = script.part(part);
        let label = words.site(&script.site(script.page(page).site).id, &plan.key);
        let _ = write!(text, "{label:?}");
        if let PartKind::Field(field) = plan.kind {
            let typed = attempt.typed().text(field);
            let _ = write!(text, " {typed:?} {:?}", world.shown_refusal(scenario, field));
        }
        if let PartKind::Check { tick, .. } = plan.kind {
            let _ = write!(text, " {}", world.ticked(scenario, tick));
        }
        if let PartKind::Inbox = plan.kind {
            let open = world.message_open(scenario);
            let folder = world.folder_shown(scenario);
            let there: Vec<_> = world.messages_in(scenario, folder).collect();
            let _ = write!(text, " {folder:?} {there:?} {open:?}");
        }
        text.push('\n');
    }
    text
}

/// The gestures of a whole lesson as who is helped makes them, with what the screen shows then.
fn guided(scenario: &Rc<Scenario>, words: &Words) -> (Vec<Action>, Vec<String>) {
    let mut attempt = Attempt::new(Rc::clone(scenario), Mode::Guided);
    let mut transcripts = Vec::new();
    while let Some(action) = attempt.session().next_gesture() {
        attempt.play(action);
        transcripts.push(transcript(&attempt, words));
    }
    assert!(attempt.session().is_finished());
    (attempt.session().journal().to_vec(), transcripts)
}

/// The same, looked at, so many milliseconds at a time.
fn watched(
    scenario: &Rc<Scenario>,
    words: &Words,
    millis: u32,
) -> (Vec<Action>, Vec<String>, Vec<Seen>) {
    let mut attempt = demo::begin_at(scenario, 0);
    let mut demo = Demo::of_lesson();
    let (mut transcripts, mut seen) = (Vec::new(), Vec::new());
    let mut n_gestures = 0;
    while !attempt.session().is_finished() {
        demo.advance(&mut attempt, millis, 8);
        if attempt.session().journal().len() > n_gestures {
            n_gestures = attempt.session().journal().len();
            transcripts.push(transcript(&attempt, words));
        }
        if let Some(now) = demo.seen().filter(|now| seen.last() != Some(*now)) {
            seen.push(now.clone());
        }
        assert!(seen.len() < 5_000, "it never ends");
    }
    (attempt.session().journal().to_vec(), transcripts, seen)
}

#[test]
fn what_is_shown_is_what_is_done_with_help() {
    let (library, words) = library();
    for scenario in scenarios(&library) {
        let (journal, transcripts) = guided(&scenario, &words);
        for millis in [50, 10_000] {
            let (shown, seen, _) = watched(&scenario, &words, millis);
            assert_eq!(shown, journal, "{:?}", scenario.script.variant);
            assert_eq!(seen, transcripts, "{:?}", scenario.script.variant);
        }
    }
}

#[test]
fn each_step_is_told_first_and_each_letter_is_seen() {
    let (library, words) = library();
    for scenario in scenarios(&library) {
        let (_, _, seen) = watched(&scenario, &words, 50);
        let told = seen.iter().filter(|seen| **seen == Seen::Tell).count();
        assert_eq!(told, scenario.script.steps.len());
        assert_eq!(seen[0], Seen::Tell);
        for pair in seen.windows(2) {
            if let [Seen::Type(field, _, n), Seen::Type(same, _, next)] = pair {
                assert!(field != same || *next == n + 1, "{pair:?}");
            }
            if let Seen::Press(target) = &pair[1] {
                assert_eq!(pair[0], Seen::Move(*target), "the hand comes before it presses");
            }
        }
    }
}

#[test]
fn time_that_nobody_saw_pass_skips_nothing() {
    let (library, _) = library();
    let id = LessonId::new("je-cree-mon-adresse").expect("an id");
    let scenario = &Rc::new(prepare(&library, &id, None).expect("it plays"));
    let mut attempt = demo::begin_at(scenario, 1);
    let mut demo = Demo::of_lesson();
    demo.advance(&mut attempt, 0, 8);
    assert_eq!(demo.seen(), Some(&Seen::Tell));
    demo.advance(&mut attempt, 3_600_000, 8);
    let Some(Seen::Move(Target::Field(_))) = demo.seen() else { panic!("{:?}", demo.seen()) };
    demo.advance(&mut attempt, 3_600_000, 8);
    let Some(Seen::Press(Target::Field(_))) = demo.seen() else { panic!("{:?}", demo.seen()) };
    assert!(demo.remaining().is_some_and(|millis| millis > 0));
}

#[test]
fn one_gesture_is_shown_in_a_mirror_and_nothing_moves_behind_it() {
    let (library, words) = library();
    for scenario in scenarios(&library) {
        let mut attempt = Attempt::new(Rc::clone(&scenario), Mode::Guided);
        while let Some(action) = attempt.session().next_gesture() {
            let before = (transcript(&attempt, &words), *attempt.world());
            let mut mirror = attempt.mirror();
            let mut demo = Demo::of_gesture(&mirror, &action);
            let mut events: Vec<Event> = Vec::new();
            while demo.seen().is_some() {
                events.extend(demo.advance(&mut mirror, 10_000, 8));
            }
            assert_eq!((transcript(&attempt, &words), *attempt.world()), before);
            attempt.play(action);
            assert_eq!(transcript(&mirror, &words), transcript(&attempt, &words));
            assert!(!events.contains(&Event::Rang) || attempt.world().texts(&scenario).count() > 0);
        }
    }
}
