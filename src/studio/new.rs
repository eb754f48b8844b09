//! The first files of a folder of lessons: the template of the program, or a lesson under another
//! name with what it uses.

use crate::content::library::{Library, NO_LESSONS, embedded_interface, template};
use crate::diagnostic::Datum;
use crate::ids::{LessonId, MAX_LENGTH, id_like};
use crate::studio::edit::words::{replace, value};
use crate::words::Words;

/// The word that is the title of a lesson.
const TITLE: &str = "titre";

/// The most copies that are told apart by a number.
const MAX_COPIES: usize = 1_000;

/// The files of a new folder: those of the template, or a copy of the lesson `from`. Nothing when
/// there is no such lesson.
#[must_use]
pub fn files(library: &Library, from: Option<&LessonId>) -> Option<Vec<(String, Vec<u8>)>> {
    match from {
        None => Some(template()),
        Some(id) => {
            library.lessons.get(id)?;
            let name = free_name(&format!("{id}-copie"), |_| false)?;
            Some(copy(library, id, &name, &Library::default()))
        }
    }
}

/// The files of a lesson under another name and another title: its folder, its sites, its persona,
/// and a catalogue that lists it alone. No lesson of the library `there`, to which it goes, has
/// that title.
#[must_use]
pub fn copy(
    library: &Library,
    id: &LessonId,
    name: &LessonId,
    there: &Library,
) -> Vec<(String, Vec<u8>)> {
    renamed(library.files(Some(id)), id, name, there)
}

/// The files of the template with a name for its lesson that is free in the library to which they
/// go, and a title of its own.
#[must_use]
pub fn example(there: &Library) -> Vec<(String, Vec<u8>)> {
    let files = template();
    let id =
        files.iter().find_map(|(file, _)| LessonId::new(file.strip_suffix("/lesson.ron")?).ok());
    let named = id.and_then(|id| Some((free_name(id.as_str(), |name| is_taken(there, name))?, id)));
    match named {
        Some((name, id)) if name != id => renamed(files, &id, &name, there),
        _ => files,
    }
}

fn renamed(
    files: Vec<(String, Vec<u8>)>,
    id: &LessonId,
    name: &LessonId,
    there: &Library,
) -> Vec<(String, Vec<u8>)> {
    let folder = format!("{id}/");
    let (mut words, _) = Words::read(&embedded_interface(), &[]);
    files
        .into_iter()
        .map(|(file, bytes)| match (file.strip_prefix(&folder), String::from_utf8(bytes)) {
            (_, Err(other)) => (file, other.into_bytes()),
            (Some(rest), Ok(text)) => {
                // Words of the lesson's own world are quoted by its name.
                let text = text.replace(&format!("LABEL(\"{id}/"), &format!("LABEL(\"{name}/"));
                let language = rest.strip_suffix(".ftl").unwrap_or_default();
                let text = match words.set_language(language) {
                    true => with_own_title(&text, &words, there).unwrap_or(text),
                    false => text,
                };
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

/// Words of a lesson with the title of a copy, in the language that `words` speaks.
fn with_own_title(text: &str, words: &Words, there: &Library) -> Option<String> {
    let title = value(text, TITLE)?;
    let own = (1..MAX_COPIES).map(|count| {
        let data = [("title", Datum::from(title.as_str())), ("count", Datum::from(count))];
        words.say_with("record-copy", &data)
    });
    let own = own.into_iter().find(|own| !is_title(there, own))?;
    replace(text, TITLE, &own)
}

/// Whether a lesson has this title, in some language.
#[must_use]
pub fn is_title(library: &Library, title: &str) -> bool {
    let folders = ["sites/", "workshops/"];
    let mut of_lessons =
        library.words.iter().filter(|source| !folders.iter().any(|f| source.name.starts_with(f)));
    of_lessons.any(|source| value(&source.text, TITLE).as_deref() == Some(title))
}

/// Whether a new lesson cannot have this name: another one has it or is listed so, or a folder that
/// is none, or something on the disk that could not be read.
#[must_use]
pub fn is_taken(library: &Library, name: &str) -> bool {
    let mut listed = library.catalogue.iter().flat_map(|all| &all.value.lessons);
    NO_LESSONS.contains(&name)
        || listed.any(|id| id.as_str() == name)
        || library.lessons.keys().any(|id| id.as_str() == name)
        || library.folder.as_deref().is_some_and(|folder| folder.join(name).exists())
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
