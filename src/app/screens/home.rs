//! Home: three things to practise, as pictures.

use eframe::egui::{Align, Layout, Rect, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use crate::app::command::{Command, Door, Route};
use crate::app::helping::Notice;
use crate::app::ids;
use crate::app::record::Record;
use crate::app::screens::{BAND_HEIGHT, band, pictured, split_top, within};
use crate::app::shelf::Shelf;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Card, progress, text};
use crate::content::lesson::Task;
use crate::content::library::{Became, Library, Rest};
use crate::diagnostic::Datum;
use crate::system::storage::Keeping;
use crate::words::Words;

/// The widest that Home's contents grow, in points.
const WIDTH: f32 = 1198.0;

/// The width of the bar that says how much was read, in points.
const READING_WIDTH: f32 = 240.0;

/// The picture and the word of a task.
pub fn task_face(task: Task) -> (Icon, &'static str) {
    match task {
        Task::Email => (Icon::Mail, "task-email"),
        Task::Passwords => (Icon::Lock, "task-passwords"),
        Task::Institutions => (Icon::Landmark, "task-institutions"),
        Task::Helpers => (Icon::GraduationCap, "home-volunteer"),
    }
}

/// Draws Home.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    shelf: (&Library, &Shelf),
    (record, notice): (&Record, Option<&Notice>),
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let (bar, rest) = split_top(rest, 76.0);
    languages(ui, words, bar, commands);
    let margin = ((rest.width() - WIDTH) / 2.0).max(space::HUGE);
    within(ui, rest.shrink2(vec2(margin, 0.0)), |ui| {
        ui.add_space((rest.height() * 0.04).min(44.0));
        title(ui, words, shelf.0, commands);
        ui.add_space(space::LARGE);
        tasks(ui, words, shelf, record, commands);
        ui.add_space(space::HUGE);
        helpers(ui, words, commands);
        kept(ui, words, record.keeping());
        packs(ui, words, shelf.0);
        if let Some(notice) = notice {
            ui.add_space(space::SMALL);
            pictured(ui, Icon::Info, &notice.said(words), Lettering::Body);
        }
    });
}

fn languages(ui: &mut Ui, words: &Words, rect: Rect, commands: &mut Vec<Command>) {
    let inside = rect.shrink2(vec2(space::LARGE, 0.0));
    let builder = UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        text::colored(ui, &words.say("app-name"), Lettering::Heading, theme::GREEN);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (rank, language) in words.languages().iter().enumerate().rev() {
                let current = language.code == words.language().code;
                let button = Button::new(Icon::Globe, &language.name)
                    .selected(current)
                    .id(ids::app("language", rank));
                if button.ui(ui).clicked() {
                    commands.push(Command::Speak(language.code.clone()));
                }
            }
        });
    });
}

/// The title, and beside it the way into a workshop, once all is read.
fn title(ui: &mut Ui, words: &Words, library: &Library, commands: &mut Vec<Command>) {
    ui.horizontal(|ui| {
        text::heading(ui, &words.say("home-title"), Lettering::Display);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some(rest) = &library.rest {
                return reading(ui, words, rest);
            }
            if library.workshops.is_empty() {
                return;
            }
            let join = words.say("seat-join");
            let button = Button::new(Icon::Users, &join).secondary().id(ids::app("join", 0));
            if button.ui(ui).clicked() {
                commands.push(Command::Open(Route::Join));
            }
        });
    });
}

fn tasks(
    ui: &mut Ui,
    words: &Words,
    (library, shelf): (&Library, &Shelf),
    record: &Record,
    commands: &mut Vec<Command>,
) {
    let gap = 26.0;
    let width = (ui.available_width() - 2.0 * gap) / 3.0;
    let resume = record.to_resume(library).map(|resume| &resume.at.lesson);
    let next = resume.or_else(|| shelf.proposed(record.done()));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (rank, task) in Task::ALL.into_iter().enumerate() {
            let (icon, key) = task_face(task);
            let title = words.say(key);
            let start = words.say(if resume.is_some() { "home-resume" } else { "home-start" });
            let soon = words.say("home-soon");
            let mut card = Card::new(icon, &title)
                .size(vec2(width, theme::CARD_HEIGHT))
                .id(ids::app("task", rank));
            let mut lessons = shelf.of_task(task).peekable();
            if lessons.peek().is_none() {
                card = card.note(&soon);
            } else if lessons.any(|id| Some(id) == next) {
                card = card.primary().pill(&start);
            }
            if card.ui(ui).clicked() {
                commands.push(Command::Open(Route::Lessons(task)));
            }
        }
    });
}

fn helpers(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    ui.separator();
    ui.add_space(space::SMALL);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::LARGE;
        let line = |ui: &mut Ui| {
            text::colored(ui, &words.say("home-helpers"), Lettering::Body, theme::SOFT_INK)
        };
        ui.allocate_ui_with_layout(
            vec2(270.0, theme::MIN_TARGET),
            Layout::left_to_right(Align::Center),
            line,
        );
        let doors = [
            (Icon::Users, "home-volunteer", Door::Volunteer),
            (Icon::NotebookPen, "home-trainer", Door::Trainer),
        ];
        for (rank, (icon, key, door)) in doors.into_iter().enumerate() {
            let label = words.say(key);
            let button = Button::new(icon, &label).strong_link().id(ids::app("door", rank));
            if button.ui(ui).clicked() {
                commands.push(Command::OpenDoor(door, None));
            }
        }
        // Where there can be one window only, it would be over the learner's page.
        if !ui.ctx().embed_viewports() {
            let beside = words.say("beside-open");
            let button = Button::new(Icon::HandHelping, &beside).strong_link();
            if button.id(ids::app("beside", 0)).ui(ui).clicked() {
                commands.push(Command::Follow(true));
            }
        }
        let next = words.say("next-person");
        let button = Button::new(Icon::UserRound, &next).strong_link().id(ids::app("next", 0));
        if button.ui(ui).clicked() {
            commands.push(Command::Open(Route::NextPerson));
        }
    });
}

/// How much of a large folder was read. The first lessons can be begun meanwhile.
fn reading(ui: &mut Ui, words: &Words, rest: &Rest) {
    let (read, all) = (rest.n_read(), rest.n_lessons());
    let data = [("read", Datum::from(read)), ("all", Datum::from(all))];
    let said = words.say_with("home-reading", &data);
    progress::bar(ui, READING_WIDTH, read as f32 / all.max(1) as f32, &said);
    ui.add_space(space::MEDIUM);
    text::colored(ui, &said, Lettering::Body, theme::SOFT_INK);
}

/// One line for what came from packs beside the program, and one for what could not.
fn packs(ui: &mut Ui, words: &Words, library: &Library) {
    for pack in &library.beside {
        let (icon, key) = match &pack.became {
            Became::Taken { .. } => (Icon::Info, "home-pack-taken"),
            Became::Faulty(_) => (Icon::TriangleAlert, "home-pack-faulty"),
            // Nothing changes: `doctor` says it to whoever wonders.
            Became::Older { .. } | Became::TooMany { .. } => continue,
        };
        ui.add_space(space::SMALL);
        let file = Datum::from(pack.file.as_str());
        pictured(ui, icon, &words.say_with(key, &[("file", file)]), Lettering::Body);
    }
}

/// One line when progress is not kept as usual: nobody should find it out later.
fn kept(ui: &mut Ui, words: &Words, keeping: Keeping) {
    let key = match keeping {
        Keeping::Usual => return,
        Keeping::Private => "home-private",
        Keeping::Unable => "home-unable",
        Keeping::SetAside => "home-set-aside",
        Keeping::Taken => "home-taken",
    };
    ui.add_space(space::SMALL);
    pictured(ui, Icon::Info, &words.say(key), Lettering::Body);
}
