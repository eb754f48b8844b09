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
use super::{BESIDE, Kit, LEARNER};
use crate::words::Words;

/// The white edge of the sheet: what a printer leaves free, and a thumb.
const MARGIN: f32 = 24.0;
/// The width of what is printed.
const WIDTH: f32 = A4[0] - 2.0 * MARGIN;
/// Between the two columns.
const GUTTER: f32 = 16.0;
/// The width of a column.
const COLUMN: f32 = (WIDTH - GUTTER) / 2.0;
/// The room for the number of a step.
const NUMBER: f32 = 27.0;
/// How wide and high the mark with that number is.
const SIDE: f32 = 22.0;
/// The least space between two steps, and the most.
const BETWEEN: [f32; 2] = [3.5, 20.0];
/// Between the parts of the sheet.
const GAP: f32 = 8.0;

/// Between the words of a step and the picture at their side.
const APART: f32 = 8.0;
/// The least room for words at the side of a picture; and that for words of the learner's language
/// that take more than two lines there.
const NARROWEST: [f32; 2] = [88.0, 140.0];

/// How much of a page a picture shows.
#[derive(Clone, Copy)]
enum Crop {
    /// What is around the place to press.
    Wide,
    /// The place to press, and what it is called.
    Close,
}

use Crop::{Close, Wide};

/// How the steps are laid out.
#[derive(Clone, Copy)]
struct Try {
    /// The size of their words, in points.
    size: f32,
    /// How many pictures there are, at most.
    n_pictures: usize,
    /// What they show.
    crop: Crop,
    /// Whether each sentence begins a line.
    parted: bool,
}

const fn parted(size: f32, n_pictures: usize, crop: Crop) -> Try {
    Try { size, n_pictures, crop, parted: true }
}

const fn joined(n_pictures: usize) -> Try {
    Try { size: LEARNER, n_pictures, crop: Close, parted: false }
}

/// What is tried, the best first: a sheet takes the first that fits. A memo without pictures helps
/// little, so smaller ones come before none.
const TRIES: [Try; 28] = [
    parted(14.0, 6, Wide),
    parted(13.0, 6, Wide),
    parted(13.0, 5, Wide),
    parted(13.0, 4, Wide),
    parted(12.0, 6, Wide),
    parted(12.0, 5, Wide),
    parted(12.0, 4, Wide),
    parted(12.0, 6, Close),
    parted(12.0, 5, Close),
    parted(11.5, 6, Wide),
    parted(11.5, 5, Wide),
    parted(11.5, 6, Close),
    parted(11.5, 5, Close),
    parted(12.0, 4, Close),
    parted(11.5, 4, Wide),
    parted(LEARNER, 6, Close),
    parted(11.5, 4, Close),
    parted(LEARNER, 5, Close),
    parted(LEARNER, 4, Wide),
    parted(LEARNER, 4, Close),
    parted(LEARNER, 3, Close),
    joined(5),
    joined(4),
    joined(3),
    joined(2),
    joined(1),
    parted(LEARNER, 0, Close),
    joined(0),
];

/// A picture of the page on which a step begins.
pub struct Shot {
    /// The rank of the step.
    pub step: usize,
    /// What is around the place to press.
    pub wide: Rc<Picture>,
    /// The place to press, and what it is called.
    pub close: Rc<Picture>,
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
    let mut tries = TRIES.iter().flat_map(|one| brings.map(|bring| (one, bring)));
    tries.find_map(|(&how, bring)| {
        let page = Page { kit, own, beside, how, bring };
        page.sheet(&spread(shots, how.n_pictures))
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
    /// How the steps are.
    how: Try,
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
        (self.how.size - 2.0).max(BESIDE)
    }

    fn sheet(&self, shots: &[&Shot]) -> Option<Sheet> {
        let (head, head_height) = self.head();
        let (foot, foot_height) = self.foot();
        let room = A4[1] - 2.0 * MARGIN - head_height - foot_height - 2.0 * GAP;
        let steps = self.own.told.steps.iter().enumerate().map(|(rank, step)| {
            let shot = shots.iter().find(|shot| shot.step == rank);
            self.step(rank, step, shot.map(|shot| self.picture(shot)))
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
        let (name, memo) = (Style::text(LEARNER).strong().color(GREEN), &self.own.labels.memo);
        if let Some(beside) = self.beside {
            // What the sheet is stands at the end of the second line: room is scarce.
            y += words.text(fonts, [INSIDE, y], width, Style::title(20.0), &told.title);
            let style = Style::text(12.0).beside(&beside.told.language);
            let other = &beside.labels.memo;
            let other_wide = fonts.width(other, super::Weight::Regular, BESIDE);
            let at = [WIDTH - INSIDE - other_wide, y + LEARNER - BESIDE];
            words.text(fonts, at, other_wide + 1.0, Style { size: BESIDE, ..style }, other);
            let wide = fonts.width(memo, super::Weight::Bold, name.size) + APART + other_wide;
            words.text(fonts, [WIDTH - INSIDE - wide, y], wide + 1.0, name, memo);
            let left = width - wide - INSIDE;
            y += words.text(fonts, [INSIDE, y], left, style, &beside.told.title);
        } else {
            y += words.text(fonts, [INSIDE, y], width, name, memo);
            y += words.text(fonts, [INSIDE, y], width, Style::title(20.0), &told.title);
            y += words.text(fonts, [INSIDE, y], width, Style::text(12.0), &told.goal);
        }
        y += 8.0;
        let mut draft = Draft::default();
        draft.fill(Rect::new(0.0, 0.0, WIDTH, y), 8.0, PALE_GREEN);
        draft.absorb(words, 0.0, 0.0);
        y += 6.0;
        let (words, below) = self.invented(38.0, WIDTH - 38.0 - INSIDE);
        draft.fill(Rect::new(0.0, y, WIDTH, below), 8.0, PALE_AMBER);
        draft.edge(Rect::new(0.0, y, WIDTH, below), 8.0, AMBER, 0.8);
        draft.icon([INSIDE, y + below / 2.0 - 8.0], self.kit.icons.info, 16.0, INK);
        draft.absorb(words, 0.0, y);
        (draft, y + below)
    }

    /// That all is invented, so far from the left; the other language at its side where there is
    /// room. With its height.
    fn invented(&self, left: f32, width: f32) -> Part {
        const ABOVE: f32 = 5.0;
        let (fonts, told) = (self.fonts(), &self.own.told);
        let mut draft = Draft::default();
        let style = Style::text(11.5);
        let mut end = ABOVE + draft.text(fonts, [left, ABOVE], width, style, &told.invented);
        if let Some(beside) = self.beside {
            let other = Style::text(BESIDE).beside(&beside.told.language);
            let wide = fonts.width(&told.invented, super::Weight::Regular, style.size) + 14.0;
            let other_wide = fonts.width(&beside.told.invented, super::Weight::Regular, other.size);
            if wide + other_wide < width {
                // On one line: letters of both stand at the same height.
                let at = [left + wide, ABOVE + style.size - other.size];
                draft.text(fonts, at, other_wide + 1.0, other, &beside.told.invented);
            } else {
                end += draft.text(fonts, [left, end], width, other, &beside.told.invented);
            }
        }
        (draft, end + ABOVE)
    }

    fn picture<'s>(&self, shot: &'s Shot) -> &'s Rc<Picture> {
        match self.how.crop {
            Wide => &shot.wide,
            Close => &shot.close,
        }
    }

    /// A step: its number, what to do, and its picture where it takes the least room.
    fn step(&self, rank: usize, step: &Step, picture: Option<&Rc<Picture>>) -> Part {
        let width = COLUMN - NUMBER;
        let mut draft = Draft::default();
        draft.fill(Rect::new(0.0, 0.0, SIDE, SIDE), SIDE / 2.0, GREEN);
        let number = Style::text(12.0).strong().color(WHITE);
        let at = [SIDE / 2.0, (SIDE - number.line()) / 2.0];
        draft.centered(self.fonts(), at, number, &(rank + 1).to_string());
        let (words, height) = match picture {
            Some(picture) => self.illustrated(rank, step, picture),
            None => self.said(rank, step, [width, width]).0,
        };
        draft.absorb(words, NUMBER, 0.0);
        (draft, height.max(SIDE))
    }

    /// The words of a step, in columns of these widths: for its own language, and for the other.
    /// Beside them, how far down the first go.
    fn said(&self, rank: usize, step: &Step, [wide, other_wide]: [f32; 2]) -> (Part, f32) {
        let fonts = self.fonts();
        let style = Style::text(self.how.size);
        let mut draft = Draft::default();
        // The first line stands beside the middle of the number.
        let mut y = ((SIDE - style.line()) / 2.0).max(0.0);
        let own = step.instruction.as_str();
        let own = if self.how.parted { own.to_owned() } else { own.replace('\n', " ") };
        y += draft.text(fonts, [0.0, y], wide, style, &own);
        let own_end = y;
        if let Some(beside) = self.beside
            && let Some(other) = beside.told.steps.get(rank)
        {
            let style = Style::text(self.small()).beside(&beside.told.language);
            // One sentence after the other: what stands beside takes little room.
            let other = other.instruction.replace('\n', " ");
            y += draft.text(fonts, [0.0, y], other_wide, style, &other);
        }
        ((draft, y), own_end)
    }

    /// The words of a step with its picture: below them, or at their side when that is less high.
    fn illustrated(&self, rank: usize, step: &Step, picture: &Rc<Picture>) -> Part {
        let width = COLUMN - NUMBER;
        let wide = (width * picture.width as f32 / FULL_WIDTH as f32).min(width);
        let tall = wide * picture.height as f32 / picture.width.max(1) as f32;
        let below = self.said(rank, step, [width, width]).0;
        let mut best = (below.1 + tall + 6.0, below.0, [0.0, below.1 + 4.0]);
        let narrow = width - wide - APART;
        let line = Style::text(self.how.size).line();
        let two_lines = ((SIDE - line) / 2.0).max(0.0) + 2.1 * line;
        let mut consider = |columns: [f32; 2], at_own_end: bool| {
            let ((draft, end), own_end) = self.said(rank, step, columns);
            let is_cramped = columns[0] < NARROWEST[1] && own_end > two_lines;
            let top = if at_own_end { own_end + 3.0 } else { 2.0 };
            let height = end.max(top + tall + 2.0);
            if height < best.0 && !is_cramped {
                best = (height, draft, [width - wide, top]);
            }
        };
        if narrow >= NARROWEST[0] {
            consider([narrow, narrow], false);
            if self.beside.is_some() {
                consider([width, narrow], true);
            }
        }
        let (height, mut draft, [x, y]) = best;
        draft.picture(Rect::new(x, y, wide, tall), picture);
        (draft, height)
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
        let soft = Style::text(LEARNER).color(SOFT);
        y += draft.text(fonts, [0.0, y], WIDTH, soft, &told.checked);
        if let Some(beside) = self.beside {
            let soft = Style::text(BESIDE).beside(&beside.told.language);
            y += draft.text(fonts, [0.0, y], WIDTH, soft, &beside.told.checked);
        }
        (draft, y)
    }

    /// How the text and the headings of a voice are written: what stands beside is quieter.
    fn styles(&self, voice: &'a Voice) -> [Style<'a>; 2] {
        if std::ptr::eq(voice, self.own) {
            return [Style::text(LEARNER), Style::heading(12.0)];
        }
        let style = Style::text(BESIDE).beside(&voice.told.language);
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
            let quiet = Style::text(BESIDE).beside(&beside.told.language);
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
        base + below + 6.0
    }

    /// The boxes to tick, and three squares for the pictures of the passport.
    fn passport(&self, draft: &mut Draft, top: f32) -> f32 {
        const TALL: f32 = 50.0;
        const SQUARE: f32 = 40.0;
        let (fonts, labels) = (self.fonts(), &self.own.labels);
        let tall = if self.beside.is_some() { TALL + 8.0 } else { TALL };
        draft.edge(Rect::new(0.0, top, WIDTH, tall), 8.0, GREEN, 1.2);
        let mut y = top + 5.0;
        let heading = Style::heading(11.5);
        draft.text(fonts, [12.0, y], 300.0, heading, &labels.done);
        y += heading.line() - 1.0;
        let beside = self
            .beside
            .map(|beside| (Style::text(BESIDE).beside(&beside.told.language), &beside.labels));
        if let Some((small, other)) = beside {
            y += draft.text(fonts, [12.0, y], 300.0, small, &other.done);
        } else {
            y += 3.0;
        }
        y += 1.0;
        let mut x = 12.0;
        let style = Style::text(11.0);
        for (rank, level) in labels.levels.iter().enumerate() {
            draft.tick_box([x, y + 1.0], 12.0);
            x += 17.0;
            let mut wide = fonts.width(level, super::Weight::Regular, style.size);
            draft.text(fonts, [x, y], wide + 2.0, style, level);
            if let Some((small, other)) = beside {
                let other = &other.levels[rank];
                let other_wide = fonts.width(other, super::Weight::Regular, small.size);
                draft.text(fonts, [x, y + style.line()], other_wide + 2.0, small, other);
                wide = wide.max(other_wide);
            }
            x += wide + 14.0;
        }
        let apart = SQUARE + 8.0;
        let squares = WIDTH - 3.0 * apart - 2.0;
        let label = Style::text(LEARNER).strong();
        let wide = fonts.width(&labels.pictures, super::Weight::Bold, label.size);
        let middle = top + tall / 2.0;
        let at = [squares - wide - 8.0, top + 5.0];
        draft.text(fonts, at, wide + 2.0, label, &labels.pictures);
        if let Some((small, other)) = beside {
            let wide = fonts.width(&other.pictures, super::Weight::Regular, small.size);
            let at = [squares - wide - 8.0, at[1] + label.line()];
            draft.text(fonts, at, wide + 2.0, small, &other.pictures);
        }
        for rank in 0..3 {
            let (x, y) = (squares + rank as f32 * apart, middle - SQUARE / 2.0);
            draft.edge(Rect::new(x, y, SQUARE, SQUARE), 4.0, INK, 1.0);
            // In the corner: the rest is to draw in.
            let number = label.color(GREEN);
            draft.centered(fonts, [x + 7.0, y], number, &(rank + 1).to_string());
        }
        top + tall + 4.0
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
