//! The files of the simulated computer: a window over its two folders, and a file that is open.
//!
//! The window takes the place of the page, and never stands over it.

use eframe::egui::{Align, Layout, Rect, ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::ids;
use crate::app::lesson_state::{LessonState, Window};
use crate::app::theme::{self, Lettering, radius, space};
use crate::app::widgets::{Button, Row, panel, text};
use crate::content::action::Action;
use crate::content::mail::{Drawer, FileKind};
use crate::ids::FileIx;
use crate::narrate::file_word;
use crate::words::Words;

/// The picture of a kind of file.
pub fn icon(kind: FileKind) -> Icon {
    match kind {
        FileKind::Pdf => Icon::FileText,
        FileKind::Picture => Icon::Image,
        FileKind::Text => Icon::FileType,
    }
}

/// Draws the window that is open.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    window: Window,
    commands: &mut Vec<Command>,
) {
    let script = &lesson.attempt.scenario().script;
    let title = match window {
        Window::Pick(_) => words.computer("files-choose"),
        Window::Files => words.computer("files-title"),
        Window::File(file) => file_word(script, words, file, ""),
    };
    ScrollArea::vertical().auto_shrink([false, false]).id_salt(ids::app("files", 0)).show(
        ui,
        |ui| {
            ui.add_space(space::MEDIUM);
            ui.horizontal_top(|ui| {
                ui.add_space(space::LARGE);
                ui.vertical(|ui| {
                    let width = (ui.available_width() - space::LARGE).min(theme::READING);
                    ui.set_width(width);
                    head(ui, words, (window, &title), commands);
                    match window {
                        Window::File(file) => contents(ui, words, lesson, file),
                        Window::Files | Window::Pick(_) => {
                            drawers(ui, words, lesson, window, commands);
                        }
                    }
                    ui.add_space(space::LARGE);
                });
            });
        },
    );
}

fn head(ui: &mut Ui, words: &Words, (window, title): (Window, &str), commands: &mut Vec<Command>) {
    let picture = match window {
        Window::File(_) => Icon::FileText,
        Window::Files | Window::Pick(_) => Icon::FolderOpen,
    };
    let size = vec2(ui.available_width(), theme::BUTTON_HEIGHT);
    let bar = Rect::from_min_size(ui.cursor().min, size).expand2(vec2(space::MEDIUM, space::TINY));
    ui.painter().rect_filled(bar, radius::SITE, theme::CHROME);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let label = words.computer("files-close");
        let button = Button::new(Icon::X, &label).quiet().tint(theme::INK);
        if button.id(ids::app("files-close", 0)).ui(ui).clicked() {
            commands.push(Command::Change(Change::Window(None)));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.vertical(|ui| {
                // Level with the button at the other end.
                ui.add_space(space::SMALL);
                text::pictured_heading(ui, picture, title, Lettering::Heading, theme::INK);
            });
        });
    });
    ui.add_space(space::MEDIUM);
}

fn drawers(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    window: Window,
    commands: &mut Vec<Command>,
) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let script = &scenario.script;
    for drawer in Drawer::ALL {
        let name = words.computer(match drawer {
            Drawer::Documents => "files-documents",
            Drawer::Downloads => "files-downloads",
        });
        text::pictured_heading(ui, Icon::Folder, &name, Lettering::Strong, theme::SOFT_INK);
        let files = (0_u16..)
            .map(FileIx)
            .take(script.files.len())
            .filter(|file| world.has_file(scenario, *file) && script.file(*file).folder == drawer);
        let mut any = false;
        for file in files {
            any = true;
            let of = |attribute| file_word(script, words, file, attribute);
            let (name, size) = (of(""), of(".taille"));
            let id = ids::app("file", usize::from(file.0));
            let row = Row::new(icon(script.file(file).kind), &name, id).note(&size);
            if row.ui(ui).clicked() {
                match window {
                    Window::Pick(part) => {
                        commands.push(Command::Act(Action::PickFile(part, file)));
                        commands.push(Command::Change(Change::Window(None)));
                    }
                    Window::Files | Window::File(_) => {
                        commands.push(Command::Act(Action::OpenFile(file)));
                        commands.push(Command::Change(Change::Window(Some(Window::File(file)))));
                    }
                }
            }
        }
        if !any {
            let line = words.computer("files-empty");
            text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
        }
        ui.add_space(space::MEDIUM);
    }
}

/// What is in a file, on a sheet of paper.
fn contents(ui: &mut Ui, words: &Words, lesson: &LessonState, file: FileIx) {
    let script = &lesson.attempt.scenario().script;
    panel::sheet().show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::label(ui, &file_word(script, words, file, ".contenu"), Lettering::Body);
    });
}
