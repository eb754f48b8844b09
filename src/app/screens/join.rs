//! « Rejoindre l’atelier »: by one picture; and an activity, by one of its steps.

use eframe::egui::{Key, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::ids;
use crate::app::screens::{BAND_HEIGHT, back_home, band, column, split_top};
use crate::app::seat::{Seat, asked, workshop};
use crate::app::theme::{Lettering, space};
use crate::app::widgets::{Button, Card, Row, panel, text};
use crate::content::library::Library;
use crate::content::workshop::Icon as Picture;
use crate::diagnostic::Datum;
use crate::ids::WorkshopId;
use crate::words::{Words, plain};

/// The widest that the contents grow, in points.
const WIDTH: f32 = 980.0;

/// The height of a workshop's picture, in points: four are seen at once.
const CARD: f32 = 200.0;

/// The picture of a workshop.
pub fn icon_of(picture: Picture) -> Icon {
    match picture {
        Picture::Envelope => Icon::Mail,
        Picture::Pencil => Icon::Pencil,
        Picture::Padlock => Icon::Lock,
        Picture::Calendar => Icon::CalendarDays,
        Picture::Book => Icon::BookOpen,
        Picture::Phone => Icon::Phone,
        Picture::Folder => Icon::Folder,
        Picture::Star => Icon::Star,
    }
}

/// Draws the workshops, as pictures.
pub fn ui(ui: &mut Ui, words: &Words, library: &Library, commands: &mut Vec<Command>) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    column(ui, rest, WIDTH, |ui| {
        ui.add_space(-space::MEDIUM);
        back_home(ui, words, commands);
        ui.add_space(space::SMALL);
        text::heading(ui, &words.say("seat-which"), Lettering::Display);
        ui.add_space(space::SMALL);
        text::label(ui, &words.say("seat-which-how"), Lettering::Body);
        ui.add_space(space::MEDIUM);
        pictures(ui, words, library, |id| commands.push(Command::Join(id)));
    });
}

/// The workshops as pictures, two in a row.
pub fn pictures(ui: &mut Ui, words: &Words, library: &Library, mut choose: impl FnMut(WorkshopId)) {
    let gap = space::LARGE;
    let width = (ui.available_width() - gap) / 2.0;
    let all: Vec<_> = library.workshops.iter().collect();
    for (row, pair) in all.chunks(2).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (rank, (id, loaded)) in pair.iter().enumerate() {
                let title = words.workshop(id, "titre").unwrap_or_default();
                let card = Card::new(icon_of(loaded.value.icon), &title)
                    .size(vec2(width, CARD))
                    .id(ids::app("workshop", 2 * row + rank));
                if card.ui(ui).clicked() {
                    choose((*id).clone());
                }
            }
        });
        ui.add_space(gap);
    }
}

/// Draws the steps of an activity, to go on from one of them.
pub fn steps(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    (seat, rank): (&Seat, usize),
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let activity = workshop(library, &seat.workshop).and_then(|one| one.routine.get(rank));
    let lesson = activity.and_then(|activity| asked(&activity.kind)).map(|(lesson, _, _)| lesson);
    column(ui, rest, WIDTH, |ui| {
        ui.add_space(-space::MEDIUM);
        let back = words.say("seat-back");
        let button = Button::new(Icon::ArrowLeft, &back).secondary().id(ids::app("seat-back", 0));
        if button.ui(ui).clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
            commands.push(Command::Open(Route::Home));
        }
        ui.add_space(space::SMALL);
        text::heading(ui, &words.say("seat-steps"), Lettering::Title);
        text::label(ui, &words.say("seat-steps-how"), Lettering::Body);
        ui.add_space(space::SMALL);
        let Some((id, loaded)) = lesson.and_then(|id| library.lessons.get_key_value(id)) else {
            return;
        };
        panel::white().inner_margin(8.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            for (step, plan) in loaded.value.steps.iter().enumerate() {
                let told = words.lesson(id, plan.id.as_str()).unwrap_or_default();
                let first = plain(&told).lines().next().unwrap_or_default().to_owned();
                let data = [("step", Datum::Number(step + 1)), ("told", Datum::Text(first))];
                let label = words.say_with("seat-from-step", &data);
                let row = Row::new(Icon::ArrowRight, &label, ids::app("step", step));
                if row.of_app().strong(true).ui(ui).clicked() {
                    commands.push(Command::Activity(rank, step));
                }
            }
        });
    });
}
