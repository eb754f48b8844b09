//! How long the engine takes: to read, to make a gesture, to find a way.

use std::hint::black_box;
use std::rc::Rc;

use criterion::{Criterion, criterion_group, criterion_main};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::script::compile;
use faire_avec::explore::Atlas;
use faire_avec::ids::LessonId;
use faire_avec::words::Words;
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;

/// The lesson that is measured: the longest one.
const LESSON: &str = "je-cree-mon-adresse";

fn scenario() -> Rc<Scenario> {
    let library = Library::embedded();
    let id = LessonId::new(LESSON).expect("an id");
    let (script, _) = compile(&library, &id, None);
    Rc::new(Scenario::new(script.expect("it compiles")).expect("it fits"))
}

/// Every world of the shortest way through the lesson, with the step it stands at.
fn worlds_of_the_way(scenario: &Scenario, atlas: &Atlas) -> Vec<(World, usize)> {
    let mut world = World::start(scenario);
    let mut worlds = Vec::new();
    for rank in 0..scenario.script.steps.len() {
        for action in atlas.way(scenario, &world, rank).expect("a way") {
            worlds.push((world, rank));
            world = world.after(scenario, &action).0;
        }
    }
    worlds
}

fn read_all_content(criterion: &mut Criterion) {
    criterion.bench_function("read_all_content", |bencher| {
        bencher.iter(|| {
            let library = Library::embedded();
            let words = Words::read(&embedded_interface(), &library.words);
            black_box((library, words))
        });
    });
}

fn one_gesture(criterion: &mut Criterion) {
    let scenario = scenario();
    let atlas = Atlas::of(&scenario).expect("a lesson");
    let (world, rank) = worlds_of_the_way(&scenario, &atlas)[0];
    let action = atlas.next(&scenario, &world, rank).expect("a gesture");
    criterion.bench_function("one_gesture", |bencher| {
        bencher.iter(|| black_box(&world).after(&scenario, black_box(&action)));
    });
}

fn whole_search(criterion: &mut Criterion) {
    let scenario = scenario();
    criterion.bench_function("whole_search", |bencher| {
        bencher.iter(|| Atlas::of(black_box(&scenario)));
    });
}

/// The next gesture from each world of the way, one after the other.
fn next_gestures(criterion: &mut Criterion) {
    let scenario = scenario();
    let atlas = Atlas::of(&scenario).expect("a lesson");
    let worlds = worlds_of_the_way(&scenario, &atlas);
    let mut at = 0;
    criterion.bench_function("next_gesture", |bencher| {
        bencher.iter(|| {
            at = (at + 1) % worlds.len();
            let (world, rank) = &worlds[at];
            atlas.next(&scenario, black_box(world), *rank)
        });
    });
}

criterion_group!(engine, read_all_content, one_gesture, whole_search, next_gestures);
criterion_main!(engine);
