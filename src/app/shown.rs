//! What a demonstration does to the app.

use eframe::egui;

use crate::app::command::{Route, Turn};
use crate::app::{App, companion, show};
use crate::session::Event;

impl App {
    /// Moves the demonstration.
    pub(super) fn turn(&mut self, ctx: &egui::Context, turn: Turn) {
        let Some(lesson) = &mut self.lesson else { return };
        if turn == Turn::Again {
            lesson.open_mirror();
            return;
        }
        let shown = lesson.shown_mut();
        let Some(show) = &mut shown.show else { return };
        match turn {
            Turn::Play(playing) => {
                show.play(playing);
                self.speaker.hush();
            }
            Turn::Slow(slow) => show.slow = slow,
            Turn::StepBack => shown.step_back(),
            Turn::Tick { now, hand } => {
                let n_words = companion::instruction::told(&self.words, shown)
                    .map_or(0, |told| told.spoken().split(' ').count());
                let moment = show::tick(shown, now, hand, n_words);
                if let Some(delay) = moment.look_again {
                    ctx.request_repaint_after(delay);
                }
                if !moment.events.is_empty() {
                    self.attend_shown(&moment.events);
                }
            }
            Turn::Again => {}
        }
    }

    /// Follows what came of a gesture of a demonstration.
    fn attend_shown(&mut self, events: &[Event]) {
        let Some(lesson) = &mut self.lesson else { return };
        let shown = lesson.shown_mut();
        shown.follow(events);
        shown.wants_focus = None;
        if lesson.show.is_none() || !events.iter().any(|e| matches!(e, Event::StepDone(_))) {
            return;
        }
        let route = Route::Watched(lesson.attempt.scenario().script.lesson.clone());
        self.remember();
        self.pass(events.contains(&Event::Finished));
        if events.contains(&Event::Finished) {
            self.let_go();
            self.route = route;
        }
    }
}
