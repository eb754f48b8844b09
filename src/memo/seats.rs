//! The tick-sheet of a workshop: a row for each seat, a column for each activity, and no name.

use super::column::Column;
use super::draft::{A4, Draft, GREEN, LINE, PALE_GREEN, Rect, SOFT, Style};
use super::pdf::Sheet;
use super::{Kit, SMALLEST};
use crate::words::Words;

/// The sheet, lying.
const SHEET: [f32; 2] = [A4[1], A4[0]];
/// The white edge of the sheet.
const MARGIN: f32 = 34.0;
/// How many seats there are in a room.
pub const N_SEATS: usize = 8;
/// The room for the number of a seat.
const SEAT: f32 = 74.0;
/// The most activities that fit beside each other.
const MOST: usize = 9;

/// The sheet, for these activities. Nothing when there are too many to be told apart.
#[must_use]
pub fn seats(kit: &Kit, words: &Words, title: &str, activities: &[String]) -> Option<Sheet> {
    if activities.is_empty() || activities.len() > MOST {
        return None;
    }
    let (fonts, inside) = (&kit.fonts, SHEET[0] - 2.0 * MARGIN);
    let mut head = Column::new(fonts, [MARGIN, MARGIN - 6.0], inside);
    head.text(Style::text(11.0).strong().color(GREEN), &words.say("memo-seats"));
    head.text(Style::title(18.0), title);
    head.text(Style::text(11.0), &words.say("memo-seats-how"));
    let top = head.y + 10.0;
    let mut draft = Draft::default();
    draft.absorb(head.draft, 0.0, 0.0);
    let width = (inside - SEAT) / activities.len() as f32;
    let style = Style::text(if width > 90.0 { 11.0 } else { SMALLEST }).strong();
    let names = activities.iter().enumerate().map(|(rank, activity)| {
        let x = MARGIN + SEAT + rank as f32 * width + 4.0;
        let mut name = Column::new(fonts, [x, top + 4.0], width - 8.0);
        name.text(style, activity);
        name
    });
    let names: Vec<Column<'_>> = names.collect();
    let body = names.iter().map(|name| name.y).fold(top, f32::max) + 6.0;
    draft.fill(Rect::new(MARGIN, top, inside, body - top), 0.0, PALE_GREEN);
    for name in names {
        draft.absorb(name.draft, 0.0, 0.0);
    }
    let tall = (SHEET[1] - MARGIN - body) / N_SEATS as f32;
    for seat in 0..N_SEATS {
        let y = body + seat as f32 * tall;
        let mut label = Column::new(fonts, [MARGIN + 6.0, y + tall / 2.0 - 9.0], SEAT - 8.0);
        let data = [("seat", (seat + 1).into())];
        label.text(Style::text(13.0).strong(), &words.say_with("memo-seat", &data));
        draft.absorb(label.draft, 0.0, 0.0);
        for rank in 0..activities.len() {
            let x = MARGIN + SEAT + (rank as f32 + 0.5) * width;
            draft.edge(Rect::new(x - 9.0, y + tall / 2.0 - 9.0, 18.0, 18.0), 3.0, SOFT, 1.0);
        }
        draft.line([MARGIN, y], [SHEET[0] - MARGIN, y], LINE, 0.8);
    }
    for rank in 0..=activities.len() {
        let x = MARGIN + SEAT + rank as f32 * width;
        draft.line([x, top], [x, SHEET[1] - MARGIN], LINE, 0.8);
    }
    draft.edge(Rect::new(MARGIN, top, inside, SHEET[1] - MARGIN - top), 0.0, GREEN, 1.2);
    Some(Sheet { size: SHEET, draft })
}
