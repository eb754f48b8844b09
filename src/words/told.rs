//! What may be said aloud: words of the program and of the content, never what somebody types.

use crate::diagnostic::Datum;
use crate::ids::{LessonId, SiteId};
use crate::words::file::Owner;
use crate::words::{FRENCH, Words, marks};

/// Words with the language they are in.
///
/// Only [`Words`] makes one, from the words of a file: nothing else can be given to a voice.
///
/// ```compile_fail
/// fn forge(typed: &str) -> faire_avec::words::Told {
///     faire_avec::words::Told { text: typed.to_owned(), language: "fr".to_owned() }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    text: String,
    language: String,
}

impl Told {
    /// To be shown: quoted labels stand between marks ([`crate::words::segments`]).
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// To be said: without marks, on one line.
    #[must_use]
    pub fn spoken(&self) -> String {
        let words: Vec<String> = marks::plain(&self.text)
            .split(char::is_whitespace)
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.join(" ")
    }

    /// This, then something else in the same language.
    #[must_use]
    pub fn then(self, other: &Self) -> Self {
        Self { text: format!("{}. {}", self.text, other.text), language: self.language }
    }

    /// The code of the language: `fr`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }
}

impl Words {
    /// A word of the interface, to be shown and said.
    #[must_use]
    pub fn told(&self, name: &str) -> Told {
        self.told_with(name, &[])
    }

    /// The same, with values for its variables: labels and numbers of the content, never what
    /// somebody types.
    #[must_use]
    pub fn told_with(&self, name: &str, data: &[(&str, Datum)]) -> Told {
        let text = self.say_with(name, data);
        self.in_language_of(&Owner::Interface, name, text)
    }

    /// A word of a lesson, to be shown and said.
    #[must_use]
    pub fn told_lesson(&self, lesson: &LessonId, name: &str) -> Option<Told> {
        let text = self.lesson(lesson, name)?;
        Some(self.in_language_of(&Owner::Lesson(lesson.clone()), name, text))
    }

    /// A word of a site, to be shown and said: always in French.
    #[must_use]
    pub fn told_site(&self, site: &SiteId, name: &str) -> Option<Told> {
        Some(Told { text: self.site(site, name)?, language: FRENCH.to_owned() })
    }

    /// A label of a site as help quotes it: between marks, with its meaning when the help is not
    /// in French.
    #[must_use]
    pub fn quoted(&self, site: &SiteId, name: &str) -> Option<String> {
        Some(marks::quote(&self.site(site, name)?, self.gloss(site, name).as_deref()))
    }

    /// A word of the simulated computer as help quotes it.
    #[must_use]
    pub fn quoted_computer(&self, name: &str) -> String {
        let label = self.computer(name);
        let meaning = self.say(name);
        let gloss = (meaning != label).then_some(meaning);
        marks::quote(&label, gloss.as_deref())
    }

    /// A name of the content, as help quotes it.
    #[must_use]
    pub fn quoted_name(&self, name: &str) -> String {
        marks::quote(name, None)
    }

    /// French stands in for what the help language lacks.
    fn in_language_of(&self, owner: &Owner, name: &str, text: String) -> Told {
        let own = self.language().code.clone();
        let bundle = self.bundles.get(owner).and_then(|bundles| bundles.get(&own));
        let has = bundle.is_some_and(|bundle| bundle.known.contains(name));
        Told { text, language: if has { own } else { FRENCH.to_owned() } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Source;

    fn words() -> Words {
        let source = |name: &str, text: &str| Source::new(name, text);
        let interface = [
            source("fr/a.ftl", "language-name = Français\nlanguage-direction = ltr\nonly = Ici\n"),
            source("en/a.ftl", "language-name = English\nlanguage-direction = ltr\n"),
        ];
        let content = [
            source("sites/s/fr.ftl", "page--go = Aller\n"),
            source("sites/s/en.ftl", "page--go = Go\n"),
            source("l/fr.ftl", "un = Appuyez\n    sur { LABEL(\"s/page/go\") }.\n"),
            source("l/en.ftl", "un = Press { LABEL(\"s/page/go\") }.\n"),
        ];
        Words::read(&interface, &content).0
    }

    #[test]
    fn what_is_said_has_no_mark_and_one_line() {
        let words = words();
        let lesson = LessonId::new("l").expect("a name");
        let told = words.told_lesson(&lesson, "un").expect("a word");
        assert!(told.text().contains(crate::words::OPEN));
        assert_eq!(told.spoken(), "Appuyez sur Aller.");
        assert_eq!(told.language(), "fr");
    }

    #[test]
    fn each_sentence_knows_its_language() {
        let mut words = words();
        words.set_language("en");
        let (lesson, site) = (LessonId::new("l").expect("l"), SiteId::new("s").expect("s"));
        let told = words.told_lesson(&lesson, "un").expect("a word");
        assert_eq!((told.spoken().as_str(), told.language()), ("Press Aller (Go).", "en"));
        assert_eq!(words.told("only").language(), "fr");
        assert_eq!(words.told_site(&site, "page--go").expect("a word").language(), "fr");
    }
}
