//! Making a pack of a folder of lessons.

use std::path::Path;
use std::process::ExitCode;

use crate::cli::{Content, failed, not_written, print};
use crate::content::lesson::Date;
use crate::content::library::Library;
use crate::diagnostic::Datum;
use crate::edition::{Made, make_pack};
use crate::system::{self, export};

impl Content {
    /// Writes the folder as a pack, once the pack is read and has no fault.
    pub(super) fn pack(self, file: &Path, today: Option<Date>) -> ExitCode {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(date) = today.or_else(|| Date::after_1970(system::today())) else {
            return ExitCode::FAILURE;
        };
        if file.exists() && !Library::is_pack(file) {
            let shown = Datum::from(file.display().to_string());
            return failed(&self.words.say_with("cli-not-a-pack", &[("file", shown)]));
        }
        let language = &self.words.language().code;
        let Made { packed, n_lessons } = match make_pack(&self.library, language, &name, date) {
            Ok(made) => made,
            Err(wrong) => return self.faulty(&wrong, "cli-not-packed"),
        };
        if let Err(error) = export::write(file, &packed.bytes) {
            return not_written(&self.words, file, &error);
        }
        let data = [
            ("file", Datum::from(file.display().to_string())),
            ("lessons", Datum::from(n_lessons)),
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
