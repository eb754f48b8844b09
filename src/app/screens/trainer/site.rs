//! The sites of a trainer: all of them, a new one, and one with its pages and their words.

use eframe::egui::{Rect, ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::app::command::Command;
use crate::app::computer::{color, field, picture};
use crate::app::ids;
use crate::app::screens::trainer::lesson::{STEPS, columns, the_page, word};
use crate::app::screens::trainer::said::{Said, of_page};
use crate::app::screens::trainer::{Drawn, back, button, push, told, undo};
use crate::app::screens::{pictured, within};
use crate::app::theme::{self, Lettering, space};
use crate::app::trainer::site::AtSite;
use crate::app::trainer::{AtTrainer, Trainer, View};
use crate::app::widgets::{Button, Checkbox, Pill, panel, text};
use crate::content::page::{Page, Part};
use crate::content::site::{Color, Site};
use crate::diagnostic::Datum;
use crate::ids::SiteId;
use crate::studio::site::{Model, Refused, can_take};
use crate::words::{FRENCH, Words};

/// The sites of the folder.
pub fn list(ui: &mut Ui, drawn: &Drawn<'_>, state: &Trainer, commands: &mut Vec<Command>) {
    let words = drawn.words;
    back(ui, words, commands);
    text::heading(ui, &words.say("sites-title"), Lettering::Display);
    ui.add_space(space::SMALL);
    text::label(ui, &words.say("sites-what"), Lettering::Body);
    ui.add_space(space::MEDIUM);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        let new = words.say("sites-new");
        let new = Button::new(Icon::Plus, &new).primary().id(ids::app("sites-new", 0));
        if new.ui(ui).clicked() {
            push(commands, AtTrainer::Site(AtSite::New));
        }
        undo(ui, drawn, state, commands);
    });
    told(ui, words, state);
    for (rank, (id, site)) in drawn.library.sites.iter().enumerate() {
        ui.add_space(space::MEDIUM);
        panel::white().show(ui, |ui| {
            ui.set_width(ui.available_width());
            let name = words.site(id, "site").unwrap_or_default();
            let (icon, tint) = (picture(site.value.picture), color(site.value.color));
            text::pictured(ui, icon, &name, Lettering::Heading, tint, theme::INK);
            let data = [
                ("host", Datum::Text(site.value.host.clone())),
                ("count", Datum::Number(site.value.pages.len())),
            ];
            let line = words.say_with("sites-about", &data);
            text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
            ui.add_space(space::TINY);
            let faults = standing(ui, words, (id, &site.value), state);
            ui.add_space(space::SMALL);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
                let open = AtTrainer::Open(View::Site(id.clone(), 0));
                button(ui, words, (Icon::Pencil, "sites-open", rank), open, commands);
                if let Some(faults) = faults {
                    let faults = AtTrainer::Open(faults);
                    button(ui, words, (Icon::ListChecks, "trainer-faults", rank), faults, commands);
                }
            });
        });
    }
}

/// The faults of a site, and its pages to compare again. Returns where its faults are told, when it
/// has some: with those of a lesson on it, or with those of none.
fn standing(
    ui: &mut Ui,
    words: &Words,
    (id, site): (&SiteId, &Site),
    state: &Trainer,
) -> Option<View> {
    let found = state.findings.as_ref();
    let all = found.map(|found| found.faults.as_slice()).unwrap_or_default();
    let folder = format!("sites/{id}/");
    let is_mine = |rank: &usize| all[*rank].place.0.starts_with(&folder);
    let mine: Vec<usize> = (0..all.len()).filter(is_mine).collect();
    let n_errors = mine.iter().filter(|rank| all[**rank].is_error).count();
    let n_remarks = mine.len() - n_errors;
    let n_old = site.pages.iter().filter(|page| state.is_to_check(page)).count();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TINY);
        if n_errors > 0 {
            let count = [("count", Datum::Number(n_errors))];
            Pill::Brick.ui(ui, &words.say_with("trainer-errors", &count));
        }
        if n_remarks > 0 {
            let count = [("count", Datum::Number(n_remarks))];
            Pill::Amber.ui(ui, &words.say_with("trainer-remarks", &count));
        }
        if n_old > 0 {
            let count = [("count", Datum::Number(n_old))];
            Pill::Amber.ui(ui, &words.say_with("sites-to-check", &count));
        }
        if found.is_some() && mine.is_empty() && n_old == 0 {
            Pill::Green.ui(ui, &words.say("trainer-no-fault"));
        }
    });
    let first = mine.first()?;
    let mut lessons = found?.lessons.iter();
    let of = lessons.find(|(_, lesson)| lesson.faults.contains(first));
    Some(View::Faults(of.map(|(lesson, _)| lesson.clone())))
}

/// « Nouveau site »: its name, its address, its colour, its pages.
pub fn new(ui: &mut Ui, drawn: &Drawn<'_>, state: &mut Trainer, commands: &mut Vec<Command>) {
    let words = drawn.words;
    let sites = AtTrainer::Open(View::Sites);
    button(ui, words, (Icon::ArrowLeft, "sites-title", 0), sites, commands);
    ui.add_space(space::SMALL);
    text::heading(ui, &words.say("sites-new"), Lettering::Display);
    ui.add_space(space::MEDIUM);
    state.new_site.propose(drawn.library);
    let site = &mut state.new_site;
    let lines = [
        ("sites-name", "sites-name-what", &mut site.name),
        ("sites-host", "sites-host-what", &mut site.host),
    ];
    let width = (ui.available_width() - space::MEDIUM) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        for (rank, (key, what, typed)) in lines.into_iter().enumerate() {
            ui.vertical(|ui| {
                ui.set_width(width);
                let label = words.say(key);
                text::heading(ui, &label, Lettering::Heading);
                let id = ids::app("site-line", rank);
                field::one_line(ui, id, typed, width);
                ui.ctx().accesskit_node_builder(id, |node| node.set_label(label.as_str()));
                text::colored(ui, &words.say(what), Lettering::Body, theme::SOFT_INK);
            });
        }
    });
    ui.add_space(space::MEDIUM);
    text::heading(ui, &words.say("sites-color"), Lettering::Heading);
    ui.add_space(space::TINY);
    colors(ui, words, site.color, AtSite::Color, commands);
    ui.add_space(space::MEDIUM);
    text::heading(ui, &words.say("sites-models"), Lettering::Heading);
    text::colored(ui, &words.say("sites-models-what"), Lettering::Body, theme::SOFT_INK);
    ui.add_space(space::SMALL);
    models(ui, words, &site.models, commands);
    told(ui, words, state);
    ui.add_space(space::MEDIUM);
    let create = words.say("sites-create");
    let create = Button::new(Icon::Check, &create).primary().id(ids::app("site-create", 0));
    if create.ui(ui).clicked() {
        push(commands, AtTrainer::Site(AtSite::Create));
    }
}

/// The colours that a site can have, each as its buttons are then.
fn colors(
    ui: &mut Ui,
    words: &Words,
    chosen: Color,
    asked: impl Fn(Color) -> AtSite,
    commands: &mut Vec<Command>,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        for (rank, one) in Color::ALL.into_iter().enumerate() {
            let label = words.say(color_key(one));
            let is_it = chosen == one;
            let swatch = match is_it {
                true => Button::new(Icon::CircleCheck, &label).site_primary(),
                false => Button::new(Icon::Circle, &label).site_secondary(),
            };
            let swatch = swatch.tint(color(one)).selected(is_it);
            if swatch.id(ids::app("site-color", rank)).ui(ui).clicked() {
                push(commands, AtTrainer::Site(asked(one)));
            }
        }
    });
}

/// The models as cards in two columns: a picture, a tick, a sentence, and the place among the
/// pages.
fn models(ui: &mut Ui, words: &Words, chosen: &[Model], commands: &mut Vec<Command>) {
    let width = (ui.available_width() - space::MEDIUM) / 2.0;
    for (row, pair) in Model::ALL.chunks(2).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (column, model) in pair.iter().enumerate() {
                let rank = chosen.iter().position(|other| other == model);
                let fill = if rank.is_some() { theme::PALE_GREEN } else { theme::WHITE };
                let frame = panel::white().fill(fill);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    let frame = frame.inner_margin(theme::card_margin());
                    frame.show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        let label = words.say(title_key(*model));
                        let tick = Checkbox::new(rank.is_some(), &label);
                        if tick.id(ids::app("model", 2 * row + column)).ui(ui).clicked() {
                            push(commands, AtTrainer::Site(AtSite::Tick(*model)));
                        }
                        let line = words.say(what_key(*model));
                        let (icon, soft) = (picture_of(*model), theme::SOFT_INK);
                        text::pictured(ui, icon, &line, Lettering::Body, theme::GREEN, soft);
                        // The line is always there: nothing jumps.
                        let (line, ink) = match rank {
                            Some(rank) => {
                                let rank = [("rank", Datum::Number(rank + 1))];
                                (words.say_with("sites-rank", &rank), theme::GREEN)
                            }
                            None => (words.say("sites-not-in"), theme::SOFT_INK),
                        };
                        text::colored(ui, &line, Lettering::Strong, ink);
                    });
                });
            }
        });
        ui.add_space(space::SMALL);
    }
}

/// The models whose pages can be added to a site.
pub fn add(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &Trainer,
    (id, page): (&SiteId, usize),
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    let site = AtTrainer::Open(View::Site(id.clone(), page));
    button(ui, words, (Icon::ArrowLeft, "sites-back", 0), site, commands);
    ui.add_space(space::SMALL);
    text::heading(ui, &words.say("sites-add"), Lettering::Display);
    ui.add_space(space::SMALL);
    let loaded = drawn.library.sites.get(id);
    let from = loaded.and_then(|loaded| loaded.value.pages.get(page));
    let title = from.and_then(|from| words.site(id, from.id.as_str())).unwrap_or_default();
    let line = words.say_with("sites-add-what", &[("page", Datum::Text(title))]);
    text::label(ui, &line, Lettering::Body);
    told(ui, words, state);
    let models = Model::ALL.into_iter().filter(|model| can_take(drawn.library, id, *model));
    let models: Vec<Model> = models.collect();
    let width = (ui.available_width() - space::MEDIUM) / 2.0;
    for (row, pair) in models.chunks(2).enumerate() {
        ui.add_space(space::MEDIUM);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for (column, model) in pair.iter().enumerate() {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    let label = words.say(title_key(*model));
                    let add = Button::new(picture_of(*model), &label).wide();
                    if add.id(ids::app("add-model", 2 * row + column)).ui(ui).clicked() {
                        push(commands, AtTrainer::Site(AtSite::Add(id.clone(), page, *model)));
                    }
                    ui.add_space(space::TINY);
                    let what = words.say(what_key(*model));
                    text::colored(ui, &what, Lettering::Body, theme::SOFT_INK);
                });
            }
        });
    }
}

/// One site: its pages in a column, the page in front, and its words.
pub fn ui(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    (id, page): (&SiteId, usize),
    rect: Rect,
    commands: &mut Vec<Command>,
) {
    let (left, front, below) = columns(rect);
    within(ui, left, |ui| pages(ui, drawn, state, (id, page), commands));
    within(ui, front, |ui| match state.preview {
        Some(_) => the_page(ui, drawn, state),
        None => pictured(ui, Icon::Info, &drawn.words.say("sites-no-page"), Lettering::Body),
    });
    within(ui, below, |ui| {
        ScrollArea::vertical().id_salt("words").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(below.width() - theme::SCROLL_WIDTH);
            words_of(ui, drawn, state, (id, page), commands);
        });
    });
}

fn pages(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &Trainer,
    (id, page): (&SiteId, usize),
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    let sites = AtTrainer::Open(View::Sites);
    button(ui, words, (Icon::ArrowLeft, "sites-title", 0), sites, commands);
    ui.add_space(space::SMALL);
    ScrollArea::vertical().id_salt("pages").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(STEPS - theme::SCROLL_WIDTH);
        text::heading(ui, &words.site(id, "site").unwrap_or_default(), Lettering::Heading);
        ui.add_space(space::SMALL);
        let add = AtTrainer::Open(View::AddPage(id.clone(), page));
        button(ui, words, (Icon::Plus, "sites-add", 0), add, commands);
        ui.add_space(space::SMALL);
        let lesson = AtTrainer::Open(View::Paste(Some(id.clone())));
        button(ui, words, (Icon::CircleDot, "sites-lesson", 0), lesson, commands);
        ui.add_space(space::SMALL);
        undo(ui, drawn, state, commands);
        ui.add_space(space::MEDIUM);
        text::heading(ui, &words.say("sites-pages"), Lettering::Strong);
        ui.add_space(space::TINY);
        let Some(loaded) = drawn.library.sites.get(id) else { return };
        for (rank, one) in loaded.value.pages.iter().enumerate() {
            let title = words.site(id, one.id.as_str()).unwrap_or_default();
            let line = format!("{}. {title}", rank + 1);
            let row = Button::new(None, &line).selected(rank == page).row();
            if row.id(ids::app("site-page", rank)).ui(ui).clicked() {
                push(commands, AtTrainer::Open(View::Site(id.clone(), rank)));
            }
            ui.add_space(space::TINY);
        }
    });
}

/// The words of the page in front, then the name of the site.
fn words_of(
    ui: &mut Ui,
    drawn: &Drawn<'_>,
    state: &mut Trainer,
    (id, page): (&SiteId, usize),
    commands: &mut Vec<Command>,
) {
    let words = drawn.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        for (rank, language) in words.languages().iter().enumerate() {
            let row = Button::new(Icon::Languages, &language.name);
            let row = row.selected(state.language == language.code).id(ids::app("words-in", rank));
            if row.ui(ui).clicked() {
                push(commands, AtTrainer::Language(language.code.clone()));
            }
        }
    });
    told(ui, words, state);
    ui.add_space(space::SMALL);
    text::heading(ui, &words.say("trainer-page-words"), Lettering::Heading);
    let about = if state.language == FRENCH { "sites-words-what" } else { "sites-meaning-what" };
    text::colored(ui, &words.say(about), Lettering::Body, theme::SOFT_INK);
    let file = format!("sites/{id}/{}.ftl", state.language);
    let Some(loaded) = drawn.library.sites.get(id) else { return };
    let Some(in_front) = loaded.value.pages.get(page) else { return };
    let said = of_page(drawn, &state.language, id.as_str(), in_front);
    for (rank, said) in said.iter().enumerate() {
        word(ui, drawn, state, (said, rank), commands);
    }
    ui.add_space(space::MEDIUM);
    text::heading(ui, &words.say("sites-name"), Lettering::Heading);
    let name = "site".to_owned();
    let everywhere = Said { file, name, label: words.say("sites-everywhere") };
    word(ui, drawn, state, (&everywhere, said.len()), commands);
    ui.add_space(space::MEDIUM);
    text::heading(ui, &words.say("sites-color"), Lettering::Heading);
    ui.add_space(space::TINY);
    let paint = |color| AtSite::Paint(id.clone(), color);
    colors(ui, words, loaded.value.color, paint, commands);
}

/// Where a word stands on a page: its tab comes first, then its parts from top to bottom.
pub(super) fn place(page: &Page, name: &str) -> usize {
    let part = name.split('.').next().and_then(|key| key.split("--").nth(1));
    part.map_or(0, |part| {
        let found = page.body.iter().position(|other| other.id().as_str() == part);
        found.map_or(usize::MAX, |rank| rank + 1)
    })
}

/// What a word of a page is.
pub(super) fn kind_key(page: &Page, name: &str) -> &'static str {
    let (key, attribute) = name.split_once('.').map_or((name, None), |(a, b)| (a, Some(b)));
    match attribute {
        Some("aide") => return "sites-kind-help",
        Some("refus-requis") => return "sites-kind-empty",
        Some(end) if end.starts_with("refus-") => return "sites-kind-refusal",
        Some(_) => return "sites-kind-small",
        None => {}
    }
    let mut ways = key.split("--").skip(1);
    let (part, option) = (ways.next(), ways.next());
    let Some(part) = part else { return "sites-kind-tab" };
    if option.is_some() {
        return "sites-kind-answer";
    }
    let found = page.body.iter().find(|other| other.id().as_str() == part);
    match found {
        Some(Part::Heading(..)) => "sites-kind-heading",
        Some(Part::Text(..)) => "sites-kind-text",
        Some(Part::Notice { .. }) => "sites-kind-notice",
        Some(Part::Field { .. }) => "sites-kind-field",
        Some(Part::Choice { .. }) => "sites-kind-choice",
        Some(Part::Check { .. }) => "sites-kind-check",
        Some(Part::Button { .. } | Part::Suggestion { .. } | Part::Attach(_)) => {
            "sites-kind-button"
        }
        Some(Part::Echo { .. } | Part::StrengthOf { .. } | Part::Inbox(_)) | None => {
            "sites-kind-small"
        }
    }
}

/// Why no site was made, and what to do.
pub fn refused(words: &Words, why: &Refused) -> String {
    match why {
        Refused::NoName => words.say("sites-no-name"),
        Refused::NoModel => words.say("sites-no-model"),
        Refused::RealHost(host) if host.is_empty() => words.say("sites-no-host"),
        Refused::RealHost(host) => {
            words.say_with("sites-real-host", &[("host", Datum::Text(host.clone()))])
        }
        Refused::TakenHost(host) => {
            words.say_with("sites-taken-host", &[("host", Datum::Text(host.clone()))])
        }
    }
}

fn color_key(color: Color) -> &'static str {
    match color {
        Color::Blue => "sites-blue",
        Color::Violet => "sites-violet",
        Color::Raspberry => "sites-raspberry",
        Color::Brown => "sites-brown",
    }
}

fn picture_of(model: Model) -> Icon {
    match model {
        Model::SignUp => Icon::UserPlus,
        Model::SignIn => Icon::KeyRound,
        Model::List => Icon::List,
        Model::Form => Icon::ClipboardList,
        Model::Message => Icon::MailOpen,
        Model::Confirmation => Icon::CircleCheck,
    }
}

fn title_key(model: Model) -> &'static str {
    match model {
        Model::SignUp => "sites-sign-up",
        Model::SignIn => "sites-sign-in",
        Model::List => "sites-list",
        Model::Form => "sites-form",
        Model::Message => "sites-message",
        Model::Confirmation => "sites-confirmation",
    }
}

fn what_key(model: Model) -> &'static str {
    match model {
        Model::SignUp => "sites-sign-up-what",
        Model::SignIn => "sites-sign-in-what",
        Model::List => "sites-list-what",
        Model::Form => "sites-form-what",
        Model::Message => "sites-message-what",
        Model::Confirmation => "sites-confirmation-what",
    }
}
