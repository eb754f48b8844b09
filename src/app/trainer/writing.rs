//! What is being written at the trainer's door: begun, kept, never lost.

use std::rc::Rc;

use eframe::egui;

use crate::app::App;
use crate::app::trainer::labels::{self, Near};
use crate::app::trainer::{AtTrainer, Editing, Told, Trainer, View};
use crate::attempt::Attempt;
use crate::content::library::Library;
use crate::content::source::{Seg, Tree};
use crate::diagnostic::Source;
use crate::ids::{PageId, SiteId};
use crate::session::Mode;
use crate::studio::{NotChanged, edit};
use crate::system::export::NotReplaced;
use crate::typed::Spot;
use crate::words::Words;

/// What somebody began from: whatever becomes of the file meanwhile, it is this that they saw.
#[derive(Debug, Default)]
pub struct Before {
    /// The file; none where it was not there.
    source: Option<Rc<Source>>,
    /// The text as it was in the field.
    text: String,
    /// The text as it was in the file.
    said: String,
}

impl AtTrainer {
    /// Whether it leaves the field in which something is written.
    pub(super) fn leaves_writing(&self) -> bool {
        match self {
            // Taking something back leaves the field where it is.
            Self::Keep | Self::Cancel | Self::Undo | Self::PutBack(_) => false,
            Self::Place(_) | Self::Look | Self::ShowFiles | Self::Choose(_) => false,
            Self::Open(_)
            | Self::OpenFolder
            | Self::Copy(_)
            | Self::Example
            | Self::Language(_)
            | Self::Edit(..)
            | Self::Try(..)
            | Self::Verified(..)
            | Self::Changed(..)
            | Self::Mend(_)
            | Self::Record
            | Self::Recorded
            | Self::DropRest(_)
            | Self::Site(_) => true,
        }
    }
}

impl Trainer {
    /// Whether a text was changed in its field and not kept yet.
    pub fn is_unsaved(&self) -> bool {
        self.editing.is_some() && self.text.text(Spot::Address) != self.before.text
    }

    fn begin_writing(&mut self, editing: Editing, source: Option<Rc<Source>>, said: String) {
        self.text.fill(Spot::Address, &said);
        let text = self.text.text(Spot::Address).to_owned();
        self.before = Before { source, text, said };
        self.since = None;
        self.editing = Some(editing);
        self.wants_view = true;
    }

    /// Sees what somebody else has written, where something is being written.
    pub(super) fn see_since(&mut self, library: &Library, words: &Words) {
        let now = match &self.editing {
            Some(Editing::Word(file, name)) => library
                .source(file)
                .and_then(|source| edit::words::value(&source.text, name))
                .map(|value| labels::shown(words, &value)),
            Some(Editing::Note(site, page)) => {
                let pages = library.sites.get(site).map(|site| &site.value.pages);
                let found = pages.and_then(|all| all.iter().find(|one| one.id == *page));
                found.and_then(|page| page.changed.clone())
            }
            None => None,
        };
        self.since = now.filter(|now| *now != self.before.said);
    }
}

impl App {
    /// Begins to change a word of a file.
    pub(super) fn edit(&mut self, file: String, name: String) {
        let Some(trainer) = &mut self.trainer else { return };
        let source = self.library.source(&file);
        let value = source.as_ref().and_then(|source| edit::words::value(&source.text, &name));
        let shown = labels::shown(&self.words, &value.unwrap_or_default());
        trainer.begin_writing(Editing::Word(file, name), source, shown);
    }

    /// Begins the note of a page of a site: the one that is there can be changed.
    pub(super) fn note(&mut self, site: SiteId, page: usize) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(loaded) = self.library.sites.get(&site) else { return };
        let Some(page) = loaded.value.pages.get(page) else { return };
        let note = page.changed.clone().unwrap_or_default();
        let source = Some(Rc::clone(loaded.tree.source()));
        trainer.begin_writing(Editing::Note(site, page.id.clone()), source, note);
    }

    /// Keeps what was written when the window is closed, by whatever means; a text that is refused
    /// keeps it open.
    pub(super) fn keep_before_closing(&mut self, ctx: &egui::Context) {
        let is_closing = ctx.input(|input| input.viewport().close_requested());
        if is_closing && !self.keep_first(ctx) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    /// Keeps what was written, before something else is done. Whether nothing holds one back.
    pub(super) fn keep_first(&mut self, ctx: &egui::Context) -> bool {
        if !self.trainer.as_ref().is_some_and(Trainer::is_unsaved) {
            return true;
        }
        self.keep(ctx);
        let Some(trainer) = &mut self.trainer else { return true };
        if !trainer.is_field_drawn {
            // Its lesson or its page is gone: nobody can mend the text any more.
            trainer.editing = None;
        }
        trainer.editing.is_none()
    }

    /// Keeps what is being written. When it is refused, its field comes into view, and says why.
    pub(super) fn keep(&mut self, ctx: &egui::Context) {
        self.write(ctx);
        if let Some(trainer) = &mut self.trainer {
            trainer.wants_view = trainer.editing.is_some();
        }
    }

    fn write(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(editing) = trainer.editing.clone() else { return };
        let text = trainer.text.text(Spot::Address).trim().to_owned();
        if text.is_empty() {
            trainer.told = Some(Told::Refused(NotChanged::NotThere));
            return;
        }
        if !trainer.is_unsaved() {
            trainer.editing = None;
            trainer.mending = None;
            return;
        }
        let source = trainer.before.source.clone();
        let patched = match &editing {
            Editing::Note(_, page) => source.as_ref().and_then(|source| {
                let way = [Seg::from("pages"), Seg::from(rank_of(source, page)?)];
                let note = edit::quoted(&text);
                edit::set_field(&source.text, &way, "changed", &note, "checked_on")
            }),
            Editing::Word(_, name) => {
                let was = source.as_ref().map(|source| source.text.as_str()).unwrap_or_default();
                match self.patched(was, name, &text) {
                    Ok(patched) => patched,
                    Err(label) => return self.tell(Told::NoSuchLabel(label)),
                }
            }
        };
        let file = match editing {
            Editing::Note(site, _) => format!("sites/{site}/site.ron"),
            Editing::Word(file, _) => file,
        };
        let Some(trainer) = &mut self.trainer else { return };
        let was = source.map(|source| source.text.clone());
        let kept = trainer.desk.as_mut().map(|desk| match patched {
            Some(patched) => desk.change_all(vec![(file, was, patched)]),
            None => Err(NotChanged::NotThere),
        });
        self.changed(ctx, kept, Told::Kept);
    }

    /// A file of words with this text in the place of a word, or after those of its message.
    /// Nothing when it has no place.
    ///
    /// # Errors
    /// With the text between brackets that is no label.
    fn patched(&self, was: &str, name: &str, text: &str) -> Result<Option<String>, String> {
        let before = edit::words::value(was, name);
        let known = before.clone().unwrap_or_default();
        let near = self.near();
        let value = labels::written(&self.library, &self.words, &near, &known, text)?;
        let message = name.split('.').next().unwrap_or_default();
        Ok(match before {
            Some(_) => edit::words::replace(was, name, &value),
            None => edit::words::add(was, message, name, &value),
        })
    }

    /// Where the labels of the word in front are looked for: on the page beside it first, then on
    /// those where the lesson leads.
    fn near(&self) -> Near<'_> {
        let Some(trainer) = &self.trainer else { return Near::default() };
        let View::Lesson(id, _) = &trainer.view else { return Near::default() };
        let mut near = Near { lesson: Some(id), pages: Vec::new() };
        if let Some((_, _, shown)) = &trainer.preview {
            let scenario = shown.attempt.scenario();
            near.pages.extend(labels::page_of(scenario, shown.attempt.world()));
            let mut way = Attempt::new(Rc::clone(scenario), Mode::Guided);
            for _ in &scenario.script.steps {
                way.play_step().ok();
            }
            near.pages.extend(labels::pages(scenario, way.session().journal()));
        }
        near
    }

    pub(super) fn tell(&mut self, told: Told) {
        if let Some(trainer) = &mut self.trainer {
            trainer.told = Some(told);
        }
    }

    /// Tells what became of a change, and reads the folder again: also when somebody else has
    /// changed it, so that what was written can be kept beside that, once it was seen.
    pub(super) fn changed(
        &mut self,
        ctx: &egui::Context,
        made: Option<Result<(), NotChanged>>,
        told: Told,
    ) {
        let Some(trainer) = &mut self.trainer else { return };
        match made {
            Some(made @ (Ok(()) | Err(NotChanged::Same))) => {
                trainer.editing = None;
                trainer.mending = None;
                if made.is_ok() {
                    trainer.told = Some(told);
                    self.reread(ctx);
                }
            }
            Some(Err(why)) => {
                let is_other = why == NotChanged::NotWritten(NotReplaced::Changed);
                trainer.told = Some(Told::Refused(why));
                if is_other {
                    self.reread(ctx);
                    self.begin_from_now();
                }
            }
            None => {}
        }
    }

    /// Takes something back; what is being written stays in its field.
    pub(super) fn take_back(
        &mut self,
        ctx: &egui::Context,
        made: Option<Result<(), NotChanged>>,
        told: Told,
    ) {
        let Some(trainer) = &mut self.trainer else { return };
        let writing = trainer.editing.clone().filter(|_| trainer.is_unsaved());
        self.changed(ctx, made, told);
        if let Some(trainer) = self.trainer.as_mut().filter(|_| writing.is_some()) {
            trainer.editing = writing;
            self.begin_from_now();
        }
    }

    /// What is being written is of the file as it is now.
    fn begin_from_now(&mut self) {
        let Some(trainer) = &mut self.trainer else { return };
        trainer.before.source = match &trainer.editing {
            Some(Editing::Word(file, _)) => self.library.source(file),
            Some(Editing::Note(site, _)) => self.library.source(&format!("sites/{site}/site.ron")),
            None => None,
        };
    }
}

/// The rank of a page in the file of its site.
fn rank_of(source: &Rc<Source>, page: &PageId) -> Option<usize> {
    let tree = Tree::read(source).ok()?;
    let id = edit::quoted(page.as_str());
    let ids = (0..).map_while(|rank| {
        let way = [Seg::from("pages"), Seg::from(rank), Seg::from("id")];
        tree.value(&way).map(|value| &source.text[tree.span(value)])
    });
    ids.into_iter().position(|found| found == id)
}
