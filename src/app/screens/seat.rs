//! A seat in a workshop: what the room sees of it, what there is to do, and how one stops.

use eframe::egui::{
    Align, Align2, Color32, Layout, Margin, Rect, Shape, Stroke, Ui, UiBuilder, pos2, vec2,
};
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::helping::Notice;
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::screens::join::icon_of;
use crate::app::screens::{BAND_HEIGHT, band, column, pictured, slip, split_top, within};
use crate::app::seat::{Mood, Seat, asked, workshop};
use crate::app::theme::{self, Lettering, icon, space};
use crate::app::widgets::{Button, Pill, panel, text};
use crate::content::library::Library;
use crate::content::workshop::{Planned, Role, Workshop};
use crate::diagnostic::Datum;
use crate::session::Mode;
use crate::words::Words;

/// The height of what the room sees, in points.
const STRIP: f32 = 72.0;

/// The width from which the mood is written larger, in points.
const ROOMY: f32 = 1100.0;

/// The widest that the contents grow, in points.
const WIDTH: f32 = 900.0;

/// The height of the row of buttons at the foot, in points.
pub(super) const FOOT: f32 = theme::BUTTON_HEIGHT + 2.0 * space::MEDIUM;

/// Inside an activity: five of them are in view at once.
const CLOSE: Margin = Margin::symmetric(20, 8);

/// The widest that the pictures to copy are, in points.
const COPIED: f32 = 540.0;

/// How a mood looks: its colour, the colour of words on it, its word.
fn face(mood: Mood) -> (Color32, Color32, &'static str, Icon) {
    match mood {
        Mood::GoesOn => (theme::GREEN, theme::WHITE, "seat-goes-on", Icon::ArrowRight),
        Mood::WantsHelp => (theme::AMBER, theme::INK, "seat-wants-help", Icon::Hand),
        Mood::Done => (theme::INK, theme::WHITE, "seat-done", Icon::Check),
    }
}

/// Draws along the top edge what the room sees: the step, and how it goes. Returns what is left of
/// the screen.
pub fn strip(
    ui: &mut Ui,
    words: &Words,
    seat: &Seat,
    lesson: Option<&LessonState>,
    commands: &mut Vec<Command>,
) -> Rect {
    let (top, rest) = split_top(ui.max_rect(), STRIP);
    let (fill, ink, key, _) = face(seat.mood);
    ui.painter().rect_filled(top, 0.0, fill);
    shape(
        ui,
        seat.mood,
        Rect::from_center_size(top.left_center() + vec2(54.0, 0.0), vec2(54.0, 54.0)),
    );
    let inside =
        Rect::from_min_max(pos2(top.left() + 98.0, top.top()), top.max - vec2(space::LARGE, 0.0));
    let builder = UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space::LARGE;
        if let Some(lesson) = lesson {
            let session = lesson.attempt.session();
            let step = (session.step_number() + 1).min(session.n_steps());
            let line = words.say_with("seat-step", &[("step", Datum::Number(step))]);
            text::colored(ui, &line, Lettering::Room, ink);
        }
        let lettering = match lesson {
            // Without a step, the word alone is read across the room.
            None => Lettering::Display,
            Some(_) if top.width() < ROOMY => Lettering::Heading,
            Some(_) => Lettering::Title,
        };
        text::colored(ui, &words.say(key), lettering, ink);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (rank, mood) in Mood::ALL.into_iter().enumerate().rev() {
                let (_, _, key, icon) = face(mood);
                let label = words.say(key);
                let button = Button::new(icon, &label).secondary().id(ids::app("mood", rank));
                if mood != seat.mood && button.ui(ui).clicked() {
                    commands.push(Command::Mood(mood));
                }
            }
        });
    });
    rest
}

/// A shape for each mood: a circle, a triangle, a square. The colour is never the only sign.
fn shape(ui: &Ui, mood: Mood, rect: Rect) {
    let (fill, ink, _, icon) = face(mood);
    let painter = ui.painter();
    let mut center = rect.center();
    match mood {
        Mood::GoesOn => {
            painter.circle_filled(center, rect.width() / 2.0, ink);
        }
        Mood::WantsHelp => {
            let corners = vec![rect.center_top(), rect.right_bottom(), rect.left_bottom()];
            painter.add(Shape::convex_polygon(corners, ink, Stroke::NONE));
            center.y += 11.0;
        }
        Mood::Done => {
            painter.rect_filled(rect, 6.0, ink);
        }
    }
    let size = if mood == Mood::WantsHelp { icon::SMALL } else { 44.0 };
    let glyph = char::from(icon).to_string();
    painter.text(center, Align2::CENTER_CENTER, glyph, theme::icons(size), fill);
}

/// Draws what there is to do in the workshop.
pub fn home(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    (seat, notice): (&Seat, Option<&Notice>),
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let Some(workshop) = workshop(library, &seat.workshop) else { return };
    let said = |key: &str| words.workshop(&seat.workshop, key).unwrap_or_default();
    let (rest, foot) = rest.split_top_bottom_at_y(rest.bottom() - FOOT);
    column(ui, rest, WIDTH, |ui| {
        ui.add_space(-space::MEDIUM);
        text::heading(ui, &said("titre"), Lettering::Display);
        text::label(ui, &said("but"), Lettering::Body);
        ui.add_space(space::MEDIUM);
        if let Some(notice) = notice {
            pictured(ui, Icon::Info, &notice.said(words), Lettering::Body);
            ui.add_space(space::SMALL);
        }
        activities(ui, words, workshop, seat, commands);
        others(ui, words, workshop, commands);
        pictured(ui, Icon::Info, &words.say("seat-private"), Lettering::Body);
    });
    buttons_at(ui, foot, WIDTH, |ui| {
        let stop = words.say("seat-stop");
        if Button::new(Icon::Flag, &stop).secondary().id(ids::app("stop", 0)).ui(ui).clicked() {
            commands.push(Command::Open(Route::SeatEnd));
        }
        next_person(ui, words, commands);
    });
}

/// A row of buttons that is never out of view, as wide as what stands above it.
pub(super) fn buttons_at(ui: &mut Ui, foot: Rect, width: f32, draw: impl FnOnce(&mut Ui)) {
    let side = ((foot.width() - width) / 2.0).max(space::LARGE);
    within(ui, foot.shrink2(vec2(side, space::MEDIUM)), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            draw(ui);
        });
    });
}

fn next_person(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let next = words.say("next-person");
    let button = Button::new(Icon::UserRound, &next).secondary().id(ids::app("next", 0));
    if button.ui(ui).clicked() {
        commands.push(Command::Open(Route::NextPerson));
    }
}

/// What is done on the computer, in order. The first that was not done yet stands out.
fn activities(
    ui: &mut Ui,
    words: &Words,
    workshop: &Workshop,
    seat: &Seat,
    commands: &mut Vec<Command>,
) {
    let on_computer = workshop.routine.iter().enumerate();
    let on_computer = on_computer.filter_map(|(rank, one)| Some((rank, one, asked(&one.kind)?)));
    let mut proposed = false;
    for (rank, activity, (_, _, mode)) in on_computer {
        let is_done = seat.has_done(rank);
        let is_next = !is_done && !proposed;
        proposed |= is_next;
        panel::white().inner_margin(CLOSE).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::MEDIUM;
                let picture = if is_done { Icon::CircleCheck } else { icon_of_mode(mode) };
                let line = words.workshop(&seat.workshop, activity.id.as_str()).unwrap_or_default();
                let width = ui.available_width() - 440.0;
                let size = vec2(width, theme::BUTTON_HEIGHT);
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::LEFT), |ui| {
                    if !is_done {
                        // Level with the words of the buttons.
                        ui.add_space(10.0);
                    }
                    pictured(ui, picture, &line, Lettering::Strong);
                    if is_done {
                        Pill::Pale.ui(ui, &words.say("lessons-done"));
                    }
                });
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = space::MEDIUM;
                    let label = words.say("seat-rejoin");
                    let button = Button::new(Icon::ListOrdered, &label).quiet();
                    if button.id(ids::app("rejoin", rank)).ui(ui).clicked() {
                        commands.push(Command::Open(Route::Rejoin(rank)));
                    }
                    let label = words.say(if is_done { "lessons-again" } else { "lessons-start" });
                    let button = Button::new(Icon::ArrowRight, &label).icon_last();
                    let button = if is_next { button.primary() } else { button.secondary() };
                    if button.id(ids::app("activity", rank)).ui(ui).clicked() {
                        commands.push(Command::Activity(rank, 0));
                    }
                });
            });
        });
        ui.add_space(space::SMALL);
    }
}

fn icon_of_mode(mode: Mode) -> Icon {
    match mode {
        Mode::Watch => Icon::Eye,
        Mode::Guided => Icon::HandHelping,
        Mode::Alone => Icon::Sparkles,
    }
}

/// Lessons for who needs a recall, and for who is done before the others.
fn others(ui: &mut Ui, words: &Words, workshop: &Workshop, commands: &mut Vec<Command>) {
    let sorts = [(Role::Recall, "seat-recall"), (Role::Quick, "seat-quick")];
    for (sort, (role, key)) in sorts.into_iter().enumerate() {
        let of_role = |other: &&Planned| other.role == role;
        for (rank, other) in workshop.others.iter().filter(of_role).enumerate() {
            if rank == 0 {
                ui.add_space(space::SMALL);
                text::label(ui, &words.say(key), Lettering::Body);
            }
            let title = words.lesson(&other.lesson, "titre").unwrap_or_default();
            let button = Button::new(Icon::BookOpen, &title).strong_link();
            if button.id(ids::app("other", sort * 100 + rank)).ui(ui).clicked() {
                commands.push(Command::Open(Route::Modes(other.lesson.clone())));
            }
        }
    }
    ui.add_space(space::MEDIUM);
}

/// The way in for who finds their slip at the end only.
fn late_slip(ui: &mut Ui, words: &Words, seat: &Seat, commands: &mut Vec<Command>) {
    if seat.slip.is_read() {
        return;
    }
    let has = words.say("slip-late");
    let button = Button::new(Icon::Files, &has).strong_link().id(ids::app("slip-late", 0));
    if button.ui(ui).clicked() {
        commands.push(Command::Open(Route::Slip));
    }
}

/// What was done today.
fn done(ui: &mut Ui, words: &Words, workshop: &Workshop, seat: &Seat) {
    panel::gentle().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let done = |rank: &usize| seat.has_done(*rank);
        let done: Vec<usize> = (0..workshop.routine.len()).filter(done).collect();
        let key = if done.is_empty() { "seat-end-began" } else { "seat-end-did" };
        pictured(ui, Icon::Sparkles, &words.say(key), Lettering::Strong);
        for rank in done {
            let activity = workshop.routine[rank].id.as_str();
            let line = words.workshop(&seat.workshop, activity).unwrap_or_default();
            ui.add_space(space::TINY);
            pictured(ui, Icon::CircleCheck, &line, Lettering::Body);
        }
    });
}

/// Draws how one stops, wherever one is: what was done, the memo, what comes another day.
pub fn end(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    seat: &Seat,
    commands: &mut Vec<Command>,
) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let Some(workshop) = workshop(library, &seat.workshop) else { return };
    let (rest, foot) = rest.split_top_bottom_at_y(rest.bottom() - FOOT);
    column(ui, rest, WIDTH, |ui| {
        let title = words.say("seat-end");
        ui.add_space(-space::MEDIUM);
        text::pictured_heading(ui, icon_of(workshop.icon), &title, Lettering::Title, theme::GREEN);
        ui.add_space(space::SMALL);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() * 0.6).min(COPIED));
                slip::copy(ui, words, seat.pictures(workshop));
                late_slip(ui, words, seat, commands);
            });
            ui.vertical(|ui| done(ui, words, workshop, seat));
        });
        ui.add_space(space::SMALL);
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            let lines = [
                (Icon::NotebookPen, "seat-end-memo"),
                (Icon::Printer, "seat-end-printed"),
                (Icon::Lock, "seat-end-password"),
                (Icon::MessageCircle, "seat-end-learnt"),
            ];
            for (icon, key) in lines {
                pictured(ui, icon, &words.say(key), Lettering::Body);
                ui.add_space(space::SMALL);
            }
            for other in workshop.others.iter().filter(|other| other.role == Role::AnotherDay) {
                let title = words.lesson(&other.lesson, "titre").unwrap_or_default();
                let data = [("lesson", Datum::Text(title))];
                pictured(
                    ui,
                    Icon::CalendarDays,
                    &words.say_with("seat-end-other", &data),
                    Lettering::Body,
                );
            }
        });
    });
    buttons_at(ui, foot, WIDTH, |ui| {
        let back = words.say("seat-back");
        let button = Button::new(Icon::ArrowLeft, &back).primary().id(ids::app("seat-back", 0));
        if button.ui(ui).clicked() {
            commands.push(Command::Open(Route::Home));
        }
        next_person(ui, words, commands);
        let leave = words.say("seat-leave");
        let button = Button::new(Icon::House, &leave).strong_link().id(ids::app("seat-leave", 0));
        if button.ui(ui).clicked() {
            commands.push(Command::LeaveWorkshop);
        }
    });
}
