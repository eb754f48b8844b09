//! Zip archives, as far as packs need them (APPNOTE 6.3, sections 4.3 and 4.4).
//!
//! The reader believes nothing: the two headers of each entry must agree, no two entries may share
//! bytes, and what comes out is counted while it comes out. It gives back every entry of the list
//! at the archive's end, those with the same name among them, for the caller to judge. The `zip`
//! crate keeps one of those in silence, which is why it is not used here.

use std::io::{Read as _, Write as _};
use std::ops::Range;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc, read::DeflateDecoder};

/// How much larger than its packed bytes an entry may be. Words pack three to ten times smaller;
/// what unpacks a thousand times larger was made to fill a memory.
pub(super) const MAX_RATIO: usize = 100;

/// What is allowed beside the ratio: a small text of one repeated line is no attack.
const RATIO_SLACK: usize = 4 * 1024;

const END: [u8; 4] = *b"PK\x05\x06";
const END_BYTES: usize = 22;
const LISTED: [u8; 4] = *b"PK\x01\x02";
const LISTED_BYTES: usize = 46;
const LOCAL: [u8; 4] = *b"PK\x03\x04";
const LOCAL_BYTES: usize = 30;

/// The longest comment at the end of an archive.
const MAX_COMMENT: usize = 0xFFFF;

/// Bits of the flags: encrypted, encrypted strongly, its list encrypted, its name in UTF-8.
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
const UTF8: u16 = 1 << 11;

/// The method of what is not packed, and of what is.
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// An encryption of some programs, as a method.
const AES: u16 = 99;

/// 1 January 1980, the first day of zip archives: a pack does not depend on when it is made.
const NO_DATE: u16 = 1 << 5 | 1;

/// Why an archive cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// It is no zip archive.
    Foreign,
    /// It was, and a part is missing or damaged.
    Damaged,
    /// It is in several pieces, or made for more than four gigabytes.
    Vast,
}

/// Why one entry cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It asks for a password.
    Locked,
    /// It is packed in another way.
    Method,
    /// It is far larger than its packed bytes.
    Ratio,
    /// It is larger than what was asked for.
    Large,
    /// It is not what the archive says it is.
    Damaged,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    /// A link, or anything else that is neither.
    Other,
}

/// One entry, not yet unpacked.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    name: &'a [u8],
    flags: u16,
    method: u16,
    crc: u32,
    /// The size it is said to have.
    size: usize,
    mode: u32,
    packed: &'a [u8],
}

impl<'a> Entry<'a> {
    /// Its name, when it is text. A name in the old alphabet of DOS is text only in ASCII.
    pub fn name(&self) -> Option<&'a str> {
        let name = std::str::from_utf8(self.name).ok()?;
        (self.flags & UTF8 != 0 || name.is_ascii()).then_some(name)
    }

    /// Its name, for a message.
    pub fn shown(&self) -> String {
        String::from_utf8_lossy(self.name).into_owned()
    }

    pub fn kind(&self) -> Kind {
        const FORMAT: u32 = 0o170_000;
        match self.mode & FORMAT {
            _ if self.name.ends_with(b"/") => Kind::Folder,
            0 | 0o100_000 => Kind::File,
            0o040_000 => Kind::Folder,
            _ => Kind::Other,
        }
    }

    /// Its bytes, `most` at most. They are counted as they come out: what the archive says of the
    /// size is compared afterwards.
    pub fn unpack(&self, most: usize) -> Result<Vec<u8>, Refused> {
        if self.flags & ENCRYPTED != 0 || self.method == AES {
            return Err(Refused::Locked);
        }
        let ratio = self.packed.len().saturating_mul(MAX_RATIO).saturating_add(RATIO_SLACK);
        let bytes = match self.method {
            STORED if self.packed.len() > most => return Err(Refused::Large),
            STORED => self.packed.to_vec(),
            DEFLATED => {
                let room = u64::try_from(most.min(ratio)).unwrap_or(u64::MAX);
                let mut decoder = DeflateDecoder::new(self.packed).take(room.saturating_add(1));
                let mut bytes = Vec::new();
                decoder.read_to_end(&mut bytes).map_err(|_| Refused::Damaged)?;
                if bytes.len() > most.min(ratio) {
                    return Err(if ratio < most { Refused::Ratio } else { Refused::Large });
                }
                let used = usize::try_from(decoder.get_ref().total_in()).unwrap_or(usize::MAX);
                if used != self.packed.len() {
                    return Err(Refused::Damaged);
                }
                bytes
            }
            _ => return Err(Refused::Method),
        };
        if bytes.len() != self.size || crc(&bytes) != self.crc {
            return Err(Refused::Damaged);
        }
        Ok(bytes)
    }
}

/// The entries of an archive, in the order of its list. `most` is how many are looked at: when
/// there are more, one more is returned.
pub(super) fn entries(archive: &[u8], most: usize) -> Result<Vec<Entry<'_>>, Broken> {
    let (list, count) = find_list(archive)?;
    let mut at = list.start;
    let mut found = Vec::new();
    let mut taken: Vec<Range<usize>> = Vec::new();
    for _ in 0..count.min(most.saturating_add(1)) {
        let header = piece(archive, at, LISTED_BYTES).filter(|h| h.starts_with(&LISTED));
        let header = header.ok_or(Broken::Damaged)?;
        let [name, extra, comment] = [28, 30, 32].map(|at| usize::from(short(header, at)));
        let name = piece(archive, at + LISTED_BYTES, name).ok_or(Broken::Damaged)?;
        at += LISTED_BYTES + name.len() + extra + comment;
        if at > list.end {
            return Err(Broken::Damaged);
        }
        let packed_range = find_packed(archive, header, name, list.start)?;
        taken.push(packed_range.1);
        found.push(Entry {
            name,
            flags: short(header, 8),
            method: short(header, 10),
            crc: long(header, 16),
            size: length(header, 24)?,
            mode: long(header, 38) >> 16,
            packed: &archive[packed_range.0],
        });
    }
    let has_more = count > most.saturating_add(1);
    if !has_more && at != list.end {
        return Err(Broken::Damaged);
    }
    taken.sort_by_key(|range| range.start);
    if taken.windows(2).any(|two| two[0].end > two[1].start) {
        return Err(Broken::Damaged);
    }
    Ok(found)
}

/// Where the list of entries is, and how many it has.
fn find_list(archive: &[u8]) -> Result<(Range<usize>, usize), Broken> {
    let last = archive.len().checked_sub(END_BYTES).ok_or(Broken::Foreign)?;
    let is_end = |at: &usize| {
        let header = &archive[*at..*at + END_BYTES];
        header.starts_with(&END)
            && *at + END_BYTES + usize::from(short(header, 20)) == archive.len()
    };
    let found = (last.saturating_sub(MAX_COMMENT)..=last).rev().find(is_end);
    let Some(at) = found else {
        let begun = archive.starts_with(&LOCAL);
        return Err(if begun { Broken::Damaged } else { Broken::Foreign });
    };
    let header = &archive[at..];
    let is_one_piece = short(header, 4) == 0 && short(header, 6) == 0;
    let count = short(header, 10);
    if !is_one_piece || count != short(header, 8) || count == u16::MAX {
        return Err(Broken::Vast);
    }
    let (size, start) = (length(header, 12)?, length(header, 16)?);
    match start.checked_add(size) {
        Some(end) if end <= at => Ok((start..end, usize::from(count))),
        _ => Err(Broken::Damaged),
    }
}

/// Where the packed bytes of a listed entry are, and all the bytes that are its own. Its second
/// header, before them, must say the same name.
fn find_packed(
    archive: &[u8],
    listed: &[u8],
    name: &[u8],
    list: usize,
) -> Result<(Range<usize>, Range<usize>), Broken> {
    let (size, at) = (length(listed, 20)?, length(listed, 42)?);
    let local = piece(archive, at, LOCAL_BYTES).filter(|h| h.starts_with(&LOCAL));
    let local = local.ok_or(Broken::Damaged)?;
    let [name_length, extra] = [26, 28].map(|at| usize::from(short(local, at)));
    let is_same = short(local, 8) == short(listed, 10)
        && piece(archive, at + LOCAL_BYTES, name_length) == Some(name);
    let start = at + LOCAL_BYTES + name_length + extra;
    match start.checked_add(size) {
        Some(end) if is_same && end <= list => Ok((start..end, at..end)),
        _ => Err(Broken::Damaged),
    }
}

fn piece(bytes: &[u8], at: usize, length: usize) -> Option<&[u8]> {
    bytes.get(at..at.checked_add(length)?)
}

fn short(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn long(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// A size or a place. The largest number stands for « too large to be said here ».
fn length(bytes: &[u8], at: usize) -> Result<usize, Broken> {
    match long(bytes, at) {
        u32::MAX => Err(Broken::Vast),
        length => usize::try_from(length).map_err(|_| Broken::Vast),
    }
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// An archive of these files, in this order. The same files always give the same bytes.
///
/// Nothing when a name or a file is too long for an archive, which those of a library never are.
pub(super) fn archive(files: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let (mut archive, mut list) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let at = u32::try_from(archive.len()).ok()?;
        let packed = deflate(bytes)?;
        let mut common = Vec::new();
        // The version of the format that has folders and « deflate ».
        let shorts = [20, UTF8, DEFLATED, 0, NO_DATE];
        common.extend(shorts.into_iter().flat_map(u16::to_le_bytes));
        let sizes =
            [crc(bytes), u32::try_from(packed.len()).ok()?, u32::try_from(bytes.len()).ok()?];
        common.extend(sizes.into_iter().flat_map(u32::to_le_bytes));
        common.extend(u16::try_from(name.len()).ok()?.to_le_bytes());
        common.extend([0; 2]);
        for part in [&LOCAL, common.as_slice(), name.as_bytes(), &packed] {
            archive.extend_from_slice(part);
        }
        list.extend_from_slice(&LISTED);
        // Made as on DOS: no rights, no owner.
        list.extend(20_u16.to_le_bytes());
        list.extend_from_slice(&common);
        list.extend([0; 10]);
        list.extend(at.to_le_bytes());
        list.extend_from_slice(name.as_bytes());
    }
    let count = u16::try_from(files.len()).ok()?;
    let (at, size) = (u32::try_from(archive.len()).ok()?, u32::try_from(list.len()).ok()?);
    archive.extend_from_slice(&list);
    archive.extend_from_slice(&END);
    archive.extend([0; 4]);
    archive.extend([count, count].into_iter().flat_map(u16::to_le_bytes));
    archive.extend([size, at].into_iter().flat_map(u32::to_le_bytes));
    archive.extend([0; 2]);
    Some(archive)
}

fn deflate(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}
