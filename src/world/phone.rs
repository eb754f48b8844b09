//! The simulated phone and its text messages.

use crate::ids::MessageIx;
use crate::world::World;
use crate::world::scenario::Scenario;

/// How many text messages the phone keeps; the oldest makes room.
pub const MAX_TEXTS: usize = 3;

/// A text message on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextMessage {
    /// Which message it is.
    pub message: MessageIx,
    /// The code it carries, counted from 1; 0 when it carries none.
    pub n: u8,
}

impl World {
    /// The text messages, the newest first.
    pub fn texts<'a>(&'a self, scenario: &'a Scenario) -> impl Iterator<Item = TextMessage> + 'a {
        scenario.layout.texts.iter().map_while(|vars| {
            let row = self.get(vars.message).checked_sub(1)?;
            let message = MessageIx(u16::try_from(row).ok()?);
            Some(TextMessage { message, n: u8::try_from(self.get(vars.n)).ok()? })
        })
    }

    pub(super) fn text(&mut self, scenario: &Scenario, message: MessageIx) {
        let texts = &scenario.layout.texts;
        for rank in (1..MAX_TEXTS).rev() {
            self.set(texts[rank].message, self.get(texts[rank - 1].message));
            self.set(texts[rank].n, self.get(texts[rank - 1].n));
        }
        let n =
            scenario.script.message(message).code.map_or(0, |slot| self.last_code(scenario, slot));
        self.set(texts[0].message, u64::from(message.0) + 1);
        self.set(texts[0].n, u64::from(n));
    }
}
