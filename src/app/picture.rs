//! Any screen as a picture, with no window: for the documents, for paper, and to look at.

use std::path::PathBuf;

use crate::app::command::{Change, Door, Pane, Route};
use crate::app::door_state::Saving;
use crate::app::lesson_state::Window;
use crate::app::raster;
use crate::app::record::Forgotten;
use crate::app::{App, Options};
use crate::check::prepare;
use crate::content::action::Action;
use crate::content::lesson::Task;
use crate::ids::FileIx;
use crate::system::places::{Kind, Place};
use crate::system::storage::Store;

/// The screens that are not steps of a lesson.
const SCREENS: [&str; 18] = [
    "home",
    "private",
    "lessons",
    "resume",
    "resumed",
    "files",
    "file",
    "leaving",
    "end",
    "stopped",
    "volunteer",
    "trainer",
    "sheet-saved",
    "door-closed",
    "left",
    "next-person",
    "cleared",
    "second-window",
];

/// The rank of the step at which the pictures take up a lesson.
const TAKEN_UP: usize = 5;

/// The names of all pictures that can be drawn: the screens, then `lesson`, then one for each step
/// of the lesson, `lesson:STEP`, and the same with the help shown, `help:STEP`.
#[must_use]
pub fn screens(options: &Options) -> Vec<String> {
    let mut names: Vec<String> = SCREENS.map(str::to_owned).to_vec();
    let lesson = lesson_id(options).and_then(|id| options.library.lessons.get(id));
    if lesson.is_none_or(|lesson| lesson.value.files.is_empty()) {
        names.retain(|name| !["files", "file"].contains(&name.as_str()));
    }
    names.push("lesson".to_owned());
    names.extend(panes(options).into_iter().map(str::to_owned));
    let steps = lesson.iter().flat_map(|lesson| &lesson.value.steps);
    for step in steps {
        names.extend([format!("lesson:{}", step.id), format!("help:{}", step.id)]);
    }
    names
}

/// The panes beside the computer that this lesson has, besides the card: `papers`, `contacts`,
/// `call`, `calendar`.
fn panes(options: &Options) -> Vec<&'static str> {
    let scenario = lesson_id(options)
        .and_then(|id| prepare(&options.library, id, options.variant.as_ref()).ok());
    let Some(script) = scenario.map(|scenario| scenario.script) else { return Vec::new() };
    let contacts = script.calls.iter().any(|call| call.contact);
    let all = [
        ("papers", !script.papers.is_empty()),
        ("contacts", contacts),
        ("call", contacts),
        ("calendar", script.days.len() > 1),
    ];
    all.into_iter().filter(|(_, there)| *there).map(|(name, _)| name).collect()
}

/// Draws a screen, `size` points large, as a PNG file. Nothing when there is no such screen.
#[must_use]
pub fn picture(screen: &str, options: Options, size: [usize; 2]) -> Option<Vec<u8>> {
    let mut app = staged(screen, options)?;
    Some(raster::picture(size, 1.0, |ui| app.frame(ui)).to_png())
}

/// The app, at a screen. Nothing when there is no such screen.
#[must_use]
pub fn staged(screen: &str, mut options: Options) -> Option<App> {
    if !screens(&options).iter().any(|known| known == screen) {
        return None;
    }
    let id = lesson_id(&options).cloned();
    let step = screen.split_once(':').map(|(_, step)| step.to_owned());
    let begun =
        ["lesson", "files", "file", "leaving", "resume", "resumed", "stopped", "left", "end"];
    let begun = begun.contains(&screen) || panes(&options).contains(&screen);
    options.lesson = id.clone().filter(|_| begun || step.is_some());
    if screen == "private" {
        options.store = Store::Private;
    }
    if screen == "second-window" {
        options.store = Store::Taken;
    }
    options.door = match screen {
        "volunteer" | "sheet-saved" => Some(Door::Volunteer),
        "trainer" => Some(Door::Trainer),
        _ => None,
    };
    let mut app = App::new(options);
    match (screen, id) {
        ("lessons", _) => app.route = Route::Lessons(Task::Email),
        ("files" | "file", _) => app.show_files(screen == "file")?,
        ("leaving", _) => app.route = Route::Leaving,
        ("resume", _) => {
            app.leave_midway()?;
            app.route = Route::Lessons(Task::Email);
        }
        ("resumed", id) => {
            app.leave_midway()?;
            app.resume(&id?);
        }
        ("stopped", _) => {
            app.leave_midway()?;
            app.route = Route::Stopped;
        }
        ("papers", _) => app.lesson.as_mut()?.change(Change::Pane(Pane::Papers)),
        ("calendar", _) => app.lesson.as_mut()?.change(Change::Pane(Pane::Calendar)),
        ("contacts", _) => app.lesson.as_mut()?.change(Change::Pane(Pane::Phone)),
        ("call", _) => {
            let lesson = app.lesson.as_mut()?;
            let contacts = lesson.attempt.world().contacts(lesson.attempt.scenario()).next()?;
            lesson.attempt.act(Action::Dial(contacts));
            lesson.change(Change::Pane(Pane::Phone));
        }
        ("end", id) => {
            let lesson = app.lesson.as_mut()?;
            lesson.play_to(lesson.attempt.session().n_steps()).ok()?;
            app.let_go();
            app.route = Route::End(id?);
        }
        ("left", _) => {
            app.route = Route::Leaving;
            app.leave_midway()?;
            app.route = Route::Home;
        }
        ("volunteer" | "trainer", _) => app.show_places()?,
        ("sheet-saved", _) => {
            app.show_places()?;
            let door = app.door.as_mut()?;
            door.saving = Saving::Done(PathBuf::from("feuille.txt"));
            door.printed = Some(true);
        }
        ("door-closed", _) => app.route = Route::Door(Door::Volunteer),
        ("next-person", _) => app.route = Route::NextPerson,
        ("cleared", _) => {
            app.forgotten = Forgotten::All;
            app.route = Route::Cleared;
        }
        _ => {}
    }
    if let Some(step) = step {
        app.join(&step).then_some(())?;
        if screen.starts_with("help") {
            let lesson = app.lesson.as_mut()?;
            lesson.change(Change::Help);
        }
    }
    Some(app)
}

impl App {
    /// Opens the window of the files, or the last of them: the lesson's own come last.
    fn show_files(&mut self, one: bool) -> Option<()> {
        let lesson = self.lesson.as_mut()?;
        let n_files = lesson.attempt.scenario().script.files.len();
        let last = FileIx(u16::try_from(n_files).ok()?.checked_sub(1)?);
        let window = if one { Window::File(last) } else { Window::Files };
        lesson.change(Change::Window(Some(window)));
        Some(())
    }

    /// Gives a door the same places on every machine.
    fn show_places(&mut self) -> Option<()> {
        let kinds = [Kind::Stick("ATELIER".to_owned()), Kind::Documents, Kind::Desktop];
        let place = |kind| Place { kind, path: PathBuf::new() };
        let door = self.door.as_mut()?;
        door.places = kinds.map(place).to_vec();
        door.place = 0;
        Some(())
    }

    /// Leaves the lesson after some of its steps.
    fn leave_midway(&mut self) -> Option<()> {
        self.lesson.as_mut()?.play_to(TAKEN_UP).ok()?;
        self.leave();
        Some(())
    }
}

/// The lesson asked for, or the first.
fn lesson_id(options: &Options) -> Option<&crate::ids::LessonId> {
    options.lesson.as_ref().or_else(|| options.library.catalogue.as_ref()?.value.lessons.first())
}
