//! What labels are called where sentences quote them.

use std::collections::BTreeMap;

use crate::ids::{LessonId, SiteId};
use crate::words::{FRENCH, Owner, Words};

impl Words {
    /// Every label that can be quoted, by its path: whose it is, and its name.
    ///
    /// A label is a French word of a site, of the simulated world of a lesson or of the simulated
    /// computer (`app/browser-new-tab`), that needs no variable. An attribute is quoted by its name
    /// after a dot: `site/page/part.attribute`.
    pub(super) fn labels(&self) -> BTreeMap<String, (&Owner, String)> {
        let mut labels = BTreeMap::new();
        for file in self.files.iter().filter(|file| file.language == FRENCH) {
            let owner = match &file.owner {
                Owner::Site(site) => site.as_str(),
                Owner::Lesson(lesson) => lesson.as_str(),
                Owner::Interface if file.source.name.ends_with(COMPUTER) => APP,
                Owner::Interface | Owner::Workshop(_) => continue,
            };
            for entry in file.entries.iter().filter(|entry| entry.variables.is_empty()) {
                let quotable = !matches!(file.owner, Owner::Lesson(_)) || is_simulated(&entry.key);
                let path = match &file.owner {
                    Owner::Interface => Some(format!("{APP}/{}", entry.key)),
                    Owner::Site(_) | Owner::Lesson(_) | Owner::Workshop(_) => {
                        label_path(owner, &entry.key)
                    }
                };
                if quotable && let Some(mut path) = path {
                    if let Some(attribute) = &entry.attribute {
                        path = format!("{path}.{attribute}");
                    }
                    labels.insert(path, (&file.owner, entry.name()));
                }
            }
        }
        labels
    }

    /// What the label at a path says in French now; nothing when there is none.
    #[must_use]
    pub fn label(&self, path: &str) -> Option<String> {
        let (owner, way) = path.split_once('/')?;
        let name = way.replace('/', "--");
        if owner == APP {
            return self.says(&Owner::Interface, &name);
        }
        let site = SiteId::new(owner).ok().and_then(|id| self.site(&id, &name));
        let lesson = || LessonId::new(owner).ok().filter(|_| is_simulated(&name));
        site.or_else(|| self.says(&Owner::Lesson(lesson()?), &name))
    }

    /// The paths of the labels that say this in French now, in their order.
    #[must_use]
    pub fn paths_of(&self, label: &str) -> Vec<String> {
        let all = self.labels().into_iter();
        let those =
            all.filter(|(_, (owner, name))| self.says(owner, name).as_deref() == Some(label));
        those.map(|(path, _)| path).collect()
    }

    fn says(&self, owner: &Owner, name: &str) -> Option<String> {
        match owner {
            Owner::Site(site) => self.site(site, name),
            Owner::Lesson(_) | Owner::Workshop(_) | Owner::Interface => {
                self.format(owner, FRENCH, name, &[])
            }
        }
    }
}

/// The path by which the word `page--part` of a site or a lesson is quoted.
pub(super) fn label_path(owner: &str, key: &str) -> Option<String> {
    let (page, part) = key.split_once("--")?;
    // An answer of a choice has a name more.
    Some(format!("{owner}/{page}/{}", part.replace("--", "/")))
}

/// How labels of the browser, the files and the phone are quoted: `app/browser-new-tab`.
pub(super) const APP: &str = "app";

/// The file of their words, which are said in French as on a real computer.
const COMPUTER: &str = "/computer.ftl";

/// How the words of a lesson begin that belong to its simulated world: they are said in French, as
/// on a site, and other languages hold their meaning at most.
const SIMULATED: [&str; 3] = ["contact--", "file--", "message--"];

pub(super) fn is_simulated(key: &str) -> bool {
    SIMULATED.iter().any(|start| key.starts_with(start))
}
