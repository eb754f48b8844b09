//! Any screen as a picture, with no window: for the documents, for paper, and to look at.

use std::path::PathBuf;
use std::sync::mpsc::channel;

use eframe::egui::Context;

use crate::app::command::{Change, Door, Lead, Pane, Route};
use crate::app::door_state::Saving;
use crate::app::leader::{Level, Tab};
use crate::app::lesson_state::Window;
use crate::app::raster;
use crate::app::record::Forgotten;
use crate::app::seat::Mood;
use crate::app::trainer::proof::{Fault, Findings, State, in_words};
use crate::app::trainer::site::AtSite;
use crate::app::trainer::{AtTrainer, View};
use crate::app::voice::Voice;
use crate::app::{App, Options, ending};
use crate::check::prepare;
use crate::content::action::Action;
use crate::content::lesson::{Date, Task};
use crate::content::library::embedded_interface;
use crate::content::site::Color;
use crate::content::workshop::{Activity, Kind as Kinds};
use crate::diagnostic::{Diagnostic, Place as Spot, Source};
use crate::guide::GuideCommand;
use crate::ids::FileIx;
use crate::ids::{LessonId, SiteId};
use crate::passport::{Level as Reached, Passport};
use crate::session::Mode;
use crate::studio::site::{self, Model, Wish};
use crate::studio::{Desk, edit};
use crate::system::places::{Kind, Place};
use crate::system::storage::Store;
use crate::words::{Words, plain};

/// The screens that are not steps of a lesson.
const SCREENS: [&str; 66] = [
    "home",
    "private",
    "lessons",
    "modes",
    "heard-modes",
    "resume",
    "resumed",
    "watch",
    "hand",
    "watched",
    "heard",
    "offered",
    "strayed",
    "mirror",
    "alone",
    "alone-helped",
    "files",
    "file",
    "leaving",
    "end",
    "end-alone",
    "stopped",
    "volunteer",
    "trainer",
    "desk-copies",
    "desk-pack",
    "desk-lessons",
    "desk-lesson",
    "desk-writing",
    "desk-faults",
    "desk-mending",
    "desk-pages",
    "desk-new",
    "sheet-making",
    "desk-recording",
    "desk-making",
    "desk-sites",
    "desk-site-new",
    "desk-site",
    "desk-site-add",
    "sheet-saved",
    "door-closed",
    "left",
    "next-person",
    "cleared",
    "second-window",
    "faulty",
    "join",
    "workshop",
    "seat-step",
    "seat-wants-help",
    "seat-done",
    "seat-steps",
    "seat-end",
    "seat-leave",
    "slip-ask",
    "slip-which",
    "slip-place",
    "slip-wrong",
    "slip-read",
    "board-choice",
    "board",
    "guide",
    "counts",
    "counts-file",
    "counts-ask",
];

/// The rank of the step at which the pictures take up a lesson.
const TAKEN_UP: usize = 5;

/// How far a demonstration has come in its picture, in thousandths of a second.
const INTO_DEMO: u32 = 160;

/// Somebody who could speak, for the pictures of what is heard.
struct Silent;

impl Voice for Silent {
    fn say(&self, _text: &str, _language: &str) {}

    fn hush(&self) {}
}

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
    options.lesson = id.clone().filter(|_| {
        ["lesson", "files", "file"].contains(&screen)
            || panes(&options).contains(&screen)
            || step.is_some()
    });
    if screen == "private" {
        options.store = Store::Private;
    }
    if screen == "second-window" {
        options.store = Store::Taken;
    }
    options.door = match screen {
        "volunteer" | "sheet-making" | "sheet-saved" | "board-choice" | "board" | "guide"
        | "counts" | "counts-file" | "counts-ask" => Some(Door::Volunteer),
        desk if is_desk(desk) => Some(Door::Trainer),
        _ => None,
    };
    if screen.starts_with("heard") {
        options.voice = Some(Box::new(Silent));
    }
    let mut app = App::new(options);
    if let Some(step) = step {
        app.join(&step).then_some(())?;
        if screen.starts_with("help") {
            app.lesson.as_mut()?.change(Change::Help);
        }
    } else if screen != "lesson" {
        app.stage(screen, id)?;
    }
    Some(app)
}

/// Whether a screen is of the trainer's door.
fn is_desk(screen: &str) -> bool {
    screen == "trainer" || screen.starts_with("desk")
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

    /// Brings the trainer's door to one of its screens, as if the lessons were in a folder.
    fn show_trainer(&mut self, screen: &str, id: LessonId) -> Option<()> {
        self.show_places()?;
        let places = self.door.as_ref()?.places.clone();
        self.trainer.as_mut()?.places = places;
        let view = match screen {
            "desk-copies" | "desk-pack" => View::Copies,
            "desk-lessons" => View::Lessons,
            "desk-lesson" | "desk-writing" => View::Lesson(id.clone(), 1),
            "desk-faults" | "desk-mending" => View::Faults(Some(id.clone())),
            "desk-pages" => View::Pages,
            "desk-new" | "desk-recording" => View::Paste(None),
            "desk-making" => View::Making,
            "desk-sites" => View::Sites,
            "desk-site-new" => View::NewSite,
            "desk-site" => View::Site(self.make_site()?, 1),
            "desk-site-add" => View::AddPage(self.library.sites.keys().next_back()?.clone(), 0),
            _ => View::Folder,
        };
        if matches!(screen, "desk-faults" | "desk-mending" | "desk-pack") {
            self.lengthen(&id)?;
        }
        self.show_findings(&id);
        let ctx = Context::default();
        self.at_trainer(&ctx, AtTrainer::Open(view));
        if screen == "desk-site-new" {
            let site = self.library.sites.keys().next_back()?;
            let name = self.words.site(site, "site")?;
            self.trainer.as_mut()?.new_site.call(&name);
            for model in [Model::SignIn, Model::Form] {
                self.at_trainer(&ctx, AtTrainer::Site(AtSite::Tick(model)));
            }
        }
        if screen == "desk-pack" {
            let fault = self.trainer.as_ref()?.findings.as_ref()?.faults.first()?.clone();
            let door = self.door.as_mut()?;
            door.choose_pack(true);
            (door.saving, door.is_news) = (Saving::Faulty(Box::new(fault)), true);
        }
        if screen == "desk-writing" {
            let step = self.library.lessons.get(&id)?.value.steps.get(1)?.id.to_string();
            self.at_trainer(&ctx, AtTrainer::Edit(format!("{id}/fr.ftl"), step));
        }
        if screen == "desk-recording" {
            // The folder is asked for when the steps are made: nothing is made here.
            self.trainer.as_mut()?.desk = Some(Desk::new(&PathBuf::new()));
            self.at_trainer(&ctx, AtTrainer::Record);
        }
        if screen == "desk-mending" {
            self.at_trainer(&ctx, AtTrainer::Mend(1));
        }
        Some(())
    }

    /// Adds a site made from models, as if it was in the folder.
    fn make_site(&mut self) -> Option<SiteId> {
        let name = self.words.site(self.library.sites.keys().next()?, "site")?;
        let wish = Wish {
            name: &name,
            host: "carnet.example",
            color: Color::Raspberry,
            models: &[Model::SignUp, Model::SignIn, Model::List],
            today: Date::new(2026, 11, 23)?,
        };
        let (id, files) = site::files(&self.library, &wish).ok()?;
        let files: Vec<_> =
            files.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
        self.library = self.library.with_files(&files);
        self.read_words();
        Some(id)
    }

    /// What a search would have found: all is well, but for one lesson.
    fn show_findings(&mut self, id: &LessonId) {
        let words = &self.words;
        let source = Source::new(format!("{id}/lesson.ron"), "    persona: \"lena\",\n");
        let found = Diagnostic::error("unknown-persona", Spot::new(&source, 13..19))
            .with("name", "lena")
            .with("count", 1)
            .with("expected", "lina")
            .with("near", "lina");
        let mut faults = vec![in_words(&found, words, &self.library)];
        faults.extend(self.long_sentence(id));
        let languages = words.languages().iter().map(|one| (one.code.clone(), true));
        let languages: Vec<(String, bool)> = languages.collect();
        let state = |is_it: bool| State {
            is_proved: !is_it,
            faults: if is_it { (0..faults.len()).collect() } else { Vec::new() },
            languages: languages.clone(),
            read_by: 0,
        };
        let lessons = self.shelf.all().map(|one| (one.clone(), state(one == id))).collect();
        if let Some(trainer) = &mut self.trainer {
            trainer.today = Date::new(2026, 11, 23);
            trainer.findings = Some(Findings { faults, lessons });
        }
    }

    /// Makes one sentence of twenty words of what the second step of a lesson says.
    fn lengthen(&mut self, id: &LessonId) -> Option<()> {
        let file = format!("{id}/fr.ftl");
        let source = self.library.source(&file)?;
        let step = self.library.lessons.get(id)?.value.steps.get(1)?.id.to_string();
        let ends = ["", ".pourquoi", ".guide"].map(|end| format!("{step}{end}"));
        let said = ends.iter().filter_map(|name| self.words.lesson(id, name));
        let said = said.map(|said| plain(&said)).collect::<Vec<_>>().join(" ");
        let ends_no_word =
            |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
        let words = said.split_whitespace().filter(|word| !ends_no_word(word)).cycle();
        let words = words.map(|word| word.trim_end_matches(['.', '?', '!', ':', ',']));
        let long = words.take(20).collect::<Vec<_>>().join(" ") + ".";
        let text = edit::words::replace(&source.text, &step, &long)?;
        self.library = self.library.with_files(&[(file, text.into_bytes())]);
        self.read_words();
        Some(())
    }

    fn read_words(&mut self) {
        let language = self.words.language().code.clone();
        (self.words, _) = Words::read(&embedded_interface(), &self.library.words);
        self.words.set_language(&language);
    }

    /// A sentence of a step that is too long, as a search would have found it.
    fn long_sentence(&self, id: &LessonId) -> Option<Fault> {
        let file = format!("{id}/fr.ftl");
        let source = self.library.words.iter().find(|source| source.name == file)?;
        let step = &self.library.lessons.get(id)?.value.steps.get(1)?.id;
        let start = source.text.find(&format!("\n{step} ="))? + 1;
        let found = Diagnostic::error("sentence-too-long", Spot::new(source, start..start + 1));
        let said = self.words.lesson(id, step.as_str())?;
        let said = plain(said.lines().next()?);
        let found = found.with("count", 20).with("most", 12).with("found", said);
        Some(in_words(&found, &self.words, &self.library))
    }

    /// Brings the app to one of [`SCREENS`].
    fn stage(&mut self, screen: &str, id: Option<LessonId>) -> Option<()> {
        match screen {
            "lessons" => self.route = Route::Lessons(Task::Email),
            "modes" | "heard-modes" => self.route = Route::Modes(id?),
            "resume" => {
                self.leave_midway(&id?)?;
                self.route = Route::Lessons(Task::Email);
            }
            "resumed" => {
                self.leave_midway(&id.clone()?)?;
                self.resume(&id?);
            }
            "stopped" => {
                self.leave_midway(&id?)?;
                self.route = Route::Stopped;
            }
            "leaving" => {
                self.start(&id?, None, Mode::Guided);
                self.route = Route::Leaving;
            }
            "watched" => self.route = Route::Watched(id?),
            "end" | "end-alone" => self.route = self.ended(&id?, screen == "end-alone")?,
            "left" => {
                self.route = Route::Leaving;
                self.leave_midway(&id?)?;
                self.route = Route::Home;
            }
            "volunteer" => self.show_places()?,
            desk if is_desk(desk) => self.show_trainer(desk, id?)?,
            "sheet-saved" => {
                self.show_places()?;
                let door = self.door.as_mut()?;
                door.saving = Saving::Done(door.places.first()?.path.join("fiche.pdf"));
                door.printed = Some(true);
                door.is_news = true;
            }
            "sheet-making" => {
                self.show_places()?;
                let door = self.door.as_mut()?;
                let (sender, receiver) = channel();
                door.saving = Saving::UnderWay(receiver, 0.4);
                door.is_news = true;
                // A thread that never ends.
                std::mem::forget(sender);
            }
            "door-closed" => self.route = Route::Door(Door::Volunteer),
            "next-person" => self.route = Route::NextPerson,
            "cleared" => {
                self.forgotten = Forgotten::All;
                self.route = Route::Cleared;
            }
            "files" | "file" => self.show_files(screen == "file")?,
            "papers" => self.lesson.as_mut()?.change(Change::Pane(Pane::Papers)),
            "calendar" => self.lesson.as_mut()?.change(Change::Pane(Pane::Calendar)),
            "contacts" => self.lesson.as_mut()?.change(Change::Pane(Pane::Phone)),
            "call" => {
                let lesson = self.lesson.as_mut()?;
                let contacts = lesson.attempt.world().contacts(lesson.attempt.scenario()).next()?;
                lesson.attempt.act(Action::Dial(contacts));
                lesson.change(Change::Pane(Pane::Phone));
            }
            "home" | "private" | "second-window" => {}
            "board-choice" | "board" | "guide" | "counts" | "counts-file" | "counts-ask" => {
                self.stage_leader(screen)?
            }
            "join" => self.route = Route::Join,
            "workshop" | "seat-step" | "seat-wants-help" | "seat-done" | "seat-steps"
            | "seat-end" | "seat-leave" => {
                self.stage_seat(screen)?;
            }
            slip if slip.starts_with("slip") => self.stage_slip(slip)?,
            _ => self.stage_lesson(screen, &id?)?,
        }
        Some(())
    }

    /// Brings the app to one of the tabs of who leads the first workshop.
    fn stage_leader(&mut self, screen: &str) -> Option<()> {
        let id = self.library.workshops.keys().next()?.clone();
        if screen == "board-choice" {
            self.lead(Lead::Tab(Tab::Board));
            return Some(());
        }
        self.lead(Lead::Workshop(Some(id)));
        for _ in 0..4 {
            self.obey(GuideCommand::NextActivity);
        }
        self.lead(Lead::Tab(match screen {
            "board" => Tab::Board,
            "guide" => Tab::Guide,
            _ => Tab::Counts,
        }));
        if screen == "guide" {
            self.lead(Lead::Step(TAKEN_UP));
            self.obey(GuideCommand::RaiseRung);
        }
        for level in Level::ALL {
            self.lead(Lead::Count(level, true));
        }
        if screen == "counts-ask" {
            self.may_close();
        }
        if screen == "counts-file" {
            self.lead(Lead::File);
            self.show_places()?;
            let places = self.door.as_ref()?.places.clone();
            self.leader.as_mut()?.file.as_mut()?.places = places;
        }
        Some(())
    }

    /// Brings the app to one of the screens of a seat in the first workshop.
    fn stage_seat(&mut self, screen: &str) -> Option<()> {
        let (id, loaded) = self.library.workshops.first_key_value()?;
        let activities = loaded.value.routine.iter().enumerate();
        let helped = |(rank, one): (usize, &Activity)| {
            matches!(one.kind, Kinds::WithHelp(_)).then_some(rank)
        };
        let rank = activities.filter_map(helped).next()?;
        self.take_seat(id.clone());
        self.route = Route::Home;
        match screen {
            "seat-steps" => self.route = Route::Rejoin(rank),
            "seat-step" | "seat-wants-help" => self.begin_activity(rank, TAKEN_UP),
            "seat-done" | "seat-end" | "seat-leave" => {
                self.begin_activity(rank, 0);
                let n_steps = self.lesson.as_ref()?.attempt.session().n_steps();
                self.lesson.as_mut()?.play_to(n_steps).ok()?;
                self.pass(true);
                let ending = ending(self.lesson.as_ref()?);
                self.reach(&ending);
                self.let_go();
                self.route = Route::End(ending);
            }
            _ => {}
        }
        match screen {
            "seat-wants-help" => self.show_mood(Mood::WantsHelp),
            "seat-end" => self.route = Route::SeatEnd,
            "seat-leave" => self.route = Route::NextPerson,
            _ => {}
        }
        Some(())
    }

    /// Brings the app to the screens on which the pictures of a slip are chosen.
    fn stage_slip(&mut self, screen: &str) -> Option<()> {
        let id = self.library.workshops.keys().next()?.clone();
        self.take_seat(id);
        if screen == "slip-ask" {
            return Some(());
        }
        self.route = Route::Slip;
        let levels = [Reached::Alone, Reached::WithHelp, Reached::NotDone];
        let mut passport = Passport::default();
        passport.levels[..levels.len()].copy_from_slice(&levels);
        let [a, b, c] = passport.pictures();
        let chosen = match screen {
            "slip-place" => vec![a],
            "slip-wrong" => vec![b, a, c],
            "slip-read" => vec![a, b, c],
            _ => Vec::new(),
        };
        let slip = &mut self.seat.as_mut()?.slip;
        chosen.into_iter().for_each(|picture| slip.choose(picture));
        Some(())
    }

    /// Brings the app to one of the screens of a lesson under way.
    fn stage_lesson(&mut self, screen: &str, id: &LessonId) -> Option<()> {
        let mode = match screen {
            "watch" | "hand" => Mode::Watch,
            "alone" | "alone-helped" => Mode::Alone,
            _ => Mode::Guided,
        };
        self.start(id, None, mode);
        let lesson = self.lesson.as_mut()?;
        lesson.play_to(1).ok()?;
        match screen {
            "hand" => lesson.show.as_mut()?.play_into(&mut lesson.attempt, INTO_DEMO),
            "offered" => lesson.change(Change::Offer),
            "strayed" => {
                let events = lesson.act(Action::Back);
                lesson.follow(&events);
                lesson.change(Change::Help);
            }
            "mirror" => {
                lesson.change(Change::Help);
                lesson.change(Change::Help);
                let mirror = lesson.mirror.as_mut()?;
                mirror.show.as_mut()?.play_into(&mut mirror.attempt, INTO_DEMO);
            }
            "faulty" => {
                let lesson = self.library.lessons.get(id)?;
                let place = lesson.tree.place(&["minutes".into()]);
                let fault = Diagnostic::error("missing-comma", place);
                self.live.fault = Some(fault.with("found", "15").with("next", "today"));
            }
            "heard" | "alone-helped" => lesson.change(Change::Help),
            _ => {}
        }
        Some(())
    }

    /// Leaves the lesson after some of its steps.
    fn leave_midway(&mut self, id: &LessonId) -> Option<()> {
        let from = self.route.clone();
        self.start(id, None, Mode::Guided);
        self.lesson.as_mut()?.play_to(TAKEN_UP).ok()?;
        self.route = from;
        self.leave();
        Some(())
    }

    /// The end of the lesson, with help or without.
    fn ended(&mut self, id: &LessonId, all_alone: bool) -> Option<Route> {
        self.start(id, None, Mode::Guided);
        let lesson = self.lesson.as_mut()?;
        for rank in 0..lesson.attempt.session().n_steps() {
            if !all_alone && rank % 3 > 0 {
                lesson.change(Change::Help);
            }
            lesson.play_step().ok()?;
        }
        let ending = ending(lesson);
        self.let_go();
        Some(Route::End(ending))
    }
}

/// The lesson asked for, or the first.
fn lesson_id(options: &Options) -> Option<&LessonId> {
    options.lesson.as_ref().or_else(|| options.library.catalogue.as_ref()?.value.lessons.first())
}
