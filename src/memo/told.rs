//! What a sheet says of a lesson, in one language.

use crate::content::lesson::{Date, Task};
use crate::content::library::Library;
use crate::content::site::Picture;
use crate::diagnostic::Datum;
use crate::ids::LessonId;
use crate::words::Words;

/// The words to know that a lesson may have: each with what it means.
pub const KNOWN: [&str; 5] = ["mot-1", "mot-2", "mot-3", "mot-4", "mot-5"];

/// A lesson in words, in one language.
pub struct Told {
    /// The code of the language: `fr`.
    pub language: String,
    /// The title.
    pub title: String,
    /// What there is to reach.
    pub goal: String,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// Words to know, each in bold with what it means.
    pub known: Vec<String>,
    /// That all of it is invented.
    pub invented: String,
    /// What to bring for the real one: a sentence, then things.
    pub bring: (String, [String; 3]),
    /// When the pages were compared with real ones, and that those may differ. Empty where there
    /// are no real ones.
    pub checked: String,
    /// Whether the learner can note an address of their own.
    pub notes_address: bool,
}

/// A step in words.
pub struct Step {
    /// What to do. Quoted labels stand between marks.
    pub instruction: String,
    /// A question to ask.
    pub question: String,
    /// For whoever helps.
    pub guide: String,
}

impl Told {
    /// A lesson in the language of the words. Nothing when there is no such lesson.
    #[must_use]
    pub fn of(library: &Library, words: &Words, id: &LessonId) -> Option<Self> {
        let lesson = &library.lessons.get(id)?.value;
        let said = |key: &str| words.lesson(id, key).unwrap_or_default();
        let known = KNOWN.iter().filter_map(|key| {
            let word = words.quoted_name(&words.lesson(id, key)?);
            let sense = words.lesson(id, &format!("{key}.sens"))?;
            let data = [("word", Datum::Text(word)), ("sense", Datum::Text(sense))];
            Some(words.say_with("memo-known-word", &data))
        });
        // Those who help take home what there is to say.
        let instruction = |id: &str| match lesson.task {
            Task::Helpers => format!("{}\n{}", said(id), said(&format!("{id}.guide"))),
            Task::Email | Task::Passwords | Task::Institutions => said(id),
        };
        let step = |id: &str| Step {
            instruction: instruction(id),
            question: said(&format!("{id}.question")),
            guide: said(&format!("{id}.guide")),
        };
        Some(Self {
            language: words.language().code.clone(),
            title: said("titre"),
            goal: said("but"),
            steps: lesson.steps.iter().map(|one| step(one.id.as_str())).collect(),
            known: known.collect(),
            invented: said("fin-invente"),
            bring: (
                said("fin-apporter"),
                ["fin-apporter-1", "fin-apporter-2", "fin-apporter-3"].map(said),
            ),
            checked: last_checked(library, id).map(|date| checked(words, date)).unwrap_or_default(),
            notes_address: lesson.notes_address,
        })
    }
}

/// The oldest day on which a page of the lesson's sites was compared with real ones. Nothing where
/// there are none: for a notepad, and for a room of learners.
#[must_use]
pub fn last_checked(library: &Library, id: &LessonId) -> Option<Date> {
    let library = library.of(id);
    let lesson = &library.lessons.get(id)?.value;
    if lesson.task == Task::Helpers {
        return None;
    }
    let sites = lesson.sites.iter().filter_map(|site| library.sites.get(site));
    let sites = sites.filter(|site| site.value.picture != Picture::Notepad);
    sites.flat_map(|site| &site.value.pages).map(|page| page.checked_on).min()
}

/// That the pages were compared with real ones on this day.
#[must_use]
pub fn checked(words: &Words, date: Date) -> String {
    words.say_with(
        "end-checked",
        &[
            ("day", Datum::Number(date.day.into())),
            ("month", Datum::Number(date.month.into())),
            ("year", Datum::Text(date.year.to_string())),
        ],
    )
}
