//! The trainer's door: a folder, words changed beside their page, a lesson recorded.

mod harness;

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use faire_avec::app::command::Door;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::edition::Edition;
use faire_avec::ids::LessonId;
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

use harness::{screen_with, tree};

/// The trainer's door, whose only place is this folder.
fn door(folder: &Path) -> Harness<'static, App> {
    let mut app = app_on(Library::embedded());
    app.save_only_in(folder);
    followed(app)
}

/// The trainer's door of these lessons.
fn app_on(library: Library) -> App {
    let (mut words, _) = Words::read(&embedded_interface(), &library.words);
    assert!(words.set_language("fr"));
    App::new(Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: Some(Door::Trainer),
        helper: None,
        voice: None,
    })
}

/// The window of a door that follows its files.
fn followed(app: App) -> Harness<'static, App> {
    // Tall enough for all there is: nothing has to be scrolled to.
    let mut harness = screen_with([1366.0, 3000.0], app, |ui, app: &mut App| app.frame(ui));
    let screen = harness.ctx.clone();
    harness.state_mut().follow_files(&screen);
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

/// The text of a file of « Mes leçons ».
fn written(above: &Path, file: &str) -> String {
    fs::read_to_string(above.join("Mes leçons").join(file)).expect("a file")
}

#[test]
fn a_lesson_is_made_from_nothing_on_a_site_of_the_program() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "Je cherche un livre");
    let pasted = "1.\tOuvrez la recherche\r\n\r\n• Écrivez \"jardin\" dans la case\n";
    write(&mut harness, "Vos étapes, une par ligne", pasted);
    press(&mut harness, "Médiathèque-École");
    press(&mut harness, "Rosa Marques");
    press(&mut harness, "Enregistrer mes gestes");
    assert!(
        tree(&harness).contains("Faites la tâche. Vos gestes deviennent les étapes."),
        "{}",
        tree(&harness)
    );
    press(&mut harness, "Ouvrir mon compte");
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "La leçon est créée.");
    wait(&mut harness, "Ouvrez la recherche");

    let folder = above.path().join("Mes leçons");
    let library = Library::folder(&folder);
    assert_eq!(library.diagnostics, []);
    let made = LessonId::new("je-cherche-un-livre").expect("a name");
    let lesson = &library.lessons[&made].value;
    assert_eq!(lesson.persona.as_str(), "rosa");
    assert_eq!(lesson.steps.len(), 1);
    assert!(library.catalogue.expect("a catalogue").value.lessons.contains(&made));
    // What has no gesture is not lost.
    assert!(tree(&harness).contains("Vous avez collé 2 étapes."), "{}", tree(&harness));
    assert!(tree(&harness).contains("Écrivez «\u{a0}jardin\u{a0}» dans la case"));
    press(&mut harness, "Enlever ces lignes");
    assert!(!tree(&harness).contains("Écrivez «\u{a0}jardin\u{a0}» dans la case"));

    // It plays, by the buttons of who tries it.
    press(&mut harness, "Essayer à partir d’ici");
    press(&mut harness, "Ouvrir mon compte");
    assert!(tree(&harness).contains("Bravo"), "{}", tree(&harness));
}

#[test]
fn what_was_pasted_is_of_the_language_in_which_it_was() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "Je regarde le jardin");
    write(&mut harness, "Vos étapes, une par ligne", "1. Appuyez sur \"Je m'inscris\"\n");
    press(&mut harness, "Les Amis du Jardin");
    press(&mut harness, "Enregistrer mes gestes");
    press(&mut harness, "Je m’inscris");
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "La leçon est créée.");
    let french = written(above.path(), "je-regarde-le-jardin/fr.ftl");
    // A label that is quoted stays right when the button is renamed.
    let label = "{ LABEL(\"les-amis-du-jardin/accueil/inscrire\") }";
    assert!(french.contains(&format!("\naccueil = Appuyez sur {label}\n")), "{french}");
    let english = written(above.path(), "je-regarde-le-jardin/en.ftl");
    let proposed = &format!("accueil = Press {label}.\n");
    assert!(english.contains(proposed), "{english}");
}

#[test]
fn a_recording_that_is_stopped_keeps_what_was_written() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "Je regarde le jardin");
    press(&mut harness, "Les Amis du Jardin");
    press(&mut harness, "Enregistrer mes gestes");
    press(&mut harness, "Ne pas garder");
    assert!(tree(&harness).contains("Je regarde le jardin"), "{}", tree(&harness));
    press(&mut harness, "Enregistrer mes gestes");
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "Rien n’est enregistré.");
    assert!(tree(&harness).contains("Je regarde le jardin"), "{}", tree(&harness));
    assert!(!above.path().join("Mes leçons/je-regarde-le-jardin").exists());
}

/// A sentence of twenty words, which nobody who reads with difficulty gets through.
const LONG: &str = "Regardez la page de haut en bas puis cherchez le bouton vert qui est à droite \
                    du titre en gras.";

#[test]
fn a_fault_leads_to_the_word_and_is_mended_there() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Ouvrir");
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", LONG);
    press(&mut harness, "Garder");
    press(&mut harness, "Mes leçons");
    wait(&mut harness, "1 erreur");
    press(&mut harness, "Ce qui ne va pas");
    assert!(tree(&harness).contains("Une phrase a 20 mots"), "{}", tree(&harness));
    // What was changed last can be put back where its fault is told.
    harness.get_by_role_and_label(Role::Button, "Remettre comme avant");
    press(&mut harness, "Changer ce mot");
    assert!(tree(&harness).contains("Une phrase a 20 mots"), "it is still told");
    assert!(tree(&harness).contains("Bienvenue au jardin"), "the page of the step is drawn");
    write(&mut harness, "Consigne", "Appuyez sur [Je m’inscris].");
    press(&mut harness, "Garder");
    press(&mut harness, "Mes leçons");
    wait(&mut harness, "personne ne peut rester bloqué");
    assert!(!tree(&harness).contains("erreur"), "{}", tree(&harness));
}

#[test]
fn a_word_that_a_page_lacks_is_written_beside_the_page() {
    let above = tempfile::tempdir().expect("a folder");
    drop(opened(above.path()));
    let file = above.path().join("Mes leçons/sites/les-amis-du-jardin/fr.ftl");
    let words = fs::read_to_string(&file).expect("the words");
    let word = "inscription--titre = Votre inscription\n";
    assert!(words.contains(word));
    fs::write(&file, words.replace(word, "")).expect("written");
    let mut harness = door(above.path());
    press(&mut harness, "Ouvrir «\u{a0}Mes leçons\u{a0}»");
    wait(&mut harness, "1 erreur");
    press(&mut harness, "Ce qui ne va pas");
    press(&mut harness, "Changer ce mot");
    assert!(tree(&harness).contains("Prénom"), "the page is drawn: {}", tree(&harness));
    write(&mut harness, "Le texte à changer", "Votre inscription");
    press(&mut harness, "Garder");
    assert!(fs::read_to_string(&file).expect("the words").contains(word));
    press(&mut harness, "Mes leçons");
    wait(&mut harness, "personne ne peut rester bloqué");
}

#[test]
fn two_copies_of_a_lesson_have_titles_of_their_own_and_nothing_to_mend() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    for _ in 0..2 {
        press(&mut harness, "Copier une leçon");
        press(&mut harness, "Je me connecte et je me déconnecte");
    }
    for title in ["(copie)", "(copie 2)"] {
        let title = format!("Je me connecte et je me déconnecte {title}");
        harness.get_by_role_and_label(Role::Heading, &title);
    }
    let english = written(above.path(), "je-me-connecte-2/en.ftl");
    assert!(english.contains("(copy 2)\n"), "{english}");
    wait(&mut harness, "La vérification est finie.");
    assert!(!tree(&harness).contains("remarque"), "{}", tree(&harness));
}

#[test]
fn a_file_that_another_program_has_broken_is_put_back() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let file = above.path().join("Mes leçons/ma-premiere-lecon/lesson.ron");
    let before = fs::read_to_string(&file).expect("the lesson");
    let broken = before.replacen("steps: [", "steps: (", 1);
    fs::write(&file, &broken).expect("written");
    wait(&mut harness, "1 erreur");
    press(&mut harness, "Ce qui ne va pas");
    press(&mut harness, "Remettre comme avant");
    assert_eq!(fs::read_to_string(&file).expect("the lesson"), before);
    press(&mut harness, "Mes leçons");
    wait(&mut harness, "personne ne peut rester bloqué");
    // What the other program wrote is not lost.
    press(&mut harness, "Remettre comme avant");
    assert_eq!(fs::read_to_string(&file).expect("the lesson"), broken);
}

#[test]
fn the_lessons_are_carried_in_a_pack_that_opens() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Copier sur une clé USB");
    write(&mut harness, "Sous quel nom\u{a0}?", "mon-jardin");
    press(&mut harness, "Enregistrer");
    wait(&mut harness, "C’est enregistré\u{a0}: mon-jardin.lecons, dans Documents.");
    let pack = Edition::open(Some(&above.path().join("mon-jardin.lecons")));
    assert_eq!(pack.fault(), None);
    let lessons: Vec<String> = pack.library.lessons.keys().map(ToString::to_string).collect();
    assert_eq!(lessons, ["ma-premiere-lecon"]);
    press(&mut harness, "Enregistrer");
    wait(&mut harness, "Ce nom est déjà pris à cet endroit.");
}

#[test]
fn no_pack_is_made_of_a_lesson_with_a_fault() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let file = above.path().join("Mes leçons/ma-premiere-lecon/fr.ftl");
    let words = fs::read_to_string(&file).expect("the words");
    let begun = words.replacen("ouvrir =", "ouvri =", 1);
    assert_ne!(begun, words);
    fs::write(&file, begun).expect("written");
    press(&mut harness, "Copier sur une clé USB");
    press(&mut harness, "Enregistrer");
    wait(&mut harness, "Rien n’est enregistré\u{a0}: une leçon a une faute.");
    assert!(tree(&harness).contains("Il manque"), "{}", tree(&harness));
    let packs = fs::read_dir(above.path()).expect("a folder").flatten();
    assert!(packs.map(|entry| entry.path()).all(|path| path.is_dir()), "nothing is written");
}

#[test]
fn a_folder_that_is_empty_is_enough() {
    let above = tempfile::tempdir().expect("a folder");
    let folder = above.path().join("Mes leçons");
    fs::create_dir(&folder).expect("a folder");
    let mut harness = door(above.path());
    press(&mut harness, "Ouvrir «\u{a0}Mes leçons\u{a0}»");
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "J’écris");
    press(&mut harness, "Courriel-École");
    let account = "La personne a déjà un compte sur ce site";
    harness.get_by_role_and_label(Role::CheckBox, account).click();
    settle(&mut harness);
    press(&mut harness, "Enregistrer mes gestes");
    press(&mut harness, "Se connecter");
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "La leçon est créée.");
    let library = Library::folder(&folder);
    assert_eq!(library.diagnostics, []);
    let lesson = &library.lessons[&LessonId::new("j-ecris").expect("a name")].value;
    assert_eq!(lesson.accounts.len(), 1);
    // What the program proposed is a remark until somebody writes it.
    press(&mut harness, "Mes leçons");
    wait(&mut harness, "2 remarques");
    // All of it can be taken back: the folder is as empty as it was.
    press(&mut harness, "Ouvrir");
    press(&mut harness, "Remettre comme avant, sans «\u{a0}J’écris\u{a0}»");
    assert!(tree(&harness).contains("C’est remis comme avant, sans «\u{a0}J’écris\u{a0}»."));
    harness.get_by_role_and_label(Role::Heading, "Mes leçons");
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 0);
}

/// Draws until a saving of another program was seen, and told.
fn see(harness: &mut Harness<'_, App>) {
    // Two looks at the folder, and one more.
    for _ in 0..40 {
        sleep(Duration::from_millis(5));
        harness.step();
    }
}

#[test]
fn a_file_that_is_saved_takes_no_gesture_from_who_records() {
    let above = tempfile::tempdir().expect("a folder");
    drop(opened(above.path()));
    let folder = above.path().join("Mes leçons");
    let mut harness = followed(app_on(Library::folder(&folder)));
    wait(&mut harness, "personne ne peut rester bloqué");
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "Je cherche un livre");
    press(&mut harness, "Médiathèque-École");
    press(&mut harness, "Rosa Marques");
    press(&mut harness, "Enregistrer mes gestes");
    press(&mut harness, "Ouvrir mon compte");
    let file = folder.join("ma-premiere-lecon/fr.ftl");
    let words = fs::read_to_string(&file).expect("the words");
    let other = words.replacen("titre = ", "titre = Encore ", 1);
    fs::write(&file, &other).expect("written");
    see(&mut harness);
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "La leçon est créée.");
    press(&mut harness, "Mes leçons");
    // What was saved meanwhile is there too.
    wait(&mut harness, "Encore ");
    assert_eq!(fs::read_to_string(&file).expect("the words"), other);
}

#[test]
fn a_lesson_that_cannot_be_read_keeps_its_name_and_its_file() {
    let above = tempfile::tempdir().expect("a folder");
    drop(opened(above.path()));
    let broken = above.path().join("Mes leçons/essai/lesson.ron");
    fs::create_dir(broken.parent().expect("a folder")).expect("a folder");
    fs::write(&broken, "( format: 1, ").expect("written");
    // A name that is listed is taken too, even where nothing is behind it.
    let list = above.path().join("Mes leçons/catalogue.ron");
    let listed = fs::read_to_string(&list).expect("the list");
    let listed = listed.replacen("lessons: [", "lessons: [\"essai-2\", ", 1);
    fs::write(&list, listed).expect("written");
    let mut harness = door(above.path());
    press(&mut harness, "Ouvrir «\u{a0}Mes leçons\u{a0}»");
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "Essai");
    press(&mut harness, "Les Amis du Jardin");
    press(&mut harness, "Enregistrer mes gestes");
    press(&mut harness, "Je m’inscris");
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "La leçon est créée.");
    assert_eq!(written(above.path(), "essai/lesson.ron"), "( format: 1, ");
    assert!(written(above.path(), "essai-3/lesson.ron").contains("les-amis-du-jardin"));
}

#[test]
fn the_title_guide_is_no_name_of_a_folder_of_lessons() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Nouvelle leçon");
    write(&mut harness, "Titre", "Guide");
    press(&mut harness, "Les Amis du Jardin");
    press(&mut harness, "Enregistrer mes gestes");
    press(&mut harness, "Je m’inscris");
    press(&mut harness, "C’est fait\u{a0}: créer la leçon");
    wait(&mut harness, "La leçon est créée.");
    assert!(written(above.path(), "guide-2/lesson.ron").contains("les-amis-du-jardin"));
}

#[test]
fn a_list_that_cannot_be_read_leads_to_its_fault() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let list = above.path().join("Mes leçons/catalogue.ron");
    fs::write(&list, "(").expect("written");
    wait(&mut harness, "Ce qui ne va pas dans le dossier");
    for asked in ["Nouvelle leçon", "Copier une leçon"] {
        press(&mut harness, asked);
        assert!(tree(&harness).contains("La liste des leçons a une faute."), "{asked}");
        harness.get_by_role_and_label(Role::Heading, "Ce qui ne va pas");
        press(&mut harness, "Mes leçons");
    }
    assert_eq!(fs::read_to_string(&list).expect("the list"), "(");
}

#[test]
fn what_a_colleague_writes_meanwhile_is_told_before_it_is_changed() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let file = above.path().join("Mes leçons/ma-premiere-lecon/fr.ftl");
    press(&mut harness, "Ouvrir");
    press_first(&mut harness, "Changer");
    let words = fs::read_to_string(&file).expect("the words");
    let other = words.replacen("titre = ", "titre = Encore ", 1);
    fs::write(&file, &other).expect("written");
    see(&mut harness);
    write(&mut harness, "Consigne", "Choisissez ici.");
    press(&mut harness, "Garder");
    assert!(tree(&harness).contains("Votre texte est encore là."), "{}", tree(&harness));
    assert_eq!(fs::read_to_string(&file).expect("the words"), other);
    press(&mut harness, "Garder");
    let both = fs::read_to_string(&file).expect("the words");
    assert!(both.contains("titre = Encore ") && both.contains("ouvrir = Choisissez ici.\n"));
    // The same word: what the colleague wrote is read beside the field.
    press_first(&mut harness, "Changer");
    fs::write(&file, both.replace("Choisissez ici.", "Choisissez là.")).expect("written");
    write(&mut harness, "Consigne", "Appuyez ici.");
    press(&mut harness, "Garder");
    wait(&mut harness, "Dans le fichier, il y a maintenant\u{a0}: Choisissez là.");
    press(&mut harness, "Garder");
    assert!(fs::read_to_string(&file).expect("the words").contains("ouvrir = Appuyez ici.\n"));
}

#[test]
fn a_text_that_was_written_is_kept_by_whatever_is_pressed_next() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    let said = |text: &str| written(above.path(), "ma-premiere-lecon/fr.ftl").contains(text);
    press(&mut harness, "Ouvrir");
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Choisissez un.");
    press(&mut harness, "English");
    assert!(said("ouvrir = Choisissez un.\n"));
    press(&mut harness, "Français");
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Choisissez deux.");
    press(&mut harness, "Mes leçons");
    assert!(said("ouvrir = Choisissez deux.\n"));
    press(&mut harness, "Ouvrir");
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Un { mot");
    press(&mut harness, "Mes leçons");
    // Refused: nobody goes anywhere, and the text is still there.
    assert!(tree(&harness).contains("Le programme ne comprend pas ce texte."));
    assert!(tree(&harness).contains("Un { mot"), "{}", tree(&harness));
    press(&mut harness, "Laisser comme avant");
    assert!(said("ouvrir = Choisissez deux.\n"));
}

#[test]
fn a_text_that_was_written_is_kept_when_the_window_closes() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Ouvrir");
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Choisissez un.");
    let window = harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
    window.events.push(egui::ViewportEvent::Close);
    harness.step();
    assert!(written(above.path(), "ma-premiere-lecon/fr.ftl").contains("= Choisissez un.\n"));
}

#[test]
fn a_text_whose_lesson_is_gone_holds_nobody_back() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Ouvrir");
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Choisissez un.");
    let folder = above.path().join("Mes leçons");
    fs::remove_dir_all(folder.join("ma-premiere-lecon")).expect("removed");
    fs::write(folder.join("catalogue.ron"), "(format: 1, lessons: [])").expect("written");
    see(&mut harness);
    wait(&mut harness, "Nouvelle leçon");
    press(&mut harness, "Mes sites");
    harness.get_by_role_and_label(Role::Heading, "Mes sites");
}

#[test]
fn what_changes_nothing_is_not_told_and_takes_no_place_among_changes() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Ouvrir");
    press_first(&mut harness, "Changer");
    press(&mut harness, "Garder");
    assert!(!tree(&harness).contains("C’est gardé."), "{}", tree(&harness));
    assert!(!tree(&harness).contains("Remettre comme avant"));
}

#[test]
fn what_is_taken_back_is_of_what_is_in_front() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Copier une leçon");
    press(&mut harness, "Je me connecte et je me déconnecte");
    wait(&mut harness, "La vérification est finie.");
    let undo =
        "Remettre comme avant, sans «\u{a0}Je me connecte et je me déconnecte (copie)\u{a0}»";
    harness.get_by_role_and_label(Role::Button, undo);
    // The lesson that was there before has nothing to take back.
    press_first(&mut harness, "Ouvrir");
    assert!(!tree(&harness).contains("Remettre comme avant"), "{}", tree(&harness));
    press(&mut harness, "Mes leçons");
    press(&mut harness, undo);
    assert!(!above.path().join("Mes leçons/je-me-connecte").exists());
}

#[test]
fn the_small_example_is_copied_under_a_name_of_its_own() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Copier une leçon");
    press(&mut harness, "Copier le petit exemple");
    assert!(tree(&harness).contains("C’est gardé."), "{}", tree(&harness));
    assert!(written(above.path(), "catalogue.ron").contains("\"ma-premiere-lecon-2\""));
    wait(&mut harness, "La vérification est finie.");
    assert!(!tree(&harness).contains("erreur"), "{}", tree(&harness));
}

#[test]
fn a_note_that_is_there_can_be_changed_and_is_never_empty() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Pages à vérifier");
    let label = "Qu’est-ce qui a changé sur la page Les Amis du Jardin\u{a0}?";
    press_first(&mut harness, "Le vrai site a changé");
    assert!(!tree(&harness).contains("Entre crochets"), "{}", tree(&harness));
    press(&mut harness, "Garder");
    assert!(tree(&harness).contains("Ce texte est vide"), "{}", tree(&harness));
    write(&mut harness, label, "Le bouton est en bas.");
    press(&mut harness, "Garder");
    press_first(&mut harness, "Le vrai site a changé");
    let field = harness.get_by_role_and_label(Role::MultilineTextInput, label);
    assert_eq!(field.value().as_deref(), Some("Le bouton est en bas."));
    assert!(field.is_focused());
}

#[test]
fn a_label_in_brackets_is_that_of_the_page_in_front() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    // Two pages have a button of one name.
    let file = above.path().join("Mes leçons/sites/les-amis-du-jardin/fr.ftl");
    let words = fs::read_to_string(&file).expect("the words");
    let sent =
        words.lines().find(|line| line.starts_with("inscription--envoyer =")).expect("a word");
    let renamed = words.replacen(sent, "inscription--envoyer = Je m’inscris", 1);
    fs::write(&file, renamed).expect("written");
    see(&mut harness);
    press(&mut harness, "Ouvrir");
    let second = tree(&harness);
    let second = second.lines().find_map(|line| {
        let (_, step) = line.split_once("\"2. ")?;
        step.split_once('"').map(|(step, _)| format!("2. {step}"))
    });
    press(&mut harness, &second.expect("a second step"));
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Appuyez sur [Je m’inscris].");
    press(&mut harness, "Garder");
    let french = written(above.path(), "ma-premiere-lecon/fr.ftl");
    assert!(french.contains("LABEL(\"les-amis-du-jardin/inscription/envoyer\")"), "{french}");
    // A label of the simulated computer is one too.
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Appuyez sur [Nouvel onglet].");
    press(&mut harness, "Garder");
    let french = written(above.path(), "ma-premiere-lecon/fr.ftl");
    assert!(french.contains("LABEL(\"app/browser-new-tab\")"), "{french}");
    assert!(tree(&harness).contains("[Nouvel onglet]"), "{}", tree(&harness));
}

#[test]
fn the_words_of_a_message_are_changed_beside_its_step() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Copier une leçon");
    press(&mut harness, "Je lis un message et j’ouvre une pièce jointe");
    let lesson = above.path().join("Mes leçons/je-lis-un-message/fr.ftl");
    wait(&mut harness, "La vérification est finie.");
    harness.get_all_by_role_and_label(Role::Button, "Ouvrir").last().expect("a button").click();
    settle(&mut harness);
    // A later step, whose message is open.
    let steps = tree(&harness);
    let steps: Vec<String> = steps
        .lines()
        .filter_map(|line| line.split_once("Button \"").map(|(_, label)| label))
        .filter(|label| label.starts_with(|c: char| c.is_ascii_digit()))
        .filter_map(|label| label.split_once('"').map(|(label, _)| label.to_owned()))
        .collect();
    let with_message = steps.iter().find(|step| {
        press(&mut harness, step);
        tree(&harness).contains("Message\u{a0}: texte")
    });
    assert!(with_message.is_some(), "{steps:?} {}", tree(&harness));
    // Who sends it is a label: it follows the name that somebody gives it.
    press_first(&mut harness, "Changer");
    write(&mut harness, "Consigne", "Lisez le message de [Samir Haddad].");
    press(&mut harness, "Garder");
    let after = fs::read_to_string(&lesson).expect("the words");
    assert!(after.contains("de { LABEL(\"je-lis-un-message/message/jardin\") }.\n"), "{after}");
    assert!(tree(&harness).contains("Lisez le message de [Samir Haddad]."), "{}", tree(&harness));
    // What stands on a page is named by what it is.
    assert!(tree(&harness).contains("Nom de l’onglet"), "{}", tree(&harness));
}

#[test]
fn a_try_ends_in_the_window_of_the_trainer() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Ouvrir");
    let last = "3. Appuyez sur Envoyer.";
    press(&mut harness, last);
    press(&mut harness, "Essayer à partir d’ici");
    press(&mut harness, "Envoyer");
    assert!(tree(&harness).contains("Bravo"), "{}", tree(&harness));
    // The steps before were played: nobody did all of it alone.
    assert!(!tree(&harness).contains("Trouver où l’on s’inscrit"), "{}", tree(&harness));
    assert!(!tree(&harness).contains("Personne suivante"), "{}", tree(&harness));
    press(&mut harness, "Recommencer");
    press(&mut harness, "Je m’inscris");
    assert!(tree(&harness).contains("Prénom"), "{}", tree(&harness));
}

#[test]
fn the_folder_is_found_under_its_name_in_another_language() {
    let above = tempfile::tempdir().expect("a folder");
    drop(opened(above.path()));
    fs::rename(above.path().join("Mes leçons"), above.path().join("My lessons")).expect("renamed");
    let mut harness = opened(above.path());
    harness.get_by_role_and_label(Role::Heading, "Je m’inscris au jardin");
    assert!(!above.path().join("Mes leçons").exists());
    press(&mut harness, "Ouvrir");
}

#[test]
fn pages_are_shown_the_oldest_first_and_sites_say_how_many_are_old() {
    let above = tempfile::tempdir().expect("a folder");
    drop(opened(above.path()));
    let file = above.path().join("Mes leçons/sites/les-amis-du-jardin/site.ron");
    let site = fs::read_to_string(&file).expect("the site");
    let (before, last) = site.rsplit_once("checked_on: \"").expect("a date");
    let rest = &last[last.find('"').expect("its end")..];
    fs::write(&file, format!("{before}checked_on: \"2020-02-03{rest}")).expect("written");
    let mut harness = opened(above.path());
    press(&mut harness, "Mes sites");
    assert!(tree(&harness).contains("1 page à vérifier"), "{}", tree(&harness));
    press(&mut harness, "Mes leçons");
    press(&mut harness, "Pages à vérifier");
    let seen = tree(&harness);
    let at = |text: &str| seen.find(text).unwrap_or_else(|| panic!("{text}: {seen}"));
    assert!(at("À comparer, la plus ancienne d’abord") < at("Vérifiée le 3 février 2020."));
    assert!(at("Vérifiée le 3 février 2020.") < at("Comparées il y a moins de six mois"));
    press_first(&mut harness, "Vérifié aujourd’hui");
    assert!(!tree(&harness).contains("À comparer, la plus ancienne d’abord"));
}

#[test]
fn who_records_is_not_offered_help_and_has_an_account_where_nobody_signs_up() {
    let above = tempfile::tempdir().expect("a folder");
    let mut harness = opened(above.path());
    press(&mut harness, "Nouvelle leçon");
    let account = "La personne a déjà un compte sur ce site";
    press(&mut harness, "Emploi-École (emploi-ecole)");
    let is_ticked = |harness: &Harness<'_, App>| {
        let tick = harness.get_by_role_and_label(Role::CheckBox, account);
        tick.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(is_ticked(&harness), "{}", tree(&harness));
    press(&mut harness, "Courriel-École");
    assert!(!is_ticked(&harness), "{}", tree(&harness));
    press(&mut harness, "Enregistrer mes gestes");
    assert!(!tree(&harness).contains("Aidez-moi"), "{}", tree(&harness));
}
