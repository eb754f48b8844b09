//! Who reads what: the rest decides nothing.

use std::collections::BTreeSet;

use crate::content::script::{Deed, Goal, PartKind, Script};
use crate::ids::{FieldIx, PageIx, PartIx};
use crate::world::interest::Interest;

/// Who reads what from a step of a script on.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::world) struct Reads {
    /// The fields whose readings must be told apart wherever one is.
    pub fields: Vec<bool>,
    /// The values of each field that a condition names.
    pub values: Vec<BTreeSet<u8>>,
    /// The boxes that something else than their own form reads.
    pub boxes: Vec<bool>,
    /// The pages where it matters whether the form was tried.
    pub tried: Vec<bool>,
    /// The choices that something else than their own page reads.
    pub choices: Vec<bool>,
    /// Whether it matters who knows the passwords.
    pub secrets: bool,
    pub facts: Vec<bool>,
    pub delivered: Vec<bool>,
    pub read: Vec<bool>,
    /// The fields of which it matters whether anything is in them.
    pub written: Vec<bool>,
    /// The fields of which it matters whether somebody has the addresses in them.
    pub reached: Vec<bool>,
    /// What is read of the mailbox and of files.
    pub mail: Interest,
}

impl Reads {
    pub fn from(script: &Script, step: usize) -> Self {
        let mut reads = Self {
            fields: vec![false; script.fields.len()],
            values: vec![BTreeSet::new(); script.fields.len()],
            boxes: vec![false; script.boxes.len()],
            tried: vec![false; script.pages.len()],
            choices: vec![false; script.choices.len()],
            secrets: false,
            facts: vec![false; script.facts.len()],
            delivered: vec![false; script.messages.len()],
            read: vec![false; script.messages.len()],
            written: vec![false; script.fields.len()],
            reached: vec![false; script.fields.len()],
            mail: Interest::default(),
        };
        script.each_goal_from(step, &mut |goal, page| reads.goal(script, goal, page));
        reads.sending(script);
        reads.mail = Interest::from(script, step);
        reads
    }

    /// Takes note of what sending reads: whom a message goes to, and whether it has an object. The
    /// buttons of its own page read it; when others do too, it is told apart everywhere.
    fn sending(&mut self, script: &Script) {
        let Some(mailbox) = &script.mailbox else { return };
        let elsewhere = script.whens.iter().any(|when| Deed::may_send(&when.then))
            || script.parts.iter().any(|part| match &part.kind {
                PartKind::Button { then, .. } => {
                    part.page != mailbox.compose && Deed::may_send(then)
                }
                _ => false,
            });
        for field in [Some(mailbox.to), mailbox.cc].into_iter().flatten() {
            self.reached[field.index()] = true;
            self.fields[field.index()] |= elsewhere;
        }
        self.fields[mailbox.subject.index()] |= elsewhere;
        for sent in &script.sents {
            self.values[mailbox.to.index()].extend(sent.to);
            if let Some(cc) = mailbox.cc {
                self.values[cc.index()].extend(sent.cc);
            }
            self.written[mailbox.subject.index()] |= sent.object;
        }
    }

    /// Takes note of what a condition reads. `page` is the page whose own button or part reads it.
    fn goal(&mut self, script: &Script, goal: &Goal, page: Option<PageIx>) {
        goal.each_leaf(&mut |leaf| match leaf {
            Goal::Accepted(field) => self.field(script, *field, page),
            Goal::Filled(field) => {
                self.written[field.index()] = true;
                self.field(script, *field, page);
            }
            Goal::Is(field, value) => {
                self.values[field.index()].insert(*value);
                self.field(script, *field, page);
            }
            Goal::Refused(field) => {
                self.tried[script.page_of(*field).index()] = true;
                self.fields[field.index()] = true;
                self.showing(script, script.field(*field).part, page);
            }
            Goal::Ticked(tick) => {
                let own = script.part(script.boxes[tick.index()]).page;
                self.boxes[tick.index()] |= page != Some(own);
                self.showing(script, script.boxes[tick.index()], page);
            }
            Goal::Chosen(choice, _) => {
                let part = script.choices[choice.index()].part;
                self.choices[choice.index()] |= page != Some(script.part(part).page);
                self.showing(script, part, page);
            }
            Goal::Offered(_) | Goal::Saved(_) | Goal::Exposed(_) => self.secrets = true,
            Goal::Fact(fact) => self.facts[fact.index()] = true,
            Goal::Delivered(message) => self.delivered[message.index()] = true,
            Goal::Read(message) => {
                self.read[message.index()] = true;
                self.delivered[message.index()] = true;
            }
            // Always kept: there are few of them.
            Goal::At(_)
            | Goal::SignedIn(_)
            | Goal::SecretSet(_)
            | Goal::Token(..)
            | Goal::From(_)
            | Goal::CookiesAccepted(_)
            | Goal::Asked(_)
            | Goal::Answered(..) => {}
            // `Interest` takes note of these.
            Goal::In(..)
            | Goal::AtFolder(_)
            | Goal::Sent(_)
            | Goal::Inspected(_)
            | Goal::Downloaded(_)
            | Goal::Opened(_)
            | Goal::Attached(_) => {}
            // These are no leaves.
            Goal::All(_) | Goal::Any(_) | Goal::Not(_) => {}
        });
    }

    fn field(&mut self, script: &Script, field: FieldIx, page: Option<PageIx>) {
        self.fields[field.index()] |= page != Some(script.page_of(field));
        self.showing(script, script.field(field).part, page);
    }

    /// What a part holds is read where it shows: so what makes it show is read as well. No part
    /// shows by itself, so this comes to an end.
    fn showing(&mut self, script: &Script, part: PartIx, page: Option<PageIx>) {
        if let Some(show) = &script.part(part).show {
            self.goal(script, show, page);
        }
    }
}
