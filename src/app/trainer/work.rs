//! What is asked at the trainer's door, carried out once the frame is drawn.

use std::path::PathBuf;
use std::rc::Rc;

use eframe::egui;

use crate::app::App;
use crate::app::door_state::{has_guide, look_again};
use crate::app::lesson_state::LessonState;
use crate::app::trainer::{AtTrainer, Told, Trainer, View};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::lesson::Date;
use crate::content::library::{Library, embedded_interface};
use crate::content::source::Seg;
use crate::ids::{LessonId, SiteId};
use crate::narrate::quote_subjects;
use crate::session::{Mode, Rung};
use crate::studio::new::{copy, example, files, free_name, is_taken};
use crate::studio::record::without_rest;
use crate::studio::{Desk, NotChanged, edit};
use crate::system::export::fill_folder;
use crate::system::{self, places};
use crate::words::Words;

/// The file that lists the lessons.
const CATALOGUE: &str = "catalogue.ron";

/// The list of a folder that has none.
const EMPTY_CATALOGUE: &str = "(\n    format: 1,\n    lessons: [],\n)\n";

impl App {
    /// Carries out what was asked at the trainer's door.
    pub(in crate::app) fn at_trainer(&mut self, ctx: &egui::Context, asked: AtTrainer) {
        let Some(trainer) = &mut self.trainer else { return };
        trainer.told = None;
        // A text that was written never goes because somebody presses something else.
        if asked.leaves_writing() && !self.keep_first(ctx) {
            return;
        }
        let Some(trainer) = &mut self.trainer else { return };
        match asked {
            AtTrainer::Open(View::Add | View::Paste(_)) if trainer.has_no_list(&self.library) => {
                trainer.refuse_for_want_of_a_list();
            }
            AtTrainer::Open(view) => {
                trainer.editing = None;
                trainer.mending = None;
                // The folder is asked for once.
                let is_known = view == View::Folder && trainer.desk.is_some();
                trainer.view = if is_known { View::Lessons } else { view };
                if let Some(door) = self.door.as_mut().filter(|_| trainer.view == View::Copies) {
                    // Who has lessons of their own carries them; the program's are to be changed.
                    door.choose_pack(trainer.desk.is_some());
                    door.has_guide = has_guide(&self.library);
                }
                self.preview();
                self.offer();
            }
            AtTrainer::Place(place) => trainer.place = place,
            AtTrainer::Look => {
                look_again(&mut trainer.places, &mut trainer.place, places::places());
            }
            AtTrainer::OpenFolder => self.open_folder(ctx),
            AtTrainer::Copy(id) => {
                let shipped = &trainer.shipped().library;
                let files = copied(shipped, &id, &self.library);
                self.add(ctx, files);
            }
            AtTrainer::Example => {
                let files = example(&self.library);
                self.add(ctx, files);
            }
            AtTrainer::Language(code) => {
                trainer.editing = None;
                trainer.language = code;
            }
            AtTrainer::Edit(file, name) => self.edit(file, name),
            AtTrainer::Mend(rank) => self.mend(rank),
            AtTrainer::Changed(site, page) => self.note(site, page),
            AtTrainer::Keep => self.keep(ctx),
            AtTrainer::Cancel => {
                trainer.editing = None;
                self.record_no_more(ctx);
            }
            AtTrainer::Undo => {
                let of = trainer.last(&self.words);
                let undone = trainer.desk.as_mut().map(Desk::undo);
                self.take_back(ctx, undone, Told::Undone(of));
            }
            AtTrainer::PutBack(rank) => self.put_back(ctx, rank),
            AtTrainer::Verified(site, page) => self.verified(ctx, &site, page),
            AtTrainer::Try(id, step) => {
                self.begin(&id, None, Mode::Guided);
                if let Some(lesson) = &mut self.lesson {
                    // Where the way stops, the trainer goes on from there.
                    lesson.play_to(step).ok();
                    // What was played is nothing that somebody did alone.
                    lesson.attempt.take_up(Rung::Wait);
                }
            }
            AtTrainer::ShowFiles => trainer.shows_files = true,
            AtTrainer::Choose(choice) => self.choose(choice),
            AtTrainer::Record => self.record(),
            AtTrainer::Recorded => self.recorded(ctx),
            AtTrainer::DropRest(file) => {
                let Some(source) = self.library.source(&file) else { return };
                let text = without_rest(&source.text);
                let dropped = trainer.desk.as_mut().map(|desk| desk.change(&source, text));
                self.changed(ctx, dropped, Told::Kept);
            }
            AtTrainer::Site(asked) => self.at_site(ctx, asked),
        }
    }

    /// Opens the folder of lessons in the place that was chosen; it is made where there is none.
    fn open_folder(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(above) = trainer.places.get(trainer.place) else { return };
        // A folder that was made in another language is the same folder.
        let own = std::iter::once(above.path.join(self.words.say("trainer-folder")));
        let (mut words, _) = Words::read(&embedded_interface(), &[]);
        let mut others = Vec::new();
        for language in words.languages().to_vec() {
            words.set_language(&language.code);
            others.push(above.path.join(words.say("trainer-folder")));
        }
        let folder = own.clone().chain(others).find(|path| path.is_dir());
        let folder = folder.or_else(|| own.into_iter().next()).unwrap_or_default();
        if !folder.is_dir() {
            let files = files(&self.library, None).unwrap_or_default();
            if let Err(why) = fill_folder(&folder, &files) {
                trainer.told = Some(Told::NotMade(why));
                return;
            }
        }
        trainer.desk = Some(Desk::new(&folder));
        trainer.view = View::Lessons;
        self.follow_path(&folder);
        self.reread(ctx);
    }

    /// Reads the folder again, and begins to search what is wrong in it.
    pub(in crate::app) fn reread(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(desk) = &trainer.desk else { return };
        self.library = desk.library();
        let language = self.words.language().code.clone();
        let (mut words, _) = Words::read(&embedded_interface(), &self.library.words);
        words.set_language(&language);
        self.words = words;
        let folder = desk.folder().to_owned();
        let mut listed = self.library.catalogue.iter().flat_map(|all| &all.value.lessons);
        if let View::Lesson(id, _) = &trainer.view
            && !listed.any(|known| known == id)
        {
            // What made the lesson was taken back.
            trainer.view = View::Lessons;
        }
        trainer.see_since(&self.library, &self.words);
        self.search(ctx, folder, &language);
        self.preview();
        if let Some(lesson) = &self.lesson {
            // Somebody tries it meanwhile.
            self.words.set_renames(lesson.attempt.scenario().script.renames.clone());
        }
    }

    fn search(&mut self, ctx: &egui::Context, folder: PathBuf, language: &str) {
        let Some(trainer) = &mut self.trainer else { return };
        let screen = ctx.clone();
        trainer.proofing.start(&folder, language, move || screen.request_repaint());
    }

    /// Takes what a search has found, and begins another where something has changed since.
    pub(in crate::app) fn follow_proof(&mut self, ctx: &egui::Context) {
        self.keep_before_closing(ctx);
        let Some(trainer) = &mut self.trainer else { return };
        if std::mem::take(&mut trainer.is_new) {
            self.reread(ctx);
            return;
        }
        trainer.is_field_drawn = false;
        trainer.follow(&self.library);
        self.follow_making(ctx);
        let Some(trainer) = &mut self.trainer else { return };
        if let Some((folder, language)) = trainer.proofing.again() {
            self.search(ctx, folder, &language);
        }
    }

    /// Makes the page of the step in front again.
    pub(super) fn preview(&mut self) {
        let Some(trainer) = &mut self.trainer else { return };
        trainer.preview = None;
        let View::Lesson(id, step) = trainer.view.clone() else { return self.preview_site() };
        let Ok(mut scenario) = prepare(&self.library, &id, None) else { return };
        self.words.set_renames(scenario.script.renames.clone());
        quote_subjects(&mut scenario.script, &self.words);
        let mut shown = LessonState::new(Attempt::new(Rc::new(scenario), Mode::Guided));
        // The page of the step that the way cannot reach is that where it stops.
        shown.play_to(step).ok();
        trainer.preview = Some((id, step, shown));
    }

    /// Adds a lesson and what it needs to the folder: what it shares with others stays as it is
    /// where it is there already, and the catalogue lists the lesson at its end. A folder without a
    /// catalogue is given one. A lesson whose name is taken is not added.
    pub(super) fn add(&mut self, ctx: &egui::Context, files: Vec<(String, Vec<u8>)>) {
        let Some(trainer) = &mut self.trainer else { return };
        if trainer.has_no_list(&self.library) {
            return trainer.refuse_for_want_of_a_list();
        }
        let Some(desk) = &mut trainer.desk else { return };
        let is_there = |name: &str| desk.folder().join(name).exists();
        let is_lesson = |name: &str| name.ends_with("/lesson.ron");
        if files.iter().any(|(name, _)| is_lesson(name) && is_there(name)) {
            trainer.told = Some(Told::NameTaken);
            return;
        }
        let catalogue = self.library.catalogue.as_ref();
        let before = catalogue.map(|catalogue| catalogue.tree.source().text.clone());
        let mut listed = before.clone().unwrap_or_else(|| EMPTY_CATALOGUE.to_owned());
        let mut n_listed = catalogue.map_or(0, |catalogue| catalogue.value.lessons.len());
        let mut changes = Vec::new();
        for (name, bytes) in files {
            let Ok(text) = String::from_utf8(bytes) else { continue };
            if let Some(id) = name.strip_suffix("/lesson.ron") {
                let list = [Seg::from("lessons")];
                let with = edit::insert(&listed, &list, n_listed, &edit::quoted(id));
                let Some(with) = with else { return trainer.refuse_for_want_of_a_list() };
                listed = with;
                n_listed += 1;
            }
            if !is_there(&name) && name != CATALOGUE {
                changes.push((name, None, text));
            }
        }
        changes.push((CATALOGUE.to_owned(), before, listed));
        let added = desk.change_all(changes);
        trainer.view = View::Lessons;
        self.changed(ctx, Some(added), Told::Kept);
    }

    /// Puts the file of the fault of this rank back as it was without a fault.
    fn put_back(&mut self, ctx: &egui::Context, rank: usize) {
        let Some(trainer) = &mut self.trainer else { return };
        let found = trainer.findings.as_ref().and_then(|found| found.faults.get(rank));
        let now = found.and_then(|fault| self.library.source(&fault.place.0));
        let Some(now) = now else { return };
        let put_back = trainer.desk.as_mut().map(|desk| desk.put_back(&now));
        self.take_back(ctx, put_back, Told::Undone(None));
    }

    fn verified(&mut self, ctx: &egui::Context, site: &SiteId, page: usize) {
        let Some(today) = Date::after_1970(system::today()) else { return };
        let today = edit::quoted(&today.to_string());
        self.edit_page(ctx, site, page, |text, way| {
            let text = edit::remove_field(text, way, "changed").unwrap_or_else(|| text.to_owned());
            edit::set_field(&text, way, "checked_on", &today, "id")
        });
    }

    /// Changes what is written of a page of a site.
    fn edit_page(
        &mut self,
        ctx: &egui::Context,
        site: &SiteId,
        page: usize,
        patch: impl FnOnce(&str, &[Seg]) -> Option<String>,
    ) {
        let Some(source) = self.library.sites.get(site).map(|site| Rc::clone(site.tree.source()))
        else {
            return;
        };
        let patched = patch(&source.text, &[Seg::from("pages"), Seg::from(page)]);
        let Some(trainer) = &mut self.trainer else { return };
        let kept = trainer.desk.as_mut().map(|desk| match patched {
            Some(patched) => desk.change(&source, patched),
            None => Err(NotChanged::NotThere),
        });
        self.changed(ctx, kept, Told::Kept);
    }
}

/// A lesson under a name that is free in the library to which it goes.
fn copied(library: &Library, id: &LessonId, there: &Library) -> Vec<(String, Vec<u8>)> {
    let name = free_name(id.as_str(), |name| is_taken(there, name));
    name.map(|name| copy(library, id, &name, there)).unwrap_or_default()
}

impl Trainer {
    /// Whether the folder has a list of lessons that cannot be read: none can be added to it.
    pub(super) fn has_no_list(&self, library: &Library) -> bool {
        let there = self.desk.as_ref().is_some_and(|desk| desk.folder().join(CATALOGUE).exists());
        library.catalogue.is_none() && there
    }

    /// Says so, where it is mended.
    pub(super) fn refuse_for_want_of_a_list(&mut self) {
        self.view = View::Faults(None);
        self.told = Some(Told::NoList);
    }

    /// Whether what is drawn belongs to this state: the copies are drawn by the door itself.
    pub fn is_drawn_here(&self) -> bool {
        self.view != View::Copies
    }
}
