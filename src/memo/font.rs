//! The letters of paper: which font draws what, and how wide it is.

use std::cell::RefCell;
use std::collections::HashMap;

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};

/// How letters are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Ordinary.
    Regular,
    /// Bold.
    Bold,
    /// Pictures that are characters.
    Icon,
}

/// The letters of paper: Noto Sans, its bold, and the pictures, which also stand in for what the
/// two lack.
pub struct Fonts {
    faces: [Face; 3],
    /// The widths of words that were measured, as shares of the size: a sheet is tried at several
    /// sizes.
    widths: RefCell<HashMap<(Weight, String), f32>>,
}

struct Face {
    font: Font,
    reader: FontRef<'static>,
    shaper: ShaperData,
    units_per_em: f32,
}

/// Letters of one font, in a row.
pub(super) struct Run {
    /// The font.
    pub font: Font,
    /// What they write.
    pub text: String,
    /// The letters, in shares of the size.
    pub glyphs: Vec<KrillaGlyph>,
    /// The width, as a share of the size.
    pub width: f32,
}

impl Fonts {
    /// The fonts, with this one for pictures. Nothing when it cannot be read.
    #[must_use]
    pub fn new(icons: &'static [u8]) -> Option<Self> {
        let face = |bytes: &'static [u8]| {
            let reader = FontRef::new(bytes).ok()?;
            let shaper = ShaperData::new(&reader);
            let font = Font::new(bytes.into(), 0)?;
            let units_per_em = font.units_per_em();
            Some(Face { font, reader, shaper, units_per_em })
        };
        let faces = [face(notosans::REGULAR_TTF)?, face(notosans::BOLD_TTF)?, face(icons)?];
        Some(Self { faces, widths: RefCell::default() })
    }

    /// The width of a text on one line, in points.
    pub(super) fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        let key = (weight, text.to_owned());
        if let Some(width) = self.widths.borrow().get(&key) {
            return width * size;
        }
        let width = self.runs(text, weight).iter().map(|run| run.width).sum::<f32>();
        self.widths.borrow_mut().insert(key, width);
        width * size
    }

    /// The letters of a text, cut where the font changes because one lacks a letter.
    pub(super) fn runs(&self, text: &str, weight: Weight) -> Vec<Run> {
        let order = match weight {
            Weight::Regular => [0, 2],
            Weight::Bold => [1, 2],
            Weight::Icon => [2, 0],
        };
        let mut pieces: Vec<(usize, String)> = Vec::new();
        for letter in text.chars() {
            let letter = drawn(letter);
            let face = order.into_iter().find(|face| self.faces[*face].has(letter));
            let face = face.unwrap_or(order[0]);
            match pieces.last_mut() {
                Some((last, piece)) if *last == face => piece.push(letter),
                _ => pieces.push((face, letter.to_string())),
            }
        }
        pieces.into_iter().map(|(face, piece)| self.faces[face].run(piece)).collect()
    }
}

/// The letter that stands for one that no font has: a space or a hyphen that does not break.
fn drawn(letter: char) -> char {
    match letter {
        '\u{202f}' => '\u{a0}',
        '\u{2011}' => '-',
        other => other,
    }
}

impl Face {
    fn has(&self, letter: char) -> bool {
        let mut buffer = UnicodeBuffer::new();
        buffer.add(letter, 0);
        buffer.guess_segment_properties();
        let shaped = self.shaper.shaper(&self.reader).build().shape(buffer, ShapeOptions::new());
        shaped.glyph_infos().iter().all(|glyph| glyph.glyph_id != 0)
    }

    fn run(&self, text: String) -> Run {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.guess_segment_properties();
        let shaped = self.shaper.shaper(&self.reader).build().shape(buffer, ShapeOptions::new());
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        let em = |units: i32| units as f32 / self.units_per_em;
        let mut glyphs = Vec::with_capacity(infos.len());
        for (rank, (info, position)) in infos.iter().zip(positions).enumerate() {
            let start = info.cluster as usize;
            // A cluster goes to the beginning of the next one.
            let next = infos[rank..].iter().map(|next| next.cluster as usize);
            let end = next.into_iter().find(|next| *next > start).unwrap_or(text.len());
            glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                em(position.x_advance),
                em(position.x_offset),
                em(position.y_offset),
                em(position.y_advance),
                start..end,
                None,
            ));
        }
        let width = positions.iter().map(|position| em(position.x_advance)).sum();
        Run { font: self.font.clone(), text, glyphs, width }
    }
}
