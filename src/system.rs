//! The edges: what the machine says, what is written to it, and what is kept from it.

pub mod again;
pub mod allocator;
pub mod association;
pub mod doctor;
pub mod export;
pub mod guard;
pub mod helper;
pub mod panics;
pub mod places;
pub mod speech;
pub mod storage;
mod which;

/// The day it is by the computer's clock, in days after 1 January 1970 (UTC). The first day when the
/// clock stands before it.
#[must_use]
pub fn today() -> u32 {
    const SECS_A_DAY: u64 = 24 * 60 * 60;
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / SECS_A_DAY);
    u32::try_from(days).unwrap_or(u32::MAX)
}

/// The language the system speaks, when it says: `fr-FR`.
#[must_use]
pub fn language() -> Option<String> {
    sys_locale::get_locale()
}
