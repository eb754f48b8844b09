//! Memory that is wiped when it is given back.
//!
//! `Typed` wipes what it holds. While it draws, the window toolkit makes copies that nobody can
//! reach: text laid out for a frame, a tree for screen readers. They are let go of, and here they
//! become zeros. So the whole process has one allocator, set in `src/main.rs`.
//!
//! The crate is small enough to be read whole, and it keeps `unsafe` out of the program. What it
//! must do is held by `tests/allocator.rs`: a block is zeros before the system has it back, and one
//! that grows is copied and wiped, because the system's own way may move it and leave the old one
//! as it was. What it costs is in `benches/allocator.rs`.

/// Wraps an allocator and fills each block with zeros before giving it back.
pub use zeroizing_alloc::ZeroAlloc as Wiping;
