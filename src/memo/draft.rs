//! A sheet being laid out: marks at their places, nothing drawn yet.
//!
//! Sizes and places are in points of 1/72 inch, from the top left corner.

use std::rc::Rc;

use super::font::{Fonts, Weight};
use crate::words::segments;

/// The width and height of a sheet of A4.
pub const A4: [f32; 2] = [595.28, 841.89];

/// A colour: red, green and blue.
pub type Color = [u8; 3];

/// The colour of what is read.
pub const INK: Color = [0x1d, 0x2b, 0x3a];
/// What only accompanies.
pub const SOFT: Color = [0x4a, 0x57, 0x63];
/// What the program says.
pub const GREEN: Color = [0x0b, 0x5f, 0x5b];
/// A background that belongs to the program.
pub const PALE_GREEN: Color = [0xe2, 0xf0, 0xee];
/// The background of what says that all is invented.
pub const PALE_AMBER: Color = [0xff, 0xf3, 0xd6];
/// The edge of that.
pub const AMBER: Color = [0xd9, 0x9a, 0x10];
/// Quiet lines.
pub const LINE: Color = [0xb9, 0xb2, 0xa5];
/// The background of paper.
pub const WHITE: Color = [0xff, 0xff, 0xff];

/// The height of a line of text, as a share of its size: of the language of the sheet, and of
/// another, which stands beside.
const LINE_HEIGHTS: [f32; 2] = [1.24, 1.16];

/// Where letters stand in their line, from its top, as a share of their size.
const BASELINE: f32 = 1.0;

/// How many pixels a picture has that takes the whole width of its column: a narrower one is
/// printed narrower, so that the words of all are of one size.
pub const FULL_WIDTH: u32 = 1020;

/// A picture to print: the pixels of a drawing.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Red, green and blue of each pixel, row by row from the top.
    pub rgb: Vec<u8>,
    /// What it shows, for those who do not see it.
    pub words: String,
}

/// A rectangle: left, top, width, height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// From the left of the sheet.
    pub x: f32,
    /// From its top.
    pub y: f32,
    /// To its right end.
    pub width: f32,
    /// To its lower end.
    pub height: f32,
}

impl Rect {
    /// The rectangle.
    pub fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }
}

/// What a text is, for those who hear the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The title of the sheet.
    Title,
    /// The title of a part.
    Heading,
    /// Anything else that is read.
    Text,
}

/// How a text is written.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// The size, in points.
    pub size: f32,
    /// Whether all of it is bold.
    pub bold: bool,
    /// Its colour.
    pub color: Color,
    /// What it is.
    pub role: Role,
    /// The code of its language; that of the sheet when there is none.
    pub language: Option<&'a str>,
}

impl<'a> Style<'a> {
    /// Ordinary text of a size.
    pub fn text(size: f32) -> Self {
        Self { size, bold: false, color: INK, role: Role::Text, language: None }
    }

    /// The title of a part.
    pub fn heading(size: f32) -> Self {
        Self { size, bold: true, color: GREEN, role: Role::Heading, language: None }
    }

    /// The title of the sheet.
    pub fn title(size: f32) -> Self {
        Self { size, bold: true, color: INK, role: Role::Title, language: None }
    }

    /// In bold.
    pub fn strong(self) -> Self {
        Self { bold: true, ..self }
    }

    /// In another colour.
    pub fn color(self, color: Color) -> Self {
        Self { color, ..self }
    }

    /// In another language, which accompanies.
    pub fn beside(self, language: &'a str) -> Self {
        Self { color: SOFT, language: Some(language), bold: false, role: Role::Text, ..self }
    }

    /// The height of a line.
    pub fn line(self) -> f32 {
        let [own, beside] = LINE_HEIGHTS;
        self.size * if self.language.is_some() { beside } else { own }
    }
}

/// A mark on the sheet.
pub(super) enum Mark {
    /// Pieces of a line of text, from the left, on this baseline.
    Letters { at: [f32; 2], pieces: Vec<(String, Weight)>, size: f32, color: Color },
    /// The beginning of a text, of which the letters that follow are the lines.
    Paragraph { role: Role, language: Option<String> },
    /// A filled rectangle with round corners.
    Fill { rect: Rect, radius: f32, color: Color },
    /// The edge of one. Cut out with scissors when it is dashed.
    Edge { rect: Rect, radius: f32, color: Color, width: f32, dashed: bool },
    /// A line.
    Line { from: [f32; 2], to: [f32; 2], color: Color, width: f32 },
    /// A picture.
    Picture { rect: Rect, picture: Rc<Picture> },
}

/// A sheet, or a part of one, being laid out.
#[derive(Default)]
pub struct Draft {
    pub(super) marks: Vec<Mark>,
}

/// Words on one line.
struct Line {
    pieces: Vec<(String, Weight)>,
}

impl Draft {
    /// Fills a rectangle with round corners.
    pub fn fill(&mut self, rect: Rect, radius: f32, color: Color) {
        self.marks.push(Mark::Fill { rect, radius, color });
    }

    /// Draws the edge of a rectangle with round corners.
    pub fn edge(&mut self, rect: Rect, radius: f32, color: Color, width: f32) {
        self.marks.push(Mark::Edge { rect, radius, color, width, dashed: false });
    }

    /// Draws where to cut.
    pub fn cut(&mut self, rect: Rect) {
        let (color, width) = (LINE, 0.8);
        self.marks.push(Mark::Edge { rect, radius: 0.0, color, width, dashed: true });
    }

    /// Draws a line.
    pub fn line(&mut self, from: [f32; 2], to: [f32; 2], color: Color, width: f32) {
        self.marks.push(Mark::Line { from, to, color, width });
    }

    /// Draws a box to tick, and returns its width.
    pub fn tick_box(&mut self, at: [f32; 2], side: f32) -> f32 {
        self.edge(Rect::new(at[0], at[1], side, side), 2.0, INK, 1.2);
        side
    }

    /// Places a picture, with a thin edge.
    pub fn picture(&mut self, rect: Rect, picture: &Rc<Picture>) {
        self.marks.push(Mark::Picture { rect, picture: Rc::clone(picture) });
        self.edge(rect, 0.0, LINE, 0.8);
    }

    /// Places a picture that is a character, `size` points high.
    pub fn icon(&mut self, at: [f32; 2], icon: char, size: f32, color: Color) {
        // Not read aloud: what stands beside it says it.
        let pieces = vec![(icon.to_string(), Weight::Icon)];
        let at = [at[0], at[1] + size];
        self.marks.push(Mark::Letters { at, pieces, size, color });
    }

    /// Writes a text in a column, and returns its height.
    pub fn text(
        &mut self,
        fonts: &Fonts,
        [x, y]: [f32; 2],
        width: f32,
        style: Style<'_>,
        text: &str,
    ) -> f32 {
        let lines = wrapped(fonts, text, style, width);
        let language = style.language.map(str::to_owned);
        self.marks.push(Mark::Paragraph { role: style.role, language });
        let height = lines.len() as f32 * style.line();
        for (rank, line) in lines.into_iter().enumerate() {
            let at = [x, y + rank as f32 * style.line() + style.size * BASELINE];
            let (size, color) = (style.size, style.color);
            self.marks.push(Mark::Letters { at, pieces: line.pieces, size, color });
        }
        height
    }

    /// Writes a text on one line, its middle at `x`.
    pub fn centered(&mut self, fonts: &Fonts, [x, y]: [f32; 2], style: Style<'_>, text: &str) {
        let weight = if style.bold { Weight::Bold } else { Weight::Regular };
        let width = fonts.width(text, weight, style.size);
        self.text(fonts, [x - width / 2.0, y], width + 1.0, style, text);
    }

    /// Takes the marks of a part, moved.
    pub fn absorb(&mut self, part: Self, dx: f32, dy: f32) {
        let moved = |[x, y]: [f32; 2]| [x + dx, y + dy];
        let shifted = |rect: Rect| Rect { x: rect.x + dx, y: rect.y + dy, ..rect };
        for mut mark in part.marks {
            match &mut mark {
                Mark::Letters { at, .. } => *at = moved(*at),
                Mark::Paragraph { .. } => {}
                Mark::Fill { rect, .. } | Mark::Edge { rect, .. } | Mark::Picture { rect, .. } => {
                    *rect = shifted(*rect);
                }
                Mark::Line { from, to, .. } => (*from, *to) = (moved(*from), moved(*to)),
            }
            self.marks.push(mark);
        }
    }
}

/// A word: its pieces, which nothing parts.
type Word = Vec<(String, Weight)>;

/// The text cut into lines that fit the width, between words. What is wider alone is cut anywhere.
fn wrapped(fonts: &Fonts, text: &str, style: Style<'_>, width: f32) -> Vec<Line> {
    let space = fonts.width(" ", Weight::Regular, style.size);
    let mut lines = Vec::new();
    for paragraph in words_of(text, style.bold) {
        let mut line: Vec<Word> = Vec::new();
        let mut used = 0.0;
        for word in paragraph.into_iter().flat_map(|word| narrow(fonts, word, style.size, width)) {
            let wide = word_width(fonts, &word, style.size);
            if !line.is_empty() && used + space + wide > width {
                lines.push(joined(std::mem::take(&mut line)));
                used = 0.0;
            }
            used += if line.is_empty() { wide } else { space + wide };
            line.push(word);
        }
        if !line.is_empty() {
            lines.push(joined(line));
        }
    }
    lines
}

fn word_width(fonts: &Fonts, word: &[(String, Weight)], size: f32) -> f32 {
    word.iter().map(|(text, weight)| fonts.width(text, *weight, size)).sum()
}

/// A word, or its parts when it is wider than a line.
fn narrow(fonts: &Fonts, word: Word, size: f32, width: f32) -> Vec<Word> {
    if word_width(fonts, &word, size) <= width {
        return vec![word];
    }
    let mut parts: Vec<Word> = vec![Vec::new()];
    let mut used = 0.0;
    for (text, weight) in word {
        for letter in text.chars() {
            let wide = fonts.width(&letter.to_string(), weight, size);
            if used > 0.0 && used + wide > width {
                parts.push(Vec::new());
                used = 0.0;
            }
            used += wide;
            let Some(part) = parts.last_mut() else { continue };
            match part.last_mut() {
                Some((piece, last)) if *last == weight => piece.push(letter),
                _ => part.push((letter.to_string(), weight)),
            }
        }
    }
    parts
}

/// The words of each paragraph of a text, in which quoted labels are bold.
fn words_of(text: &str, all_bold: bool) -> Vec<Vec<Word>> {
    let mut paragraphs: Vec<Vec<Word>> = vec![Vec::new()];
    let mut word: Word = Vec::new();
    let end = |word: &mut Word, paragraphs: &mut Vec<Vec<Word>>| {
        if !word.is_empty()
            && let Some(last) = paragraphs.last_mut()
        {
            last.push(std::mem::take(word));
        }
    };
    for (piece, bold) in segments(text) {
        let weight = if bold || all_bold { Weight::Bold } else { Weight::Regular };
        for letter in piece.chars() {
            match letter {
                ' ' => end(&mut word, &mut paragraphs),
                '\n' => {
                    end(&mut word, &mut paragraphs);
                    paragraphs.push(Vec::new());
                }
                // Marks of direction are not drawn.
                '\u{2066}'..='\u{2069}' => {}
                letter => match word.last_mut() {
                    Some((text, last)) if *last == weight => text.push(letter),
                    _ => word.push((letter.to_string(), weight)),
                },
            }
        }
    }
    end(&mut word, &mut paragraphs);
    paragraphs
}

/// Words on one line, with the spaces between them. A space between two bold words is bold.
fn joined(words: Vec<Word>) -> Line {
    let mut pieces: Vec<(String, Weight)> = Vec::new();
    for (rank, word) in words.into_iter().enumerate() {
        if rank > 0
            && let Some((text, _)) = pieces.last_mut()
        {
            text.push(' ');
        }
        for (text, weight) in word {
            match pieces.last_mut() {
                Some((last, of)) if *of == weight => last.push_str(&text),
                _ => pieces.push((text, weight)),
            }
        }
    }
    Line { pieces }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{CLOSE, OPEN};

    fn fonts() -> Fonts {
        Fonts::new(notosans::REGULAR_TTF).expect("fonts")
    }

    fn lines(text: &str, width: f32) -> Vec<String> {
        let lines = wrapped(&fonts(), text, Style::text(12.0), width);
        let text = |line: Line| line.pieces.into_iter().map(|(text, _)| text).collect();
        lines.into_iter().map(text).collect()
    }

    #[test]
    fn a_text_is_cut_between_words_and_loses_none() {
        let text = "Appuyez sur le bouton bleu, en bas de la page.";
        for width in [60.0, 90.0, 200.0, 900.0] {
            assert_eq!(lines(text, width).join(" "), text, "{width}");
        }
        assert_eq!(lines(text, 900.0).len(), 1);
        assert_eq!(lines("un\ndeux", 900.0), ["un", "deux"]);
    }

    #[test]
    fn no_line_is_wider_than_its_column() {
        let text = "lina.diop7@courriel-ecole.example est une adresse\u{a0}!";
        for line in lines(text, 60.0) {
            assert!(fonts().width(&line, Weight::Regular, 12.0) <= 60.5, "{line}");
        }
    }

    #[test]
    fn a_mark_that_follows_a_label_stays_with_it() {
        let text = format!("Appuyez sur {OPEN}Continuer{CLOSE}.");
        let found = wrapped(&fonts(), &text, Style::text(12.0), 900.0);
        let weights: Vec<_> = found[0].pieces.iter().map(|(_, weight)| *weight).collect();
        assert_eq!(weights, [Weight::Regular, Weight::Bold, Weight::Regular]);
        assert_eq!(lines(&text, 70.0), ["Appuyez sur", "Continuer."]);
    }
}
