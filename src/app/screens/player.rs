//! A demonstration: the computer that nobody can press, the hand, and what moves it on.

use eframe::egui::{
    Align, CornerRadius, Layout, Pos2, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};
use lucide_icons::Icon;

use crate::app::command::{Change, Command, Turn};
use crate::app::lesson_state::LessonState;
use crate::app::screens::within;
use crate::app::show::Show;
use crate::app::theme::{self, Lettering, radius, space};
use crate::app::widgets::{Button, panel, text};
use crate::app::{companion, computer, ids, place};
use crate::session::Mode;
use crate::words::Words;

/// The height of the row under the computer, in points.
const ROW: f32 = theme::BUTTON_HEIGHT + space::MEDIUM;

/// Draws the companion of a demonstration: it is read, not pressed.
pub fn beside(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let mut asked = Vec::new();
    companion::ui(ui, words, lesson, None, &mut asked);
    commands.extend(asked.into_iter().filter(is_of_looks));
}

/// Draws the computer, the hand over it, and the row under it.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &mut LessonState, commands: &mut Vec<Command>) {
    let all = ui.max_rect();
    let (screen, row) = all.split_top_bottom_at_y(all.bottom() - ROW);
    let mut asked = Vec::new();
    within(ui, screen, |ui| {
        ui.disable();
        computer::ui(ui, words, lesson, &mut asked);
    });
    commands.extend(asked.into_iter().filter(is_of_looks));
    let mode = lesson.attempt.session().mode();
    if mode != Mode::Watch {
        // A page that only looks like the learner's own has another frame.
        let frame = Stroke::new(4.0, theme::AMBER);
        let corner = CornerRadius::same(radius::BUTTON);
        ui.painter().rect_stroke(screen, corner, frame, StrokeKind::Inside);
    }
    let Some(show) = &lesson.show else { return };
    let hand = hand(ui, show, screen);
    let now = ui.input(|input| input.time);
    if show.playing && !show.is_over() {
        commands.push(Command::Show(Turn::Tick { now, hand }));
    }
    let row = row.with_min_y(row.top() + space::MEDIUM);
    let builder = UiBuilder::new().max_rect(row).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        match mode {
            Mode::Watch => lesson_row(ui, words, show, commands),
            Mode::Guided | Mode::Alone => mirror_row(ui, words, commands),
        }
    });
}

/// What a screen asks for that changes how it looks, and nothing in the lesson.
fn is_of_looks(command: &Command) -> bool {
    match command {
        Command::Change(change) => {
            matches!(change, Change::Lit(_) | Change::Pane(_) | Change::InView)
        }
        Command::Say(_) => true,
        _ => false,
    }
}

/// Draws the hand, and says where it is.
fn hand(ui: &Ui, show: &Show, screen: Rect) -> Pos2 {
    let rest = pos2(screen.right() - 90.0, screen.bottom() - 90.0);
    let target = show.target().and_then(|target| {
        let rect = place::rect(ui.ctx(), target)?;
        let on_computer = place::pane(target).is_none();
        Some(place::point(target, if on_computer { rect.intersect(screen) } else { rect }))
    });
    let at = show.hand(target, rest);
    // It may go to the phone beside the computer.
    place::hand(ui.painter(), at, show.is_pressing());
    at
}

/// Pause, slower, the step before.
fn lesson_row(ui: &mut Ui, words: &Words, show: &Show, commands: &mut Vec<Command>) {
    let (icon, key) =
        if show.playing { (Icon::Pause, "watch-pause") } else { (Icon::Play, "watch-go-on") };
    let label = words.say(key);
    if Button::new(icon, &label).primary().id(ids::app("pause", 0)).ui(ui).clicked() {
        commands.push(Command::Show(Turn::Play(!show.playing)));
    }
    let label = words.say("watch-step-back");
    if Button::new(Icon::SkipBack, &label).id(ids::app("step-back", 0)).ui(ui).clicked() {
        commands.push(Command::Show(Turn::StepBack));
    }
    let (icon, key) =
        if show.slow { (Icon::Rabbit, "watch-faster") } else { (Icon::Turtle, "watch-slower") };
    let label = words.say(key);
    if Button::new(icon, &label).id(ids::app("slow", 0)).ui(ui).clicked() {
        commands.push(Command::Show(Turn::Slow(!show.slow)));
    }
}

/// That this is a mirror; once more.
fn mirror_row(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let label = words.say("watch-again");
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if Button::new(Icon::RotateCcw, &label).id(ids::app("again", 0)).ui(ui).clicked() {
            commands.push(Command::Show(Turn::Again));
        }
        let width = ui.available_width();
        ui.allocate_ui_with_layout(
            vec2(width, theme::BUTTON_HEIGHT),
            Layout::left_to_right(Align::Center),
            |ui| {
                panel::here().inner_margin(theme::card_margin()).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    text::label(ui, &words.say("watch-mirror"), Lettering::Body);
                });
            },
        );
    });
}
