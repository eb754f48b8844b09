//! How long a learner may look for something before help offers itself.

use std::time::Duration;

use eframe::egui::Ui;

use crate::app::command::{Change, Command};
use crate::app::lesson_state::LessonState;
use crate::session::Rung;

/// The seconds without typing, moving or reading after which somebody seems to be stuck.
pub const STUCK_SECS: f64 = 30.0;

/// Follows what the learner does, and offers help when nothing was done for long. One frame is
/// asked for, at the moment when it would be offered, and none after.
pub fn ui(ui: &Ui, lesson: &LessonState, commands: &mut Vec<Command>) {
    if lesson.show.is_some() {
        return;
    }
    let (now, stirs) = ui.input(|input| (input.time, !input.events.is_empty()));
    let since = match lesson.stirred_at {
        Some(before) if !stirs => now - before,
        Some(_) | None => {
            commands.push(Command::Change(Change::Stirred(now)));
            0.0
        }
    };
    if lesson.offered || lesson.attempt.session().rung() >= Rung::Area {
        return;
    }
    if since >= STUCK_SECS {
        commands.push(Command::Change(Change::Offer));
    } else {
        // A little late rather than a little early: a frame too soon would be one for nothing.
        let left = STUCK_SECS - since + 0.05;
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    }
}
