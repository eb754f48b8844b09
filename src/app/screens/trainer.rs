//! The trainer's door: where the lessons are, which there are, and in what state.

mod faults;
mod lesson;
mod new;
mod pages;
mod said;
mod site;

use eframe::egui::{Rect, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{AtDoor, Command};
use crate::app::computer::field;
use crate::app::ids;
use crate::app::screens::door::places;
use crate::app::screens::{BAND_HEIGHT, band_that_says, column, pictured, split_top};
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::proof::{Fault, Findings, State};
use crate::app::trainer::{AtTrainer, Editing, Told, Trainer, View};
use crate::app::widgets::{Button, Pill, panel, text};
use crate::content::library::Library;
use crate::diagnostic::Datum;
use crate::ids::LessonId;
use crate::studio::NotChanged;
use crate::system::export::{NotReplaced, NotSaved};
use crate::words::Words;

pub(super) use faults::sentence;
pub use new::recording;

/// The width of a column of reading, in points.
const WIDTH: f32 = 920.0;

/// What the screens of the trainer draw.
pub struct Drawn<'a> {
    /// The words.
    pub words: &'a Words,
    /// The content: the folder's, once it is open.
    pub library: &'a Library,
}

impl Drawn<'_> {
    /// Its lessons, in order, those with a fault too.
    fn lessons(&self) -> impl Iterator<Item = &LessonId> {
        self.library.catalogue.iter().flat_map(|catalogue| &catalogue.value.lessons)
    }
}

/// Draws the door, in its own window.
pub fn ui(ui: &mut Ui, drawn: &Drawn<'_>, state: &mut Trainer, commands: &mut Vec<Command>) {
    let words = drawn.words;
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band_that_says(ui, &words.say("trainer-band"), top, |ui| {
        let close = words.say("door-close");
        if Button::new(Icon::X, &close).quiet().id(ids::app("close", 0)).ui(ui).clicked() {
            commands.push(Command::AtDoor(AtDoor::Close));
        }
    });
    match state.view.clone() {
        View::Lesson(id, step) => lesson::ui(ui, drawn, state, (&id, step), rest, commands),
        View::Folder => in_column(ui, rest, |ui| folder(ui, words, state, commands)),
        View::Lessons => in_column(ui, rest, |ui| lessons(ui, drawn, state, commands)),
        View::Add => in_column(ui, rest, |ui| add(ui, words, state, commands)),
        View::Faults(id) => {
            in_column(ui, rest, |ui| faults::ui(ui, drawn, state, id.as_ref(), commands));
        }
        View::Pages => in_column(ui, rest, |ui| pages::ui(ui, drawn, state, commands)),
        View::Paste(_) => in_column(ui, rest, |ui| new::ui(ui, words, state, commands)),
        View::Making => in_column(ui, rest, |ui| new::making(ui, words, commands)),
        View::Copies => {}
        View::Sites => in_column(ui, rest, |ui| site::list(ui, drawn, state, commands)),
        View::NewSite => in_column(ui, rest, |ui| site::new(ui, drawn, state, commands)),
        View::Site(id, page) => site::ui(ui, drawn, state, (&id, page), rest, commands),
        View::AddPage(id, page) => {
            in_column(ui, rest, |ui| site::add(ui, drawn, state, (&id, page), commands));
        }
    }
}

fn in_column(ui: &mut Ui, rect: Rect, draw: impl FnOnce(&mut Ui)) {
    column(ui, rect, WIDTH, draw);
}

fn push(commands: &mut Vec<Command>, asked: AtTrainer) {
    commands.push(Command::AtDoor(AtDoor::Trainer(asked)));
}

/// A button that asks for something here.
fn button(
    ui: &mut Ui,
    words: &Words,
    (icon, key, rank): (Icon, &'static str, usize),
    asked: AtTrainer,
    commands: &mut Vec<Command>,
) {
    let label = words.say(key);
    if Button::new(icon, &label).id(ids::app(key, rank)).ui(ui).clicked() {
        push(commands, asked);
    }
}

fn back(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let asked = AtTrainer::Open(View::Lessons);
    button(ui, words, (Icon::ArrowLeft, "trainer-back", 0), asked, commands);
    ui.add_space(space::MEDIUM);
}

/// « Où sont vos leçons ? »
fn folder(ui: &mut Ui, words: &Words, state: &Trainer, commands: &mut Vec<Command>) {
    text::heading(ui, &words.say("home-trainer"), Lettering::Display);
    ui.add_space(space::SMALL);
    text::label(ui, &words.say("trainer-what"), Lettering::Body);
    ui.add_space(space::LARGE);
    text::heading(ui, &words.say("trainer-where"), Lettering::Heading);
    ui.add_space(space::SMALL);
    let asked =
        |place: Option<usize>| AtDoor::Trainer(place.map_or(AtTrainer::Look, AtTrainer::Place));
    places(ui, words, (&state.places, state.place), asked, commands);
    ui.add_space(space::LARGE);
    let open = words.say("trainer-open");
    let open = Button::new(Icon::FolderOpen, &open).primary().enabled(!state.places.is_empty());
    if open.id(ids::app("open-folder", 0)).ui(ui).clicked() {
        push(commands, AtTrainer::OpenFolder);
    }
    ui.add_space(space::SMALL);
    let about = words.say("trainer-open-what");
    text::colored(ui, &about, Lettering::Body, theme::SOFT_INK);
    told(ui, words, state);
    ui.add_space(space::HUGE);
    let copies = AtTrainer::Open(View::Copies);
    button(ui, words, (Icon::Files, "trainer-copies", 0), copies, commands);
}

/// The lessons, each with its state.
fn lessons(ui: &mut Ui, drawn: &Drawn<'_>, state: &Trainer, commands: &mut Vec<Command>) {
    let words = drawn.words;
    text::heading(ui, &words.say("trainer-lessons"), Lettering::Display);
    ui.add_space(space::SMALL);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        let new = words.say("trainer-new");
        let new = Button::new(Icon::Plus, &new).primary().id(ids::app("new", 0));
        if new.ui(ui).clicked() {
            push(commands, AtTrainer::Open(View::Paste(None)));
        }
        button(ui, words, (Icon::Copy, "trainer-add", 0), AtTrainer::Open(View::Add), commands);
        let sites = AtTrainer::Open(View::Sites);
        button(ui, words, (Icon::AppWindow, "sites-title", 0), sites, commands);
        let pages = AtTrainer::Open(View::Pages);
        button(ui, words, (Icon::CalendarCheck, "trainer-pages", 0), pages, commands);
        let copies = AtTrainer::Open(View::Copies);
        button(ui, words, (Icon::Usb, "trainer-carry", 0), copies, commands);
        undo(ui, drawn, state, commands);
    });
    told(ui, words, state);
    ui.add_space(space::MEDIUM);
    // The line is always there: nothing jumps when a search ends.
    if state.proofing.is_under_way() {
        pictured(ui, Icon::Clock, &words.say("trainer-searching"), Lettering::Body);
    } else {
        pictured(ui, Icon::CircleCheck, &words.say("trainer-searched"), Lettering::Body);
    }
    ui.add_space(space::SMALL);
    let general = state.findings.iter().flat_map(|found| {
        found.faults.iter().filter(|fault| fault.is_error && is_of_no_lesson(fault, found))
    });
    if general.count() > 0 {
        let all = AtTrainer::Open(View::Faults(None));
        button(ui, words, (Icon::TriangleAlert, "trainer-all-faults", 0), all, commands);
        ui.add_space(space::SMALL);
    }
    for (rank, id) in drawn.lessons().enumerate() {
        let found = state.findings.as_ref().and_then(|found| found.lessons.get(id));
        one_lesson(ui, words, (rank, id), found, state, commands);
        ui.add_space(space::MEDIUM);
    }
}

fn is_of_no_lesson(fault: &Fault, found: &Findings) -> bool {
    let is_it = |state: &State| state.faults.iter().any(|rank| found.faults[*rank] == *fault);
    !found.lessons.values().any(is_it)
}

fn one_lesson(
    ui: &mut Ui,
    words: &Words,
    (rank, id): (usize, &LessonId),
    found: Option<&State>,
    state: &Trainer,
    commands: &mut Vec<Command>,
) {
    panel::white().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = words.lesson(id, "titre").unwrap_or_else(|| words.say("trainer-no-title"));
        text::heading(ui, &title, Lettering::Heading);
        ui.add_space(space::TINY);
        if let Some(found) = found {
            standing(ui, words, found, state);
            ui.add_space(space::SMALL);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
            let open = AtTrainer::Open(View::Lesson(id.clone(), 0));
            button(ui, words, (Icon::Pencil, "trainer-edit", rank), open, commands);
            let is_played = found.is_none_or(|found| found.is_proved);
            if is_played {
                let go = AtTrainer::Try(id.clone(), 0);
                button(ui, words, (Icon::Play, "trainer-try", rank), go, commands);
            }
            if found.is_some_and(|found| !found.faults.is_empty()) {
                let faults = AtTrainer::Open(View::Faults(Some(id.clone())));
                button(ui, words, (Icon::ListChecks, "trainer-faults", rank), faults, commands);
            }
        });
    });
}

/// Whether it is proved, its faults, its languages, its readers.
fn standing(ui: &mut Ui, words: &Words, found: &State, state: &Trainer) {
    let faults = state.findings.as_ref().map(|found| found.faults.as_slice()).unwrap_or_default();
    let is_error = |rank: &&usize| faults.get(**rank).is_some_and(|fault| fault.is_error);
    let errors = found.faults.iter().filter(is_error).count();
    let remarks = found.faults.len() - errors;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TINY);
        if found.is_proved {
            Pill::Green.ui(ui, &words.say("trainer-proved"));
        }
        if errors > 0 {
            let count = [("count", Datum::Number(errors))];
            Pill::Brick.ui(ui, &words.say_with("trainer-errors", &count));
        }
        if remarks > 0 {
            let count = [("count", Datum::Number(remarks))];
            Pill::Amber.ui(ui, &words.say_with("trainer-remarks", &count));
        }
    });
    let said = found.languages.iter().map(|(code, is_whole)| {
        let known = words.languages().iter().find(|language| language.code == *code);
        let name = known.map_or_else(|| code.clone(), |language| language.name.clone());
        let whole = if *is_whole { "whole" } else { "part" };
        let data = [("name", Datum::Text(name)), ("whole", Datum::from(whole))];
        words.say_with("trainer-language", &data)
    });
    let languages = said.collect::<Vec<_>>().join(", ");
    let data =
        [("languages", Datum::Text(languages)), ("count", Datum::Number(found.read_by.into()))];
    let line = words.say_with("trainer-standing", &data);
    text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
}

/// « Remettre comme avant », where the last change is of what is in front.
fn undo(ui: &mut Ui, drawn: &Drawn<'_>, state: &Trainer, commands: &mut Vec<Command>) {
    if state.is_last_in_front(drawn.library) {
        undo_last(ui, drawn.words, state, 0, commands);
    }
}

/// The same: it says which lesson or which site goes, when one does.
fn undo_last(
    ui: &mut Ui,
    words: &Words,
    state: &Trainer,
    rank: usize,
    commands: &mut Vec<Command>,
) {
    let label = match state.last(words).filter(|last| last.goes) {
        Some(last) => words.say_with("trainer-undo-away", &[("name", Datum::Text(last.name))]),
        None => words.say("trainer-undo"),
    };
    if Button::new(Icon::Undo2, &label).id(ids::app("trainer-undo", rank)).ui(ui).clicked() {
        push(commands, AtTrainer::Undo);
    }
}

/// What is told of the last thing that was asked. Why a text is refused is told with its field.
fn told(ui: &mut Ui, words: &Words, state: &Trainer) {
    if state.editing.is_none() || !is_refused(state) {
        told_here(ui, words, state);
    }
}

fn is_refused(state: &Trainer) -> bool {
    !matches!(state.told, None | Some(Told::Kept | Told::Undone(_) | Told::Made(..)))
}

fn told_here(ui: &mut Ui, words: &Words, state: &Trainer) {
    let Some(told) = &state.told else { return };
    ui.add_space(space::SMALL);
    let line = match told {
        Told::Kept => return good(ui, &words.say("trainer-kept")),
        Told::Undone(of) => {
            let Some(last) = of else { return good(ui, &words.say("trainer-undone")) };
            let key = if last.goes { "trainer-undone-away" } else { "trainer-undone-of" };
            let name = [("name", Datum::Text(last.name.clone()))];
            return good(ui, &words.say_with(key, &name));
        }
        Told::NotMade(why) | Told::Refused(NotChanged::NotWritten(NotReplaced::Saved(why))) => {
            words.say(match why {
                NotSaved::Name | NotSaved::Taken | NotSaved::Other => "door-failed",
                NotSaved::Gone => "door-gone",
                NotSaved::Denied => "door-denied",
                NotSaved::Full => "door-full",
            })
        }
        Told::Refused(NotChanged::NotWritten(NotReplaced::Changed)) => {
            let is_writing = state.editing.is_some();
            words.say(if is_writing { "trainer-other-hand" } else { "trainer-changed-since" })
        }
        Told::Refused(NotChanged::Same) => return,
        Told::NameTaken => words.say("trainer-taken"),
        Told::NoList => words.say("trainer-no-list"),
        Told::NotBegun => words.say("trainer-not-begun"),
        Told::Refused(NotChanged::NotThere) => words.say("trainer-not-there"),
        Told::Refused(NotChanged::Broken(_)) => words.say("trainer-broken"),
        Told::NoSuchLabel(label) => {
            words.say_with("trainer-no-label", &[("label", Datum::Text(label.clone()))])
        }
        Told::Made(n_steps, n_said) => return new::made(ui, words, *n_steps, *n_said),
        Told::NothingRecorded => words.say("trainer-nothing-recorded"),
        Told::NoSite(why) => site::refused(words, why),
    };
    field::error(ui, &line);
}

fn good(ui: &mut Ui, line: &str) {
    pictured(ui, Icon::CircleCheck, line, Lettering::Strong);
}

/// The lessons of the program, to be copied.
fn add(ui: &mut Ui, words: &Words, state: &Trainer, commands: &mut Vec<Command>) {
    back(ui, words, commands);
    text::heading(ui, &words.say("trainer-add"), Lettering::Display);
    ui.add_space(space::SMALL);
    text::label(ui, &words.say("trainer-add-what"), Lettering::Body);
    ui.add_space(space::MEDIUM);
    button(ui, words, (Icon::Sprout, "trainer-example", 0), AtTrainer::Example, commands);
    ui.add_space(space::SMALL);
    let shipped = state.shipped();
    let listed = shipped.library.catalogue.iter().flat_map(|catalogue| &catalogue.value.lessons);
    for (rank, id) in listed.enumerate() {
        let title = shipped.words.lesson(id, "titre").unwrap_or_default();
        let row = Button::new(Icon::Copy, &title).wide().id(ids::app("copy", rank));
        if row.ui(ui).clicked() {
            push(commands, AtTrainer::Copy(id.clone()));
        }
        ui.add_space(space::SMALL);
    }
}

/// The field of what is being written, with what to do of it.
fn writing(
    ui: &mut Ui,
    words: &Words,
    state: &mut Trainer,
    label: &str,
    commands: &mut Vec<Command>,
) {
    let wants_view = std::mem::take(&mut state.wants_view);
    state.is_field_drawn = true;
    let drawn = panel::here().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let mending = state.mending.clone().filter(|_| matches!(state.view, View::Lesson(..)));
        if let Some(fault) = &mending {
            let (icon, ink) = (Icon::TriangleAlert, theme::INK);
            text::pictured(ui, icon, &fault.message, Lettering::Strong, theme::BRICK, ink);
            pictured(ui, Icon::Wrench, &fault.remedy, Lettering::Body);
            ui.add_space(space::TINY);
        }
        text::label(ui, label, Lettering::Strong);
        if let Some(since) = &state.since {
            let since = [("text", Datum::Text(since.clone()))];
            pictured(ui, Icon::Info, &words.say_with("trainer-since", &since), Lettering::Body);
        }
        let id = ids::app("writing", 0);
        let written = field::many_lines(ui, id, &mut state.text, (ui.available_width(), 2));
        if wants_view {
            written.request_focus();
        }
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(label));
        if mending.is_none() && matches!(state.editing, Some(Editing::Word(..))) {
            text::colored(ui, &words.say("trainer-brackets"), Lettering::Body, theme::SOFT_INK);
        }
        if is_refused(state) {
            told_here(ui, words, state);
            ui.add_space(space::SMALL);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
            let keep = words.say("trainer-keep");
            let keep = Button::new(Icon::Check, &keep).primary().id(ids::app("keep", 0));
            if keep.ui(ui).clicked() {
                push(commands, AtTrainer::Keep);
            }
            button(ui, words, (Icon::X, "trainer-cancel", 0), AtTrainer::Cancel, commands);
        });
    });
    if wants_view {
        drawn.response.scroll_to_me(None);
    }
}
