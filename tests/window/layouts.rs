//! Keyboards as people have them: dead keys, AltGr, Compose, in a real window.

use crate::window::desk::{Desk, is_asked_for};
use crate::{holds, lesson};

/// Empties the field that has the keyboard.
fn empty(desk: &mut Desk, name: &str) {
    desk.key("ctrl+a");
    desk.key("BackSpace");
    holds(desk, "entry", name, "");
}

/// Presses keys, named by xdotool or by their numbers, and waits for what they write.
fn writes(desk: &mut Desk, name: &str, keys: &[&str], text: &str) {
    for key in keys {
        desk.keys(&["key", key]);
    }
    holds(desk, "entry", name, text);
    empty(desk, name);
}

#[test]
fn dead_keys_alt_gr_and_compose_write_what_they_should() {
    if !is_asked_for("dead_keys_alt_gr_and_compose_write_what_they_should") {
        return;
    }
    let mut desk = lesson();
    desk.press("push button", "Créer une adresse");
    desk.press("entry", "Prénom");
    desk.wait("the focus in the field", |tree| {
        tree.find("entry", "Prénom").filter(|node| node.has("focused")).map(drop)
    });

    // AZERTY: q is where a is elsewhere; ^ and ¨ are dead; é, à and ç have keys of their own.
    desk.lay_out(&["-layout", "fr", "-option", "", "-option", "compose:menu"]);
    let name = "Prénom";
    writes(&mut desk, name, &["24", "25", "26"], "aze");
    writes(&mut desk, name, &["11", "19", "18"], "éàç");
    writes(&mut desk, name, &["34", "26"], "ê");
    writes(&mut desk, name, &["34", "shift+32"], "Ô");
    writes(&mut desk, name, &["shift+34", "31"], "ï");
    writes(&mut desk, name, &["34", "34"], "^");
    // @ is AltGr and the key of à and 0; € is AltGr and e.
    desk.keys(&["keydown", "108", "key", "19", "keyup", "108"]);
    holds(&mut desk, "entry", name, "@");
    desk.keys(&["keydown", "108", "key", "26", "keyup", "108"]);
    holds(&mut desk, "entry", name, "@€");
    empty(&mut desk, name);
    writes(&mut desk, name, &["Multi_key", "o", "e"], "œ");
    writes(&mut desk, name, &["Multi_key", "comma", "C"], "Ç");

    // Others: BÉPO, and the German one, where z and y change places.
    desk.lay_out(&["-layout", "fr", "-variant", "bepo"]);
    writes(&mut desk, name, &["24", "25"], "bé");
    desk.lay_out(&["-layout", "de", "-variant", ""]);
    writes(&mut desk, name, &["29", "20", "47"], "zßö");
    // There @ is AltGr and q.
    desk.keys(&["keydown", "108", "key", "24", "keyup", "108"]);
    holds(&mut desk, "entry", name, "@");
    empty(&mut desk, name);

    // A masked field counts one character for a dead key and its letter.
    desk.key("Escape");
    desk.press("push button", "Quitter la leçon");
    desk.lay_out(&["-layout", "fr", "-variant", ""]);
    desk.press("push button", "Mon adresse e-mail");
    desk.press("push button", "Recommencer");
    desk.press("push button", "Je fais avec aide");
    desk.press("push button", "Se connecter");
    desk.press("password text", "Mot de passe");
    desk.wait("the focus in the field", |tree| {
        tree.find("password text", "Mot de passe").filter(|node| node.has("focused")).map(drop)
    });
    desk.keys(&["key", "34", "26", "24"]);
    holds(&mut desk, "password text", "Mot de passe", "êa");
}
