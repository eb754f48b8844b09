//! A column of a sheet, filled from top to bottom.

use super::draft::{Draft, GREEN, Style};
use super::font::{Fonts, Weight};

/// A column being filled.
pub(super) struct Column<'a> {
    fonts: &'a Fonts,
    x: f32,
    width: f32,
    /// Where the next text goes.
    pub y: f32,
    /// What was written.
    pub draft: Draft,
}

impl<'a> Column<'a> {
    /// An empty column, its top left corner here.
    pub fn new(fonts: &'a Fonts, [x, y]: [f32; 2], width: f32) -> Self {
        Self { fonts, x, width, y, draft: Draft::default() }
    }

    /// Leaves room.
    pub fn space(&mut self, height: f32) {
        self.y += height;
    }

    /// Writes a text.
    pub fn text(&mut self, style: Style<'_>, text: &str) {
        self.y += self.draft.text(self.fonts, [self.x, self.y], self.width, style, text);
    }

    /// Writes a text after a mark: a number or a dot.
    pub fn item(&mut self, style: Style<'_>, mark: &str, text: &str) {
        let room = self.fonts.width("00", Weight::Bold, style.size) + 5.0;
        let at = [self.x, self.y];
        self.draft.text(self.fonts, at, room, style.strong().color(GREEN), mark);
        let (x, width) = (self.x + room, self.width - room);
        self.y += self.draft.text(self.fonts, [x, self.y], width, style, text);
    }

    /// Writes a text after a box to tick.
    pub fn boxed(&mut self, style: Style<'_>, text: &str) {
        let side = style.size * 0.9;
        let room = side + 7.0;
        self.draft.tick_box([self.x + 0.6, self.y + style.size * 0.22], side);
        let (x, width) = (self.x + room, self.width - room);
        self.y += self.draft.text(self.fonts, [x, self.y], width, style, text) + 1.5;
    }
}
