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
    /// Family name at birth.
    #[serde(default)]
    pub birth_name: Option<String>,
    /// Number and street.
    #[serde(default)]
    pub street: Option<String>,
    /// Postcode.
    #[serde(default)]
    pub postcode: Option<String>,
    /// Town.
    #[serde(default)]
    pub city: Option<String>,
    /// Social security number. Its key is wrong, so that it is nobody's.
    #[serde(default)]
    pub social_security: Option<String>,
    /// As papers say it.
    #[serde(default)]
    pub sex: Option<Sex>,
}

/// What papers say of somebody's sex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Sex {
    /// `F`
    Female,
    /// `M`
    Male,
}

impl Persona {
    /// The text of a line of the card, as it would be typed. Empty when the card has no such line.
    #[must_use]
    pub fn line(&self, line: PersonaLine) -> String {
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        match line {
            PersonaLine::FirstName => self.first_name.clone(),
            PersonaLine::LastName => self.last_name.clone(),
            PersonaLine::BirthDay => self.born_on.day.to_string(),
            PersonaLine::BirthMonth => self.born_on.month.to_string(),
            PersonaLine::BirthYear => self.born_on.year.to_string(),
            PersonaLine::Phone => self.phone.clone(),
            PersonaLine::Address => self.address.clone(),
            PersonaLine::Password => self.password.clone(),
            PersonaLine::BirthName => optional(&self.birth_name),
            PersonaLine::Street => optional(&self.street),
            PersonaLine::Postcode => optional(&self.postcode),
            PersonaLine::City => optional(&self.city),
            PersonaLine::SocialSecurity => optional(&self.social_security),
            PersonaLine::Sex => match self.sex {
                Some(Sex::Female) => "F".to_owned(),
                Some(Sex::Male) => "M".to_owned(),
                None => String::new(),
            },
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
