//! The doors of those who help: what is saved for them, and where.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{AtDoor, Command, Door};
use crate::app::computer::field;
use crate::app::door_state::{DoorState, Saving};
use crate::app::ids;
use crate::app::screens::{
    BAND_HEIGHT, back_home, band, band_that_says, column, papers, pictured, split_top, trainer,
    within,
};
use crate::app::shelf::Shelf;
use crate::app::theme::{Lettering, space};
use crate::app::trainer::{AtTrainer, View};
use crate::app::widgets::{Button, panel, progress, text};
use crate::diagnostic::Datum;
use crate::system::export::NotSaved;
use crate::system::places::{Kind, Place};
use crate::words::Words;

/// The width of the field of the name, in points.
const NAME_WIDTH: f32 = 400.0;

/// What the machine can do with a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Able {
    /// Show it.
    pub show: bool,
    /// Print it.
    pub print: bool,
}

/// Draws, in the learner's window, a door that stays closed, and why.
pub fn closed(ui: &mut Ui, words: &Words, door: Door, commands: &mut Vec<Command>) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, 860.0, |ui| {
        back_home(ui, words, commands);
        ui.add_space(space::LARGE);
        text::heading(ui, &title(words, door), Lettering::Display);
        ui.add_space(space::LARGE);
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            pictured(ui, Icon::Info, &words.say("door-closed"), Lettering::Body);
        });
    });
}

/// What a door is called, on Home as on itself.
pub fn title(words: &Words, door: Door) -> String {
    words.say(match door {
        Door::Volunteer => "home-volunteer",
        Door::Trainer => "home-trainer",
    })
}

/// Draws a door, in its own window.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    shelf: &Shelf,
    state: &mut DoorState,
    able: Able,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band_that_says(ui, &words.say("door-band"), top, |ui| {
        let close = words.say("door-close");
        if Button::new(Icon::X, &close).quiet().id(ids::app("close", 0)).ui(ui).clicked() {
            commands.push(Command::AtDoor(AtDoor::Close));
        }
    });
    if state.door == Door::Volunteer {
        within(ui, rest, |ui| papers::ui(ui, words, (shelf, able), state, commands));
        return;
    }
    column(ui, rest, 860.0, |ui| {
        let label = words.say("trainer-back");
        let back = Button::new(Icon::ArrowLeft, &label).id(ids::app("back", 0));
        if back.ui(ui).clicked() {
            let asked = AtTrainer::Open(View::Folder);
            commands.push(Command::AtDoor(AtDoor::Trainer(asked)));
        }
        ui.add_space(space::MEDIUM);
        text::heading(ui, &words.say("trainer-copies"), Lettering::Display);
        ui.add_space(space::SMALL);
        what_for(ui, words, state, commands);
        ui.add_space(space::MEDIUM);
        saving(ui, words, (able, space::MEDIUM), state, commands);
    });
}

/// What the copy is for, and what it will be.
fn what_for(ui: &mut Ui, words: &Words, state: &DoorState, commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        let choices = [(true, Icon::Package, "door-pack"), (false, Icon::Folder, "door-folder")];
        for (rank, (is_pack, icon, key)) in choices.into_iter().enumerate() {
            let label = words.say(key);
            let button = Button::new(icon, &label).selected(state.is_pack == is_pack);
            if button.id(ids::app("copy-as", rank)).ui(ui).clicked() {
                commands.push(Command::AtDoor(AtDoor::Pack(is_pack)));
            }
        }
    });
    ui.add_space(space::SMALL);
    let about = match (state.is_pack, state.has_guide) {
        (true, _) => "door-pack-what",
        (false, true) => "door-trainer-what",
        (false, false) => "trainer-copy-what",
    };
    text::label(ui, &words.say(about), Lettering::Body);
}

/// Where to save, under which name, and what became of it, so far from each other.
pub(super) fn saving(
    ui: &mut Ui,
    words: &Words,
    (able, apart): (Able, f32),
    state: &mut DoorState,
    commands: &mut Vec<Command>,
) {
    place_chooser(ui, words, state, commands);
    ui.add_space(apart);
    name(ui, words, state);
    ui.add_space(space::MEDIUM);
    save(ui, words, state, commands);
    ui.add_space(space::MEDIUM);
    let told = ui.scope(|ui| outcome(ui, words, state, able, commands)).response;
    if std::mem::take(&mut state.is_news) {
        told.scroll_to_me(None);
    }
}

/// The button that saves.
fn save(ui: &mut Ui, words: &Words, state: &DoorState, commands: &mut Vec<Command>) {
    let ready = !state.places.is_empty() && !matches!(state.saving, Saving::UnderWay(..));
    let save = words.say("door-save");
    let button = Button::new(Icon::Save, &save).primary().enabled(ready);
    if button.id(ids::app("save", 0)).ui(ui).clicked() {
        commands.push(Command::AtDoor(AtDoor::Save));
    }
}

/// Where to save.
fn place_chooser(ui: &mut Ui, words: &Words, state: &DoorState, commands: &mut Vec<Command>) {
    text::heading(ui, &words.say("door-where"), Lettering::Heading);
    ui.add_space(space::SMALL);
    let asked = |place: Option<usize>| place.map_or(AtDoor::Look, AtDoor::Place);
    places(ui, words, (&state.places, state.place), asked, commands);
}

/// The places there are, the chosen one, and a way to look again: `asked` says what either does.
pub(super) fn places(
    ui: &mut Ui,
    words: &Words,
    (places, chosen): (&[Place], usize),
    asked: impl Fn(Option<usize>) -> AtDoor,
    commands: &mut Vec<Command>,
) {
    if places.is_empty() {
        pictured(ui, Icon::Info, &words.say("door-no-place"), Lettering::Body);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        for (rank, place) in places.iter().enumerate() {
            let label = place_name(words, place);
            let icon = match place.kind {
                Kind::Stick(_) => Icon::Usb,
                Kind::Documents | Kind::Home => Icon::Folder,
                Kind::Desktop => Icon::Monitor,
                Kind::Downloads => Icon::Download,
            };
            let button = Button::new(icon, &label).selected(chosen == rank);
            if button.id(ids::app("where", rank)).ui(ui).clicked() {
                commands.push(Command::AtDoor(asked(Some(rank))));
            }
        }
        let look = words.say("door-look");
        let button = Button::new(Icon::RefreshCw, &look).strong_link().id(ids::app("look", 0));
        if button.ui(ui).clicked() {
            commands.push(Command::AtDoor(asked(None)));
        }
    });
}

/// What a place is called.
fn place_name(words: &Words, place: &Place) -> String {
    match &place.kind {
        Kind::Stick(name) => words.say_with("door-stick", &[("name", Datum::Text(name.clone()))]),
        Kind::Documents => words.say("door-documents"),
        Kind::Desktop => words.say("door-desktop"),
        Kind::Downloads => words.say("door-downloads"),
        Kind::Home => words.say("door-home"),
    }
}

/// Under which name.
fn name(ui: &mut Ui, words: &Words, state: &mut DoorState) {
    let label = words.say("door-name");
    text::heading(ui, &label, Lettering::Heading);
    ui.add_space(space::SMALL);
    ui.horizontal(|ui| {
        let id = ids::app("file-name", 0);
        field::one_line(ui, id, &mut state.name, NAME_WIDTH);
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(label.as_str()));
        if !state.end().is_empty() {
            text::label(ui, state.end(), Lettering::Body);
        }
    });
}

/// What became of the saving, and what can be done with it.
fn outcome(ui: &mut Ui, words: &Words, state: &DoorState, able: Able, commands: &mut Vec<Command>) {
    match &state.saving {
        Saving::Nothing => {}
        Saving::UnderWay(_, share) => {
            let making = state.door == Door::Volunteer;
            let key = match (making, state.is_pack) {
                (true, _) => "door-making",
                (false, true) => "door-packing",
                (false, false) => "door-saving",
            };
            let is_stick = state
                .places
                .get(state.place)
                .is_some_and(|place| matches!(place.kind, Kind::Stick(_)));
            let place = if is_stick { "stick" } else { "other" };
            let said = words.say_with(key, &[("place", place.into())]);
            pictured(ui, Icon::Clock, &said, Lettering::Body);
            if making {
                ui.add_space(space::SMALL);
                progress::bar(ui, ui.available_width().min(NAME_WIDTH), *share, &said);
                ui.add_space(space::SMALL);
            }
        }
        Saving::TooLong => field::error(ui, &words.say("door-too-long")),
        Saving::Faulty(fault) => {
            field::error(ui, &words.say("door-not-packed"));
            ui.add_space(space::SMALL);
            trainer::sentence(ui, words, fault, true, |_| {});
        }
        Saving::Failed(why) => {
            let line = words.say(match why {
                NotSaved::Name => "door-bad-name",
                NotSaved::Taken => "door-taken",
                NotSaved::Gone => "door-gone",
                NotSaved::Denied => "door-denied",
                NotSaved::Full => "door-full",
                NotSaved::Other => "door-failed",
            });
            field::error(ui, &line);
        }
        Saving::Done(path) => {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // Another place may have been chosen meanwhile.
            let holds = |place: &&Place| path.parent() == Some(place.path.as_path());
            let place = state.places.iter().find(holds).map(|place| place_name(words, place));
            let data =
                [("file", Datum::Text(file)), ("place", Datum::Text(place.unwrap_or_default()))];
            panel::here().show(ui, |ui| {
                ui.set_width(ui.available_width());
                let saved = words.say_with("door-saved", &data);
                pictured(ui, Icon::CircleCheck, &saved, Lettering::Strong);
                if state.is_pack {
                    ui.add_space(space::TINY);
                    text::label(ui, &words.say("door-packed"), Lettering::Body);
                }
                if state.door == Door::Volunteer {
                    with_sheet(ui, words, state, able, commands);
                }
            });
        }
    }
}

fn with_sheet(
    ui: &mut Ui,
    words: &Words,
    state: &DoorState,
    able: Able,
    commands: &mut Vec<Command>,
) {
    let buttons = [
        (able.show, Icon::Eye, "door-show", AtDoor::Show),
        (able.print, Icon::Printer, "door-print", AtDoor::Print),
    ];
    if able.show || able.print {
        ui.add_space(space::SMALL);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (able, icon, key, asked) in buttons {
                let label = words.say(key);
                let button = Button::new(icon, &label).secondary().id(ids::app(key, 0));
                if able && button.ui(ui).clicked() {
                    commands.push(Command::AtDoor(asked));
                }
            }
        });
    }
    if let Some(printed) = state.printed {
        ui.add_space(space::SMALL);
        let key = if printed { "door-printed" } else { "door-not-printed" };
        pictured(ui, Icon::Printer, &words.say(key), Lettering::Body);
    }
}
