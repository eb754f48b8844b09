//! Content that changes while it is shown: an author saves a file, and sees it; somebody drops a
//! pack on the window, and it opens.
//!
//! What was good stays: a saving that brings a fault is not taken, and a band says its line.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use eframe::egui::{self, Rect, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use crate::app::App;
use crate::app::command::{Command, Route};
use crate::app::helping::Notice;
use crate::app::lesson_state::LessonState;
use crate::app::screens::{split_top, within};
use crate::app::shelf::Shelf;
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::Trainer;
use crate::app::widgets::{panel, text};
use crate::check::{look, prepare};
use crate::content::library::Watch;
use crate::diagnostic::{Datum, Diagnostic, Severity};
use crate::edition::Edition;
use crate::ids::{LessonId, StepId, VariantId};
use crate::session::{Mode, Rung};
use crate::words::{Words, plain};

/// The height of the band that says a fault, in points: two lines.
const FAULT_HEIGHT: f32 = 84.0;

/// How long a frame may be kept by reading.
const SLICE: Duration = Duration::from_millis(8);

/// A fault by its rule and its file: it is the same one after a saving that moved it.
type Known = BTreeSet<(&'static str, String)>;

/// What follows the files.
#[derive(Default)]
pub(super) struct Live {
    /// The folder or the pack that is shown; none when it is what is inside the program.
    path: Option<PathBuf>,
    watch: Option<Watch>,
    /// Faults that were there before: they stop nobody from working on the rest.
    known: Option<Known>,
    /// The fault of the last saving.
    pub(super) fault: Option<Diagnostic>,
    /// The screen to wake.
    waker: Option<egui::Context>,
}

/// Where an attempt stood.
struct Standing {
    lesson: LessonId,
    variant: Option<VariantId>,
    mode: Mode,
    rung: Rung,
    /// The steps up to the one to be done.
    steps: Vec<StepId>,
}

impl Standing {
    fn of(lesson: &LessonState) -> Self {
        let session = lesson.attempt.session();
        let script = &session.scenario().script;
        let steps = script.steps.iter().take(session.step_number() + 1);
        Self {
            lesson: script.lesson.clone(),
            variant: script.variant.clone(),
            mode: session.mode(),
            rung: session.rung(),
            steps: steps.map(|step| step.id.clone()).collect(),
        }
    }
}

impl Live {
    /// For an app that shows this folder or pack.
    pub fn of(path: Option<&Path>) -> Self {
        Self { path: path.map(Path::to_owned), ..Self::default() }
    }
}

impl App {
    /// Follows the files that are shown, and has a frame drawn when they change.
    pub fn follow_files(&mut self, screen: &egui::Context) {
        self.live.waker = Some(screen.clone());
        let watch = |path: &PathBuf| {
            let screen = screen.clone();
            Watch::of(path, move || screen.request_repaint())
        };
        self.live.watch = self.live.path.as_ref().map(watch);
    }

    /// Reads some more of a folder that is being read, a short time in each frame: the window
    /// answers meanwhile.
    pub(super) fn read_more(&mut self, screen: &egui::Context) {
        if self.library.rest.is_none() {
            return;
        }
        let (begun, n_words) = (Instant::now(), self.library.words.len());
        while self.library.read_more() && begun.elapsed() < SLICE {}
        // What is wrong with words is for `check` to say.
        let _ = self.words.read_more(&self.library.words[n_words..]);
        self.shelf.extend(&self.library);
        screen.request_repaint();
    }

    /// Takes the files as they are now, if they have changed.
    pub(super) fn look_at_files(&mut self, screen: &egui::Context) {
        // A lesson that is being made uses words that the folder may lack. What changes meanwhile
        // is still a change afterwards.
        let is_busy = self.trainer.as_ref().is_some_and(Trainer::is_making);
        if is_busy || !self.live.watch.as_ref().is_some_and(Watch::has_changed) {
            return;
        }
        let desk = self.trainer.as_ref().map(|trainer| trainer.desk.as_ref());
        match desk {
            // Somebody works on them with something else too.
            Some(Some(desk)) => {
                let now = desk.library();
                let is_as_read = now.texts() == self.library.texts()
                    && now.diagnostics == self.library.diagnostics;
                if !is_as_read {
                    self.reread(screen);
                }
            }
            // What the program has is there to be copied, until a folder is chosen.
            Some(None) => {}
            None => self.read_again(),
        }
    }

    /// Shows this folder or pack, and follows it.
    pub(super) fn follow_path(&mut self, path: &Path) {
        self.live = Live { waker: self.live.waker.take(), ..Live::of(Some(path)) };
        if let Some(screen) = self.live.waker.clone() {
            self.follow_files(&screen);
        }
    }

    /// Reads the files again. Whatever is good is shown at once, in the lesson under way at the
    /// same step; what brings a fault is not taken, and [`App::fault`] says which.
    pub fn read_again(&mut self) {
        let Some(path) = self.live.path.clone() else { return };
        while self.library.read_more() {}
        let edition = Edition::open(Some(&path));
        let known = self.live.known.get_or_insert_with(|| {
            // What was found while the words were read is gone; their faults come back as such.
            known(&look(&self.library, &self.words, Vec::new()))
        });
        let wrong = look(&edition.library, &edition.words, edition.reading.clone());
        let is_new = |one: &&Diagnostic| {
            one.severity == Severity::Error && !known.contains(&(one.rule, file_of(one)))
        };
        self.live.fault = wrong.iter().find(is_new).cloned();
        if self.live.fault.is_none() {
            self.live.known = Some(self::known(&wrong));
            self.take(edition);
        }
    }

    /// The fault that keeps the last saving from being shown.
    #[must_use]
    pub fn fault(&self) -> Option<&Diagnostic> {
        self.live.fault.as_ref()
    }

    /// Shows other content in place of this one.
    fn take(&mut self, edition: Edition) {
        let Edition { library, mut words, .. } = edition;
        words.set_language(&self.words.language().code);
        let standing = self.lesson.as_ref().map(Standing::of);
        let route = self.route.clone();
        self.shelf = Shelf::of(&library);
        (self.library, self.words) = (library, words);
        let Some(standing) = standing else {
            let is_gone = |id: &LessonId| !self.library.lessons.contains_key(id);
            if let Route::Modes(id) | Route::Watched(id) = &route
                && is_gone(id)
            {
                self.route = self.home();
            }
            return;
        };
        let is_there =
            |variant: &VariantId| prepare(&self.library, &standing.lesson, Some(variant)).is_ok();
        let variant = standing.variant.as_ref().filter(|variant| is_there(variant));
        if prepare(&self.library, &standing.lesson, variant).is_err() {
            self.let_go();
            self.route = self.home();
            return;
        }
        self.begin(&standing.lesson, variant, standing.mode);
        self.rejoin(&standing);
        self.route = route;
    }

    /// Where one goes when what was shown is gone: a door has no Home.
    fn home(&self) -> Route {
        self.door.as_ref().map_or(Route::Home, |door| Route::Door(door.door))
    }

    /// Plays the lesson with its examples to where an attempt stood: the same step, or the nearest
    /// one before it that is still there.
    fn rejoin(&mut self, standing: &Standing) {
        let Some(lesson) = &mut self.lesson else { return };
        let steps = &lesson.attempt.scenario().script.steps;
        let rank_of = |id: &StepId| steps.iter().position(|step| step.id == *id);
        let ranks: Vec<Option<usize>> = standing.steps.iter().rev().map(rank_of).collect();
        let is_same = ranks.first().is_some_and(Option::is_some);
        let rank = ranks.into_iter().flatten().next().unwrap_or(0);
        let found = lesson.play_to(rank).is_ok();
        lesson.attempt.take_up(if found && is_same { standing.rung } else { Rung::Wait });
        self.remember();
    }

    /// Asks for what was dropped on the window, where nobody is in a lesson or at a seat: there a
    /// file that falls on the window by mistake takes nothing away.
    pub(super) fn see_drops(&self, ui: &Ui, commands: &mut Vec<Command>) {
        if self.lesson.is_some() || self.door.is_some() || self.seat.is_some() {
            return;
        }
        let dropped = ui.input(|input| Some(input.raw.dropped_files.first()?.path().to_owned()));
        commands.extend(dropped.map(Command::OpenLessons));
    }

    /// Opens a folder or a pack in place of what is shown. One with a fault is not opened, and
    /// Home says why.
    pub(super) fn open_lessons(&mut self, path: &Path) {
        let edition = Edition::open(Some(path));
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.route = Route::Home;
        self.notice = Some(match edition.fault() {
            Some(fault) => Notice::NotOpened { file, fault: Box::new(fault) },
            None => {
                self.take(edition);
                self.follow_path(path);
                Notice::Opened(file)
            }
        });
    }
}

fn known(wrong: &[Diagnostic]) -> Known {
    let errors = wrong.iter().filter(|one| one.severity == Severity::Error);
    errors.map(|one| (one.rule, file_of(one))).collect()
}

fn file_of(one: &Diagnostic) -> String {
    one.places.first().map(|place| place.source.name.clone()).unwrap_or_default()
}

/// A fault in one sentence: its file, its line, what is wrong.
pub(super) fn sentence(words: &Words, fault: &Diagnostic) -> String {
    let told = plain(&words.sentences(fault).message);
    let data = |line: usize| {
        [
            ("file", Datum::Text(file_of(fault))),
            ("line", line.into()),
            ("fault", told.clone().into()),
        ]
    };
    match fault.places.first().filter(|place| !place.is_file()) {
        Some(place) => words.say_with("live-fault", &data(place.line_column().0)),
        None => words.say_with("live-fault-of-file", &data(0)),
    }
}

/// Draws the band that says a fault, and returns the room that is left.
pub(super) fn band(ui: &mut Ui, words: &Words, fault: &Diagnostic) -> Rect {
    let (top, rest) = split_top(ui.max_rect(), FAULT_HEIGHT);
    ui.painter().rect_filled(top, 0.0, theme::PALE_BRICK);
    panel::underline(ui, top);
    within(ui, top.shrink2(vec2(space::LARGE, space::SMALL)), |ui| {
        let said = sentence(words, fault);
        text::pictured(ui, Icon::TriangleAlert, &said, Lettering::Body, theme::BRICK, theme::INK);
        text::colored(ui, &words.say("live-kept"), Lettering::Body, theme::SOFT_INK);
    });
    rest
}

/// The room that a screen is drawn in, below a band.
pub(super) fn below(ui: &mut Ui, rest: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rest))
}
