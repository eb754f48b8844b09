//! Texts that may be somebody's own: they are turned away, since everything here is invented.
//!
//! Pure functions over lists that are part of the program. Each standard checks itself by a key,
//! so that a slip of the finger or an invented number is left alone: what is caught here is, all
//! but surely, a real number. Copies made on the way are wiped.

mod lists;

use zeroize::Zeroizing;

use crate::content::persona::is_fictional;
use crate::content::reading::RealData;
use crate::content::script::InputKind;
use crate::content::script::same::comparable;
use crate::typed::real::lists::{ACCOUNT_LENGTHS, MAIL_HOSTS, MAIL_NAMES};
use crate::typed::recognise::has_form;

/// The real data that a text may be, when it is typed in a field of this kind.
///
/// A password is never looked at: whatever it is, it is nobody's number here.
#[must_use]
pub fn real_data(text: &str, input: InputKind) -> Option<RealData> {
    input.real_data().iter().copied().find(|kind| match kind {
        RealData::SocialSecurity => has_number(text, input, is_social_security),
        RealData::BankAccount => has_number(text, input, is_bank_account),
        RealData::Card => has_number(text, input, is_card),
        RealData::Address => has_real_address(text, input),
        RealData::Phone => is_real_phone(text),
    })
}

/// Whether a text is such a number; in a field for sentences, whether one stands among its words.
fn has_number(text: &str, input: InputKind, is_one: fn(&str) -> bool) -> bool {
    if !matches!(input, InputKind::Line | InputKind::Body | InputKind::Search) {
        return compact(text).is_some_and(|text| is_one(&text));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    (0..words.len()).any(|from| {
        let mut joined = Zeroizing::new(String::with_capacity(MAX_NUMBER));
        for word in &words[from..] {
            if joined.len() + word.len() > MAX_NUMBER {
                return false;
            }
            joined.push_str(word.trim_end_matches([',', ';', ':', '!', '?', ')']));
            if compact(&joined).is_some_and(|text| is_one(&text)) {
                return true;
            }
        }
        false
    })
}

/// The longest number looked for, with what people put between its digits, in bytes.
const MAX_NUMBER: usize = 64;

/// Letters in upper case and digits, without what people put between them; nothing when there is
/// anything else, or too much for any of the standards below.
fn compact(text: &str) -> Option<Zeroizing<String>> {
    let mut kept = Zeroizing::new(String::with_capacity(text.len()));
    for c in text.chars() {
        match c {
            _ if c.is_ascii_alphanumeric() => kept.push(c.to_ascii_uppercase()),
            ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '_' | '/' => {}
            _ => return None,
        }
    }
    (13..=38).contains(&kept.len()).then_some(kept)
}

/// The value of a digit, or of a letter from A = 10, as ISO 13616 counts them.
fn value(byte: u8) -> Option<u64> {
    char::from(byte).to_digit(36).map(u64::from)
}

fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// A French social security number: the number of the register of persons (NIR; INSEE, decree
/// no 82-103 of 22 January 1982) and its key, which is 97 less the rest of the number by 97.
///
/// For the key, the Corsican departments 2A and 2B count as 19 and 18. Sexes 3 and 4 are those of
/// people being registered, 7 and 8 those of temporary numbers; months from 20 on stand for a
/// birth that is not fully known.
fn is_social_security(text: &str) -> bool {
    if text.len() != 15 || !text.is_ascii() {
        return false;
    }
    let department = match &text[5..7] {
        "2A" => Some(19),
        "2B" => Some(18),
        other => number(other),
    };
    let (Some(start), Some(department), Some(end), Some(key)) =
        (number(&text[..5]), department, number(&text[7..13]), number(&text[13..]))
    else {
        return false;
    };
    let (sex, month) = (start / 10_000, start % 100);
    let plausible = matches!(sex, 1..=4 | 7 | 8)
        && matches!(month, 1..=12 | 20 | 30..=42 | 50..=99)
        && department > 0
        && end / 1_000 > 0
        && end % 1_000 > 0;
    let whole = start * 100_000_000 + department * 1_000_000 + end;
    plausible && key == 97 - whole % 97
}

/// A bank account number (IBAN; ISO 13616, whose key is that of ISO 7064, MOD 97-10).
fn is_bank_account(text: &str) -> bool {
    let text = text.strip_prefix("IBAN").unwrap_or(text);
    if text.len() < 15 || !text.is_ascii() {
        return false;
    }
    let (head, account) = text.split_at(4);
    let country = &head[..2];
    let known = ACCOUNT_LENGTHS.iter().any(|(length, countries)| {
        *length == text.len() && countries.split(' ').any(|known| known == country)
    });
    if !known || number(&head[2..]).is_none() {
        return false;
    }
    let rest = account.bytes().chain(head.bytes()).try_fold(0, |rest, byte| {
        let value = value(byte)?;
        Some((rest * if value < 10 { 10 } else { 100 } + value) % 97)
    });
    rest == Some(1)
}

/// A bank card number (ISO/IEC 7812): a prefix that a card network issues in France or to its
/// visitors, one of its lengths, and the key of Luhn.
///
/// An establishment's number (SIRET) has 14 digits and that key too, and its first nine have it
/// by themselves (SIREN): it is no card.
fn is_card(text: &str) -> bool {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) || !has_luhn_key(text) {
        return false;
    }
    let Some(prefix) = number(&text[..6]) else {
        return false;
    };
    match text.len() {
        13 => matches!(prefix, 400_000..=499_999),
        14 => {
            let diners = matches!(prefix,
                300_000..=305_999 | 309_500..=309_599 | 360_000..=369_999 | 380_000..=399_999);
            diners && !has_luhn_key(&text[..9])
        }
        15 => matches!(prefix, 340_000..=349_999 | 370_000..=379_999),
        16 => matches!(prefix,
            // JCB, Diners, Visa, Mastercard (twice), Maestro, Discover, UnionPay.
            352_800..=358_999
            | 360_000..=369_999
            | 380_000..=399_999
            | 400_000..=499_999
            | 222_100..=272_099
            | 500_000..=599_999
            | 601_100..=601_199
            | 620_000..=629_999
            | 630_400..=630_499
            | 644_000..=659_999
            | 670_000..=679_999),
        17 | 18 => matches!(prefix,
            500_000..=509_999 | 560_000..=589_999 | 620_000..=629_999 | 670_000..=679_999),
        19 => matches!(prefix,
            400_000..=499_999
            | 500_000..=509_999
            | 560_000..=589_999
            | 620_000..=629_999
            | 644_000..=659_999
            | 670_000..=679_999),
        _ => false,
    }
}

/// The key of Luhn: every other digit from the right counts twice (ISO/IEC 7812-1, annex B).
fn has_luhn_key(digits: &str) -> bool {
    let sum: u64 = digits
        .bytes()
        .rev()
        .filter_map(value)
        .enumerate()
        .map(|(rank, digit)| match (rank % 2, digit) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => 2 * digit - 9,
            (_, digit) => 2 * digit,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether a mail address stands in a text that may be somebody's: at a well-known provider, in
/// any field; in a field for whole addresses, anywhere that is not kept for examples (RFC 2606:
/// `.example`). In a field for an address of the site, what looks like its own end with a slip in
/// it is only that.
fn has_real_address(text: &str, input: InputKind) -> bool {
    let mut joined = Zeroizing::new(String::with_capacity(text.len()));
    joined.extend(text.chars().filter(|c| !c.is_whitespace()));
    let marks = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
    let words = text.split(marks).chain(std::iter::once(joined.as_str()));
    words.filter_map(host).any(|host| {
        let end = host.rsplit('.').next().unwrap_or_default();
        match input {
            _ if end == "example" => false,
            InputKind::Email | InputKind::Recipient => true,
            InputKind::NewAddress | InputKind::AccountName => {
                is_provider(&host) || !(end.starts_with("exa") || end.starts_with("exe"))
            }
            InputKind::Name
            | InputKind::Day
            | InputKind::Month
            | InputKind::Year
            | InputKind::Phone
            | InputKind::Password
            | InputKind::Number(_)
            | InputKind::Postcode
            | InputKind::SocialSecurity
            | InputKind::Identifier
            | InputKind::Line
            | InputKind::Body
            | InputKind::Search
            | InputKind::Code(_) => is_provider(&host),
        }
    })
}

/// The host of a whole mail address, in lower case.
fn host(word: &str) -> Option<Zeroizing<String>> {
    let (name, host) = word.rsplit_once('@')?;
    let host = host.trim_end_matches(['.', ',', ';', '>', ')']);
    let mut lower = Zeroizing::new(String::with_capacity(host.len()));
    lower.extend(host.chars().map(|c| c.to_ascii_lowercase()));
    let good =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let whole = !name.is_empty() && lower.contains('.') && lower.split('.').all(good);
    whole.then_some(lower)
}

fn is_provider(host: &str) -> bool {
    let under = |known: &str| {
        host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let first = host.split('.').next().unwrap_or_default();
    MAIL_HOSTS.split(' ').any(under) || MAIL_NAMES.split(' ').any(|known| known == first)
}

/// A French phone number (ARCEP's numbering plan, decision 2018-0881) that may ring somewhere:
/// one outside the ranges that the same plan keeps for fiction.
fn is_real_phone(text: &str) -> bool {
    let digits = Zeroizing::new(comparable(text, InputKind::Phone, ""));
    has_form(text, InputKind::Phone, "") && !digits.starts_with("00") && !is_fictional(&digits)
}

#[cfg(test)]
mod tests;
