//! What the app asks of its helper, and what it makes of the answers.

use std::path::Path;
use std::rc::Rc;

use eframe::egui;

use crate::app::App;
use crate::app::command::{AtDoor, Command, Door, Route};
use crate::app::erased::Erased;
use crate::app::leader::Tab;
use crate::app::screens::door::Able;
use crate::diagnostic::{Datum, Diagnostic};
use crate::ids::LessonId;
use crate::system::helper::{Helper, News};
use crate::system::places::{Kind, Place};
use crate::words::Words;

/// Something Home says until another screen is opened.
pub enum Notice {
    /// A door opens in another window.
    DoorOpens,
    /// That other window is there already.
    DoorIsOpen,
    /// There is no room for a second window beside this one.
    NoRoomBeside,
    /// A second window is there, which no screen reader reads.
    UnreadBeside,
    /// What was wiped when a lesson was left.
    Erased(Erased),
    /// Lessons that were dropped on the window are shown.
    Opened(String),
    /// They are not: they have a fault.
    NotOpened {
        /// The file that was dropped.
        file: String,
        /// Its first fault.
        fault: Box<Diagnostic>,
    },
}

impl Notice {
    /// In words.
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::DoorOpens => words.say("home-door-opens"),
            Self::DoorIsOpen => words.say("home-door-is-open"),
            Self::NoRoomBeside => words.say("beside-no-room"),
            Self::UnreadBeside => words.say("beside-unread"),
            Self::Erased(erased) => erased.sentence(words),
            Self::Opened(file) => {
                words.say_with("home-lessons-opened", &[("file", Datum::from(file.as_str()))])
            }
            Self::NotOpened { file, fault } => {
                let told = words.sentences(fault).message;
                let data = [("file", Datum::from(file.as_str())), ("fault", Datum::from(told))];
                words.say_with("home-lessons-not-opened", &data)
            }
        }
    }
}

impl App {
    /// Asks for a door. Where nobody can open it, its screen says so.
    pub(super) fn open_door(&mut self, door: Door, lesson: Option<&LessonId>) {
        let language = &self.words.language().code;
        let shown = self.library.folder.as_deref().or(self.library.pack.as_deref());
        let opens = |helper: &Rc<Helper>| helper.open(door, language, lesson, shown);
        let asked = self.helper.as_ref().is_some_and(opens);
        if !asked {
            self.route = Route::Door(door);
        }
    }

    /// Makes this folder the only place of a door, for a test. Nothing in the program does.
    #[doc(hidden)]
    pub fn save_only_in(&mut self, folder: &Path) {
        let file = self.leader.as_mut().and_then(|leader| leader.file.as_mut());
        for door in self.door.iter_mut().chain(file) {
            door.look(vec![Place { kind: Kind::Documents, path: folder.to_owned() }]);
        }
        if let Some(trainer) = &mut self.trainer {
            trainer.places = vec![Place { kind: Kind::Documents, path: folder.to_owned() }];
        }
    }

    /// Asks for something in the next frame, for a test. Nothing in the program does.
    #[doc(hidden)]
    pub fn ask(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// What the machine can do with a file.
    pub(super) fn able(&self) -> Able {
        let helper = self.helper.as_ref();
        Able {
            show: helper.is_some_and(|helper| helper.can_show()),
            print: helper.is_some_and(|helper| helper.can_print()),
        }
    }

    /// Does what was asked in the window of a door.
    pub(super) fn at_door(&mut self, ctx: &egui::Context, asked: AtDoor) {
        let asked = match asked {
            AtDoor::Trainer(asked) => return self.at_trainer(ctx, asked),
            AtDoor::Close => {
                if self.may_close() {
                    ctx.send_viewport_cmd(egui::ViewportCommand::Close);
                }
                return;
            }
            asked => asked,
        };
        let counting = self.leader.as_mut().filter(|leader| leader.tab == Tab::Counts);
        let door =
            match counting.and_then(|leader| leader.counted(&asked, &self.library, &self.words)) {
                Some(file) => Some(file),
                None => self.door.as_mut(),
            };
        let Some(door) = door else { return };
        match (asked, &self.helper, door.sheet()) {
            (AtDoor::Show, Some(helper), Some(sheet)) => helper.show(sheet),
            (AtDoor::Print, Some(helper), Some(sheet)) => helper.print(sheet),
            (asked, ..) => {
                let screen = ctx.clone();
                let wake = move || screen.request_repaint();
                door.run(asked, &self.library, &self.words, wake);
            }
        }
    }

    /// Follows what the helper told, and a saving that is under way.
    pub(super) fn hear(&mut self) {
        let file = self.leader.as_mut().and_then(|leader| leader.file.as_mut());
        for door in self.door.iter_mut().chain(file) {
            door.follow();
        }
        let news = self.helper.as_ref().map(|helper| helper.news()).unwrap_or_default();
        for one in news {
            match one {
                News::Opened(_) => self.notice = Some(Notice::DoorOpens),
                News::IsOpen(_) => self.notice = Some(Notice::DoorIsOpen),
                News::Closed(_) => {
                    let says =
                        |notice: &Notice| matches!(notice, Notice::DoorOpens | Notice::DoorIsOpen);
                    self.notice.take_if(|notice| says(notice));
                }
                // Nobody is taken out of a lesson to hear it.
                News::NotOpened(door) if matches!(self.route, Route::Home | Route::End(_)) => {
                    self.notice = None;
                    self.route = Route::Door(door);
                }
                News::Printed | News::NotPrinted => {
                    let file = self.leader.as_mut().and_then(|leader| leader.file.as_mut());
                    for door in self.door.iter_mut().chain(file) {
                        door.printed = Some(one == News::Printed);
                    }
                }
                News::NotOpened(_)
                | News::NotShown
                | News::Voice(_)
                | News::CanShow(_)
                | News::CanPrint(_)
                | News::Refused => {}
            }
        }
    }
}
