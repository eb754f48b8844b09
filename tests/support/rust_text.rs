//! Reads the program's own Rust text: what is code, and what stands between quotes.
//!
//! Comments and tests are left out, because rules about the program are not about them.

use std::fs;
use std::path::Path;

/// One file of `src`.
pub struct RustFile {
    /// Its path, from the root of the project: `src/world/form.rs`.
    pub name: String,
    /// All it holds.
    pub text: String,
    /// The same bytes in the same places, with comments, tests and the inside of quotes blank.
    pub code: String,
    /// What stands between quotes outside tests.
    pub literals: Vec<Literal>,
}

/// A text between quotes.
pub struct Literal {
    /// The byte where it begins.
    pub at: usize,
    /// What it holds, as it is written.
    pub text: String,
}

impl RustFile {
    /// Cuts a text into code and literals.
    pub fn new(name: &str, text: &str) -> Self {
        let (code, mut literals) = cut(text);
        let code = without_tests(&code);
        literals.retain(|literal| code.as_bytes()[literal.at] == b'"');
        Self { name: name.to_owned(), text: text.to_owned(), code, literals }
    }

    /// The line of a byte, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        self.text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1
    }
}

/// Every file of `src`, but those that are only tests.
pub fn rust_files() -> Vec<RustFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(root).expect("inside").to_string_lossy();
                let text = fs::read_to_string(&path).expect("a text");
                files.push(RustFile::new(&name.replace('\\', "/"), &text));
            }
        }
    }
    let tests: Vec<String> = files.iter().flat_map(test_files).collect();
    files.retain(|file| !tests.contains(&file.name));
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The files that a file declares as tests: `#[cfg(test)] mod tests;`.
fn test_files(file: &RustFile) -> Vec<String> {
    let (code, _) = cut(&file.text);
    let mut names = Vec::new();
    for (at, mark) in code.match_indices("#[cfg(test)]") {
        let rest = code[at + mark.len()..].trim_start();
        let module = rest.strip_prefix("mod ").and_then(|rest| {
            let end = rest.find([';', '{'])?;
            rest[end..].starts_with(';').then(|| rest[..end].trim())
        });
        names.extend(module.map(|module| {
            let folder = file.name.trim_end_matches(".rs");
            format!("{folder}/{module}.rs")
        }));
    }
    names
}

/// Blanks comments and the inside of quotes, and gathers the latter.
fn cut(text: &str) -> (String, Vec<Literal>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let start = at;
        if rest.starts_with(b"//") {
            at += rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            blank(&mut code, start, at);
        } else if rest.starts_with(b"/*") {
            at += block_comment(rest);
            blank(&mut code, start, at);
        } else if let Some((open, inside, close)) = quoted(bytes, at) {
            at += open + inside + close;
            literals.push(Literal {
                at: start,
                text: text[start + open..start + open + inside].to_owned(),
            });
            blank(&mut code, start, at);
            code[start] = b'"';
            code[at - 1] = b'"';
        } else if let Some(size) = character(rest) {
            at += size;
            blank(&mut code, start, at);
        } else {
            at += 1;
        }
    }
    let code = String::from_utf8(code).expect("only whole characters are blanked");
    (code, literals)
}

fn blank(code: &mut [u8], start: usize, end: usize) {
    for byte in &mut code[start..end] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
        } else {
            at += 1;
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The sizes of the opening, the inside and the closing of the quotes that begin here.
fn quoted(bytes: &[u8], at: usize) -> Option<(usize, usize, usize)> {
    let rest = &bytes[at..];
    let in_a_word = at > 0 && is_word(bytes[at - 1]);
    let letters = rest.iter().take_while(|b| is_word(**b)).count();
    let raw = match &rest[..letters] {
        b"" | b"b" | b"c" => false,
        b"r" | b"br" | b"cr" => true,
        _ => return None,
    };
    if letters > 0 && in_a_word {
        return None;
    }
    let hashes = rest[letters..].iter().take_while(|b| **b == b'#').count();
    if rest.get(letters + hashes) != Some(&b'"') || (hashes > 0 && !raw) {
        return None;
    }
    let open = letters + hashes + 1;
    let mut end = open;
    let close = 1 + hashes;
    while end < rest.len() {
        let closes = rest[end] == b'"'
            && rest[end + 1..].iter().take(hashes).filter(|b| **b == b'#').count() == hashes;
        if closes {
            return Some((open, end - open, close));
        }
        end += if rest[end] == b'\\' && !raw { 2 } else { 1 };
    }
    None
}

/// The size of the character between single quotes that begins here; nothing for a lifetime.
fn character(rest: &[u8]) -> Option<usize> {
    if rest.first() != Some(&b'\'') {
        return None;
    }
    if rest.get(1) == Some(&b'\\') {
        return rest[3..].iter().position(|b| *b == b'\'').map(|n| n + 4);
    }
    let text = std::str::from_utf8(&rest[1..rest.len().min(6)]);
    let valid = text.map_or_else(|error| error.valid_up_to(), str::len);
    let first = std::str::from_utf8(&rest[1..=valid]).ok()?.chars().next()?;
    let end = 1 + first.len_utf8();
    (rest.get(end) == Some(&b'\'')).then_some(end + 1)
}

/// Whether a byte may stand in a Rust name.
pub fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Blanks what follows each `#[cfg(test)]`.
fn without_tests(code: &str) -> String {
    let mut bytes = code.as_bytes().to_vec();
    for (at, _) in code.match_indices("#[cfg(test)]") {
        let rest = &code[at..];
        let Some(open) = rest.find(['{', ';']) else {
            continue;
        };
        let end =
            if rest[open..].starts_with(';') { at + open + 1 } else { at + closing(rest, open) };
        blank(&mut bytes, at, end);
    }
    String::from_utf8(bytes).expect("only whole characters are blanked")
}

/// The byte after the bracket that closes the one at `open`.
pub fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

#[test]
fn rust_text_is_cut_into_code_and_quotes() {
    let text = concat!(
        "use a; // crate::no \"no\"\n",
        "/* /* crate::no */ \"no\" */ let x = (\"crate::é\\\"\", r#\"q\"q\"#, '\"', '\\'', b'a');\n",
        "fn f<'a>(x: &'a str) { g(\"two\") }\n",
        "#[cfg(test)]\nmod tests { fn t() { crate::no(\"no\") } }\n",
    );
    let file = RustFile::new("src/x.rs", text);
    let found: Vec<_> = file
        .literals
        .iter()
        .map(|literal| (file.line(literal.at), literal.text.as_str()))
        .collect();
    assert_eq!(found, [(2, "crate::é\\\""), (2, "q\"q"), (3, "two")]);
    assert_eq!(file.code.len(), text.len());
    assert!(!file.code.contains("crate") && !file.code.contains("no"));
    assert!(file.code.contains("fn f<'a>(x: &'a str) { g("));
    assert_eq!(closing("a{(b)}c", 1), 6);
    assert!(is_word(b'_') && !is_word(b':'));
    assert_eq!(test_files(&RustFile::new("src/w.rs", "#[cfg(test)]\nmod t;")), ["src/w/t.rs"]);
    assert!(rust_files().iter().any(|file| file.name == "src/lib.rs"));
}
