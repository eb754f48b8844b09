//! What it costs to wipe all memory that is given back: on a whole frame of the heaviest screen,
//! against the plain allocator.
//!
//! The same program runs three times at once, wiping or not, and the three draw in turns: what slows
//! the machine for a while slows all. Of each turn the fastest frame counts; each turn gives a
//! ratio, and the middle one is told. The third is plain like the first: how far their ratio is
//! from 1 tells how much the others are to be believed.

#![expect(unsafe_code, reason = "an allocator that can be switched, to compare two in one program")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::env;
use std::hint::black_box;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use faire_avec::app::picture::staged;
use faire_avec::app::raster::Stage;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::system::allocator::Wiping;
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

/// The size of the screen, in points.
const SIZE: [usize; 2] = [1366, 768];

/// How many times each draws, and how many frames a time.
const TURNS: usize = 150;
const FRAMES: usize = 10;

/// The most that wiping may add to a painted frame.
const BOUND: f64 = 1.05;

/// Tells a child what it is.
const ROLE: &str = "FAIRE_AVEC_BENCH_ALLOCATOR";

/// Set before the first thread, and never changed after.
static WIPES: AtomicBool = AtomicBool::new(false);

struct Switched;

// SAFETY: each call is handed on, as it came, to one of two allocators over the same system one.
unsafe impl GlobalAlloc for Switched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if WIPES.load(Ordering::Relaxed) {
            unsafe { Wiping(System).dealloc(block, layout) }
        } else {
            unsafe { System.dealloc(block, layout) }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if WIPES.load(Ordering::Relaxed) {
            unsafe { Wiping(System).realloc(block, layout, size) }
        } else {
            unsafe { System.realloc(block, layout, size) }
        }
    }
}

#[global_allocator]
static ALLOCATOR: Switched = Switched;

/// What is timed of a frame.
const PARTS: [&str; 2] = ["layout alone", "the whole painted frame"];

/// Those who draw.
const ROLES: [&str; 3] = ["plain", "wiping", "plain again"];

fn heaviest() -> App {
    let library = Library::embedded();
    let (words, _) = Words::read(&embedded_interface(), &library.words);
    let options = Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: None,
        helper: None,
        voice: None,
    };
    staged("lesson:choisir-adresse", options).expect("a step of the lesson")
}

/// Draws each time a line comes, and answers with the nanoseconds of each of [`PARTS`].
fn draw_in_turns() {
    let mut app = heaviest();
    let mut stage = Stage::new(SIZE, 1.0);
    for line in io::stdin().lock().lines() {
        line.expect("a line");
        let mut least = [Duration::MAX; 2];
        for _ in 0..FRAMES {
            let start = Instant::now();
            stage.frame(Vec::new(), |ui| app.frame(ui));
            let layout = start.elapsed();
            // The picture is dropped in the time of its frame.
            drop(black_box(stage.canvas()));
            let whole = start.elapsed();
            least = [least[0].min(layout), least[1].min(whole)];
        }
        println!("{} {}", least[0].as_nanos(), least[1].as_nanos());
        io::stdout().flush().expect("the parent listens");
    }
}

/// One of those who draw. It ends when it is dropped, its input being closed.
struct Drawer {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Drawer {
    fn new(role: &str) -> Self {
        let mut command = Command::new(env::current_exe().expect("a path"));
        command.env(ROLE, role).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("a child");
        let output = BufReader::new(child.stdout.take().expect("piped"));
        Self { input: child.stdin.take(), child, output }
    }

    /// Nanoseconds of each of [`PARTS`].
    fn turn(&mut self) -> [f64; 2] {
        let input = self.input.as_mut().expect("open");
        writeln!(input, "draw").expect("the child listens");
        let mut line = String::new();
        self.output.read_line(&mut line).expect("an answer");
        let (layout, whole) = line.trim().split_once(' ').expect("two numbers");
        [layout, whole].map(|nanoseconds| nanoseconds.parse().expect("a number"))
    }
}

impl Drop for Drawer {
    fn drop(&mut self) {
        self.input = None;
        self.child.wait().ok();
    }
}

fn middle(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn compare() {
    let mut drawers = ROLES.map(Drawer::new);
    for drawer in &mut drawers {
        // The first frames measure texts and fill the atlas.
        drawer.turn();
    }
    let turns: Vec<[[f64; 2]; 3]> = (0..TURNS)
        .map(|turn| {
            let mut times = [[0.0; 2]; 3];
            // Each begins every third time.
            for place in 0..ROLES.len() {
                let who = (turn + place) % ROLES.len();
                times[who] = drawers[who].turn();
            }
            times
        })
        .collect();
    let ratio = |who: usize, part: usize| {
        middle(turns.iter().map(|times| times[who][part] / times[0][part]).collect())
    };
    for (part, name) in PARTS.iter().enumerate() {
        let [plain, wiping, again] = [0, 1, 2].map(|who| {
            (middle(turns.iter().map(|times| times[who][part] / 1e6).collect()), ratio(who, part))
        });
        println!("{name}: plain {:.3} ms, wiping {:.3} ms", plain.0, wiping.0);
        println!("    ratio {:.3}; plain against itself {:.3}", wiping.1, again.1);
    }
    // On a busy machine this may be chance: run it again.
    assert!(ratio(1, 1) <= BOUND, "wiping adds more than {BOUND}");
}

fn main() {
    match env::var(ROLE).as_deref() {
        Ok(role) => {
            WIPES.store(role == "wiping", Ordering::Relaxed);
            draw_in_turns();
        }
        Err(_) => compare(),
    }
}
