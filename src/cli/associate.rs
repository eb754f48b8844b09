//! Telling the desktop that packs are opened here.

use std::process::ExitCode;

use crate::cli::{failed, print};
use crate::content::library::desktop_files;
use crate::diagnostic::Datum;
use crate::system::association::{NotTold, take_back, tell};
use crate::system::export::NotSaved;
use crate::words::Words;

/// Tells the desktop, or takes back what it was told, and says which files were written.
pub fn told(remove: bool, words: &Words) -> ExitCode {
    let files = desktop_files();
    let done = if remove { take_back(&files) } else { tell(&files) };
    match done {
        Ok(changed) => {
            let key = if remove { "cli-not-associated" } else { "cli-associated" };
            let shown = changed.iter().map(|path| format!("    {}", path.display()));
            let lines: Vec<String> = std::iter::once(words.say(key)).chain(shown).collect();
            print(&lines.join("\n"));
            ExitCode::SUCCESS
        }
        Err(NotTold::ByHand) => failed(&words.say("cli-associate-by-hand")),
        Err(NotTold::Name) => failed(&words.say("cli-associate-name")),
        Err(NotTold::File(path, why)) => {
            let file = Datum::from(path.display().to_string());
            let cause = match why {
                NotSaved::Gone => "absent",
                NotSaved::Denied => "denied",
                NotSaved::Full => "full",
                NotSaved::Name | NotSaved::Taken | NotSaved::Other => "other",
            };
            let data = [("file", file), ("cause", Datum::from(cause))];
            failed(&words.say_with("cli-cannot-write", &data))
        }
    }
}
