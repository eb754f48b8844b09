//! Explores every lesson in every variant twice, by the program and by stateright, in one run.
//!
//! Both follow the same gestures from the same essences, and return to the same pages left open. The
//! program finds out which these are and measures distances: what it does more is in its time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use faire_avec::content::library::Library;
use faire_avec::content::script::compile;
use faire_avec::explore::{Atlas, Move, Moves, state_at};
use faire_avec::ids::PageIx;
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;
use stateright::{Checker, Model, Property};

/// Times that all is explored.
const N_TIMES: usize = 5;

struct Lesson(Arc<(Scenario, Moves, HashMap<World, Vec<Option<PageIx>>>)>);

#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Move(Move),
    Return(Option<PageIx>),
}

impl Model for Lesson {
    type State = World;
    type Action = Stage;

    fn init_states(&self) -> Vec<World> {
        let scenario = &self.0.0;
        vec![state_at(scenario, &World::start(scenario), 0)]
    }

    fn actions(&self, state: &World, actions: &mut Vec<Stage>) {
        let (scenario, moves, returns) = &*self.0;
        if state.step(scenario) < scenario.script.steps.len() {
            moves.each(scenario, state, |one, _| actions.push(Stage::Move(one)));
            let pages = returns.get(state).into_iter().flatten();
            actions.extend(pages.map(|page| Stage::Return(*page)));
        }
    }

    fn next_state(&self, state: &World, stage: Stage) -> Option<World> {
        let (scenario, moves, _) = &*self.0;
        let after = match stage {
            Stage::Move(one) => moves.after(scenario, state, &one),
            Stage::Return(page) => state.after_returning(scenario, page),
        };
        Some(state_at(scenario, &after, state.step(scenario)))
    }

    fn properties(&self) -> Vec<Property<Self>> {
        // Never false, so that every state is visited.
        vec![Property::always("sound", |_, _| true)]
    }
}

/// Which pages the program returns to from the first situation of each kind. A search of that
/// kind has no other way to know: it depends on how a situation was come to.
fn returns(scenario: &Scenario, atlas: &Atlas) -> HashMap<World, Vec<Option<PageIx>>> {
    let known: HashSet<World> = atlas.worlds().collect();
    let mut kinds = HashSet::new();
    let firsts = atlas.worlds().filter(|world| kinds.insert(world.on_no_page(scenario)));
    let pages = || {
        std::iter::once(None).chain((0..).map(PageIx).take(scenario.script.pages.len()).map(Some))
    };
    let to = |world: &World| {
        let leads = |page: &Option<PageIx>| {
            let after = world.after_returning(scenario, *page);
            known.contains(&state_at(scenario, &after, world.step(scenario)))
        };
        pages().filter(leads).collect()
    };
    firsts.map(|world| (world, to(&world))).collect()
}

/// What this process has had of the cores, its threads included, in hundredths of a second.
fn ticks() -> u64 {
    let text = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    let fields: Vec<&str> = text.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    fields[11..13].iter().map(|field| field.parse::<u64>().expect("a number")).sum()
}

fn main() {
    let library = Library::embedded();
    let mut models = Vec::new();
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            let (script, wrong) = compile(&library, id, variant);
            let Some(script) = script else { panic!("{id}: {wrong:?}") };
            models.push(Scenario::new(script).expect("it fits"));
        }
    }
    let begun = ticks();
    let mut n_ours = 0;
    for _ in 0..N_TIMES {
        let n_states = |scenario| Atlas::of(scenario).expect("a lesson").n_states();
        n_ours += models.iter().map(n_states).sum::<usize>();
    }
    let ours = ticks() - begun;
    let models: Vec<Arc<(Scenario, Moves, HashMap<World, Vec<Option<PageIx>>>)>> = models
        .into_iter()
        .map(|scenario| {
            let returns = returns(&scenario, &Atlas::of(&scenario).expect("a lesson"));
            let moves = Moves::of(&scenario);
            Arc::new((scenario, moves, returns))
        })
        .collect();
    let begun = ticks();
    let mut n_theirs = 0;
    for model in std::iter::repeat_n(&models, N_TIMES).flatten() {
        let checker = Lesson(Arc::clone(model)).checker().threads(1).spawn_bfs().join();
        n_theirs += checker.unique_state_count();
    }
    let theirs = ticks() - begun;
    assert_eq!(n_ours, n_theirs, "another model");
    let rate = |time: u64| n_ours as f64 * 100.0 / time as f64;
    println!("{} situations, {N_TIMES} times", n_ours / N_TIMES);
    println!("faire-avec  {:.0} a second", rate(ours));
    println!("stateright  {:.0} a second", rate(theirs));
    println!("ratio of speeds {:.2}", rate(ours) / rate(theirs));
}
