//! What is turned away, and the near misses that never are.

use super::*;
use crate::ids::SlotIx;

/// Every kind of field but that of a password.
const OPEN: [InputKind; 9] = [
    InputKind::Name,
    InputKind::Day,
    InputKind::Month,
    InputKind::Year,
    InputKind::NewAddress,
    InputKind::Email,
    InputKind::Phone,
    InputKind::AccountName,
    InputKind::Code(SlotIx(0)),
];

#[track_caller]
fn caught(kind: RealData, inputs: &[InputKind], texts: &[&str]) {
    for text in texts {
        for input in inputs {
            assert_eq!(real_data(text, *input), Some(kind), "{input:?} {text}");
        }
        assert_eq!(real_data(text, InputKind::Password), None, "{text}");
    }
}

#[track_caller]
fn left(inputs: &[InputKind], texts: &[&str]) {
    for text in texts {
        for input in inputs {
            assert_eq!(real_data(text, *input), None, "{input:?} {text}");
        }
    }
}

#[test]
fn social_security_numbers_are_turned_away() {
    caught(
        RealData::SocialSecurity,
        &OPEN,
        &[
            "2 95 10 99 126 111 93",
            "295109912611193",
            "2-95-10-99-126-111-93",
            "2\u{a0}95\u{a0}10\u{a0}99\u{a0}126\u{a0}111\u{a0}93",
            "253072B07300470",
            "2 53 07 2a 073 004 43",
        ],
    );
}

#[test]
fn invented_social_security_numbers_are_left_alone() {
    left(
        &OPEN,
        &[
            // A wrong key; the key of 2A with 2B; a department that is none.
            "2 95 10 99 126 111 94",
            "253072A07300470",
            "253072C07300443",
            // Without the key; a digit less; a digit too many.
            "2951099126111",
            "29510991261119",
            "2951099126111930",
            // Good keys, but a sex or a month that is none.
            "595109912611140",
            "295139912611144",
        ],
    );
}

#[test]
fn bank_accounts_are_turned_away() {
    caught(
        RealData::BankAccount,
        &OPEN,
        &[
            "FR14 2004 1010 0505 0001 3M02 606",
            "fr7630006000011234567890189",
            "IBAN FR76 3000 6000 0112 3456 7890 189",
            "DE89370400440532013000",
            "GB29 NWBK 6016 1331 9268 19",
            "BE68 5390 0754 7034",
            "NL91ABNA0417164300",
            "MT84MALT011000012345MTLCAST001S",
            "NO9386011117947",
            "ES91 2100 0418 4502 0005 1332",
            "IT60X0542811101000000123456",
            "PT50000201231234567890154",
            "LU280019400644750000",
            "CH9300762011623852957",
            "MC5811222000010123456789030",
            "MA64011519000001205000534921",
            "TN5910006035183598478831",
        ],
    );
}

#[test]
fn what_only_looks_like_a_bank_account_is_left_alone() {
    left(
        &OPEN,
        &[
            "FR15 2004 1010 0505 0001 3M02 606",
            "FR14 2004 1010 0505 0001 3M02 60",
            "ZZ89370400440532013000",
            "DEXX370400440532013000",
            "BE68 5390 0754 7034 0000",
            "FRANCOISE DUPONT",
        ],
    );
}

#[test]
fn bank_cards_are_turned_away() {
    caught(
        RealData::Card,
        &OPEN,
        &[
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "5555555555554444",
            "2223003122003222",
            "378282246310005",
            "30569309025904",
            "6011111111111117",
            "3530111333300000",
            "4222222222222",
            "6304000000000000",
            "6759649826438453",
            "6200000000000000000",
        ],
    );
}

#[test]
fn what_only_looks_like_a_bank_card_is_left_alone() {
    left(
        &OPEN,
        &[
            // A wrong key.
            "4111 1111 1111 1112",
            // Good keys, but no network's beginning: a number of zeros, a telephone's (IMEI).
            "0000000000000000",
            "1111111111111117",
            "490154203237518",
            // An establishment: its first nine digits have their own key.
            "356 000 000 00048",
            "38012986648625",
            // Too short, too long, or with letters.
            "411111111117",
            "41111111111111111115",
            "4111x1111x1111x1111",
        ],
    );
}

#[test]
fn addresses_at_real_providers_are_turned_away_anywhere() {
    caught(
        RealData::Address,
        &OPEN,
        &[
            "jean.dupont@gmail.com",
            " Jean.Dupont@GMAIL.com ",
            "jean.dupont @ gmail.com",
            "jean@orange.fr",
            "jean@wanadoo.fr.",
            "jean@yahoo.co.uk",
            "jean@hotmail.be",
            "jean@mail.sfr.fr",
            "rené@laposte.net",
            "Dupont jean@free.fr",
        ],
    );
}

#[test]
fn other_addresses_are_turned_away_where_an_address_is_asked_for() {
    caught(
        RealData::Address,
        &[InputKind::Email, InputKind::NewAddress, InputKind::AccountName],
        &["jean@dupont-et-fils.fr", "mairie@ville.bzh", "a@b.org", "jean@école.fr"],
    );
    left(&[InputKind::Name, InputKind::Phone], &["jean@dupont-et-fils.fr"]);
}

#[test]
fn addresses_kept_for_examples_are_left_alone() {
    left(
        &OPEN,
        &[
            "nom@domaine.example",
            "lina.diop7@courriel-ecole.example",
            "jean@gmail.example",
            "jean@yahoo.example",
            "jean",
            "jean@",
            "@gmail.com",
            "jean@gmail",
            "jean.gmail.com",
        ],
    );
    // A slip in the end of the site's own address is no real address.
    left(&[InputKind::NewAddress, InputKind::AccountName], &["lina@courriel-ecole.exemple"]);
}

#[test]
fn phone_numbers_that_may_ring_are_turned_away_from_fields_for_them() {
    caught(
        RealData::Phone,
        &[InputKind::Phone],
        &[
            "06 12 34 56 78",
            "+33 6 12 34 56 78",
            "+33 (0)6 12 34 56 78",
            "0033612345678",
            "01.98.00.12.34",
            "0639994112",
            "0199011234",
            "0261901234",
        ],
    );
    left(&[InputKind::Name, InputKind::Code(SlotIx(0)), InputKind::Year], &["06 12 34 56 78"]);
}

#[test]
fn numbers_kept_for_fiction_are_left_alone() {
    left(
        &OPEN,
        &[
            "06 39 98 41 12",
            "+33 6 39 98 41 12",
            "01 99 00 00 00",
            "02 61 91 12 34",
            "03 53 01 99 99",
            "04 65 71 00 01",
            "05 36 49 56 78",
        ],
    );
    // No number at all yet: it is the site's to say.
    left(&[InputKind::Phone], &["", "06 12 34", "061234567890", "06 12 34 56 7a", "0000000000"]);
}

#[test]
fn names_and_dates_are_left_alone() {
    left(
        &OPEN,
        &["Lina", "Diop", "d’Aubigné", "14", "mars", "1961", "14/03/1961", "1961-03-14", "33000"],
    );
}

/// A fixed source of numbers that look like chance (Marsaglia's xorshift, 64 bits).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }

    fn digits(&mut self, n: usize) -> String {
        (0..n).map(|_| char::from(b'0' + u8::try_from(self.below(10)).expect("a digit"))).collect()
    }

    /// Puts separators where people put some.
    fn spaced(&mut self, text: &str) -> String {
        let mut spaced = String::new();
        for c in text.chars() {
            spaced.push(c);
            if self.below(4) == 0 {
                spaced.push([' ', '-', '.', '\u{a0}'][usize::try_from(self.below(4)).expect("4")]);
            }
        }
        spaced
    }
}

/// The rest of a long number by 97, as one does it by hand: digit after digit.
fn rest_97(digits: &str) -> u64 {
    digits.bytes().fold(0, |rest, digit| (rest * 10 + u64::from(digit - b'0')) % 97)
}

const N: usize = 10_000;

#[test]
fn every_social_security_number_is_caught() {
    let mut chance = Chance(0x5eed_0001);
    for _ in 0..N {
        let (text, for_key) = match chance.below(8) {
            0 => ("2A".to_owned(), "19".to_owned()),
            1 => ("2B".to_owned(), "18".to_owned()),
            _ => {
                let department = format!("{:02}", chance.below(95) + 1);
                (department.clone(), department)
            }
        };
        let (sex, year) = (chance.below(2) + 1, chance.below(100));
        let start = format!("{sex}{year:02}{:02}", chance.below(12) + 1);
        let end = format!("{:03}{:03}", chance.below(990) + 1, chance.below(999) + 1);
        let key = 97 - rest_97(&format!("{start}{for_key}{end}"));
        let whole = chance.spaced(&format!("{start}{text}{end}{key:02}"));
        assert_eq!(real_data(&whole, InputKind::Name), Some(RealData::SocialSecurity), "{whole}");
    }
}

#[test]
fn every_bank_account_is_caught() {
    let mut chance = Chance(0x5eed_0002);
    let countries: Vec<(usize, &str)> = ACCOUNT_LENGTHS
        .iter()
        .flat_map(|(length, names)| names.split(' ').map(move |name| (*length, name)))
        .collect();
    for round in 0..N {
        let (length, country) = countries[round % countries.len()];
        let account: String = (4..length)
            .map(|_| char::from_digit(u32::try_from(chance.below(36)).expect("small"), 36))
            .map(|c| c.expect("a digit or a letter").to_ascii_uppercase())
            .collect();
        let figures: String = format!("{account}{country}00")
            .chars()
            .map(|c| c.to_digit(36).expect("a digit or a letter").to_string())
            .collect();
        let key = 98 - rest_97(&figures);
        let whole = chance.spaced(&format!("{country}{key:02}{account}"));
        assert_eq!(real_data(&whole, InputKind::Phone), Some(RealData::BankAccount), "{whole}");
    }
}

#[test]
fn every_bank_card_is_caught() {
    const BEGINNINGS: [(&str, usize); 10] = [
        ("4", 16),
        ("4", 19),
        ("51", 16),
        ("55", 16),
        ("2221", 16),
        ("34", 15),
        ("37", 15),
        ("6011", 16),
        ("67", 18),
        ("3528", 16),
    ];
    let mut chance = Chance(0x5eed_0003);
    for round in 0..N {
        let (beginning, length) = BEGINNINGS[round % BEGINNINGS.len()];
        let most = format!("{beginning}{}", chance.digits(length - 1 - beginning.len()));
        let doubled: u32 = most
            .chars()
            .rev()
            .enumerate()
            .map(|(rank, c)| {
                let twice = c.to_digit(10).expect("a digit") * if rank % 2 == 0 { 2 } else { 1 };
                twice / 10 + twice % 10
            })
            .sum();
        let whole = format!("{most}{}", (10 - doubled % 10) % 10);
        // Fifteen digits may be a number of the register of persons too: both are turned away.
        let found = real_data(&chance.spaced(&whole), InputKind::Name);
        let both = whole.len() == 15 && found == Some(RealData::SocialSecurity);
        assert!(found == Some(RealData::Card) || both, "{whole}: {found:?}");
    }
}

#[test]
fn codes_dates_and_numbers_of_fiction_are_never_caught() {
    let mut chance = Chance(0x5eed_0004);
    for _ in 0..N {
        let code = chance.digits(6);
        let (day, month) = (chance.below(31) + 1, chance.below(12) + 1);
        let year = 1900 + chance.below(200);
        let start = ["0199", "0261", "0353", "0465", "0536", "0639"];
        let start = start[usize::try_from(chance.below(6)).expect("small")];
        let next = match start {
            "0199" => "00",
            "0261" => "91",
            "0353" => "01",
            "0465" => "71",
            "0536" => "49",
            _ => "98",
        };
        let phone = format!("{start}{next}{}", chance.digits(4));
        let dates = [format!("{day:02}{month:02}{year}"), format!("{day}/{month}/{year}")];
        for text in [code, phone].into_iter().chain(dates) {
            let spaced = chance.spaced(&text);
            for input in OPEN {
                // Eight figures of a date are no phone number.
                assert_eq!(real_data(&text, input), None, "{input:?} {text}");
                assert_eq!(real_data(&spaced, input), None, "{input:?} {spaced}");
            }
        }
    }
}
