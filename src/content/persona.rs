//! An invented person, whose identity card the learner reads.

use serde::Deserialize;

use crate::content::field::PersonaLine;
use crate::content::lesson::Date;

/// An invented person. All that is here is printed on a card in view: nothing of it is secret.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// The version of the format.
    pub format: u32,
    /// First name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Day of birth.
    pub born_on: Date,
    /// Phone number, in the ranges kept for fiction: [`is_fictional`].
    pub phone: String,
    /// The e-mail address wished for, before the `@`.
    pub address: String,
    /// A password for exercises.
    pub password: String,
}

impl Persona {
    /// The text of a line of the card, as it would be typed.
    #[must_use]
    pub fn line(&self, line: PersonaLine) -> String {
        match line {
            PersonaLine::FirstName => self.first_name.clone(),
            PersonaLine::LastName => self.last_name.clone(),
            PersonaLine::BirthDay => self.born_on.day.to_string(),
            PersonaLine::BirthMonth => self.born_on.month.to_string(),
            PersonaLine::BirthYear => self.born_on.year.to_string(),
            PersonaLine::Phone => self.phone.clone(),
            PersonaLine::Address => self.address.clone(),
            PersonaLine::Password => self.password.clone(),
        }
    }
}

/// How the phone numbers begin that ring nowhere: those that France's regulator keeps for fiction
/// (ARCEP, decision 2018-0881, numbering plan, section 2.5.12). Any four digits follow.
const FICTION: [&str; 6] = ["019900", "026191", "035301", "046571", "053649", "063998"];

/// Whether ten digits are a phone number kept for fiction, which is nobody's.
#[must_use]
pub fn is_fictional(digits: &str) -> bool {
    digits.len() == 10 && FICTION.iter().any(|start| digits.starts_with(start))
}
