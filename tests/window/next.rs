//! « Personne suivante », and what an ordinary user's own programs can see.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::time::Instant;

use crate::window::desk::{Desk, is_asked_for};
use crate::window::memory::{self, n_copies};
use crate::{MASKED, PLAIN, SCREEN, fill};

/// An ordinary user: nobody in particular.
const NOBODY: u32 = 65_534;

/// Types both canaries in a lesson, which stays open.
fn type_both(desk: &mut Desk) {
    desk.press("push button", "Mon adresse e-mail");
    desk.press("push button", "Commencer");
    desk.press("push button", "Je fais avec aide");
    desk.press("push button", "Se connecter");
    desk.find("heading", "Connexion à Courriel-École");
    fill(desk, "entry", "Adresse e-mail", PLAIN);
    fill(desk, "password text", "Mot de passe", MASKED);
}

fn copies(desk: &Desk) -> [usize; 2] {
    [PLAIN, MASKED].map(|text| n_copies(desk.app_id(), text))
}

#[test]
fn the_next_person_finds_nothing_of_the_one_before() {
    if !is_asked_for("the_next_person_finds_nothing_of_the_one_before") {
        return;
    }
    let mut desk = crate::app();
    type_both(&mut desk);
    let before = copies(&desk);
    let helper = [PLAIN, MASKED].map(|text| n_copies(desk.helper_id(), text));
    assert_eq!(helper, [0, 0], "the helper is told nothing that is typed");
    assert!(n_copies(desk.helper_id(), "--as-helper") >= 1, "its memory is read");
    desk.key("Escape");
    desk.press("push button", "Quitter la leçon");
    desk.find("label", "Effacé\u{a0}: Mot de passe, Adresse e-mail.");
    let data = desk.home().join(".local/share/faire-avec");
    assert!(data.join("progress.txt").exists());
    desk.press("link", "Personne suivante");
    desk.find("push button", "Tout effacer");
    let started = Instant::now();
    desk.press("push button", "Tout effacer");
    desk.wait("the end", |tree| tree.find("heading", "C’est effacé.").map(drop));
    eprintln!("erased, as a screen reader sees it, after {} ms", started.elapsed().as_millis());
    let after = copies(&desk);
    eprintln!("copies while typing: {before:?}, for the next person: {after:?}");
    assert!(before.iter().all(|n| *n >= 1), "{before:?}");
    assert_eq!(after, [0, 0]);
    let left: Vec<_> = fs::read_dir(&data)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("progress"))
        .collect();
    assert_eq!(left, [""; 0]);
    for text in [PLAIN, MASKED] {
        assert!(memory::files_with(desk.home(), text).is_empty());
    }
}

#[test]
fn an_ordinary_user_leaves_nothing_in_memory_and_cannot_look_into_it() {
    if !is_asked_for("an_ordinary_user_leaves_nothing_in_memory_and_cannot_look_into_it") {
        return;
    }
    // The administrator alone may become somebody else, and look.
    let becomes = Command::new("/bin/true").uid(NOBODY).gid(NOBODY).status();
    if !becomes.is_ok_and(|status| status.success()) {
        eprintln!("not tried: only the administrator can start the program as somebody else");
        return;
    }
    let mut desk = Desk::lay_for(SCREEN, Some(NOBODY));
    desk.open_app(SCREEN);
    desk.find("heading", "Je m’entraîne à…");
    type_both(&mut desk);
    let before = copies(&desk);
    // Another program of the same person: it reads itself, and not the learner's window.
    let reads = |process: &str| {
        let mut command = Command::new("/usr/bin/head");
        command.args(["-c", "1"]).arg(format!("/proc/{process}/maps")).uid(NOBODY).gid(NOBODY);
        command.output().expect("it starts").status.success()
    };
    assert!(reads("self"));
    assert!(!reads(&desk.app_id().to_string()), "the memory is open to other programs");
    desk.key("Escape");
    desk.press("push button", "Quitter la leçon");
    desk.find("heading", "Je m’entraîne à…");
    let after = copies(&desk);
    eprintln!("as an ordinary user: copies while typing {before:?}, then {after:?}");
    assert!(before.iter().all(|n| *n >= 1), "{before:?}");
    assert_eq!(after, [0, 0]);
    for text in [PLAIN, MASKED] {
        assert!(memory::files_with(desk.home(), text).is_empty());
    }
}
