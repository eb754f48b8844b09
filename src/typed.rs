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
pub use strength::{Criterion, Step, is_strong, meets, step};
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
    /// The fields that held something at one time or another.
    written: Vec<bool>,
    address_written: bool,
}

/// What was wiped: where something had been written, never what, nor how much.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wiped {
    /// The fields, in order.
    pub fields: Vec<FieldIx>,
    /// Whether something was typed in the address bar.
    pub address: bool,
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
        let mut accounts: Vec<Account> = script.sites.iter().map(|_| Account::default()).collect();
        for known in &script.accounts {
            let account = &mut accounts[known.site.index()];
            account.name.set(&known.name);
            account.secret.set(&known.password);
        }
        Self {
            fields: script.fields.iter().map(|_| Text::default()).collect(),
            address: Text::default(),
            accounts,
            written: vec![false; script.fields.len()],
            address_written: false,
        }
    }

    /// A place for one line outside of any lesson, at [`Spot::Address`]: the name that somebody
    /// who helps gives to a file.
    #[must_use]
    pub fn one_line() -> Self {
        Self {
            fields: Vec::new(),
            address: Text::default(),
            accounts: Vec::new(),
            written: Vec::new(),
            address_written: false,
        }
    }

    /// Wipes everything, and tells where something had been.
    #[must_use]
    pub fn wipe(self) -> Wiped {
        let Self { fields, address, accounts, written, address_written } = self;
        let n_fields = fields.len();
        // Each text is zeros before its memory is given back.
        drop((fields, address, accounts));
        let numbers = (0..n_fields).filter(|row| written[*row]);
        let fields = numbers.filter_map(|row| u16::try_from(row).ok().map(FieldIx)).collect();
        Wiped { fields, address: address_written }
    }

    /// Another home with the same texts, wiped in its turn, where a demonstration may type.
    #[must_use]
    pub fn mirror(&self) -> Self {
        let account = |account: &Account| Account {
            name: account.name.copy(),
            secret: account.secret.copy(),
            older: account.older.copy(),
        };
        Self {
            fields: self.fields.iter().map(Text::copy).collect(),
            address: self.address.copy(),
            accounts: self.accounts.iter().map(account).collect(),
            written: self.written.clone(),
            address_written: self.address_written,
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
        let spot = spot.into();
        let n = self.home(spot).insert(at, text);
        self.note(spot, n > 0);
        n
    }

    /// Deletes the characters of these ranks.
    pub fn delete(&mut self, spot: impl Into<Spot>, range: std::ops::Range<usize>) {
        self.home(spot.into()).delete(range);
    }

    /// Puts a text that the content gives somewhere: a line of the card, a proposal, the address
    /// of the page in front.
    pub fn fill(&mut self, spot: impl Into<Spot>, text: &str) {
        let spot = spot.into();
        self.home(spot).set(text);
        // The address bar says where one is: that is nothing written.
        self.note(spot, !text.is_empty() && spot != Spot::Address);
    }

    /// Remembers that something was written somewhere.
    fn note(&mut self, spot: Spot, something: bool) {
        let place = match spot {
            Spot::Field(field) => &mut self.written[field.index()],
            Spot::Address => &mut self.address_written,
        };
        *place |= something;
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
        let text = self.specimen(script, field, n);
        self.note(field.into(), !text.as_str().is_empty());
        self.fields[field.index()] = text;
    }

    /// How many characters that example has.
    #[must_use]
    pub fn specimen_length(&self, script: &Script, field: FieldIx, n: u8) -> usize {
        self.specimen(script, field, n).as_str().chars().count()
    }

    fn specimen(&self, script: &Script, field: FieldIx, n: u8) -> Text {
        let account = &self.accounts[script.field(field).site.index()];
        match &script.field(field).specimen {
            Specimen::OwnName => account.name.copy(),
            Specimen::OwnSecret => account.secret.copy(),
            Specimen::Empty | Specimen::Text(_) | Specimen::Code(_) => {
                let mut text = Text::default();
                text.set(script.specimen_text(field, n));
                text
            }
        }
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
