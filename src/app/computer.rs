//! How the simulated computer looks: a browser, its tabs, and the page in front.

mod choice;
pub mod field;
mod files;
mod mail;
mod page;
mod question;
mod real;

use eframe::egui;
use eframe::egui::{Align, Color32, Key, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use std::rc::Rc;

use crate::app::command::{Change, Command};
use crate::app::ids;
use crate::app::lesson_state::{LessonState, Window};
use crate::app::place;
use crate::app::screens::{split_top, within};
use crate::app::theme::{self, Lettering, radius, space};
use crate::app::widgets::{self, Button, Tab, panel, text};
use crate::content::action::Action;
use crate::content::script::Script;
use crate::content::site::{Color, Picture};
use crate::ids::PageIx;
use crate::narrate::page_title;
use crate::typed::Spot;
use crate::words::Words;

pub use mail::is_mailbox;

/// The height of the row of tabs, in points.
const TABS: f32 = 56.0;

/// The height of the row of the address, in points.
const ADDRESS: f32 = 60.0;

/// What stands above the page, in points.
pub const BROWSER_HEIGHT: f32 = TABS + ADDRESS;

/// The widest that the mailbox is drawn, in points.
const MAILBOX: f32 = 960.0;

/// The room for the way to the files, in points.
const FILES: f32 = 176.0;

/// The widest tab, in points.
const TAB_WIDTH: f32 = 230.0;

/// Draws the computer in all the room there is.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &mut LessonState, commands: &mut Vec<Command>) {
    let all = ui.max_rect();
    ui.painter().add(panel::browser().paint(all));
    let inside = all.shrink(2.0);
    let (top, rest) = split_top(inside, TABS);
    let (bar, rest) = split_top(rest, ADDRESS);
    tabs(ui, words, lesson, top, commands);
    address(ui, words, lesson, bar, commands);
    let rest = match lesson.attempt.world().offer(lesson.attempt.scenario()) {
        None => rest,
        Some(_) => {
            let (offer, rest) = split_top(rest, question::OFFER);
            question::offer(ui, words, offer, commands);
            rest
        }
    };
    let page = lesson.attempt.world().page(lesson.attempt.scenario());
    // The border stays whole under the page.
    within(ui, rest.shrink(2.0), |ui| match page {
        _ if lesson.lost => nowhere(ui, words),
        _ if lesson.window.is_some() => {
            if let Some(window) = lesson.window {
                files::ui(ui, words, lesson, window, commands);
            }
        }
        Some(page) => sheet(ui, words, lesson, page, commands),
        None => favourites(ui, words, lesson, commands),
    });
}

/// The picture of a site.
pub fn picture(picture: Picture) -> Icon {
    match picture {
        Picture::Mail => Icon::Mail,
        Picture::Institution => Icon::Landmark,
        Picture::Notepad => Icon::NotepadText,
        Picture::Lock => Icon::LockKeyhole,
        Picture::Parcel => Icon::Package,
    }
}

/// The colour of a site.
pub fn color(color: Color) -> Color32 {
    match color {
        Color::Blue => theme::SITE_BLUE,
        Color::Violet => theme::SITE_VIOLET,
        Color::Raspberry => theme::SITE_RASPBERRY,
        Color::Brown => theme::SITE_BROWN,
    }
}

fn tabs(ui: &mut Ui, words: &Words, lesson: &LessonState, rect: Rect, commands: &mut Vec<Command>) {
    let round = egui::CornerRadius { nw: radius::PILL, ne: radius::PILL, sw: 0, se: 0 };
    ui.painter().rect_filled(rect, round, theme::CHROME);
    let scenario = lesson.attempt.scenario();
    let world = lesson.attempt.world();
    let open: Vec<(u8, Option<PageIx>)> = world.tabs(scenario).collect();
    let active = world.active_tab(scenario);
    let builder = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(space::SMALL, 0.0)))
        .layout(Layout::left_to_right(Align::Max));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space::TINY;
        let reserved = if open.len() < crate::world::browser::MAX_TABS { 190.0 } else { 0.0 };
        let share = (ui.available_width() - reserved) / open.len() as f32;
        for (tab, page) in &open {
            let title = page.map_or_else(
                || words.computer("browser-empty"),
                |page| page_title(&scenario.script, words, page),
            );
            let close = words.computer("browser-close-tab");
            let drawn = Tab {
                title: &title,
                icon: page.map(|page| site_icon(&scenario.script, page)),
                active: *tab == active,
                close: (open.len() > 1).then_some(close.as_str()),
                width: share.min(TAB_WIDTH),
                id: ids::app("tab", usize::from(*tab)),
            };
            let (selected, closed) = drawn.ui(ui);
            if selected && *tab != active {
                commands.push(Command::Act(Action::SelectTab(*tab)));
            }
            if closed {
                commands.push(Command::Act(Action::CloseTab(*tab)));
            }
        }
        if world.can_open_tab(scenario) {
            let label = words.computer("browser-new-tab");
            if Button::new(Icon::Plus, &label)
                .quiet()
                .tint(theme::INK)
                .id(ids::app("new-tab", 0))
                .ui(ui)
                .clicked()
            {
                commands.push(Command::Act(Action::NewTab));
            }
        }
    });
}

fn site_icon(script: &Script, page: PageIx) -> Icon {
    picture(script.site(script.page(page).site).picture)
}

fn address(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    rect: Rect,
    commands: &mut Vec<Command>,
) {
    let scenario = Rc::clone(lesson.attempt.scenario());
    let can_go_back = lesson.attempt.world().can_go_back(&scenario);
    let page = lesson.attempt.world().page(&scenario);
    let line = egui::Stroke::new(1.0, theme::CHROME_LINE);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let builder = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(space::SMALL, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        let label = words.computer("browser-back");
        let back = Button::new(Icon::ArrowLeft, &label).quiet().tint(theme::INK);
        if back.id(ids::app("back", 0)).enabled(can_go_back || lesson.lost).ui(ui).clicked() {
            commands.push(Command::Act(Action::Back));
        }
        ui.add_space(space::SMALL);
        let has_files = !scenario.script.files.is_empty();
        let room = if has_files { FILES } else { 0.0 };
        let size = vec2(ui.available_width() - room, theme::MIN_TARGET);
        let (pill, _) = ui.allocate_exact_size(size, Sense::hover());
        let round = egui::CornerRadius::same(radius::PILL);
        ui.painter().rect_filled(pill, round, theme::CHROME_FIELD);
        let (lock, bar) = pill.split_left_right_at_x(pill.left() + 40.0);
        let icon = if lesson.lost { Icon::CircleAlert } else { Icon::Lock };
        let color = if lesson.lost { theme::BRICK } else { theme::SOFT_INK };
        let picture = char::from(icon).to_string();
        let at = lock.center() + vec2(4.0, 0.0);
        ui.painter().text(at, egui::Align2::CENTER_CENTER, picture, theme::icons(20.0), color);
        let id = ids::app("address", 0);
        if !ui.memory(|memory| memory.has_focus(id)) && !lesson.lost && !lesson.is_typing_address()
        {
            let shown = page.map(|page| scenario.script.address(page)).unwrap_or_default();
            lesson.attempt.typed_mut().fill(Spot::Address, &shown);
        }
        let name = words.computer("browser-address");
        let response =
            within(ui, bar, |ui| field::address(ui, id, lesson.attempt.typed_mut(), bar.width()));
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(name.as_str()));
        if response.has_focus() {
            widgets::paint_focus(ui.painter(), pill, radius::PILL);
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            commands.push(Command::GoToTyped);
        } else if response.gained_focus() {
            commands.push(Command::Change(Change::Lost(false)));
        }
        if has_files {
            ui.add_space(space::MEDIUM);
            let label = words.computer("files-title");
            let button = Button::new(Icon::Folder, &label).quiet().tint(theme::INK);
            if button.id(ids::app("files", 1)).ui(ui).clicked() {
                commands.push(Command::Change(Change::Window(Some(Window::Files))));
            }
        }
    });
}

fn sheet(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    page: PageIx,
    commands: &mut Vec<Command>,
) {
    let all = ui.max_rect();
    let mailbox = mail::is_mailbox(&lesson.attempt.scenario().script, page);
    let margin = match (mailbox, all.width() > 760.0) {
        (true, _) => space::MEDIUM,
        (false, true) => 56.0,
        (false, false) => space::LARGE,
    };
    let most = if mailbox { MAILBOX } else { theme::READING };
    let area = ScrollArea::vertical()
        .auto_shrink([false, false])
        .id_salt(ids::app("page", usize::from(page.0)));
    area.show(ui, |ui| {
        let inside = (ui.available_width() - 2.0 * margin).min(most);
        ui.add_space(if mailbox { space::SMALL } else { space::MEDIUM });
        ui.horizontal_top(|ui| {
            ui.add_space(margin);
            ui.vertical(|ui| {
                ui.set_width(inside);
                if mailbox {
                    mail::ui(ui, words, lesson, page, commands);
                } else {
                    page::ui(ui, words, lesson, page, commands);
                }
                if let Some(target) = lesson.wants_view {
                    place::bring_into_view(ui, target);
                    commands.push(Command::Change(Change::InView));
                }
                ui.add_space(space::SMALL);
            });
        });
    });
}

/// What a browser says of an address that is nobody's.
fn nowhere(ui: &mut Ui, words: &Words) {
    ui.add_space(space::HUGE);
    ui.horizontal_top(|ui| {
        ui.add_space(space::HUGE);
        ui.vertical(|ui| {
            text::heading(ui, &words.computer("browser-lost"), Lettering::Title);
            ui.add_space(space::SMALL);
            text::label(ui, &words.computer("browser-lost-remedy"), Lettering::Body);
        });
    });
}

/// An empty tab offers the lesson's sites.
fn favourites(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let script = &lesson.attempt.scenario().script;
    ui.add_space(space::HUGE);
    ui.horizontal_top(|ui| {
        ui.add_space(space::HUGE);
        ui.vertical(|ui| {
            text::heading(ui, &words.computer("browser-favourites"), Lettering::Title);
            for (rank, site) in script.sites.iter().enumerate() {
                ui.add_space(space::MEDIUM);
                let name = words.site(&site.id, "site").unwrap_or_default();
                let button = Button::new(picture(site.picture), &name).site_secondary();
                if button.id(ids::app("favourite", rank)).ui(ui).clicked() {
                    commands.push(Command::Act(Action::GoTo(site.home)));
                }
            }
        });
    });
}
