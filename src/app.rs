//! The learner's screens.
//!
//! Drawing returns intentions and does nothing: a screen borrows what it shows and pushes
//! [`Command`]s, which [`App::run`] carries out once the frame is drawn. Typed text alone is
//! changed while drawing, because a field is drawn from it.

pub mod command;
mod companion;
mod computer;
mod ids;
mod keyboard;
mod lesson_state;
pub mod picture;
pub mod raster;
mod screens;
mod shelf;
pub mod theme;
pub mod widgets;

use std::collections::BTreeSet;
use std::rc::Rc;

use eframe::egui;

use crate::app::command::{Command, Route};
use crate::app::lesson_state::LessonState;
use crate::app::shelf::Shelf;
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::action::Action;
use crate::content::library::Library;
use crate::ids::{FieldIx, LessonId, VariantId};
use crate::session::{Event, Mode};
use crate::words::Words;

/// What the app opens with.
pub struct Options {
    /// The content.
    pub library: Library,
    /// Its words and those of the interface, in the language to begin with.
    pub words: Words,
    /// A lesson to open at once instead of Home.
    pub lesson: Option<LessonId>,
    /// The variant of that lesson.
    pub variant: Option<VariantId>,
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
    let title = options.words.say("app-name");
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
            Ok(Box::new(App::new(options)))
        }),
    )
    .map_err(|error| NoWindow { reason: error.to_string() })
}

/// The app: where we are, and the lesson under way.
pub struct App {
    library: Library,
    shelf: Shelf,
    words: Words,
    route: Route,
    lesson: Option<LessonState>,
    /// Lessons finished since the program was opened.
    done: BTreeSet<LessonId>,
    commands: Vec<Command>,
    n_frames: u64,
}

impl App {
    /// The app as it opens.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let Options { library, words, lesson, variant } = options;
        let mut app = Self {
            shelf: Shelf::of(&library),
            library,
            words,
            route: Route::Home,
            lesson: None,
            done: BTreeSet::new(),
            commands: Vec::new(),
            n_frames: 0,
        };
        if let Some(lesson) = lesson {
            app.start(&lesson, variant.as_ref());
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

    /// The attempt under way, for tests to look at.
    #[must_use]
    pub fn attempt(&self) -> Option<&Attempt> {
        self.lesson.as_ref().map(|lesson| &lesson.attempt)
    }

    /// Draws a frame, then does what was asked for in it.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        self.n_frames += 1;
        let mut commands = std::mem::take(&mut self.commands);
        let Self { library, shelf, words, route, lesson, done, .. } = self;
        // The window's title is not in the tree: a screen reader would meet a window with no name.
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(words.say("app-name"));
        });
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme::PAPER);
        match (&*route, lesson) {
            (Route::Lesson, Some(lesson)) => screens::lesson::ui(ui, words, lesson, &mut commands),
            (Route::Leaving, Some(_)) => screens::leaving::ui(ui, words, &mut commands),
            (Route::End(id), _) => screens::end::ui(ui, words, library, id, &mut commands),
            (Route::Lessons(task), _) => {
                screens::lessons::ui(ui, words, (library, shelf), *task, done, &mut commands);
            }
            (Route::Door(door), _) => screens::door::ui(ui, words, *door, &mut commands),
            (Route::Home | Route::Lesson | Route::Leaving, _) => {
                screens::home::ui(ui, words, shelf, done, &mut commands);
            }
        }
        for command in commands {
            self.run(ui.ctx(), command);
        }
    }

    fn run(&mut self, ctx: &egui::Context, command: Command) {
        ctx.request_repaint();
        match command {
            Command::Speak(language) => {
                self.words.set_language(&language);
                let title = self.words.say("app-name");
                ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
            }
            Command::Open(route) => {
                if !matches!(route, Route::Lesson | Route::Leaving) {
                    // The attempt goes with everything typed in it.
                    self.lesson = None;
                }
                self.route = route;
            }
            Command::Start(lesson) => self.start(&lesson, None),
            Command::Act(action) => self.act(action),
            Command::Leave(field) => self.attend(|lesson| lesson.leave(field)),
            Command::Enter(field) => self.enter(field),
            Command::GoToTyped => self.attend(|lesson| {
                let events = lesson.attempt.go_to_typed();
                lesson.lost = events.is_none();
                events.unwrap_or_default()
            }),
            Command::Fill(texts) => self.attend(|lesson| lesson.attempt.fill(&texts)),
            Command::Change(change) => {
                if let Some(lesson) = &mut self.lesson {
                    lesson.change(change);
                }
            }
        }
    }

    fn start(&mut self, id: &LessonId, variant: Option<&VariantId>) {
        let Ok(scenario) = prepare(&self.library, id, variant) else { return };
        self.words.set_renames(scenario.script.renames.clone());
        self.lesson = Some(LessonState::new(Attempt::new(Rc::new(scenario), Mode::Guided)));
        self.route = Route::Lesson;
    }

    fn act(&mut self, action: Action) {
        self.attend(|lesson| {
            // Back from an address that is nobody's is the page that was there.
            let was_lost = std::mem::take(&mut lesson.lost);
            if was_lost && action == Action::Back { Vec::new() } else { lesson.attempt.act(action) }
        });
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
        if events.contains(&Event::Finished) {
            let id = lesson.attempt.scenario().script.lesson.clone();
            self.done.insert(id.clone());
            self.lesson = None;
            self.route = Route::End(id);
        }
    }

    /// Plays the lesson with its examples until the step of this name begins.
    fn join(&mut self, step: &str) -> bool {
        let Some(lesson) = &mut self.lesson else { return false };
        let steps = &lesson.attempt.scenario().script.steps;
        let Some(rank) = steps.iter().position(|known| known.id.as_str() == step) else {
            return false;
        };
        while lesson.attempt.session().step_number() < rank {
            if lesson.play_step().is_err() {
                return false;
            }
        }
        true
    }
}

impl eframe::App for App {
    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        theme::PAPER.to_normalized_gamma_f32()
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }
}
