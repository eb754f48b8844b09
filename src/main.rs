//! Opens the app, or runs one reader of the content: see [`faire_avec::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    faire_avec::cli::run(std::env::args_os().skip(1))
}
