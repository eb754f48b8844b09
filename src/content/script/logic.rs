//! Conditions and effects into their numbered forms.

use std::collections::HashMap;

use crate::content::condition::Condition;
use crate::content::effect::Effect;
use crate::content::field::Value;
use crate::content::page::Part;
use crate::content::script::compile::{At, Compiler};
use crate::content::script::forms::SitePage;
use crate::content::script::names::{Kind, Scope, whole};
use crate::content::script::pages::plain_kind;
use crate::content::script::{Deed, Goal, InputKind, same, small};
use crate::diagnostic::Diagnostic;
use crate::ids::{FieldIx, PageIx, PartIx, Path, SiteIx, SlotIx};

/// The goal that is never reached: stands for a condition already reported as wrong.
fn never() -> Goal {
    Goal::Any(Vec::new())
}

impl Compiler<'_> {
    /// The page a path names.
    pub fn page(&self, path: &Path, scope: Scope<'_>, at: &At<'_>) -> Option<PageIx> {
        self.find(&self.names.pages, path, scope, Kind::Page, at)
    }

    /// The part a path names.
    pub fn part(&self, path: &Path, scope: Scope<'_>, at: &At<'_>) -> Option<PartIx> {
        self.find(&self.names.parts, path, scope, Kind::Part, at)
    }

    /// The field a path names.
    pub fn field(&self, path: &Path, scope: Scope<'_>, at: &At<'_>) -> Option<FieldIx> {
        self.find(&self.names.fields, path, scope, Kind::Part, at)
    }

    /// The rank of a value among those its field knows.
    pub fn rank(&self, field: &Path, value: &Value, scope: Scope<'_>, at: &At<'_>) -> Option<u8> {
        let key = whole(field, scope, Kind::Part)?;
        let text = self.wanted_text(value, scope, at)?;
        let values = self.values.get(&key)?;
        let Some((input, host)) = self.kind_of(&key) else {
            return values.iter().position(|known| *known == text).map(small);
        };
        same::rank_among(values, &text, input, host)
    }

    /// What a field asks for, and the address of its site, by its whole path.
    fn kind_of(&self, key: &str) -> Option<(InputKind, &str)> {
        let mut names = key.split('/');
        let (site, page, part) = (names.next()?, names.next()?, names.next()?);
        let (_, loaded) = self.sites.iter().find(|(id, _)| id.as_str() == site)?;
        let page = loaded.value.pages.iter().find(|one| one.id.as_str() == page)?;
        let part = page.body.iter().find(|one| one.id().as_str() == part)?;
        let Part::Field { input, .. } = part else { return None };
        // Codes of every slot are compared alike.
        Some((plain_kind(input).unwrap_or(InputKind::Code(SlotIx(0))), self.host(site)))
    }

    /// Adds the values a condition asks for to those its fields know.
    pub fn values_of(
        &self,
        condition: &Condition,
        scope: Scope<'_>,
        values: &mut HashMap<String, Vec<String>>,
    ) {
        match condition {
            Condition::Is(field, value) => self.know(field, value, scope, values),
            Condition::From(date) | Condition::Before(date) => {
                self.dates.borrow_mut().insert(*date);
            }
            Condition::All(all) | Condition::Any(all) => {
                for one in all {
                    self.values_of(one, scope, values);
                }
            }
            Condition::Not(one) => self.values_of(one, scope, values),
            Condition::Sent(sent) => self.values_of_sent(sent, values),
            Condition::In(..)
            | Condition::AtFolder(_)
            | Condition::Inspected(_)
            | Condition::Downloaded(_)
            | Condition::Opened(_)
            | Condition::Attached(_)
            | Condition::At(_)
            | Condition::Accepted(_)
            | Condition::Filled(_)
            | Condition::Refused(_)
            | Condition::Ticked(_)
            | Condition::Fact(_)
            | Condition::SignedIn(_)
            | Condition::SecretSet(_)
            | Condition::Token(..)
            | Condition::Delivered(_)
            | Condition::Read(_)
            | Condition::Chosen(..)
            | Condition::CookiesAccepted(_)
            | Condition::Offered(_)
            | Condition::Saved(_)
            | Condition::Exposed(_)
            | Condition::Asked(_)
            | Condition::Answered(..) => {}
        }
    }

    /// Adds the values the conditions among effects ask for.
    pub fn values_of_effects(
        &self,
        effects: &[Effect],
        scope: Scope<'_>,
        values: &mut HashMap<String, Vec<String>>,
    ) {
        for effect in effects {
            if let Effect::If(condition, yes, no) = effect {
                self.values_of(condition, scope, values);
                self.values_of_effects(yes, scope, values);
                self.values_of_effects(no, scope, values);
            }
        }
    }

    /// A condition with its names resolved; one that cannot be is reported and never holds.
    pub fn goal(&self, condition: &Condition, scope: Scope<'_>, at: &At<'_>) -> Goal {
        self.try_goal(condition, scope, at).unwrap_or_else(never)
    }

    fn try_goal(&self, condition: &Condition, scope: Scope<'_>, at: &At<'_>) -> Option<Goal> {
        let first = at.item(0);
        let names = &self.names;
        let site = |path| self.find(&names.sites, path, scope, Kind::Site, &first);
        Some(match condition {
            Condition::At(path) => Goal::At(self.page(path, scope, &first)?),
            Condition::Accepted(path) => Goal::Accepted(self.field(path, scope, &first)?),
            Condition::Filled(path) => Goal::Filled(self.field(path, scope, &first)?),
            Condition::Refused(path) => Goal::Refused(self.field(path, scope, &first)?),
            Condition::Is(path, value) => Goal::Is(
                self.field(path, scope, &first)?,
                self.rank(path, value, scope, &at.item(1))?,
            ),
            Condition::Ticked(path) => {
                Goal::Ticked(self.find(&names.boxes, path, scope, Kind::Part, &first)?)
            }
            Condition::Fact(path) => {
                Goal::Fact(self.find(&names.facts, path, scope, Kind::Fact, &first)?)
            }
            Condition::SignedIn(path) => Goal::SignedIn(site(path)?),
            Condition::SecretSet(path) => Goal::SecretSet(site(path)?),
            Condition::Token(path, state) => {
                Goal::Token(self.find(&names.slots, path, scope, Kind::Slot, &first)?, *state)
            }
            Condition::Delivered(path) => {
                Goal::Delivered(self.find(&names.messages, path, scope, Kind::Message, &first)?)
            }
            Condition::Read(path) => {
                Goal::Read(self.find(&names.messages, path, scope, Kind::Message, &first)?)
            }
            Condition::Chosen(path, option) => {
                let choice = self.find(&names.choices, path, scope, Kind::Part, &first)?;
                let options = self.options_of(path, scope)?;
                Goal::Chosen(choice, self.option(&options, option, &at.item(1))?)
            }
            Condition::From(date) => Goal::From(self.day(*date)),
            Condition::Before(date) => Goal::Not(Box::new(Goal::From(self.day(*date)))),
            Condition::CookiesAccepted(path) => Goal::CookiesAccepted(site(path)?),
            Condition::Offered(path) => Goal::Offered(site(path)?),
            Condition::Saved(path) => Goal::Saved(site(path)?),
            Condition::Exposed(path) => Goal::Exposed(site(path)?),
            Condition::Asked(path) => Goal::Asked(site(path)?),
            Condition::Answered(path, option) => {
                let call = self.call(path, scope, &first)?;
                let answers = self.answers_of(call);
                Goal::Answered(call, self.option(&answers, option, &at.item(1))?)
            }
            Condition::In(path, folder) => {
                let message = self.message(path, scope, &first)?;
                if !folder.receives() {
                    self.say(Diagnostic::error("not-a-place", at.item(1).place()));
                }
                Goal::In(message, *folder)
            }
            Condition::AtFolder(folder) => {
                self.wants_mailbox(at);
                Goal::AtFolder(*folder)
            }
            Condition::Sent(sent) => self.sent(sent, scope, &first)?,
            Condition::Inspected(path) => Goal::Inspected(self.message(path, scope, &first)?),
            Condition::Downloaded(path) => Goal::Downloaded(self.file(path, scope, &first)?),
            Condition::Opened(path) => Goal::Opened(self.file(path, scope, &first)?),
            Condition::Attached(path) => {
                Goal::Attached(self.find(&names.attaches, path, scope, Kind::Part, &first)?)
            }
            Condition::All(all) => Goal::All(self.goals(all, scope, &first)),
            Condition::Any(all) => Goal::Any(self.goals(all, scope, &first)),
            Condition::Not(one) => Goal::Not(Box::new(self.goal(one, scope, &first))),
        })
    }

    fn goals(&self, all: &[Condition], scope: Scope<'_>, at: &At<'_>) -> Vec<Goal> {
        all.iter().enumerate().map(|(rank, one)| self.goal(one, scope, &at.item(rank))).collect()
    }

    /// Effects with their names resolved; one that cannot be is reported and left out.
    pub fn deeds(
        &self,
        effects: &[Effect],
        scope: Scope<'_>,
        site: SiteIx,
        at: &At<'_>,
    ) -> Vec<Deed> {
        effects
            .iter()
            .enumerate()
            .filter_map(|(rank, effect)| self.deed(effect, scope, site, &at.item(rank)))
            .collect()
    }

    fn deed(&self, effect: &Effect, scope: Scope<'_>, site: SiteIx, at: &At<'_>) -> Option<Deed> {
        let first = at.item(0);
        let names = &self.names;
        Some(match effect {
            Effect::Go(path) => Deed::Go(self.page(path, scope, &first)?),
            Effect::Set(path) => {
                Deed::Set(self.find(&names.facts, path, scope, Kind::Fact, &first)?)
            }
            Effect::Clear(path) => {
                Deed::Clear(self.find(&names.facts, path, scope, Kind::Fact, &first)?)
            }
            Effect::SignIn => Deed::SignIn(site),
            Effect::SignOut => Deed::SignOut(site),
            Effect::SetName(path) => Deed::SetName(site, self.field(path, scope, &first)?),
            Effect::SetSecret(path) => Deed::SetSecret(site, self.field(path, scope, &first)?),
            Effect::Issue(path) => {
                Deed::Issue(self.find(&names.slots, path, scope, Kind::Slot, &first)?)
            }
            Effect::Spend(path) => {
                Deed::Spend(self.find(&names.slots, path, scope, Kind::Slot, &first)?)
            }
            Effect::Deliver(path) => {
                let message = self.find(&names.messages, path, scope, Kind::Message, &first)?;
                // A site may write where the lesson shows no webmail: nobody reads it.
                if !matches!(scope, Scope::Lesson) && self.mailbox().is_none() {
                    return None;
                }
                self.wants_mailbox(at);
                Deed::Deliver(message)
            }
            Effect::Text(path) => {
                Deed::Text(self.find(&names.messages, path, scope, Kind::Message, &first)?)
            }
            Effect::ClearForm(path) => Deed::ClearForm(self.page(path, scope, &first)?),
            Effect::GoBack => Deed::GoBack,
            Effect::Ring(path) => Deed::Ring(self.call(path, scope, &first)?),
            Effect::Expose(path) => {
                Deed::Expose(self.find(&names.sites, path, scope, Kind::Site, &first)?)
            }
            Effect::Ask(path) => {
                self.wants(site, SitePage::Welcome, at);
                Deed::Ask(site, self.find(&names.sites, path, scope, Kind::Site, &first)?)
            }
            Effect::Return => Deed::Return(site),
            Effect::Send => {
                self.wants_mailbox(at);
                Deed::Send
            }
            Effect::NewFile(path) => Deed::NewFile(self.file(path, scope, &first)?),
            Effect::OpenTab(path) => Deed::OpenTab(self.page(path, scope, &first)?),
            Effect::If(condition, yes, no) => Deed::If(
                self.goal(condition, scope, &first),
                self.deeds(yes, scope, site, &at.item(1)),
                self.deeds(no, scope, site, &at.item(2)),
            ),
        })
    }
}
