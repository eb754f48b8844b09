//! The edges: what the machine says, what is written to it, and what is kept from it.

pub mod again;
pub mod allocator;
pub mod doctor;
pub mod export;
pub mod guard;
pub mod helper;
pub mod panics;
pub mod places;
pub mod speech;
pub mod storage;
mod which;

/// The language the system speaks, when it says: `fr-FR`.
#[must_use]
pub fn language() -> Option<String> {
    sys_locale::get_locale()
}
