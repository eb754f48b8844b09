//! What stands beside the sites of a lesson: its papers, its persona, the time it takes.

use crate::check::kind_name;
use crate::content::lesson::Lesson;
use crate::content::library::{Library, Loaded};
use crate::content::script::InputKind;
use crate::content::source::Seg;
use crate::diagnostic::{Diagnostic, Place};
use crate::typed::real_data;

/// Characters that somebody slow types in a minute.
pub(super) const TYPED_A_MINUTE: usize = 15;

/// Gestures that somebody slow makes in a minute, reading included.
pub(super) const GESTURES_A_MINUTE: usize = 4;

/// Says when somebody slow needs more minutes than the lesson says, which the list of lessons
/// shows.
pub(super) fn minutes_too_few(
    lesson: &Loaded<Lesson>,
    n_typed: usize,
    n_gestures: usize,
) -> Option<Diagnostic> {
    let needed = n_typed.div_ceil(TYPED_A_MINUTE) + n_gestures.div_ceil(GESTURES_A_MINUTE);
    let said = usize::from(lesson.value.minutes);
    let place = lesson.tree.place(&[Seg::from("minutes")]);
    (needed > said).then(|| {
        Diagnostic::error("minutes-too-few", place)
            .with("found", said)
            .with("expected", needed)
            .with("typed", n_typed)
            .with("gestures", n_gestures)
    })
}

/// Lines of papers and of the card which may be somebody's own, whether a field asks for them or
/// not.
pub(super) fn real_data_beside(library: &Library, lesson: &Loaded<Lesson>) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let mut look = |text: &str, field: &str, place: Place| {
        if let Some(kind) = real_data(text, InputKind::SocialSecurity) {
            let diagnostic = Diagnostic::error("real-specimen", place).with("field", field);
            wrong.push(diagnostic.with("found", text).with("kind", kind_name(kind)));
        }
    };
    for (row, paper) in lesson.value.papers.iter().enumerate() {
        for (rank, line) in paper.lines.iter().enumerate() {
            let way = ["papers".into(), row.into(), "lines".into(), rank.into(), "value".into()];
            look(&line.value, line.id.as_str(), lesson.tree.place(&way));
        }
    }
    if let Some(persona) = library.personas.get(&lesson.value.persona)
        && let Some(number) = &persona.value.social_security
    {
        let way = [Seg::from("social_security")];
        look(number, "social_security", persona.tree.place(&way));
    }
    wrong
}
