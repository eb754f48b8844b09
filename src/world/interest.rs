//! Which gestures of the mailbox and of files anything depends on.
//!
//! A search that told apart every state of a webmail would see each message in each folder, read
//! and unread. What no condition of the lesson reads is left out: it can be done, and leads
//! nowhere.

use crate::content::mail::{Folder, ReplyKind};
use crate::content::script::{AboutPlan, Goal, Script};
use crate::ids::{FileIx, MessageIx};

/// What the conditions of a lesson read, from a step of it on, of the mailbox and of files.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::world) struct Interest {
    /// Messages that something depends on. Any other is as good as not there.
    pub opens: Vec<bool>,
    /// Messages whose folder is read.
    pub moves: Vec<bool>,
    /// Messages whose link is to be looked at.
    pub inspects: Vec<bool>,
    /// Messages to write from, and how.
    pub replies: Vec<(MessageIx, ReplyKind)>,
    /// Whether it is read from what a message was begun.
    pub about: bool,
    /// Folders that must be in front.
    pub folders: Vec<Folder>,
    /// Files that are to be on the computer.
    pub downloads: Vec<bool>,
    /// Files to open.
    pub files: Vec<bool>,
    /// Files to attach.
    pub picks: Vec<bool>,
    /// Parts where it matters whether something is attached.
    pub attached: Vec<bool>,
}

impl Interest {
    pub fn from(script: &Script, step: usize) -> Self {
        let (messages, files) = (script.messages.len(), script.files.len());
        let mut all = Self {
            opens: script.messages.iter().map(|plan| plan.link.is_some()).collect(),
            moves: vec![false; messages],
            inspects: vec![false; messages],
            downloads: vec![false; files],
            files: vec![false; files],
            picks: vec![false; files],
            attached: vec![false; script.attaches.len()],
            ..Self::default()
        };
        script.each_goal_from(step, &mut |goal, _| {
            goal.each_leaf(&mut |leaf| all.note(script, leaf));
        });
        if all.attached.contains(&true) {
            all.picks.fill(true);
        }
        for row in 0..files {
            all.downloads[row] |= all.picks[row] || all.files[row];
        }
        for (row, plan) in script.messages.iter().enumerate() {
            let of_file = |list: &[bool]| plan.file.is_some_and(|file| list[file.index()]);
            all.opens[row] |= of_file(&all.downloads);
            all.opens[row] &= plan.is_mailed;
        }
        all
    }

    fn note(&mut self, script: &Script, goal: &Goal) {
        match goal {
            Goal::Read(message) => self.opens[message.index()] = true,
            Goal::In(message, _) => {
                self.opens[message.index()] = true;
                self.moves[message.index()] = true;
            }
            Goal::Inspected(message) => {
                self.opens[message.index()] = true;
                self.inspects[message.index()] = true;
            }
            Goal::AtFolder(folder) => self.folders.push(*folder),
            Goal::Sent(sent) => {
                let plan = &script.sents[sent.index()];
                self.about |= plan.about.is_some();
                if let Some(AboutPlan::From(message, kind)) = plan.about {
                    self.opens[message.index()] = true;
                    self.replies.push((message, kind));
                }
                if let Some(file) = plan.file {
                    self.picks[file.index()] = true;
                }
            }
            Goal::Downloaded(file) => self.downloads[file.index()] = true,
            Goal::Opened(file) => self.files[file.index()] = true,
            Goal::Attached(attach) => self.attached[attach.index()] = true,
            Goal::At(_)
            | Goal::Accepted(_)
            | Goal::Filled(_)
            | Goal::Refused(_)
            | Goal::Is(..)
            | Goal::Ticked(_)
            | Goal::Fact(_)
            | Goal::SignedIn(_)
            | Goal::SecretSet(_)
            | Goal::Token(..)
            | Goal::Delivered(_)
            | Goal::Chosen(..)
            | Goal::From(_)
            | Goal::CookiesAccepted(_)
            | Goal::Offered(_)
            | Goal::Saved(_)
            | Goal::Exposed(_)
            | Goal::Asked(_)
            | Goal::Answered(..)
            | Goal::All(_)
            | Goal::Any(_)
            | Goal::Not(_) => {}
        }
    }

    /// Whether it matters what the mailbox shows.
    pub fn looks(&self) -> bool {
        self.opens.contains(&true) || !self.folders.is_empty()
    }

    /// Whether no condition asks which of the folders is in front where messages lie.
    pub fn finds(&self) -> bool {
        !self.folders.iter().any(|folder| folder.receives())
    }

    /// A way to write that no condition names: it stands for all of them.
    pub fn other_about(&self) -> Option<(MessageIx, ReplyKind)> {
        let rows = (0_u16..).map(MessageIx).take(self.opens.len());
        let ways = rows.flat_map(|message| ReplyKind::ALL.map(|kind| (message, kind)));
        ways.into_iter().find(|way| !self.replies.contains(way))
    }

    pub fn picks(&self, file: FileIx) -> bool {
        self.picks[file.index()]
    }
}
