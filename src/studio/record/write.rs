//! Recorded steps as the text of a lesson, and their first words.

use crate::content::action::Action;
use crate::content::script::Script;
use crate::content::source::Seg;
use crate::diagnostic::Datum;
use crate::ids::{FieldIx, LessonId};
use crate::narrate::{mailbox_key, move_key, reply_key};
use crate::studio::edit;
use crate::studio::record::Recorded;
use crate::studio::record::facts::{is_on_card, owned, part_path};
use crate::words::Words;

/// Gestures that somebody who follows a lesson makes in a minute, with time to read.
const GESTURES_A_MINUTE: usize = 2;

/// The text of a lesson with these steps in the place of its own, and without its variants, which
/// were thought for others.
#[must_use]
pub fn with_steps(lesson: &str, steps: &[Recorded]) -> Option<String> {
    let mut list = String::from("[\n");
    for Recorded { id, goal, .. } in steps {
        list.push_str(&format!("        (id: {}, goal: {goal}),\n", edit::quoted(id)));
    }
    list.push_str("    ]");
    let lesson = edit::replace(lesson, &[Seg::from("steps")], &list)?;
    let n_gestures = steps.iter().map(|step| step.actions.len()).sum::<usize>();
    let minutes = (5 + n_gestures.div_ceil(GESTURES_A_MINUTE)).min(60);
    let lesson = edit::replace(&lesson, &[Seg::from("minutes")], &minutes.to_string())?;
    let variants = [Seg::from("variants")];
    Some(edit::replace(&lesson, &variants, "[]").unwrap_or(lesson))
}

/// The step of a lesson that is being recorded.
pub(super) const OPEN_STEP: &str = "enregistrement";

/// The text of a lesson to be recorded: its only step is never done.
#[must_use]
pub fn without_steps(lesson: &str) -> Option<String> {
    let never = "Any([])".to_owned();
    let id = OPEN_STEP.to_owned();
    with_steps(lesson, &[Recorded { id, goal: never, actions: Vec::new(), written: Vec::new() }])
}

/// The first words of a lesson: its own, then those of its steps. `said` has the instruction of
/// some steps already, in order, each on one line as a file of words has it; the others are proposed from the gestures. Where it has more,
/// the rest waits at the end of the file, as comments: [`rest`] finds them.
///
/// `words` speaks the language of the file.
#[must_use]
pub fn first_words(
    script: &Script,
    words: &Words,
    title: &str,
    steps: &[Recorded],
    said: &[String],
) -> String {
    let say = |key: &str| words.say(key);
    let mut text = format!("titre = {}\nbut = {}\n", one_line(title), say("record-goal"));
    for (rank, step) in steps.iter().enumerate() {
        let instruction = match said.get(rank) {
            Some(said) => said.clone(),
            None => instruction(script, words, step),
        };
        text.push_str(&format!("\n{} = {instruction}\n", step.id));
        for (name, key) in [
            ("pourquoi", "record-why"),
            ("indice", "record-hint"),
            ("question", "record-question"),
            ("guide", "record-guide"),
        ] {
            text.push_str(&format!("    .{name} = {}\n", say(key)));
        }
    }
    text.push_str(&format!("\nfin = {}\n", say("record-end")));
    for (name, key) in [
        ("fin-invente", "record-invented"),
        ("fin-apporter", "record-bring"),
        ("fin-apporter-1", "record-bring-one"),
        ("fin-apporter-2", "record-bring-two"),
        ("fin-apporter-3", "record-bring-three"),
    ] {
        text.push_str(&format!("{name} = {}\n", say(key)));
    }
    for (rank, rest) in said.iter().skip(steps.len()).enumerate() {
        let before = if rank == 0 { "\n" } else { "" };
        text.push_str(&format!("{before}{REST}{}\n", one_line(rest)));
    }
    text
}

/// How a line of a file of words begins that keeps an instruction for which no gesture was made.
const REST: &str = "# → ";

/// The instructions that wait in a file of words: no step says them.
#[must_use]
pub fn rest(text: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.strip_prefix(REST)).map(str::to_owned).collect()
}

/// A file of words without the instructions that wait in it.
#[must_use]
pub fn without_rest(text: &str) -> String {
    let lines = text.split_inclusive('\n').filter(|line| !line.starts_with(REST));
    let text: String = lines.collect();
    format!("{}\n", text.trim_end())
}

/// The words of a file that are still those that the program proposed, and that say nothing of
/// this lesson in particular. `words` speaks the language of the file.
#[must_use]
pub fn still_proposed(text: &str, words: &Words) -> Vec<String> {
    let said =
        ["record-goal", "record-why", "record-hint", "record-other"].map(|key| words.say(key));
    let names = edit::words::names(text).into_iter();
    let is_proposed =
        |name: &String| edit::words::value(text, name).is_some_and(|value| said.contains(&value));
    names.filter(is_proposed).collect()
}

/// A text that somebody wrote, as one harmless line of a file of words.
fn one_line(text: &str) -> String {
    let text = text.replace(['{', '}'], "");
    // A space that holds two words together stays.
    let words = text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty());
    let text = words.collect::<Vec<_>>().join(" ");
    if text.is_empty() { "…".to_owned() } else { text }
}

/// What a step asks, from the gestures that were made.
fn instruction(script: &Script, words: &Words, step: &Recorded) -> String {
    let fields: Vec<FieldIx> = step
        .actions
        .iter()
        .filter_map(|action| match action {
            Action::Write(written) => Some(written.iter().map(|(field, _)| *field)),
            _ => None,
        })
        .flatten()
        .collect();
    let last = step.actions.iter().rfind(|action| !matches!(action, Action::Write(_)));
    let mut sentences = Vec::new();
    let parts: std::collections::BTreeSet<_> =
        fields.iter().map(|field| script.field(*field).part).collect();
    match parts.len() {
        0 => {}
        1 => {
            let part = fields.first().map(|field| script.field(*field).part);
            let on_card = part.is_some_and(|part| is_on_card(script, part));
            let key = if on_card { "record-fill" } else { "record-write" };
            let label = part.map(|part| part_path(script, part)).unwrap_or_default();
            sentences.push(with_label(words, key, &label));
        }
        _ => sentences.push(words.say("record-fill-all")),
    }
    sentences.extend(last.map(|action| asked(script, words, action)));
    match sentences.as_slice() {
        [] => words.say("record-other"),
        [one] => one.clone(),
        [first, second, ..] => format!("\n    {first}\n    {second}"),
    }
}

/// One gesture, as it is asked.
fn asked(script: &Script, words: &Words, action: &Action) -> String {
    let label = |key: &str, path: &str| with_label(words, key, path);
    let part = |key: &str, part| label(key, &part_path(script, part));
    let mail = |attribute: &str| match mailbox_key(script, attribute) {
        Some((site, key)) => {
            label("record-press", &format!("{site}/{}", key.replacen("--", "/", 1)))
        }
        None => words.say("record-other"),
    };
    match action {
        Action::Press(one) => part("record-press", *one),
        Action::Tick(one, true) => part("record-tick", *one),
        Action::Tick(one, false) => part("record-untick", *one),
        Action::Choose(one, rank) => {
            let path = part_path(script, *one);
            let choice = script.choices.iter().find(|choice| choice.part == *one);
            let option = choice.and_then(|choice| choice.options.get(usize::from(*rank)));
            match option {
                Some(option) => label("record-press", &format!("{path}/{option}")),
                None => label("record-press", &path),
            }
        }
        Action::OpenMessage(message) | Action::OpenLink(message) => {
            let plan = script.message(*message);
            let owner = owner(script, plan.site);
            let is_link = matches!(action, Action::OpenLink(_));
            let (key, attribute) =
                if is_link { ("record-press", "lien") } else { ("record-read", "objet") };
            label(key, &format!("{owner}/message/{}.{attribute}", plan.id))
        }
        Action::Reply(_, kind) => mail(reply_key(*kind)),
        Action::Move(_, folder) => mail(move_key(*folder)),
        Action::Inspect(_) => mail("voir-lien"),
        Action::Download(_) => mail("telecharger"),
        Action::PickFile(_, file) | Action::OpenFile(file) => {
            let plan = script.file(*file);
            label("record-file", &format!("{}/file/{}", owner(script, plan.site), plan.id))
        }
        Action::Write(_)
        | Action::GoTo(_)
        | Action::Back
        | Action::NewTab
        | Action::SelectTab(_)
        | Action::CloseTab(_)
        | Action::CloseMessage
        | Action::OpenFolder(_)
        | Action::OpenDraft
        | Action::DropFile(..)
        | Action::Wait
        | Action::Banner(_)
        | Action::SaveOffer(_)
        | Action::Dial(_)
        | Action::Answer(..)
        | Action::HangUp => words.say("record-other"),
    }
}

/// Whose words those of a site are, or of the lesson itself.
fn owner(script: &Script, site: Option<crate::ids::SiteIx>) -> String {
    match site {
        Some(site) => script.site(site).id.to_string(),
        None => owned(script, None, script.lesson.as_str()),
    }
}

fn with_label(words: &Words, key: &str, path: &str) -> String {
    let label = format!("{{ LABEL(\"{path}\") }}");
    words.say_with(key, &[("label", Datum::Text(label))])
}

/// The instructions that somebody wrote, one a line: bullets and numbers at the beginning of lines,
/// and the spaces and quotes of word processors, are mended. Empty lines are left out.
#[must_use]
pub fn pasted(text: &str) -> Vec<String> {
    let mend = |line: &str| {
        let line = line.replace(['\u{a0}', '\u{202f}', '\t'], " ").replace('\'', &'’'.to_string());
        let line = line.replace(UNSEEN, "").replace(['{', '}'], "");
        let line = with_french_quotes(without_number(&line));
        line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    text.lines().map(mend).filter(|line| !line.is_empty()).collect()
}

/// Signs that nobody sees: places where a word may be cut, marks of a file.
const UNSEEN: [char; 4] = ['\u{ad}', '\u{200b}', '\u{200e}', '\u{feff}'];

/// What stands before the lines of a list, some of it in the private letters of Word.
const BULLETS: &str = "•·–—-*▪◦‣→□\u{f0b7}\u{f0a7}\u{f0d8}\u{f0e0}";

/// A line without its bullet, or the number that somebody gave it.
fn without_number(line: &str) -> &str {
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || BULLETS.contains(c));
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = &line[..line.len() - rest.len()];
    // « 3 jours » is no number of a list, « 3. » and « 3) » are.
    let after = match number.strip_suffix('.') {
        Some(_) => rest,
        None => rest.strip_prefix([')', '°', '-']).unwrap_or(line),
    };
    let is_numbered = number.starts_with(|c: char| c.is_ascii_digit());
    if is_numbered && !after.starts_with(|c: char| c.is_ascii_digit()) {
        after.trim_start()
    } else {
        line
    }
}

/// A line whose double quotes, straight or curly, are those of French.
fn with_french_quotes(line: &str) -> String {
    let mut is_open = false;
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        let opens = match c {
            '“' | '„' => true,
            '”' => false,
            '"' => !is_open,
            c => {
                out.push(c);
                continue;
            }
        };
        is_open = opens;
        out.extend(if opens { ['«', '\u{a0}'] } else { ['\u{a0}', '»'] });
    }
    out
}

/// The file of a lesson.
#[must_use]
pub fn lesson_file(id: &LessonId) -> String {
    format!("{id}/lesson.ron")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_from_word_is_mended_line_by_line() {
        let text = "1.\tOuvrez l'inscription\r\n\r\n\u{f0b7}\u{a0}\u{a0}Appuyez sur “Je m'inscris”\n\
                    2) Attendez 3 jours\n   \n3 jours après, revenez\n– \u{feff}Écrivez  votre nom\n\
                    1.2. Appuyez sur \"Envoyer\"";
        let expected = [
            "Ouvrez l’inscription",
            "Appuyez sur «\u{a0}Je m’inscris\u{a0}»",
            "Attendez 3 jours",
            "3 jours après, revenez",
            "Écrivez votre nom",
            "Appuyez sur «\u{a0}Envoyer\u{a0}»",
        ];
        assert_eq!(pasted(text), expected);
        assert_eq!(pasted(" \n\t\n"), Vec::<String>::new());
    }

    #[test]
    fn what_waits_in_a_file_of_words_is_found_and_taken_out() {
        let text = "titre = Un\n# une note\n\n# → Écrivez\n# → Lisez\n";
        assert_eq!(rest(text), ["Écrivez", "Lisez"]);
        assert_eq!(without_rest(text), "titre = Un\n# une note\n");
    }
}
