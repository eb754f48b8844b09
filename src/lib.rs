//! Lessons that teach e-mail, passwords and online forms on simulated sites, offline, keeping
//! nothing of what is typed.
//!
//! x

pub mod app;
pub mod attempt;
pub mod check;
pub mod content;
pub mod diagnostic;
pub mod explore;
pub mod ids;
pub mod play;
pub mod session;
pub mod typed;
pub mod words;
pub mod world;
