//! The webmail: folders on the left, and on the right the messages of one, or the one that is
//! open.

mod list;
mod message;
pub mod writing;

use std::rc::Rc;

use eframe::egui::{Align, Layout, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::computer::{field, page, picture};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Row, text};
use crate::content::action::Action;
use crate::content::mail::Folder;
use crate::content::page::Look;
use crate::content::script::{InputKind, PartKind, Script};
use crate::ids::{FieldIx, PageIx, PartIx};
use crate::narrate::{folder_key, mailbox_word};
use crate::words::Words;

/// The width of the column of folders, in points, where the page is narrow and where it is wide.
const FOLDERS: [f32; 2] = [252.0, 264.0];

/// The width from which a page is wide, in points.
const WIDE: f32 = 800.0;

/// The picture of a folder.
fn folder_icon(folder: Folder) -> Icon {
    match folder {
        Folder::Inbox => Icon::Inbox,
        Folder::Drafts => Icon::FilePen,
        Folder::Sent => Icon::Send,
        Folder::Spam => Icon::ShieldAlert,
        Folder::Bin => Icon::Trash2,
    }
}

/// Whether a page shows the mailbox.
pub fn is_mailbox(script: &Script, page: PageIx) -> bool {
    script.page(page).parts().any(|part| matches!(script.part(part).kind, PartKind::Inbox))
}

/// Where each part of the page stands around the mailbox.
#[derive(Default)]
struct Places {
    /// Above the list: what a message that is open takes the place of.
    top: Vec<PartIx>,
    /// At the end of the first line: the ways out.
    head: Vec<PartIx>,
    /// Above the folders: the main button.
    side: Vec<PartIx>,
    /// Above the list.
    search: Option<FieldIx>,
    /// The mailbox itself.
    inbox: Option<PartIx>,
}

impl Places {
    fn of(script: &Script, shown: &[PartIx]) -> Self {
        let mut places = Self::default();
        for part in shown {
            match &script.part(*part).kind {
                PartKind::Inbox => places.inbox = Some(*part),
                PartKind::Button { look: Look::Primary, .. } => places.side.push(*part),
                PartKind::Button { .. } if places.inbox.is_some() => places.head.push(*part),
                PartKind::Field(field) if script.field(*field).input == InputKind::Search => {
                    places.search = Some(*field);
                }
                PartKind::Button { .. }
                | PartKind::Field(_)
                | PartKind::Heading
                | PartKind::Text
                | PartKind::Notice(_)
                | PartKind::Check { .. }
                | PartKind::Suggestion { .. }
                | PartKind::Echo(_)
                | PartKind::Choice(_)
                | PartKind::EchoChoice(_)
                | PartKind::StrengthOf(_)
                | PartKind::Attach(_) => places.top.push(*part),
            }
        }
        places
    }
}

/// Draws the page of the mailbox.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    page: PageIx,
    commands: &mut Vec<Command>,
) {
    let scenario = Rc::clone(lesson.attempt.scenario());
    let script = &scenario.script;
    let shown: Vec<PartIx> = script
        .page(page)
        .parts()
        .filter(|part| lesson.attempt.world().shows(&scenario, *part))
        .collect();
    let places = Places::of(script, &shown);
    let site = script.page(page).site;
    head(ui, words, script, (page, &places.head), commands);
    ui.add_space(space::SMALL);
    let width = ui.available_width();
    let folders = FOLDERS[usize::from(width > WIDE)];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::LARGE;
        ui.vertical(|ui| {
            ui.set_width(folders);
            ui.spacing_mut().item_spacing.x = space::SMALL;
            for part in &places.side {
                let label = words.site(&script.site(site).id, &script.part(*part).key);
                let label = label.unwrap_or_default();
                let button = Button::new(Icon::SquarePen, &label).site_primary().tight().wide();
                if button.id(ids::part(*part)).ui(ui).clicked() {
                    commands.push(Command::Act(Action::Press(*part)));
                }
                ui.add_space(space::SMALL);
            }
            if places.inbox.is_some() {
                all_folders(ui, words, lesson, commands);
            }
        });
        ui.vertical(|ui| {
            ui.set_width(width - folders - space::LARGE);
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let world = lesson.attempt.world();
            if places.inbox.is_none() {
                return;
            }
            if let Some(message) = world.message_open(&scenario) {
                message::received(ui, words, lesson, message, commands);
            } else if let Some(rank) = lesson.sent_open.filter(|_| is_at(lesson, Folder::Sent)) {
                message::sent(ui, words, lesson, rank, commands);
            } else {
                for part in &places.top {
                    page::one_part(ui, words, lesson, (site, *part), commands);
                }
                if let Some(search) = places.search {
                    field::search(ui, words, lesson, search, commands);
                    ui.add_space(space::SMALL);
                }
                list::ui(ui, words, lesson, places.search, commands);
            }
        });
    });
}

fn is_at(lesson: &LessonState, folder: Folder) -> bool {
    lesson.attempt.world().folder_shown(lesson.attempt.scenario()) == folder
}

/// The name of the site, and the ways out at the other end of the line.
fn head(
    ui: &mut Ui,
    words: &Words,
    script: &Script,
    (page, parts): (PageIx, &[PartIx]),
    commands: &mut Vec<Command>,
) {
    let site = script.site(script.page(page).site);
    let name = words.site(&site.id, "site").unwrap_or_default();
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), theme::BUTTON_HEIGHT),
        Layout::right_to_left(Align::Center),
        |ui| {
            for part in parts {
                let label = words.site(&site.id, &script.part(*part).key).unwrap_or_default();
                let button = Button::new(None, &label).site_secondary().tight();
                if button.id(ids::part(*part)).ui(ui).clicked() {
                    commands.push(Command::Act(Action::Press(*part)));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let (icon, blue) = (picture(site.picture), theme::SITE_BLUE);
                ui.vertical(|ui| {
                    // Level with the button at the other end.
                    ui.add_space(space::SMALL);
                    text::pictured(ui, icon, &name, Lettering::Heading, blue, blue);
                });
            });
        },
    );
}

fn all_folders(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let (scenario, world) = (lesson.attempt.scenario(), lesson.attempt.world());
    let shown = world.folder_shown(scenario);
    ui.spacing_mut().item_spacing.y = 2.0;
    for (rank, folder) in Folder::ALL.into_iter().enumerate() {
        let name = mailbox_word(&scenario.script, words, folder_key(folder));
        let count = match folder {
            Folder::Drafts => usize::from(world.has_draft(scenario)),
            Folder::Sent | Folder::Bin => 0,
            Folder::Inbox | Folder::Spam => world.n_unread(scenario, folder),
        };
        let count = if count == 0 { String::new() } else { count.to_string() };
        let mut row = Row::new(folder_icon(folder), &name, ids::app("folder", rank))
            .selected(folder == shown);
        if !count.is_empty() {
            row = row.note(&count).strong(true);
        }
        if row.ui(ui).clicked() {
            commands.push(Command::Change(Change::SentOpen(None)));
            commands.push(Command::Act(Action::OpenFolder(folder)));
        }
    }
}
