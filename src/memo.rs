//! Paper: what is printed of a lesson and of a workshop.
//!
//! Sheets are laid out here and written as PDF files ([`pdf`]). The words are those of the content
//! and of the interface, the pictures are handed in as pixels, and a sheet that does not fit is
//! not made: nothing is ever printed too small to be read, or cut.

mod card;
mod column;
mod draft;
mod font;
mod identity;
mod learner;
mod pdf;
mod plan;
mod seats;
mod told;

use crate::content::library::Library;
use crate::diagnostic::Datum;
use crate::ids::LessonId;
use crate::words::{Words, segments};

pub use card::card;
pub use draft::Picture;
pub use font::{Fonts, Weight};
pub use identity::{Identity, identities};
pub use learner::{Labels, Shot, Voice, memo};
pub use pdf::{Sheet, pdf};
pub use plan::{Plan, Slot, plan};
pub use seats::seats;
pub use told::{Told, checked, last_checked};

/// The smallest text on any sheet, in points.
pub const SMALLEST: f32 = 10.0;

/// What sheets are written with.
pub struct Kit {
    /// The letters.
    pub fonts: Fonts,
    /// The pictures that are characters.
    pub icons: Icons,
}

/// Pictures that are characters of the last font of [`Fonts`].
#[derive(Clone, Copy, Debug)]
pub struct Icons {
    /// Something to know.
    pub info: char,
    /// Something to write.
    pub pencil: char,
}

impl Voice {
    /// A lesson in the language of the words. Nothing when there is no such lesson.
    #[must_use]
    pub fn of(library: &Library, words: &Words, id: &LessonId) -> Option<Self> {
        Some(Self { told: Told::of(library, words, id)?, labels: Labels::of(words) })
    }
}
/// What is said before the first step, in order: to the whole group.
const BEFORE: [&str; 4] =
    ["memo-before-invented", "memo-before-own", "memo-before-never", "memo-before-erased"];

/// What whoever helps keeps to.
const RULES: [&str; 3] = ["memo-rule-mouse", "memo-rule-wait", "memo-rule-password"];

/// The volunteer's sheet of a lesson, in the language of the words. Nothing when there is no such
/// lesson.
#[must_use]
pub fn guide_sheet(library: &Library, words: &Words, id: &LessonId) -> Option<String> {
    let lesson = &library.lessons.get(id)?.value;
    let said = |key: &str| words.lesson(id, key).map(|text| on_paper(&text, words));
    let mut lines = vec![said("titre").unwrap_or_default(), words.say("memo-for-volunteer")];
    lines.push(String::new());
    lines.push(words.say("memo-before"));
    lines.extend(BEFORE.map(|key| item(&words.say(key))));
    lines.push(String::new());
    lines.push(words.say("memo-rules"));
    lines.extend(RULES.map(|key| item(&words.say(key))));
    for (rank, step) in lesson.steps.iter().enumerate() {
        lines.push(String::new());
        let instruction = said(step.id.as_str()).unwrap_or_default();
        lines.push(format!("{}. {instruction}", rank + 1));
        let beside = [("question", "memo-question"), ("guide", "memo-guide")];
        lines.extend(beside.into_iter().filter_map(|(end, key)| {
            let text = said(&format!("{}.{end}", step.id))?;
            Some(format!("   {}", words.say_with(key, &[("text", Datum::Text(text))])))
        }));
    }
    lines.push(String::new());
    Some(lines.join("\n"))
}

fn item(text: &str) -> String {
    format!("- {text}")
}

/// A text on one line, its quoted labels between quotation marks: paper has no bold here.
fn on_paper(text: &str, words: &Words) -> String {
    let piece = |(text, bold): (&str, bool)| {
        let text = text.replace('\n', " ");
        if bold { words.say_with("memo-label", &[("label", Datum::Text(text))]) } else { text }
    };
    let joined: String = segments(text).map(piece).collect();
    joined.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}
