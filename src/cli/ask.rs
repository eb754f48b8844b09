//! The arguments, understood or refused.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser};

use crate::content::lesson::Date;
use crate::content::library::PACK_END;
use crate::diagnostic::Datum;
use crate::diagnostic::nearest;
use crate::ids::{BadId, LessonId, VariantId, WorkshopId};
use crate::system::helper::Door;

/// The size of a picture when none is asked for: the screen most of the computers have.
const SIZE: [usize; 2] = [1366, 768];

/// The smallest and the largest side of a picture, in pixels.
const SIDES: std::ops::RangeInclusive<usize> = 64..=8192;

/// The options, as they are written.
const OPTIONS: [&str; 18] = [
    "--lesson",
    "--variant",
    "--language",
    "--lessons",
    "--private",
    "--format",
    "--size",
    "--output",
    "--from",
    "--stale",
    "--today",
    "--with",
    "--card",
    "--identity",
    "--workshop",
    "--remove",
    "--help",
    "--version",
];

/// The commands, as they are written.
const COMMANDS: [&str; 10] = [
    "check",
    "pack",
    "play",
    "picture",
    "memo",
    "new",
    "doctor",
    "associate",
    "volunteer",
    "trainer",
];

/// What somebody wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The app, at a lesson or at Home.
    App {
        /// The lesson to open.
        lesson: Option<LessonId>,
        /// In this variant.
        variant: Option<VariantId>,
        /// Whether progress is neither read nor kept.
        private: bool,
    },
    /// A door of those who help.
    Door {
        /// Which.
        door: Door,
        /// The lesson whose sheets it shows first.
        lesson: Option<LessonId>,
    },
    /// All that is wrong with the content.
    Check {
        /// Whether it is for a program to read: JSON, a line each.
        json: bool,
    },
    /// A folder of content made into a pack.
    Pack {
        /// Where it is written.
        file: PathBuf,
        /// The day it says; today when there is none.
        today: Option<Date>,
    },
    /// The pages compared with real ones more than so many days before a day.
    Stale {
        /// How many days.
        days: u32,
        /// The day.
        today: Date,
    },
    /// A lesson finished without a window.
    Play {
        /// The lesson.
        lesson: LessonId,
        /// In this variant.
        variant: Option<VariantId>,
    },
    /// A picture of a screen, in a file.
    Picture {
        /// The name of the screen.
        screen: String,
        /// Where it is written.
        file: PathBuf,
        /// Its width and height, in pixels.
        size: [usize; 2],
        /// The lesson it shows.
        lesson: Option<LessonId>,
        /// In this variant.
        variant: Option<VariantId>,
    },
    /// A sheet of paper, in a file.
    Memo {
        /// Which.
        paper: Paper,
        /// Where it is written.
        file: PathBuf,
        /// The code of the language that stands beside.
        with: Option<String>,
    },
    /// A new folder of lessons.
    New {
        /// The folder, empty or not there yet.
        folder: PathBuf,
        /// The lesson that is copied; the template when absent.
        from: Option<LessonId>,
    },
    /// What the program keeps, and what it knows of its machine.
    Doctor,
    /// Packs opened by a double click.
    Associate {
        /// Whether they are to be so no more.
        remove: bool,
    },
    /// What there is to ask.
    Help,
    /// The version of the program.
    Version,
}

/// A sheet of paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The learner's memo of a lesson.
    Memo(LessonId),
    /// The volunteer's card of a lesson.
    Card(LessonId),
    /// Exercise identity cards of a lesson.
    Identity(LessonId),
    /// All that is printed for a workshop.
    Workshop(WorkshopId),
}

/// What somebody wants, and of which lessons. [`language`] says in which language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub ask: Ask,
    /// The folder of content, or the pack; what is inside the program when absent.
    pub lessons: Option<PathBuf>,
}

/// Why the arguments cannot be understood: the key of a sentence, and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The key, in `cli.ftl`.
    pub key: &'static str,
    /// What the sentence names. `near` is said apart.
    pub data: Vec<(&'static str, Datum)>,
}

impl Refusal {
    /// A refusal that names nothing yet.
    pub fn new(key: &'static str) -> Self {
        Self { key, data: Vec::new() }
    }

    /// Adds a value for the sentence.
    pub fn with(mut self, name: &'static str, value: impl Into<Datum>) -> Self {
        self.data.push((name, value.into()));
        self
    }

    /// What was most probably meant; empty when nothing is near.
    pub fn near(&self) -> String {
        let near = self.data.iter().find(|(name, _)| *name == "near");
        near.map(|(_, near)| near.to_string()).unwrap_or_default()
    }
}

impl From<BadId> for Refusal {
    fn from(bad: BadId) -> Self {
        Self::new("cli-bad-id").with("found", bad.found)
    }
}

impl From<lexopt::Error> for Refusal {
    fn from(error: lexopt::Error) -> Self {
        match error {
            lexopt::Error::MissingValue { option } => {
                Self::new("cli-missing-value").with("option", option.unwrap_or_default())
            }
            lexopt::Error::UnexpectedValue { option, .. } => {
                Self::new("cli-takes-no-value").with("option", option)
            }
            lexopt::Error::NonUnicodeValue(found) => {
                Self::new("cli-not-utf8").with("found", found.to_string_lossy().into_owned())
            }
            other => Self::new("cli-unknown-option").with("found", other.to_string()),
        }
    }
}

/// The arguments as they come, before they are put together.
#[derive(Default)]
struct Given {
    /// What does not begin with a hyphen: a command and its object.
    names: Vec<OsString>,
    lesson: Option<LessonId>,
    variant: Option<VariantId>,
    lessons: Option<PathBuf>,
    file: Option<PathBuf>,
    size: Option<[usize; 2]>,
    from: Option<LessonId>,
    stale: Option<u32>,
    today: Option<Date>,
    with: Option<String>,
    card: bool,
    identity: bool,
    workshop: Option<WorkshopId>,
    private: bool,
    json: bool,
    remove: bool,
    help: bool,
    version: bool,
}

impl Asked {
    /// Reads the arguments, which come without the name of the program.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, Refusal> {
        let mut given = Given::default();
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("lesson") => given.lesson = Some(LessonId::new(&text(&mut parser)?)?),
                Arg::Long("variant") => given.variant = Some(VariantId::new(&text(&mut parser)?)?),
                Arg::Long("language") => drop(text(&mut parser)?),
                Arg::Long("lessons") => given.lessons = Some(parser.value()?.into()),
                Arg::Long("size") => given.size = Some(size(&text(&mut parser)?)?),
                Arg::Short('o') | Arg::Long("output") => given.file = Some(parser.value()?.into()),
                Arg::Long("from") => given.from = Some(LessonId::new(&text(&mut parser)?)?),
                Arg::Long("stale") => given.stale = Some(days(&text(&mut parser)?)?),
                Arg::Long("today") => given.today = Some(date(&text(&mut parser)?)?),
                Arg::Long("with") => given.with = Some(text(&mut parser)?),
                Arg::Long("card") => given.card = true,
                Arg::Long("identity") => given.identity = true,
                Arg::Long("workshop") => {
                    // They are called A1 and so on where they are spoken of.
                    let name = text(&mut parser)?.to_ascii_lowercase();
                    given.workshop = Some(WorkshopId::new(&name)?);
                }
                Arg::Long("private") => given.private = true,
                Arg::Long("format") => given.json = is_json(&text(&mut parser)?)?,
                Arg::Long("remove") => given.remove = true,
                Arg::Short('h') | Arg::Long("help") => given.help = true,
                Arg::Short('V') | Arg::Long("version") => given.version = true,
                Arg::Value(name) => given.names.push(name),
                Arg::Long(found) => return Err(unknown_option(&format!("--{found}"))),
                Arg::Short(found) => return Err(unknown_option(&format!("-{found}"))),
            }
        }
        given.put_together()
    }
}

/// The language to speak, found whatever the rest of the arguments is worth: what is wrong with
/// them is said in that language too.
pub fn language(arguments: &[OsString]) -> Option<String> {
    const OPTION: &str = "--language";
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let mut chosen = None;
    while let Some(argument) = arguments.next() {
        if argument == OPTION {
            chosen = arguments.next();
        } else if let Some(value) = argument.strip_prefix(OPTION) {
            chosen = value.strip_prefix('=').or(chosen);
        }
    }
    chosen.map(str::to_owned)
}

impl Given {
    fn put_together(mut self) -> Result<Asked, Refusal> {
        let ask = self.ask()?;
        Ok(Asked { ask, lessons: self.lessons })
    }

    fn ask(&mut self) -> Result<Ask, Refusal> {
        if self.help {
            return Ok(Ask::Help);
        }
        if self.version {
            return Ok(Ask::Version);
        }
        let mut names = std::mem::take(&mut self.names).into_iter();
        let command = names.next();
        let dated = self.stale.is_some() || self.today.is_some();
        let ask = match command.as_ref().map(|name| name.to_string_lossy()) {
            None if dated => return Err(not_for(self.stale)),
            Some(name) if name != "new" && self.from.is_some() => {
                return Err(Refusal::new("cli-not-for").with("option", "--from"));
            }
            Some(name) if name != "associate" && self.remove => {
                return Err(Refusal::new("cli-not-for").with("option", "--remove"));
            }
            None => self.app()?,
            Some(name) => match name.as_ref() {
                "check" => self.check(names.next())?,
                "pack" => self.pack(names.next())?,
                _ if dated => return Err(not_for(self.stale)),
                "play" => self.play(names.next())?,
                "picture" => self.picture(names.next())?,
                "memo" => self.memo(names.next())?,
                "new" => self.new_folder(names.next())?,
                "doctor" => self.doctor()?,
                "associate" => self.associate()?,
                name if name.to_lowercase().ends_with(PACK_END) => self.open_pack(name)?,
                name if let Some(door) = Door::of(name) => self.door(door)?,
                other => {
                    return Err(Refusal::new("cli-unknown-command")
                        .with("found", other)
                        .with("near", nearest(other, COMMANDS)));
                }
            },
        };
        match names.next() {
            None => Ok(ask),
            Some(found) => {
                Err(Refusal::new("cli-too-many")
                    .with("found", found.to_string_lossy().into_owned()))
            }
        }
    }

    fn new_folder(&mut self, folder: Option<OsString>) -> Result<Ask, Refusal> {
        self.refuse_lesson()?;
        refuse(self.json, "--format")?;
        let folder = folder.ok_or_else(|| Refusal::new("cli-missing-new"))?;
        Ok(Ask::New { folder: folder.into(), from: self.from.take() })
    }

    fn app(&mut self) -> Result<Ask, Refusal> {
        self.refuse_picture()?;
        refuse(self.from.is_some(), "--from")?;
        refuse(self.remove, "--remove")?;
        refuse(self.json, "--format")?;
        let (lesson, variant) = self.lesson_and_variant()?;
        Ok(Ask::App { lesson, variant, private: self.private })
    }

    fn check(&mut self, folder: Option<OsString>) -> Result<Ask, Refusal> {
        self.refuse_lesson()?;
        if let Some(folder) = folder {
            refuse(self.lessons.is_some(), "--lessons")?;
            self.lessons = Some(folder.into());
        }
        match (self.stale, self.today) {
            (Some(days), Some(today)) => Ok(Ask::Stale { days, today }),
            (None, None) => Ok(Ask::Check { json: self.json }),
            (Some(_), None) | (None, Some(_)) => Err(Refusal::new("cli-stale-alone")),
        }
    }

    fn pack(&mut self, folder: Option<OsString>) -> Result<Ask, Refusal> {
        refuse(self.size.is_some(), "--size")?;
        refuse(self.lesson.is_some(), "--lesson")?;
        refuse(self.variant.is_some(), "--variant")?;
        refuse(self.private, "--private")?;
        refuse(self.json, "--format")?;
        refuse(self.stale.is_some(), "--stale")?;
        refuse(self.lessons.is_some(), "--lessons")?;
        self.lessons = Some(folder.ok_or_else(|| Refusal::new("cli-missing-folder"))?.into());
        let file = self.file.take().ok_or_else(|| Refusal::new("cli-missing-pack"))?;
        if !file.to_string_lossy().ends_with(PACK_END) {
            let found = file.display().to_string();
            return Err(Refusal::new("cli-missing-pack").with("found", found));
        }
        Ok(Ask::Pack { file, today: self.today })
    }

    /// A pack that somebody pressed twice: its name is all there is.
    fn open_pack(&mut self, name: &str) -> Result<Ask, Refusal> {
        refuse(self.lessons.is_some(), "--lessons")?;
        self.lessons = Some(name.into());
        self.app()
    }

    fn doctor(&self) -> Result<Ask, Refusal> {
        self.refuse_lesson()?;
        refuse(self.json, "--format")?;
        refuse(self.lessons.is_some(), "--lessons")?;
        Ok(Ask::Doctor)
    }

    fn associate(&self) -> Result<Ask, Refusal> {
        self.doctor()?;
        Ok(Ask::Associate { remove: self.remove })
    }

    fn door(&mut self, door: Door) -> Result<Ask, Refusal> {
        let lesson = self.lesson.take_if(|_| door == Door::Volunteer);
        self.refuse_lesson()?;
        Ok(Ask::Door { door, lesson })
    }

    fn play(&mut self, lesson: Option<OsString>) -> Result<Ask, Refusal> {
        self.refuse_picture()?;
        refuse(self.json, "--format")?;
        refuse(self.private, "--private")?;
        refuse(self.lesson.is_some(), "--lesson")?;
        let lesson = lesson.ok_or_else(|| Refusal::new("cli-missing-lesson"))?;
        Ok(Ask::Play {
            lesson: LessonId::new(&lesson.to_string_lossy())?,
            variant: self.variant.take(),
        })
    }

    fn picture(&mut self, screen: Option<OsString>) -> Result<Ask, Refusal> {
        let screen = screen.ok_or_else(|| Refusal::new("cli-missing-screen"))?;
        self.refuse_paper()?;
        refuse(self.private, "--private")?;
        refuse(self.json, "--format")?;
        let file = self.file.take();
        let (lesson, variant) = self.lesson_and_variant()?;
        Ok(Ask::Picture {
            screen: screen.to_string_lossy().into_owned(),
            file: file.ok_or_else(|| Refusal::new("cli-missing-file"))?,
            size: self.size.unwrap_or(SIZE),
            lesson,
            variant,
        })
    }

    fn memo(&mut self, lesson: Option<OsString>) -> Result<Ask, Refusal> {
        refuse(self.lesson.is_some(), "--lesson")?;
        refuse(self.variant.is_some(), "--variant")?;
        refuse(self.private, "--private")?;
        refuse(self.json, "--format")?;
        refuse(self.size.is_some(), "--size")?;
        refuse(self.card && self.identity, "--card")?;
        refuse(self.card && self.with.is_some(), "--with")?;
        let file = self.file.take();
        let file = || file.ok_or_else(|| Refusal::new("cli-missing-sheet"));
        let with = self.with.take();
        if let Some(workshop) = self.workshop.take() {
            refuse(self.card, "--card")?;
            refuse(self.identity, "--identity")?;
            if let Some(lesson) = lesson {
                let found = lesson.to_string_lossy().into_owned();
                return Err(Refusal::new("cli-too-many").with("found", found));
            }
            return Ok(Ask::Memo { paper: Paper::Workshop(workshop), file: file()?, with });
        }
        let lesson = lesson.ok_or_else(|| Refusal::new("cli-missing-memo"))?;
        let lesson = LessonId::new(&lesson.to_string_lossy())?;
        let paper = match (self.card, self.identity) {
            (true, _) => Paper::Card(lesson),
            (false, true) => Paper::Identity(lesson),
            (false, false) => Paper::Memo(lesson),
        };
        Ok(Ask::Memo { paper, file: file()?, with })
    }

    fn lesson_and_variant(&mut self) -> Result<(Option<LessonId>, Option<VariantId>), Refusal> {
        let (lesson, variant) = (self.lesson.take(), self.variant.take());
        if lesson.is_none() && variant.is_some() {
            return Err(Refusal::new("cli-variant-alone"));
        }
        Ok((lesson, variant))
    }

    fn refuse_lesson(&self) -> Result<(), Refusal> {
        self.refuse_picture()?;
        refuse(self.lesson.is_some(), "--lesson")?;
        refuse(self.variant.is_some(), "--variant")?;
        refuse(self.private, "--private")
    }

    fn refuse_paper(&self) -> Result<(), Refusal> {
        refuse(self.with.is_some(), "--with")?;
        refuse(self.card, "--card")?;
        refuse(self.identity, "--identity")?;
        refuse(self.workshop.is_some(), "--workshop")
    }

    fn refuse_picture(&self) -> Result<(), Refusal> {
        self.refuse_paper()?;
        refuse(self.size.is_some(), "--size")?;
        refuse(self.file.is_some(), "--output")
    }
}

/// Refuses an option that says nothing to the command.
fn refuse(is_given: bool, option: &str) -> Result<(), Refusal> {
    if is_given { Err(Refusal::new("cli-not-for").with("option", option)) } else { Ok(()) }
}

fn not_for(stale: Option<u32>) -> Refusal {
    let option = if stale.is_some() { "--stale" } else { "--today" };
    Refusal::new("cli-not-for").with("option", option)
}

fn days(text: &str) -> Result<u32, Refusal> {
    text.parse().map_err(|_| Refusal::new("cli-bad-days").with("found", text))
}

fn date(text: &str) -> Result<Date, Refusal> {
    let date = Date::try_from(text.to_owned());
    date.map_err(|_| Refusal::new("cli-bad-date").with("found", text))
}

fn unknown_option(found: &str) -> Refusal {
    Refusal::new("cli-unknown-option").with("found", found).with("near", nearest(found, OPTIONS))
}

fn text(parser: &mut Parser) -> Result<String, Refusal> {
    Ok(parser.value()?.into_string().map_err(lexopt::Error::NonUnicodeValue)?)
}

/// Whether a format is the one for programs.
fn is_json(format: &str) -> Result<bool, Refusal> {
    match format {
        "json" => Ok(true),
        "text" => Ok(false),
        _ => Err(Refusal::new("cli-bad-format").with("found", format)),
    }
}

/// `1366x768` in pixels.
fn size(text: &str) -> Result<[usize; 2], Refusal> {
    let side = |text: &str| text.parse().ok().filter(|side| SIDES.contains(side));
    let sides = text.split_once(['x', '×']);
    sides.and_then(|(width, height)| Some([side(width)?, side(height)?])).ok_or_else(|| {
        Refusal::new("cli-bad-size")
            .with("found", text)
            .with("least", *SIDES.start())
            .with("most", *SIDES.end())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Asked, Refusal> {
        Asked::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn nothing_opens_the_app() {
        for (line, private) in [("", false), ("--private", true)] {
            let ask = Ask::App { lesson: None, variant: None, private };
            assert_eq!(read(line), Ok(Asked { ask, lessons: None }));
        }
    }

    #[test]
    fn options_go_before_or_after_the_command() {
        let (before, after) = ("--language en check dossier", "check dossier --language=en");
        let asked = read(before).expect("understood");
        assert_eq!(read(after), Ok(asked.clone()));
        assert_eq!(asked.ask, Ask::Check { json: false });
        assert_eq!(asked.lessons, Some(PathBuf::from("dossier")));
        for line in [before, after, "chek --language en", "--leson a --language=en"] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(language(&arguments).as_deref(), Some("en"), "{line}");
        }
    }

    #[test]
    fn a_door_is_opened_by_its_name() {
        for (line, door) in [("volunteer", Door::Volunteer), ("trainer", Door::Trainer)] {
            let lessons = Some(PathBuf::from("dossier"));
            let asked = Ok(Asked { ask: Ask::Door { door, lesson: None }, lessons });
            assert_eq!(read(&format!("{line} --language fr --lessons dossier")), asked);
        }
        let asked = read("volunteer --lesson adresse").expect("understood");
        let lesson = LessonId::new("adresse").ok();
        assert_eq!(asked.ask, Ask::Door { door: Door::Volunteer, lesson });
    }

    #[test]
    fn a_pack_opens_by_its_name_alone_and_is_made_of_a_folder() {
        let asked = read("corrections.lecons").expect("understood");
        assert_eq!(asked.ask, Ask::App { lesson: None, variant: None, private: false });
        assert_eq!(asked.lessons, Some(PathBuf::from("corrections.lecons")));
        let asked = read("pack dossier -o a.lecons --today 2026-11-23").expect("understood");
        let today = Date::new(2026, 11, 23);
        assert_eq!(asked.ask, Ask::Pack { file: PathBuf::from("a.lecons"), today });
        assert_eq!(asked.lessons, Some(PathBuf::from("dossier")));
    }

    #[test]
    fn a_picture_has_a_size_and_a_file() {
        let asked = read("picture home -o a.png --size 1024x768 --lesson adresse");
        let Ok(Ask::Picture { size, file, .. }) = asked.map(|asked| asked.ask) else {
            panic!("a picture");
        };
        assert_eq!((size, file), ([1024, 768], PathBuf::from("a.png")));
    }

    #[test]
    fn a_memo_may_have_another_language_beside() {
        let lesson = || LessonId::new("adresse").expect("an id");
        let workshop = || Paper::Workshop(WorkshopId::new("a1").expect("an id"));
        for (line, paper, with) in [
            ("memo --workshop A1 -o a.pdf", workshop(), None),
            ("memo adresse -o a.pdf", Paper::Memo(lesson()), None),
            ("memo adresse --with en -o a.pdf", Paper::Memo(lesson()), Some("en")),
            ("memo --card adresse -o a.pdf", Paper::Card(lesson()), None),
            ("memo --identity adresse -o a.pdf", Paper::Identity(lesson()), None),
        ] {
            let (file, with) = (PathBuf::from("a.pdf"), with.map(str::to_owned));
            let ask = Ask::Memo { paper, file, with };
            assert_eq!(read(line).map(|asked| asked.ask), Ok(ask), "{line}");
        }
    }

    #[test]
    fn help_is_given_whatever_else_is_asked() {
        assert_eq!(read("--help play").map(|asked| asked.ask), Ok(Ask::Help));
        assert_eq!(read("play -V").map(|asked| asked.ask), Ok(Ask::Version));
    }

    #[test]
    fn what_cannot_be_understood_is_refused_by_its_key() {
        let cases = [
            ("--lesson", "cli-missing-value"),
            ("--lesson Adresse", "cli-bad-id"),
            ("--leson adresse", "cli-unknown-option"),
            ("-x", "cli-unknown-option"),
            ("--help=oui", "cli-takes-no-value"),
            ("--variant autre", "cli-variant-alone"),
            ("ckeck", "cli-unknown-command"),
            ("check a b", "cli-too-many"),
            ("check a --lessons b", "cli-not-for"),
            ("check --lesson a", "cli-not-for"),
            ("check -o a.png", "cli-not-for"),
            ("check --private", "cli-not-for"),
            ("check --stale 180", "cli-stale-alone"),
            ("check --today 2026-11-23", "cli-stale-alone"),
            ("check --stale x --today 2026-11-23", "cli-bad-days"),
            ("check --stale 1 --today 2026-02-30", "cli-bad-date"),
            ("doctor --stale 1", "cli-not-for"),
            ("--today 2026-11-23", "cli-not-for"),
            ("doctor --format json", "cli-not-for"),
            ("check --format xml", "cli-bad-format"),
            ("play a --private", "cli-not-for"),
            ("pack", "cli-missing-folder"),
            ("pack a", "cli-missing-pack"),
            ("pack a -o a.zip", "cli-missing-pack"),
            ("pack a -o a.lecons --lessons b", "cli-not-for"),
            ("pack a -o a.lecons --stale 3", "cli-not-for"),
            ("a.lecons --lessons b", "cli-not-for"),
            ("a.lecons b", "cli-too-many"),
            ("doctor --private", "cli-not-for"),
            ("doctor --lessons a", "cli-not-for"),
            ("doctor a", "cli-too-many"),
            ("doctor --remove", "cli-not-for"),
            ("--remove", "cli-not-for"),
            ("associate a", "cli-too-many"),
            ("associate --lessons a", "cli-not-for"),
            ("trainer --private", "cli-not-for"),
            ("trainer --lesson a", "cli-not-for"),
            ("volunteer a", "cli-too-many"),
            ("new", "cli-missing-new"),
            ("new a b", "cli-too-many"),
            ("new a --lesson b", "cli-not-for"),
            ("check --from a", "cli-not-for"),
            ("--from a", "cli-not-for"),
            ("play", "cli-missing-lesson"),
            ("play a --lesson b", "cli-not-for"),
            ("picture", "cli-missing-screen"),
            ("memo", "cli-missing-memo"),
            ("memo a", "cli-missing-sheet"),
            ("memo a -o a.pdf --size 100x100", "cli-not-for"),
            ("memo a --card --with en -o a.pdf", "cli-not-for"),
            ("memo a --workshop a1 -o a.pdf", "cli-too-many"),
            ("check --with en", "cli-not-for"),
            ("picture home -o a.png --card", "cli-not-for"),
            ("picture home", "cli-missing-file"),
            ("picture home -o a --size 12", "cli-bad-size"),
            ("picture home -o a --size 1x99999", "cli-bad-size"),
        ];
        for (line, key) in cases {
            assert_eq!(read(line).map_err(|refusal| refusal.key), Err(key), "{line}");
        }
        let near = |line| read(line).map_err(|refusal| refusal.near());
        assert_eq!(near("--leson adresse"), Err("--lesson".to_owned()));
        assert_eq!(near("ckeck"), Err("check".to_owned()));
    }
}
