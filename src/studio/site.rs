//! A site made from models of pages, and a page of a model added to a site.
//!
//! A model is a site of the program. Its first page has nothing but the link that leads to the
//! others, to be put on the page where somebody adds them. In the others stand names that are not
//! theirs: `modele` is the site, `accueil` its first page, `suite` the page that comes next.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::field::Rule;
use crate::content::lesson::Date;
use crate::content::library::{Library, Loaded, models};
use crate::content::page::{Look, Part};
use crate::content::site::{Color, Site, is_invented};
use crate::content::source::{Kind, Seg, Tree};
use crate::ids::{LessonId, SiteId};
use crate::studio::edit::{self, Patch, patched};
use crate::studio::new::free_name;
use crate::studio::record::without_steps;

/// The folder of what every site begins with.
const BASE: &str = "accueil";

/// The names that stand for others in a model.
const SITE: &str = "modele";
const HOME: &str = "accueil";
const NEXT: &str = "suite";
const PERSON: &str = "personne";

/// A model of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Model {
    /// One creates an account.
    SignUp,
    /// One signs in, and out again.
    SignIn,
    /// Lines that open.
    List,
    /// A form in steps.
    Form,
    /// Messages, and one of them.
    Message,
    /// What was done is done.
    Confirmation,
}

impl Model {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::SignUp, Self::SignIn, Self::List, Self::Form, Self::Message, Self::Confirmation];

    /// The folder of its files, and its name among the words of the screen.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignUp => "inscription",
            Self::SignIn => "connexion",
            Self::List => "liste",
            Self::Form => "formulaire",
            Self::Message => "message",
            Self::Confirmation => "confirmation",
        }
    }
}

/// Models in the order in which their pages follow one another: each once, and one signs in right
/// after one has signed up.
#[must_use]
pub fn in_order(models: &[Model]) -> Vec<Model> {
    let mut ordered: Vec<Model> = Vec::new();
    for model in models {
        if !ordered.contains(model) {
            ordered.push(*model);
        }
    }
    let account = [Model::SignUp, Model::SignIn];
    let first = ordered.iter().position(|model| account.contains(model));
    if let Some(first) = first.filter(|_| account.iter().all(|model| ordered.contains(model))) {
        ordered.retain(|model| !account.contains(model));
        ordered.splice(first..first, account);
    }
    ordered
}

/// What a trainer wishes for.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The name of the site, as learners read it.
    pub name: &'a str,
    /// Its address.
    pub host: &'a str,
    /// Its colour.
    pub color: Color,
    /// Its pages, after the first one.
    pub models: &'a [Model],
    /// The day its pages were made.
    pub today: Date,
}

/// Why no site was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has no name with a letter in it.
    NoName,
    /// The address may be that of a real site.
    RealHost(String),
    /// A site of the folder has the address already.
    TakenHost(String),
    /// No page was chosen.
    NoModel,
}

/// The name of the folder of a site called so; nothing when no letter is in it.
#[must_use]
pub fn folder(library: &Library, name: &str) -> Option<SiteId> {
    let is_taken = |id: &str| {
        let folder = format!("sites/{id}/");
        let is_its = |file: &str| file.starts_with(&folder);
        let on_disk = library.folder.as_deref().map(|above| above.join("sites").join(id));
        library.sites.keys().any(|site| site.as_str() == id)
            || on_disk.is_some_and(|path| path.exists())
            || library.words.iter().any(|source| is_its(&source.name))
            || id == SITE
    };
    SiteId::new(free_name(name, is_taken)?.as_str()).ok()
}

/// An address for a site called so; nothing when no letter is in its name.
#[must_use]
pub fn proposed_host(library: &Library, name: &str) -> Option<String> {
    Some(format!("{}.example", folder(library, name)?))
}

/// The files of a new site.
///
/// # Errors
/// With what the trainer has to change first.
pub fn files(
    library: &Library,
    wish: &Wish<'_>,
) -> Result<(SiteId, Vec<(String, String)>), Refused> {
    let id = folder(library, wish.name).ok_or(Refused::NoName)?;
    let host = wish.host.trim().to_lowercase();
    if !is_invented(&host) {
        return Err(Refused::RealHost(host));
    }
    if library.sites.values().any(|site| site.value.host == host) {
        return Err(Refused::TakenHost(host));
    }
    let made = made(&id, &host, wish).ok_or(Refused::NoModel)?;
    Ok((id, made))
}

fn made(id: &SiteId, host: &str, wish: &Wish<'_>) -> Option<Vec<(String, String)>> {
    let models = in_order(wish.models);
    let mut taken = BTreeSet::from([HOME.to_owned()]);
    let drafts: Vec<Draft> = models
        .iter()
        .map(|model| Draft::read(*model, id, HOME, &mut taken))
        .collect::<Option<_>>()?;
    let first = drafts.first()?.home().to_owned();
    let base = files_of(BASE);
    let names = BTreeMap::from([pair(SITE, id.as_str()), pair(NEXT, &first)]);
    let mut site = dated(&renamed(base.get("site.ron")?, &names)?, wish.today)?;
    site = edit::replace(&site, &["host".into()], &edit::quoted(host))?;
    if wish.color != Color::default() {
        site = edit::set_field(&site, &[], "color", wish.color.name(), "picture")?;
    }
    let name = wish.name.split_whitespace().collect::<Vec<_>>().join(" ").replace(['{', '}'], "");
    let words = base.iter().filter(|(file, _)| file.ends_with(".ftl"));
    let mut words: BTreeMap<&String, String> = words
        .map(|(file, text)| Some((file, edit::words::replace(text, "site", &name)?)))
        .collect::<Option<_>>()?;
    let mut sign_in: Option<String> = None;
    for (rank, (model, draft)) in models.iter().zip(&drafts).enumerate() {
        let next = drafts.get(rank + 1).map_or(HOME, Draft::home);
        let mut pages = draft.pages(next, wish.today)?;
        if let Some(door) = &sign_in {
            // Who is not signed in comes to the page where one signs in.
            let guard = format!("(only_if: SignedIn(\"{id}\"), otherwise: \"{door}\")");
            for page in &mut pages {
                *page = edit::set_field(page, &[], "guard", &guard, "confidence")?;
            }
        }
        if *model == Model::SignIn {
            sign_in = Some(draft.home().to_owned());
        }
        site = draft.put(&site, &pages)?;
        for (file, text) in &mut words {
            *text = with_text(text, &draft.words(file)?)?;
        }
    }
    let words = words.into_iter().map(|(file, text)| (format!("sites/{id}/{file}"), text));
    Some(std::iter::once((format!("sites/{id}/site.ron"), site)).chain(words).collect())
}

/// Whether pages of a model can be added to a site: nobody signs up or in at two places.
#[must_use]
pub fn can_take(library: &Library, site: &SiteId, model: Model) -> bool {
    let Some(loaded) = library.sites.get(site) else { return false };
    match model {
        Model::SignUp => !says(loaded, "SetSecret"),
        Model::SignIn => !says(loaded, "OwnSecret"),
        Model::List | Model::Form | Model::Message | Model::Confirmation => true,
    }
}

/// Whether somebody who has no account on a site can make one there.
#[must_use]
pub fn can_sign_up(site: &Loaded<Site>) -> bool {
    says(site, "SetName")
}

fn says(site: &Loaded<Site>, name: &str) -> bool {
    (0..site.tree.tokens().len()).any(|row| site.tree.text(row) == name)
}

/// Files that change, each by its name, what it was, and what it becomes.
pub type Changes = Vec<(String, Option<String>, String)>;

/// A site with the pages of a model, and a link to them on the page of the rank `from`; with the
/// rank of the first of these pages. They lead back to the first page of the site, or to where one
/// signs in.
///
/// Nothing else changes. Nothing when the site or the page is not there.
#[must_use]
pub fn added(
    library: &Library,
    id: &SiteId,
    from: usize,
    model: Model,
    today: Date,
) -> Option<(Changes, usize)> {
    let loaded = library.sites.get(id)?;
    let site = &loaded.value;
    let page = site.pages.get(from)?;
    let mut taken: BTreeSet<String> = site.pages.iter().map(|page| page.id.to_string()).collect();
    let mut draft = Draft::read(model, id, site.home.as_str(), &mut taken)?;
    let facts: BTreeSet<&str> = site.facts.iter().map(|fact| fact.as_str()).collect();
    draft.rename_facts(&facts)?;
    draft.from = page.id.to_string();
    let parts: BTreeSet<&str> = page.body.iter().map(|part| part.id().as_str()).collect();
    draft.rename_link(&parts)?;
    let sign_in = (model == Model::SignUp).then(|| sign_in_page(site)).flatten();
    let next = sign_in.unwrap_or(site.home.as_str());

    let before = &loaded.tree.source().text;
    let after = draft.put(before, &draft.pages(next, today)?)?;
    let is_link = |part: &Part| matches!(part, Part::Button { look: Look::Link, .. });
    let n_links = page.body.iter().rev().take_while(|part| is_link(part)).count();
    let body = [Seg::from("pages"), Seg::from(from), Seg::from("body")];
    let after = edit::insert(&after, &body, page.body.len() - n_links, &draft.link_part()?)?;
    let mut changes = vec![(loaded.tree.source().name.clone(), Some(before.clone()), after)];
    for source in library.words.iter() {
        let file = source.name.strip_prefix(&format!("sites/{id}/"));
        let Some(words) = file.and_then(|file| draft.words(file)) else { continue };
        let file = file.unwrap_or_default();
        let text = with_text(&draft.with_link(&source.text, file)?, &words)?;
        changes.push((source.name.clone(), Some(source.text.clone()), text));
    }
    Some((changes, site.pages.len()))
}

/// The page where one signs in.
fn sign_in_page(site: &Site) -> Option<&str> {
    let asks =
        |part: &Part| matches!(part, Part::Field { rules, .. } if rules.contains(&Rule::OwnSecret));
    let page = site.pages.iter().find(|page| page.body.iter().any(asks))?;
    Some(page.id.as_str())
}

/// The pages of a model, with the names that they take in a site.
struct Draft {
    files: BTreeMap<String, String>,
    /// Each name of the model, and what it becomes.
    names: BTreeMap<String, String>,
    /// The names of its pages in the model, the first one first.
    own: Vec<String>,
    /// The name of the link, in the model.
    link: String,
    /// The page on which the link is put.
    from: String,
}

impl Draft {
    /// Gives each page a name that is not taken.
    fn read(model: Model, site: &SiteId, home: &str, taken: &mut BTreeSet<String>) -> Option<Self> {
        let files = files_of(model.name());
        let tree = edit::read(files.get("site.ron")?)?;
        let ids =
            (1..).map_while(|rank| text_at(&tree, &["pages".into(), Seg::from(rank), "id".into()]));
        let own: Vec<String> = ids.collect();
        let mut names = BTreeMap::from([pair(SITE, site.as_str()), pair(HOME, home)]);
        for id in &own {
            let name = free_name(id, |name| taken.contains(name))?.to_string();
            taken.insert(name.clone());
            names.insert(id.clone(), name);
        }
        // The link is the only part of the first page of a model, `Button(id: …)`.
        let body = tree.value(&["pages".into(), 0.into(), "body".into(), 0.into()])?;
        let rows = body.0..=body.1;
        let link = rows.clone().find(|row| tree.tokens()[*row].kind == Kind::Text)?;
        let link = tree.text(link).trim_matches('"').to_owned();
        Some(Self { files, names, own, link, from: home.to_owned() })
    }

    /// The page of the site that opens first.
    fn home(&self) -> &str {
        self.own.first().and_then(|id| self.names.get(id)).map_or("", String::as_str)
    }

    fn rename_facts(&mut self, taken: &BTreeSet<&str>) -> Option<()> {
        let tree = edit::read(self.files.get("site.ron")?)?;
        let facts = (0..).map_while(|rank| text_at(&tree, &["facts".into(), Seg::from(rank)]));
        for fact in facts {
            let name = free_name(&fact, |name| taken.contains(name))?;
            self.names.insert(fact, name.to_string());
        }
        Some(())
    }

    fn rename_link(&mut self, taken: &BTreeSet<&str>) -> Option<()> {
        let name = free_name(&self.link, |name| taken.contains(name))?;
        self.names.insert(self.link.clone(), name.to_string());
        Some(())
    }

    /// The site of the model, with the names of the site.
    fn site(&self, next: &str) -> Option<String> {
        let mut names = self.names.clone();
        names.insert(NEXT.to_owned(), next.to_owned());
        renamed(self.files.get("site.ron")?, &names)
    }

    /// Its pages, each as it is written in a list that stands at the edge.
    fn pages(&self, next: &str, today: Date) -> Option<Vec<String>> {
        let site = dated(&self.site(next)?, today)?;
        (1..=self.own.len()).map(|rank| item(&site, &["pages".into(), rank.into()])).collect()
    }

    fn link_part(&self) -> Option<String> {
        item(&self.site(HOME)?, &["pages".into(), 0.into(), "body".into(), 0.into()])
    }

    /// A site with these pages at its end, and with what they remember.
    fn put(&self, site: &str, pages: &[String]) -> Option<String> {
        let mut site = site.to_owned();
        let mine = edit::read(&self.site(HOME)?)?;
        let facts = (0..).map_while(|rank| text_at(&mine, &["facts".into(), Seg::from(rank)]));
        for fact in facts {
            let list = [Seg::from("facts")];
            site = match count(&site, &list) {
                Some(rank) => edit::insert(&site, &list, rank, &edit::quoted(&fact))?,
                None => edit::set_field(
                    &site,
                    &[],
                    "facts",
                    &format!("[{}]", edit::quoted(&fact)),
                    "home",
                )?,
            };
        }
        let list = [Seg::from("pages")];
        for page in pages {
            let rank = count(&site, &list)?;
            site = edit::insert(&site, &list, rank, page)?;
        }
        Some(site)
    }

    /// The words of its pages in a file of words, without that of the link.
    fn words(&self, file: &str) -> Option<String> {
        let text = edit::words::remove(self.files.get(file)?, &self.word_of_link())?;
        let lines = text.trim().lines().map(|line| {
            // The name of a page may have hyphens: what follows it begins with two.
            let key = line.split(" =").next().filter(|key| !key.starts_with([' ', '#']));
            let page = key.and_then(|key| key.split("--").next());
            match page.and_then(|page| Some((page, self.names.get(page)?))) {
                Some((page, name)) => format!("{name}{}", &line[page.len()..]),
                None => line.to_owned(),
            }
        });
        Some(lines.collect::<Vec<_>>().join("\n"))
    }

    /// The word of the link, in the model.
    fn word_of_link(&self) -> String {
        format!("{HOME}--{}", self.link)
    }

    /// A file of words with that of the link, below those of its page.
    fn with_link(&self, text: &str, file: &str) -> Option<String> {
        let value = edit::words::value(self.files.get(file)?, &self.word_of_link())?;
        let start = format!("{}--", self.from);
        let names = edit::words::names(text);
        let is_mine = |name: &&String| **name == self.from || name.starts_with(&start);
        let after = names.iter().rfind(is_mine).map_or("", String::as_str);
        let link = self.names.get(&self.link).unwrap_or(&self.link);
        edit::words::add(text, after, &format!("{start}{link}"), &value)
    }
}

/// The files of a model, by their names in its folder.
fn files_of(model: &str) -> BTreeMap<String, String> {
    let mine = |name: &str| Some(name.strip_prefix(model)?.strip_prefix('/')?.to_owned());
    models().into_iter().filter_map(|(name, text)| Some((mine(&name)?, text))).collect()
}

fn pair(name: &str, becomes: &str) -> (String, String) {
    (name.to_owned(), becomes.to_owned())
}

/// A text of the format with other names: those that stand alone, and those that begin a path.
fn renamed(text: &str, names: &BTreeMap<String, String>) -> Option<String> {
    let tree = edit::read(text)?;
    let quoted = tree.tokens().iter().filter(|token| token.kind == Kind::Text);
    let patches = quoted.filter_map(|token| {
        let inside = token.span().start + 1..token.span().end - 1;
        let first = text.get(inside.clone())?.split('/').next()?;
        let span = inside.start..inside.start + first.len();
        Some(Patch { span, text: names.get(first)?.clone() })
    });
    patched(text, &patches.collect::<Vec<_>>())
}

/// A site whose pages were all made this day.
fn dated(site: &str, today: Date) -> Option<String> {
    let list = [Seg::from("pages")];
    (0..count(site, &list)?).try_fold(site.to_owned(), |site, rank| {
        let way = ["pages".into(), rank.into(), "checked_on".into()];
        edit::replace(&site, &way, &edit::quoted(&today.to_string()))
    })
}

/// How many items a list has; nothing when it is not there.
fn count(text: &str, list: &[Seg]) -> Option<usize> {
    let tree = edit::read(text)?;
    Some(tree.entries(tree.group(tree.value(list)?)?).len())
}

/// The string at a place, without its quotes.
fn text_at(tree: &Tree, way: &[Seg]) -> Option<String> {
    let (row, _) = tree.value(way)?;
    Some(tree.text(row).trim_matches('"').to_owned())
}

/// What is written at a place, its lines without the indentation that the first one has.
fn item(text: &str, way: &[Seg]) -> Option<String> {
    let tree = edit::read(text)?;
    let span = tree.span(tree.value(way)?);
    let line = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    let indent = &text[line..span.start];
    Some(text.get(span.clone())?.replace(&format!("\n{indent}"), "\n"))
}

/// A text with another one below it.
fn with_text(text: &str, more: &str) -> Option<String> {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let at = text.len();
    patched(text, &[Patch { span: at..at, text: format!("{end}\n{more}\n") }])
}

/// The name of the lesson that shows a page, which nobody reads.
const SHOWN: &str = "apercu";

/// Libraries with a lesson that begins on a page of a site, whoever may see the page, the most
/// likely first: the page may need what only a lesson on the site has.
pub fn showing(
    library: &Library,
    id: &SiteId,
    page: usize,
) -> impl Iterator<Item = (Library, LessonId)> {
    let (name, with_site) = (LessonId::new(SHOWN).ok(), unguarded(library, id, page));
    let found = name.zip(with_site);
    let texts = found.as_ref().map(|(_, (_, page))| lessons_on(library, id, page));
    let texts = texts.unwrap_or_default();
    texts.into_iter().filter_map(move |text| {
        let (name, (library, _)) = found.clone()?;
        let shown = library.with_files(&[(format!("{name}/lesson.ron"), text.into_bytes())]);
        Some((shown, name))
    })
}

/// The library where everybody may see a page, and the name of the page.
fn unguarded(library: &Library, id: &SiteId, page: usize) -> Option<(Library, String)> {
    let loaded = library.sites.get(id)?;
    let text = &loaded.tree.source().text;
    let way = [Seg::from("pages"), Seg::from(page)];
    let open = edit::remove_field(text, &way, "guard");
    let site = open.unwrap_or_else(|| text.clone()).into_bytes();
    let library = library.with_files(&[(loaded.tree.source().name.clone(), site)]);
    Some((library, loaded.value.pages.get(page)?.id.to_string()))
}

/// Lessons without steps that begin on a page: those of the library that use the site, then one
/// for each person.
fn lessons_on(library: &Library, id: &SiteId, page: &str) -> Vec<String> {
    let start = edit::quoted(&format!("{id}/{page}"));
    let at = |text: &str| edit::replace(text, &["starts_at".into()], &start);
    let on_it = library.lessons.values().filter(|lesson| lesson.value.sites.contains(id));
    let own = on_it.filter_map(|lesson| at(&without_steps(&lesson.tree.source().text)?));
    let files = files_of(SHOWN);
    let bare = library.personas.keys().filter_map(|persona| {
        let names = BTreeMap::from([pair(SITE, id.as_str()), pair(PERSON, persona.as_str())]);
        at(&renamed(files.get("lesson.ron")?, &names)?)
    });
    own.chain(bare).collect()
}
