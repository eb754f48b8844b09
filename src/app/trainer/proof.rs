//! What is wrong in a folder, searched on a thread of its own: the window never waits.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;

use crate::app::theme::missing_glyphs;
use crate::app::trainer::labels;
use crate::check::{check, undrawn};
use crate::content::library::{Library, embedded_interface};
use crate::content::source::Seg;
use crate::diagnostic::{Datum, Diagnostic, Place, Severity, Source};
use crate::ids::LessonId;
use crate::studio::edit;
use crate::studio::record::still_proposed;
use crate::words::{FRENCH, Words, plain};

/// One thing that is wrong, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Whether the lesson cannot be used.
    pub is_error: bool,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// The file, and the line in it; no line when the whole file is meant.
    pub place: (String, Option<usize>),
    /// The line as it is written: what comes before the fault, the fault, what comes after.
    pub line: [String; 3],
    /// The rule.
    pub rule: &'static str,
    /// The file of words and the word to mend, when it is one.
    pub word: Option<(String, String)>,
    /// The lesson and the rank of the step where it stands, when it is of one.
    pub step: Option<(LessonId, usize)>,
}

/// What is known of one lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Whether nobody can be stuck in it.
    pub is_proved: bool,
    /// The ranks of its faults.
    pub faults: Vec<usize>,
    /// Its languages, and whether each says every word.
    pub languages: Vec<(String, bool)>,
    /// How many persons concerned have read its words.
    pub read_by: u16,
}

/// What is known of a folder.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Everything that is wrong, the root causes first.
    pub faults: Vec<Fault>,
    /// Each lesson.
    pub lessons: BTreeMap<LessonId, State>,
}

/// A search that is under way.
#[derive(Debug, Default)]
pub struct Proofing {
    receiver: Option<Receiver<Findings>>,
    /// Whether something was changed since it began: what, and what to call then.
    again: Option<(PathBuf, String)>,
}

impl Proofing {
    /// Searches a folder, in this language of help; `wake` is called at the end. A search that is
    /// under way ends first.
    pub fn start(
        &mut self,
        folder: &Path,
        language: &str,
        wake: impl Fn() + Send + Clone + 'static,
    ) {
        if self.receiver.is_some() {
            self.again = Some((folder.to_owned(), language.to_owned()));
            return;
        }
        let (sender, receiver) = sync_channel(1);
        let (folder, language) = (folder.to_owned(), language.to_owned());
        let searches = move || {
            sender.send(find(&folder, &language)).ok();
            wake();
        };
        let spawned = thread::Builder::new().name("proof".to_owned()).spawn(searches);
        self.receiver = spawned.ok().map(|_| receiver);
    }

    /// Whether a search is under way.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        self.receiver.is_some()
    }

    /// What was found, once. Nothing when what was found is of a folder that changed since.
    pub fn take(&mut self) -> Option<Findings> {
        let received = self.receiver.as_ref()?.try_recv();
        if received == Err(TryRecvError::Empty) {
            return None;
        }
        self.receiver = None;
        received.ok().filter(|_| self.again.is_none())
    }

    /// The folder that is to be searched again, once the search is over.
    pub fn again(&mut self) -> Option<(PathBuf, String)> {
        if self.receiver.is_some() { None } else { self.again.take() }
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        self.faults == other.faults && self.lessons == other.lessons
    }
}

/// Everything that is known of a folder.
#[must_use]
pub fn find(folder: &Path, language: &str) -> Findings {
    let library = Library::folder(folder);
    let (mut words, mut reading) = Words::read(&embedded_interface(), &library.words);
    words.set_language(language);
    reading.extend(undrawn(&library, &words, missing_glyphs));
    let report = check(&library, &words, reading);
    let played: BTreeSet<&LessonId> = report.typed.iter().map(|(id, _)| id).collect();
    let told = report.diagnostics.iter().map(|one| in_words(one, &words, &library));
    let mut faults: Vec<Fault> = told.collect();
    // What keeps a lesson from being used comes first; of each kind, causes come before the rest.
    faults.sort_by_key(|fault| !fault.is_error);
    for id in library.lessons.keys() {
        faults.extend(proposed(&library, &mut words, id));
    }
    words.set_language(language);
    let listed = library.catalogue.iter().flat_map(|catalogue| &catalogue.value.lessons);
    let lessons = listed
        .map(|id| {
            let mine = |name: &str| concerns(&library, id, name);
            let found = faults.iter().enumerate();
            let found = found.filter(|(_, fault)| mine(&fault.place.0)).map(|(rank, _)| rank);
            let mine: Vec<usize> = found.collect();
            let is_good = mine.iter().all(|rank| !faults[*rank].is_error);
            let lesson = library.lessons.get(id);
            let state = State {
                is_proved: is_good && played.contains(id),
                languages: languages(&library, id, &faults),
                faults: mine,
                read_by: lesson.map_or(0, |lesson| lesson.value.read_by),
            };
            (id.clone(), state)
        })
        .collect();
    Findings { faults, lessons }
}

/// Whether a file is of a lesson: its own, its persona's, its sites'.
pub(super) fn concerns(library: &Library, id: &LessonId, name: &str) -> bool {
    let is_in = |folder: &str| name.strip_prefix(folder).is_some_and(|n| n.starts_with('/'));
    let lesson = library.lessons.get(id).map(|lesson| &lesson.value);
    is_in(id.as_str())
        || lesson.is_some_and(|lesson| {
            name == format!("personas/{}.ron", lesson.persona)
                || lesson.sites.iter().any(|site| is_in(&format!("sites/{site}")))
        })
}

fn languages(library: &Library, id: &LessonId, faults: &[Fault]) -> Vec<(String, bool)> {
    let code = |name: &str| {
        let file = name.strip_prefix(id.as_str())?.strip_prefix('/')?;
        Some(file.strip_suffix(".ftl")?.to_owned())
    };
    let mut codes: Vec<String> = library.words.iter().filter_map(|file| code(&file.name)).collect();
    codes.sort_by_key(|code| (code != FRENCH, code.clone()));
    let is_whole = |code: &String| {
        let file = format!("{id}/{code}.ftl");
        !faults.iter().any(|fault| fault.place.0 == file && fault.rule == "missing-word")
    };
    codes.into_iter().map(|code| (code.clone(), is_whole(&code))).collect()
}

/// One diagnostic in words, with the way to where it is mended.
pub fn in_words(found: &Diagnostic, words: &Words, library: &Library) -> Fault {
    let said = words.sentences(found);
    let place = found.places.first();
    let at = place.filter(|place| !place.is_file());
    let word = place.and_then(|place| word_at(found, place));
    let line = at.map(|place| {
        let text = &place.source.text;
        let start = text[..place.span.start].rfind('\n').map_or(0, |end| end + 1);
        let end = text[place.span.start..].find('\n').map_or(text.len(), |n| place.span.start + n);
        let last = place.span.end.min(end);
        [&text[start..place.span.start], &text[place.span.start..last], &text[last..end]]
            .map(str::to_owned)
    });
    Fault {
        is_error: found.severity == Severity::Error,
        message: plain(&said.message),
        remedy: plain(&said.remedy),
        place: (
            place.map(|place| place.source.name.clone()).unwrap_or_default(),
            at.map(|place| place.line_column().0),
        ),
        line: said_word(found, words, library, word.as_ref()).or(line).unwrap_or_default(),
        rule: found.rule,
        word,
        step: place.and_then(|place| step_at(library, found, place)),
    }
}

/// What a word says, as a trainer sees it, with the piece at fault apart. Nothing when the word is
/// not there, or when its file cannot be read: its line says more.
fn said_word(
    found: &Diagnostic,
    words: &Words,
    library: &Library,
    word: Option<&(String, String)>,
) -> Option<[String; 3]> {
    let (file, name) = word.filter(|_| found.rule != "bad-fluent")?;
    let source = library.words.iter().find(|source| source.name == *file)?;
    let said = labels::shown(words, &edit::words::value(&source.text, name)?);
    let said = said.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let piece = found.data.iter().find(|(key, _)| *key == "found");
    let piece = piece.map(|(_, piece)| piece.to_string()).filter(|piece| !piece.is_empty());
    Some(match piece.as_deref().and_then(|piece| said.split_once(piece)) {
        Some((before, after)) => [before.to_owned(), piece.unwrap_or_default(), after.to_owned()],
        None => [String::new(), said, String::new()],
    })
}

/// The words of a lesson that the program proposed and nobody has written since, a remark for each
/// language: its title is to be translated, where it is the same in French.
fn proposed(library: &Library, words: &mut Words, id: &LessonId) -> Vec<Fault> {
    let reader = words.language().code.clone();
    let text = |code: &str| {
        let name = format!("{id}/{code}.ftl");
        library.words.iter().find(|source| source.name == name)
    };
    let title = |code: &str| edit::words::value(&text(code)?.text, TITLE);
    let mut faults = Vec::new();
    for language in words.languages().to_vec() {
        let Some(source) = text(&language.code) else { continue };
        words.set_language(&language.code);
        let mut names = still_proposed(&source.text, words);
        words.set_language(&reader);
        if names.is_empty() {
            continue;
        }
        if language.code != FRENCH && title(&language.code) == title(FRENCH) {
            names.insert(0, TITLE.to_owned());
        }
        let data = [("count", Datum::from(names.len())), ("language", language.name.into())];
        let first = names.swap_remove(0);
        let key = edit::words::value(&source.text, &first).unwrap_or_default();
        let place = Place::file(source);
        let about = Diagnostic::warning("missing-word", place).with("key", first.as_str());
        faults.push(Fault {
            is_error: false,
            message: plain(&words.say_with("trainer-proposed", &data)),
            remedy: plain(&words.say("trainer-proposed-remedy")),
            place: (source.name.clone(), None),
            line: [String::new(), key, String::new()],
            rule: "proposed-word",
            word: word_at(&about, &Place::file(source)),
            step: step_at(library, &about, &Place::file(source)),
        });
    }
    faults
}

/// The word that is the title of a lesson.
const TITLE: &str = "titre";

/// The word to mend: the one that the rule misses, or the one that stands there.
fn word_at(found: &Diagnostic, place: &Place) -> Option<(String, String)> {
    let Source { name, text } = &*place.source;
    if !name.ends_with(".ftl") {
        return None;
    }
    let missed = found.data.iter().find(|(key, _)| *key == "key" && found.rule == "missing-word");
    let at = || edit::words::name_at(text, place.span.start).filter(|_| !place.is_file());
    let word = missed.map(|(_, key)| key.to_string()).or_else(at)?;
    Some((name.clone(), word))
}

/// The step of a lesson where a place stands: in the lesson itself, or in its words.
fn step_at(library: &Library, found: &Diagnostic, place: &Place) -> Option<(LessonId, usize)> {
    let (folder, _) = place.source.name.split_once('/')?;
    let id = LessonId::new(folder).ok()?;
    let lesson = library.lessons.get(&id)?;
    let steps = &lesson.value.steps;
    let rank = match word_at(found, place) {
        Some((_, word)) => {
            let message = word.split('.').next().unwrap_or_default();
            // The words of the whole lesson stand below those of any step.
            steps.iter().position(|step| step.id.as_str() == message).unwrap_or(0)
        }
        None => (0..steps.len()).find(|rank| {
            let step = lesson.tree.value(&[Seg::from("steps"), Seg::from(*rank)]);
            step.is_some_and(|step| lesson.tree.span(step).contains(&place.span.start))
        })?,
    };
    Some((id, rank))
}
