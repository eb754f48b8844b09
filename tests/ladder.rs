//! Help, on the screen: the three ways of doing a lesson, the ladder, the voice, what is told at
//! the end.

mod harness;

use std::cell::RefCell;
use std::rc::Rc;

use egui::accesskit::Role;
use egui::{Event, Key, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use faire_avec::app::command::Route;
use faire_avec::app::picture::staged;
use faire_avec::app::voice::Voice;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::session::{Mode, Rung};
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

use harness::{SCREEN, builder, screen_with, tree};

fn options() -> Options {
    let library = Library::embedded();
    let (words, wrong) = Words::read(&embedded_interface(), &library.words);
    assert!(wrong.is_empty(), "{wrong:?}");
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

fn at(app: App) -> Harness<'static, App> {
    let mut harness = screen_with(SCREEN, app, |ui, app: &mut App| app.frame(ui));
    harness.run();
    harness
}

/// The screen of a picture.
fn screen(name: &str) -> Harness<'static, App> {
    at(staged(name, options()).expect("a screen of this name"))
}

/// The choice of a mode, from Home.
fn modes() -> Harness<'static, App> {
    let mut h = at(App::new(options()));
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Commencer");
    h
}

const PRESSED: [Role; 4] = [Role::Button, Role::Link, Role::CheckBox, Role::Tab];

#[track_caller]
fn press(harness: &mut Harness<'_, App>, label: &str) {
    click(harness, label);
    harness.run();
}

#[track_caller]
fn click(harness: &mut Harness<'_, App>, label: &str) {
    let node = harness
        .get_all_by(|node| node.label().as_deref() == Some(label) && PRESSED.contains(&node.role()))
        .next()
        .unwrap_or_else(|| panic!("nothing to press called {label}"));
    node.click();
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

fn says(harness: &Harness<'_, App>, text: &str) -> bool {
    tree(harness).contains(text)
}

/// The names of what can be pressed, in the order in which Tab meets them.
fn pressed_in_order(harness: &Harness<'_, App>) -> Vec<String> {
    let nodes = harness.get_all_by(|node| PRESSED.contains(&node.role()) && !node.is_disabled());
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

/// What the simulated computer shows, as it is heard: not whether it can be pressed.
fn computer(harness: &Harness<'_, App>) -> String {
    let tree = tree(harness);
    let lines = tree.lines().map(str::trim).skip_while(|line| !line.starts_with("Tab "));
    let lines = lines.take_while(|line| !line.contains("\"Pause\""));
    // The row under a demonstration may leave less height.
    let lines = lines.filter(|line| *line != "GenericContainer" && !line.starts_with("ScrollBar"));
    lines.map(|line| line.replace(" [disabled]", "").replace(" [focused]", "") + "\n").collect()
}

#[test]
fn somebody_new_is_offered_to_look_first() {
    let h = modes();
    let wanted = ["Revenir à l’accueil", "Je regarde", "Je fais avec aide", "Je fais seul"];
    assert_eq!(pressed_in_order(&h), wanted);
    assert!(says(&h, "Button \"Je regarde\" (Une main montre chaque geste. Commencer ici)"));
}

#[test]
fn what_is_suggested_follows_what_was_done() {
    let mut h = modes();
    press(&mut h, "Je regarde");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Commencer");
    assert_eq!(pressed_in_order(&h)[1], "Je fais avec aide");
    let mut h = screen("lesson:se-deconnecter");
    press(&mut h, "Se déconnecter");
    press(&mut h, "Recommencer");
    assert_eq!(pressed_in_order(&h)[1], "Je fais seul");
}

#[test]
fn the_keyboard_alone_chooses_a_mode() {
    let mut h = modes();
    for _ in 0..3 {
        h.key_press(Key::Tab);
        h.run();
    }
    h.key_press(Key::Enter);
    h.run();
    let attempt = h.state().attempt().expect("a lesson");
    assert_eq!(attempt.session().mode(), Mode::Guided);
}

#[test]
fn alone_each_time_another_form_of_the_lesson_is_given() {
    let mut h = modes();
    let mut forms = Vec::new();
    for _ in 0..3 {
        press(&mut h, "Je fais seul");
        let attempt = h.state().attempt().expect("a lesson");
        forms.push(attempt.scenario().script.variant.as_ref().map(ToString::to_string));
        press(&mut h, "Quitter la leçon");
        press(&mut h, "Quitter la leçon");
        press(&mut h, "Mon adresse e-mail");
        press(&mut h, "Commencer");
    }
    let variant = |name: &str| Some(name.to_owned());
    assert_eq!(forms, [None, variant("premier-code-perime"), variant("autres-boutons")]);
}

#[test]
fn alone_the_mission_is_told_and_the_steps_are_not() {
    let mut h = modes();
    press(&mut h, "Je fais seul");
    let mission = "Créez une adresse e-mail pour une personne inventée.";
    assert!(says(&h, "Votre mission") && says(&h, mission), "{}", tree(&h));
    press(&mut h, "Créer une adresse");
    assert!(says(&h, mission) && !says(&h, "Recopiez") && !says(&h, "sur 14"));
    press(&mut h, "Aidez-moi");
    assert!(says(&h, "Recopiez le prénom et le nom de la carte."), "{}", tree(&h));
}

#[test]
fn the_demonstration_shows_the_screens_of_the_lesson_to_its_end() {
    let app = staged("watch", options()).expect("a screen");
    let mut h =
        builder(SCREEN).with_step_dt(0.5).build_ui_state(|ui, app: &mut App| app.frame(ui), app);
    let mut step = 0;
    let mut n_frames = 0;
    while let Some(attempt) = h.state().attempt() {
        let now = attempt.session().step_number();
        if now > step {
            step = now;
            let id = attempt.session().step().map(|step| step.id.to_string());
            let Some(id) = id else { break };
            h.run_steps(2);
            assert_eq!(computer(&h), computer(&screen(&format!("lesson:{id}"))), "{id}");
        }
        h.step();
        n_frames += 1;
        assert!(n_frames < 5_000, "it never ends");
    }
    assert!(matches!(h.state().route(), Route::Watched(_)), "{}", tree(&h));
    h.run();
    assert!(says(&h, "Maintenant, c’est à vous."));
    press(&mut h, "Je fais avec aide");
    let attempt = h.state().attempt().expect("a lesson");
    assert_eq!((attempt.session().mode(), attempt.session().step_number()), (Mode::Guided, 0));
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Mon adresse e-mail");
    assert!(!says(&h, "Déjà faite"), "who looks has not done it");
}

#[test]
fn a_demonstration_stands_still_and_goes_back_a_step() {
    let mut h = screen("watch");
    h.run_steps(60);
    let first = h.state().attempt().expect("a lesson").session().step_number();
    assert!(first > 0, "it has gone on");
    press(&mut h, "Pause");
    let before = (computer(&h), h.state().n_frames());
    h.run_steps(20);
    assert_eq!(computer(&h), before.0);
    press(&mut h, "Étape d’avant");
    let now = h.state().attempt().expect("a lesson").session().step_number();
    assert_eq!(now, first - 1);
    assert!(says(&h, "Button \"Pause\""), "it plays from there");
}

#[test]
fn nobody_presses_anything_in_a_demonstration() {
    let h = screen("watch");
    let wanted = ["Quitter la leçon", "Pause", "Étape d’avant", "Moins vite"];
    assert_eq!(pressed_in_order(&h), wanted);
}

#[test]
fn help_says_the_gesture_then_shows_it_then_goes() {
    let mut h = screen("lesson:identite");
    write(&mut h, "Nom de famille", "Dupont");
    let before = tree(&h);
    let world = *h.state().attempt().expect("a lesson").world();
    press(&mut h, "Aidez-moi");
    assert!(says(&h, "Appuyez dans la case Prénom. Ensuite, écrivez."), "{}", tree(&h));
    assert!(says(&h, "Regardez en haut de la page."));
    click(&mut h, "Montrez-moi");
    h.run_steps(40);
    assert!(says(&h, "TextInput \"Prénom\" = \"Lina\" [disabled]"), "{}", tree(&h));
    assert!(says(&h, "TextInput \"Nom de famille\" = \"Dupont\" [disabled]"), "it is a mirror");
    assert!(says(&h, "Votre page ne change pas."));
    press(&mut h, "Revenir à ma page");
    let attempt = h.state().attempt().expect("a lesson");
    assert_eq!(attempt.session().rung(), Rung::Wait);
    let after = tree(&h).replace(" [focused]", "");
    assert_eq!(after, before.replace(" [focused]", ""), "nothing has changed");
    assert_ne!(*attempt.world(), world, "what was being written counts");
}

#[test]
fn escape_closes_the_mirror_before_it_leaves_the_lesson() {
    let mut h = screen("mirror");
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state().route(), Route::Lesson);
    assert!(says(&h, "Button \"Aidez-moi\""));
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state().route(), Route::Leaving);
}

#[test]
fn help_is_right_where_no_author_thought_of_it() {
    let mut h = screen("lesson:naissance");
    press(&mut h, "Nouvel onglet");
    assert!(says(&h, "Cet onglet est vide. Ce n’est pas grave."), "{}", tree(&h));
    press(&mut h, "Aidez-moi");
    let told = tree(&h);
    assert!(told.contains("Appuyez sur l’onglet") || told.contains("Fermez l’onglet"), "{told}");
    assert!(says(&h, "Regardez tout en haut, au-dessus de la page."));
}

#[test]
fn somebody_on_another_page_is_told_kindly_and_led_back() {
    let mut h = screen("lesson:naissance");
    press(&mut h, "Retour");
    assert!(says(&h, "Vous êtes sur une autre page. Ce n’est pas grave."), "{}", tree(&h));
    for _ in 0..10 {
        if says(&h, "Quelle est votre date de naissance") {
            break;
        }
        // Whatever it says is to be done is on the screen, and done.
        press(&mut h, "Aidez-moi");
        press(&mut h, "Continuer");
    }
    assert!(!says(&h, "Ce n’est pas grave"), "{}", tree(&h));
}

#[test]
fn an_address_that_is_nobodys_has_a_way_back_too() {
    let mut h = screen("lesson:identite");
    h.get_by(|node| node.label().as_deref() == Some("Adresse de la page")).focus();
    h.run();
    h.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    h.event(Event::Text("nulle-part".to_owned()));
    h.key_press(Key::Enter);
    h.run();
    press(&mut h, "Aidez-moi");
    assert!(says(&h, "Appuyez sur Retour."), "{}", tree(&h));
    click(&mut h, "Montrez-moi");
    h.run_steps(30);
    assert!(says(&h, "Heading \"Comment vous appelez-vous\u{a0}?\" [disabled]"), "{}", tree(&h));
    press(&mut h, "Revenir à ma page");
    assert!(says(&h, "Ce site est introuvable"), "the learner goes back alone");
}

#[test]
fn help_comes_down_when_the_learner_comes_nearer() {
    let mut h = screen("lesson:identite");
    press(&mut h, "Aidez-moi");
    press(&mut h, "Prénom\u{a0}: Lina");
    assert!(says(&h, "Button \"Aidez-moi\"") && !says(&h, "Ensuite, écrivez."));
    press(&mut h, "Aidez-moi");
    assert!(says(&h, "Écrivez-la dans la case Nom de famille."), "{}", tree(&h));
}

const OFFER: &str = "Besoin d’aide";

#[test]
fn help_offers_itself_to_somebody_who_does_nothing_for_long() {
    let mut h = screen("lesson:identite");
    h.run_steps(100);
    assert!(!says(&h, OFFER), "25 seconds are for looking");
    h.event(Event::PointerMoved(pos2(300.0, 300.0)));
    h.run_steps(100);
    assert!(!says(&h, OFFER), "who moves looks for something");
    h.run_steps(30);
    assert!(says(&h, OFFER), "{}", tree(&h));
    let before = h.state().n_frames();
    h.run();
    assert!(h.state().n_frames() - before <= 1, "and nothing moves after");
    press(&mut h, "Prénom\u{a0}: Lina");
    assert!(!says(&h, OFFER), "who goes on is left alone");
}

#[test]
fn nobody_is_interrupted_in_the_middle_of_a_word() {
    let mut h = screen("lesson:identite");
    write(&mut h, "Prénom", "L");
    for letter in ["i", "n", "a", "s"] {
        h.run_steps(90);
        h.event(Event::Text(letter.to_owned()));
        h.run();
        assert!(!says(&h, OFFER));
    }
}

#[test]
fn help_offers_itself_after_two_refusals() {
    let mut h = screen("lesson:identite");
    press(&mut h, "Continuer");
    assert!(!says(&h, OFFER));
    press(&mut h, "Continuer");
    assert!(says(&h, OFFER), "{}", tree(&h));
    press(&mut h, "Aidez-moi");
    assert!(!says(&h, OFFER) && says(&h, "Ensuite, écrivez."));
}

#[test]
fn what_was_done_alone_is_told_at_the_end_and_nothing_is_counted() {
    let h = screen("end");
    let told = tree(&h);
    assert!(told.contains("Vous avez fait seul\u{a0}:") && told.contains("Ouvrir un message"));
    assert!(!told.contains("Écrire un mot de passe\""), "it was helped");
    let told = tree(&screen("end-alone"));
    assert!(told.contains("Vous avez tout fait seul."), "{told}");
    let mut h = screen("resumed");
    let mut attempt = h.state().attempt().expect("a lesson").mirror();
    while let Some(gesture) = attempt.session().next_gesture() {
        attempt.play(gesture);
    }
    let first = attempt.session().done_alone().next();
    assert_eq!(first, Some(5), "steps played with examples are not the learner’s");
    h.run();
}

/// The password of the card, which a demonstration shows as dots.
const PASSWORD: &str = "Lune-Bleue-7";

/// What help says is to be done, found as somebody does who hears the screen, and done.
fn do_as_told(h: &mut Harness<'_, App>) {
    press(h, "Aidez-moi");
    let here = |h: &Harness<'_, App>| {
        let node = h.get_by(|node| node.description().as_deref() == Some("C’est ici."));
        (node.accesskit_node().role(), node.accesskit_node().label().unwrap_or_default())
    };
    let (role, label) = here(h);
    if PRESSED.contains(&role) {
        press(h, &label);
        return;
    }
    click(h, "Montrez-moi");
    h.run_steps(80);
    let shown = h
        .get_by(|node| node.role() == role && node.label().as_deref() == Some(&label))
        .accesskit_node()
        .value()
        .unwrap_or_default();
    press(h, "Revenir à ma page");
    write(h, &label, if role == Role::PasswordInput { PASSWORD } else { &shown });
    // The field is left for another one.
    h.key_press(Key::Tab);
    h.run();
}

#[test]
fn who_does_as_help_says_again_and_again_comes_to_the_end() {
    let mut h = modes();
    press(&mut h, "Je fais seul");
    for _ in 0..60 {
        if h.state().attempt().is_none() {
            break;
        }
        do_as_told(&mut h);
    }
    assert!(matches!(h.state().route(), Route::End(_)), "{}", tree(&h));
    assert!(!says(&h, "fait seul"), "it was all helped");
}

/// Writes down what it is given to say.
#[derive(Clone, Default)]
struct Recorder(Rc<RefCell<Vec<(String, String)>>>);

impl Voice for Recorder {
    fn say(&self, text: &str, language: &str) {
        self.0.borrow_mut().push((text.to_owned(), language.to_owned()));
    }

    fn hush(&self) {}
}

impl Recorder {
    fn said(&self) -> Vec<String> {
        self.0.borrow().iter().map(|(text, _)| text.clone()).collect()
    }
}

/// The first page of the lesson, with somebody who speaks.
fn heard(mode: &str) -> (Harness<'static, App>, Recorder) {
    let recorder = Recorder::default();
    let voice: Option<Box<dyn Voice>> = Some(Box::new(recorder.clone()));
    let mut h = at(App::new(Options { voice, ..options() }));
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Commencer");
    press(&mut h, mode);
    (h, recorder)
}

#[test]
fn nothing_to_hear_is_shown_without_a_voice() {
    for name in ["modes", "lesson:identite", "help:identite"] {
        let h = screen(name);
        assert!(!says(&h, "Écouter") && !says(&h, "Toujours lire"), "{name}");
    }
}

#[test]
fn what_is_asked_for_is_said_without_marks_and_nothing_else() {
    let (mut h, recorder) = heard("Je fais avec aide");
    assert_eq!(recorder.said(), Vec::<String>::new());
    press(&mut h, "Écouter");
    let said = recorder.0.borrow().clone();
    assert_eq!(said, [("Appuyez sur Créer une adresse.".to_owned(), "fr".to_owned())]);
}

#[test]
fn each_choice_can_be_heard() {
    let recorder = Recorder::default();
    let voice: Option<Box<dyn Voice>> = Some(Box::new(recorder.clone()));
    let mut h = at(App::new(Options { voice, ..options() }));
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Commencer");
    press(&mut h, "Écouter");
    assert_eq!(recorder.said(), ["Je regarde. Une main montre chaque geste."]);
}

#[test]
fn a_demonstration_tells_each_step() {
    let (mut h, recorder) = heard("Je regarde");
    h.run_steps(40);
    let said = recorder.said();
    assert_eq!(said[0], "Appuyez sur Créer une adresse.");
    assert!(said[1].starts_with("Recopiez le prénom"), "{said:?}");
}

/// Something nobody would write by chance.
const CANARY: &str = "Zebre-Orange";

#[test]
fn everything_is_read_but_never_what_is_typed() {
    let (mut h, recorder) = heard("Je fais avec aide");
    press(&mut h, "Toujours lire");
    press(&mut h, "Créer une adresse");
    write(&mut h, "Prénom", CANARY);
    press(&mut h, "Continuer");
    let said = recorder.said();
    assert!(said.iter().any(|said| said.starts_with("Recopiez le prénom")), "{said:?}");
    assert!(said.iter().any(|said| said.contains("Il manque le nom.")), "{said:?}");
    press(&mut h, "Aidez-moi");
    click(&mut h, "Montrez-moi");
    h.run_steps(40);
    press(&mut h, "Revenir à ma page");
    write(&mut h, "Nom de famille", CANARY);
    press(&mut h, "Continuer");
    press(&mut h, "Naissance\u{a0}: 14 03 1961");
    press(&mut h, "Continuer");
    write(&mut h, "Adresse e-mail", "zebre.orange");
    press(&mut h, "Continuer");
    write(&mut h, "Mot de passe", "Zebre-Orange-43");
    press(&mut h, "Continuer");
    write(&mut h, "Le même mot de passe", "Zebre-Rouge");
    press(&mut h, "Continuer");
    press(&mut h, "Aidez-moi");
    let said = recorder.said();
    assert!(said.len() > 6, "{said:?}");
    for text in said {
        let lower = text.to_lowercase();
        assert!(!lower.contains("zebre") && !lower.contains("orange"), "{text}");
        assert!(!text.contains(['\u{e000}', '\u{e001}', '\u{2068}', '\u{2069}']), "{text:?}");
    }
}

#[test]
fn progress_keeps_the_mode() {
    let mut h = modes();
    press(&mut h, "Je fais seul");
    press(&mut h, "Créer une adresse");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Quitter la leçon");
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Reprendre à l’étape 2");
    let attempt = h.state().attempt().expect("a lesson");
    assert_eq!((attempt.session().mode(), attempt.session().step_number()), (Mode::Alone, 1));
    assert!(says(&h, "Votre mission"));
}
