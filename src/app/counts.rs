//! What is counted at the end of a workshop, in words: on the screen, and in a file when somebody
//! asks for one.
//!
//! Totals alone: no seat, no name, no time of day.

use crate::app::command::AtDoor;
use crate::app::door_state::DoorState;
use crate::app::leader::{Leader, Level};
use crate::content::lesson::Date;
use crate::content::library::Library;
use crate::content::workshop::{Theme, Workshop};
use crate::diagnostic::Datum;
use crate::system;
use crate::words::{Words, plain};

/// The key of the name of a level.
pub fn word(level: Level) -> &'static str {
    match level {
        Level::Alone => "leader-alone",
        Level::Helped => "leader-helped",
        Level::Unfinished => "leader-unfinished",
    }
}

/// The totals that a structure writes in its own accounts, by the national themes and classes: how
/// many came, then a line for each theme, then the duration.
pub fn totals(words: &Words, workshop: &Workshop, n_persons: u16) -> Vec<String> {
    let came = words.say_with("counts-came", &[("count", Datum::Number(n_persons.into()))]);
    let persons = persons(words, n_persons);
    let of_theme = |theme: &Theme| {
        let data =
            [("theme", Datum::from(theme_word(*theme))), ("count", Datum::Text(persons.clone()))];
        words.say_with("leader-theme", &data)
    };
    let class = [("class", Datum::from(class(workshop.minutes)))];
    let mut lines = vec![came];
    lines.extend(workshop.themes.iter().map(of_theme));
    lines.push(words.say_with("leader-duration", &class));
    lines
}

pub fn persons(words: &Words, n_persons: u16) -> String {
    words.say_with("leader-persons", &[("count", Datum::Number(n_persons.into()))])
}

/// A word the sentence chooses by.
fn theme_word(theme: Theme) -> &'static str {
    match theme {
        Theme::Equipment => "equipment",
        Theme::Internet => "internet",
        Theme::Email => "email",
        Theme::Safety => "safety",
        Theme::Fraud => "fraud",
        Theme::Work => "work",
        Theme::Procedure => "procedure",
        Theme::Health => "health",
    }
}

/// The national classes of durations, each with its lower bound.
fn class(minutes: u16) -> &'static str {
    match minutes {
        0..30 => "under-thirty",
        30..60 => "under-sixty",
        60..120 => "under-hundred-twenty",
        120.. => "more",
    }
}

impl Leader {
    /// How many came.
    pub fn n_persons(&self) -> u16 {
        self.counts.iter().sum()
    }

    /// The file of the counts, about to do what is asked of it. What is saved is what is counted
    /// by then.
    pub fn counted(
        &mut self,
        asked: &AtDoor,
        library: &Library,
        words: &Words,
    ) -> Option<&mut DoorState> {
        let text = (*asked == AtDoor::Save).then(|| self.text(library, words));
        let file = self.file.as_mut()?;
        if let Some(text) = text {
            file.text = Some(text);
            self.in_file = self.counts;
        }
        Some(file)
    }

    /// The counts as a text, a line each.
    fn text(&self, library: &Library, words: &Words) -> String {
        let (Some(id), Some(workshop)) = (&self.workshop, self.led(library)) else {
            return String::new();
        };
        let title = words.workshop(id, "titre").unwrap_or_default();
        let mut lines = vec![words.say_with("counts-workshop", &[("workshop", title.into())])];
        if let Some(day) = Date::after_1970(system::today()) {
            lines.push(words.say_with("counts-day", &[("day", day.to_string().into())]));
        }
        lines.extend(totals(words, workshop, self.n_persons()));
        let of_level = |level: Level| {
            let count = persons(words, self.counts[level as usize]);
            let data = [("level", words.say(word(level)).into()), ("count", count.into())];
            words.say_with("counts-level", &data)
        };
        lines.extend(Level::ALL.map(of_level));
        let mut text = lines.iter().map(|line| plain(line)).collect::<Vec<_>>().join("\n");
        text.push('\n');
        text
    }
}
