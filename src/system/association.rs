//! Packs that open by a double click: the desktop is told which program opens them.
//!
//! Only where desktops are told by files, as the Desktop Entry and the Shared MIME-info
//! specifications of freedesktop.org say; elsewhere a person chooses the program by hand, once.
//! Only for the account of the person who asks, and all of it can be taken back.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use etcetera::BaseStrategy as _;

use crate::system::export::{NotReplaced, NotSaved, replace};
use crate::system::which::which;

/// What stands for the program in the files.
const PROGRAM: &str = "@PROGRAM@";

/// What reads the files again for the desktop, where it is there: its name and the folder it reads.
const READERS: [(&str, &str); 2] =
    [("update-mime-database", "mime"), ("update-desktop-database", "applications")];

/// Why the desktop was not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTold {
    /// This system is told by hand.
    ByHand,
    /// The way to the program cannot be written in such a file.
    Name,
    /// This file cannot be written.
    File(PathBuf, NotSaved),
}

/// Tells the desktop that this program opens packs, by these files; each has its name in the folder
/// of the person's data. Returns where they are.
///
/// # Errors
/// When the desktop cannot be told; the files written before stay, and do no harm.
pub fn tell(files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, NotTold> {
    let program = std::env::current_exe().ok().and_then(|path| command(&path));
    let program = program.ok_or(NotTold::Name)?;
    change(files, |text| Some(text.replace(PROGRAM, &program)))
}

/// Takes back what was told.
///
/// # Errors
/// As [`tell`].
pub fn take_back(files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, NotTold> {
    change(files, |_| None)
}

fn change(
    files: &[(String, Vec<u8>)],
    after: impl Fn(&str) -> Option<String>,
) -> Result<Vec<PathBuf>, NotTold> {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return Err(NotTold::ByHand);
    }
    let strategy = etcetera::base_strategy::choose_native_strategy();
    let folder = strategy.map_err(|_| NotTold::ByHand)?.data_dir();
    if !folder.is_absolute() {
        return Err(NotTold::ByHand);
    }
    // The account may be new: what is not there yet is made.
    let there = folder.ancestors().find(|above| above.is_dir()).ok_or(NotTold::ByHand)?;
    let way = folder.strip_prefix(there).unwrap_or(Path::new(""));
    let mut changed = Vec::new();
    for (name, bytes) in files {
        let path = folder.join(name);
        let name = way.join(name).to_string_lossy().into_owned();
        let before = fs::read_to_string(&path).ok();
        let after = after(&String::from_utf8_lossy(bytes));
        if before != after {
            replace(there, &name, before.as_deref(), after.as_deref()).map_err(|why| {
                let why = match why {
                    NotReplaced::Saved(why) => why,
                    NotReplaced::Changed => NotSaved::Other,
                };
                NotTold::File(path.clone(), why)
            })?;
        }
        changed.push(path);
    }
    for (reader, inside) in READERS {
        let Some(reader) = which(reader) else { continue };
        let mut command = Command::new(reader);
        // Without it the desktop reads the files when it starts.
        command.arg(folder.join(inside)).stdout(Stdio::null()).stderr(Stdio::null()).status().ok();
    }
    Ok(changed)
}

/// A program as the key `Exec` has it: between quotes, with what the format reads as marks doubled.
fn command(program: &Path) -> Option<String> {
    let path = program.to_str().filter(|path| !path.contains(char::is_control))?;
    let mut quoted = String::from("\"");
    for c in path.chars() {
        match c {
            // Once for the argument, once for the text of the key.
            '\\' => quoted.push_str("\\\\\\\\"),
            '"' | '`' | '$' => quoted.extend(["\\\\", c.encode_utf8(&mut [0; 4])]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    Some(quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_quoted_as_the_format_asks() {
        let quoted = |path: &str| command(Path::new(path));
        assert_eq!(quoted("/opt/faire avec/a").as_deref(), Some("\"/opt/faire avec/a\""));
        assert_eq!(quoted("/a$b%c").as_deref(), Some("\"/a\\\\$b%%c\""));
        assert_eq!(quoted(r"/a\b").as_deref(), Some(r#""/a\\\\b""#));
        assert_eq!(quoted("/a\nb"), None);
    }
}
