//! From a fault to where it is mended: the word in its field, or the step.

use crate::app::App;
use crate::app::trainer::View;
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::ids::LessonId;
use crate::session::Mode;

impl App {
    /// Goes to where the fault of this rank is mended. A word of a page opens beside that page,
    /// where some lesson shows it; else it is changed where the fault is told.
    pub(super) fn mend(&mut self, rank: usize) {
        let Some(trainer) = &self.trainer else { return };
        let found = trainer.findings.as_ref().and_then(|found| found.faults.get(rank));
        let Some(fault) = found.cloned() else { return };
        let of = match &trainer.view {
            View::Faults(of) => of.clone(),
            _ => None,
        };
        let place = match (&fault.step, &fault.word) {
            (Some((id, step)), _) => Some((id.clone(), *step)),
            (None, Some((file, word))) => self.page_shown(of.as_ref(), file, word),
            (None, None) => None,
        };
        let Some(trainer) = &mut self.trainer else { return };
        if let Some((_, code)) = fault.word.as_ref().and_then(|(file, _)| file.rsplit_once('/')) {
            trainer.language = code.trim_end_matches(".ftl").to_owned();
        }
        if let Some((id, step)) = place {
            trainer.view = View::Lesson(id, step);
        }
        trainer.editing = None;
        let word = fault.word.clone();
        trainer.mending = Some(fault);
        self.preview();
        if let Some((file, word)) = word {
            self.edit(file, word);
        }
    }

    /// A lesson and the rank of a step where the page of a word is in front: of this lesson first.
    fn page_shown(
        &self,
        of: Option<&LessonId>,
        file: &str,
        word: &str,
    ) -> Option<(LessonId, usize)> {
        let (site, _) = file.strip_prefix("sites/")?.split_once('/')?;
        let page = word.split(['.']).next()?.split("--").next()?;
        let others = self.library.lessons.keys().filter(|id| Some(*id) != of);
        of.into_iter().chain(others).find_map(|id| {
            let lesson = &self.library.lessons.get(id)?.value;
            lesson.sites.iter().find(|known| known.as_str() == site)?;
            let scenario = std::rc::Rc::new(prepare(&self.library, id, None).ok()?);
            let mut attempt = Attempt::new(scenario.clone(), Mode::Guided);
            let is_in_front = |attempt: &Attempt| {
                attempt.world().page(&scenario).is_some_and(|row| {
                    let plan = scenario.script.page(row);
                    plan.id.as_str() == page && scenario.script.site(plan.site).id.as_str() == site
                })
            };
            let step = (0..lesson.steps.len())
                .find(|_| is_in_front(&attempt) || attempt.play_step().is_err());
            step.filter(|_| is_in_front(&attempt)).map(|step| (id.clone(), step))
        })
    }
}
