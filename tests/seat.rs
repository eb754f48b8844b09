//! A seat in a workshop: three pictures on paper when one sits down, and three when one stops.

mod harness;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};
use faire_avec::app::command::{Change, Command, Ending, Route};
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::workshop::Kind;
use faire_avec::ids::WorkshopId;
use faire_avec::passport::{Level, Passport, Picture};
use faire_avec::session::Mode;
use faire_avec::system::storage::{Folder, Store};
use faire_avec::words::Words;

use harness::{screen_with, tree};

/// The smallest screen that the lessons are made for.
const SIZE: [f32; 2] = [1024.0, 768.0];

/// Somebody at Home.
fn home() -> Harness<'static, App> {
    home_with(Store::None)
}

/// Somebody at Home, where progress is kept here.
fn home_with(store: Store) -> Harness<'static, App> {
    let library = Library::embedded();
    let (words, _) = Words::read(&embedded_interface(), &library.words);
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
    let mut harness = screen_with(SIZE, app, |ui, app: &mut App| app.frame(ui));
    harness.run();
    harness
}

/// Somebody who has just joined the first workshop.
fn seated() -> Harness<'static, App> {
    let mut h = home();
    press(&mut h, "Rejoindre l’atelier");
    press(&mut h, "Mon adresse e-mail");
    assert!(says(&h, "Avez-vous une fiche avec 3 images\u{a0}?"), "{}", tree(&h));
    h
}

#[track_caller]
fn press(harness: &mut Harness<'_, App>, label: &str) {
    let roles = [Role::Button, Role::Link];
    let node = harness
        .get_all_by(|node| node.label().as_deref() == Some(label) && roles.contains(&node.role()))
        .next()
        .unwrap_or_else(|| panic!("nothing to press called {label}"));
    node.click();
    harness.run();
}

fn says(harness: &Harness<'_, App>, text: &str) -> bool {
    tree(harness).contains(text)
}

/// The pictures of somebody who came this far in each workshop.
fn pictures(levels: [Level; 5]) -> [Picture; 3] {
    Passport { levels }.pictures()
}

fn name(picture: Picture) -> String {
    let (words, _) = Words::read(&embedded_interface(), &[]);
    words.say(picture.key())
}

/// Whether these pictures are shown to be copied, in order.
fn shows(harness: &Harness<'_, App>, pictures: [Picture; 3]) -> bool {
    let all = harness.get_all_by_role(Role::Image);
    let told: Vec<String> = all.filter_map(|node| node.accesskit_node().label()).collect();
    let wanted = (1..).zip(pictures).map(|(rank, one)| format!("{rank}. {}", name(one)));
    told == wanted.collect::<Vec<_>>()
}

const HELPED: Level = Level::WithHelp;
const ALONE: Level = Level::Alone;
const NOT: Level = Level::NotDone;

#[test]
fn three_pictures_on_paper_tell_what_was_done_and_come_back_when_one_stops() {
    let mut h = seated();
    press(&mut h, "Oui, j’ai une fiche");
    let [a, b, c] = pictures([HELPED, NOT, ALONE, NOT, NOT]);
    press(&mut h, &name(a));
    press(&mut h, &name(b));
    press(&mut h, "Enlever la dernière image");
    press(&mut h, &name(b));
    press(&mut h, &name(c));
    assert!(says(&h, "Vous avez fait avec de l’aide\u{a0}: Mon adresse e-mail"), "{}", tree(&h));
    assert!(says(&h, "Vous avez fait seul\u{a0}: Mes mots de passe et les arnaques"));
    let on = h.get_by_role_and_label(Role::Button, "Continuer");
    assert!(on.accesskit_node().is_focused(), "what to do next has the keyboard");
    let told = on.accesskit_node().description().unwrap_or_default();
    assert!(told.contains("Vous avez fait seul"), "who hears the screen is told: {told}");
    h.key_press(Key::Enter);
    h.run();
    assert!(says(&h, "Je crée une adresse e-mail et j’ouvre ma boîte."));
    press(&mut h, "Je m’arrête ici");
    assert!(shows(&h, [a, b, c]), "nothing more was done: {}", tree(&h));
    press(&mut h, "Personne suivante");
    assert!(shows(&h, [a, b, c]), "they are still there to be copied: {}", tree(&h));
    press(&mut h, "Tout effacer");
    press(&mut h, "Commencer");
    assert!(says(&h, "Avez-vous une fiche"), "the next person has their own: {}", tree(&h));
    press(&mut h, "Oui, j’ai une fiche");
    assert!(says(&h, "Image 1") && says(&h, "Image 3"), "nothing is left: {}", tree(&h));
}

#[test]
fn pictures_that_do_not_go_together_are_refused_kindly() {
    let mut h = seated();
    press(&mut h, "Oui, j’ai une fiche");
    let [a, b, c] = pictures([ALONE, HELPED, NOT, NOT, NOT]);
    for picture in [b, a, c] {
        press(&mut h, &name(picture));
    }
    assert!(says(&h, "Ces 3 images ne vont pas ensemble."), "{}", tree(&h));
    assert!(says(&h, "Regardez encore votre fiche, ou continuez sans elle."));
    let back = h.get_by_role_and_label(Role::Button, "Enlever la dernière image");
    assert!(back.accesskit_node().is_focused());
    for _ in 0..3 {
        press(&mut h, "Enlever la dernière image");
    }
    assert!(says(&h, "Image 1") && !says(&h, "ne vont pas ensemble"), "{}", tree(&h));
    press(&mut h, "Continuer sans fiche");
    assert!(says(&h, "Je crée une adresse e-mail et j’ouvre ma boîte."));
}

#[test]
fn a_sheet_found_again_at_the_end_is_still_read() {
    let mut h = seated();
    press(&mut h, "Non, je n’en ai pas");
    press(&mut h, "Je m’arrête ici");
    assert!(shows(&h, pictures([NOT; 5])), "{}", tree(&h));
    press(&mut h, "J’ai la fiche d’un autre jour");
    let brought = pictures([NOT, NOT, NOT, ALONE, NOT]);
    for picture in brought {
        press(&mut h, &name(picture));
    }
    press(&mut h, "Continuer");
    press(&mut h, "Je m’arrête ici");
    assert!(shows(&h, brought), "{}", tree(&h));
    assert!(!says(&h, "J’ai la fiche d’un autre jour"));
}

#[test]
fn the_pictures_are_chosen_by_the_keyboard_alone() {
    let mut h = seated();
    press(&mut h, "Oui, j’ai une fiche");
    let chosen = pictures([NOT, ALONE, NOT, NOT, NOT]);
    for picture in chosen {
        let wanted = name(picture);
        for _ in 0..60 {
            h.key_press(Key::Tab);
            h.run();
            let focused = h.query_by(|node| node.is_focused());
            if focused.and_then(|node| node.accesskit_node().label()) == Some(wanted.clone()) {
                break;
            }
        }
        h.key_press(Key::Space);
        h.run();
    }
    assert!(says(&h, "Vous avez fait seul\u{a0}: Je me sers de mes e-mails"), "{}", tree(&h));
}

#[test]
fn who_has_done_a_lesson_here_goes_back_to_the_workshop_or_stops() {
    let mut h = seated();
    press(&mut h, "Non, je n’en ai pas");
    let ending = Ending {
        lesson: h.state().lessons().next().expect("a lesson").clone(),
        mode: Mode::Guided,
        alone: Vec::new(),
        n_steps: 1,
    };
    h.state_mut().ask(Command::Open(Route::End(ending)));
    h.run();
    assert!(says(&h, "La personne qui vous aide imprime votre fiche."), "{}", tree(&h));
    assert!(!says(&h, "Préparer ma fiche"), "nothing is saved from a seat");
    press(&mut h, "Je m’arrête ici");
    assert!(says(&h, "Recopiez ces 3 images sur votre fiche."));
    press(&mut h, "Revenir à l’atelier");
    assert!(says(&h, "Je crée une adresse e-mail et j’ouvre ma boîte."));
}

/// The height of what the room sees and of the band under it, in points.
const ABOVE: f32 = 116.0;

#[test]
fn what_help_lights_up_is_in_view_under_what_the_room_sees() {
    let mut wrong = Vec::new();
    let library = Library::embedded();
    for (id, loaded) in &library.workshops {
        let mut h = home();
        h.state_mut().ask(Command::Join(id.clone()));
        h.run();
        let mut routine = loaded.value.routine.iter();
        let core = &loaded.value.core;
        let helped = |kind: &Kind| matches!(kind, Kind::WithHelp(lesson) if lesson == core);
        let rank = routine.position(|one| helped(&one.kind)).expect("an activity");
        for step in 0..library.lessons[core].value.steps.len() {
            h.state_mut().ask(Command::Activity(rank, step));
            h.run();
            h.state_mut().ask(Command::Change(Change::Help));
            h.run();
            let is_lit = |node: &AccessKitNode<'_>| {
                node.description().is_some_and(|told| told.contains("C’est ici."))
            };
            let lit = h.query_by(is_lit);
            let Some(lit) = lit.map(|node| node.rect()) else {
                wrong.push(format!("{core} {step}: nothing is lit\n{}", tree(&h)));
                continue;
            };
            if lit.top() < ABOVE || lit.bottom() > SIZE[1] {
                wrong.push(format!("{core} {step}: {lit:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A file that somebody lets go of over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody reads it by this way".to_owned())
    }
}

#[test]
fn lessons_dropped_on_a_seat_change_nothing_of_the_workshop() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in Library::embedded().files(None) {
        // The lessons of a pack, with no workshop.
        if !name.starts_with("workshops/") {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
    }
    let mut h = seated();
    press(&mut h, "Non, je n’en ai pas");
    let before = tree(&h);
    h.input_mut().dropped_files.push(Arc::new(Dropped(folder.path().to_owned())));
    h.run();
    assert_eq!(tree(&h), before);
}

#[test]
fn the_steps_of_an_activity_are_in_the_words_of_its_form() {
    let mut h = seated();
    press(&mut h, "Non, je n’en ai pas");
    let library = Library::embedded();
    let routine = &library.workshops[&WorkshopId::new("a1").expect("an id")].value.routine;
    let rank_of = |wanted: fn(&Kind) -> bool| routine.iter().position(|one| wanted(&one.kind));
    let helped = rank_of(|kind| matches!(kind, Kind::WithHelp(_))).expect("an activity");
    let alone = rank_of(|kind| matches!(kind, Kind::Alone(..))).expect("an activity");
    let steps = |h: &mut Harness<'_, App>, rank: usize| {
        h.state_mut().ask(Command::Open(Route::Rejoin(rank)));
        h.run();
        tree(h)
    };
    let (with_help, by_oneself) = (steps(&mut h, helped), steps(&mut h, alone));
    assert_ne!(with_help, by_oneself, "a button has another name in the second form");
    for rank in [alone, helped] {
        h.state_mut().ask(Command::Activity(rank, 0));
        h.run();
        assert_eq!(steps(&mut h, helped), with_help, "whatever was played before");
        assert_eq!(steps(&mut h, alone), by_oneself, "whatever was played before");
    }
}

#[test]
fn who_comes_late_is_not_told_that_something_of_theirs_is_erased() {
    let mut h = seated();
    press(&mut h, "Non, je n’en ai pas");
    h.state_mut().ask(Command::Activity(4, 5));
    h.run();
    assert!(says(&h, "Les étapes d’avant sont faites, avec des exemples."), "{}", tree(&h));
    assert!(!says(&h, "Ce que vous aviez écrit est effacé."));
}

#[test]
fn the_next_person_at_a_seat_finds_nothing_of_what_was_kept_before_the_workshop() {
    let folder = tempfile::tempdir().expect("a folder");
    let kept = "faire-avec progress 1\ndone je-cree-mon-adresse\nend\n";
    fs::write(folder.path().join("progress.txt"), kept).expect("a file");
    let mut h = home_with(Store::Folder(Folder::at(folder.path().to_owned())));
    press(&mut h, "Rejoindre l’atelier");
    press(&mut h, "Mon adresse e-mail");
    press(&mut h, "Non, je n’en ai pas");
    h.state_mut().ask(Command::Activity(4, 0));
    h.run();
    let text = || fs::read_to_string(folder.path().join("progress.txt")).unwrap_or_default();
    assert!(!text().contains("step "), "nothing of the workshop is kept: {}", text());
    h.state_mut().ask(Command::Open(Route::NextPerson));
    h.run();
    assert!(fs::read_dir(folder.path()).expect("a folder").count() > 0);
    press(&mut h, "Tout effacer");
    assert!(says(&h, "Les leçons faites et la leçon en cours\u{a0}: effacées."), "{}", tree(&h));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    press(&mut h, "Commencer");
    press(&mut h, "Non, je n’en ai pas");
    h.state_mut().ask(Command::Activity(4, 0));
    h.run();
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0, "nothing is kept");
}
