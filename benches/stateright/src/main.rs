//! Explores every lesson in every variant twice, by the program and by stateright, in one run.
//!
//! Both follow the same gestures from the same essences. The program also returns to pages left
//! open and measures distances: what it does more is in its time.

use std::time::{Duration, Instant};

use faire_avec::content::library::Library;
use faire_avec::content::script::compile;
use faire_avec::explore::{Atlas, Move, Moves, state_at};
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;
use stateright::{Checker, Model, Property};

struct Lesson {
    scenario: Scenario,
    moves: Moves,
}

impl Model for Lesson {
    type State = World;
    type Action = Move;

    fn init_states(&self) -> Vec<World> {
        vec![state_at(&self.scenario, &World::start(&self.scenario), 0)]
    }

    fn actions(&self, state: &World, actions: &mut Vec<Move>) {
        if state.step(&self.scenario) < self.scenario.script.steps.len() {
            self.moves.each(&self.scenario, state, |one, _| actions.push(one));
        }
    }

    fn next_state(&self, state: &World, action: Move) -> Option<World> {
        let after = self.moves.after(&self.scenario, state, &action);
        Some(state_at(&self.scenario, &after, state.step(&self.scenario)))
    }

    fn properties(&self) -> Vec<Property<Self>> {
        // Never false, so that every state is visited.
        vec![Property::always("sound", |_, _| true)]
    }
}

fn main() {
    let library = Library::embedded();
    let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
    let (mut n_ours, mut n_theirs) = (0, 0);
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            let (script, wrong) = compile(&library, id, variant);
            let Some(script) = script else { panic!("{id}: {wrong:?}") };
            let scenario = Scenario::new(script).expect("it fits");
            let begun = Instant::now();
            let atlas = Atlas::of(&scenario).expect("a lesson");
            ours += begun.elapsed();
            n_ours += atlas.n_states();
            let moves = Moves::of(&scenario);
            let lesson = Lesson { scenario, moves };
            let begun = Instant::now();
            let checker = lesson.checker().threads(1).spawn_bfs().join();
            theirs += begun.elapsed();
            n_theirs += checker.unique_state_count();
        }
    }
    let rate = |n: usize, time: Duration| n as f64 / time.as_secs_f64();
    println!("faire-avec  {n_ours} states in {ours:.2?}: {:.0} a second", rate(n_ours, ours));
    println!("stateright  {n_theirs} states in {theirs:.2?}: {:.0} a second", rate(n_theirs, theirs));
    println!("ratio of speeds {:.2}", rate(n_ours, ours) / rate(n_theirs, theirs));
}
