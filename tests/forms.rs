//! Forms that ask by what was answered, papers, calls, days, and what stands before a site, told
//! on a small library of their own: `tests/forms`.

#[path = "support/hand.rs"]
mod hand;

use std::path::Path;
use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::check::check;
use faire_avec::content::action::Action;
use faire_avec::content::lesson::Date;
use faire_avec::content::library::{Library, embedded_interface};
use faire_avec::content::message::Life;
use faire_avec::content::reading::{Flaw, Reading, RealData, Token};
use faire_avec::content::script::{Goal, PartKind, Script, compile};
use faire_avec::ids::{CallIx, FieldIx, LessonId, PartIx, SiteIx, VariantId};
use faire_avec::play::play;
use faire_avec::session::{Event, Mode};
use faire_avec::words::Words;
use faire_avec::world::World;
use faire_avec::world::calendar::Deadline;
use faire_avec::world::call::Line;
use faire_avec::world::outcome::Refused;
use faire_avec::world::scenario::Scenario;

const MAIRIE: SiteIx = SiteIx(0);
const KEY: SiteIx = SiteIx(1);

fn library() -> Library {
    Library::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms"))
}

/// The lesson in a variant, `""` for the plain one.
fn scenario(variant: &str) -> Rc<Scenario> {
    let lesson = LessonId::new("essai").expect("a name");
    let variant = VariantId::new(variant).ok();
    let (script, wrong) = compile(&library(), &lesson, variant.as_ref());
    assert!(wrong.is_empty(), "{wrong:?}");
    Rc::new(Scenario::new(script.expect("compiles")).expect("fits"))
}

/// Somebody at the computer.
struct Learner {
    attempt: Attempt,
}

impl Learner {
    fn on(variant: &str) -> Self {
        Self { attempt: Attempt::new(scenario(variant), Mode::Guided) }
    }

    /// Somebody who has signed in.
    fn inside(variant: &str) -> Self {
        let mut learner = Self::on(variant);
        learner.presses("entrer");
        learner.signs_in();
        learner
    }

    fn signs_in(&mut self) {
        self.types("identifiant", "ab1234")
            .types("mot-de-passe", "Nuage-Rouge-5")
            .presses("entrer");
    }

    fn script(&self) -> &Script {
        &self.attempt.scenario().script
    }

    fn world(&self) -> &World {
        self.attempt.world()
    }

    #[track_caller]
    fn part(&self, name: &str) -> PartIx {
        hand::part(&self.attempt, name)
    }

    #[track_caller]
    fn field(&self, name: &str) -> FieldIx {
        hand::field(&self.attempt, name)
    }

    #[track_caller]
    fn types(&mut self, name: &str, text: &str) -> &mut Self {
        hand::type_in(&mut self.attempt, name, text);
        self
    }

    #[track_caller]
    fn reads(&self, name: &str) -> Reading {
        self.world().reading(self.attempt.scenario(), self.field(name))
    }

    #[track_caller]
    fn presses(&mut self, name: &str) -> Vec<Event> {
        self.attempt.act(Action::Press(self.part(name)))
    }

    #[track_caller]
    fn chooses(&mut self, name: &str, rank: u8) -> &mut Self {
        self.attempt.act(Action::Choose(self.part(name), rank));
        self
    }

    #[track_caller]
    fn shows(&self, name: &str) -> bool {
        self.world().shows(self.attempt.scenario(), self.part(name))
    }

    #[track_caller]
    fn is_at(&self, name: &str) {
        let page = self.world().page(self.attempt.scenario());
        let found = page.map(|page| self.script().page(page).id.to_string());
        assert_eq!(found.as_deref(), Some(name));
    }

    fn is_signed_in(&self, site: SiteIx) -> bool {
        self.world().signed_in(self.attempt.scenario(), site)
    }

    fn holds(&self, goal: &Goal) -> bool {
        self.world().holds(self.attempt.scenario(), goal)
    }

    fn does(&mut self, action: Action) -> &mut Self {
        self.attempt.act(action);
        self
    }

    /// The request, filled in by somebody who has no children.
    fn asks(&mut self) -> &mut Self {
        self.presses("demande");
        self.chooses("enfants", 1)
            .types("postal", "69 008")
            .types("numero", "2 84 05 99 341 512 00")
            .types("reference", "2026mx77")
    }
}

fn refused_fields(events: &[Event]) -> usize {
    events.iter().filter(|event| matches!(event, Event::Mistake(Refused::Field(..)))).count()
}

#[test]
fn nothing_is_wrong_with_this_library_and_every_variant_plays_to_its_end() {
    let library = library();
    let (words, reading) = Words::read(&embedded_interface(), &library.words);
    let report = check(&library, &words, reading);
    assert!(report.diagnostics.is_empty(), "{}", report.draw(&words));
    for variant in ["", "cookies", "sans-cle", "occupe", "finie", "ordre"] {
        let played = play(&scenario(variant), &words);
        assert!(played.finished, "{variant}: {:#?}", played.lines);
        assert!(words.take_faults().is_empty());
    }
}

#[test]
fn a_question_that_is_not_answered_is_asked_for() {
    let mut l = Learner::inside("");
    l.presses("demande");
    let events = l.presses("envoyer");
    assert!(events.iter().any(|event| matches!(event, Event::Mistake(Refused::Choice(_)))));
    l.is_at("demande");
}

#[test]
fn an_answer_makes_another_question_appear_and_be_asked_for() {
    let mut l = Learner::inside("");
    l.asks();
    assert!(!l.shows("nombre") && !l.shows("certifier"));
    l.chooses("enfants", 0);
    assert!(l.shows("nombre") && l.shows("certifier"));
    let events = l.presses("envoyer");
    assert_eq!(refused_fields(&events), 1);
    assert!(events.iter().any(|event| matches!(event, Event::Mistake(Refused::Box(_)))));
    // The other answer takes them away again, and nobody asks for them.
    l.chooses("enfants", 1).presses("envoyer");
    l.is_at("resume");
}

#[test]
fn what_is_hidden_reads_as_nothing_and_comes_back_as_it_was() {
    let mut l = Learner::inside("");
    l.asks().chooses("enfants", 0).types("nombre", "99");
    let (field, enfants) = (l.field("nombre"), l.part("enfants"));
    let PartKind::Choice(choice) = l.script().part(enfants).kind else { panic!("a choice") };
    assert!(!l.holds(&Goal::Accepted(field)), "99 is more than 20");
    assert!(l.holds(&Goal::Chosen(choice, 0)));
    l.chooses("enfants", 1);
    assert!(l.holds(&Goal::Accepted(field)));
    l.chooses("enfants", 0);
    assert_eq!(l.attempt.typed().text(field), "99");
    assert!(!l.holds(&Goal::Accepted(field)));
}

#[test]
fn a_number_is_read_as_people_write_it() {
    let mut l = Learner::inside("");
    l.asks().chooses("enfants", 0);
    for text in ["2", " 2 ", "2,5", "2.50", "20"] {
        assert_eq!(l.types("nombre", text).reads("nombre"), Reading::Free, "{text}");
    }
    for text in ["21", "deux", "2,555", "-2", "1 2 3 4", ","] {
        let format = Reading::Broken(Flaw::Format);
        assert_eq!(l.types("nombre", text).reads("nombre"), format, "{text}");
    }
}

#[test]
fn a_postcode_has_five_digits() {
    let mut l = Learner::inside("");
    l.presses("demande");
    for (text, good) in [("69008", true), ("6900", false), ("99123", false), ("01 000", true)] {
        let reading = l.types("postal", text).reads("postal");
        assert_eq!(reading == Reading::Free, good, "{text}");
    }
}

#[test]
fn a_social_security_number_with_its_right_key_is_turned_away() {
    let mut l = Learner::inside("");
    l.presses("demande");
    assert_eq!(l.types("numero", "284059934151200").reads("numero"), Reading::Free);
    let short = Reading::Broken(Flaw::Format);
    assert_eq!(l.types("numero", "2840599341512").reads("numero"), short);
    let number: u64 = 2_840_599_341_512;
    let real = format!("{number}{:02}", 97 - number % 97);
    let turned = Reading::Broken(Flaw::Real(RealData::SocialSecurity));
    assert_eq!(l.types("numero", &real).reads("numero"), turned);
}

#[test]
fn what_is_copied_from_a_paper_is_recognised_and_nothing_else_is_taken() {
    let mut l = Learner::inside("");
    l.asks();
    let known = Reading::Known(Token::Value(0));
    assert_eq!(l.types("reference", "2026-mx-77").reads("reference"), known);
    l.types("reference", "2026MX78");
    assert_eq!(refused_fields(&l.presses("envoyer")), 1);
    l.is_at("demande");
    let plan = l.script().field(l.field("reference"));
    assert!(plan.paper.is_some() && plan.is_on_card());
}

#[test]
fn the_answers_of_a_choice_that_nothing_tells_apart_are_one_gesture() {
    let l = Learner::on("");
    let worth: Vec<&[u8]> = l.script().choices.iter().map(|choice| &*choice.worth).collect();
    assert_eq!(worth, [&[1, 0]], "the example first");
}

#[test]
fn waiting_ends_a_session_and_only_drafts_are_kept() {
    let mut l = Learner::inside("");
    l.presses("lettre");
    let letter = l.field("nom");
    l.types("nom", "Ana");
    l.does(Action::Back).asks();
    let postal = l.field("postal");
    assert_eq!(l.world().next_deadline(l.attempt.scenario()), Some(Deadline::Minutes(15)));
    l.does(Action::Wait);
    assert!(!l.is_signed_in(MAIRIE));
    l.is_at("finie");
    assert_eq!(l.attempt.typed().text(postal), "69 008");
    assert_eq!(l.attempt.typed().text(letter), "");
    l.presses("entrer");
    l.signs_in();
    l.presses("demande");
    l.presses("envoyer");
    l.is_at("resume");
}

#[test]
fn time_goes_to_the_next_deadline_and_says_it_before() {
    let mut l = Learner::on("");
    let day = |l: &Learner| l.world().today(l.attempt.scenario());
    let next = |l: &Learner| l.world().next_deadline(l.attempt.scenario());
    let april = Date::new(2026, 4, 1).expect("a day");
    assert_eq!(day(&l), Date::new(2026, 3, 28).expect("a day"));
    assert_eq!(next(&l), Some(Deadline::Day(april)));
    assert!(l.shows("ferme") && !l.shows("ouvert"));
    l.presses("code");
    assert_eq!(next(&l), Some(Deadline::Minutes(15)), "the code dies before");
    l.does(Action::Wait).does(Action::Wait);
    assert_eq!(day(&l), april);
    assert!(l.shows("ouvert") && !l.shows("ferme"));
    assert_eq!(next(&l), None);
    let before = *l.world();
    assert_eq!(*l.does(Action::Wait).world(), before);
}

#[test]
fn a_busy_site_keeps_the_form_and_is_busy_no_longer() {
    let mut l = Learner::on("occupe");
    l.presses("entrer");
    l.signs_in();
    l.is_at("occupe");
    l.presses("essayer");
    l.is_at("connexion");
    l.presses("entrer");
    l.is_at("espace");
}

#[test]
fn a_session_that_ends_ends_once() {
    let mut l = Learner::inside("finie");
    l.asks().presses("envoyer");
    l.is_at("resume");
    l.does(Action::Back).presses("envoyer");
    l.is_at("finie");
    assert!(!l.is_signed_in(MAIRIE));
    l.presses("entrer");
    l.signs_in();
    l.presses("demande");
    l.presses("envoyer");
    l.is_at("resume");
}

#[test]
fn the_page_waits_under_a_question_about_cookies() {
    let mut l = Learner::on("cookies");
    assert!(l.world().is_covered(l.attempt.scenario()));
    let before = *l.world();
    l.presses("entrer");
    assert_eq!(*l.world(), before);
    l.does(Action::Banner(false)).presses("entrer");
    l.is_at("connexion");
    assert!(!l.holds(&Goal::CookiesAccepted(MAIRIE)));
    // Answered once, it does not come back.
    l.does(Action::Banner(true));
    assert!(!l.holds(&Goal::CookiesAccepted(MAIRIE)));
}

#[test]
fn a_password_kept_on_a_shared_computer_is_known_to_others_until_it_is_changed() {
    let mut l = Learner::inside("");
    assert!(l.holds(&Goal::Offered(MAIRIE)));
    l.does(Action::SaveOffer(true));
    assert!(l.holds(&Goal::Saved(MAIRIE)) && l.holds(&Goal::Exposed(MAIRIE)));
    l.presses("secret");
    l.types("nouveau", "LuneBleueSurLaMer27").presses("garder");
    assert!(!l.holds(&Goal::Saved(MAIRIE)) && !l.holds(&Goal::Exposed(MAIRIE)));
    assert!(!l.holds(&Goal::Offered(MAIRIE)));
}

#[test]
fn refusing_to_keep_a_password_is_the_end_of_the_question() {
    let mut l = Learner::inside("");
    l.does(Action::SaveOffer(false)).does(Action::SaveOffer(true));
    assert!(!l.holds(&Goal::Saved(MAIRIE)) && !l.holds(&Goal::Exposed(MAIRIE)));
}

#[test]
fn a_weak_password_is_told_without_being_told() {
    let mut l = Learner::inside("");
    l.presses("secret");
    for text in ["nuage", "azertyuiop123", "chat chat chat chat chat chat chat"] {
        let broken = Reading::Broken(Flaw::Rule(1));
        assert_eq!(l.types("nouveau", text).reads("nouveau"), broken, "{text}");
    }
    for text in ["Nuage-Rouge-6", "NuageRougeDuMatin7", "une porte verte ouvre sur le grand jardin"]
    {
        assert_eq!(l.types("nouveau", text).reads("nouveau"), Reading::Free, "{text}");
    }
}

#[test]
fn one_site_signs_in_to_another_and_out_of_itself_alone() {
    let mut l = Learner::on("");
    l.presses("par-la-cle");
    l.is_at("porte");
    assert!(l.shows("pour") && l.holds(&Goal::Asked(KEY)));
    l.presses("entrer");
    l.is_at("espace");
    assert!(l.is_signed_in(MAIRIE) && l.is_signed_in(KEY));
    assert!(!l.holds(&Goal::Asked(KEY)));
    l.presses("sortir");
    assert!(!l.is_signed_in(MAIRIE) && l.is_signed_in(KEY));
}

#[test]
fn a_call_can_be_made_answered_and_hung_up() {
    let mut l = Learner::on("");
    let call = CallIx(0);
    l.does(Action::Answer(call, 0));
    assert!(!l.holds(&Goal::Answered(call, 0)), "nobody was called");
    l.does(Action::Dial(call)).does(Action::Answer(call, 0));
    assert!(l.holds(&Goal::Answered(call, 0)));
    assert_eq!(l.world().line(l.attempt.scenario()), Some(Line::Replied(call, 0)));
    l.does(Action::HangUp);
    assert_eq!(l.world().line(l.attempt.scenario()), None);
}

#[test]
fn a_call_that_rings_can_always_be_refused() {
    let mut l = Learner::on("");
    let events = l.presses("code");
    let call = CallIx(1);
    assert!(events.contains(&Event::Rang));
    assert_eq!(l.world().line(l.attempt.scenario()), Some(Line::Rings(call)));
    l.does(Action::HangUp);
    assert!(l.holds(&Goal::Answered(call, 1)) && !l.holds(&Goal::Exposed(MAIRIE)));
    // Nobody can be called back who is not among the contacts.
    l.does(Action::Dial(call));
    assert_eq!(l.world().line(l.attempt.scenario()), None);
    l.presses("code");
    l.does(Action::Dial(call)).does(Action::Answer(call, 0));
    assert!(l.holds(&Goal::Exposed(MAIRIE)));
}

#[test]
fn a_variant_moves_a_part_and_shows_another() {
    let mut l = Learner::inside("ordre");
    l.presses("demande");
    let page = l.world().page(l.attempt.scenario()).expect("a page");
    let ids: Vec<String> =
        l.script().page(page).parts().map(|part| l.script().part(part).id.to_string()).collect();
    let at = |name: &str| ids.iter().position(|id| id == name);
    assert_eq!(at("enfants"), at("reference").map(|at| at + 1));
    assert!(l.shows("nombre"));
}

#[test]
fn a_life_of_days_is_counted_in_minutes() {
    assert_eq!(Life::Days(2).minutes(), 2 * 24 * 60);
    let days = |text: &str| Date::try_from(text.to_owned()).expect("a day").number();
    assert_eq!(days("2026-04-01") - days("2026-03-28"), 4);
    assert_eq!(days("2024-03-01") - days("2024-02-28"), 2);
    assert_eq!(days("2026-01-01") - days("2025-12-31"), 1);
}
