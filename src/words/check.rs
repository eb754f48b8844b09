//! What is wrong with words: between languages, with labels, and with what is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::words::file::{Entry, File, Owner};
use crate::words::gaps::{Gaps, Missing};
use crate::words::labels::is_simulated;
use crate::words::{FRENCH, Words, style, writing};

/// A word that somebody looks up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Its name: `message` or `message.attribute`.
    pub name: String,
    /// The variables it is given.
    pub variables: &'static [&'static str],
    /// Whether it may be left out.
    pub optional: bool,
}

impl Expected {
    /// A word that must be there, given no variable.
    pub fn word(name: impl Into<String>) -> Self {
        Self { name: name.into(), variables: &[], optional: false }
    }

    /// The same word, given these variables.
    #[must_use]
    pub fn with(self, variables: &'static [&'static str]) -> Self {
        Self { variables, ..self }
    }

    /// The same word, which may be left out.
    #[must_use]
    pub fn optional(self) -> Self {
        Self { optional: true, ..self }
    }
}

/// A word with its file.
type Found<'a> = (&'a File, &'a Entry);

impl Words {
    /// What differs between languages: every word of French is wanted in every language, with the
    /// same variables, and no other.
    ///
    /// A site's other languages hold the meanings of its labels: there a word may be missing.
    #[must_use]
    pub fn check_languages(&self) -> Vec<Diagnostic> {
        let mut by_owner: BTreeMap<&Owner, Vec<&File>> = BTreeMap::new();
        for file in &self.files {
            by_owner.entry(&file.owner).or_default().push(file);
        }
        let mut diagnostics = Vec::new();
        for (owner, files) in by_owner {
            let french = entries_in(&files, FRENCH);
            let Some(reference) = files.iter().find(|file| file.language == FRENCH) else {
                diagnostics.push(
                    Diagnostic::error("missing-language", Place::file(&files[0].source))
                        .with("language", FRENCH),
                );
                continue;
            };
            let is_french_whole = all_whole(&files, FRENCH);
            for language in self.languages().iter().filter(|l| l.code != FRENCH) {
                let code = language.code.as_str();
                let files: Vec<_> =
                    files.iter().copied().filter(|file| file.language == code).collect();
                match (files.is_empty(), owner) {
                    (true, Owner::Site(_)) => {}
                    (true, _) => diagnostics.push(
                        Diagnostic::warning("missing-language", Place::file(&reference.source))
                            .with("language", code),
                    ),
                    (false, _) => {
                        compare(&french, is_french_whole, code, &files, &mut diagnostics);
                    }
                }
            }
        }
        diagnostics
    }

    /// Which quoted labels name nothing, and which have no meaning in a help language.
    #[must_use]
    pub fn check_labels(&self) -> Vec<Diagnostic> {
        let known = self.labels();
        let mut diagnostics = Vec::new();
        let mut without_gloss = BTreeSet::new();
        for file in &self.files {
            for (label, span) in file.entries.iter().flat_map(|entry| &entry.labels) {
                let place = Place::new(&file.source, span.clone());
                let Some((owner, name)) = known.get(label) else {
                    if self.is_torn(label) {
                        continue;
                    }
                    let bad = Diagnostic::error("bad-label", place).with("found", label.as_str());
                    diagnostics.push(bad.suggest(label, known.keys().map(String::as_str)));
                    continue;
                };
                let language = file.language.as_str();
                let is_offered = self.languages().iter().any(|l| l.code == language);
                let glossed =
                    language == FRENCH || !is_offered || self.has_gloss(owner, name, language);
                if !glossed && without_gloss.insert((language, label)) {
                    diagnostics.push(
                        Diagnostic::warning("missing-gloss", place)
                            .with("site", owner.folder())
                            .with("key", name.as_str())
                            .with("language", language),
                    );
                }
            }
        }
        diagnostics
    }

    /// Whether the words of `owner` are those it looks up: none missing, none too many, and no
    /// variable that it does not give.
    ///
    /// Words whose name begins with one of `allowed_prefixes` are never too many. Missing words
    /// are looked for in French only: [`Words::check_languages`] compares the others with it.
    #[must_use]
    pub fn check_required(
        &self,
        owner: &Owner,
        expected: &[Expected],
        allowed_prefixes: &[&str],
    ) -> Vec<Diagnostic> {
        let files: Vec<&File> = self.files.iter().filter(|file| file.owner == *owner).collect();
        let french = entries_in(&files, FRENCH);
        let expected: BTreeMap<&str, &Expected> =
            expected.iter().map(|word| (word.name.as_str(), word)).collect();
        if french.is_empty() && files.iter().all(|file| file.language != FRENCH) {
            // `check_languages` says so, when there is a file of another language.
            let place = Place::file(&Source::new(owner.french_file(), ""));
            let none = Diagnostic::error("missing-language", place).with("language", FRENCH);
            return if files.is_empty() { vec![none] } else { Vec::new() };
        }
        let unused: Vec<&str> = french
            .keys()
            .map(String::as_str)
            .filter(|name| !expected.contains_key(name))
            .filter(|name| !allowed_prefixes.iter().any(|prefix| name.starts_with(prefix)))
            .collect();
        let start = files.iter().find(|file| file.language == FRENCH).map_or_else(
            || Place::file(&Source::new(owner.french_file(), "")),
            |file| Place::file(&file.source),
        );
        let is_whole = all_whole(&files, FRENCH);
        let wanted = expected.iter().filter(|(_, word)| is_whole && !word.optional);
        let absent = wanted.map(|(name, _)| *name).filter(|name| !french.contains_key(*name));
        let gaps = Gaps::new(absent.collect(), unused);
        let mut diagnostics: Vec<Diagnostic> =
            gaps.misspelt.iter().map(|(found, meant)| misspelt(french[*found], meant)).collect();
        for gap in &gaps.missing {
            let missing = missing(start.clone(), &french, gap, FRENCH);
            diagnostics.push(missing.suggest(gap.name, gaps.unused.iter().copied()));
        }
        for name in gaps.unused {
            let (file, entry) = french[name];
            let absent = expected.keys().copied().filter(|other| !french.contains_key(*other));
            diagnostics.push(too_many(file, entry).suggest(name, absent));
        }
        for file in files {
            for entry in &file.entries {
                if let Some(word) = expected.get(entry.name().as_str()) {
                    diagnostics.extend(unknown_variables(file, entry, word.variables));
                }
            }
        }
        diagnostics
    }

    /// Whether the site a label quotes has French words that could not all be read.
    fn is_torn(&self, label: &str) -> bool {
        let site = label.split('/').next().unwrap_or_default();
        self.files.iter().any(|file| {
            let is_it = matches!(&file.owner, Owner::Site(id) if id.as_str() == site);
            is_it && file.language == FRENCH && !file.is_whole
        })
    }

    /// What is hard to read in the words of lessons and workshops: all the rules in French, those of
    /// every language elsewhere.
    #[must_use]
    pub fn check_writing(&self) -> Vec<Diagnostic> {
        let lessons = self
            .files
            .iter()
            .filter(|file| file.language == FRENCH)
            .filter(|file| matches!(file.owner, Owner::Lesson(_) | Owner::Workshop(_)));
        let hard = lessons.flat_map(writing::check);
        let styled = self
            .files
            .iter()
            .filter(|file| matches!(file.owner, Owner::Lesson(_) | Owner::Workshop(_)))
            .flat_map(style::check);
        hard.chain(styled).collect()
    }
}

/// The words of one language, by name.
fn entries_in<'a>(files: &[&'a File], language: &str) -> BTreeMap<String, Found<'a>> {
    let files = files.iter().filter(|file| file.language == language);
    files
        .flat_map(|file| file.entries.iter().map(move |entry| (entry.name(), (*file, entry))))
        .collect()
}

/// Whether every file of one language could be read to its end.
fn all_whole(files: &[&File], language: &str) -> bool {
    let mut files = files.iter().filter(|file| file.language == language);
    files.all(|file| file.is_whole)
}

/// Compares the words of one owner in one language with the French ones.
///
/// Where a file could not all be read, what seems missing may be what was not read.
fn compare(
    french: &BTreeMap<String, Found<'_>>,
    is_french_whole: bool,
    language: &str,
    files: &[&File],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let theirs = entries_in(files, language);
    let is_whole = all_whole(files, language);
    let is_wanted = |name: &String, (file, entry): &Found<'_>| {
        let may_lack = matches!(file.owner, Owner::Site(_)) || is_simulated(&entry.key);
        is_whole && !theirs.contains_key(name) && !may_lack
    };
    let absent = french.iter().filter(|(name, found)| is_wanted(name, found));
    let surplus = theirs.keys().filter(|name| is_french_whole && !french.contains_key(*name));
    let gaps = Gaps::new(
        absent.map(|(name, _)| name.as_str()).collect(),
        surplus.map(String::as_str).collect(),
    );
    diagnostics.extend(gaps.misspelt.iter().map(|(found, meant)| misspelt(theirs[*found], meant)));
    for gap in &gaps.missing {
        let (file, entry) = &french[gap.name];
        let end = |source: &Rc<Source>| source.name.rsplit('/').next().map(str::to_owned);
        let beside = files.iter().find(|other| end(&other.source) == end(&file.source));
        let place = Place::file(&beside.unwrap_or(&files[0]).source);
        diagnostics.push(missing(place, &theirs, gap, language).and_at(file.place(entry)));
    }
    for name in gaps.unused {
        let (file, entry) = theirs[name];
        let known = french.keys().map(String::as_str);
        diagnostics.push(too_many(file, entry).suggest(name, known));
    }
    for (name, (file, entry)) in &theirs {
        let Some((reference, french_entry)) = french.get(name) else { continue };
        if entry.variables != french_entry.variables {
            diagnostics.push(
                Diagnostic::error("different-variables", file.place(entry))
                    .with("key", name.as_str())
                    .with("language", language)
                    .with("found", list(&entry.variables))
                    .with("expected", list(&french_entry.variables))
                    .and_at(reference.place(french_entry)),
            );
        }
    }
}

/// A word that is not there. In French nothing replaces it; elsewhere French does.
///
/// An attribute is missed at its message, where there is one.
fn missing(
    place: Place,
    theirs: &BTreeMap<String, Found<'_>>,
    gap: &Missing<'_>,
    language: &str,
) -> Diagnostic {
    let name = gap.name;
    let (message, attribute) = name.split_once('.').unwrap_or((name, ""));
    // A message may have lines and no words of its own.
    let of_message = theirs.values().filter(|(_, entry)| entry.key == message);
    let mut without_point = None;
    let place = match of_message.min_by_key(|(_, entry)| entry.span.start) {
        Some((file, entry)) if !attribute.is_empty() => {
            without_point = pointless(file, entry, attribute);
            file.place(entry)
        }
        Some(_) | None => place,
    };
    let about = if language == FRENCH { Diagnostic::error } else { Diagnostic::warning };
    if let Some(place) = without_point {
        return about("missing-point", place).with("found", attribute).with("key", name);
    }
    let diagnostic = about("missing-word", place);
    let diagnostic =
        diagnostic.with("key", name).with("language", language).with("message", message);
    let lines: Vec<String> = gap.lines.iter().map(|line| format!(".{line}")).collect();
    // Nor has any line.
    let diagnostic = match lines.is_empty() {
        true => diagnostic.with("lines", 0),
        false => diagnostic.with("lines", lines.join(", ")),
    };
    if attribute.is_empty() {
        // No attribute has a number for its name.
        diagnostic.with("attribute", 0)
    } else {
        diagnostic.with("attribute", attribute)
    }
}

/// Where the name of an attribute stands without its point: it is then a part of the text above.
fn pointless(file: &File, message: &Entry, attribute: &str) -> Option<Place> {
    let text = file.source.text.as_str();
    let next = file.entries.iter().filter(|other| other.key != message.key);
    let next = next.map(|other| other.span.start).filter(|start| *start > message.span.start);
    let mut start = message.span.end;
    for line in text.get(start..next.min().unwrap_or(text.len()))?.split_inclusive('\n') {
        let own = line.trim_start();
        let value = own.strip_prefix(attribute).map(str::trim_start);
        if value.is_some_and(|value| value.starts_with('=')) {
            let at = start + line.len() - own.len();
            return Some(Place::new(&file.source, at..at + attribute.len()));
        }
        start += line.len();
    }
    None
}

/// A word whose name has a slip: the attribute alone, where only that differs.
fn misspelt((file, entry): Found<'_>, meant: &str) -> Diagnostic {
    let name = entry.name();
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    Diagnostic::error("misspelt-word", file.place(entry))
        .with("found", last(&name))
        .with("near", last(meant))
        .with("key", meant)
}

/// A word that nobody looks up.
fn too_many(file: &File, entry: &Entry) -> Diagnostic {
    Diagnostic::warning("unused-word", file.place(entry)).with("key", entry.name())
}

fn unknown_variables<'a>(
    file: &'a File,
    entry: &'a Entry,
    given: &'a [&'a str],
) -> impl Iterator<Item = Diagnostic> + 'a {
    let unknown = entry.variables.iter().filter(|name| !given.contains(&name.as_str()));
    unknown.map(|name| {
        let diagnostic = Diagnostic::error("unknown-variable", variable_place(file, entry, name))
            .with("key", entry.name())
            .with("variable", name.as_str());
        diagnostic.suggest(name, given.iter().copied())
    })
}

/// Where a word uses a variable; its name, when that is not found.
fn variable_place(file: &File, entry: &Entry, name: &str) -> Place {
    let start = entry.span.end;
    let text = file.source.text.get(start..).unwrap_or_default();
    let used = format!("${name}");
    let found = text.match_indices(&used).find(|(at, _)| {
        let next = text[at + used.len()..].chars().next();
        next.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
    });
    match found {
        Some((at, _)) => Place::new(&file.source, start + at..start + at + used.len()),
        None => file.place(entry),
    }
}

/// Variables as a list for a sentence: `$a $b`, or `–` for none.
fn list(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "–".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
    names.join(" ")
}
