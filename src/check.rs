//! What an author is told of all the content, before a learner meets it.

mod wording;

use std::rc::Rc;

use crate::attempt::Attempt;
use crate::content::lesson::Lesson;
use crate::content::library::{Library, Loaded};
use crate::content::script::{Script, compile};
use crate::content::source::Seg;
use crate::diagnostic::{Datum, Diagnostic, Severity, draw};
use crate::ids::{LessonId, VariantId};
use crate::session::Mode;
use crate::words::Words;
use crate::world::scenario::Scenario;

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
}

impl Report {
    /// How many of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|found| found.severity == severity)
            .count()
    }

    /// Every diagnostic drawn, then one line that sums up.
    #[must_use]
    pub fn draw(&self, words: &Words) -> String {
        let mut text = String::new();
        for found in &self.diagnostics {
            text.push_str(draw(found, &words.sentences(found)).trim_end());
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

    fn add(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in found {
            // Two lessons on one site find the same faults of that site.
            if !self.diagnostics.contains(&diagnostic) {
                self.diagnostics.push(diagnostic);
            }
        }
    }
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
    report.add(reading);
    for (id, lesson) in &library.lessons {
        check_lesson(library, id, lesson, &mut report);
    }
    report.add(wording::check(library, words));
    report
}

fn check_lesson(library: &Library, id: &LessonId, lesson: &Loaded<Lesson>, report: &mut Report) {
    let plain = std::iter::once(None);
    let variants = lesson
        .value
        .variants
        .iter()
        .map(|variant| Some(&variant.id));
    for variant in plain.chain(variants) {
        let (script, wrong) = compile(library, id, variant);
        report.add(wrong);
        let Some(script) = script else { continue };
        let plain = variant.is_none();
        match prove(script, lesson) {
            Ok(n_typed) if plain => report.typed.push((id.clone(), n_typed)),
            Ok(_) => {}
            Err(found) => report.add(
                found
                    .into_iter()
                    .map(|found| found.with("variant", variant.map_or("", VariantId::as_str))),
            ),
        }
    }
}

/// Plays the lesson by the shortest way; gives the characters it asks to type.
fn prove(script: Script, lesson: &Loaded<Lesson>) -> Result<usize, Vec<Diagnostic>> {
    let at = |field: &'static str| lesson.tree.place(&[Seg::Field(field.into())]);
    let scenario = Scenario::new(script).map_err(|large| {
        vec![
            Diagnostic::error("lesson-too-large", at("sites"))
                .with("needed", large.needed)
                .with("most", large.available),
        ]
    })?;
    let mut attempt = Attempt::new(Rc::new(scenario), Mode::Guided);
    let mut n_typed = 0;
    let mut wrong = Vec::new();
    for (rank, step) in lesson.value.steps.iter().enumerate() {
        let place = || {
            lesson
                .tree
                .place(&[Seg::Field("steps".into()), Seg::Item(rank)])
        };
        if attempt.session().step_number() > rank || is_done(&attempt, rank) {
            wrong.push(Diagnostic::error("already-done", place()).with("step", step.id.as_str()));
            continue;
        }
        match attempt.play_step() {
            Ok(played) => {
                n_typed += played.n_typed;
                wrong.extend(played.misread.iter().map(|field| {
                    let script = &attempt.scenario().script;
                    let part = script.part(script.field(*field).part);
                    Diagnostic::error("misread-specimen", place()).with("key", part.key.as_str())
                }));
            }
            Err(_) => {
                wrong.push(Diagnostic::error("no-way", place()).with("step", step.id.as_str()));
                break;
            }
        }
    }
    if n_typed > MAX_TYPED {
        wrong.push(
            Diagnostic::error("too-much-typing", at("typed"))
                .with("count", n_typed)
                .with("most", MAX_TYPED),
        );
    }
    if wrong.is_empty() {
        Ok(n_typed)
    } else {
        Err(wrong)
    }
}

/// Whether the goal of the first step holds before anything is done.
fn is_done(attempt: &Attempt, rank: usize) -> bool {
    let scenario = attempt.scenario();
    scenario
        .script
        .steps
        .get(rank)
        .is_some_and(|step| attempt.world().holds(scenario, &step.goal))
}
