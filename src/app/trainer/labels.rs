//! Words as a trainer sees them: the label of a button between brackets, where the file has its
//! path.

use crate::content::library::Library;
use crate::ids::{LessonId, SiteId};
use crate::words::{FRENCH, Words};

/// How a quoted label begins and ends in a file.
const OPEN: &str = "{ LABEL(\"";
const CLOSE: &str = "\") }";

/// The value of a word, with labels in the place of their paths.
pub(super) fn shown(words: &Words, value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let Some((path, end)) = after.split_once(CLOSE) else { break };
        out.push_str(before);
        match label(words, path) {
            Some(label) => out.push_str(&format!("[{label}]")),
            None => out.push_str(&format!("{OPEN}{path}{CLOSE}")),
        }
        rest = end;
    }
    out + rest
}

/// A text that somebody wrote, with paths in the place of labels. `before` is the value that it
/// replaces: its labels are known, the others are those of the sites of the lesson.
///
/// # Errors
/// With the text between brackets that is no label.
pub(super) fn written(
    library: &Library,
    words: &Words,
    lesson: Option<&LessonId>,
    before: &str,
    text: &str,
) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((start, after)) = rest.split_once('[') {
        let Some((name, end)) = after.split_once(']') else { break };
        out.push_str(start);
        let known = paths(before).find(|path| label(words, path).as_deref() == Some(name));
        let known = known.map(str::to_owned).or_else(|| path_of(library, words, lesson?, name));
        let Some(path) = known else { return Err(name.to_owned()) };
        out.push_str(&format!("{OPEN}{path}{CLOSE}"));
        rest = end;
    }
    Ok(out + rest)
}

/// An instruction that somebody pasted, with paths in the place of the labels that it quotes, with
/// brackets or as French does. What is no label stays as it is.
pub(super) fn quoted(library: &Library, words: &Words, lesson: &LessonId, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '«']) {
        let (before, after) = rest.split_at(at);
        let end = if after.starts_with('[') { ']' } else { '»' };
        let quote = after.split_once(end);
        let Some((quote, after)) = quote else { break };
        let name = quote.trim_start_matches(['[', '«']).trim();
        out.push_str(before);
        match path_of(library, words, lesson, name) {
            Some(path) => out.push_str(&format!("{OPEN}{path}{CLOSE}")),
            None => out.push_str(&format!("{quote}{end}")),
        }
        rest = after;
    }
    out + rest
}

/// The paths that a value quotes.
fn paths(value: &str) -> impl Iterator<Item = &str> {
    value.split(OPEN).skip(1).filter_map(|rest| rest.split_once(CLOSE).map(|(path, _)| path))
}

/// The label at a path, when it is one of a site.
fn label(words: &Words, path: &str) -> Option<String> {
    let (site, way) = path.split_once('/')?;
    words.site(&SiteId::new(site).ok()?, &way.replace('/', "--"))
}

/// The path of a label of the sites of a lesson.
fn path_of(library: &Library, words: &Words, lesson: &LessonId, name: &str) -> Option<String> {
    let sites = &library.lessons.get(lesson)?.value.sites;
    sites.iter().find_map(|site| {
        let entries = words.entries(&format!("sites/{site}/{FRENCH}.ftl"));
        let mut entries = entries.iter().filter(|entry| entry.key.contains("--"));
        let found = entries.find(|entry| words.site(site, &entry.name()).as_deref() == Some(name));
        found.map(|entry| {
            let way = entry.key.replace("--", "/");
            let end = entry.attribute.as_ref().map(|end| format!(".{end}")).unwrap_or_default();
            format!("{site}/{way}{end}")
        })
    })
}
