//! Files inside the program that are not lessons: what a new folder of lessons and a new site begin
//! with, and what a desktop is told.

use rust_embed::RustEmbed;

use crate::content::library::embedded_files;

#[derive(RustEmbed)]
#[folder = "templates/new/"]
struct EmbeddedTemplate;

#[derive(RustEmbed)]
#[folder = "templates/desktop/"]
struct EmbeddedDesktop;

#[derive(RustEmbed)]
#[folder = "templates/models/"]
struct EmbeddedModels;

/// The names and bytes of the files that tell a desktop which program opens packs.
#[must_use]
pub fn desktop_files() -> Vec<(String, Vec<u8>)> {
    embedded_files::<EmbeddedDesktop>().collect()
}

/// The names and bytes of a folder with a small site and a lesson of three steps.
#[must_use]
pub fn template() -> Vec<(String, Vec<u8>)> {
    embedded_files::<EmbeddedTemplate>().collect()
}

/// The names and texts of the models of pages, each model in a folder of its own.
#[must_use]
pub fn models() -> Vec<(String, String)> {
    let files = embedded_files::<EmbeddedModels>();
    // They are made with the program: its tests read every one.
    files.filter_map(|(name, bytes)| Some((name, String::from_utf8(bytes).ok()?))).collect()
}
