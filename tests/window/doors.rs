//! The doors of those who help, opened from Home as a person opens them, save on a stick that was
//! plugged in after the program was started.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use faire_avec::content::library::Library;

use crate::app;
use crate::window::desk::{Desk, is_asked_for};

/// A stick: a disk of memory, plugged in where desktops plug them.
struct Stick(PathBuf);

impl Stick {
    /// Plugs it in; says why when this machine does not allow it.
    fn plug(name: &str) -> Option<Self> {
        let path = Path::new("/media").join(name);
        if let Err(error) = fs::create_dir_all(&path) {
            eprintln!("not tried: no stick can be plugged in here ({error})");
            return None;
        }
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"])
            .arg(&path)
            .status()
            .is_ok_and(|status| status.success());
        if !mounted {
            fs::remove_dir(&path).ok();
            eprintln!("not tried: this machine lets nobody but its administrator plug a stick in");
            return None;
        }
        Some(Self(path))
    }
}

impl Drop for Stick {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
        fs::remove_dir(&self.0).ok();
    }
}

/// Opens a door from Home.
fn open(desk: &mut Desk, door: &str) {
    desk.press("link", door);
    desk.find("push button", "Fermer cette fenêtre");
    desk.find("label", "Une autre fenêtre s’ouvre. Celle-ci reste pour la personne.");
}

/// Plugs a stick in, saves on it what the open door is asked for.
fn save_on_a_stick(desk: &mut Desk, saved: &str) -> Option<Stick> {
    desk.find("heading", "À quel endroit\u{a0}?");
    let name = format!("essai-{}", std::process::id());
    let stick = Stick::plug(&name)?;
    assert!(desk.look().find("toggle button", &format!("Clé {name}")).is_none());
    desk.press("link", "Chercher une clé USB");
    desk.wait("the stick, chosen", |tree| {
        let wanted = format!("Clé {name}");
        tree.nodes.iter().find(|node| node.name == wanted).map(drop)
    });
    desk.press("push button", "Enregistrer");
    desk.find("label", &format!("C’est enregistré\u{a0}: {saved}, dans Clé {name}."));
    Some(stick)
}

#[test]
fn both_doors_save_on_a_stick_that_was_plugged_in_later() {
    if !is_asked_for("both_doors_save_on_a_stick_that_was_plugged_in_later") {
        return;
    }
    let mut desk = app();
    let sheet = "fiche-je-cree-mon-adresse.pdf";
    open(&mut desk, "J’anime un atelier");
    if let Some(stick) = save_on_a_stick(&mut desk, sheet) {
        let file = fs::read(stick.0.join(sheet)).expect("a sheet");
        assert!(file.starts_with(b"%PDF-"), "a sheet to print");
        assert_eq!(fs::read_dir(&stick.0).expect("a stick").count(), 1);
    }
    desk.press("push button", "Fermer cette fenêtre");
    desk.wait("Home alone", |tree| {
        let is_open = tree.find("heading", "À quel endroit\u{a0}?").is_some();
        let says = tree.nodes.iter().any(|node| node.name.starts_with("Une autre fenêtre"));
        (!is_open && !says).then_some(())
    });

    let copy = "lecons-faire-avec";
    open(&mut desk, "Je crée des leçons");
    desk.press("push button", "Prendre une copie des leçons");
    if let Some(stick) = save_on_a_stick(&mut desk, copy) {
        let library = Library::folder(&stick.0.join(copy));
        assert!(library.diagnostics.is_empty(), "{:?}", library.diagnostics);
        assert_eq!(library.lessons.len(), Library::embedded().lessons.len());
    }
    desk.press("push button", "Fermer cette fenêtre");
}
