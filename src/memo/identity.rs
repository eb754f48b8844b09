//! Exercise identity cards, several on a sheet, to cut: each learner has one beside the computer.

use super::column::Column;
use super::draft::{A4, Draft, GREEN, INK, PALE_AMBER, Rect, SOFT, Style};
use super::font::Weight;
use super::pdf::Sheet;
use super::{BESIDE, Kit, LEARNER};
use crate::diagnostic::Datum;
use crate::words::Words;

/// The white edge of the sheet.
const MARGIN: f32 = 28.0;
/// Inside a card.
const INSIDE: f32 = 12.0;
/// How many cards stand beside each other.
const COLUMNS: usize = 2;
/// How many stand above each other, the most first, and the size of their text.
const ROWS: [(usize, f32); 7] =
    [(4, 14.0), (4, 13.0), (4, 12.0), (4, 11.0), (3, 12.0), (3, 11.0), (2, LEARNER)];

/// What is on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Whose card it is.
    pub title: String,
    /// The title of the lesson it is for, where another card has the same title.
    pub lesson: Option<String>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// What it says in another language beside its own.
    pub beside: Option<Beside>,
}

/// A line of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is called. One that is not called anything is the title of those below.
    pub name: String,
    /// The same in the other language, where there is one.
    pub beside: Option<String>,
    /// What it says.
    pub value: String,
}

/// What a card says in another language, its lines apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The code of the language: `en`.
    pub language: String,
    /// Whose card it is.
    pub title: String,
    /// That the person is invented.
    pub invented: String,
}

impl Identity {
    /// Whether another card is of the same person and says nothing else under the same name.
    #[must_use]
    pub fn is_joined_by(&self, other: &Self) -> bool {
        let says = |name: &str| self.lines.iter().find(|own| own.name == name);
        let differs = |line: &Line| says(&line.name).is_some_and(|own| own.value != line.value);
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

/// The width of a card.
const WIDTH: f32 = (A4[0] - 2.0 * MARGIN) / COLUMNS as f32;

/// The height of a card, when so many stand above each other.
fn height(n_rows: usize) -> f32 {
    (A4[1] - 2.0 * MARGIN) / n_rows as f32
}

/// How many cards stand above each other, and the size of their text. Nothing when one does not
/// fit.
fn rows(kit: &Kit, words: &Words, identity: &Identity) -> Option<(usize, f32)> {
    let fits = |n_rows, size| card(kit, words, identity, size).1 <= height(n_rows) - 4.0;
    ROWS.into_iter().find(|&(n_rows, size)| fits(n_rows, size))
}

/// How many cards are on a sheet. Nothing when one does not fit.
#[must_use]
pub fn n_identities(kit: &Kit, words: &Words, identity: &Identity) -> Option<usize> {
    Some(rows(kit, words, identity)?.0 * COLUMNS)
}

/// A sheet of cards that are all the same. Nothing when a card does not fit.
#[must_use]
pub fn identities(kit: &Kit, words: &Words, identity: &Identity) -> Option<Sheet> {
    let (n_rows, size) = rows(kit, words, identity)?;
    let mut draft = Draft::default();
    for place in 0..n_rows * COLUMNS {
        let at = [
            MARGIN + (place % COLUMNS) as f32 * WIDTH,
            MARGIN + (place / COLUMNS) as f32 * height(n_rows),
        ];
        draft.cut(Rect::new(at[0], at[1], WIDTH, height(n_rows)));
        draft.absorb(card(kit, words, identity, size).0, at[0], at[1]);
    }
    Some(Sheet { size: A4, draft })
}

/// A card, and its height.
fn card(kit: &Kit, words: &Words, identity: &Identity, size: f32) -> (Draft, f32) {
    let fonts = &kit.fonts;
    let inside = WIDTH - 2.0 * INSIDE;
    let mut column = Column::new(fonts, [INSIDE, INSIDE - 2.0], inside);
    column.text(Style::heading(size + 2.0), &identity.title);
    let beside = identity.beside.as_ref();
    let quiet = beside.map(|beside| (Style::text(BESIDE).beside(&beside.language), beside));
    if let Some((quiet, beside)) = quiet {
        column.text(quiet, &beside.title);
    }
    if let Some(lesson) = &identity.lesson {
        let data = [("lesson", Datum::Text(lesson.clone()))];
        column.text(Style::text(LEARNER), &words.say_with("memo-identity-lesson", &data));
    }
    column.draft.line([INSIDE, column.y + 2.0], [WIDTH - INSIDE, column.y + 2.0], GREEN, 1.2);
    column.space(5.0);
    let style = Style::text(size);
    let names = identity.lines.iter().map(|line| {
        let other = line.beside.as_deref().unwrap_or_default();
        let other = fonts.width(other, Weight::Regular, BESIDE);
        fonts.width(&line.name, Weight::Regular, size).max(other)
    });
    let room = names.fold(0.0, f32::max).min(inside * 0.48) + 8.0;
    for Line { name, beside: other, value } in &identity.lines {
        if name.is_empty() {
            column.space(2.0);
            column.text(style.strong().color(GREEN), value);
            continue;
        }
        let at = [INSIDE, column.y];
        let mut left = column.draft.text(fonts, at, room - 4.0, style.color(SOFT), name);
        if let (Some((quiet, _)), Some(other)) = (quiet, other) {
            let at = [INSIDE, column.y + left];
            left += column.draft.text(fonts, at, room - 4.0, quiet, other);
        }
        let at = [INSIDE + room, column.y];
        let right = column.draft.text(fonts, at, inside - room, style.strong(), value);
        column.space(left.max(right));
    }
    column.space(5.0);
    let note = words.say("memo-identity-invented");
    let small = Style::text(LEARNER).color(INK);
    let mut told = Column::new(fonts, [INSIDE + 6.0, column.y + 3.0], inside - 12.0);
    told.text(small, &note);
    if let Some((quiet, beside)) = quiet {
        told.text(quiet, &beside.invented);
    }
    let tall = told.y - column.y + 3.0;
    column.draft.fill(Rect::new(INSIDE, column.y, inside, tall), 4.0, PALE_AMBER);
    column.draft.absorb(told.draft, 0.0, 0.0);
    (column.draft, column.y + tall + INSIDE / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(lines: &[(&str, &str)]) -> Identity {
        let lines = lines.iter().map(|(name, value)| Line {
            name: (*name).into(),
            beside: None,
            value: (*value).into(),
        });
        let title = "Carte de Rosa".to_owned();
        Identity { title, lesson: None, lines: lines.collect(), beside: None }
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
