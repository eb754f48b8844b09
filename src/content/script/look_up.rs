//! Looking things up in the tables.

use crate::content::reading::{Reading, Token};
use crate::content::script::{
    AccountPlan, ContactPlan, FieldPlan, FilePlan, MessagePlan, PagePlan, PartKind, PartPlan,
    Script, SitePlan, SlotPlan, Specimen, mail, number, same,
};
use crate::ids::{ContactIx, FieldIx, FileIx, MessageIx, PageIx, PartIx, SiteIx, SlotIx};

impl Script {
    /// A page.
    #[must_use]
    pub fn page(&self, ix: PageIx) -> &PagePlan {
        &self.pages[ix.index()]
    }

    /// A part.
    #[must_use]
    pub fn part(&self, ix: PartIx) -> &PartPlan {
        &self.parts[ix.index()]
    }

    /// A field.
    #[must_use]
    pub fn field(&self, ix: FieldIx) -> &FieldPlan {
        &self.fields[ix.index()]
    }

    /// A site.
    #[must_use]
    pub fn site(&self, ix: SiteIx) -> &SitePlan {
        &self.sites[ix.index()]
    }

    /// A slot.
    #[must_use]
    pub fn slot(&self, ix: SlotIx) -> &SlotPlan {
        &self.slots[ix.index()]
    }

    /// A message.
    #[must_use]
    pub fn message(&self, ix: MessageIx) -> &MessagePlan {
        &self.messages[ix.index()]
    }

    /// A file.
    #[must_use]
    pub fn file(&self, ix: FileIx) -> &FilePlan {
        &self.files[ix.index()]
    }

    /// Somebody to write to.
    #[must_use]
    pub fn contact(&self, ix: ContactIx) -> &ContactPlan {
        &self.contacts[ix.index()]
    }

    /// The account that exists on a site before the lesson.
    #[must_use]
    pub fn account(&self, site: SiteIx) -> Option<&AccountPlan> {
        self.accounts.iter().find(|account| account.site == site)
    }

    /// The rank of a text among those a field knows.
    #[must_use]
    pub fn rank_of(&self, field: FieldIx, text: &str) -> Option<u8> {
        let plan = self.field(field);
        same::rank_among(&plan.values, text, plan.input, &self.site(plan.site).host)
    }

    /// The addresses of these contacts, as they stand together in a field.
    #[must_use]
    pub fn addresses(&self, contacts: &[ContactIx]) -> String {
        mail::joined(contacts.iter().map(|contact| self.contact(*contact).address.as_str()))
    }

    /// Whether somebody of the lesson has each of these addresses.
    #[must_use]
    pub fn is_reachable(&self, addresses: &str) -> bool {
        let is_known = |one: &str| {
            self.contacts.iter().any(|contact| contact.address == one)
                || self.messages.iter().any(|message| message.from == one)
                || self.mailbox.as_ref().is_some_and(|mailbox| mailbox.own_address == one)
        };
        addresses.split(',').map(str::trim).all(is_known)
    }

    /// Whether a reading says that somebody of the lesson has each of the addresses typed.
    #[must_use]
    pub fn is_reached(&self, field: FieldIx, reading: Reading) -> bool {
        match reading {
            Reading::Known(Token::Reachable) => true,
            Reading::Known(Token::Value(rank)) => {
                let text = self.field(field).values.get(usize::from(rank));
                text.is_some_and(|text| self.is_reachable(text))
            }
            Reading::Empty
            | Reading::Free
            | Reading::Broken(_)
            | Reading::Known(
                Token::Code(_) | Token::OwnName | Token::OwnSecret | Token::OlderSecret,
            ) => false,
        }
    }

    /// The numbers of all fields.
    pub fn field_numbers(&self) -> impl Iterator<Item = FieldIx> + use<> {
        (0..self.fields.len()).map(number).map(FieldIx)
    }

    /// The page a field stands on.
    #[must_use]
    pub fn page_of(&self, field: FieldIx) -> PageIx {
        self.part(self.field(field).part).page
    }

    /// The fields of a page, from top to bottom.
    pub fn fields_of(&self, page: PageIx) -> impl DoubleEndedIterator<Item = FieldIx> + '_ {
        self.page(page).parts().filter_map(|part| match self.part(part).kind {
            PartKind::Field(field) => Some(field),
            _ => None,
        })
    }

    /// The address the browser shows for a page.
    #[must_use]
    pub fn address(&self, page: PageIx) -> String {
        let plan = self.page(page);
        let site = self.site(plan.site);
        if site.home == page { site.host.clone() } else { format!("{}/{}", site.host, plan.id) }
    }

    /// The n-th code of a slot, counted from 1; nothing when none was given yet.
    #[must_use]
    pub fn code(&self, slot: SlotIx, n: u8) -> &str {
        let rank = usize::from(n).wrapping_sub(1);
        self.slot(slot).codes.get(rank).map_or("", String::as_str)
    }

    /// The text of a field's example, given the n-th code. Nothing for one's own name and secret,
    /// which only the home of typed text knows.
    #[must_use]
    pub fn specimen_text(&self, field: FieldIx, n: u8) -> &str {
        match &self.field(field).specimen {
            Specimen::Text(text) => text,
            Specimen::Code(slot) => self.code(*slot, n),
            Specimen::Empty | Specimen::OwnName | Specimen::OwnSecret | Specimen::OwnAddress => "",
        }
    }

    /// The reading that a field's example must have, given the n-th code. `check` proves that it
    /// is the one the text really gets.
    #[must_use]
    pub fn specimen_reading(&self, field: FieldIx, n: u8) -> Reading {
        let plan = self.field(field);
        // A field that no rule has compared with an account takes its name for any other text.
        let known = |token| {
            let known = Reading::Known(token);
            if plan.domain.contains(&known) { known } else { Reading::Free }
        };
        match &plan.specimen {
            Specimen::Empty => Reading::Empty,
            Specimen::Text(text) => self
                .rank_of(field, text)
                .map_or(Reading::Free, |rank| Reading::Known(Token::Value(rank))),
            Specimen::Code(_) => Reading::Known(Token::Code(n.max(1))),
            Specimen::OwnName => known(Token::OwnName),
            Specimen::OwnSecret => known(Token::OwnSecret),
            Specimen::OwnAddress => {
                plan.own_address.map_or(Reading::Free, |rank| Reading::Known(Token::Value(rank)))
            }
        }
    }
}
