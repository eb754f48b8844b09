//! Pictures of the pages of a lesson, for paper: drawn without a window, and cut around the place
//! to press.

use std::ops::Range;
use std::rc::Rc;

use eframe::egui::epaint::ClippedShape;
use eframe::egui::{Color32, Rect, Shape, Ui, vec2};

use crate::app::computer;
use crate::app::lesson_state::LessonState;
use crate::app::place;
use crate::app::raster::{self, Canvas};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::action::Action;
use crate::content::library::Library;
use crate::content::script::Script;
use crate::demo::Target;
use crate::ids::LessonId;
use crate::memo::{Picture, Shot};
use crate::narrate::{folder_key, mailbox_word, move_key, page_title, part_label, reply_key};
use crate::session::Mode;
use crate::words::{Words, plain, segments};

/// How wide the simulated computer is in a picture, in points: narrow, so that its words stay large
/// on paper; wider where a text has no room beside the place to press.
const WIDTHS: [usize; 3] = [520, 620, 720];

/// How high it is: enough for any page.
const TALL: usize = 1400;

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

/// By how much it is drawn smaller, in points, where a text stands near: the least first.
const CLOSER: [f32; 3] = [0.0, 2.0, 4.0];

/// The room above a field or an answer for what it is called, in points.
const CALLED: f32 = 34.0;

/// A picture of each page of a lesson that a step begins on, the place to press lit up; and of
/// each message that is open then. A button that the instruction does not name is passed over for
/// what comes next in the step. None when the lesson cannot be played. `each` is called after each
/// step.
#[must_use]
pub fn shots(library: &Library, words: &Words, id: &LessonId, each: &mut dyn FnMut()) -> Vec<Shot> {
    let Ok(scenario) = prepare(library, id, None) else { return Vec::new() };
    let scenario = Rc::new(scenario);
    let mut lesson = LessonState::new(Attempt::new(Rc::clone(&scenario), Mode::Guided));
    let mut shots = Vec::new();
    let mut before = None;
    for step in 0..lesson.attempt.session().n_steps() {
        let asked = lesson.attempt.session().step();
        let asked = asked.and_then(|step| words.lesson(id, step.id.as_str())).unwrap_or_default();
        let Ok(way) = lesson.attempt.session().way() else { break };
        let world = lesson.attempt.world();
        // A message that opens looks like another page.
        let view = (world.page(&scenario), world.message_open(&scenario));
        let mut is_wanted = Some(view) != before;
        before = Some(view);
        for action in way {
            let page = lesson.attempt.world().page(&scenario);
            if let Some(shown) = page.filter(|_| is_wanted)
                && is_named(&scenario.script, words, &action, &asked)
            {
                is_wanted = false;
                let title = page_title(&scenario.script, words, shown);
                let is_mailbox = computer::is_mailbox(&scenario.script, shown);
                let pictures = shot(words, &mut lesson, &title, is_mailbox);
                shots.extend(pictures.map(|[wide, close]| Shot { step, wide, close }));
            }
            let events = lesson.attempt.play(action);
            lesson.follow(&events);
        }
        each();
    }
    shots
}

/// Whether an instruction names the button of a gesture, if it names any. What has no button of one
/// name, such as a field, an answer, a message, is told by its place.
fn is_named(script: &Script, words: &Words, action: &Action, asked: &str) -> bool {
    let label = match action {
        Action::Press(part) => part_label(script, words, *part),
        Action::CloseMessage => mailbox_word(script, words, "retour"),
        Action::OpenFolder(folder) => mailbox_word(script, words, folder_key(*folder)),
        Action::Move(_, folder) => mailbox_word(script, words, move_key(*folder)),
        Action::Reply(_, kind) => mailbox_word(script, words, reply_key(*kind)),
        Action::Inspect(_) => mailbox_word(script, words, "voir-lien"),
        _ => return true,
    };
    let names_none = !segments(asked).any(|(_, is_bold)| is_bold);
    names_none || plain(asked).contains(&plain(&label))
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
    let Drawn { canvas, lit, texts } =
        WIDTHS.into_iter().find_map(|width| drawn(words, lesson, target, width))?;
    let inside = pixel(FRAME)..canvas.width() - pixel(FRAME);
    let side = if is_mailbox { side(&canvas, inside, lit) } else { inside };
    let canvas_and_texts = (&canvas, texts.as_slice());
    let wide = rows(canvas_and_texts, &side, lit, TALLEST);
    let wide = (columns(&canvas, side.clone(), &wide), wide);
    // A field and an answer say little without what stands above.
    let is_answer = matches!(target, Target::Option(..));
    let called = if is_answer || matches!(target, Target::Field(_)) { CALLED } else { 0.0 };
    let tallest = called + lit.height() + AROUND + RING;
    let close = rows(canvas_and_texts, &side, lit, tallest);
    let columns = if is_answer {
        columns(&canvas, side, &close)
    } else {
        close_columns(&canvas, side, &close, lit)
    };
    let close = (columns, close);
    Some([wide, close].map(|(columns, rows)| Rc::new(cut(&canvas, columns, rows, title))))
}

/// A page with the place to press lit up, and where its texts are.
struct Drawn {
    canvas: Canvas,
    lit: Rect,
    texts: Vec<Rect>,
}

/// The page on a computer of this width. None when the place to press is not on it, or when the
/// ring would hide a text, or a text beside it is cut.
fn drawn(words: &Words, lesson: &mut LessonState, target: Target, width: usize) -> Option<Drawn> {
    let (mut found, mut texts) = (None, Vec::new());
    let canvas = raster::picture([width, TALL], PIXELS, |ui: &mut Ui| {
        computer::ui(ui, words, lesson, &mut Vec::new());
        let lit = place::rect(ui.ctx(), target);
        let all = texts_of(ui);
        let clear = |lit: Rect| CLOSER.into_iter().find(|less| is_clear(lit, *less, &all));
        found = lit.and_then(|lit| Some((lit, clear(lit)?)));
        if let Some((lit, less)) = found {
            place::ring(ui.painter(), lit.shrink(less));
        }
        texts = all.into_iter().map(|(shown, _)| shown).collect();
    });
    let (lit, _) = found?;
    let is_on_page = lit.top() > computer::BROWSER_HEIGHT && lit.bottom() < TALL as f32;
    is_on_page.then_some(Drawn { canvas, lit, texts })
}

/// Where texts are drawn: what is seen of each, and whether that is all of it.
fn texts_of(ui: &Ui) -> Vec<(Rect, bool)> {
    let layer = ui.layer_id();
    let text = |clipped: &ClippedShape| match &clipped.shape {
        Shape::Text(text) => {
            let all = text.visual_bounding_rect();
            let shown = all.intersect(clipped.clip_rect);
            shown.is_positive().then(|| (shown, shown.width() > all.width() - 1.0))
        }
        _ => None,
    };
    ui.ctx().graphics(|graphics| {
        let painted = graphics.get(layer).map(|list| list.all_entries().filter_map(text).collect());
        painted.unwrap_or_default()
    })
}

/// Whether a ring that is so much smaller hides no text, and the texts beside it are whole.
fn is_clear(lit: Rect, less: f32, texts: &[(Rect, bool)]) -> bool {
    let ring = lit.expand(RING - less);
    let mut others = texts.iter().filter(|(text, _)| !lit.contains(text.center()));
    others.all(|(text, is_whole)| {
        let is_beside = text.expand2(vec2(2.0 * AROUND, 0.0)).intersects(lit);
        !text.intersects(ring.shrink(1.0)) && (*is_whole || !is_beside)
    })
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
    let bottom = pixel((lit.bottom() + TALLEST / 2.0).min(TALL as f32 - FRAME));
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
/// up, cut where nothing is written, and never between two lines of one text.
fn rows(
    (canvas, texts): (&Canvas, &[Rect]),
    side: &Range<usize>,
    drawn: Rect,
    tallest: f32,
) -> Range<usize> {
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
        let is_free = |y: &usize| is_blank(*y) && !is_in_text(texts, side, *y);
        let blank = (start..ring).find(is_free).unwrap_or(start.max(ring));
        top = (blank..end).find(|y| !is_blank(*y)).unwrap_or(start);
        let ends = lit.max(top)..end;
        let blank = ends.rev().find(is_free).unwrap_or(end);
        bottom = (top..blank).rev().find(|y| !is_blank(*y)).map_or(end, |y| y + 1);
    }
    let above = (top.saturating_sub(pixel(AROUND)).max(page.start)..top).rev();
    let below = bottom..(bottom + pixel(AROUND)).min(page.end);
    let start = above.take_while(|y| is_blank(*y)).last().unwrap_or(top);
    let end = below.take_while(|y| is_blank(*y)).last().map_or(bottom, |y| y + 1);
    start..end
}

/// Whether a row of pixels goes through a text of this side.
fn is_in_text(texts: &[Rect], side: &Range<usize>, y: usize) -> bool {
    let is_beside = |text: &Rect| pixel(text.left()) < side.end && pixel(text.right()) > side.start;
    let mut texts = texts.iter().filter(|text| is_beside(text));
    texts.any(|text| pixel(text.top()) < y && y < pixel(text.bottom()))
}

#[cfg(test)]
mod tests {
    use eframe::egui::pos2;

    use super::*;
    use crate::content::library::embedded_interface;
    use crate::ids::MessageIx;

    fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(width, height))
    }

    #[test]
    fn a_ring_is_clear_where_no_other_text_is_hidden_or_cut() {
        let lit = rect(100.0, 100.0, 80.0, 40.0);
        let own = (rect(120.0, 110.0, 40.0, 16.0), true);
        assert!(is_clear(lit, 0.0, &[own]));
        let near = (rect(60.0, 110.0, 35.0, 16.0), true);
        assert!(!is_clear(lit, 0.0, &[own, near]));
        assert!(is_clear(lit, 4.0, &[own, near]), "a smaller ring does not reach it");
        let cut = (rect(20.0, 110.0, 60.0, 16.0), false);
        assert!(!is_clear(lit, 4.0, &[own, cut]));
        let elsewhere = (rect(20.0, 300.0, 60.0, 16.0), false);
        assert!(is_clear(lit, 4.0, &[own, elsewhere]));
    }

    #[test]
    fn a_picture_is_never_cut_between_two_lines_of_one_text() {
        let heading = [rect(20.0, 40.0, 200.0, 60.0)];
        let side = pixel(10.0)..pixel(400.0);
        assert!(is_in_text(&heading, &side, pixel(70.0)));
        assert!(!is_in_text(&heading, &side, pixel(101.0)));
        assert!(!is_in_text(&heading, &(pixel(230.0)..pixel(400.0)), pixel(70.0)));
    }

    #[test]
    fn a_button_that_the_instruction_does_not_name_is_passed_over() {
        let library = Library::embedded();
        let (words, _) = Words::read(&embedded_interface(), &library.words);
        let id = LessonId::new("je-repere-une-arnaque").expect("an id");
        let script = prepare(&library, &id, None).expect("a lesson").script;
        let asked = |step: &str| words.lesson(&id, step).expect("a step");
        let close = Action::CloseMessage;
        assert!(!is_named(&script, &words, &close, &asked("signaler-la-banque")));
        assert!(is_named(&script, &words, &close, "Fermez le message."), "it names no button");
        let inspect = Action::Inspect(MessageIx(0));
        assert!(is_named(&script, &words, &inspect, &asked("regarder-le-lien")));
    }
}
