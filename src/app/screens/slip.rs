//! The slip of paper with three pictures: read where somebody sits down, copied where they stop.

use eframe::egui::{Align, Key, Layout, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{AtSlip, Command, Route};
use crate::app::ids;
use crate::app::screens::seat::{FOOT, buttons_at};
use crate::app::screens::{BAND_HEIGHT, band, column, pictured, split_top};
use crate::app::slip::{self, N_CHOSEN, Reading, Slip};
use crate::app::stamp::icon;
use crate::app::theme::{Lettering, space};
use crate::app::widgets::{Button, Stamp, panel, text};
use crate::content::library::Library;
use crate::diagnostic::Datum;
use crate::passport::{Level, Passport, Picture};
use crate::words::Words;

/// The widest that the contents grow, in points.
const WIDTH: f32 = 980.0;

/// How many pictures stand in a row.
const IN_ROW: usize = 8;

/// The height of a picture among the others, in points: all are in view at once.
const TALL: f32 = 90.0;

/// The size of a picture that was chosen, in points.
const CHOSEN: [f32; 2] = [150.0, 96.0];

/// The size of a picture to copy, in points.
const COPIED: [f32; 2] = [190.0, 120.0];

/// Draws the question, where somebody sits down.
pub fn ask(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, 640.0, |ui| {
        ui.add_space((rest.height() * 0.06).max(space::MEDIUM));
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::heading(ui, &words.say("slip-ask"), Lettering::Title);
            ui.add_space(space::SMALL);
            text::label(ui, &words.say("slip-ask-how"), Lettering::Body);
            ui.add_space(space::LARGE);
            let answers = [
                (Icon::Files, "slip-yes", Route::Slip),
                (Icon::ArrowRight, "slip-no", Route::Home),
            ];
            for (rank, (icon, key, route)) in answers.into_iter().enumerate() {
                let label = words.say(key);
                let button = Button::new(icon, &label).secondary().wide();
                if button.id(ids::app("has-slip", rank)).ui(ui).clicked() {
                    commands.push(Command::Open(route));
                }
                ui.add_space(space::MEDIUM);
            }
        });
    });
}

/// Draws the 24 pictures; once three are chosen, what they say stands in their place.
pub fn pictures(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    slip: &Slip,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        commands.push(Command::Open(Route::HasSlip));
    }
    let (rest, foot) = rest.split_top_bottom_at_y(rest.bottom() - FOOT);
    let reading = slip.reading();
    column(ui, rest, WIDTH, |ui| {
        ui.add_space(-space::LARGE);
        let (title, how) = match reading {
            Reading::Unfinished => ("slip-which", "slip-which-how"),
            Reading::Wrong => ("slip-wrong", "slip-wrong-how"),
            Reading::Right(_) => ("slip-read", "slip-read-how"),
        };
        text::heading(ui, &words.say(title), Lettering::Title);
        text::label(ui, &words.say(how), Lettering::Body);
        ui.add_space(space::SMALL);
        chosen(ui, words, slip, commands);
        ui.add_space(space::MEDIUM);
        match reading {
            Reading::Unfinished => choices(ui, words, slip, commands),
            Reading::Wrong => {}
            Reading::Right(passport) => right(ui, words, library, passport),
        }
    });
    buttons_at(ui, foot, WIDTH, |ui| {
        if let Reading::Right(passport) = reading {
            let on = words.say("slip-on");
            let id = ids::app("slip-on", 0);
            let button = Button::new(Icon::ArrowRight, &on).icon_last().primary().id(id);
            if button.ui(ui).clicked() {
                commands.push(Command::Slip(AtSlip::Accept));
                commands.push(Command::Open(Route::Home));
            }
            describe(ui, id, &lines(words, library, passport).join(" "));
            return;
        }
        let without = words.say("slip-without");
        let button = Button::new(Icon::ArrowRight, &without).icon_last().secondary();
        if button.id(ids::app("slip-without", 0)).ui(ui).clicked() {
            commands.push(Command::Open(Route::Home));
        }
    });
}

/// Says beside a button what has just come on the screen, for those who do not see it.
fn describe(ui: &Ui, button: eframe::egui::Id, told: &str) {
    ui.ctx().accesskit_node_builder(button, |node| node.set_description(told));
}

/// The three places, and the way to take a picture back.
fn chosen(ui: &mut Ui, words: &Words, slip: &Slip, commands: &mut Vec<Command>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        for rank in 0..N_CHOSEN {
            match slip.chosen().get(rank) {
                Some(picture) => ranked(ui, words, rank, *picture, CHOSEN),
                None => {
                    let data = [("rank", Datum::Number(rank + 1))];
                    let name = words.say_with("slip-place", &data);
                    Stamp::empty(&name, vec2(CHOSEN[0], CHOSEN[1])).show(ui, &name);
                }
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let back = words.say("slip-back");
            let id = ids::app("slip-back", 0);
            let button = Button::new(Icon::Undo2, &back).secondary().id(id);
            if button.enabled(!slip.chosen().is_empty()).ui(ui).clicked() {
                commands.push(Command::Slip(AtSlip::TakeBack));
            }
            if slip.reading() == Reading::Wrong {
                let told = ["slip-wrong", "slip-wrong-how"].map(|key| words.say(key));
                describe(ui, id, &told.join(" "));
            }
        });
    });
}

/// A picture with its rank and its name, to be looked at.
fn ranked(ui: &mut Ui, words: &Words, rank: usize, picture: Picture, size: [f32; 2]) {
    let name = words.say(picture.key());
    let data = [("rank", Datum::Number(rank + 1)), ("picture", Datum::Text(name.clone()))];
    let told = words.say_with("slip-ranked", &data);
    Stamp::new(icon(picture), &name, size.into()).rank(rank + 1).show(ui, &told);
}

/// All the pictures.
fn choices(ui: &mut Ui, words: &Words, slip: &Slip, commands: &mut Vec<Command>) {
    let gap = space::SMALL;
    let n_gaps = (IN_ROW - 1) as f32;
    let width = ((ui.available_width() - n_gaps * gap) / IN_ROW as f32).floor();
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    for (row, pictures) in Picture::ALL.chunks(IN_ROW).enumerate() {
        ui.horizontal(|ui| {
            for (rank, picture) in pictures.iter().enumerate() {
                let name = words.say(picture.key());
                let stamp = Stamp::new(icon(*picture), &name, vec2(width, TALL));
                let stamp = stamp.selected(slip.chosen().contains(picture));
                if stamp.ui(ui, ids::app("picture", row * IN_ROW + rank)).clicked() {
                    commands.push(Command::Slip(AtSlip::Choose(*picture)));
                }
            }
        });
    }
}

/// What was done before.
fn right(ui: &mut Ui, words: &Words, library: &Library, passport: Passport) {
    panel::gentle().show(ui, |ui| {
        ui.set_width(ui.available_width());
        for (rank, line) in lines(words, library, passport).iter().enumerate() {
            if rank > 0 {
                ui.add_space(space::SMALL);
            }
            pictured(ui, Icon::CircleCheck, line, Lettering::Heading);
        }
    });
}

/// A sentence for each workshop that was done before.
fn lines(words: &Words, library: &Library, passport: Passport) -> Vec<String> {
    let told = slip::told(library, passport);
    if told.is_empty() {
        return vec![words.say("slip-nothing")];
    }
    let line = |(id, level)| {
        let level = if level == Level::Alone { "alone" } else { "helped" };
        let name = match id {
            Some(id) => words.workshop(id, "titre").unwrap_or_default(),
            None => words.say("slip-other"),
        };
        let data = [("level", Datum::from(level)), ("workshop", Datum::Text(name))];
        words.say_with("slip-told", &data)
    };
    told.into_iter().map(line).collect()
}

/// The three pictures to copy, large, each with its rank and its name.
pub fn copy(ui: &mut Ui, words: &Words, pictures: [Picture; N_CHOSEN]) {
    panel::here().show(ui, |ui| {
        ui.set_width(ui.available_width());
        pictured(ui, Icon::Pencil, &words.say("slip-copy"), Lettering::Heading);
        ui.add_space(space::SMALL);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let room = (ui.available_width() - 2.0 * space::MEDIUM) / N_CHOSEN as f32;
            let size = [room.min(COPIED[0]), COPIED[1]];
            for (rank, picture) in pictures.into_iter().enumerate() {
                ranked(ui, words, rank, picture, size);
            }
        });
    });
}
