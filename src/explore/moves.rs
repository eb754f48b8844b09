//! The gestures of a search, those that fill a form included.

use std::ops::Range;

use crate::content::action::Action;
use crate::content::page::Needs;
use crate::content::reading::{Reading, Token};
use crate::content::script::{Deed, Goal, InputKind, PartKind, Script};
use crate::ids::{ChoiceIx, FieldIx, MessageIx, PageIx, PartIx};
use crate::world::World;
use crate::world::call::Line;
use crate::world::essence::{Class, Filling, Told, Verdict};
use crate::world::scenario::Scenario;

/// How many ways to fill in a page one button may tell apart.
pub const MAX_FILLINGS: usize = 4_096;

/// What a gesture counts for in a distance.
pub(super) const GESTURE: u16 = 64;

/// What letting time pass counts for: less than that many times and another gesture.
pub(super) const WAIT: u16 = GESTURE + 1;

/// One gesture of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// This very gesture.
    Do(Action),
    /// What is free on the page is filled in the way of this rank, then the part pressed.
    Submit(PartIx, usize),
    /// A message on which nothing depends is answered. Help never shows it.
    WriteFromAny,
    /// A message is opened; found in its folder first, where no condition asks for a folder.
    Open(MessageIx),
    /// What was begun is found among the drafts. Help never shows it.
    OpenDraft,
}

/// A way to press a part.
#[derive(Clone, Debug)]
struct Way {
    filling: Filling,
    /// Whether help would ever show it.
    is_help: bool,
}

/// The gestures of one scenario, worked out once.
#[derive(Debug)]
pub struct Moves {
    /// For each part, the ways to press it, those of each phase together.
    ways: Vec<Vec<Way>>,
    /// What is told apart in each phase of the scenario.
    phases: Vec<Phase>,
    /// Whether some button tells apart more ways than can be searched.
    pub too_many: Option<PartIx>,
}

/// What is told apart from a step on.
#[derive(Debug)]
struct Phase {
    /// A step of it.
    step: usize,
    /// For each part, which of its ways are those of this phase.
    ways: Vec<Range<usize>>,
    /// For each field, a reading of each class, and whether help would have it typed.
    classes: Vec<Vec<(Reading, Class, bool)>>,
    /// For each field, the class of each reading of its domain.
    class_of: Vec<Vec<Class>>,
}

impl Move {
    /// What it counts for in a distance: of two ways as short, the one that lets less time pass.
    pub(super) fn cost(&self) -> u16 {
        if *self == Self::Do(Action::Wait) { WAIT } else { GESTURE }
    }
}

impl Moves {
    /// The gestures of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let script = &scenario.script;
        let ways = vec![Vec::new(); script.parts.len()];
        let mut moves = Self { ways, phases: Vec::new(), too_many: None };
        for step in 0..=script.steps.len() {
            if scenario.phase(step) == moves.phases.len() {
                moves.begin_phase(scenario, step);
            }
        }
        moves
    }

    fn begin_phase(&mut self, scenario: &Scenario, step: usize) {
        let fields = || scenario.script.field_numbers();
        let class_of: Vec<Vec<Class>> =
            fields().map(|field| scenario.classes(step, field).collect()).collect();
        let classes = fields()
            .map(|field| readings_by_class(scenario, field, &class_of[field.index()]))
            .collect();
        let mut phase = Phase { step, ways: Vec::new(), classes, class_of };
        for (row, ways) in (0_u16..).zip(&mut self.ways) {
            let new = phase.ways_of(scenario, PartIx(row));
            if new.len() > MAX_FILLINGS {
                self.too_many.get_or_insert(PartIx(row));
            }
            phase.ways.push(ways.len()..ways.len() + new.len());
            ways.extend(new);
        }
        self.phases.push(phase);
    }

    fn phase(&self, scenario: &Scenario, step: usize) -> &Phase {
        &self.phases[scenario.phase(step)]
    }

    /// Shows every gesture that can be made in an essence, in reading order, and whether help
    /// would show it.
    pub fn each(&self, scenario: &Scenario, world: &World, mut see: impl FnMut(Move, bool)) {
        let script = &scenario.script;
        let step = world.step(scenario);
        let phase = self.phase(scenario, step);
        let finds = scenario.finds_folders(step);
        phase.each_beside_the_list(scenario, world, &mut see);
        for action in world.gestures(scenario) {
            match action {
                Action::Press(part) => {
                    for rank in phase.ways[part.index()].clone() {
                        see(Move::Submit(part, rank), self.ways[part.index()][rank].is_help);
                    }
                }
                Action::Tick(part, _) => {
                    let tick = match script.part(part).kind {
                        PartKind::Check { tick, .. } => Some(tick),
                        _ => None,
                    };
                    if tick.is_some_and(|tick| !scenario.is_free_box(step, tick)) {
                        see(Move::Do(action), true);
                    }
                }
                Action::Choose(part, _) => {
                    let choice = match script.part(part).kind {
                        PartKind::Choice(choice) => Some(choice),
                        _ => None,
                    };
                    if choice.is_some_and(|choice| !scenario.is_free_choice(step, choice)) {
                        see(Move::Do(action), true);
                    }
                }
                Action::Banner(_)
                | Action::SaveOffer(_)
                | Action::Dial(_)
                | Action::Answer(..)
                | Action::HangUp => see(Move::Do(action), true),
                Action::Write(_)
                | Action::OpenMessage(_)
                | Action::Back
                | Action::NewTab
                | Action::SelectTab(_)
                | Action::CloseTab(_) => {}
                Action::GoTo(page) => {
                    if world.page(scenario) != Some(page) {
                        see(Move::Do(action), true);
                    }
                }
                Action::OpenFolder(folder) if finds && !scenario.minds_showing(step, folder) => {}
                Action::Move(message, _) if finds && !scenario.minds_folder(step, message) => {}
                Action::OpenDraft if finds => {}
                Action::OpenFolder(folder) => {
                    see(Move::Do(action), scenario.is_worth_showing(world, folder));
                }
                Action::Move(message, _) => {
                    see(Move::Do(action), scenario.minds_folder(step, message));
                }
                Action::Reply(message, kind) => {
                    see(Move::Do(action), scenario.minds_reply(step, message, kind));
                }
                // What was begun is begun again more simply.
                Action::OpenDraft => see(Move::Do(action), false),
                Action::CloseMessage
                | Action::OpenLink(_)
                | Action::Inspect(_)
                | Action::PickFile(..)
                | Action::DropFile(..)
                | Action::Download(_)
                | Action::OpenFile(_) => see(Move::Do(action), true),
                // Help never lets time pass: what runs out is lost. A step may ask for it.
                Action::Wait => see(Move::Do(action), true),
            }
        }
        // After the folders: of two ways as short, a folder comes before what lies in it.
        world.each_message_to_open(scenario, |message| see(Move::Open(message), true));
        if finds && world.can_find_draft(scenario) {
            see(Move::OpenDraft, false);
        }
    }

    /// The world after a gesture.
    #[must_use]
    pub fn after(&self, scenario: &Scenario, world: &World, one: &Move) -> World {
        match one {
            Move::Do(action) => world.after(scenario, action).0,
            Move::WriteFromAny => world.after_writing_from_any(scenario),
            Move::Open(message) => world.after_finding(scenario, *message),
            Move::OpenDraft => world.after_finding_draft(scenario),
            Move::Submit(part, way) => {
                world.after_filling(scenario, self.filling(*part, *way), *part)
            }
        }
    }

    /// How a page is filled in before a part of it is pressed.
    #[must_use]
    pub fn filling(&self, part: PartIx, way: usize) -> &Filling {
        &self.ways[part.index()][way].filling
    }

    /// What a person does first of a gesture of the search at a step, in a world that has its
    /// essence: a field that holds something of the right class already is left as it is.
    #[must_use]
    pub fn first(&self, scenario: &Scenario, world: &World, step: usize, one: &Move) -> Action {
        let phase = self.phase(scenario, step);
        let (part, filling) = match one {
            Move::Do(Action::Write(readings)) => return typing(scenario, world, readings[0]),
            // All was said in the call before.
            Move::Do(Action::Dial(_))
                if matches!(world.line(scenario), Some(Line::Replied(..))) =>
            {
                return Action::HangUp;
            }
            // An empty tab offers the sites to press, where an address is to be typed.
            Move::Do(Action::GoTo(_))
                if world.page(scenario).is_some() && world.can_open_tab(scenario) =>
            {
                return Action::NewTab;
            }
            Move::Open(message) => return world.way_to_message(scenario, *message),
            Move::Do(action) => return action.clone(),
            // No way of help goes through these.
            Move::WriteFromAny | Move::OpenDraft => return Action::CloseMessage,
            Move::Submit(part, way) => (*part, self.filling(*part, *way)),
        };
        let script = &scenario.script;
        let parts = script.page(script.part(part).page).parts();
        // What an earlier answer keeps hidden is not asked for.
        for one in parts.filter(|one| world.shows(scenario, *one)) {
            match script.part(one).kind {
                PartKind::Field(field) => {
                    let wanted = filling.readings.iter().find(|(its, _)| *its == field);
                    if let Some((_, wanted)) = wanted
                        && !phase.is_as(scenario, world, field, *wanted)
                    {
                        return typing(scenario, world, (field, *wanted));
                    }
                }
                PartKind::Check { tick, .. } => {
                    let wanted = filling.ticks.iter().find(|(its, _)| *its == tick);
                    if let Some((_, on)) = wanted
                        && world.ticked(scenario, tick) != *on
                    {
                        return Action::Tick(one, *on);
                    }
                }
                PartKind::Choice(choice) => {
                    let wanted = filling.choices.iter().find(|(its, _)| *its == choice);
                    if let Some((_, rank)) = wanted
                        && !stands_for(script, choice, world.chosen(scenario, choice), *rank)
                    {
                        return Action::Choose(one, *rank);
                    }
                }
                _ => {}
            }
        }
        Action::Press(part)
    }
}

impl Phase {
    /// Shows the gestures that are no single ones of a list: any text in a field that is told
    /// apart.
    fn each_beside_the_list(
        &self,
        scenario: &Scenario,
        world: &World,
        see: &mut impl FnMut(Move, bool),
    ) {
        let script = &scenario.script;
        let step = world.step(scenario);
        if let Some(page) = world.page(scenario) {
            for field in script.fields_of(page) {
                if !scenario.is_free(step, field) && world.shows(scenario, script.field(field).part)
                {
                    self.each_writing(scenario, world, field, see);
                }
            }
        }
        if world.can_write_from_any(scenario) {
            see(Move::WriteFromAny, false);
        }
    }

    /// What a field that is told apart can be made to hold; and with it, what fields can hold
    /// whose rules name it.
    fn each_writing(
        &self,
        scenario: &Scenario,
        world: &World,
        field: FieldIx,
        see: &mut impl FnMut(Move, bool),
    ) {
        let now = self.class_of(scenario, field, world.reading(scenario, field));
        let named_by = &scenario.script.field(field).named_by;
        let told: Vec<FieldIx> =
            named_by.iter().copied().filter(|other| !scenario.is_free(self.step, *other)).collect();
        for (reading, class, is_help) in &self.classes[field.index()] {
            if Some(*class) != now {
                see(Move::Do(Action::Write(vec![(field, *reading)])), *is_help);
            }
            for other in &told {
                for (its, _, _) in &self.classes[other.index()] {
                    see(Move::Do(Action::Write(vec![(field, *reading), (*other, *its)])), false);
                }
            }
        }
    }

    /// Whether a field holds something of the same class as a reading of the search.
    fn is_as(&self, scenario: &Scenario, world: &World, field: FieldIx, wanted: Reading) -> bool {
        let held = world.reading(scenario, field);
        if let Reading::Known(Token::Code(1)) = wanted {
            return held == Reading::Known(Token::Code(world.code_for(scenario, field)));
        }
        held == wanted || {
            let of = |reading| self.class_of(scenario, field, reading);
            of(held).is_some() && of(held) == of(wanted)
        }
    }

    fn class_of(&self, scenario: &Scenario, field: FieldIx, reading: Reading) -> Option<Class> {
        let domain = &scenario.script.field(field).domain;
        let rank = domain.iter().position(|its| *its == reading)?;
        self.class_of[field.index()].get(rank).copied()
    }

    /// The ways to press a part that lead to different things.
    fn ways_of(&self, scenario: &Scenario, part: PartIx) -> Vec<Way> {
        let script = &scenario.script;
        let plan = script.part(part);
        let (needs, then) = match &plan.kind {
            PartKind::Button { needs, then, .. } => (*needs, then.as_slice()),
            PartKind::Suggestion { into, .. } if !scenario.is_free(self.step, *into) => {
                (Needs::Nothing, [].as_slice())
            }
            // What it puts in a free field decides nothing by itself.
            _ => return Vec::new(),
        };
        let asked = Asked::by(script, part, then);
        let mut ways = vec![Way { filling: Filling::default(), is_help: true }];
        let parts = script.page(plan.page).parts();
        for one in parts.filter(|one| !script.part(*one).hidden) {
            ways = match script.part(one).kind {
                PartKind::Field(field) if scenario.is_free(self.step, field) => {
                    let mut choices = self.choices(scenario, field, needs, &asked);
                    if script.part(one).show.is_some() && !choices.iter().any(|(_, help)| *help) {
                        // Nobody asks for what does not show.
                        choices.extend((!choices.is_empty()).then_some((Reading::Empty, true)));
                    }
                    product(&ways, &choices, |filling, reading| {
                        filling.readings.push((field, *reading));
                    })
                }
                PartKind::Check { tick, required } if scenario.is_free_box(self.step, tick) => {
                    let form = needs == Needs::Form && required;
                    let choices: &[(bool, bool)] = match (form, asked.ticks.contains(&tick)) {
                        (true, _) => &[(true, true)],
                        (false, true) => &[(true, true), (false, true)],
                        (false, false) => &[],
                    };
                    product(&ways, choices, |filling, on| filling.ticks.push((tick, *on)))
                }
                PartKind::Choice(choice) if scenario.is_free_choice(self.step, choice) => {
                    let plan = &script.choices[choice.index()];
                    let answers = match asked.choices.contains(&choice) {
                        true => plan.worth.as_slice(),
                        false if needs == Needs::Form && plan.required => &plan.worth[..1],
                        false => &[],
                    };
                    let choices: Vec<(u8, bool)> =
                        answers.iter().map(|rank| (*rank, true)).collect();
                    product(&ways, &choices, |filling, rank| filling.choices.push((choice, *rank)))
                }
                _ => continue,
            };
            if ways.len() > MAX_FILLINGS {
                break;
            }
        }
        if needs == Needs::Form && scenario.minds_trying(self.step, plan.page) {
            ways.extend(self.refused_way(scenario, plan.page));
        }
        ways
    }

    /// What a free field can hold, as far as a press tells it apart. Nothing when it does not.
    fn choices(
        &self,
        scenario: &Scenario,
        field: FieldIx,
        needs: Needs,
        asked: &Asked,
    ) -> Vec<(Reading, bool)> {
        let form = needs == Needs::Form;
        let is_taken = |class: &Class| matches!(class.1, Verdict::Taken | Verdict::Code(1));
        let is_asked = asked.fields.contains(&field);
        if !form && !is_asked {
            return Vec::new();
        }
        let mut seen: Vec<(Told, bool)> = Vec::new();
        let mut choices: Vec<(Reading, bool)> = Vec::new();
        for (reading, class, is_help) in &self.classes[field.index()] {
            let told = (if is_asked { class.0 } else { Told::Nothing }, is_taken(class));
            if form && !told.1 {
                continue;
            }
            match seen.iter().position(|other| *other == told) {
                // Of those that come to the same, the one that help shows.
                Some(at) if *is_help && !choices[at].1 => choices[at] = (*reading, true),
                Some(_) => {}
                None => {
                    seen.push(told);
                    choices.push((*reading, *is_help));
                }
            }
        }
        if choices.is_empty() {
            // Nothing is ever taken there: the form is always refused.
            let specimen = scenario.script.specimen_reading(field, 1);
            choices.push((specimen, true));
        }
        choices
    }

    /// A way to be refused, where it shows.
    fn refused_way(&self, scenario: &Scenario, page: PageIx) -> Option<Way> {
        let script = &scenario.script;
        let mut filling = Filling::default();
        for part in script.page(page).parts() {
            match script.part(part).kind {
                PartKind::Field(field) if scenario.is_free(self.step, field) => {
                    let readings = &self.classes[field.index()];
                    let refused = readings.iter().find(|(_, class, _)| class.1 == Verdict::Refused);
                    filling.readings.extend(refused.map(|(reading, ..)| (field, *reading)));
                }
                PartKind::Check { tick, required: true }
                    if scenario.is_free_box(self.step, tick) =>
                {
                    filling.ticks.push((tick, false));
                }
                _ => {}
            }
        }
        let is_any = !filling.readings.is_empty() || !filling.ticks.is_empty();
        is_any.then_some(Way { filling, is_help: false })
    }
}

/// Writing a reading of the search: of codes it knows only whether it is the last.
fn typing(scenario: &Scenario, world: &World, (field, reading): (FieldIx, Reading)) -> Action {
    let reading = match reading {
        Reading::Known(Token::Code(1)) => {
            scenario.script.specimen_reading(field, world.code_for(scenario, field))
        }
        _ => reading,
    };
    Action::Write(vec![(field, reading)])
}

/// A reading of each class of a field, and whether help would have it typed: the example alone,
/// and of addresses those that somebody has.
fn readings_by_class(
    scenario: &Scenario,
    field: FieldIx,
    class_of: &[Class],
) -> Vec<(Reading, Class, bool)> {
    let script = &scenario.script;
    let specimen = script.specimen_reading(field, 1);
    let mut all: Vec<(Reading, Class, bool)> = Vec::new();
    for (reading, class) in script.field(field).domain.iter().zip(class_of) {
        let class = *class;
        let is_help = *reading == specimen;
        let is_reached = matches!(class.0, Told::Reached | Told::Value(_));
        let is_address = script.field(field).input == InputKind::Recipient && is_reached;
        match all.iter_mut().find(|(_, its, _)| *its == class) {
            Some(first) if is_help => *first = (*reading, class, true),
            Some(_) => {}
            None => all.push((*reading, class, is_help || is_address)),
        }
    }
    all
}

/// Whether an answer that is chosen is as good as another: no condition tells them apart.
fn stands_for(script: &Script, choice: ChoiceIx, chosen: Option<u8>, wanted: u8) -> bool {
    let plan = &script.choices[choice.index()];
    chosen.is_some_and(|chosen| {
        chosen == wanted || (!plan.worth.contains(&chosen) && plan.untold == Some(wanted))
    })
}

/// What decides, beside the form itself, what a press does.
#[derive(Default)]
struct Asked {
    fields: Vec<FieldIx>,
    ticks: Vec<crate::ids::BoxIx>,
    choices: Vec<ChoiceIx>,
}

impl Asked {
    fn by(script: &Script, part: PartIx, then: &[Deed]) -> Self {
        let mut asked = Self::default();
        let mut note = |goal: &Goal| {
            goal.each_leaf(&mut |leaf| match leaf {
                Goal::Is(field, _) | Goal::Accepted(field) | Goal::Filled(field) => {
                    asked.fields.push(*field);
                }
                Goal::Ticked(tick) => asked.ticks.push(*tick),
                Goal::Chosen(choice, _) => asked.choices.push(*choice),
                _ => {}
            });
        };
        Deed::each_goal(then, &mut note);
        // What is shown decides what the form waits for.
        let parts = script.page(script.part(part).page).parts();
        for one in parts.filter(|one| script.part(*one).kind.does_something()) {
            if let Some(show) = &script.part(one).show {
                note(show);
            }
        }
        if Deed::may_send(then)
            && let Some(mailbox) = &script.mailbox
        {
            let read = [Some(mailbox.to), mailbox.cc, Some(mailbox.subject)];
            asked.fields.extend(read.into_iter().flatten());
        }
        asked
    }
}

fn product<T>(ways: &[Way], choices: &[(T, bool)], add: impl Fn(&mut Filling, &T)) -> Vec<Way> {
    if choices.is_empty() {
        return ways.to_vec();
    }
    let mut all = Vec::with_capacity(ways.len() * choices.len());
    for way in ways {
        for (choice, is_help) in choices {
            let mut filling = way.filling.clone();
            add(&mut filling, choice);
            all.push(Way { filling, is_help: way.is_help && *is_help });
        }
    }
    all
}
