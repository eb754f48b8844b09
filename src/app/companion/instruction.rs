//! What to do now: the step, or the mission of who does it alone; then what help says of it.

use eframe::egui::{Align, Layout, ScrollArea, Ui};
use lucide_icons::Icon;

use crate::app::command::{Change, Command, Pane};
use crate::app::companion::{PHONE_HEIGHT, advice, listen, read_always};
use crate::app::ids;
use crate::app::lesson_state::{Example, LessonState};
use crate::app::place::Area;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{Button, Pill, panel, text};
use crate::diagnostic::Datum;
use crate::session::{Mode, Rung};
use crate::words::{Told, Words};

/// What it leaves of the companion's height before it scrolls: the lines of the card being copied,
/// and what stands above the words. In points.
const REST: f32 = 270.0;

/// What the learner is to do: the step's instruction, or the lesson's goal.
pub fn told(words: &Words, lesson: &LessonState) -> Option<Told> {
    let session = lesson.attempt.session();
    let id = &session.scenario().script.lesson;
    match session.mode() {
        Mode::Alone => words.told_lesson(id, "but"),
        Mode::Watch | Mode::Guided => words.told_lesson(id, session.step()?.id.as_str()),
    }
}

/// The same above the calendar, whose button stays in view.
const REST_CALENDAR: f32 = 350.0;

/// Draws it above a foot so many points high. Returns where it ends.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    (area, foot): (Option<Area>, f32),
    commands: &mut Vec<Command>,
) -> f32 {
    let Some(told) = told(words, lesson) else { return ui.max_rect().top() };
    let height = ui.max_rect().height() - foot;
    // A code to copy is never cut: the phone is served first.
    let most = match lesson.pane {
        Pane::Card | Pane::Papers => height - REST,
        Pane::Calendar => height - REST_CALENDAR,
        Pane::Phone => height - PHONE_HEIGHT,
    };
    let frame = panel::white().inner_margin(theme::instruction_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        // Above the phone there is room for one way to hear: it says what was told last.
        let gesture = advice::gesture(words, lesson).filter(|_| lesson.pane == Pane::Phone);
        head(ui, words, lesson, gesture.as_ref().unwrap_or(&told), commands);
        ui.add_space(space::SMALL);
        let scroll = ScrollArea::vertical().max_height(most).id_salt(ids::app("instruction", 0));
        scroll.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let wide = ui.available_width() > 320.0;
            let lettering = match (wide, advice::gesture(words, lesson)) {
                (true, _) => Lettering::Instruction,
                (false, None) => Lettering::Told,
                // Beside a narrow page, what was told first makes room for what is told now.
                (false, Some(_)) => Lettering::Body,
            };
            if !is_elsewhere(words, lesson) {
                text::label_with_bold(ui, told.text(), lettering);
            }
            if let Some(why) = lesson.example {
                let key = match why {
                    Example::BeforeLeaving => "lesson-resumed",
                    Example::BeforeComing => "lesson-joined",
                };
                ui.add_space(space::SMALL);
                panel::gentle().show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    text::label(ui, &words.say(key), Lettering::Body);
                });
            }
            if lesson.show.is_none() {
                helped(ui, words, lesson, area, commands);
                if !is_helped(words, lesson) {
                    why(ui, words, lesson, commands);
                    read_always(ui, words, lesson.hearing, commands);
                }
            }
        });
    });
    frame.response.rect.bottom()
}

/// The number of the step, or that this is the mission; and the way to hear it.
fn head(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    told: &Told,
    commands: &mut Vec<Command>,
) {
    let session = lesson.attempt.session();
    ui.horizontal(|ui| {
        match session.mode() {
            Mode::Alone => {
                Pill::Amber.ui(ui, &words.say("lesson-mission"));
            }
            Mode::Watch | Mode::Guided => {
                Pill::Amber.ui(ui, &(session.step_number() + 1).to_string());
                let count = Datum::Number(session.n_steps());
                let line = words.say_with("lesson-of", &[("count", count)]);
                text::colored(ui, &line, Lettering::Body, theme::SOFT_INK);
            }
        }
        if lesson.hearing.works {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                listen(ui, words, lesson.hearing, 0, told, commands);
            });
        }
    });
}

/// What help says: that the learner is elsewhere, what to do, where to look.
fn helped(
    ui: &mut Ui,
    words: &Words,
    lesson: &LessonState,
    area: Option<Area>,
    commands: &mut Vec<Command>,
) {
    if let Some(stray) = advice::stray(words, lesson) {
        ui.add_space(space::SMALL);
        panel::here().show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::label(ui, stray.text(), Lettering::Body);
            listen(ui, words, lesson.hearing, 1, &stray, commands);
        });
    }
    let rung = lesson.attempt.session().rung();
    let told = advice::gesture(words, lesson);
    // Above the phone there is little room, and the phone is a place to look at too.
    let says_where = rung >= Rung::Area && (told.is_none() || lesson.pane != Pane::Phone);
    // What is rung beside the computer is near: once it is named, it needs no place.
    let says_where = says_where && (told.is_none() || area != Some(Area::Beside));
    let place = area.filter(|_| says_where).map(|area| advice::area(words, area));
    if told.is_none() && place.is_none() {
        return;
    }
    ui.add_space(space::SMALL);
    panel::gentle().show(ui, |ui| {
        ui.set_width(ui.available_width());
        for told in told.iter().chain(&place) {
            text::label_with_bold(ui, told.text(), Lettering::Body);
        }
        if let Some(told) = told.as_ref().or(place.as_ref()).filter(|_| lesson.pane != Pane::Phone)
        {
            listen(ui, words, lesson.hearing, 2, told, commands);
        }
    });
}

/// Whether the way back is told: the instruction is for a page that is not in front.
fn is_elsewhere(words: &Words, lesson: &LessonState) -> bool {
    let rung = lesson.attempt.session().rung();
    rung >= Rung::Gesture && advice::stray(words, lesson).is_some()
}

/// Whether more than the instruction is told: one thing to read at a time.
fn is_helped(words: &Words, lesson: &LessonState) -> bool {
    lesson.attempt.session().rung() >= Rung::Area || advice::stray(words, lesson).is_some()
}

/// « Pourquoi ? », for those who are told each step.
fn why(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let session = lesson.attempt.session();
    let Some(step) = session.step().filter(|_| session.mode() == Mode::Guided) else { return };
    let label = words.say("lesson-why");
    let icon = if lesson.why { Icon::ChevronDown } else { Icon::ChevronRight };
    if Button::new(icon, &label).quiet().id(ids::app("why", 0)).ui(ui).clicked() {
        commands.push(Command::Change(Change::Why(!lesson.why)));
    }
    if lesson.why {
        let id = &session.scenario().script.lesson;
        let why = words.lesson(id, &format!("{}.pourquoi", step.id)).unwrap_or_default();
        text::label_with_bold(ui, &why, Lettering::Body);
    }
}
