//! A lesson that begins from nothing: a site, a person, and what the two need.

use crate::check::prepare;
use crate::content::lesson::{Date, Lesson, Task};
use crate::content::library::Library;
use crate::content::paper::Paper;
use crate::content::persona::Persona;
use crate::content::script::{Script, Specimen};
use crate::content::site::Site;
use crate::content::source::Seg;
use crate::ids::{LessonId, PersonaId, SiteId};
use crate::studio::edit::{quoted, words};
use crate::studio::record::write::{OPEN_STEP, lesson_file};
use crate::typed::Typed;

/// What a trainer wishes for.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The name of the lesson.
    pub id: &'a LessonId,
    /// The site it is about.
    pub site: &'a SiteId,
    /// Whose papers the learner has.
    pub persona: &'a PersonaId,
    /// Whether the persona has an account on the site already.
    pub has_account: bool,
    /// The day it is in the lesson.
    pub today: Date,
}

/// A lesson with nothing to do yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The text of the lesson.
    pub lesson: String,
    /// The files that the folder lacks: sites and a persona of the program.
    pub lent: Vec<(String, Vec<u8>)>,
    /// The words of its papers, by the code of their language.
    pub words: Vec<(String, String)>,
    /// Whether one can sign in to the site.
    pub can_have_account: bool,
}

impl Beginning {
    /// The library with the lesson and all that it needs.
    #[must_use]
    pub fn library(&self, library: &Library, id: &LessonId) -> Library {
        let mut files = self.lent.clone();
        files.push((lesson_file(id), self.lesson.clone().into_bytes()));
        let words = self.words.iter();
        files.extend(words.map(|(code, text)| (format!("{id}/{code}.ftl"), text.clone().into())));
        library.with_files(&files)
    }
}

/// A number by which an account can be named where a name will not do.
const NUMBER: &str = "41083620957";

/// The lesson somebody wishes for, on the site alone, or with a webmail where the site writes to
/// people. Nothing when the site cannot be used so: it asks for a paper, or for something that the
/// persona does not have.
#[must_use]
pub fn begin(library: &Library, shipped: &Library, wish: &Wish<'_>) -> Option<Beginning> {
    let webmails = webmails(library, shipped).filter(|id| *id != wish.site);
    let with_mail = webmails.map(|webmail| vec![wish.site, webmail]);
    let site = library.sites.get(wish.site).or_else(|| shipped.sites.get(wish.site))?;
    let papers = papers(library, shipped, wish.site, &site.tree.source().text);
    if papers.as_ref().is_some_and(|papers| papers.persona != *wish.persona) {
        return None;
    }
    let mut all: Vec<Vec<&SiteId>> = with_mail.collect();
    // What a site writes is read by nobody where there is no webmail.
    let alone = if site.value.messages.is_empty() { 0 } else { all.len() };
    all.insert(alone, vec![wish.site]);
    all.iter().find_map(|sites| on((library, shipped), wish, papers.as_ref(), sites))
}

/// The papers that a site asks for.
struct Papers {
    /// Whose they are.
    persona: PersonaId,
    /// As they are written in a lesson.
    text: String,
    /// Their words, by the code of their language.
    words: Vec<(String, String)>,
}

/// The papers of the lesson that has most of those that the site names, where one has any.
fn papers(library: &Library, shipped: &Library, site: &SiteId, text: &str) -> Option<Papers> {
    let lessons = [library, shipped]
        .into_iter()
        .flat_map(|one| one.lessons.iter().map(move |(id, lesson)| (one, id, lesson)));
    let n_named = |lesson: &Lesson| {
        let named = |paper: &&Paper| text.contains(&format!("Paper(\"{}\"", paper.id));
        lesson.papers.iter().filter(named).count()
    };
    let about = lessons.filter(|(_, _, lesson)| lesson.value.sites.contains(site));
    let some = about.filter(|(_, _, lesson)| n_named(&lesson.value) > 0);
    // The first of those that are as good: the folder's own.
    let (one, id, lesson) =
        some.min_by_key(|(_, _, lesson)| std::cmp::Reverse(n_named(&lesson.value)))?;
    let span = lesson.tree.span(lesson.tree.value(&[Seg::from("papers")])?);
    let folder = format!("{id}/");
    let words = one.words.iter().filter_map(|source| {
        let code = source.name.strip_prefix(&folder)?.strip_suffix(".ftl")?;
        let names = words::names(&source.text).into_iter().filter(|name| name.starts_with("paper"));
        let said = names.filter_map(|name| {
            let value = words::value(&source.text, &name)?.replace('\n', "\n    ");
            Some(format!("{name} = {value}\n"))
        });
        Some((code.to_owned(), said.collect()))
    });
    Some(Papers {
        persona: lesson.value.persona.clone(),
        text: lesson.tree.source().text.get(span)?.to_owned(),
        words: words.collect(),
    })
}

/// The sites where messages are read, those of the folder first.
fn webmails<'a>(
    library: &'a Library,
    shipped: &'a Library,
) -> impl Iterator<Item = &'a SiteId> + use<'a> {
    let sites = library.sites.iter().chain(&shipped.sites);
    sites.filter(|(_, site)| site.value.mailbox.is_some()).map(|(id, _)| id)
}

/// The lesson on these sites, where it can be used.
fn on(
    (library, shipped): (&Library, &Library),
    wish: &Wish<'_>,
    papers: Option<&Papers>,
    sites: &[&SiteId],
) -> Option<Beginning> {
    let find = |id: &SiteId| {
        let site = library.sites.get(id).or_else(|| shipped.sites.get(id))?;
        Some(&site.value)
    };
    let personas = [library, shipped].map(|one| one.personas.get(wish.persona));
    let persona = &personas.into_iter().flatten().next()?.value;
    let lent = lent(library, shipped, wish.persona, sites);
    for name in [persona.address.as_str(), NUMBER] {
        let lesson = text(wish, find(wish.site)?, (persona, name), papers, sites);
        let words = papers.map(|papers| papers.words.clone()).unwrap_or_default();
        let mut beginning =
            Beginning { lesson, lent: lent.clone(), words, can_have_account: false };
        let script = prepare(&beginning.library(library, wish.id), wish.id, None).ok()?.script;
        beginning.can_have_account = script
            .field_numbers()
            .any(|field| matches!(script.field(field).specimen, Specimen::OwnName));
        if !wish.has_account || is_name_read(&script) {
            return Some(beginning);
        }
    }
    None
}

/// Whether every field that asks for the name of an account knows it.
fn is_name_read(script: &Script) -> bool {
    let mut typed = Typed::new(script);
    let mut asking = script
        .field_numbers()
        .filter(|field| matches!(script.field(*field).specimen, Specimen::OwnName));
    asking.all(|field| {
        typed.fill_specimen(script, field, 1);
        typed.read(script, field) == script.specimen_reading(field, 1)
    })
}

/// The files of the sites and of the persona that the folder lacks.
fn lent(
    library: &Library,
    shipped: &Library,
    persona: &PersonaId,
    sites: &[&SiteId],
) -> Vec<(String, Vec<u8>)> {
    let missing = sites.iter().filter(|id| !library.sites.contains_key(**id));
    let folders: Vec<String> = missing.map(|id| format!("sites/{id}/")).collect();
    let card = format!("personas/{persona}.ron");
    let is_lent = |name: &str| {
        folders.iter().any(|folder| name.starts_with(folder))
            || name == card && !library.personas.contains_key(persona)
    };
    shipped.files(None).into_iter().filter(|(name, _)| is_lent(name)).collect()
}

/// The text of the lesson, in canonical order.
fn text(
    wish: &Wish<'_>,
    site: &Site,
    (persona, name): (&Persona, &str),
    papers: Option<&Papers>,
    sites: &[&SiteId],
) -> String {
    let Wish { id: _, site: about, persona: who, has_account, today } = wish;
    let task = if site.mailbox.is_some() { Task::Email } else { Task::Institutions };
    let listed: Vec<String> = sites.iter().map(|site| quoted(site.as_str())).collect();
    let account = |site: &SiteId, name: &str| {
        let password = quoted(&persona.password);
        format!("(site: \"{site}\", name: {}, password: {password})", quoted(name))
    };
    // Whoever has a webmail beside is signed in there: it is not what the lesson is about.
    let mail = sites.iter().filter(|site| **site != *about);
    let mut accounts: Vec<String> =
        mail.clone().map(|site| account(site, &persona.address)).collect();
    if *has_account {
        accounts.insert(0, account(about, name));
    }
    let signed_in: Vec<String> = mail.map(|site| quoted(site.as_str())).collect();
    let list = |name: &str, of: &[String]| match of {
        [] => String::new(),
        of => format!("    {name}: [{}],\n", of.join(", ")),
    };
    format!(
        "(\n    format: 1,\n    task: {task:?},\n    skills: (crcn: [], digcomp: []),\n    \
         minutes: 10,\n    today: \"{today}\",\n    persona: \"{who}\",\n    \
         sites: [{}],\n    starts_at: \"{about}/{}\",\n{}{}{}    read_by: 0,\n    \
         steps: [(id: \"{OPEN_STEP}\", goal: Any([]))],\n)\n",
        listed.join(", "),
        site.home,
        list("accounts", &accounts),
        list("signed_in", &signed_in),
        papers.map(|papers| format!("    papers: {},\n", papers.text)).unwrap_or_default(),
    )
}
