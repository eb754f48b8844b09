//! The trainer's door: a folder, words changed beside their page, a lesson recorded.

mod harness;

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use faire_avec::app::command::{AtDoor, Command, Door};
use faire_avec::app::trainer::{AtTrainer, View};
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::ids::LessonId;
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

use harness::{screen_with, tree};

/// The trainer's door, whose only place is this folder.
fn door(folder: &Path) -> Harness<'static, App> {
    let library = Library::embedded();
    let (mut words, _) = Words::read(&embedded_interface(), &library.words);
    assert!(words.set_language("fr"));
    let mut app = App::new(Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: Some(Door::Trainer),
        helper: None,
        voice: None,
    });
    app.save_only_in(folder);
    // Tall enough for all there is: nothing has to be scrolled to.
    let mut harness = screen_with([1366.0, 3000.0], app, |ui, app: &mut App| app.frame(ui));
    settle(&mut harness);
    harness
}

/// Draws until nothing is asked for any more, or nearly: a search that ends on its thread asks for
/// one more frame whenever it does.
fn settle(harness: &mut Harness<'_, App>) {
    harness.run_ok();
}

#[track_caller]
fn press(harness: &mut Harness<'_, App>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    settle(harness);
}

/// Presses the first of the buttons with this label.
#[track_caller]
fn press_first(harness: &mut Harness<'_, App>, label: &str) {
    let first = harness.get_all_by_role_and_label(Role::Button, label).next();
    first.expect("a button").click();
    settle(harness);
}

#[track_caller]
fn ask(harness: &mut Harness<'_, App>, asked: AtTrainer) {
    harness.state_mut().ask(Command::AtDoor(AtDoor::Trainer(asked)));
    settle(harness);
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

/// The trainer's window, once their lessons are open and proved.
fn opened(above: &Path) -> Harness<'static, App> {
    let mut harness = door(above);
    press(&mut harness, "Ouvrir «\u{a0}Mes leçons\u{a0}»");
    wait(&mut harness, "personne ne peut rester bloqué");
    harness
}

/// Writes over what is in the field that has this label.
fn write(harness: &mut Harness<'_, App>, label: &str, text: &str) {
    let field = |harness: &Harness<'_, App>| {
        let one = harness.query_by_role_and_label(Role::TextInput, label).is_some();
        if one { Role::TextInput } else { Role::MultilineTextInput }
    };
    let role = field(harness);
    harness.get_by_role_and_label(role, label).focus();
    settle(harness);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    settle(harness);
    harness.event(egui::Event::Text(text.to_owned()));
    settle(harness);
}

#[test]
fn a_word_is_changed_beside_its_page_and_put_back() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let file = above.path().join("Mes leçons/ma-premiere-lecon/fr.ftl");
    let before = fs::read_to_string(&file).expect("the words");
    press(&mut harness, "Ouvrir");
    assert!(tree(&harness).contains("Bienvenue au jardin"), "the page is drawn");
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Choisissez [Je m’inscris].");
    press(&mut harness, "Garder");
    assert!(tree(&harness).contains("C’est gardé."), "{}", tree(&harness));
    let after = fs::read_to_string(&file).expect("the words");
    let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(a, b)| a != b).collect();
    assert_eq!(before.lines().count(), after.lines().count());
    let [(_, line)] = changed.as_slice() else { panic!("{changed:?}") };
    let written = "ouvrir = Choisissez { LABEL(\"les-amis-du-jardin/accueil/inscrire\") }.";
    assert_eq!(*line, written);
    press(&mut harness, "Remettre comme avant");
    assert_eq!(fs::read_to_string(&file).expect("the words"), before);
}

#[test]
fn a_text_that_breaks_the_file_is_refused_and_said() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let file = above.path().join("Mes leçons/ma-premiere-lecon/fr.ftl");
    let before = fs::read_to_string(&file).expect("the words");
    press(&mut harness, "Ouvrir");
    for (text, told) in [
        ("Un { mot", "Le programme ne comprend pas ce texte."),
        ("Appuyez sur [Rien].", "Aucun bouton ne s’appelle [Rien]."),
        (" ", "Ce texte est vide"),
    ] {
        press_first(&mut harness, "Changer");
        write(&mut harness, "Consigne", text);
        press(&mut harness, "Garder");
        assert!(tree(&harness).contains(told), "{text}: {}", tree(&harness));
        press(&mut harness, "Laisser comme avant");
    }
    assert_eq!(fs::read_to_string(&file).expect("the words"), before);
}

#[test]
fn a_page_is_verified_today_and_its_note_goes() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let file = above.path().join("Mes leçons/sites/les-amis-du-jardin/site.ron");
    let before = fs::read_to_string(&file).expect("the site");
    press(&mut harness, "Pages à vérifier");
    press_first(&mut harness, "Le vrai site a changé");
    let label = "Qu’est-ce qui a changé sur la page Les Amis du Jardin\u{a0}?";
    write(&mut harness, label, "Le bouton est en bas.");
    press(&mut harness, "Garder");
    let noted = fs::read_to_string(&file).expect("the site");
    assert!(noted.contains("changed: \"Le bouton est en bas.\","), "{noted}");
    assert!(tree(&harness).contains("Le bouton est en bas."));
    press_first(&mut harness, "Vérifié aujourd’hui");
    let verified = fs::read_to_string(&file).expect("the site");
    let changed = before.lines().zip(verified.lines()).filter(|(a, b)| a != b).count();
    assert!(changed <= 1 && before.lines().count() == verified.lines().count());
    assert!(!tree(&harness).contains("Le bouton est en bas."));
}

#[test]
fn what_is_done_on_a_site_becomes_a_lesson() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "Je regarde le jardin");
    write(&mut harness, "Vos étapes, une par ligne", "1. Ouvrez l’inscription\n");
    let id = LessonId::new("ma-premiere-lecon").expect("a name");
    ask(&mut harness, AtTrainer::Record(id));
    press(&mut harness, "Je m’inscris");
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "Je regarde le jardin");
    let folder = above.path().join("Mes leçons");
    let library = Library::folder(&folder);
    assert_eq!(library.diagnostics, []);
    let made = LessonId::new("je-regarde-le-jardin").expect("a name");
    assert_eq!(library.lessons[&made].value.steps.len(), 1);
    let words = fs::read_to_string(folder.join("je-regarde-le-jardin/fr.ftl")).expect("words");
    assert!(words.contains("accueil = Ouvrez l’inscription\n"), "{words}");
    ask(&mut harness, AtTrainer::Open(View::Lesson(made, 0)));
    assert!(tree(&harness).contains("Ouvrez l’inscription"));
}
