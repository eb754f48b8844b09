//! The learner's screens.
//!
//! Drawing returns intentions and does nothing: a screen borrows what it shows and pushes
//! [`Command`]s, which [`App::run`] carries out once the frame is drawn. Typed text alone is
//! changed while drawing, because a field is drawn from it.

mod beside;
pub mod command;
mod companion;
mod computer;
mod counts;
mod door_state;
mod erased;
mod helping;
mod ids;
mod keyboard;
mod leader;
mod lesson_state;
mod live;
mod mistake;
pub mod paper;
mod patience;
pub mod picture;
mod place;
pub mod raster;
mod record;
mod screens;
mod seat;
mod shelf;
mod show;
mod shown;
mod slip;
pub mod stamp;
pub mod theme;
pub mod trainer;
pub mod voice;
pub mod widgets;

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::rc::Rc;

use eframe::egui;

use crate::app::beside::Beside;
use crate::app::command::{Change, Command, Door, Ending, Route};
use crate::app::door_state::DoorState;
use crate::app::erased::Erased;
use crate::app::helping::Notice;
use crate::app::leader::{Leader, Tab};
use crate::app::lesson_state::LessonState;
use crate::app::live::Live;
use crate::app::record::{Forgotten, Record};
use crate::app::seat::Seat;
use crate::app::shelf::Shelf;
use crate::app::trainer::Trainer;
use crate::app::voice::{Speaker, Voice};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::action::Action;
use crate::content::library::Library;
use crate::ids::{FieldIx, LessonId, VariantId};
use crate::narrate::quote_subjects;
use crate::session::{Event, Mode};
use crate::system::helper::Helper;
use crate::system::storage::Store;
use crate::words::Words;

/// What the app opens with.
pub struct Options {
    /// The content.
    pub library: Library,
    /// Its words and those of the interface, in the language to begin with.
    pub words: Words,
    /// A lesson to open at once instead of Home; at a door, the one whose sheets it shows first.
    pub lesson: Option<LessonId>,
    /// The variant of that lesson.
    pub variant: Option<VariantId>,
    /// Where progress is kept.
    pub store: Store,
    /// The door that the window is, when it is not the learner's.
    pub door: Option<Door>,
    /// Who opens doors, and reads aloud unless there is somebody else for it. None in tests and pictures.
    pub helper: Option<Helper>,
    /// Who reads aloud in place of the helper: a test that listens.
    pub voice: Option<Box<dyn Voice>>,
}

/// Why no window could be opened. The sentence is for whoever started the program.
#[derive(Debug)]
pub struct NoWindow {
    /// What the system said, in its own words.
    pub reason: String,
}

/// Opens the app, maximised, and returns when it is closed.
///
/// # Errors
/// When the system gives no window or nothing to draw with.
pub fn open(options: Options) -> Result<(), NoWindow> {
    let title = window_title(&options.words, options.door);
    let viewport = egui::ViewportBuilder::default()
        .with_title(title)
        .with_app_id("faire-avec")
        .with_inner_size(theme::WINDOW)
        .with_min_inner_size(theme::LEAST_WINDOW)
        .with_maximized(true);
    let native = eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() };
    eframe::run_native(
        "faire-avec",
        native,
        Box::new(|context| {
            theme::install(&context.egui_ctx);
            if let Some(helper) = &options.helper {
                let screen = context.egui_ctx.clone();
                helper.wake_with(move || screen.request_repaint());
            }
            let mut app = App::new(options);
            app.follow_files(&context.egui_ctx);
            Ok(Box::new(app))
        }),
    )
    .map_err(|error| NoWindow { reason: error.to_string() })
}

/// What the window is called. Those of the doors have their own: one tells them apart.
fn window_title(words: &Words, door: Option<Door>) -> String {
    let name = words.say("app-name");
    match door {
        None => name,
        Some(door) => {
            let door = screens::door::title(words, door);
            words.say_with("app-door", &[("door", door.into())])
        }
    }
}

/// The app: where we are, and the lesson under way.
pub struct App {
    library: Library,
    live: Live,
    shelf: Shelf,
    words: Words,
    /// The language the app opened with.
    first_language: String,
    helper: Option<Rc<Helper>>,
    /// The door that this window is, when it is one.
    door: Option<DoorState>,
    /// The lessons of the trainer whose door it is.
    trainer: Option<Trainer>,
    route: Route,
    lesson: Option<LessonState>,
    /// Who leads a workshop, in the window of the volunteer's door.
    leader: Option<Leader>,
    /// The hour of the screen, in seconds.
    now: f64,
    /// The second window, of whoever reads beside the learner.
    beside: Option<Beside>,
    /// The seat in a workshop, when one was joined.
    seat: Option<Seat>,
    record: Record,
    /// What Home says for a while.
    notice: Option<Notice>,
    /// What was erased when the last lesson ended.
    erased: Erased,
    /// What became of what was kept, when the next person came.
    forgotten: Forgotten,
    speaker: Speaker,
    commands: Vec<Command>,
    n_frames: u64,
    /// What a test makes fail in the next frame.
    accident: Option<fn()>,
}

impl App {
    /// The app as it opens.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let Options { library, words, lesson, variant, store, door, helper, voice } = options;
        let shelf = Shelf::of(&library);
        let helper = helper.map(Rc::new);
        let aloud = helper.clone().map(|helper| Box::new(helper) as Box<dyn Voice>);
        let mut app = Self {
            trainer: (door == Some(Door::Trainer)).then(|| Trainer::new(&library, &words)),
            door: door.map(|door| {
                let first = lesson.as_ref().or(shelf.all().next());
                DoorState::new(door, &library, first, &words)
            }),
            shelf,
            live: Live::of(library.folder.as_deref().or(library.pack.as_deref())),
            library,
            first_language: words.language().code.clone(),
            words,
            helper,
            route: door.map_or(Route::Home, Route::Door),
            lesson: None,
            leader: matches!(door, Some(Door::Volunteer)).then(Leader::new),
            now: 0.0,
            beside: None,
            seat: None,
            record: Record::load(store),
            notice: None,
            erased: Erased::default(),
            forgotten: Forgotten::NothingKept,
            speaker: Speaker::new(voice.or(aloud)),
            commands: Vec::new(),
            n_frames: 0,
            accident: None,
        };
        if let Some(lesson) = lesson.filter(|_| app.door.is_none()) {
            app.start(&lesson, variant.as_ref(), Mode::Guided);
        }
        app
    }

    /// How many frames were drawn. It stands still while nothing happens.
    #[must_use]
    pub fn n_frames(&self) -> u64 {
        self.n_frames
    }

    /// Where we are.
    #[must_use]
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// The lessons that Home offers, for tests to look at.
    pub fn lessons(&self) -> impl Iterator<Item = &LessonId> {
        self.shelf.all()
    }

    /// The attempt under way, for tests to look at.
    #[must_use]
    pub fn attempt(&self) -> Option<&Attempt> {
        self.lesson.as_ref().map(|lesson| &lesson.attempt)
    }

    /// Draws a frame, then does what was asked for in it.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        self.n_frames += 1;
        self.now = ui.input(|input| input.time);
        self.hear();
        self.mind_closing(ui.ctx());
        self.look_at_files(ui.ctx());
        self.read_more(ui.ctx());
        self.follow_proof(ui.ctx());
        let mut commands = std::mem::take(&mut self.commands);
        self.see_drops(ui, &mut commands);
        if let Some(accident) = self.accident.take() {
            accident();
        }
        // The window's title is not in the tree: a screen reader would meet a window with no name.
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(window_title(&self.words, self.door.as_ref().map(|door| door.door)));
        });
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme::PAPER);
        let mut below = self.fault().map(|fault| {
            let rest = live::band(ui, &self.words, fault);
            live::below(ui, rest)
        });
        let ui = below.as_mut().unwrap_or(ui);
        let rest = match (&self.seat, &self.leader) {
            (_, Some(leader)) => screens::leader::tabs(ui, &self.words, leader, &mut commands),
            (Some(seat), None) => {
                let is_at_it = matches!(self.route, Route::Lesson | Route::Leaving);
                let lesson = self.lesson.as_ref().filter(|_| is_at_it);
                screens::seat::strip(ui, &self.words, seat, lesson, &mut commands)
            }
            (None, None) => ui.max_rect(),
        };
        if rest == ui.max_rect() {
            self.screen(ui, &mut commands);
        } else {
            screens::within(ui, rest, |ui| self.screen(ui, &mut commands));
        }
        self.beside(ui.ctx());
        for command in commands {
            self.run(ui.ctx(), command);
        }
    }

    /// Draws the screen where we are.
    fn screen(&mut self, ui: &mut egui::Ui, commands: &mut Vec<Command>) {
        let able = self.able();
        let Self { library, shelf, words, door, route, lesson, record, notice, erased, .. } = self;
        let (speaker, seat) = (&mut self.speaker, self.seat.as_ref());
        match (&*route, lesson) {
            (Route::Lesson, Some(lesson))
                if self.trainer.as_ref().is_some_and(|t| t.recording.is_some()) =>
            {
                screens::trainer::recording(ui, words, lesson, commands);
            }
            (Route::Lesson, Some(lesson)) => {
                lesson.hearing = speaker.hearing();
                screens::lesson::ui(ui, words, lesson, commands);
                speaker.follow(words, lesson);
            }
            (Route::Modes(id), _) => {
                screens::modes::ui(ui, words, record, id, speaker.hearing(), commands);
            }
            (Route::Watched(id), _) => screens::watched::ui(ui, words, id, commands),
            (Route::Leaving, Some(_)) => screens::leaving::ui(ui, words, commands),
            (Route::End(ending), _) => {
                let (notice, is_door) = (notice.as_ref(), door.is_some());
                let is_tried = self.trainer.is_some();
                let told = screens::end::Told { erased, notice, seat, is_door, is_tried };
                screens::end::ui(ui, words, library, (ending, &told), commands);
            }
            (Route::Lessons(task), _) => {
                let shelf = (&*library, &*shelf);
                screens::lessons::ui(ui, words, shelf, *task, record, commands);
            }
            (Route::Door(closed), _) => match (door, &mut self.leader, &mut self.trainer) {
                (Some(_), Some(leader), _)
                    if leader.tab != Tab::Papers || leader.waits.is_some() =>
                {
                    screens::leader::ui(ui, words, library, (leader, able), commands);
                }
                (Some(_), _, Some(trainer)) if trainer.is_drawn_here() => {
                    let drawn = screens::trainer::Drawn { words, library };
                    screens::trainer::ui(ui, &drawn, trainer, commands);
                }
                (Some(door), ..) => screens::door::ui(ui, words, shelf, door, able, commands),
                (None, ..) => screens::door::closed(ui, words, *closed, commands),
            },
            (Route::NextPerson, _) => screens::next::ask(ui, words, library, seat, commands),
            (Route::Cleared, _) => {
                let begin = if seat.is_some() { Route::HasSlip } else { Route::Home };
                screens::next::cleared(ui, words, self.forgotten, begin, commands);
            }
            (Route::Stopped, _) => {
                screens::stopped::ui(ui, words, library, record, commands);
            }
            (Route::Join, _) => screens::join::ui(ui, words, library, commands),
            (_, _) => match (&*route, seat) {
                (Route::Rejoin(rank), Some(seat)) => {
                    screens::join::steps(ui, words, library, (seat, *rank), commands);
                }
                (Route::HasSlip, Some(_)) => screens::slip::ask(ui, words, commands),
                (Route::Slip, Some(seat)) => {
                    screens::slip::pictures(ui, words, library, &seat.slip, commands);
                }
                (Route::SeatEnd, Some(seat)) => {
                    screens::seat::end(ui, words, library, seat, commands);
                }
                (_, Some(seat)) => {
                    let seat = (seat, notice.as_ref());
                    screens::seat::home(ui, words, library, seat, commands);
                }
                (_, None) => {
                    let shelf = (&*library, &*shelf);
                    screens::home::ui(ui, words, shelf, (record, notice.as_ref()), commands);
                }
            },
        }
    }

    /// Draws a frame as [`App::frame`] does. A fault of the program in it stops the lesson, not
    /// the app: what was typed is wiped, and the screen that says so is shown.
    ///
    /// Tests and pictures draw by [`App::frame`], where a fault is a failure.
    pub fn guarded_frame(&mut self, ui: &mut egui::Ui) {
        // Half a change may be left in the lesson alone, which is let go of.
        let Err(payload) = panic::catch_unwind(AssertUnwindSafe(|| self.frame(ui))) else { return };
        self.let_go();
        self.commands.clear();
        if self.route == Route::Stopped {
            // The screen that says it fails too: the program ends rather than try for ever.
            panic::resume_unwind(payload);
        }
        self.route = Route::Stopped;
        ui.ctx().request_repaint();
    }

    /// Calls this in the next frame, for a test to make it fail. Nothing in the program does.
    #[doc(hidden)]
    pub fn fail_with(&mut self, accident: fn()) {
        self.accident = Some(accident);
    }

    fn run(&mut self, ctx: &egui::Context, command: Command) {
        if !command.is_quiet() {
            ctx.request_repaint();
        }
        match command {
            Command::Speak(language) => {
                self.speak(ctx, &language);
            }
            Command::Open(route) => {
                self.notice = None;
                // In the window of a door, its own screen stands in the place of Home.
                let route = match (route, &self.door) {
                    (Route::Home | Route::Lessons(_), Some(door)) => Route::Door(door.door),
                    (route, _) => route,
                };
                if !matches!(route, Route::Lesson | Route::Leaving) {
                    self.leave();
                    // At its end, a lesson is let go of before: its screen has told.
                    self.erased = Erased::default();
                    if self.notice.is_none() {
                        // What was erased is still named as it was in the form that was played.
                        self.words.set_renames(BTreeMap::new());
                    }
                }
                if let Route::Rejoin(rank) = route {
                    self.choose_step(rank);
                }
                self.route = match (&self.leader, route) {
                    // Who leads has no Home.
                    (Some(_), Route::Home) => Route::Door(Door::Volunteer),
                    (_, route) => route,
                };
            }
            Command::OpenDoor(door, lesson) => self.open_door(door, lesson.as_ref()),
            Command::OpenLessons(path) => self.open_lessons(&path),
            Command::AtDoor(asked) => self.at_door(ctx, asked),
            Command::Clear => self.clear(ctx),
            Command::Start(lesson, mode) => self.start_unseen(&lesson, mode),
            Command::Resume(lesson) => self.resume(&lesson),
            Command::Act(action) => self.act(action),
            Command::Leave(field) => self.attend(|lesson| lesson.leave(field)),
            Command::Enter(field) => self.enter(field),
            Command::GoToTyped => self.attend(|lesson| {
                let events = lesson.attempt.go_to_typed();
                lesson.lost = events.is_none();
                events.unwrap_or_default()
            }),
            Command::Fill(texts) => self.attend(|lesson| lesson.attempt.fill(&texts)),
            Command::Change(change) => self.change(change),
            Command::Show(turn) => self.turn(ctx, turn),
            Command::Say(told) => self.speaker.say(&told),
            Command::ReadAlways(always) => self.speaker.read_always(always),
            Command::Join(id) => self.take_seat(id),
            Command::LeaveWorkshop => self.leave_workshop(),
            Command::Slip(asked) => self.at_slip(ctx, asked),
            Command::Activity(rank, step) => self.begin_activity(rank, step),
            Command::Mood(mood) => self.show_mood(mood),
            Command::Lead(asked) => self.lead(asked),
            Command::Follow(follows) => self.follow(ctx, follows),
        }
    }

    fn speak(&mut self, ctx: &egui::Context, language: &str) {
        self.words.set_language(language);
        let title = window_title(&self.words, self.door.as_ref().map(|door| door.door));
        ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
    }

    fn change(&mut self, change: Change) {
        let Some(lesson) = &mut self.lesson else { return };
        match change {
            // It is of the page that is drawn, which may be a mirror.
            Change::InView => lesson.shown_mut().change(change),
            _ => lesson.change(change),
        }
    }

    /// Begins a lesson: plainly where it is shown or helped, in a form not seen yet where it is
    /// done alone.
    fn start_unseen(&mut self, id: &LessonId, mode: Mode) {
        let variant = match mode {
            Mode::Watch | Mode::Guided => None,
            Mode::Alone => self.record.unseen(&self.library, id),
        };
        self.start(id, variant.as_ref(), mode);
    }

    fn start(&mut self, id: &LessonId, variant: Option<&VariantId>, mode: Mode) {
        self.begin(id, variant, mode);
        self.begin_beside();
        if let Some(lesson) = &self.lesson {
            self.record.see(&lesson.attempt.scenario().script);
        }
        self.remember();
    }

    fn begin(&mut self, id: &LessonId, variant: Option<&VariantId>, mode: Mode) {
        let Ok(mut scenario) = prepare(&self.library, id, variant) else { return };
        self.words.show(id, scenario.script.renames.clone());
        quote_subjects(&mut scenario.script, &self.words);
        let attempt = Attempt::new(Rc::new(scenario), mode);
        // The search is made while the lesson opens, not at a gesture. Without one, help says so.
        let _ = attempt.session().atlas();
        self.lesson = Some(match mode {
            Mode::Watch => LessonState::watched(attempt),
            Mode::Guided | Mode::Alone => LessonState::new(attempt),
        });
        self.route = Route::Lesson;
    }

    /// Leaves the lesson, if there is one. The attempt goes with everything typed in it, and Home
    /// says so.
    fn leave(&mut self) {
        self.remember();
        self.let_go();
        if !self.erased.is_empty() && self.route == Route::Leaving {
            self.notice = Some(Notice::Erased(self.erased.clone()));
        }
    }

    /// Wipes what was typed in the lesson, and knows then where it had been.
    fn let_go(&mut self) {
        if let Some(lesson) = self.lesson.take() {
            let scenario = Rc::clone(lesson.attempt.scenario());
            let wiped = lesson.attempt.end();
            // In a demonstration nobody has written anything.
            self.erased = match lesson.show {
                Some(_) => Erased::default(),
                None => Erased::of(&wiped, &scenario.script),
            };
            self.speaker.hush();
        }
    }

    /// Keeps where the lesson stands.
    fn remember(&mut self) {
        if let Some(lesson) = &self.lesson {
            self.record.follow(lesson.attempt.session());
        }
    }

    fn act(&mut self, action: Action) {
        self.attend(|lesson| lesson.act(action));
    }

    /// The Enter key in a field presses the form's button, as on a real site.
    fn enter(&mut self, field: FieldIx) {
        let button = self.lesson.as_ref().and_then(|lesson| lesson.attempt.enter_button());
        match button {
            Some(button) => self.act(Action::Press(button)),
            None => self.attend(|lesson| lesson.leave(field)),
        }
    }

    fn attend(&mut self, gesture: impl FnOnce(&mut LessonState) -> Vec<Event>) {
        let Some(lesson) = &mut self.lesson else { return };
        let events = gesture(lesson);
        lesson.follow(&events);
        if !events.iter().any(|event| matches!(event, Event::StepDone(_))) {
            return;
        }
        let ending = ending(lesson);
        self.remember();
        self.pass(events.contains(&Event::Finished));
        if events.contains(&Event::Finished) {
            self.reach(&ending);
            self.let_go();
            self.route = Route::End(ending);
        }
    }

    /// Plays the lesson with its examples until the step of this name begins.
    fn join(&mut self, step: &str) -> bool {
        let Some(lesson) = &mut self.lesson else { return false };
        let steps = &lesson.attempt.scenario().script.steps;
        let Some(rank) = steps.iter().position(|known| known.id.as_str() == step) else {
            return false;
        };
        lesson.play_to(rank).is_ok()
    }
}

/// The end of an attempt: what was done without help is told.
fn ending(lesson: &LessonState) -> Ending {
    let session = lesson.attempt.session();
    let steps = &session.scenario().script.steps;
    let alone = session.done_alone().filter_map(|rank| steps.get(rank));
    Ending {
        lesson: session.scenario().script.lesson.clone(),
        mode: session.mode(),
        alone: alone.map(|step| step.id.clone()).collect(),
        n_steps: steps.len(),
    }
}

impl eframe::App for App {
    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        theme::PAPER.to_normalized_gamma_f32()
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.guarded_frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.leave();
    }
}
