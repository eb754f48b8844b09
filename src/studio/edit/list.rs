//! Items of a list: one put in, taken out, or moved.
//!
//! In a list of one item a line, an item owns its lines: the comments right above it, and the one
//! that ends its last line. In a list on one line, it owns itself and its comma.

use std::ops::Range;

use crate::content::source::{Entry, Kind, Seg, Tree};
use crate::studio::edit::{Patch, patched, read};

/// A list as it is laid out.
struct List<'a> {
    text: &'a str,
    tree: Tree,
    open: usize,
    entries: Vec<Entry>,
}

/// Puts an item in the list found from the root, so that it has this rank.
///
/// Lines of `item` after the first are indented as the list is.
#[must_use]
pub fn insert(text: &str, list: &[Seg], rank: usize, item: &str) -> Option<String> {
    let found = List::find(text, list)?;
    if rank > found.entries.len() {
        return None;
    }
    if !found.is_in_lines(item) {
        return patched(text, &[found.insert_in_line(rank, item)]);
    }
    let indent = found.indent();
    let lines = format!("{indent}{},\n", item.replace('\n', &format!("\n{indent}")));
    let Some(last) = found.entries.len().checked_sub(1) else {
        let inside = found.inside();
        let outer = &indent[..indent.len().saturating_sub(4)];
        let text_inside = format!("\n{}{outer}", found.kept_comments(&lines));
        return patched(text, &[Patch { span: inside, text: text_inside }]);
    };
    let at = if rank <= last { found.lines(rank).start } else { found.lines(last).end };
    let mut patches = vec![Patch { span: at..at, text: lines }];
    if rank > last {
        patches.extend(found.missing_comma(last));
    }
    patched(text, &patches)
}

/// Takes the item of this rank out of the list found from the root.
#[must_use]
pub fn remove(text: &str, list: &[Seg], rank: usize) -> Option<String> {
    let found = List::find(text, list)?;
    found.entries.get(rank)?;
    let span = if found.is_in_lines("") { found.lines(rank) } else { found.with_comma(rank) };
    patched(text, &[Patch { span, text: String::new() }])
}

/// Moves an item of the list found from the root: it has the rank `to` afterwards.
#[must_use]
pub fn move_item(text: &str, list: &[Seg], from: usize, to: usize) -> Option<String> {
    let found = List::find(text, list)?;
    let last = found.entries.len().checked_sub(1)?;
    if from > last || to > last {
        return None;
    }
    if from == to {
        return Some(text.to_owned());
    }
    if !found.is_in_lines("") {
        let item = text.get(found.span(from))?;
        return insert(&remove(text, list, from)?, list, to, item);
    }
    if let Some(comma) = found.missing_comma(last) {
        return move_item(&patched(text, &[comma])?, list, from, to);
    }
    let moved = found.lines(from);
    let at = if to < from { found.lines(to).start } else { found.lines(to).end };
    let lines = text.get(moved.clone())?.replace("\r\n", "\n");
    let gone = Patch { span: moved, text: String::new() };
    patched(text, &[gone, Patch { span: at..at, text: lines }])
}

impl<'a> List<'a> {
    fn find(text: &'a str, list: &[Seg]) -> Option<Self> {
        let tree = read(text)?;
        let open = tree.group(tree.value(list)?)?;
        if tree.text(open) != "[" {
            return None;
        }
        let entries = tree.entries(open);
        Some(Self { text, tree, open, entries })
    }

    /// Between the brackets.
    fn inside(&self) -> Range<usize> {
        let tokens = self.tree.tokens();
        tokens[self.open].span().end..tokens[tokens[self.open].twin()].span().start
    }

    fn span(&self, rank: usize) -> Range<usize> {
        let entry = self.entries[rank];
        self.tree.span((entry.name.unwrap_or(entry.value.0), entry.value.1))
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    fn starts_line(&self, at: usize) -> bool {
        self.text[self.line_start(at)..at].chars().all(char::is_whitespace)
    }

    /// Whether each item has lines of its own; an empty list takes its layout from the item.
    fn is_in_lines(&self, item: &str) -> bool {
        if self.entries.is_empty() {
            return item.contains('\n') || self.text[self.inside()].contains('\n');
        }
        (0..self.entries.len()).all(|rank| self.starts_line(self.span(rank).start))
            && self.starts_line(self.inside().end)
    }

    /// The spaces before an item.
    fn indent(&self) -> String {
        let start = match self.entries.first() {
            Some(_) => self.span(0).start,
            None => self.tree.tokens()[self.open].span().start,
        };
        let line = &self.text[self.line_start(start)..];
        let spaces = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        if self.entries.is_empty() { format!("{spaces}    ") } else { spaces.to_owned() }
    }

    /// The row of the comma after an item.
    fn comma(&self, rank: usize) -> Option<usize> {
        let after = self.tree.row_from(self.span(rank).end);
        (self.tree.text(after) == ",").then_some(after)
    }

    fn missing_comma(&self, rank: usize) -> Option<Patch> {
        let end = self.span(rank).end;
        self.comma(rank).is_none().then(|| Patch { span: end..end, text: ",".to_owned() })
    }

    /// The lines of an item: comments above it, itself, and the comment that ends its last line.
    fn lines(&self, rank: usize) -> Range<usize> {
        let from = match rank.checked_sub(1) {
            Some(before) => self.lines_end(before),
            None => self.inside().start,
        };
        let mut start = self.line_start(self.span(rank).start);
        let first = start;
        for token in self.tree.tokens().iter().rev().skip_while(|token| token.span().end > first) {
            let span = token.span();
            if token.kind == Kind::Space && span.start >= from {
                // An empty line parts a comment from what it is about.
                if self.text[span].matches('\n').count() > 1 {
                    break;
                }
            } else if token.kind == Kind::Comment
                && span.start >= from
                && self.starts_line(span.start)
            {
                start = self.line_start(span.start);
            } else {
                break;
            }
        }
        start..self.lines_end(rank)
    }

    fn lines_end(&self, rank: usize) -> usize {
        let end = match self.comma(rank) {
            Some(comma) => self.tree.tokens()[comma].span().end,
            None => self.span(rank).end,
        };
        let line = self.text[end..].find('\n').map_or(self.text.len(), |at| end + at + 1);
        line.min(self.line_start(self.inside().end)).max(end)
    }

    fn insert_in_line(&self, rank: usize, item: &str) -> Patch {
        let at = |at: usize, text: String| Patch { span: at..at, text };
        match self.entries.len().checked_sub(1) {
            None => at(self.inside().start, item.to_owned()),
            Some(last) if rank > last => at(self.span(last).end, format!(", {item}")),
            Some(_) => at(self.span(rank).start, format!("{item}, ")),
        }
    }

    /// An item of a list on one line, with the comma that parts it from its neighbour.
    fn with_comma(&self, rank: usize) -> Range<usize> {
        let span = self.span(rank);
        if rank + 1 < self.entries.len() {
            span.start..self.span(rank + 1).start
        } else if let Some(before) = rank.checked_sub(1) {
            self.span(before).end..span.end
        } else {
            span.start..self.comma(rank).map_or(span.end, |row| self.tree.span((row, row)).end)
        }
    }

    /// The lines of a first item, below the comments of the list that was empty.
    fn kept_comments(&self, lines: &str) -> String {
        let comments = self.text[self.inside()].trim();
        if comments.is_empty() {
            return lines.to_owned();
        }
        format!("{}{comments}\n{lines}", self.indent())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "(\n    steps: [\n        // le premier\n        (id: \"a\"), // un\n\n        \
                         // seul\n\n        // le second\n        (\n            id: \"b\",\n        ),\n        \
                         (id: \"c\")\n    ],\n)\n";

    fn steps() -> [Seg; 1] {
        [Seg::from("steps")]
    }

    #[test]
    fn an_item_of_a_list_in_lines_is_put_before_and_after() {
        let first = insert(LINES, &steps(), 0, "(id: \"z\")").expect("put");
        let with = "        (id: \"z\"),\n        // le premier";
        assert_eq!(first, LINES.replace("        // le premier", with));
        let last = insert(LINES, &steps(), 3, "(\n    id: \"z\",\n)").expect("put");
        let with = "(id: \"c\"),\n        (\n            id: \"z\",\n        ),\n";
        assert_eq!(last, LINES.replace("(id: \"c\")\n", with));
        assert_eq!(insert(LINES, &steps(), 4, "(id: \"z\")"), None);
    }

    #[test]
    fn an_item_goes_with_its_own_comments() {
        let gone = remove(LINES, &steps(), 0).expect("taken");
        assert_eq!(gone, LINES.replace("        // le premier\n        (id: \"a\"), // un\n", ""));
        let gone = remove(LINES, &steps(), 1).expect("taken");
        assert!(gone.contains("// seul") && !gone.contains("// le second"), "{gone}");
    }

    #[test]
    fn an_item_is_moved_and_moved_back() {
        let moved = move_item(LINES, &steps(), 0, 2).expect("moved");
        let back = move_item(&moved, &steps(), 2, 0).expect("moved");
        let ids = |text: &str| -> Vec<String> {
            text.split("id: \"").skip(1).map(|rest| rest[..1].to_owned()).collect()
        };
        assert_eq!(ids(&moved), ["b", "c", "a"]);
        assert_eq!(ids(&back), ["a", "b", "c"]);
        for text in [moved, back] {
            assert!(text.contains("// le premier\n        (id: \"a\"), // un\n"), "{text}");
            assert!(text.contains("// seul\n"), "{text}");
        }
        assert_eq!(move_item(LINES, &steps(), 1, 1).as_deref(), Some(LINES));
    }

    #[test]
    fn a_list_on_one_line_stays_on_it() {
        let text = "(steps: [\"a\", \"b\", \"c\"])";
        let put = |rank| insert(text, &steps(), rank, "\"z\"").expect("put");
        assert_eq!(put(0), "(steps: [\"z\", \"a\", \"b\", \"c\"])");
        assert_eq!(put(3), "(steps: [\"a\", \"b\", \"c\", \"z\"])");
        let out = |rank| remove(text, &steps(), rank).expect("taken");
        assert_eq!(out(0), "(steps: [\"b\", \"c\"])");
        assert_eq!(out(2), "(steps: [\"a\", \"b\"])");
        assert_eq!(
            move_item(text, &steps(), 2, 0).as_deref(),
            Some("(steps: [\"c\", \"a\", \"b\"])")
        );
        assert_eq!(remove("(steps: [1,])", &steps(), 0).as_deref(), Some("(steps: [])"));
    }

    #[test]
    fn an_empty_list_takes_its_first_item() {
        assert_eq!(insert("(steps: [])", &steps(), 0, "1").as_deref(), Some("(steps: [1])"));
        let text = "(\n    steps: [],\n)\n";
        let put = insert(text, &steps(), 0, "(\n    a: 1,\n)").expect("put");
        let with = "[\n        (\n            a: 1,\n        ),\n    ]";
        assert_eq!(put, text.replace("[]", with));
        let text = "(\n    steps: [\n        // rien\n    ],\n)\n";
        let put = insert(text, &steps(), 0, "1").expect("put");
        assert_eq!(put, text.replace("// rien\n", "// rien\n        1,\n"));
    }
}
