//! Sites, pages, choices, papers and calls, with their names resolved.

use std::collections::BTreeSet;

use crate::content::lesson::Date;
use crate::content::page::{Confidence, SourceKind};
use crate::content::paper::PaperKind;
use crate::content::script::{Deed, Goal, PartKind, PartPlan, Script, small};
use crate::content::site::{Color, Picture};
use crate::ids::{CallId, LineId, OptionId, PageId, PageIx, PaperId, PartIx, SiteId, SiteIx};

/// A site.
#[derive(Clone, Debug)]
pub struct SitePlan {
    /// Its name.
    pub id: SiteId,
    /// Its address.
    pub host: String,
    /// Its picture.
    pub picture: Picture,
    /// Its colour.
    pub color: Color,
    /// The page its bare address opens.
    pub home: PageIx,
    /// How long somebody stays signed in who does nothing, in minutes; for ever, when absent.
    pub session_minutes: Option<u16>,
    /// The page shown when the session has ended by itself.
    pub expired: Option<PageIx>,
    /// The page shown when the site has too much to do.
    pub busy: Option<PageIx>,
    /// The page shown to somebody whom another site has signed in.
    pub welcome: Option<PageIx>,
    /// Presses that find it too busy.
    pub busy_times: u8,
    /// The rank of the press that ends the session; 0 when none does.
    pub expires_at: u8,
    /// Whether it asks first about its cookies.
    pub banner: bool,
}

/// A page.
#[derive(Clone, Debug)]
pub struct PagePlan {
    /// Its name.
    pub id: PageId,
    /// Its site.
    pub site: SiteIx,
    /// Who may see it, and the page shown to the others.
    pub guard: Option<(Goal, PageIx)>,
    /// Its parts, from top to bottom.
    pub order: Vec<PartIx>,
    /// Whether what is written there outlives a session that ended by itself.
    pub draft: bool,
    /// When it was last compared with real ones.
    pub checked_on: Date,
    /// How well it is known.
    pub confidence: Confidence,
    /// What it is known from.
    pub source: SourceKind,
}

impl PagePlan {
    /// Its parts, from top to bottom.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = PartIx> + '_ {
        self.order.iter().copied()
    }
}

/// Answers of which one is chosen.
#[derive(Clone, Debug)]
pub struct ChoicePlan {
    /// Its part.
    pub part: PartIx,
    /// The answers, in order.
    pub options: Vec<OptionId>,
    /// Whether the form waits for it.
    pub required: bool,
    /// The rank of the answer of the person of the lesson.
    pub specimen: u8,
    /// The ranks of the answers that make a difference, the example first: where no condition
    /// tells two answers apart, one of them is enough to search.
    pub worth: Vec<u8>,
    /// The one of them that stands for all those that no condition names.
    pub untold: Option<u8>,
}

/// A paper beside the computer.
#[derive(Clone, Debug)]
pub struct PaperPlan {
    /// Its name.
    pub id: PaperId,
    /// What it looks like.
    pub kind: PaperKind,
    /// Its lines: their names and what is to be copied.
    pub lines: Vec<(LineId, String)>,
}

/// An account that exists before the lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountPlan {
    /// Its site.
    pub site: SiteIx,
    /// What is typed to sign in.
    pub name: String,
    /// Its password: everybody reads it on the card.
    pub password: String,
}

/// A phone call.
#[derive(Clone, Debug)]
pub struct CallPlan {
    /// Its name.
    pub id: CallId,
    /// The site whose words it has; those of the lesson, when there is none.
    pub site: Option<SiteIx>,
    /// The number shown.
    pub number: String,
    /// Whether the learner can make it.
    pub contact: bool,
    /// What can be said, in order.
    pub answers: Vec<AnswerPlan>,
}

/// Something to say in a call.
#[derive(Clone, Debug)]
pub struct AnswerPlan {
    /// Its name.
    pub id: OptionId,
    /// What comes of it.
    pub then: Vec<Deed>,
}

impl Goal {
    /// Shows each condition in it that is not made of others.
    pub fn each_leaf<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        match self {
            Self::All(all) | Self::Any(all) => {
                for one in all {
                    one.each_leaf(see);
                }
            }
            Self::Not(one) => one.each_leaf(see),
            Self::At(_)
            | Self::Accepted(_)
            | Self::Filled(_)
            | Self::Refused(_)
            | Self::Is(..)
            | Self::Ticked(_)
            | Self::Fact(_)
            | Self::SignedIn(_)
            | Self::SecretSet(_)
            | Self::Token(..)
            | Self::Delivered(_)
            | Self::Read(_)
            | Self::In(..)
            | Self::AtFolder(_)
            | Self::Sent(_)
            | Self::Inspected(_)
            | Self::Downloaded(_)
            | Self::Opened(_)
            | Self::Attached(_)
            | Self::Chosen(..)
            | Self::From(_)
            | Self::CookiesAccepted(_)
            | Self::Offered(_)
            | Self::Saved(_)
            | Self::Exposed(_)
            | Self::Asked(_)
            | Self::Answered(..) => see(self),
        }
    }
}

impl Deed {
    /// Shows each condition that decides what a list of consequences does.
    pub fn each_goal<'a>(deeds: &'a [Self], see: &mut impl FnMut(&'a Goal)) {
        for deed in deeds {
            if let Self::If(goal, yes, no) = deed {
                see(goal);
                Self::each_goal(yes, see);
                Self::each_goal(no, see);
            }
        }
    }

    /// Whether a list of consequences may send what is written.
    #[must_use]
    pub fn may_send(deeds: &[Self]) -> bool {
        deeds.iter().any(|deed| match deed {
            Self::Send => true,
            Self::If(_, yes, no) => Self::may_send(yes) || Self::may_send(no),
            _ => false,
        })
    }
}

impl PartKind {
    /// Whether anything can be done with it: what is not so is only looked at.
    #[must_use]
    pub fn does_something(&self) -> bool {
        match self {
            Self::Heading
            | Self::Text
            | Self::Notice(_)
            | Self::Echo(_)
            | Self::EchoChoice(_)
            | Self::StrengthOf(_) => false,
            Self::Field(_)
            | Self::Check { .. }
            | Self::Suggestion { .. }
            | Self::Button { .. }
            | Self::Choice(_)
            | Self::Inbox
            | Self::Attach(_) => true,
        }
    }
}

impl Script {
    /// Shows each condition of the lesson and its sites that decides what can happen from a step
    /// on, with the page whose own button or part reads it. What only decides what is looked at
    /// is left out: when a notice shows, what a button that a variant hides would do.
    pub fn each_goal_from<'a>(
        &'a self,
        step: usize,
        see: &mut impl FnMut(&'a Goal, Option<PageIx>),
    ) {
        self.each_goal_of(step, |part| !part.hidden && part.kind.does_something(), see);
    }

    fn each_goal_of<'a>(
        &'a self,
        step: usize,
        counts: impl Fn(&PartPlan) -> bool,
        see: &mut impl FnMut(&'a Goal, Option<PageIx>),
    ) {
        for step in self.steps.iter().skip(step) {
            see(&step.goal, None);
        }
        for when in &self.whens {
            see(&when.condition, None);
            Deed::each_goal(&when.then, &mut |goal| see(goal, None));
        }
        for (only_if, _) in self.pages.iter().filter_map(|page| page.guard.as_ref()) {
            see(only_if, None);
        }
        for part in self.parts.iter().filter(|part| counts(part)) {
            if let Some(show) = &part.show {
                see(show, Some(part.page));
            }
            if let PartKind::Button { then, .. } = &part.kind {
                Deed::each_goal(then, &mut |goal| see(goal, Some(part.page)));
            }
        }
        for answer in self.calls.iter().flat_map(|call| &call.answers) {
            Deed::each_goal(&answer.then, &mut |goal| see(goal, None));
        }
    }

    /// Shows each condition of the lesson and its sites that is not made of others.
    pub fn each_leaf<'a>(&'a self, see: &mut impl FnMut(&'a Goal)) {
        self.each_goal_of(0, |_| true, &mut |goal, _| goal.each_leaf(see));
    }

    /// Finds the answers that make a difference.
    pub(super) fn weigh_answers(&mut self) {
        let mut told = vec![BTreeSet::new(); self.choices.len()];
        self.each_leaf(&mut |leaf| {
            if let Goal::Chosen(choice, rank) = leaf {
                told[choice.index()].insert(*rank);
            }
        });
        for (choice, told) in self.choices.iter_mut().zip(told) {
            let all = 0..small(choice.options.len());
            let other = all.filter(|rank| !told.contains(rank));
            let told_specimen = told.contains(&choice.specimen);
            let other = if told_specimen { other.min() } else { None };
            choice.untold = if told_specimen { other } else { Some(choice.specimen) };
            let rest = told.iter().copied().filter(|rank| *rank != choice.specimen);
            choice.worth = std::iter::once(choice.specimen).chain(rest).chain(other).collect();
        }
    }
}
