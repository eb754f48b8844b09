//! Resolving names, and saying which do not resolve.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::content::lesson::{Change, Date, Lesson};
use crate::content::library::{Library, Loaded, lesson_with};
use crate::content::persona::{Persona, is_fictional};
use crate::content::reading::MAX_CODES;
use crate::content::script::forms::papers_of_others;
use crate::content::script::mail::{give_rows, note};
use crate::content::script::names::{Kind, Names, Scope, whole};
use crate::content::script::{
    AccountPlan, CallPlan, ChoicePlan, ContactPlan, FieldPlan, FilePlan, MessagePlan, PagePlan,
    PartPlan, RulePlan, Script, SentPlan, SitePlan, SlotPlan, StepPlan, WhenPlan, number,
};
use crate::content::site::Site;
use crate::content::source::{Seg, Tree};
use crate::diagnostic::{Diagnostic, Place, Severity, nearest};
use crate::ids::{
    FactId, FactIx, FieldIx, LessonId, LineId, PaperId, PartIx, Path, PersonaId, SiteId, SiteIx,
    VariantId,
};

/// The most values one field may know. A reading names one by a byte.
pub const MAX_VALUES: usize = 32;

/// The most parts, pages or steps one lesson may have. It bounds what a hostile file can cost.
pub const MAX_ROWS: usize = 2_000;

/// Compiles a lesson in a variant.
///
/// The script is there only when nothing is wrong; the diagnostics say everything that is, each
/// at its place and, where a rule joins two files, at both ends.
#[must_use]
pub fn compile(
    library: &Library,
    lesson: &LessonId,
    variant: Option<&VariantId>,
) -> (Option<Script>, Vec<Diagnostic>) {
    let library = library.of(lesson);
    let Some(loaded) = library.lessons.get(lesson) else {
        return (None, Vec::new());
    };
    let mut wrong = Vec::new();
    let sites = find_sites(library, loaded, &mut wrong);
    let persona = find_persona(library, loaded, &mut wrong);
    let (names, twice) = Names::of(&sites, loaded);
    let is_certain = twice.is_empty();
    wrong.extend(twice);
    if names.parts.len() > MAX_ROWS {
        let place = loaded.tree.place(&[Seg::from("sites")]);
        wrong.push(
            Diagnostic::error("too-many-parts", place)
                .with("count", names.parts.len())
                .with("most", MAX_ROWS),
        );
        return (None, wrong);
    }
    let Some(persona) = persona.filter(|_| sites.len() == loaded.value.sites.len()) else {
        return (None, wrong);
    };
    let compiler = Compiler {
        names,
        sites,
        lesson: loaded,
        persona: &persona.value,
        values: HashMap::new(),
        papers_elsewhere: library.rest.is_none().then(|| papers_of_others(library, &loaded.value)),
        dates: RefCell::default(),
        days: Vec::new(),
        sents: RefCell::default(),
        wrong: RefCell::new(wrong),
    };
    let (script, mut wrong) = compiler.run(lesson, variant);
    if !is_certain {
        // What a name that serves twice means is not known, nor what would follow from it.
        wrong.retain(|one| one.rule == "named-twice");
    }
    (script, wrong)
}

/// The sites of a lesson that are there; one that is not, or is named twice, is reported.
///
/// A site whose own file is at fault is not missed here as well: the file is the cause.
fn find_sites<'a>(
    library: &'a Library,
    lesson: &'a Loaded<Lesson>,
    wrong: &mut Vec<Diagnostic>,
) -> Vec<(&'a SiteId, &'a Loaded<Site>)> {
    let ids = &lesson.value.sites;
    let place = |row: usize| lesson.tree.place(&[Seg::from("sites"), Seg::from(row)]);
    let mut found = Vec::new();
    for (row, id) in ids.iter().enumerate() {
        if let Some(first) = ids[..row].iter().position(|before| before == id) {
            wrong.push(
                Diagnostic::error("named-twice", place(row))
                    .with("name", id.as_str())
                    .and_at(place(first)),
            );
        } else if let Some(site) = library.sites.get_key_value(id) {
            found.push(site);
        } else if library.blame(&format!("sites/{id}/site.ron")).next().is_none()
            && !library.is_misnamed(&format!("sites/{id}"))
            && !library.is_misnamed(&format!("sites/{id}/site.ron"))
        {
            let file = format!("sites/{id}/site.ron");
            let known = library.sites.keys().map(SiteId::as_str);
            wrong.push(match lesson_with(&file) {
                Some(lesson) => Diagnostic::error("lent-site", place(row))
                    .with("name", id.as_str())
                    .with("lesson", lesson),
                None => unknown("unknown-site", place(row), id.as_str(), known),
            });
        }
    }
    found
}

fn find_persona<'a>(
    library: &'a Library,
    lesson: &Loaded<Lesson>,
    wrong: &mut Vec<Diagnostic>,
) -> Option<&'a Loaded<Persona>> {
    let id = &lesson.value.persona;
    let persona = library.personas.get(id);
    if let Some(persona) = persona {
        check_persona(persona, wrong);
    } else if library.blame(&format!("personas/{id}.ron")).next().is_none()
        && !library.is_misnamed(&format!("personas/{id}.ron"))
    {
        let place = lesson.tree.place(&[Seg::from("persona")]);
        let known = library.personas.keys().map(PersonaId::as_str);
        wrong.push(match lesson_with(&format!("personas/{id}.ron")) {
            Some(lesson) => Diagnostic::error("lent-persona", place)
                .with("name", id.as_str())
                .with("lesson", lesson),
            None => unknown("unknown-persona", place, id.as_str(), known),
        });
    }
    persona
}

fn check_persona(persona: &Loaded<Persona>, wrong: &mut Vec<Diagnostic>) {
    let digits: String = persona.value.phone.chars().filter(char::is_ascii_digit).collect();
    if !is_fictional(&digits) {
        let place = persona.tree.place(&[Seg::Field("phone".into())]);
        wrong.push(
            Diagnostic::error("real-phone", place).with("found", persona.value.phone.as_str()),
        );
    }
}

/// A name that is nowhere, with those there are.
fn unknown<'a>(
    rule: &'static str,
    place: Place,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::error(rule, place)
        .with("name", name)
        .with("count", known.clone().count())
        .with("expected", joined(known.clone()))
        .with("near", nearest(name, known))
}

/// A list for a sentence, cut to what one can carry.
fn joined<'a>(names: impl Iterator<Item = &'a str>) -> String {
    const MOST: usize = 20;
    let mut names: Vec<&str> = names.take(MOST + 1).collect();
    if names.len() > MOST {
        names[MOST] = "…";
    }
    names.join(", ")
}

/// The way to a value in a file.
#[derive(Clone)]
pub(super) struct At<'a> {
    tree: &'a Tree,
    way: Vec<Seg>,
}

impl<'a> At<'a> {
    pub fn root(tree: &'a Tree) -> Self {
        Self { tree, way: Vec::new() }
    }

    pub fn field(&self, name: &'static str) -> Self {
        self.then(Seg::Field(name.into()))
    }

    pub fn item(&self, rank: usize) -> Self {
        self.then(Seg::Item(rank))
    }

    fn then(&self, seg: Seg) -> Self {
        let mut longer = self.clone();
        longer.way.push(seg);
        longer
    }

    pub fn place(&self) -> Place {
        self.tree.place(&self.way)
    }
}

/// The tables, as they fill.
#[derive(Default)]
pub(super) struct Tables {
    pub sites: Vec<SitePlan>,
    pub pages: Vec<PagePlan>,
    pub parts: Vec<PartPlan>,
    pub fields: Vec<FieldPlan>,
    pub boxes: Vec<PartIx>,
    pub facts: Vec<(SiteIx, FactId)>,
    pub slots: Vec<SlotPlan>,
    pub messages: Vec<MessagePlan>,
    pub whens: Vec<WhenPlan>,
    pub choices: Vec<ChoicePlan>,
    pub calls: Vec<CallPlan>,
    pub accounts: Vec<AccountPlan>,
    pub signed_in: Vec<SiteIx>,
    pub true_facts: Vec<FactIx>,
    pub contacts: Vec<ContactPlan>,
    pub files: Vec<FilePlan>,
    pub attaches: Vec<PartIx>,
}

/// A lesson being compiled.
pub(super) struct Compiler<'a> {
    pub names: Names,
    pub sites: Vec<(&'a SiteId, &'a Loaded<Site>)>,
    pub lesson: &'a Loaded<Lesson>,
    pub persona: &'a Persona,
    /// The texts each field knows, by its whole path.
    pub values: HashMap<String, Vec<String>>,
    /// The lines of papers that other lessons on the same sites have.
    pub papers_elsewhere: Option<BTreeSet<(PaperId, LineId)>>,
    /// The dates that conditions name.
    pub dates: RefCell<BTreeSet<Date>>,
    /// The days that count: today, then those to come.
    pub days: Vec<Date>,
    /// The sent messages that conditions ask for, as they are met.
    pub sents: RefCell<Vec<SentPlan>>,
    wrong: RefCell<Vec<Diagnostic>>,
}

impl Compiler<'_> {
    fn run(
        mut self,
        lesson: &LessonId,
        variant: Option<&VariantId>,
    ) -> (Option<Script>, Vec<Diagnostic>) {
        self.values = self.gather_values(self.lesson);
        let today = self.today(variant);
        self.days = std::iter::once(today)
            .chain(self.dates.take().into_iter().filter(|date| *date > today))
            .collect();
        let mut tables = Tables::default();
        for row in 0..self.sites.len() {
            self.site(row, &mut tables);
        }
        name_the_named(&mut tables.fields);
        let root = At::root(&self.lesson.tree);
        let papers = self.papers(&root.field("papers"));
        self.beside(&root, &mut tables);
        self.belongings(&root, &mut tables);
        let mailbox = self.webmail(&tables);
        let at = root.field("starts_at");
        let start = self.page(&self.lesson.value.starts_at, Scope::Lesson, &at);
        let steps = self.steps(&root.field("steps"));
        self.taught(&root.field("typed"), &mut tables);
        let renames = self.variant(variant, &root.field("variants"), &mut tables);
        self.circles(&tables);
        give_rows(&mut tables, mailbox.as_ref());
        note(&mut tables);
        seed_codes(&mut tables.slots, lesson, variant);
        let wrong = self.wrong.into_inner();
        let good = wrong.iter().all(|d| d.severity != Severity::Error);
        let Lesson { task, minutes, shared_computer, .. } = &self.lesson.value;
        let mut script = start.filter(|_| good).map(|start| Script {
            lesson: lesson.clone(),
            variant: variant.cloned(),
            task: *task,
            today,
            days: self.days,
            minutes: *minutes,
            persona: self.persona.clone(),
            start,
            sites: tables.sites,
            pages: tables.pages,
            parts: tables.parts,
            fields: tables.fields,
            boxes: tables.boxes,
            facts: tables.facts,
            slots: tables.slots,
            messages: tables.messages,
            mailbox,
            contacts: tables.contacts,
            files: tables.files,
            attaches: tables.attaches,
            accounts: tables.accounts,
            signed_in: tables.signed_in,
            true_facts: tables.true_facts,
            sents: self.sents.into_inner(),
            whens: tables.whens,
            choices: tables.choices,
            papers,
            calls: tables.calls,
            shared_computer: *shared_computer,
            steps,
            renames,
        });
        if let Some(script) = &mut script {
            script.weigh_answers();
        }
        (script, wrong)
    }

    fn steps(&self, at: &At<'_>) -> Vec<StepPlan> {
        let steps = &self.lesson.value.steps;
        if steps.is_empty() {
            self.say(Diagnostic::error("no-steps", at.place()));
        }
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let mut plans = Vec::new();
        for (rank, step) in steps.iter().enumerate() {
            let here = at.item(rank);
            if let Some(before) = seen.insert(step.id.as_str(), rank) {
                self.say(
                    Diagnostic::error("named-twice", here.field("id").place())
                        .with("name", step.id.as_str())
                        .and_at(at.item(before).field("id").place()),
                );
            }
            let goal = self.goal(&step.goal, Scope::Lesson, &here.field("goal"));
            plans.push(StepPlan { id: step.id.clone(), goal });
        }
        plans
    }

    fn taught(&self, at: &At<'_>, tables: &mut Tables) {
        for (rank, path) in self.lesson.value.typed.iter().enumerate() {
            if let Some(field) = self.field(path, Scope::Lesson, &at.item(rank)) {
                tables.fields[field.index()].taught = true;
            }
        }
    }

    /// Applies the changes of one variant and checks those of all.
    fn variant(
        &self,
        chosen: Option<&VariantId>,
        at: &At<'_>,
        tables: &mut Tables,
    ) -> BTreeMap<String, String> {
        let mut renames = BTreeMap::new();
        let variants = &self.lesson.value.variants;
        for (row, variant) in variants.iter().enumerate() {
            let first = variants.iter().position(|other| other.id == variant.id);
            if let Some(first) = first.filter(|first| *first < row) {
                self.say(
                    Diagnostic::error("named-twice", at.item(row).field("id").place())
                        .with("name", variant.id.as_str())
                        .and_at(at.item(first).field("id").place()),
                );
            }
            let applied = chosen == Some(&variant.id);
            for (rank, change) in variant.changes.iter().enumerate() {
                let at = at.item(row).field("changes").item(rank);
                self.change(change, applied, &at, tables, &mut renames);
            }
        }
        renames
    }

    fn change(
        &self,
        change: &Change,
        applied: bool,
        whole_at: &At<'_>,
        tables: &mut Tables,
        renames: &mut BTreeMap<String, String>,
    ) {
        let at = &whole_at.item(0);
        match change {
            Change::Hide(path) => {
                let part = self.part(path, Scope::Lesson, at);
                if let Some(part) = part.filter(|_| applied) {
                    tables.parts[part.index()].hidden = true;
                }
            }
            Change::Rename(path, other) => {
                let part = self.part(path, Scope::Lesson, at);
                if let Some(part) = part.filter(|_| applied) {
                    let plan = &mut tables.parts[part.index()];
                    plan.key = format!("{}--{other}", tables.pages[plan.page.index()].id);
                    renames.insert(path.to_string(), plan.key.clone());
                }
            }
            Change::DeadFirst(path) => {
                let slot = self.find(&self.names.slots, path, Scope::Lesson, Kind::Slot, at);
                if let Some(slot) = slot.filter(|_| applied) {
                    tables.slots[slot.index()].dead_first = true;
                }
            }
            Change::Show(_)
            | Change::MoveAfter(..)
            | Change::Busy(..)
            | Change::Banner(_)
            | Change::Expires(..)
            | Change::Date(_) => self.change_form(change, applied, whole_at, tables),
            Change::Folder(path, folder) => self.put((path, *folder), applied, whole_at, tables),
        }
    }

    /// A name that is nowhere, with those there are.
    pub fn unknown_name<'b>(
        &self,
        rule: &'static str,
        name: &str,
        known: impl Iterator<Item = &'b str> + Clone,
        at: &At<'_>,
    ) -> Diagnostic {
        unknown(rule, at.place(), name, known)
    }

    /// Records something that is wrong.
    pub fn say(&self, diagnostic: Diagnostic) {
        self.wrong.borrow_mut().push(diagnostic);
    }

    /// The row of what `path` names, or a diagnostic with the names there are.
    pub fn find<T: Copy>(
        &self,
        rows: &HashMap<String, T>,
        path: &Path,
        scope: Scope<'_>,
        kind: Kind,
        at: &At<'_>,
    ) -> Option<T> {
        let Some(full) = whole(path, scope, kind) else {
            self.say(wrong_path(rows, path, scope, kind, at.place()));
            return None;
        };
        let site = full.split('/').next().unwrap_or_default();
        if full.contains('/') && !self.names.sites.contains_key(site) {
            let mut known: Vec<&str> = self.names.sites.keys().map(String::as_str).collect();
            known.sort_unstable();
            self.say(unknown("site-not-listed", at.place(), site, known.into_iter()));
            return None;
        }
        let found = rows.get(&full).copied();
        if found.is_none() {
            // A button where a field is wanted is there, and is no field.
            let rule = if kind == Kind::Part && self.names.parts.contains_key(&full) {
                "part-of-another-kind"
            } else {
                kind.unknown()
            };
            let prefix = full.rsplit_once('/').map_or("", |(prefix, _)| prefix);
            let mut beside: Vec<&str> = rows
                .keys()
                .filter_map(|key| match key.rsplit_once('/') {
                    Some((its, name)) => (its == prefix).then_some(name),
                    None => Some(key.as_str()),
                })
                .collect();
            beside.sort_unstable();
            self.say(
                Diagnostic::error(rule, at.place())
                    .with("name", path.as_str())
                    .with("count", beside.len())
                    .with("expected", joined(beside.into_iter()))
                    .with("near", nearest_path(path, &full, rows.keys())),
            );
        }
        found
    }
}

/// A path with too few or too many names for what it should name there.
fn wrong_path<T>(
    rows: &HashMap<String, T>,
    path: &Path,
    scope: Scope<'_>,
    kind: Kind,
    place: Place,
) -> Diagnostic {
    let end = format!("/{path}");
    let meant = rows.keys().filter(|key| key.ends_with(&end)).min();
    Diagnostic::error("wrong-path", place)
        .with("name", path.as_str())
        .with("expected", kind.form(scope))
        .with("near", meant.map_or("", String::as_str))
}

/// The path that was most probably meant, with as many names as were written; empty when none is
/// near. Each name of it is near the one written.
fn nearest_path<'a>(path: &Path, full: &str, known: impl Iterator<Item = &'a String>) -> String {
    let n_given = path.names().count();
    let written: Vec<&str> = full.split('/').collect();
    let n_fixed = written.len().saturating_sub(n_given);
    let is_near = |key: &&String| {
        let names: Vec<&str> = key.split('/').collect();
        let pairs = || written.iter().zip(&names);
        names.len() == written.len()
            && pairs().take(n_fixed).all(|(a, b)| a == b)
            && pairs().all(|(a, b)| !nearest(a, [*b]).is_empty())
    };
    let near =
        known.filter(is_near).min_by_key(|key| (strsim::damerau_levenshtein(full, key), *key));
    let names = near.map(|key| key.split('/').skip(n_fixed));
    names.map_or_else(String::new, |names| names.collect::<Vec<_>>().join("/"))
}

/// Tells each field which others must be read again when it changes.
fn name_the_named(fields: &mut [FieldPlan]) {
    let mut links = Vec::new();
    for (row, field) in fields.iter().enumerate() {
        for rule in &field.rules {
            match rule {
                RulePlan::SameAs(other) => links.push((*other, row)),
                RulePlan::DateExists(month, year) | RulePlan::DateIsPast(month, year) => {
                    links.extend([(*month, row), (*year, row)]);
                }
                RulePlan::Required
                | RulePlan::NotTaken(_)
                | RulePlan::Strength(_)
                | RulePlan::LiveCode
                | RulePlan::OwnName
                | RulePlan::OwnSecret
                | RulePlan::OneOf(_) => {}
            }
        }
    }
    for (named, row) in links {
        let by = FieldIx(number(row));
        let list = &mut fields[named.index()].named_by;
        if named != by && !list.contains(&by) {
            list.push(by);
        }
    }
}

/// Draws the codes of every slot: always the same for one lesson, variant and slot, so that two
/// computers in a room show the same, and different from one another.
fn seed_codes(slots: &mut [SlotPlan], lesson: &LessonId, variant: Option<&VariantId>) {
    for slot in slots {
        let mut seed = 0;
        for n in 0..usize::from(MAX_CODES) {
            loop {
                let variant = variant.map_or("", VariantId::as_str);
                let code = digits(&format!("{lesson}/{variant}/{}/{seed}", slot.id), slot.digits);
                seed += 1;
                if !slot.codes[..n].contains(&code) {
                    slot.codes[n] = code;
                    break;
                }
            }
        }
    }
}

/// `n` digits out of a text, the first never 0, by the FNV-1a hash (64 bits).
fn digits(text: &str, n: u8) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let low = 10_u64.pow(u32::from(n.clamp(1, 18)) - 1);
    (low + (hash >> 8) % (9 * low)).to_string()
}
