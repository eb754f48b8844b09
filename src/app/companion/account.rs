//! On the identity card, the accounts that the person has already, each under the name of its site:
//! of two passwords, one must see which opens what.

use eframe::egui::Ui;

use crate::app::command::{Change, Command};
use crate::app::companion::card;
use crate::app::computer::picture;
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Big, Line, text};
use crate::content::script::{PartKind, Script, Specimen};
use crate::ids::{FieldIx, SiteIx};
use crate::words::Words;

/// Where a label and a password no longer stand on one line, in points.
const NARROW: f32 = 265.0;

/// Draws the name and the password of each account, above the other lines.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let script = &lesson.attempt.scenario().script;
    for (rank, account) in script.accounts.iter().enumerate() {
        let site = script.site(account.site);
        let name = words.site(&site.id, "site").unwrap_or_default();
        ui.add_space(space::TINY);
        text::pictured(
            ui,
            picture(site.picture),
            &name,
            Lettering::Strong,
            theme::GREEN,
            theme::INK,
        );
        let lines = [
            ("card-account", &account.name, Specimen::OwnName),
            ("card-password", &account.password, Specimen::OwnSecret),
        ];
        for (row, (key, text, specimen)) in lines.into_iter().enumerate() {
            let fields = asked(lesson, account.site, &specimen);
            let here = fields.first().copied();
            let lit = match lesson.field {
                Some(field) => fields.contains(&field),
                None => here.is_some_and(|field| is_to_fill(lesson, field)),
            };
            let name =
                label(words, script, account.site, &specimen).unwrap_or_else(|| words.say(key));
            let id = ids::app("account", 2 * rank + row);
            // A password is never cut.
            let line = if ui.available_width() < NARROW {
                Big::new(&name, text).lit(lit).id(id).ui(ui)
            } else {
                Line::new(&name, text).lit(lit).id(id).ui(ui)
            };
            if lit {
                card::bring_in_view(lesson, &line, commands);
            }
            if line.clicked()
                && let Some(first) = here
            {
                if script.field(first).is_on_card() {
                    let texts = fields.iter().map(|field| (*field, text.clone())).collect();
                    commands.push(Command::Fill(texts));
                } else {
                    commands.push(Command::Change(Change::Field(first)));
                    commands.push(Command::Change(Change::TypeIt));
                }
            }
        }
    }
}

/// What the site itself calls this, where it first asks for it.
fn label(words: &Words, script: &Script, site: SiteIx, specimen: &Specimen) -> Option<String> {
    let field =
        script.fields.iter().find(|field| field.site == site && field.specimen == *specimen)?;
    words.site(&script.site(site).id, &script.part(field.part).key)
}

/// The fields of the page in front that ask for this of the account.
fn asked(lesson: &LessonState, site: SiteIx, specimen: &Specimen) -> Vec<FieldIx> {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let Some(page) = world.page(scenario) else { return Vec::new() };
    let fields = script.page(page).parts().filter_map(|part| match script.part(part).kind {
        PartKind::Field(field) if world.shows(scenario, part) => Some(field),
        _ => None,
    });
    let of_site = |field: &FieldIx| script.field(*field).site == site;
    fields.filter(of_site).filter(|field| script.field(*field).specimen == *specimen).collect()
}

/// Whether the field is the first of the page that is still to be filled.
fn is_to_fill(lesson: &LessonState, field: FieldIx) -> bool {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let page = scenario.script.page_of(field);
    let first = scenario.script.fields_of(page).find(|one| world.refusal(scenario, *one).is_some());
    first == Some(field)
}
