//! Sheets of paper, from the command line.

use std::path::Path;
use std::process::ExitCode;

use super::ask::{Paper, Refusal};
use super::{Content, failed, misused, written};
use crate::app::paper::{self, Order};
use crate::diagnostic::Datum;

impl Content {
    /// Writes a sheet, with another language beside when one is given.
    pub(super) fn print(mut self, wanted: &Paper, file: &Path, with: Option<&str>) -> ExitCode {
        if let Err(code) = self.find_paper(wanted) {
            return code;
        }
        let codes: Vec<&str> = self.words.languages().iter().map(|l| l.code.as_str()).collect();
        if let Some(found) = with.filter(|code| !codes.contains(code)) {
            let refusal = Refusal::new("cli-unknown-language")
                .with("found", found)
                .with("expected", codes.join(", "));
            return misused(&self.words, &refusal);
        }
        let with = with.map(str::to_owned);
        let (name, order) = match wanted {
            Paper::Memo(id) => (id.to_string(), Order::Memo(id.clone(), with)),
            Paper::Card(id) => (id.to_string(), Order::Card(id.clone())),
            Paper::Identity(id) => (id.to_string(), Order::Identity(id.clone(), with)),
            Paper::Workshop(id) => (id.to_string(), Order::Workshop(id.clone(), with)),
        };
        if let Paper::Identity(id) = wanted
            && paper::identity(&self.library, &mut self.words, id, None).is_none()
        {
            let data = [("name", Datum::Text(name))];
            return failed(&self.words.say_with("memo-no-identity", &data));
        }
        match order.made(&self.library, &mut self.words, &mut |_| {}) {
            Some(bytes) => written(&self.words, file, &bytes),
            None => {
                let data = [("name", Datum::Text(name))];
                failed(&self.words.say_with("memo-too-long", &data))
            }
        }
    }

    /// Whether there is something to print; the exit code, once it is said that not.
    fn find_paper(&self, wanted: &Paper) -> Result<(), ExitCode> {
        match wanted {
            Paper::Memo(id) | Paper::Card(id) | Paper::Identity(id) => self.find(Some(id), None),
            Paper::Workshop(id) if self.library.workshops.contains_key(id) => Ok(()),
            Paper::Workshop(id) => {
                let known = self.library.workshops.keys().map(|id| id.as_str());
                Err(self.not_there("cli-unknown-workshop", id.as_str(), known.collect()))
            }
        }
    }
}
