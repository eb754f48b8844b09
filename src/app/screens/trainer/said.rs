//! What can be changed beside a step: its words, those of what is in front, those of the lesson.

use crate::app::screens::trainer::Drawn;
use crate::app::screens::trainer::site::{kind_key, place};
use crate::app::trainer::Trainer;
use crate::content::page::Page;
use crate::diagnostic::Datum;
use crate::ids::{LessonId, SiteId, SiteIx};
use crate::words::{Entry, FRENCH};
use crate::world::call::Line;

/// What each step says, with the word that names it on the screen.
const STEP_WORDS: [(&str, &str); 6] = [
    ("", "trainer-instruction"),
    (".pourquoi", "trainer-why"),
    (".indice", "trainer-hint"),
    (".question", "trainer-question"),
    (".guide", "trainer-guide"),
    (".fait", "trainer-done"),
];

/// What a lesson says besides its steps.
const LESSON_WORDS: [(&str, &str); 7] = [
    ("titre", "trainer-title"),
    ("but", "trainer-goal"),
    ("fin", "trainer-end"),
    ("fin-invente", "trainer-invented"),
    ("fin-apporter-1", "trainer-bring-one"),
    ("fin-apporter-2", "trainer-bring-two"),
    ("fin-apporter-3", "trainer-bring-three"),
];

/// How the words begin that a lesson has where it wants them.
const MORE: [&str; 3] = ["file--", "contact--", "mot-"];

/// One word that can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The file.
    pub file: String,
    /// Its name in it.
    pub name: String,
    /// What it is.
    pub label: String,
}

/// Words under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// The words.
    pub words: Vec<Said>,
}

/// All that can be changed beside the step of this rank, in the language that is shown.
pub fn sections(drawn: &Drawn<'_>, state: &Trainer, id: &LessonId, step: usize) -> Vec<Section> {
    let file = format!("{id}/{}.ftl", state.language);
    let say = |key: &str| drawn.words.say(key);
    let said = |name: String, key: &str| Said { file: file.clone(), name, label: say(key) };
    let step = drawn.library.lessons.get(id).and_then(|one| one.value.steps.get(step));
    let of_step = step
        .iter()
        .flat_map(|one| STEP_WORDS.iter().map(|(end, key)| said(format!("{}{end}", one.id), key)));
    let of_lesson = LESSON_WORDS.iter().map(|(name, key)| said((*name).to_owned(), key));
    let french = format!("{id}/{FRENCH}.ftl");
    let entries = drawn.words.entries(&french).iter();
    let more = entries.filter(|entry| MORE.iter().any(|start| entry.key.starts_with(start)));
    let more = more.map(|entry| said(entry.name(), world_key(entry)));
    let all = [
        Section { title: "trainer-step-words", words: of_step.collect() },
        Section { title: "trainer-front-words", words: in_front(drawn, state, id) },
        Section { title: "trainer-page-words", words: on_page(drawn, state) },
        Section { title: "trainer-lesson-words", words: of_lesson.chain(more).collect() },
    ];
    all.into_iter().filter(|section| !section.words.is_empty()).collect()
}

/// The words of a page, from top to bottom, each named by what it is.
pub fn of_page(drawn: &Drawn<'_>, language: &str, site: &str, page: &Page) -> Vec<Said> {
    let start = format!("{}--", page.id);
    let entries = drawn.words.entries(&format!("sites/{site}/{FRENCH}.ftl")).iter();
    let mine = entries.filter(|one| one.key == page.id.as_str() || one.key.starts_with(&start));
    let mut names: Vec<String> = mine.map(Entry::name).collect();
    // Other languages say what stands on the page, not what the site answers.
    names.retain(|name| language == FRENCH || !name.contains('.'));
    names.sort_by_key(|name| place(page, name));
    let file = format!("sites/{site}/{language}.ftl");
    let said = |name: String| {
        let kind = drawn.words.say(kind_key(page, &name));
        let french = SiteId::new(site).ok().and_then(|id| drawn.words.site(&id, &name));
        let label = match french.filter(|_| language != FRENCH) {
            Some(word) => {
                let data = [("kind", Datum::Text(kind)), ("word", Datum::Text(word))];
                drawn.words.say_with("trainer-kind-of", &data)
            }
            None => kind,
        };
        Said { file: file.clone(), name, label }
    };
    names.into_iter().map(said).collect()
}

fn on_page(drawn: &Drawn<'_>, state: &Trainer) -> Vec<Said> {
    let Some((_, _, shown)) = &state.preview else { return Vec::new() };
    let scenario = shown.attempt.scenario();
    let Some(page) = shown.attempt.world().page(scenario) else { return Vec::new() };
    let plan = scenario.script.page(page);
    let site = &scenario.script.site(plan.site).id;
    let loaded = drawn.library.sites.get(site);
    let page = loaded.and_then(|one| one.value.pages.iter().find(|page| page.id == plan.id));
    page.map(|page| of_page(drawn, &state.language, site.as_str(), page)).unwrap_or_default()
}

/// The words of the message that is open, of those of the phone, of the call and of the papers.
fn in_front(drawn: &Drawn<'_>, state: &Trainer, id: &LessonId) -> Vec<Said> {
    let Some((_, _, shown)) = &state.preview else { return Vec::new() };
    let (scenario, world) = (shown.attempt.scenario(), shown.attempt.world());
    let script = &scenario.script;
    let texts = world.texts(scenario).map(|text| text.message);
    let mut things: Vec<(Option<SiteIx>, String)> = Vec::new();
    for message in world.message_in_front(scenario).into_iter().chain(texts) {
        let plan = script.message(message);
        things.push((plan.site, format!("message--{}", plan.id)));
        let file = plan.file.map(|file| script.file(file)).filter(|file| file.site.is_some());
        things.extend(file.map(|file| (file.site, format!("file--{}", file.id))));
    }
    let call = world.line(scenario).map(|line| match line {
        Line::Rings(call) | Line::Speaks(call) | Line::Replied(call, _) => call,
    });
    let calls = call.into_iter().chain(world.contacts(scenario));
    things.extend(calls.map(|call| {
        let plan = &script.calls[call.index()];
        (plan.site, format!("call--{}", plan.id))
    }));
    things.extend(script.papers.iter().map(|paper| (None, format!("paper--{}", paper.id))));
    let mut words: Vec<Said> = Vec::new();
    for (site, key) in things {
        let folder = match site {
            Some(site) => format!("sites/{}", script.site(site).id),
            None => id.to_string(),
        };
        let start = format!("{key}--");
        let entries = drawn.words.entries(&format!("{folder}/{FRENCH}.ftl")).iter();
        for entry in entries.filter(|one| one.key == key || one.key.starts_with(&start)) {
            let said = Said {
                file: format!("{folder}/{}.ftl", state.language),
                name: entry.name(),
                label: drawn.words.say(world_key(entry)),
            };
            if !words.contains(&said) {
                words.push(said);
            }
        }
    }
    words
}

/// What a word of the world of a lesson is.
fn world_key(entry: &Entry) -> &'static str {
    let mut ways = entry.key.split("--");
    let (kind, _, part) = (ways.next(), ways.next(), ways.next());
    match (kind, part, entry.attribute.as_deref()) {
        (Some("message"), _, None) => "trainer-word-from",
        (Some("message"), _, Some("objet")) => "trainer-word-subject",
        (Some("message"), _, Some("corps")) => "trainer-word-body",
        (Some("message"), _, Some("lien")) => "trainer-word-link",
        (Some("message"), ..) => "trainer-word-more",
        (Some("file"), _, None) => "trainer-word-file",
        (Some("file"), _, Some("taille")) => "trainer-word-size",
        (Some("file"), ..) => "trainer-word-content",
        (Some("paper"), None, _) => "trainer-word-paper",
        (Some("paper"), ..) => "trainer-word-line",
        (Some("call"), None, None) => "trainer-word-caller",
        (Some("call"), None, _) => "trainer-word-says",
        (Some("call"), _, None) => "trainer-word-answer",
        (Some("call"), ..) => "trainer-word-replies",
        (Some("contact"), ..) => "trainer-word-contact",
        (_, _, None) => "trainer-word-known",
        (..) => "trainer-word-sense",
    }
}
