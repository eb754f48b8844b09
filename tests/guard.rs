//! What the process takes from itself, tried from inside a process that has done so.
//!
//! The guards cannot be given back, so each trial runs in a process of its own: this one, started
//! again for the test of the same name.

#![cfg(target_os = "linux")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;

use faire_avec::system::guard::{Door, Finding, Guard, Reason, State, close_doors};
use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
use tempfile::TempDir;

/// The folder of the trial; its presence tells that this is the child.
const FOLDER: &str = "FAIRE_AVEC_GUARD_FOLDER";

/// The folder of the trial, in the process that is to close its doors.
fn child() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// Runs this test again in a process of its own, in a new folder, and waits for its end.
fn run_again(test: &str, prepare: &str) -> (TempDir, Output) {
    let folder = tempfile::tempdir().expect("a folder");
    let program = std::env::current_exe().expect("a path");
    // The shell sets what a process inherits, then becomes the process.
    let output = Command::new("/bin/sh")
        .args(["-c", &format!("{prepare}; exec \"$0\" \"$@\"")])
        .arg(program)
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder.path())
        .current_dir(folder.path())
        .output()
        .expect("it starts");
    (folder, output)
}

#[track_caller]
fn passes_again(test: &str) -> TempDir {
    let (folder, output) = run_again(test, ":");
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complained}");
    // Why a part was not tried, if any.
    eprint!("{complained}");
    folder
}

#[track_caller]
fn state(findings: &[Finding], guard: Guard) -> State {
    findings.iter().find(|finding| finding.guard == guard).expect("a finding").state
}

/// Whether a guard is held, were it in part; when the machine has none, says that what follows is
/// not tried.
#[track_caller]
fn is_held(findings: &[Finding], guard: Guard) -> bool {
    match state(findings, guard) {
        State::Held | State::Missing(Reason::Partly) => true,
        State::Missing(reason @ (Reason::Kernel | Reason::Processor)) => {
            eprintln!("not tried: {guard:?} is missing here ({reason:?})");
            false
        }
        State::Missing(reason @ (Reason::OtherSystem | Reason::Refused)) => {
            panic!("{guard:?} should be held here: {reason:?}")
        }
    }
}

#[track_caller]
fn refused<T>(result: io::Result<T>) {
    let error = result.err().expect("refused");
    assert_eq!(error.kind(), ErrorKind::PermissionDenied, "{error}");
}

fn talks_over(mut one: UnixStream, mut other: UnixStream) -> bool {
    one.write_all(b"x").expect("written");
    let mut byte = [0];
    other.read_exact(&mut byte).expect("read");
    byte == *b"x"
}

fn no_internet() {
    refused(TcpStream::connect("127.0.0.1:9"));
    refused(TcpStream::connect("[::1]:9"));
    refused(TcpListener::bind("127.0.0.1:0"));
    refused(TcpListener::bind("[::1]:0"));
    refused(UdpSocket::bind("127.0.0.1:0"));
}

#[test]
fn no_process_opens_a_socket_to_another_machine() {
    let Some(folder) = child() else {
        passes_again("no_process_opens_a_socket_to_another_machine");
        return;
    };
    // It could be done before.
    TcpListener::bind("127.0.0.1:0").expect("a port");
    let findings = close_doors(Door::Author);
    if !is_held(&findings, Guard::Network) {
        return;
    }
    no_internet();
    thread::spawn(no_internet).join().expect("nor in a thread");

    // The screen and the screen readers are reached so.
    let (one, other) = UnixStream::pair().expect("a pair");
    assert!(talks_over(one, other));
    let path = folder.join("socket");
    let listener = UnixListener::bind(&path).expect("a socket");
    let one = UnixStream::connect(&path).expect("connected");
    assert!(talks_over(one, listener.accept().expect("accepted").0));
}

#[test]
fn a_process_that_is_started_opens_no_socket_either() {
    const GRANDCHILD: &str = "FAIRE_AVEC_GUARD_GRANDCHILD";
    const TEST: &str = "a_process_that_is_started_opens_no_socket_either";
    if child().is_none() {
        passes_again(TEST);
        return;
    }
    if std::env::var_os(GRANDCHILD).is_some() {
        no_internet();
        return;
    }
    if !is_held(&close_doors(Door::Author), Guard::Network) {
        return;
    }
    let program = std::env::current_exe().expect("a path");
    let mut command = Command::new(program);
    command.args(["--exact", TEST, "--test-threads=1"]).env(GRANDCHILD, "1");
    assert!(command.status().expect("it starts").success());
}

/// Tries each way of leaving something in a folder. `kept` is a file that is there.
fn try_to_write(folder: &Path, kept: &Path) -> [io::Result<()>; 6] {
    [
        fs::write(folder.join("new"), "x"),
        OpenOptions::new().append(true).open(kept).map(drop),
        fs::create_dir(folder.join("sub")),
        std::os::unix::fs::symlink(kept, folder.join("link")),
        fs::rename(kept, folder.join("moved")),
        fs::remove_file(folder.join("moved")),
    ]
}

#[test]
fn the_learners_process_writes_in_its_folder_alone() {
    let Some(folder) = child() else {
        passes_again("the_learners_process_writes_in_its_folder_alone");
        return;
    };
    // It is made, with those above it.
    let data = folder.join("share/faire-avec");
    let kept = folder.join("kept");
    fs::write(&kept, "kept").expect("it could be done before");
    let mut open = File::create(folder.join("open")).expect("a file");
    let home = std::env::var_os("HOME").map(PathBuf::from);

    let findings = close_doors(Door::Learner { data_folder: Some(&data) });
    fs::write(data.join("progress"), "1").expect("inside");
    for result in try_to_write(&data, &data.join("progress")) {
        result.expect("inside");
    }
    if !is_held(&findings, Guard::Writing) {
        return;
    }
    for result in try_to_write(&folder, &kept) {
        // What was never moved cannot be removed: the name is not there.
        let error = result.expect_err("refused");
        let kinds = [ErrorKind::PermissionDenied, ErrorKind::CrossesDevices, ErrorKind::NotFound];
        assert!(kinds.contains(&error.kind()), "{error}");
    }
    refused(fs::remove_file(&kept));
    refused(File::create(&kept));
    for place in [Some(PathBuf::from("/tmp")), Some(PathBuf::from("/var/tmp")), home] {
        let Some(place) = place.filter(|place| place.is_dir()) else { continue };
        refused(fs::write(place.join("faire-avec-guard-test"), "x"));
    }
    fs::write("/dev/null", "x").expect("nowhere");
    // What was open before goes where it was sent.
    open.write_all(b"x").expect("open");
    assert_eq!(fs::read_to_string(&kept).expect("reading stays free"), "kept");
    thread::spawn(move || refused(File::create(&kept))).join().expect("nor in a thread");
}

#[test]
fn without_a_folder_the_learners_process_writes_nothing() {
    let Some(folder) = child() else {
        let folder = passes_again("without_a_folder_the_learners_process_writes_nothing");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
        return;
    };
    if is_held(&close_doors(Door::Learner { data_folder: None }), Guard::Writing) {
        refused(fs::write(folder.join("new"), "x"));
    }
}

#[test]
fn whoever_asks_for_a_file_has_it_where_it_was_asked() {
    let Some(folder) = child() else {
        passes_again("whoever_asks_for_a_file_has_it_where_it_was_asked");
        return;
    };
    let findings = close_doors(Door::Author);
    assert!(findings.iter().all(|finding| finding.guard != Guard::Writing));
    fs::write(folder.join("picture"), "x").expect("written");
}

#[test]
fn a_crash_leaves_no_core_file() {
    const TEST: &str = "a_crash_leaves_no_core_file";
    const OPEN: &str = "FAIRE_AVEC_GUARD_OPEN";
    if child().is_some() {
        if std::env::var_os(OPEN).is_none() {
            let findings = close_doors(Door::Learner { data_folder: child().as_deref() });
            assert_eq!(state(&findings, Guard::Core), State::Held);
            assert_eq!(state(&findings, Guard::Memory), State::Held);
            let limit = getrlimit(Resource::Core);
            assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
            assert_eq!(dumpable_behavior().ok(), Some(DumpableBehavior::NotDumpable));
        }
        std::process::abort();
    }
    let unlimited = "ulimit -c unlimited 2>/dev/null";
    let (_folder, crashed) = run_again(TEST, &format!("{unlimited}; export {OPEN}=1"));
    assert_eq!(crashed.status.signal(), Some(6));
    if !crashed.status.core_dumped() {
        eprintln!("this machine leaves no core file of any process: only the limits are tried");
    }
    // The folder is one the process may write in.
    let (folder, crashed) = run_again(TEST, unlimited);
    let complained = String::from_utf8_lossy(&crashed.stderr);
    assert_eq!(crashed.status.signal(), Some(6), "{complained}");
    assert!(!crashed.status.core_dumped());
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn the_program_closes_its_doors_before_it_reads_anything() {
    // Nothing to draw with: the learner's door is closed, then the window is refused. The helper
    // that was started before has closed its own.
    for (arguments, n_processes) in
        [(&[][..], 2), (&["trainer"], 2), (&["check"], 1), (&["--help"], 1), (&["no-such"], 1)]
    {
        let log = tempfile::tempdir().expect("a folder");
        // A file for each process and thread.
        let traced = Command::new("strace")
            .args(["-ff", "-qq", "-e", "trace=prctl,seccomp,clone,clone3,execve", "-o"])
            .arg(log.path().join("calls"))
            .arg(env!("CARGO_BIN_EXE_faire-avec"))
            .args(arguments)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output();
        let Ok(_) = traced else {
            eprintln!("not tried: strace is not installed");
            return;
        };
        let mut n_closed = 0;
        for entry in fs::read_dir(log.path()).expect("a log") {
            let calls = fs::read_to_string(entry.expect("an entry").path()).expect("a text");
            let first_thread = calls.find("CLONE_THREAD").unwrap_or(calls.len());
            let Some(filter) = calls.find("SECCOMP_SET_MODE_FILTER") else {
                assert_eq!(first_thread, calls.len(), "{arguments:?}: {calls}");
                continue;
            };
            n_closed += 1;
            let hidden = calls.find("PR_SET_DUMPABLE, SUID_DUMP_DISABLE");
            assert!(hidden.is_some_and(|hidden| hidden < filter), "{arguments:?}: {calls}");
            assert!(filter < first_thread, "{arguments:?}: {calls}");
        }
        assert_eq!(n_closed, n_processes, "{arguments:?}");
    }
}
