//! Phone calls: those that come, and those that the learner makes.

use serde::Deserialize;

use crate::content::effect::Effect;
use crate::ids::{CallId, OptionId};

/// The answer that is always there: to hang up without having said anything.
pub const REFUSED: &str = "refuser";

/// A call. Who it is stands under the word `call--id`, what the voice says under `.dit`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Its name.
    pub id: CallId,
    /// The number shown, in the ranges kept for fiction.
    pub number: String,
    /// Whether it stands in the phone's contacts, to be called.
    #[serde(default)]
    pub contact: bool,
    /// What the learner can say.
    pub choices: Vec<Answer>,
}

/// Something to say in a call: the word `call--id--answer`. What is replied is its `.reponse`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its name.
    pub id: OptionId,
    /// What comes of it.
    #[serde(default)]
    pub then: Vec<Effect>,
}
