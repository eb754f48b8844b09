//! The plan of a workshop: one sheet for who leads it, with the minutes, what to say, what to put
//! on the tables and how many of each sheet to print.

use super::column::Column;
use super::draft::{A4, Draft, GREEN, LINE, PALE_AMBER, PALE_GREEN, Rect, SOFT, Style};
use super::pdf::Sheet;
use super::{Kit, SMALLEST};
use crate::diagnostic::Datum;
use crate::words::Words;

/// The white edge of the sheet.
const MARGIN: f32 = 34.0;
/// The width of what is printed.
const WIDTH: f32 = A4[0] - 2.0 * MARGIN;
/// The room for the minutes of an activity.
const MINUTES: f32 = 92.0;
/// The sizes of text, the largest first.
const SIZES: [f32; 4] = [11.5, 11.0, 10.5, SMALLEST];

/// What the plan says of a workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The title.
    pub title: String,
    /// What there is to reach.
    pub goal: String,
    /// How one sees that it was reached.
    pub success: String,
    /// What to watch over.
    pub care: String,
    /// The lessons beside the core one, each with whom it is for.
    pub lessons: Vec<String>,
    /// What to put on the tables.
    pub material: Vec<String>,
    /// What to print, with how many of each.
    pub copies: Vec<String>,
    /// What is done, in order.
    pub activities: Vec<Slot>,
}

/// A part of the workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// What it says to the room.
    pub said: String,
    /// What it says to who leads it.
    pub guide: String,
    /// Whether nobody does anything: it stands out.
    pub is_rest: bool,
}

/// The plan. Nothing when it does not fit at a size that can be read.
#[must_use]
pub fn plan(kit: &Kit, words: &Words, plan: &Plan) -> Option<Sheet> {
    let tried = SIZES.iter().map(|size| sheet(kit, words, plan, *size));
    let (draft, _) = tried.into_iter().find(|(_, height)| *height <= A4[1] - MARGIN)?;
    Some(Sheet { size: A4, draft })
}

/// The sheet at a size of text, and how far down it goes.
fn sheet(kit: &Kit, words: &Words, plan: &Plan, size: f32) -> (Draft, f32) {
    let fonts = &kit.fonts;
    let text = Style::text(size);
    let mut head = Column::new(fonts, [MARGIN, MARGIN - 4.0], WIDTH);
    head.text(Style::text(11.0).strong().color(GREEN), &words.say("memo-plan"));
    head.text(Style::title(20.0), &plan.title);
    head.text(Style::text(12.0), &plan.goal);
    let mut column = Column::new(fonts, [MARGIN, head.y + 14.0], WIDTH);
    let tall = head.y - MARGIN + 14.0;
    column.draft.fill(Rect::new(MARGIN - 10.0, MARGIN - 10.0, WIDTH + 20.0, tall), 8.0, PALE_GREEN);
    column.draft.absorb(head.draft, 0.0, 0.0);
    for (key, said) in [("memo-plan-success", &plan.success), ("memo-plan-care", &plan.care)] {
        column.text(text, &words.say_with(key, &[("text", Datum::Text(said.clone()))]));
    }
    column.space(8.0);
    let mut start = 0;
    for slot in &plan.activities {
        activity(&mut column, kit, words, (start, slot), text);
        start += slot.minutes;
    }
    column.draft.line([MARGIN, column.y], [MARGIN + WIDTH, column.y], LINE, 0.8);
    column.space(8.0);
    let half = (WIDTH - 20.0) / 2.0;
    let left = [("memo-plan-material", &plan.material), ("memo-plan-lessons", &plan.lessons)];
    let right = [("memo-plan-copies", &plan.copies)];
    let mut bottom = column.y;
    for (x, lists) in [(0.0, left.as_slice()), (half + 20.0, right.as_slice())] {
        let mut side = Column::new(fonts, [MARGIN + x, column.y], half);
        for (key, lines) in lists.iter().filter(|(_, lines)| !lines.is_empty()) {
            side.text(Style::heading(size + 0.5), &words.say(key));
            for line in lines.iter() {
                side.boxed(text, line);
            }
            side.space(6.0);
        }
        bottom = bottom.max(side.y);
        column.draft.absorb(side.draft, 0.0, 0.0);
    }
    (column.draft, bottom)
}

/// An activity: from when, how long, what is said, and what to mind.
fn activity(
    column: &mut Column<'_>,
    kit: &Kit,
    words: &Words,
    (start, slot): (u16, &Slot),
    text: Style<'_>,
) {
    let fonts = &kit.fonts;
    let top = column.y;
    column.draft.line([MARGIN, top], [MARGIN + WIDTH, top], LINE, 0.8);
    let data =
        [("start", usize::from(start).into()), ("minutes", usize::from(slot.minutes).into())];
    let mut left = Column::new(fonts, [MARGIN, top + 3.0], MINUTES - 8.0);
    left.text(text.strong().color(GREEN), &words.say_with("memo-plan-minutes", &data));
    left.text(Style::text(SMALLEST).color(SOFT), &words.say_with("memo-plan-start", &data));
    let mut right = Column::new(fonts, [MARGIN + MINUTES, top + 3.0], WIDTH - MINUTES);
    right.text(text.strong(), &slot.said);
    right.text(text, &slot.guide);
    column.y = left.y.max(right.y) + 4.0;
    if slot.is_rest {
        let tall = column.y - top - 1.0;
        column.draft.fill(Rect::new(MARGIN, top + 0.5, WIDTH, tall), 0.0, PALE_AMBER);
    }
    column.draft.absorb(left.draft, 0.0, 0.0);
    column.draft.absorb(right.draft, 0.0, 0.0);
}
