//! What the app remembers of a person's way, and where it keeps it.

use std::collections::BTreeSet;

use crate::app::App;
use crate::app::lesson_state::Example;
use crate::content::library::Library;
use crate::content::script::Script;
use crate::ids::{LessonId, VariantId};
use crate::session::progress::{Progress, UnderWay};
use crate::session::{Mode, Rung, Session};
use crate::system::storage::{Claim, Keeping, Store};

/// Progress, kept each time it changes.
pub struct Record {
    progress: Progress,
    store: Store,
    keeping: Keeping,
    /// Whether what is done from now on is kept.
    keeps: bool,
    /// The folder is this window's own for as long as this is there.
    _claim: Option<Claim>,
}

/// What became of what was kept of a person, once it was to be forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// Nothing of it is left.
    All,
    /// There was nothing to keep it in.
    NothingKept,
    /// This window kept nothing; another one does.
    ElsewhereKept,
    /// The system refuses to erase it.
    Refused,
}

impl Record {
    /// What was kept.
    pub fn load(mut store: Store) -> Self {
        let claim = store.claim();
        let (progress, keeping) = store.load();
        Self { progress, store, keeping, keeps: true, _claim: claim }
    }

    /// Keeps nothing from now on, and knows nothing of what was kept. The folder stays this
    /// window's own: the next person wants it empty.
    pub fn keep_no_more(&mut self) {
        self.progress = Progress::default();
        self.keeping = Keeping::Private;
        self.keeps = false;
    }

    /// Forgets everything, in memory and on the disk.
    pub fn forget(&mut self) -> Forgotten {
        self.progress = Progress::default();
        if self.store.forget().is_err() {
            return Forgotten::Refused;
        }
        match &self.store {
            Store::Folder(_) => {
                if self.keeps {
                    self.keeping = Keeping::Usual;
                }
                Forgotten::All
            }
            Store::Taken => Forgotten::ElsewhereKept,
            Store::None | Store::Private | Store::Unable => Forgotten::NothingKept,
        }
    }

    /// The lessons that were finished.
    pub fn done(&self) -> &BTreeSet<LessonId> {
        self.progress.done()
    }

    /// What Home should say of how progress is kept.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Remembers where an attempt stands, and keeps it.
    pub fn follow(&mut self, session: &Session) {
        self.progress.follow(session);
        if !self.keeps {
            return;
        }
        match (self.store.save(&self.progress), self.keeping) {
            (Err(_), _) => self.keeping = Keeping::Unable,
            // The disk has room again.
            (Ok(()), Keeping::Unable) if matches!(self.store, Store::Folder(_)) => {
                self.keeping = Keeping::Usual;
            }
            (Ok(()), _) => {}
        }
    }

    /// How to begin a lesson: by looking, then with help, then alone.
    pub fn suggested(&self, lesson: &LessonId) -> Mode {
        if self.done().contains(lesson) {
            Mode::Alone
        } else if self.progress.seen().iter().any(|(seen, _)| seen == lesson) {
            Mode::Guided
        } else {
            Mode::Watch
        }
    }

    /// The form of a lesson to give to somebody who does it alone: the first not begun yet.
    pub fn unseen(&self, library: &Library, lesson: &LessonId) -> Option<VariantId> {
        let variants = library.lessons.get(lesson).map(|loaded| &loaded.value.variants);
        let ids = variants.into_iter().flatten().map(|variant| Some(variant.id.clone()));
        let seen = self.progress.seen();
        let mut forms = std::iter::once(None).chain(ids);
        forms.find(|form| !seen.contains(&(lesson.clone(), form.clone()))).flatten()
    }

    /// Remembers in which form a lesson was begun.
    pub fn see(&mut self, script: &Script) {
        self.progress.see((script.lesson.clone(), script.variant.clone()));
    }

    /// The lesson that can be taken up again. Nothing when none was begun, when the one that was
    /// has changed since, or when its first step is still to be done: it begins as well.
    pub fn to_resume(&self, library: &Library) -> Option<Resume<'_>> {
        let at = self.progress.under_way()?;
        let lesson = &library.lessons.get(&at.lesson)?.value;
        let known = at
            .variant
            .as_ref()
            .is_none_or(|variant| lesson.variants.iter().any(|known| known.id == *variant));
        let step = lesson.steps.iter().position(|step| step.id == at.step)?;
        (known && step > 0).then_some(Resume { at, step })
    }
}

/// A lesson that can be taken up again.
#[derive(Clone, Copy, Debug)]
pub struct Resume<'a> {
    /// Where it stands.
    pub at: &'a UnderWay,
    /// The rank of the step to be done.
    pub step: usize,
}

impl App {
    /// Takes up a lesson where it was left: what was typed is gone, the examples take its place.
    pub(super) fn resume(&mut self, id: &LessonId) {
        let resume = self.record.to_resume(&self.library).filter(|resume| resume.at.lesson == *id);
        let Some((UnderWay { lesson, variant, mode, rung, .. }, rank)) =
            resume.map(|resume| (resume.at.clone(), resume.step))
        else {
            self.start(id, None, Mode::Guided);
            return;
        };
        self.begin(&lesson, variant.as_ref(), mode);
        if let Some(lesson) = &mut self.lesson {
            // Where the way stops, the learner goes on from there.
            let found = lesson.play_to(rank).is_ok();
            lesson.attempt.take_up(if found { rung } else { Rung::Wait });
            lesson.example = (mode != Mode::Watch).then_some(Example::BeforeLeaving);
        }
        self.remember();
    }
}
