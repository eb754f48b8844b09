//! A field of the simulated site, over typed text that stays in its own home.

use std::ops::Range;
use std::rc::Rc;
use std::sync::LazyLock;

use eframe::egui::text::CharIndex;
use eframe::egui::{
    self, Color32, CornerRadius, Key, Response, Stroke, StrokeKind, TextBuffer, TextEdit, Ui, Vec2,
    vec2,
};
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::companion::listen;
use crate::app::computer::real;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering, radius, space};
use crate::app::widgets::{Button, paint_focus, text};
use crate::app::{ids, keyboard, mistake};
use crate::content::script::{InputKind, RulePlan};
use crate::ids::FieldIx;
use crate::typed::{Criterion, MAX_BYTES, MAX_LINES_BYTES, MAX_PAGE_BYTES, Spot, Typed, meets};
use crate::words::{Told, Words};

/// The height of a field, in points.
const HEIGHT: f32 = 48.0;

/// The width of a label that stands at the left of its field, in points.
const BESIDE: f32 = 96.0;

/// How many lines a field of several shows.
const LINES: usize = 4;

/// The space between a field's edge and what is typed in it, in points.
const PADDING: i8 = 14;

/// Draws a field: its label above, help under the label, what is wrong, the box.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    field: FieldIx,
    commands: &mut Vec<Command>,
) {
    let scenario = Rc::clone(lesson.attempt.scenario());
    let script = &scenario.script;
    let plan = script.field(field);
    let key = &script.part(plan.part).key;
    let site = script.site(plan.site);
    let said = |name: &str| words.site(&site.id, name);
    let beside = matches!(plan.input, InputKind::Recipient | InputKind::Line);
    let name = said(key).unwrap_or_default();
    let label = (!beside).then(|| text::label(ui, &name, Lettering::Strong));
    if let Some(help) = said(&format!("{key}.aide")) {
        text::colored(ui, &help, Lettering::Body, theme::SOFT_INK);
    }
    let real = lesson.attempt.world().real_data(&scenario, field);
    if let Some(kind) = real {
        real::ui(ui, words, script, plan, kind);
    }
    let refusal = lesson.attempt.world().shown_refusal(&scenario, field);
    if let Some(told) = mistake::at_field(words, lesson, field) {
        let_hear(ui, words, lesson, 10 + usize::from(field.0), &told, commands);
    }
    let color = match (real, refusal) {
        (Some(_), _) => theme::GREEN,
        (None, Some(_)) => theme::BRICK,
        (None, None) => theme::EDGE,
    };
    let masked = plan.input == InputKind::Password && lesson.revealed != Some(field);
    let response = ui.horizontal(|ui| {
        let label = label.unwrap_or_else(|| short_label(ui, &name));
        let end = (plan.input == InputKind::NewAddress).then(|| format!("@{}", site.host));
        let room = ui.available_width() - if end.is_some() { 230.0 } else { 0.0 };
        let drawn =
            Drawn { field, width: width(plan.input).min(room.max(160.0)), masked, edge: color };
        let response = drawn.ui(ui, lesson.attempt.typed_mut(), plan.input);
        if let Some(end) = end {
            text::label(ui, &end, Lettering::Body);
        }
        response.labelled_by(label.id)
    });
    let response = response.inner;
    follow(ui, &response, lesson, field, commands);
    keyboard::ui(ui, words, &response, plan.input, lesson.lock, commands);
    if plan.input == InputKind::Password {
        let (name, icon, reveal) = if masked {
            ("afficher", Icon::Eye, Some(field))
        } else {
            ("masquer", Icon::EyeOff, None)
        };
        let label = said(&format!("{key}.{name}")).unwrap_or_default();
        let button = Button::new(icon, &label).link().id(ids::app("reveal", usize::from(field.0)));
        if button.ui(ui).clicked() {
            commands.push(Command::Change(Change::Reveal(reveal)));
        }
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        for rule in &plan.rules {
            if let RulePlan::Strength(strength) = rule {
                for criterion in Criterion::of(*strength) {
                    let met = meets(lesson.attempt.typed().text(field), *criterion);
                    let line = said(&format!("{key}.{}", criterion.key())).unwrap_or_default();
                    live_rule(ui, met, &line);
                }
            }
        }
    });
    if !beside {
        ui.add_space(space::MEDIUM);
    }
}

/// The label of a field of one line, at its left, as webmails write it.
fn short_label(ui: &mut Ui, name: &str) -> Response {
    ui.scope(|ui| {
        ui.set_width(BESIDE);
        text::label(ui, name, Lettering::Strong)
    })
    .inner
}

/// Draws the field of words to look for: its label, then the box, on one line.
pub fn search(
    ui: &mut Ui,
    words: &Words,
    lesson: &mut LessonState,
    field: FieldIx,
    commands: &mut Vec<Command>,
) {
    let scenario = Rc::clone(lesson.attempt.scenario());
    let plan = scenario.script.field(field);
    let site = scenario.script.site(plan.site);
    let name = words.site(&site.id, &scenario.script.part(plan.part).key).unwrap_or_default();
    if let Some(kind) = lesson.attempt.world().real_data(&scenario, field) {
        real::ui(ui, words, &scenario.script, plan, kind);
    }
    let response = ui.horizontal(|ui| {
        let label = text::colored(ui, &name, Lettering::Body, theme::SOFT_INK);
        let drawn =
            Drawn { field, width: ui.available_width(), masked: false, edge: theme::CHROME_EDGE };
        drawn.ui(ui, lesson.attempt.typed_mut(), plan.input).labelled_by(label.id)
    });
    follow(ui, &response.inner, lesson, field, commands);
}

/// What is wrong and what to do, where a real site says it.
pub fn error(ui: &mut Ui, line: &str) {
    text::pictured(ui, Icon::CircleAlert, line, Lettering::Strong, theme::BRICK, theme::BRICK);
}

/// The same, which the app lets be heard.
pub fn let_hear(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    rank: usize,
    told: &Told,
    commands: &mut Vec<Command>,
) {
    error(ui, told.text());
    listen(ui, words, lesson.hearing, rank, told, commands);
}

/// A rule that is checked as one types; the picture changes with the colour.
fn live_rule(ui: &mut Ui, met: bool, line: &str) {
    let (icon, color) =
        if met { (Icon::CircleCheck, theme::GREEN) } else { (Icon::Minus, theme::SOFT_INK) };
    text::pictured(ui, icon, line, Lettering::Body, color, color);
}

/// What the keyboard does in a field: it comes, it goes, Enter sends the form.
fn follow(
    ui: &Ui,
    response: &Response,
    lesson: &LessonState,
    field: FieldIx,
    commands: &mut Vec<Command>,
) {
    if lesson.wants_focus == Some(field) {
        response.request_focus();
        response.scroll_to_me(None);
        commands.push(Command::Change(Change::Focused));
    }
    if response.gained_focus() {
        commands.push(Command::Change(Change::Field(field)));
    }
    if response.lost_focus() {
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            commands.push(Command::Enter(field));
        } else {
            commands.push(Command::Leave(field));
        }
    }
}

/// How wide a field is, which says how much is to be typed.
fn width(input: InputKind) -> f32 {
    match input {
        InputKind::Day | InputKind::Month => 110.0,
        InputKind::Year => 150.0,
        InputKind::Code(_) => 220.0,
        InputKind::Postcode => 150.0,
        InputKind::Number(_) => 200.0,
        InputKind::Phone | InputKind::SocialSecurity | InputKind::Identifier => 280.0,
        InputKind::NewAddress => 300.0,
        InputKind::Name | InputKind::Email | InputKind::AccountName | InputKind::Password => 420.0,
        InputKind::Search => 320.0,
        InputKind::Recipient | InputKind::Line | InputKind::Body => theme::READING,
    }
}

/// The box of a field.
struct Drawn {
    field: FieldIx,
    width: f32,
    masked: bool,
    edge: Color32,
}

impl Drawn {
    fn ui(&self, ui: &mut Ui, typed: &mut Typed, input: InputKind) -> Response {
        let mut buffer = Buffer { typed, spot: self.field.into(), masked: self.masked };
        let id = ids::field(self.field);
        let response = if input == InputKind::Body {
            lines(ui, id, &mut buffer, (self.width, LINES, MAX_LINES_BYTES))
        } else {
            line(ui, id, &mut buffer, vec2(self.width, HEIGHT), theme::WHITE)
        };
        let corner = CornerRadius::same(radius::SITE);
        let edge = Stroke::new(2.0, self.edge);
        ui.painter().rect_stroke(response.rect, corner, edge, StrokeKind::Inside);
        if response.has_focus() {
            paint_focus(ui.painter(), response.rect, radius::SITE);
        }
        response
    }
}

/// The browser's address bar, `width` points wide. It is typed in as a field is.
pub fn address(ui: &mut Ui, id: egui::Id, typed: &mut Typed, width: f32) -> Response {
    let mut buffer = Buffer { typed, spot: Spot::Address, masked: false };
    line(ui, id, &mut buffer, vec2(width, theme::MIN_TARGET), Color32::TRANSPARENT)
}

/// A line to type in outside of the simulated computer, `width` points wide.
pub fn one_line(ui: &mut Ui, id: egui::Id, typed: &mut Typed, width: f32) -> Response {
    let mut buffer = Buffer { typed, spot: Spot::Address, masked: false };
    let response = line(ui, id, &mut buffer, vec2(width, HEIGHT), theme::WHITE);
    let edge = Stroke::new(2.0, theme::EDGE);
    let corner = CornerRadius::same(radius::SITE);
    ui.painter().rect_stroke(response.rect, corner, edge, StrokeKind::Inside);
    if response.has_focus() {
        paint_focus(ui.painter(), response.rect, radius::SITE);
    }
    response
}

/// Many lines to type in outside of the simulated computer, `width` points wide; so many are shown
/// at first.
pub fn many_lines(
    ui: &mut Ui,
    id: egui::Id,
    typed: &mut Typed,
    (width, rows): (f32, usize),
) -> Response {
    let mut buffer = Buffer { typed, spot: Spot::Address, masked: false };
    let response = lines(ui, id, &mut buffer, (width, rows, MAX_PAGE_BYTES));
    let edge = Stroke::new(2.0, theme::EDGE);
    let corner = CornerRadius::same(radius::SITE);
    ui.painter().rect_stroke(response.rect, corner, edge, StrokeKind::Inside);
    if response.has_focus() {
        paint_focus(ui.painter(), response.rect, radius::SITE);
    }
    response
}

/// One line to type in. There is no other place where the toolkit's own is made.
#[expect(clippy::disallowed_methods, reason = "this is the one maker of fields")]
fn line(ui: &mut Ui, id: egui::Id, buffer: &mut Buffer<'_>, size: Vec2, fill: Color32) -> Response {
    let masked = buffer.masked;
    let margin = egui::Margin::symmetric(PADDING, 8);
    let response = ui.add(
        TextEdit::singleline(buffer)
            .id(id)
            .password(masked)
            .font(Lettering::Body.at_size(20.0))
            .char_limit(MAX_BYTES)
            .min_size(size)
            .desired_width(size.x - f32::from(2 * PADDING))
            .align(egui::Align2::LEFT_CENTER)
            .frame(egui::Frame::NONE.fill(fill).inner_margin(margin)),
    );
    forget_undo(ui, id);
    response
}

/// Several lines to type in.
#[expect(clippy::disallowed_methods, reason = "this is the one maker of fields")]
fn lines(
    ui: &mut Ui,
    id: egui::Id,
    buffer: &mut Buffer<'_>,
    (width, rows, most): (f32, usize, usize),
) -> Response {
    let response = ui.add(
        TextEdit::multiline(buffer)
            .id(id)
            .font(Lettering::Body.at_size(20.0))
            .char_limit(most)
            .desired_rows(rows)
            .desired_width(width)
            .frame(
                egui::Frame::NONE
                    .fill(theme::WHITE)
                    .inner_margin(egui::Margin::symmetric(PADDING, 8)),
            ),
    );
    forget_undo(ui, id);
    response
}

/// Nothing typed stays in the history of changes.
fn forget_undo(ui: &Ui, id: egui::Id) {
    if let Some(mut state) = egui::text_edit::TextEditState::load(ui.ctx(), id) {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
}

/// Typed text as the toolkit wants to see it. Masked, it shows as many dots as there are
/// characters, and the toolkit never holds the text itself.
struct Buffer<'a> {
    typed: &'a mut Typed,
    spot: Spot,
    masked: bool,
}

/// What a masked text looks like to the toolkit.
static DOTS: LazyLock<String> = LazyLock::new(|| DOT.to_string().repeat(MAX_BYTES));

const DOT: char = '•';

impl TextBuffer for Buffer<'_> {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        if self.masked {
            let n = self.typed.n_chars(self.spot);
            DOTS.get(..n * DOT.len_utf8()).unwrap_or_default()
        } else {
            self.typed.text(self.spot)
        }
    }

    fn insert_text(&mut self, text: &str, at: CharIndex) -> usize {
        self.typed.insert(self.spot, at.0, text)
    }

    fn delete_char_range(&mut self, range: Range<CharIndex>) {
        self.typed.delete(self.spot, range.start.0..range.end.0);
    }

    /// The toolkit asks for this to undo: a field of this site has no history.
    fn replace_with(&mut self, _text: &str) {}

    fn type_id(&self) -> std::any::TypeId {
        std::any::TypeId::of::<Typed>()
    }
}
