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

use std::collections::VecDeque;

use zeroize::Zeroizing;

use crate::content::action::Action;
use crate::content::reading::Reading;
use crate::content::script::{InputKind, Script, Specimen};
use crate::ids::{FieldIx, FileIx, PageIx, SiteIx};

pub use real::real_data;
pub use strength::{Criterion, Step, is_strong, meets, step};
use text::Text;
pub use text::{MAX_BYTES, MAX_LINES_BYTES, MAX_PAGE_BYTES};

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
    sent: VecDeque<Posted>,
    bounced: Text,
}

/// What was wiped: where something had been written, never what, nor how much.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wiped {
    /// The fields, in order.
    pub fields: Vec<FieldIx>,
    /// Whether something was typed in the address bar.
    pub address: bool,
}

/// How many of the messages sent are kept; the oldest makes room.
pub const MAX_SENT: usize = 3;

/// A message that was sent, as it was typed.
struct Posted {
    to: Text,
    cc: Text,
    subject: Text,
    body: Text,
    files: u64,
}

/// A text of a message that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SentPart {
    /// Those it went to.
    To,
    /// Those who got a copy.
    Cc,
    /// Its object.
    Subject,
    /// The message itself.
    Body,
}

/// Where something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// In a field of a site.
    Field(FieldIx),
    /// In the browser's address bar.
    Address,
    /// In a message that was sent, counted from the last one.
    Sent(usize, SentPart),
    /// In the notice that came back: the addresses that nobody has.
    Bounced,
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
        let empty =
            |input| if input == InputKind::Body { Text::of_lines() } else { Text::default() };
        Self {
            fields: script.fields.iter().map(|field| empty(field.input)).collect(),
            address: Text::default(),
            accounts,
            sent: VecDeque::new(),
            bounced: Text::default(),
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
            sent: VecDeque::new(),
            bounced: Text::default(),
            written: Vec::new(),
            address_written: false,
        }
    }

    /// A place for many lines outside of any lesson, at [`Spot::Address`]: what an author writes.
    #[must_use]
    pub fn lines() -> Self {
        Self { address: Text::of_a_page(), ..Self::one_line() }
    }

    /// Wipes everything, and tells where something had been.
    #[must_use]
    pub fn wipe(self) -> Wiped {
        let Self { fields, address, accounts, sent, bounced, written, address_written } = self;
        let n_fields = fields.len();
        // Each text is zeros before its memory is given back.
        drop((fields, address, accounts, sent, bounced));
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
        let posted = |posted: &Posted| Posted {
            to: posted.to.copy(),
            cc: posted.cc.copy(),
            subject: posted.subject.copy(),
            body: posted.body.copy(),
            files: posted.files,
        };
        Self {
            fields: self.fields.iter().map(Text::copy).collect(),
            address: self.address.copy(),
            accounts: self.accounts.iter().map(account).collect(),
            sent: self.sent.iter().map(posted).collect(),
            bounced: self.bounced.copy(),
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
            Spot::Sent(rank, part) => self.sent.get(rank).map_or("", |posted| {
                let text = match part {
                    SentPart::To => &posted.to,
                    SentPart::Cc => &posted.cc,
                    SentPart::Subject => &posted.subject,
                    SentPart::Body => &posted.body,
                };
                text.as_str()
            }),
            Spot::Bounced => self.bounced.as_str(),
        }
    }

    /// How many messages sent are kept.
    #[must_use]
    pub fn n_sent(&self) -> usize {
        self.sent.len()
    }

    /// The files that went with a message that was sent.
    pub fn files_sent(&self, rank: usize) -> impl Iterator<Item = FileIx> + use<> {
        let files = self.sent.get(rank).map_or(0, |posted| posted.files);
        (0..64_u16).filter(move |row| files >> row & 1 == 1).map(FileIx)
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
        let n = self.home(spot).map_or(0, |home| home.insert(at, text));
        self.note(spot, n > 0);
        n
    }

    /// Deletes the characters of these ranks.
    pub fn delete(&mut self, spot: impl Into<Spot>, range: std::ops::Range<usize>) {
        if let Some(home) = self.home(spot.into()) {
            home.delete(range);
        }
    }

    /// Puts a text that the content gives somewhere: a line of the card, a proposal, the address
    /// of the page in front.
    pub fn fill(&mut self, spot: impl Into<Spot>, text: &str) {
        let spot = spot.into();
        if let Some(home) = self.home(spot) {
            home.set(text);
        }
        // The address bar says where one is: that is nothing written.
        self.note(spot, !text.is_empty() && spot != Spot::Address);
    }

    /// Remembers that something was written somewhere.
    fn note(&mut self, spot: Spot, something: bool) {
        let place = match spot {
            Spot::Field(field) => &mut self.written[field.index()],
            Spot::Address => &mut self.address_written,
            Spot::Sent(..) | Spot::Bounced => return,
        };
        *place |= something;
    }

    /// Where something can still be typed: what was sent stays as it is.
    fn home(&mut self, spot: Spot) -> Option<&mut Text> {
        match spot {
            Spot::Field(field) => Some(&mut self.fields[field.index()]),
            Spot::Address => Some(&mut self.address),
            Spot::Sent(..) | Spot::Bounced => None,
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
            Specimen::OwnAddress => {
                let mut text = Text::default();
                text.set(&self.own_address(script));
                text
            }
            Specimen::Empty | Specimen::Text(_) | Specimen::Code(_) => {
                let lines = script.field(field).input == InputKind::Body;
                let mut text = if lines { Text::of_lines() } else { Text::default() };
                text.set(script.specimen_text(field, n));
                text
            }
        }
    }

    fn note_field(&mut self, field: FieldIx) {
        let something = !self.fields[field.index()].as_str().is_empty();
        self.note(field.into(), something);
    }

    /// Puts in a field the value of this rank among those it knows.
    pub fn fill_value(&mut self, script: &Script, field: FieldIx, rank: u8) {
        let plan = script.field(field);
        if plan.own_address == Some(rank) {
            self.fill_own_address(script, field);
        } else if let Some(text) = plan.values.get(usize::from(rank)) {
            self.fields[field.index()].set(text);
        }
        self.note_field(field);
    }

    fn fill_own_address(&mut self, script: &Script, field: FieldIx) {
        let own = self.own_address(script);
        self.fields[field.index()].set(&own);
    }

    /// What can be known of a field.
    #[must_use]
    pub fn read(&self, script: &Script, field: FieldIx) -> Reading {
        recognise::read(&self.fields, &self.accounts, script, field)
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

    /// The learner's own address in the webmail of the lesson, to be drawn as who writes.
    #[must_use]
    pub fn own_address(&self, script: &Script) -> Zeroizing<String> {
        let own = script.mailbox.as_ref().map(|mailbox| {
            recognise::own_address(&self.accounts, script, mailbox)
                .unwrap_or_else(|| Zeroizing::new(mailbox.own_address.clone()))
        });
        own.unwrap_or_default()
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
            self.fields[field.index()].set("");
        }
    }

    /// Keeps what is written in the webmail as a message that was sent.
    pub fn keep_sent(&mut self, script: &Script, files: u64) {
        let Some(mailbox) = &script.mailbox else { return };
        let copy = |field: FieldIx| self.fields[field.index()].copy();
        let posted = Posted {
            to: copy(mailbox.to),
            cc: mailbox.cc.map(copy).unwrap_or_default(),
            subject: copy(mailbox.subject),
            body: copy(mailbox.body),
            files,
        };
        self.sent.push_front(posted);
        self.sent.truncate(MAX_SENT);
    }

    /// Keeps, of the last message sent, the addresses that nobody has.
    pub fn keep_bounced(&mut self, script: &Script) {
        let (Some(posted), Some(mailbox)) = (self.sent.front(), &script.mailbox) else { return };
        let own = recognise::own_address(&self.accounts, script, mailbox);
        let lists = [posted.to.as_str(), posted.cc.as_str()];
        let lost = recognise::unknown_addresses(&lists, script, own.as_deref().map(|s| &**s));
        self.bounced.set(&lost);
    }
}
