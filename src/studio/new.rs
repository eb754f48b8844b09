//! The first files of a folder of lessons: the template of the program, or a lesson under another
//! name with what it uses.

use crate::content::library::{Library, template};
use crate::ids::{LessonId, MAX_LENGTH, id_like};

/// The files of a new folder: those of the template, or a copy of the lesson `from`. Nothing when
/// there is no such lesson.
#[must_use]
pub fn files(library: &Library, from: Option<&LessonId>) -> Option<Vec<(String, Vec<u8>)>> {
    match from {
        None => Some(template()),
        Some(id) => {
            library.lessons.get(id)?;
            Some(copy(library, id, &free_name(&format!("{id}-copie"), |_| false)?))
        }
    }
}

/// The files of a lesson under another name: its folder, its sites, its persona, and a catalogue
/// that lists it alone.
#[must_use]
pub fn copy(library: &Library, id: &LessonId, name: &LessonId) -> Vec<(String, Vec<u8>)> {
    let folder = format!("{id}/");
    let files = library.files(Some(id)).into_iter();
    files
        .map(|(file, bytes)| match (file.strip_prefix(&folder), String::from_utf8(bytes)) {
            (_, Err(other)) => (file, other.into_bytes()),
            (Some(rest), Ok(text)) => {
                // Words of the lesson's own world are quoted by its name.
                let text = text.replace(&format!("LABEL(\"{id}/"), &format!("LABEL(\"{name}/"));
                (format!("{name}/{rest}"), text.into_bytes())
            }
            (None, Ok(text)) if file == "catalogue.ron" => {
                let text = text.replace(&format!("\"{id}\""), &format!("\"{name}\""));
                (file, text.into_bytes())
            }
            (None, Ok(text)) => (file, text.into_bytes()),
        })
        .collect()
}

/// A name made of a text: its letters and figures without accents, with hyphens between them.
/// Where it is taken, a number follows. Nothing when the text has no letter.
#[must_use]
pub fn free_name(text: &str, is_taken: impl Fn(&str) -> bool) -> Option<LessonId> {
    let name = id_like(text);
    let numbered = |n: usize| {
        let end = format!("-{n}");
        let start = &name[..name.len().min(MAX_LENGTH - end.len())];
        format!("{}{end}", start.trim_end_matches('-'))
    };
    let mut names = std::iter::once(name.clone()).chain((2..1_000).map(numbered));
    LessonId::new(&names.find(|name| !is_taken(name))?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<String> {
        free_name(text, |_| false).map(|name| name.to_string())
    }

    #[test]
    fn a_name_is_made_of_any_text_with_letters() {
        assert_eq!(name("J’écris à l’Œuvre !").as_deref(), Some("j-ecris-a-l-oeuvre"));
        assert_eq!(name("2e page").as_deref(), Some("e-page"));
        assert_eq!(name(" 12 … "), None);
        assert_eq!(name(&"a ".repeat(90)).map(|name| name.len()), Some(47));
    }

    #[test]
    fn a_name_that_is_taken_takes_a_number() {
        let taken = ["a".to_owned(), "a-2".to_owned()];
        let free = free_name("a", |name| taken.contains(&name.to_owned()));
        assert_eq!(free.map(|name| name.to_string()).as_deref(), Some("a-3"));
    }
}
