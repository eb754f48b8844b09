//! The doors of those who help: what they save is whole, is words of the content, and opens again.

mod harness;

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use faire_avec::app::command::{Command, Door, Ending, Route};
use faire_avec::app::{App, Options, paper};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::ids::{LessonId, WorkshopId};
use faire_avec::session::Mode;
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

use harness::{screen_with, tree};

const LESSON: &str = "je-cree-mon-adresse";

fn words(language: &str) -> (Library, Words) {
    let library = Library::embedded();
    let (mut words, _) = Words::read(&embedded_interface(), &library.words);
    assert!(words.set_language(language));
    (library, words)
}

/// A door whose only place is this folder.
fn door(door: Door, folder: &Path) -> Harness<'static, App> {
    let (library, words) = words("fr");
    let mut app = App::new(Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: Some(door),
        helper: None,
        voice: None,
    });
    app.save_only_in(folder);
    // Tall enough for every lesson there is to choose from: nothing has to be scrolled to.
    let mut harness = screen_with([1024.0, 1400.0], app, |ui, app: &mut App| app.frame(ui));
    harness.run();
    if door == Door::Trainer {
        press(&mut harness, "Prendre une copie des leçons");
    }
    harness
}

#[track_caller]
fn press(harness: &mut Harness<'_, App>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn name(harness: &mut Harness<'_, App>, name: &str) {
    harness.get_by_role_and_label(Role::TextInput, "Sous quel nom\u{a0}?").focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.run();
    harness.event(egui::Event::Text(name.to_owned()));
    harness.run();
}

/// Presses « Enregistrer » once what was saved before is, and waits for this sentence.
#[track_caller]
fn save(harness: &mut Harness<'_, App>, told: &str) {
    let started = Instant::now();
    while ["L’ordinateur prépare", "L’ordinateur enregistre"]
        .iter()
        .any(|s| tree(harness).contains(s))
    {
        assert!(started.elapsed() < Duration::from_secs(60), "{}", tree(harness));
        sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.get_by_role_and_label(Role::Button, "Enregistrer").click();
    harness.step();
    wait(harness, told);
}

#[track_caller]
fn wait(harness: &mut Harness<'_, App>, told: &str) {
    let started = Instant::now();
    while !tree(harness).contains(told) {
        assert!(started.elapsed() < Duration::from_secs(60), "{}", tree(harness));
        sleep(Duration::from_millis(5));
        harness.step();
    }
}

#[test]
fn a_volunteer_saves_the_sheet_of_a_lesson() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut h = door(Door::Volunteer, folder.path());
    save(&mut h, "C’est enregistré\u{a0}: fiche-je-cree-mon-adresse.pdf, dans Documents.");
    let saved = fs::read(folder.path().join("fiche-je-cree-mon-adresse.pdf"));
    let (library, mut words) = words("fr");
    let id = LessonId::new(LESSON).expect("an id");
    assert!(saved.ok() == paper::memo(&library, &mut words, &id, None), "another file");
    save(&mut h, "Ce nom est déjà pris à cet endroit.");
    name(&mut h, "../ailleurs");
    save(&mut h, "Ce nom ne convient pas.");
    name(&mut h, "");
    save(&mut h, "Ce nom ne convient pas.");
    name(&mut h, "Ma feuille à moi");
    save(&mut h, "C’est enregistré\u{a0}: Ma feuille à moi.pdf, dans Documents.");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
}

#[test]
fn a_volunteer_saves_all_the_sheets_of_a_workshop() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut h = door(Door::Volunteer, folder.path());
    h.get_by_role_and_label(Role::RadioButton, "Toutes les feuilles d’un atelier").click();
    h.run();
    press(&mut h, "Je me sers de mes e-mails");
    // The window goes on while the sheets are made: what it says, and how far it is.
    save(&mut h, "L’ordinateur prépare les feuilles.");
    let bar = h.get_by_role(Role::ProgressIndicator);
    assert!(
        bar.accesskit_node().label().is_some_and(|label| label.contains("prépare les feuilles"))
    );
    assert!(!folder.path().join("atelier-a2.pdf").exists());
    wait(&mut h, "C’est enregistré\u{a0}: atelier-a2.pdf, dans Documents.");
    let saved = fs::read(folder.path().join("atelier-a2.pdf"));
    let (library, mut words) = words("fr");
    let id = WorkshopId::new("a2").expect("an id");
    assert!(saved.ok() == paper::workshop(&library, &mut words, &id, None), "another file");
}

#[test]
fn a_trainer_saves_lessons_that_can_be_opened_and_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut h = door(Door::Trainer, folder.path());
    save(&mut h, "C’est enregistré\u{a0}: lecons-faire-avec, dans Documents.");
    let copy = Library::folder(&folder.path().join("lecons-faire-avec"));
    assert!(copy.diagnostics.is_empty(), "{:?}", copy.diagnostics);
    assert_eq!(copy.lessons.len(), Library::embedded().lessons.len());
    assert!(folder.path().join("lecons-faire-avec/README.md").is_file());
}

#[test]
fn a_place_that_went_away_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).expect("a folder");
    let mut h = door(Door::Trainer, &stick);
    fs::remove_dir(&stick).expect("taken out");
    save(&mut h, "Cet endroit n’est plus là.");
}

#[test]
fn the_counts_are_in_a_file_when_somebody_asks_for_it_and_not_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut h = door(Door::Volunteer, folder.path());
    let n_files = || fs::read_dir(folder.path()).expect("a folder").count();
    press(&mut h, "Le tableau");
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Le bilan");
    for level in ["A fini seul", "A fini avec de l’aide", "A fini avec de l’aide"] {
        press(&mut h, &format!("Une de plus\u{a0}: {level}"));
    }
    press(&mut h, "Enregistrer dans un fichier");
    h.state_mut().save_only_in(folder.path());
    h.run();
    press(&mut h, "Une de plus\u{a0}: N’a pas fini");
    assert_eq!(n_files(), 0, "nothing was asked for yet");
    save(&mut h, "C’est enregistré\u{a0}: bilan-a1.txt, dans Documents.");
    let saved = fs::read_to_string(folder.path().join("bilan-a1.txt")).expect("a file");
    let lines: Vec<&str> = saved.lines().filter(|line| !line.starts_with("Jour")).collect();
    let wanted = [
        "Atelier\u{a0}: Mon adresse e-mail",
        "4 personnes",
        "Courriels\u{a0}: 4 personnes",
        "Sécuriser un équipement\u{a0}: 4 personnes",
        "Durée de l’atelier\u{a0}: 2\u{a0}h et plus",
        "A fini seul\u{a0}: 1 personne",
        "A fini avec de l’aide\u{a0}: 2 personnes",
        "N’a pas fini\u{a0}: 1 personne",
    ];
    assert_eq!(lines, wanted);
    let day = saved.lines().find(|line| line.starts_with("Jour")).expect("a day");
    assert!(day.len() < "Jour : 2026-11-23 00:00".len(), "a day and no hour: {day}");
    assert_eq!(n_files(), 1);
    save(&mut h, "Ce nom est déjà pris à cet endroit.");
}

#[test]
fn the_end_of_a_lesson_at_a_door_leads_back_to_the_door() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut h = door(Door::Volunteer, folder.path());
    let lesson = LessonId::new("je-fais-avec").expect("an id");
    let ending = Ending { lesson, mode: Mode::Guided, alone: Vec::new(), n_steps: 1 };
    h.state_mut().ask(Command::Open(Route::End(ending)));
    h.run();
    assert!(!tree(&h).contains("Personne suivante"), "nobody sits here: {}", tree(&h));
    assert!(!tree(&h).contains("Préparer ma fiche"), "{}", tree(&h));
    press(&mut h, "Revenir");
    assert!(tree(&h).contains("Quelle feuille\u{a0}?"), "{}", tree(&h));
}

#[test]
fn one_press_never_loses_the_counts() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut h = door(Door::Volunteer, folder.path());
    press(&mut h, "Le tableau");
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Le bilan");
    assert!(tree(&h).contains("\"Aucune personne\""), "{}", tree(&h));
    press(&mut h, "Une de plus\u{a0}: A fini seul");
    press(&mut h, "Le tableau");
    press(&mut h, "Changer d’atelier");
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Le bilan");
    assert!(tree(&h).contains("\"1 personne\""), "the same workshop: {}", tree(&h));

    let asked = "Le bilan n’est pas enregistré.";
    press(&mut h, "Le tableau");
    press(&mut h, "Changer d’atelier");
    press(&mut h, "Je me sers de mes e-mails");
    assert!(tree(&h).contains(asked), "{}", tree(&h));
    press(&mut h, "Revenir au bilan");
    assert!(tree(&h).contains("\"1 personne\""), "{}", tree(&h));
    press(&mut h, "Fermer cette fenêtre");
    assert!(tree(&h).contains(asked), "{}", tree(&h));
    h.key_press(egui::Key::Escape);
    h.run();
    assert!(tree(&h).contains("\"1 personne\""), "{}", tree(&h));
    press(&mut h, "Les papiers");
    let events = |h: &mut Harness<'_, App>| {
        let window = h.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
        window.events.push(egui::ViewportEvent::Close);
        h.run();
    };
    events(&mut h);
    assert!(tree(&h).contains(asked), "the corner of the window: {}", tree(&h));

    press(&mut h, "Le tableau");
    press(&mut h, "Changer d’atelier");
    press(&mut h, "Je me sers de mes e-mails");
    press(&mut h, "Effacer le bilan et changer d’atelier");
    press(&mut h, "Le bilan");
    assert!(tree(&h).contains("\"Aucune personne\""), "{}", tree(&h));
    assert!(tree(&h).contains("Courriels"), "the other workshop is led: {}", tree(&h));
}

#[test]
fn the_end_of_a_workshop_leads_to_the_counts_and_a_clock_goes_on_from_its_own_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut h = door(Door::Volunteer, folder.path());
    press(&mut h, "Le tableau");
    press(&mut h, "Mon adresse e-mail");
    assert!(tree(&h).contains("10\u{a0}min"), "{}", tree(&h));
    let minutes = |h: &mut Harness<'_, App>, n: f64| {
        h.input_mut().time = Some(h.ctx.input(|input| input.time) + n * 60.0);
        h.step();
        h.run();
    };
    minutes(&mut h, 2.5);
    assert!(tree(&h).contains("8\u{a0}min"), "{}", tree(&h));
    h.key_press(egui::Key::ArrowRight);
    h.run();
    press(&mut h, "Activité d’avant");
    assert!(tree(&h).contains("8\u{a0}min"), "a wrong press costs no time: {}", tree(&h));
    for _ in 0..11 {
        h.key_press(egui::Key::ArrowRight);
        h.run();
    }
    assert!(tree(&h).contains("L’atelier est fini."), "{}", tree(&h));
    h.get_all_by_role_and_label(Role::Button, "Le bilan").last().expect("a button").click();
    h.run();
    assert!(tree(&h).contains("Comptez les personnes."), "{}", tree(&h));
}

#[test]
fn the_door_opens_at_the_sheet_of_the_lesson_that_was_done() {
    let (library, words) = words("fr");
    let lesson = LessonId::new("je-lis-un-message").expect("an id");
    let title = words.lesson(&lesson, "titre").expect("a title");
    let app = App::new(Options {
        library,
        words,
        lesson: Some(lesson),
        variant: None,
        store: Store::None,
        door: Some(Door::Volunteer),
        helper: None,
        voice: None,
    });
    let mut h = screen_with([1024.0, 1400.0], app, |ui, app: &mut App| app.frame(ui));
    h.run();
    let chosen = h.get_by_role_and_label(Role::Button, &title);
    assert_eq!(chosen.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
    assert!(h.state().attempt().is_none(), "no lesson begins at a door");
}
