//! The page where messages are written: from whom it goes, the files that go with it, and what it
//! answers.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::computer::files;
use crate::app::ids;
use crate::app::lesson_state::{LessonState, Window};
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, text};
use crate::content::action::Action;
use crate::content::script::AboutPlan;
use crate::ids::{AttachIx, PageIx, PartIx};
use crate::narrate::{file_word, mailbox_word, message_word};
use crate::words::Words;

/// The room for the button that takes a file off, in points.
const TAKE_OFF: f32 = 130.0;

/// Draws, above the first field, who writes.
pub fn from(ui: &mut Ui, words: &Words, lesson: &LessonState) {
    let script = &lesson.attempt.scenario().script;
    let own = lesson.attempt.typed().own_address(script);
    let line = mailbox_word(script, words, "de") + "\u{a0}: " + own.as_str();
    text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
    ui.add_space(space::TINY);
}

/// Draws, under the page, the message that is answered or handed on.
pub fn quoted(ui: &mut Ui, words: &Words, lesson: &LessonState, page: PageIx) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let here = script.mailbox.as_ref().is_some_and(|mailbox| mailbox.compose == page);
    let AboutPlan::From(message, _) = world.about(scenario) else { return };
    if !here {
        return;
    }
    ui.add_space(space::MEDIUM);
    let of = |attribute| message_word(script, words, message, attribute);
    theme::site_notice(theme::CHROME_FIELD, theme::CHROME_LINE).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let line = mailbox_word(script, words, "de") + "\u{a0}: " + &of("");
        text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
        text::label(ui, &of(".objet"), Lettering::Strong);
        text::label(ui, &of(".corps"), Lettering::Body);
    });
}

/// Draws the files that are attached.
pub fn attached(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (part, attach): (PartIx, AttachIx),
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    let plan = script.part(part);
    let site = &script.site(script.page(plan.page).site).id;
    let take_off = words.site(site, &format!("{}.retirer", plan.key)).unwrap_or_default();
    for file in world.attached(scenario, attach) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let (icon, blue) = (files::icon(script.file(file).kind), theme::SITE_BLUE);
            let name = file_word(script, words, file, "");
            ui.scope(|ui| {
                ui.set_max_width((ui.available_width() - TAKE_OFF).max(TAKE_OFF));
                text::pictured(ui, icon, &name, Lettering::Strong, blue, theme::INK);
            });
            let button = Button::new(Icon::X, &take_off).link();
            if button.id(ids::app("drop", usize::from(file.0))).ui(ui).clicked() {
                commands.push(Command::Act(Action::DropFile(part, file)));
            }
        });
    }
}

/// Draws the button that attaches a file.
pub fn attach(ui: &mut Ui, label: &str, part: PartIx, commands: &mut Vec<Command>) {
    let button = Button::new(Icon::Paperclip, label).site_secondary().tight();
    if button.id(ids::part(part)).ui(ui).clicked() {
        commands.push(Command::Change(Change::Window(Some(Window::Pick(part)))));
    }
}
