//! What authors write, as data.
//!
//! A *site* is a folder of pages; a *lesson* is a folder of steps over sites, played by a
//! *persona*; a *workshop* is two hours around a lesson. All are RON files read into the types of this module, which are closed: an
//! unknown field or variant is refused with its place. Sentences are not here but in Fluent files
//! beside them, under keys made from the same names.
//!
//! [`library`] finds and reads the files; [`script`] resolves the names of one lesson and one
//! variant into numbers, which is what the engine runs. This module knows neither the engine, nor
//! the screen, nor any word.

pub mod action;
pub mod call;
pub mod condition;
pub mod effect;
pub mod field;
pub mod lesson;
pub mod library;
pub mod mail;
pub mod message;
pub mod pack;
pub mod page;
pub mod paper;
pub mod persona;
pub mod read;
pub mod reading;
pub mod script;
pub mod site;
pub mod source;
pub mod word_bounds;
pub mod workshop;

/// The version of the formats this program reads.
pub const FORMAT: u32 = 1;
