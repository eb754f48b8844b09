//! Whether every word is there, and none too many.

use crate::check::cause;
use crate::content::call::Call;
use crate::content::field::{Input, Rule};
use crate::content::lesson::{Change, Lesson};
use crate::content::library::Library;
use crate::content::mail::File;
use crate::content::message::Message;
use crate::content::page::Part;
use crate::content::site::Site;
use crate::content::workshop::Workshop;
use crate::diagnostic::Diagnostic;
use crate::ids::{LessonId, MessageId, SiteId};
use crate::typed::{Criterion, Step};
use crate::words::{Expected, Owner, Words};

/// The words of a lesson besides those of its steps.
const LESSON_WORDS: [&str; 8] = [
    "titre",
    "but",
    "fin",
    "fin-invente",
    "fin-apporter",
    "fin-apporter-1",
    "fin-apporter-2",
    "fin-apporter-3",
];

/// The words to know, which stand on the memo: each with what it means. A lesson may have fewer.
const KNOWN_WORDS: [&str; 5] = ["mot-1", "mot-2", "mot-3", "mot-4", "mot-5"];

/// What each step says: its instruction, then these.
const STEP_WORDS: [&str; 4] = ["pourquoi", "indice", "question", "guide"];

/// The words of a workshop besides those of its activities and its material.
const WORKSHOP_WORDS: [&str; 4] = ["titre", "but", "reussite", "vigilance"];

/// What a site says that asks about its cookies.
const BANNER_WORDS: [&str; 5] =
    ["banniere", "banniere.accepter", "banniere.refuser", "banniere.reglages", "banniere.detail"];

/// Everything wrong with the words of the content, given what else is wrong.
///
/// Only causes are said: what would go away by itself once something else is mended is left out.
pub(super) fn check(library: &Library, words: &Words, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    // A lesson that could not be read may be the one that uses a word of a site.
    let is_in_doubt = cause::is_a_lesson_unread(library);
    for (id, site) in &library.sites {
        let is_used = library.lessons.values().any(|lesson| lesson.value.sites.contains(id));
        let spared: &[&str] = if is_in_doubt || !is_used { &[""] } else { &[] };
        if cause::is_settled(known, &format!("sites/{id}/site.ron")) {
            let expected = site_words(library, id, &site.value);
            wrong.extend(words.check_required(&Owner::Site(id.clone()), &expected, spared));
        }
    }
    for id in library.lessons.keys() {
        if cause::is_settled(known, &format!("{id}/lesson.ron")) {
            let expected = lesson_words(library, id);
            wrong.extend(words.check_required(&Owner::Lesson(id.clone()), &expected, &[]));
        }
    }
    for (id, workshop) in &library.workshops {
        let file = format!("workshops/{id}/workshop.ron");
        if cause::is_settled(known, &file) {
            let expected = workshop_words(&workshop.value);
            wrong.extend(words.check_required(&Owner::Workshop(id.clone()), &expected, &[]));
        }
    }
    wrong.extend(words.check_languages());
    wrong.extend(words.check_labels());
    wrong.extend(words.check_labels_by_hand());
    wrong.extend(words.check_writing());
    cause::keep_causes(library, wrong)
}

fn lesson_words(library: &Library, id: &LessonId) -> Vec<Expected> {
    let mut expected: Vec<Expected> =
        LESSON_WORDS.iter().map(|word| Expected::word(*word)).collect();
    for word in KNOWN_WORDS {
        expected.push(Expected::word(word).optional());
        expected.push(Expected::word(format!("{word}.sens")).optional());
    }
    let Some(lesson) = library.lessons.get(id).map(|lesson| &lesson.value) else {
        return expected;
    };
    mail_words(&lesson.messages, &lesson.files, None, &mut expected);
    expected.extend(
        lesson.contacts.iter().map(|contact| Expected::word(format!("contact--{}", contact.id))),
    );
    paper_words(lesson, &mut expected);
    call_words(&lesson.calls, &mut expected);
    for step in &lesson.steps {
        expected.push(Expected::word(step.id.as_str()));
        expected.extend(STEP_WORDS.map(|word| Expected::word(format!("{}.{word}", step.id))));
        expected.push(Expected::word(format!("{}.fait", step.id)).optional());
    }
    expected
}

fn workshop_words(workshop: &Workshop) -> Vec<Expected> {
    let mut expected: Vec<Expected> =
        WORKSHOP_WORDS.iter().map(|word| Expected::word(*word)).collect();
    let material = workshop.material.iter();
    expected.extend(material.map(|id| Expected::word(format!("materiel--{id}"))));
    for activity in &workshop.routine {
        expected.push(Expected::word(activity.id.as_str()));
        expected.push(Expected::word(format!("{}.guide", activity.id)));
    }
    expected
}

fn site_words(library: &Library, id: &SiteId, site: &Site) -> Vec<Expected> {
    let mut expected = vec![Expected::word("site")];
    for page in &site.pages {
        expected.push(Expected::word(page.id.as_str()));
        for part in &page.body {
            part_words(&format!("{}--{}", page.id, part.id()), part, &mut expected);
        }
    }
    let undelivered = site.mailbox.as_ref().map(|mailbox| &mailbox.undelivered);
    mail_words(&site.messages, &site.files, undelivered, &mut expected);
    call_words(&site.calls, &mut expected);
    let asks = is_banner(library, id);
    for word in BANNER_WORDS {
        let word = Expected::word(word);
        expected.push(if asks { word } else { word.optional() });
    }
    expected.extend(renamed(library, id, site));
    expected
}

/// Whether a variant of a lesson makes the site ask about its cookies.
fn is_banner(library: &Library, id: &SiteId) -> bool {
    let lessons = library.lessons.values().flat_map(|lesson| &lesson.value.variants);
    lessons
        .flat_map(|variant| &variant.changes)
        .any(|change| matches!(change, Change::Banner(path) if path.as_str() == id.as_str()))
}

fn paper_words(lesson: &Lesson, expected: &mut Vec<Expected>) {
    for paper in &lesson.papers {
        let key = format!("paper--{}", paper.id);
        let lines = paper.lines.iter().map(|line| Expected::word(format!("{key}--{}", line.id)));
        expected.extend(lines);
        expected.push(Expected::word(key));
    }
}

fn call_words(calls: &[Call], expected: &mut Vec<Expected>) {
    for call in calls {
        let key = format!("call--{}", call.id);
        for answer in &call.choices {
            let key = format!("{key}--{}", answer.id);
            expected.push(Expected::word(format!("{key}.reponse")));
            expected.push(Expected::word(key));
        }
        expected.push(Expected::word(format!("{key}.dit")));
        expected.push(Expected::word(key));
    }
}

/// The words of messages and files. What comes back undelivered has a word after the address.
fn mail_words(
    messages: &[Message],
    files: &[File],
    undelivered: Option<&MessageId>,
    expected: &mut Vec<Expected>,
) {
    for message in messages {
        let key = format!("message--{}", message.id);
        let mut attributes = vec!["objet", "corps"];
        if message.code.is_some() || undelivered == Some(&message.id) {
            attributes.push("suite");
        }
        if message.link.is_some() {
            attributes.push("lien");
        }
        expected.extend(attributes.iter().map(|word| Expected::word(format!("{key}.{word}"))));
        expected.push(Expected::word(key));
    }
    for file in files {
        let key = format!("file--{}", file.id);
        expected.extend(["taille", "contenu"].map(|word| Expected::word(format!("{key}.{word}"))));
        expected.push(Expected::word(key));
    }
}

/// The labels of the mailbox, which has none of its own.
const MAILBOX_WORDS: [&str; 26] = [
    "boite",
    "brouillons",
    "envoyes",
    "indesirables",
    "corbeille",
    "vide",
    "introuvable",
    "retour",
    "non-lu",
    "de",
    "a",
    "copie",
    "moi",
    "sans-objet",
    "piece-jointe",
    "repondre",
    "repondre-tous",
    "transferer",
    "supprimer",
    "signaler",
    "restaurer",
    "voir-lien",
    "lien-mene",
    "telecharger",
    "telecharge",
    "ouvrir",
];

/// The objects of answers, which name the object of the message.
const QUOTED_WORDS: [&str; 2] = ["re", "tr"];

fn mailbox_words(key: &str) -> impl Iterator<Item = Expected> + '_ {
    let plain = MAILBOX_WORDS.iter().map(move |word| Expected::word(format!("{key}.{word}")));
    let quoted = QUOTED_WORDS
        .iter()
        .map(move |word| Expected::word(format!("{key}.{word}")).with(&["objet"]));
    plain.chain(quoted)
}

/// The other labels that variants of lessons give to parts of this site.
fn renamed(library: &Library, id: &SiteId, site: &Site) -> Vec<Expected> {
    let lessons = library.lessons.values().flat_map(|lesson| &lesson.value.variants);
    let mut expected = Vec::new();
    for change in lessons.flat_map(|variant| &variant.changes) {
        let Change::Rename(path, other) = change else { continue };
        let names: Vec<&str> = path.names().collect();
        let [its, page, part] = names.as_slice() else { continue };
        if *its != id.as_str() {
            continue;
        }
        let key = format!("{page}--{other}");
        let here = site.pages.iter().find(|known| known.id.as_str() == *page);
        let is_inbox = here.is_some_and(|page| {
            page.body
                .iter()
                .any(|known| matches!(known, Part::Inbox(_)) && known.id().as_str() == *part)
        });
        if is_inbox {
            // A mailbox half renamed is none that a learner will meet.
            expected.extend(mailbox_words(&key));
        } else {
            expected.push(Expected::word(key));
        }
    }
    expected
}

fn part_words(key: &str, part: &Part, expected: &mut Vec<Expected>) {
    let mut attributes = |names: &[&str]| {
        expected.extend(names.iter().map(|name| Expected::word(format!("{key}.{name}"))));
    };
    match part {
        Part::Suggestion { .. } => return,
        Part::Choice { options, required, .. } => {
            if *required {
                attributes(&["refus-requis"]);
            }
            let options = options.iter().map(|id| Expected::word(format!("{key}--{id}")));
            expected.extend(options);
            expected.push(Expected::word(format!("{key}.aide")).optional());
        }
        Part::StrengthOf { .. } => attributes(&Step::ALL.map(Step::key)),
        Part::Inbox(_) => {
            expected.extend(mailbox_words(key));
            return;
        }
        Part::Attach(_) => attributes(&["retirer"]),
        Part::Check { required: true, .. } => attributes(&["refus-requis"]),
        Part::Field { input, rules, .. } => {
            match input {
                Input::Password => attributes(&["afficher", "masquer"]),
                Input::Line | Input::Body | Input::Search => {}
                Input::Name
                | Input::Day
                | Input::Month
                | Input::Year
                | Input::NewAddress
                | Input::Email
                | Input::Phone
                | Input::AccountName
                | Input::Code(_)
                | Input::Number(_)
                | Input::Postcode
                | Input::SocialSecurity
                | Input::Identifier
                | Input::Recipient => attributes(&["refus-format"]),
            }
            for rule in rules {
                attributes(&[rule.refusal()]);
                if let Rule::Strength(strength) = rule {
                    for criterion in Criterion::of(*strength) {
                        attributes(&[criterion.key()]);
                    }
                }
                if *rule == Rule::LiveCode {
                    attributes(&["refus-perime"]);
                }
            }
            expected.push(Expected::word(format!("{key}.aide")).optional());
        }
        Part::Heading(..) | Part::Text(..) | Part::Notice { .. } | Part::Button { .. } => {
            expected.push(Expected::word(key).with(&["site"]));
            return;
        }
        Part::Check { .. } | Part::Echo { .. } => {}
    }
    expected.push(Expected::word(key));
}
