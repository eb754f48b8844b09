//! What the program says, in its own look, at a field that holds somebody's real data.

use eframe::egui::Ui;
use lucide_icons::Icon;

use crate::app::companion::card::line_key;
use crate::app::theme::{self, Lettering, space};
use crate::app::widgets::{panel, text};
use crate::content::reading::RealData;
use crate::content::script::{FieldPlan, InputKind, Script};
use crate::diagnostic::Datum;
use crate::words::Words;

/// Draws what the text may be, and what to write instead.
pub fn ui(ui: &mut Ui, words: &Words, script: &Script, field: &FieldPlan, kind: RealData) {
    panel::gentle().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let (green, ink) = (theme::GREEN, theme::INK);
        let line = words.say(key(kind));
        text::pictured(ui, Icon::IdCard, &line, Lettering::Strong, green, ink);
        text::label(ui, &remedy(words, script, field), Lettering::Body);
    });
    ui.add_space(space::TINY);
}

fn key(kind: RealData) -> &'static str {
    match kind {
        RealData::SocialSecurity => "real-social-security",
        RealData::BankAccount => "real-bank-account",
        RealData::Card => "real-card",
        RealData::Address => "real-address",
        RealData::Phone => "real-phone",
    }
}

/// The line of the identity card when the field has one, else what such a field may hold.
fn remedy(words: &Words, script: &Script, field: &FieldPlan) -> String {
    if let Some(line) = field.line {
        let name = words.say(line_key(script, line));
        return words.say_with("real-take-line", &[("line", Datum::Text(name))]);
    }
    words.say(match field.input {
        InputKind::Code(_) => "real-take-code",
        InputKind::AccountName => "real-take-own-address",
        InputKind::Email | InputKind::Recipient => "real-invent-address",
        InputKind::Name
        | InputKind::Day
        | InputKind::Month
        | InputKind::Year
        | InputKind::NewAddress
        | InputKind::Phone
        | InputKind::Number(_)
        | InputKind::Postcode
        | InputKind::SocialSecurity
        | InputKind::Identifier
        | InputKind::Password
        | InputKind::Line
        | InputKind::Body
        | InputKind::Search => "real-invent",
    })
}
