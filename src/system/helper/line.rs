//! What is said between the window and its helper: one line each, of bounded length.
//!
//! The set is closed. What is not understood is refused, and nothing of it is done.

use std::path::{Path, PathBuf};

use crate::ids::LessonId;

/// The longest line, in bytes, its end included.
pub const MAX_LINE: usize = 4096;

/// The longest text that is read aloud, in bytes: more than any page of instructions.
pub const MAX_TEXT: usize = 2000;

/// What stands before the path of a folder or a pack: the colon is in no name of a lesson.
const FROM: &str = " from: ";

/// The files that the system's own programs are asked to show or to print.
const SHOWN: [&str; 3] = ["pdf", "png", "txt"];

/// A door of those who help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// « J’anime un atelier »
    Volunteer,
    /// « Je crée des leçons »
    Trainer,
}

impl Door {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Volunteer, Self::Trainer];

    /// The command that opens it: `faire-avec volunteer`.
    #[must_use]
    pub fn command(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::Trainer => "trainer",
        }
    }

    /// The door of a command.
    #[must_use]
    pub fn of(command: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|door| door.command() == command)
    }
}

/// What the helper can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Reads a text aloud, in place of any other.
    Say {
        /// Words of the content or of the interface.
        text: String,
        /// `fr`, `pt-BR`.
        language: String,
    },
    /// Stops reading.
    Hush,
    /// Opens a door in a window and a process of its own.
    Open {
        /// Which.
        door: Door,
        /// The language it speaks.
        language: String,
        /// The lesson it opens at.
        lesson: Option<LessonId>,
        /// The folder or the pack of lessons it shows, by its whole path; where there is none,
        /// what the helper was started with.
        lessons: Option<PathBuf>,
    },
    /// Shows a file with the system's own program.
    Show(PathBuf),
    /// Prints a file.
    Print(PathBuf),
}

impl Request {
    /// The line that asks it, or nothing when it could not be understood: a text that is empty or
    /// too long, a language that is none, a path that is no plain path.
    #[must_use]
    pub fn to_line(&self) -> Option<String> {
        let line = match self {
            Self::Say { text, language } => format!("say {language} {text}\n"),
            Self::Hush => "hush\n".to_owned(),
            Self::Open { door, language, lesson, lessons } => {
                let lesson = lesson.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
                let lessons = match lessons {
                    Some(path) => format!("{FROM}{}", path.to_str()?),
                    None => String::new(),
                };
                format!("open {language} {}{lesson}{lessons}\n", door.command())
            }
            Self::Show(path) => format!("show {}\n", path.to_str()?),
            Self::Print(path) => format!("print {}\n", path.to_str()?),
        };
        (Self::of_line(line.as_bytes()).as_ref() == Some(self)).then_some(line)
    }

    /// Understands a line with its end, or refuses it.
    #[must_use]
    pub fn of_line(line: &[u8]) -> Option<Self> {
        if line.len() > MAX_LINE {
            return None;
        }
        let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
        if line.chars().any(char::is_control) {
            return None;
        }
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "hush" => rest.is_empty().then_some(Self::Hush),
            "show" => file(rest).map(Self::Show),
            "print" => file(rest).map(Self::Print),
            "say" => {
                let (language, text) = spoken(rest)?;
                let fits = !text.trim().is_empty() && text.len() <= MAX_TEXT;
                fits.then(|| Self::Say { text: text.to_owned(), language })
            }
            "open" => {
                let (language, rest) = spoken(rest)?;
                let (rest, lessons) = match rest.split_once(FROM) {
                    Some((rest, path)) => (rest, Some(whole(path)?)),
                    None => (rest, None),
                };
                let (door, lesson) = match rest.split_once(' ') {
                    Some((door, lesson)) => (door, Some(LessonId::new(lesson).ok()?)),
                    None => (rest, None),
                };
                Some(Self::Open { door: Door::of(door)?, language, lesson, lessons })
            }
            _ => None,
        }
    }
}

/// A language, then the rest.
fn spoken(rest: &str) -> Option<(String, &str)> {
    let (language, rest) = rest.split_once(' ')?;
    is_language(language).then(|| (language.to_owned(), rest))
}

/// Whether a code is one of a language: it becomes an argument of a program.
fn is_language(code: &str) -> bool {
    let mut subtags = code.split('-');
    let first = subtags.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && subtags.all(|tag| {
            (1..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// A path that leads to the same place from everywhere.
fn whole(path: &str) -> Option<PathBuf> {
    Path::new(path).is_absolute().then(|| PathBuf::from(path))
}

/// A whole path to a file of a kind that does nothing when it is opened.
fn file(path: &str) -> Option<PathBuf> {
    let path = whole(path)?;
    let kind = path.extension()?.to_str()?.to_ascii_lowercase();
    SHOWN.contains(&kind.as_str()).then_some(path)
}

/// A text as it is read aloud: on one line, without the marks that are drawn and not said, no
/// longer than can be asked.
#[must_use]
pub fn aloud(text: &str) -> String {
    let mut said = String::new();
    for c in text.chars() {
        let c = match c {
            // Isolates, and the marks of quoted labels.
            '\u{2066}'..='\u{2069}' | '\u{E000}'..='\u{F8FF}' => continue,
            c if c.is_control() || c.is_whitespace() => ' ',
            c => c,
        };
        if said.len() + c.len_utf8() > MAX_TEXT {
            break;
        }
        said.push(c);
    }
    said
}

/// What the helper tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Whether a text can be read aloud.
    Voice(bool),
    /// Whether a file can be shown.
    CanShow(bool),
    /// Whether a file can be printed.
    CanPrint(bool),
    /// A door opens.
    Opened(Door),
    /// That door is open already.
    IsOpen(Door),
    /// That door was closed by whoever opened it.
    Closed(Door),
    /// That door could not be opened.
    NotOpened(Door),
    /// A file could not be shown.
    NotShown,
    /// A file was given to the printer.
    Printed,
    /// A file could not be printed.
    NotPrinted,
    /// What was asked was not understood, and not done.
    Refused,
}

impl News {
    const ALL: [Self; 18] = [
        Self::Voice(true),
        Self::Voice(false),
        Self::CanShow(true),
        Self::CanShow(false),
        Self::CanPrint(true),
        Self::CanPrint(false),
        Self::Opened(Door::Volunteer),
        Self::Opened(Door::Trainer),
        Self::IsOpen(Door::Volunteer),
        Self::IsOpen(Door::Trainer),
        Self::Closed(Door::Volunteer),
        Self::Closed(Door::Trainer),
        Self::NotOpened(Door::Volunteer),
        Self::NotOpened(Door::Trainer),
        Self::NotShown,
        Self::Printed,
        Self::NotPrinted,
        Self::Refused,
    ];

    /// The line that tells it.
    #[must_use]
    pub fn to_line(self) -> String {
        match self {
            Self::Voice(able) => format!("voice {able}\n"),
            Self::CanShow(able) => format!("can-show {able}\n"),
            Self::CanPrint(able) => format!("can-print {able}\n"),
            Self::Opened(door) => format!("opened {}\n", door.command()),
            Self::IsOpen(door) => format!("is-open {}\n", door.command()),
            Self::Closed(door) => format!("closed {}\n", door.command()),
            Self::NotOpened(door) => format!("not-opened {}\n", door.command()),
            Self::NotShown => "not-shown\n".to_owned(),
            Self::Printed => "printed\n".to_owned(),
            Self::NotPrinted => "not-printed\n".to_owned(),
            Self::Refused => "refused\n".to_owned(),
        }
    }

    /// Understands a line with its end.
    #[must_use]
    pub fn of_line(line: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|news| news.to_line().as_bytes() == line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(text: &str, language: &str) -> Request {
        Request::Say { text: text.to_owned(), language: language.to_owned() }
    }

    fn open(door: Door, lesson: Option<&str>, lessons: Option<&Path>) -> Request {
        Request::Open {
            door,
            language: "fr".to_owned(),
            lesson: lesson.map(|id| LessonId::new(id).expect("an id")),
            lessons: lessons.map(Path::to_owned),
        }
    }

    #[test]
    fn a_path_that_cannot_be_asked_for_is_not() {
        let long = std::env::temp_dir().join("a".repeat(MAX_LINE));
        let two_lines = std::env::temp_dir().join("a\nhush");
        for path in [Path::new("lecons"), Path::new("--help"), Path::new(""), &long, &two_lines] {
            assert_eq!(open(Door::Volunteer, None, Some(path)).to_line(), None, "{path:?}");
        }
    }

    #[test]
    fn what_is_asked_is_understood() {
        let file = std::env::temp_dir().join("ma fiche.TXT");
        let pack = std::env::temp_dir().join("mes leçons from: ici.zip");
        for request in [
            say("Appuyez sur Créer.", "fr"),
            say("- Olá", "pt-BR"),
            Request::Hush,
            open(Door::Trainer, None, None),
            open(Door::Volunteer, Some("je-lis-un-message"), None),
            open(Door::Volunteer, Some("from"), Some(&pack)),
            open(Door::Trainer, None, Some(&pack)),
            Request::Show(file.clone()),
            Request::Print(file),
        ] {
            let line = request.to_line().expect("a line");
            assert_eq!(Request::of_line(line.as_bytes()), Some(request));
        }
    }

    #[test]
    fn what_is_not_a_request_is_refused() {
        for line in [
            "",
            "\n",
            "hush",
            "hush now\n",
            "Hush\n",
            "say\n",
            "say fr\n",
            "say fr  \n",
            "say -fr text\n",
            "say f text\n",
            "say fr-- text\n",
            "say fr a\tb\n",
            "say fr a\u{0}b\n",
            "say fr a\nhush\n",
            "open fr\n",
            "open fr learner\n",
            "open fr trainer \n",
            "open fr /bin/sh\n",
            "open fr volunteer --lessons\n",
            "open fr volunteer une-lecon /tmp\n",
            "open fr volunteer from: lecons\n",
            "open fr volunteer from: \n",
            "open fr volunteer une-lecon from: --help\n",
            "show a.txt\n",
            "show /a\n",
            "show /a.desktop\n",
            "show /a.sh\n",
            "print -o.txt\n",
            "write /a.txt\n",
        ] {
            assert_eq!(Request::of_line(line.as_bytes()), None, "{line:?}");
        }
        assert_eq!(Request::of_line(b"say fr \xff\n"), None);
        for n_bytes in [MAX_TEXT + 1, MAX_LINE] {
            let long = say(&"a".repeat(n_bytes), "fr");
            assert_eq!(long.to_line(), None);
        }
    }

    #[test]
    fn a_text_is_made_fit_to_be_said() {
        assert_eq!(aloud("Appuyez\n\u{E000}Créer\u{E001} \u{2068}7\u{2069}"), "Appuyez Créer 7");
        let long = aloud(&"é".repeat(MAX_TEXT));
        assert_eq!(long.len(), MAX_TEXT);
        assert!(say(&long, "fr").to_line().is_some());
    }

    #[test]
    fn anything_at_all_is_told_apart() {
        let mut seen = std::collections::BTreeSet::new();
        for news in News::ALL {
            let line = news.to_line();
            assert_eq!(News::of_line(line.as_bytes()), Some(news));
            assert!(seen.insert(line));
        }
        assert_eq!(News::of_line(b"voice\n"), None);
    }
}
