//! What the site says is to be mended, in its own words: to be shown where it is, and said.

use crate::app::lesson_state::LessonState;
use crate::content::script::{FieldPlan, PartKind};
use crate::ids::{BoxIx, FieldIx, PartIx};
use crate::words::{Told, Words};
use crate::world::outcome::Refusal;

/// All of it on the page in front, from top to bottom.
pub fn all(words: &Words, lesson: &LessonState) -> Vec<Told> {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let Some(page) = world.page(scenario) else { return Vec::new() };
    let parts = scenario.script.page(page).parts().filter(|part| world.shows(scenario, *part));
    let told = parts.filter_map(|part| match scenario.script.part(part).kind {
        PartKind::Field(field) => at_field(words, lesson, field),
        PartKind::Check { tick, required: true } => at_box(words, lesson, part, tick),
        _ => None,
    });
    told.collect()
}

/// What the site says at a box that had to be ticked.
pub fn at_box(words: &Words, lesson: &LessonState, part: PartIx, tick: BoxIx) -> Option<Told> {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let plan = scenario.script.part(part);
    let refused = !world.ticked(scenario, tick) && world.tried(scenario, plan.page);
    let site = &scenario.script.site(scenario.script.page(plan.page).site).id;
    refused.then(|| words.told_site(site, &format!("{}.refus-requis", plan.key))).flatten()
}

/// What the site says at a field.
pub fn at_field(words: &Words, lesson: &LessonState, field: FieldIx) -> Option<Told> {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let plan: &FieldPlan = scenario.script.field(field);
    let refusal: Refusal = world.shown_refusal(scenario, field)?;
    let key = &scenario.script.part(plan.part).key;
    let site = &scenario.script.site(plan.site).id;
    words.told_site(site, &format!("{key}.{}", refusal.key(plan)?))
}
