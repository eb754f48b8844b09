//! The edges: what the machine says, and what is written to it.

pub mod doctor;
pub mod export;
pub mod panics;
pub mod storage;

/// The language the system speaks, when it says: `fr-FR`.
#[must_use]
pub fn language() -> Option<String> {
    sys_locale::get_locale()
}
