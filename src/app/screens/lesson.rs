//! The lesson: the simulated computer, and the companion beside it.

use eframe::egui::{Key, Rect, Ui, pos2};
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::companion::calendar;
use crate::app::lesson_state::LessonState;
use crate::app::screens::{BAND_HEIGHT, band, split_top, within};
use crate::app::theme;
use crate::app::widgets::Button;
use crate::app::{companion, computer, ids};
use crate::words::Words;

/// The space around the computer and the companion, in points.
const MARGIN: f32 = 14.0;

/// Draws the lesson.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &mut LessonState, commands: &mut Vec<Command>) {
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |ui| {
        let leave = words.say("lesson-leave");
        let button = Button::new(Icon::X, &leave).quiet().id(ids::app("leave", 0));
        if button.ui(ui).clicked() {
            commands.push(Command::Open(Route::Leaving));
        }
        calendar::tile(ui, words, lesson, commands);
    });
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        commands.push(Command::Open(Route::Leaving));
    }
    let body = rest.shrink(MARGIN);
    let wide = if body.width() >= theme::WIDE { theme::COMPANION } else { theme::COMPANION_NARROW };
    let edge = body.right() - wide;
    let page = Rect::from_min_max(body.min, pos2(edge - MARGIN, body.bottom()));
    let beside = Rect::from_min_max(pos2(edge, body.top()), body.max);
    // The companion comes first for those who hear the screen: it says what to do.
    within(ui, beside, |ui| companion::ui(ui, words, lesson, commands));
    within(ui, page, |ui| computer::ui(ui, words, lesson, commands));
}
