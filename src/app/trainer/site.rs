//! What is asked of sites at the trainer's door: one is made, its pages are looked at and added.

use std::rc::Rc;

use eframe::egui;

use crate::app::App;
use crate::app::lesson_state::LessonState;
use crate::app::trainer::{Told, Trainer, View};
use crate::attempt::Attempt;
use crate::check::prepare;
use crate::content::lesson::Date;
use crate::content::library::Library;
use crate::content::site::Color;
use crate::ids::SiteId;
use crate::narrate::quote_subjects;
use crate::session::Mode;
use crate::studio::site::{self, Model, Wish, added, proposed_host, showing};
use crate::studio::{NotChanged, edit};
use crate::system;
use crate::typed::{Spot, Typed};

/// What is asked of sites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtSite {
    /// « Nouveau site »: begins with nothing chosen.
    New,
    /// Chooses a model, or lets go of it.
    Tick(Model),
    /// Chooses a colour.
    Color(Color),
    /// « Créer le site ».
    Create,
    /// Gives a site another colour.
    Paint(SiteId, Color),
    /// Adds pages, with a link to them on the page of this rank.
    Add(SiteId, usize, Model),
}

/// A site that is being made.
pub struct NewSite {
    /// Its name.
    pub name: Typed,
    /// Its address.
    pub host: Typed,
    /// The address that was proposed last.
    proposed: String,
    /// Its colour.
    pub color: Color,
    /// Its models, in order.
    pub models: Vec<Model>,
}

impl Default for NewSite {
    /// Nothing is chosen yet.
    fn default() -> Self {
        Self {
            name: Typed::one_line(),
            host: Typed::one_line(),
            proposed: String::new(),
            color: Color::default(),
            models: Vec::new(),
        }
    }
}

impl NewSite {
    /// Gives it a name.
    pub fn call(&mut self, name: &str) {
        self.name.fill(Spot::Address, name);
    }

    /// Proposes an address after the name, unless somebody wrote another one.
    pub fn propose(&mut self, library: &Library) {
        if self.host.text(Spot::Address) == self.proposed {
            let proposed = proposed_host(library, self.name.text(Spot::Address));
            self.proposed = proposed.unwrap_or_default();
            self.host.fill(Spot::Address, &self.proposed);
        }
    }

    fn tick(&mut self, model: Model) {
        match self.models.iter().position(|other| *other == model) {
            Some(rank) => {
                self.models.remove(rank);
            }
            None => self.models.push(model),
        }
        self.models = site::in_order(&self.models);
    }
}

impl App {
    /// Carries out what was asked of sites.
    pub(super) fn at_site(&mut self, ctx: &egui::Context, asked: AtSite) {
        let Some(trainer) = &mut self.trainer else { return };
        match asked {
            AtSite::New => {
                // What was begun is still there.
                trainer.view = View::NewSite;
            }
            AtSite::Tick(model) => trainer.new_site.tick(model),
            AtSite::Color(color) => trainer.new_site.color = color,
            AtSite::Create => self.create_site(ctx),
            AtSite::Paint(id, color) => self.paint_site(ctx, &id, color),
            AtSite::Add(id, from, model) => self.add_pages(ctx, &id, from, model),
        }
    }

    fn create_site(&mut self, ctx: &egui::Context) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(today) = Date::after_1970(system::today()) else { return };
        let NewSite { name, host, color, models, .. } = &trainer.new_site;
        let (name, host) = (name.text(Spot::Address), host.text(Spot::Address));
        let wish = Wish { name, host, color: *color, models, today };
        match site::files(&self.library, &wish) {
            Ok((id, files)) => {
                let new = files.into_iter().map(|(name, text)| (name, None, text)).collect();
                let made = trainer.desk.as_mut().map(|desk| desk.change_all(new));
                if matches!(made, Some(Ok(()))) {
                    trainer.new_site = NewSite::default();
                    trainer.view = View::Site(id, 0);
                }
                self.changed(ctx, made, Told::Kept);
            }
            Err(why) => trainer.told = Some(Told::NoSite(why)),
        }
    }

    fn paint_site(&mut self, ctx: &egui::Context, id: &SiteId, color: Color) {
        let Some(loaded) = self.library.sites.get(id) else { return };
        let source = Rc::clone(loaded.tree.source());
        let painted = edit::set_field(&source.text, &[], "color", color.name(), "picture");
        let Some(trainer) = &mut self.trainer else { return };
        let kept = trainer.desk.as_mut().map(|desk| match painted {
            Some(painted) => desk.change(&source, painted),
            None => Err(NotChanged::NotThere),
        });
        self.changed(ctx, kept, Told::Kept);
    }

    fn add_pages(&mut self, ctx: &egui::Context, id: &SiteId, from: usize, model: Model) {
        let Some(trainer) = &mut self.trainer else { return };
        let Some(today) = Date::after_1970(system::today()) else { return };
        let Some((changes, page)) = added(&self.library, id, from, model, today) else { return };
        let made = trainer.desk.as_mut().map(|desk| desk.change_all(changes));
        if matches!(made, Some(Ok(()))) {
            trainer.view = View::Site(id.clone(), page);
        }
        self.changed(ctx, made, Told::Kept);
    }

    /// Makes the page of the site in front again.
    pub(super) fn preview_site(&mut self) {
        let Some(Trainer { view, .. }) = &mut self.trainer else { return };
        let View::Site(id, page) = view.clone() else { return };
        // What was taken back may have been in front.
        let n_pages = self.library.sites.get(&id).map_or(0, |site| site.value.pages.len());
        let Some(last) = n_pages.checked_sub(1) else {
            *view = View::Sites;
            return;
        };
        let page = page.min(last);
        *view = View::Site(id.clone(), page);
        let shown = showing(&self.library, &id, page)
            .find_map(|(library, name)| Some((prepare(&library, &name, None).ok()?, name)));
        let Some((mut scenario, name)) = shown else { return };
        self.words.set_renames(scenario.script.renames.clone());
        quote_subjects(&mut scenario.script, &self.words);
        let shown = LessonState::new(Attempt::new(Rc::new(scenario), Mode::Guided));
        if let Some(trainer) = &mut self.trainer {
            trainer.preview = Some((name, page, shown));
        }
    }
}
