//! What was erased when a lesson was left, so that a learner can see it: the names of the boxes
//! that had been written in, never what was in them, nor how much.

use crate::content::script::{InputKind, Script};
use crate::diagnostic::Datum;
use crate::ids::SiteId;
use crate::typed::Wiped;
use crate::words::Words;

/// The boxes that were wiped: those of passwords and codes first, then the others in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    boxes: Vec<Label>,
}

/// What a box is called.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Label {
    /// A field, by its site and its word.
    Field(SiteId, String),
    /// The browser's address bar.
    Address,
}

impl Erased {
    /// The names of what was wiped.
    pub fn of(wiped: &Wiped, script: &Script) -> Self {
        let is_secret = |kind: InputKind| matches!(kind, InputKind::Password | InputKind::Code(_));
        let mut fields: Vec<_> = wiped.fields.iter().map(|field| script.field(*field)).collect();
        fields.sort_by_key(|plan| !is_secret(plan.input));
        let named = fields.into_iter().map(|plan| {
            Label::Field(script.site(plan.site).id.clone(), script.part(plan.part).key.clone())
        });
        Self { boxes: named.chain(wiped.address.then_some(Label::Address)).collect() }
    }

    /// Whether nothing had been written.
    pub fn is_empty(&self) -> bool {
        self.boxes.is_empty()
    }

    /// The names, each once, `most` of them at most; then how many are left.
    pub fn labels(&self, words: &Words, most: usize) -> (Vec<String>, usize) {
        let mut labels: Vec<String> = Vec::new();
        for one in &self.boxes {
            let label = match one {
                Label::Field(site, key) => {
                    let label = words.site(site, key).unwrap_or_default();
                    match words.gloss(site, key) {
                        Some(gloss) => format!("{label} ({gloss})"),
                        None => label,
                    }
                }
                Label::Address => words.computer("browser-address"),
            };
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let n_left = labels.len().saturating_sub(most);
        labels.truncate(most);
        (labels, n_left)
    }

    /// All in one sentence.
    pub fn sentence(&self, words: &Words) -> String {
        const MOST: usize = 5;
        let (labels, n_left) = self.labels(words, MOST);
        let data = [("labels", Datum::Text(labels.join(", "))), ("left", Datum::Number(n_left))];
        words.say_with("home-erased", &data)
    }
}
