//! A whole workshop in real windows: three learners on three computers, one after the other here,
//! and who leads. Nothing is written, and nothing typed is left.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use crate::window::desk::{Desk, is_asked_for};
use crate::window::memory::{self, n_copies};
use crate::{MASKED, PLAIN, SCREEN, fill, play_from_site};

/// Long enough for a window that nobody hears to draw what was done in it.
const MOMENT: Duration = Duration::from_millis(700);

/// Every file under a folder that the program may write to, with its size and its last change.
fn files(folder: &Path) -> BTreeMap<PathBuf, (u64, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let kind = entry.file_type().expect("its kind");
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let about = entry.metadata().expect("its size");
                found.insert(entry.path(), (about.len(), about.modified().expect("its change")));
            }
        }
    }
    found
}

/// Joins the first workshop, from Home.
fn join(desk: &mut Desk) {
    desk.press("push button", "Rejoindre l’atelier");
    desk.press("push button", "Mon adresse e-mail");
    desk.find("heading", "Avez-vous une fiche avec 3 images\u{a0}?");
}

/// Sits down without a slip of paper.
fn without_slip(desk: &mut Desk) {
    desk.press("push button", "Non, je n’en ai pas");
    desk.find("label", "Je crée une adresse e-mail et j’ouvre ma boîte.");
}

/// Sits down with a slip of these pictures.
fn with_slip(desk: &mut Desk, pictures: &[String]) {
    desk.press("push button", "Oui, j’ai une fiche");
    for picture in pictures {
        desk.press("toggle button", picture);
    }
}

/// Copies by hand the three pictures that the screen shows, without their ranks.
fn copied(desk: &mut Desk) -> Vec<String> {
    desk.find("label", "Recopiez ces 3 images sur votre fiche.");
    desk.wait("three pictures", |tree| {
        let all = tree.nodes.iter().filter(|node| node.role == "image");
        let names: Vec<String> = all
            .zip(1..)
            .filter_map(|(node, rank): (_, usize)| {
                node.name.strip_prefix(&format!("{rank}. ")).map(str::to_owned)
            })
            .collect();
        (names.len() == 3).then_some(names)
    })
}

/// Presses the button of this name of the activity of this rank.
fn press_nth(desk: &mut Desk, name: &str, rank: usize) {
    desk.press_where("the activities", |tree| {
        tree.nodes.iter().filter(|node| node.is("push button", name)).nth(rank).cloned()
    });
}

/// Goes on from a step of the activity of this rank among those on the computer.
fn rejoin(desk: &mut Desk, activity: usize, step: &str) {
    press_nth(desk, "Choisir une étape", activity);
    desk.find("heading", "À quelle étape\u{a0}?");
    let label = desk.wait("the step", |tree| {
        let mut buttons = tree.nodes.iter().filter(|node| node.role == "push button");
        buttons.find(|node| node.name.starts_with(step)).map(|node| node.name.clone())
    });
    desk.press("push button", &label);
}

fn copies(desk: &Desk) -> [usize; 2] {
    [PLAIN, MASKED].map(|text| n_copies(desk.app_id(), text))
}

#[test]
fn a_whole_workshop_goes_from_joining_to_the_counts() {
    if !is_asked_for("a_whole_workshop_goes_from_joining_to_the_counts") {
        return;
    }
    let mut desk = crate::app();
    join(&mut desk);
    without_slip(&mut desk);
    let before = files(desk.home());

    // One learner does it with help, to its end.
    press_nth(&mut desk, "Commencer", 1);
    desk.find("label", "Étape 1");
    play_from_site(&mut desk);
    desk.find("label", "J’ai fini");
    desk.press("push button", "Je m’arrête ici");
    let slip = copied(&mut desk);
    desk.press("push button", "Personne suivante");
    assert_eq!(copied(&mut desk), slip, "there is still time to copy");
    desk.press("push button", "Tout effacer");
    desk.find("heading", "C’est effacé.");
    desk.press("push button", "Commencer");

    // The next one comes late, with a slip that is not well copied, finds the workshop joined, and
    // goes on where the others are.
    let mut wrong = slip.clone();
    wrong.swap(0, 2);
    with_slip(&mut desk, &wrong);
    desk.find("heading", "Ces 3 images ne vont pas ensemble.");
    for _ in 0..3 {
        desk.press("push button", "Enlever la dernière image");
    }
    desk.press("push button", "Continuer sans fiche");
    rejoin(&mut desk, 1, "6.");
    desk.find("heading", "Choisissez un mot de passe");
    fill(&mut desk, "password text", "Mot de passe", MASKED);
    desk.press("push button", "J’ai besoin d’aide");
    desk.find("label", "J’ai besoin d’aide");
    let typing = copies(&desk);
    assert!(typing[1] >= 1, "{typing:?}");

    // The computer stops; a new window joins at the same step.
    let killed = desk.app_id().to_string();
    std::process::Command::new("kill").args(["-s", "KILL", &killed]).status().expect("killed");
    desk.forget_app();
    desk.open_app(SCREEN);
    desk.find("heading", "Je m’entraîne à…");
    join(&mut desk);
    with_slip(&mut desk, &slip);
    desk.find("label", "Vous avez fait avec de l’aide\u{a0}: Mon adresse e-mail");
    desk.press("push button", "Continuer");
    rejoin(&mut desk, 1, "6.");
    desk.find("heading", "Choisissez un mot de passe");
    fill(&mut desk, "password text", "Mot de passe", MASKED);

    // This one does not finish: it ends well all the same.
    desk.press("push button", "Quitter la leçon");
    desk.find("heading", "Quitter la leçon\u{a0}?");
    desk.press("push button", "Quitter la leçon");
    desk.press("push button", "Je m’arrête ici");
    desk.find("heading", "Vous pouvez vous arrêter ici.");
    desk.find("label", "Écrivez votre fiche mémo, à la main.");
    assert_eq!(copied(&mut desk), slip, "what was done another day is not lost");
    desk.press("push button", "Personne suivante");
    desk.press("push button", "Tout effacer");
    desk.find("heading", "C’est effacé.");
    assert_eq!(copies(&desk), [0, 0], "nothing that was typed is left");
    let after = files(desk.home());
    let changed = after.iter().filter(|(path, about)| before.get(*path) != Some(about));
    let changed: Vec<_> = changed.map(|(path, _)| path).collect();
    assert!(changed.is_empty(), "written during the workshop: {changed:?}");
    assert!(memory::files_with(desk.home(), MASKED).is_empty());
    desk.press("push button", "Commencer");
    without_slip(&mut desk);
    desk.press("push button", "Je m’arrête ici");
    desk.press("link", "Quitter l’atelier");
    lead(&mut desk);
}

/// Who leads: the board, by keys, then the counts.
fn lead(desk: &mut Desk) {
    desk.press("link", "J’anime un atelier");
    desk.press("toggle button", "Le tableau");
    desk.find("heading", "Quel atelier animez-vous\u{a0}?");
    desk.press("push button", "Mon adresse e-mail");
    desk.find("heading", "Bienvenue\u{a0}! Asseyez-vous où vous voulez.");
    desk.find("label", "10\u{a0}min");
    desk.press("push button", "Ensuite\u{a0}: Aujourd’hui, je crée une adresse e-mail.");
    desk.find("heading", "Aujourd’hui, je crée une adresse e-mail.");
    // No window manager gives the keyboard to the window in front.
    focus(desk, "anime un atelier");
    desk.key("Right");
    desk.find("heading", "Je regarde. Je lâche la souris.");
    desk.key("Left");
    desk.find("heading", "Aujourd’hui, je crée une adresse e-mail.");
    desk.press("toggle button", "Le guide");
    desk.find("heading", "Ce que je peux dire");
    desk.press("toggle button", "Le bilan");
    for level in ["A fini avec de l’aide", "N’a pas fini", "N’a pas fini"] {
        desk.press("push button", &format!("Une de plus\u{a0}: {level}"));
    }
    desk.find("label", "3 personnes");
    desk.find("label", "Courriels\u{a0}: 3 personnes");
    desk.find("label", "Durée de l’atelier\u{a0}: 2\u{a0}h et plus");
    desk.press("push button", "Fermer cette fenêtre");
    desk.press("push button", "Effacer le bilan et fermer");
}

/// Gives the keyboard to the window of this name.
fn focus(desk: &Desk, name: &str) {
    desk.keys(&["search", "--sync", "--onlyvisible", "--name", name, "windowfocus", "%1"]);
}

#[test]
fn a_second_window_reads_beside_the_learner_and_tells_one_thing_more() {
    if !is_asked_for("a_second_window_reads_beside_the_learner_and_tells_one_thing_more") {
        return;
    }
    let mut desk = crate::app();
    let before = desk.edges("^Faire avec$");
    desk.press("link", "Aider une personne");
    // A second window is not in the tree: it is there when it can have the keyboard.
    focus(&desk, "Aider une personne");
    let told = "Une voix ne lit pas cette fenêtre.";
    desk.find_where("what a screen reader finds instead", |tree| {
        tree.nodes.iter().find(|node| node.name.starts_with(told)).cloned()
    });
    let [left, right] = desk.edges("^Faire avec$").expect("the learner's window");
    let [other, _] = desk.edges("Aider une personne").expect("the second window");
    assert!(left == 0 && right <= other, "it covers the learner's page: {right} > {other}");
    // The learner goes on with the keyboard: the other window is in front on this desk.
    focus(&desk, "^Faire avec$");
    for (role, name) in [
        ("push button", "Mon adresse e-mail"),
        ("push button", "Commencer"),
        ("push button", "Je fais avec aide"),
    ] {
        desk.tab_to(role, name);
        desk.key("Return");
    }
    desk.find("heading", "Votre boîte e-mail gratuite");
    focus(&desk, "Aider une personne");
    sleep(MOMENT);
    desk.key("Tab");
    for _ in 0..3 {
        sleep(MOMENT);
        desk.key("Return");
    }
    let told = desk.wait("where to look, on the learner's screen", |tree| {
        let told = |node: &&crate::window::tree::Node| node.name.starts_with("Regardez ");
        tree.nodes.iter().filter(|node| node.role == "label").find(told).cloned()
    });
    assert!(told.name.contains("page"), "{told}");
    desk.find("heading", "Votre boîte e-mail gratuite");
    assert_ne!(desk.edges("^Faire avec$"), before, "the learner's window made room");
}

#[test]
fn where_the_screen_is_small_no_second_window_opens() {
    if !is_asked_for("where_the_screen_is_small_no_second_window_opens") {
        return;
    }
    let small = [1024, 768];
    let mut desk = Desk::lay(small);
    desk.open_app(small);
    desk.find("heading", "Je m’entraîne à…");
    desk.press("link", "Aider une personne");
    let told = "L’écran est trop petit pour deux fenêtres.";
    desk.find_where("why", |tree| {
        tree.nodes.iter().find(|node| node.name.starts_with(told)).cloned()
    });
    assert_eq!(desk.edges("Aider une personne"), None);
    assert_eq!(desk.edges("^Faire avec$"), Some([0, 1024]));
}
