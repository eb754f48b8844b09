//! Sheets of paper, from the command line.

use std::path::Path;
use std::process::ExitCode;

use super::ask::{Paper, Refusal};
use super::{Content, failed, misused, written};
use crate::app::paper;
use crate::diagnostic::Datum;

impl Content {
    /// Writes a sheet, with another language beside when one is given.
    pub(super) fn print(mut self, wanted: &Paper, file: &Path, with: Option<&str>) -> ExitCode {
        let (Paper::Memo(lesson) | Paper::Card(lesson) | Paper::Identity(lesson)) = wanted;
        if let Err(code) = self.find(Some(lesson), None) {
            return code;
        }
        let codes: Vec<&str> = self.words.languages().iter().map(|l| l.code.as_str()).collect();
        if let Some(found) = with.filter(|code| !codes.contains(code)) {
            let refusal = Refusal::new("cli-unknown-language")
                .with("found", found)
                .with("expected", codes.join(", "));
            return misused(&self.words, &refusal);
        }
        let made = match wanted {
            Paper::Memo(lesson) => paper::memo(&self.library, &mut self.words, lesson, with),
            Paper::Card(lesson) => paper::card(&self.library, &self.words, lesson),
            Paper::Identity(lesson) => paper::identities(&self.library, &self.words, lesson),
        };
        match made {
            Some(bytes) => written(&self.words, file, &bytes),
            None => {
                let data = [("lesson", Datum::Text(lesson.to_string()))];
                failed(&self.words.say_with("memo-too-long", &data))
            }
        }
    }
}
