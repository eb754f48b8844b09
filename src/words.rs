//! The words people read and hear, looked up by name.
//!
//! Four owners have words: the interface (`locales/LANG/FILE.ftl`), each simulated site, which
//! always speaks French (`sites/SITE/fr.ftl`; `sites/SITE/LANG.ftl` holds the meanings of the same
//! words), and each lesson and each workshop, which speak the help language (`LESSON/LANG.ftl`,
//! `workshops/WORKSHOP/LANG.ftl`). A language says its
//! own name and direction in `locales/LANG/_language.ftl`:
//!
//! ```ftl
//! language-name = Français
//! language-direction = ltr
//! ```
//!
//! Help quotes a label of a site with `{ LABEL("site/page/part") }`: it is the label shown *now*,
//! under the variant's renames, between marks that the screen draws bold, and followed by its
//! meaning when the help is not French. Sources are handed in; this module opens no file, and
//! formats only what reading found harmless.

mod by_hand;
mod check;
mod edition;
mod file;
mod gaps;
mod labels;
mod marks;
mod style;
#[cfg(test)]
mod tests;
mod told;
mod writing;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::{Arc, PoisonError, RwLock};

use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Datum, Diagnostic, Place, Sentences, Severity, Source};
use crate::ids::{LessonId, SiteId, WorkshopId};
use crate::words::file::{File, LABEL};
use crate::words::labels::label_path;

pub use crate::words::check::Expected;
pub use crate::words::file::{Entry, Owner};
pub use crate::words::marks::{CLOSE, OPEN, mark, plain, segments};
pub use crate::words::told::Told;
pub use crate::words::writing::{LONG, TOO_LONG};

/// The language everything is first written in, and the one simulated sites speak.
pub const FRENCH: &str = "fr";

/// The most faults kept until somebody asks.
const MAX_FAULTS: usize = 64;

/// A language the help can speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code: `fr`.
    pub code: String,
    /// Its name in itself: « Français ».
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As French.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// Something that went wrong while a word was looked up: a mistake of the program or of a file,
/// never of the learner. Tests demand that there be none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Whose word.
    pub owner: Owner,
    /// The word: `message` or `message.attribute`.
    pub name: String,
    /// The variable it was not given; `None` when the word itself cannot be said.
    pub variable: Option<String>,
}

/// What labels say now, marks and meaning included, by `site/page/part`.
///
/// Shared with the function inside the bundles, which Fluent wants `Send + Sync`.
type Quotes = Arc<RwLock<BTreeMap<String, String>>>;

/// All words, and the language they are said in.
pub struct Words {
    files: Vec<File>,
    languages: Vec<Language>,
    /// The help language, in `languages`.
    current: usize,
    bundles: BTreeMap<Owner, BTreeMap<String, Bundle>>,
    renames: BTreeMap<String, String>,
    quotes: Quotes,
    faults: RefCell<BTreeSet<Fault>>,
    /// Words of lessons that have sites of their own: those of packs beside the program.
    editions: Vec<edition::Edition>,
    /// The one whose sites are on the screen.
    edition: Option<usize>,
}

impl Words {
    /// Reads the interface's files (`LANG/FILE.ftl`) and content's (`sites/SITE/LANG.ftl`,
    /// `LESSON/LANG.ftl`), and returns all that could be read with all that is wrong.
    ///
    /// The languages are the interface's. French is always one of them, and the first.
    #[must_use]
    pub fn read(interface: &[Rc<Source>], content: &[Rc<Source>]) -> (Self, Vec<Diagnostic>) {
        let quotes = Quotes::default();
        let mut words = Self {
            files: Vec::new(),
            languages: Vec::new(),
            current: 0,
            bundles: BTreeMap::new(),
            renames: BTreeMap::new(),
            quotes,
            faults: RefCell::default(),
            editions: Vec::new(),
            edition: None,
        };
        let mut diagnostics = Vec::new();
        let mut seen = BTreeMap::new();
        let interface = interface.iter().map(|source| (source, interface_owner(&source.name)));
        let content = content.iter().map(|source| (source, content_owner(&source.name)));
        for (source, owner) in interface.chain(content) {
            match owner {
                Some((owner, language)) => {
                    let seen = seen.entry((owner.clone(), language.to_string())).or_default();
                    diagnostics.extend(words.add(owner, &language, source, seen));
                }
                None => diagnostics.push(
                    Diagnostic::warning("stray-words", Place::file(source))
                        .with("file", source.name.as_str()),
                ),
            }
        }
        diagnostics.extend(words.find_languages());
        words.refresh_quotes();
        (words, diagnostics)
    }

    /// Reads more files of content, which were read after the others.
    pub fn read_more(&mut self, content: &[Rc<Source>]) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for source in content {
            if let Some((owner, language)) = content_owner(&source.name) {
                diagnostics.extend(self.add(owner, &language, source, &mut BTreeMap::new()));
            }
        }
        self.refresh_quotes();
        diagnostics
    }

    /// Reads one file into its bundle.
    fn add(
        &mut self,
        owner: Owner,
        language: &LanguageIdentifier,
        source: &Rc<Source>,
        seen: &mut BTreeMap<String, Place>,
    ) -> Vec<Diagnostic> {
        let code = language.to_string();
        let (file, diagnostics) = File::read(owner.clone(), &code, source, seen);
        let bundles = self.bundles.entry(owner).or_default();
        bundles.entry(code).or_insert_with(|| Bundle::new(language, &self.quotes)).add(&file);
        self.files.push(file);
        diagnostics
    }

    /// Finds the languages of the interface.
    fn find_languages(&mut self) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        let bundles = self.bundles.get(&Owner::Interface);
        let mut codes: Vec<&str> =
            bundles.iter().flat_map(|b| b.keys()).map(String::as_str).collect();
        codes.retain(|code| *code != FRENCH);
        codes.insert(0, FRENCH);
        let mut languages = Vec::new();
        for code in codes {
            let say = |key| {
                let bundle = bundles.and_then(|bundles| bundles.get(code))?;
                bundle.format(key, &[]).map(|(text, _)| text)
            };
            let direction = match say("language-direction").as_deref() {
                Some("rtl") => Direction::RightToLeft,
                _ => Direction::LeftToRight,
            };
            let name = say("language-name").unwrap_or_else(|| code.to_owned());
            languages.push(Language { code: code.to_owned(), name, direction });
        }
        for file in &self.files {
            if file.owner == Owner::Interface {
                diagnostics.extend(self.check_direction(file));
            } else if !languages.iter().any(|language| language.code == file.language) {
                let place = Place::file(&file.source);
                let language = file.language.as_str();
                diagnostics.push(
                    Diagnostic::warning("unknown-language", place).with("language", language),
                );
            }
        }
        self.languages = languages;
        diagnostics
    }

    fn check_direction(&self, file: &File) -> Option<Diagnostic> {
        let entry = file.entries.iter().find(|entry| entry.name() == "language-direction")?;
        let bundle = self.bundles.get(&Owner::Interface)?.get(&file.language)?;
        let (found, _) = bundle.format("language-direction", &[])?;
        let known = matches!(found.as_str(), "ltr" | "rtl");
        (!known).then(|| {
            Diagnostic::error("bad-direction", file.place(entry)).with("found", file::cut(&found))
        })
    }

    /// The languages the help can speak, French first.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The help language.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.languages[self.current]
    }

    /// Changes the help language. `fr-CA` finds `fr` when there is nothing nearer.
    ///
    /// Returns whether the language is known; if not, nothing changes.
    pub fn set_language(&mut self, code: &str) -> bool {
        let find = |code: &str| self.languages.iter().position(|language| language.code == code);
        let broad = code.split(['-', '_']).next().unwrap_or_default();
        let Some(found) = find(code).or_else(|| find(broad)) else {
            return false;
        };
        self.current = found;
        self.refresh_quotes();
        self.speak_in_editions();
        true
    }

    /// Changes what labels are called: from `site/page/part` to the key of another word of the
    /// same site. Replaces the renames given before.
    pub fn set_renames(&mut self, renames: BTreeMap<String, String>) {
        self.rename_in_editions(&renames);
        self.renames = renames;
        self.refresh_quotes();
    }

    /// A word of the interface, in the help language, or else in French.
    #[must_use]
    pub fn say(&self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// A word of the interface, with values for its variables.
    #[must_use]
    pub fn say_with(&self, name: &str, data: &[(&str, Datum)]) -> String {
        self.in_help_language(&Owner::Interface, name, data).unwrap_or_else(|| {
            self.note(Fault { owner: Owner::Interface, name: name.to_owned(), variable: None });
            name.to_owned()
        })
    }

    /// A word of the simulated computer and phone: in French, as the real ones a learner meets.
    #[must_use]
    pub fn computer(&self, name: &str) -> String {
        self.format(&Owner::Interface, FRENCH, name, &[]).unwrap_or_else(|| self.say(name))
    }

    /// A word of a site, in French, under the current renames.
    #[must_use]
    pub fn site(&self, site: &SiteId, name: &str) -> Option<String> {
        self.site_with(site, name, &[])
    }

    /// A word of a site, with values for its variables.
    #[must_use]
    pub fn site_with(&self, site: &SiteId, name: &str, data: &[(&str, Datum)]) -> Option<String> {
        self.of_site().renamed(site, FRENCH, name, data)
    }

    /// What a word of a site means, in the help language. Nothing when that is French.
    #[must_use]
    pub fn gloss(&self, site: &SiteId, name: &str) -> Option<String> {
        let language = self.language().code.as_str();
        if language == FRENCH { None } else { self.of_site().renamed(site, language, name, &[]) }
    }

    /// A word of a lesson, in the help language, or else in French.
    #[must_use]
    pub fn lesson(&self, lesson: &LessonId, name: &str) -> Option<String> {
        self.lesson_with(lesson, name, &[])
    }

    /// A word of a lesson, with values for its variables.
    #[must_use]
    pub fn lesson_with(
        &self,
        lesson: &LessonId,
        name: &str,
        data: &[(&str, Datum)],
    ) -> Option<String> {
        self.of_lesson(lesson).in_help_language(&Owner::Lesson(lesson.clone()), name, data)
    }

    /// A word of a workshop, in the help language, or else in French.
    #[must_use]
    pub fn workshop(&self, workshop: &WorkshopId, name: &str) -> Option<String> {
        let owner = Owner::Workshop(workshop.clone());
        self.of_workshop(workshop).in_help_language(&owner, name, &[])
    }

    /// A word of the simulated world that is a lesson's own, in French as the rest of that world:
    /// a message, the name of a file.
    #[must_use]
    pub fn lesson_in_french(&self, lesson: &LessonId, name: &str) -> Option<String> {
        self.of_lesson(lesson).format(&Owner::Lesson(lesson.clone()), FRENCH, name, &[])
    }

    /// The sentences of a diagnostic, from the words of its rule.
    #[must_use]
    pub fn sentences(&self, diagnostic: &Diagnostic) -> Sentences {
        let data = diagnostic.data.as_slice();
        let word = |end: &str| self.say_with(&format!("rule-{}{end}", diagnostic.rule), data);
        let mut remedy = word(".remede");
        let is_near =
            |(name, near): &(&str, Datum)| *name == "near" && !near.to_string().is_empty();
        if data.iter().any(is_near) {
            remedy = format!("{} {remedy}", self.say_with("check-near", data));
        }
        Sentences {
            severity: self.say(match diagnostic.severity {
                Severity::Error => "severity-error",
                Severity::Warning => "severity-warning",
            }),
            message: word(""),
            remedy,
            other: if diagnostic.places.len() > 1 { word(".autre") } else { String::new() },
            remedy_title: self.say("check-remedy"),
        }
    }

    /// What went wrong while words were looked up, since this was last asked.
    #[must_use]
    pub fn take_faults(&self) -> BTreeSet<Fault> {
        let lent = self.editions.iter().flat_map(|edition| edition.words.take_faults());
        self.faults.take().into_iter().chain(lent).collect()
    }

    /// The words of one file, by the name of its source. Empty when there is no such file.
    #[must_use]
    pub fn entries(&self, file: &str) -> &[Entry] {
        let found = self.files.iter().find(|other| other.source.name == file);
        found.map_or(&[], |file| file.entries.as_slice())
    }

    fn in_help_language(
        &self,
        owner: &Owner,
        name: &str,
        data: &[(&str, Datum)],
    ) -> Option<String> {
        let language = self.language().code.as_str();
        self.format(owner, language, name, data).or_else(|| self.format(owner, FRENCH, name, data))
    }

    /// A word of a site under the current renames; its own words where the other has none.
    fn renamed(
        &self,
        site: &SiteId,
        language: &str,
        name: &str,
        data: &[(&str, Datum)],
    ) -> Option<String> {
        let owner = Owner::Site(site.clone());
        let (key, attribute) = split(name);
        let other = label_path(site.as_str(), key).and_then(|path| self.renames.get(&path));
        let other = other.map(|key| match attribute {
            Some(attribute) => format!("{key}.{attribute}"),
            None => key.clone(),
        });
        other
            .and_then(|name| self.format(&owner, language, &name, data))
            .or_else(|| self.format(&owner, language, name, data))
    }

    fn format(
        &self,
        owner: &Owner,
        language: &str,
        name: &str,
        data: &[(&str, Datum)],
    ) -> Option<String> {
        let (text, missing) = self.bundles.get(owner)?.get(language)?.format(name, data)?;
        for variable in missing {
            self.note(Fault { owner: owner.clone(), name: name.to_owned(), variable });
        }
        Some(text)
    }

    fn note(&self, fault: Fault) {
        let mut faults = self.faults.borrow_mut();
        if faults.len() < MAX_FAULTS {
            faults.insert(fault);
        }
    }

    fn has_gloss(&self, owner: &Owner, name: &str, language: &str) -> bool {
        let bundles = self.bundles.get(owner);
        bundles.and_then(|bundles| bundles.get(language)).is_some_and(|b| b.known.contains(name))
    }

    /// Works out again what labels say.
    fn refresh_quotes(&mut self) {
        let quotes = self.labels().into_iter().filter_map(|(path, (owner, name))| {
            let (label, gloss) = match owner {
                Owner::Site(site) => (self.site(site, &name)?, self.gloss(site, &name)),
                Owner::Lesson(_) | Owner::Workshop(_) | Owner::Interface => {
                    let language = self.language().code.as_str();
                    let gloss = (language != FRENCH)
                        .then(|| self.format(owner, language, &name, &[]))
                        .flatten();
                    (self.format(owner, FRENCH, &name, &[])?, gloss)
                }
            };
            Some((path, marks::quote(&label, gloss.as_deref())))
        });
        let quotes = quotes.collect();
        *self.quotes.write().unwrap_or_else(PoisonError::into_inner) = quotes;
    }
}

impl Owner {
    /// The name of the folder of its words: of a site, a lesson or a workshop.
    fn folder(&self) -> &str {
        match self {
            Self::Interface => "",
            Self::Site(site) => site.as_str(),
            Self::Lesson(lesson) => lesson.as_str(),
            Self::Workshop(workshop) => workshop.as_str(),
        }
    }

    /// The name of the file that holds its French words.
    fn french_file(&self) -> String {
        match self {
            Self::Interface => format!("{FRENCH}/"),
            Self::Site(site) => format!("sites/{site}/{FRENCH}.ftl"),
            Self::Lesson(lesson) => format!("{lesson}/{FRENCH}.ftl"),
            Self::Workshop(workshop) => format!("workshops/{workshop}/{FRENCH}.ftl"),
        }
    }
}

/// The words of one owner in one language.
struct Bundle {
    fluent: FluentBundle<Rc<FluentResource>>,
    /// The names that may be looked up: those found harmless.
    known: BTreeSet<String>,
}

impl Bundle {
    fn new(language: &LanguageIdentifier, quotes: &Quotes) -> Self {
        let mut fluent = FluentBundle::new(vec![language.clone()]);
        fluent.set_use_isolating(false);
        if language.language.as_str() == FRENCH {
            fluent.set_transform(Some(marks::kept_together));
        }
        let quotes = Arc::clone(quotes);
        // The bundle is new: nothing can have taken the name.
        let _ = fluent.add_function(LABEL, move |arguments, _| quoted(&quotes, arguments));
        Self { fluent, known: BTreeSet::new() }
    }

    fn add(&mut self, file: &File) {
        // What is refused here was reported at reading: a name used twice keeps its first word.
        let _ = self.fluent.add_resource(Rc::clone(&file.resource));
        self.known.extend(file.entries.iter().map(Entry::name));
    }

    /// The sentence, and the variables it was not given (`None`: something else was wrong).
    fn format(&self, name: &str, data: &[(&str, Datum)]) -> Option<(String, Vec<Option<String>>)> {
        if !self.known.contains(name) {
            return None;
        }
        let (key, attribute) = split(name);
        let message = self.fluent.get_message(key)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::with_capacity(data.len());
        for (name, datum) in data {
            arguments.set(*name, value(datum));
        }
        let mut errors = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        let missing = errors.into_iter().map(|error| match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable {
                id,
            })) => Some(id),
            _ => None,
        });
        Some((text, missing.collect()))
    }
}

/// What `LABEL` puts into a sentence. A label that is not known is shown by its own name, which
/// [`Words::check_labels`] reports.
fn quoted<'a>(quotes: &Quotes, arguments: &[FluentValue<'a>]) -> FluentValue<'a> {
    let [FluentValue::String(path)] = arguments else {
        return FluentValue::Error;
    };
    let quotes = quotes.read().unwrap_or_else(PoisonError::into_inner);
    let text = quotes.get(path.as_ref()).cloned();
    let name = || marks::quote(path.rsplit('/').next().unwrap_or_default(), None);
    FluentValue::String(text.unwrap_or_else(name).into())
}

fn value(datum: &Datum) -> FluentValue<'_> {
    match datum {
        Datum::Text(text) => FluentValue::from(text.as_str()),
        // Fluent counts in floating point, and stumbles over what that cannot hold.
        Datum::Number(number) => FluentValue::from(u32::try_from(*number).unwrap_or(u32::MAX)),
    }
}

/// A name cut into message and attribute.
fn split(name: &str) -> (&str, Option<&str>) {
    name.split_once('.').map_or((name, None), |(key, attribute)| (key, Some(attribute)))
}

/// Whose words `LANG/FILE.ftl` holds.
fn interface_owner(name: &str) -> Option<(Owner, LanguageIdentifier)> {
    let (language, file) = name.split_once('/')?;
    let good = file.ends_with(".ftl") && !file.contains('/');
    good.then(|| language.parse().ok()).flatten().map(|language| (Owner::Interface, language))
}

/// Whose words `sites/SITE/LANG.ftl`, `workshops/WORKSHOP/LANG.ftl` or `LESSON/LANG.ftl` holds.
fn content_owner(name: &str) -> Option<(Owner, LanguageIdentifier)> {
    let mut names = name.strip_suffix(".ftl")?.split('/');
    let owner = match names.next()? {
        "sites" => Owner::Site(SiteId::new(names.next()?).ok()?),
        "workshops" => Owner::Workshop(WorkshopId::new(names.next()?).ok()?),
        lesson => Owner::Lesson(LessonId::new(lesson).ok()?),
    };
    let language = names.next()?.parse().ok()?;
    names.next().is_none().then_some((owner, language))
}
