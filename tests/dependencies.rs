//! What the program is made with: licences that let anybody share it, and nothing that could send
//! what a learner types anywhere.
//!
//! The crates are those of the program and of its build, with the default features, on Linux.
//! Those that only tests use are left out: they are not in what people run.

use std::collections::BTreeMap;
use std::process::Command;

/// Licences under which anything here may be used, at the choice of the user where there is one.
const LICENCES: &[&str] = &["Apache-2.0", "ISC", "MIT", "Unicode-3.0", "Zlib"];

/// Crates of another licence, each with the reason it is accepted.
const LICENCE_EXCEPTIONS: &[(&str, &str)] = &[
    ("arrayref", "BSD-2-Clause, as free as MIT (tiny-skia-path asks for it)"),
    ("tiny-skia-path", "BSD-3-Clause, as free as MIT (krilla, which writes PDF, asks for it)"),
];

/// Crates that can open a connection to another machine, or make another program do so.
const CONNECTING: &[&str] = &[
    "actix-web",
    "async-h1",
    "async-io",
    "async-net",
    "async-std",
    "async-tungstenite",
    "attohttpc",
    "aws-lc-rs",
    "axum",
    "boring",
    "curl",
    "curl-sys",
    "git2",
    "gix",
    "h2",
    "h3",
    "hickory-resolver",
    "http",
    "httparse",
    "hyper",
    "hyper-util",
    "ipnet",
    "isahc",
    "lettre",
    "libgit2-sys",
    "libp2p",
    "libssh2-sys",
    "mdns-sd",
    "minreq",
    "mio",
    "native-tls",
    "nix",
    "open",
    "opener",
    "openssl",
    "openssl-sys",
    "opentelemetry",
    "polling",
    "quinn",
    "quinn-udp",
    "reqwest",
    "ring",
    "rouille",
    "rumqttc",
    "russh",
    "rustls",
    "sentry",
    "smol",
    "smoltcp",
    "socket2",
    "ssh2",
    "surf",
    "tiny_http",
    "tokio",
    "tonic",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "url",
    "warp",
    "webbrowser",
    "webrtc",
    "websocket",
    "windows-networking",
    "x11rb",
    "zbus",
    "zeromq",
];

/// Those that are there all the same, each with its reason.
const CONNECTING_EXCEPTIONS: &[(&str, &str)] = &[
    (
        "async-io",
        "waits for the screen reader's bus, which is a socket of this machine (zbus asks for it)",
    ),
    (
        "polling",
        "waits for the windows and for the screen reader's bus, all sockets of this machine",
    ),
    ("x11rb", "talks to the screen (X11), a socket of this machine: without it there is no window"),
    (
        "zbus",
        "speaks to screen readers over their bus, a socket of this machine: without it a blind \
         person cannot use the program",
    ),
];

/// The crates of the program: name to licence.
fn crates() -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["tree", "--offline", "--locked"])
        .args(["--edges", "normal,build"])
        .args(["--target", "x86_64-unknown-linux-gnu"])
        .args(["--prefix", "none", "--format", "{p}\t{l}"])
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let text = String::from_utf8(output.stdout).expect("a text");
    let lines = text.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (package, licence) = line.split_once('\t').expect("two columns");
            let name = package.split(' ').next().unwrap_or_default();
            let licence = licence.trim_end_matches(" (*)");
            (name.to_owned(), licence.to_owned())
        })
        .collect()
}

/// Whether an SPDX expression can be satisfied by the licences given. `WITH` binds first, then
/// `AND`, then `OR`; a stroke is how old crates write `OR`.
fn satisfied(expression: &str, licences: &[&str]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut words = words.as_slice();
    let good = any(&mut words, licences);
    good && words.is_empty()
}

fn any(words: &mut &[&str], licences: &[&str]) -> bool {
    let mut good = all(words, licences);
    while let Some(("OR", rest)) = words.split_first().map(|(word, rest)| (*word, rest)) {
        *words = rest;
        good |= all(words, licences);
    }
    good
}

fn all(words: &mut &[&str], licences: &[&str]) -> bool {
    let mut good = one(words, licences);
    while let Some(("AND", rest)) = words.split_first().map(|(word, rest)| (*word, rest)) {
        *words = rest;
        good &= one(words, licences);
    }
    good
}

fn one(words: &mut &[&str], licences: &[&str]) -> bool {
    let Some((first, rest)) = words.split_first() else {
        return false;
    };
    *words = rest;
    if *first == "(" {
        let good = any(words, licences);
        // Left open: what stays to be read makes the whole expression bad.
        *words = match words.split_first() {
            Some((&")", rest)) => rest,
            _ => &["("],
        };
        return good;
    }
    // An exception only ever allows more.
    if let ["WITH", _, rest @ ..] = words {
        *words = rest;
    }
    licences.contains(first)
}

#[test]
fn every_crate_may_be_shared() {
    let crates = crates();
    for (name, licence) in &crates {
        let excepted = LICENCE_EXCEPTIONS.iter().any(|(other, _)| other == name);
        assert!(
            satisfied(licence, LICENCES) != excepted,
            "{name} is under « {licence} »: use another crate, or say in LICENCE_EXCEPTIONS why \
             it is accepted (and remove the row once it is no longer needed)"
        );
    }
    for (name, _) in LICENCE_EXCEPTIONS {
        assert!(crates.contains_key(*name), "{name} is gone: remove its exception");
    }
}

#[test]
fn the_text_of_every_licence_is_there_whole() {
    for (name, first, last) in [
        ("LICENSE-MIT", "MIT License", "SOFTWARE."),
        ("LICENSE-APACHE", "Apache License", "limitations under the License."),
        (
            "LICENSE-CC-BY-SA-4.0",
            "Creative Commons Attribution-ShareAlike 4.0 International",
            "creativecommons.org.",
        ),
        ("LICENSE-OFL-1.1", "This Font Software", "FONT SOFTWARE."),
    ] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let text = std::fs::read_to_string(path).expect("a text");
        assert!(text.trim_start().starts_with(first), "{name}");
        let end = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(end.ends_with(last), "{name}");
    }
}

#[test]
fn nothing_in_the_program_can_reach_another_machine() {
    let crates = crates();
    assert!(crates.len() > 50, "the whole tree is read");
    for name in CONNECTING {
        let excepted = CONNECTING_EXCEPTIONS.iter().any(|(other, _)| other == name);
        match (crates.contains_key(*name), excepted) {
            (true, false) => panic!(
                "{name} can open a connection: do without it (`cargo tree -i {name}` says who \
                 asks for it), or say in CONNECTING_EXCEPTIONS why it stays on this machine"
            ),
            (false, true) => panic!("{name} is gone: remove its exception"),
            (true, true) | (false, false) => {}
        }
    }
    for (name, reason) in CONNECTING_EXCEPTIONS {
        assert!(CONNECTING.contains(name), "{name} is not in CONNECTING");
        assert!(reason.split(' ').count() > 5, "{name}: say why");
    }
}

#[test]
fn licence_expressions_are_read() {
    let check = |expression| satisfied(expression, &["MIT", "Zlib"]);
    for good in [
        "MIT",
        "Apache-2.0 OR MIT",
        "MIT/Apache-2.0",
        "MIT WITH X OR GPL-2.0-only",
        "(GPL-3.0 OR MIT) AND Zlib",
        "GPL-3.0 AND BSD OR MIT",
    ] {
        assert!(check(good), "{good}");
    }
    for bad in
        ["", "GPL-3.0", "MIT AND GPL-3.0", "MIT AND (GPL-3.0 OR BSD)", "MIT MIT", "MIT OR (Zlib"]
    {
        assert!(!check(bad), "{bad}");
    }
}
