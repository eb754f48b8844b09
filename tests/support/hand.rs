//! A hand on the page in front, by the names that authors give.

use faire_avec::attempt::Attempt;
use faire_avec::content::script::PartKind;
use faire_avec::ids::{FieldIx, PartIx};

/// The part of this name on the page in front.
#[track_caller]
pub fn part(attempt: &Attempt, name: &str) -> PartIx {
    let script = &attempt.scenario().script;
    let page = attempt.world().page(attempt.scenario()).expect("a page in front");
    let found = script.page(page).parts().find(|part| script.part(*part).id.as_str() == name);
    found.unwrap_or_else(|| panic!("no {name} on {}", script.page(page).id))
}

/// The field of this name on the page in front.
#[track_caller]
pub fn field(attempt: &Attempt, name: &str) -> FieldIx {
    let PartKind::Field(field) = attempt.scenario().script.part(part(attempt, name)).kind else {
        panic!("{name} is not typed in")
    };
    field
}

/// Types in a field of the page in front, and leaves it.
#[track_caller]
pub fn type_in(attempt: &mut Attempt, name: &str, text: &str) {
    let field = field(attempt, name);
    attempt.typed_mut().fill(field, text);
    attempt.leave(field);
}
