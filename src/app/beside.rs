//! Beside a single learner: a second window of the same program, for whoever helps. It reads the
//! session, can have it tell one thing more, and nothing else.
//!
//! It is opened from Home, never over a learner's page, and does not take the keyboard. Where the
//! system gives one window only, there is none.

use eframe::egui::{self, ViewportBuilder, ViewportId};

use crate::app::{App, screens, theme};
use crate::guide;
use crate::session::Rung;

/// The size of the window, in points.
const SIZE: [f32; 2] = [480.0, 700.0];

impl App {
    /// Opens the window beside the learner, or closes it. Whether the system has a second window
    /// is known when it is drawn.
    pub(super) fn follow(&mut self, follows: bool) {
        self.is_followed = follows;
    }

    /// Draws the window beside the learner, and does what was asked for in it.
    pub(super) fn beside(&mut self, ctx: &egui::Context) {
        if !self.is_followed || ctx.embed_viewports() {
            return;
        }
        let session = self.lesson.as_ref().map(|lesson| lesson.attempt.session());
        let card = session.and_then(|session| guide::card(session, &self.words));
        let rung = session.map_or(Rung::Wait, |session| session.rung());
        let words = &self.words;
        let title = words.say("beside-title");
        let builder = ViewportBuilder::default()
            .with_title(title.as_str())
            .with_app_id("faire-avec")
            .with_inner_size(SIZE)
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
            self.is_followed = false;
        }
        if let Some(command) = asked {
            self.obey(command);
            ctx.request_repaint();
        }
    }
}
