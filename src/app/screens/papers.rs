//! What a volunteer prints: which lesson, which sheet, and where it is saved.
//!
//! The lessons scroll in a list of their own: whatever there is to choose from, the button that
//! saves is in view.

use eframe::egui::{Rect, ScrollArea, Ui, pos2, vec2};
use lucide_icons::Icon;

use crate::app::command::{AtDoor, Command, Paper};
use crate::app::door_state::DoorState;
use crate::app::ids;
use crate::app::screens::door::{Able, saving};
use crate::app::screens::within;
use crate::app::shelf::Shelf;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Checkbox, Row, panel, text};
use crate::diagnostic::Datum;
use crate::words::Words;

/// The widest that both sides grow together, in points.
const WIDTH: f32 = 1280.0;

/// The share of the list of lessons.
const LIST: f32 = 0.4;

/// Draws what there is to choose, and the button that saves.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    (shelf, able): (&Shelf, Able),
    state: &mut DoorState,
    commands: &mut Vec<Command>,
) {
    let all = ui.max_rect();
    let margin = ((all.width() - WIDTH) / 2.0).max(space::LARGE);
    let all = all.shrink2(vec2(margin, space::MEDIUM));
    let edge = all.left() + all.width() * LIST;
    let left = Rect::from_min_max(all.min, pos2(edge, all.bottom()));
    let right = Rect::from_min_max(pos2(edge + space::LARGE, all.top()), all.max);
    within(ui, left, |ui| lessons(ui, words, shelf, state, commands));
    within(ui, right, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("sheet").show(ui, |ui| {
            ui.set_width(right.width() - theme::SCROLL_WIDTH - theme::focus::ROOM);
            let has_card = state.lesson.as_ref().is_some_and(|id| shelf.has_card(id));
            if state.paper == Paper::Identity && !has_card {
                commands.push(Command::AtDoor(AtDoor::Paper(Paper::Memo)));
            }
            ui.scope(|ui| sheets(ui, words, (state, has_card), commands));
            ui.add_space(space::SMALL);
            saving(ui, words, (able, space::SMALL), state, commands);
        });
    });
}

/// The lessons, or the workshops, as a list that scrolls by itself.
fn lessons(
    ui: &mut Ui,
    words: &Words,
    shelf: &Shelf,
    state: &DoorState,
    commands: &mut Vec<Command>,
) {
    let of_workshop = state.paper == Paper::Workshop;
    let key = if of_workshop { "door-which-workshop" } else { "door-which" };
    text::heading(ui, &words.say(key), Lettering::Heading);
    ui.add_space(space::SMALL);
    let lessons = shelf.all().filter(|_| !of_workshop).map(|id| {
        let asked = AtDoor::Lesson(Some(id.clone()));
        (words.lesson(id, "titre"), state.lesson.as_ref() == Some(id), asked)
    });
    let workshops = state.workshops.iter().enumerate().filter(|_| of_workshop);
    let workshops = workshops.map(|(rank, id)| {
        (words.workshop(id, "titre"), state.workshop == rank, AtDoor::Workshop(rank))
    });
    let icon = if of_workshop { Icon::Files } else { Icon::FileText };
    panel::white().inner_margin(8.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let scroll = ScrollArea::vertical().auto_shrink([false, false]).id_salt("lessons");
        scroll.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            ui.set_width(ui.available_width() - theme::focus::ROOM);
            for (rank, (title, chosen, asked)) in lessons.chain(workshops).enumerate() {
                let title = title.unwrap_or_default();
                let row = Row::new(icon, &title, ids::app("which", rank));
                if row.of_app().two_lines().selected(chosen).ui(ui).clicked() {
                    commands.push(Command::AtDoor(asked));
                }
            }
        });
    });
}

/// Which sheet, and whether another language stands beside. A lesson may have no identity card.
fn sheets(
    ui: &mut Ui,
    words: &Words,
    (state, has_card): (&DoorState, bool),
    commands: &mut Vec<Command>,
) {
    text::heading(ui, &words.say("door-sheet"), Lettering::Heading);
    ui.spacing_mut().item_spacing.y = 0.0;
    let all = [
        (Paper::Memo, "door-memo"),
        (Paper::Card, "door-card"),
        (Paper::Identity, "door-identity"),
        (Paper::Workshop, "door-workshop"),
    ];
    let offered = |paper: Paper| match paper {
        Paper::Memo | Paper::Card => true,
        Paper::Identity => has_card,
        Paper::Workshop => !state.workshops.is_empty(),
    };
    for (rank, (paper, key)) in all.into_iter().filter(|(one, _)| offered(*one)).enumerate() {
        let label = words.say(key);
        let choice = Checkbox::new(state.paper == paper, &label).choice();
        if choice.id(ids::app("sheet", rank)).ui(ui).clicked() {
            commands.push(Command::AtDoor(AtDoor::Paper(paper)));
        }
    }
    let has_words_beside = state.paper != Paper::Card;
    let own = &words.language().code;
    let others = words.languages().iter().filter(|language| language.code != *own);
    for (rank, language) in others.enumerate().filter(|_| has_words_beside) {
        let data = [("language", Datum::Text(language.name.clone()))];
        let label = words.say_with("door-beside", &data);
        let is_chosen = state.beside.as_ref() == Some(&language.code);
        let box_ = Checkbox::new(is_chosen, &label).id(ids::app("beside", rank));
        if box_.ui(ui).clicked() {
            let beside = (!is_chosen).then(|| language.code.clone());
            commands.push(Command::AtDoor(AtDoor::Beside(beside)));
        }
    }
}
