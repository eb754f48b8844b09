//! What the whole program asks of the system during a lesson, from its first call to the end:
//! nothing of it reaches another machine, and nothing is written outside the folder of progress.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::window::desk::{APP, Desk, is_asked_for};
use crate::{SCREEN, play_whole};

/// The calls that open a way out, or change the disk.
const CALLS: &str = "socket,socketpair,connect,bind,io_uring_setup,\
    open,openat,openat2,creat,rename,renameat,renameat2,mkdir,mkdirat,rmdir,unlink,unlinkat,\
    link,linkat,symlink,symlinkat,mknod,mknodat,truncate,ftruncate,fallocate,chmod,fchmod,\
    fchmodat,chown,fchown,lchown,fchownat,setxattr,lsetxattr,fsetxattr,utimensat,utime,utimes,\
    mount,quotactl,swapon";

/// What is written to and keeps nothing: nowhere, the graphics card, and memory.
const NOTHING_KEPT: [&str; 5] = ["/dev/null", "/dev/dri/", "/dev/shm/", "/memfd:", "/dev/nvidia"];

/// A program traced with all that it starts, each in a file of its own so that no line is cut.
fn strace(program: &str, log: &Path) -> Command {
    let mut command = Command::new("/usr/bin/strace");
    command.args(["-ff", "-qq", "-y", "-s", "4096", "-e", &format!("trace={CALLS}"), "-o"]);
    command.arg(log.join("calls")).arg(program);
    command
}

/// What a trace shows of what was done, what was refused left out.
#[derive(Debug, Default)]
struct Seen {
    n_processes: usize,
    /// Sockets of this machine.
    n_own_sockets: usize,
    /// Calls that opened or used any other.
    elsewhere: Vec<String>,
    /// How many changes of the disk there were in the folder given.
    n_inside: usize,
    /// Changes of the disk anywhere else.
    outside: Vec<String>,
}

impl Seen {
    fn of(log: &Path, folder: &Path, started_in: &Path) -> Self {
        let mut seen = Self::default();
        for entry in fs::read_dir(log).expect("a log") {
            let text = fs::read(entry.expect("an entry").path()).expect("a text");
            seen.n_processes += 1;
            for line in String::from_utf8_lossy(&text).lines() {
                seen.add(line, folder, started_in);
            }
        }
        seen
    }

    fn add(&mut self, line: &str, folder: &Path, started_in: &Path) {
        let Some((call, rest)) = line.split_once('(') else { return };
        // Short lines are padded: `mkdir("b", 0777)        = 0`.
        let Some((arguments, result)) = rest.rsplit_once(" = ") else { return };
        let Some(arguments) = arguments.trim_end().strip_suffix(')') else { return };
        if result.starts_with('-') || result.starts_with('?') {
            return;
        }
        match call {
            "socket" | "socketpair" if arguments.starts_with("AF_UNIX") => self.n_own_sockets += 1,
            "connect" | "bind" if arguments.contains("sa_family=AF_UNIX") => {}
            "socket" | "socketpair" | "connect" | "bind" | "io_uring_setup" => {
                self.elsewhere.push(line.to_owned());
            }
            _ => {
                for path in changed(call, arguments, result, started_in) {
                    if path.starts_with(folder) {
                        self.n_inside += 1;
                    } else if !keeps_nothing(&path) {
                        self.outside.push(line.to_owned());
                    }
                }
            }
        }
    }
}

fn keeps_nothing(path: &Path) -> bool {
    let path = path.to_string_lossy();
    NOTHING_KEPT.iter().any(|start| path.starts_with(start)) || !path.starts_with('/')
}

/// The paths that a call changes. A path that is not whole and names no folder to begin from is of
/// the folder the program was started in: it never goes to another.
fn changed(call: &str, arguments: &str, result: &str, started_in: &Path) -> Vec<PathBuf> {
    match call {
        "open" | "openat" | "openat2" => {
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE"];
            if !writes.iter().any(|flag| arguments.contains(flag)) {
                return Vec::new();
            }
            // The system says what was really opened.
            between(result, '<', '>').into_iter().collect()
        }
        "ftruncate" | "fallocate" | "fchmod" | "fchown" | "fsetxattr" => {
            between(arguments, '<', '>').into_iter().collect()
        }
        _ => {
            let mut folder = started_in.to_owned();
            let mut paths = Vec::new();
            let mut rest = arguments;
            while let Some(at) = rest.find(['<', '"']) {
                let end = if rest.as_bytes()[at] == b'<' { '>' } else { '"' };
                let Some(len) = rest[at + 1..].find(end) else { break };
                let inside = &rest[at + 1..at + 1 + len];
                if end == '>' {
                    folder = PathBuf::from(inside);
                } else {
                    paths.push(folder.join(inside));
                }
                rest = &rest[at + len + 2..];
            }
            assert!(!paths.is_empty(), "{call}({arguments})");
            paths
        }
    }
}

fn between(text: &str, open: char, close: char) -> Option<PathBuf> {
    let (_, after) = text.split_once(open)?;
    Some(PathBuf::from(after.rsplit_once(close)?.0.trim_end_matches(" (deleted)")))
}

#[test]
fn a_whole_lesson_reaches_no_machine_and_writes_in_its_folder_alone() {
    if !is_asked_for("a_whole_lesson_reaches_no_machine_and_writes_in_its_folder_alone") {
        return;
    }
    assert!(Path::new("/usr/bin/strace").exists(), "install the Debian package strace");
    the_looking_glass_works();
    let log = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::lay(SCREEN);
    // Every desktop has it; the program would make it once, before its doors close.
    fs::create_dir_all(desk.home().join(".local/share")).expect("a folder");
    desk.open_app_by(&mut strace(APP, log.path()), SCREEN);
    desk.find("heading", "Je m’entraîne à…");
    play_whole(&mut desk);
    let data = desk.home().join(".local/share/faire-avec");
    desk.close_app();
    let here = std::env::current_dir().expect("a folder");
    let seen = Seen::of(log.path(), &data, &here);
    let Seen { n_processes, n_own_sockets, elsewhere, n_inside, outside } = seen;
    eprintln!(
        "{n_processes} processes and threads; sockets: {n_own_sockets} of this machine, {} of \
         others; writes: {n_inside} in the folder of progress, {} elsewhere",
        elsewhere.len(),
        outside.len()
    );
    assert_eq!(elsewhere, [""; 0]);
    assert_eq!(outside, [""; 0]);
    assert!(n_inside > 20, "each step is kept: {n_inside}");
    assert!(n_own_sockets > 0, "the screen is reached");
    assert!(n_processes > 2, "the helper is traced too");
}

/// The same eyes see what must not be: a file, a folder, a name that changes, a socket.
fn the_looking_glass_works() {
    let log = tempfile::tempdir().expect("a folder");
    let place = tempfile::tempdir().expect("a folder");
    // A socket that sends nothing.
    let script = "echo x > a; echo x >> a; mkdir b; mv a b/; rm b/a; exec 3<>/dev/udp/127.0.0.1/9";
    let mut command = strace("/bin/bash", log.path());
    command.args(["-c", script]).current_dir(place.path()).stdin(Stdio::null());
    assert!(command.status().expect("strace").success());
    let seen = Seen::of(log.path(), Path::new("/nowhere"), place.path());
    let calls: Vec<&str> =
        seen.outside.iter().map(|line| line.split('(').next().unwrap_or_default()).collect();
    let n_opened = calls.iter().filter(|call| **call == "openat").count();
    assert!(n_opened >= 2, "{seen:?}");
    for call in ["mkdir", "rename", "unlink"] {
        assert!(calls.iter().any(|found| found.starts_with(call)), "{call}: {seen:?}");
    }
    assert!(seen.elsewhere.iter().any(|line| line.contains("AF_INET")), "{seen:?}");
    let seen = Seen::of(log.path(), place.path(), place.path());
    assert!(seen.outside.is_empty() && seen.n_inside >= 5, "{seen:?}");
}
