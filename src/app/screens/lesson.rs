//! The lesson: the simulated computer, and the companion beside it.

use eframe::egui::{Key, Rect, Ui, pos2, vec2};
use lucide_icons::Icon;

use crate::app::command::{Change, Command, Route};
use crate::app::companion::calendar;
use crate::app::lesson_state::LessonState;
use crate::app::place::{self, Area};
use crate::app::screens::{BAND_HEIGHT, band_that_says, player, split_top, within};
use crate::app::theme;
use crate::app::widgets::Button;
use crate::app::{companion, computer, ids, patience};
use crate::session::Rung;
use crate::words::Words;

/// The space around the computer and the companion, in points.
const MARGIN: f32 = 14.0;

/// The height under which a screen is short, in points.
const SHORT: f32 = 720.0;

/// Draws the lesson.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &mut LessonState, commands: &mut Vec<Command>) {
    // Under what a room sees, everything moves closer together: the page needs the room.
    let is_short = ui.max_rect().height() < SHORT;
    let (height, margin) =
        if is_short { (theme::MIN_TARGET, MARGIN / 2.0) } else { (BAND_HEIGHT, MARGIN) };
    let (top, rest) = split_top(ui.max_rect(), height);
    // The day needs the room of half a sentence.
    let said = if top.width() >= theme::WIDE { "band" } else { "band-short" };
    band_that_says(ui, &words.say(said), top, |ui| {
        let leave = words.say("lesson-leave");
        let button = Button::new(Icon::X, &leave).quiet().id(ids::app("leave", 0));
        if button.ui(ui).clicked() {
            commands.push(Command::Open(Route::Leaving));
        }
        calendar::tile(ui, words, lesson, commands);
    });
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        commands.push(match lesson.attempt.session().rung() {
            // What covers the page goes first.
            Rung::Mirror => Command::Change(Change::Help),
            _ => Command::Open(Route::Leaving),
        });
    }
    patience::ui(ui, lesson, commands);
    let body = rest.shrink2(vec2(MARGIN, margin));
    let wide = if body.width() >= theme::WIDE { theme::COMPANION } else { theme::COMPANION_NARROW };
    let edge = body.right() - wide;
    let page = Rect::from_min_max(body.min, pos2(edge - MARGIN, body.bottom()));
    let beside = Rect::from_min_max(pos2(edge, body.top()), body.max);
    let lit = lesson.lit_target().and_then(|target| place::rect(ui.ctx(), target));
    let area = lit.map(|rect| Area::of(rect, page));
    // The companion comes first for those who hear the screen: it says what to do.
    within(ui, beside, |ui| {
        if lesson.show.is_some() {
            player::beside(ui, words, lesson, commands);
        } else {
            companion::ui(ui, words, lesson, area, commands);
        }
    });
    let is_shown = lesson.show.is_some() || lesson.mirror.is_some();
    if is_shown {
        within(ui, page, |ui| player::ui(ui, words, lesson.shown_mut(), commands));
        return;
    }
    within(ui, page, |ui| computer::ui(ui, words, lesson, commands));
    // It is where it was drawn just now.
    let Some(target) = lesson.lit_target() else { return };
    let seen = if place::pane(target).is_some() { beside } else { page };
    let lit = place::rect(ui.ctx(), target).filter(|rect| seen.contains(rect.center()));
    if let Some(rect) = lit {
        place::ring(&ui.painter().with_clip_rect(seen), rect);
        // Who hears the screen finds the place too.
        let here = words.say("help-here");
        ui.ctx().accesskit_node_builder(place::id(target), |node| node.set_description(here));
    }
}
