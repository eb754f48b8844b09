//! The pages of the sites, and when somebody last compared each with a real one.

use eframe::egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::companion::calendar::said;
use crate::app::screens::trainer::{Drawn, back, button, told, undo, writing};
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::{AtTrainer, Editing, Trainer};
use crate::app::widgets::{panel, text};
use crate::content::page::Page;
use crate::diagnostic::Datum;
use crate::ids::SiteId;

/// A page, with its site and its rank there.
type Row<'a> = (&'a SiteId, usize, &'a Page);

/// Draws every page, the one that was compared longest ago first. Those that were compared not long
/// ago come last.
pub fn ui(ui: &mut Ui, drawn: &Drawn<'_>, state: &mut Trainer, commands: &mut Vec<Command>) {
    let words = drawn.words;
    back(ui, words, commands);
    text::heading(ui, &words.say("trainer-pages"), Lettering::Display);
    ui.add_space(space::SMALL);
    text::label(ui, &words.say("trainer-pages-what"), Lettering::Body);
    ui.add_space(space::SMALL);
    undo(ui, drawn, state, commands);
    told(ui, words, state);
    let sites = drawn.library.sites.iter();
    let mut rows: Vec<Row<'_>> = sites
        .flat_map(|(id, site)| {
            let pages = site.value.pages.iter().enumerate();
            pages.map(move |(row, page)| (id, row, page))
        })
        .collect();
    rows.sort_by_key(|(_, _, page)| page.checked_on);
    let is_to_check = |(_, _, page): &Row<'_>| state.is_to_check(page);
    let (old, fresh): (Vec<Row<'_>>, Vec<Row<'_>>) = rows.into_iter().partition(is_to_check);
    let mut rank = 0;
    for (title, rows) in [("trainer-pages-old", old), ("trainer-pages-fresh", fresh)] {
        if rows.is_empty() {
            continue;
        }
        ui.add_space(space::LARGE);
        text::heading(ui, &words.say(title), Lettering::Heading);
        for row in rows {
            ui.add_space(space::SMALL);
            one(ui, drawn, state, (row, rank), commands);
            rank += 1;
        }
    }
}

/// One page: its site, its title, when it was compared, and what to say of it.
fn one(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    ((id, row, page), rank): (Row<'_>, usize),
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    let title = words.site(id, page.id.as_str()).unwrap_or_default();
    if state.editing == Some(Editing::Note(id.clone(), page.id.clone())) {
        let label = words.say_with("trainer-note", &[("page", Datum::Text(title))]);
        return writing(ui, words, state, &label, commands);
    }
    panel::white().inner_margin(theme::card_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let site = words.site(id, "site").unwrap_or_default();
        text::colored(ui, &site, Lettering::Body, theme::SOFT_INK);
        text::label(ui, &title, Lettering::Strong);
        let date = said(words, "trainer-checked-on", page.checked_on);
        text::colored(ui, &date, Lettering::Body, theme::SOFT_INK);
        if let Some(note) = &page.changed {
            text::colored(ui, note, Lettering::Strong, theme::BRICK);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
            let good = AtTrainer::Verified(id.clone(), row);
            button(ui, words, (Icon::CircleCheck, "trainer-verified", rank), good, commands);
            let bad = AtTrainer::Changed(id.clone(), row);
            button(ui, words, (Icon::PencilLine, "trainer-changed", rank), bad, commands);
        });
    });
}
