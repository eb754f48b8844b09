//! Where choices, days, visits and calls are kept.

use std::collections::BTreeSet;

use crate::content::script::{Goal, Script, SitePlan};
use crate::world::Var;
use crate::world::essence::Reads;
use crate::world::scenario::Rooms;

/// What forms, sites and the phone remember, one number each.
#[derive(Debug)]
pub(in crate::world) struct Around {
    /// The rank of the chosen answer plus 1, by choice: read by `Chosen` and by forms that wait
    /// for an answer. Told apart where something else than its own page reads it.
    pub choices: Vec<Var>,
    /// The rank of the day: read by `From`, and by waiting.
    pub day: Var,
    /// What was answered about cookies, by site: read by `CookiesAccepted`, and by every gesture
    /// on a page of the site.
    pub cookies: Vec<Var>,
    /// The site plus 1 whose password the browser offers to keep: read by `SaveOffer` and `Offered`.
    /// Told apart where `Offered`, `Saved` or `Exposed` is read.
    pub offer: Var,
    /// Whether the browser keeps the password, by site: read by `Saved`.
    pub saved: Vec<Var>,
    /// Whether somebody else may know the password, by site: read by `Exposed`.
    pub exposed: Vec<Var>,
    /// The minutes left of a session, by site: read by waiting.
    pub sessions: Vec<Var>,
    /// Presses that will still find the site busy, by site: read by presses of form buttons.
    pub busy: Vec<Var>,
    /// The page plus 1 whose form a busy site has just turned away: read by `GoBack`.
    pub turned: Var,
    /// Presses left before the session ends, by site: read by presses of form buttons.
    pub expires: Vec<Var>,
    /// The site plus 1 that asked, by provider: read by `Asked`, `Return` and words.
    pub asked: Vec<Var>,
    /// The call on the phone: 0 for none, else twice its number, plus 1 when it rings and plus 2
    /// when it is spoken in. Read by the gestures of the phone.
    pub line: Var,
    /// The rank of the answer given plus 1: read by the gestures of the phone.
    pub said: Var,
    /// Whether each answer was given, by call, the refusal last: read by `Answered`. What no
    /// condition reads takes no room.
    pub answered: Vec<Vec<Var>>,
}

impl Around {
    pub fn of(script: &Script, reads: &Reads, rooms: &mut Rooms) -> Self {
        let by_site = |rooms: &mut Rooms, kept: bool, most: &dyn Fn(&SitePlan) -> usize| {
            script.sites.iter().map(|site| rooms.take(kept, most(site))).collect::<Vec<Var>>()
        };
        let n_sites = script.sites.len();
        let choices = script.choices.iter().zip(&reads.choices);
        let shared = usize::from(script.shared_computer);
        let is_busy = script.sites.iter().any(|site| site.busy_times > 0);
        let most_said = script.calls.iter().map(|call| call.answers.len()).max().unwrap_or(0);
        Self {
            choices: choices.map(|(one, kept)| rooms.take(*kept, one.options.len())).collect(),
            day: rooms.take(true, script.days.len() - 1),
            cookies: by_site(rooms, true, &|site| if site.banner { 2 } else { 0 }),
            offer: rooms.take(reads.secrets, shared * n_sites),
            saved: by_site(rooms, reads.secrets, &|_| shared),
            exposed: by_site(rooms, reads.secrets, &|_| 1),
            sessions: by_site(rooms, true, &|site| site.session_minutes.map_or(0, usize::from)),
            busy: by_site(rooms, true, &|site| usize::from(site.busy_times)),
            turned: rooms.take(true, if is_busy { script.pages.len() } else { 0 }),
            expires: by_site(rooms, true, &|site| usize::from(site.expires_at)),
            asked: by_site(rooms, n_sites > 1, &|_| n_sites),
            line: rooms.take(true, 2 * script.calls.len()),
            said: rooms.take(true, most_said),
            answered: answered(script, rooms),
        }
    }

    /// What a search tells apart.
    pub fn kept(&self, reads: &Reads) -> Vec<Var> {
        let choices = self.choices.iter().zip(&reads.choices).filter(|(_, kept)| **kept);
        let mut all: Vec<Var> = choices.map(|(var, _)| *var).collect();
        all.extend([self.day, self.turned, self.line, self.said]);
        for vars in [&self.cookies, &self.sessions, &self.busy, &self.expires] {
            all.extend(vars);
        }
        if self.asked.len() > 1 {
            all.extend(&self.asked);
        }
        if reads.secrets {
            all.push(self.offer);
            all.extend(self.saved.iter().chain(&self.exposed));
        }
        all.extend(self.answered.iter().flatten());
        all
    }
}

/// One number for each answer that a condition reads; the others are always 0.
fn answered(script: &Script, rooms: &mut Rooms) -> Vec<Vec<Var>> {
    let mut read = BTreeSet::new();
    script.each_leaf(&mut |leaf| {
        if let Goal::Answered(call, rank) = leaf {
            read.insert((call.index(), usize::from(*rank)));
        }
    });
    let calls = script.calls.iter().enumerate();
    calls
        .map(|(row, call)| {
            let ranks = 0..=call.answers.len();
            ranks.map(|rank| rooms.take(true, usize::from(read.contains(&(row, rank))))).collect()
        })
        .collect()
}
