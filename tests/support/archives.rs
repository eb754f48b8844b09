//! Zip archives made by hand, to say in them what no honest program says.

#![allow(dead_code, reason = "each test file uses a part of this one")]

use std::io::Write as _;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// An entry, with all that its headers say of it.
#[derive(Clone)]
pub struct Raw {
    pub name: Vec<u8>,
    /// The name that stands before its bytes, when it is another.
    pub local_name: Option<Vec<u8>>,
    pub flags: u16,
    pub method: u16,
    pub crc: u32,
    pub size: u32,
    /// The mode of Unix: what kind of file it is.
    pub mode: u32,
    pub packed: Vec<u8>,
}

/// A deflated file.
pub fn file(name: &str, bytes: &[u8]) -> Raw {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    let mut crc = Crc::new();
    crc.update(bytes);
    Raw {
        name: name.as_bytes().to_vec(),
        local_name: None,
        flags: 1 << 11,
        method: 8,
        crc: crc.sum(),
        size: u32::try_from(bytes.len()).expect("a small file"),
        mode: 0,
        packed: encoder.finish().expect("memory"),
    }
}

/// A file as it is.
pub fn stored(name: &str, bytes: &[u8]) -> Raw {
    let mut crc = Crc::new();
    crc.update(bytes);
    Raw {
        method: 0,
        crc: crc.sum(),
        packed: bytes.to_vec(),
        size: bytes.len() as u32,
        ..file(name, b"")
    }
}

/// The archive of these entries.
pub fn archive(entries: &[Raw]) -> Vec<u8> {
    let (mut archive, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let at = u32::try_from(archive.len()).expect("a small archive");
        let common = |name: &[u8]| {
            let mut header = Vec::new();
            for number in [20, entry.flags, entry.method, 0, 33] {
                header.extend(number.to_le_bytes());
            }
            for number in [entry.crc, u32::try_from(entry.packed.len()).expect("small"), entry.size]
            {
                header.extend(number.to_le_bytes());
            }
            header.extend(u16::try_from(name.len()).expect("short").to_le_bytes());
            header.extend([0; 2]);
            header
        };
        let local_name = entry.local_name.as_ref().unwrap_or(&entry.name);
        archive.extend(b"PK\x03\x04");
        archive.extend(common(local_name));
        archive.extend(local_name);
        archive.extend(&entry.packed);
        list.extend(b"PK\x01\x02\x14\x03");
        list.extend(common(&entry.name));
        list.extend([0; 6]);
        list.extend((entry.mode << 16).to_le_bytes());
        list.extend(at.to_le_bytes());
        list.extend(&entry.name);
    }
    let count = u16::try_from(entries.len()).expect("few").to_le_bytes();
    let at = u32::try_from(archive.len()).expect("a small archive");
    let size = u32::try_from(list.len()).expect("a small list");
    archive.extend(list);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend([count, count].concat());
    archive.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
    archive.extend([0; 2]);
    archive
}
