//! That every step of a lesson can be reached, in every variant, and that nobody can be stuck.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Instant;

use crate::attempt::Attempt;
use crate::check::refused::Refused;
use crate::check::{MAX_TYPED, Proof, beside, misread, place_in_field, refused};
use crate::content::action::Action;
use crate::content::lesson::Lesson;
use crate::content::library::{Library, Loaded};
use crate::content::page::Part;
use crate::content::script::PartKind;
use crate::content::source::Seg;
use crate::diagnostic::{Datum, Diagnostic, Place};
use crate::explore::{Atlas, MAX_WORLDS, Move, Moves, NoPath, Passage, Trap};
use crate::ids::{FieldIx, MessageIx, PageIx, VariantId};
use crate::narrate::{gesture, page_title};
use crate::session::Mode;
use crate::words::Words;
use crate::world::scenario::Scenario;

/// The most stages of a way that a diagnostic tells: an author follows it with a finger.
const MAX_STAGES: usize = 30;

/// What is proved, and where it is written.
pub(super) struct Proving<'a> {
    pub library: &'a Library,
    pub words: &'a Words,
    pub lesson: &'a Loaded<Lesson>,
    pub variant: Option<&'a VariantId>,
}

impl Proving<'_> {
    /// Plays the lesson by the shortest way and searches all that can happen in it. Gives the
    /// characters that it asks to type.
    pub fn prove(
        &self,
        scenario: Scenario,
        proof: &mut Proof,
        seen: &mut Seen,
    ) -> Result<usize, Vec<Diagnostic>> {
        let scenario = Rc::new(scenario);
        let attempt = Attempt::new(Rc::clone(&scenario), Mode::Guided);
        let begun = Instant::now();
        let atlas = attempt.session().atlas();
        proof.seconds += begun.elapsed().as_secs_f64();
        let Ok(atlas) = atlas else { return Err(vec![self.too_many()]) };
        proof.n_variants += 1;
        proof.n_states += atlas.n_states();
        proof.n_transitions += atlas.n_transitions();
        seen.look(&scenario, atlas);
        let is_dead = atlas.dead_ends(&scenario).next().is_some();
        let n_typed = self.play(attempt)?;
        if is_dead { Err(self.trap(&scenario)) } else { Ok(n_typed) }
    }

    /// Plays the lesson by its shortest way.
    fn play(&self, mut attempt: Attempt) -> Result<usize, Vec<Diagnostic>> {
        let (mut n_typed, mut n_gestures) = (0, 0);
        let mut wrong = Vec::new();
        for rank in 0..self.lesson.value.steps.len() {
            let about = |rule| self.about(rule, rank);
            if attempt.session().step_number() > rank || is_done(&attempt, rank) {
                wrong.push(about("already-done"));
                continue;
            }
            match attempt.play_step() {
                Ok(played) => {
                    n_typed += played.n_typed;
                    n_gestures += played.actions.len();
                    if let Some(field) = played.misread.first() {
                        let misread = misread(self.library, &attempt, *field);
                        wrong.push(self.in_variant(misread.and_at(self.goal(rank))));
                        break;
                    }
                }
                Err(NoPath::Unreachable) => {
                    wrong.push(match refused::example(&attempt.scenario().script, rank) {
                        Some(refused) => self.refused_example(&attempt, rank, refused),
                        // No field has a number for its name.
                        None => about("no-way").with("field", 0),
                    });
                    break;
                }
                Err(NoPath::TooMany) => {
                    wrong.push(self.too_many());
                    break;
                }
            }
        }
        if n_typed > MAX_TYPED {
            let place = self.lesson.tree.place(&[Seg::from("typed")]);
            let much = self.in_variant(Diagnostic::error("too-much-typing", place));
            wrong.push(much.with("count", n_typed).with("most", MAX_TYPED));
        }
        if wrong.is_empty() && self.variant.is_none() {
            wrong.extend(beside::minutes_too_few(self.lesson, n_typed, n_gestures));
        }
        if wrong.is_empty() { Ok(n_typed) } else { Err(wrong) }
    }

    /// No way leads to a step, because a form on the way refuses the example of one of its fields.
    fn refused_example(&self, attempt: &Attempt, rank: usize, refused: Refused) -> Diagnostic {
        let script = &attempt.scenario().script;
        let plan = script.field(refused.field);
        let place = place_in_field(self.library, script, refused.field, "specimen");
        let part = script.part(plan.part);
        let found = Diagnostic::error("no-way", place).and_at(self.goal(rank));
        self.in_variant(found)
            .with("step", self.lesson.value.steps[rank].id.as_str())
            .with("field", part.id.as_str())
            .with("page", page_title(script, self.words, part.page))
            .with("found", refused::shown(plan))
            .with("cause", refused.cause)
    }

    /// How somebody comes to be stuck.
    fn trap(&self, scenario: &Scenario) -> Vec<Diagnostic> {
        let Ok(Some(trap)) = Trap::nearest(scenario) else { return Vec::new() };
        let moves = Moves::of(scenario);
        let stages = trap.way.iter().flat_map(|passage| self.tell(scenario, &moves, passage));
        let stages: Vec<String> = stages.collect();
        let skipped = stages.len().saturating_sub(MAX_STAGES);
        let told = stages.iter().skip(skipped).enumerate();
        let way: Vec<String> =
            told.map(|(rank, stage)| format!("{}. {stage}", skipped + rank + 1)).collect();
        let page = trap.world.page(scenario);
        let page = page.map(|page| page_title(&scenario.script, self.words, page));
        let trap = self.about("dead-end", trap.step).with("way", way.join(" "));
        vec![trap.with("page", page.unwrap_or_default())]
    }

    /// A stage of a way, in words: a line for each gesture.
    fn tell(&self, scenario: &Scenario, moves: &Moves, passage: &Passage) -> Vec<String> {
        let script = &scenario.script;
        let say = |action: &Action| gesture(script, self.words, action);
        match passage {
            Passage::Return(Some(page)) => {
                let page = page_title(script, self.words, *page);
                vec![self.words.say_with("check-return", &[("page", Datum::Text(page))])]
            }
            Passage::Return(None) => vec![self.words.say("gesture-new-tab")],
            Passage::Move(Move::Do(action)) => vec![say(action)],
            Passage::Move(Move::Open(message)) => vec![say(&Action::OpenMessage(*message))],
            Passage::Move(Move::OpenDraft) => vec![say(&Action::OpenDraft)],
            Passage::Move(Move::WriteFromAny) => {
                vec![self.words.say("check-write-from-any")]
            }
            Passage::Move(Move::Submit(part, way)) => {
                let filling = moves.filling(*part, *way);
                let fields = filling.readings.iter().map(|(field, reading)| {
                    if *reading == script.specimen_reading(*field, 1) {
                        return say(&Action::Write(vec![(*field, *reading)]));
                    }
                    let name =
                        crate::narrate::part_label(script, self.words, script.field(*field).part);
                    self.words.say_with("check-other-text", &[("name", Datum::Text(name))])
                });
                let boxes = filling.ticks.iter();
                let boxes =
                    boxes.map(|(tick, on)| say(&Action::Tick(script.boxes[tick.index()], *on)));
                let choices = filling.choices.iter().map(|(choice, rank)| {
                    say(&Action::Choose(script.choices[choice.index()].part, *rank))
                });
                fields.chain(boxes).chain(choices).chain([say(&Action::Press(*part))]).collect()
            }
        }
    }

    fn too_many(&self) -> Diagnostic {
        let place = self.lesson.tree.place(&[Seg::from("steps")]);
        self.in_variant(Diagnostic::error("too-many-ways", place)).with("most", MAX_WORLDS)
    }

    fn about(&self, rule: &'static str, rank: usize) -> Diagnostic {
        let step = &self.lesson.value.steps[rank].id;
        self.in_variant(Diagnostic::error(rule, self.goal(rank))).with("step", step.as_str())
    }

    fn goal(&self, rank: usize) -> Place {
        self.lesson.tree.place(&[Seg::from("steps"), Seg::from(rank), Seg::from("goal")])
    }

    fn in_variant(&self, diagnostic: Diagnostic) -> Diagnostic {
        match self.variant {
            // No variant has a number for its name.
            None => diagnostic.with("variant", 0),
            Some(variant) => diagnostic.with("variant", variant.as_str()),
        }
    }
}

/// Whether the goal of a step holds before anything is done for it.
fn is_done(attempt: &Attempt, rank: usize) -> bool {
    let scenario = attempt.scenario();
    scenario.script.steps.get(rank).is_some_and(|step| attempt.world().holds(scenario, &step.goal))
}

/// What somebody can come to see, in some lesson of the library: `site/page`, `site/page/field`
/// and `site/message`.
#[derive(Default)]
pub(super) struct Seen {
    pages: BTreeSet<String>,
    fields: BTreeSet<String>,
    messages: BTreeSet<String>,
}

impl Seen {
    /// Takes note of what a variant of a lesson shows.
    fn look(&mut self, scenario: &Scenario, atlas: &Atlas) {
        let script = &scenario.script;
        let mut pages = vec![false; script.pages.len()];
        let mut fields = vec![false; script.fields.len()];
        for world in atlas.worlds() {
            let Some(page) = world.page(scenario) else { continue };
            pages[page.index()] = true;
            for part in script.page(page).parts() {
                if let PartKind::Field(FieldIx(field)) = script.part(part).kind {
                    let is_seen = &mut fields[usize::from(field)];
                    *is_seen = *is_seen
                        || world.shows(scenario, part)
                        || scenario.may_show(world.step(scenario), part);
                }
            }
        }
        let name = |page: PageIx| {
            let plan = script.page(page);
            format!("{}/{}", script.site(plan.site).id, plan.id)
        };
        let number = |row: usize| u16::try_from(row).unwrap_or(u16::MAX);
        let pages = (0..pages.len()).filter(|row| pages[*row]);
        self.pages.extend(pages.map(|row| name(PageIx(number(row)))));
        for (plan, _) in script.fields.iter().zip(fields).filter(|(_, is_seen)| *is_seen) {
            let part = script.part(plan.part);
            self.fields.insert(format!("{}/{}", name(part.page), part.id));
        }
        for (row, plan) in script.messages.iter().enumerate() {
            let message = MessageIx(number(row));
            if atlas.can_come(scenario, message) {
                let site = plan.site.map(|site| &script.site(site).id);
                self.messages.extend(site.map(|site| format!("{site}/{}", plan.id)));
            }
        }
    }

    /// What of the library nobody can come to see.
    pub fn missing(&self, library: &Library) -> Vec<Diagnostic> {
        let mut wrong = Vec::new();
        for (id, site) in &library.sites {
            if !library.lessons.values().any(|lesson| lesson.value.sites.contains(id)) {
                let name = [Seg::from("host")];
                let unused = Diagnostic::warning("unused-site", site.tree.place(&name));
                wrong.push(unused.with("name", id.as_str()));
                continue;
            }
            let is_opened_by_unread = |page: &str| {
                let unread = site.value.messages.iter();
                let mut unread = unread
                    .filter(|message| !self.messages.contains(&format!("{id}/{}", message.id)));
                unread.any(|message| {
                    message.link.as_ref().is_some_and(|link| link.opens(id.as_str(), page))
                })
            };
            let place = |way: &[Seg]| site.tree.place(way);
            let missing = |rule, way: &[Seg], name: &str| {
                Diagnostic::warning(rule, place(way)).with("name", name)
            };
            for (rank, page) in site.value.pages.iter().enumerate() {
                let at = [Seg::from("pages"), Seg::from(rank), Seg::from("id")];
                if !self.pages.contains(&format!("{id}/{}", page.id)) {
                    if is_opened_by_unread(page.id.as_str()) {
                        // The message that nobody receives is said below.
                        continue;
                    }
                    wrong.push(missing("unreachable-page", &at, page.id.as_str()));
                    continue;
                }
                for (row, part) in page.body.iter().enumerate() {
                    let key = format!("{id}/{}/{}", page.id, part.id());
                    if matches!(part, Part::Field { .. }) && !self.fields.contains(&key) {
                        let body = [Seg::from("body"), Seg::from(row), Seg::from("id")];
                        let at = [&at[..2], &body].concat();
                        wrong.push(missing("unreachable-field", &at, part.id().as_str()));
                    }
                }
            }
            for (rank, message) in site.value.messages.iter().enumerate() {
                if !self.messages.contains(&format!("{id}/{}", message.id)) {
                    let at = [Seg::from("messages"), Seg::from(rank), Seg::from("id")];
                    wrong.push(missing("unreachable-message", &at, message.id.as_str()));
                }
            }
        }
        wrong
    }
}
