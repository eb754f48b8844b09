//! Beside a single learner: a second window of the same program, for whoever helps. It reads the
//! session, can have it tell one thing more, and nothing else.
//!
//! It is opened from Home, never over a learner's page: the learner's window makes room for it
//! first, and it is shown once there is some. Where the screen is too small for both, or the
//! system does not say where windows are, there is none, and a sentence says what to open instead.
//!
//! A screen reader finds nothing in it: eframe 0.37 gives the tree to the first window alone
//! (emilk/egui#8409). Who helps and hears the screen has the guide in the volunteer's door, which
//! is a process and a first window of its own; Home says so to whoever it is read to.

use eframe::egui::{
    self, Pos2, Rect, Vec2, ViewportBuilder, ViewportCommand, ViewportId, ViewportInfo, pos2, vec2,
};

use crate::app::helping::Notice;
use crate::app::{App, screens, theme};
use crate::guide;
use crate::session::Rung;

/// The narrowest and the widest that the window is, in points.
const WIDTH: [f32; 2] = [340.0, 480.0];

/// The narrowest that it leaves the learner's window, in points.
const LEARNER: f32 = theme::WINDOW[0];

/// By how much two windows may seem to overlap: their sizes are rounded, in points.
const ROUNDING: f32 = 2.0;

/// The two windows, beside each other.
#[derive(Clone, Debug)]
pub struct Beside {
    /// Where the second window stands.
    place: Rect,
    /// The learner's window as it was before.
    before: ViewportInfo,
    /// Whether the second window was shown.
    shown: bool,
}

/// Where the learner's window and the second one stand, on the screen on which the learner's is.
/// Nothing when there is no room for both.
fn places(screen: Vec2, learner: Rect) -> Option<[Rect; 2]> {
    let width = (screen.x - LEARNER).min(WIDTH[1]);
    if width < WIDTH[0] {
        return None;
    }
    // Screens stand in a row, each as wide as this one.
    let left = (learner.center().x / screen.x).floor() * screen.x;
    let own = Rect::from_min_max(
        pos2(left, learner.top()),
        pos2(left + screen.x - width, learner.bottom()),
    );
    let other = Rect::from_min_size(own.right_top(), vec2(width, own.height()));
    Some([own, other])
}

/// Whether the learner's window covers nothing of this place.
fn leaves_free(learner: Option<Rect>, place: Rect) -> bool {
    learner.is_some_and(|learner| {
        let shared = learner.intersect(place);
        shared.width() <= ROUNDING || shared.height() <= ROUNDING
    })
}

/// Puts the learner's window somewhere.
fn move_learner(ctx: &egui::Context, at: Pos2, inside: Vec2) {
    ctx.send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::OuterPosition(at));
    ctx.send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::InnerSize(inside));
}

impl App {
    /// Opens the window beside the learner, or closes it. Whether the system has a second window
    /// is known when it is drawn.
    pub(super) fn follow(&mut self, ctx: &egui::Context, follows: bool) {
        if !follows {
            self.part(ctx);
            return;
        }
        if self.beside.is_some() {
            return;
        }
        let info = ctx.input(|input| input.viewport().clone());
        let known = info.monitor_size.zip(info.outer_rect).zip(info.inner_rect);
        let Some(([own, place], frame)) = known.and_then(|((screen, outer), inner)| {
            Some((places(screen, outer)?, outer.size() - inner.size()))
        }) else {
            self.notice = Some(Notice::NoRoomBeside);
            return;
        };
        ctx.send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Maximized(false));
        move_learner(ctx, own.min, own.size() - frame);
        let place = Rect::from_min_size(place.min, place.size() - frame);
        self.beside = Some(Beside { place, before: info, shown: false });
        let root = egui::accesskit_root_id();
        self.notice = ctx.accesskit_node_builder(root, |_| Notice::UnreadBeside);
    }

    /// Closes the second window, and gives its place back to the learner's.
    fn part(&mut self, ctx: &egui::Context) {
        let Some(beside) = self.beside.take() else { return };
        if let (Some(outer), Some(inner)) = (beside.before.outer_rect, beside.before.inner_rect) {
            move_learner(ctx, outer.min, inner.size());
        }
        if beside.before.maximized == Some(true) {
            ctx.send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Maximized(true));
        }
    }

    /// Draws the window beside the learner, and does what was asked for in it.
    pub(super) fn beside(&mut self, ctx: &egui::Context) {
        let learner = ctx.input(|input| input.viewport().outer_rect);
        let Some(beside) = self.beside.as_mut().filter(|_| !ctx.embed_viewports()) else { return };
        if !leaves_free(learner, beside.place) {
            if beside.shown {
                // The learner took the whole screen again.
                self.beside = None;
            }
            return;
        }
        beside.shown = true;
        let place = beside.place;
        let session = self.lesson.as_ref().map(|lesson| lesson.attempt.session());
        let card = session.and_then(|session| guide::card(session, &self.words));
        let rung = session.map_or(Rung::Wait, |session| session.rung());
        let words = &self.words;
        let title = words.say("beside-title");
        let builder = ViewportBuilder::default()
            .with_title(title.as_str())
            .with_app_id("faire-avec")
            .with_position(place.min)
            .with_inner_size(place.size())
            .with_active(false);
        let (mut asked, mut closes) = (None, false);
        ctx.show_viewport_immediate(ViewportId::from_hash_of("beside"), builder, |ui, _| {
            ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
                node.set_label(title.as_str());
            });
            ui.painter().rect_filled(ui.max_rect(), 0.0, theme::PAPER);
            asked = screens::guide::beside(ui, words, card.as_ref(), rung);
            closes = ui.input(|input| input.viewport().close_requested());
        });
        if closes {
            self.part(ctx);
        }
        if let Some(command) = asked {
            self.obey(command);
            ctx.request_repaint();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(left: f32, width: f32) -> Rect {
        Rect::from_min_size(pos2(left, 20.0), vec2(width, 740.0))
    }

    #[test]
    fn the_two_windows_share_the_screen_and_cover_nothing_of_each_other() {
        for (width, learner) in [(1366.0, 1024.0), (1600.0, 1120.0), (1920.0, 1440.0)] {
            let [own, other] = places(vec2(width, 768.0), window(0.0, width)).expect("room");
            assert_eq!(own, window(0.0, learner));
            assert_eq!((other.left(), other.right()), (learner, width));
            assert!(leaves_free(Some(own), other));
            assert!(!leaves_free(Some(window(0.0, width)), other), "the learner's came back");
        }
    }

    #[test]
    fn a_second_screen_keeps_both_windows() {
        let [own, other] = places(vec2(1920.0, 1080.0), window(1920.0, 1920.0)).expect("room");
        assert_eq!((own.left(), other.right()), (1920.0, 3840.0));
    }

    #[test]
    fn where_there_is_no_room_there_is_no_second_window() {
        assert_eq!(places(vec2(1024.0, 768.0), window(0.0, 1024.0)), None);
        assert_eq!(places(vec2(1280.0, 1024.0), window(0.0, 1280.0)), None);
        assert!(!leaves_free(None, window(1024.0, 342.0)), "nobody knows where the learner's is");
    }
}
