//! From a text to what may be said of it.
//!
//! Recognition forgives what good sites forgive, and compares as the field's kind compares: names
//! and addresses without case, phone numbers and codes by their digits, passwords exactly.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::content::lesson::Date;
use crate::content::reading::{Flaw, MAX_CODES, Reading, Token};
use crate::content::script::same::{addresses, compact, comparable, digits, folded, number};
use crate::content::script::{InputKind, MailboxPlan, RulePlan, Script};
use crate::ids::FieldIx;
use crate::typed::Account;
use crate::typed::real::real_data;
use crate::typed::strength::is_strong;
use crate::typed::text::Text;

/// The oldest year of birth taken for one.
const FIRST_YEAR: u16 = 1900;

/// French months, without accents.
const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// Reads a field.
pub(super) fn read(
    fields: &[Text],
    accounts: &[Account],
    script: &Script,
    field: FieldIx,
) -> Reading {
    let plan = script.field(field);
    let text = fields[field.index()].as_str();
    if is_blank(text, plan.input) {
        return Reading::Empty;
    }
    if let Some(kind) = real_data(text, plan.input) {
        return Reading::Broken(Flaw::Real(kind));
    }
    let host = &script.site(plan.site).host;
    if !has_form(text, plan.input, host) {
        return Reading::Broken(Flaw::Format);
    }
    let same =
        |a: &str, b: &str| comparable(a, plan.input, host) == comparable(b, plan.input, host);
    let text_of = |other: FieldIx| fields[other.index()].as_str();
    for (rank, rule) in plan.rules.iter().enumerate() {
        let broken = match rule {
            RulePlan::Strength(strength) => !is_strong(text, *strength),
            RulePlan::SameAs(other) => !same(text, text_of(*other)),
            RulePlan::DateExists(month, year) => {
                let triple = numbers(text, text_of(*month), text_of(*year));
                // A month or a year still to come is asked for where it belongs.
                triple.is_some_and(|(day, month, year)| Date::new(year, month, day).is_none())
            }
            RulePlan::DateIsPast(month, year) => numbers(text, text_of(*month), text_of(*year))
                .and_then(|(day, month, year)| Date::new(year, month, day))
                .is_some_and(|date| date >= script.today),
            RulePlan::Required
            | RulePlan::NotTaken(_)
            | RulePlan::LiveCode
            | RulePlan::OwnName
            | RulePlan::OwnSecret
            | RulePlan::OneOf(_) => false,
        };
        if broken {
            return Reading::Broken(Flaw::Rule(u8::try_from(rank).unwrap_or(u8::MAX)));
        }
    }
    known(text, accounts, script, field, same).map_or(Reading::Free, Reading::Known)
}

/// The learner's own address in the webmail, once the account has a name.
pub(super) fn own_address(
    accounts: &[Account],
    script: &Script,
    mailbox: &MailboxPlan,
) -> Option<Zeroizing<String>> {
    let name = accounts[mailbox.site.index()].name.as_str();
    let host = &script.site(mailbox.site).host;
    let whole = || {
        let name = Zeroizing::new(folded(name));
        let end = if name.contains('@') { String::new() } else { format!("@{host}") };
        Zeroizing::new(name.to_string() + &end)
    };
    (!name.is_empty()).then(whole)
}

/// The addresses of these lists that nobody of the lesson has, joined again.
pub(super) fn unknown_addresses(
    lists: &[&str],
    script: &Script,
    own: Option<&str>,
) -> Zeroizing<String> {
    let mut lost = Zeroizing::new(String::new());
    for address in lists.iter().flat_map(|list| addresses(list)) {
        if !script.is_reachable(&address) && own != Some(&*address) {
            if !lost.is_empty() {
                lost.push_str(", ");
            }
            lost.push_str(&address);
        }
    }
    lost
}

/// The row of the site whose address is written, with or without what browsers do without.
pub(super) fn site(text: &str, script: &Script) -> Option<usize> {
    let text = folded(text);
    let text = text.strip_prefix("https://").or(text.strip_prefix("http://")).unwrap_or(&text);
    let text = text.strip_prefix("www.").unwrap_or(text);
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    script.sites.iter().position(|site| site.host == host)
}

fn known(
    text: &str,
    accounts: &[Account],
    script: &Script,
    field: FieldIx,
    same: impl Fn(&str, &str) -> bool,
) -> Option<Token> {
    let plan = script.field(field);
    let account = &accounts[plan.site.index()];
    if let InputKind::Code(slot) = plan.input {
        return (1..=MAX_CODES).find(|n| same(text, script.code(slot, *n))).map(Token::Code);
    }
    for rule in &plan.rules {
        let is = |own: &Text| !own.as_str().is_empty() && same(text, own.as_str());
        match rule {
            RulePlan::OwnName if is(&account.name) => return Some(Token::OwnName),
            RulePlan::OwnSecret if is(&account.secret) => return Some(Token::OwnSecret),
            RulePlan::OwnSecret if is(&account.older) => return Some(Token::OlderSecret),
            _ => {}
        }
    }
    let own = script.mailbox.as_ref().and_then(|mailbox| own_address(accounts, script, mailbox));
    let value = plan.values.iter().enumerate().position(|(rank, value)| {
        let is_own = plan.own_address.is_some_and(|own| usize::from(own) == rank);
        match &own {
            Some(own) if is_own => same(text, own),
            _ => same(text, value),
        }
    });
    if let Some(rank) = value {
        return u8::try_from(rank).ok().map(Token::Value);
    }
    let own = own.as_deref().map(String::as_str);
    let reachable =
        plan.input == InputKind::Recipient && unknown_addresses(&[text], script, own).is_empty();
    reachable.then_some(Token::Reachable)
}

/// A password of spaces is one; anything else made of spaces is nothing.
fn is_blank(text: &str, input: InputKind) -> bool {
    if input == InputKind::Password { text.is_empty() } else { text.trim().is_empty() }
}

/// Whether a text is of the kind the field asks for.
pub(super) fn has_form(text: &str, input: InputKind, host: &str) -> bool {
    match input {
        InputKind::Name => text
            .trim()
            .chars()
            .all(|c| c.is_alphabetic() || is_mark(c) || matches!(c, ' ' | '-' | '\'' | '’' | '.')),
        InputKind::Day => day(text).is_some(),
        InputKind::Month => month(text).is_some(),
        InputKind::Year => year(text).is_some(),
        InputKind::NewAddress | InputKind::AccountName => {
            is_local_part(&comparable(text, input, host))
        }
        InputKind::Email => is_address(&folded(text)),
        InputKind::Recipient => {
            let all = addresses(text);
            !all.is_empty() && all.iter().all(|address| is_address(address))
        }
        InputKind::Phone => {
            let digits = comparable(text, input, host);
            digits.len() == 10 && digits.starts_with('0') && only(text, "+() .-/\u{a0}")
        }
        InputKind::Code(_) => {
            let n = digits(text).len();
            (4..=8).contains(&n) && only(text, " .-\u{a0}")
        }
        InputKind::Password | InputKind::Line | InputKind::Body | InputKind::Search => true,
        InputKind::Number(most) => number(text).is_some_and(|(units, _)| units <= u64::from(most)),
        InputKind::Postcode => is_postcode(text),
        InputKind::SocialSecurity => is_social_security(text),
        InputKind::Identifier => {
            let compact = compact(text);
            (4..=20).contains(&compact.len()) && compact.chars().all(|c| c.is_ascii_alphanumeric())
        }
    }
}

/// From 01000 to 98999.
fn is_postcode(text: &str) -> bool {
    let code = compact(text);
    let number: Option<u32> = code.parse().ok().filter(|_| code.len() == 5);
    number.is_some_and(|number| (1_000..=98_999).contains(&number))
}

/// The form of a social security number with its key, whatever the key.
fn is_social_security(text: &str) -> bool {
    let code = compact(text);
    let digit = |(rank, c): (usize, char)| match rank {
        0 => ('1'..='8').contains(&c),
        // Corsica has letters in its departments.
        6 => c.is_ascii_digit() || matches!(c, 'a' | 'b'),
        _ => c.is_ascii_digit(),
    };
    code.len() == 15 && code.chars().enumerate().all(digit)
}

fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| is_local_part(name) && is_host(host))
}

fn only(text: &str, others: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || others.contains(c))
}

/// A combining mark of a letter typed in two strokes.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// The part of an address before its `@`, as webmails take it.
fn is_local_part(name: &str) -> bool {
    let good =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    (1..=64).contains(&name.len())
        && name.chars().all(good)
        && name.split('.').all(|word| !word.is_empty())
}

fn is_host(host: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    host.contains('.') && host.split('.').all(|word| !word.is_empty() && word.chars().all(good))
}

fn day(text: &str) -> Option<u8> {
    text.trim().parse().ok().filter(|day| (1..=31).contains(day))
}

fn month(text: &str) -> Option<u8> {
    let text: String =
        text.trim().nfd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).collect();
    let named =
        MONTHS.iter().position(|name| *name == text).and_then(|at| u8::try_from(at + 1).ok());
    named.or_else(|| text.parse().ok().filter(|month| (1..=12).contains(month)))
}

fn year(text: &str) -> Option<u16> {
    text.trim().parse().ok().filter(|year| (FIRST_YEAR..=2199).contains(year))
}

fn numbers(d: &str, m: &str, y: &str) -> Option<(u8, u8, u16)> {
    Some((day(d)?, month(m)?, year(y)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "courriel-ecole.example";

    fn check(input: InputKind, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(has_form(text, input, HOST), "{input:?} should take {text:?}");
        }
        for text in bad {
            assert!(!has_form(text, input, HOST), "{input:?} should not take {text:?}");
        }
    }

    #[test]
    fn a_name_has_no_digits() {
        check(
            InputKind::Name,
            &["Lina", " DIOP ", "Anne-Marie", "d’Aubigné", "O'Hara"],
            &["Lina1", "a@b"],
        );
    }

    #[test]
    fn a_day_a_month_and_a_year_are_numbers_in_range() {
        check(InputKind::Day, &["1", "01", " 31 "], &["0", "32", "un"]);
        check(InputKind::Month, &["3", "03", "mars", "Août", "FÉVRIER"], &["0", "13", "marz"]);
        check(InputKind::Year, &["1961", "2026"], &["61", "1899", "19610"]);
    }

    #[test]
    fn an_address_may_be_typed_with_its_end() {
        check(
            InputKind::NewAddress,
            &["lina.diop", " Lina.Diop", "lina.diop@courriel-ecole.example", "lina_33"],
            &["lina..diop", ".lina", "lina@autre.example", "léa", "lina,diop"],
        );
        check(
            InputKind::Email,
            &["a@b.fr", "A.B@C.example "],
            &["a", "a@", "@b.fr", "a@b", "a@b..fr"],
        );
    }

    #[test]
    fn spaces_dots_and_dashes_of_numbers_are_forgiven() {
        check(
            InputKind::Phone,
            &[
                "0639984112",
                "06 39 98 41 12",
                "06.39.98.41.12",
                "+33 6 39 98 41 12",
                "0033639984112",
            ],
            &["063998411", "06399841123", "6399841120", "06 39 98 41 l2"],
        );
        let phone = |text| comparable(text, InputKind::Phone, HOST);
        for text in ["06 39 98 41 12", "+33 (0)6-39-98-41-12", "0033 6 39 98 41 12"] {
            assert_eq!(phone(text), "0639984112", "{text}");
        }
    }

    #[test]
    fn case_counts_in_a_password_alone() {
        let same = |input, a, b| comparable(a, input, HOST) == comparable(b, input, HOST);
        assert!(same(InputKind::NewAddress, "Lina.Diop ", "lina.diop"));
        assert!(!same(InputKind::Password, "Lune", "lune"));
        assert!(!same(InputKind::Password, "Lune ", "Lune"));
        assert!(same(InputKind::Password, "e\u{301}", "é"), "the same key on two keyboards");
    }
}
