//! One module a screen. Each draws what it is given and pushes commands.

pub mod counts;
pub mod door;
pub mod end;
pub mod guide;
pub mod home;
pub mod join;
pub mod leader;
pub mod leaving;
pub mod lesson;
pub mod lessons;
pub mod modes;
pub mod next;
mod papers;
pub mod player;
pub mod seat;
pub mod slip;
pub mod stopped;
pub mod trainer;
pub mod watched;

use eframe::egui::{Align, Key, Layout, Rect, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::app::{ids, widgets};
use crate::words::Words;

/// The height of the band at the top of every screen, in points.
pub const BAND_HEIGHT: f32 = 56.0;

/// Cuts `rect` in two at `height` from its top.
pub fn split_top(rect: Rect, height: f32) -> (Rect, Rect) {
    rect.split_top_bottom_at_y(rect.top() + height)
}

/// Draws inside `rect`, from top to bottom.
pub fn within<R>(ui: &mut Ui, rect: Rect, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::top_down(Align::LEFT);
    let builder = UiBuilder::new().max_rect(rect).layout(layout);
    ui.scope_builder(builder, draw).inner
}

/// The band that every screen has: all is invented, nothing is kept. `right` may add to its end.
pub fn band(ui: &mut Ui, words: &Words, rect: Rect, right: impl FnOnce(&mut Ui)) {
    band_that_says(ui, &words.say("band"), rect, right);
}

/// A band that says something else: at a door, what is asked for is kept.
pub fn band_that_says(ui: &mut Ui, said: &str, rect: Rect, right: impl FnOnce(&mut Ui)) {
    ui.painter().rect_filled(rect, 0.0, theme::PALE_AMBER);
    panel::underline(ui, rect);
    let inside = rect.shrink2(vec2(space::LARGE, 0.0));
    let builder = UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        text::label_with_bold(ui, said, Lettering::Body);
        ui.with_layout(Layout::right_to_left(Align::Center), right);
    });
}

/// The way back to Home, by a button and by Escape.
fn back_home(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    let home = words.say("back-home");
    let button = Button::new(Icon::ArrowLeft, &home).secondary().id(ids::app("back-home", 0));
    if button.ui(ui).clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
        commands.push(Command::Open(Route::Home));
    }
}

/// A screen of reading: a column in the middle, at most `width` wide, that scrolls if it must.
fn column(ui: &mut Ui, rect: Rect, width: f32, draw: impl FnOnce(&mut Ui)) {
    let margin = ((rect.width() - width) / 2.0).max(space::LARGE);
    let inside = rect.shrink2(vec2(margin, 0.0));
    within(ui, inside, |ui| {
        eframe::egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(inside.width() - theme::SCROLL_WIDTH);
            ui.add_space(space::HUGE);
            draw(ui);
            ui.add_space(space::HUGE);
        });
    });
}

/// A line with a picture before it.
fn pictured(ui: &mut Ui, icon: Icon, line: &str, lettering: Lettering) {
    widgets::text::pictured(ui, icon, line, lettering, theme::GREEN, theme::INK);
}
