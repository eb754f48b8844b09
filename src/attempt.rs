//! A session and the typed text that goes with it.
//!
//! The session knows no text and the text knows no session; this joins the two, so that the app,
//! `play`, `check` and the tests all make a gesture in the same way: what was typed is read first,
//! then the gesture is made, then the orders that come back are carried out.

use std::rc::Rc;

use crate::content::action::Action;
use crate::content::mail::ReplyKind;
use crate::content::page::{Look, Needs};
use crate::content::reading::{Reading, Token};
use crate::content::script::PartKind;
use crate::explore::NoPath;
use crate::ids::{FieldIx, PartIx};
use crate::session::{Event, Mode, Rung, Session};
use crate::typed::{Typed, Wiped};
use crate::world::World;
use crate::world::outcome::Order;
use crate::world::scenario::Scenario;

/// One person's attempt at one lesson, text included. Dropping it wipes the text.
pub struct Attempt {
    session: Session,
    typed: Typed,
}

/// What happened when a step was played by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// The gestures, in order.
    pub actions: Vec<Action>,
    /// Examples that were not recognised as the script says they must be.
    pub misread: Vec<FieldIx>,
    /// Characters somebody had to type: those of fields whose typing is taught.
    pub n_typed: usize,
}

impl Attempt {
    /// The beginning of a lesson, with empty fields.
    #[must_use]
    pub fn new(scenario: Rc<Scenario>, mode: Mode) -> Self {
        let typed = Typed::new(&scenario.script);
        Self { session: Session::new(scenario, mode), typed }
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The lesson.
    #[must_use]
    pub fn scenario(&self) -> &Rc<Scenario> {
        self.session.scenario()
    }

    /// The simulated world.
    #[must_use]
    pub fn world(&self) -> &World {
        self.session.world()
    }

    /// What was typed.
    #[must_use]
    pub fn typed(&self) -> &Typed {
        &self.typed
    }

    /// What was typed, to type more.
    pub fn typed_mut(&mut self) -> &mut Typed {
        &mut self.typed
    }

    /// Ends the attempt: everything that was typed is wiped.
    #[must_use]
    pub fn end(self) -> Wiped {
        self.typed.wipe()
    }

    /// What the learner's own button for help does.
    pub fn help(&mut self) {
        self.session.help();
    }

    /// Tells one thing more, as whoever helps asks.
    pub fn raise_rung(&mut self) {
        self.session.raise_rung();
    }

    /// Takes up an attempt whose first steps were played with examples.
    pub fn take_up(&mut self, rung: Rung) {
        self.session.take_up(rung);
    }

    /// The same lesson at the same point with texts of its own, to be played with: nothing that
    /// happens there happens here.
    #[must_use]
    pub fn mirror(&self) -> Self {
        Self { session: self.session.clone(), typed: self.typed.mirror() }
    }

    /// Makes a gesture. A press first reads every field of the page.
    pub fn act(&mut self, action: Action) -> Vec<Event> {
        let mut events = Vec::new();
        if let Action::Press(_) = action {
            events = self.leave_all();
        }
        events.extend(self.session.handle(action));
        for event in &events {
            if let Event::Order(order) = event {
                self.obey(*order);
            }
        }
        events
    }

    /// Leaves a field: its text is read.
    pub fn leave(&mut self, field: FieldIx) -> Vec<Event> {
        self.write([field])
    }

    /// Puts texts that the content gives in fields of the page in front, as a press on a line of
    /// the identity card does.
    pub fn fill(&mut self, texts: &[(FieldIx, String)]) -> Vec<Event> {
        for (field, text) in texts {
            self.typed.fill(*field, text);
        }
        self.write(texts.iter().map(|(field, _)| *field))
    }

    /// Goes to the site whose address is typed in the address bar. Nothing when no site of the
    /// lesson has that address.
    pub fn go_to_typed(&mut self) -> Option<Vec<Event>> {
        let script = &self.scenario().script;
        let home = script.site(self.typed.site_typed(script)?).home;
        Some(self.act(Action::GoTo(home)))
    }

    /// The button that the Enter key presses: the main one of the form in front.
    #[must_use]
    pub fn enter_button(&self) -> Option<PartIx> {
        let scenario = self.scenario();
        let page = self.world().page(scenario)?;
        scenario.script.page(page).parts().find(|part| {
            let form = matches!(
                scenario.script.part(*part).kind,
                PartKind::Button { look: Look::Primary, needs: Needs::Form, .. }
            );
            form && self.world().shows(scenario, *part)
        })
    }

    /// Plays the current step by the shortest way, typing the examples.
    ///
    /// # Errors
    /// When there is no way: the lesson is at fault.
    pub fn play_step(&mut self) -> Result<Played, NoPath> {
        let actions = self.session.way()?;
        let mut played = Played { actions, misread: Vec::new(), n_typed: 0 };
        for action in played.actions.clone() {
            if let Action::Write(readings) = &action {
                for (field, expected) in readings {
                    self.type_example(*field, *expected);
                    let read = self.typed.read(&self.scenario().script, *field);
                    if read != *expected {
                        played.misread.push(*field);
                    }
                    if !self.scenario().script.field(*field).is_on_card() {
                        played.n_typed += self.typed.n_chars(*field);
                    }
                }
            }
            self.play(action);
        }
        Ok(played)
    }

    /// Makes a gesture of a searched way: where it types, a text is typed that reads as it says.
    pub fn play(&mut self, action: Action) -> Vec<Event> {
        if let Action::Write(readings) = action {
            for (field, reading) in &readings {
                self.type_example(*field, *reading);
            }
            self.write(readings.into_iter().map(|(field, _)| field))
        } else {
            self.act(action)
        }
    }

    /// Types the value that a reading names, else the field's example.
    fn type_example(&mut self, field: FieldIx, reading: Reading) {
        let scenario = Rc::clone(self.scenario());
        let n_values = scenario.script.field(field).values.len();
        match reading {
            Reading::Empty => self.typed.fill(field, ""),
            Reading::Known(Token::Value(rank)) if usize::from(rank) < n_values => {
                self.typed.fill_value(&scenario.script, field, rank);
            }
            Reading::Free | Reading::Broken(_) | Reading::Known(_) => {
                let n = self.world().code_for(&scenario, field);
                self.typed.fill_specimen(&scenario.script, field, n);
            }
        }
    }

    /// Types the first characters of what a gesture of a searched way types, as a hand does that
    /// has come so far.
    pub fn type_beginning(&mut self, field: FieldIx, reading: Reading, n_chars: usize) {
        self.type_example(field, reading);
        let whole = self.typed.n_chars(field);
        self.typed.delete(field, n_chars.min(whole)..whole);
    }

    /// How many characters that is.
    #[must_use]
    pub fn example_length(&self, field: FieldIx, reading: Reading) -> usize {
        let scenario = self.scenario();
        let values = &scenario.script.field(field).values;
        match reading {
            Reading::Empty => 0,
            Reading::Known(Token::Value(rank)) if usize::from(rank) < values.len() => {
                values[usize::from(rank)].chars().count()
            }
            Reading::Free | Reading::Broken(_) | Reading::Known(_) => {
                let n = self.world().code_for(scenario, field);
                self.typed.specimen_length(&scenario.script, field, n)
            }
        }
    }

    fn write(&mut self, fields: impl IntoIterator<Item = FieldIx>) -> Vec<Event> {
        let scenario = Rc::clone(self.scenario());
        let action = self.typed.write(&scenario.script, fields);
        self.session.handle(action)
    }

    fn leave_all(&mut self) -> Vec<Event> {
        let scenario = Rc::clone(self.scenario());
        let Some(page) = self.world().page(&scenario) else {
            return Vec::new();
        };
        let fields: Vec<FieldIx> = scenario.script.fields_of(page).collect();
        if fields.is_empty() { Vec::new() } else { self.write(fields) }
    }

    fn obey(&mut self, order: Order) {
        let scenario = Rc::clone(self.scenario());
        match order {
            Order::Name(site, field) => self.typed.name_account(site, field),
            Order::Secret(site, field) => self.typed.change_secret(site, field),
            Order::Fill(field, value) => self.typed.fill_value(&scenario.script, field, value),
            Order::Clear(page) => self.typed.clear(&scenario.script, page),
            Order::Quote(field, message, kind) => {
                let quoted = &scenario.script.message(message).quoted;
                let text = match kind {
                    ReplyKind::Sender | ReplyKind::All => &quoted.answered,
                    ReplyKind::Forward => &quoted.handed_on,
                };
                self.typed.fill(field, text);
            }
            Order::Sent(files) => self.typed.keep_sent(&scenario.script, files),
            Order::Bounce => self.typed.keep_bounced(&scenario.script),
        }
    }
}
