//! The helper's own process: it does what it is asked until nobody can ask any more.

use std::io::{self, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::line::{Door, News, Request};
use super::{STACK, again, read_line};
use crate::ids::LessonId;
use crate::system::speech::{Voice, voices};
use crate::system::which::which;

/// How often one looks whether a voice has ended, while it speaks and at no other time.
const GLANCE: Duration = Duration::from_millis(100);

/// How many things wait to be done at most.
const MAX_WAITING: usize = 8;

/// What wakes the helper.
enum Event {
    /// It is asked something, or something that it does not understand.
    Asked(Option<Request>),
    /// A program that it started has ended.
    Ended(Errand, bool),
    /// Nobody can ask any more.
    Alone,
}

/// What a program was started for, that one waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Errand {
    Door(Door),
    Show,
    Print,
}

/// Serves until the other end of the pipe is closed, that is until the window is gone.
///
/// The doors of the process must be closed already. `lessons` is the folder of content for doors.
pub fn serve(lessons: Option<PathBuf>) {
    let (sender, events) = sync_channel(MAX_WAITING);
    let asked = sender.clone();
    let reads = move || {
        let mut input = BufReader::new(io::stdin().lock());
        while let Some(line) = read_line(&mut input) {
            if asked.send(Event::Asked(Request::of_line(&line))).is_err() {
                return;
            }
        }
        asked.send(Event::Alone).ok();
    };
    if thread::Builder::new().stack_size(STACK).spawn(reads).is_err() {
        return;
    }
    let mut helper = Serving {
        voices: voices(),
        speaking: None,
        open: Vec::new(),
        shower: which(SHOWER),
        printer: which(PRINTER),
        lessons,
        sender,
    };
    tell(News::Voice(!helper.voices.is_empty()));
    tell(News::CanShow(helper.shower.is_some()));
    tell(News::CanPrint(helper.printer.is_some()));
    loop {
        let event = if helper.speaking.is_some() {
            match events.recv_timeout(GLANCE) {
                Ok(event) => event,
                Err(RecvTimeoutError::Timeout) => {
                    helper.glance();
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => Event::Alone,
            }
        } else {
            events.recv().unwrap_or(Event::Alone)
        };
        match event {
            Event::Asked(Some(request)) => helper.carry_out(request),
            Event::Asked(None) => tell(News::Refused),
            Event::Ended(errand, well) => helper.end(errand, well),
            Event::Alone => {
                helper.hush();
                return;
            }
        }
    }
}

/// The program that shows a file of any kind.
const SHOWER: &str = match std::env::consts::OS.as_bytes() {
    b"macos" => "open",
    b"windows" => "explorer",
    _ => "xdg-open",
};

/// The program that prints a file.
const PRINTER: &str = if cfg!(windows) { "powershell" } else { "lp" };

/// Where Windows is told the file to print.
const FILE: &str = "FAIRE_AVEC_FILE";

/// A script that reads it.
const PRINT_SCRIPT: &str = "Start-Process -Verb Print -FilePath $env:FAIRE_AVEC_FILE";

fn tell(news: News) {
    let mut output = io::stdout().lock();
    // Nobody may be there to hear it.
    output.write_all(news.to_line().as_bytes()).and_then(|()| output.flush()).ok();
}

/// A voice that speaks.
struct Speaking {
    child: Child,
    /// When it is ended, whatever it does.
    until: Instant,
    text: String,
    language: String,
}

struct Serving {
    /// Those that were not seen to fail, the best first.
    voices: Vec<Voice>,
    speaking: Option<Speaking>,
    /// The doors that are open.
    open: Vec<Door>,
    shower: Option<PathBuf>,
    printer: Option<PathBuf>,
    lessons: Option<PathBuf>,
    sender: SyncSender<Event>,
}

impl Serving {
    fn carry_out(&mut self, request: Request) {
        match request {
            Request::Say { text, language } => {
                self.stop();
                self.say(text, language);
            }
            Request::Hush => self.hush(),
            Request::Open { door, .. } if self.open.contains(&door) => tell(News::IsOpen(door)),
            Request::Open { door, language, lesson, lessons } => {
                self.open(door, &language, lesson.as_ref(), lessons);
            }
            Request::Show(file) => {
                let command = self.shower.clone().map(|shower| given(&shower, &file));
                self.hand_over(command, &file, Errand::Show);
            }
            Request::Print(file) => {
                let command = self.printer.clone().map(|printer| printing(&printer, &file));
                self.hand_over(command, &file, Errand::Print);
            }
        }
    }

    /// Says a text with the first voice that does not refuse.
    fn say(&mut self, text: String, language: String) {
        while let Some(voice) = self.voices.first() {
            if let Ok(child) = voice.say(&text, &language).spawn() {
                let until = Instant::now() + voice.patience();
                self.speaking = Some(Speaking { child, until, text, language });
                return;
            }
            self.lose_voice();
        }
    }

    /// Does without a voice that failed.
    fn lose_voice(&mut self) {
        self.voices.remove(0);
        if self.voices.is_empty() {
            tell(News::Voice(false));
        }
    }

    /// Sees whether the voice has ended, and tries the next one when it failed.
    fn glance(&mut self) {
        let Some(mut speaking) = self.speaking.take() else { return };
        let ended = speaking.child.try_wait();
        let late = Instant::now() >= speaking.until;
        let failed = match ended {
            Ok(Some(status)) => !status.success(),
            Ok(None) if !late => {
                self.speaking = Some(speaking);
                return;
            }
            // A text that lasts too long is cut; what hands it over and does not end is stuck.
            Ok(None) => {
                end(&mut speaking.child);
                self.voices.first().is_some_and(Voice::hands_over)
            }
            Err(_) => true,
        };
        if failed {
            self.lose_voice();
            self.say(speaking.text, speaking.language);
        }
    }

    /// Ends the voice that we started. One that hands texts over silences them itself when it has
    /// another to say.
    fn stop(&mut self) {
        if let Some(mut speaking) = self.speaking.take() {
            end(&mut speaking.child);
        }
    }

    fn hush(&mut self) {
        self.stop();
        let Some(mut command) = self.voices.first().and_then(Voice::hush) else { return };
        if let Ok(mut child) = command.spawn() {
            // It could wait for ever: nobody waits for it longer than this.
            let reaps = move || {
                let until = Instant::now() + Duration::from_secs(2);
                while Instant::now() < until && matches!(child.try_wait(), Ok(None)) {
                    thread::sleep(GLANCE);
                }
                end(&mut child);
            };
            thread::Builder::new().stack_size(STACK).spawn(reaps).ok();
        }
    }

    fn open(
        &mut self,
        door: Door,
        language: &str,
        lesson: Option<&LessonId>,
        lessons: Option<PathBuf>,
    ) {
        let Some(mut command) = again([door.command(), "--language", language]) else {
            return tell(News::NotOpened(door));
        };
        if let Some(lessons) = lessons.as_ref().or(self.lessons.as_ref()) {
            command.arg("--lessons").arg(lessons);
        }
        if let Some(lesson) = lesson {
            command.arg("--lesson").arg(lesson.as_str());
        }
        if self.start(command, Errand::Door(door)) {
            self.open.push(door);
            tell(News::Opened(door));
        } else {
            tell(News::NotOpened(door));
        }
    }

    /// Gives a file to a program of the system. Only a plain file that is there is given.
    fn hand_over(&mut self, command: Option<Command>, file: &Path, errand: Errand) {
        let started = match command {
            Some(command) if file.is_file() => self.start(command, errand),
            Some(_) | None => false,
        };
        if !started {
            self.end(errand, false);
        }
    }

    /// Starts a program that is waited for on a thread of its own, and does nothing meanwhile.
    fn start(&self, mut command: Command, errand: Errand) -> bool {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let Ok(mut child) = command.spawn() else { return false };
        let sender = self.sender.clone();
        let waits = move || {
            let well = child.wait().is_ok_and(|status| status.success());
            sender.send(Event::Ended(errand, well)).ok();
        };
        thread::Builder::new().stack_size(STACK).spawn(waits).is_ok()
    }

    fn end(&mut self, errand: Errand, well: bool) {
        match errand {
            Errand::Door(door) => {
                self.open.retain(|open| *open != door);
                tell(if well { News::Closed(door) } else { News::NotOpened(door) });
            }
            Errand::Show if !well => tell(News::NotShown),
            Errand::Show => {}
            Errand::Print => tell(if well { News::Printed } else { News::NotPrinted }),
        }
    }
}

/// A program, given a file.
fn given(program: &Path, file: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg(file);
    command
}

fn printing(program: &Path, file: &Path) -> Command {
    if !cfg!(windows) {
        return given(program, file);
    }
    let mut command = Command::new(program);
    command.args(["-NoProfile", "-NonInteractive", "-Command", PRINT_SCRIPT]).env(FILE, file);
    command
}

/// Ends a process and lets go of it.
fn end(child: &mut Child) {
    child.kill().ok();
    child.wait().ok();
}
