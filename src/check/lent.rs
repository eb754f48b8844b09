//! What a site of the program has for lessons that are not here: a lesson that was copied alone uses
//! a part of its sites, and whoever copied it has nothing to mend there.

use crate::content::library::{Library, Loaded};
use crate::content::site::Site;
use crate::diagnostic::{Datum, Diagnostic};
use crate::ids::SiteId;

/// Rules that say that something is of no use.
const USELESS: [&str; 4] =
    ["unreachable-page", "unreachable-field", "unreachable-message", "unused-word"];

/// Leaves out that a part of a site is of no use, where the program has the same part of the same
/// site, and a lesson about it which this library lacks.
pub(super) fn leave_out(library: &Library, wrong: &mut Vec<Diagnostic>) {
    let is_useless = |one: &Diagnostic| USELESS.contains(&one.rule) && site_of(one).is_some();
    if !wrong.iter().any(is_useless) {
        return;
    }
    let own = Library::embedded();
    wrong.retain(|one| !is_useless(one) || !is_lent(library, &own, one));
}

fn is_lent(library: &Library, own: &Library, one: &Diagnostic) -> bool {
    let lent = site_of(one).and_then(|id| own.sites.get_key_value(&id));
    let Some((id, site)) = lent else { return false };
    let mut lacking =
        own.lessons.iter().filter(|(lesson, _)| !library.lessons.contains_key(*lesson));
    lacking.any(|(_, lesson)| lesson.value.sites.contains(id)) && has(own, id, site, one)
}

/// Whether the program's own site has what a diagnostic names.
fn has(own: &Library, id: &SiteId, site: &Loaded<Site>, one: &Diagnostic) -> bool {
    let datum = |name: &str| {
        let found = one.data.iter().find(|(its, _)| *its == name);
        found.map(|(_, value): &(_, Datum)| value.to_string()).unwrap_or_default()
    };
    let name = datum("name");
    let pages = &site.value.pages;
    match one.rule {
        "unreachable-page" => pages.iter().any(|page| page.id.as_str() == name),
        "unreachable-field" => {
            pages.iter().flat_map(|page| &page.body).any(|part| part.id().as_str() == name)
        }
        "unreachable-message" => {
            site.value.messages.iter().any(|message| message.id.as_str() == name)
        }
        _ => {
            let key = datum("key");
            let message = key.split('.').next().unwrap_or_default();
            let folder = format!("sites/{id}/");
            let mut words = own.words.iter().filter(|source| source.name.starts_with(&folder));
            words.any(|source| {
                let mut names = source.text.lines().filter_map(|line| line.split_once(" ="));
                names.any(|(name, _)| name == message)
            })
        }
    }
}

/// The site whose file a diagnostic is about.
fn site_of(one: &Diagnostic) -> Option<SiteId> {
    let name = &one.places.first()?.source.name;
    let (site, _) = name.strip_prefix("sites/")?.split_once('/')?;
    SiteId::new(site).ok()
}
