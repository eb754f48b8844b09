//! Our widgets are found by their role and words, pressed without a mouse, large, and never cut.

mod harness;

use egui::{Id, Key, Rect, Ui};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use faire_avec::app::theme::{self, Lettering};
use faire_avec::app::widgets::{Button, Card, Checkbox, Pill, text};
use lucide_icons::Icon;

use harness::{SCREEN, screen, screen_with, tree};

/// One of each widget.
fn board(ui: &mut Ui, pressed: &mut Vec<&'static str>) {
    let words = ["Commencer", "Ma carte", "Aidez-moi", "Écouter", "Continuer", "Annuler"];
    let [primary, secondary, accent, quiet, site, other] = words;
    let buttons = [
        Button::new(Icon::Play, primary).primary(),
        Button::new(Icon::IdCard, secondary),
        Button::new(Icon::Hand, accent).accent(),
        Button::new(Icon::Volume2, quiet).quiet(),
        Button::new(None, site).site_primary(),
        Button::new(None, other).site_secondary(),
    ];
    for (button, name) in buttons.into_iter().zip(words) {
        if button.id(Id::unique(("test", name))).ui(ui).clicked() {
            pressed.push(name);
        }
    }
    if Button::new(None, "Renvoyer un code").link().ui(ui).clicked() {
        pressed.push("Renvoyer un code");
    }
    if Card::new(Icon::Mail, "Mon adresse e-mail").pill("Commencer ici").ui(ui).clicked() {
        pressed.push("Mon adresse e-mail");
    }
}

const NAMES: [&str; 8] = [
    "Commencer",
    "Ma carte",
    "Aidez-moi",
    "Écouter",
    "Continuer",
    "Annuler",
    "Renvoyer un code",
    "Mon adresse e-mail",
];

#[test]
fn a_screen_reader_meets_words_without_icons() {
    let screen = screen(SCREEN, |ui| {
        text::heading(ui, "Je m’entraîne à…", Lettering::Display);
        text::label_with_bold(ui, "Appuyez sur \u{e000}Suivant\u{e001}.", Lettering::Instruction);
        Pill::Amber.ui(ui, "8");
        Button::new(Icon::Hand, "Aidez-moi").accent().ui(ui);
        Button::new(Icon::ArrowRight, "Suivant").enabled(false).ui(ui);
        Button::new(None, "Français").selected(true).ui(ui);
        Button::new(None, "Renvoyer un code").link().ui(ui);
        Checkbox::new(true, "J’accepte").ui(ui);
        Checkbox::new(false, "Oui").choice().ui(ui);
        Card::new(Icon::Mail, "Mon adresse e-mail").primary().pill("Commencer ici").ui(ui);
    });
    let found = tree(&screen);
    let lines: Vec<&str> =
        found.lines().map(str::trim).skip_while(|line| !line.contains('"')).collect();
    assert_eq!(
        lines,
        [
            "Heading \"Je m’entraîne à…\"",
            "Label \"Appuyez sur Suivant.\"",
            "Label \"8\"",
            "Button \"Aidez-moi\"",
            "Button \"Suivant\" [disabled]",
            "Button \"Français\" [ticked]",
            "Link \"Renvoyer un code\"",
            "CheckBox \"J’accepte\" [ticked]",
            "RadioButton \"Oui\"",
            "Button \"Mon adresse e-mail\" (Commencer ici)",
        ],
        "{found}"
    );
}

#[test]
fn tab_reaches_every_widget_and_enter_and_space_press_it() {
    for key in [Key::Enter, Key::Space] {
        let mut screen = screen_with(SCREEN, Vec::new(), board);
        for _ in NAMES {
            screen.key_press(Key::Tab);
            screen.run();
            screen.key_press(key);
            screen.run();
        }
        assert_eq!(*screen.state(), NAMES, "{key:?}");
    }
}

#[test]
fn the_pointer_presses_a_widget() {
    let mut screen = screen_with(SCREEN, Vec::new(), board);
    for name in NAMES {
        screen.get_by_label(name).click();
        screen.run();
    }
    assert_eq!(*screen.state(), NAMES);
}

#[test]
fn a_slow_and_trembling_press_counts() {
    let mut screen = screen_with(SCREEN, Vec::new(), board);
    let middle = screen.get_by_label("Continuer").rect().center();
    screen.hover_at(middle);
    screen.run();
    screen.drag_at(middle);
    // A step lasts a quarter of a second.
    screen.run_steps(20);
    screen.drop_at(middle + egui::vec2(15.0, 8.0));
    screen.run();
    assert_eq!(*screen.state(), ["Continuer"]);
}

#[test]
fn what_is_disabled_is_not_pressed() {
    let mut screen = screen_with(SCREEN, 0, |ui, pressed: &mut u32| {
        let mine = Button::new(None, "Suivant").enabled(false).ui(ui);
        let whole = ui.add_enabled_ui(false, |ui| Button::new(None, "Annuler").ui(ui)).inner;
        let tick = Checkbox::new(false, "Oui").enabled(false).ui(ui);
        *pressed += [mine, whole, tick].iter().filter(|response| response.clicked()).count() as u32;
    });
    for name in ["Suivant", "Annuler", "Oui"] {
        assert!(screen.get_by_label(name).accesskit_node().is_disabled(), "{name}");
        screen.get_by_label(name).click();
        screen.run();
    }
    screen.key_press(Key::Tab);
    screen.run();
    screen.key_press(Key::Enter);
    screen.run();
    assert_eq!(*screen.state(), 0);
}

#[test]
fn everything_to_press_is_large() {
    let screen = screen_with([400.0, 1400.0], Vec::new(), board);
    for name in NAMES {
        let rect = screen.get_by_label(name).rect();
        assert!(rect.height() >= theme::MIN_TARGET, "{name}: {rect:?}");
        assert!(rect.width() >= theme::MIN_TARGET, "{name}: {rect:?}");
    }
}

#[test]
fn space_asks_for_a_tick_to_be_turned() {
    let mut screen = screen_with(SCREEN, false, |ui, ticked: &mut bool| {
        if Checkbox::new(*ticked, "J’accepte").ui(ui).clicked() {
            *ticked = !*ticked;
        }
    });
    screen.key_press(Key::Tab);
    screen.run();
    for expected in [true, false] {
        screen.key_press(Key::Space);
        screen.run();
        assert_eq!(*screen.state(), expected);
        let ticked = egui::accesskit::Toggled::from(expected);
        assert_eq!(screen.get_by_label("J’accepte").accesskit_node().toggled(), Some(ticked));
    }
}

#[test]
fn the_end_of_a_tick_s_words_turns_it_too() {
    let mut screen = screen_with([300.0, 400.0], 0, |ui, asked: &mut u32| {
        let words = "Je veux bien recevoir des nouvelles de temps en temps";
        let response = Checkbox::new(false, words).ui(ui);
        assert!(response.rect.height() > 2.0 * theme::MIN_TARGET - 20.0);
        *asked += u32::from(response.clicked());
    });
    let rect = screen.get_by_role(egui::Role::CheckBox).rect();
    let end = rect.right_bottom() - egui::vec2(20.0, 6.0);
    screen.hover_at(end);
    screen.drag_at(end);
    screen.drop_at(end);
    screen.run();
    assert_eq!(*screen.state(), 1);
}

#[test]
fn words_wrap_rather_than_leave_the_screen() {
    const WORDS: &str = "Des mots bien trop longs pour tenir ensemble sur une seule ligne étroite";
    let rects = |wide: bool| {
        let mut found = Vec::new();
        let mut show = |ui: &mut Ui| {
            found = vec![
                Button::new(Icon::Check, WORDS).primary().ui(ui).rect,
                Button::new(Icon::Check, WORDS).link().ui(ui).rect,
                Checkbox::new(true, WORDS).ui(ui).rect,
                Card::new(Icon::Mail, WORDS).pill(WORDS).ui(ui).rect,
                Pill::Green.ui(ui, WORDS).rect,
                text::label(ui, WORDS, Lettering::Instruction).rect,
            ];
        };
        drop(screen([if wide { 2000.0 } else { 280.0 }, 1600.0], &mut show));
        found
    };
    let narrow: Vec<Rect> = rects(false);
    assert!(narrow.iter().all(|rect| rect.right() <= 280.0), "{narrow:?}");
    for (narrow, wide) in narrow.iter().zip(rects(true)) {
        assert!(narrow.height() > wide.height(), "{narrow:?} {wide:?}");
    }
}

#[test]
fn nothing_moves_when_nothing_happens() {
    let mut screen = screen_with(SCREEN, Vec::new(), board);
    screen.key_press(Key::Tab);
    screen.run();
    assert!(screen.try_run().is_ok());
}
