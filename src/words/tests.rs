use super::*;

const SITE_FR: &str =
    "accueil--creer = Créer une adresse\naccueil--ouvrir = Ouvrir un compte\n    .aide = Ici.\n";
const SITE_EN: &str = "accueil--creer = Create an address\naccueil--ouvrir = Open an account\n";
const LESSON_FR: &str = "ouvrir = Appuyez sur { LABEL(\"courriel/accueil/creer\") }.\n    .pourquoi = Bonjour { $nom }.\n";
const LESSON_EN: &str =
    "ouvrir = Press { LABEL(\"courriel/accueil/creer\") }.\n    .pourquoi = Hello { $nom }.\n";

/// The interface's own words, as shipped.
fn interface() -> Vec<Rc<Source>> {
    vec![
        Source::new("fr/_language.ftl", include_str!("../../locales/fr/_language.ftl")),
        Source::new("fr/check.ftl", include_str!("../../locales/fr/check.ftl")),
        Source::new("en/_language.ftl", include_str!("../../locales/en/_language.ftl")),
        Source::new("en/check.ftl", include_str!("../../locales/en/check.ftl")),
    ]
}

fn read(content: &[(&str, &str)]) -> (Words, Vec<Diagnostic>) {
    let content: Vec<_> = content.iter().map(|(name, text)| Source::new(*name, *text)).collect();
    Words::read(&interface(), &content)
}

/// A site and a lesson in two languages, all of it good.
#[track_caller]
fn story() -> Words {
    let (words, diagnostics) = read(&[
        ("sites/courriel/fr.ftl", SITE_FR),
        ("sites/courriel/en.ftl", SITE_EN),
        ("adresse/fr.ftl", LESSON_FR),
        ("adresse/en.ftl", LESSON_EN),
    ]);
    assert_eq!(diagnostics, []);
    words
}

fn lesson() -> LessonId {
    LessonId::new("adresse").unwrap()
}

fn site() -> SiteId {
    SiteId::new("courriel").unwrap()
}

/// The rules broken, each with the text under its caret, after checking that every one of them
/// has its sentences in both languages.
#[track_caller]
fn rules(diagnostics: &[Diagnostic]) -> Vec<(&str, &str)> {
    let (mut words, _) = read(&[]);
    for language in ["fr", "en"] {
        assert!(words.set_language(language));
        for diagnostic in diagnostics {
            let sentences = words.sentences(diagnostic);
            assert!(!sentences.message.is_empty() && !sentences.remedy.is_empty());
            assert_eq!(sentences.other.is_empty(), diagnostic.places.len() < 2);
        }
        assert_eq!(words.take_faults(), BTreeSet::new());
    }
    diagnostics
        .iter()
        .map(|d| (d.rule, &d.places[0].source.text[d.places[0].span.clone()]))
        .collect()
}

#[test]
fn help_quotes_the_label_of_the_site() {
    let words = story();
    let text = words.lesson(&lesson(), "ouvrir").unwrap();
    assert_eq!(text, "Appuyez sur \u{E000}Créer une adresse\u{E001}.");
    assert_eq!(plain(&text), "Appuyez sur Créer une adresse.");
    assert_eq!(words.gloss(&site(), "accueil--creer"), None);
}

#[test]
fn a_renamed_label_is_quoted_by_its_new_name() {
    let mut words = story();
    let rename = ("courriel/accueil/creer".to_owned(), "accueil--ouvrir".to_owned());
    words.set_renames(BTreeMap::from([rename]));
    let text = words.lesson(&lesson(), "ouvrir").unwrap();
    assert_eq!(plain(&text), "Appuyez sur Ouvrir un compte.");
    assert_eq!(words.site(&site(), "accueil--creer").unwrap(), "Ouvrir un compte");
    words.set_renames(BTreeMap::new());
    assert_eq!(words.site(&site(), "accueil--creer").unwrap(), "Créer une adresse");
}

#[test]
fn help_in_english_keeps_the_french_label_and_says_what_it_means() {
    let mut words = story();
    assert!(words.set_language("en-GB"));
    let text = words.lesson(&lesson(), "ouvrir").unwrap();
    assert_eq!(text, "Press \u{E000}Créer une adresse\u{E001} (Create an address).");
    assert_eq!(words.site(&site(), "accueil--creer").unwrap(), "Créer une adresse");
    assert_eq!(words.gloss(&site(), "accueil--creer").unwrap(), "Create an address");
}

#[test]
fn help_quotes_the_labels_of_the_browser_too() {
    let computer = [
        (
            "fr/computer.ftl",
            "browser-new-tab = Nouvel onglet\nbrowser-lost = { $site } est perdu\n",
        ),
        ("en/computer.ftl", "browser-new-tab = New tab\nbrowser-lost = { $site } is lost\n"),
    ];
    let sources = computer.iter().map(|(name, text)| Source::new(*name, *text));
    let interface: Vec<_> = interface().into_iter().chain(sources).collect();
    let text = "un = { LABEL(\"app/browser-new-tab\") }\ndeux = { LABEL(\"app/browser-lost\") }\n";
    let content = ["adresse/fr.ftl", "adresse/en.ftl"].map(|name| Source::new(name, text));
    let (mut words, _) = Words::read(&interface, &content);
    assert_eq!(plain(&words.lesson(&lesson(), "un").unwrap()), "Nouvel onglet");
    assert!(words.set_language("en"));
    assert_eq!(plain(&words.lesson(&lesson(), "un").unwrap()), "Nouvel onglet (New tab)");
    // What needs a variable, or is no label of the computer, is none.
    let wrong = words.check_labels();
    assert_eq!(rules(&wrong), [("bad-label", "app/browser-lost"); 2]);
}

#[test]
fn french_comes_first_and_stands_in_for_what_is_not_translated() {
    let (mut words, _) = read(&[("adresse/fr.ftl", "titre = Mon adresse\n")]);
    let codes: Vec<_> = words.languages().iter().map(|l| l.code.as_str()).collect();
    assert_eq!(codes, ["fr", "en"]);
    assert!(words.set_language("en"));
    assert!(!words.set_language("xx"), "an unknown language changes nothing");
    assert_eq!(words.language().name, "English");
    assert_eq!(words.say("severity-error"), "error");
    assert_eq!(words.lesson(&lesson(), "titre").unwrap(), "Mon adresse");
    assert_eq!(words.lesson(&lesson(), "rien"), None);
}

#[test]
fn a_word_that_is_not_there_is_a_fault() {
    let words = story();
    assert_eq!(words.say("absent"), "absent");
    let fault = Fault { owner: Owner::Interface, name: "absent".into(), variable: None };
    assert_eq!(words.take_faults(), BTreeSet::from([fault]));
}

#[test]
fn a_missing_variable_is_a_fault() {
    let words = story();
    let nom = [("nom", Datum::from("Lina"))];
    assert_eq!(words.lesson_with(&lesson(), "ouvrir.pourquoi", &nom).unwrap(), "Bonjour Lina.");
    assert_eq!(words.take_faults(), BTreeSet::new());
    assert!(words.lesson(&lesson(), "ouvrir.pourquoi").is_some());
    let owner = Owner::Lesson(lesson());
    let fault = Fault { owner, name: "ouvrir.pourquoi".into(), variable: Some("nom".into()) };
    assert_eq!(words.take_faults(), BTreeSet::from([fault]));
}

#[test]
fn a_broken_word_leaves_the_good_ones() {
    let text = "bon = Oui\nmauvais\nouvert = { $nom\nencore = Oui\n    .aide =\n";
    let (words, diagnostics) = read(&[("adresse/fr.ftl", text)]);
    assert_eq!(words.lesson(&lesson(), "bon").unwrap(), "Oui");
    assert_eq!(words.lesson(&lesson(), "encore").unwrap(), "Oui");
    let found = rules(&diagnostics);
    let wanted = [("bad-fluent", "mauvais"), ("bad-fluent", "{ $nom"), ("bad-fluent", ".aide =")];
    assert_eq!(found, wanted);
}

#[test]
fn an_escape_cut_short_is_reported_before_the_parser_trips_on_it() {
    let text = "un = { \"\\u00é\" }\ndeux = Où { \"\\u00e9\" }\n";
    let (words, diagnostics) = read(&[("adresse/fr.ftl", text)]);
    assert_eq!(rules(&diagnostics), [("bad-fluent", "\\u")]);
    assert_eq!(words.lesson(&lesson(), "deux").unwrap(), "Où é");
}

#[test]
fn a_word_written_twice_shows_both_places() {
    let text = "un = A\ndeux = B\n    .aide = C\n    .aide = D\nun = E\n";
    let (words, diagnostics) = read(&[("adresse/fr.ftl", text)]);
    assert_eq!(rules(&diagnostics), [("duplicate-word", "aide"), ("duplicate-word", "un")]);
    let lines: Vec<_> = diagnostics[1].places.iter().map(|p| p.line_column().0).collect();
    assert_eq!(lines, [5, 1]);
    assert_eq!(words.lesson(&lesson(), "un").unwrap(), "A");
    assert_eq!(words.lesson(&lesson(), "deux.aide").unwrap(), "C");
}

#[test]
fn what_is_not_used_here_is_refused() {
    let text = "-terme = A\nrenvoi = { bon }\nnombre = { NUMBER($n, minimumFractionDigits: 3) }\n\
                choix = { 9 ->\n   *[autre] A\n }\nboite = {{ $n }}\nlabel = { LABEL($n) }\nbon = Oui\n";
    let (words, diagnostics) = read(&[("adresse/fr.ftl", text)]);
    let carets: Vec<_> = rules(&diagnostics).into_iter().map(|(_, caret)| caret).collect();
    assert_eq!(carets, ["terme", "bon", "NUMBER", "9", "n", "LABEL"]);
    let known: Vec<_> = words.entries("adresse/fr.ftl").iter().map(Entry::name).collect();
    assert_eq!(known, ["bon"]);
}

#[test]
fn a_site_quotes_no_label() {
    let text = "accueil--a = { LABEL(\"courriel/accueil/a\") }\n";
    let (_, diagnostics) = read(&[("sites/courriel/fr.ftl", text)]);
    assert_eq!(rules(&diagnostics), [("bad-fluent", "LABEL")]);
}

#[test]
fn an_entry_says_what_it_uses_and_where() {
    let words = story();
    let [own, why] = words.entries("adresse/fr.ftl") else { panic!("two words") };
    let [(label, span)] = own.labels.as_slice() else { panic!("one label") };
    assert_eq!(
        (label.as_str(), &LESSON_FR[span.clone()]),
        ("courriel/accueil/creer", label.as_str())
    );
    assert_eq!(
        (why.name().as_str(), &LESSON_FR[why.span.clone()]),
        ("ouvrir.pourquoi", "pourquoi")
    );
    assert_eq!(why.variables, BTreeSet::from(["nom".to_owned()]));
}

#[test]
fn a_label_that_names_nothing_is_shown_where_it_is_quoted() {
    let text = "un = Voici { LABEL(\"courriel/acceuil/creer\") }.\n";
    let (words, _) = read(&[("sites/courriel/fr.ftl", SITE_FR), ("adresse/fr.ftl", text)]);
    let diagnostics = words.check_labels();
    assert_eq!(rules(&diagnostics), [("bad-label", "courriel/acceuil/creer")]);
    assert!(diagnostics[0].data.contains(&("near", "courriel/accueil/creer".into())));
    assert_eq!(plain(&words.lesson(&lesson(), "un").unwrap()), "Voici creer.");
}

#[test]
fn a_quoted_label_wants_its_meaning_in_every_help_language() {
    assert_eq!(story().check_labels(), []);
    let (words, _) = read(&[
        ("sites/courriel/fr.ftl", SITE_FR),
        ("adresse/fr.ftl", LESSON_FR),
        ("adresse/en.ftl", LESSON_EN),
    ]);
    assert_eq!(rules(&words.check_labels()), [("missing-gloss", "courriel/accueil/creer")]);
}

#[test]
fn every_language_has_the_words_and_variables_of_french() {
    assert_eq!(story().check_languages(), []);
    let (words, _) = read(&[
        ("sites/courriel/fr.ftl", SITE_FR),
        ("sites/courriel/en.ftl", "accueil--crer = Create\n"),
        ("adresse/fr.ftl", "un = A { $nom }\ndeux = B\n"),
        ("adresse/en.ftl", "un = A { $name }\ntrois = C\n"),
        ("seul/fr.ftl", "un = A\n"),
        ("perdu/en.ftl", "un = A\n"),
    ]);
    let diagnostics = words.check_languages();
    let wanted = [
        ("unused-word", "accueil--crer"),
        ("missing-word", ""),
        ("unused-word", "trois"),
        ("different-variables", "un"),
        ("missing-language", ""),
        ("missing-language", ""),
    ];
    assert_eq!(rules(&diagnostics), wanted);
}

#[test]
fn an_owner_has_the_words_it_looks_up_and_no_other() {
    let words = story();
    let owner = Owner::Lesson(lesson());
    let good = [Expected::word("ouvrir"), Expected::word("ouvrir.pourquoi").with(&["nom"])];
    assert_eq!(words.check_required(&owner, &good, &[]), []);
    let bad = [Expected::word("ouvrirr"), Expected::word("ouvrir.question").optional()];
    let found = words.check_required(&owner, &bad, &["ouvrir."]);
    assert_eq!(rules(&found), [("misspelt-word", "ouvrir")]);
    assert!(found[0].data.contains(&("near", "ouvrirr".into())));
    let far = words.check_required(&owner, &[Expected::word("lire")], &["ouvrir."]);
    assert_eq!(rules(&far), [("missing-word", ""), ("unused-word", "ouvrir")]);
    let found =
        words.check_required(&owner, &[good[0].clone(), Expected::word("ouvrir.pourquoi")], &[]);
    assert_eq!(rules(&found), [("unknown-variable", "$nom"), ("unknown-variable", "$nom")]);
    let absent = Owner::Site(SiteId::new("absent").unwrap());
    let found = words.check_required(&absent, &[Expected::word("titre")], &[]);
    assert_eq!(rules(&found), [("missing-language", "")]);
    assert_eq!(found[0].places[0].source.name, "sites/absent/fr.ftl");
}

#[test]
fn a_sentence_of_thirteen_words_is_long_and_of_seventeen_too_long() {
    let words = |n: usize| vec!["mot"; n].join(" ");
    let label = "{ LABEL(\"courriel/accueil/creer\") }";
    let (twelve, seventeen) = (words(12), words(17));
    let text = format!(
        "a = {twelve}.\nb = {twelve} {label}.\nc = {seventeen}.\n    .guide = {seventeen}.\n"
    );
    let (words, _) = read(&[("adresse/fr.ftl", &text), ("adresse/en.ftl", &text)]);
    let diagnostics = words.check_writing();
    assert_eq!(rules(&diagnostics), [("sentence-too-long", "b"), ("sentence-too-long", "c")]);
    let severities: Vec<_> = diagnostics.iter().map(|d| d.severity).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Error]);
}

#[test]
fn one_thing_has_one_name() {
    let text = "a = Cliquez ici ; lisez l’e-mail. Courriel École envoie un mail.\n";
    let (words, _) = read(&[("adresse/fr.ftl", text)]);
    let wanted = [("forbidden-word", "Cliquez"), ("forbidden-word", "mail"), ("semicolon", ";")];
    assert_eq!(rules(&words.check_writing()), wanted);
}

#[test]
fn files_that_nobody_reads_are_reported() {
    let (_, diagnostics) = read(&[
        ("adresse/de.ftl", "un = A\n"),
        ("adresse/sous/fr.ftl", ""),
        ("Adresse/fr.ftl", ""),
        ("fr.ftl", ""),
    ]);
    let found: Vec<_> = rules(&diagnostics).into_iter().map(|(rule, _)| rule).collect();
    assert_eq!(found, ["stray-words", "stray-words", "stray-words", "unknown-language"]);
}

#[test]
fn a_language_says_which_way_it_is_written() {
    let file = "language-name = العربية\nlanguage-direction = rtl\n";
    let bad = "language-name = Deutsch\nlanguage-direction = links\n";
    let sources = [Source::new("ar/_language.ftl", file), Source::new("de/_language.ftl", bad)];
    let (words, diagnostics) = Words::read(&sources, &[]);
    assert_eq!(words.languages()[1].direction, Direction::RightToLeft);
    assert_eq!(words.languages()[0].code, FRENCH, "French is there even without a file");
    assert_eq!(rules(&diagnostics), [("bad-direction", "language-direction")]);
}

#[test]
fn numbers_agree_with_their_nouns() {
    let (words, _) = read(&[]);
    let summary = |lessons: usize, errors: usize| {
        let data = ["lessons", "sites", "errors", "warnings"].into_iter();
        let data: Vec<_> =
            data.zip([lessons, 1, errors, 0]).map(|(name, n)| (name, Datum::from(n))).collect();
        words.say_with("check-summary", &data)
    };
    assert_eq!(summary(2, 0), "2 leçons et 1 site\u{A0}: aucune erreur, aucune remarque.");
    assert_eq!(summary(1, 3), "1 leçon et 1 site\u{A0}: 3 erreurs, aucune remarque.");
    assert!(summary(usize::MAX, 1).starts_with("4294967295 leçons"));
    assert_eq!(words.take_faults(), BTreeSet::new());
}

#[test]
fn what_is_shipped_is_good() {
    let (words, diagnostics) = read(&[]);
    assert_eq!(diagnostics, []);
    assert_eq!(words.check_languages(), []);
    assert_eq!(words.check_labels(), []);
}
