//! Gestures that somebody made on a site, made into the steps of a lesson.
//!
//! What was done is replayed in the engine. Gestures that led back to where one was are left out;
//! those that stay are grouped by the page on which they were made; of each group, what it made
//! true that was not becomes the goal of a step. Then the lesson is searched: a goal that holds
//! already when its turn comes, or that nobody can reach from somewhere, is left out.

mod begin;
mod facts;
mod write;

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::attempt::{Attempt, Played};
use crate::check::prepare;
use crate::content::action::Action;
use crate::content::library::Library;
use crate::content::mail::ReplyKind;
use crate::content::reading::Reading;
use crate::content::script::{Goal, Script};
use crate::ids::{LessonId, MessageIx, PageIx};
use crate::session::Mode;
use crate::studio::new::free_name;
use crate::studio::record::facts::{Known, knowns};
use crate::world::World;
use crate::world::outcome::Order;
use crate::world::scenario::Scenario;

pub use begin::{Beginning, Wish, begin};
pub use write::{
    first_words, lesson_file, pasted, rest, still_proposed, with_steps, without_rest, without_steps,
};

/// The most steps of a recorded lesson: somebody has to read them all.
pub const MAX_STEPS: usize = 30;

/// How many times a recording with more steps than it needs is searched: a search can be long.
const MAX_TRIES: usize = 2;

/// A step as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its name.
    pub id: String,
    /// Its goal, as it is written in a lesson.
    pub goal: String,
    /// The gestures that made it true.
    pub actions: Vec<Action>,
    /// What was written, chosen and ticked on the way, each as the condition that says so.
    pub written: Vec<String>,
}

/// A gesture, and the world after it.
#[derive(Clone)]
struct Made {
    action: Action,
    /// The page on which it was made.
    page: Option<PageIx>,
    /// Which of the known conditions hold after it.
    holds: Vec<bool>,
    /// Which fields had something written in them, after it.
    filled: Vec<bool>,
    /// How many messages were sent, and how the last one was begun.
    sent: (usize, Begun),
}

/// How a message that is being written was begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Begun {
    #[default]
    New,
    From(MessageIx, ReplyKind),
}

/// The steps that lead where these gestures led, from the beginning of the scenario.
///
/// The scenario is that of a lesson without steps.
#[must_use]
pub fn steps(scenario: &Scenario, journal: &[Action]) -> Vec<Recorded> {
    let knowns = knowns(&scenario.script);
    let start = Made::start(scenario, &knowns);
    let made = without_detours(&start, replay(scenario, &knowns, &start, journal));
    let mut steps: Vec<Recorded> = Vec::new();
    let mut before = start;
    for group in groups(&knowns, &before, made) {
        let Some(last) = group.last().cloned() else { continue };
        let goal = goal(&scenario.script, &knowns, &before, &last);
        let page = group.first().and_then(|made| made.page);
        if let Some(goal) = goal.filter(|_| steps.len() < MAX_STEPS) {
            let id = name(&scenario.script, page, &steps);
            let written = written(&knowns, &before, &group);
            let actions = group.into_iter().map(|made| made.action).collect();
            steps.push(Recorded { id, goal, actions, written });
        }
        before = last;
    }
    steps
}

/// The same steps without those that a learner cannot be asked, and with one more for what was
/// written though nothing on the site demands it. `library` has the lesson `id`, whose own steps
/// are of no account.
#[must_use]
pub fn proved(library: &Library, id: &LessonId, steps: Vec<Recorded>) -> Vec<Recorded> {
    let Some((steps, held)) = playable(library, id, &steps, MAX_STEPS) else { return steps };
    for is_meant in [is_any as fn(&str) -> bool, is_choice] {
        let fuller = with_what_was_written(&steps, &held, is_meant);
        if fuller.len() == steps.len() {
            break;
        }
        if let Some((fuller, _)) = playable(library, id, &fuller, MAX_TRIES) {
            return fuller;
        }
    }
    steps
}

fn is_any(_: &str) -> bool {
    true
}

/// Whether a condition is of an answer or a box: there are fewer of these to search than texts.
fn is_choice(written: &str) -> bool {
    !written.starts_with(facts::FILLED)
}

/// Why steps cannot be played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The step of this rank is done before its turn, or cannot be done.
    Idle(usize),
    /// Somebody can come to where the step of this rank can never be done.
    Trap(usize),
    /// There is too much to search.
    TooMuch,
}

/// The steps that can be played, and all that held while they were. Nothing when the site has too
/// much in it to be searched.
fn playable(
    library: &Library,
    id: &LessonId,
    steps: &[Recorded],
    most_tries: usize,
) -> Option<(Vec<Recorded>, BTreeSet<String>)> {
    let text = &library.lessons.get(id)?.tree.source().text;
    let tried = |steps: &[Recorded]| {
        let with = with_steps(text, steps).and_then(|text| library.with_lesson(id, &text));
        let scenario = with.and_then(|library| prepare(&library, id, None).ok());
        scenario.map_or(Err(Fault::TooMuch), play)
    };
    let mut steps = steps.to_vec();
    for _ in 0..most_tries {
        if steps.is_empty() {
            return None;
        }
        let rank = match tried(&steps) {
            Ok(held) => return Some((steps, held)),
            Err(Fault::TooMuch) => return None,
            Err(Fault::Idle(rank)) => rank,
            Err(Fault::Trap(rank)) => {
                // Most often what can be gone around is asked too early: the step that makes the
                // trap is one of those before.
                let without = |gone: &usize| {
                    let rest = steps.iter().enumerate().filter(|(row, _)| row != gone);
                    let rest: Vec<Recorded> = rest.map(|(_, step)| step.clone()).collect();
                    tried(&rest).is_ok()
                };
                (0..=rank.min(steps.len() - 1)).rev().find(without).unwrap_or(rank)
            }
        };
        steps.remove(rank.min(steps.len() - 1));
    }
    None
}

/// All that holds at some time in a lesson that is played to its end, as it is written.
fn play(scenario: Scenario) -> Result<BTreeSet<String>, Fault> {
    let scenario = Rc::new(scenario);
    let mut attempt = Attempt::new(Rc::clone(&scenario), Mode::Guided);
    attempt.session().atlas().map_err(|_| Fault::TooMuch)?;
    for (rank, step) in scenario.script.steps.iter().enumerate() {
        let is_done = attempt.world().holds(&scenario, &step.goal);
        let is_passed = attempt.session().step_number() > rank;
        // An example that is not read as the search thinks leads elsewhere.
        let is_good = |played: Played| played.misread.is_empty();
        if is_done || is_passed || !attempt.play_step().is_ok_and(is_good) {
            return Err(Fault::Idle(rank));
        }
    }
    let atlas = attempt.session().atlas().map_err(|_| Fault::TooMuch)?;
    match atlas.dead_ends(&scenario).map(|world| world.step(&scenario)).min() {
        Some(rank) => Err(Fault::Trap(rank)),
        None => Ok(held(&scenario, attempt.session().journal())),
    }
}

/// All that holds at some time, as it is written.
fn held(scenario: &Scenario, journal: &[Action]) -> BTreeSet<String> {
    let knowns = knowns(&scenario.script);
    let start = Made::start(scenario, &knowns);
    let made = replay(scenario, &knowns, &start, journal);
    let holds = |row: &usize| made.iter().any(|one| one.holds[*row]);
    (0..knowns.len()).filter(holds).map(|row| knowns[row].written.clone()).collect()
}

/// The steps, each after one for what somebody wrote or chose and that never held.
fn with_what_was_written(
    steps: &[Recorded],
    held: &BTreeSet<String>,
    is_meant: fn(&str) -> bool,
) -> Vec<Recorded> {
    let mut fuller: Vec<Recorded> = Vec::new();
    for step in steps {
        let missing = step.written.iter().map(String::as_str);
        let missing = missing.filter(|goal| !held.contains(*goal) && is_meant(goal));
        let goal = match missing.collect::<Vec<_>>().as_slice() {
            [] => {
                fuller.push(step.clone());
                continue;
            }
            [one] => (*one).to_owned(),
            all => format!("All([{}])", all.join(", ")),
        };
        let is_input = |action: &Action| {
            matches!(action, Action::Write(_) | Action::Choose(..) | Action::Tick(..))
        };
        let (first, rest) = step.actions.iter().cloned().partition(is_input);
        let taken = |name: &str| steps.iter().chain(&fuller).any(|other| other.id == name);
        let id = free_name(&format!("{}-remplir", step.id), taken);
        let id = id.map_or_else(String::new, |id| id.to_string());
        fuller.push(Recorded { id, goal, actions: first, written: Vec::new() });
        fuller.push(Recorded { actions: rest, ..step.clone() });
    }
    fuller
}

fn replay(scenario: &Scenario, knowns: &[Known], start: &Made, journal: &[Action]) -> Vec<Made> {
    let mut world = World::start(scenario);
    let (mut sent, mut begun) = start.sent;
    let mut made = Vec::new();
    for action in journal {
        let page = world.page(scenario);
        let (after, outcome) = world.after(scenario, action);
        world = after;
        if let Action::Reply(message, kind) = action {
            begun = Begun::From(*message, *kind);
        }
        let is_sent = outcome.orders.iter().any(|order| matches!(order, Order::Sent(_)));
        sent += usize::from(is_sent);
        made.push(Made {
            action: action.clone(),
            page,
            holds: knowns.iter().map(|known| world.holds(scenario, &known.goal)).collect(),
            filled: filled(scenario, &world),
            sent: (sent, begun),
        });
        if is_sent {
            begun = Begun::New;
        }
    }
    made
}

impl Made {
    /// The beginning, as what a gesture left.
    fn start(scenario: &Scenario, knowns: &[Known]) -> Self {
        let world = World::start(scenario);
        Self {
            action: Action::NewTab,
            page: world.page(scenario),
            holds: knowns.iter().map(|known| world.holds(scenario, &known.goal)).collect(),
            filled: filled(scenario, &world),
            sent: (0, Begun::New),
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        (&self.holds, &self.filled, self.sent.0) == (&other.holds, &other.filled, other.sent.0)
    }
}

fn filled(scenario: &Scenario, world: &World) -> Vec<bool> {
    let fields = scenario.script.field_numbers();
    fields.map(|field| world.reading(scenario, field) != Reading::Empty).collect()
}

/// What was done, without what led back to where one had been.
fn without_detours(start: &Made, made: Vec<Made>) -> Vec<Made> {
    let mut kept: Vec<Made> = Vec::new();
    for one in made {
        if one.is_same(start) {
            kept.clear();
        } else if let Some(again) = kept.iter().position(|before| before.is_same(&one)) {
            kept.truncate(again + 1);
        } else {
            kept.push(one);
        }
    }
    kept
}

/// Gestures of one page together, up to the one that makes something last.
fn groups(knowns: &[Known], start: &Made, made: Vec<Made>) -> Vec<Vec<Made>> {
    let mut groups: Vec<Vec<Made>> = Vec::new();
    let (mut before, mut is_open) = (start.clone(), false);
    for one in made {
        let lasts = one.sent.0 > before.sent.0
            || knowns.iter().enumerate().any(|(row, known)| {
                known.lasts && one.holds[row] != before.holds[row] && one.holds[row] != known.is_not
            });
        match groups.last_mut().filter(|_| is_open && one.page == before.page) {
            Some(group) => group.push(one.clone()),
            None => groups.push(vec![one.clone()]),
        }
        is_open = !lasts;
        // The page of the next gesture is the one in front after this one.
        before = one;
    }
    groups
}

/// What was written, chosen and ticked in a group, as it was when its page was left.
fn written(knowns: &[Known], before: &Made, group: &[Made]) -> Vec<String> {
    let is_input = |action: &Action| {
        matches!(action, Action::Write(_) | Action::Choose(..) | Action::Tick(..))
    };
    let Some(last) = group.iter().rfind(|made| is_input(&made.action)) else { return Vec::new() };
    let new = knowns.iter().enumerate().filter(|(row, known)| {
        known.rank >= facts::INPUTS && last.holds[*row] && !before.holds[*row]
    });
    new.map(|(_, known)| known.written.clone()).collect()
}

/// What a group of gestures made true that lasts most, as it is written.
fn goal(script: &Script, knowns: &[Known], before: &Made, after: &Made) -> Option<String> {
    if after.sent.0 > before.sent.0 {
        return Some(facts::sent(script, after.sent.1));
    }
    let new = knowns.iter().enumerate().filter(|(row, known)| {
        before.holds[*row] == known.is_not && after.holds[*row] != known.is_not
    });
    let new: Vec<&Known> = new.map(|(_, known)| known).collect();
    let best = new.iter().min_by_key(|known| known.rank)?;
    // A page can be come to otherwise: what the site noted on the way belongs to it.
    let facts = new.iter().filter(|known| matches!(known.goal, Goal::Fact(_)) && !known.is_not);
    let noted: Vec<&str> = facts.map(|known| known.written.as_str()).collect();
    Some(match best.goal {
        Goal::At(_) if !noted.is_empty() => {
            format!("All([{}, {}])", best.written, noted.join(", "))
        }
        _ => best.written.clone(),
    })
}

/// A name for a step, after the page where it is done.
fn name(script: &Script, page: Option<PageIx>, steps: &[Recorded]) -> String {
    let taken: BTreeSet<&str> = steps.iter().map(|step| step.id.as_str()).collect();
    // These are words of every lesson.
    let is_taken = |name: &str| {
        taken.contains(name) || ["titre", "but"].contains(&name) || name.starts_with("fin")
    };
    let page = page.map(|page| script.page(page).id.as_str());
    // No number makes another word of « fin ».
    let page = page.filter(|page| !page.starts_with("fin")).unwrap_or("page");
    free_name(page, is_taken).map_or_else(String::new, |name| name.to_string())
}
