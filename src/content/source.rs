//! A lossless tree of the tokens of a RON text.
//!
//! The typed values say what an author meant; this tree says where it stands. It keeps every byte,
//! comments included: joined in order, its tokens are the text again. It is a flat list in which
//! each bracket knows its twin, made and walked without recursion, so that no text can exhaust
//! the stack.

mod odd;
mod token;

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use crate::content::source::token::first_token;
use crate::diagnostic::{Diagnostic, Place, Source};

/// The largest file of content that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 256 * 1024;

/// How many groups may stand inside one another.
pub const MAX_DEPTH: usize = 64;

/// The longest piece of a text that a diagnostic repeats, in characters.
const MAX_QUOTE: usize = 40;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Spaces and ends of lines.
    Space,
    /// `// …` or `/* … */`.
    Comment,
    /// A string, raw or not, with its quotes.
    Text,
    /// A character, with its quotes.
    Char,
    /// A number, with its sign.
    Number,
    /// An identifier: a field, a variant, the name of a struct.
    Name,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// Any other character, alone.
    Other,
}

/// A piece of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    // 32 bits hold any place of a text of `MAX_FILE_BYTES`.
    start: u32,
    end: u32,
    twin: u32,
}

/// The conditions that hold a list of others.
const LISTS: [&str; 2] = ["All", "Any"];

impl Token {
    /// Where it stands in the text, in bytes.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The row of the other bracket of its group; its own row when it is not a bracket.
    #[must_use]
    pub fn twin(&self) -> usize {
        self.twin as usize
    }

    /// Whether it says nothing to a reader of values.
    #[must_use]
    pub fn is_trivia(&self) -> bool {
        matches!(self.kind, Kind::Space | Kind::Comment)
    }
}

/// A step of a walk down the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seg {
    /// The field of this name, in a struct or in a variant with named fields.
    Field(Cow<'static, str>),
    /// The value of this rank, in a list, a tuple or a variant.
    Item(usize),
}

impl From<&'static str> for Seg {
    fn from(name: &'static str) -> Self {
        Self::Field(Cow::Borrowed(name))
    }
}

impl From<usize> for Seg {
    fn from(rank: usize) -> Self {
        Self::Item(rank)
    }
}

/// One entry of a group, by the rows of its tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name before the colon, when there is one.
    pub name: Option<usize>,
    /// The first and the last token of the value.
    pub value: (usize, usize),
}

/// The tokens of a text.
#[derive(Clone, Debug)]
pub struct Tree {
    source: Rc<Source>,
    tokens: Vec<Token>,
}

impl Tree {
    /// Cuts a text into tokens and pairs its brackets.
    ///
    /// # Errors
    /// When the text is larger than [`MAX_FILE_BYTES`] (`too-large`), when a string or a comment
    /// does not end (`unclosed-string`, `extra-quote`, `unclosed-comment`), or when brackets do not pair
    /// (`too-deep`, `bracket-of-a-list`, `unclosed`, `mismatched`, `unopened`, `closed-too-early`).
    pub fn read(source: &Rc<Source>) -> Result<Self, Diagnostic> {
        if source.text.len() > MAX_FILE_BYTES {
            return Err(too_large(source, source.text.len()));
        }
        let mut tree = Self { source: Rc::clone(source), tokens: Vec::new() };
        let is_cut = tree.cut();
        odd::check(&tree)?;
        is_cut?;
        tree.pair()?;
        Ok(tree)
    }

    /// The text it was made from.
    #[must_use]
    pub fn source(&self) -> &Rc<Source> {
        &self.source
    }

    /// All the tokens, in order and without a gap.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// What is written at a row.
    #[must_use]
    pub fn text(&self, row: usize) -> &str {
        self.tokens.get(row).map_or("", |token| &self.source.text[token.span()])
    }

    /// What is written at a row, cut to what a sentence can carry.
    #[must_use]
    pub fn quote(&self, row: usize) -> String {
        quote(self.text(row))
    }

    /// The place of one token; the end of the text past the last one.
    #[must_use]
    pub fn token_place(&self, row: usize) -> Place {
        let end = self.source.text.len();
        let span = self.tokens.get(row).map_or(end..end, Token::span);
        Place::new(&self.source, span)
    }

    /// The row of the first token that ends after the byte `offset` and is not trivia; the number
    /// of tokens when there is none.
    #[must_use]
    pub fn row_from(&self, offset: usize) -> usize {
        let first = self.tokens.partition_point(|token| token.span().end <= offset);
        self.significant(first)
    }

    /// The row of the last token that starts before the byte `offset` and is not trivia.
    #[must_use]
    pub fn row_before(&self, offset: usize) -> Option<usize> {
        let end = self.tokens.partition_point(|token| token.span().start < offset);
        self.tokens[..end].iter().rposition(|token| !token.is_trivia())
    }

    /// The place of a value, found from the root by names and ranks.
    ///
    /// Of a group, only its name and its bracket: the caret stays short. When the walk fails on
    /// the way, the place is that of the last value found. `Some(…)` is stepped through.
    #[must_use]
    pub fn place(&self, path: &[Seg]) -> Place {
        let Some(mut value) = self.root() else {
            return Place::file(&self.source);
        };
        for seg in path {
            let Some(next) = self.child(value, seg) else {
                break;
            };
            value = next;
        }
        self.opening_of(value)
    }

    /// The rows of the first and last token of the value found from the root by names and ranks;
    /// nothing when there is no such value. `Some(…)` is stepped through.
    #[must_use]
    pub fn value(&self, path: &[Seg]) -> Option<(usize, usize)> {
        path.iter().try_fold(self.root()?, |value, seg| self.child(value, seg))
    }

    /// Where the tokens from one row to another stand, in bytes.
    #[must_use]
    pub fn span(&self, (first, last): (usize, usize)) -> Range<usize> {
        self.token_place(first).span.start..self.token_place(last).span.end
    }

    /// The name and the bracket that open the innermost group around the byte `offset`.
    ///
    /// The place just before a closing bracket is inside its group, the place after it is not.
    /// Outside every group, the opening of the root.
    #[must_use]
    pub fn enclosing_opening(&self, offset: usize) -> Place {
        match (self.enclosing(offset), self.root()) {
            (Some(open), _) => self.opening_of((self.head(open), open)),
            (None, Some(root)) => self.opening_of(root),
            (None, None) => Place::file(&self.source),
        }
    }

    /// The row of the bracket that opens the innermost group around the byte `offset`.
    #[must_use]
    pub fn enclosing(&self, offset: usize) -> Option<usize> {
        let mut open = Vec::new();
        for (row, token) in self.tokens.iter().enumerate() {
            if token.span().start >= offset {
                break;
            }
            match token.kind {
                Kind::Open => open.push(row),
                Kind::Close => drop(open.pop()),
                _ => {}
            }
        }
        open.pop()
    }

    /// What a group holds, between its commas. Empty when `open` is not an opening bracket.
    #[must_use]
    pub fn entries(&self, open: usize) -> Vec<Entry> {
        let mut entries = Vec::new();
        if self.tokens.get(open).is_none_or(|token| token.kind != Kind::Open) {
            return entries;
        }
        let close = self.tokens[open].twin();
        let mut at = self.significant(open + 1);
        while at < close {
            let colon = self.significant(at + 1);
            let named = self.tokens[at].kind == Kind::Name && self.text(colon) == ":";
            let name = named.then_some(at);
            if named {
                at = self.significant(colon + 1);
            }
            let (first, mut last) = (at, None);
            while at < close && self.text(at) != "," {
                last = Some(self.tokens[at].twin());
                at = self.significant(self.tokens[at].twin() + 1);
            }
            if let Some(last) = last {
                entries.push(Entry { name, value: (first, last) });
            }
            at = self.significant(at + 1);
        }
        entries
    }

    /// The rows of the first and last token of the whole value, without attributes like
    /// `#![enable(…)]`. None when the text holds no value.
    #[must_use]
    pub fn root(&self) -> Option<(usize, usize)> {
        let mut first = self.significant(0);
        while self.text(first) == "#" {
            let open = self.significant(self.significant(first + 1) + 1);
            first = self.significant(self.tokens.get(open)?.twin() + 1);
        }
        let last = self.tokens.iter().rposition(|token| !token.is_trivia())?;
        (first <= last).then_some((first, last))
    }

    /// The bracket that opens a value, when the value is a group with or without a name.
    #[must_use]
    pub fn group(&self, value: (usize, usize)) -> Option<usize> {
        let (first, last) = value;
        let kind = |row: usize| self.tokens.get(row).map(|token| token.kind);
        if kind(first) == Some(Kind::Open) {
            return Some(first);
        }
        let second = self.significant(first + 1);
        let group = kind(first) == Some(Kind::Name) && kind(second) == Some(Kind::Open);
        (group && second <= last).then_some(second)
    }

    /// Whether the bracket at a row opens a group whose first value has a name before it.
    #[must_use]
    pub fn is_group_with_names(&self, open: usize) -> bool {
        let is_open = self.tokens.get(open).is_some_and(|token| token.kind == Kind::Open);
        let name = self.significant(open + 1);
        let is_name = self.tokens.get(name).is_some_and(|token| token.kind == Kind::Name);
        is_open && is_name && self.text(self.significant(name + 1)) == ":"
    }

    fn child(&self, mut value: (usize, usize), seg: &Seg) -> Option<(usize, usize)> {
        while self.text(value.0) == "Some" {
            let inner = self.entries(self.group(value)?);
            value = inner.first()?.value;
        }
        let entries = self.entries(self.group(value)?);
        let entry = match seg {
            Seg::Item(rank) => entries.get(*rank),
            Seg::Field(field) => entries.iter().find(|entry| {
                entry.name.is_some_and(|name| self.text(name).trim_start_matches("r#") == field)
            }),
        };
        entry.map(|entry| entry.value)
    }

    /// The name before a bracket, or the bracket itself.
    fn head(&self, open: usize) -> usize {
        let before = self.row_before(self.tokens[open].span().start);
        before.filter(|row| self.tokens[*row].kind == Kind::Name).unwrap_or(open)
    }

    fn opening_of(&self, value: (usize, usize)) -> Place {
        let last = self.group(value).unwrap_or(value.1);
        let span = self.tokens[value.0].span().start..self.tokens[last].span().end;
        Place::new(&self.source, span)
    }

    /// The first row from `row` on that is not trivia; the number of tokens when there is none.
    fn significant(&self, row: usize) -> usize {
        let rest = self.tokens.get(row..).unwrap_or_default();
        rest.iter().position(|t| !t.is_trivia()).map_or(self.tokens.len(), |after| row + after)
    }

    fn cut(&mut self) -> Result<(), Diagnostic> {
        let mut at = 0;
        while at < self.source.text.len() {
            let (kind, length) = first_token(&self.source.text[at..]);
            let end = at + length.unwrap_or(1);
            // The texts this type accepts are far shorter than 4 GiB.
            #[expect(clippy::cast_possible_truncation, reason = "bounded by MAX_FILE_BYTES")]
            let token =
                Token { kind, start: at as u32, end: end as u32, twin: self.tokens.len() as u32 };
            if length.is_none() {
                return Err(self.unfinished(&token));
            }
            self.tokens.push(token);
            at = end;
        }
        Ok(())
    }

    /// A missing quote turns every later string inside out: the text ends in a string that never
    /// closes, but the fault is at the first string that runs over the end of its line.
    fn unfinished(&self, token: &Token) -> Diagnostic {
        let place = Place::new(&self.source, token.span());
        if token.kind == Kind::Comment {
            return Diagnostic::error("unclosed-comment", place);
        }
        let is_torn =
            |t: &&Token| t.kind == Kind::Text && self.source.text[t.span()].contains('\n');
        let torn = self.tokens.iter().position(|one| is_torn(&one)).unwrap_or(self.tokens.len());
        if let Some(start) = self.extra_quote(torn, token) {
            return Diagnostic::error("extra-quote", Place::new(&self.source, start..start + 1));
        }
        match self.tokens.get(torn) {
            None => Diagnostic::error("unclosed-string", place),
            Some(torn) => {
                let start = torn.span().start;
                let quote = Place::new(&self.source, start..start + 1);
                Diagnostic::error("unclosed-string", quote).and_at(place)
            }
        }
    }

    /// Where one quote too many stands, right after a text or right before one: the text at row
    /// `torn`, or else `last`, begins with the quote that has no other.
    fn extra_quote(&self, torn: usize, last: &Token) -> Option<usize> {
        let start = self.tokens.get(torn).unwrap_or(last).span().start;
        let before = self.tokens.get(torn.checked_sub(1)?)?;
        if before.kind == Kind::Text {
            return Some(start);
        }
        let line = self.source.text[..start].rfind('\n').map_or(0, |end| end + 1);
        let mut own = self.tokens[..torn].iter().rev().take_while(|one| one.span().start >= line);
        let empty = own.find(|one| one.kind == Kind::Text)?;
        let glued = self.source.text.get(empty.span().end..)?.starts_with(char::is_alphanumeric);
        (self.source.text[empty.span()] == *"\"\"" && glued).then(|| empty.span().start)
    }

    fn pair(&mut self) -> Result<(), Diagnostic> {
        // The rows of the brackets still open, each with the indentation of its line.
        let mut open: Vec<(usize, usize)> = Vec::new();
        // The first group that a bracket further to the left has closed: where a forgotten bracket
        // most probably is, when brackets end up not pairing.
        let mut suspect = None;
        let (mut indent, mut starts_line) = (0, true);
        for row in 0..self.tokens.len() {
            let token = self.tokens[row];
            match token.kind {
                Kind::Space => {
                    let space = self.text(row);
                    if let Some(end) = space.rfind('\n') {
                        (indent, starts_line) = (space.len() - end - 1, true);
                    }
                    continue;
                }
                Kind::Open if open.len() == MAX_DEPTH => {
                    let place = self.token_place(row);
                    return Err(Diagnostic::error("too-deep", place).with("limit", MAX_DEPTH));
                }
                Kind::Open => open.push((row, indent)),
                Kind::Close => {
                    let (twin, its_indent) = self.close(row, &open, suspect, starts_line)?;
                    open.pop();
                    self.tokens[row].twin = self.tokens[twin].twin;
                    self.tokens[twin].twin = token.twin;
                    if starts_line && indent < its_indent && suspect.is_none() {
                        suspect = Some(twin);
                    }
                }
                _ => {}
            }
            starts_line = false;
        }
        match open.last() {
            None => Ok(()),
            Some((row, _)) => Err(self.unclosed(suspect.unwrap_or(*row), self.tokens.len())),
        }
    }

    /// The bracket that the one at `row` closes.
    fn close(
        &self,
        row: usize,
        open: &[(usize, usize)],
        suspect: Option<usize>,
        starts_line: bool,
    ) -> Result<(usize, usize), Diagnostic> {
        let place = self.token_place(row);
        let found = self.text(row);
        let Some(last) = open.last() else {
            return Err(self.unopened(row));
        };
        if closer(self.text(last.0)) == found {
            return Ok(*last);
        }
        let head = self.text(self.head(last.0));
        if found == "]" && LISTS.contains(&head) && self.text(self.significant(last.0 + 1)) != "[" {
            let opening = self.opening_of((self.head(last.0), last.0));
            return Err(Diagnostic::error("bracket-of-a-list", opening).with("found", head));
        }
        if open.iter().any(|(row, _)| closer(self.text(*row)) == found) {
            if self.text(last.0) != "(" && self.is_group_with_names(last.0) {
                return Err(Diagnostic::error("wrong-bracket", self.token_place(last.0))
                    .with("found", self.text(last.0)));
            }
            // A group of several lines is closed at the start of one: this sign is typed twice.
            if !starts_line && suspect.is_none() && self.is_above(last.0, row) {
                let opening = self.token_place(last.0);
                return Err(Diagnostic::error("unopened", place)
                    .and_at(opening)
                    .with("found", found));
            }
            return Err(self.unclosed(suspect.unwrap_or(last.0), row));
        }
        let expected = closer(self.text(last.0));
        let opening = self.token_place(last.0);
        Err(Diagnostic::error("mismatched", place)
            .and_at(opening)
            .with("found", found)
            .with("expected", expected))
    }

    /// Whether a row stands on an earlier line than another.
    fn is_above(&self, row: usize, other: usize) -> bool {
        let between = self.token_place(row).span.end..self.token_place(other).span.start;
        self.source.text[between].contains('\n')
    }

    /// A bracket with nothing to close: it is one too many, unless another closed everything before
    /// its time.
    fn unopened(&self, row: usize) -> Diagnostic {
        let place = self.token_place(row);
        let early = self.tokens[..row].iter().position(|t| t.kind == Kind::Open);
        let early = early.map(|open| self.tokens[open].twin());
        match early.filter(|close| self.significant(close + 1) != row) {
            None => Diagnostic::error("unopened", place).with("found", self.text(row)),
            Some(close) => Diagnostic::error("closed-too-early", self.token_place(close))
                .with("found", self.text(close))
                .and_at(place),
        }
    }

    fn unclosed(&self, open: usize, seen_at: usize) -> Diagnostic {
        let found = self.text(open);
        Diagnostic::error("unclosed", self.token_place(open))
            .and_at(self.token_place(seen_at))
            .with("found", found)
            .with("expected", closer(found))
    }
}

/// The diagnostic of a file larger than [`MAX_FILE_BYTES`], in kibibytes.
#[must_use]
pub fn too_large(source: &Rc<Source>, bytes: usize) -> Diagnostic {
    Diagnostic::error("too-large", Place::file(source))
        .with("size", bytes.div_ceil(1024))
        .with("limit", MAX_FILE_BYTES / 1024)
}

/// A text cut to what a sentence can carry.
#[must_use]
pub fn quote(text: &str) -> String {
    match text.char_indices().nth(MAX_QUOTE) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

fn closer(open: &str) -> &'static str {
    match open {
        "(" => ")",
        "[" => "]",
        _ => "}",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> Tree {
        Tree::read(&Source::new("essai.ron", text)).expect("a good text")
    }

    fn fault(text: &str) -> (&'static str, Vec<(usize, String)>) {
        let diagnostic = Tree::read(&Source::new("essai.ron", text)).expect_err("a bad text");
        let places = diagnostic.places.iter();
        let places = places.map(|p| (p.span.start, text[p.span.clone()].to_owned())).collect();
        (diagnostic.rule, places)
    }

    fn shown(tree: &Tree, path: &[Seg]) -> String {
        tree.source.text[tree.place(path).span].to_owned()
    }

    const STEP: &str = r#"// Une leçon
Lesson(
    format: 1, /* deux /* fois */ */
    guard: Some(Guard(only_if: At("a"))),
    steps: [
        (id: "ouvrir", goal: Not(SignedIn("courriel"))),
        (id: r"lire", goal: Token("code", Live),),
    ],
    r#type: -1.5e-3, letter: '\'',
)
"#;

    #[test]
    fn joined_tokens_are_the_text_again() {
        let tree = tree(STEP);
        let joined: String = (0..tree.tokens().len()).map(|row| tree.text(row)).collect();
        assert_eq!(joined, STEP);
    }

    #[test]
    fn any_text_is_cut_without_a_gap() {
        let pieces = [
            "(", ")", "[", "]", "{", "}", "\"", "r#\"", "\"#", "\\", "'", "b'", "//", "/*", "*/",
            "\n", " ", "é", "→", "12", "-", ".", "e+", "r#", "nom", ",", ":", "\u{85}", "😀", "0x",
        ];
        let mut seed = 7_u64;
        for _ in 0..4_000 {
            let mut text = String::new();
            for _ in 0..20 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
            }
            let source = Source::new("essai.ron", text.as_str());
            let mut tree = Tree { source, tokens: Vec::new() };
            let whole = tree.cut().is_ok();
            let joined: String = (0..tree.tokens.len()).map(|row| tree.text(row)).collect();
            assert!(text.starts_with(&joined), "{text}");
            assert!(!whole || joined == text, "{text}");
            for path in [&[][..], &[Seg::from("nom"), Seg::from(0)]] {
                let _place = tree.place(path);
            }
        }
    }

    #[test]
    fn each_kind_of_token_is_known() {
        let tree = tree(r##"a_é r#b-c "d\"" r#"e"f"# 'g' '\'' b"h" -1.5e-3 0xFe+ %"##);
        let words = tree.tokens().iter().filter(|token| !token.is_trivia());
        let kinds: Vec<_> = words.map(|token| token.kind).collect();
        use Kind::{Char, Name, Number, Other, Text};
        let expected = [Name, Name, Text, Text, Char, Char, Text, Number, Number, Other, Other];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn a_value_is_found_by_names_and_ranks() {
        let tree = tree(STEP);
        let step = |rank: usize| [Seg::from("steps"), rank.into()];
        assert_eq!(shown(&tree, &[]), "Lesson(");
        assert_eq!(shown(&tree, &["format".into()]), "1");
        assert_eq!(shown(&tree, &["steps".into()]), "[");
        assert_eq!(shown(&tree, &step(1)), "(");
        let goal = |rank| [&step(rank)[..], &["goal".into(), 0.into()]].concat();
        assert_eq!(shown(&tree, &goal(0)), "SignedIn(");
        assert_eq!(shown(&tree, &goal(1)), "\"code\"");
        assert_eq!(shown(&tree, &["type".into()]), "-1.5e-3");
        assert_eq!(shown(&tree, &["guard".into(), "only_if".into(), 0.into()]), "\"a\"");
    }

    #[test]
    fn a_walk_that_fails_gives_the_last_value_found() {
        let tree = tree(STEP);
        assert_eq!(shown(&tree, &["absent".into()]), "Lesson(");
        assert_eq!(shown(&tree, &["steps".into(), 7.into(), "id".into()]), "[");
        assert_eq!(shown(&tree, &["format".into(), 0.into()]), "1");
    }

    #[test]
    fn a_bracket_is_inside_its_group_until_it_is_passed() {
        let tree = tree("Lesson(a: (b: 1), c: 2)");
        let at = |offset| &tree.source.text[tree.enclosing_opening(offset).span];
        assert_eq!(at(15), "(");
        assert_eq!(at(16), "Lesson(");
        assert_eq!(at(0), "Lesson(");
    }

    #[test]
    fn an_attribute_is_not_the_value() {
        assert_eq!(shown(&tree("#![enable(implicit_some)]\n Lesson()"), &[]), "Lesson(");
        assert_eq!(fault("#").0, "comment-sign");
    }

    #[test]
    fn a_group_too_deep_is_refused_at_its_bracket() {
        let good = format!("{}{}", "(".repeat(MAX_DEPTH), ")".repeat(MAX_DEPTH));
        assert_eq!(tree(&good).tokens().len(), 2 * MAX_DEPTH);
        let (rule, places) = fault(&"(".repeat(MAX_DEPTH + 1));
        assert_eq!((rule, places[0].0), ("too-deep", MAX_DEPTH));
    }

    #[test]
    fn a_bracket_left_open_is_shown_with_what_came_instead() {
        let (rule, places) = fault("A([1, 2)");
        assert_eq!((rule, places), ("unclosed", vec![(2, "[".into()), (7, ")".into())]));
        let (rule, places) = fault("A([1, 2]");
        assert_eq!((rule, places), ("unclosed", vec![(1, "(".into()), (8, String::new())]));
    }

    #[test]
    fn the_indentation_betrays_the_bracket_that_was_forgotten() {
        let text = "Lesson(\n    step: (\n        goal: Not(At(\"a\"),\n    ),\n)\n";
        let (rule, places) = fault(text);
        assert_eq!((rule, places[0].0), ("unclosed", text.find("(At").expect("there")));
    }

    #[test]
    fn a_wrong_bracket_is_shown_with_the_one_it_faces() {
        let (rule, places) = fault("A(1]");
        assert_eq!((rule, places), ("mismatched", vec![(3, "]".into()), (1, "(".into())]));
        assert_eq!(fault("A)").0, "unopened");
    }

    #[test]
    fn a_string_left_open_is_shown_at_its_opening_quote() {
        assert_eq!(fault("A(\"b").1[0], (2, "\"".into()));
        // The quote that is missing is not the last one.
        let (rule, places) = fault("(a: \"b,\n c: \"d\")");
        assert_eq!((rule, places[0].0), ("unclosed-string", 4));
        assert_eq!(fault("a /* b /* */").0, "unclosed-comment");
    }
}
