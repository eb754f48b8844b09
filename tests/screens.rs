//! Every screen, as somebody who hears it meets it, and a lesson played on it by its words.

mod harness;

use std::fmt::Write as _;
use std::path::Path;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use faire_avec::app::command::{Door, Route};
use faire_avec::app::picture::{screens, staged};
use faire_avec::app::theme::MIN_TARGET;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

use harness::{screen_with, tree};

/// The two sizes the screens are made for.
const SIZES: [[f32; 2]; 2] = [[1024.0, 768.0], [1366.0, 768.0]];

fn options(language: &str) -> Options {
    let library = Library::embedded();
    let (mut words, wrong) = Words::read(&embedded_interface(), &library.words);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(words.set_language(language));
    Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: None,
        helper: None,
        voice: None,
    }
}

fn at(size: [f32; 2], app: App) -> Harness<'static, App> {
    let mut harness = screen_with(size, app, |ui, app: &mut App| app.frame(ui));
    harness.run();
    harness
}

fn home() -> Harness<'static, App> {
    at(SIZES[1], App::new(options("fr")))
}

fn step(name: &str) -> Harness<'static, App> {
    let app = staged(&format!("lesson:{name}"), options("fr"));
    at(SIZES[1], app.expect("a screen of this name"))
}

#[track_caller]
fn press(harness: &mut Harness<'_, App>, label: &str) {
    let buttons = [Role::Button, Role::Link, Role::CheckBox, Role::Tab];
    let node = harness
        .get_all_by(|node| node.label().as_deref() == Some(label) && buttons.contains(&node.role()))
        .next()
        .unwrap_or_else(|| panic!("nothing to press called {label}"));
    node.click();
    harness.run();
}

#[track_caller]
fn write(harness: &mut Harness<'_, App>, label: &str, text: &str) {
    let roles = [Role::TextInput, Role::PasswordInput];
    let field = harness
        .get_by(|node| node.label().as_deref() == Some(label) && roles.contains(&node.role()));
    field.focus();
    harness.run();
    let field = harness
        .get_by(|node| node.label().as_deref() == Some(label) && roles.contains(&node.role()));
    field.type_text(text);
    harness.run();
}

fn says(harness: &Harness<'_, App>, text: &str) -> bool {
    tree(harness).contains(text)
}

/// Compares with what was seen and found good. `FAIRE_AVEC_BLESS=1` writes it anew.
fn compare(name: &str, found: &str, wrong: &mut String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected/screens").join(name);
    if std::env::var_os("FAIRE_AVEC_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("can be made");
        std::fs::write(&path, found).expect("can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if expected != found {
        let _ = writeln!(wrong, "--- {}\n{found}", path.display());
    }
}

#[test]
fn every_screen_is_heard_as_it_was() {
    let mut wrong = String::new();
    for name in screens(&options("fr")) {
        let app = staged(&name, options("fr")).expect("listed");
        let found = tree(&at(SIZES[1], app));
        compare(&format!("{}.txt", name.replace(':', "-")), &found, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What can be pressed or typed in.
fn is_interactive(role: Role) -> bool {
    [
        Role::Button,
        Role::Link,
        Role::CheckBox,
        Role::Tab,
        Role::TextInput,
        Role::PasswordInput,
        Role::RadioButton,
    ]
    .contains(&role)
}

#[test]
fn everything_that_can_be_pressed_has_a_name_and_is_large_and_inside_the_screen() {
    for language in ["fr", "en"] {
        for size in SIZES {
            for name in screens(&options(language)) {
                let app = staged(&name, options(language)).expect("listed");
                let harness = at(size, app);
                for node in harness.get_all_by(|node| is_interactive(node.role())) {
                    let label = node.accesskit_node().label().unwrap_or_default();
                    let rect = node.rect();
                    assert!(!label.trim().is_empty(), "{name}: {rect:?} has no name");
                    let least = rect.height().min(rect.width());
                    assert!(least >= MIN_TARGET - 0.5, "{name} {size:?}: {label} is {rect:?}");
                    assert!(
                        rect.left() >= 0.0 && rect.right() <= size[0],
                        "{name}: {label} {rect:?}"
                    );
                }
                let shown = tree(&harness);
                assert!(!shown.contains("use of widget ID"), "{name}: two widgets have one name");
            }
        }
    }
}

#[test]
fn nothing_moves_once_a_screen_is_drawn() {
    for name in screens(&options("fr")) {
        let mut harness = at(SIZES[0], staged(&name, options("fr")).expect("listed"));
        let before = harness.state().n_frames();
        // Asks for no frame: the harness would say which line did.
        harness.run();
        assert!(harness.state().n_frames() - before <= 1, "{name} is drawn again and again");
    }
}

#[test]
fn a_learner_plays_the_whole_lesson_by_its_words() {
    let mut h = home();
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Commencer");
    press(&mut h, "Je fais avec aide");
    press(&mut h, "Créer une adresse");
    press(&mut h, "Prénom\u{a0}: Lina");
    press(&mut h, "Nom\u{a0}: Diop");
    press(&mut h, "Continuer");
    press(&mut h, "Naissance\u{a0}: 14 03 1961");
    press(&mut h, "Continuer");
    write(&mut h, "Adresse e-mail", "lina.diop");
    press(&mut h, "Continuer");
    assert!(says(&h, "Une autre personne a déjà cette adresse."));
    press(&mut h, "lina.diop7@courriel-ecole.example");
    press(&mut h, "Continuer");
    write(&mut h, "Mot de passe", "Lune-Bleue-7");
    assert!(!says(&h, "= \"Lune"), "a password is not heard");
    press(&mut h, "Continuer");
    write(&mut h, "Le même mot de passe", "Lune-Bleue-7");
    press(&mut h, "Continuer");
    press(&mut h, "Téléphone\u{a0}: 06 39 98 41 12");
    press(&mut h, "Recevoir le code");
    let code = {
        let attempt = h.state().attempt().expect("a lesson");
        attempt.scenario().script.slots[0].codes[0].clone()
    };
    let (left, right) = code.split_at(3);
    assert!(says(&h, &format!("{left}\u{a0}{right}")), "the code is in view, unbroken");
    write(&mut h, "Code à 6 chiffres", &code);
    press(&mut h, "Continuer");
    press(&mut h, "Passer");
    press(&mut h, "J’accepte les conditions");
    press(&mut h, "Créer mon adresse");
    assert!(says(&h, "lina.diop7@courriel-ecole.example"));
    press(&mut h, "Ouvrir ma boîte");
    press(&mut h, "Courriel-École\u{a0}: Bienvenue\u{a0}: non lu");
    press(&mut h, "Se déconnecter");
    assert!(matches!(h.state().route(), Route::End(_)), "{}", tree(&h));
    assert!(h.state().attempt().is_none(), "what was typed is gone with the lesson");
    assert!(says(&h, "Cette adresse est inventée."));
}

#[test]
fn a_password_is_heard_as_dots_and_shown_only_when_asked() {
    let mut h = step("mot-de-passe");
    write(&mut h, "Mot de passe", "Zebre-Orange-42");
    assert!(!says(&h, "Zebre"), "{}", tree(&h));
    press(&mut h, "Afficher le mot de passe");
    assert!(says(&h, "Masquer le mot de passe"));
    press(&mut h, "Masquer le mot de passe");
    assert!(!says(&h, "Zebre"));
}

/// Composes a text as an input method does: it shows what it may become, then writes it.
fn compose(harness: &mut Harness<'_, App>, label: &str, steps: &[&str], text: &str) {
    let roles = [Role::TextInput, Role::PasswordInput];
    harness
        .get_by(|node| node.label().as_deref() == Some(label) && roles.contains(&node.role()))
        .focus();
    harness.run();
    for step in steps {
        let active_range_chars = None;
        let text = (*step).to_owned();
        let preedit = egui::ImeEvent::Preedit { text, active_range_chars };
        harness.event(egui::Event::Ime(preedit));
        harness.run();
    }
    harness.event(egui::Event::Ime(egui::ImeEvent::Commit(text.to_owned())));
    harness.run();
}

#[test]
fn an_input_method_writes_what_it_composes_and_nothing_else() {
    let mut h = step("identite");
    compose(&mut h, "Prénom", &["´", "´e"], "é");
    compose(&mut h, "Prénom", &["l", "li", "lin"], "лин");
    assert!(says(&h, "TextInput \"Prénom\" = \"éлин\""), "{}", tree(&h));

    let mut h = step("mot-de-passe");
    compose(&mut h, "Mot de passe", &["n", "ni"], "你");
    compose(&mut h, "Mot de passe", &["^"], "ê");
    let attempt = h.state().attempt().expect("a lesson");
    let typed = |field| attempt.typed().text(field) == "你ê";
    assert_eq!(attempt.scenario().script.field_numbers().filter(|f| typed(*f)).count(), 1);
    assert!(says(&h, "= \"••\"") && !says(&h, "你"), "{}", tree(&h));
}

#[test]
fn undoing_brings_nothing_back_from_an_emptied_field() {
    let mut h = step("identite");
    write(&mut h, "Prénom", "Lina");
    h.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    h.key_press(Key::Backspace);
    h.run();
    h.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    h.run();
    assert!(!says(&h, "TextInput \"Prénom\" = \"Lina\""), "{}", tree(&h));
}

#[test]
fn the_enter_key_sends_the_form() {
    let mut h = step("identite");
    write(&mut h, "Prénom", "Lina");
    write(&mut h, "Nom de famille", "Diop");
    h.key_press(Key::Enter);
    h.run();
    assert!(says(&h, "Quelle est votre date de naissance"), "{}", tree(&h));
}

#[test]
fn real_data_is_turned_away_kindly_as_soon_as_its_field_is_left() {
    let mut h = step("telephone");
    write(&mut h, "Numéro de téléphone", "06 12 34 56 78");
    assert!(!says(&h, "peut-être à quelqu’un"), "nobody is interrupted");
    h.key_press(Key::Tab);
    h.run();
    assert!(says(&h, "Ce numéro est peut-être à quelqu’un."), "{}", tree(&h));
    let remedy = "Ici, tout est inventé. Prenez la ligne «\u{a0}Téléphone\u{a0}» de la carte.";
    assert!(says(&h, remedy), "{}", tree(&h));
    assert!(says(&h, "Prénom\u{a0}: Lina"), "the card is in view");
    press(&mut h, "Recevoir le code");
    assert!(says(&h, "peut-être à quelqu’un") && !says(&h, "Comptez vos chiffres"));
    press(&mut h, "Téléphone\u{a0}: 06 39 98 41 12");
    assert!(!says(&h, "peut-être à quelqu’un"), "{}", tree(&h));
    press(&mut h, "Recevoir le code");
    assert!(says(&h, "Voici votre code"));
}

#[test]
fn each_kind_of_real_data_has_its_words_and_each_field_its_way_out() {
    let line = |name: &str| format!("Prenez la ligne «\u{a0}{name}\u{a0}» de la carte.");
    let cases = [
        ("identite", "Prénom", "2 95 10 99 126 111 93", "sécurité sociale", line("Prénom")),
        ("identite", "Nom de famille", "DE89370400440532013000", "compte en banque", line("Nom")),
        ("naissance", "Jour", "4111 1111 1111 1111", "carte bancaire", line("Naissance")),
        ("essayer-adresse", "Adresse e-mail", "l@free.fr", "peut-être", line("E-mail")),
        ("recopier-le-code", "Code à 6 chiffres", "l@free.fr", "peut-être", "code reçu".into()),
        ("secours", "Adresse de secours", "l@ville.fr", "peut-être", "domaine.example".into()),
    ];
    for (screen, field, text, said, remedy) in cases {
        let mut h = step(screen);
        write(&mut h, field, text);
        h.key_press(Key::Tab);
        h.run();
        assert!(says(&h, said) && says(&h, &remedy), "{screen}: {}", tree(&h));
        assert!(says(&h, "Ici, tout est inventé."), "{screen}");
    }
}

/// Types over what the address bar holds, and presses Enter.
fn go_to(harness: &mut Harness<'_, App>, address: &str) {
    harness.get_by(|node| node.label().as_deref() == Some("Adresse de la page")).focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    harness.run();
    harness.event(egui::Event::Text(address.to_owned()));
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
}

#[test]
fn an_address_can_be_typed_in_the_browser() {
    let mut h = step("identite");
    go_to(&mut h, "courriel-ecole.exemple");
    assert!(says(&h, "Ce site est introuvable"), "{}", tree(&h));
    press(&mut h, "Retour");
    assert!(says(&h, "Comment vous appelez-vous"));
    go_to(&mut h, "https://www.Courriel-Ecole.example/");
    assert!(says(&h, "Votre boîte e-mail gratuite"), "{}", tree(&h));
}

#[test]
fn the_field_at_fault_gets_the_keyboard() {
    let mut h = step("identite");
    write(&mut h, "Prénom", "Lina");
    press(&mut h, "Continuer");
    assert!(says(&h, "Il manque le nom."));
    let field = h.get_by(|node| {
        node.role() == Role::TextInput && node.label().as_deref() == Some("Nom de famille")
    });
    assert!(field.accesskit_node().is_focused());
}

#[test]
fn a_line_to_be_typed_is_not_written_by_the_card() {
    let mut h = step("mot-de-passe");
    press(&mut h, "Mot de passe\u{a0}: Lune-Bleue-7");
    assert!(says(&h, "Cette ligne, écrivez-la vous-même."));
    let attempt = h.state().attempt().expect("a lesson");
    let n: usize = attempt
        .scenario()
        .script
        .field_numbers()
        .filter(|field| attempt.scenario().script.field(*field).taught)
        .map(|field| attempt.typed().n_chars(field))
        .sum();
    assert_eq!(n, "lina.diop7".len(), "only the address of the step before");
}

#[test]
fn the_phone_takes_the_place_of_the_card_and_gives_it_back() {
    let mut h = step("recopier-le-code");
    assert!(says(&h, "Voici votre code"));
    assert!(!says(&h, "Prénom\u{a0}: Lina"));
    press(&mut h, "La carte");
    assert!(says(&h, "Prénom\u{a0}: Lina"));
    press(&mut h, "Téléphone");
    assert!(says(&h, "Voici votre code"));
}

#[test]
fn leaving_asks_first_and_escape_goes_on_with_the_lesson() {
    let mut h = step("identite");
    write(&mut h, "Prénom", "Lina");
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state().route(), Route::Leaving);
    assert!(says(&h, "Ce que vous avez écrit sera effacé."));
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state().route(), Route::Lesson);
    assert!(says(&h, "= \"Lina\""), "nothing is lost by a key: {}", tree(&h));
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    assert_eq!(*h.state().route(), Route::Home);
    assert!(h.state().attempt().is_none());
}

#[test]
fn why_unfolds_a_reason() {
    let mut h = step("identite");
    let before = tree(&h);
    press(&mut h, "Pourquoi\u{a0}?");
    assert!(tree(&h).len() > before.len());
}

#[test]
fn home_changes_language_and_the_site_does_not() {
    let mut h = home();
    press(&mut h, "English");
    assert!(says(&h, "My e-mail address"));
    press(&mut h, "My e-mail address");
    press(&mut h, "Start");
    press(&mut h, "I do it with help");
    assert!(says(&h, "Créer une adresse (Create an address)"), "{}", tree(&h));
    assert!(says(&h, "Button \"Créer une adresse\""));
    assert!(says(&h, "Nouvel onglet"), "the simulated computer speaks French");
}

#[test]
fn where_no_door_can_be_opened_its_screen_says_so() {
    let mut h = home();
    press(&mut h, "J’anime un atelier");
    assert_eq!(*h.state().route(), Route::Door(Door::Volunteer));
    assert!(says(&h, "Cet ordinateur ne peut pas l’ouvrir."), "{}", tree(&h));
    press(&mut h, "Revenir à l’accueil");
    press(&mut h, "Je crée des leçons");
    assert_eq!(*h.state().route(), Route::Door(Door::Trainer));
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state().route(), Route::Home);
}

#[test]
fn the_end_names_the_boxes_that_were_wiped_and_nothing_that_was_in_them() {
    let mut h = step("se-deconnecter");
    press(&mut h, "Se déconnecter");
    for name in ["Mot de passe", "Code à 6 chiffres", "Prénom"] {
        assert!(says(&h, &format!("\"{name}\u{a0}: effacé\"")), "{name}: {}", tree(&h));
    }
    assert!(!says(&h, "Adresse de secours"), "nothing was written there");
    for typed in ["Lune", "Lina", "1961"] {
        assert!(!says(&h, typed), "{}", tree(&h));
    }
}

#[test]
fn a_box_is_said_to_be_erased_once_something_was_in_it_were_it_emptied_since() {
    let mut h = step("identite");
    write(&mut h, "Prénom", "L");
    h.key_press(Key::Backspace);
    h.run();
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    assert!(says(&h, "Effacé\u{a0}: Prénom."), "{}", tree(&h));
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Revenir à l’accueil");
    assert!(!says(&h, "Effacé"), "it was said");
}

#[test]
fn nothing_is_said_to_be_erased_where_nothing_was_written() {
    let mut h = step("identite");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    assert!(!says(&h, "Effacé"), "{}", tree(&h));
}

#[test]
fn the_next_person_is_asked_for_once_and_escape_changes_nothing() {
    let mut h = step("se-deconnecter");
    press(&mut h, "Se déconnecter");
    press(&mut h, "Personne suivante");
    h.key_press(Key::Escape);
    h.run();
    press(&mut h, "Mon adresse e-mail");
    assert!(says(&h, "Déjà faite"));
    press(&mut h, "Revenir à l’accueil");
    press(&mut h, "English");
    press(&mut h, "Next person");
    press(&mut h, "Erase everything");
    assert!(says(&h, "C’est effacé."), "the language is the first one: {}", tree(&h));
    press(&mut h, "Commencer");
    press(&mut h, "Mon adresse e-mail");
    assert!(!says(&h, "Déjà faite"), "{}", tree(&h));
}

#[test]
fn a_lesson_done_says_so_in_the_list() {
    let mut h = step("se-deconnecter");
    press(&mut h, "Se déconnecter");
    press(&mut h, "Revenir à l’accueil");
    press(&mut h, "Mon adresse e-mail");
    assert!(says(&h, "Déjà faite"));
}
