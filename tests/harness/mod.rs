//! What the tests of screens share: a screen of a given size with our theme and no window, and
//! the accessibility tree as text.

#![allow(dead_code, reason = "each test file uses a part of this one")]

use std::fmt::Write as _;

use egui::Ui;
use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, HarnessBuilder, Node};

use faire_avec::app::theme;

/// The size of the screens the lessons are made for, in points.
pub const SCREEN: [f32; 2] = [1366.0, 768.0];

/// A screen of `size` points whose only state is what `ui` borrows.
pub fn screen<'a>(size: [f32; 2], ui: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    builder(size).build_ui(ui)
}

/// A screen of `size` points over `state`, which the test can look at between two gestures.
pub fn screen_with<'a, State: 'a>(
    size: [f32; 2],
    state: State,
    ui: impl FnMut(&mut Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    builder(size).build_ui_state(ui, state)
}

/// A harness with our theme, to be given a screen. It panics at a character no font draws.
pub fn builder<State>(size: [f32; 2]) -> HarnessBuilder<State> {
    Harness::builder()
        .with_size(size)
        .with_theme(egui::Theme::Light)
        .with_context_setup(theme::install)
}

/// What a screen reader meets on the screen, one node a line, children indented.
pub fn tree<State>(harness: &Harness<'_, State>) -> String {
    let mut text = String::new();
    write_node(&harness.root(), 0, &mut text);
    text
}

/// The words as they are, no-break spaces included: a test looks for what a person hears.
fn on_one_line(words: &str) -> String {
    words.replace('\n', " / ")
}

fn write_node(node: &Node<'_>, depth: usize, text: &mut String) {
    let found = node.accesskit_node();
    let _ = write!(text, "{:indent$}{:?}", "", found.role(), indent = depth * 2);
    // A label says its words as a value: for the reader of a test it is the same.
    let name = found.label().or_else(|| found.value().filter(|_| found.label_comes_from_value()));
    if let Some(name) = name {
        let _ = write!(text, " \"{}\"", on_one_line(&name));
    }
    if let Some(value) = found.value().filter(|_| !found.label_comes_from_value()) {
        let _ = write!(text, " = \"{}\"", on_one_line(&value));
    }
    if let Some(description) = found.description() {
        let _ = write!(text, " ({description})");
    }
    for (holds, word) in [
        (found.is_disabled(), "disabled"),
        (found.is_focused(), "focused"),
        (found.is_selected() == Some(true), "selected"),
        (found.toggled() == Some(egui::accesskit::Toggled::True), "ticked"),
    ] {
        if holds {
            let _ = write!(text, " [{word}]");
        }
    }
    text.push('\n');
    for child in node.children() {
        write_node(&child, depth + 1, text);
    }
}
