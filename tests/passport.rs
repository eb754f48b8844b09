//! The paper passport: whoever carries it finds their place again, and a slip is seen.

use std::collections::BTreeSet;

use faire_avec::app::stamp::icon;
use faire_avec::content::library::embedded_interface;
use faire_avec::passport::{N_PASSPORTS, N_PICTURES, Passport, Picture};
use faire_avec::words::Words;

#[path = "support/chance.rs"]
mod chance;

use chance::Chance;

#[test]
fn a_hundred_thousand_wrong_rows_are_refused_but_for_two_in_a_hundred() {
    let all: Vec<[Picture; 3]> = Passport::all().map(Passport::pictures).collect();
    assert_eq!(all.len(), N_PASSPORTS);
    let known: BTreeSet<[Picture; 3]> = all.iter().copied().collect();
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let n_tried = 100_000;
    let mut n_refused = 0;
    for _ in 0..n_tried {
        // Somebody's own passport, and another row chosen blindly instead of it.
        let own = all[chance.below(all.len())];
        let mut row = own;
        while row == own {
            row = [(); 3].map(|()| Picture::ALL[chance.below(N_PICTURES)]);
        }
        n_refused += usize::from(!known.contains(&row));
    }
    println!("refused: {n_refused} of {n_tried}");
    assert!(n_refused * 100 >= n_tried * 98, "{n_refused} of {n_tried}");
}

#[test]
fn what_is_refused_is_what_no_passport_has() {
    let known: BTreeSet<_> = Passport::all().map(Passport::pictures).collect();
    let mut chance = Chance(7);
    for _ in 0..500 {
        let row = [(); 3].map(|()| Picture::ALL[chance.below(N_PICTURES)]);
        assert_eq!(Passport::read(row).is_some(), known.contains(&row), "{row:?}");
    }
}

#[test]
fn each_picture_has_a_name_and_a_shape_of_its_own() {
    let (mut words, _) = Words::read(&embedded_interface(), &[]);
    for language in ["fr", "en"] {
        assert!(words.set_language(language));
        let names: BTreeSet<String> =
            Picture::ALL.iter().map(|picture| words.say(picture.key())).collect();
        assert_eq!(names.len(), N_PICTURES, "{language}: {names:?}");
    }
    let shapes: BTreeSet<char> =
        Picture::ALL.iter().map(|picture| char::from(icon(*picture))).collect();
    assert_eq!(shapes.len(), N_PICTURES);
}
