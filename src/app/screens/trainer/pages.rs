//! The pages of the sites, and when somebody last compared each with a real one.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::companion::calendar::said;
use crate::app::screens::trainer::{Drawn, back, button, told, undo, writing};
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::{AtTrainer, Editing, Trainer};
use crate::app::widgets::{panel, text};
use crate::diagnostic::Datum;

/// Draws every page, site by site.
pub fn ui(ui: &mut Ui, drawn: &Drawn<'_>, state: &mut Trainer, commands: &mut Vec<Command>) {
    let words = drawn.words;
    back(ui, words, commands);
    text::heading(ui, &words.say("trainer-pages"), Lettering::Display);
    ui.add_space(space::SMALL);
    text::label(ui, &words.say("trainer-pages-what"), Lettering::Body);
    ui.add_space(space::SMALL);
    undo(ui, words, state, commands);
    told(ui, words, state);
    let mut rank = 0;
    for (id, site) in &drawn.library.sites {
        ui.add_space(space::LARGE);
        let name = words.site(id, "site").unwrap_or_default();
        text::heading(ui, &name, Lettering::Heading);
        for (row, page) in site.value.pages.iter().enumerate() {
            ui.add_space(space::SMALL);
            let title = words.site(id, page.id.as_str()).unwrap_or_default();
            if state.editing == Some(Editing::Note(id.clone(), row)) {
                let label = words.say_with("trainer-note", &[("page", Datum::Text(title))]);
                writing(ui, words, state, &label, commands);
                continue;
            }
            panel::white().inner_margin(theme::card_margin()).show(ui, |ui| {
                ui.set_width(ui.available_width());
                text::label(ui, &title, Lettering::Strong);
                let date = said(words, "trainer-checked-on", page.checked_on);
                text::colored(ui, &date, Lettering::Body, theme::SOFT_INK);
                if let Some(note) = &page.changed {
                    text::colored(ui, note, Lettering::Strong, theme::BRICK);
                }
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
                    let good = AtTrainer::Verified(id.clone(), row);
                    button(
                        ui,
                        words,
                        (Icon::CircleCheck, "trainer-verified", rank),
                        good,
                        commands,
                    );
                    let bad = AtTrainer::Changed(id.clone(), row);
                    button(ui, words, (Icon::PencilLine, "trainer-changed", rank), bad, commands);
                });
            });
            rank += 1;
        }
    }
}
