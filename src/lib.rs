//! Lessons that teach e-mail, passwords and online forms on simulated sites, offline, keeping
//! nothing of what is typed.
//!
//! One description, one pure engine, many readers. `lessons/` is read into [`content`].

pub mod app;
pub mod content;
pub mod diagnostic;
pub mod ids;
