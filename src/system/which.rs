//! Finding a program of the machine by its name, as a shell does.

use std::path::PathBuf;

/// The program of this name that would be started.
#[must_use]
pub fn which(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&folders)
        // Where one happens to be is not where programs are.
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(&file))
        .find(|path| can_be_started(path))
}

#[cfg(unix)]
fn can_be_started(path: &std::path::Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn can_be_started(path: &std::path::Path) -> bool {
    path.is_file()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_shell_is_found_and_a_stranger_is_not() {
        assert!(which("sh").is_some_and(|path| path.is_absolute()));
        assert_eq!(which("no-such-program-anywhere"), None);
    }
}
