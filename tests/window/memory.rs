//! What the memory of a running program holds.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use memchr::memmem;

/// How many copies of a text the whole readable memory of a process holds, as UTF-8, UTF-16 and
/// UTF-32, in the order of the processor and in the other.
///
/// Panics when the memory may not be read: it belongs to the same user, and a process that guards
/// itself opens it to the administrator alone.
pub fn n_copies(process: u32, text: &str) -> usize {
    let needles = encodings(text);
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).expect("its map");
    let path = format!("/proc/{process}/mem");
    let mut memory = File::open(path).expect("its memory, for the administrator");
    maps.lines()
        .filter_map(region)
        .map(|(start, end)| {
            let mut bytes = Vec::new();
            if memory.seek(SeekFrom::Start(start)).is_ok() {
                // Some regions are the kernel's own: what cannot be read is not the program's.
                (&memory).take(end - start).read_to_end(&mut bytes).ok();
            }
            needles.iter().map(|needle| memmem::find_iter(&bytes, needle).count()).sum::<usize>()
        })
        .sum()
}

/// The files under a folder that hold a text, in any of the same encodings.
pub fn files_with(folder: &Path, text: &str) -> Vec<PathBuf> {
    let needles = encodings(text);
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let kind = entry.file_type().expect("its kind");
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let bytes = std::fs::read(entry.path()).expect("a file");
                if needles.iter().any(|needle| memmem::find(&bytes, needle).is_some()) {
                    found.push(entry.path());
                }
            }
        }
    }
    found
}

/// Where a readable region begins and ends.
fn region(line: &str) -> Option<(u64, u64)> {
    let (range, rest) = line.split_once(' ')?;
    let (start, end) = range.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    rest.starts_with('r').then_some((number(start)?, number(end)?))
}

fn encodings(text: &str) -> Vec<Vec<u8>> {
    let wide: Vec<u16> = text.encode_utf16().collect();
    let wider: Vec<u32> = text.chars().map(u32::from).collect();
    vec![
        text.as_bytes().to_vec(),
        wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        wide.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        wider.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        wider.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
    ]
}
