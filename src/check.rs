//! What an author is told of all the content, before a learner meets it.

mod beside;
mod cause;
mod lent;
mod proof;
mod refused;
mod signs;
mod stale;
mod wording;
mod workshops;

use serde_json::{Value, json};

use crate::attempt::Attempt;
use crate::check::proof::Seen;
use crate::content::lesson::Lesson;
use crate::content::library::{Library, Loaded};
use crate::content::reading::RealData;
use crate::content::script::{Script, Specimen, compile};
use crate::content::source::Seg;
use crate::diagnostic::{Datum, Diagnostic, Ink, Place, Severity, Source, draw_in};
use crate::ids::{FieldIx, LessonId, VariantId};
use crate::typed::real_data;
use crate::words::{Words, plain};
use crate::world::scenario::Scenario;

pub use signs::undrawn;
pub use stale::stale;

/// The most characters guided mode may ask a learner to type in one lesson.
pub const MAX_TYPED: usize = 45;

/// Everything found, and how much was looked at.
#[derive(Debug, Default)]
pub struct Report {
    /// What is wrong, lesson by lesson, the root causes first.
    pub diagnostics: Vec<Diagnostic>,
    /// How many lessons were read.
    pub n_lessons: usize,
    /// How many sites were read.
    pub n_sites: usize,
    /// For each lesson that plays, the characters it asks to type.
    pub typed: Vec<(LessonId, usize)>,
    /// What the proof looked at.
    pub proof: Proof,
}

/// How much was searched to prove that nobody can be stuck.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Proof {
    /// Variants of lessons, the plain ones among them.
    pub n_variants: usize,
    /// Essences of worlds, as the search tells them apart.
    pub n_states: usize,
    /// Gestures tried from them.
    pub n_transitions: usize,
    /// How long the search took, in seconds.
    pub seconds: f64,
}

impl Report {
    /// How many of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|found| found.severity == severity).count()
    }

    /// Every diagnostic drawn, then one line that sums up.
    #[must_use]
    pub fn draw(&self, words: &Words) -> String {
        self.draw_in(words, Ink::Plain)
    }

    /// The same as [`Report::draw`], with or without colours.
    #[must_use]
    pub fn draw_in(&self, words: &Words, ink: Ink) -> String {
        let mut text = String::new();
        for found in &self.diagnostics {
            text.push_str(draw_in(found, &words.sentences(found), ink).trim_end());
            text.push_str("\n\n");
        }
        for (lesson, n) in &self.typed {
            text.push_str(&words.say_with(
                "check-typed",
                &[
                    ("lesson", Datum::Text(lesson.to_string())),
                    ("count", Datum::Number(*n)),
                    ("most", Datum::Number(MAX_TYPED)),
                ],
            ));
            text.push('\n');
        }
        if self.count(Severity::Error) == 0 && self.proof.n_variants > 0 {
            text.push_str(&words.say_with(
                "check-proof",
                &[
                    ("variants", Datum::Number(self.proof.n_variants)),
                    ("states", Datum::Number(self.proof.n_states)),
                ],
            ));
            text.push('\n');
        }
        text.push_str(&words.say_with(
            "check-summary",
            &[
                ("lessons", Datum::Number(self.n_lessons)),
                ("sites", Datum::Number(self.n_sites)),
                ("errors", Datum::Number(self.count(Severity::Error))),
                ("warnings", Datum::Number(self.count(Severity::Warning))),
            ],
        ));
        text.push('\n');
        text
    }

    /// One JSON object a line (RFC 8259): a diagnostic each, then one that sums up.
    ///
    /// Lines and columns are counted from 1, columns in characters; a fault of a whole file has
    /// neither. `seconds` is the time of the proof alone.
    #[must_use]
    pub fn json(&self, words: &Words) -> String {
        let mut text = String::new();
        for found in &self.diagnostics {
            let sentences = words.sentences(found);
            let places: Vec<_> = found.places.iter().map(place_in_json).collect();
            let line = json!({
                "severity": match found.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                "rule": found.rule,
                "places": places,
                "message": plain(&sentences.message),
                "remedy": plain(&sentences.remedy),
            });
            text.push_str(&line.to_string());
            text.push('\n');
        }
        let Proof { n_variants, n_states, n_transitions, seconds } = self.proof;
        let last = json!({
            "lessons": self.n_lessons,
            "variants": n_variants,
            "states": n_states,
            "transitions": n_transitions,
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "seconds": seconds,
        });
        text.push_str(&last.to_string());
        text.push('\n');
        text
    }

    fn add(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in found {
            // Two lessons on one site find the same faults of that site.
            if !self.diagnostics.contains(&diagnostic) {
                self.diagnostics.push(diagnostic);
            }
        }
    }
}

fn place_in_json(place: &Place) -> Value {
    if place.is_file() {
        return json!({ "file": place.source.name });
    }
    let (line, column) = place.line_column();
    json!({ "file": place.source.name, "line": line, "column": column })
}

/// Reads all content and says everything that is wrong with it.
///
/// `words` are those of the library, and `reading` what was found while reading them.
#[must_use]
pub fn check(library: &Library, words: &Words, reading: Vec<Diagnostic>) -> Report {
    let mut report = Report {
        n_lessons: library.lessons.len(),
        n_sites: library.sites.len(),
        ..Report::default()
    };
    report.add(library.diagnostics.iter().cloned());
    if library.is_cut_short {
        // What seems to be missing may only be unread.
        return report;
    }
    report.add(reading.into_iter().filter(|one| !is_borrowed(library, one)));
    let mut seen = Seen::default();
    for (id, lesson) in &library.lessons {
        check_lesson(library, words, (id, lesson), &mut report, &mut seen);
    }
    if report.count(Severity::Error) == 0 {
        // What a broken lesson would have shown is not known.
        report.add(seen.missing(library));
    }
    report.add(workshops::check(library));
    let wording = wording::check(library, words, &report.diagnostics);
    report.add(wording);
    report.diagnostics.retain(|one| !is_borrowed(library, one));
    lent::leave_out(library, &mut report.diagnostics);
    signs::say_once(&mut report.diagnostics);
    report
}

/// Everything wrong with the content but what the proof alone finds: soon known, even of many
/// lessons. `words` and `reading` are as in [`check`].
#[must_use]
pub fn look(library: &Library, words: &Words, reading: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut report = Report::default();
    report.add(library.diagnostics.iter().cloned());
    if !library.is_cut_short {
        report.add(reading);
        for (id, lesson) in &library.lessons {
            let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
            for variant in std::iter::once(None).chain(variants) {
                report.add(prepare(library, id, variant).err().into_iter().flatten());
            }
        }
        let wording = wording::check(library, words, &report.diagnostics);
        report.add(wording);
    }
    report.diagnostics.retain(|one| !is_borrowed(library, one));
    report.diagnostics
}

/// Whether a fault is of a file that is the program's own: a pack that borrows it uses a part, and
/// nobody who made the pack can mend it.
fn is_borrowed(library: &Library, one: &Diagnostic) -> bool {
    one.places.first().is_some_and(|place| library.borrowed.contains(&place.source.name))
}

/// A lesson in a variant, ready to be played.
///
/// # Errors
/// With all that stands in the way: what is wrong in the lesson, or in the files it needs.
pub fn prepare(
    library: &Library,
    lesson: &LessonId,
    variant: Option<&VariantId>,
) -> Result<Scenario, Vec<Diagnostic>> {
    let (script, mut wrong) = compile(library, lesson, variant);
    match (script, library.lessons.get(lesson)) {
        (Some(script), Some(loaded)) => lay_out(script, loaded),
        (_, _) => {
            wrong.splice(..0, unread(library, lesson));
            Err(wrong)
        }
    }
}

fn lay_out(script: Script, lesson: &Loaded<Lesson>) -> Result<Scenario, Vec<Diagnostic>> {
    Scenario::new(script).map_err(|large| {
        let place = lesson.tree.place(&[Seg::from("sites")]);
        vec![
            Diagnostic::error("lesson-too-large", place)
                .with("needed", large.needed)
                .with("most", large.available),
        ]
    })
}

/// What is wrong with the files a lesson needs.
fn unread(library: &Library, lesson: &LessonId) -> Vec<Diagnostic> {
    let library = library.of(lesson);
    let mut files = vec![format!("{lesson}/lesson.ron")];
    if let Some(loaded) = library.lessons.get(lesson) {
        let sites = loaded.value.sites.iter();
        files.extend(sites.map(|site| format!("sites/{site}/site.ron")));
        files.push(format!("personas/{}.ron", loaded.value.persona));
    }
    let wrong = files.iter().flat_map(|file| library.blame(file));
    wrong.cloned().collect()
}

fn check_lesson(
    library: &Library,
    words: &Words,
    (id, lesson): (&LessonId, &Loaded<Lesson>),
    report: &mut Report,
    seen: &mut Seen,
) {
    let plain = std::iter::once(None);
    let variants = lesson.value.variants.iter().map(|variant| Some(&variant.id));
    for variant in plain.chain(variants) {
        let (script, wrong) = compile(library, id, variant);
        report.add(wrong);
        let Some(script) = script else { return };
        let mut real = real_specimens(library, &script);
        real.extend(beside::real_data_beside(library, lesson));
        if !real.is_empty() {
            report.add(real);
            return;
        }
        let played = lay_out(script, lesson).and_then(|scenario| {
            let proving = proof::Proving { library, words, lesson, variant };
            proving.prove(scenario, &mut report.proof, seen)
        });
        match played {
            Ok(n_typed) if variant.is_none() => report.typed.push((id.clone(), n_typed)),
            Ok(_) => {}
            Err(wrong) => report.add(wrong),
        }
        if variant.is_none() && report.typed.last().is_none_or(|(last, _)| last != id) {
            // What stops the plain lesson stops its variants as well: said once, it is enough.
            return;
        }
    }
}

/// Examples, and texts that fields know, which may be somebody's own.
fn real_specimens(library: &Library, script: &Script) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    for field in script.field_numbers() {
        let plan = script.field(field);
        let specimen = match &plan.specimen {
            Specimen::Text(text) => Some(text),
            Specimen::Empty
            | Specimen::Code(_)
            | Specimen::OwnName
            | Specimen::OwnSecret
            | Specimen::OwnAddress => None,
        };
        let others = plan.values.iter().filter(|value| Some(*value) != specimen);
        let texts = others.map(|text| (text, "id")).chain(specimen.map(|text| (text, "specimen")));
        for (text, line) in texts {
            if let Some(kind) = real_data(text, plan.input) {
                let place = place_in_field(library, script, field, line);
                let diagnostic = Diagnostic::error("real-specimen", place);
                let field = script.part(plan.part).id.as_str();
                let diagnostic = diagnostic.with("field", field).with("found", text.as_str());
                wrong.push(diagnostic.with("kind", kind_name(kind)));
            }
        }
    }
    wrong
}

/// A word the sentence chooses by.
fn kind_name(kind: RealData) -> &'static str {
    match kind {
        RealData::SocialSecurity => "person",
        RealData::BankAccount => "account",
        RealData::Card => "card",
        RealData::Address => "address",
        RealData::Phone => "phone",
    }
}

/// An example that is not what its field says, at the example.
fn misread(library: &Library, attempt: &Attempt, field: FieldIx) -> Diagnostic {
    let script = &attempt.scenario().script;
    let place = place_in_field(library, script, field, "specimen");
    let name = script.part(script.field(field).part).id.as_str();
    Diagnostic::error("misread-specimen", place).with("field", name)
}

/// Where a line of a field is written in the file of its site.
fn place_in_field(library: &Library, script: &Script, field: FieldIx, line: &'static str) -> Place {
    let part = script.field(field).part;
    let page = script.part(part).page;
    let plan = script.page(page);
    let site = &script.site(plan.site).id;
    let first = script.pages.iter().position(|other| other.site == plan.site);
    let way = [
        Seg::from("pages"),
        Seg::from(page.index() - first.unwrap_or(0)),
        Seg::from("body"),
        Seg::from(part.index() - plan.order.iter().min().map_or(0, |first| first.index())),
        Seg::from(line),
    ];
    library.sites.get(site).map_or_else(
        || Place::file(&Source::new(format!("sites/{site}/site.ron"), "")),
        |loaded| loaded.tree.place(&way),
    )
}
