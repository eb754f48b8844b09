//! A new lesson: chosen, done on its site, and made of what was done there.

use std::rc::Rc;

use eframe::egui;

use crate::app::App;
use crate::app::command::{Door, Route};
use crate::app::lesson_state::LessonState;
use crate::app::trainer::new::{Making, Recording};
use crate::app::trainer::{Choice, Told, View};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::library::embedded_interface;
use crate::narrate::quote_subjects;
use crate::session::Mode;
use crate::studio::new::{free_name, is_taken};
use crate::typed::Spot;
use crate::words::Words;

impl App {
    /// Finds the sites on which a lesson can be made, when the screen that asks for one opens.
    pub(super) fn offer(&mut self) {
        let Some(trainer) = &mut self.trainer else { return };
        let View::Paste(asked) = trainer.view.clone() else { return };
        trainer.shipped();
        let Some(shipped) = trainer.shipped.get() else { return };
        let new = &mut trainer.new;
        new.offer(&self.library, &self.words, shipped);
        let known = asked.as_ref().or(new.site.as_ref());
        let known = known.filter(|id| new.offers.iter().any(|offer| offer.site == **id)).cloned();
        let site = known.or_else(|| new.offers.first().map(|offer| offer.site.clone()));
        if let Some(site) = site {
            new.choose(&self.library, shipped, &site);
        }
    }

    /// Takes a choice for a new lesson.
    pub(super) fn choose(&mut self, choice: Choice) {
        let Some(trainer) = &mut self.trainer else { return };
        let (new, shipped) = (&mut trainer.new, trainer.shipped.get());
        match choice {
            Choice::Site(site) => {
                if let Some(shipped) = shipped {
                    new.choose(&self.library, shipped, &site);
                }
            }
            Choice::Persona(persona) => new.persona = Some(persona),
            Choice::Account(has_account) => new.has_account = has_account,
        }
    }

    /// Opens the first page of the site, to do there what the new lesson asks.
    pub(super) fn record(&mut self) {
        let Some(trainer) = &mut self.trainer else { return };
        if trainer.has_no_list(&self.library) {
            return trainer.refuse_for_want_of_a_list();
        }
        let Some(desk) = &trainer.desk else { return };
        let shipped = trainer.shipped();
        let title = trainer.new.title.text(Spot::Address).trim().to_owned();
        let title = if title.is_empty() { self.words.say("trainer-new-title") } else { title };
        let taken = |name: &str| is_taken(&self.library, name);
        let named = free_name(&title, taken);
        let named = named.or_else(|| free_name(&self.words.say("trainer-new-title"), taken));
        let begun = named.and_then(|id| {
            let beginning = trainer.new.begin(&self.library, shipped, &id)?;
            let library = beginning.library(&self.library, &id);
            let scenario = prepare(&library, &id, None).ok()?;
            Some((id, beginning, library, scenario))
        });
        let Some((id, beginning, library, mut scenario)) = begun else {
            trainer.told = Some(Told::NotBegun);
            return;
        };
        let language = self.words.language().code.clone();
        let (mut words, _) = Words::read(&embedded_interface(), &library.words);
        words.set_language(&language);
        words.set_renames(scenario.script.renames.clone());
        quote_subjects(&mut scenario.script, &words);
        self.words = words;
        self.lesson = Some(LessonState::new(Attempt::new(Rc::new(scenario), Mode::Guided)));
        self.route = Route::Lesson;
        let (folder, said) = (desk.folder().to_owned(), trainer.new.said());
        trainer.recording = Some(Recording { folder, id, title, said, language, beginning });
    }

    /// Lets go of what is recorded, and goes back to what was chosen.
    pub(super) fn record_no_more(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        let is_recording = trainer.recording.take().is_some();
        if trainer.making.take().is_none() && !is_recording {
            return;
        }
        trainer.view = View::Paste(None);
        self.let_go();
        self.route = Route::Door(Door::Trainer);
        // The words of a site that was lent go with it.
        self.reread(ctx);
    }

    /// Makes a lesson of what was done on the site, while the window goes on.
    pub(super) fn recorded(&mut self, ctx: &egui::Context) {
        let journal =
            self.lesson.as_ref().map(|lesson| lesson.attempt.session().journal().to_vec());
        self.let_go();
        self.route = Route::Door(Door::Trainer);
        let Some(trainer) = &mut self.trainer else { return };
        let (Some(recording), Some(journal)) = (trainer.recording.take(), journal) else { return };
        let screen = ctx.clone();
        trainer.view = View::Making;
        trainer.making = Making::start(recording, journal, move || screen.request_repaint());
        if trainer.making.is_none() {
            self.nothing_made(ctx);
        }
    }

    /// Takes the lesson that was made, once it is: it opens at its first step.
    pub(super) fn follow_making(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(made) = trainer.making.as_ref().and_then(Making::take) else { return };
        trainer.making = None;
        let Some(made) = made else { return self.nothing_made(ctx) };
        // Somebody may have changed the folder while nobody looked at it.
        self.reread(ctx);
        self.add(ctx, made.files);
        let Some(trainer) = &mut self.trainer else { return };
        if trainer.told == Some(Told::Kept) {
            trainer.new.title.fill(Spot::Address, "");
            trainer.new.steps.fill(Spot::Address, "");
            trainer.told = Some(Told::Made(made.n_steps, made.n_said));
            trainer.view = View::Lesson(made.id, 0);
            self.preview();
        } else {
            // What was refused is said where the lesson was asked for, and what was written is
            // still there.
            trainer.view = View::Paste(None);
        }
    }

    fn nothing_made(&mut self, ctx: &egui::Context) {
        if let Some(trainer) = &mut self.trainer {
            trainer.view = View::Paste(None);
            trainer.told = Some(Told::NothingRecorded);
        }
        self.reread(ctx);
    }
}
