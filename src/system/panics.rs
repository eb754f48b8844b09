//! What is said when the program fails by its own fault.
//!
//! The usual message of a panic carries a text made where it happened, which may hold anything,
//! typed text included. Ours says a sentence chosen in advance and the place in the code, never
//! that text.

use std::io::{self, Write as _};
use std::panic;

/// From now on a panic prints `sentence` and the place in the code, and nothing else.
///
/// It is called first thing, before there are any words, and again once they are known. The
/// sentence is made beforehand: what failed may be what makes sentences.
pub fn hush(sentence: String) {
    panic::set_hook(Box::new(move |panicked| {
        let mut lines = sentence.clone();
        if let Some(place) = panicked.location() {
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push_str(&format!("{}:{}", place.file(), place.line()));
        }
        // With nowhere to say it, there is nothing left to do.
        writeln!(io::stderr().lock(), "{lines}").ok();
    }));
}
