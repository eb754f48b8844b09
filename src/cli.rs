//! The command line: what is asked, and which reader answers.
//!
//! It opens the app, checks, plays or draws content, or says what the program keeps. Like the
//! screens it holds no sentence: what it prints is in `locales/*/cli.ftl` and in the file of each
//! reader, in the language of `--language`, or else the system's, or else French.
//!
//! The exit code is 0 when all went well, 1 when content is at fault or the machine refuses, and 2
//! when the command line itself cannot be understood.

mod ask;
mod associate;
mod doctor;
mod pack;
mod paper;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use crate::app::theme::missing_glyphs;
use crate::app::{self, picture};
use crate::check;
use crate::cli::ask::{Ask, Asked, Refusal};
use crate::content::lesson::Date;
use crate::content::library::{Library, embedded_interface};
use crate::diagnostic::{Datum, Diagnostic, Ink, Severity, draw_in, nearest};
use crate::edition::Edition;
use crate::ids::{LessonId, VariantId};
use crate::play;
use crate::studio;
use crate::system::export::NotSaved;
use crate::system::guard::{self, Door};
use crate::system::helper::{self, Helper, Started};
use crate::system::storage::{Folder, Store};
use crate::system::{self, again, export, panics};
use crate::words::Words;

/// The command line was understood and something else went wrong.
const FAILED: u8 = 1;

/// The command line was not understood.
const MISUSED: u8 = 2;

/// Does what the arguments ask; they come without the name of the program.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    // A fault before there are words says its place alone.
    panics::hush(String::new());
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let [first, lessons @ ..] = arguments.as_slice()
        && first == helper::ARGUMENT
    {
        guard::close_doors(Door::Author);
        helper::serve::serve(lessons.first().map(PathBuf::from));
        return ExitCode::SUCCESS;
    }
    let chosen = ask::language(&arguments);
    let read = Asked::read(arguments.clone());
    let folder = Folder::usual();
    let door = door(read.as_ref().ok(), folder.as_ref());
    if let (Ok(Asked { ask: Ask::App { .. }, .. }), Door::Learner { data_folder: Some(folder) }) =
        (&read, door)
    {
        again::with_a_place_for_drawing(folder, &arguments);
    }
    // What has other doors than ours is started while ours are open.
    let helper = match &read {
        Ok(Asked { ask: Ask::App { .. } | Ask::Door { .. }, lessons }) => {
            helper::start(lessons.as_deref())
        }
        Ok(_) | Err(_) => None,
    };
    let guards = guard::close_doors(door);
    let helper = helper.and_then(Started::listen);
    let (mut words, _) = Words::read(&embedded_interface(), &[]);
    let unknown = !speak(&mut words, chosen.as_deref());
    panics::hush(words.say("stopped-terminal"));
    match read {
        Err(refusal) => misused(&words, &refusal),
        Ok(_) if unknown => {
            let codes: Vec<&str> = words.languages().iter().map(|l| l.code.as_str()).collect();
            let refusal = Refusal::new("cli-unknown-language")
                .with("found", chosen.unwrap_or_default())
                .with("expected", codes.join(", "));
            misused(&words, &refusal)
        }
        Ok(asked) => answer(asked, &words, guards, helper),
    }
}

/// The door by which one comes in: the learner's, unless a command was asked for. Behind it the
/// folder of progress alone stays open, and nothing when nothing is to be kept.
fn door<'a>(asked: Option<&Asked>, folder: Option<&'a Folder>) -> Door<'a> {
    match asked.map(|asked| &asked.ask) {
        Some(Ask::App { private: true, .. }) => Door::Learner { data_folder: None },
        Some(Ask::App { .. } | Ask::Doctor) => {
            Door::Learner { data_folder: folder.map(Folder::path) }
        }
        Some(
            Ask::Door { .. }
            | Ask::Check { .. }
            | Ask::Pack { .. }
            | Ask::Stale { .. }
            | Ask::Play { .. }
            | Ask::Picture { .. }
            | Ask::Memo { .. }
            | Ask::New { .. }
            | Ask::Associate { .. }
            | Ask::Help
            | Ask::Version,
        )
        | None => Door::Author,
    }
}

/// Sets the language: the chosen one, or the system's when there is none. False when the chosen
/// one is not offered.
fn speak(words: &mut Words, chosen: Option<&str>) -> bool {
    if let Some(code) = chosen {
        return words.set_language(code);
    }
    if let Some(code) = system::language() {
        // French stays when the system's language is not offered.
        words.set_language(&code);
    }
    true
}

fn answer(
    asked: Asked,
    interface: &Words,
    guards: Vec<guard::Finding>,
    helper: Option<Helper>,
) -> ExitCode {
    let Asked { ask, lessons } = asked;
    match ask {
        Ask::Help => {
            print(&interface.say("cli-help"));
            return ExitCode::SUCCESS;
        }
        Ask::Version => {
            let version = env!("CARGO_PKG_VERSION").into();
            print(&interface.say_with("cli-version", &[("version", version)]));
            return ExitCode::SUCCESS;
        }
        Ask::Doctor => {
            let told = doctor::told(&system::doctor::examine(guards), interface);
            let packs = Content::with_packs(None, interface).library.beside;
            let packs: Vec<String> =
                packs.iter().map(|pack| doctor::told_of_pack(pack, interface)).collect();
            print(&[vec![told], packs].concat().join("\n"));
            return ExitCode::SUCCESS;
        }
        Ask::Associate { remove } => return associate::told(remove, interface),
        Ask::App { .. }
        | Ask::Door { .. }
        | Ask::Check { .. }
        | Ask::Pack { .. }
        | Ask::Stale { .. }
        | Ask::Play { .. }
        | Ask::New { .. }
        | Ask::Picture { .. }
        | Ask::Memo { .. } => {}
    }
    let content = match ask {
        // What is checked is one thing alone.
        Ask::Check { .. } | Ask::Pack { .. } | Ask::Stale { .. } => {
            Content::read(lessons.as_deref(), interface)
        }
        // Home is shown before all is read; a lesson asked for by its name has to be found.
        Ask::App { lesson: None, .. } if let Some(path) = &lessons => {
            Content::of(Edition::begin(path), interface)
        }
        _ => Content::with_packs(lessons.as_deref(), interface),
    };
    match ask {
        Ask::App { lesson, variant, private } => {
            let store = if private { Store::Private } else { Store::usual() };
            content.open((lesson, variant), store, None, helper)
        }
        Ask::Door { door, lesson } => content.open((lesson, None), Store::None, Some(door), helper),
        Ask::Check { json } => content.check(json),
        Ask::Pack { file, today } => content.pack(&file, today),
        Ask::Stale { days, today } => content.stale(days, today),
        Ask::Play { lesson, variant } => content.play(&lesson, variant.as_ref()),
        Ask::Picture { screen, file, size, lesson, variant } => {
            content.picture(&screen, &file, size, (lesson, variant))
        }
        Ask::Memo { paper, file, with } => content.print(&paper, &file, with.as_deref()),
        Ask::New { folder, from } => content.begin(&folder, from.as_ref()),
        Ask::Doctor | Ask::Associate { .. } | Ask::Help | Ask::Version => ExitCode::SUCCESS,
    }
}

/// The file by which a folder of lessons is known.
const CATALOGUE: &str = "catalogue.ron";

/// The content and its words, as they were read.
struct Content {
    library: Library,
    words: Words,
    /// What was found while the words were read.
    reading: Vec<Diagnostic>,
}

impl Content {
    fn read(path: Option<&Path>, interface: &Words) -> Self {
        Self::of(Edition::open(path), interface)
    }

    fn of(edition: Edition, interface: &Words) -> Self {
        let Edition { library, mut words, reading } = edition;
        words.set_language(&interface.language().code);
        Self { library, words, reading }
    }

    /// The lessons of the program, with the packs that stand beside it; those of a folder or of a
    /// pack are themselves alone.
    fn with_packs(path: Option<&Path>, interface: &Words) -> Self {
        let mut edition = Edition::open(path);
        if path.is_none()
            && let Some(folder) = std::env::current_exe().ok().as_deref().and_then(Path::parent)
        {
            edition.take_packs_in(folder);
        }
        Self::of(edition, interface)
    }

    fn open(
        self,
        (lesson, variant): (Option<LessonId>, Option<VariantId>),
        store: Store,
        door: Option<helper::Door>,
        helper: Option<Helper>,
    ) -> ExitCode {
        if let Err(code) = self.find(lesson.as_ref(), variant.as_ref()) {
            return code;
        }
        let words = self.interface();
        let options = app::Options { door, helper, ..self.options((lesson, variant), store) };
        match app::open(options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(none) => {
                let reason = words.say_with("cli-reason", &[("reason", none.reason.into())]);
                failed(&format!("{}\n{reason}", words.say("cli-no-window")))
            }
        }
    }

    fn check(mut self, json: bool) -> ExitCode {
        let own = self.words.language().code.clone();
        self.reading.extend(crate::app::paper::too_long(&self.library, &mut self.words));
        self.words.set_language(&own);
        self.reading.extend(check::undrawn(&self.library, &self.words, missing_glyphs));
        let report = check::check(&self.library, &self.words, self.reading);
        let text = if json {
            report.json(&self.words)
        } else {
            report.draw_in(&self.words, ink(&io::stdout()))
        };
        print(text.trim_end());
        let is_own = self.library.folder.is_none() && self.library.pack.is_none();
        let here =
            [".", ".."].into_iter().find(|folder| Path::new(folder).join(CATALOGUE).is_file());
        if let Some(folder) = here.filter(|_| is_own && !json) {
            print(&self.words.say_with("cli-checked-own", &[("folder", Datum::from(folder))]));
        }
        if report.count(Severity::Error) == 0 { ExitCode::SUCCESS } else { ExitCode::from(FAILED) }
    }

    /// Makes a new folder of lessons.
    fn begin(self, folder: &Path, from: Option<&LessonId>) -> ExitCode {
        if let Err(code) = self.find(from, None) {
            return code;
        }
        let files = studio::new::files(&self.library, from).unwrap_or_default();
        let shown = Datum::from(folder.display().to_string());
        match export::fill_folder(folder, &files) {
            Ok(()) => {
                let quoted = Datum::from(as_argument(&folder.display().to_string()));
                let data = [("folder", shown), ("quoted", quoted)];
                print(&self.words.say_with("cli-new-done", &data));
                ExitCode::SUCCESS
            }
            Err(why) => {
                let cause = match why {
                    NotSaved::Name => "name",
                    NotSaved::Taken => "taken",
                    NotSaved::Gone => "gone",
                    NotSaved::Denied => "denied",
                    NotSaved::Full => "full",
                    NotSaved::Other => "other",
                };
                let data = [("folder", shown), ("cause", Datum::from(cause))];
                failed(&self.words.say_with("cli-not-new", &data))
            }
        }
    }

    fn stale(self, days: u32, today: Date) -> ExitCode {
        print(&check::stale(&self.library, &self.words, days, today).join("\n"));
        ExitCode::SUCCESS
    }

    fn play(mut self, lesson: &LessonId, variant: Option<&VariantId>) -> ExitCode {
        if let Err(code) = self.find(Some(lesson), variant) {
            return code;
        }
        let scenario = match check::prepare(&self.library, lesson, variant) {
            Ok(scenario) => Rc::new(scenario),
            Err(wrong) => return self.broken(&wrong),
        };
        self.words.show(lesson, scenario.script.renames.clone());
        let played = play::play(&scenario, &self.words);
        print(&played.lines.join("\n"));
        if played.finished { ExitCode::SUCCESS } else { ExitCode::from(FAILED) }
    }

    fn picture(
        self,
        screen: &str,
        file: &Path,
        size: [usize; 2],
        (lesson, variant): (Option<LessonId>, Option<VariantId>),
    ) -> ExitCode {
        if let Err(code) = self.find(lesson.as_ref(), variant.as_ref()) {
            return code;
        }
        let words = self.interface();
        let options = self.options((lesson, variant), Store::None);
        let screens = picture::screens(&options);
        let Some(bytes) = picture::picture(screen, options, size) else {
            let near = nearest(screen, screens.iter().map(String::as_str)).to_owned();
            let refusal = Refusal::new("cli-unknown-screen")
                .with("found", screen)
                .with("expected", screens.join(", "))
                .with("near", near);
            return misused(&words, &refusal);
        };
        written(&words, file, &bytes)
    }

    /// The words of the interface alone: those of the content go to whom they are given.
    fn interface(&self) -> Words {
        let (mut words, _) = Words::read(&embedded_interface(), &[]);
        words.set_language(&self.words.language().code);
        words
    }

    fn options(
        self,
        (lesson, variant): (Option<LessonId>, Option<VariantId>),
        store: Store,
    ) -> app::Options {
        app::Options {
            library: self.library,
            words: self.words,
            lesson,
            variant,
            store,
            door: None,
            helper: None,
            voice: None,
        }
    }

    /// Whether the lesson and the variant are there; the exit code, once it is said that not.
    fn find(&self, lesson: Option<&LessonId>, variant: Option<&VariantId>) -> Result<(), ExitCode> {
        let Some(id) = lesson else { return Ok(()) };
        let Some(loaded) = self.library.lessons.get(id) else {
            let file = format!("{id}/lesson.ron");
            let wrong: Vec<Diagnostic> = self.library.blame(&file).cloned().collect();
            if !wrong.is_empty() {
                return Err(self.broken(&wrong));
            }
            let known = self.library.lessons.keys().map(LessonId::as_str);
            return Err(self.not_there("cli-unknown-lesson", id.as_str(), known.collect()));
        };
        let known = loaded.value.variants.iter().map(|v| v.id.as_str());
        let known: Vec<&str> = known.collect();
        match variant {
            Some(variant) if !known.contains(&variant.as_str()) => {
                Err(self.not_there("cli-unknown-variant", variant.as_str(), known))
            }
            _ => Ok(()),
        }
    }

    fn not_there(&self, key: &str, found: &str, known: Vec<&str>) -> ExitCode {
        let near = nearest(found, known.iter().copied());
        let data = [
            ("found", Datum::from(found)),
            ("count", Datum::from(known.len())),
            ("expected", Datum::from(known.join(", "))),
        ];
        failed(&with_near(&self.words, self.words.say_with(key, &data), near))
    }

    fn broken(&self, wrong: &[Diagnostic]) -> ExitCode {
        self.faulty(wrong, "cli-broken-lesson")
    }

    /// Every fault, then what it keeps from being done.
    fn faulty(&self, wrong: &[Diagnostic], key: &'static str) -> ExitCode {
        let drawn = wrong.iter().map(|one| {
            let text = draw_in(one, &self.words.sentences(one), ink(&io::stderr()));
            format!("{}\n\n", text.trim_end())
        });
        let sentence = self.words.say(key);
        failed(&(drawn.collect::<String>() + &sentence))
    }
}

/// A path as somebody types it after a command: between quotation marks when it has a space.
fn as_argument(path: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\:".contains(c);
    if path.chars().all(is_plain) { path.to_owned() } else { format!("\"{path}\"") }
}

/// A sentence, with the name that was most probably meant.
fn with_near(words: &Words, sentence: String, near: &str) -> String {
    if near.is_empty() {
        return sentence;
    }
    let near = words.say_with("check-near", &[("near", near.into())]);
    format!("{sentence}\n{near}")
}

/// Writes a file that was asked for, or says why it cannot be.
fn written(words: &Words, file: &Path, bytes: &[u8]) -> ExitCode {
    match export::write(file, bytes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => not_written(words, file, &error),
    }
}

fn not_written(words: &Words, file: &Path, error: &io::Error) -> ExitCode {
    let cause = match error.kind() {
        io::ErrorKind::NotFound => "absent",
        io::ErrorKind::PermissionDenied => "denied",
        io::ErrorKind::StorageFull => "full",
        _ => "other",
    };
    let file = file.display().to_string();
    let data = [("file", Datum::from(file)), ("cause", Datum::from(cause))];
    failed(&words.say_with("cli-cannot-write", &data))
}

fn misused(words: &Words, refusal: &Refusal) -> ExitCode {
    let sentence = words.say_with(refusal.key, &refusal.data);
    let sentence = with_near(words, sentence, &refusal.near());
    complain(&format!("{sentence}\n{}", words.say("cli-see-help")));
    ExitCode::from(MISUSED)
}

fn failed(sentence: &str) -> ExitCode {
    complain(sentence);
    ExitCode::from(FAILED)
}

/// Colours where somebody reads a terminal and has not refused them (<https://no-color.org>).
fn ink(stream: &impl IsTerminal) -> Ink {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    if stream.is_terminal() && !refused && !is_dumb { Ink::Coloured } else { Ink::Plain }
}

/// Prints on the standard output. A reader that went away is no error: `… check | head`.
fn print(text: &str) {
    writeln!(io::stdout().lock(), "{text}").ok();
}

fn complain(text: &str) {
    writeln!(io::stderr().lock(), "{text}").ok();
}
