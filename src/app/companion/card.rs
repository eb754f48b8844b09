//! The identity card of the invented person. It stays in view, and writes what is not the skill
//! taught.

use eframe::egui::{Response, ScrollArea, Ui};

use crate::app::command::{Change, Command};
use crate::app::companion::{account, head, notes};
use crate::app::ids;
use crate::app::lesson_state::LessonState;
use crate::app::theme::{self, Lettering};
use crate::app::widgets::{Big, Line, panel, text};
use crate::content::field::PersonaLine;
use crate::content::persona::Persona;
use crate::content::script::{PartKind, Script};
use crate::diagnostic::Datum;
use crate::ids::{FieldIx, PageIx};
use crate::words::Words;
use crate::world::World;
use crate::world::scenario::Scenario;

/// A line as it is printed; a date of birth is one line and three fields.
struct Printed {
    key: &'static str,
    lines: &'static [PersonaLine],
}

const PRINTED: [Printed; 12] = [
    Printed { key: "card-first-name", lines: &[PersonaLine::FirstName] },
    Printed { key: "card-last-name", lines: &[PersonaLine::LastName] },
    Printed { key: "card-birth-name", lines: &[PersonaLine::BirthName] },
    Printed { key: "card-sex", lines: &[PersonaLine::Sex] },
    Printed {
        key: "card-birth",
        lines: &[PersonaLine::BirthDay, PersonaLine::BirthMonth, PersonaLine::BirthYear],
    },
    Printed { key: "card-street", lines: &[PersonaLine::Street] },
    Printed { key: "card-postcode", lines: &[PersonaLine::Postcode] },
    Printed { key: "card-city", lines: &[PersonaLine::City] },
    Printed { key: "card-social-security", lines: &[PersonaLine::SocialSecurity] },
    Printed { key: "card-phone", lines: &[PersonaLine::Phone] },
    Printed { key: "card-address", lines: &[PersonaLine::Address] },
    Printed { key: "card-password", lines: &[PersonaLine::Password] },
];

impl Printed {
    /// Whether it says who the person is, or what some field of the lesson asks for; of a password
    /// that is an account's already, whether the page in front asks for it.
    fn is_wanted(&self, scenario: &Scenario, world: &World) -> bool {
        let script = &scenario.script;
        if self.is_known(script) {
            return world.page(scenario).is_some_and(|page| {
                fields_shown(scenario, world, page)
                    .any(|field| script.field(field).line == Some(PersonaLine::Password))
            });
        }
        self.is_of_use(script)
    }

    /// Whether it is the password of an account, which stands on the card already.
    fn is_known(&self, script: &Script) -> bool {
        let password = script.persona.line(PersonaLine::Password);
        self.lines == [PersonaLine::Password]
            && script.accounts.iter().any(|account| account.password == password)
    }

    /// Whether it says who the person is, or what some field of the lesson asks for.
    fn is_of_use(&self, script: &Script) -> bool {
        let names = [PersonaLine::FirstName, PersonaLine::LastName];
        let mut fields = script.fields.iter().filter_map(|field| field.line);
        self.lines.iter().any(|line| names.contains(line))
            || fields.any(|line| self.lines.contains(&line))
    }

    /// What it is called: beside the password of an account, the person's own is the one to choose.
    fn key_in(&self, script: &Script) -> &'static str {
        let is_password = self.lines == [PersonaLine::Password];
        if is_password && !script.accounts.is_empty() { "card-new-password" } else { self.key }
    }

    /// Whether its value needs the whole width of the card.
    fn is_long(&self) -> bool {
        self.lines
            .iter()
            .any(|line| matches!(line, PersonaLine::SocialSecurity | PersonaLine::Street))
    }

    fn value(&self, persona: &Persona) -> String {
        let parts: Vec<String> = self
            .lines
            .iter()
            .map(|line| {
                let text = persona.line(*line);
                let two_digits = matches!(line, PersonaLine::BirthDay | PersonaLine::BirthMonth);
                if two_digits { format!("{text:0>2}") } else { text }
            })
            .collect();
        parts.join(" ")
    }
}

/// The key of the name of a line, as the card prints it.
pub fn line_key(script: &Script, line: PersonaLine) -> &'static str {
    let printed = PRINTED.iter().find(|printed| printed.lines.contains(&line));
    printed.map_or("lesson-card", |printed| printed.key_in(script))
}

/// Draws the card.
pub fn ui(ui: &mut Ui, words: &Words, lesson: &LessonState, commands: &mut Vec<Command>) {
    let scenario = lesson.attempt.scenario();
    let world = lesson.attempt.world();
    let lit = lit_line(scenario, world, lesson.field);
    let room = ui.available_height();
    panel::white().inner_margin(theme::card_margin()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(room - 2.0 * f32::from(theme::card_margin().top));
        head::ui(ui, words, lesson, &card_title(words, &scenario.script), commands);
        let key = match (lesson.type_it, helps(scenario, world)) {
            (true, _) => Some("card-type-it"),
            // Nothing is pressed in a demonstration.
            (false, true) if lesson.show.is_none() => Some("card-press"),
            (false, _) => None,
        };
        if let Some(key) = key {
            text::colored(ui, &words.say(key), Lettering::Body, theme::GREEN);
        }
        ScrollArea::vertical().auto_shrink([false, true]).id_salt(ids::app("card", 0)).show(
            ui,
            |ui| {
                notes::ui(ui, words, lesson, commands);
                ui.spacing_mut().item_spacing.y = 0.0;
                account::ui(ui, words, lesson, commands);
                for (rank, printed) in PRINTED.iter().enumerate() {
                    if !printed.is_wanted(scenario, world) {
                        continue;
                    }
                    let value = printed.value(&scenario.script.persona);
                    let here = lit.is_some_and(|line| printed.lines.contains(&line));
                    let key = printed.key_in(&scenario.script);
                    let (label, id) = (words.say(key), ids::app("line", rank));
                    let line = if printed.is_long() || key != printed.key {
                        Big::new(&label, &value).lit(here).id(id).ui(ui)
                    } else {
                        Line::new(&label, &value).lit(here).id(id).ui(ui)
                    };
                    if here {
                        bring_in_view(lesson, &line, commands);
                    }
                    if line.clicked() {
                        press(scenario, world, printed, commands);
                    }
                }
            },
        );
    });
}

/// Brings the line that is lit in view, once: who scrolls away is not brought back.
pub(super) fn bring_in_view(lesson: &LessonState, line: &Response, commands: &mut Vec<Command>) {
    if lesson.lit != Some(line.id) {
        line.scroll_to_me(None);
        commands.push(Command::Change(Change::Lit(line.id)));
    }
}

/// The whole card, as it is printed: what each line is called, and what it says. The name of a site
/// stands alone, above the account that one has there.
pub fn lines(words: &Words, script: &Script) -> Vec<(String, String)> {
    let accounts = script.accounts.iter().flat_map(|account| {
        let site = words.site(&script.site(account.site).id, "site").unwrap_or_default();
        [
            (String::new(), site),
            (words.say("card-account"), account.name.clone()),
            (words.say("card-password"), account.password.clone()),
        ]
    });
    let wanted =
        PRINTED.iter().filter(|printed| printed.is_of_use(script) && !printed.is_known(script));
    let own =
        wanted.map(|printed| (words.say(printed.key_in(script)), printed.value(&script.persona)));
    accounts.chain(own).collect()
}

/// Whether there is anything on the card to copy: more than the first and the last name.
pub fn is_of_use(script: &Script) -> bool {
    let names = [PersonaLine::FirstName, PersonaLine::LastName];
    let mut more = PRINTED.iter().filter(|printed| !names.contains(&printed.lines[0]));
    !script.accounts.is_empty() || more.any(|printed| printed.is_of_use(script))
}

/// Whose card it is: not the learner's.
pub fn card_title(words: &Words, script: &Script) -> String {
    let name = Datum::Text(script.persona.first_name.clone());
    words.say_with("lesson-card", &[("name", name)])
}

/// Whether the card writes anything on the page in front.
fn helps(scenario: &Scenario, world: &World) -> bool {
    world.page(scenario).is_some_and(|page| {
        fields_shown(scenario, world, page).any(|field| scenario.script.field(field).is_on_card())
    })
}

/// Fills the fields of the page that this line is for, or says that it is to be typed.
fn press(scenario: &Scenario, world: &World, printed: &Printed, commands: &mut Vec<Command>) {
    let Some(page) = world.page(scenario) else { return };
    let script = &scenario.script;
    let fields = fields_shown(scenario, world, page).filter(|field| {
        script.field(*field).line.is_some_and(|line| printed.lines.contains(&line))
    });
    let (filled, typed): (Vec<FieldIx>, Vec<FieldIx>) =
        fields.partition(|field| script.field(*field).is_on_card());
    if !filled.is_empty() {
        let texts = filled.into_iter().map(|field| (field, line_text(script, field))).collect();
        commands.push(Command::Fill(texts));
    } else if let Some(field) = typed.first() {
        commands.push(Command::Change(Change::Field(*field)));
        commands.push(Command::Change(Change::TypeIt));
    }
}

fn line_text(script: &Script, field: FieldIx) -> String {
    script.field(field).line.map(|line| script.persona.line(line)).unwrap_or_default()
}

fn fields_shown<'a>(
    scenario: &'a Scenario,
    world: &'a World,
    page: PageIx,
) -> impl Iterator<Item = FieldIx> + 'a {
    scenario.script.page(page).parts().filter_map(move |part| {
        match scenario.script.part(part).kind {
            PartKind::Field(field) if world.shows(scenario, part) => Some(field),
            _ => None,
        }
    })
}

/// The line to read from now: that of the field where the learner is, else that of the first field
/// of the page still to be filled.
fn lit_line(scenario: &Scenario, world: &World, field: Option<FieldIx>) -> Option<PersonaLine> {
    let page = world.page(scenario)?;
    let here = field.filter(|field| scenario.script.page_of(*field) == page);
    let next = || {
        fields_shown(scenario, world, page).find(|field| world.refusal(scenario, *field).is_some())
    };
    let field = here.or_else(next)?;
    // A line that the site has refused is not the one to copy again.
    let specimen = scenario.script.specimen_reading(field, world.code_for(scenario, field));
    let refused = world.shown_refusal(scenario, field).is_some();
    let said_no = refused && world.reading(scenario, field) == specimen;
    scenario.script.field(field).line.filter(|_| !said_no)
}
