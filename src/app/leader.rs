//! Who leads a workshop, in the window of the volunteer's door: the board for the room, the guide,
//! and the counts at the end. Nothing of it is written to the disk but a file of the counts, when
//! somebody asks for it.

use std::rc::Rc;

use eframe::egui;

use crate::app::App;
use crate::app::command::{Door, Lead, Route};
use crate::app::door_state::DoorState;
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::library::Library;
use crate::content::workshop::{Activity, Kind, Workshop};
use crate::diagnostic::Datum;
use crate::guide::{self, Card, GuideCommand};
use crate::ids::{LessonId, WorkshopId};
use crate::session::{Mode, Rung};
use crate::words::Words;

/// The most persons counted at a level.
const MOST: u16 = 99;

/// What the window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What is saved and printed.
    Papers,
    /// The board, for the room.
    Board,
    /// The guide.
    Guide,
    /// The counts.
    Counts,
}

/// How far somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// To the end, alone.
    Alone,
    /// To the end, with help.
    Helped,
    /// Not to the end.
    Unfinished,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Alone, Self::Helped, Self::Unfinished];
}

/// The state of the window.
pub struct Leader {
    /// What is shown.
    pub tab: Tab,
    /// The workshop that is led.
    pub workshop: Option<WorkshopId>,
    /// The rank of the activity under way; as many as there are once all are over.
    pub activity: usize,
    /// When each activity was first come to, in the seconds of the screen.
    began: Vec<f64>,
    /// Whether a workshop is being chosen in the place of this one.
    pub chooses: bool,
    /// What waits until it is said whether the counts may be lost.
    pub waits: Option<Waiting>,
    /// The lesson in the guide.
    pub lesson: Option<LessonId>,
    /// Whether the choice of lessons is unfolded.
    pub unfolded: bool,
    /// Its steps.
    pub cards: Vec<Card>,
    /// The rank of the step that is read.
    pub step: usize,
    /// How much of it was said.
    pub rung: Rung,
    /// The persons, by [`Level`].
    pub counts: [u16; Level::ALL.len()],
    /// The file of the counts, once it was asked for.
    pub file: Option<DoorState>,
    /// The persons as they are in the file.
    pub in_file: [u16; Level::ALL.len()],
}

/// What would lose the counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Leading this workshop.
    Workshop(WorkshopId),
    /// Closing the window.
    Close,
}

impl Leader {
    /// The window as it opens.
    pub fn new() -> Self {
        Self {
            tab: Tab::Papers,
            workshop: None,
            activity: 0,
            began: Vec::new(),
            chooses: false,
            waits: None,
            lesson: None,
            unfolded: false,
            cards: Vec::new(),
            step: 0,
            rung: Rung::Wait,
            counts: [0; Level::ALL.len()],
            file: None,
            in_file: [0; Level::ALL.len()],
        }
    }

    /// The workshop that is led.
    pub fn led<'a>(&self, library: &'a Library) -> Option<&'a Workshop> {
        crate::app::seat::workshop(library, self.workshop.as_ref()?)
    }

    /// The activity under way.
    pub fn now<'a>(&self, library: &'a Library) -> Option<&'a Activity> {
        self.led(library)?.routine.get(self.activity)
    }

    /// When the activity under way began, in the seconds of the screen.
    pub fn began_at(&self) -> f64 {
        self.began.get(self.activity).copied().unwrap_or_default()
    }

    /// The card that is read.
    pub fn card(&self) -> Option<&Card> {
        self.cards.get(self.step)
    }

    /// Carries out what was asked for, at this hour of the screen.
    pub fn run(&mut self, asked: Lead, library: &Library, words: &mut Words, now: f64) {
        match asked {
            Lead::Tab(tab) => {
                self.tab = tab;
                self.waits = None;
                if tab == Tab::Guide && self.lesson.is_none() {
                    let current = self.now(library).and_then(|one| one.kind.lesson());
                    let core = self.led(library).map(|workshop| &workshop.core);
                    if let Some(lesson) = current.or(core) {
                        self.open(lesson, library, words);
                    }
                }
            }
            Lead::Workshop(None) => self.chooses = true,
            Lead::Workshop(Some(id)) if self.workshop.as_ref() == Some(&id) => {
                self.chooses = false;
                if self.now(library).is_none() {
                    // It is led once more, for others: they are counted with the first ones.
                    self.activity = 0;
                    self.began = vec![now];
                    self.lesson = None;
                }
            }
            Lead::Workshop(Some(id)) if self.has_counts_to_lose() => {
                self.waits = Some(Waiting::Workshop(id));
            }
            Lead::Workshop(Some(id)) => self.lead_another(id, now),
            Lead::Back => {
                self.chooses = false;
                self.waits = None;
            }
            Lead::Lose => {
                self.counts = Default::default();
                if let Some(Waiting::Workshop(id)) = self.waits.take() {
                    self.lead_another(id, now);
                }
            }
            Lead::Unfold(unfolded) => self.unfolded = unfolded,
            Lead::Lesson(lesson) => self.open(&lesson, library, words),
            Lead::Step(step) => {
                self.step = step.min(self.cards.len().saturating_sub(1));
                self.rung = Rung::Wait;
            }
            Lead::Count(level, one_more) => {
                let count = &mut self.counts[level as usize];
                *count = if one_more { (*count + 1).min(MOST) } else { count.saturating_sub(1) };
            }
            Lead::File => {
                let workshop = self.workshop.as_ref().map(WorkshopId::to_string);
                let data = [("workshop", Datum::Text(workshop.unwrap_or_default()))];
                let name = words.say_with("counts-name", &data);
                self.file = Some(DoorState::of_text(&name, words));
            }
            Lead::Guide(command) => self.obey(command, library, now),
        }
    }

    fn obey(&mut self, command: GuideCommand, library: &Library, now: f64) {
        let n_activities = self.led(library).map_or(0, |workshop| workshop.routine.len());
        match command {
            GuideCommand::RaiseRung => self.rung = self.rung.above(),
            GuideCommand::NextActivity => {
                self.go_to((self.activity + 1).min(n_activities), now);
            }
            GuideCommand::ActivityBefore => self.go_to(self.activity.saturating_sub(1), now),
        }
    }

    fn lead_another(&mut self, id: WorkshopId, now: f64) {
        *self = Self { tab: self.tab, workshop: Some(id), began: vec![now], ..Self::new() };
    }

    /// Whether persons were counted who are in no file.
    pub fn has_counts_to_lose(&self) -> bool {
        let saved = self.file.as_ref().is_some_and(|file| file.sheet().is_some());
        self.n_persons() > 0 && !(saved && self.in_file == self.counts)
    }

    /// Goes to an activity beside the one under way. One that was left by mistake goes on from its
    /// own beginning.
    fn go_to(&mut self, activity: usize, now: f64) {
        if activity != self.activity {
            self.activity = activity;
            if activity >= self.began.len() {
                self.began.push(now);
            }
            // The guide opens at the lesson of the activity.
            self.lesson = None;
        }
    }

    /// Opens a lesson in the guide, in the form that the learners have before them: its steps are
    /// played with examples, each read as it begins.
    fn open(&mut self, id: &LessonId, library: &Library, words: &mut Words) {
        self.cards.clear();
        self.unfolded = false;
        self.step = 0;
        self.rung = Rung::Wait;
        let now = self.now(library).map(|activity| &activity.kind);
        let variant = now.filter(|kind| kind.lesson() == Some(id)).and_then(Kind::variant);
        if let Ok(scenario) = prepare(library, id, variant) {
            words.show(id, scenario.script.renames.clone());
            let mut attempt = Attempt::new(Rc::new(scenario), Mode::Guided);
            while let Some(card) = guide::card(attempt.session(), words) {
                self.cards.push(card);
                if attempt.play_step().is_err() {
                    break;
                }
            }
        }
        self.lesson = Some(id.clone());
    }
}

impl App {
    /// Carries out what whoever helps asks for. The world of a lesson under way is never moved:
    /// the lesson tells one thing more, and nothing takes its place on the screen.
    pub fn obey(&mut self, command: GuideCommand) {
        if let Some(leader) = &mut self.leader {
            leader.obey(command, &self.library, self.now);
            return;
        }
        match (command, &mut self.lesson) {
            (GuideCommand::RaiseRung, Some(lesson)) => lesson.tell_more(),
            // A learner's window leads no workshop.
            (GuideCommand::RaiseRung, None)
            | (GuideCommand::NextActivity | GuideCommand::ActivityBefore, _) => {}
        }
    }

    /// Asks before counts are lost with the window, once. Returns whether it may close now.
    pub(super) fn may_close(&mut self) -> bool {
        let Some(leader) = &mut self.leader else { return true };
        if !leader.has_counts_to_lose() || leader.waits == Some(Waiting::Close) {
            return true;
        }
        self.lead(Lead::Tab(Tab::Counts));
        if let Some(leader) = &mut self.leader {
            leader.waits = Some(Waiting::Close);
        }
        false
    }

    /// Keeps the window when its own corner was pressed, until what is lost was said.
    pub(super) fn mind_closing(&mut self, ctx: &egui::Context) {
        let closes = ctx.input(|input| input.viewport().close_requested());
        if closes && !self.may_close() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    /// Does something in the window of who leads.
    pub(super) fn lead(&mut self, asked: Lead) {
        if matches!(asked, Lead::Tab(_)) {
            // What is under way here is a lesson for who helps.
            self.leave();
            self.route = Route::Door(Door::Volunteer);
        }
        if let Some(leader) = &mut self.leader {
            leader.run(asked, &self.library, &mut self.words, self.now);
        }
    }
}
