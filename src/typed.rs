//! The only home of typed text.
//!
//! Everything a learner types lives in one [`Typed`], which nobody can clone or print, and which is
//! emptied with the lesson. It recognises, and does not judge: it answers with a [`Reading`], and
//! the world decides what that means there. What may be somebody's own is turned away
//! ([`real_data`]). Orders come back that name fields, never what they hold.

mod real;
mod recognise;
mod strength;
mod text;

use crate::content::action::Action;
use crate::content::reading::Reading;
use crate::content::script::{Script, Specimen};
use crate::ids::{FieldIx, PageIx, SiteIx};

pub use real::real_data;
pub use strength::{Criterion, meets};
pub use text::MAX_BYTES;
use text::Text;

/// The texts of one attempt at one lesson.
///
/// ```compile_fail
/// fn print(typed: &faire_avec::typed::Typed) {
///     println!("{typed:?}");
/// }
/// ```
///
/// ```compile_fail
/// fn copy(typed: &faire_avec::typed::Typed) -> faire_avec::typed::Typed {
///     typed.clone()
/// }
/// ```
///
/// ```compile_fail
/// fn show(typed: &faire_avec::typed::Typed) -> String {
///     typed.to_string()
/// }
/// ```
///
/// ```compile_fail
/// fn keep<T: serde::Serialize>(_: &T) {}
/// fn save(typed: &faire_avec::typed::Typed) {
///     keep(typed)
/// }
/// ```
///
/// ```compile_fail
/// fn read(typed: &faire_avec::typed::Typed) -> &str {
///     typed
/// }
/// ```
///
/// What it does say is the text at one spot, to be drawn there:
///
/// ```
/// fn draw(typed: &faire_avec::typed::Typed) -> &str {
///     typed.text(faire_avec::typed::Spot::Address)
/// }
/// ```
pub struct Typed {
    fields: Vec<Text>,
    address: Text,
    accounts: Vec<Account>,
}

/// Where something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// In a field of a site.
    Field(FieldIx),
    /// In the browser's address bar.
    Address,
}

impl From<FieldIx> for Spot {
    fn from(field: FieldIx) -> Self {
        Self::Field(field)
    }
}

/// What opens the learner's own account on a site.
#[derive(Default)]
struct Account {
    name: Text,
    secret: Text,
    older: Text,
}

impl Typed {
    /// Empty fields for a lesson.
    #[must_use]
    pub fn new(script: &Script) -> Self {
        Self {
            fields: script.fields.iter().map(|_| Text::default()).collect(),
            address: Text::default(),
            accounts: script.sites.iter().map(|_| Account::default()).collect(),
        }
    }

    /// The text typed somewhere, to be drawn where the learner typed it and nowhere else.
    #[must_use]
    pub fn text(&self, spot: impl Into<Spot>) -> &str {
        match spot.into() {
            Spot::Field(field) => self.fields[field.index()].as_str(),
            Spot::Address => self.address.as_str(),
        }
    }

    /// How many characters are typed somewhere.
    #[must_use]
    pub fn n_chars(&self, spot: impl Into<Spot>) -> usize {
        self.text(spot).chars().count()
    }

    /// Inserts text before the character of this rank, as much as there is room for. Line ends and
    /// other control characters are left out. Returns how many characters went in.
    pub fn insert(&mut self, spot: impl Into<Spot>, at: usize, text: &str) -> usize {
        self.home(spot.into()).insert(at, text)
    }

    /// Deletes the characters of these ranks.
    pub fn delete(&mut self, spot: impl Into<Spot>, range: std::ops::Range<usize>) {
        self.home(spot.into()).delete(range);
    }

    /// Puts a text that the content gives somewhere: a line of the card, a proposal, the address
    /// of the page in front.
    pub fn fill(&mut self, spot: impl Into<Spot>, text: &str) {
        self.home(spot.into()).set(text);
    }

    fn home(&mut self, spot: Spot) -> &mut Text {
        match spot {
            Spot::Field(field) => &mut self.fields[field.index()],
            Spot::Address => &mut self.address,
        }
    }

    /// The site whose address is typed in the address bar, whatever page of it.
    #[must_use]
    pub fn site_typed(&self, script: &Script) -> Option<SiteIx> {
        let site = recognise::site(self.address.as_str(), script)?;
        u16::try_from(site).ok().map(SiteIx)
    }

    /// Puts a field's example in it, given the n-th code of its slot.
    pub fn fill_specimen(&mut self, script: &Script, field: FieldIx, n: u8) {
        let account = &self.accounts[script.field(field).site.index()];
        let text = match &script.field(field).specimen {
            Specimen::OwnName => account.name.copy(),
            Specimen::OwnSecret => account.secret.copy(),
            Specimen::Empty | Specimen::Text(_) | Specimen::Code(_) => {
                let mut text = Text::default();
                text.set(script.specimen_text(field, n));
                text
            }
        };
        self.fields[field.index()] = text;
    }

    /// What can be known of a field.
    #[must_use]
    pub fn read(&self, script: &Script, field: FieldIx) -> Reading {
        let account = &self.accounts[script.field(field).site.index()];
        recognise::read(&self.fields, account, script, field)
    }

    /// The gesture of leaving these fields: their readings and those of every field whose rules
    /// name them.
    #[must_use]
    pub fn write(&self, script: &Script, fields: impl IntoIterator<Item = FieldIx>) -> Action {
        let mut all: Vec<FieldIx> = fields.into_iter().collect();
        for row in 0..all.len() {
            all.extend(script.field(all[row]).named_by.iter().copied());
        }
        let mut readings: Vec<(FieldIx, Reading)> = Vec::with_capacity(all.len());
        for field in all {
            if readings.iter().all(|(known, _)| *known != field) {
                readings.push((field, self.read(script, field)));
            }
        }
        Action::Write(readings)
    }

    /// Remembers the name of the account of a site.
    pub fn name_account(&mut self, site: SiteIx, field: FieldIx) {
        self.accounts[site.index()].name = self.fields[field.index()].copy();
    }

    /// Remembers the password of the account of a site; the one before becomes the older one.
    pub fn change_secret(&mut self, site: SiteIx, field: FieldIx) {
        let secret = self.fields[field.index()].copy();
        let account = &mut self.accounts[site.index()];
        account.older = std::mem::replace(&mut account.secret, secret);
    }

    /// Empties the fields of a page.
    pub fn clear(&mut self, script: &Script, page: PageIx) {
        for field in script.fields_of(page) {
            self.fields[field.index()] = Text::default();
        }
    }
}
