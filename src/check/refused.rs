//! Which example a form refuses, when no way leads to a step because of it.

use std::rc::Rc;

use crate::attempt::Attempt;
use crate::content::reading::{Reading, Token};
use crate::content::script::{FieldPlan, RulePlan, Script, Specimen};
use crate::ids::FieldIx;
use crate::session::Mode;
use crate::world::scenario::Scenario;

/// An example that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    /// Whose example it is.
    pub field: FieldIx,
    /// By what: a word the sentence chooses by.
    pub cause: &'static str,
}

/// The example that bars the way to a step: without the rule that refuses it, there is a way.
pub(super) fn example(script: &Script, step: usize) -> Option<Refused> {
    let refused: Vec<(Refused, usize)> =
        script.field_numbers().filter_map(|field| refusal(script, field)).collect();
    let alone = refused.iter().find(|one| leads(script, std::slice::from_ref(*one), step));
    let (first, _) = match alone {
        Some(one) => one,
        // Several together.
        None => refused.first().filter(|_| leads(script, &refused, step))?,
    };
    Some(*first)
}

/// The first rule of a field that its own example breaks, with its rank.
fn refusal(script: &Script, field: FieldIx) -> Option<(Refused, usize)> {
    let plan = script.field(field);
    let reading = script.specimen_reading(field, 1);
    let is_among = |ranks: &[u8]| matches!(reading, Reading::Known(Token::Value(value)) if ranks.contains(&value));
    plan.rules.iter().enumerate().find_map(|(rank, rule)| {
        let cause = match rule {
            RulePlan::Required if reading == Reading::Empty => "empty",
            RulePlan::NotTaken(taken) if is_among(taken) => "taken",
            RulePlan::OneOf(known) if !is_among(known) => "unlisted",
            RulePlan::OwnName if reading != Reading::Known(Token::OwnName) => "own-name",
            RulePlan::OwnSecret if reading != Reading::Known(Token::OwnSecret) => "own-secret",
            RulePlan::LiveCode if !matches!(reading, Reading::Known(Token::Code(_))) => "code",
            RulePlan::Required
            | RulePlan::NotTaken(_)
            | RulePlan::OneOf(_)
            | RulePlan::OwnName
            | RulePlan::OwnSecret
            | RulePlan::LiveCode
            | RulePlan::Strength(_)
            | RulePlan::SameAs(_)
            | RulePlan::DateExists(..)
            | RulePlan::DateIsPast(..) => return None,
        };
        Some((Refused { field, cause }, rank))
    })
}

/// Whether the steps up to this one can be done once these rules are gone.
fn leads(script: &Script, without: &[(Refused, usize)], step: usize) -> bool {
    let mut other = script.clone();
    for (refused, rank) in without {
        other.fields[refused.field.index()].rules.remove(*rank);
    }
    let Ok(scenario) = Scenario::new(other) else { return false };
    let mut attempt = Attempt::new(Rc::new(scenario), Mode::Guided);
    while attempt.session().step_number() <= step && attempt.session().step().is_some() {
        if attempt.play_step().is_err() {
            return false;
        }
    }
    true
}

/// The example of a field as its author wrote it; empty when it is none of their words.
pub(super) fn shown(plan: &FieldPlan) -> &str {
    match &plan.specimen {
        Specimen::Text(text) => text,
        Specimen::Empty
        | Specimen::Code(_)
        | Specimen::OwnName
        | Specimen::OwnSecret
        | Specimen::OwnAddress => "",
    }
}
