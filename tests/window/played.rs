//! Lessons played in the window from their beginning to their end, by the places that help lights.

use std::process::Command;
use std::rc::Rc;
use std::thread::sleep;
use std::time::Duration;

use faire_avec::attempt::Attempt;
use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::script::compile;
use faire_avec::ids::LessonId;
use faire_avec::session::Mode;
use faire_avec::world::scenario::Scenario;

use crate::window::desk::{APP, Desk, is_asked_for};
use crate::window::tree::{Node, Tree};
use crate::{SCREEN, check_all, holds};

/// The ways to what stands beside the page: they show, and change nothing of the world.
const BESIDE: [&str; 4] = ["Téléphone", "La carte", "Papiers", "Calendrier"];

/// The most places that help lights in a lesson.
const MOST: usize = 120;

/// Plays a lesson in the window with help, and beside it without a window: what is to be typed
/// comes from there, where to do it from the screen.
fn play(id: &str, end: &str) {
    let id = LessonId::new(id).expect("a name");
    let library = Library::embedded();
    let (script, _) = compile(&library, &id, None);
    let scenario = Rc::new(Scenario::new(script.expect("compiles")).expect("fits"));
    let mut beside = Attempt::new(scenario, Mode::Guided);

    let mut desk = Desk::lay(SCREEN);
    desk.open_app_by(Command::new(APP).args(["--lesson", id.as_str()]), SCREEN);
    desk.find("push button", "Aidez-moi");
    for _ in 0..MOST {
        let Some(gesture) = beside.session().next_gesture() else { break };
        let here = place(&mut desk);
        if BESIDE.contains(&here.name.as_str()) {
            desk.press(&here.role, &here.name);
            continue;
        }
        beside.play(gesture.clone());
        match gesture {
            Action::Write(fields) => {
                let text = beside.typed().text(fields[0].0).to_owned();
                write(&mut desk, &here, &text);
                desk.key("Tab");
            }
            Action::GoTo(page) if here.role == "entry" => {
                let script = &beside.scenario().script;
                write(&mut desk, &here, &script.site(script.page(page).site).host);
                desk.key("Return");
            }
            _ => desk.press_where("the place where help is", lit),
        }
        // What was pressed just now is drawn.
        sleep(Duration::from_millis(300));
    }
    desk.find("heading", end);
    check_all(&desk.look());
}

/// Asks for help, and finds the place it lights.
fn place(desk: &mut Desk) -> Node {
    desk.press("push button", "Aidez-moi");
    desk.find_where("the place where help is", lit)
}

fn lit(tree: &Tree) -> Option<Node> {
    tree.nodes.iter().find(|node| node.description == "C’est ici.").cloned()
}

/// Types a text in a field, over what is there.
fn write(desk: &mut Desk, field: &Node, text: &str) {
    desk.press(&field.role, &field.name);
    desk.wait("the focus in the field", |tree| {
        tree.find(&field.role, &field.name).filter(|node| node.has("focused")).map(drop)
    });
    desk.key("ctrl+a");
    desk.type_text(text);
    holds(desk, &field.role, &field.name, text);
}

#[test]
fn a_forgotten_password_is_replaced_through_the_mailbox() {
    if is_asked_for("a_forgotten_password_is_replaced_through_the_mailbox") {
        play(
            "j-ai-oublie-mon-mot-de-passe",
            "Bravo\u{a0}! Vous savez remplacer un mot de passe oublié.",
        );
    }
}

#[test]
fn the_monthly_update_is_done_on_the_institutions_site() {
    if is_asked_for("the_monthly_update_is_done_on_the_institutions_site") {
        play("je-m-actualise", "Bravo\u{a0}! Vous savez vous actualiser.");
    }
}
