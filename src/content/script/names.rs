//! Where each name of a lesson's sites stands in the tables.

use std::collections::HashMap;

use crate::content::lesson::Lesson;
use crate::content::library::Loaded;
use crate::content::page::Part;
use crate::content::site::Site;
use crate::content::source::Seg;
use crate::diagnostic::{Diagnostic, Place};
use crate::ids::{
    AttachIx, BoxIx, CallIx, ChoiceIx, FactIx, FieldIx, FileIx, MessageIx, PageIx, PartIx, Path,
    SiteId, SiteIx, SlotIx,
};

/// The rows given to every name, and the first of two equal ones kept.
#[derive(Default)]
pub(super) struct Names {
    pub sites: HashMap<String, SiteIx>,
    pub pages: HashMap<String, PageIx>,
    pub parts: HashMap<String, PartIx>,
    pub fields: HashMap<String, FieldIx>,
    pub boxes: HashMap<String, BoxIx>,
    pub facts: HashMap<String, FactIx>,
    pub slots: HashMap<String, SlotIx>,
    pub messages: HashMap<String, MessageIx>,
    pub choices: HashMap<String, ChoiceIx>,
    pub calls: HashMap<String, CallIx>,
    pub files: HashMap<String, FileIx>,
    pub attaches: HashMap<String, AttachIx>,
}

/// From where a path is read.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// A lesson: paths are whole.
    Lesson,
    /// A site, outside its pages.
    Site(&'a SiteId),
    /// A page of a site.
    Page(&'a SiteId, &'a str),
}

/// What kind of thing a path names, and how deep it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Site,
    Page,
    Part,
    Fact,
    Slot,
    Message,
    Call,
    File,
}

impl Kind {
    /// The rule broken by a name of this kind that is nowhere.
    pub fn unknown(self) -> &'static str {
        match self {
            Self::Site => "unknown-site",
            Self::Page => "unknown-page",
            Self::Part => "unknown-part",
            Self::Fact => "unknown-fact",
            Self::Slot => "unknown-slot",
            Self::Message => "unknown-message",
            Self::Call => "unknown-call",
            Self::File => "unknown-file",
        }
    }

    /// How a path to this kind is written there: a word the sentence chooses by.
    pub fn form(self, scope: Scope<'_>) -> &'static str {
        match (self, scope) {
            (Self::Site, _) => "site",
            (Self::Part, Scope::Lesson) => "site-page-part",
            (Self::Part, Scope::Site(_)) => "page-part",
            (Self::Part, Scope::Page(..)) => "part",
            (Self::Page, Scope::Lesson) => "site-page",
            (Self::Page, Scope::Site(_) | Scope::Page(..)) => "page",
            (Self::Fact | Self::Slot | Self::Message | Self::Call | Self::File, Scope::Lesson) => {
                "site-name"
            }
            (
                Self::Fact | Self::Slot | Self::Message | Self::Call | Self::File,
                Scope::Site(_) | Scope::Page(..),
            ) => "name",
        }
    }

    fn depth(self) -> usize {
        match self {
            Self::Site => 1,
            Self::Page | Self::Fact | Self::Slot | Self::Message | Self::Call | Self::File => 2,
            Self::Part => 3,
        }
    }
}

/// The whole path a shorter one stands for, or nothing when it has too many or too few names.
pub(super) fn whole(path: &Path, scope: Scope<'_>, kind: Kind) -> Option<String> {
    let given = path.names().count();
    let missing = kind.depth().checked_sub(given)?;
    let prefix = match (missing, scope) {
        (0, _) => return Some(path.to_string()),
        // A call of the lesson itself.
        (1, Scope::Lesson) if kind == Kind::Call => return Some(path.to_string()),
        // What is the lesson's own has no site before its name.
        (1, Scope::Lesson) if matches!(kind, Kind::Message | Kind::File) => {
            return Some(path.to_string());
        }
        (1, Scope::Site(site)) => site.to_string(),
        (1, Scope::Page(site, _)) if kind.depth() == 2 || given == 2 => site.to_string(),
        (2, Scope::Page(site, page)) => format!("{site}/{page}"),
        _ => return None,
    };
    Some(format!("{prefix}/{path}"))
}

impl Names {
    /// Numbers everything in `sites`, in order, and reports what is named twice.
    pub fn of(
        sites: &[(&SiteId, &Loaded<Site>)],
        lesson: &Loaded<Lesson>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut names = Self::default();
        let mut wrong = Vec::new();
        for (id, site) in sites {
            names.sites.insert(id.to_string(), SiteIx(super::number(names.sites.len())));
            names.number_site(id, site, &mut wrong);
        }
        let mut seen = Seen { places: HashMap::new(), wrong: &mut wrong };
        for (row, call) in lesson.value.calls.iter().enumerate() {
            let place = lesson.tree.place(&[Seg::from("calls"), Seg::from(row), Seg::from("id")]);
            names.number_call(call.id.to_string(), place, &mut seen);
        }
        names.number_lesson(lesson, &mut wrong);
        (names, wrong)
    }

    /// Numbers what is the lesson's own, after what is of its sites.
    fn number_lesson(&mut self, loaded: &Loaded<Lesson>, wrong: &mut Vec<Diagnostic>) {
        let Lesson { files, messages, .. } = &loaded.value;
        let at = |list: &'static str, row: usize| {
            loaded.tree.place(&[Seg::from(list), Seg::from(row), Seg::from("id")])
        };
        let mut seen = Seen { places: HashMap::new(), wrong };
        for (row, file) in files.iter().enumerate() {
            if seen.first(format!("file {}", file.id), at("files", row)) {
                self.files.insert(file.id.to_string(), FileIx(super::number(self.files.len())));
            }
        }
        for (row, message) in messages.iter().enumerate() {
            if seen.first(format!("message {}", message.id), at("messages", row)) {
                let row = MessageIx(super::number(self.messages.len()));
                self.messages.insert(message.id.to_string(), row);
            }
        }
    }

    fn number_site(&mut self, id: &SiteId, loaded: &Loaded<Site>, wrong: &mut Vec<Diagnostic>) {
        let Site { facts, slots, messages, files, calls, pages, .. } = &loaded.value;
        // A fact is its own name; a walk that asks it for one stays on it.
        let at = |list: &'static str, row: usize| {
            let way = [Seg::from(list), Seg::from(row), Seg::from("id")];
            loaded.tree.place(&way)
        };
        let mut seen = Seen { places: HashMap::new(), wrong };
        for (row, fact) in facts.iter().enumerate() {
            let key = format!("{id}/{fact}");
            if seen.first(format!("fact {key}"), at("facts", row)) {
                self.facts.insert(key, FactIx(super::number(self.facts.len())));
            }
        }
        for (row, slot) in slots.iter().enumerate() {
            let key = format!("{id}/{}", slot.id);
            if seen.first(format!("slot {key}"), at("slots", row)) {
                self.slots.insert(key, SlotIx(super::number(self.slots.len())));
            }
        }
        for (row, message) in messages.iter().enumerate() {
            let key = format!("{id}/{}", message.id);
            if seen.first(format!("message {key}"), at("messages", row)) {
                self.messages.insert(key, MessageIx(super::number(self.messages.len())));
            }
        }
        for (row, call) in calls.iter().enumerate() {
            self.number_call(format!("{id}/{}", call.id), at("calls", row), &mut seen);
        }
        for (row, file) in files.iter().enumerate() {
            let key = format!("{id}/{}", file.id);
            if seen.first(format!("file {key}"), at("files", row)) {
                self.files.insert(key, FileIx(super::number(self.files.len())));
            }
        }
        for (row, page) in pages.iter().enumerate() {
            let key = format!("{id}/{}", page.id);
            if !seen.first(format!("page {key}"), at("pages", row)) {
                continue;
            }
            self.pages.insert(key.clone(), PageIx(super::number(self.pages.len())));
            for (rank, part) in page.body.iter().enumerate() {
                let place = loaded.tree.place(&[
                    Seg::from("pages"),
                    Seg::from(row),
                    Seg::from("body"),
                    Seg::from(rank),
                    name_of(part),
                ]);
                let key = format!("{key}/{}", part.id());
                if seen.first(format!("part {key}"), place) {
                    self.number_part(key, part);
                }
            }
        }
    }

    fn number_call(&mut self, key: String, place: Place, seen: &mut Seen<'_>) {
        if seen.first(format!("call {key}"), place) {
            self.calls.insert(key, CallIx(super::number(self.calls.len())));
        }
    }

    fn number_part(&mut self, key: String, part: &Part) {
        match part {
            Part::Field { .. } => {
                self.fields.insert(key.clone(), FieldIx(super::number(self.fields.len())));
            }
            Part::Check { .. } => {
                self.boxes.insert(key.clone(), BoxIx(super::number(self.boxes.len())));
            }
            Part::Choice { .. } => {
                self.choices.insert(key.clone(), ChoiceIx(super::number(self.choices.len())));
            }
            Part::Attach(_) => {
                self.attaches.insert(key.clone(), AttachIx(super::number(self.attaches.len())));
            }
            _ => {}
        }
        self.parts.insert(key, PartIx(super::number(self.parts.len())));
    }
}

/// The way from a part to its name.
fn name_of(part: &Part) -> Seg {
    match part {
        Part::Heading(..) | Part::Text(..) | Part::Inbox(_) | Part::Attach(_) => Seg::from(0),
        Part::Notice { .. }
        | Part::Field { .. }
        | Part::Choice { .. }
        | Part::StrengthOf { .. }
        | Part::Check { .. }
        | Part::Suggestion { .. }
        | Part::Button { .. }
        | Part::Echo { .. } => Seg::from("id"),
    }
}

/// Names met so far in one site, and where.
struct Seen<'a> {
    places: HashMap<String, Place>,
    wrong: &'a mut Vec<Diagnostic>,
}

impl Seen<'_> {
    /// Whether `key` is met for the first time; a second time is reported at both ends.
    fn first(&mut self, key: String, place: Place) -> bool {
        if let Some(before) = self.places.get(&key) {
            let name = key.rsplit('/').next().unwrap_or_default().to_owned();
            self.wrong.push(
                Diagnostic::error("named-twice", place).with("name", name).and_at(before.clone()),
            );
            return false;
        }
        self.places.insert(key, place);
        true
    }
}
