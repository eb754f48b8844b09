//! A library as plain texts: what another thread needs to read it again.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::content::library::Library;
use crate::diagnostic::Source;
use crate::ids::{LessonId, LineId, PaperId, WorkshopId};

/// The lessons and the workshops that are those of a pack, with the pack.
type Lent<T> = (Vec<LessonId>, Vec<WorkshopId>, T);

/// The texts of a library, which can go to another thread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    files: Vec<(String, String)>,
    lent_papers: BTreeSet<(PaperId, LineId)>,
    packs: Vec<Lent<Self>>,
}

impl Library {
    /// The texts that were read: what is used now, whatever became of the files since.
    #[must_use]
    pub fn texts(&self) -> Texts {
        let mut packs: Vec<(Vec<LessonId>, &Rc<Self>)> = Vec::new();
        for (id, pack) in &self.replaced {
            match packs.iter_mut().find(|(_, other)| Rc::ptr_eq(other, pack)) {
                Some((lessons, _)) => lessons.push(id.clone()),
                None => packs.push((vec![id.clone()], pack)),
            }
        }
        Texts {
            files: self.sources().map(|one| (one.name.clone(), one.text.clone())).collect(),
            lent_papers: self.lent_papers.clone(),
            packs: packs
                .into_iter()
                .map(|(lessons, pack)| {
                    let lent = self.replaced_workshops.iter();
                    let lent = lent.filter(|(_, other)| Rc::ptr_eq(other, pack));
                    (lessons, lent.map(|(id, _)| id.clone()).collect(), pack.texts())
                })
                .collect(),
        }
    }

    /// Reads texts again, and what came from packs: the packs with what is theirs.
    #[must_use]
    pub fn of_texts(texts: &Texts) -> (Self, Vec<Lent<Rc<Self>>>) {
        let mut library = Self { lent_papers: texts.lent_papers.clone(), ..Self::default() };
        for (name, text) in &texts.files {
            library.add(name, text.as_bytes());
        }
        let mut packs = Vec::new();
        for (lessons, workshops, texts) in &texts.packs {
            let pack = Rc::new(Self::of_texts(texts).0);
            let of_pack = lessons.iter().map(|id| (id.clone(), Rc::clone(&pack)));
            library.replaced.extend(of_pack);
            let of_pack = workshops.iter().map(|id| (id.clone(), Rc::clone(&pack)));
            library.replaced_workshops.extend(of_pack);
            packs.push((lessons.clone(), workshops.clone(), pack));
        }
        (library, packs)
    }

    /// A file as it was read last, even when it says nothing that can be used.
    #[must_use]
    pub fn source(&self, name: &str) -> Option<Rc<Source>> {
        let faulty = self.diagnostics.iter().flat_map(|one| &one.places).map(|place| &place.source);
        self.sources().chain(faulty).find(|source| source.name == name).map(Rc::clone)
    }

    /// The texts that were read, each with its name.
    pub fn sources(&self) -> impl Iterator<Item = &Rc<Source>> {
        let catalogue = self.catalogue.iter().map(|one| one.tree.source());
        let sites = self.sites.values().map(|one| one.tree.source());
        let lessons = self.lessons.values().map(|one| one.tree.source());
        let personas = self.personas.values().map(|one| one.tree.source());
        let workshops = self.workshops.values().map(|one| one.tree.source());
        let things = catalogue.chain(sites).chain(lessons).chain(personas).chain(workshops);
        things.chain(&self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_read_again_are_the_library_that_was_used() {
        let mut library = Library::embedded();
        let pack = Rc::new(Library::embedded());
        let id = library.lessons.keys().next().expect("a lesson").clone();
        library.replaced.insert(id.clone(), pack);
        let texts = library.texts();
        let (again, packs) = std::thread::scope(|scope| {
            let texts = &texts;
            // The library itself cannot go to a thread: its texts can.
            scope.spawn(move || Library::of_texts(texts).0.lessons.len()).join().expect("read");
            Library::of_texts(texts)
        });
        let names = |library: &Library| -> Vec<String> {
            library.sources().map(|source| source.name.clone()).collect()
        };
        assert_eq!(names(&again), names(&library));
        assert_eq!(packs.len(), 1);
        assert_eq!(packs[0].0, std::slice::from_ref(&id));
        assert_eq!(names(again.of(&id)), names(&library));
    }
}
