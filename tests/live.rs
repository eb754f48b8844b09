//! A lesson shown while its files are written: a saving is seen at the same step, and one with a
//! fault takes nothing away.

mod harness;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use egui_kittest::Harness;
use faire_avec::app::picture::staged;
use faire_avec::app::{App, Options};
use faire_avec::content::library::{Library, Watch};
use faire_avec::edition::Edition;
use faire_avec::ids::LessonId;
use faire_avec::system::storage::Store;

use harness::{SCREEN, screen_with, tree};

const LESSON: &str = "je-me-connecte";

/// What an instruction says once it was changed.
const NOW: &str = "Maintenant, regardez.";

/// A folder of one lesson of the program.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        let id = LessonId::new(LESSON).expect("a name");
        for (name, bytes) in Library::embedded().files(Some(&id)) {
            let path = folder.at(&name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        folder
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Changes a piece of a file of the lesson, which must be there.
    #[track_caller]
    fn change(&self, name: &str, from: &str, to: &str) {
        let path = self.at(&format!("{LESSON}/{name}"));
        let text = fs::read_to_string(&path).expect("a file");
        assert!(text.contains(from), "{from} is not in {name}");
        fs::write(path, text.replacen(from, to, 1)).expect("a file");
    }

    /// Changes what a step says.
    fn say_now(&self, step: &str) {
        self.change("fr.ftl", &format!("\n{step} ="), &format!("\n{step} = {NOW}"));
    }

    /// The app at a step of the lesson.
    fn at_step(&self, rank: usize) -> Harness<'static, App> {
        let step = self.steps().swap_remove(rank);
        let app = staged(&format!("lesson:{step}"), options(self.0.path())).expect("a step");
        let mut screen = screen_with(SCREEN, app, |ui, app: &mut App| app.frame(ui));
        screen.run();
        screen
    }

    fn steps(&self) -> Vec<String> {
        let library = Library::folder(self.0.path());
        let lesson = library.lessons.values().next().expect("a lesson");
        lesson.value.steps.iter().map(|step| step.id.to_string()).collect()
    }
}

fn options(path: &Path) -> Options {
    let Edition { library, words, reading } = Edition::open(Some(path));
    assert_eq!(reading, []);
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

/// The name of the step to be done.
fn step(screen: &Harness<'_, App>) -> String {
    let session = screen.state().attempt().expect("a lesson").session();
    session.step().expect("a step").id.to_string()
}

fn read_again(screen: &mut Harness<'_, App>) {
    screen.state_mut().read_again();
    screen.run();
}

#[test]
fn a_word_that_is_saved_is_shown_at_the_same_step() {
    let folder = Folder::new();
    let mut screen = folder.at_step(3);
    let steps = folder.steps();
    folder.say_now(&steps[3]);
    assert!(!tree(&screen).contains(NOW));
    read_again(&mut screen);
    assert_eq!(step(&screen), steps[3]);
    assert!(tree(&screen).contains(NOW), "{}", tree(&screen));
    assert!(screen.state().fault().is_none());
}

#[test]
fn a_step_that_is_gone_gives_way_to_the_nearest_one_before() {
    let folder = Folder::new();
    let steps = folder.steps();
    let mut screen = folder.at_step(3);
    let (gone, other) = (&steps[3], "autre-etape");
    folder.change("lesson.ron", &format!("\"{gone}\""), &format!("\"{other}\""));
    for language in ["fr.ftl", "en.ftl"] {
        folder.change(language, &format!("\n{gone} ="), &format!("\n{other} ="));
    }
    read_again(&mut screen);
    assert!(screen.state().fault().is_none(), "{:?}", screen.state().fault());
    assert_eq!(step(&screen), steps[2]);
}

#[test]
fn a_fault_is_said_with_its_line_and_the_lesson_stays_as_it_was() {
    let folder = Folder::new();
    let mut screen = folder.at_step(3);
    let (before, steps) = (tree(&screen), folder.steps());
    let text = fs::read_to_string(folder.at(&format!("{LESSON}/lesson.ron"))).expect("a file");
    let line = text[..text.find("minutes:").expect("minutes")].lines().count();
    folder.change("lesson.ron", "minutes:", "minute:");
    read_again(&mut screen);
    let fault = screen.state().fault().expect("a fault").places[0].line_column();
    assert_eq!(fault.0, line);
    let with_band = tree(&screen);
    assert!(
        with_band.contains(&format!("{LESSON}/lesson.ron, ligne {line}\u{a0}: ")),
        "{with_band}"
    );
    assert_eq!(step(&screen), steps[3]);
    // What was there can still be played.
    let attempt = screen.state().attempt().expect("a lesson");
    assert!(attempt.session().next_gesture().is_some());
    folder.change("lesson.ron", "minute:", "minutes:");
    read_again(&mut screen);
    assert!(screen.state().fault().is_none());
    assert_eq!(tree(&screen), before);
}

#[test]
fn a_fault_that_was_there_already_hides_no_other_saving() {
    let folder = Folder::new();
    fs::write(folder.at("notes.txt"), "x").expect("a file");
    let mut screen = folder.at_step(1);
    folder.say_now(&folder.steps()[1]);
    read_again(&mut screen);
    assert!(screen.state().fault().is_none());
    assert!(tree(&screen).contains(NOW));
}

#[test]
fn a_large_folder_is_read_while_home_is_shown() {
    const N_LESSONS: usize = 30;
    let folder = Folder::new();
    let mut listed = String::new();
    for n in 1..=N_LESSONS {
        let copy = folder.at(&format!("{LESSON}-{n}"));
        fs::create_dir(&copy).expect("a folder");
        for file in ["lesson.ron", "fr.ftl"] {
            fs::copy(folder.at(&format!("{LESSON}/{file}")), copy.join(file)).expect("a copy");
        }
        listed.push_str(&format!("\"{LESSON}-{n}\", "));
    }
    fs::remove_dir_all(folder.at(LESSON)).expect("removed");
    let catalogue = format!("(format: 1, lessons: [{listed}])");
    fs::write(folder.at("catalogue.ron"), catalogue).expect("a file");
    let Edition { library, words, .. } = Edition::begin(folder.0.path());
    let rest = library.rest.as_ref().expect("more to read");
    assert!(rest.n_read() < N_LESSONS && rest.n_lessons() == N_LESSONS);
    let app = App::new(Options { library, words, ..options(folder.0.path()) });
    let mut screen = screen_with(SCREEN, app, |ui, app: &mut App| app.frame(ui));
    // More frames than there are folders: one is read in each at least.
    for _ in 0..=N_LESSONS {
        screen.step();
    }
    assert!(tree(&screen).contains("Je m’entraîne à"));
    assert!(!tree(&screen).contains("Lecture des leçons"));
    assert_eq!(screen.state().lessons().count(), N_LESSONS);
}

#[test]
fn a_lesson_that_is_taken_away_leaves_its_screen() {
    let folder = Folder::new();
    let mut screen = folder.at_step(1);
    fs::remove_dir_all(folder.at(LESSON)).expect("removed");
    fs::write(folder.at("catalogue.ron"), "Catalogue(format: 1, lessons: [])").expect("a file");
    read_again(&mut screen);
    assert!(screen.state().attempt().is_none());
}

#[test]
fn a_folder_at_rest_wakes_nobody() {
    let folder = Folder::new();
    let (sender, receiver) = channel();
    let _watch = Watch::of(folder.0.path(), move || sender.send(()).expect("a listener"));
    assert_eq!(receiver.recv_timeout(Duration::from_millis(400)), Err(RecvTimeoutError::Timeout));
}

/// How long a saving takes to be shown, from the file to the frame; nothing is asserted of it.
#[test]
fn a_saving_wakes_the_screen_which_shows_it() {
    let folder = Folder::new();
    let mut screen = folder.at_step(3);
    let (sender, receiver) = channel();
    let watch = Watch::of(folder.0.path(), move || sender.send(()).expect("a listener"));
    let begun = Instant::now();
    folder.say_now(&folder.steps()[3]);
    receiver.recv_timeout(Duration::from_secs(60)).expect("a change");
    let seen = begun.elapsed();
    assert!(watch.has_changed());
    read_again(&mut screen);
    println!("seen after {seen:.0?}, shown after {:.0?}", begun.elapsed());
    assert!(tree(&screen).contains(NOW));
}
