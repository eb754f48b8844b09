//! Files inside the program that are written as they are: what a new folder of lessons begins with,
//! and what a desktop is told.

use rust_embed::RustEmbed;

use crate::content::library::embedded_files;

#[derive(RustEmbed)]
#[folder = "templates/new/"]
struct EmbeddedTemplate;

#[derive(RustEmbed)]
#[folder = "templates/desktop/"]
struct EmbeddedDesktop;

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
