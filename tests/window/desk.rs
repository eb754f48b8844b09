//! A desk of its own for each test: a screen, a session bus, a screen reader, a hand on the mouse
//! and the keyboard. All is taken away when the desk is dropped.

use std::fs;
use std::io::{BufReader, Read as _, Write as _};
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::tree::{Node, Tree};

/// The longest that anything awaited may take, on a slow machine that draws with its processor.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The time between two looks at the screen.
const PAUSE: Duration = Duration::from_millis(30);

/// The program.
pub const APP: &str = env!("CARGO_BIN_EXE_faire-avec");

/// What reads the screen.
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/tree.py");

/// What a desk is made of, and the Debian package of each.
const NEEDED: [(&str, &str); 6] = [
    ("/usr/bin/Xvfb", "xvfb"),
    ("/usr/bin/xdotool", "xdotool"),
    ("/usr/bin/dbus-daemon", "dbus-daemon"),
    ("/usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
    ("/usr/lib/python3/dist-packages/gi/__init__.py", "python3-gi"),
    ("/usr/lib/girepository-1.0/Atspi-2.0.typelib", "gir1.2-atspi-2.0"),
];

/// Whether the tests with a window were asked for. Says it when they were not.
pub fn is_asked_for(test: &str) -> bool {
    let asked = std::env::var_os("FAIRE_AVEC_WINDOW").is_some();
    if !asked {
        eprintln!("{test}: not run; set FAIRE_AVEC_WINDOW=1");
    }
    asked
}

/// Panics with the Debian package of the first thing that is missing.
fn require_all() {
    for (path, package) in NEEDED {
        // Where a library is installed depends on the processor.
        let elsewhere = path.replace("/usr/lib/", &format!("/usr/lib/{}/", triple()));
        let is_there = Path::new(path).exists() || Path::new(&elsewhere).exists();
        assert!(is_there, "{path} is missing: install the Debian package {package}");
    }
}

fn triple() -> String {
    format!("{}-linux-gnu", std::env::consts::ARCH)
}

/// A screen with nothing on it, and who looks at it.
pub struct Desk {
    home: TempDir,
    /// The size of the screen, in pixels.
    size: [i32; 2],
    display: String,
    bus: String,
    reader: (ChildStdin, BufReader<ChildStdout>),
    app: Option<Child>,
    /// The processes under the app, the last started first.
    others: Vec<Child>,
    done: Vec<Gesture>,
    user: Option<u32>,
}

/// What a hand did, to be done again where nobody reads the screen.
#[derive(Clone, Debug)]
pub enum Gesture {
    /// A press of the mouse there.
    Press(i32, i32),
    /// A turn of the wheel downwards, the mouse there.
    Wheel(i32, i32),
    /// A key.
    Key(String),
    /// Text.
    Type(String),
    /// Nothing: the moment when something was measured.
    Mark(&'static str),
}

impl Desk {
    /// Lays a desk: a screen of this size, in pixels, a bus, a screen reader.
    pub fn lay(size: [u32; 2]) -> Self {
        Self::lay_with(size, None, false)
    }

    /// Lays a desk whose screen can be looked at by [`Desk::screen`].
    pub fn lay_to_be_looked_at(size: [u32; 2]) -> Self {
        Self::lay_with(size, None, true)
    }

    /// Lays a desk on which everything belongs to another user, by their number. For the
    /// administrator alone.
    pub fn lay_for(size: [u32; 2], user: Option<u32>) -> Self {
        Self::lay_with(size, user, false)
    }

    fn lay_with([width, height]: [u32; 2], user: Option<u32>, is_looked_at: bool) -> Self {
        require_all();
        let home = tempfile::tempdir().expect("a folder");
        let mut script = PathBuf::from(SCRIPT);
        if let Some(user) = user {
            // What the administrator has may not be theirs to read.
            script = home.path().join("tree.py");
            fs::copy(SCRIPT, &script).expect("copied");
            fs::copy(APP, home.path().join("faire-avec")).expect("copied");
            chown(home.path(), Some(user), Some(user)).expect("given");
        }
        let spawn = |command: &mut Command, home: &Path| spawn(as_user(command, user), home);
        let mut others = Vec::new();

        let screen = format!("{width}x{height}x24");
        let mut command = Command::new("/usr/bin/Xvfb");
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"]);
        command.args(["-screen", "0", &screen]);
        if is_looked_at {
            command.arg("-fbdir").arg(home.path());
        }
        let number = first_line(&mut others, as_user(&mut command, user), home.path());
        let display = format!(":{number}");

        let mut command = Command::new("/usr/bin/dbus-daemon");
        command.args(["--session", "--nofork", "--print-address=1"]);
        command.env("DISPLAY", &display);
        let bus = first_line(&mut others, as_user(&mut command, user), home.path());

        let mut command = Command::new("/usr/libexec/at-spi-bus-launcher");
        command.arg("--launch-immediately");
        command.env("DISPLAY", &display);
        command.env("DBUS_SESSION_BUS_ADDRESS", &bus).stdout(Stdio::null());
        others.insert(0, spawn(&mut command, home.path()));

        let mut command = Command::new("/usr/bin/python3");
        command.arg("-B").arg(script).env("DBUS_SESSION_BUS_ADDRESS", &bus);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = spawn(&mut command, home.path());
        let input = child.stdin.take().expect("piped");
        let mut output = BufReader::new(child.stdout.take().expect("piped"));
        others.insert(0, child);
        assert_eq!(read_line(&mut output), "ready", "no accessibility bus");

        let reader = (input, output);
        let size = [width, height].map(|side| i32::try_from(side).expect("a screen"));
        Self { home, size, display, bus, reader, app: None, others, done: Vec::new(), user }
    }

    /// Sends the screen reader away: nobody listens any more.
    pub fn read_no_more(&mut self) {
        for child in &mut self.others[..2] {
            end(child);
        }
    }

    /// Opens the app in French on this desk, waits for its window, gives it this size in pixels and
    /// the keyboard: no window manager is there to do it.
    pub fn open_app(&mut self, size: [u32; 2]) {
        let mut command = match self.user {
            None => Command::new(APP),
            Some(_) => Command::new(self.home.path().join("faire-avec")),
        };
        self.open_app_by(&mut command, size);
    }

    /// Opens the app as [`Desk::open_app`] does, by a command that its arguments are given to.
    pub fn open_app_by(&mut self, command: &mut Command, [width, height]: [u32; 2]) {
        command.args(["--language", "fr"]).stdout(Stdio::null());
        self.surround(command);
        self.app = Some(spawn(as_user(command, self.user), self.home.path()));
        let window = ["search", "--sync", "--onlyvisible", "--name", "^Faire avec$"];
        let (width, height) = (width.to_string(), height.to_string());
        let size = ["windowsize", "%1", &width, &height];
        self.hand(
            &[&window[..], &["windowmove", "%1", "0", "0"], &size, &["windowfocus", "%1"]].concat(),
        );
    }

    /// Closes the app as the window's own cross does, and waits for its end: every process that it
    /// started ends by itself.
    pub fn close_app(&mut self) {
        let window = self.hand(&["search", "--onlyvisible", "--name", "^Faire avec$"]);
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/close.py");
        let mut command = Command::new("/usr/bin/python3");
        command.args(["-B", script, window.trim()]).env("DISPLAY", &self.display);
        assert!(command.status().expect("python3").success());
        let mut app = self.app.take().expect("opened");
        let started = Instant::now();
        while app.try_wait().expect("the state of the app").is_none() {
            assert!(started.elapsed() < PATIENCE, "the app does not close");
            sleep(PAUSE);
        }
    }

    /// Waits for the end of an app that was killed, and of all that it started.
    pub fn forget_app(&mut self) {
        if let Some(mut app) = self.app.take() {
            end(&mut app);
        }
    }

    /// Puts a program that is about to start on this desk.
    pub fn surround(&self, command: &mut Command) {
        isolate(command, self.home.path());
        command.env("DISPLAY", &self.display);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.bus);
    }

    /// The title of the window, as a window manager would show it.
    pub fn title(&self) -> String {
        let window = ["search", "--onlyvisible", "--name", ".", "getwindowname"];
        self.hand(&window).trim().to_owned()
    }

    /// The points of the screen, as the machine would show them.
    pub fn screen(&self) -> Vec<u8> {
        fs::read(self.home.path().join("Xvfb_screen0")).expect("a desk that can be looked at")
    }

    /// The points of the screen, once they have not changed for a while.
    pub fn still_screen(&self) -> Vec<u8> {
        let (started, mut before) = (Instant::now(), self.screen());
        loop {
            assert!(started.elapsed() < PATIENCE, "the screen never stands still");
            sleep(10 * PAUSE);
            let after = self.screen();
            if after == before {
                return after;
            }
            before = after;
        }
    }

    /// Drops a file in the middle of the window, as a file manager does.
    pub fn drop_file(&self, file: &Path) {
        let window = self.hand(&["search", "--onlyvisible", "--name", "^Faire avec$"]);
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/drop.py");
        let [x, y] = self.size.map(|side| (side / 2).to_string());
        let mut command = Command::new("/usr/bin/python3");
        command.args(["-B", script, window.trim(), &x, &y]).arg(file);
        assert!(command.env("DISPLAY", &self.display).status().expect("python3").success());
    }

    /// The number of the app's process.
    pub fn app_id(&self) -> u32 {
        self.app.as_ref().expect("opened").id()
    }

    /// The number of the process that helps the app: the one that it started.
    pub fn helper_id(&self) -> u32 {
        let app = self.app_id();
        let children = fs::read_to_string(format!("/proc/{app}/task/{app}/children"));
        let children = children.expect("it runs");
        let mut numbers = children.split_whitespace();
        let helper = numbers.next().and_then(|number| number.parse().ok()).expect("a helper");
        assert_eq!(numbers.next(), None, "one helper, and nothing else");
        helper
    }

    /// What is on the screen now.
    pub fn look(&mut self) -> Tree {
        let (input, output) = &mut self.reader;
        writeln!(input, "tree").expect("the screen reader listens");
        input.flush().expect("the screen reader listens");
        let mut nodes = Vec::new();
        loop {
            match read_line(output).as_str() {
                "." => return Tree { nodes },
                line => nodes.push(Node::parse(line)),
            }
        }
    }

    /// Looks until something is there. Panics with the screen as it is when it does not come.
    pub fn wait<T>(&mut self, what: &str, found: impl Fn(&Tree) -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            let tree = self.look();
            if let Some(found) = found(&tree) {
                return found;
            }
            assert!(started.elapsed() < PATIENCE, "{what} does not come. On the screen:\n{tree}");
            if let Some(app) = &mut self.app {
                let ended = app.try_wait().expect("the state of the app");
                assert!(ended.is_none(), "the app has ended: {ended:?}");
            }
            sleep(PAUSE);
        }
    }

    /// The node of this role and name, once it is there and stands still.
    pub fn find(&mut self, role: &str, name: &str) -> Node {
        self.find_where(&format!("{role} {name:?}"), |tree| tree.find(role, name).cloned())
    }

    /// The node that is looked for, once it is there and stands still.
    pub fn find_where(&mut self, what: &str, found: impl Fn(&Tree) -> Option<Node>) -> Node {
        let mut before: Option<Node> = None;
        let started = Instant::now();
        loop {
            let node = self.wait(what, &found);
            if before.as_ref() == Some(&node) {
                return node;
            }
            assert!(started.elapsed() < PATIENCE, "{node} moves for ever");
            before = Some(node);
        }
    }

    /// Presses the node of this role and name with the mouse.
    pub fn press(&mut self, role: &str, name: &str) {
        self.press_where(&format!("{role} {name:?}"), |tree| tree.find(role, name).cloned());
    }

    /// Presses the node that is looked for with the mouse, once the wheel has brought it in view.
    pub fn press_where(&mut self, what: &str, found: impl Fn(&Tree) -> Option<Node>) {
        let [width, height] = self.size;
        loop {
            let (x, y) = self.find_where(what, &found).middle();
            if y < height {
                self.hand_does(Gesture::Press(x, y));
                return;
            }
            self.hand_does(Gesture::Wheel(width / 2, height / 2));
            self.wait(what, |tree| found(tree).filter(|node| node.middle().1 < y));
        }
    }

    fn hand_does(&mut self, gesture: Gesture) {
        self.do_again(&gesture);
        self.done.push(gesture);
    }

    /// Everything the hand did so far.
    pub fn done(&self) -> Vec<Gesture> {
        self.done.clone()
    }

    /// Remembers that something is measured now.
    pub fn mark(&mut self, name: &'static str) {
        self.done.push(Gesture::Mark(name));
    }

    /// Does what a hand did once.
    pub fn do_again(&self, gesture: &Gesture) {
        match gesture {
            Gesture::Press(x, y) => {
                let (x, y) = (x.to_string(), y.to_string());
                self.hand(&["mousemove", "--sync", &x, &y, "click", "1"]);
            }
            Gesture::Wheel(x, y) => {
                let (x, y) = (x.to_string(), y.to_string());
                self.hand(&["mousemove", "--sync", &x, &y, "click", "5"]);
            }
            Gesture::Key(key) => {
                self.hand(&["key", key]);
            }
            Gesture::Type(text) => {
                self.hand(&["type", "--delay", "15", "--", text]);
            }
            Gesture::Mark(_) => {}
        }
    }

    /// The folder of everything that the app might write: its home, its data, its temporary files.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Presses a key: `Tab`, `Return`, `space`, `Escape`.
    pub fn key(&mut self, key: &str) {
        self.hand_does(Gesture::Key(key.to_owned()));
    }

    /// Types text, one key after another.
    pub fn type_text(&mut self, text: &str) {
        self.hand_does(Gesture::Type(text.to_owned()));
    }

    /// Gives the screen another keyboard, by the arguments of setxkbmap.
    pub fn lay_out(&self, layout: &[&str]) {
        let mut command = Command::new("/usr/bin/setxkbmap");
        command.args(layout).env("DISPLAY", &self.display);
        let done = as_user(&mut command, self.user).status().expect("setxkbmap");
        assert!(done.success(), "setxkbmap {layout:?}");
    }

    /// Presses keys by xdotool, as it names them.
    pub fn keys(&self, arguments: &[&str]) {
        self.hand(arguments);
    }

    /// Presses Tab until the node of this role and name has the keyboard.
    pub fn tab_to(&mut self, role: &str, name: &str) {
        let mut seen = Vec::new();
        for _ in 0..60 {
            let before = self.focused();
            if before.as_ref().is_some_and(|node| node.is(role, name)) {
                return;
            }
            self.key("Tab");
            let after = self.wait("the focus elsewhere", |tree| {
                let after = tree.focused().cloned();
                (after.is_some() && after != before).then_some(after)
            });
            seen.extend(after.map(|node| node.to_string()));
        }
        panic!("Tab does not reach {role} {name:?}, but:\n{}", seen.join("\n"));
    }

    /// The node that has the keyboard, when it is not the window itself.
    fn focused(&mut self) -> Option<Node> {
        self.look().focused().cloned()
    }

    /// Where the window of this name is on the screen: its left and its right edge, in pixels.
    pub fn edges(&self, name: &str) -> Option<[i32; 2]> {
        let find = ["search", "--onlyvisible", "--name", name, "getwindowgeometry", "--shell"];
        let said = self.all_said(&find);
        let number = |key: &str| {
            let mut lines = said.lines();
            lines.find_map(|line| line.strip_prefix(key)?.parse::<i32>().ok())
        };
        let left = number("X=")?;
        Some([left, left + number("WIDTH=")?])
    }

    /// Moves and presses, by xdotool. Returns the first line of what it says.
    fn hand(&self, arguments: &[&str]) -> String {
        let said = self.all_said(arguments);
        said.split_inclusive('\n').next().unwrap_or_default().to_owned()
    }

    /// Moves and presses, by xdotool. Returns all that it says.
    fn all_said(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("/usr/bin/xdotool");
        command.args(arguments).env("DISPLAY", &self.display);
        let command = as_user(&mut command, self.user);
        let child = command.stdout(Stdio::piped()).spawn().expect("xdotool");
        let mut child = Kept(child);
        let started = Instant::now();
        while child.0.try_wait().expect("the state of xdotool").is_none() {
            assert!(started.elapsed() < PATIENCE, "xdotool {arguments:?} hangs");
            sleep(Duration::from_millis(2));
        }
        let mut said = String::new();
        let output = child.0.stdout.take().expect("piped");
        BufReader::new(output).read_to_string(&mut said).expect("text");
        said
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        for child in self.app.iter_mut().chain(&mut self.others) {
            end(child);
        }
    }
}

/// Starts a program as another user, when there is one.
fn as_user(command: &mut Command, user: Option<u32>) -> &mut Command {
    if let Some(user) = user {
        command.uid(user).gid(user);
    }
    command
}

/// A process that ends with the value.
struct Kept(Child);

impl Drop for Kept {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Takes the machine's settings and its other screens away from a program.
fn isolate(command: &mut Command, home: &Path) {
    for name in ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "AT_SPI_BUS_ADDRESS"] {
        command.env_remove(name);
    }
    command.env("HOME", home).env("XDG_RUNTIME_DIR", home).env("TMPDIR", home);
    command.env("LC_ALL", "C.UTF-8");
}

/// Starts a process at the head of a group of its own.
fn spawn(command: &mut Command, home: &Path) -> Child {
    isolate(command, home);
    let name = command.get_program().to_string_lossy().into_owned();
    let started = command.stderr(Stdio::null()).process_group(0).spawn();
    started.unwrap_or_else(|error| panic!("{name} does not start: {error}"))
}

/// Starts a process that says one line when it is ready.
fn first_line(others: &mut Vec<Child>, command: &mut Command, home: &Path) -> String {
    let mut child = spawn(command.stdout(Stdio::piped()), home);
    let output = child.stdout.take().expect("piped");
    others.insert(0, child);
    read_line(&mut BufReader::new(output))
}

fn read_line(output: &mut impl std::io::BufRead) -> String {
    let mut line = String::new();
    output.read_line(&mut line).expect("a line of text");
    assert!(line.ends_with('\n'), "a process of the desk has ended");
    line.truncate(line.len() - 1);
    line
}

/// Ends a process and all that it started.
fn end(child: &mut Child) {
    // It was not waited for yet: nobody else has its number.
    let group = format!("kill -s KILL -- -{}", child.id());
    Command::new("/bin/sh").args(["-c", &group]).stderr(Stdio::null()).status().ok();
    child.kill().ok();
    child.wait().ok();
}
