//! What a screen reader meets on the screen.

use std::fmt;

/// The roles of what can be pressed or typed in.
const INTERACTIVE: [&str; 10] = [
    "push button",
    "button",
    "toggle button",
    "link",
    "check box",
    "radio button",
    "page tab",
    "entry",
    "password text",
    "slider",
];

/// The whole screen, in reading order.
pub struct Tree {
    /// Every node, parents before children.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// The first node of this role and name.
    pub fn find(&self, role: &str, name: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.is(role, name))
    }

    /// The node that has the keyboard, when it is not the window itself.
    pub fn focused(&self) -> Option<&Node> {
        let mut inside = self.nodes.iter().filter(|node| node.role != "frame");
        inside.find(|node| node.has("focused"))
    }

    /// All that can be pressed or typed in.
    pub fn interactive(&self) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(|node| INTERACTIVE.contains(&node.role.as_str()))
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.nodes.iter().try_for_each(|node| writeln!(f, "{node}"))
    }
}

/// One thing on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    depth: usize,
    /// What it is, in the words of AT-SPI.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// Left, top, width and height, in pixels of the screen.
    pub rect: [i32; 4],
    states: String,
    /// What is typed in it, as a screen reader hears it.
    pub typed: String,
    /// What is said of it besides its name.
    pub description: String,
}

impl Node {
    /// Reads a line of `tree.py`.
    pub fn parse(line: &str) -> Self {
        let values: Vec<&str> = line.split('\t').collect();
        let [depth, role, name, x, y, width, height, states, typed, description] = values[..]
        else {
            panic!("not a node: {line:?}");
        };
        let number = |text: &str| text.parse().expect("a number");
        Self {
            depth: depth.parse().expect("a number"),
            role: role.to_owned(),
            name: name.to_owned(),
            rect: [number(x), number(y), number(width), number(height)],
            states: states.to_owned(),
            typed: typed.to_owned(),
            description: description.to_owned(),
        }
    }

    /// Whether it has this role and this name.
    pub fn is(&self, role: &str, name: &str) -> bool {
        self.role == role && self.name == name
    }

    /// Whether it is in this state: `focused`, `checked`, `enabled`.
    pub fn has(&self, state: &str) -> bool {
        self.states.split(' ').any(|known| known == state)
    }

    /// Its height, in pixels.
    pub fn height(&self) -> i32 {
        self.rect[3]
    }

    /// The place to press.
    pub fn middle(&self) -> (i32, i32) {
        let [x, y, width, height] = self.rect;
        (x + width / 2, y + height / 2)
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { depth, role, name, rect, states, typed, description } = self;
        write!(f, "{:indent$}{role} {name:?} {rect:?} [{states}]", "", indent = depth * 2)?;
        if !typed.is_empty() {
            write!(f, " = {typed:?}")?;
        }
        if description.is_empty() { Ok(()) } else { write!(f, " ({description})") }
    }
}
