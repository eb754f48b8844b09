//! What differs between the words that are wanted and those that are there: the causes alone.
//!
//! A name with a slip is a word too many and another that is missing, with all the lines below it.
//! An author who is told so once mends it at once.

use crate::diagnostic::nearest;

/// A word that is not there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Missing<'a> {
    /// Its name.
    pub name: &'a str,
    /// The attributes that are missing with it, where it is a message.
    pub lines: Vec<&'a str>,
}

/// What differs.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Gaps<'a> {
    /// Names with a slip, each with the one it was meant for.
    pub misspelt: Vec<(&'a str, &'a str)>,
    /// Words that are not there, whole messages once.
    pub missing: Vec<Missing<'a>>,
    /// Words that nobody looks up.
    pub unused: Vec<&'a str>,
}

impl<'a> Gaps<'a> {
    /// Compares what is missing with what is too many.
    pub fn new(missing: Vec<&'a str>, mut unused: Vec<&'a str>) -> Self {
        let mut misspelt = Vec::new();
        let mut left = missing.clone();
        for name in missing.iter().copied().filter(|name| !name.contains('.')) {
            let candidates = unused.iter().copied().filter(|other| !other.contains('.'));
            let near = nearest(name, candidates);
            if near.is_empty() {
                continue;
            }
            misspelt.push((near, name));
            // The lines below a name follow it.
            left.retain(|other| {
                *other != name && below(other, name).is_none_or(|end| !holds(&unused, near, end))
            });
            unused.retain(|other| *other != near && below(other, near).is_none());
        }
        for name in left.clone() {
            let Some((message, line)) = name.split_once('.') else { continue };
            let candidates = unused.iter().copied().filter_map(|other| below(other, message));
            let near = nearest(line, candidates);
            let Some(other) = unused.iter().position(|o| below(o, message) == Some(near)) else {
                continue;
            };
            misspelt.push((unused.remove(other), name));
            left.retain(|other| *other != name);
        }
        let whole: Vec<&str> = left.iter().copied().filter(|name| !name.contains('.')).collect();
        let is_whole = |name: &str| whole.iter().any(|message| below(name, message).is_some());
        let gaps = left.iter().copied().filter(|name| !is_whole(name)).map(|name| Missing {
            name,
            lines: left.iter().filter_map(|other| below(other, name)).collect(),
        });
        Self { misspelt, missing: gaps.collect(), unused }
    }
}

/// The attribute that a name has below a message.
fn below<'a>(name: &'a str, message: &str) -> Option<&'a str> {
    name.strip_prefix(message)?.strip_prefix('.')
}

/// Whether `message.line` is among these names.
fn holds(names: &[&str], message: &str, line: &str) -> bool {
    names.iter().any(|name| below(name, message) == Some(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_a_name_is_one_cause_with_all_that_stands_below() {
        let missing = vec!["chercher", "chercher.guide", "chercher.indice"];
        let unused = vec!["chercer", "chercer.fait", "chercer.guide", "chercer.indice"];
        let gaps = Gaps::new(missing, unused);
        assert_eq!(gaps.misspelt, [("chercer", "chercher")]);
        assert_eq!((gaps.missing, gaps.unused), (Vec::new(), Vec::new()));
    }

    #[test]
    fn a_slip_in_a_line_is_told_of_that_line() {
        let gaps = Gaps::new(vec!["lire.question"], vec!["lire.questions", "voir.question"]);
        assert_eq!(gaps.misspelt, [("lire.questions", "lire.question")]);
        assert_eq!(gaps.unused, ["voir.question"]);
    }

    #[test]
    fn a_message_that_is_missing_is_missed_once() {
        let gaps = Gaps::new(vec!["a", "a.guide", "b.guide"], vec!["zzzz"]);
        let told: Vec<_> = gaps.missing.iter().map(|m| (m.name, m.lines.clone())).collect();
        assert_eq!(told, [("a", vec!["guide"]), ("b.guide", vec![])]);
        assert_eq!(gaps.unused, ["zzzz"]);
    }
}
