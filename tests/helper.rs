//! The helper: what it is asked it does, what it is not meant to do it refuses, and it is never in
//! the way.
//!
//! The program itself is started as a helper. The voices and the other programs that it starts are
//! small scripts that write down how they were started.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use faire_avec::system::helper::{ARGUMENT, Door, Helper, News, start_by};

/// The longest that anything awaited may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A folder of programs, which is all that the helper finds.
struct Machine {
    folder: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        let machine = Self { folder: tempfile::tempdir().expect("a folder") };
        fs::create_dir(machine.path("bin")).expect("a folder");
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Installs a program that writes its arguments in a file of its name, then does `more`.
    fn install(self, name: &str, more: &str) -> Self {
        let path = self.path("bin").join(name);
        let log = self.path(name);
        let script = format!(
            "#!/bin/sh\nprintf '[%s]' \"$@\" >> '{0}'\nprintf '\\n' >> '{0}'\n{more}\n",
            log.display()
        );
        fs::write(&path, script).expect("a program");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program");
        self
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_faire-avec"));
        command.arg(ARGUMENT).env("PATH", self.path("bin"));
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Starts the helper, and waits until it has told all that it can do.
    fn start(&self) -> Helper {
        let helper = start_by(self.command()).and_then(|started| started.listen());
        let helper = helper.expect("it starts");
        wait("what it can do", || helper.has_voice() || helper.can_show() || helper.can_print());
        helper
    }

    /// How a program was started, one line each time.
    fn started(&self, name: &str) -> Vec<String> {
        let text = fs::read_to_string(self.path(name)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn wait_for(&self, name: &str, expected: &[&str]) {
        wait(&format!("{expected:?}"), || self.started(name) == expected);
    }
}

#[track_caller]
fn wait(what: &str, mut is_there: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_there() {
        assert!(started.elapsed() < PATIENCE, "{what} does not come");
        sleep(Duration::from_millis(10));
    }
}

#[track_caller]
fn wait_for_news(helper: &Helper, expected: News) {
    wait(&format!("{expected:?}"), || helper.news().contains(&expected));
}

fn is_running(process: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with('Z'))
}

#[test]
fn a_text_is_said_as_one_argument_without_what_is_not_said() {
    let machine = Machine::new().install("espeak-ng", "");
    let helper = machine.start();
    assert!(helper.has_voice());
    helper.say("Appuyez sur \u{E000}Créer\u{E001}.\n$(id) `id` \u{2068}7\u{2069}", "fr");
    machine.wait_for("espeak-ng", &["[-v][fr][-s][145][--][Appuyez sur Créer. $(id) `id` 7]"]);
}

#[test]
fn the_voice_of_the_desktop_comes_first_and_is_hushed_by_its_own_means() {
    let machine = Machine::new().install("espeak-ng", "").install("spd-say", "");
    let helper = machine.start();
    helper.say("Bonjour", "fr");
    machine.wait_for("spd-say", &["[-l][fr][-r][-15][--][Bonjour]"]);
    helper.hush();
    machine.wait_for("spd-say", &["[-l][fr][-r][-15][--][Bonjour]", "[-C]"]);
    assert_eq!(machine.started("espeak-ng"), [""; 0]);
}

#[test]
fn a_new_text_and_a_hush_end_the_one_that_is_read() {
    let machine = Machine::new().install("espeak-ng", "echo $$ >> \"$0.running\"; exec sleep 60");
    let path = format!("{}:/usr/bin:/bin", machine.path("bin").display());
    let mut command = machine.command();
    command.env("PATH", path);
    let helper = start_by(command).and_then(|started| started.listen()).expect("it starts");
    wait("a voice", || helper.has_voice());
    let running = || -> Vec<u32> {
        let text = fs::read_to_string(machine.path("bin/espeak-ng.running")).unwrap_or_default();
        text.lines().filter_map(|line| line.parse().ok()).collect()
    };
    // What the machine's own voices do is not tried here.
    if faire_avec::system::speech::voices().iter().any(|voice| voice.speaker.program() == "spd-say")
    {
        eprintln!("not tried: spd-say is installed and would come first");
        return;
    }
    helper.say("Un", "fr");
    wait("the first", || running().len() == 1);
    helper.say("Deux", "fr");
    wait("the second", || running().len() == 2);
    wait("the end of the first", || !is_running(running()[0]));
    assert!(is_running(running()[1]));
    helper.hush();
    wait("silence", || !is_running(running()[1]));
    assert!(helper.has_voice(), "to be ended is not to fail");
}

#[test]
fn a_voice_that_fails_gives_way_to_the_next_and_the_last_one_to_silence() {
    let machine = Machine::new().install("spd-say", "exit 1").install("espeak-ng", "");
    let helper = machine.start();
    helper.say("Bonjour", "fr");
    machine.wait_for("espeak-ng", &["[-v][fr][-s][145][--][Bonjour]"]);
    assert!(helper.has_voice());

    let machine = Machine::new().install("espeak-ng", "exit 1");
    let helper = machine.start();
    helper.say("Bonjour", "fr");
    wait("silence", || !helper.has_voice());
    helper.say("Bonsoir", "fr");
    helper.hush();
    assert_eq!(machine.started("espeak-ng").len(), 1);
}

#[test]
fn a_voice_that_is_stuck_is_ended_and_the_next_one_speaks() {
    let machine = Machine::new().install("spd-say", "exec /bin/sleep 600").install("espeak-ng", "");
    let helper = machine.start();
    helper.say("Bonjour", "fr");
    machine.wait_for("espeak-ng", &["[-v][fr][-s][145][--][Bonjour]"]);
}

#[test]
fn a_real_voice_speaks_into_a_file() {
    let Some(voice) = faire_avec::system::speech::voices()
        .into_iter()
        .find(|voice| voice.speaker.program() == "espeak-ng")
    else {
        eprintln!("not tried: espeak-ng is not installed");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let said = |text: &str, language: &str| {
        let file = folder.path().join("said.wav");
        let mut command = Command::new(&voice.program);
        // The same arguments, and no sound card.
        command.arg("-w").arg(&file).args(voice.say(text, language).get_args());
        assert!(command.status().expect("it starts").success());
        fs::metadata(file).map_or(0, |found| found.len())
    };
    let short = said("Non.", "fr");
    let long = said("-- Appuyez sur le bouton Créer une adresse.", "fr");
    assert!(short > 1_000, "{short}");
    assert!(long > 2 * short, "{long}, {short}");
    assert!(said("Press the button.", "en") > 1_000);
}

#[test]
fn without_a_voice_nothing_is_said_and_nothing_fails() {
    let machine = Machine::new().install("lp", "");
    let helper = machine.start();
    assert!(!helper.has_voice() && !helper.can_show() && helper.can_print());
    helper.say("Bonjour", "fr");
    helper.hush();
}

#[test]
fn a_file_is_shown_and_printed_when_it_is_a_plain_one() {
    let machine = Machine::new().install("xdg-open", "").install("lp", "");
    let helper = machine.start();
    wait("both", || helper.can_show() && helper.can_print());
    let file = machine.path("fiche à lire.txt");
    fs::write(&file, "mots").expect("a file");
    helper.show(&file);
    let given = format!("[{}]", file.display());
    machine.wait_for("xdg-open", &[&given]);
    helper.print(&file);
    wait_for_news(&helper, News::Printed);
    machine.wait_for("lp", &[&given]);
    helper.print(&machine.path("absent.txt"));
    wait_for_news(&helper, News::NotPrinted);
    helper.show(&machine.path("bin"));
    assert_eq!(machine.started("lp").len(), 1);
    assert_eq!(machine.started("xdg-open").len(), 1);
}

#[test]
fn a_printer_that_refuses_is_told() {
    let machine = Machine::new().install("lp", "exit 1");
    let helper = machine.start();
    let file = machine.path("a.txt");
    fs::write(&file, "mots").expect("a file");
    helper.print(&file);
    wait_for_news(&helper, News::NotPrinted);
}

#[test]
fn a_door_that_finds_no_screen_is_told_and_can_be_tried_again() {
    let machine = Machine::new().install("lp", "");
    let helper = machine.start();
    for door in Door::ALL {
        for _ in 0..2 {
            assert!(helper.open(door, "fr", None, None));
            let mut news = Vec::new();
            wait("the end of the door", || {
                news.extend(helper.news());
                news.contains(&News::NotOpened(door))
            });
            assert_eq!(news, [News::Opened(door), News::NotOpened(door)]);
        }
    }
    assert!(!helper.open(Door::Trainer, "--help", None, None), "that is no language");
}

/// A helper spoken to without the program's own care.
struct Raw(Child);

impl Raw {
    fn start(machine: &Machine) -> Self {
        let mut command = machine.command();
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        Self(command.spawn().expect("it starts"))
    }

    /// Sends bytes, closes the pipe, and returns all that is told until the end.
    fn told(mut self, bytes: &[u8]) -> String {
        let mut input = self.0.stdin.take().expect("piped");
        input.write_all(bytes).expect("sent");
        drop(input);
        let mut told = String::new();
        self.0.stdout.take().expect("piped").read_to_string(&mut told).expect("words");
        assert!(self.0.wait().expect("it ends").success());
        told
    }
}

const ABLE: &str = "voice true\ncan-show false\ncan-print false\n";

#[test]
fn what_is_not_understood_is_refused_and_the_rest_is_done() {
    let machine = Machine::new().install("espeak-ng", "");
    let long = format!("say fr {}\n", "a".repeat(100_000));
    let mut bytes = long.into_bytes();
    bytes.extend(b"\xff\xfe\n\nsay fr \nexec /bin/sh\nsay ../x y\nhush me\nsay fr \x1b[2J\n");
    bytes.extend("say fr Après tout cela\n".as_bytes());
    bytes.extend(b"hush");
    let told = Raw::start(&machine).told(&bytes);
    assert_eq!(told, format!("{ABLE}{}", "refused\n".repeat(9)));
    let said = machine.started("espeak-ng");
    assert!(said.iter().all(|line| line.ends_with("[Après tout cela]")), "{said:?}");
}

#[test]
fn it_ends_when_nobody_can_ask_any_more() {
    let machine = Machine::new().install("espeak-ng", "");
    assert_eq!(Raw::start(&machine).told(b""), ABLE);
    let helper = machine.start();
    let process = helper.process();
    assert!(is_running(process));
    drop(helper);
    wait("its end", || !is_running(process));
}

#[test]
fn a_helper_that_is_gone_is_a_voice_that_is_not_there() {
    let machine = Machine::new().install("espeak-ng", "");
    let helper = machine.start();
    let killed = Command::new("/bin/sh")
        .args(["-c", &format!("kill -9 {}", helper.process())])
        .status()
        .expect("a shell");
    assert!(killed.success());
    wait("the loss of the voice", || !helper.has_voice());
    for _ in 0..100 {
        helper.say("Bonjour", "fr");
        helper.hush();
    }
    wait("the door to stay closed", || !helper.open(Door::Trainer, "fr", None, None));
}

#[test]
fn it_never_makes_the_window_wait() {
    // It reads nothing at all.
    let mut command = Command::new("/bin/sleep");
    command.arg("600");
    let helper = start_by(command).and_then(|started| started.listen()).expect("it starts");
    let process = helper.process();
    let mut given_up = false;
    for _ in 0..100_000 {
        given_up |= !helper.open(Door::Trainer, "fr", None, None);
    }
    assert!(given_up, "what cannot be sent is given up");
    Command::new("/bin/sh").args(["-c", &format!("kill {process}")]).status().expect("a shell");
    wait("its end", || !is_running(process));
}

#[test]
fn it_guards_itself_and_all_that_it_starts() {
    let Some(python) = Path::new("/usr/bin/python3").exists().then_some("/usr/bin/python3") else {
        eprintln!("not tried: python3 is not installed");
        return;
    };
    // A voice that tries the internet, then the machine, and writes down what came of it.
    let tries = format!(
        "exec {python} -c 'import socket\ntry: socket.socket(socket.AF_INET)\n\
         except PermissionError: print(\"refused\")\nsocket.socket(socket.AF_UNIX)\n\
         print(\"machine\")' > \"$0.tried\""
    );
    let machine = Machine::new().install("espeak-ng", &tries);
    let helper = machine.start();
    helper.say("Bonjour", "fr");
    let tried = machine.path("bin/espeak-ng.tried");
    let found = || fs::read_to_string(&tried).unwrap_or_default();
    wait("what it tried", || found().ends_with("machine\n"));
    assert_eq!(found(), "refused\nmachine\n");
    let process = helper.process();
    let limits = fs::read_to_string(format!("/proc/{process}/limits")).expect("its limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size"));
    assert_eq!(core.expect("a limit").split_whitespace().nth(4), Some("0"));
    // What is not dumpable belongs to the administrator in /proc.
    use std::os::unix::fs::MetadataExt as _;
    let owner = fs::metadata(format!("/proc/{process}/environ")).expect("there").uid();
    assert_eq!(owner, 0);
}
