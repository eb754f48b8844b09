//! How long the engine takes: to read, to make a gesture, to find a way.

use std::hint::black_box;
use std::rc::Rc;

use criterion::{Criterion, criterion_group, criterion_main};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::script::compile;
use faire_avec::explore::shortest_path;
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

/// The world in which the step that takes the longest search begins, with that step.
fn longest_step(scenario: &Scenario) -> (World, usize) {
    let mut world = World::start(scenario);
    let mut longest = (world, 0);
    let mut most = 0;
    for (rank, step) in scenario.script.steps.iter().enumerate() {
        let way = shortest_path(scenario, &world, &step.goal).expect("a way");
        if way.len() > most {
            most = way.len();
            longest = (world, rank);
        }
        for action in &way {
            world = world.after(scenario, action).0;
        }
    }
    longest
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
    let (world, rank) = longest_step(&scenario);
    let goal = &scenario.script.steps[rank].goal;
    let way = shortest_path(&scenario, &world, goal).expect("a way");
    let action = way.first().expect("a gesture");
    criterion.bench_function("one_gesture", |bencher| {
        bencher.iter(|| black_box(&world).after(&scenario, black_box(action)));
    });
}

fn way_of_one_step(criterion: &mut Criterion) {
    let scenario = scenario();
    let (world, rank) = longest_step(&scenario);
    let goal = &scenario.script.steps[rank].goal;
    criterion.bench_function("way_of_one_step", |bencher| {
        bencher.iter(|| shortest_path(&scenario, black_box(&world), goal));
    });
}

criterion_group!(engine, read_all_content, one_gesture, way_of_one_step);
criterion_main!(engine);
