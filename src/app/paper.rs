//! What the sheets of paper need of the screen: the font of pictures, and pictures of the pages.

use std::ops::Range;
use std::rc::Rc;

use eframe::egui::{Color32, Rect, Ui};
use lucide_icons::Icon;

use crate::app::companion::card::{card_title, lines};
use crate::app::computer;
use crate::app::lesson_state::LessonState;
use crate::app::place;
use crate::app::raster::{self, Canvas};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::library::Library;
use crate::content::workshop::{Activity, Kind, Role, Workshop};
use crate::diagnostic::{Datum, Diagnostic, Place};
use crate::ids::{LessonId, WorkshopId};
use crate::memo::{
    self, Fonts, Icons, Identity, Kit, Picture, Plan, Sheet, Shot, Slot, Told, Voice,
};
use crate::narrate::page_title;
use crate::session::Mode;
use crate::words::Words;

/// The size of the simulated computer in a picture, in points: narrow, so that its words stay
/// large on paper, and high enough for any page.
const SCREEN: [usize; 2] = [520, 1400];

/// How many pixels a point has in a picture: about 300 to the inch once it is printed.
const PIXELS: f32 = 2.0;

/// The most of a page that a picture shows, in points: what is around the place to press.
const TALLEST: f32 = 140.0;

/// What is left white around what a picture shows, in points.
const AROUND: f32 = 12.0;

/// How wide what parts two sides of a mailbox is at least, in points.
const BETWEEN_SIDES: f32 = 7.0;

/// What the edge of the browser takes, in points.
const FRAME: f32 = 5.0;

/// What sheets are written with. Nothing when a font of the program cannot be read.
#[must_use]
pub fn kit() -> Option<Kit> {
    let icons = Icons { info: Icon::Info.into(), pencil: Icon::Pencil.into() };
    Some(Kit { fonts: Fonts::new(lucide_icons::LUCIDE_FONT_BYTES)?, icons })
}

/// The learner's memo of a lesson as a PDF file, with another language beside when one is given.
/// Nothing when there is no such lesson, or when it does not fit on a sheet.
#[must_use]
pub fn memo(
    library: &Library,
    words: &mut Words,
    id: &LessonId,
    with: Option<&str>,
) -> Option<Vec<u8>> {
    let kit = kit()?;
    let title = words.lesson(id, "titre")?;
    let sheet = memo_sheet(&kit, library, words, id, with)?;
    memo::pdf(&kit.fonts, &title, &words.language().code, vec![sheet])
}

fn memo_sheet(
    kit: &Kit,
    library: &Library,
    words: &mut Words,
    id: &LessonId,
    with: Option<&str>,
) -> Option<Sheet> {
    let own = Voice::of(library, words, id)?;
    let shots = shots(library, words, id);
    let beside = with.filter(|code| *code != own.told.language).and_then(|code| {
        words.set_language(code);
        let beside = Voice::of(library, words, id);
        words.set_language(&own.told.language);
        beside
    });
    memo::memo(kit, &own, beside.as_ref(), &shots)
}

/// The volunteer's card of a lesson as a PDF file. Nothing when there is no such lesson, or when
/// it does not fit.
#[must_use]
pub fn card(library: &Library, words: &Words, id: &LessonId) -> Option<Vec<u8>> {
    let kit = kit()?;
    let told = Told::of(library, words, id)?;
    let sheet = memo::card(&kit, words, &told)?;
    memo::pdf(&kit.fonts, &told.title, &told.language, vec![sheet])
}

/// A sheet of exercise identity cards of a lesson, as a PDF file. Nothing when there is no such
/// lesson, or when a card does not fit.
#[must_use]
pub fn identities(library: &Library, words: &Words, id: &LessonId) -> Option<Vec<u8>> {
    let kit = kit()?;
    let identity = identity(library, words, id)?;
    let sheet = memo::identities(&kit, words, &identity)?;
    memo::pdf(&kit.fonts, &identity.title, &words.language().code, vec![sheet])
}

/// All that is printed for a workshop, as one PDF file: its plan, then for each lesson of the day
/// the volunteer's card and the memo, identity cards, and the sheet of seats. Nothing when there is
/// no such workshop, or when something does not fit.
#[must_use]
pub fn workshop(
    library: &Library,
    words: &mut Words,
    id: &WorkshopId,
    with: Option<&str>,
) -> Option<Vec<u8>> {
    let kit = kit()?;
    let workshop = &library.workshops.get(id)?.value;
    let today = workshop.others.iter().filter(|other| other.role != Role::AnotherDay);
    let lessons: Vec<&LessonId> =
        std::iter::once(&workshop.core).chain(today.map(|other| &other.lesson)).collect();
    let mut cards: Vec<Identity> = Vec::new();
    let mut sheets = Vec::new();
    for lesson in &lessons {
        let told = Told::of(library, words, lesson)?;
        sheets.push(memo::card(&kit, words, &told)?);
        sheets.push(memo_sheet(&kit, library, words, lesson, with)?);
        let card = identity(library, words, lesson)?;
        match cards.iter_mut().find(|other| other.is_joined_by(&card)) {
            Some(other) => other.join(card),
            None => cards.push(card),
        }
    }
    for card in &cards {
        sheets.push(memo::identities(&kit, words, card)?);
    }
    let said = |key: &str| words.workshop(id, key).unwrap_or_default();
    let ticked = workshop.routine.iter().filter(|one| {
        one.kind.is_done_by_learners() || matches!(one.kind, Kind::Watch(_) | Kind::Memo)
    });
    let activities: Vec<String> = ticked.map(|one| said(one.id.as_str())).collect();
    let title = said("titre");
    sheets.push(memo::seats(&kit, words, &title, &activities)?);
    let plan = plan(words, (id, workshop), &lessons, &cards);
    sheets.insert(0, memo::plan(&kit, words, &plan)?);
    memo::pdf(&kit.fonts, &title, &words.language().code, sheets)
}

/// What the plan of a workshop says.
fn plan(
    words: &Words,
    (id, workshop): (&WorkshopId, &Workshop),
    lessons: &[&LessonId],
    cards: &[Identity],
) -> Plan {
    let said = |key: &str| words.workshop(id, key).unwrap_or_default();
    let title = |lesson: &LessonId| Datum::Text(words.lesson(lesson, "titre").unwrap_or_default());
    let others = workshop.others.iter().map(|other| {
        let data = [("lesson", title(&other.lesson))];
        match other.role {
            Role::Recall => words.say_with("memo-role-recall", &data),
            Role::Next => words.say_with("memo-role-next", &data),
            Role::Quick => words.say_with("memo-role-quick", &data),
            Role::AnotherDay => words.say_with("memo-role-another-day", &data),
        }
    });
    let mut copies = vec![words.say("memo-copies-plan")];
    for lesson in lessons {
        copies.push(words.say_with("memo-copies-lesson", &[("lesson", title(lesson))]));
    }
    for card in cards {
        let data = [("title", Datum::Text(card.title.clone()))];
        copies.push(words.say_with("memo-copies-identity", &data));
    }
    copies.push(words.say("memo-copies-seats"));
    let slot = |one: &Activity| Slot {
        minutes: one.minutes.into(),
        said: said(one.id.as_str()),
        guide: said(&format!("{}.guide", one.id)),
        is_rest: one.kind == Kind::Break,
    };
    Plan {
        title: said("titre"),
        goal: said("but"),
        success: said("reussite"),
        care: said("vigilance"),
        lessons: others.collect(),
        material: workshop.material.iter().map(|id| said(&format!("materiel--{id}"))).collect(),
        copies,
        activities: workshop.routine.iter().map(slot).collect(),
    }
}

/// A warning for each lesson whose memo or card does not fit, in the language of the words.
#[must_use]
pub fn too_long(library: &Library, words: &Words) -> Vec<Diagnostic> {
    let Some(kit) = kit() else { return Vec::new() };
    let fits = |id: &LessonId| {
        let own = Voice::of(library, words, id)?;
        memo::memo(&kit, &own, None, &[])?;
        memo::card(&kit, words, &own.told)
    };
    let long = library.lessons.iter().filter(|(id, _)| fits(id).is_none());
    long.map(|(id, lesson)| {
        let place = Place::file(lesson.tree.source());
        Diagnostic::warning("memo-too-long", place).with("lesson", id.as_str())
    })
    .collect()
}

/// What is on the exercise identity card of a lesson. Nothing when it cannot be played.
#[must_use]
pub fn identity(library: &Library, words: &Words, id: &LessonId) -> Option<Identity> {
    let script = prepare(library, id, None).ok()?.script;
    Some(Identity { title: card_title(words, &script), lines: lines(words, &script) })
}

/// A picture of each page of a lesson that a step begins on, the place to press lit up; and of
/// each message that is open then. None when
/// the lesson cannot be played.
#[must_use]
pub fn shots(library: &Library, words: &Words, id: &LessonId) -> Vec<Shot> {
    let Ok(scenario) = prepare(library, id, None) else { return Vec::new() };
    let scenario = Rc::new(scenario);
    let mut lesson = LessonState::new(Attempt::new(Rc::clone(&scenario), Mode::Guided));
    let mut shots = Vec::new();
    let mut before = None;
    for step in 0..lesson.attempt.session().n_steps() {
        let page = lesson.attempt.world().page(&scenario);
        // A message that opens looks like another page.
        let view = (page, lesson.attempt.world().message_open(&scenario));
        if let Some(shown) = page.filter(|_| Some(view) != before) {
            let title = page_title(&scenario.script, words, shown);
            let is_mailbox = computer::is_mailbox(&scenario.script, shown);
            let picture = shot(words, &mut lesson, title, is_mailbox).map(Rc::new);
            shots.extend(picture.map(|picture| Shot { step, picture }));
        }
        before = Some(view);
        if lesson.play_step().is_err() {
            break;
        }
    }
    shots
}

/// A picture of what is around the place to press. None when that place is not on the page.
fn shot(
    words: &Words,
    lesson: &mut LessonState,
    title: String,
    is_mailbox: bool,
) -> Option<Picture> {
    let target = lesson.next_target().filter(|target| place::pane(*target).is_none())?;
    let mut lit = None;
    let canvas = raster::picture(SCREEN, PIXELS, |ui: &mut Ui| {
        computer::ui(ui, words, lesson, &mut Vec::new());
        lit = place::rect(ui.ctx(), target);
        if let Some(rect) = lit {
            place::ring(ui.painter(), rect);
        }
    });
    let top = computer::BROWSER_HEIGHT;
    let lit = lit.filter(|rect| rect.top() > top && rect.bottom() < SCREEN[1] as f32)?;
    let inside = pixel(FRAME)..canvas.width() - pixel(FRAME);
    let side = if is_mailbox { side(&canvas, inside, lit) } else { inside };
    let rows = rows(&canvas, &side, lit);
    let columns = columns(&canvas, side, &rows);
    let (width, height) = (columns.len() as u32, rows.len() as u32);
    let pixels = rows.flat_map(|y| columns.clone().map(move |x| (x, y)));
    let rgb = pixels.flat_map(|(x, y)| {
        let [red, green, blue, _] = canvas.pixel(x, y).unwrap_or_default().to_array();
        [red, green, blue]
    });
    Some(Picture { width, height, rgb: rgb.collect(), words: title })
}

fn pixel(points: f32) -> usize {
    (points * PIXELS) as usize
}

/// Whether pixels are all alike.
fn is_plain(mut pixels: impl Iterator<Item = Option<Color32>>) -> bool {
    let first = pixels.next();
    pixels.all(|pixel| Some(pixel) == first)
}

/// The side of a mailbox in which something is lit up: folders on the left, messages on the right.
/// What is beside has lines of its own, which would be cut in two.
fn side(canvas: &Canvas, inside: Range<usize>, lit: Rect) -> Range<usize> {
    let top = pixel((lit.top() - TALLEST).max(computer::BROWSER_HEIGHT + FRAME));
    let bottom = pixel((lit.bottom() + TALLEST / 2.0).min(SCREEN[1] as f32 - FRAME));
    let is_blank = |x: &usize| is_plain((top..bottom).map(|y| canvas.pixel(*x, y)));
    let gap = pixel(BETWEEN_SIDES);
    let is_gap = |from: usize| (from..from + gap).all(|x| is_blank(&x));
    let (left, right) = (pixel(lit.left() - AROUND), pixel(lit.right() + AROUND));
    let start = (inside.start..left.saturating_sub(gap)).rev().find(|x| is_gap(*x));
    let end = (right..inside.end.saturating_sub(gap)).find(|x| is_gap(*x));
    start.map_or(inside.start, |x| x + gap / 2)..end.map_or(inside.end, |x| x + gap / 2)
}

/// The columns of pixels to show: without what is blank before the first thing drawn, and after
/// the last one.
fn columns(canvas: &Canvas, side: Range<usize>, rows: &Range<usize>) -> Range<usize> {
    let is_blank = |x: &usize| is_plain(rows.clone().map(|y| canvas.pixel(*x, y)));
    let first = side.clone().find(|x| !is_blank(x)).unwrap_or(side.start);
    let last = side.clone().rev().find(|x| !is_blank(x)).unwrap_or(side.end);
    let (around, width) = (pixel(AROUND), side.len() / 2);
    let end = (last + around).max(first + width).min(side.end);
    first.saturating_sub(around).max(side.start)..end
}

/// The rows of pixels to show: the whole page when it is small, else what is around the place lit
/// up, cut where nothing is written.
fn rows(canvas: &Canvas, side: &Range<usize>, lit: Rect) -> Range<usize> {
    let page = pixel(computer::BROWSER_HEIGHT + FRAME)..canvas.height() - pixel(FRAME);
    let is_blank = |y: usize| is_plain(side.clone().map(|x| canvas.pixel(x, y)));
    let first = page.clone().find(|y| !is_blank(*y)).unwrap_or(page.start);
    let last = page.clone().rev().find(|y| !is_blank(*y)).unwrap_or(first);
    let (mut top, mut bottom) = (first, last + 1);
    let tallest = pixel(TALLEST);
    if bottom - top > tallest {
        let lit = pixel(lit.bottom() + AROUND);
        let end = lit.max(first + tallest).min(last + 1);
        let start = end - tallest;
        // Nothing is cut in two: from the end of what began above, to before what ends below.
        let blank = (start..end).find(|y| is_blank(*y)).unwrap_or(start);
        top = (blank..end).find(|y| !is_blank(*y)).unwrap_or(start);
        let ends = lit.max(top)..end;
        let blank = ends.rev().find(|y| is_blank(*y)).unwrap_or(end);
        bottom = (top..blank).rev().find(|y| !is_blank(*y)).map_or(end, |y| y + 1);
    }
    let above = (top.saturating_sub(pixel(AROUND)).max(page.start)..top).rev();
    let below = bottom..(bottom + pixel(AROUND)).min(page.end);
    let start = above.take_while(|y| is_blank(*y)).last().unwrap_or(top);
    let end = below.take_while(|y| is_blank(*y)).last().map_or(bottom, |y| y + 1);
    start..end
}
