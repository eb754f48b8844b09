//! What « Remettre comme avant » would take back.

use crate::app::trainer::proof::concerns;
use crate::app::trainer::{Trainer, View};
use crate::content::library::Library;
use crate::ids::{LessonId, SiteId};
use crate::words::Words;

/// The last change that was made here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// The title of its lesson, or the name of its site.
    pub name: String,
    /// Whether all of that lesson or site goes when it is taken back.
    pub goes: bool,
}

impl Trainer {
    /// What the last change was of; nothing when it was of the list of lessons alone.
    pub fn last(&self, words: &Words) -> Option<Last> {
        let desk = self.desk.as_ref()?;
        let named = |(file, is_made): (&str, bool)| {
            let (name, goes) = match file.strip_prefix("sites/") {
                Some(rest) => {
                    let (site, rest) = rest.split_once('/')?;
                    (words.site(&SiteId::new(site).ok()?, "site")?, rest == "site.ron")
                }
                None => {
                    let (lesson, rest) = file.split_once('/')?;
                    (words.lesson(&LessonId::new(lesson).ok()?, "titre")?, rest == "lesson.ron")
                }
            };
            Some((file.starts_with("sites/"), Last { name, goes: is_made && goes }))
        };
        let mut all: Vec<(bool, Last)> = desk.last().filter_map(named).collect();
        // A lesson that came with its site is what somebody asked for.
        all.sort_by_key(|(is_site, last)| (!last.goes, *is_site));
        all.into_iter().next().map(|(_, last)| last)
    }

    /// Whether the last change is of what is in front.
    pub fn is_last_in_front(&self, library: &Library) -> bool {
        let Some(desk) = &self.desk else { return false };
        let is_in_front = |file: &str| match &self.view {
            View::Lesson(id, _) | View::Faults(Some(id)) => concerns(library, id, file),
            View::Site(id, _) => file.starts_with(&format!("sites/{id}/")),
            View::Sites | View::Pages => file.starts_with("sites/"),
            View::Lessons | View::Faults(None) => true,
            View::Folder
            | View::Add
            | View::Paste(_)
            | View::Making
            | View::Copies
            | View::NewSite
            | View::AddPage(..) => false,
        };
        desk.last().any(|(file, _)| is_in_front(file))
    }
}
