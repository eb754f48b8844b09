//! Progress is kept whole or not at all, holds nothing that is typed, and survives what can
//! happen: a program that is killed, a damaged file, a fault of our own.
//!
//! `FAIRE_AVEC_FULL=1` kills a thousand writers in place of ten.

mod harness;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use faire_avec::app::command::Route;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::session::progress::{self, Progress};
use faire_avec::system::panics;
use faire_avec::system::storage::{Folder, Found, Store};
use faire_avec::words::Words;

use harness::{screen_with, tree};

/// Tells a second copy of this program which part it plays, and in which folder.
const FOLDER: &str = "FAIRE_AVEC_TEST_FOLDER";

/// Something nobody would write by chance.
const CANARY: &str = "Zebre-Orange-42-que-personne-n-ecrirait-par-hasard";

const LESSON: &str = "je-cree-mon-adresse";

fn temporary() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn app(store: Store) -> Harness<'static, App> {
    let library = Library::embedded();
    let (words, wrong) = Words::read(&embedded_interface(), &library.words);
    assert!(wrong.is_empty(), "{wrong:?}");
    let app = App::new(Options {
        library,
        words,
        lesson: None,
        variant: None,
        store,
        door: None,
        helper: None,
        voice: None,
    });
    let mut harness = screen_with([1366.0, 768.0], app, |ui, app: &mut App| app.guarded_frame(ui));
    harness.run();
    harness
}

fn kept_in(folder: &Path) -> Harness<'static, App> {
    app(Store::Folder(Folder::at(folder.to_owned())))
}

fn says(harness: &Harness<'_, App>, text: &str) -> bool {
    tree(harness).contains(text)
}

#[track_caller]
fn press(harness: &mut Harness<'_, App>, label: &str) {
    let node = harness
        .get_all_by(|node| {
            let roles = [Role::Button, Role::Link];
            node.label().as_deref() == Some(label) && roles.contains(&node.role())
        })
        .next()
        .unwrap_or_else(|| panic!("nothing to press called {label}"));
    node.click();
    harness.run();
}

#[track_caller]
fn write(harness: &mut Harness<'_, App>, label: &str, text: &str) {
    let is_field = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        let roles = [Role::TextInput, Role::PasswordInput];
        node.label().as_deref() == Some(label) && roles.contains(&node.role())
    };
    harness.get_by(is_field).focus();
    harness.run();
    harness.get_by(is_field).type_text(text);
    harness.run();
}

/// Begins the lesson and comes to « Adresse e-mail ».
fn begin(harness: &mut Harness<'_, App>) {
    press(harness, "Mon adresse e-mail");
    press(harness, "Commencer");
    press(harness, "Je fais avec aide");
    press(harness, "Créer une adresse");
    press(harness, "Prénom\u{a0}: Lina");
    press(harness, "Nom\u{a0}: Diop");
    press(harness, "Continuer");
    press(harness, "Naissance\u{a0}: 14 03 1961");
    press(harness, "Continuer");
    assert!(says(harness, "TextInput \"Adresse e-mail\""), "{}", tree(harness));
}

fn text(folder: &Path) -> String {
    fs::read_to_string(folder.join("progress.txt")).unwrap_or_default()
}

/// Runs one test of this file in a process of its own.
fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", test, "--nocapture"]).env(FOLDER, folder);
    command
}

fn folder_given() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

#[test]
fn the_next_person_leaves_no_file_with_progress() {
    let folder = temporary();
    fs::write(folder.path().join("progress.txt"), "damaged").expect("a file");
    let mut h = kept_in(folder.path());
    begin(&mut h);
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
    press(&mut h, "Personne suivante");
    press(&mut h, "Tout effacer");
    assert!(says(&h, "Les leçons faites et la leçon en cours\u{a0}: effacées."), "{}", tree(&h));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    press(&mut h, "Commencer");
    assert!(!says(&h, "Reprendre ici"), "{}", tree(&h));
    begin(&mut h);
    assert!(text(folder.path()).contains("step essayer-adresse"), "the next one is kept as usual");
}

#[test]
fn a_second_window_keeps_nothing_and_says_so() {
    let folder = temporary();
    let mut first = kept_in(folder.path());
    begin(&mut first);
    let kept = text(folder.path());
    let mut second = kept_in(folder.path());
    assert!(says(&second, "Une autre fenêtre du logiciel est ouverte."), "{}", tree(&second));
    press(&mut second, "Mon adresse e-mail");
    press(&mut second, "Commencer");
    press(&mut second, "Je fais avec aide");
    press(&mut second, "Quitter la leçon");
    press(&mut second, "Quitter la leçon");
    press(&mut second, "Personne suivante");
    press(&mut second, "Tout effacer");
    assert!(says(&second, "Les étapes de l’autre fenêtre restent gardées."), "{}", tree(&second));
    assert_eq!(text(folder.path()), kept);
    drop((first, second));
    assert!(says(&kept_in(folder.path()), "Reprendre ici"));
}

#[test]
fn a_learner_comes_back_to_the_step_that_was_left() {
    let folder = temporary();
    let mut h = kept_in(folder.path());
    begin(&mut h);
    write(&mut h, "Adresse e-mail", "canari");
    assert!(text(folder.path()).contains("step essayer-adresse\nrung wait\n"));
    press(&mut h, "Aidez-moi");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    let kept = format!(
        "faire-avec progress 1\nseen {LESSON}\nlesson {LESSON}\nmode guided\n\
         step essayer-adresse\nrung gesture\nend\n"
    );
    assert_eq!(text(folder.path()), kept);

    drop(h);
    let mut h = kept_in(folder.path());
    assert!(says(&h, "(Reprendre ici)"), "{}", tree(&h));
    press(&mut h, "Mon adresse e-mail");
    assert!(says(&h, "Button \"Recommencer\""));
    press(&mut h, "Reprendre à l’étape 4");
    let erased = "Ce que vous aviez écrit est effacé. Un exemple est à sa place.";
    assert!(says(&h, erased), "{}", tree(&h));
    assert!(!says(&h, "canari"));
    let attempt = h.state().attempt().expect("a lesson");
    assert_eq!(attempt.session().step_number(), 3);
    assert_eq!(attempt.session().rung(), faire_avec::session::Rung::Gesture);
    write(&mut h, "Adresse e-mail", "lina.diop");
    press(&mut h, "Continuer");
    assert!(says(&h, "Une autre personne a déjà cette adresse."));
    assert!(!says(&h, erased), "it is said once");
}

#[test]
fn a_lesson_that_is_done_is_still_done_the_next_time() {
    let folder = temporary();
    let done = format!(
        "faire-avec progress 1\nlesson {LESSON}\nmode guided\nstep se-deconnecter\nrung wait\nend\n"
    );
    fs::write(folder.path().join("progress.txt"), done).expect("a file");
    let mut h = kept_in(folder.path());
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Reprendre à l’étape 14");
    press(&mut h, "Se déconnecter");
    assert!(matches!(h.state().route(), Route::End(_)), "{}", tree(&h));
    assert_eq!(text(folder.path()), format!("faire-avec progress 1\ndone {LESSON}\nend\n"));
    drop(h);
    let mut h = kept_in(folder.path());
    press(&mut h, "Mon adresse e-mail");
    assert!(says(&h, "Déjà faite") && says(&h, "Recommencer"));
    assert!(!says(&h, "Reprendre"), "{}", tree(&h));
}

#[test]
fn starting_again_takes_the_place_of_what_was_left() {
    let folder = temporary();
    let mut h = kept_in(folder.path());
    begin(&mut h);
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Recommencer");
    press(&mut h, "Je fais avec aide");
    assert!(!says(&h, "est effacé"));
    assert!(text(folder.path()).contains("step ouvrir-inscription\n"));
}

#[test]
fn what_was_left_in_a_lesson_that_changed_is_not_taken_up() {
    for changed in ["lesson une-autre", "step une-autre", "variant une-autre\nstep identite"] {
        let folder = temporary();
        let lines = [format!("lesson {LESSON}"), "step identite".to_owned()];
        let (key, _) = changed.split_once(' ').expect("a line");
        let mut kept = String::from("faire-avec progress 1\nmode guided\nrung wait\n");
        for line in &lines {
            let replaced = line.starts_with(key) || changed.ends_with(line.as_str());
            kept += if replaced { changed } else { line };
            kept.push('\n');
        }
        fs::write(folder.path().join("progress.txt"), kept + "end\n").expect("a file");
        let mut h = kept_in(folder.path());
        assert!(!says(&h, "mis de côté"), "{changed}");
        press(&mut h, "Mon adresse e-mail");
        assert!(says(&h, "Button \"Commencer\""), "{changed}: {}", tree(&h));
    }
}

#[test]
fn a_damaged_file_is_set_aside_and_home_says_so() {
    let folder = temporary();
    let damaged = format!("faire-avec progress 1\ndone {LESSON}\nstep iden");
    fs::write(folder.path().join("progress.txt"), &damaged).expect("a file");
    let mut h = kept_in(folder.path());
    assert!(says(&h, "Le fichier de vos étapes était abîmé. Nous l’avons mis de côté."));
    let aside = fs::read_to_string(folder.path().join("progress.damaged-1.txt"));
    assert_eq!(aside.expect("set aside"), damaged);
    press(&mut h, "Mon adresse e-mail");
    assert!(says(&h, "Déjà faite"), "what could be understood is kept");
}

#[test]
fn without_a_folder_the_app_works_and_says_that_nothing_is_kept() {
    let folder = temporary();
    let file = folder.path().join("file");
    fs::write(&file, "").expect("a file");
    let mut h = kept_in(&file.join("faire-avec"));
    assert!(says(&h, "Cet ordinateur ne peut pas garder vos étapes."));
    begin(&mut h);
    assert_eq!(fs::read_to_string(&file).expect("still there"), "");
}

#[test]
fn privately_everything_works_and_home_says_that_nothing_is_kept() {
    let mut h = app(Store::Private);
    assert!(says(&h, "Cette fois, vos étapes ne sont pas gardées."));
    begin(&mut h);
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Mon adresse e-mail");
    assert!(says(&h, "Reprendre à l’étape 4"), "until the program is closed");
}

/// Every file of a folder and of those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// The program, with all its folders in the one given, and no display.
fn program(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_faire-avec"))
        .args(["--language", "fr"])
        .args(arguments)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .expect("the program runs")
}

#[test]
fn the_private_option_leaves_no_file() {
    let home = temporary();
    program(home.path(), &["--private"]);
    program(home.path(), &["--private", "--lesson", LESSON]);
    assert_eq!(files(home.path()), Vec::<PathBuf>::new());
}

fn out(output: Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("words")
}

#[cfg(target_os = "linux")]
#[test]
fn doctor_shows_word_for_word_what_is_kept() {
    let home = temporary();
    let said = out(program(home.path(), &["doctor"]));
    let file = home.path().join("data/faire-avec/progress.txt");
    assert!(said.contains(&file.display().to_string()), "{said}");
    assert!(said.contains("rien n’est gardé."), "{said}");
    assert!(said.contains(env!("CARGO_PKG_VERSION")) && said.contains("linux"), "{said}");

    let mut h = kept_in(file.parent().expect("a folder"));
    begin(&mut h);
    let said = out(program(home.path(), &["doctor"]));
    let kept = fs::read_to_string(&file).expect("a file");
    assert!(kept.lines().count() > 4);
    let lines: String = kept.lines().map(|line| format!("    {line}\n")).collect();
    assert!(said.contains(&lines), "{said}");
    assert!(said.contains("les prochaines étapes seront gardées."), "{said}");
    assert_eq!(fs::read_to_string(&file).expect("a file"), kept, "nothing is changed");
}

#[cfg(target_os = "linux")]
#[test]
fn doctor_tells_what_is_damaged_and_changes_nothing() {
    let home = temporary();
    let folder = home.path().join("data/faire-avec");
    fs::create_dir_all(&folder).expect("a folder");
    let damaged = "faire-avec progress 1\ncouleur \x1b[31mrouge\nend\n";
    fs::write(folder.join("progress.txt"), damaged).expect("a file");
    let said = out(program(home.path(), &["doctor"]));
    assert!(said.contains("Ligne 2\u{a0}: cette ligne n’est pas comprise."), "{said}");
    assert!(!said.contains('\x1b'), "the terminal obeys nothing: {said}");
    assert_eq!(text(&folder), damaged);
    assert_eq!(files(&folder).len(), 1);
}

/// The state that is saved as number `n`. Each says its own number, at both ends.
fn state(n: usize) -> Progress {
    let mut lines = String::from("faire-avec progress 1\n");
    for lesson in 0..n % 200 {
        lines += &format!("done lecon-{n}-{lesson}\n");
    }
    lines += &format!("lesson lecon-{n}\nmode guided\nstep etape-{n}\nrung wait\nend\n");
    let (progress, damage) = progress::read(&lines);
    assert_eq!(damage, []);
    progress
}

/// The number that a state says.
fn number(progress: &Progress) -> usize {
    let step = progress.under_way().expect("a lesson").step.as_str();
    step.strip_prefix("etape-").and_then(|n| n.parse().ok()).expect("a number")
}

/// Played by another process: saves states one after the other until it is killed.
#[test]
fn saves_until_it_is_killed() {
    let Some(folder) = folder_given() else { return };
    let folder = Folder::at(folder);
    let first = match folder.look() {
        Found::Text { progress, .. } => number(&progress) + 1,
        Found::Nothing => 0,
        Found::Unreadable => panic!("unreadable"),
    };
    for n in first.. {
        folder.save(&state(n)).expect("saved");
    }
}

#[test]
fn a_writer_killed_at_any_moment_leaves_an_old_or_a_new_state() {
    let n_kills = if std::env::var_os("FAIRE_AVEC_FULL").is_some() { 1_000 } else { 10 };
    let folder = temporary();
    let kept = Folder::at(folder.path().to_owned());
    let mut last = None;
    let mut n_moved = 0;
    let mut dice = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(1, |since| u64::from(since.subsec_nanos()) | 1);
    for kill in 0..n_kills {
        let mut child = again("saves_until_it_is_killed", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        // Until it has begun to write.
        let before = fs::read(kept.file()).ok();
        for _ in 0..5_000 {
            if fs::read(kept.file()).ok() != before {
                break;
            }
            sleep(Duration::from_millis(1));
        }
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        sleep(Duration::from_micros((dice >> 33) % 20_000));
        assert!(child.try_wait().expect("a child").is_none(), "it writes until it is killed");
        child.kill().expect("killed");
        child.wait().expect("ended");
        let Found::Text { progress, damage, .. } = kept.look() else {
            panic!("kill {kill}: there is no file, or it cannot be read");
        };
        assert_eq!(damage, [], "kill {kill}");
        let n = number(&progress);
        assert_eq!(progress, state(n), "kill {kill}: a mixture of states");
        assert!(last.is_none_or(|last| n >= last), "kill {kill}: an older state came back");
        n_moved += usize::from(last != Some(n));
        last = Some(n);
    }
    assert!(n_moved > n_kills / 2, "the writer wrote: {n_moved} of {n_kills}");
    Store::Folder(kept).load();
    assert_eq!(files(folder.path()).len(), 1, "nothing is left beside");
}

/// Played by another process: fails in the middle of a lesson, with what was typed as the reason.
#[test]
fn fails_in_the_middle_of_a_lesson() {
    let Some(folder) = folder_given() else { return };
    panics::hush("LA PHRASE".to_owned());
    let mut h = kept_in(&folder);
    begin(&mut h);
    write(&mut h, "Adresse e-mail", CANARY);
    let before = text(&folder);
    h.state_mut().fail_with(|| panic!("{CANARY}"));
    h.run();
    assert!(*h.state().route() == Route::Stopped, "the screen that says so");
    assert!(h.state().attempt().is_none(), "what was typed is wiped");
    assert!(text(&folder) == before, "progress is as it was");
    assert!(says(&h, "Quelque chose s’est arrêté.") && says(&h, "Vos étapes sont gardées."));
    press(&mut h, "Reprendre");
    assert!(h.state().attempt().expect("a lesson").session().step_number() == 3);
    assert!(says(&h, "Un exemple est à sa place."));
    // Once more, and the other way out.
    h.state_mut().fail_with(|| panic!("{CANARY}"));
    h.run();
    press(&mut h, "Revenir à l’accueil");
    assert!(*h.state().route() == Route::Home);
    eprintln!("TO THE END");
}

#[test]
fn a_fault_says_its_place_and_nothing_that_was_typed() {
    let folder = temporary();
    let output = again("fails_in_the_middle_of_a_lesson", folder.path()).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let all = format!("{said}{}", String::from_utf8_lossy(&output.stdout));
    assert!(!all.contains("Zebre"), "{all}");
    assert!(output.status.success() && said.contains("TO THE END"), "{all}");
    let told = format!("LA PHRASE\n{}:", file!());
    assert_eq!(said.matches(&told).count(), 2, "{said}");
    for file in files(folder.path()) {
        assert!(!fs::read_to_string(file).expect("a text").contains("Zebre"));
    }
}

/// Played by another process: fails where nothing catches it.
#[test]
fn fails_where_nothing_catches_it() {
    if folder_given().is_some() {
        panics::hush(String::new());
        panic!("{CANARY}");
    }
}

#[test]
fn a_fault_that_ends_the_program_is_as_discreet() {
    let folder = temporary();
    let output = again("fails_where_nothing_catches_it", folder.path()).output().expect("it runs");
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(&format!("{}:", file!())), "{said}");
    assert!(!said.contains("Zebre"), "{said}");
}

#[test]
fn a_fault_outside_a_lesson_stops_it_too_and_home_is_the_way_on() {
    let mut h = app(Store::None);
    h.state_mut().fail_with(|| panic!("planted"));
    h.run();
    assert_eq!(*h.state().route(), Route::Stopped);
    press(&mut h, "Reprendre");
    assert_eq!(*h.state().route(), Route::Home);
}
