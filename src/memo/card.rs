//! The volunteer's card of a lesson: two pages of A5 side by side on one of A4, to fold.
//!
//! On the left what holds for the whole lesson, on the right each step with its question and its
//! advice. Both sides take the largest size at which they fit.

use super::column::Column;
use super::draft::{A4, Draft, GREEN, LINE, PALE_GREEN, Rect, Style};
use super::pdf::Sheet;
use super::told::Told;
use super::{Kit, SMALLEST};
use crate::diagnostic::Datum;
use crate::words::Words;

/// The sheet, lying.
const SHEET: [f32; 2] = [A4[1], A4[0]];
/// The width of each side.
const HALF: f32 = SHEET[0] / 2.0;
/// The white edge of each side.
const MARGIN: f32 = 28.0;
/// The sizes of text, the largest first.
const SIZES: [f32; 5] = [12.0, 11.5, 11.0, 10.5, SMALLEST];

/// The card, with what it says of the lesson, in the language of the words. Nothing when it does
/// not fit at a size that can be read.
#[must_use]
pub fn card(kit: &Kit, words: &Words, told: &Told) -> Option<Sheet> {
    let mut draft = Draft::default();
    draft.line([HALF, 12.0], [HALF, SHEET[1] - 12.0], LINE, 0.8);
    let fitting = |side: &dyn Fn(f32) -> Side| {
        let sides = SIZES.iter().map(|size| side(*size));
        sides.into_iter().find(|side| side.height <= SHEET[1] - MARGIN)
    };
    let lesson = fitting(&|size| whole_lesson(kit, words, told, size))?;
    let steps = fitting(&|size| step_by_step(kit, words, told, size))?;
    draft.absorb(lesson.draft, 0.0, 0.0);
    draft.absorb(steps.draft, HALF, 0.0);
    Some(Sheet { size: SHEET, draft })
}

/// A side of the card, and how far down it is filled.
struct Side {
    draft: Draft,
    height: f32,
}

impl Side {
    fn of(column: Column<'_>) -> Self {
        Self { height: column.y, draft: column.draft }
    }
}

/// What is said before the first step, in order: to the whole group.
fn before(words: &Words) -> [String; 4] {
    [
        words.say("memo-before-invented"),
        words.say("memo-before-own"),
        words.say("memo-before-never"),
        words.say("memo-before-erased"),
    ]
}

/// The rungs of help as sentences to say, the first one first.
fn rungs(words: &Words) -> [String; 6] {
    let button = words.say("lesson-show-me");
    [
        words.say("memo-rung-wait"),
        words.say("memo-rung-question"),
        words.say("memo-rung-goal"),
        words.say("memo-rung-area"),
        words.say("memo-rung-gesture"),
        words.say_with("memo-rung-mirror", &[("button", Datum::Text(button))]),
    ]
}

/// What whoever helps never does.
fn never(words: &Words) -> [String; 4] {
    [
        words.say("memo-never-mouse"),
        words.say("memo-never-password"),
        words.say("memo-never-keep"),
        words.say("memo-never-own"),
    ]
}

/// How a lesson ends.
fn finish(words: &Words) -> [String; 3] {
    [
        words.say("memo-finish-memo"),
        words.say("memo-finish-erased"),
        words.say("memo-finish-learnt"),
    ]
}

fn whole_lesson(kit: &Kit, words: &Words, told: &Told, size: f32) -> Side {
    let (text, heading) = (Style::text(size), Style::heading(size + 0.5));
    let width = HALF - 2.0 * MARGIN;
    let mut head = Column::new(&kit.fonts, [MARGIN, MARGIN - 4.0], width);
    head.text(Style::text(SMALLEST).strong().color(GREEN), &words.say("memo-card"));
    head.text(Style::title(16.0), &told.title);
    head.text(text, &told.goal);
    let mut column = Column::new(&kit.fonts, [MARGIN, head.y + 12.0], width);
    let back = Rect::new(MARGIN - 10.0, MARGIN - 10.0, width + 20.0, head.y - MARGIN + 16.0);
    column.draft.fill(back, 8.0, PALE_GREEN);
    column.draft.absorb(head.draft, 0.0, 0.0);
    column.text(heading, &words.say("memo-before"));
    for sentence in before(words) {
        column.item(text, "–", &sentence);
    }
    column.space(6.0);
    if !told.known.is_empty() {
        column.text(heading, &words.say("memo-known"));
        for word in told.known.iter().take(3) {
            column.item(text, "–", word);
        }
        column.space(6.0);
    }
    column.text(heading, &words.say("memo-rungs"));
    for (rank, sentence) in rungs(words).iter().enumerate() {
        column.item(text, &(rank + 1).to_string(), sentence);
    }
    column.space(6.0);
    column.text(heading, &words.say("memo-never"));
    for sentence in never(words) {
        column.item(text, "×", &sentence);
    }
    column.space(6.0);
    column.text(heading, &words.say("memo-finish"));
    for sentence in finish(words) {
        column.boxed(text, &sentence);
    }
    Side::of(column)
}

fn step_by_step(kit: &Kit, words: &Words, told: &Told, size: f32) -> Side {
    let text = Style::text(size);
    let width = HALF - 2.0 * MARGIN;
    let mut column = Column::new(&kit.fonts, [MARGIN, MARGIN - 4.0], width);
    column.text(Style::heading(size + 1.0), &words.say("memo-steps"));
    column.space(4.0);
    for (rank, step) in told.steps.iter().enumerate() {
        column.item(text.strong(), &(rank + 1).to_string(), &step.question);
        column.item(text, "", &step.guide);
        column.space(size * 0.35);
    }
    Side::of(column)
}
