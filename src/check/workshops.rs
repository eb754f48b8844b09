//! What is wrong with a workshop: the lessons that it names, and whether they fit in its time.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::attempt::Attempt;
use crate::check::beside::{GESTURES_A_MINUTE, TYPED_A_MINUTE};
use crate::check::prepare;
use crate::content::library::{Library, Loaded};
use crate::content::source::Seg;
use crate::content::workshop::{Kind, Workshop};
use crate::diagnostic::{Diagnostic, Place};
use crate::ids::{LessonId, VariantId};
use crate::session::Mode;

/// What a form of a lesson asks of a learner on the shortest way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Work {
    n_typed: usize,
    n_gestures: usize,
}

impl Work {
    /// How long somebody slow needs, in minutes. Who only watches types nothing.
    fn minutes(self, kind: &Kind) -> usize {
        let typed = if kind.is_done_by_learners() { self.n_typed } else { 0 };
        typed.div_ceil(TYPED_A_MINUTE) + self.n_gestures.div_ceil(GESTURES_A_MINUTE)
    }
}

/// Lessons played once, however many activities name them. Nothing for one that does not play,
/// which is said of the lesson.
type Played = BTreeMap<(LessonId, Option<VariantId>), Option<Work>>;

/// Everything wrong with the workshops, their words apart.
pub(super) fn check(library: &Library) -> Vec<Diagnostic> {
    let mut played = Played::new();
    let mut wrong = Vec::new();
    for workshop in library.workshops.values() {
        wrong.extend(names(library, workshop));
        wrong.extend(total(workshop));
        wrong.extend(times(library, workshop, &mut played));
    }
    wrong.extend(icons(library));
    wrong
}

/// Pictures that two workshops have: nobody would know which one to join.
fn icons(library: &Library) -> Vec<Diagnostic> {
    let mut first = BTreeMap::new();
    let mut wrong = Vec::new();
    for workshop in library.workshops.values() {
        let place = workshop.tree.place(&[Seg::from("icon")]);
        if let Some(other) = first.get(&workshop.value.icon) {
            let other: &Place = other;
            wrong.push(Diagnostic::error("workshop-icon", place).and_at(other.clone()));
        } else {
            first.insert(workshop.value.icon, place);
        }
    }
    wrong
}

/// Lessons and forms of lessons that are not there, and names that serve twice.
fn names(library: &Library, workshop: &Loaded<Workshop>) -> Vec<Diagnostic> {
    let (value, tree) = (&workshop.value, &workshop.tree);
    let mut wrong = Vec::new();
    let mut look = |lesson: &LessonId, way: &[Seg]| {
        // A lesson whose file is at fault is there.
        let is_there = library.lessons.contains_key(lesson)
            || library.blame(&format!("{lesson}/lesson.ron")).next().is_some();
        if !is_there {
            let found = Diagnostic::error("workshop-lesson", tree.place(way));
            let near = library.lessons.keys().map(LessonId::as_str);
            let found = found.with("found", lesson.as_str());
            wrong.push(found.suggest(lesson.as_str(), near));
        }
    };
    look(&value.core, &["core".into()]);
    for (rank, other) in value.others.iter().enumerate() {
        look(&other.lesson, &["others".into(), rank.into(), "lesson".into()]);
    }
    for (rank, activity) in value.routine.iter().enumerate() {
        if let Some(lesson) = activity.kind.lesson() {
            look(lesson, &["routine".into(), rank.into(), "kind".into(), 0.into()]);
        }
    }
    for (rank, activity) in value.routine.iter().enumerate() {
        let at = |end: &'static str| tree.place(&["routine".into(), rank.into(), end.into()]);
        let before = value.routine[..rank].iter().position(|other| other.id == activity.id);
        if let Some(before) = before {
            let first = tree.place(&["routine".into(), before.into(), "id".into()]);
            let twice = Diagnostic::error("named-twice", at("id")).and_at(first);
            wrong.push(twice.with("name", activity.id.as_str()));
        }
        wrong.extend(variant(library, &activity.kind, || {
            tree.place(&["routine".into(), rank.into(), "kind".into(), 1.into()])
        }));
    }
    wrong
}

/// A form that the lesson does not have.
fn variant(library: &Library, kind: &Kind, place: impl Fn() -> Place) -> Option<Diagnostic> {
    let (lesson, variant) = (kind.lesson()?, kind.variant()?);
    let variants = &library.lessons.get(lesson)?.value.variants;
    if variants.iter().any(|other| other.id == *variant) {
        return None;
    }
    let found = Diagnostic::error("workshop-variant", place()).with("lesson", lesson.as_str());
    let near = variants.iter().map(|other| other.id.as_str());
    Some(found.with("found", variant.as_str()).suggest(variant.as_str(), near))
}

/// Says when the activities do not last as long as the workshop.
fn total(workshop: &Loaded<Workshop>) -> Option<Diagnostic> {
    let lasts = workshop.value.routine.iter().map(|activity| usize::from(activity.minutes));
    let (sum, said) = (lasts.sum::<usize>(), usize::from(workshop.value.minutes));
    let place = workshop.tree.place(&[Seg::from("minutes")]);
    (sum != said).then(|| {
        Diagnostic::error("workshop-minutes", place).with("found", said).with("expected", sum)
    })
}

/// Activities too short for somebody slow.
fn times(library: &Library, workshop: &Loaded<Workshop>, played: &mut Played) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    for (rank, activity) in workshop.value.routine.iter().enumerate() {
        let is_long =
            activity.kind.is_done_by_learners() || matches!(activity.kind, Kind::Watch(_));
        let Some(lesson) = activity.kind.lesson().filter(|_| is_long) else { continue };
        let form = (lesson.clone(), activity.kind.variant().cloned());
        let work = *played.entry(form).or_insert_with_key(|(l, v)| work(library, l, v.as_ref()));
        let Some(work) = work else { continue };
        let (needed, said) = (work.minutes(&activity.kind), usize::from(activity.minutes));
        if needed > said {
            let way = ["routine".into(), rank.into(), "minutes".into()];
            let short = Diagnostic::error("activity-too-short", workshop.tree.place(&way));
            let short = short.with("lesson", lesson.as_str()).with("found", said);
            let short = short.with("expected", needed).with("typed", work.n_typed);
            wrong.push(short.with("gestures", work.n_gestures));
        }
    }
    wrong
}

fn work(library: &Library, lesson: &LessonId, variant: Option<&VariantId>) -> Option<Work> {
    let scenario = prepare(library, lesson, variant).ok()?;
    let mut attempt = Attempt::new(Rc::new(scenario), Mode::Guided);
    let mut work = Work { n_typed: 0, n_gestures: 0 };
    while attempt.session().step().is_some() {
        let played = attempt.play_step().ok()?;
        work.n_typed += played.n_typed;
        work.n_gestures += played.actions.len();
    }
    Some(work)
}
