//! Pictures of the pages of a lesson, for paper: drawn without a window, and cut around the place
//! to press.

use std::ops::Range;
use std::rc::Rc;

use eframe::egui::{Color32, Rect, Ui};

use crate::app::computer;
use crate::app::lesson_state::LessonState;
use crate::app::place;
use crate::app::raster::{self, Canvas};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::library::Library;
use crate::demo::Target;
use crate::ids::LessonId;
use crate::memo::{Picture, Shot};
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

/// How far the ring goes around what it lights up, in points.
const RING: f32 = 8.0;

/// The room above a field or an answer for what it is called, in points.
const CALLED: f32 = 34.0;

/// A picture of each page of a lesson that a step begins on, the place to press lit up; and of
/// each message that is open then. None when the lesson cannot be played. `each` is called after
/// each step.
#[must_use]
pub fn shots(library: &Library, words: &Words, id: &LessonId, each: &mut dyn FnMut()) -> Vec<Shot> {
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
            let pictures = shot(words, &mut lesson, &title, is_mailbox);
            shots.extend(pictures.map(|[wide, close]| Shot { step, wide, close }));
        }
        before = Some(view);
        each();
        if lesson.play_step().is_err() {
            break;
        }
    }
    shots
}

/// What is around the place to press, then that place alone with what it is called. None when it is
/// not on the page.
fn shot(
    words: &Words,
    lesson: &mut LessonState,
    title: &str,
    is_mailbox: bool,
) -> Option<[Rc<Picture>; 2]> {
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
    let wide = rows(&canvas, &side, lit, TALLEST);
    let wide = (columns(&canvas, side.clone(), &wide), wide);
    // A field and an answer say little without what stands above.
    let is_answer = matches!(target, Target::Option(..));
    let called = if is_answer || matches!(target, Target::Field(_)) { CALLED } else { 0.0 };
    let close = rows(&canvas, &side, lit, called + lit.height() + AROUND + RING);
    let columns = if is_answer {
        columns(&canvas, side, &close)
    } else {
        close_columns(&canvas, side, &close, lit)
    };
    let close = (columns, close);
    Some([wide, close].map(|(columns, rows)| Rc::new(cut(&canvas, columns, rows, title))))
}

/// A part of what is drawn, as a picture.
fn cut(canvas: &Canvas, columns: Range<usize>, rows: Range<usize>, title: &str) -> Picture {
    let (width, height) = (columns.len() as u32, rows.len() as u32);
    let pixels = rows.flat_map(|y| columns.clone().map(move |x| (x, y)));
    let rgb = pixels.flat_map(|(x, y)| {
        let [red, green, blue, _] = canvas.pixel(x, y).unwrap_or_default().to_array();
        [red, green, blue]
    });
    Picture { width, height, rgb: rgb.collect(), words: title.to_owned() }
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

/// The columns of pixels that belong to the place lit up: from the end of what stands on its left
/// to before what stands on its right.
fn close_columns(
    canvas: &Canvas,
    side: Range<usize>,
    rows: &Range<usize>,
    lit: Rect,
) -> Range<usize> {
    let is_blank = |x: &usize| is_plain(rows.clone().map(|y| canvas.pixel(*x, y)));
    let gap = pixel(AROUND);
    let is_gap = |from: usize| (from..from + gap).all(|x| is_blank(&x));
    let (left, right) = (pixel(lit.left() - AROUND), pixel(lit.right() + AROUND));
    let start = (side.start..left.saturating_sub(gap)).rev().find(|x| is_gap(*x));
    let end = (right..side.end.saturating_sub(gap)).find(|x| is_gap(*x));
    start.map_or(side.start.min(left), |x| x + gap / 2)..end.map_or(side.end, |x| x + gap / 2)
}

/// The rows of pixels to show: the whole page when it is small, else what is around the place lit
/// up, cut where nothing is written.
fn rows(canvas: &Canvas, side: &Range<usize>, drawn: Rect, tallest: f32) -> Range<usize> {
    let page = pixel(computer::BROWSER_HEIGHT + FRAME)..canvas.height() - pixel(FRAME);
    let is_blank = |y: usize| is_plain(side.clone().map(|x| canvas.pixel(x, y)));
    let first = page.clone().find(|y| !is_blank(*y)).unwrap_or(page.start);
    let last = page.clone().rev().find(|y| !is_blank(*y)).unwrap_or(first);
    let (mut top, mut bottom) = (first, last + 1);
    let tallest = pixel(tallest);
    if bottom - top > tallest {
        let lit = pixel(drawn.bottom() + AROUND);
        let end = lit.max(first + tallest).min(last + 1);
        let start = end - tallest;
        // Nothing is cut in two: from the end of what began above, to before what ends below.
        // Rows that touch each other have no room between them: then from the ring on.
        let ring = pixel(drawn.top() - RING).saturating_sub(2);
        let blank = (start..ring).find(|y| is_blank(*y)).unwrap_or(start.max(ring));
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
