//! Lessons that teach e-mail, passwords and online forms on simulated sites, offline, keeping
//! nothing of what is typed.
//!
//! One description, one pure engine, many readers: [`content`] is what authors write, [`world`] what
//! it becomes, [`session`] one person's attempt, [`typed`] the only home of what is typed, [`app`]
//! what a learner sees. `ARCHITECTURE.md` says the rest.

#![forbid(unsafe_code)]

pub mod app;
pub mod attempt;
pub mod check;
pub mod cli;
pub mod content;
pub mod demo;
pub mod diagnostic;
pub mod edition;
pub mod explore;
pub mod guide;
pub mod ids;
pub mod memo;
pub mod narrate;
pub mod passport;
pub mod play;
pub mod session;
pub mod studio;
pub mod system;
pub mod typed;
pub mod words;
pub mod world;
