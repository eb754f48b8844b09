//! A site made from models of pages: whatever is chosen, it can be used at once, and a lesson on it
//! can be recorded.

mod harness;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use faire_avec::app::command::Door;
use faire_avec::app::{App, Options};
use faire_avec::attempt::Attempt;
use faire_avec::check::{check, look, prepare};
use faire_avec::content::lesson::Date;
use faire_avec::content::library::{Library, embedded_interface, models, template};
use faire_avec::content::site::Color;
use faire_avec::diagnostic::Source;
use faire_avec::ids::{LessonId, SiteId};
use faire_avec::session::Mode;
use faire_avec::studio::site::{Model, Refused, Wish, added, can_take, files, in_order};
use faire_avec::studio::{Desk, record};
use faire_avec::system::storage::Store;
use faire_avec::words::Words;

use harness::{screen_with, tree};

/// A folder with the first files of the program.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in template() {
        write(folder.path(), &name, &bytes);
    }
    folder
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

fn today() -> Date {
    Date::new(2026, 11, 23).expect("a day")
}

fn wish<'a>(models: &'a [Model]) -> Wish<'a> {
    let host = "maison-du-quartier.example";
    Wish { name: "Maison du Quartier", host, color: Color::Violet, models, today: today() }
}

/// Makes a site in a folder.
fn make(folder: &Path, models: &[Model]) -> SiteId {
    let library = Library::folder(folder);
    let (id, made) = files(&library, &wish(models)).expect("a site");
    for (name, text) in made {
        write(folder, &name, text.as_bytes());
    }
    id
}

/// Everything that is wrong in a folder, drawn as a terminal shows it.
fn wrong(folder: &Path) -> String {
    let library = Library::folder(folder);
    let (words, reading) = Words::read(&embedded_interface(), &library.words);
    let report = check(&library, &words, reading);
    let drawn = |one| faire_avec::diagnostic::draw(one, &words.sentences(one));
    report.diagnostics.iter().map(drawn).collect::<Vec<_>>().join("\n")
}

/// Every choice of models, in the order of the program and in the contrary one.
fn choices() -> Vec<Vec<Model>> {
    let subsets = (1..1_usize << Model::ALL.len()).map(|bits| {
        let chosen = Model::ALL.iter().enumerate().filter(|(rank, _)| bits & (1 << rank) != 0);
        chosen.map(|(_, model)| *model).collect::<Vec<_>>()
    });
    let both = subsets.flat_map(|models| {
        let back: Vec<Model> = models.iter().rev().copied().collect();
        [models, back]
    });
    let mut all: Vec<Vec<Model>> = both.collect();
    all.dedup();
    all
}

/// What is done with the pages of a model.
fn goal(id: &SiteId, model: Model) -> String {
    match model {
        Model::SignUp => format!("SecretSet(\"{id}\")"),
        Model::SignIn => format!("SignedIn(\"{id}\")"),
        Model::List => format!("Fact(\"{id}/choix-2-pris\")"),
        Model::Form => format!("Fact(\"{id}/demande-envoyee\")"),
        Model::Message => format!("Fact(\"{id}/lettre-lue\")"),
        Model::Confirmation => format!("At(\"{id}/confirmation\")"),
    }
}

/// The text of a lesson that goes through the site.
fn lesson(id: &SiteId, models: &[Model]) -> String {
    let goals = in_order(models).into_iter().map(|model| goal(id, model));
    let steps = goals.enumerate().map(|(rank, goal)| format!("(id: \"e-{rank}\", goal: {goal})"));
    let steps = steps.collect::<Vec<_>>().join(", ");
    let has_account = models.contains(&Model::SignIn) && !models.contains(&Model::SignUp);
    let account =
        format!("(site: \"{id}\", name: \"06 39 98 27 64\", password: \"Rose-Verte-31\")");
    let accounts = if has_account { account } else { String::new() };
    format!(
        "(format: 1, task: Institutions, skills: (crcn: [], digcomp: []), minutes: 30, today: \
         \"2026-11-23\", persona: \"nadia\", sites: [\"{id}\"], starts_at: \"{id}/accueil\", \
         accounts: [{accounts}], read_by: 0, steps: [{steps}])"
    )
}

#[test]
fn whatever_is_chosen_a_lesson_is_recorded_on_the_site_and_nothing_is_wrong() {
    let (interface, _) = Words::read(&embedded_interface(), &[]);
    let name = LessonId::new("j-essaie").expect("a name");
    for models in choices() {
        let folder = folder();
        let site = make(folder.path(), &models);
        let text = lesson(&site, &models);
        let library = Library::folder(folder.path());
        assert_eq!(library.diagnostics, [], "{models:?}");
        let library =
            library.with_files(&[("j-essaie/lesson.ron".to_owned(), text.clone().into())]);
        let scenario = prepare(&library, &name, None);
        let scenario = scenario.unwrap_or_else(|why| panic!("{models:?}: {why:?}"));
        let mut attempt = Attempt::new(Rc::new(scenario), Mode::Guided);
        while attempt.session().step().is_some() {
            let played = attempt.play_step();
            assert!(played.is_ok_and(|played| played.misread.is_empty()), "{models:?}");
        }
        let bare = record::without_steps(&text).expect("a lesson");
        let bare = library.with_lesson(&name, &bare).expect("a lesson");
        let scenario = prepare(&bare, &name, None).expect("a scenario");
        let steps = record::steps(&scenario, attempt.session().journal());
        let steps = record::proved(&bare, &name, steps);
        assert!(steps.len() >= models.len(), "{models:?}: {steps:?}");
        let text = record::with_steps(&text, &steps).expect("a lesson");
        write(folder.path(), "j-essaie/lesson.ron", text.as_bytes());
        for language in ["fr", "en"] {
            let words = record::first_words(&scenario.script, &interface, "J’essaie", &steps, &[]);
            write(folder.path(), &format!("j-essaie/{language}.ftl"), words.as_bytes());
        }
        let catalogue = "(format: 1, lessons: [\"ma-premiere-lecon\", \"j-essaie\"])";
        write(folder.path(), "catalogue.ron", catalogue.as_bytes());
        assert_eq!(wrong(folder.path()), "", "{models:?}");
    }
}

/// Every order of every choice of models.
fn orders(chosen: &[Model], all: &mut Vec<Vec<Model>>) {
    for model in Model::ALL {
        if !chosen.contains(&model) {
            let longer = [chosen, &[model]].concat();
            all.push(longer.clone());
            orders(&longer, all);
        }
    }
}

#[test]
fn every_order_of_the_models_gives_a_site_without_a_fault() {
    let folder = folder();
    let library = Library::folder(folder.path());
    let mut all = Vec::new();
    orders(&[], &mut all);
    assert_eq!(all.len(), 1956);
    let mut seen = Vec::new();
    for models in all {
        let ordered = in_order(&models);
        assert_eq!(ordered.len(), models.len());
        if seen.contains(&ordered) {
            continue;
        }
        let (id, made) = files(&library, &wish(&models)).expect("a site");
        let text = lesson(&id, &models);
        let made = made.into_iter().chain([("j-essaie/lesson.ron".to_owned(), text)]);
        let made: Vec<_> = made.map(|(name, text)| (name, text.into_bytes())).collect();
        let library = library.with_files(&made);
        assert_eq!(library.diagnostics, [], "{models:?}");
        let name = LessonId::new("j-essaie").expect("a name");
        assert!(prepare(&library, &name, None).is_ok(), "{models:?}");
        let (words, reading) = Words::read(&embedded_interface(), &library.words);
        let wrong = look(&library, &words, reading);
        let wrong = wrong.iter().filter(|one| {
            !one.places.first().is_some_and(|place| place.source.name.starts_with("j-essaie"))
        });
        assert_eq!(wrong.count(), 0, "{models:?}");
        seen.push(ordered);
    }
}

#[test]
fn adding_a_page_adds_lines_and_is_taken_back_at_once() {
    for model in Model::ALL {
        let folder = folder();
        let others: Vec<Model> = Model::ALL.into_iter().filter(|other| *other != model).collect();
        let site = make(folder.path(), &others);
        let file = folder.path().join(format!("sites/{site}/site.ron"));
        let first = fs::read_to_string(&file).expect("the site");
        let remark =
            first.replace("    pages: [", "    // Une remarque.\n    pages: [ // Une autre.");
        fs::write(&file, &remark).expect("written");
        let mut desk = Desk::new(folder.path());
        let before = desk.library();
        let (changes, rank) = added(&before, &site, 1, model, today()).expect("pages");
        desk.change_all(changes.clone()).expect("written");
        for (name, old, new) in changes {
            let mut new = new.lines();
            let old = old.expect("a file that was there");
            // Every line is there still, in the same order; what a page remembers stands on one.
            let mut kept = old.lines().filter(|line| !line.starts_with("    facts:"));
            assert!(kept.all(|line| new.any(|other| other == line)), "{model:?} {name}");
        }
        let after = desk.library();
        assert_eq!(after.diagnostics, [], "{model:?}");
        let pages = &after.sites[&site].value.pages;
        assert_eq!(pages[1].body.len(), before.sites[&site].value.pages[1].body.len() + 1);
        assert!(pages.len() > rank, "{model:?}");
        let (words, reading) = Words::read(&embedded_interface(), &after.words);
        assert_eq!(look(&after, &words, reading), [], "{model:?}");
        desk.undo().expect("taken back");
        assert_eq!(fs::read_to_string(&file).expect("the site"), remark);
        let again = desk.library();
        let texts = |library: &Library| -> Vec<Rc<Source>> { library.words.to_vec() };
        assert_eq!(texts(&again), texts(&before));
    }
}

#[test]
fn a_model_that_is_there_is_added_again_under_other_names() {
    let folder = folder();
    let site = make(folder.path(), &Model::ALL);
    let mut desk = Desk::new(folder.path());
    for model in Model::ALL {
        let library = desk.library();
        let is_account = matches!(model, Model::SignUp | Model::SignIn);
        assert_eq!(can_take(&library, &site, model), !is_account, "{model:?}");
        if is_account {
            continue;
        }
        let (changes, rank) = added(&library, &site, 0, model, today()).expect("pages");
        desk.change_all(changes).expect("written");
        let library = desk.library();
        assert_eq!(library.diagnostics, [], "{model:?}");
        let (words, reading) = Words::read(&embedded_interface(), &library.words);
        assert_eq!(look(&library, &words, reading), [], "{model:?}");
        let page = library.sites[&site].value.pages[rank].id.as_str();
        assert!(page.ends_with("-2"), "{page}");
    }
}

#[test]
fn an_address_that_may_be_real_and_one_that_is_taken_are_refused() {
    let folder = folder();
    let library = Library::folder(folder.path());
    let models = [Model::List];
    let with = |name: &'static str, host: &'static str| {
        files(&library, &Wish { name, host, ..wish(&models) }).map(|(id, _)| id.to_string())
    };
    for host in ["mediatheque.fr", "mediatheque.example.com", "", ".example", "La Poste.example"] {
        let refused = with("Médiathèque", host);
        assert_eq!(refused, Err(Refused::RealHost(host.to_lowercase())), "{host}");
    }
    let taken = "les-amis-du-jardin.example";
    assert_eq!(with("Jardin", taken), Err(Refused::TakenHost(taken.to_owned())));
    assert_eq!(with(" 12 ", "a.example"), Err(Refused::NoName));
    let none = files(&library, &wish(&[]));
    assert_eq!(none, Err(Refused::NoModel));
    // A name that is there already takes a number.
    assert_eq!(with("Les Amis du Jardin", "b.example").as_deref(), Ok("les-amis-du-jardin-2"));
}

#[test]
fn no_name_of_a_model_means_two_things() {
    let mut pages: Vec<String> = Vec::new();
    let mut parts: Vec<String> = Vec::new();
    for (name, text) in models() {
        let Some(folder) = name.strip_suffix("/site.ron") else { continue };
        let source = Source::new("sites/modele/site.ron", text);
        let library =
            Library::default().with_files(&[(source.name.clone(), source.text.clone().into())]);
        assert_eq!(library.diagnostics, [], "{name}");
        let site = &library.sites.values().next().expect("a site").value;
        // The first page is that of every site: in a model it has the link and nothing else.
        assert_eq!(site.pages[0].id.as_str(), "accueil", "{name}");
        assert!(folder == "accueil" || site.pages[0].body.len() == 1, "{name}");
        pages.extend(site.pages[1..].iter().map(|page| page.id.to_string()));
        let all = site.pages.iter().flat_map(|page| &page.body);
        parts.extend(all.map(|part| part.id().to_string()));
    }
    let mut names = pages.clone();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), pages.len(), "two pages have one name");
    for name in pages.iter().map(String::as_str).chain(["accueil", "suite", "modele"]) {
        assert!(!parts.iter().any(|part| part == name), "{name} is a page and a part");
    }
}

/// The trainer's door on a folder of lessons, tall enough for all there is.
fn door(folder: &Path) -> Harness<'static, App> {
    let library = Library::folder(folder);
    let (mut words, _) = Words::read(&embedded_interface(), &library.words);
    assert!(words.set_language("fr"));
    let app = App::new(Options {
        library,
        words,
        lesson: None,
        variant: None,
        store: Store::None,
        door: Some(Door::Trainer),
        helper: None,
        voice: None,
    });
    let mut harness = screen_with([1366.0, 3000.0], app, |ui, app: &mut App| app.frame(ui));
    harness.run_ok();
    harness
}

#[track_caller]
fn press(harness: &mut Harness<'_, App>, role: Role, label: &str) {
    let found = harness.get_all_by_role_and_label(role, label).next();
    found.unwrap_or_else(|| panic!("{label}")).click();
    harness.run_ok();
}

/// Writes over what is in the field that has this label.
#[track_caller]
fn put(harness: &mut Harness<'_, App>, role: Role, label: &str, text: &str) {
    harness.get_by_role_and_label(role, label).focus();
    harness.run_ok();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.run_ok();
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_ok();
}

/// The buttons that a page for trainers tells to press, in its order.
fn told(page: &str) -> Vec<String> {
    page.split("**").skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn a_person_makes_a_site_by_following_the_page() {
    let folder = folder();
    let mut harness = door(folder.path());
    let site = folder.path().join("sites/maison-du-quartier");
    let page = include_str!("../lessons/guide/faire-un-site.md");
    for label in told(page) {
        match label.as_str() {
            "Créer le site" => {
                put(&mut harness, Role::TextInput, "Le nom du site", "Maison du Quartier");
                assert!(tree(&harness).contains("maison-du-quartier.example"));
                press(&mut harness, Role::Button, "Violet");
                for model in ["Connexion", "Formulaire en étapes", "Inscription"] {
                    press(&mut harness, Role::CheckBox, model);
                }
                assert!(tree(&harness).contains("Numéro 3"));
            }
            "Garder" => put(&mut harness, Role::MultilineTextInput, "Titre", "Bonjour à tous"),
            "Changer" => {
                // The first word is the name of the tab, the next one the title.
                let second = harness.get_all_by_role_and_label(Role::Button, "Changer").nth(1);
                second.expect("a word").click();
                harness.run_ok();
                continue;
            }
            "Remettre comme avant" => {
                press(&mut harness, Role::Button, "Liste");
                assert!(
                    fs::read_to_string(site.join("site.ron")).expect("read").contains("choix-1")
                );
                assert!(tree(&harness).contains("Les ateliers"), "{}", tree(&harness));
            }
            "Faire une leçon sur ce site" => {
                // The page that was added is gone: the last one is in front.
                assert!(tree(&harness).contains("Étape 3 sur 3"), "{}", tree(&harness));
                assert!(
                    !fs::read_to_string(site.join("site.ron")).expect("read").contains("choix")
                );
            }
            _ => {}
        }
        press(&mut harness, Role::Button, &label);
    }
    let words = fs::read_to_string(site.join("fr.ftl")).expect("the words");
    assert!(words.contains("\nsite = Maison du Quartier\n"), "{words}");
    assert!(words.contains("accueil--titre = Bonjour à tous\n"), "{words}");
    let library = Library::folder(folder.path());
    assert_eq!(library.diagnostics, []);
    let made = &library.sites[&SiteId::new("maison-du-quartier").expect("a name")].value;
    let pages: Vec<&str> = made.pages.iter().map(|page| page.id.as_str()).collect();
    let expected = ["accueil", "inscription", "mot-de-passe", "connexion", "mon-espace"];
    assert_eq!(pages[..5], expected);
    assert_eq!((made.host.as_str(), made.color), ("maison-du-quartier.example", Color::Violet));
}

#[test]
fn a_site_takes_another_colour_and_one_line_changes() {
    let folder = folder();
    let file = folder.path().join("sites/les-amis-du-jardin/site.ron");
    let before = fs::read_to_string(&file).expect("the site");
    let mut harness = door(folder.path());
    press(&mut harness, Role::Button, "Mes sites");
    press(&mut harness, Role::Button, "Changer ce site");
    press(&mut harness, Role::Button, "Marron");
    let after = fs::read_to_string(&file).expect("the site");
    assert_eq!(after.replace("    color: Brown,\n", ""), before);
    assert_ne!(after, before);
    press(&mut harness, Role::Button, "Remettre comme avant");
    assert_eq!(fs::read_to_string(&file).expect("the site"), before);
}

#[test]
fn a_site_that_cannot_be_made_is_told_with_what_to_do_and_nothing_is_written() {
    let folder = folder();
    let mut harness = door(folder.path());
    press(&mut harness, Role::Button, "Mes sites");
    press(&mut harness, Role::Button, "Nouveau site");
    let create = |harness: &mut Harness<'_, App>, told: &str| {
        press(harness, Role::Button, "Créer le site");
        assert!(tree(harness).contains(told), "{told}: {}", tree(harness));
    };
    create(&mut harness, "Écrivez le nom du site.");
    put(&mut harness, Role::TextInput, "Le nom du site", "Mairie");
    create(&mut harness, "Cochez une page.");
    press(&mut harness, Role::CheckBox, "Liste");
    put(&mut harness, Role::TextInput, "Son adresse", "mairie.fr");
    create(&mut harness, "mairie.fr peut être une vraie adresse.");
    put(&mut harness, Role::TextInput, "Son adresse", "les-amis-du-jardin.example");
    create(&mut harness, "Écrivez une autre adresse.");
    assert_eq!(Library::folder(folder.path()).sites.len(), 1);
    put(&mut harness, Role::TextInput, "Son adresse", "mairie.example");
    create(&mut harness, "C’est gardé.");
    assert_eq!(Library::folder(folder.path()).sites.len(), 2);
    press(&mut harness, Role::Button, "Remettre comme avant, sans «\u{a0}Mairie\u{a0}»");
    assert_eq!(Library::folder(folder.path()).sites.len(), 1);
    assert!(tree(&harness).contains("Heading \"Mes sites\""), "{}", tree(&harness));
}

#[test]
fn the_pages_of_every_site_of_the_program_can_be_shown() {
    let library = Library::embedded();
    for (id, site) in &library.sites {
        for (page, one) in site.value.pages.iter().enumerate() {
            let shown = faire_avec::studio::site::showing(&library, id, page);
            let shown = shown.map(|(library, name)| prepare(&library, &name, None));
            let scenario = shown.filter_map(Result::ok).next();
            let scenario = scenario.unwrap_or_else(|| panic!("{id}/{}", one.id));
            let attempt = Attempt::new(Rc::new(scenario), Mode::Guided);
            let script = &attempt.scenario().script;
            let front = attempt.world().page(attempt.scenario()).expect("a page");
            assert_eq!(script.page(front).id, one.id, "{id}");
        }
    }
}
