//! Exercise identity cards, several on a sheet, to cut: each learner has one beside the computer.

use super::column::Column;
use super::draft::{A4, Draft, GREEN, INK, PALE_AMBER, Rect, SOFT, Style};
use super::font::Weight;
use super::pdf::Sheet;
use super::{Kit, SMALLEST};
use crate::words::Words;

/// The white edge of the sheet.
const MARGIN: f32 = 28.0;
/// Inside a card.
const INSIDE: f32 = 12.0;
/// How many cards stand beside each other.
const COLUMNS: usize = 2;
/// How many stand above each other, the most first, and the size of their text.
const ROWS: [(usize, f32); 7] =
    [(4, 14.0), (4, 13.0), (4, 12.0), (4, 11.0), (3, 12.0), (3, 11.0), (2, SMALLEST)];

/// What is on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Whose card it is.
    pub title: String,
    /// Its lines: what each is called, and what it says. One that is not called anything is the
    /// title of those below.
    pub lines: Vec<(String, String)>,
}

impl Identity {
    /// Whether another card is of the same person and says nothing else under the same name.
    #[must_use]
    pub fn is_joined_by(&self, other: &Self) -> bool {
        let says = |name: &str| self.lines.iter().find(|(own, _)| own == name);
        let differs =
            |(name, value): &(String, String)| says(name).is_some_and(|(_, own)| own != value);
        self.title == other.title && !other.lines.iter().any(differs)
    }

    /// Takes the lines of another card that it does not have.
    pub fn join(&mut self, other: Self) {
        for line in other.lines {
            if !self.lines.contains(&line) {
                self.lines.push(line);
            }
        }
    }
}

/// A sheet of cards that are all the same. Nothing when a card does not fit.
#[must_use]
pub fn identities(kit: &Kit, words: &Words, identity: &Identity) -> Option<Sheet> {
    let width = (A4[0] - 2.0 * MARGIN) / COLUMNS as f32;
    ROWS.iter().find_map(|&(n_rows, size)| {
        let tall = (A4[1] - 2.0 * MARGIN) / n_rows as f32;
        let mut draft = Draft::default();
        for place in 0..n_rows * COLUMNS {
            let (card, height) = card(kit, words, identity, width, size);
            if height > tall - 4.0 {
                return None;
            }
            let at = [
                MARGIN + (place % COLUMNS) as f32 * width,
                MARGIN + (place / COLUMNS) as f32 * tall,
            ];
            draft.cut(Rect::new(at[0], at[1], width, tall));
            draft.absorb(card, at[0], at[1]);
        }
        Some(Sheet { size: A4, draft })
    })
}

/// A card, and its height.
fn card(kit: &Kit, words: &Words, identity: &Identity, width: f32, size: f32) -> (Draft, f32) {
    let fonts = &kit.fonts;
    let inside = width - 2.0 * INSIDE;
    let mut column = Column::new(fonts, [INSIDE, INSIDE - 2.0], inside);
    column.text(Style::heading(size + 2.0), &identity.title);
    column.draft.line([INSIDE, column.y + 2.0], [width - INSIDE, column.y + 2.0], GREEN, 1.2);
    column.space(5.0);
    let style = Style::text(size);
    let names = identity.lines.iter().map(|(name, _)| fonts.width(name, Weight::Regular, size));
    let room = names.fold(0.0, f32::max).min(inside * 0.48) + 8.0;
    for (name, value) in &identity.lines {
        if name.is_empty() {
            column.space(2.0);
            column.text(style.strong().color(GREEN), value);
            continue;
        }
        let at = [INSIDE, column.y];
        let left = column.draft.text(fonts, at, room - 4.0, style.color(SOFT), name);
        let at = [INSIDE + room, column.y];
        let right = column.draft.text(fonts, at, inside - room, style.strong(), value);
        column.space(left.max(right));
    }
    column.space(5.0);
    let note = words.say("memo-identity-invented");
    let small = Style::text(SMALLEST).color(INK);
    let mut told = Column::new(fonts, [INSIDE + 6.0, column.y + 3.0], inside - 12.0);
    told.text(small, &note);
    let tall = told.y - column.y + 3.0;
    column.draft.fill(Rect::new(INSIDE, column.y, inside, tall), 4.0, PALE_AMBER);
    column.draft.absorb(told.draft, 0.0, 0.0);
    (column.draft, column.y + tall + INSIDE / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(lines: &[(&str, &str)]) -> Identity {
        let lines = lines.iter().map(|(name, value)| ((*name).into(), (*value).into()));
        Identity { title: "Carte de Rosa".to_owned(), lines: lines.collect() }
    }

    #[test]
    fn two_cards_of_one_person_become_one_unless_they_differ() {
        let mut own = card(&[("Nom", "Marques")]);
        let more = card(&[("Nom", "Marques"), ("Code", "1")]);
        assert!(own.is_joined_by(&more));
        own.join(more.clone());
        assert_eq!(own, more);
        assert!(!own.is_joined_by(&card(&[("Code", "2")])));
    }
}
