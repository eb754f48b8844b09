//! Beginning again with a place for what the graphics library makes.
//!
//! Mesa translates the programs that draw, and keeps the translations in the person's cache: where
//! the processor draws, that is a third of the time to the first picture. Behind the learner's door
//! nothing is written outside the folder of progress, so they are kept there. They hold nothing but
//! how to draw. Mesa reads the place from its surroundings, which a process cannot safely change
//! for itself: it begins again, in the same process, before anything else is done.

use std::ffi::OsString;
use std::path::Path;

/// Where Mesa looks for the place (its documentation, « Environment variables »).
const PLACE: &str = "MESA_SHADER_CACHE_DIR";

/// The folder's name, in the folder of progress.
const FOLDER: &str = "drawing";

/// Begins the program again with these arguments and the place known, unless it is known already.
/// Returns only when there is nothing to do, or when the system refuses: all works without.
#[cfg(target_os = "linux")]
pub fn with_a_place_for_drawing(folder: &Path, arguments: &[OsString]) {
    use std::os::unix::process::CommandExt as _;

    if std::env::var_os(PLACE).is_none() {
        let name = std::env::args_os().next().unwrap_or_else(|| "faire-avec".into());
        let mut program = std::process::Command::new("/proc/self/exe");
        program.arg0(name).args(arguments).env(PLACE, folder.join(FOLDER));
        // It does not return when it works.
        let _refused = program.exec();
    }
}

/// Other systems keep nothing of the kind where they may not.
#[cfg(not(target_os = "linux"))]
pub fn with_a_place_for_drawing(_folder: &Path, _arguments: &[OsString]) {}
