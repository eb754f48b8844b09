//! What the app asks of its helper, and what it makes of the answers.

use crate::app::App;
use crate::app::command::{Door, Route};
use crate::system::helper::News;
use crate::words::Words;

/// Something Home says until another screen is opened.
pub enum Notice {
    /// A door opens in another window.
    DoorOpens,
    /// That other window is there already.
    DoorIsOpen,
}

impl Notice {
    /// In words.
    pub fn said(&self, words: &Words) -> String {
        words.say(match self {
            Self::DoorOpens => "home-door-opens",
            Self::DoorIsOpen => "home-door-is-open",
        })
    }
}

impl App {
    /// Asks for a door. Where nobody can open it, its screen says so.
    pub(super) fn open_door(&mut self, door: Door) {
        let language = &self.words.language().code;
        let asked = self.helper.as_ref().is_some_and(|helper| helper.open(door, language));
        if !asked {
            self.route = Route::Door(door);
        }
    }

    /// Follows what the helper told.
    pub(super) fn hear(&mut self) {
        let news = self.helper.as_ref().map(|helper| helper.news()).unwrap_or_default();
        for one in news {
            match one {
                News::Opened(_) => self.notice = Some(Notice::DoorOpens),
                News::IsOpen(_) => self.notice = Some(Notice::DoorIsOpen),
                // Nobody is taken out of a lesson to hear it.
                News::NotOpened(door) if self.route == Route::Home => {
                    self.notice = None;
                    self.route = Route::Door(door);
                }
                News::NotOpened(_)
                | News::NotShown
                | News::Printed
                | News::NotPrinted
                | News::Voice(_)
                | News::CanShow(_)
                | News::CanPrint(_)
                | News::Refused => {}
            }
        }
    }
}
