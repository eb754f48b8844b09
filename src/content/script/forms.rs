//! Choices, papers, calls, days and the pages a site shows by itself, into rows.

use std::collections::{BTreeSet, HashMap};

use crate::content::call::{Call, REFUSED};
use crate::content::field::Value;
use crate::content::lesson::{Change, Date, Lesson};
use crate::content::library::Library;
use crate::content::page::Part;
use crate::content::persona::is_fictional;
use crate::content::script::compile::{At, Compiler, Tables};
use crate::content::script::names::{Kind, Scope, whole};
use crate::content::script::{
    AccountPlan, AnswerPlan, CallPlan, Goal, InputKind, PaperPlan, PartKind, Specimen, WhenPlan,
    number, same, small,
};
use crate::content::site::Site;
use crate::diagnostic::{Diagnostic, nearest};
use crate::ids::{
    CallIx, FieldIx, LineId, OptionId, PageId, PageIx, PaperId, PaperIx, PartIx, Path, SiteIx,
    VariantId,
};

/// The pages that a site shows by itself, and how long it waits.
pub(super) struct SitePages {
    pub session_minutes: Option<u16>,
    pub expired: Option<PageIx>,
    pub busy: Option<PageIx>,
    pub welcome: Option<PageIx>,
}

/// A page that something makes necessary.
#[derive(Clone, Copy)]
pub(super) enum SitePage {
    Expired,
    Busy,
    Welcome,
}

impl SitePage {
    fn name(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Busy => "busy",
            Self::Welcome => "welcome",
        }
    }

    fn of(self, site: &Site) -> Option<&PageId> {
        match self {
            Self::Expired => site.expired.as_ref(),
            Self::Busy => site.busy.as_ref(),
            Self::Welcome => site.welcome.as_ref(),
        }
    }
}

/// The lines of papers of the lessons that share a site with this one.
///
/// A field of a shared site may ask for a paper that this lesson has not: it then asks for nothing.
pub(super) fn papers_of_others(library: &Library, lesson: &Lesson) -> BTreeSet<(PaperId, LineId)> {
    let lessons = library.lessons.values().map(|loaded| &loaded.value);
    let beside = lessons.filter(|other| other.sites.iter().any(|site| lesson.sites.contains(site)));
    let papers = beside.flat_map(|lesson| &lesson.papers);
    let lines = papers.flat_map(|paper| paper.lines.iter().map(move |line| (paper, line)));
    let lines = lines.map(|(paper, line)| (paper.id.clone(), line.id.clone()));
    lines.chain(library.lent_papers.iter().cloned()).collect()
}

impl Compiler<'_> {
    /// The day it is at the start, in this variant.
    pub fn today(&self, variant: Option<&VariantId>) -> Date {
        let chosen = self.lesson.value.variants.iter().find(|one| Some(&one.id) == variant);
        let changes = chosen.iter().flat_map(|variant| &variant.changes);
        let mut moved = changes.filter_map(|change| match change {
            Change::Date(date) => Some(*date),
            _ => None,
        });
        moved.next_back().unwrap_or(self.lesson.value.today)
    }

    /// The rank of the first day that counts and is not before `date`.
    pub fn day(&self, date: Date) -> u8 {
        small(self.days.iter().position(|day| *day >= date).unwrap_or(self.days.len()))
    }

    /// Adds the values that the lesson's own calls and doings ask for.
    pub fn values_beside(&self, lesson: &Lesson, values: &mut HashMap<String, Vec<String>>) {
        for when in &lesson.when {
            self.values_of(&when.condition, Scope::Lesson, values);
            self.values_of_effects(&when.then, Scope::Lesson, values);
        }
        for answer in lesson.calls.iter().flat_map(|call| &call.choices) {
            self.values_of_effects(&answer.then, Scope::Lesson, values);
        }
    }

    /// What the lesson has beside its sites: accounts, what is true already, calls and doings. They are those of its first site.
    pub fn beside(&self, root: &At<'_>, tables: &mut Tables) {
        let Lesson { calls, when, accounts, signed_in, facts, .. } = &self.lesson.value;
        for (rank, account) in accounts.iter().enumerate() {
            let at = root.field("accounts").item(rank).field("site");
            let Ok(path) = Path::new(account.site.as_str()) else { continue };
            let site = self.find(&self.names.sites, &path, Scope::Lesson, Kind::Site, &at);
            let (name, password) = (account.name.clone(), account.password.clone());
            tables.accounts.extend(site.map(|site| AccountPlan { site, name, password }));
        }
        for (rank, path) in signed_in.iter().enumerate() {
            let at = root.field("signed_in").item(rank);
            let site = self.find(&self.names.sites, path, Scope::Lesson, Kind::Site, &at);
            tables.signed_in.extend(site);
        }
        for (rank, path) in facts.iter().enumerate() {
            let at = root.field("facts").item(rank);
            let fact = self.find(&self.names.facts, path, Scope::Lesson, Kind::Fact, &at);
            tables.true_facts.extend(fact);
        }
        for field in &mut tables.fields {
            let own = matches!(field.specimen, Specimen::OwnName | Specimen::OwnSecret);
            field.on_account = own && tables.accounts.iter().any(|one| one.site == field.site);
        }
        self.calls(calls, None, Scope::Lesson, &root.field("calls"), tables);
        for (rank, when) in when.iter().enumerate() {
            let at = root.field("when").item(rank);
            let site = SiteIx(0);
            let condition = self.goal(&when.condition, Scope::Lesson, &at.field("condition"));
            let then = self.deeds(&when.then, Scope::Lesson, site, &at.field("then"));
            tables.whens.push(WhenPlan { site, condition, then });
        }
    }

    /// Calls into rows, in the order in which they were named.
    pub fn calls(
        &self,
        calls: &[Call],
        site: Option<SiteIx>,
        scope: Scope<'_>,
        at: &At<'_>,
        tables: &mut Tables,
    ) {
        for (rank, call) in calls.iter().enumerate() {
            let at = at.item(rank);
            let digits: String = call.number.chars().filter(char::is_ascii_digit).collect();
            if !is_fictional(&digits) {
                let place = at.field("number").place();
                let found = call.number.as_str();
                self.say(Diagnostic::error("real-phone", place).with("found", found));
            }
            let choices = at.field("choices");
            let ids: Vec<OptionId> = call.choices.iter().map(|answer| answer.id.clone()).collect();
            self.options(&ids, &choices);
            let answers = call.choices.iter().enumerate().map(|(rank, answer)| {
                let at = choices.item(rank).field("then");
                let then = self.deeds(&answer.then, scope, site.unwrap_or(SiteIx(0)), &at);
                AnswerPlan { id: answer.id.clone(), then }
            });
            let answers = answers.collect();
            let (id, number, contact) = (call.id.clone(), call.number.clone(), call.contact);
            tables.calls.push(CallPlan { id, site, number, contact, answers });
        }
    }

    /// Checks the names of answers: some, at most 30, all different, none kept for something else.
    pub fn options(&self, options: &[OptionId], at: &At<'_>) {
        const MOST: usize = 30;
        if options.is_empty() || options.len() > MOST {
            self.say(Diagnostic::error("bad-options", at.place()).with("count", options.len()));
        }
        for (rank, option) in options.iter().enumerate() {
            let first = options.iter().position(|other| other == option);
            if let Some(first) = first.filter(|first| *first < rank) {
                self.say(
                    Diagnostic::error("named-twice", at.item(rank).place())
                        .with("name", option.as_str())
                        .and_at(at.item(first).place()),
                );
            }
        }
    }

    /// The rank of an answer, or a diagnostic with those there are.
    pub fn option(&self, options: &[OptionId], wanted: &OptionId, at: &At<'_>) -> Option<u8> {
        let found = options.iter().position(|option| option == wanted);
        if found.is_none() {
            let known: Vec<&str> = options.iter().map(OptionId::as_str).collect();
            self.say(
                Diagnostic::error("unknown-option", at.place())
                    .with("name", wanted.as_str())
                    .with("count", known.len())
                    .with("expected", known.join(", "))
                    .with("near", nearest(wanted.as_str(), known)),
            );
        }
        found.map(small)
    }

    /// The answers of a choice.
    pub fn options_of(&self, choice: &Path, scope: Scope<'_>) -> Option<Vec<OptionId>> {
        let key = whole(choice, scope, Kind::Part)?;
        let mut names = key.split('/');
        let (site, page, part) = (names.next()?, names.next()?, names.next()?);
        let (_, site) = self.sites.iter().find(|(id, _)| id.as_str() == site)?;
        let page = site.value.pages.iter().find(|one| one.id.as_str() == page)?;
        page.body.iter().find_map(|one| match one {
            Part::Choice { id, options, .. } if id.as_str() == part => Some(options.clone()),
            _ => None,
        })
    }

    /// What can be said in a call, the refusal last.
    pub fn answers_of(&self, call: CallIx) -> Vec<OptionId> {
        let calls = self.sites.iter().flat_map(|(_, site)| &site.value.calls);
        let all = calls.chain(&self.lesson.value.calls);
        let answers = all.skip(call.index()).take(1).flat_map(|call| &call.choices);
        answers.map(|answer| answer.id.clone()).chain(OptionId::new(REFUSED).ok()).collect()
    }

    /// The call a path names: one of the site, or else one of the lesson.
    pub fn call(&self, path: &Path, scope: Scope<'_>, at: &At<'_>) -> Option<CallIx> {
        let calls = &self.names.calls;
        let own = whole(path, scope, Kind::Call).is_some_and(|key| calls.contains_key(&key));
        let scope = if own || !calls.contains_key(path.as_str()) { scope } else { Scope::Lesson };
        self.find(calls, path, scope, Kind::Call, at)
    }

    /// The part that shows a field or a choice again.
    pub fn echo(&self, of: &Path, scope: Scope<'_>, at: &At<'_>) -> PartKind {
        let choice = whole(of, scope, Kind::Part).and_then(|key| self.names.choices.get(&key));
        match choice {
            Some(choice) => PartKind::EchoChoice(*choice),
            None => PartKind::Echo(self.field(of, scope, at).unwrap_or(FieldIx(0))),
        }
    }

    /// The field of a password.
    pub fn password(&self, of: &Path, scope: Scope<'_>, at: &At<'_>) -> Option<FieldIx> {
        let field = self.field(of, scope, at)?;
        let key = whole(of, scope, Kind::Part)?;
        if !self.is_password(&key) {
            self.say(Diagnostic::error("rule-of-another-kind", at.place()));
            return None;
        }
        Some(field)
    }

    fn is_password(&self, key: &str) -> bool {
        let bodies = self.sites.iter().flat_map(|(site, loaded)| {
            loaded.value.pages.iter().map(move |page| (format!("{site}/{}", page.id), page))
        });
        let mut parts = bodies.flat_map(|(start, page)| {
            page.body.iter().map(move |part| (format!("{start}/{}", part.id()), part))
        });
        parts.any(|(own, part)| {
            use crate::content::field::Input::Password;
            own == key && matches!(part, Part::Field { input: Password, .. })
        })
    }

    /// The papers, each line of which has something to copy.
    pub fn papers(&self, at: &At<'_>) -> Vec<PaperPlan> {
        let papers = &self.lesson.value.papers;
        let mut plans: Vec<PaperPlan> = Vec::with_capacity(papers.len());
        for (rank, paper) in papers.iter().enumerate() {
            let here = at.item(rank);
            if let Some(first) = plans.iter().position(|before| before.id == paper.id) {
                self.named_twice(paper.id.as_str(), &here, &at.item(first));
            }
            let lines = here.field("lines");
            for (row, line) in paper.lines.iter().enumerate() {
                let first = paper.lines.iter().position(|other| other.id == line.id);
                if let Some(first) = first.filter(|first| *first < row) {
                    self.named_twice(line.id.as_str(), &lines.item(row), &lines.item(first));
                }
            }
            let lines = paper.lines.iter().map(|line| (line.id.clone(), line.value.clone()));
            let lines = lines.collect();
            plans.push(PaperPlan { id: paper.id.clone(), kind: paper.kind, lines });
        }
        plans
    }

    fn named_twice(&self, name: &str, at: &At<'_>, first: &At<'_>) {
        self.say(
            Diagnostic::error("named-twice", at.field("id").place())
                .with("name", name)
                .and_at(first.field("id").place()),
        );
    }

    /// What stands on a line of a paper of this lesson.
    pub fn paper_text(&self, paper: &PaperId, line: &LineId) -> Option<String> {
        let paper = self.lesson.value.papers.iter().find(|one| one.id == *paper)?;
        paper.lines.iter().find(|one| one.id == *line).map(|line| line.value.clone())
    }

    /// Where an example is read, when that is on a paper.
    pub fn paper_line(&self, specimen: Option<&Value>) -> Option<(PaperIx, u8)> {
        let Some(Value::Paper(paper, line)) = specimen else { return None };
        let papers = &self.lesson.value.papers;
        let row = papers.iter().position(|one| one.id == *paper)?;
        let rank = papers[row].lines.iter().position(|one| one.id == *line)?;
        Some((PaperIx(number(row)), small(rank)))
    }

    /// The text of a value where one is needed; what is wrong is said.
    pub fn wanted_text(&self, value: &Value, scope: Scope<'_>, at: &At<'_>) -> Option<String> {
        let text = self.text(value);
        if text.is_some() {
            return text;
        }
        match value {
            Value::Persona(_) | Value::PersonaPlus(..) => {
                self.say(Diagnostic::error("persona-lacks", at.place()));
            }
            Value::Paper(paper, line) => {
                let known = (paper.clone(), line.clone());
                // A site serves several lessons, each with its own papers.
                let elsewhere =
                    self.papers_elsewhere.as_ref().is_none_or(|all| all.contains(&known));
                if matches!(scope, Scope::Lesson) || !elsewhere {
                    let unknown = Diagnostic::error("unknown-paper", at.place())
                        .with("paper", paper.as_str())
                        .with("line", line.as_str());
                    let papers = &self.lesson.value.papers;
                    self.say(match papers.iter().find(|known| known.id == *paper) {
                        None => unknown
                            .suggest(paper.as_str(), papers.iter().map(|known| known.id.as_str())),
                        Some(known) => unknown.suggest(
                            line.as_str(),
                            known.lines.iter().map(|known| known.id.as_str()),
                        ),
                    });
                }
            }
            Value::Contact(_) | Value::Contacts(_) | Value::OwnAddress => self.no_text(value, at),
            Value::Code(_) | Value::OwnName | Value::OwnSecret | Value::Literal(_) => {
                self.say(Diagnostic::error("value-not-text", at.place()));
            }
        }
        None
    }

    /// The ranks of values among those that a field knows. What this lesson has not is left out.
    pub fn ranks(
        &self,
        wanted: &[Value],
        values: &[String],
        input: InputKind,
        scope: Scope<'_>,
    ) -> Vec<u8> {
        let host = self.host_in(scope);
        let texts = wanted.iter().filter_map(|value| self.text(value));
        texts.filter_map(|text| same::rank_among(values, &text, input, host)).collect()
    }

    /// The address of the site from which a path is read; empty in a lesson.
    fn host_in(&self, scope: Scope<'_>) -> &str {
        match scope {
            Scope::Lesson => "",
            Scope::Site(id) | Scope::Page(id, _) => self.host(id.as_str()),
        }
    }

    /// The address of a site; empty when there is none of this name.
    pub fn host(&self, id: &str) -> &str {
        let site = self.sites.iter().find(|(its, _)| its.as_str() == id);
        site.map_or("", |(_, site)| site.value.host.as_str())
    }

    /// The pages that a site shows by itself.
    pub fn site_pages(&self, site: &Site, scope: Scope<'_>, root: &At<'_>) -> SitePages {
        let page = |which: SitePage| {
            let path = Path::new(which.of(site)?.as_str()).ok()?;
            self.page(&path, scope, &root.field(which.name()))
        };
        if let Some(life) = site.session {
            let at = root.field("session");
            if life.minutes() == 0 {
                self.say(Diagnostic::error("no-life", at.place()));
            }
            if site.expired.is_none() {
                self.lacks(SitePage::Expired, &at);
            }
        }
        SitePages {
            session_minutes: site.session.map(crate::content::message::Life::minutes),
            expired: page(SitePage::Expired),
            busy: page(SitePage::Busy),
            welcome: page(SitePage::Welcome),
        }
    }

    /// Says that a page is missing which something makes necessary.
    pub fn wants(&self, site: SiteIx, which: SitePage, at: &At<'_>) {
        let (_, loaded) = self.sites[site.index()];
        if which.of(&loaded.value).is_none() {
            self.lacks(which, at);
        }
    }

    fn lacks(&self, which: SitePage, at: &At<'_>) {
        self.say(Diagnostic::error("site-lacks", at.place()).with("expected", which.name()));
    }

    /// Applies or checks a change to forms, sites and days.
    pub fn change_form(&self, change: &Change, applied: bool, at: &At<'_>, tables: &mut Tables) {
        let (first, second) = (at.item(0), at.item(1));
        let site =
            |path: &Path| self.find(&self.names.sites, path, Scope::Lesson, Kind::Site, &first);
        match change {
            Change::Show(path) => {
                let part = self.part(path, Scope::Lesson, &first);
                if let Some(part) = part.filter(|_| applied) {
                    tables.parts[part.index()].show = None;
                }
            }
            Change::MoveAfter(path, other) => {
                let moved = self.part(path, Scope::Lesson, &first);
                let after = self.part(other, Scope::Lesson, &second);
                if let (Some(moved), Some(after)) = (moved, after) {
                    self.move_after((moved, after), applied, &second, tables);
                }
            }
            Change::Busy(path, times) => {
                let Some(site) = site(path) else { return };
                self.wants(site, SitePage::Busy, &first);
                if applied {
                    tables.sites[site.index()].busy_times = *times;
                }
            }
            Change::Banner(path) => {
                if let Some(site) = site(path).filter(|_| applied) {
                    tables.sites[site.index()].banner = true;
                }
            }
            Change::Expires(path, rank) => {
                let Some(site) = site(path) else { return };
                self.wants(site, SitePage::Expired, &first);
                if applied {
                    tables.sites[site.index()].expires_at = *rank;
                }
            }
            // The day was read before anything else: conditions are compiled against it.
            Change::Date(_)
            | Change::Hide(_)
            | Change::Folder(..)
            | Change::Rename(..)
            | Change::DeadFirst(_) => {}
        }
    }

    fn move_after(
        &self,
        (moved, after): (PartIx, PartIx),
        applied: bool,
        at: &At<'_>,
        tables: &mut Tables,
    ) {
        let page = tables.parts[moved.index()].page;
        if tables.parts[after.index()].page != page || moved == after {
            self.say(Diagnostic::error("another-page", at.place()));
        } else if applied {
            let order = &mut tables.pages[page.index()].order;
            order.retain(|part| *part != moved);
            let rank = order.iter().position(|part| *part == after).map_or(0, |rank| rank + 1);
            order.insert(rank, moved);
        }
    }

    /// Says which parts show by a condition that comes back to themselves.
    pub fn circles(&self, tables: &Tables) {
        let mut said = BTreeSet::new();
        for (row, part) in tables.parts.iter().enumerate() {
            let mut seen = BTreeSet::new();
            let mut ahead: Vec<PartIx> = Vec::new();
            if let Some(show) = &part.show {
                needed(show, tables, &mut ahead);
            }
            while let Some(next) = ahead.pop() {
                if seen.insert(next)
                    && let Some(show) = &tables.parts[next.index()].show
                {
                    needed(show, tables, &mut ahead);
                }
            }
            let own = PartIx(number(row));
            // A circle is said once, at the first of its parts.
            if seen.contains(&own) && seen.is_disjoint(&said) {
                said.extend(seen);
                let place = self.place_of(own, tables);
                self.say(Diagnostic::error("show-in-circle", place).with("name", part.id.as_str()));
            }
        }
    }

    /// Where a part is written.
    fn place_of(&self, part: PartIx, tables: &Tables) -> crate::diagnostic::Place {
        let page = &tables.pages[tables.parts[part.index()].page.index()];
        let (_, loaded) = self.sites[page.site.index()];
        let pages = &loaded.value.pages;
        let row = pages.iter().position(|one| one.id == page.id).unwrap_or_default();
        let id = &tables.parts[part.index()].id;
        let rank = pages[row].body.iter().position(|one| one.id() == id).unwrap_or_default();
        At::root(&loaded.tree).field("pages").item(row).field("body").item(rank).place()
    }
}

/// Adds the parts whose own showing decides what a condition says.
fn needed(goal: &Goal, tables: &Tables, parts: &mut Vec<PartIx>) {
    match goal {
        Goal::Accepted(field) | Goal::Filled(field) | Goal::Refused(field) | Goal::Is(field, _) => {
            parts.extend(tables.fields.get(field.index()).map(|field| field.part));
        }
        Goal::Ticked(tick) => parts.extend(tables.boxes.get(tick.index())),
        Goal::Chosen(choice, _) => {
            parts.extend(tables.choices.get(choice.index()).map(|choice| choice.part));
        }
        Goal::All(all) | Goal::Any(all) => {
            for one in all {
                needed(one, tables, parts);
            }
        }
        Goal::Not(one) => needed(one, tables, parts),
        Goal::At(_)
        | Goal::Fact(_)
        | Goal::SignedIn(_)
        | Goal::SecretSet(_)
        | Goal::Token(..)
        | Goal::Delivered(_)
        | Goal::Read(_)
        | Goal::In(..)
        | Goal::AtFolder(_)
        | Goal::Sent(_)
        | Goal::Inspected(_)
        | Goal::Downloaded(_)
        | Goal::Opened(_)
        | Goal::Attached(_)
        | Goal::From(_)
        | Goal::CookiesAccepted(_)
        | Goal::Offered(_)
        | Goal::Saved(_)
        | Goal::Exposed(_)
        | Goal::Asked(_)
        | Goal::Answered(..) => {}
    }
}
