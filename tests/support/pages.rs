//! Reads the blocks of code of a Markdown page.

/// A block between fences.
pub struct Block {
    /// What follows the opening fence: `ron lesson`.
    pub label: String,
    /// The line of its first line, counted from 1.
    pub line: usize,
    /// What it holds.
    pub text: String,
}

/// The blocks of a page, in order.
pub fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (row, line) in page.lines().enumerate() {
        match (line.strip_prefix("```"), open.as_mut()) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(label), None) => {
                open = Some(Block {
                    label: label.trim().to_owned(),
                    line: row + 2,
                    text: String::new(),
                });
            }
            (None, Some(block)) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a fence is left open");
    blocks
}
