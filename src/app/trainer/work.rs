//! What is asked at the trainer's door, carried out once the frame is drawn.

use std::path::PathBuf;
use std::rc::Rc;

use eframe::egui;

use crate::app::App;
use crate::app::lesson_state::LessonState;
use crate::app::trainer::{AtTrainer, Editing, Told, Trainer, View, labels};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::lesson::Date;
use crate::content::library::embedded_interface;
use crate::content::source::Seg;
use crate::ids::SiteId;
use crate::narrate::quote_subjects;
use crate::session::Mode;
use crate::studio::new::{copy, files, free_name};
use crate::studio::record::without_rest;
use crate::studio::{Desk, NotChanged, edit};
use crate::system::export::fill_folder;
use crate::system::{self, places};
use crate::typed::Spot;
use crate::words::Words;

/// The file that lists the lessons.
const CATALOGUE: &str = "catalogue.ron";

/// The list of a folder that has none.
const EMPTY_CATALOGUE: &str = "(\n    format: 1,\n    lessons: [],\n)\n";

impl App {
    /// Carries out what was asked at the trainer's door.
    pub(in crate::app) fn at_trainer(&mut self, ctx: &egui::Context, asked: AtTrainer) {
        let Some(trainer) = &mut self.trainer else { return };
        if !matches!(asked, AtTrainer::Edit(..) | AtTrainer::Changed(..) | AtTrainer::Mend(_)) {
            trainer.told = None;
        }
        match asked {
            AtTrainer::Open(view) => {
                trainer.editing = None;
                trainer.mending = None;
                // The folder is asked for once.
                let is_known = view == View::Folder && trainer.desk.is_some();
                trainer.view = if is_known { View::Lessons } else { view };
                if let Some(door) = self.door.as_mut().filter(|_| trainer.view == View::Copies) {
                    // Who has lessons of their own carries them; the program's are to be changed.
                    door.choose_pack(trainer.desk.is_some());
                }
                self.preview();
                self.offer();
            }
            AtTrainer::Place(place) => trainer.place = place,
            AtTrainer::Look => trainer.places = places::places(),
            AtTrainer::OpenFolder => self.open_folder(ctx),
            AtTrainer::Copy(id) => {
                let shipped = &trainer.shipped().library;
                let taken = |name: &str| self.library.lessons.keys().any(|id| id.as_str() == name);
                let name = free_name(id.as_str(), taken);
                let files = name.map(|name| copy(shipped, &id, &name, &self.library));
                let files = files.unwrap_or_default();
                self.add(ctx, files);
            }
            AtTrainer::Example => {
                let files = files(&self.library, None).unwrap_or_default();
                self.add(ctx, files);
            }
            AtTrainer::Language(code) => {
                trainer.editing = None;
                trainer.language = code;
            }
            AtTrainer::Edit(file, name) => self.edit(file, name),
            AtTrainer::Mend(rank) => self.mend(rank),
            AtTrainer::Changed(site, page) => {
                trainer.text.fill(Spot::Address, "");
                trainer.editing = Some(Editing::Note(site, page));
            }
            AtTrainer::Keep => self.keep(ctx),
            AtTrainer::Cancel => {
                trainer.editing = None;
                self.record_no_more(ctx);
            }
            AtTrainer::Undo => {
                let undone = trainer.desk.as_mut().map(Desk::undo);
                self.changed(ctx, undone, Told::Undone);
            }
            AtTrainer::PutBack(rank) => self.put_back(ctx, rank),
            AtTrainer::Verified(site, page) => self.verified(ctx, &site, page),
            AtTrainer::Try(id, step) => {
                self.begin(&id, None, Mode::Guided);
                if let Some(lesson) = &mut self.lesson {
                    // Where the way stops, the trainer goes on from there.
                    lesson.play_to(step).ok();
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
        let folder = above.path.join(self.words.say("trainer-folder"));
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
        self.search(ctx, folder, &language);
        self.preview();
    }

    fn search(&mut self, ctx: &egui::Context, folder: PathBuf, language: &str) {
        let Some(trainer) = &mut self.trainer else { return };
        let screen = ctx.clone();
        trainer.proofing.start(&folder, language, move || screen.request_repaint());
    }

    /// Takes what a search has found, and begins another where something has changed since.
    pub(in crate::app) fn follow_proof(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        if std::mem::take(&mut trainer.is_new) {
            self.reread(ctx);
            return;
        }
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

    /// Adds files to the folder: those that are there already stay as they are, and the catalogue
    /// lists the lesson at its end. A folder without a catalogue is given one.
    pub(super) fn add(&mut self, ctx: &egui::Context, files: Vec<(String, Vec<u8>)>) {
        let catalogue = self.library.catalogue.as_ref();
        let before = catalogue.map(|catalogue| catalogue.tree.source().text.clone());
        let there: Vec<String> =
            self.library.files(None).into_iter().map(|(name, _)| name).collect();
        let mut changes = Vec::new();
        let mut listed = before.clone().unwrap_or_else(|| EMPTY_CATALOGUE.to_owned());
        let catalogue = self.library.catalogue.iter();
        let mut n_listed = catalogue.map(|catalogue| catalogue.value.lessons.len()).sum();
        for (name, bytes) in files {
            let Ok(text) = String::from_utf8(bytes) else { continue };
            if let Some(id) = name.strip_suffix("/lesson.ron").filter(|_| !there.contains(&name)) {
                let list = [Seg::from("lessons")];
                let with = edit::insert(&listed, &list, n_listed, &edit::quoted(id));
                listed = with.unwrap_or(listed);
                n_listed += 1;
            }
            if !there.contains(&name) && name != CATALOGUE {
                changes.push((name, None, text));
            }
        }
        changes.push((CATALOGUE.to_owned(), before, listed));
        let Some(trainer) = &mut self.trainer else { return };
        let added = trainer.desk.as_mut().map(|desk| desk.change_all(changes));
        trainer.view = View::Lessons;
        self.changed(ctx, added, Told::Kept);
    }

    /// Begins to change a word of a file.
    pub(super) fn edit(&mut self, file: String, name: String) {
        let Some(trainer) = &mut self.trainer else { return };
        let value = self
            .library
            .source(&file)
            .and_then(|source| edit::words::value(&source.text, &name))
            .unwrap_or_default();
        trainer.text.fill(Spot::Address, &labels::shown(&self.words, &value));
        trainer.editing = Some(Editing::Word(file, name));
        trainer.wants_view = true;
    }

    /// Keeps what is being written.
    fn keep(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(editing) = trainer.editing.clone() else { return };
        let text = trainer.text.text(Spot::Address).to_owned();
        match editing {
            Editing::Note(site, page) => {
                self.edit_page(ctx, &site, page, |text_of_site, way| {
                    let note = edit::quoted(text.trim());
                    edit::set_field(text_of_site, way, "changed", &note, "checked_on")
                });
            }
            Editing::Word(file, name) => {
                let Some(source) = self.library.source(&file) else { return };
                let before = edit::words::value(&source.text, &name);
                let lesson = match &trainer.view {
                    View::Lesson(id, _) => Some(id),
                    _ => None,
                };
                let known = before.clone().unwrap_or_default();
                let value = labels::written(&self.library, &self.words, lesson, &known, &text);
                let value = match value {
                    Ok(value) => value,
                    Err(label) => {
                        trainer.told = Some(Told::NoSuchLabel(label));
                        return;
                    }
                };
                let message = name.split('.').next().unwrap_or_default();
                let patched = match before {
                    Some(_) => edit::words::replace(&source.text, &name, &value),
                    None => edit::words::add(&source.text, message, &name, &value),
                };
                let desk = trainer.desk.as_mut();
                let kept = desk.map(|desk| match patched {
                    Some(patched) => desk.change(&source, patched),
                    None => Err(NotChanged::NotThere),
                });
                self.changed(ctx, kept, Told::Kept);
            }
        }
    }

    /// Puts the file of the fault of this rank back as it was without a fault.
    fn put_back(&mut self, ctx: &egui::Context, rank: usize) {
        let Some(trainer) = &mut self.trainer else { return };
        let found = trainer.findings.as_ref().and_then(|found| found.faults.get(rank));
        let now = found.and_then(|fault| self.library.source(&fault.place.0));
        let Some(now) = now else { return };
        let put_back = trainer.desk.as_mut().map(|desk| desk.put_back(&now));
        self.changed(ctx, put_back, Told::Undone);
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

    /// Tells what became of a change, and reads the folder again.
    pub(super) fn changed(
        &mut self,
        ctx: &egui::Context,
        made: Option<Result<(), NotChanged>>,
        told: Told,
    ) {
        let Some(trainer) = &mut self.trainer else { return };
        match made {
            Some(Ok(())) => {
                trainer.editing = None;
                trainer.mending = None;
                trainer.told = Some(told);
                self.reread(ctx);
            }
            Some(Err(why)) => trainer.told = Some(Told::Refused(why)),
            None => {}
        }
    }
}

impl Trainer {
    /// Whether what is drawn belongs to this state: the copies are drawn by the door itself.
    pub fn is_drawn_here(&self) -> bool {
        self.view != View::Copies
    }
}
