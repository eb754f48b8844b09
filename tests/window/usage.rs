//! What a process costs, from `/proc`.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::desk::PATIENCE;

/// What a process has cost since it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// Hundredths of a second of processor, all threads together.
    pub ticks: u64,
    /// How many times its main thread, which draws, was woken.
    pub wakings: u64,
}

impl Usage {
    /// What this process has cost until now.
    pub fn of(process: u32) -> Self {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).expect("it runs");
        // The name of the program, between brackets, may hold anything: count after it.
        let (_, after) = stat.rsplit_once(") ").expect("a name");
        let mut times = after.split(' ').skip(11).map(|text| text.parse().expect("a number"));
        let (user, system): (u64, u64) =
            (times.next().expect("user"), times.next().expect("system"));
        let status = fs::read_to_string(format!("/proc/{process}/status")).expect("it runs");
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        let wakings = line.expect("a count").trim().parse().expect("a number");
        Self { ticks: user + system, wakings }
    }

    /// Waits until the process has done nothing for a second: what it was asked for is drawn.
    pub fn settled(process: u32) {
        let started = Instant::now();
        loop {
            let before = Self::of(process);
            sleep(Duration::from_secs(1));
            if Self::of(process) == before {
                return;
            }
            assert!(started.elapsed() < PATIENCE, "the program never rests");
        }
    }
}
