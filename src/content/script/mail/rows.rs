//! The webmail, its messages, the files and the accounts of a lesson, into rows.

use std::collections::{HashMap, HashSet};

use crate::content::field::Value;
use crate::content::mail::{About, Contact, File, Folder, Mailbox};
use crate::content::mail::{ReplyKind, Sent};
use crate::content::message::Message;
use crate::content::script::compile::{At, Compiler, Tables};
use crate::content::script::mail::{
    AboutPlan, ContactPlan, FilePlan, LinkPlan, MailboxPlan, MessagePlan, Quoted, SentPlan,
};
use crate::content::script::names::{Kind, Scope};
use crate::content::script::{Deed, Goal, InputKind, PartKind, number};
use crate::diagnostic::Diagnostic;
use crate::ids::{ContactId, ContactIx, FileIx, MessageIx, PartId, Path, SentIx, SiteIx};

/// Addresses as they stand together in a field.
pub(in crate::content::script) fn joined<'a>(addresses: impl Iterator<Item = &'a str>) -> String {
    addresses.collect::<Vec<_>>().join(", ")
}

/// Whether an address can be nobody's.
fn is_invented(address: &str) -> bool {
    let good = |name: &str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        !name.is_empty() && name.chars().all(plain)
    };
    address.split_once('@').is_some_and(|(name, host)| {
        let host = host.strip_suffix(".example");
        name.split('.').all(good) && host.is_some_and(|host| host.split('.').all(good))
    })
}

impl Compiler<'_> {
    /// The site that is the webmail, its row, and what it says of itself.
    pub fn mailbox(&self) -> Option<(usize, &Mailbox)> {
        let mut rows = self.sites.iter().enumerate();
        rows.find_map(|(row, (_, site))| Some((row, site.value.mailbox.as_ref()?)))
    }

    /// The whole path of a field of the page where messages are written.
    fn compose_path(&self, part: &PartId) -> Option<Path> {
        let (row, mailbox) = self.mailbox()?;
        Path::new(&format!("{}/{}/{part}", self.sites[row].0, mailbox.compose)).ok()
    }

    fn to_path(&self) -> Option<Path> {
        self.compose_path(&self.mailbox()?.1.to)
    }

    fn cc_path(&self) -> Option<Path> {
        self.compose_path(self.mailbox()?.1.cc.as_ref()?)
    }

    /// The address of a contact.
    pub fn contact_address(&self, id: &ContactId) -> Option<&str> {
        let mut all = self.lesson.value.contacts.iter();
        all.find(|contact| contact.id == *id).map(|contact| contact.address.as_str())
    }

    /// The learner's own address as the lesson begins.
    pub fn own_address(&self) -> Option<String> {
        let (row, _) = self.mailbox()?;
        let (id, site) = &self.sites[row];
        let account = self.lesson.value.accounts.iter().find(|account| account.site == **id);
        let name = account.map_or(&self.persona.address, |account| &account.name);
        Some(if name.contains('@') { name.clone() } else { format!("{name}@{}", site.value.host) })
    }

    /// Says why a value of the webmail has no text.
    pub fn no_text(&self, value: &Value, at: &At<'_>) {
        let contact = |id: &ContactId, at: &At<'_>| {
            if self.contact_address(id).is_none() {
                self.unknown_contact(id, at);
            }
        };
        match value {
            Value::Contact(id) => contact(id, &at.item(0)),
            Value::Contacts(ids) => {
                for (rank, id) in ids.iter().enumerate() {
                    contact(id, &at.item(0).item(rank));
                }
            }
            Value::OwnAddress => self.say(Diagnostic::error("no-mailbox", at.place())),
            // These are told by who asks.
            Value::Persona(_)
            | Value::PersonaPlus(..)
            | Value::Literal(_)
            | Value::Paper(..)
            | Value::Code(_)
            | Value::OwnName
            | Value::OwnSecret => {}
        }
    }

    fn unknown_contact(&self, id: &ContactId, at: &At<'_>) {
        let known = self.lesson.value.contacts.iter().map(|contact| contact.id.as_str());
        self.say(self.unknown_name("unknown-contact", id.as_str(), known, at));
    }

    /// The values that sent messages, answers and contacts put in the fields of those written to.
    pub fn values_of_mail(&self, values: &mut HashMap<String, Vec<String>>) {
        let (to, cc) = (self.to_path(), self.cc_path());
        let lesson = &self.lesson.value;
        let mut know = |path: &Option<Path>, text: String| {
            if let Some(path) = path.as_ref().filter(|_| !text.is_empty()) {
                let list = values.entry(path.to_string()).or_default();
                if !list.contains(&text) {
                    list.push(text);
                }
            }
        };
        for contact in &lesson.contacts {
            know(&to, contact.address.clone());
        }
        let of_sites = self.sites.iter().flat_map(|(_, site)| {
            site.value.messages.iter().map(|message| (Some(site.value.host.as_str()), message))
        });
        for (host, message) in of_sites.chain(lesson.messages.iter().map(|m| (None, m))) {
            let from = sender(message, host);
            let others = self.also_to(message);
            if !others.is_empty() && cc.is_some() {
                know(&cc, joined(others.iter().copied()));
            } else if !others.is_empty() {
                let all = std::iter::once(from.as_str()).chain(others.iter().copied());
                know(&to, joined(all));
            }
            know(&to, from);
        }
    }

    fn also_to(&self, message: &Message) -> Vec<&str> {
        message.also_to.iter().filter_map(|id| self.contact_address(id)).collect()
    }

    /// Adds what a condition asks of those written to.
    pub fn values_of_sent(&self, sent: &Sent, values: &mut HashMap<String, Vec<String>>) {
        for (path, list) in [(self.to_path(), &sent.to), (self.cc_path(), &sent.cc)] {
            let texts: Option<Vec<String>> = list.iter().map(|value| self.text(value)).collect();
            if let (Some(path), Some(texts)) = (path, texts.filter(|texts| !texts.is_empty())) {
                let value = Value::Literal(joined(texts.iter().map(String::as_str)));
                self.know(&path, &value, Scope::Lesson, values);
            }
        }
    }

    /// A condition on sent messages; the same one asked for twice is one row.
    pub fn sent(&self, sent: &Sent, scope: Scope<'_>, at: &At<'_>) -> Option<Goal> {
        let Some((_, mailbox)) = self.mailbox() else {
            self.say(Diagnostic::error("no-mailbox", at.place()));
            return None;
        };
        let to = self.those(self.to_path(), &sent.to, &at.field("to"))?;
        let cc = match (&mailbox.cc, sent.cc.is_empty()) {
            (None, false) => {
                self.say(Diagnostic::error("no-mailbox", at.field("cc").place()));
                return None;
            }
            _ => self.those(self.cc_path(), &sent.cc, &at.field("cc"))?,
        };
        let about = at.field("about").item(0);
        let from = |path, kind| {
            self.message(path, scope, &about).map(|message| AboutPlan::From(message, kind))
        };
        let about = match &sent.about {
            None => None,
            Some(About::New) => Some(AboutPlan::New),
            Some(About::Reply(path)) => Some(from(path, ReplyKind::Sender)?),
            Some(About::ReplyAll(path)) => Some(from(path, ReplyKind::All)?),
            Some(About::Forward(path)) => Some(from(path, ReplyKind::Forward)?),
        };
        let file = match &sent.file {
            Some(path) => Some(self.file(path, scope, &at.field("file"))?),
            None => None,
        };
        let plan = SentPlan { to, cc, about, file, object: sent.object };
        let mut sents = self.sents.borrow_mut();
        let row = sents.iter().position(|known| *known == plan).unwrap_or_else(|| {
            sents.push(plan);
            sents.len() - 1
        });
        Some(Goal::Sent(SentIx(number(row))))
    }

    /// The rank of those named, together; `Some(None)` when nobody is.
    fn those(&self, path: Option<Path>, list: &[Value], at: &At<'_>) -> Option<Option<u8>> {
        if list.is_empty() {
            return Some(None);
        }
        let mut texts = Vec::new();
        for (rank, value) in list.iter().enumerate() {
            texts.push(self.wanted_text(value, Scope::Lesson, &at.item(rank))?);
        }
        let value = Value::Literal(joined(texts.iter().map(String::as_str)));
        self.rank(&path?, &value, Scope::Lesson, at).map(Some)
    }

    /// The message a path names.
    pub fn message(&self, path: &Path, scope: Scope<'_>, at: &At<'_>) -> Option<MessageIx> {
        self.find(&self.names.messages, path, scope, Kind::Message, at)
    }

    /// The file a path names.
    pub fn file(&self, path: &Path, scope: Scope<'_>, at: &At<'_>) -> Option<FileIx> {
        self.find(&self.names.files, path, scope, Kind::File, at)
    }

    /// Says that something needs a webmail, when the lesson has none.
    pub fn wants_mailbox(&self, at: &At<'_>) {
        if self.mailbox().is_none() {
            self.say(Diagnostic::error("no-mailbox", at.place()));
        }
    }

    /// The messages of a site, or of the lesson.
    pub fn messages(
        &self,
        messages: &[Message],
        site: Option<SiteIx>,
        scope: Scope<'_>,
        at: &At<'_>,
        tables: &mut Tables,
    ) {
        for (rank, message) in messages.iter().enumerate() {
            let at = at.item(rank);
            let host = site.map(|site| self.sites[site.index()].1.value.host.as_str());
            if site.is_none() && message.from.is_none() {
                self.say(Diagnostic::error("no-sender", at.field("id").place()));
            }
            if let Some(from) = message.from.as_ref() {
                self.address(from, &at.field("from"));
            }
            if let Some(folder) = message.starts_in {
                self.wants_mailbox(&at.field("starts_in"));
                self.place(folder, &at.field("starts_in"));
            }
            let code = message.code.as_ref().and_then(|slot| {
                self.find(&self.names.slots, slot, scope, Kind::Slot, &at.field("code"))
            });
            let link = message.link.as_ref().and_then(|link| {
                let at = at.field("link");
                let to = self.page(&link.to, scope, &at.field("to"))?;
                let token = match (&link.token, &link.dead) {
                    (None, None) => None,
                    (Some(token), Some(dead)) => Some((
                        self.find(&self.names.slots, token, scope, Kind::Slot, &at.field("token"))?,
                        self.page(dead, scope, &at.field("dead"))?,
                    )),
                    (Some(_), None) | (None, Some(_)) => {
                        self.say(Diagnostic::error("half-token", at.place()));
                        None
                    }
                };
                Some(LinkPlan { to, token })
            });
            let file =
                message.file.as_ref().and_then(|file| self.file(file, scope, &at.field("file")));
            tables.messages.push(MessagePlan {
                id: message.id.clone(),
                site,
                from: sender(message, host),
                quoted: Quoted {
                    answered: message.id.to_string(),
                    handed_on: message.id.to_string(),
                },
                starts: message.starts_in.is_some(),
                place: message.starts_in.unwrap_or(Folder::Inbox),
                is_mailed: message.starts_in.is_some(),
                code,
                link,
                file,
                also_to: self.contacts_of(&message.also_to, &at.field("also_to")),
                older: None,
                newer: None,
            });
        }
    }

    fn contacts_of(&self, ids: &[ContactId], at: &At<'_>) -> Vec<ContactIx> {
        let all = &self.lesson.value.contacts;
        let rows = ids.iter().enumerate().filter_map(|(rank, id)| {
            let row = all.iter().position(|contact| contact.id == *id);
            if row.is_none() {
                self.unknown_contact(id, &at.item(rank));
            }
            row.map(number).map(ContactIx)
        });
        rows.collect()
    }

    /// Whether a folder is one where messages are received.
    fn place(&self, folder: Folder, at: &At<'_>) {
        if !folder.receives() {
            self.say(Diagnostic::error("not-a-place", at.place()));
        }
    }

    fn address(&self, address: &str, at: &At<'_>) {
        if !is_invented(address) {
            self.say(Diagnostic::error("real-address", at.place()).with("found", address));
        }
    }

    /// The files of a site, or of the lesson.
    pub fn files(&self, files: &[File], site: Option<SiteIx>, tables: &mut Tables) {
        tables.files.extend(files.iter().map(|file| FilePlan {
            id: file.id.clone(),
            site,
            folder: file.folder,
            kind: file.kind,
            starts: file.starts,
        }));
    }

    /// What the lesson itself has: contacts, files, messages, examples.
    pub fn belongings(&self, root: &At<'_>, tables: &mut Tables) {
        let lesson = &self.lesson.value;
        for (rank, Contact { id, address }) in lesson.contacts.iter().enumerate() {
            let at = root.field("contacts").item(rank);
            self.address(address, &at.field("address"));
            if let Some(first) = lesson.contacts[..rank].iter().position(|c| c.id == *id) {
                let first = root.field("contacts").item(first).field("id").place();
                self.say(
                    Diagnostic::error("named-twice", at.field("id").place())
                        .with("name", id.as_str())
                        .and_at(first),
                );
            }
            tables.contacts.push(ContactPlan { id: id.clone(), address: address.clone() });
        }
        self.files(&lesson.files, None, tables);
        self.messages(&lesson.messages, None, Scope::Lesson, &root.field("messages"), tables);
        for (rank, specimen) in lesson.specimens.iter().enumerate() {
            let at = root.field("specimens").item(rank);
            if let Some(field) = self.field(&specimen.field, Scope::Lesson, &at.field("field")) {
                let plan = &mut tables.fields[field.index()];
                let at = at.field("value");
                plan.specimen =
                    self.specimen(Some(&specimen.value), plan.input, Scope::Lesson, &at);
                plan.line = match &specimen.value {
                    Value::Persona(line) => Some(*line),
                    _ => None,
                };
            }
        }
    }

    /// The webmail, once every row is there.
    pub fn webmail(&self, tables: &Tables) -> Option<MailboxPlan> {
        let (row, mailbox) = self.mailbox()?;
        for (other, (id, site)) in self.sites.iter().enumerate().skip(row + 1) {
            if site.value.mailbox.is_some() {
                let at = |row: usize| At::root(&self.sites[row].1.tree).field("mailbox").place();
                self.say(
                    Diagnostic::error("two-mailboxes", at(other))
                        .with("site", id.as_str())
                        .and_at(at(row)),
                );
            }
        }
        let (id, loaded) = self.sites[row];
        let at = At::root(&loaded.tree).field("mailbox");
        let scope = Scope::Site(id);
        let path = |name: &str| Path::new(name).ok();
        let page = self.page(&path(mailbox.page.as_str())?, scope, &at.field("page"));
        let compose = self.page(&path(mailbox.compose.as_str())?, scope, &at.field("compose"));
        let undelivered =
            self.message(&path(mailbox.undelivered.as_str())?, scope, &at.field("undelivered"));
        let compose_scope = Scope::Page(id, mailbox.compose.as_str());
        let field = |part: &PartId, name: &'static str, input: InputKind| {
            let at = at.field(name);
            let field = self.field(&path(part.as_str())?, compose_scope, &at)?;
            if tables.fields[field.index()].input != input {
                self.say(Diagnostic::error("field-of-another-input", at.place()));
            }
            Some(field)
        };
        let to = field(&mailbox.to, "to", InputKind::Recipient);
        let cc = mailbox.cc.as_ref().map(|cc| field(cc, "cc", InputKind::Recipient));
        let subject = field(&mailbox.subject, "subject", InputKind::Line);
        let body = field(&mailbox.body, "body", InputKind::Body);
        let page = page?;
        let has_inbox = tables.pages.get(page.index()).is_some_and(|plan| {
            plan.parts().any(|part| matches!(tables.parts[part.index()].kind, PartKind::Inbox))
        });
        if !has_inbox {
            self.say(Diagnostic::error("no-inbox", at.field("page").place()));
        }
        Some(MailboxPlan {
            site: SiteIx(number(row)),
            page,
            compose: compose?,
            to: to?,
            cc: cc.flatten(),
            subject: subject?,
            body: body?,
            undelivered: undelivered?,
            own_address: self.own_address()?,
        })
    }

    /// Puts a message in the folder of a variant.
    pub fn put(
        &self,
        (path, folder): (&Path, Folder),
        applied: bool,
        at: &At<'_>,
        tables: &mut Tables,
    ) {
        self.place(folder, &at.item(1));
        let message = self.message(path, Scope::Lesson, &at.item(0));
        if let Some(message) = message.filter(|_| applied) {
            tables.messages[message.index()].place = folder;
        }
    }
}

/// Says which fields hold what stands on the card above the identity.
pub(in crate::content::script) fn note(tables: &mut Tables) {
    let any = !tables.contacts.is_empty();
    for field in tables.fields.iter_mut().filter(|field| field.input == InputKind::Recipient) {
        field.noted = any;
    }
}

/// The address a message comes from.
fn sender(message: &Message, host: Option<&str>) -> String {
    let own = || host.map_or(String::new(), |host| format!("contact@{host}"));
    message.from.clone().unwrap_or_else(own)
}

/// Says which messages can be in the mailbox, and gives those that carry what runs out a second
/// row, for the one before the last.
pub(in crate::content::script) fn give_rows(tables: &mut Tables, mailbox: Option<&MailboxPlan>) {
    let mut mailed: HashSet<MessageIx> = mailbox.iter().map(|plan| plan.undelivered).collect();
    for part in &tables.parts {
        if let PartKind::Button { then, .. } = &part.kind {
            delivered(then, &mut mailed);
        }
    }
    for when in &tables.whens {
        delivered(&when.then, &mut mailed);
    }
    for answer in tables.calls.iter().flat_map(|call| &call.answers) {
        delivered(&answer.then, &mut mailed);
    }
    for row in 0..tables.messages.len() {
        let here = MessageIx(number(row));
        let next = MessageIx(number(tables.messages.len()));
        let plan = &mut tables.messages[row];
        plan.is_mailed |= mailed.contains(&here);
        if plan.is_mailed && plan.slot().is_some() {
            plan.older = Some(next);
            let older =
                MessagePlan { starts: false, older: None, newer: Some(here), ..plan.clone() };
            tables.messages.push(older);
        }
    }
}

/// The messages that these deeds deliver.
fn delivered(deeds: &[Deed], mailed: &mut HashSet<MessageIx>) {
    for deed in deeds {
        match deed {
            Deed::Deliver(message) => drop(mailed.insert(*message)),
            Deed::If(_, yes, no) => {
                delivered(yes, mailed);
                delivered(no, mailed);
            }
            Deed::Go(_)
            | Deed::Set(_)
            | Deed::Clear(_)
            | Deed::SignIn(_)
            | Deed::SignOut(_)
            | Deed::SetName(..)
            | Deed::SetSecret(..)
            | Deed::Issue(_)
            | Deed::Spend(_)
            | Deed::Text(_)
            | Deed::ClearForm(_)
            | Deed::GoBack
            | Deed::Ring(_)
            | Deed::Expose(_)
            | Deed::Ask(..)
            | Deed::Return(_)
            | Deed::Send
            | Deed::NewFile(_)
            | Deed::OpenTab(_) => {}
        }
    }
}
