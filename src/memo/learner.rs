//! The learner's memo: one sheet of A4 to take home.
//!
//! The steps in two columns, with pictures where the page changes; then the words to know, what to
//! bring, a line for one's own address where the lesson is about one, and the boxes to tick. There
//! is no line for a password, and no way to ask for one.

use std::rc::Rc;

use super::draft::{
    A4, AMBER, Draft, FULL_WIDTH, GREEN, INK, LINE, PALE_AMBER, PALE_GREEN, Picture, Rect, SOFT,
    Style, WHITE,
};
use super::font::Fonts;
use super::pdf::Sheet;
use super::told::{Step, Told};
use super::{Kit, SMALLEST};
use crate::words::Words;

/// The white edge of the sheet: what a printer leaves free, and a thumb.
const MARGIN: f32 = 26.0;
/// The width of what is printed.
const WIDTH: f32 = A4[0] - 2.0 * MARGIN;
/// Between the two columns.
const GUTTER: f32 = 16.0;
/// The width of a column.
const COLUMN: f32 = (WIDTH - GUTTER) / 2.0;
/// The room for the number of a step.
const NUMBER: f32 = 27.0;
/// The least space between two steps, and the most.
const BETWEEN: [f32; 2] = [3.5, 20.0];
/// Between the parts of the sheet.
const GAP: f32 = 10.0;

/// Sizes of text with a number of pictures, the best first: a sheet takes the first that fits.
const TRIES: [(f32, usize); 24] = [
    (14.0, 6),
    (13.0, 6),
    (13.0, 5),
    (13.0, 4),
    (12.0, 6),
    (12.0, 5),
    (12.0, 4),
    (11.5, 6),
    (11.5, 5),
    (11.5, 4),
    (12.0, 3),
    (11.0, 4),
    (11.0, 3),
    (11.5, 2),
    (11.0, 2),
    (10.5, 4),
    (10.5, 3),
    (10.5, 2),
    (11.0, 1),
    (10.5, 1),
    (10.0, 2),
    (11.0, 0),
    (10.5, 0),
    (10.0, 0),
];

/// A picture of the page on which a step begins.
pub struct Shot {
    /// The rank of the step.
    pub step: usize,
    /// The picture.
    pub picture: Rc<Picture>,
}

/// What the memo says besides the words of its lesson.
pub struct Labels {
    memo: String,
    known: String,
    own_address: String,
    no_password: String,
    done: String,
    levels: [String; 3],
    pictures: String,
}

impl Labels {
    /// The labels, in the language of the words.
    #[must_use]
    pub fn of(words: &Words) -> Self {
        Self {
            memo: words.say("memo-title"),
            known: words.say("memo-known"),
            own_address: words.say("memo-own-address"),
            no_password: words.say("memo-no-password"),
            done: words.say("memo-done"),
            levels: [
                words.say("memo-not-done"),
                words.say("memo-with-help"),
                words.say("memo-alone"),
            ],
            pictures: words.say("memo-pictures"),
        }
    }
}

/// A lesson and the labels of its memo, in one language.
pub struct Voice {
    /// The lesson.
    pub told: Told,
    /// The labels.
    pub labels: Labels,
}

/// The memo, with another language beside its own when there is one. Nothing when it does not fit
/// on one sheet at a size that can be read.
#[must_use]
pub fn memo(kit: &Kit, own: &Voice, beside: Option<&Voice>, shots: &[Shot]) -> Option<Sheet> {
    let brings = [true, false];
    let tries = TRIES.iter().flat_map(|&(size, n)| brings.map(|bring| (size, n, bring)));
    tries.into_iter().find_map(|(size, n, bring)| {
        let page = Page { kit, own, beside, size, bring };
        page.sheet(&spread(shots, n))
    })
}

/// So many of the pictures, spread over the lesson; each with the rank of its step.
fn spread(shots: &[Shot], n: usize) -> Vec<&Shot> {
    let n = n.min(shots.len());
    (0..n).map(|rank| &shots[rank * shots.len() / n.max(1)]).collect()
}

/// A memo being tried at one size.
struct Page<'a> {
    kit: &'a Kit,
    own: &'a Voice,
    beside: Option<&'a Voice>,
    /// The size of the steps.
    size: f32,
    /// Whether it says what to bring.
    bring: bool,
}

/// A part of the sheet, and its height.
type Part = (Draft, f32);

impl<'a> Page<'a> {
    fn fonts(&self) -> &'a Fonts {
        &self.kit.fonts
    }

    /// The size of what accompanies.
    fn small(&self) -> f32 {
        (self.size - 1.5).max(SMALLEST)
    }

    fn sheet(&self, shots: &[&Shot]) -> Option<Sheet> {
        let (head, head_height) = self.head();
        let (foot, foot_height) = self.foot();
        let room = A4[1] - 2.0 * MARGIN - head_height - foot_height - 2.0 * GAP;
        let steps = self.own.told.steps.iter().enumerate().map(|(rank, step)| {
            let shot = shots.iter().find(|shot| shot.step == rank);
            self.step(rank, step, shot.map(|shot| &shot.picture))
        });
        let steps: Vec<Part> = steps.collect();
        let heights: Vec<f32> = steps.iter().map(|(_, height)| *height).collect();
        let left = balance(&heights);
        let tallest = column_height(&heights[..left]).max(column_height(&heights[left..]));
        if tallest > room {
            return None;
        }
        let mut draft = Draft::default();
        draft.absorb(head, MARGIN, MARGIN);
        let top = MARGIN + head_height + GAP;
        let n_gaps = left.max(heights.len() - left).saturating_sub(1).max(1) as f32;
        let between = (BETWEEN[0] + (room - tallest) / n_gaps).min(BETWEEN[1]);
        let (mut x, mut y) = (MARGIN, top);
        for (rank, (step, height)) in steps.into_iter().enumerate() {
            if rank == left {
                (x, y) = (MARGIN + COLUMN + GUTTER, top);
            }
            draft.absorb(step, x, y);
            y += height + between;
        }
        draft.absorb(foot, MARGIN, A4[1] - MARGIN - foot_height);
        Some(Sheet { size: A4, draft })
    }

    /// The title, what it is about, and that all is invented.
    fn head(&self) -> Part {
        const INSIDE: f32 = 12.0;
        let (fonts, told) = (self.fonts(), &self.own.told);
        let mut words = Draft::default();
        let width = WIDTH - 2.0 * INSIDE;
        let mut y = 8.0;
        let name = Style::text(11.0).strong().color(GREEN);
        y += words.text(fonts, [INSIDE, y], width, name, &self.own.labels.memo);
        y += words.text(fonts, [INSIDE, y], width, Style::title(20.0), &told.title);
        if let Some(beside) = self.beside {
            let style = Style::text(12.0).beside(&beside.told.language);
            y += words.text(fonts, [INSIDE, y], width, style, &beside.told.title);
        }
        if self.beside.is_none() {
            y += words.text(fonts, [INSIDE, y], width, Style::text(12.0), &told.goal);
        }
        y += 8.0;
        let mut draft = Draft::default();
        draft.fill(Rect::new(0.0, 0.0, WIDTH, y), 8.0, PALE_GREEN);
        draft.absorb(words, 0.0, 0.0);
        y += 6.0;
        let mut words = Draft::default();
        let (at, width) = (38.0, WIDTH - 38.0 - INSIDE);
        let mut below = 5.0;
        below += words.text(fonts, [at, below], width, Style::text(11.5), &told.invented);
        if let Some(beside) = self.beside {
            let style = Style::text(SMALLEST).beside(&beside.told.language);
            below += words.text(fonts, [at, below], width, style, &beside.told.invented);
        }
        below += 5.0;
        draft.fill(Rect::new(0.0, y, WIDTH, below), 8.0, PALE_AMBER);
        draft.edge(Rect::new(0.0, y, WIDTH, below), 8.0, AMBER, 0.8);
        draft.icon([INSIDE, y + below / 2.0 - 8.0], self.kit.icons.info, 16.0, INK);
        draft.absorb(words, 0.0, y);
        (draft, y + below)
    }

    /// A step: its number, what to do, and its picture.
    fn step(&self, rank: usize, step: &Step, picture: Option<&Rc<Picture>>) -> Part {
        let fonts = self.fonts();
        let width = COLUMN - NUMBER;
        let mut draft = Draft::default();
        let style = Style::text(self.size);
        let side = 22.0;
        draft.fill(Rect::new(0.0, 0.0, side, side), side / 2.0, GREEN);
        let number = Style::text(12.0).strong().color(WHITE);
        let at = [side / 2.0, (side - number.line()) / 2.0];
        draft.centered(fonts, at, number, &(rank + 1).to_string());
        // The first line stands beside the middle of the number.
        let mut y = ((side - style.line()) / 2.0).max(0.0);
        y += draft.text(fonts, [NUMBER, y], width, style, &step.instruction);
        if let Some(beside) = self.beside
            && let Some(other) = beside.told.steps.get(rank)
        {
            let style = Style::text(self.small()).beside(&beside.told.language);
            // One sentence after the other: what stands beside takes little room.
            let other = other.instruction.replace('\n', " ");
            y += draft.text(fonts, [NUMBER, y], width, style, &other);
        }
        if let Some(picture) = picture {
            let wide = (width * picture.width as f32 / FULL_WIDTH as f32).min(width);
            let tall = wide * picture.height as f32 / picture.width.max(1) as f32;
            draft.picture(Rect::new(NUMBER, y + 4.0, wide, tall), picture);
            y += tall + 6.0;
        }
        (draft, y.max(side))
    }

    /// What is below the steps.
    fn foot(&self) -> Part {
        let (fonts, told) = (self.fonts(), &self.own.told);
        let mut draft = Draft::default();
        draft.line([0.0, 0.0], [WIDTH, 0.0], LINE, 0.8);
        let mut y = 6.0;
        let pairs = match self.beside {
            Some(beside) => vec![
                (self.known(self.own, COLUMN), self.known(beside, COLUMN)),
                (self.bring(self.own), self.bring(beside)),
            ],
            None if self.bring => vec![(self.known(self.own, COLUMN), self.bring(self.own))],
            None => vec![(self.known(self.own, WIDTH), Part::default())],
        };
        for ((left, left_height), (right, right_height)) in pairs {
            draft.absorb(left, 0.0, y);
            draft.absorb(right, COLUMN + GUTTER, y);
            let tall = left_height.max(right_height);
            y += if tall > 0.0 { tall + 6.0 } else { 0.0 };
        }
        if told.notes_address {
            y = self.own_address(&mut draft, y);
        }
        y = self.passport(&mut draft, y);
        let soft = Style::text(SMALLEST).color(SOFT);
        y += draft.text(fonts, [0.0, y], WIDTH, soft, &told.checked);
        if let Some(beside) = self.beside {
            let soft = soft.beside(&beside.told.language);
            y += draft.text(fonts, [0.0, y], WIDTH, soft, &beside.told.checked);
        }
        (draft, y)
    }

    /// How the text and the headings of a voice are written: what stands beside is quieter.
    fn styles(&self, voice: &'a Voice) -> [Style<'a>; 2] {
        if std::ptr::eq(voice, self.own) {
            let size = if self.beside.is_some() { SMALLEST } else { 11.0 };
            return [Style::text(size), Style::heading(12.0)];
        }
        let style = Style::text(SMALLEST).beside(&voice.told.language);
        [style, Style { size: 12.0, ..style.strong() }]
    }

    /// The words to know.
    fn known(&self, voice: &'a Voice, width: f32) -> Part {
        let mut draft = Draft::default();
        if voice.told.known.is_empty() {
            return Part::default();
        }
        let [text, heading] = self.styles(voice);
        let mut y = draft.text(self.fonts(), [0.0, 0.0], width, heading, &voice.labels.known);
        for word in &voice.told.known {
            y += draft.text(self.fonts(), [0.0, y], width, text, word);
        }
        (draft, y)
    }

    /// What to bring for the real one, with boxes to tick.
    fn bring(&self, voice: &'a Voice) -> Part {
        if !self.bring {
            return Part::default();
        }
        let [text, heading] = self.styles(voice);
        let (sentence, things) = &voice.told.bring;
        let mut draft = Draft::default();
        let mut y = draft.text(self.fonts(), [0.0, 0.0], COLUMN, heading, sentence);
        for thing in things {
            draft.tick_box([1.0, y + 2.0], 10.0);
            y += draft.text(self.fonts(), [18.0, y], COLUMN - 18.0, text, thing);
        }
        (draft, y)
    }

    /// The line for one's own address, and that a password is never written here.
    fn own_address(&self, draft: &mut Draft, top: f32) -> f32 {
        let fonts = self.fonts();
        let strong = Style::text(12.0).strong();
        let top = top + 6.0;
        let base = top + strong.line();
        draft.icon([0.0, top], self.kit.icons.pencil, 14.0, GREEN);
        // The label and the sentence below, each with where the sentence stands.
        let mut said = vec![(strong, Style::text(11.0), 20.0, &self.own.labels)];
        if let Some(beside) = self.beside {
            let quiet = Style::text(SMALLEST).beside(&beside.told.language);
            said.push((quiet, quiet, COLUMN + GUTTER, &beside.labels));
        }
        let (mut x, mut below) = (20.0, 0.0_f32);
        for (label, sentence, left, labels) in said {
            let weight = if label.bold { super::Weight::Bold } else { super::Weight::Regular };
            let wide = fonts.width(&labels.own_address, weight, label.size);
            let at = [x, base - label.line()];
            draft.text(fonts, at, wide + 2.0, label, &labels.own_address);
            x += wide + 8.0;
            let at = [left, base + 3.0];
            let tall = draft.text(fonts, at, COLUMN - 20.0, sentence, &labels.no_password);
            below = below.max(tall);
        }
        draft.line([x, base], [WIDTH, base], INK, 0.9);
        base + below + 9.0
    }

    /// The boxes to tick, and three squares for the pictures of the passport.
    fn passport(&self, draft: &mut Draft, top: f32) -> f32 {
        const TALL: f32 = 46.0;
        const SQUARE: f32 = 34.0;
        let (fonts, labels) = (self.fonts(), &self.own.labels);
        let tall = if self.beside.is_some() { TALL + 10.0 } else { TALL };
        draft.edge(Rect::new(0.0, top, WIDTH, tall), 8.0, GREEN, 1.2);
        let mut y = top + 5.0;
        let heading = Style::heading(11.5);
        draft.text(fonts, [12.0, y], 300.0, heading, &labels.done);
        y += heading.line() + 3.0;
        let mut x = 12.0;
        let style = Style::text(11.0);
        for (rank, level) in labels.levels.iter().enumerate() {
            draft.tick_box([x, y + 1.0], 12.0);
            x += 17.0;
            let mut wide = fonts.width(level, super::Weight::Regular, style.size);
            draft.text(fonts, [x, y], wide + 2.0, style, level);
            if let Some(beside) = self.beside {
                let small = Style::text(SMALLEST).beside(&beside.told.language);
                let other = &beside.labels.levels[rank];
                let other_wide = fonts.width(other, super::Weight::Regular, small.size);
                draft.text(fonts, [x, y + style.line()], other_wide + 2.0, small, other);
                wide = wide.max(other_wide);
            }
            x += wide + 14.0;
        }
        let squares = WIDTH - 3.0 * (SQUARE + 6.0) - 6.0;
        let label = Style::text(11.0).strong();
        let wide = fonts.width(&labels.pictures, super::Weight::Bold, label.size);
        let middle = top + tall / 2.0;
        let at = [squares - wide - 8.0, middle - label.line() / 2.0];
        draft.text(fonts, at, wide + 2.0, label, &labels.pictures);
        for rank in 0..3 {
            let x = squares + rank as f32 * (SQUARE + 6.0);
            draft.edge(Rect::new(x, middle - SQUARE / 2.0, SQUARE, SQUARE), 4.0, INK, 1.0);
        }
        top + tall + 6.0
    }
}

/// How many steps stand in the left column, so that the taller one is the least tall.
fn balance(heights: &[f32]) -> usize {
    let tallest = |left: usize| {
        let (left, right) = heights.split_at(left);
        column_height(left).max(column_height(right))
    };
    let best = (0..=heights.len()).min_by(|a, b| tallest(*a).total_cmp(&tallest(*b)));
    best.unwrap_or_default()
}

fn column_height(heights: &[f32]) -> f32 {
    heights.iter().sum::<f32>() + BETWEEN[0] * heights.len().saturating_sub(1) as f32
}
