//! A text of bounded size that is wiped when it is let go.

use zeroize::Zeroizing;

/// The most bytes a field of one line holds; what is typed beyond is not taken.
pub const MAX_BYTES: usize = 128;

/// The most bytes a field of several lines holds.
pub const MAX_LINES_BYTES: usize = 1_024;

/// The most bytes of what somebody writes for a lesson.
pub const MAX_PAGE_BYTES: usize = 8 * 1_024;

/// A text that never moves its bytes to a larger place, which would leave a copy behind.
pub(super) struct Text {
    bytes: Zeroizing<Box<[u8]>>,
    len: usize,
    /// Whether line ends are taken.
    lines: bool,
}

impl Default for Text {
    fn default() -> Self {
        Self::with_room(MAX_BYTES, false)
    }
}

impl Text {
    /// An empty text of several lines.
    pub fn of_lines() -> Self {
        Self::with_room(MAX_LINES_BYTES, true)
    }

    /// An empty text of many lines.
    pub fn of_a_page() -> Self {
        Self::with_room(MAX_PAGE_BYTES, true)
    }

    fn with_room(most: usize, lines: bool) -> Self {
        Self { bytes: Zeroizing::new(vec![0; most].into_boxed_slice()), len: 0, lines }
    }

    pub fn as_str(&self) -> &str {
        // Only whole characters are ever put in.
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }

    pub fn insert(&mut self, at: usize, text: &str) -> usize {
        let at = self.byte(at);
        let mut n = 0;
        let mut end = at;
        let lines = self.lines;
        for c in text.chars().filter(|c| !c.is_control() || lines && *c == '\n') {
            let size = c.len_utf8();
            if self.len + size > self.bytes.len() {
                break;
            }
            self.bytes.copy_within(end..self.len, end + size);
            c.encode_utf8(&mut self.bytes[end..end + size]);
            self.len += size;
            end += size;
            n += 1;
        }
        n
    }

    pub fn delete(&mut self, range: std::ops::Range<usize>) {
        let (start, end) = (self.byte(range.start), self.byte(range.end.max(range.start)));
        self.bytes.copy_within(end..self.len, start);
        let len = self.len - (end - start);
        self.bytes[len..self.len].fill(0);
        self.len = len;
    }

    pub fn set(&mut self, text: &str) {
        self.delete(0..usize::MAX);
        self.insert(0, text);
    }

    /// Another home for the same text, wiped in its turn. Not `Clone`: a copy is a decision.
    pub fn copy(&self) -> Self {
        Self { bytes: self.bytes.clone(), len: self.len, lines: self.lines }
    }

    /// Where the character of this rank begins; the end, when there are fewer.
    fn byte(&self, rank: usize) -> usize {
        self.as_str().char_indices().nth(rank).map_or(self.len, |(byte, _)| byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(start: &str) -> Text {
        let mut text = Text::default();
        text.set(start);
        text
    }

    #[test]
    fn characters_go_in_and_out_by_rank() {
        let mut t = text("été");
        assert_eq!(t.insert(1, "–x"), 2);
        assert_eq!(t.as_str(), "é–xté");
        t.delete(1..3);
        assert_eq!(t.as_str(), "été");
        t.delete(2..99);
        assert_eq!(t.as_str(), "ét");
    }

    #[test]
    fn what_is_typed_beyond_the_end_is_not_taken() {
        let mut t = text(&"a".repeat(MAX_BYTES - 1));
        assert_eq!(t.insert(0, "é"), 0);
        assert_eq!(t.insert(0, "ab"), 1);
        assert_eq!(t.as_str().len(), MAX_BYTES);
    }

    #[test]
    fn what_is_deleted_is_wiped() {
        let mut t = text("secret");
        t.delete(2..6);
        assert!(t.bytes[2..].iter().all(|byte| *byte == 0));
    }

    #[test]
    fn line_ends_are_left_out_where_there_is_one_line() {
        assert_eq!(text("a\nb\tc").as_str(), "abc");
        let mut several = Text::of_lines();
        several.set("a\nb\tc");
        assert_eq!(several.as_str(), "a\nbc");
    }
}
