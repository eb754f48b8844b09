//! One helper, started before the doors close.
//!
//! The learner's process may neither start a voice that writes its own files, nor open a window
//! that saves where a person chooses: its guards pass on to all that it starts. So the program
//! starts itself once more before they close, and asks this other process, by a pipe. The helper
//! has guards of its own (no socket to another machine, for it and for all that it starts; memory
//! hidden; no core file) and does what a closed set of lines asks ([`line`]).
//!
//! What is read aloud is words of the content or of the interface, never what is typed: no file of
//! the app that sees `Typed` may name the voice, and `tests/architecture.rs` holds it.
//!
//! It ends with the window, costs nothing while it waits, and is never waited on: without it, or
//! once it is gone, nothing is read aloud and the doors say that they stay closed.

pub mod line;
pub mod serve;

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::ids::LessonId;
pub use line::{Door, News};
use line::{MAX_LINE, Request, aloud};

/// The argument that makes the program a helper. It is for the program itself.
pub const ARGUMENT: &str = "--as-helper";

/// How many requests wait at most. A person presses far slower than the helper reads.
const MAX_WAITING: usize = 16;

/// What the threads that speak to the helper need, in bytes: they hold one line.
const STACK: usize = 64 * 1024;

/// The program itself, to be started again: on Linux even when its file was replaced since.
fn program() -> Option<OsString> {
    if cfg!(target_os = "linux") {
        return Some("/proc/self/exe".into());
    }
    std::env::current_exe().ok().map(Into::into)
}

/// Starts the program itself with these arguments, under the name it was called by.
fn again(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Option<Command> {
    let mut command = Command::new(program()?);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        command.arg0(std::env::args_os().next().unwrap_or_else(|| "faire-avec".into()));
    }
    command.args(arguments);
    Some(command)
}

/// A helper that was started, and that nobody listens to yet: no thread may begin before the doors
/// are closed.
pub struct Started {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
}

/// Starts the helper. `lessons` is the folder of content that doors open with, when it is not the
/// program's own.
///
/// Nothing when the system refuses: all works without.
#[must_use]
pub fn start(lessons: Option<&Path>) -> Option<Started> {
    let mut command = again([ARGUMENT])?;
    command.args(lessons);
    start_by(command)
}

/// Starts the helper by another command, as tests do.
#[must_use]
pub fn start_by(mut command: Command) -> Option<Started> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    let (input, output) = (child.stdin.take()?, child.stdout.take()?);
    Some(Started { child, input, output })
}

/// Called when there is news.
type Waker = Box<dyn Fn() + Send>;

/// What is known of the helper, and what it told since it was last asked.
#[derive(Default)]
struct Shared {
    voice: AtomicBool,
    shows: AtomicBool,
    prints: AtomicBool,
    news: Mutex<Vec<News>>,
    waker: Mutex<Option<Waker>>,
}

/// The helper, to be asked.
pub struct Helper {
    requests: SyncSender<String>,
    shared: Arc<Shared>,
    process: u32,
}

impl Started {
    /// Listens to it. The threads that do sleep until there is something to say.
    #[must_use]
    pub fn listen(self) -> Option<Helper> {
        let Self { child, input, output } = self;
        let (requests, waiting) = sync_channel(MAX_WAITING);
        let shared = Arc::new(Shared::default());
        let process = child.id();
        let start = |name: &str, work: Box<dyn FnOnce() + Send>| {
            thread::Builder::new().name(name.to_owned()).stack_size(STACK).spawn(work).ok()
        };
        start("helper-requests", Box::new(move || pass_on(&waiting, input)))?;
        let listener = Arc::clone(&shared);
        start("helper-news", Box::new(move || listener.listen(child, output)))?;
        Some(Helper { requests, shared, process })
    }
}

/// Hands requests over, for as long as there is somebody at both ends.
fn pass_on(waiting: &Receiver<String>, mut input: ChildStdin) {
    for line in waiting {
        if input.write_all(line.as_bytes()).is_err() {
            return;
        }
    }
}

/// Reads a line with its end, of [`MAX_LINE`] bytes at most; the rest of a longer one is skipped,
/// and what is returned of it has no end. Nothing when there is no more to read.
fn read_line(input: &mut impl BufRead) -> Option<Vec<u8>> {
    let most = u64::try_from(MAX_LINE).unwrap_or(u64::MAX);
    let mut line = Vec::new();
    input.by_ref().take(most).read_until(b'\n', &mut line).ok()?;
    if line.is_empty() {
        return None;
    }
    if line.len() == MAX_LINE && line.last() != Some(&b'\n') {
        input.skip_until(b'\n').ok()?;
    }
    Some(line)
}

impl Shared {
    /// Follows what the helper tells until it is gone.
    fn listen(&self, mut child: Child, output: ChildStdout) {
        let mut output = BufReader::new(output);
        while let Some(line) = read_line(&mut output) {
            match News::of_line(&line) {
                Some(News::Voice(able)) => self.voice.store(able, Ordering::Relaxed),
                Some(News::CanShow(able)) => self.shows.store(able, Ordering::Relaxed),
                Some(News::CanPrint(able)) => self.prints.store(able, Ordering::Relaxed),
                Some(news) => {
                    let mut all = self.news.lock().unwrap_or_else(PoisonError::into_inner);
                    if all.len() < MAX_WAITING {
                        all.push(news);
                    }
                }
                None => continue,
            }
            self.wake();
        }
        for able in [&self.voice, &self.shows, &self.prints] {
            able.store(false, Ordering::Relaxed);
        }
        self.wake();
        // It is gone, or will never be heard again.
        child.kill().ok();
        child.wait().ok();
    }

    fn wake(&self) {
        if let Some(wake) = &*self.waker.lock().unwrap_or_else(PoisonError::into_inner) {
            wake();
        }
    }
}

impl Helper {
    /// Reads a text aloud in a language (`fr`), in place of what is being read. The text is words
    /// of the content or of the interface. Nothing happens where there is no voice.
    pub fn say(&self, text: &str, language: &str) {
        if self.has_voice() {
            self.ask(&Request::Say { text: aloud(text), language: language.to_owned() });
        }
    }

    /// Stops reading.
    pub fn hush(&self) {
        self.ask(&Request::Hush);
    }

    /// Whether texts can be read aloud. One that was thought to work and does not becomes false.
    #[must_use]
    pub fn has_voice(&self) -> bool {
        self.shared.voice.load(Ordering::Relaxed)
    }

    /// Opens a door in a window of its own, speaking this language, at this lesson where there is
    /// one, with the lessons of this folder or pack, which are those that it was started with where
    /// there is none. False when it surely does not open; what becomes of it is news.
    #[must_use]
    pub fn open(
        &self,
        door: Door,
        language: &str,
        lesson: Option<&LessonId>,
        lessons: Option<&Path>,
    ) -> bool {
        let (language, lesson) = (language.to_owned(), lesson.cloned());
        // The helper may work in another folder.
        let lessons = match lessons.map(std::path::absolute).transpose() {
            Ok(lessons) => lessons,
            Err(_) => return false,
        };
        self.ask(&Request::Open { door, language, lesson, lessons })
    }

    /// Shows a file with the system's own program.
    pub fn show(&self, file: &Path) {
        self.ask(&Request::Show(file.to_owned()));
    }

    /// Whether files can be shown.
    #[must_use]
    pub fn can_show(&self) -> bool {
        self.shared.shows.load(Ordering::Relaxed)
    }

    /// Prints a file; what becomes of it is news.
    pub fn print(&self, file: &Path) {
        self.ask(&Request::Print(file.to_owned()));
    }

    /// Whether files can be printed.
    #[must_use]
    pub fn can_print(&self) -> bool {
        self.shared.prints.load(Ordering::Relaxed)
    }

    /// What the helper told since this was last asked.
    #[must_use]
    pub fn news(&self) -> Vec<News> {
        std::mem::take(&mut *self.shared.news.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Calls this when there is news, on a thread of its own.
    pub fn wake_with(&self, waker: impl Fn() + Send + 'static) {
        let mut place = self.shared.waker.lock().unwrap_or_else(PoisonError::into_inner);
        *place = Some(Box::new(waker));
    }

    /// The number of its process.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.process
    }

    /// Sends a request, or gives it up: the window never waits.
    fn ask(&self, request: &Request) -> bool {
        request.to_line().is_some_and(|line| self.requests.try_send(line).is_ok())
    }
}
