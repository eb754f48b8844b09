//! What the keyboard does that a beginner cannot see: locked capitals, a number pad that is off,
//! the third sign on a key.
//!
//! The toolkit does not tell the state of the locks, so it is read from what comes: a capital
//! without the Shift key, or arrows where digits were wanted. It is forgotten as soon as a key
//! shows the contrary.

use eframe::egui::{
    Event, InputState, Key, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use crate::app::command::{Change, Command};
use crate::app::theme::{self, Lettering, radius, space};
use crate::app::widgets::{panel, text};
use crate::content::script::InputKind;
use crate::words::Words;

/// A lock that stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// Capitals are locked.
    Caps,
    /// The number pad moves instead of writing.
    Num,
}

/// What the keys of this frame say of the locks, if they say anything.
fn told(input: &InputState, kind: InputKind) -> Option<Option<Lock>> {
    input.events.iter().rev().find_map(|event| match event {
        Event::Text(text) => {
            let mut letters = text.chars();
            let letter = letters.next().filter(|c| c.is_alphabetic() && letters.next().is_none());
            match letter {
                Some(c) if c.is_uppercase() != input.modifiers.shift => Some(Some(Lock::Caps)),
                Some(_) => Some(None),
                None if text.chars().any(|c| c.is_ascii_digit()) => Some(None),
                None => None,
            }
        }
        Event::Key {
            key: Key::ArrowUp | Key::ArrowDown | Key::PageUp | Key::PageDown | Key::Insert,
            pressed: true,
            ..
        } if wants_digits(kind) => Some(Some(Lock::Num)),
        _ => None,
    })
}

/// Whether a field takes nothing but digits.
fn wants_digits(kind: InputKind) -> bool {
    match kind {
        InputKind::Day
        | InputKind::Year
        | InputKind::Phone
        | InputKind::Code(_)
        | InputKind::Number(_)
        | InputKind::Postcode
        | InputKind::SocialSecurity => true,
        InputKind::Month
        | InputKind::Name
        | InputKind::NewAddress
        | InputKind::Email
        | InputKind::AccountName
        | InputKind::Identifier
        | InputKind::Password
        | InputKind::Recipient
        | InputKind::Line
        | InputKind::Body
        | InputKind::Search => false,
    }
}

/// Follows the keys typed in a field, and says under it what stands in the way.
pub fn ui(
    ui: &mut Ui,
    words: &Words,
    response: &Response,
    kind: InputKind,
    lock: Option<Lock>,
    commands: &mut Vec<Command>,
) {
    if !response.has_focus() {
        return;
    }
    if let Some(found) = ui.input(|input| told(input, kind)).filter(|found| *found != lock) {
        commands.push(Command::Change(Change::Lock(found)));
    }
    let key = match lock {
        Some(Lock::Caps) => Some("keyboard-caps"),
        Some(Lock::Num) if wants_digits(kind) => Some("keyboard-num"),
        Some(Lock::Num) | None => None,
    };
    if let Some(key) = key {
        panel::here().show(ui, |ui| {
            let line = words.say(key);
            text::pictured(ui, Icon::Keyboard, &line, Lettering::Body, theme::GREEN, theme::INK);
        });
    }
    if kind == InputKind::Email {
        at_sign(ui, words);
    }
}

/// The picture of the two keys that write @.
fn at_sign(ui: &mut Ui, words: &Words) {
    let name = words.say("keyboard-at");
    ui.horizontal(|ui| {
        text::label(ui, &name, Lettering::Body);
        let keys = [words.say("keyboard-alt-gr"), words.say("keyboard-zero")];
        for (rank, key) in keys.iter().enumerate() {
            if rank > 0 {
                text::label(ui, "+", Lettering::Body);
            }
            cap(ui, key);
        }
    });
}

/// A key of the keyboard.
fn cap(ui: &mut Ui, label: &str) {
    let font = Lettering::Strong.font();
    let galley = ui.painter().layout_no_wrap(label.to_owned(), font, theme::INK);
    let size = galley.size() + vec2(2.0 * space::MEDIUM, 2.0 * space::SMALL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    let edge = Stroke::new(2.0, theme::EDGE);
    ui.painter().rect(rect, radius::SITE, theme::WHITE, edge, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, theme::INK);
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Modifiers, RawInput};

    use super::*;

    fn after(text: &str, shift: bool) -> Option<Option<Lock>> {
        let modifiers = if shift { Modifiers::SHIFT } else { Modifiers::NONE };
        told(&frame(Event::Text(text.to_owned()), modifiers), InputKind::Password)
    }

    fn frame(event: Event, modifiers: Modifiers) -> InputState {
        let context = eframe::egui::Context::default();
        crate::app::theme::install(&context);
        let events = vec![Event::ModifiersChanged(modifiers), event];
        let input = RawInput { events, ..RawInput::default() };
        let mut seen = None;
        let output = context.run_ui(input, |ui| seen = Some(ui.input(Clone::clone)));
        let mut textures = output.textures_delta;
        textures.clear();
        seen.expect("a frame was run")
    }

    #[test]
    fn a_capital_without_shift_tells_that_capitals_are_locked() {
        assert_eq!(after("A", false), Some(Some(Lock::Caps)));
        assert_eq!(after("a", true), Some(Some(Lock::Caps)));
        assert_eq!(after("É", false), Some(Some(Lock::Caps)));
    }

    #[test]
    fn an_ordinary_letter_tells_that_they_are_not() {
        assert_eq!(after("a", false), Some(None));
        assert_eq!(after("A", true), Some(None));
        assert_eq!(after("-", false), None);
    }

    #[test]
    fn arrows_where_digits_are_wanted_tell_that_the_pad_is_off() {
        let arrow = Event::Key {
            key: Key::ArrowUp,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        let input = frame(arrow, Modifiers::NONE);
        assert_eq!(told(&input, InputKind::Phone), Some(Some(Lock::Num)));
        assert_eq!(told(&input, InputKind::Name), None);
    }
}
