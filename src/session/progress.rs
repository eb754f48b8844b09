//! What is remembered of a person's way through the lessons: which are done, which of their forms
//! were begun, and where the one under way stands.
//!
//! It is made of checked names and closed types only, so that nothing typed can be in it. It
//! knows no file: it becomes a text of a few lines and is read back from one. Reading is generous:
//! a line that cannot be understood is left out and told, and the rest is kept.
//!
//! ```text
//! faire-avec progress 1
//! done je-cree-mon-adresse
//! seen je-cree-mon-adresse
//! seen je-cree-mon-adresse premier-code-perime
//! lesson je-cree-mon-adresse
//! variant premier-code-perime
//! mode alone
//! step telephone
//! rung wait
//! end
//! ```

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::ids::{LessonId, StepId, VariantId};
use crate::session::{Mode, Rung, Session};

/// The most lessons remembered as done: more than a person does, and few enough that the text
/// stays under the bound of whoever stores it.
pub const MAX_DONE: usize = 500;

/// The most forms of lessons remembered as begun.
pub const MAX_SEEN: usize = 300;

/// How the first line begins; the number of the format follows.
const HEAD: &str = "faire-avec progress ";

/// The format that is written.
const FORMAT: u32 = 1;

/// The last line. Without it, the text was cut.
const END: &str = "end";

/// The modes and the words that stand for them in the text.
const MODES: &[(Mode, &str)] =
    &[(Mode::Watch, "watch"), (Mode::Guided, "guided"), (Mode::Alone, "alone")];

/// The rungs of help and the words that stand for them in the text.
const RUNGS: &[(Rung, &str)] = &[
    (Rung::Wait, "wait"),
    (Rung::Question, "question"),
    (Rung::Goal, "goal"),
    (Rung::Area, "area"),
    (Rung::Gesture, "gesture"),
    (Rung::Mirror, "mirror"),
];

/// What is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    done: BTreeSet<LessonId>,
    seen: BTreeSet<Form>,
    under_way: Option<UnderWay>,
}

/// A lesson in one of its forms: a variant, or the plain one.
pub type Form = (LessonId, Option<VariantId>);

/// Where a lesson stands that was begun and not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderWay {
    /// The lesson.
    pub lesson: LessonId,
    /// In this variant.
    pub variant: Option<VariantId>,
    /// How much the lesson does.
    pub mode: Mode,
    /// The step to be done.
    pub step: StepId,
    /// What the learner was told of it.
    pub rung: Rung,
}

impl UnderWay {
    /// Where an attempt stands. Nothing once every step is done.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        let script = &session.scenario().script;
        Some(Self {
            lesson: script.lesson.clone(),
            variant: script.variant.clone(),
            mode: session.mode(),
            step: session.step()?.id.clone(),
            rung: session.rung(),
        })
    }
}

impl Progress {
    /// The lessons that were finished.
    #[must_use]
    pub fn done(&self) -> &BTreeSet<LessonId> {
        &self.done
    }

    /// The lesson that was begun last, if it was not finished.
    #[must_use]
    pub fn under_way(&self) -> Option<&UnderWay> {
        self.under_way.as_ref()
    }

    /// The forms of lessons that were begun.
    #[must_use]
    pub fn seen(&self) -> &BTreeSet<Form> {
        &self.seen
    }

    /// Remembers that a lesson was begun in this form. When it was already, the others of that
    /// lesson are new again.
    pub fn see(&mut self, (lesson, variant): Form) {
        if self.seen.contains(&(lesson.clone(), variant.clone())) {
            self.seen.retain(|(other, _)| *other != lesson);
        }
        if self.seen.len() < MAX_SEEN {
            self.seen.insert((lesson, variant));
        }
    }

    /// Remembers where an attempt stands, in place of any other. One that is finished is done,
    /// unless it was only looked at.
    pub fn follow(&mut self, session: &Session) {
        self.under_way = UnderWay::of(session);
        if self.under_way.is_none() && session.mode() != Mode::Watch {
            self.finish(session.scenario().script.lesson.clone());
        }
    }

    /// Remembers that a lesson is done.
    fn finish(&mut self, lesson: LessonId) {
        if self.done.len() < MAX_DONE {
            self.done.insert(lesson);
        }
    }

    /// The text to store.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{HEAD}{FORMAT}\n");
        for lesson in &self.done {
            put(&mut text, Key::Done, lesson.as_str());
        }
        for (lesson, variant) in &self.seen {
            let variant = variant.as_ref().map(|variant| format!(" {variant}"));
            put(&mut text, Key::Seen, &format!("{lesson}{}", variant.unwrap_or_default()));
        }
        if let Some(UnderWay { lesson, variant, mode, step, rung }) = &self.under_way {
            put(&mut text, Key::Lesson, lesson.as_str());
            if let Some(variant) = variant {
                put(&mut text, Key::Variant, variant.as_str());
            }
            put(&mut text, Key::Mode, mode_word(*mode));
            put(&mut text, Key::Step, step.as_str());
            put(&mut text, Key::Rung, rung_word(*rung));
        }
        text.push_str(END);
        text.push('\n');
        text
    }
}

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Done,
    Seen,
    Lesson,
    Variant,
    Mode,
    Step,
    Rung,
}

impl Key {
    const ALL: [Self; 7] =
        [Self::Done, Self::Seen, Self::Lesson, Self::Variant, Self::Mode, Self::Step, Self::Rung];

    fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Seen => "seen",
            Self::Lesson => "lesson",
            Self::Variant => "variant",
            Self::Mode => "mode",
            Self::Step => "step",
            Self::Rung => "rung",
        }
    }
}

fn put(text: &mut String, key: Key, value: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(text, "{} {value}", key.word());
}

fn mode_word(mode: Mode) -> &'static str {
    word(MODES, mode)
}

fn rung_word(rung: Rung) -> &'static str {
    word(RUNGS, rung)
}

fn word<T: PartialEq>(words: &[(T, &'static str)], value: T) -> &'static str {
    words.iter().find(|(known, _)| *known == value).map_or("", |(_, word)| word)
}

/// Something in a stored text that could not be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub cause: Cause,
}

/// What can be wrong with a stored text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The first line does not say that this is progress.
    NotProgress,
    /// A later version of the program wrote it.
    Newer,
    /// A line that says nothing known.
    Unknown,
    /// A line that says the same as an earlier one.
    Again,
    /// More lessons than are remembered.
    TooMany,
    /// The lesson under way lacks a line.
    Incomplete,
    /// The end is missing.
    Cut,
}

/// Reads a stored text: what could be understood, and all that could not.
///
/// A lesson under way is kept whole or not at all: with a line missing, it could be taken up at a
/// place that is not the learner's.
#[must_use]
pub fn read(text: &str) -> (Progress, Vec<Damage>) {
    let mut reader = Reader::default();
    let mut lines = text.split_inclusive('\n').zip(1..);
    let mut ended = false;
    let mut last = 1;
    if let Some((head, number)) = lines.next() {
        reader.head(whole(head), number);
    }
    for (line, number) in lines {
        last = number;
        match whole(line) {
            // Half a line could be read as a shorter name.
            None => break,
            Some("") => {}
            Some(_) if ended => reader.tell(number, Cause::Unknown),
            Some(END) => ended = true,
            Some(line) => reader.line(line, number),
        }
    }
    if !ended {
        reader.tell(last, Cause::Cut);
    }
    reader.finish(last)
}

/// A line without its end; nothing when its end is missing.
fn whole(line: &str) -> Option<&str> {
    let line = line.strip_suffix('\n')?;
    Some(line.strip_suffix('\r').unwrap_or(line))
}

#[derive(Default)]
struct Reader {
    done: BTreeSet<LessonId>,
    seen: BTreeSet<Form>,
    lesson: Option<LessonId>,
    variant: Option<VariantId>,
    mode: Option<Mode>,
    step: Option<StepId>,
    rung: Option<Rung>,
    /// Whether a line of the lesson under way could not be read.
    spoilt: bool,
    damage: Vec<Damage>,
}

impl Reader {
    /// The most faults told: the rest would say nothing more.
    const MAX_DAMAGE: usize = 20;

    fn tell(&mut self, line: usize, cause: Cause) {
        if self.damage.len() < Self::MAX_DAMAGE {
            self.damage.push(Damage { line, cause });
        }
    }

    fn head(&mut self, line: Option<&str>, number: usize) {
        let format = line.and_then(|line| line.strip_prefix(HEAD));
        match format.and_then(|format| format.parse::<u32>().ok()) {
            Some(FORMAT) => {}
            Some(newer) if newer > FORMAT => self.tell(number, Cause::Newer),
            Some(_) | None => self.tell(number, Cause::NotProgress),
        }
    }

    fn line(&mut self, line: &str, number: usize) {
        let (word, value) = line.split_once(' ').unwrap_or((line, ""));
        let Some(key) = Key::ALL.into_iter().find(|key| key.word() == word) else {
            // It may have been a line of the lesson under way.
            self.spoilt = true;
            self.tell(number, Cause::Unknown);
            return;
        };
        let read = match key {
            Key::Done => self.done(value),
            Key::Seen => self.seen(value),
            Key::Lesson => set(&mut self.lesson, LessonId::new(value).ok()),
            Key::Variant => set(&mut self.variant, VariantId::new(value).ok()),
            Key::Mode => set(&mut self.mode, meaning(MODES, value)),
            Key::Step => set(&mut self.step, StepId::new(value).ok()),
            Key::Rung => set(&mut self.rung, meaning(RUNGS, value)),
        };
        if let Err(cause) = read {
            self.spoilt |= !matches!(key, Key::Done | Key::Seen);
            self.tell(number, cause);
        }
    }

    fn done(&mut self, value: &str) -> Result<(), Cause> {
        let lesson = LessonId::new(value).map_err(|_| Cause::Unknown)?;
        if self.done.len() == MAX_DONE {
            return Err(Cause::TooMany);
        }
        if self.done.insert(lesson) { Ok(()) } else { Err(Cause::Again) }
    }

    fn seen(&mut self, value: &str) -> Result<(), Cause> {
        let (lesson, variant) = match value.split_once(' ') {
            Some((lesson, variant)) => (lesson, Some(VariantId::new(variant))),
            None => (value, None),
        };
        let lesson = LessonId::new(lesson).map_err(|_| Cause::Unknown)?;
        let variant = variant.transpose().map_err(|_| Cause::Unknown)?;
        if self.seen.len() == MAX_SEEN {
            return Err(Cause::TooMany);
        }
        if self.seen.insert((lesson, variant)) { Ok(()) } else { Err(Cause::Again) }
    }

    fn finish(mut self, last: usize) -> (Progress, Vec<Damage>) {
        let begun = self.lesson.is_some()
            || self.variant.is_some()
            || self.mode.is_some()
            || self.step.is_some()
            || self.rung.is_some();
        let under_way = match (&self.lesson, self.mode, &self.step, self.rung) {
            (Some(lesson), Some(mode), Some(step), Some(rung)) => Some(UnderWay {
                lesson: lesson.clone(),
                variant: self.variant.clone(),
                mode,
                step: step.clone(),
                rung,
            }),
            _ => None,
        };
        if begun && under_way.is_none() {
            self.tell(last, Cause::Incomplete);
        }
        let under_way = under_way.filter(|_| !self.spoilt);
        (Progress { done: self.done, seen: self.seen, under_way }, self.damage)
    }
}

/// Puts a value in its place, if it is one and the place is free.
fn set<T>(place: &mut Option<T>, value: Option<T>) -> Result<(), Cause> {
    let value = value.ok_or(Cause::Unknown)?;
    if place.is_some() {
        return Err(Cause::Again);
    }
    *place = Some(value);
    Ok(())
}

fn meaning<T: Copy>(words: &[(T, &str)], word: &str) -> Option<T> {
    words.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(name: &str) -> LessonId {
        LessonId::new(name).expect("a name")
    }

    fn full() -> Progress {
        Progress {
            done: [lesson("adresse"), lesson("mot-de-passe")].into(),
            seen: [
                (lesson("adresse"), None),
                (lesson("adresse"), Some(VariantId::new("autre-bouton").expect("a name"))),
            ]
            .into(),
            under_way: Some(UnderWay {
                lesson: lesson("formulaire"),
                variant: Some(VariantId::new("autre-bouton").expect("a name")),
                mode: Mode::Guided,
                step: StepId::new("etape-2").expect("a name"),
                rung: Rung::Gesture,
            }),
        }
    }

    /// Numbers that look random, always the same.
    struct Dice(u64);

    impl Dice {
        fn next(&mut self, below: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(self.0 >> 33).expect("31 bits") % below
        }
    }

    fn causes(text: &str) -> Vec<(usize, Cause)> {
        read(text).1.iter().map(|damage| (damage.line, damage.cause)).collect()
    }

    /// What is read can be stored, and is then read whole.
    #[track_caller]
    fn settles(text: &str) {
        let (progress, _) = read(text);
        assert_eq!(read(&progress.to_text()), (progress, vec![]), "{text:?}");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut plain = full();
        plain.under_way.as_mut().expect("a lesson").variant = None;
        for progress in [Progress::default(), full(), plain] {
            assert_eq!(read(&progress.to_text()), (progress, vec![]));
        }
    }

    #[test]
    fn every_mode_and_rung_is_read_back() {
        assert!(Mode::ALL.iter().all(|mode| meaning(MODES, mode_word(*mode)) == Some(*mode)));
        assert!(Rung::ALL.iter().all(|rung| meaning(RUNGS, rung_word(*rung)) == Some(*rung)));
    }

    #[test]
    fn the_text_is_the_one_that_is_documented() {
        let text = "faire-avec progress 1\ndone adresse\ndone mot-de-passe\nseen adresse\n\
                    seen adresse autre-bouton\nlesson formulaire\n\
                    variant autre-bouton\nmode guided\nstep etape-2\nrung gesture\nend\n";
        assert_eq!(full().to_text(), text);
    }

    #[test]
    fn lines_ended_as_on_windows_and_empty_lines_are_read() {
        let text = full().to_text().replace('\n', "\r\n\r\n");
        assert_eq!(read(&text), (full(), vec![]));
    }

    #[test]
    fn an_unknown_line_is_told_and_the_lessons_done_are_kept() {
        let text = full().to_text().replace("done mot", "colour red\ndone mot");
        assert_eq!(causes(&text), [(3, Cause::Unknown)]);
        assert_eq!(read(&text).0.done, full().done);
    }

    #[test]
    fn a_lesson_under_way_is_kept_whole_or_not_at_all() {
        let whole = full().to_text();
        for (from, to, told) in [
            ("step etape-2\n", "", vec![(10, Cause::Incomplete)]),
            ("variant autre-bouton", "varient autre-bouton", vec![(7, Cause::Unknown)]),
            ("variant autre-bouton", "variant Autre", vec![(7, Cause::Unknown)]),
            ("step etape-2", "step etape-2\nstep etape-1", vec![(10, Cause::Again)]),
            ("mode guided", "mode x", vec![(8, Cause::Unknown), (11, Cause::Incomplete)]),
        ] {
            let text = whole.replace(from, to);
            assert_eq!(causes(&text), told, "{text}");
            let (progress, _) = read(&text);
            assert_eq!((progress.done, progress.under_way), (full().done, None));
        }
    }

    #[test]
    fn another_format_is_told() {
        let whole = full().to_text();
        assert_eq!(causes(&whole.replace("progress 1", "progress 2")), [(1, Cause::Newer)]);
        assert_eq!(causes(&whole.replace("progress 1", "progress 0")), [(1, Cause::NotProgress)]);
        assert_eq!(causes(""), [(1, Cause::Cut)]);
        assert_eq!(causes("\n"), [(1, Cause::NotProgress), (1, Cause::Cut)]);
    }

    #[test]
    fn every_cut_is_told_and_invents_nothing() {
        let text = full().to_text();
        for end in 0..text.len() {
            let (progress, damage) = read(&text[..end]);
            assert!(!damage.is_empty(), "{end}");
            assert!(progress.done.is_subset(&full().done), "{end}");
            assert!(progress.seen.is_subset(&full().seen), "{end}");
            assert!(progress.under_way.is_none() || progress == full(), "{end}");
            settles(&text[..end]);
        }
    }

    #[test]
    fn anything_at_all_is_read_and_what_is_kept_can_be_stored() {
        let mut dice = Dice(1);
        let whole = full().to_text();
        for _ in 0..5_000 {
            let n_bytes = dice.next(200);
            let bytes: Vec<u8> =
                (0..n_bytes).map(|_| u8::try_from(dice.next(256)).expect("a byte")).collect();
            settles(&String::from_utf8_lossy(&bytes));
            let mut mutated = whole.clone().into_bytes();
            for _ in 0..=dice.next(4) {
                let at = dice.next(mutated.len());
                mutated[at] = u8::try_from(dice.next(256)).expect("a byte");
            }
            settles(&String::from_utf8_lossy(&mutated));
        }
    }

    #[test]
    fn no_text_makes_it_grow_without_end() {
        let mut text = format!("{HEAD}{FORMAT}\n");
        for n in 0..2 * MAX_DONE {
            let _ = writeln!(text, "done a-{n}\nseen a-{n} b");
        }
        let (progress, damage) = read(&text);
        assert_eq!((progress.done.len(), progress.seen.len()), (MAX_DONE, MAX_SEEN));
        assert_eq!(damage.len(), Reader::MAX_DAMAGE);
        let mut progress = full();
        for n in 0..2 * MAX_DONE {
            let name = format!("a-{n:0>46}");
            progress.finish(lesson(&name));
            progress.see((lesson(&name), VariantId::new(&name).ok()));
        }
        assert!(progress.to_text().len() < 64 * 1024);
    }
}
