//! What the sheets of paper need of the screen: the font of pictures, and pictures of the pages.

mod shots;

use std::collections::BTreeMap;

use lucide_icons::Icon;

use crate::app::companion::card::{self, card_title, lines};
use crate::check::prepare;
use crate::content::library::Library;
use crate::content::workshop::{Activity, Kind, Role, Workshop};
use crate::diagnostic::{Datum, Diagnostic, Place};
use crate::ids::{LessonId, WorkshopId};
use crate::memo::{
    self, Beside, Fonts, Icons, Identity, Kit, Line, Plan, Sheet, Slot, Told, Voice,
};
use crate::words::{FRENCH, Words};

pub use shots::shots;

/// What sheets are written with. Nothing when a font of the program cannot be read.
#[must_use]
pub fn kit() -> Option<Kit> {
    let icons = Icons { info: Icon::Info.into(), pencil: Icon::Pencil.into() };
    Some(Kit { fonts: Fonts::new(lucide_icons::LUCIDE_FONT_BYTES)?, icons })
}

/// A file to be made: a sheet, or all those of a workshop; with the code of the language that
/// stands beside on what learners read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// The learner's memo of a lesson.
    Memo(LessonId, Option<String>),
    /// The volunteer's card of a lesson.
    Card(LessonId),
    /// Exercise identity cards of a lesson.
    Identity(LessonId, Option<String>),
    /// All sheets of a workshop.
    Workshop(WorkshopId, Option<String>),
}

impl Order {
    /// The file, as a PDF. Nothing when there is no such lesson or workshop, or when something does
    /// not fit. `tell` is told how much is done, as a share.
    #[must_use]
    pub fn made(
        &self,
        library: &Library,
        words: &mut Words,
        tell: &mut dyn FnMut(f32),
    ) -> Option<Vec<u8>> {
        let steps = |id: &LessonId| library.lessons.get(id).map_or(0, |one| one.value.steps.len());
        let all: usize = match self {
            Self::Memo(id, _) => steps(id),
            Self::Card(_) | Self::Identity(..) => 0,
            Self::Workshop(id, _) => {
                let workshop = &library.workshops.get(id)?.value;
                of_the_day(workshop).iter().map(|id| steps(id)).sum()
            }
        };
        let mut done = 0;
        // What is written at the end takes the time of some pictures.
        let mut step = || {
            done += 1;
            tell(done as f32 / (all + all.div_ceil(8)) as f32);
        };
        match self {
            Self::Memo(id, with) => memo_file(library, words, id, with.as_deref(), &mut step),
            Self::Card(id) => card(library, words, id),
            Self::Identity(id, with) => identities(library, words, id, with.as_deref()),
            Self::Workshop(id, with) => {
                workshop_file(library, words, id, with.as_deref(), &mut step)
            }
        }
    }
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
    memo_file(library, words, id, with, &mut || {})
}

fn memo_file(
    library: &Library,
    words: &mut Words,
    id: &LessonId,
    with: Option<&str>,
    step: &mut dyn FnMut(),
) -> Option<Vec<u8>> {
    let kit = kit()?;
    let title = words.lesson(id, "titre")?;
    let sheet = memo_sheet(&kit, library, words, (id, with), step)?;
    memo::pdf(&kit.fonts, &title, &words.language().code, vec![sheet])
}

fn memo_sheet(
    kit: &Kit,
    library: &Library,
    words: &mut Words,
    (id, with): (&LessonId, Option<&str>),
    step: &mut dyn FnMut(),
) -> Option<Sheet> {
    // Its sites say what they say in it.
    words.show(id, BTreeMap::new());
    let own = Voice::of(library, words, id)?;
    let shots = shots(library, words, id, step);
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

/// A sheet of exercise identity cards of a lesson, as a PDF file, with another language beside when
/// one is given. Nothing when there is no such lesson, when its card has only a name, or when a card
/// does not fit.
#[must_use]
pub fn identities(
    library: &Library,
    words: &mut Words,
    id: &LessonId,
    with: Option<&str>,
) -> Option<Vec<u8>> {
    let kit = kit()?;
    let identity = identity(library, words, id, with)?;
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
    workshop_file(library, words, id, with, &mut || {})
}

/// The lessons of the day: the core one, then the others.
fn of_the_day(workshop: &Workshop) -> Vec<&LessonId> {
    let today = workshop.others.iter().filter(|other| other.role != Role::AnotherDay);
    std::iter::once(&workshop.core).chain(today.map(|other| &other.lesson)).collect()
}

fn workshop_file(
    library: &Library,
    words: &mut Words,
    id: &WorkshopId,
    with: Option<&str>,
    step: &mut dyn FnMut(),
) -> Option<Vec<u8>> {
    let kit = kit()?;
    let workshop = &library.workshops.get(id)?.value;
    let lessons = of_the_day(workshop);
    let mut cards: Vec<(Identity, &LessonId)> = Vec::new();
    let mut sheets = Vec::new();
    for lesson in &lessons {
        let told = Told::of(library, words, lesson)?;
        sheets.push(memo::card(&kit, words, &told)?);
        sheets.push(memo_sheet(&kit, library, words, (lesson, with), step)?);
        let Some(card) = identity(library, words, lesson, with) else { continue };
        match cards.iter_mut().find(|(other, _)| other.is_joined_by(&card)) {
            Some((other, _)) => other.join(card),
            None => cards.push((card, lesson)),
        }
    }
    let titles: Vec<String> = cards.iter().map(|(card, _)| card.title.clone()).collect();
    let is_alone = |title: &str| titles.iter().filter(|other| *other == title).count() == 1;
    let cards = cards.into_iter().map(|(card, lesson)| Identity {
        lesson: words.lesson(lesson, "titre").filter(|_| !is_alone(&card.title)),
        ..card
    });
    let cards: Vec<Identity> = cards.collect();
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
    let plan = plan(&kit, words, (id, workshop), &lessons, &cards);
    sheets.insert(0, memo::plan(&kit, words, &plan)?);
    memo::pdf(&kit.fonts, &title, &words.language().code, sheets)
}

/// What the plan of a workshop says.
fn plan(
    kit: &Kit,
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
        let of_sheet = memo::n_identities(kit, words, card).unwrap_or(1);
        let (title, lesson) = (card.title.as_str().into(), card.lesson.as_deref());
        let sheets = memo::N_SEATS.div_ceil(of_sheet).into();
        let lesson = lesson.map_or_else(|| "none".into(), Datum::from);
        let data = [("title", title), ("sheets", sheets), ("lesson", lesson)];
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

/// A fault for each lesson and language in which a sheet does not fit: the memo in French, then
/// with each other language of the lesson beside, and the card in each. The words are in French
/// afterwards.
#[must_use]
pub fn too_long(library: &Library, words: &mut Words) -> Vec<Diagnostic> {
    let Some(kit) = kit() else { return Vec::new() };
    let languages = words.languages().to_vec();
    let mut wrong = Vec::new();
    for id in library.lessons.keys() {
        let source = |code: &str| {
            let name = format!("{id}/{code}.ftl");
            library.of(id).words.iter().find(|source| source.name == name)
        };
        words.set_language(FRENCH);
        let Some(own) = Voice::of(library, words, id) else { continue };
        for language in &languages {
            let Some(source) = source(&language.code) else { continue };
            words.set_language(&language.code);
            let Some(voice) = Voice::of(library, words, id) else { continue };
            let beside = (language.code != FRENCH).then_some(&voice);
            let memo = memo::memo(&kit, &own, beside, &[]);
            if memo.is_none() || memo::card(&kit, words, &voice.told).is_none() {
                let long = Diagnostic::error("memo-too-long", Place::file(source));
                let long = long.with("lesson", id.as_str());
                wrong.push(long.with("language", language.name.as_str()));
                // What does not fit in French fits with no other language: that is said once.
                if beside.is_none() {
                    break;
                }
            }
        }
        words.set_language(FRENCH);
    }
    wrong
}

/// What is on the exercise identity card of a lesson, with another language beside when one is
/// given. Nothing when it cannot be played, or when the card has only a name: there is nothing to
/// copy from it.
#[must_use]
pub fn identity(
    library: &Library,
    words: &mut Words,
    id: &LessonId,
    with: Option<&str>,
) -> Option<Identity> {
    let script = prepare(library, id, None).ok()?.script;
    if !card::is_of_use(&script) {
        return None;
    }
    let own = lines(words, &script);
    let title = card_title(words, &script);
    let code = words.language().code.clone();
    let mut beside = None;
    let mut others = Vec::new();
    if let Some(language) = with.filter(|with| *with != code && words.set_language(with)) {
        let invented = words.say("memo-identity-invented");
        others = lines(words, &script);
        let title = card_title(words, &script);
        beside = Some(Beside { language: language.to_owned(), title, invented });
        words.set_language(&code);
    }
    let other = |rank: usize| others.get(rank).map(|(name, _)| name.clone());
    let lines = own.into_iter().enumerate();
    let lines = lines.map(|(rank, (name, value))| Line { name, beside: other(rank), value });
    Some(Identity { title, lesson: None, lines: lines.collect(), beside })
}
