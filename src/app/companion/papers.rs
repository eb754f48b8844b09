//! The papers beside the computer. A line of theirs writes what is not the skill taught.

use eframe::egui::{ScrollArea, Ui};
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::companion::head;
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Big, panel, text};
use crate::content::paper::PaperKind;
use crate::content::script::{PaperPlan, PartKind};
use crate::ids::{FieldIx, PaperIx};
use crate::words::Words;

/// Draws the papers, one under the other.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let script = &lesson.attempt.scenario().script;
    let room = ui.available_height();
    panel::white().inner_margin(theme::card_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(room - 2.0 * f32::from(theme::card_margin().top));
        head::ui(ui, words, lesson, &words.say("papers-title"), commands);
        if lesson.type_it {
            text::colored(ui, &words.say("card-type-it"), Lettering::Body, theme::GREEN);
        }
        ScrollArea::vertical().auto_shrink([false, true]).id_salt(ids::app("papers", 0)).show(
            ui,
            |ui| {
                for (row, paper) in (0_u16..).map(PaperIx).zip(&script.papers) {
                    one_paper(ui, words, lesson, (row, paper), commands);
                    ui.add_space(space::SMALL);
                }
            },
        );
    });
}

fn one_paper(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (row, paper): (PaperIx, &PaperPlan),
    commands: &mut Vec<Command>,
) {
    let script = &lesson.attempt.scenario().script;
    let said = |end: &str| {
        words.lesson(&script.lesson, &format!("paper--{}{end}", paper.id)).unwrap_or_default()
    };
    let icon = match paper.kind {
        PaperKind::Letter => Icon::Mail,
        PaperKind::PaySlip => Icon::ReceiptEuro,
        PaperKind::Notice => Icon::Landmark,
        PaperKind::Notebook => Icon::NotebookPen,
    };
    panel::sheet().inner_margin(theme::card_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let (ink, soft) = (theme::INK, theme::SOFT_INK);
        text::pictured(ui, icon, &said(""), Lettering::Strong, soft, ink);
        for (rank, (id, value)) in (0_u8..).zip(&paper.lines) {
            let here =
                lesson.field.is_some_and(|field| script.field(field).paper == Some((row, rank)));
            let name = ids::app("paper", usize::from(row.0) << 8 | usize::from(rank));
            let label = said(&format!("--{id}"));
            let line = Big::new(&label, value).lit(here).id(name).ui(ui);
            if line.clicked() {
                press(lesson, (row, rank), value, commands);
            }
        }
    });
}

/// Fills the field in front that this line is for, or says that it is to be typed.
fn press(lesson: &LessonState, line: (PaperIx, u8), value: &str, commands: &mut Vec<Command>) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let Some(page) = world.page(scenario) else { return };
    let parts = scenario.script.page(page).parts();
    let fields = parts.filter_map(|part| match scenario.script.part(part).kind {
        PartKind::Field(field) if world.shows(scenario, part) => Some(field),
        _ => None,
    });
    let wanted: Vec<FieldIx> =
        fields.filter(|field| scenario.script.field(*field).paper == Some(line)).collect();
    let Some(first) = wanted.first() else { return };
    if scenario.script.field(*first).is_on_card() {
        let texts = wanted.iter().map(|field| (*field, value.to_owned())).collect();
        commands.push(Command::Fill(texts));
    } else {
        commands.push(Command::Change(Change::Field(*first)));
        commands.push(Command::Change(Change::TypeIt));
    }
}
