//! Paper: every sheet of every lesson fits, says what the lesson says, and asks for no password.
//!
//! With `FAIRE_AVEC_PAPER=1` the files are also read by other programs: qpdf and pdftotext.

use std::process::Command;

use faire_avec::app::paper::{self, Order};
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::diagnostic::{Severity, Source};
use faire_avec::edition::Edition;
use faire_avec::ids::{LessonId, WorkshopId};
use faire_avec::memo::{self, BESIDE, LEARNER, Line, SMALLEST, Sheet, Told, Voice};
use faire_avec::words::{Words, plain};

/// The fewest pictures on a memo.
const PICTURES: usize = 3;

fn content() -> (Library, Words) {
    let library = Library::embedded();
    let (mut words, _) = Words::read(&embedded_interface(), &library.words);
    assert!(words.set_language("fr"));
    (library, words)
}

fn lessons(library: &Library) -> Vec<LessonId> {
    library.catalogue.as_ref().expect("a catalogue").value.lessons.clone()
}

/// A text on one line, as it is compared: no mark, one space between words.
fn flat(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    plain(&words.join(" "))
}

fn voices(library: &Library, words: &mut Words, id: &LessonId) -> [Voice; 2] {
    ["fr", "en"].map(|language| {
        assert!(words.set_language(language));
        Voice::of(library, words, id).expect("a lesson")
    })
}

/// The memo of a lesson, in French, and with English beside.
fn memos(library: &Library, words: &mut Words, id: &LessonId) -> [Sheet; 2] {
    let kit = paper::kit().expect("fonts");
    let [own, beside] = voices(library, words, id);
    let shots = paper::shots(library, words, id, &mut || {});
    assert!(!shots.is_empty(), "{id} has no picture");
    let alone = memo::memo(&kit, &own, None, &shots);
    let both = memo::memo(&kit, &own, Some(&beside), &shots);
    [alone, both].map(|sheet| sheet.unwrap_or_else(|| panic!("{id} does not fit")))
}

#[test]
fn every_memo_fits_on_one_sheet_and_says_every_step() {
    let (library, mut words) = content();
    for id in lessons(&library) {
        let [alone, both] = memos(&library, &mut words, &id);
        let [own, beside] = voices(&library, &mut words, &id);
        for (sheet, voices) in [(&alone, vec![&own]), (&both, vec![&own, &beside])] {
            let texts: Vec<String> = sheet.texts().iter().map(|text| flat(text)).collect();
            for voice in voices {
                let steps = voice.told.steps.iter().map(|step| &step.instruction);
                let known = voice.told.known.iter();
                let feet = [&voice.told.invented, &voice.told.checked];
                // What has no real pages says nothing of them.
                let feet = feet.into_iter().filter(|text| !text.is_empty());
                for text in steps.chain(known).chain(feet) {
                    let text = flat(text);
                    assert!(texts.contains(&text), "{id}: « {text} » is not in {texts:#?}");
                }
                assert!((3..=4).contains(&voice.told.known.len()), "{id}: three words to know");
            }
            assert!(sheet.smallest() >= LEARNER, "{id}: {}", sheet.smallest());
            assert!(sheet.smallest_beside() >= BESIDE, "{id}: {}", sheet.smallest_beside());
            assert!(sheet.is_inside(), "{id}");
            assert!(sheet.n_pictures() >= PICTURES, "{id}: {} pictures", sheet.n_pictures());
        }
        println!(
            "{id}: {} pictures, smallest {}; with English {}, smallest {} and {}",
            alone.n_pictures(),
            alone.smallest(),
            both.n_pictures(),
            both.smallest(),
            both.smallest_beside(),
        );
    }
}

#[test]
fn a_memo_has_three_numbered_squares_and_three_boxes_to_tick() {
    let (library, mut words) = content();
    let id = LessonId::new("je-me-connecte").expect("an id");
    for sheet in memos(&library, &mut words, &id) {
        words.set_language("fr");
        let texts: Vec<String> = sheet.texts().iter().map(|text| flat(text)).collect();
        let label = flat(&words.say("memo-pictures"));
        let at = texts.iter().position(|text| *text == label).expect("the place for pictures");
        words.set_language("en");
        let beside = flat(&words.say("memo-pictures"));
        let squares = texts[at + 1..].iter().filter(|text| **text != beside);
        assert_eq!(squares.take(3).collect::<Vec<_>>(), ["1", "2", "3"]);
        words.set_language("fr");
        for key in ["memo-not-done", "memo-with-help", "memo-alone"] {
            assert!(texts.contains(&flat(&words.say(key))), "{key}");
        }
    }
}

#[test]
fn a_line_to_write_on_is_for_an_address_and_never_for_a_password() {
    let (library, mut words) = content();
    let mut n_lines = 0;
    for id in lessons(&library) {
        let [own, _] = voices(&library, &mut words, &id);
        words.set_language("fr");
        let label = flat(&words.say("memo-own-address"));
        for sheet in memos(&library, &mut words, &id) {
            words.set_language("fr");
            let texts: Vec<String> = sheet.texts().iter().map(|text| flat(text)).collect();
            assert_eq!(texts.contains(&label), own.told.notes_address, "{id}");
            // What ends with a colon asks for something to be written.
            let asked = texts.iter().filter(|text| text.ends_with(':'));
            for text in asked.filter(|text| text.to_lowercase().contains("mot de passe")) {
                // To bring, or to prepare, is not to write here.
                let brought = flat(&own.told.bring.0);
                assert_eq!(*text, brought, "{id}");
            }
        }
        n_lines += usize::from(own.told.notes_address);
    }
    assert!(n_lines > 0);
}

#[test]
fn the_same_lesson_gives_the_same_bytes() {
    let (library, mut words) = content();
    let id = LessonId::new("je-me-connecte").expect("an id");
    let mut made = || paper::memo(&library, &mut words, &id, Some("en")).expect("a memo");
    let first = made();
    assert!(first.starts_with(b"%PDF-"));
    assert!(first == made(), "two files differ");
}

#[test]
fn what_a_thread_makes_of_texts_is_the_same_file() {
    let (library, mut words) = content();
    let id = LessonId::new("je-lis-un-message").expect("an id");
    let workshop = WorkshopId::new("a1").expect("an id");
    let beside = || Some("en".to_owned());
    for order in [Order::Memo(id, beside()), Order::Workshop(workshop, beside())] {
        let texts = library.texts();
        let (here, there) = std::thread::scope(|scope| {
            let order = &order;
            let there = scope.spawn(move || {
                let Edition { library, mut words, .. } = Edition::again(&texts, "fr");
                let mut told = Vec::new();
                let made = order.made(&library, &mut words, &mut |share| told.push(share));
                (made, told)
            });
            let here = order.made(&library, &mut words, &mut |_| {});
            (here, there.join().expect("a file"))
        });
        let (there, told) = there;
        assert!(here.is_some());
        assert!(here == there, "{order:?}: two files");
        assert!(told.is_sorted() && told.len() > 4, "{told:?}");
        assert!(told.iter().all(|share| (0.0..=1.0).contains(share)), "{told:?}");
    }
}

#[test]
fn every_card_has_the_questions_and_the_advice_of_its_steps() {
    let (library, mut words) = content();
    let kit = paper::kit().expect("fonts");
    for language in ["fr", "en"] {
        assert!(words.set_language(language));
        for id in lessons(&library) {
            let told = Told::of(&library, &words, &id).expect("a lesson");
            let sheet = memo::card(&kit, &words, &told);
            let sheet = sheet.unwrap_or_else(|| panic!("{id} does not fit in {language}"));
            let texts: Vec<String> = sheet.texts().iter().map(|text| flat(text)).collect();
            for step in &told.steps {
                for text in [&step.question, &step.guide] {
                    assert!(texts.contains(&flat(text)), "{id}: « {text} »");
                }
            }
            assert!(texts.contains(&flat(&told.goal)), "{id}");
            assert!(sheet.smallest() >= SMALLEST && sheet.is_inside(), "{id}");
        }
    }
}

#[test]
fn every_identity_card_has_the_lines_of_its_lesson() {
    let (library, mut words) = content();
    let kit = paper::kit().expect("fonts");
    let mut without = Vec::new();
    for id in lessons(&library) {
        let Some(identity) = paper::identity(&library, &mut words, &id, Some("en")) else {
            without.push(id);
            continue;
        };
        assert!(identity.lines.len() > 2, "{id}: {identity:?}");
        let sheet = memo::identities(&kit, &words, &identity);
        let sheet = sheet.unwrap_or_else(|| panic!("{id} does not fit"));
        let texts = sheet.texts();
        let n_cards = texts.iter().filter(|text| flat(text) == flat(&identity.title)).count();
        assert!(n_cards >= 4, "{id}: {n_cards}");
        let beside = identity.beside.as_ref().expect("English");
        assert!(texts.iter().any(|text| flat(text) == flat(&beside.title)), "{id}");
        for Line { name, beside, value } in &identity.lines {
            let beside = beside.as_ref().expect("English");
            for text in [name, beside, value].into_iter().filter(|text| !text.is_empty()) {
                let n = texts.iter().filter(|found| flat(found) == flat(text)).count();
                assert!(n >= n_cards, "{id}: « {text} »");
            }
        }
        assert!(sheet.smallest() >= SMALLEST && sheet.is_inside(), "{id}");
    }
    // There is nothing to copy from a card with a name alone.
    assert!(without.iter().any(|id| id.as_str() == "je-fais-avec"), "{without:?}");
}

#[test]
fn a_memo_says_the_number_and_the_sentences_that_workshops_promise() {
    let (library, mut words) = content();
    let says = |words: &mut Words, id: &str, wanted: &[&str]| {
        for sheet in memos(&library, words, &LessonId::new(id).expect("an id")) {
            let all = sheet.texts().iter().map(|text| flat(text)).collect::<Vec<_>>().join(" ");
            for text in wanted {
                assert!(all.contains(text), "{id}: {text} is not in {all}");
            }
        }
    };
    for id in ["je-m-actualise", "je-m-actualise-j-ai-travaille"] {
        says(&mut words, id, &["39 49"]);
    }
    let sentences = [
        "On le fait ensemble",
        "Gardez-le.",
        "Arrêtez, ne me le dites pas.",
        "Je ne le garde pas.",
    ];
    says(&mut words, "je-fais-avec", &sentences);
}

#[test]
fn only_a_lesson_with_real_pages_says_that_its_own_look_like_them() {
    let (library, mut words) = content();
    let checked = |words: &mut Words, id: &str| {
        let [own, _] = voices(&library, words, &LessonId::new(id).expect("an id"));
        own.told.checked
    };
    assert!(!checked(&mut words, "je-me-connecte").is_empty());
    for id in ["je-fais-avec", "j-ecris-au-clavier"] {
        assert_eq!(checked(&mut words, id), "");
    }
}

#[test]
fn the_labels_of_a_memo_have_their_meaning_beside() {
    let (library, mut words) = content();
    let id = LessonId::new("je-me-connecte").expect("an id");
    let [_, both] = memos(&library, &mut words, &id);
    let texts: Vec<String> = both.texts().iter().map(|text| flat(text)).collect();
    assert!(words.set_language("en"));
    for key in ["memo-title", "memo-done", "memo-pictures"] {
        assert!(texts.contains(&flat(&words.say(key))), "{key}");
    }
}

#[test]
fn the_sheet_of_seats_has_eight_seats_and_no_name() {
    let (_, words) = content();
    let kit = paper::kit().expect("fonts");
    let activities = ["Je regarde", "Je fais avec aide", "Je fais seul"].map(str::to_owned);
    let sheet = memo::seats(&kit, &words, "Mon adresse e-mail", &activities).expect("a sheet");
    let texts = sheet.texts();
    let seats = texts.iter().filter(|text| flat(text).starts_with("Place "));
    assert_eq!(seats.count(), 8);
    assert!(sheet.smallest() >= SMALLEST && sheet.is_inside());
    let many = vec!["Je regarde".to_owned(); 40];
    assert!(memo::seats(&kit, &words, "", &many).is_none());
}

#[test]
fn every_workshop_is_one_file_that_says_all_there_is_to_print() {
    let (library, mut words) = content();
    assert!(!library.workshops.is_empty());
    for id in library.workshops.keys() {
        for with in [None, Some("en")] {
            let bytes = paper::workshop(&library, &mut words, id, with);
            let bytes = bytes.unwrap_or_else(|| panic!("{id} with {with:?} does not fit"));
            assert!(bytes.starts_with(b"%PDF-"), "{id}");
        }
    }
}

#[test]
fn a_lesson_too_long_for_its_sheet_is_told() {
    let (library, mut words) = content();
    assert_eq!(paper::too_long(&library, &mut words), []);
    let long = "Appuyez sur le bouton. ".repeat(400);
    for name in ["je-me-connecte/fr.ftl", "je-me-connecte/en.ftl"] {
        let mut sources = library.words.clone();
        for source in sources.iter_mut().filter(|source| source.name == name) {
            let lines = source.text.lines().filter(|line| !line.starts_with("fin-invente ="));
            let text: Vec<&str> = lines.collect();
            *source = Source::new(name, format!("{}\nfin-invente = {long}\n", text.join("\n")));
        }
        let (mut words, _) = Words::read(&embedded_interface(), &sources);
        let told = paper::too_long(&library, &mut words);
        let names: Vec<&str> =
            told.iter().map(|found| found.places[0].source.name.as_str()).collect();
        // One that is too long in French is said once: nothing beside makes it shorter.
        assert_eq!(names, [name]);
        assert!(told.iter().all(|found| found.rule == "memo-too-long"));
        assert!(told.iter().all(|found| found.severity == Severity::Error));
    }
}

/// Asks another program about a file, when it was asked for.
fn asked(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {said}{wrong}");
    said
}

#[test]
fn other_programs_read_every_memo_as_one_page_of_clean_text() {
    if std::env::var_os("FAIRE_AVEC_PAPER").is_none() {
        return;
    }
    let (library, mut words) = content();
    let folder = tempfile::tempdir().expect("a folder");
    for id in lessons(&library) {
        for with in [None, Some("en")] {
            words.set_language("fr");
            let bytes = paper::memo(&library, &mut words, &id, with).expect("a memo");
            let path = folder.path().join("memo.pdf");
            std::fs::write(&path, bytes).expect("written");
            let path = path.to_str().expect("a path");
            asked("qpdf", &["--check", path]);
            assert_eq!(asked("qpdf", &["--show-npages", path]).trim(), "1", "{id}");
            assert!(asked("pdfinfo", &[path]).contains("Tagged:          yes"), "{id}");
            let fonts = asked("pdffonts", &[path]);
            assert!(fonts.contains("NotoSans"), "{fonts}");
            let text = flat(&asked("pdftotext", &["-raw", path, "-"]).replace('\u{a0}', " "));
            let [own, beside] = voices(&library, &mut words, &id);
            for voice in [Some(&own), with.map(|_| &beside)].into_iter().flatten() {
                for step in &voice.told.steps {
                    let instruction = flat(&step.instruction).replace('\u{a0}', " ");
                    assert!(text.contains(&instruction), "{id}: « {instruction} » in {text}");
                }
            }
        }
    }
}
