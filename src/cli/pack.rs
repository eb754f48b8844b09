//! Making a pack of a folder of lessons.

use std::path::Path;
use std::process::ExitCode;

use crate::check;
use crate::cli::{Content, not_written, print};
use crate::content::lesson::Date;
use crate::content::library::{Library, PACK_END};
use crate::diagnostic::{Datum, Diagnostic, Severity};
use crate::edition::Edition;
use crate::ids::PackId;
use crate::system::{self, export};

/// The name of a pack whose file has none that can be one.
const NAME: &str = "lecons";

impl Content {
    /// Writes the folder as a pack, once the pack is read and has no fault: what is checked is
    /// what will be opened.
    pub(super) fn pack(self, file: &Path, today: Option<Date>) -> ExitCode {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let id = PackId::new(name.trim_end_matches(PACK_END)).or_else(|_| PackId::new(NAME));
        let date = today.or_else(|| Date::after_1970(system::today()));
        let (Ok(id), Some(date)) = (id, date) else { return ExitCode::FAILURE };
        let packed = match self.library.to_pack(&id, date) {
            Ok(packed) => packed,
            Err(wrong) => return self.faulty(&wrong, "cli-not-packed"),
        };
        let pack = Self::of(Edition::of(Library::pack_of(&name, &packed.bytes)), &self.words);
        let report = check::check(&pack.library, &pack.words, pack.reading);
        let errors = report.diagnostics.into_iter().filter(|one| one.severity == Severity::Error);
        let errors: Vec<Diagnostic> = errors.collect();
        if !errors.is_empty() {
            return self.faulty(&errors, "cli-not-packed");
        }
        if let Err(error) = export::write(file, &packed.bytes) {
            return not_written(&self.words, file, &error);
        }
        let data = [
            ("file", Datum::from(file.display().to_string())),
            ("lessons", Datum::from(report.n_lessons)),
            ("files", Datum::from(packed.n_files)),
            ("size", Datum::from(packed.bytes.len().div_ceil(1024))),
        ];
        let mut said = vec![self.words.say_with("cli-packed", &data)];
        for name in packed.left_out {
            said.push(self.words.say_with("cli-left-out", &[("file", name.into())]));
        }
        print(&said.join("\n"));
        ExitCode::SUCCESS
    }
}
