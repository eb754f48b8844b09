//! What a new folder of lessons begins with: files that are inside the program.

use rust_embed::RustEmbed;

use crate::content::library::embedded_files;

#[derive(RustEmbed)]
#[folder = "templates/new/"]
struct EmbeddedTemplate;

/// The names and bytes of a folder with a small site and a lesson of three steps.
#[must_use]
pub fn template() -> Vec<(String, Vec<u8>)> {
    embedded_files::<EmbeddedTemplate>().collect()
}
