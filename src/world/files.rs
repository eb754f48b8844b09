//! The files of the simulated computer: there or not, opened, attached.

use crate::content::script::PartKind;
use crate::ids::{AttachIx, FileIx, MessageIx, PartIx};
use crate::world::World;
use crate::world::scenario::Scenario;

impl World {
    /// Whether the file is on the simulated computer.
    #[must_use]
    pub fn has_file(&self, scenario: &Scenario, file: FileIx) -> bool {
        self.get(scenario.layout.files[file.index()].there) == 1
    }

    /// Whether the file has been opened.
    #[must_use]
    pub fn opened(&self, scenario: &Scenario, file: FileIx) -> bool {
        self.get(scenario.layout.files[file.index()].opened) == 1
    }

    /// Whether the file can be opened from here: it is on the computer, or attached to the open
    /// message.
    #[must_use]
    pub fn can_open_file(&self, scenario: &Scenario, file: FileIx) -> bool {
        let attached = self
            .message_in_front(scenario)
            .and_then(|message| scenario.script.message(message).file);
        file.index() < scenario.script.files.len()
            && (self.has_file(scenario, file) || attached == Some(file))
    }

    /// The files attached at a part.
    pub fn attached<'a>(
        &'a self,
        scenario: &'a Scenario,
        attach: AttachIx,
    ) -> impl Iterator<Item = FileIx> + 'a {
        let vars = (0_u16..).zip(&scenario.layout.attached[attach.index()]);
        vars.filter(|(_, var)| self.get(**var) == 1).map(|(row, _)| FileIx(row))
    }

    pub(super) fn new_file(&mut self, scenario: &Scenario, file: FileIx) {
        self.set(scenario.layout.files[file.index()].there, 1);
    }

    pub(super) fn download(&mut self, scenario: &Scenario, message: MessageIx) {
        if self.message_in_front(scenario) == Some(message)
            && let Some(file) = scenario.script.message(message).file
        {
            self.new_file(scenario, file);
        }
    }

    pub(super) fn open_file(&mut self, scenario: &Scenario, file: FileIx) {
        if self.can_open_file(scenario, file) {
            self.set(scenario.layout.files[file.index()].opened, 1);
        }
    }

    pub(super) fn attach(&mut self, scenario: &Scenario, part: PartIx, file: FileIx, on: bool) {
        if !self.shows(scenario, part) || file.index() >= scenario.script.files.len() {
            return;
        }
        if let PartKind::Attach(attach) = scenario.script.part(part).kind
            && (!on || self.has_file(scenario, file))
        {
            let var = scenario.layout.attached[attach.index()][file.index()];
            self.set(var, u64::from(on));
        }
    }
}
