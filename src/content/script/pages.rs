//! Sites, pages and parts into rows.

use std::collections::HashMap;

use crate::content::field::{Input, Rule, Value};
use crate::content::lesson::Lesson;
use crate::content::library::Loaded;
use crate::content::message::Slot;
use crate::content::page::{Look, Page, Part};
use crate::content::script::compile::{At, Compiler, MAX_VALUES, Tables};
use crate::content::script::forms::SitePages;
use crate::content::script::mail::joined;
use crate::content::script::names::{Kind, Scope, whole};
use crate::content::script::{
    ChoicePlan, FieldPlan, InputKind, PagePlan, PartKind, PartPlan, RulePlan, SitePlan, SlotPlan,
    Specimen, WhenPlan, domain, number, small,
};
use crate::content::site::{Site, is_invented};
use crate::diagnostic::{Diagnostic, Place};
use crate::ids::{AttachIx, BoxIx, ChoiceIx, FieldIx, PageIx, PartIx, Path, SiteIx};

/// The fewest and the most digits of a code.
const DIGITS: std::ops::RangeInclusive<u8> = 4..=8;

impl Compiler<'_> {
    /// The texts each field knows: those its rules refuse, those proposed for it, and those a
    /// condition asks for. A text that none of them names is as free as any other.
    pub fn gather_values(&self, lesson: &Loaded<Lesson>) -> HashMap<String, Vec<String>> {
        let mut values = HashMap::new();
        for step in &lesson.value.steps {
            self.values_of(&step.goal, Scope::Lesson, &mut values);
        }
        self.values_beside(&lesson.value, &mut values);
        for specimen in &lesson.value.specimens {
            self.know(&specimen.field, &specimen.value, Scope::Lesson, &mut values);
        }
        self.values_of_mail(&mut values);
        for (id, site) in &self.sites {
            for when in &site.value.when {
                self.values_of(&when.condition, Scope::Site(id), &mut values);
                self.values_of_effects(&when.then, Scope::Site(id), &mut values);
            }
            for answer in site.value.calls.iter().flat_map(|call| &call.choices) {
                self.values_of_effects(&answer.then, Scope::Site(id), &mut values);
            }
            for page in &site.value.pages {
                let scope = Scope::Page(id, page.id.as_str());
                if let Some(guard) = &page.guard {
                    self.values_of(&guard.only_if, scope, &mut values);
                }
                for part in &page.body {
                    self.values_of_part(part, scope, &mut values);
                }
            }
        }
        values
    }

    fn values_of_part(
        &self,
        part: &Part,
        scope: Scope<'_>,
        values: &mut HashMap<String, Vec<String>>,
    ) {
        if let Some(show) = part.show() {
            self.values_of(show, scope, values);
        }
        match part {
            Part::Field { id, rules, specimen, .. } => {
                let own = Path::new(id.as_str()).ok();
                if let (Some(value @ Value::OwnAddress), Some(own)) = (specimen, &own) {
                    self.know(own, value, scope, values);
                }
                for rule in rules {
                    if let (Rule::NotTaken(known) | Rule::OneOf(known), Some(own)) = (rule, &own) {
                        for value in known {
                            self.know(own, value, scope, values);
                        }
                    }
                }
            }
            Part::Suggestion { into, value, .. } => self.know(into, value, scope, values),
            Part::Button { then, .. } => self.values_of_effects(then, scope, values),
            Part::Notice { .. }
            | Part::Heading(..)
            | Part::Text(..)
            | Part::Choice { .. }
            | Part::StrengthOf { .. }
            | Part::Check { .. }
            | Part::Echo { .. }
            | Part::Inbox(_)
            | Part::Attach(_) => {}
        }
    }

    /// Adds a text to those a field knows. A path that resolves to nothing is reported later.
    pub fn know(
        &self,
        field: &Path,
        value: &Value,
        scope: Scope<'_>,
        values: &mut HashMap<String, Vec<String>>,
    ) {
        let Some(key) = whole(field, scope, Kind::Part) else {
            return;
        };
        let Some(text) = self.text(value) else { return };
        let list = values.entry(key).or_default();
        if !list.contains(&text) {
            list.push(text);
        }
    }

    /// The text of a value, when content alone gives it.
    pub fn text(&self, value: &Value) -> Option<String> {
        match value {
            Value::Persona(line) => Some(self.persona.line(*line)).filter(|text| !text.is_empty()),
            Value::PersonaPlus(line, more) => Some(self.persona.line(*line) + more),
            Value::Paper(paper, line) => self.paper_text(paper, line),
            Value::Literal(text) => Some(text.clone()),
            Value::Contact(id) => self.contact_address(id).map(str::to_owned),
            Value::Contacts(ids) => {
                let all: Option<Vec<&str>> =
                    ids.iter().map(|id| self.contact_address(id)).collect();
                Some(joined(all?.into_iter()))
            }
            Value::OwnAddress => self.own_address(),
            Value::Code(_) | Value::OwnName | Value::OwnSecret => None,
        }
    }

    /// Fills the tables with a site.
    pub fn site(&self, row: usize, tables: &mut Tables) {
        let (id, loaded) = self.sites[row];
        let site = SiteIx(number(row));
        let root = At::root(&loaded.tree);
        let scope = Scope::Site(id);
        let Site { host, picture, color, home, facts, slots, messages, files, when, pages, .. } =
            &loaded.value;
        let SitePages { session_minutes, expired, busy, welcome } =
            self.site_pages(&loaded.value, scope, &root);
        if !is_invented(host) {
            let place = root.field("host").place();
            self.say(Diagnostic::error("real-host", place).with("found", host.as_str()));
        }
        let home = Path::new(home.as_str())
            .ok()
            .and_then(|home| self.page(&home, scope, &root.field("home")));
        tables.sites.push(SitePlan {
            id: id.clone(),
            host: host.clone(),
            picture: *picture,
            color: *color,
            home: home.unwrap_or(PageIx(0)),
            session_minutes,
            expired,
            busy,
            welcome,
            busy_times: 0,
            expires_at: 0,
            banner: false,
        });
        self.calls(&loaded.value.calls, Some(site), scope, &root.field("calls"), tables);
        tables.facts.extend(facts.iter().map(|fact| (site, fact.clone())));
        for (rank, slot) in slots.iter().enumerate() {
            self.slot(slot, site, &root.field("slots").item(rank), tables);
        }
        self.messages(messages, Some(site), scope, &root.field("messages"), tables);
        self.files(files, Some(site), tables);
        for (rank, page) in pages.iter().enumerate() {
            self.one_page(page, site, &root.field("pages").item(rank), tables);
        }
        for (rank, when) in when.iter().enumerate() {
            let at = root.field("when").item(rank);
            let condition = self.goal(&when.condition, scope, &at.field("condition"));
            let then = self.deeds(&when.then, scope, site, &at.field("then"));
            tables.whens.push(WhenPlan { site, condition, then });
        }
    }

    fn slot(&self, slot: &Slot, site: SiteIx, at: &At<'_>, tables: &mut Tables) {
        if !DIGITS.contains(&slot.digits) {
            self.say(
                Diagnostic::error("bad-digits", at.field("digits").place())
                    .with("found", usize::from(slot.digits)),
            );
        }
        if slot.lives.minutes() == 0 {
            self.say(Diagnostic::error("no-life", at.field("lives").place()));
        }
        tables.slots.push(SlotPlan {
            id: slot.id.clone(),
            site,
            digits: slot.digits,
            lives_minutes: slot.lives.minutes(),
            dead_first: false,
            codes: Default::default(),
        });
    }

    fn one_page(&self, page: &Page, site: SiteIx, at: &At<'_>, tables: &mut Tables) {
        let (id, _) = self.sites[site.index()];
        let scope = Scope::Page(id, page.id.as_str());
        let number_of_page = PageIx(number(tables.pages.len()));
        let guard = page.guard.as_ref().and_then(|guard| {
            let at = at.field("guard");
            let only_if = self.goal(&guard.only_if, scope, &at.field("only_if"));
            Some((only_if, self.page(&guard.otherwise, scope, &at.field("otherwise"))?))
        });
        let first_part = number(tables.parts.len());
        let mut primary = None;
        for (rank, part) in page.body.iter().enumerate() {
            let at = at.field("body").item(rank);
            if let Part::Button { look: Look::Primary, show: None, .. } = part {
                let place = at.field("id").place();
                if let Some(first) = &primary {
                    self.say(
                        Diagnostic::error("two-primaries", place)
                            .with("page", page.id.as_str())
                            .and_at(Place::clone(first)),
                    );
                } else {
                    primary = Some(place);
                }
            }
            self.one_part(part, number_of_page, scope, &at, tables);
        }
        tables.pages.push(PagePlan {
            id: page.id.clone(),
            site,
            guard,
            order: (first_part..number(tables.parts.len())).map(PartIx).collect(),
            draft: page.draft,
            checked_on: page.checked_on,
            confidence: page.confidence,
            source: page.source,
        });
    }

    fn one_part(
        &self,
        part: &Part,
        page: PageIx,
        scope: Scope<'_>,
        at: &At<'_>,
        tables: &mut Tables,
    ) {
        let Scope::Page(site_id, page_id) = scope else {
            return;
        };
        let site = self.names.sites[site_id.as_str()];
        let row = PartIx(number(tables.parts.len()));
        let kind = match part {
            Part::Heading(..) => PartKind::Heading,
            Part::Text(..) => PartKind::Text,
            Part::Inbox(_) => {
                if self.sites[site.index()].1.value.mailbox.is_none() {
                    self.say(Diagnostic::error("no-mailbox", at.place()));
                }
                PartKind::Inbox
            }
            Part::Attach(_) => {
                tables.attaches.push(row);
                PartKind::Attach(AttachIx(number(tables.attaches.len() - 1)))
            }
            Part::Notice { tone, .. } => PartKind::Notice(*tone),
            Part::Field { input, rules, specimen, .. } => {
                let field = FieldIx(number(tables.fields.len()));
                let key = format!("{site_id}/{page_id}/{}", part.id());
                let plan =
                    self.one_field(row, site, &key, (input, rules, specimen.as_ref()), scope, at);
                tables.fields.push(plan);
                PartKind::Field(field)
            }
            Part::Check { required, .. } => {
                let tick = BoxIx(number(tables.boxes.len()));
                tables.boxes.push(row);
                PartKind::Check { tick, required: *required }
            }
            Part::Suggestion { into, value, .. } => {
                let into_field = self.field(into, scope, &at.field("into"));
                let value = self.rank(into, value, scope, &at.field("value"));
                PartKind::Suggestion {
                    into: into_field.unwrap_or(FieldIx(0)),
                    value: value.unwrap_or(0),
                }
            }
            Part::Button { look, needs, then, .. } => {
                let then = self.deeds(then, scope, site, &at.field("then"));
                PartKind::Button { look: *look, needs: *needs, then }
            }
            Part::Echo { of, .. } => self.echo(of, scope, &at.field("of")),
            Part::Choice { options, required, specimen, .. } => {
                let choice = ChoiceIx(number(tables.choices.len()));
                self.options(options, &at.field("options"));
                let specimen = specimen
                    .as_ref()
                    .and_then(|one| self.option(options, one, &at.field("specimen")));
                tables.choices.push(ChoicePlan {
                    part: row,
                    options: options.clone(),
                    required: *required,
                    specimen: specimen.unwrap_or(0),
                    worth: Vec::new(),
                    untold: None,
                });
                PartKind::Choice(choice)
            }
            Part::StrengthOf { of, .. } => {
                let field = self.password(of, scope, &at.field("of"));
                PartKind::StrengthOf(field.unwrap_or(FieldIx(0)))
            }
        };
        let show_at = match part {
            Part::Heading(..) | Part::Text(..) => at.item(1),
            _ => at.field("show"),
        };
        let show = part.show().map(|show| self.goal(show, scope, &show_at));
        let key = format!("{page_id}--{}", part.id());
        let id = part.id().clone();
        tables.parts.push(PartPlan { id, page, key, show, hidden: false, kind });
    }

    fn one_field(
        &self,
        part: PartIx,
        site: SiteIx,
        key: &str,
        (input, rules, specimen): (&Input, &[Rule], Option<&Value>),
        scope: Scope<'_>,
        at: &At<'_>,
    ) -> FieldPlan {
        let input = self.input(input, scope, &at.field("input").item(0));
        let values = self.values.get(key).cloned().unwrap_or_default();
        if values.len() > MAX_VALUES {
            self.say(
                Diagnostic::error("too-many-known", at.place())
                    .with("count", values.len())
                    .with("most", MAX_VALUES),
            );
        }
        let (rules, refusals): (Vec<RulePlan>, Vec<&'static str>) = rules
            .iter()
            .enumerate()
            .filter_map(|(rank, rule)| {
                let at = at.field("rules").item(rank);
                Some((self.rule(rule, input, &values, scope, &at)?, rule.refusal()))
            })
            .unzip();
        let line = match specimen {
            Some(Value::Persona(line)) => Some(*line),
            _ => None,
        };
        FieldPlan {
            part,
            site,
            input,
            domain: domain(input, &rules, values.len()),
            rules,
            refusals,
            specimen: self.specimen(specimen, input, scope, &at.field("specimen")),
            own_address: self
                .own_address()
                .and_then(|own| values.iter().position(|value| *value == own))
                .map(small),
            values,
            noted: false,
            line,
            paper: self.paper_line(specimen),
            on_account: false,
            taught: false,
            named_by: Vec::new(),
        }
    }

    pub fn specimen(
        &self,
        value: Option<&Value>,
        input: InputKind,
        scope: Scope<'_>,
        at: &At<'_>,
    ) -> Specimen {
        let Some(value) = value else {
            return Specimen::Empty;
        };
        match value {
            Value::Code(path) => {
                let slot = self.find(&self.names.slots, path, scope, Kind::Slot, &at.item(0));
                if let (Some(slot), InputKind::Code(own)) = (slot, input)
                    && slot == own
                {
                    return Specimen::Code(slot);
                }
                self.say(Diagnostic::error("specimen-of-another-kind", at.place()));
                Specimen::Empty
            }
            Value::OwnName => Specimen::OwnName,
            Value::OwnSecret => Specimen::OwnSecret,
            Value::OwnAddress if self.mailbox().is_some() => Specimen::OwnAddress,
            Value::Persona(_)
            | Value::PersonaPlus(..)
            | Value::Literal(_)
            | Value::Paper(..)
            | Value::Contact(_)
            | Value::Contacts(_)
            | Value::OwnAddress => {
                self.wanted_text(value, scope, at).map_or(Specimen::Empty, Specimen::Text)
            }
        }
    }

    fn input(&self, input: &Input, scope: Scope<'_>, at: &At<'_>) -> InputKind {
        if let Input::Code(path) = input {
            let slot = self.find(&self.names.slots, path, scope, Kind::Slot, at);
            return slot.map_or(InputKind::Password, InputKind::Code);
        }
        plain_kind(input).unwrap_or(InputKind::Password)
    }

    fn rule(
        &self,
        rule: &Rule,
        input: InputKind,
        values: &[String],
        scope: Scope<'_>,
        at: &At<'_>,
    ) -> Option<RulePlan> {
        let suits = match rule {
            Rule::Required | Rule::SameAs(_) => true,
            Rule::NotTaken(_) => input == InputKind::NewAddress,
            Rule::Strength(_) | Rule::OwnSecret => input == InputKind::Password,
            Rule::DateExists { .. } | Rule::DateIsPast { .. } => input == InputKind::Day,
            Rule::LiveCode => matches!(input, InputKind::Code(_)),
            Rule::OwnName => matches!(input, InputKind::AccountName | InputKind::Identifier),
            Rule::OneOf(_) => !matches!(input, InputKind::Password | InputKind::Code(_)),
        };
        if !suits {
            self.say(Diagnostic::error("rule-of-another-kind", at.place()));
            return None;
        }
        Some(match rule {
            Rule::Required => RulePlan::Required,
            Rule::NotTaken(taken) => RulePlan::NotTaken(self.ranks(taken, values, input, scope)),
            Rule::OneOf(known) => RulePlan::OneOf(self.ranks(known, values, input, scope)),
            Rule::Strength(strength) => RulePlan::Strength(*strength),
            Rule::SameAs(other) => RulePlan::SameAs(self.field(other, scope, &at.item(0))?),
            Rule::DateExists { month, year } => RulePlan::DateExists(
                self.field(month, scope, &at.field("month"))?,
                self.field(year, scope, &at.field("year"))?,
            ),
            Rule::DateIsPast { month, year } => RulePlan::DateIsPast(
                self.field(month, scope, &at.field("month"))?,
                self.field(year, scope, &at.field("year"))?,
            ),
            Rule::LiveCode => RulePlan::LiveCode,
            Rule::OwnName => RulePlan::OwnName,
            Rule::OwnSecret => RulePlan::OwnSecret,
        })
    }
}

/// What a field asks for; nothing for a code, whose slot is looked up.
pub(super) fn plain_kind(input: &Input) -> Option<InputKind> {
    Some(match input {
        Input::Name => InputKind::Name,
        Input::Day => InputKind::Day,
        Input::Month => InputKind::Month,
        Input::Year => InputKind::Year,
        Input::NewAddress => InputKind::NewAddress,
        Input::Email => InputKind::Email,
        Input::Phone => InputKind::Phone,
        Input::AccountName => InputKind::AccountName,
        Input::Password => InputKind::Password,
        Input::Number(most) => InputKind::Number(*most),
        Input::Postcode => InputKind::Postcode,
        Input::SocialSecurity => InputKind::SocialSecurity,
        Input::Identifier => InputKind::Identifier,
        Input::Recipient => InputKind::Recipient,
        Input::Line => InputKind::Line,
        Input::Body => InputKind::Body,
        Input::Search => InputKind::Search,
        Input::Code(_) => return None,
    })
}
