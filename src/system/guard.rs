//! What the process takes from itself, before it reads anything or opens a window.
//!
//! The program has no code that opens a connection or copies what is typed to the disk, and tests
//! hold that. The guards hold it once more, from outside: should a library do otherwise, the system
//! refuses. They are taken for the whole life of the process and of those it starts: nothing gives
//! them back.
//!
//! A system that lacks a guard opens the program all the same, and a [`Finding`] says so.

#[cfg(target_os = "linux")]
mod linux;

use std::path::Path;

/// What the process is for, hence what it may still do. None may speak to another machine, none
/// leaves a copy of its memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door<'a> {
    /// The learner's screens: nothing is written but in one folder, which is made when it is not
    /// there.
    Learner {
        /// The folder of progress; without one, nothing is written anywhere.
        data_folder: Option<&'a Path>,
    },
    /// Whoever asks for a file by name, as `picture` does: it is written where it was asked.
    Author,
}

/// One thing that the process takes from itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Another program of the same person may not read the memory.
    Memory,
    /// A crash leaves no file with the memory in it.
    Core,
    /// No socket is opened but those that stay on the machine.
    Network,
    /// Nothing is written outside the folder of progress.
    Writing,
}

/// Why a guard is not held, or not wholly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is made for Linux only.
    OtherSystem,
    /// The kernel is too old for it, or was built without it.
    Kernel,
    /// The kernel holds a part of it: a file that is there may be emptied or moved.
    Partly,
    /// The kernel has it and refused it.
    Refused,
    /// It is not made for this processor.
    Processor,
}

/// Whether a guard is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// For the life of the process.
    Held,
    /// The program runs without it.
    Missing(Reason),
}

/// What became of a guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The guard.
    pub guard: Guard,
    /// Whether it is held.
    pub state: State,
}

impl Finding {
    /// The word that says it, in `guard.ftl`. Why a guard is missing has a word of its own:
    /// [`Reason::key`].
    #[must_use]
    pub fn key(self) -> &'static str {
        match (self.guard, self.state) {
            (Guard::Memory, State::Held) => "guard-memory-held",
            (Guard::Memory, State::Missing(_)) => "guard-memory-missing",
            (Guard::Core, State::Held) => "guard-core-held",
            (Guard::Core, State::Missing(_)) => "guard-core-missing",
            (Guard::Network, State::Held) => "guard-network-held",
            (Guard::Network, State::Missing(_)) => "guard-network-missing",
            (Guard::Writing, State::Held) => "guard-writing-held",
            (Guard::Writing, State::Missing(_)) => "guard-writing-missing",
        }
    }
}

impl Reason {
    /// The word that says it, in `guard.ftl`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OtherSystem => "guard-reason-other-system",
            Self::Kernel => "guard-reason-kernel",
            Self::Partly => "guard-reason-partly",
            Self::Refused => "guard-reason-refused",
            Self::Processor => "guard-reason-processor",
        }
    }
}

/// Takes from the process all that it needs not. To be called once, before the first thread: some
/// guards hold for the thread that asks and for those it starts.
///
/// The findings are those of the guards that this door asks for, always in the same order.
pub fn close_doors(door: Door<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for guard in [Guard::Memory, Guard::Core, Guard::Writing, Guard::Network] {
        let taken = match (guard, door) {
            (Guard::Memory, _) => hide_memory(),
            (Guard::Core, _) => leave_no_core(),
            (Guard::Writing, Door::Learner { data_folder }) => write_only_in(data_folder),
            (Guard::Writing, Door::Author) => continue,
            (Guard::Network, _) => stay_on_this_machine(),
        };
        let state = taken.map_or_else(State::Missing, |()| State::Held);
        findings.push(Finding { guard, state });
    }
    findings
}

#[cfg(target_os = "linux")]
use linux::{hide_memory, leave_no_core, stay_on_this_machine, write_only_in};

#[cfg(not(target_os = "linux"))]
use elsewhere::{hide_memory, leave_no_core, stay_on_this_machine, write_only_in};

/// Systems where no guard is made yet: each says so.
#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use std::path::Path;

    use super::Reason;

    pub fn hide_memory() -> Result<(), Reason> {
        Err(Reason::OtherSystem)
    }

    pub fn leave_no_core() -> Result<(), Reason> {
        Err(Reason::OtherSystem)
    }

    pub fn write_only_in(_folder: Option<&Path>) -> Result<(), Reason> {
        Err(Reason::OtherSystem)
    }

    pub fn stay_on_this_machine() -> Result<(), Reason> {
        Err(Reason::OtherSystem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_a_word_of_its_own() {
        let guards = [Guard::Memory, Guard::Core, Guard::Network, Guard::Writing];
        let mut keys = std::collections::BTreeSet::new();
        for guard in guards {
            for state in [State::Held, State::Missing(Reason::Kernel)] {
                assert!(keys.insert(Finding { guard, state }.key()));
            }
        }
        let reasons = [
            Reason::OtherSystem,
            Reason::Kernel,
            Reason::Partly,
            Reason::Refused,
            Reason::Processor,
        ];
        for reason in reasons {
            assert!(keys.insert(reason.key()));
        }
    }
}
