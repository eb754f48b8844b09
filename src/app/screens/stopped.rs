//! « Quelque chose s’est arrêté. »: after a fault of the program itself.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::{Command, Route};
use crate::app::ids;
use crate::app::record::Record;
use crate::app::screens::{BAND_HEIGHT, band, column, split_top};
use crate::app::theme::{Lettering, space};
use crate::app::widgets::{Button, panel, text};
use crate::content::library::Library;
use crate::system::storage::Keeping;
use crate::words::Words;

/// Draws the screen: the lesson can be taken up again where it stood.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    library: &Library,
    record: &Record,
    commands: &mut Vec<Command>,
) {
    let lesson = record.to_resume(library).map(|resume| &resume.at.lesson);
    let (top, rest) = split_top(ui.max_rect(), BAND_HEIGHT);
    band(ui, words, top, |_| {});
    let home = Command::Open(Route::Home);
    column(ui, rest, 640.0, |ui| {
        ui.add_space((rest.height() * 0.1).max(space::HUGE));
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::heading(ui, &words.say("stopped-title"), Lettering::Title);
            ui.add_space(space::SMALL);
            let text = match record.keeping() {
                Keeping::Usual | Keeping::SetAside => words.say("stopped-kept"),
                Keeping::Private | Keeping::Unable | Keeping::Taken => {
                    words.say("stopped-not-kept")
                }
            };
            text::label(ui, &text, Lettering::Body);
            ui.add_space(space::LARGE);
            let resume = words.say("stopped-resume");
            let button = Button::new(Icon::ArrowRight, &resume).primary().wide();
            if button.id(ids::app("resume", 0)).ui(ui).clicked() {
                let again = lesson.map(|id| Command::Resume(id.clone()));
                commands.push(again.unwrap_or_else(|| home.clone()));
            }
            // Where what stopped stops again, there is another way.
            if lesson.is_some() {
                ui.add_space(space::MEDIUM);
                let back = words.say("back-home");
                let button = Button::new(Icon::House, &back).secondary().wide();
                if button.id(ids::app("back-home", 0)).ui(ui).clicked() {
                    commands.push(home);
                }
            }
        });
    });
}
