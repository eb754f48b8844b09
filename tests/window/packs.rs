//! Lessons from a file: pressed twice, dropped on the window, saved while a lesson is open.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::window::desk::{APP, Desk, PATIENCE, is_asked_for};
use crate::{SCREEN, app};

/// The lesson of a new folder, as Home calls it.
const TITLE: &str = "Je m’inscris au jardin";

/// Runs the program on a desk, without a window.
#[track_caller]
fn run(desk: &Desk, arguments: &[&str]) {
    let mut command = Command::new(APP);
    desk.surround(&mut command);
    let output = command.args(arguments).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A folder of lessons of a trainer, made by the program.
fn folder(desk: &Desk) -> PathBuf {
    let folder = desk.home().join("mes leçons");
    run(desk, &["new", folder.to_str().expect("a name")]);
    folder
}

/// A pack of it.
fn pack(desk: &Desk) -> PathBuf {
    let (folder, file) = (folder(desk), desk.home().join("mes leçons.lecons"));
    let name = |path: &Path| path.to_str().expect("a name").to_owned();
    run(desk, &["pack", &name(&folder), "-o", &name(&file)]);
    file
}

/// Demands that Home leads to the lesson of the folder.
fn is_shown(desk: &mut Desk) {
    desk.press("push button", "Les sites officiels");
    desk.find("heading", TITLE);
}

#[test]
fn a_pack_opens_when_it_is_pressed_twice() {
    if !is_asked_for("a_pack_opens_when_it_is_pressed_twice") {
        return;
    }
    let mut desk = Desk::lay(SCREEN);
    run(&desk, &["associate"]);
    // What a file manager does of two presses.
    let mut open = Command::new("/usr/bin/gio");
    desk.surround(open.arg("open").arg(pack(&desk)));
    let opened = open.stdout(Stdio::null()).status().expect("gio, of the package libglib2.0-bin");
    assert!(opened.success());
    is_shown(&mut desk);
}

#[test]
fn a_pack_dropped_on_home_opens_and_one_dropped_on_a_lesson_does_not() {
    if !is_asked_for("a_pack_dropped_on_home_opens_and_one_dropped_on_a_lesson_does_not") {
        return;
    }
    let mut desk = app();
    let pack = pack(&desk);
    desk.press("push button", "Mon adresse e-mail");
    desk.press("push button", "Commencer");
    desk.press("push button", "Je fais avec aide");
    desk.find("heading", "Votre boîte e-mail gratuite");
    desk.drop_file(&pack);
    desk.find("heading", "Votre boîte e-mail gratuite");
    desk.press("push button", "Quitter la leçon");
    desk.find("heading", "Quitter la leçon\u{a0}?");
    desk.press("push button", "Quitter la leçon");
    desk.find("heading", "Je m’entraîne à…");
    desk.drop_file(&pack);
    desk.find("label", "Voici les leçons de mes leçons.lecons.");
    is_shown(&mut desk);
    // The doors show the same lessons: a sheet can be made of them.
    desk.press("push button", "Revenir à l’accueil");
    desk.press("link", "J’anime un atelier");
    desk.find("toggle button", TITLE);
}

#[test]
fn a_saving_is_seen_in_the_open_lesson() {
    if !is_asked_for("a_saving_is_seen_in_the_open_lesson") {
        return;
    }
    let mut desk = Desk::lay_to_be_looked_at(SCREEN);
    let folder = folder(&desk);
    let mut command = Command::new(APP);
    desk.open_app_by(command.arg("--lessons").arg(&folder), SCREEN);
    is_shown(&mut desk);
    desk.press("push button", "Commencer");
    desk.press("push button", "Je fais avec aide");
    let words = folder.join("ma-premiere-lecon/fr.ftl");
    let text = fs::read_to_string(&words).expect("the words");
    let first = "ouvrir";
    let mut took = Vec::new();
    for now in ["Regardez maintenant.", "Regardez encore.", "Regardez bien."] {
        let changed: Vec<String> = text
            .lines()
            .map(|line| match line.split_once(" = ") {
                Some((key, _)) if key == first => format!("{key} = {now}"),
                _ => line.to_owned(),
            })
            .collect();
        let before = desk.still_screen();
        let saved = Instant::now();
        fs::write(&words, changed.join("\n")).expect("saved");
        while desk.screen() == before {
            assert!(saved.elapsed() < PATIENCE, "a saving is not shown");
            sleep(Duration::from_millis(1));
        }
        took.push(saved.elapsed());
        desk.wait(now, |tree| tree.nodes.iter().find(|node| node.name.contains(now)).map(drop));
    }
    eprintln!("from the saving to the first pixel: {took:?}");
}
