//! The program in a real window, used as a learner uses it: real keys, real clicks, and the
//! accessibility tree to find what is on the screen, as a screen reader does.
//!
//! These tests need Debian's packages xvfb, xdotool, x11-xkb-utils, dbus-daemon, at-spi2-core,
//! gir1.2-atspi-2.0, python3-gi and strace, so they run when `FAIRE_AVEC_WINDOW` is set; without it
//! they say that they were not run. Nothing on the machine's own screen is touched: each test has a
//! screen of its own.

#![cfg(target_os = "linux")]

mod window {
    pub mod desk;
    mod doors;
    mod layouts;
    pub mod memory;
    mod next;
    mod packs;
    mod played;
    mod traced;
    pub mod tree;
    pub mod usage;
    mod workshop;
}

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use window::desk::{Desk, Gesture, is_asked_for};
use window::memory::{self, n_copies};
use window::tree::{Node, Tree};
use window::usage::Usage;

/// The screen the lessons are made for.
const SCREEN: [u32; 2] = [1366, 768];

/// The smallest that anything to press may be, in pixels.
const LEAST_TARGET: i32 = 44;

const PASSWORD: &str = "Lune-Bleue-7";

/// The app on a desk, on Home.
fn app() -> Desk {
    let mut desk = Desk::lay(SCREEN);
    desk.open_app(SCREEN);
    desk.find("heading", "Je m’entraîne à…");
    desk
}

/// The app on a desk, on the first page of the lesson.
fn lesson() -> Desk {
    let mut desk = app();
    desk.press("push button", "Mon adresse e-mail");
    desk.press("push button", "Commencer");
    desk.press("push button", "Je fais avec aide");
    desk.find("heading", "Votre boîte e-mail gratuite");
    desk
}

/// Waits for a page of the simulated site, and looks at all that is on the screen then.
fn page(desk: &mut Desk, heading: &str) {
    desk.find("heading", heading);
    check_all(&desk.look());
}

/// What must hold on every screen.
fn check_all(tree: &Tree) {
    let frame = tree.find("frame", "Faire avec");
    assert!(frame.is_some(), "the window has no name:\n{tree}");
    let wrong: Vec<String> = tree
        .interactive()
        .filter(|node| node.name.trim().is_empty() || node.height() < LEAST_TARGET)
        .map(Node::to_string)
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The identity card says the invented password; nothing else ever does.
    for node in &tree.nodes {
        let card = format!("Mot de passe\u{a0}: {PASSWORD}");
        let says = node.name.contains(PASSWORD) || node.typed.contains(PASSWORD);
        assert!(!says || node.name == card, "{node}");
    }
}

/// Presses a field, types in it, and waits until it holds all that was typed.
fn fill(desk: &mut Desk, role: &str, name: &str, text: &str) {
    desk.press(role, name);
    desk.wait("the focus in the field", |tree| {
        tree.find(role, name).filter(|node| node.has("focused")).map(drop)
    });
    desk.type_text(text);
    holds(desk, role, name, text);
}

/// Waits until a field holds a text, or as many bullets when it is a password.
fn holds(desk: &mut Desk, role: &str, name: &str, text: &str) {
    let shown = match role {
        "password text" => "•".repeat(text.chars().count()),
        _ => text.to_owned(),
    };
    desk.wait(&format!("{shown:?} in {name:?}"), |tree| {
        tree.find(role, name).filter(|node| node.typed == shown).map(drop)
    });
}

/// The code that the phone shows, which is in the tree as two halves.
fn code(tree: &Tree) -> Option<String> {
    let digits = |node: &Node| node.name.replace('\u{a0}', "");
    let is_code = |text: &String| text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    tree.nodes.iter().filter(|node| node.role == "label").map(digits).find(is_code)
}

#[test]
fn a_learner_goes_from_home_to_the_end_with_real_keys_and_clicks() {
    if !is_asked_for("a_learner_goes_from_home_to_the_end_with_real_keys_and_clicks") {
        return;
    }
    let mut desk = app();
    assert_eq!(desk.title(), "Faire avec");
    play_whole(&mut desk);
    desk.press("push button", "Revenir à l’accueil");
    page(&mut desk, "Je m’entraîne à…");
}

/// Plays the lesson from Home to its end.
fn play_whole(desk: &mut Desk) {
    check_all(&desk.look());
    desk.press("push button", "Mon adresse e-mail");
    page(desk, "Mon adresse e-mail");
    desk.press("push button", "Commencer");
    page(desk, "Je crée mon adresse e-mail");
    desk.press("push button", "Je fais avec aide");
    play_from_site(desk);
}

/// Plays the lesson from the first page of its site to its end.
fn play_from_site(desk: &mut Desk) {
    page(desk, "Votre boîte e-mail gratuite");
    desk.press("push button", "Créer une adresse");
    names_and_birth(desk);
    address(desk);
    password(desk);
    phone(desk);
    conditions(desk);
    mailbox(desk);
    page(desk, "Bravo\u{a0}! Vous savez créer une adresse e-mail.");
}

fn names_and_birth(desk: &mut Desk) {
    page(desk, "Comment vous appelez-vous\u{a0}?");
    desk.press("push button", "Prénom\u{a0}: Lina");
    holds(desk, "entry", "Prénom", "Lina");
    desk.press("push button", "Nom\u{a0}: Diop");
    holds(desk, "entry", "Nom de famille", "Diop");
    desk.press("push button", "Continuer");

    page(desk, "Quelle est votre date de naissance\u{a0}?");
    desk.press("push button", "Naissance\u{a0}: 14 03 1961");
    holds(desk, "entry", "Jour", "14");
    holds(desk, "entry", "Année", "1961");
    desk.press("push button", "Continuer");
}

/// The card's address is taken: the site says so and offers others.
fn address(desk: &mut Desk) {
    page(desk, "Choisissez votre adresse e-mail");
    fill(desk, "entry", "Adresse e-mail", "lina.diop");
    desk.key("Return");
    desk.find("push button", "lina.diop7@courriel-ecole.example");
    check_all(&desk.look());
    desk.press("push button", "lina.diop7@courriel-ecole.example");
    holds(desk, "entry", "Adresse e-mail", "lina.diop7");
    desk.press("push button", "Continuer");
}

fn password(desk: &mut Desk) {
    page(desk, "Choisissez un mot de passe");
    fill(desk, "password text", "Mot de passe", PASSWORD);
    check_all(&desk.look());
    desk.press("push button", "Continuer");
    page(desk, "Écrivez le mot de passe une deuxième fois");
    fill(desk, "password text", "Le même mot de passe", PASSWORD);
    check_all(&desk.look());
    desk.key("Return");
}

fn phone(desk: &mut Desk) {
    page(desk, "Quel est votre numéro de téléphone\u{a0}?");
    desk.press("push button", "Téléphone\u{a0}: 06 39 98 41 12");
    holds(desk, "entry", "Numéro de téléphone", "06 39 98 41 12");
    desk.press("push button", "Recevoir le code");
    page(desk, "Écrivez le code reçu par SMS");
    let code = desk.wait("a code on the phone", code);
    fill(desk, "entry", "Code à 6 chiffres", &code);
    desk.press("push button", "Continuer");
}

fn conditions(desk: &mut Desk) {
    page(desk, "Avez-vous une autre adresse e-mail\u{a0}?");
    desk.press("push button", "Passer");
    page(desk, "Lisez les conditions");
    desk.press("check box", "J’accepte les conditions");
    desk.wait("a tick", |tree| {
        let found = tree.find("check box", "J’accepte les conditions")?;
        found.has("checked").then_some(())
    });
    desk.press("push button", "Créer mon adresse");
    page(desk, "Votre adresse est prête");
    desk.press("push button", "Ouvrir ma boîte");
}

fn mailbox(desk: &mut Desk) {
    page(desk, "Boîte de réception");
    desk.press("push button", "Courriel-École\u{a0}: Bienvenue\u{a0}: non lu");
    page(desk, "Bienvenue");
    desk.press("push button", "Se déconnecter");
}

#[test]
fn escape_asks_before_leaving_and_escape_again_stays() {
    if !is_asked_for("escape_asks_before_leaving_and_escape_again_stays") {
        return;
    }
    let mut desk = lesson();
    desk.press("push button", "Créer une adresse");
    fill(&mut desk, "entry", "Prénom", "Lin");
    desk.key("Escape");
    page(&mut desk, "Quitter la leçon\u{a0}?");
    desk.key("Escape");
    page(&mut desk, "Comment vous appelez-vous\u{a0}?");
    holds(&mut desk, "entry", "Prénom", "Lin");
    desk.key("Escape");
    desk.find("heading", "Quitter la leçon\u{a0}?");
    desk.press("push button", "Quitter la leçon");
    desk.find("heading", "Je m’entraîne à…");
}

#[test]
fn the_keyboard_alone_reaches_everything() {
    if !is_asked_for("the_keyboard_alone_reaches_everything") {
        return;
    }
    let mut desk = app();
    every_target_is_reached(&mut desk);
    desk.tab_to("push button", "Mon adresse e-mail");
    desk.key("Return");
    desk.find("heading", "Mon adresse e-mail");
    every_target_is_reached(&mut desk);
    desk.tab_to("push button", "Commencer");
    desk.key("space");
    desk.find("heading", "Je crée mon adresse e-mail");
    every_target_is_reached(&mut desk);
    desk.tab_to("push button", "Je fais avec aide");
    desk.key("space");
    desk.find("heading", "Votre boîte e-mail gratuite");
    every_target_is_reached(&mut desk);
    desk.tab_to("push button", "Créer une adresse");
    desk.key("Return");
    desk.find("heading", "Comment vous appelez-vous\u{a0}?");
    every_target_is_reached(&mut desk);
    desk.tab_to("entry", "Prénom");
    desk.type_text("Lina");
    holds(&mut desk, "entry", "Prénom", "Lina");
    desk.key("Tab");
    desk.wait("the focus in the next field", |tree| {
        tree.focused().filter(|node| node.is("entry", "Nom de famille")).map(drop)
    });
    desk.type_text("Diop");
    holds(&mut desk, "entry", "Nom de famille", "Diop");
    desk.tab_to("push button", "Continuer");
    desk.key("space");
    desk.find("heading", "Quelle est votre date de naissance\u{a0}?");
    // What had the keyboard is gone: Tab begins again.
    desk.tab_to("entry", "Jour");
}

/// Tab goes once around the screen, and stops at all that can be pressed.
fn every_target_is_reached(desk: &mut Desk) {
    let tree = desk.look();
    for node in tree.interactive().filter(|node| node.has("focusable") && node.has("enabled")) {
        desk.tab_to(&node.role, &node.name);
    }
}

/// No counter is read from outside: a frame costs the process far more than a hundredth of a
/// second here, where the processor draws, and wakes its main thread many times. An idle program
/// does neither. The same figures must move when a key is pressed, or they would prove nothing.
#[test]
fn no_frame_is_drawn_while_nothing_happens() {
    if !is_asked_for("no_frame_is_drawn_while_nothing_happens") {
        return;
    }
    let mut desk = app();
    idle(&desk, "on Home");
    desk.press("push button", "Mon adresse e-mail");
    desk.press("push button", "Commencer");
    desk.press("push button", "Je fais avec aide");
    desk.press("push button", "Créer une adresse");
    fill(&mut desk, "entry", "Prénom", "Lin");
    let before = idle(&desk, "in a field");
    desk.type_text("a");
    holds(&mut desk, "entry", "Prénom", "Lina");
    let after = Usage::of(desk.app_id());
    assert!(after.wakings > before.wakings + 2, "a frame is not seen: {before:?}, {after:?}");
}

/// Ten seconds in which the program does nothing.
fn idle(desk: &Desk, place: &str) -> Usage {
    Usage::settled(desk.app_id());
    let before = Usage::of(desk.app_id());
    let helper = Usage::of(desk.helper_id());
    sleep(Duration::from_secs(10));
    let after = Usage::of(desk.app_id());
    eprintln!("{place}: {before:?}, {after:?}, its helper {helper:?}");
    assert_eq!(Usage::of(desk.helper_id()), helper, "{place}: the helper sleeps");
    assert!(after.ticks <= before.ticks + 1, "{place}: {before:?}, {after:?}");
    assert!(after.wakings <= before.wakings + 2, "{place}: {before:?}, {after:?}");
    after
}

#[test]
fn help_offers_itself_by_one_frame_and_the_program_sleeps_before_and_after() {
    if !is_asked_for("help_offers_itself_by_one_frame_and_the_program_sleeps_before_and_after") {
        return;
    }
    let mut desk = lesson();
    idle(&desk, "before help offers itself");
    // Thirty seconds after the last gesture.
    sleep(Duration::from_secs(25));
    desk.find("label", "Prenez votre temps. Besoin d’aide\u{a0}? Appuyez sur Aidez-moi.");
    idle(&desk, "after");
}

#[test]
fn a_demonstration_is_watched_to_its_end() {
    if !is_asked_for("a_demonstration_is_watched_to_its_end") {
        return;
    }
    let mut desk = app();
    desk.press("push button", "Mon adresse e-mail");
    desk.press("push button", "Commencer");
    desk.tab_to("push button", "Je regarde");
    desk.key("Return");
    page(&mut desk, "Votre boîte e-mail gratuite");
    desk.tab_to("push button", "Pause");
    desk.key("space");
    desk.find("push button", "Continuer");
    every_target_is_reached(&mut desk);
    idle(&desk, "while a demonstration stands still");
    desk.press("push button", "Continuer");
    for heading in [
        "Comment vous appelez-vous\u{a0}?",
        "Quelle est votre date de naissance\u{a0}?",
        "Choisissez votre adresse e-mail",
        "Choisissez un mot de passe",
        "Écrivez le mot de passe une deuxième fois",
        "Quel est votre numéro de téléphone\u{a0}?",
        "Écrivez le code reçu par SMS",
        "Avez-vous une autre adresse e-mail\u{a0}?",
        "Lisez les conditions",
        "Votre adresse est prête",
        "Vous avez tout regardé.",
    ] {
        page(&mut desk, heading);
    }
    every_target_is_reached(&mut desk);
    idle(&desk, "after a demonstration");
    desk.tab_to("push button", "Je fais avec aide");
    desk.key("Return");
    page(&mut desk, "Votre boîte e-mail gratuite");
}

/// Asks for help, goes to the place it names, and does there what the mirror shows.
fn do_as_told(desk: &mut Desk) {
    desk.press("push button", "Aidez-moi");
    let here = desk.wait("the place where help is", |tree| {
        tree.nodes.iter().find(|node| node.description == "C’est ici.").cloned()
    });
    if !["entry", "password text"].contains(&here.role.as_str()) {
        desk.press(&here.role, &here.name);
        return;
    }
    desk.press("push button", "Montrez-moi");
    let mut shown = String::new();
    for _ in 0..60 {
        sleep(Duration::from_millis(600));
        let typed = desk.look().find(&here.role, &here.name).map(|node| node.typed.clone());
        let typed = typed.unwrap_or_default();
        if !typed.is_empty() && typed == shown {
            break;
        }
        shown = typed;
    }
    desk.press("push button", "Revenir à ma page");
    if here.role == "password text" {
        // The mirror shows dots: it is on the card.
        let card = "Mot de passe\u{a0}: ";
        shown = desk.wait("the password on the card", |tree| {
            let mut names = tree.nodes.iter().map(|node| node.name.as_str());
            names.find_map(|name| name.strip_prefix(card)).map(str::to_owned)
        });
    }
    fill(desk, &here.role, &here.name, &shown);
    desk.key("Tab");
}

#[test]
fn alone_help_asked_for_again_and_again_leads_to_the_end() {
    if !is_asked_for("alone_help_asked_for_again_and_again_leads_to_the_end") {
        return;
    }
    let mut desk = app();
    desk.press("push button", "Mon adresse e-mail");
    desk.press_where("« Commencer » under the title", |tree| {
        let mut below = tree
            .nodes
            .iter()
            .skip_while(|node| !node.is("heading", "Je me connecte et je me déconnecte"));
        below.find(|node| node.is("push button", "Commencer")).cloned()
    });
    desk.press("push button", "Je fais seul");
    desk.find("label", "Votre mission");
    let end = "Bravo\u{a0}! Vous savez vous connecter et vous déconnecter.";
    for _ in 0..60 {
        // What was pressed just now is drawn.
        sleep(Duration::from_millis(300));
        if desk.look().find("heading", end).is_some() {
            break;
        }
        do_as_told(&mut desk);
    }
    desk.find("heading", end);
}

/// Typed in plain fields. Forty characters and more, so that what a freed block keeps of them can
/// still be told.
const PLAIN: &str = "Zq7-vermillon-Ksxw-huppe-Jbrd-9-grenadine-Tmlp";

/// Typed in masked fields: a password strong enough.
const MASKED: &str = "Wk4-cerfeuil-Hvtz-mesange-Qpnf-6-framboise-Rdsy";

/// What is typed in a field of this role.
fn canary(role: &str) -> &'static str {
    if role == "password text" { MASKED } else { PLAIN }
}

/// How many copies there were of either text while each kind of field was typed in.
type Counts = Vec<(&'static str, [usize; 2])>;

/// How many copies of either text the app holds now, the masked one counted for itself.
fn copies_now(desk: &Desk) -> [usize; 2] {
    [PLAIN, MASKED].map(|text| n_copies(desk.app_id(), text))
}

/// Types the canary in a field and counts its copies, then empties the field.
fn taste(desk: &mut Desk, counts: &mut Counts, role: &str, name: &'static str) {
    desk.press(role, name);
    desk.key("ctrl+a");
    desk.type_text(canary(role));
    holds(desk, role, name, canary(role));
    desk.mark(name);
    counts.push((name, copies_now(desk)));
    desk.key("ctrl+a");
    desk.key("BackSpace");
}

/// Goes through the lesson and types the canary in every kind of field, the password included,
/// then leaves it.
fn taste_all(desk: &mut Desk) -> Counts {
    let mut counts = Counts::new();
    let c = &mut counts;
    desk.press("push button", "Se connecter");
    desk.find("heading", "Connexion à Courriel-École");
    taste(desk, c, "entry", "Adresse e-mail");
    taste(desk, c, "password text", "Mot de passe");
    desk.press("link", "Revenir à l’accueil");
    desk.press("push button", "Créer une adresse");
    taste(desk, c, "entry", "Prénom");
    desk.press("push button", "Prénom\u{a0}: Lina");
    desk.press("push button", "Nom\u{a0}: Diop");
    desk.press("push button", "Continuer");
    for name in ["Jour", "Mois", "Année"] {
        taste(desk, c, "entry", name);
    }
    desk.press("push button", "Naissance\u{a0}: 14 03 1961");
    desk.press("push button", "Continuer");
    desk.find("heading", "Choisissez votre adresse e-mail");
    taste(desk, c, "entry", "Adresse e-mail");
    desk.type_text("mamie.lina");
    desk.press("push button", "Continuer");
    desk.find("heading", "Choisissez un mot de passe");
    fill(desk, "password text", "Mot de passe", MASKED);
    desk.key("Return");
    desk.find("heading", "Écrivez le mot de passe une deuxième fois");
    fill(desk, "password text", "Le même mot de passe", MASKED);
    desk.mark("Le même mot de passe");
    c.push(("Le même mot de passe", copies_now(desk)));
    desk.key("Return");
    desk.find("heading", "Quel est votre numéro de téléphone\u{a0}?");
    taste(desk, c, "entry", "Numéro de téléphone");
    desk.press("push button", "Téléphone\u{a0}: 06 39 98 41 12");
    desk.press("push button", "Recevoir le code");
    desk.find("heading", "Écrivez le code reçu par SMS");
    taste(desk, c, "entry", "Code à 6 chiffres");
    let code = desk.wait("a code on the phone", code);
    desk.type_text(&code);
    desk.press("push button", "Continuer");
    desk.find("heading", "Avez-vous une autre adresse e-mail\u{a0}?");
    taste(desk, c, "entry", "Adresse de secours");
    desk.press("push button", "Passer");
    desk.find("heading", "Lisez les conditions");
    desk.press("check box", "J’accepte les conditions");
    desk.press("push button", "Créer mon adresse");
    desk.find("heading", "Votre adresse est prête");
    taste(desk, c, "entry", "Adresse de la page");
    desk.key("Escape");
    desk.find("heading", "Quitter la leçon\u{a0}?");
    desk.press("push button", "Quitter la leçon");
    desk.find("heading", "Je m’entraîne à…");
    counts
}

#[test]
fn nothing_typed_stays_in_memory_or_in_a_file_once_the_lesson_is_left() {
    if !is_asked_for("nothing_typed_stays_in_memory_or_in_a_file_once_the_lesson_is_left") {
        return;
    }
    let mut desk = lesson();
    let counts = taste_all(&mut desk);
    let after = copies_now(&desk);
    eprintln!("with a screen reader: {counts:?}, then {after:?}");
    is_forgotten(&desk, &counts, after);

    // The same gestures, where nobody reads the screen.
    let gestures = desk.done();
    let mut alone = Desk::lay(SCREEN);
    alone.read_no_more();
    alone.open_app(SCREEN);
    let mut counts = Counts::new();
    for gesture in &gestures {
        // Nothing tells when the screen has followed.
        sleep(Duration::from_millis(400));
        if let Gesture::Mark(name) = gesture {
            counts.push((*name, copies_now(&alone)));
        }
        alone.do_again(gesture);
    }
    sleep(Duration::from_millis(800));
    let after = copies_now(&alone);
    eprintln!("without: {counts:?}, then {after:?}");
    is_forgotten(&alone, &counts, after);
}

#[track_caller]
fn is_forgotten(desk: &Desk, counts: &Counts, after: [usize; 2]) {
    // The looking glass works: what is being typed is seen, in every field.
    for (name, [plain, masked]) in counts {
        match *name {
            "Mot de passe" => assert!((1..=2).contains(masked), "{counts:?}"),
            // Typed twice: once in each field, and each may have been copied once.
            "Le même mot de passe" => assert!((2..=4).contains(masked), "{counts:?}"),
            _ => assert!(*plain >= 1, "nothing was typed in {name:?}: {counts:?}"),
        }
    }
    assert_eq!(after, [0, 0], "copies are left in memory");
    for text in [PLAIN, MASKED] {
        let files = memory::files_with(desk.home(), text);
        assert!(files.is_empty(), "{files:?}");
    }
}

#[test]
fn without_a_display_a_sentence_is_printed() {
    if !is_asked_for("without_a_display_a_sentence_is_printed") {
        return;
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_faire-avec"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    refuses(&mut command);
}

#[test]
fn without_anything_to_draw_with_a_sentence_is_printed() {
    if !is_asked_for("without_anything_to_draw_with_a_sentence_is_printed") {
        return;
    }
    let desk = Desk::lay(SCREEN);
    let mut command = Command::new(env!("CARGO_BIN_EXE_faire-avec"));
    desk.surround(&mut command);
    // OpenGL is there and finds no driver.
    command.env("LIBGL_DRIVERS_PATH", "/nonexistent");
    command.env("__EGL_VENDOR_LIBRARY_FILENAMES", "/nonexistent");
    refuses(&mut command);
}

/// The program ends at once and says in plain words that it cannot open.
fn refuses(command: &mut Command) {
    command.args(["--language", "fr"]).stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    let said = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("La fenêtre ne peut pas s’ouvrir."), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    assert!(output.stdout.is_empty());
}
