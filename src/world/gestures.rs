//! What can be done from here.

use crate::content::action::Action;
use crate::content::mail::{Folder, ReplyKind};
use crate::content::reading::{Reading, Token};
use crate::content::script::{AboutPlan, InputKind, PartKind, Specimen};
use crate::ids::{FieldIx, FileIx, MessageIx, PartIx};
use crate::world::World;
use crate::world::interest::Interest;
use crate::world::scenario::Scenario;
use crate::world::writing::prefilled;

impl World {
    /// The gestures of somebody who types nothing but examples, in reading order: the page first,
    /// then the browser around it, then the phone, then waiting.
    ///
    /// The order never changes, so that a search over it always finds the same path.
    #[must_use]
    pub fn gestures(&self, scenario: &Scenario) -> Vec<Action> {
        let script = &scenario.script;
        let mut all = Vec::new();
        if self.is_covered(scenario) {
            // Of two ways as short, help shows the first: refusing is as easy.
            all.extend([Action::Banner(false), Action::Banner(true)]);
        } else if let Some(page) = self.page(scenario) {
            for part in script.page(page).parts().filter(|part| self.shows(scenario, *part)) {
                self.gestures_of(scenario, part, &mut all);
            }
        }
        // « Retour » closes a message, as the button on the page does.
        if self.can_go_back(scenario) && self.message_in_front(scenario).is_none() {
            all.push(Action::Back);
        }
        for (tab, _) in self.tabs(scenario) {
            if tab != self.active_tab(scenario) {
                all.push(Action::SelectTab(tab));
            }
        }
        if self.tabs(scenario).count() > 1 {
            all.extend(self.tabs(scenario).map(|(tab, _)| Action::CloseTab(tab)));
        }
        if self.can_open_tab(scenario) {
            all.push(Action::NewTab);
        }
        all.extend(script.sites.iter().map(|site| Action::GoTo(site.home)));
        if self.offer(scenario).is_some() {
            all.extend([Action::SaveOffer(false), Action::SaveOffer(true)]);
        }
        self.gestures_of_phone(scenario, &mut all);
        let interest = self.interest(scenario);
        let files = (0_u16..).map(FileIx).zip(&interest.files);
        let files = files.filter(|(file, wanted)| **wanted && self.has_file(scenario, *file));
        all.extend(
            files
                .map(|(file, _)| file)
                .filter(|file| !self.opened(scenario, *file))
                .map(Action::OpenFile),
        );
        if self.can_wait(scenario) {
            all.push(Action::Wait);
        }
        all
    }

    /// What anything depends on: from its step on, of an essence.
    fn interest<'a>(&self, scenario: &'a Scenario) -> &'a Interest {
        &scenario.reads_from(self.step(scenario)).mail
    }

    fn gestures_of(&self, scenario: &Scenario, part: PartIx, all: &mut Vec<Action>) {
        match scenario.script.part(part).kind {
            PartKind::Field(field)
                if scenario.script.field(field).input == InputKind::Recipient =>
            {
                self.gestures_of_recipient(scenario, field, all);
            }
            PartKind::Field(field) => {
                let reading =
                    scenario.script.specimen_reading(field, self.code_for(scenario, field));
                if self.reading(scenario, field) != reading {
                    all.push(Action::Write(vec![(field, reading)]));
                }
            }
            PartKind::Check { tick, .. } => {
                all.push(Action::Tick(part, !self.ticked(scenario, tick)));
            }
            PartKind::Suggestion { .. } | PartKind::Button { .. } => all.push(Action::Press(part)),
            PartKind::Inbox => match self.message_in_front(scenario) {
                Some(message) => self.gestures_of_message(scenario, message, all),
                None => self.gestures_of_mailbox(scenario, all),
            },
            PartKind::Attach(attach) => {
                let interest = self.interest(scenario);
                for file in (0_u16..).map(FileIx).take(scenario.script.files.len()) {
                    let attached = self.attached(scenario, attach).any(|there| there == file);
                    let wanted = interest.picks(file) && self.has_file(scenario, file);
                    if attached && interest.picks(file) {
                        all.push(Action::DropFile(part, file));
                    } else if !attached && wanted {
                        all.push(Action::PickFile(part, file));
                    }
                }
            }
            PartKind::Choice(choice) => {
                let chosen = self.chosen(scenario, choice);
                let worth = &scenario.script.choices[choice.index()].worth;
                let others = worth.iter().filter(|rank| Some(**rank) != chosen);
                all.extend(others.map(|rank| Action::Choose(part, *rank)));
            }
            PartKind::Heading
            | PartKind::Text
            | PartKind::Notice(_)
            | PartKind::Echo(_)
            | PartKind::EchoChoice(_)
            | PartKind::StrengthOf(_) => {}
        }
    }

    /// Those whom some sent message must go to, or whom an answer begins with; else the first of
    /// the contacts.
    fn gestures_of_recipient(&self, scenario: &Scenario, field: FieldIx, all: &mut Vec<Action>) {
        let script = &scenario.script;
        let Some(mailbox) = &script.mailbox else { return };
        let ranks = script
            .sents
            .iter()
            .filter_map(|sent| if field == mailbox.to { sent.to } else { sent.cc });
        let answered = match self.about(scenario) {
            AboutPlan::New => Vec::new(),
            AboutPlan::From(message, kind) => prefilled(scenario, mailbox, message, kind),
        };
        let answered = answered.into_iter().filter(|(its, _)| *its == field);
        let mut readings: Vec<Reading> = ranks
            .chain(answered.map(|(_, rank)| rank))
            .map(|rank| Reading::Known(Token::Value(rank)))
            .collect();
        let specimen = script.specimen_reading(field, 0);
        let first = script.contacts.first().filter(|_| field == mailbox.to);
        if specimen != Reading::Empty {
            readings.push(specimen);
        } else if field != mailbox.to {
            readings.push(Reading::Empty);
        } else if let Some(rank) = first.and_then(|first| script.rank_of(field, &first.address))
            && readings.is_empty()
        {
            readings.push(Reading::Known(Token::Value(rank)));
        }
        readings
            .sort_by_key(|reading| script.field(field).domain.iter().position(|r| r == reading));
        readings.dedup();
        readings.retain(|reading| self.reading(scenario, field) != *reading);
        all.extend(readings.into_iter().map(|reading| Action::Write(vec![(field, reading)])));
    }

    /// What can be done with the list of messages; what concerns a message on which nothing
    /// depends is left out.
    fn gestures_of_mailbox(&self, scenario: &Scenario, all: &mut Vec<Action>) {
        let interest = self.interest(scenario);
        let shown = self.folder_shown(scenario);
        if interest.looks() {
            self.gestures_of_folders(scenario, all);
        }
        let messages = self.messages_in(scenario, shown);
        let worth = messages.filter(|message| interest.opens[message.index()]);
        all.extend(worth.map(Action::OpenMessage));
        if shown == Folder::Drafts && self.has_draft(scenario) {
            all.push(Action::OpenDraft);
        }
    }

    /// The other folders stand beside the list, and beside an open message.
    fn gestures_of_folders(&self, scenario: &Scenario, all: &mut Vec<Action>) {
        let shown = self.folder_shown(scenario);
        let others = Folder::ALL.into_iter().filter(|folder| *folder != shown);
        all.extend(others.map(Action::OpenFolder));
    }

    fn gestures_of_message(&self, scenario: &Scenario, message: MessageIx, all: &mut Vec<Action>) {
        let (interest, plan) = (self.interest(scenario), scenario.script.message(message));
        all.push(Action::CloseMessage);
        if interest.looks() {
            self.gestures_of_folders(scenario, all);
        }
        if !interest.opens[message.index()] {
            return;
        }
        if plan.link.is_some() {
            if interest.inspects[message.index()] && !self.inspected(scenario, message) {
                all.push(Action::Inspect(message));
            }
            all.push(Action::OpenLink(message));
        }
        if let Some(file) = plan.file {
            if interest.downloads[file.index()] && !self.has_file(scenario, file) {
                all.push(Action::Download(message));
            }
            let here = interest.files[file.index()] && !self.has_file(scenario, file);
            if here && !self.opened(scenario, file) {
                all.push(Action::OpenFile(file));
            }
        }
        let replies = ReplyKind::ALL
            .into_iter()
            .filter(|kind| interest.about && self.can_reply(scenario, message, *kind));
        all.extend(replies.map(|kind| Action::Reply(message, kind)));
        let moves = self.moves(scenario, message).iter();
        all.extend(moves.map(|folder| Action::Move(message, *folder)));
    }

    /// The code to copy in a field: the last one given for its slot.
    #[must_use]
    pub fn code_for(&self, scenario: &Scenario, field: FieldIx) -> u8 {
        match scenario.script.field(field).specimen {
            Specimen::Code(slot) => self.last_code(scenario, slot),
            Specimen::Empty
            | Specimen::Text(_)
            | Specimen::OwnName
            | Specimen::OwnSecret
            | Specimen::OwnAddress => 0,
        }
    }
}
