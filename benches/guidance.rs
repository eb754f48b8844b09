//! What help and the proof cost, over every lesson in every variant: the search, its memory, and
//! the next gesture from worlds that somebody has wandered to.

use std::time::{Duration, Instant};

use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::script::compile;
use faire_avec::explore::Atlas;
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;

/// Worlds asked about in each variant.
const N_WORLDS: usize = 2_000;

/// Gestures of chance between two worlds asked about.
const STRIDE: usize = 5;

fn main() {
    // `cargo test --benches` asks for a list or a quick run: there is nothing to test here.
    if std::env::args().any(|argument| argument == "--test" || argument == "--list") {
        return;
    }
    let library = Library::embedded();
    let (mut n_variants, mut n_states, mut n_transitions, mut n_bytes) = (0, 0, 0, 0);
    let (mut search, mut slowest) = (Duration::ZERO, Duration::ZERO);
    let mut asked: Vec<Duration> = Vec::new();
    for (id, lesson) in &library.lessons {
        let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
        for variant in std::iter::once(None).chain(variants) {
            let (script, wrong) = compile(&library, id, variant);
            let Some(script) = script else { panic!("{id}: {wrong:?}") };
            let scenario = Scenario::new(script).expect("it fits");
            let begun = Core::now();
            let atlas = Atlas::of(&scenario).expect("a lesson");
            let time = begun.elapsed();
            println!(
                "{:<40} {:>7} states {:>8} transitions {time:>10.2?} {:>3} bytes a state",
                format!("{id} {}", variant.map_or("", |variant| variant.as_str())),
                atlas.n_states(),
                atlas.n_transitions(),
                atlas.n_bytes() / atlas.n_states(),
            );
            n_variants += 1;
            n_states += atlas.n_states();
            n_transitions += atlas.n_transitions();
            n_bytes += atlas.n_bytes();
            search += time;
            slowest = slowest.max(time);
            ask(&scenario, &atlas, &mut asked);
        }
    }
    asked.sort_unstable();
    let at = |share: usize| asked[(asked.len() - 1) * share / 1_000];
    println!();
    println!("{n_variants} variants, {n_states} states, {n_transitions} transitions");
    println!("search of all        {search:.2?}, the slowest variant {slowest:.2?}");
    println!("states a second      {:.0}", n_states as f64 / search.as_secs_f64());
    println!("bytes a state        {:.1}", n_bytes as f64 / n_states as f64);
    println!(
        "next gesture         half {:.1?}, p99 {:.1?}, worst {:.1?}",
        at(500),
        at(990),
        at(1_000)
    );
}

/// Time that this program has had of a core, where the system tells; else time.
struct Core(Instant, Option<Duration>);

impl Core {
    fn now() -> Self {
        Self(Instant::now(), Self::of_core())
    }

    fn of_core() -> Option<Duration> {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
    }

    fn elapsed(&self) -> Duration {
        let core = self.1.zip(Self::of_core()).and_then(|(from, to)| to.checked_sub(from));
        core.unwrap_or_else(|| self.0.elapsed())
    }
}

/// Asks for the next gesture from worlds that gestures of chance lead to.
fn ask(scenario: &Scenario, atlas: &Atlas, asked: &mut Vec<Duration>) {
    let n_steps = scenario.script.steps.len();
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |n: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % n as u64).unwrap_or(0)
    };
    let (mut world, mut step) = (World::start(scenario), 0);
    let after = |world: &World, action: &Action, mut step: usize| {
        let world = world.after(scenario, action).0;
        while step < n_steps && world.holds(scenario, &scenario.script.steps[step].goal) {
            step += 1;
        }
        (world, step)
    };
    for _ in 0..N_WORLDS {
        for _ in 0..STRIDE {
            let gestures = world.gestures(scenario);
            (world, step) = after(&world, &gestures[below(gestures.len())], step);
        }
        if step == n_steps {
            // Those who have finished begin again.
            (world, step) = (World::start(scenario), 0);
        }
        let begun = Instant::now();
        let next = atlas.next(scenario, &world, step);
        asked.push(begun.elapsed());
        assert!(next.is_some());
        // Now and then the lesson goes on, so that its later steps are asked about too.
        if below(4) == 0
            && let Some(action) = next
        {
            (world, step) = after(&world, &action, step);
        }
    }
}
