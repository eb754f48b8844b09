//! What happens to people on the simulated computer, told without a window.

#[path = "support/hand.rs"]
mod hand;

use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::mail::Folder;
use faire_avec::content::reading::{Flaw, Reading, RealData, Token};
use faire_avec::content::script::{Script, compile};
use faire_avec::ids::{FieldIx, LessonId, MessageIx, PageIx, PartIx, VariantId};
use faire_avec::session::{Event, Mode};
use faire_avec::world::outcome::{Refusal, Refused};
use faire_avec::world::scenario::Scenario;
use faire_avec::world::slot::SlotState;

/// Somebody at the computer.
struct Learner {
    attempt: Attempt,
}

impl Learner {
    fn new() -> Self {
        Self::on(None)
    }

    fn on(variant: Option<&str>) -> Self {
        let library = Library::embedded();
        let lesson = LessonId::new("je-cree-mon-adresse").expect("a name");
        let variant = variant.map(|name| VariantId::new(name).expect("a name"));
        let (script, wrong) = compile(&library, &lesson, variant.as_ref());
        assert!(wrong.is_empty(), "{wrong:?}");
        let scenario = Scenario::new(script.expect("compiles")).expect("fits");
        Self { attempt: Attempt::new(Rc::new(scenario), Mode::Guided) }
    }

    fn script(&self) -> &Script {
        &self.attempt.scenario().script
    }

    fn page_named(&self, name: &str) -> PageIx {
        let row = self.script().pages.iter().position(|page| page.id.as_str() == name);
        PageIx(u16::try_from(row.expect("a page of this name")).expect("small"))
    }

    #[track_caller]
    fn part(&self, name: &str) -> PartIx {
        hand::part(&self.attempt, name)
    }

    #[track_caller]
    fn field(&self, name: &str) -> FieldIx {
        hand::field(&self.attempt, name)
    }

    /// Types in a field and leaves it.
    #[track_caller]
    fn types(&mut self, name: &str, text: &str) -> &mut Self {
        hand::type_in(&mut self.attempt, name, text);
        self
    }

    #[track_caller]
    fn presses(&mut self, name: &str) -> Vec<Event> {
        let part = self.part(name);
        assert!(self.shows(name), "{name} does not show");
        self.attempt.act(Action::Press(part))
    }

    #[track_caller]
    fn ticks(&mut self, name: &str) -> &mut Self {
        let part = self.part(name);
        self.attempt.act(Action::Tick(part, true));
        self
    }

    #[track_caller]
    fn shows(&self, name: &str) -> bool {
        self.attempt.world().shows(self.attempt.scenario(), self.part(name))
    }

    #[track_caller]
    fn is_at(&self, name: &str) {
        let page = self.attempt.world().page(self.attempt.scenario());
        let found = page.map(|page| self.script().page(page).id.to_string());
        assert_eq!(found.as_deref(), Some(name));
    }

    #[track_caller]
    fn is_refused(&self, name: &str, key: &str) {
        let field = self.field(name);
        let scenario = self.attempt.scenario();
        let refusal = self.attempt.world().shown_refusal(scenario, field);
        assert_eq!(refusal.and_then(|why| why.key(self.script().field(field))), Some(key));
    }

    /// The program says at once that this is real data, and the site says nothing.
    #[track_caller]
    fn is_turned_away(&self, name: &str, kind: RealData) {
        let (field, scenario) = (self.field(name), self.attempt.scenario());
        let world = self.attempt.world();
        assert_eq!(world.real_data(scenario, field), Some(kind));
        assert_eq!(world.refusal(scenario, field), Some(Refusal::Real(kind)));
        assert_eq!(world.shown_refusal(scenario, field), None);
    }

    #[track_caller]
    fn is_accepted(&self, name: &str) {
        let field = self.field(name);
        assert_eq!(self.attempt.world().refusal(self.attempt.scenario(), field), None);
    }

    fn step(&self) -> &str {
        self.attempt.session().step().map_or("(the end)", |step| step.id.as_str())
    }

    /// Plays the lesson until this step begins.
    #[track_caller]
    fn until(mut self, step: &str) -> Self {
        while self.step() != step {
            self.attempt.play_step().expect("a way");
        }
        self
    }

    fn code(&self, n: u8) -> String {
        self.script().slots[0].codes[usize::from(n) - 1].clone()
    }

    fn slot_state(&self) -> SlotState {
        self.attempt.world().slot_state(self.attempt.scenario(), faire_avec::ids::SlotIx(0))
    }
}

#[test]
fn an_empty_form_says_what_is_missing_and_where() {
    let mut lina = Learner::new().until("identite");
    let events = lina.presses("continuer");
    let (first, last) = (lina.field("prenom"), lina.field("nom"));
    assert_eq!(
        events.iter().filter(|event| matches!(event, Event::Mistake(_))).collect::<Vec<_>>(),
        [
            &Event::Mistake(Refused::Field(first, Refusal::Rule(0))),
            &Event::Mistake(Refused::Field(last, Refusal::Rule(0))),
        ]
    );
    lina.is_at("identite");
    lina.is_refused("prenom", "refus-requis");
    lina.types("prenom", "Lina");
    lina.is_accepted("prenom");
    lina.is_refused("nom", "refus-requis");
}

#[test]
fn no_error_shows_before_the_form_is_tried() {
    let mut lina = Learner::new().until("identite");
    lina.types("prenom", "L1na");
    let field = lina.field("prenom");
    assert_eq!(lina.attempt.world().shown_refusal(lina.attempt.scenario(), field), None);
}

#[test]
fn a_form_left_and_found_again_keeps_what_was_typed() {
    let mut lina = Learner::new().until("naissance");
    lina.attempt.act(Action::Back);
    lina.is_at("identite");
    let field = lina.field("prenom");
    assert_eq!(lina.attempt.typed().text(field), "Lina");
    lina.presses("continuer");
    lina.is_at("naissance");
}

#[test]
fn a_day_that_does_not_exist_is_refused_until_the_month_is_mended() {
    let mut lina = Learner::new().until("naissance");
    lina.types("jour", "31").types("mois", "2").types("annee", "1961");
    lina.presses("continuer");
    lina.is_refused("jour", "refus-date");
    // The day is judged again in the gesture that mends the month.
    lina.types("mois", "mars");
    lina.is_accepted("jour");
    lina.presses("continuer");
    lina.is_at("adresse");
}

#[test]
fn a_birth_to_come_is_refused() {
    let mut lina = Learner::new().until("naissance");
    lina.types("jour", "1").types("mois", "1").types("annee", "2030");
    lina.presses("continuer");
    lina.is_refused("jour", "refus-futur");
}

#[test]
fn a_taken_address_is_refused_and_others_are_proposed() {
    let mut lina = Learner::new().until("essayer-adresse");
    assert!(!lina.shows("proposition-1"));
    lina.types("adresse", " Lina.Diop@courriel-ecole.example ");
    lina.presses("continuer");
    lina.is_refused("adresse", "refus-pris");
    assert_eq!(lina.step(), "choisir-adresse");
    lina.presses("proposition-1");
    let field = lina.field("adresse");
    assert_eq!(lina.attempt.typed().text(field), "lina.diop7");
    lina.is_accepted("adresse");
    lina.presses("continuer");
    lina.is_at("mot-de-passe");
}

#[test]
fn a_free_address_of_ones_own_passes_both_steps_at_once() {
    let mut lina = Learner::new().until("essayer-adresse");
    lina.types("adresse", "mamie.lina");
    let events = lina.presses("continuer");
    let done = events.iter().filter(|event| matches!(event, Event::StepDone(_))).count();
    assert_eq!((done, lina.step()), (2, "mot-de-passe"));
}

#[test]
fn a_password_of_ones_own_is_as_good_as_the_example() {
    let mut lina = Learner::new().until("mot-de-passe");
    lina.types("mot-de-passe", "Mon chat a 3 pattes");
    lina.presses("continuer");
    lina.is_at("confirmation");
    lina.types("confirmer", "Mon chat a 3 pattes");
    lina.presses("continuer");
    lina.is_at("telephone");
}

#[test]
fn a_weak_password_is_refused() {
    let mut lina = Learner::new().until("mot-de-passe");
    lina.types("mot-de-passe", "lina1961");
    lina.presses("continuer");
    lina.is_refused("mot-de-passe", "refus-force");
}

#[test]
fn changing_the_first_password_judges_the_second_again_in_the_same_gesture() {
    let mut lina = Learner::new().until("telephone");
    lina.attempt.act(Action::Back);
    lina.is_at("confirmation");
    let second = lina.field("confirmer");
    lina.is_accepted("confirmer");
    lina.attempt.act(Action::Back);
    lina.types("mot-de-passe", "Lune-Rouge-8");
    let reading = lina.attempt.world().reading(lina.attempt.scenario(), second);
    assert_eq!(reading, Reading::Broken(Flaw::Rule(1)));
    lina.presses("continuer");
    lina.presses("continuer");
    lina.is_refused("confirmer", "refus-pareil");
}

#[test]
fn a_phone_number_is_taken_however_it_is_spaced() {
    for number in ["0639984112", "06.39.98.41.12", "+33 6 39 98 41 12", "06-39-98-41-12"] {
        let mut lina = Learner::new().until("telephone");
        lina.types("telephone", number);
        let events = lina.presses("envoyer");
        assert!(events.contains(&Event::Rang), "{number}");
        lina.is_at("verification");
    }
}

#[test]
fn a_phone_number_that_may_ring_is_turned_away_and_the_card_s_passes() {
    let mut lina = Learner::new().until("telephone");
    lina.types("telephone", "06 12 34 56 78");
    lina.is_turned_away("telephone", RealData::Phone);
    let events = lina.presses("envoyer");
    let field = lina.field("telephone");
    let mistake = Event::Mistake(Refused::Field(field, Refusal::Real(RealData::Phone)));
    assert_eq!(events, [mistake], "no code is sent to a real phone");
    lina.is_at("telephone");
    lina.is_turned_away("telephone", RealData::Phone);
    lina.types("telephone", "01 99 00 12 34");
    lina.is_accepted("telephone");
    lina.presses("envoyer");
    lina.is_at("verification");
}

#[test]
fn a_social_security_number_is_turned_away_from_the_field_of_a_name() {
    let mut lina = Learner::new().until("identite");
    lina.types("prenom", "2 95 10 99 126 111 93").types("nom", "FR7630006000011234567890189");
    lina.is_turned_away("prenom", RealData::SocialSecurity);
    lina.is_turned_away("nom", RealData::BankAccount);
    lina.presses("continuer");
    lina.is_at("identite");
    // With another key it is nobody's: the site speaks.
    lina.types("prenom", "2 95 10 99 126 111 94");
    lina.is_refused("prenom", "refus-format");
    lina.types("prenom", "Lina").types("nom", "Diop");
    lina.presses("continuer");
    lina.is_at("naissance");
}

#[test]
fn an_address_of_ones_own_is_turned_away_and_an_invented_one_passes() {
    let mut lina = Learner::new().until("secours");
    for address in ["marie.durand@gmail.com", "marie@durand-et-fils.fr"] {
        lina.types("secours", address);
        lina.is_turned_away("secours", RealData::Address);
        lina.presses("continuer");
        lina.is_at("secours");
    }
    lina.types("secours", "marie@domaine.example");
    lina.is_accepted("secours");
    lina.presses("continuer");
    lina.is_at("conditions");
}

#[test]
fn a_real_address_is_neither_taken_nor_a_reason_for_proposals() {
    let mut lina = Learner::new().until("essayer-adresse");
    lina.types("adresse", "lina.diop@orange.fr");
    lina.presses("continuer");
    lina.is_turned_away("adresse", RealData::Address);
    assert!(!lina.shows("proposition-1"), "the site says nothing of what is not its own");
    lina.types("adresse", "lina.diop");
    lina.is_refused("adresse", "refus-pris");
}

#[test]
fn a_card_number_is_turned_away_from_the_field_of_a_code() {
    let mut lina = Learner::new().until("recopier-le-code");
    lina.types("code", "4111 1111 1111 1111");
    lina.is_turned_away("code", RealData::Card);
    assert_eq!(lina.slot_state(), SlotState::Live);
}

#[test]
fn a_password_is_never_looked_at() {
    let mut lina = Learner::new().until("mot-de-passe");
    lina.types("mot-de-passe", "4111111111111111");
    let field = lina.field("mot-de-passe");
    assert_eq!(lina.attempt.world().real_data(lina.attempt.scenario(), field), None);
}

#[test]
fn two_real_numbers_of_one_kind_leave_the_same_trace() {
    let trace = |number: &str| {
        let mut lina = Learner::new().until("telephone");
        lina.types("telephone", number);
        lina.presses("envoyer");
        let session = lina.attempt.session();
        format!("{:?} {:?}", session.world(), session.journal())
    };
    assert_eq!(trace("06 12 34 56 78"), trace("+33 7 98 76 54 32"));
}

#[test]
fn a_code_is_delivered_copied_and_used_once() {
    let mut lina = Learner::new().until("recopier-le-code");
    let texts: Vec<_> = lina.attempt.world().texts(lina.attempt.scenario()).collect();
    assert_eq!((texts.len(), texts[0].n), (1, 1));
    let code = lina.code(1);
    let (left, right) = code.split_at(3);
    lina.types("code", &format!(" {left} - {right} "));
    lina.presses("continuer");
    lina.is_at("secours");
    assert_eq!(lina.slot_state(), SlotState::Used);
}

#[test]
fn another_code_of_six_digits_is_refused_and_a_short_one_too() {
    let mut lina = Learner::new().until("recopier-le-code");
    lina.types("code", "000000");
    lina.presses("continuer");
    lina.is_refused("code", "refus-code");
    lina.types("code", "12");
    lina.is_refused("code", "refus-format");
}

#[test]
fn a_code_that_ran_out_is_refused_and_a_new_one_works() {
    let mut lina = Learner::new().until("recopier-le-code");
    let old = lina.code(1);
    lina.attempt.act(Action::Wait);
    assert_eq!(lina.slot_state(), SlotState::Dead);
    lina.types("code", &old);
    lina.presses("continuer");
    lina.is_refused("code", "refus-perime");
    let events = lina.presses("renvoyer");
    assert!(events.contains(&Event::Rang));
    let new = lina.code(2);
    lina.types("code", &old);
    lina.presses("continuer");
    lina.is_refused("code", "refus-perime");
    lina.types("code", &new);
    lina.presses("continuer");
    lina.is_at("secours");
}

#[test]
fn the_phone_keeps_three_messages_and_codes_come_round_again() {
    let mut lina = Learner::new().until("recopier-le-code");
    for _ in 0..10 {
        lina.presses("renvoyer");
    }
    let scenario = lina.attempt.scenario();
    let numbers: Vec<u8> = lina.attempt.world().texts(scenario).map(|text| text.n).collect();
    let last = lina.attempt.world().last_code(scenario, faire_avec::ids::SlotIx(0));
    assert_eq!((numbers.len(), numbers[0]), (3, last));
    let code = lina.code(last);
    lina.types("code", &code);
    lina.presses("continuer");
    lina.is_at("secours");
}

#[test]
fn in_the_variant_the_first_code_is_too_late() {
    let mut lina = Learner::on(Some("premier-code-perime")).until("recopier-le-code");
    let code = lina.code(1);
    lina.types("code", &code);
    lina.presses("continuer");
    lina.is_refused("code", "refus-perime");
}

#[test]
fn optional_boxes_may_stay_empty_and_the_required_one_may_not() {
    let mut lina = Learner::new().until("conditions");
    let events = lina.presses("terminer");
    assert!(events.iter().any(|event| matches!(event, Event::Mistake(Refused::Box(_)))));
    lina.is_at("conditions");
    lina.ticks("accepter");
    lina.presses("terminer");
    lina.is_at("creee");
}

#[test]
fn ticking_the_optional_boxes_is_not_a_mistake() {
    let mut lina = Learner::new().until("conditions");
    lina.ticks("accepter").ticks("offres").ticks("partenaires");
    lina.presses("terminer");
    assert_eq!(lina.step(), "noter-adresse");
}

#[test]
fn the_welcome_message_waits_in_the_mailbox() {
    let mut lina = Learner::new().until("lire-bienvenue");
    let messages: Vec<MessageIx> =
        lina.attempt.world().messages_in(lina.attempt.scenario(), Folder::Inbox).collect();
    assert_eq!(messages.len(), 1);
    lina.attempt.act(Action::OpenMessage(messages[0]));
    assert_eq!(lina.step(), "se-deconnecter");
    let events = lina.presses("se-deconnecter");
    assert_eq!(events.last(), Some(&Event::Finished));
}

#[test]
fn somebody_who_signs_out_too_soon_can_sign_in_again() {
    let mut lina = Learner::new().until("lire-bienvenue");
    lina.presses("se-deconnecter");
    lina.is_at("au-revoir");
    lina.presses("se-connecter");
    lina.types("identifiant", "lina.diop7@courriel-ecole.example");
    lina.types("mot-de-passe", "Lune-Bleue-8");
    lina.presses("entrer");
    lina.is_refused("mot-de-passe", "refus-secret");
    lina.types("mot-de-passe", "Lune-Bleue-7");
    lina.presses("entrer");
    lina.is_at("boite");
    let lina = lina.until("(the end)");
    assert!(lina.attempt.session().is_finished());
}

#[test]
fn a_password_typed_at_sign_in_is_known_as_ones_own() {
    let mut lina = Learner::new().until("lire-bienvenue");
    lina.presses("se-deconnecter");
    lina.presses("se-connecter");
    lina.types("mot-de-passe", "Lune-Bleue-7");
    let reading = lina.attempt.world().reading(lina.attempt.scenario(), lina.field("mot-de-passe"));
    assert_eq!(reading, Reading::Known(Token::OwnSecret));
}

#[test]
fn nobody_sees_a_mailbox_through_the_back_button() {
    let mut lina = Learner::new().until("se-deconnecter");
    lina.presses("se-deconnecter");
    for _ in 0..8 {
        lina.attempt.act(Action::Back);
        let page = lina.attempt.world().page(lina.attempt.scenario());
        assert_ne!(page, Some(lina.page_named("boite")));
        assert_ne!(page, Some(lina.page_named("creee")));
    }
}

#[test]
fn tabs_are_three_at_most_and_one_at_least() {
    let mut lina = Learner::new().until("identite");
    for _ in 0..5 {
        lina.attempt.act(Action::NewTab);
    }
    let scenario = Rc::clone(lina.attempt.scenario());
    assert_eq!(lina.attempt.world().tabs(&scenario).count(), 3);
    assert_eq!(lina.attempt.world().page(&scenario), None);
    lina.attempt.act(Action::GoTo(scenario.script.sites[0].home));
    lina.is_at("accueil");
    for tab in [2, 1, 0, 0, 1] {
        lina.attempt.act(Action::CloseTab(tab));
    }
    assert_eq!(lina.attempt.world().tabs(&scenario).count(), 1);
    lina.is_at("identite");
}

#[test]
fn back_always_shows_something_else_or_does_nothing() {
    let mut lina = Learner::new().until("secours");
    lina.attempt.act(Action::Back);
    // The page of the code leads on once the code is used: the way back passes over it.
    lina.is_at("telephone");
}

#[test]
fn a_gesture_that_cannot_be_made_changes_nothing() {
    let mut lina = Learner::new().until("identite");
    let before = *lina.attempt.world();
    let elsewhere = PartIx(u16::try_from(lina.script().parts.len() - 1).expect("small"));
    let actions = [
        Action::Press(elsewhere),
        Action::Press(PartIx(9_999)),
        Action::Tick(elsewhere, true),
        Action::Write(vec![(FieldIx(9_999), Reading::Free)]),
        Action::Write(Vec::new()),
        Action::SelectTab(7),
        Action::CloseTab(0),
        Action::OpenMessage(MessageIx(9_999)),
        Action::CloseMessage,
        Action::Wait,
        Action::GoTo(lina.page_named("boite")),
    ];
    for action in actions {
        lina.attempt.act(action.clone());
        assert_eq!(*lina.attempt.world(), before, "{action:?}");
    }
}

#[test]
fn two_texts_read_alike_leave_the_same_trace() {
    let trace = |password: &str, address: &str| {
        let mut lina = Learner::new().until("essayer-adresse");
        lina.types("adresse", address);
        lina.presses("continuer");
        lina.types("mot-de-passe", password);
        lina.presses("continuer");
        let session = lina.attempt.session();
        format!("{:?} {:?}", session.world(), session.journal())
    };
    assert_eq!(trace("Lune-Bleue-7", "mamie1"), trace("Soleil+Vert 42", "papi.du.69"));
}

#[test]
fn a_world_is_a_few_dozen_bytes() {
    assert!(size_of::<faire_avec::world::World>() <= 64);
}
