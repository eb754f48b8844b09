//! Opens the app, or runs one reader of the content: see [`faire_avec::cli`].

#![forbid(unsafe_code)]

use std::alloc::System;
use std::process::ExitCode;

use faire_avec::system::allocator::Wiping;

#[global_allocator]
static ALLOCATOR: Wiping<System> = Wiping(System);

fn main() -> ExitCode {
    faire_avec::cli::run(std::env::args_os().skip(1))
}
