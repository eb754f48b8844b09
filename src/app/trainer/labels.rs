//! Words as a trainer sees them: the label of a button between brackets, where the file has its
//! path.

use crate::content::action::Action;
use crate::content::library::Library;
use crate::ids::LessonId;
use crate::words::Words;
use crate::world::World;
use crate::world::scenario::Scenario;

/// How a quoted label begins and ends in a file.
const OPEN: &str = "{ LABEL(\"";
const CLOSE: &str = "\") }";

/// How the labels of the browser, the files and the phone begin.
const APP: &str = "app/";

/// The value of a word, with labels in the place of their paths.
pub(super) fn shown(words: &Words, value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let Some((path, end)) = after.split_once(CLOSE) else { break };
        out.push_str(before);
        match words.label(path) {
            Some(label) => out.push_str(&format!("[{label}]")),
            None => out.push_str(&format!("{OPEN}{path}{CLOSE}")),
        }
        rest = end;
    }
    out + rest
}

/// Where the labels of a lesson are looked for: two pages can have a button of one name.
#[derive(Clone, Debug, Default)]
pub(super) struct Near<'a> {
    /// The lesson.
    pub lesson: Option<&'a LessonId>,
    /// How the paths of the nearest pages begin, the nearest first.
    pub pages: Vec<String>,
}

impl Near<'_> {
    /// The path of the nearest label of this name: on the pages, then elsewhere on the sites of the
    /// lesson and in its messages, then on the simulated computer.
    fn path_of(&self, library: &Library, words: &Words, name: &str) -> Option<String> {
        let sites = self.lesson.and_then(|id| library.lessons.get(id));
        let sites = sites.iter().flat_map(|lesson| &lesson.value.sites);
        let of_lesson = self.lesson.iter().map(|id| format!("{id}/"));
        let others = sites.map(|site| format!("{site}/")).chain(of_lesson);
        let mut ways = self.pages.iter().cloned().chain(others).chain([APP.to_owned()]);
        let found = words.paths_of(name);
        ways.find_map(|way| found.iter().find(|path| path.starts_with(&way)).cloned())
    }
}

/// The pages on which gestures are made from the beginning of a scenario, as paths begin.
pub(super) fn pages(scenario: &Scenario, actions: &[Action]) -> Vec<String> {
    let mut world = World::start(scenario);
    let mut pages: Vec<String> = page_of(scenario, &world).into_iter().collect();
    for action in actions {
        world = world.after(scenario, action).0;
        let page = page_of(scenario, &world);
        pages.extend(page.filter(|page| pages.last() != Some(page)));
    }
    pages
}

/// The page in front, as the paths of its labels begin.
pub(super) fn page_of(scenario: &Scenario, world: &World) -> Option<String> {
    let plan = scenario.script.page(world.page(scenario)?);
    Some(format!("{}/{}/", scenario.script.site(plan.site).id, plan.id))
}

/// A text that somebody wrote, with paths in the place of labels. `before` is the value that it
/// replaces: its labels are known, the others are the nearest of their name.
///
/// # Errors
/// With the text between brackets that is no label.
pub(super) fn written(
    library: &Library,
    words: &Words,
    near: &Near<'_>,
    before: &str,
    text: &str,
) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((start, after)) = rest.split_once('[') {
        let Some((name, end)) = after.split_once(']') else { break };
        out.push_str(start);
        let known = paths(before).find(|path| words.label(path).as_deref() == Some(name));
        let known = known.map(str::to_owned).or_else(|| near.path_of(library, words, name));
        let Some(path) = known else { return Err(name.to_owned()) };
        out.push_str(&format!("{OPEN}{path}{CLOSE}"));
        rest = end;
    }
    Ok(out + rest)
}

/// An instruction that somebody pasted, with paths in the place of the labels that it quotes, with
/// brackets or as French does. What is no label stays as it is.
pub(super) fn quoted(library: &Library, words: &Words, near: &Near<'_>, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '«']) {
        let (before, after) = rest.split_at(at);
        let end = if after.starts_with('[') { ']' } else { '»' };
        let quote = after.split_once(end);
        let Some((quote, after)) = quote else { break };
        let name = quote.trim_start_matches(['[', '«']).trim();
        out.push_str(before);
        match near.path_of(library, words, name) {
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
