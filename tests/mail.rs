//! What happens to people in the webmail, told without a window, on content of its own.

#[path = "support/hand.rs"]
mod hand;

use std::path::Path;
use std::rc::Rc;

use faire_avec::attempt::Attempt;
use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::mail::{Folder, ReplyKind};
use faire_avec::content::reading::{Flaw, Reading, RealData};
use faire_avec::content::script::{Script, compile};
use faire_avec::ids::{FieldIx, FileIx, LessonId, MessageIx, PartIx, VariantId};
use faire_avec::session::{Event, Mode};
use faire_avec::typed::{SentPart, Spot};
use faire_avec::world::World;
use faire_avec::world::scenario::Scenario;
use faire_avec::world::slot::SlotState;

/// Lina at her mailbox.
struct Lina {
    attempt: Attempt,
}

impl Lina {
    /// At the lesson of this name, in this variant.
    fn at(lesson: &str, variant: Option<&str>) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail");
        let library = Library::folder(&folder);
        let lesson = LessonId::new(lesson).expect("a name");
        let variant = variant.map(|name| VariantId::new(name).expect("a name"));
        let (script, wrong) = compile(&library, &lesson, variant.as_ref());
        assert!(wrong.is_empty(), "{wrong:?}");
        let scenario = Scenario::new(script.expect("compiles")).expect("fits");
        Self { attempt: Attempt::new(Rc::new(scenario), Mode::Guided) }
    }

    /// At the lesson of writing.
    fn new() -> Self {
        Self::at("je-reponds", None)
    }

    fn script(&self) -> &Script {
        &self.attempt.scenario().script
    }

    fn world(&self) -> &World {
        self.attempt.world()
    }

    fn message(&self, name: &str) -> MessageIx {
        let row = self.script().messages.iter().position(|plan| plan.id.as_str() == name);
        MessageIx(u16::try_from(row.expect("a message of this name")).expect("small"))
    }

    /// The one that came before it.
    fn older(&self, name: &str) -> MessageIx {
        self.script().message(self.message(name)).older.expect("it keeps an older one")
    }

    fn file(&self, name: &str) -> FileIx {
        let row = self.script().files.iter().position(|plan| plan.id.as_str() == name);
        FileIx(u16::try_from(row.expect("a file of this name")).expect("small"))
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
    fn presses(&mut self, name: &str) -> &mut Self {
        let part = self.part(name);
        self.attempt.act(Action::Press(part));
        self
    }

    fn does(&mut self, action: Action) -> &mut Self {
        self.attempt.act(action);
        self
    }

    #[track_caller]
    fn opens(&mut self, message: MessageIx) -> &mut Self {
        self.does(Action::OpenMessage(message));
        assert_eq!(self.world().message_in_front(self.attempt.scenario()), Some(message));
        self
    }

    /// Opens a message and writes from it.
    #[track_caller]
    fn answers(&mut self, name: &str, kind: ReplyKind) -> &mut Self {
        let message = self.message(name);
        self.opens(message).does(Action::Reply(message, kind)).is_at("ecrire")
    }

    #[track_caller]
    fn is_at(&mut self, name: &str) -> &mut Self {
        let page = self.world().page(self.attempt.scenario());
        let found = page.map(|page| self.script().page(page).id.to_string());
        assert_eq!(found.as_deref(), Some(name));
        self
    }

    #[track_caller]
    fn holds(&mut self, name: &str, text: &str) -> &mut Self {
        assert_eq!(self.attempt.typed().text(self.field(name)), text);
        self
    }

    #[track_caller]
    fn is_refused(&mut self, name: &str, key: Option<&str>) -> &mut Self {
        let (field, scenario) = (self.field(name), self.attempt.scenario());
        let refusal = self.world().shown_refusal(scenario, field);
        assert_eq!(refusal.and_then(|why| why.key(self.script().field(field))), key);
        self
    }

    fn folder(&self, folder: Folder) -> Vec<String> {
        let there = self.world().messages_in(self.attempt.scenario(), folder);
        there.map(|message| self.script().message(message).id.to_string()).collect()
    }

    fn sent(&self, rank: usize, part: SentPart) -> &str {
        self.attempt.typed().text(Spot::Sent(rank, part))
    }

    fn files_written(&self) -> Vec<FileIx> {
        let mailbox = self.script().mailbox.as_ref().expect("a webmail");
        self.world().files_written(self.attempt.scenario(), mailbox).collect()
    }

    fn step(&self) -> &str {
        self.attempt.session().step().map_or("(the end)", |step| step.id.as_str())
    }

    fn reading(&self, name: &str) -> Reading {
        self.world().reading(self.attempt.scenario(), self.field(name))
    }

    /// Asks the other site for a link, and comes back to the mailbox.
    fn asks_for_a_link(&mut self) -> &mut Self {
        let home = self.script().sites[1].home;
        self.does(Action::GoTo(home)).presses("demander").does(Action::Back).is_at("boite")
    }
}

#[test]
fn every_gesture_of_the_webmail_is_found_and_finishes_the_lesson() {
    for (lesson, variant) in
        [("je-lis", None), ("je-reponds", None), ("je-reponds", Some("perdu")), ("je-trie", None)]
    {
        let mut lina = Lina::at(lesson, variant);
        while !lina.attempt.session().is_finished() {
            let played = lina.attempt.play_step().expect("a way");
            assert_eq!(played.misread, []);
        }
    }
}

#[test]
fn an_answer_is_filled_in_and_goes_to_who_wrote() {
    let mut lina = Lina::new();
    lina.answers("reunion", ReplyKind::Sender);
    lina.holds("a", "nadia@mediatheque.example").holds("cc", "").holds("objet", "reunion");
    lina.types("texte", "Je viens.\nLina").presses("envoyer").is_at("boite");
    assert_eq!(lina.sent(0, SentPart::To), "nadia@mediatheque.example");
    assert_eq!(lina.sent(0, SentPart::Body), "Je viens.\nLina");
    assert_eq!(lina.folder(Folder::Inbox), ["reunion", "arnaque"], "nothing came back");
}

#[test]
fn an_answer_to_all_copies_the_others() {
    let mut lina = Lina::new();
    lina.answers("reunion", ReplyKind::All);
    lina.holds("a", "nadia@mediatheque.example").holds("cc", "samir@poste.example");
    lina.presses("envoyer");
    assert_eq!(lina.sent(0, SentPart::Cc), "samir@poste.example");
}

#[test]
fn what_one_person_wrote_cannot_be_answered_to_all() {
    let mut lina = Lina::new();
    let message = lina.message("arnaque");
    lina.opens(message).does(Action::Reply(message, ReplyKind::All)).is_at("boite");
}

#[test]
fn what_is_handed_on_keeps_its_file_and_waits_for_an_address() {
    let mut lina = Lina::new();
    lina.answers("reunion", ReplyKind::Forward).holds("a", "");
    let plan = lina.file("plan");
    assert_eq!(lina.files_written(), [plan]);
    lina.presses("envoyer").is_at("ecrire").is_refused("a", Some("refus-requis"));
    lina.types("a", "samir@poste.example").presses("envoyer").is_at("boite");
    assert_eq!(lina.attempt.typed().files_sent(0).collect::<Vec<_>>(), [plan]);
}

#[test]
fn a_draft_is_found_again_as_it_was_left() {
    let mut lina = Lina::new();
    lina.presses("nouveau").types("objet", "Rendez-vous").does(Action::Back).is_at("boite");
    assert!(lina.world().has_draft(lina.attempt.scenario()));
    lina.does(Action::OpenDraft).is_at("boite");
    lina.does(Action::OpenFolder(Folder::Drafts)).does(Action::OpenDraft).is_at("ecrire");
    lina.holds("objet", "Rendez-vous").presses("jeter").is_at("boite");
    assert!(!lina.world().has_draft(lina.attempt.scenario()));
}

#[test]
fn an_answer_begun_is_taken_up_and_a_new_message_is_blank() {
    let mut lina = Lina::new();
    lina.answers("reunion", ReplyKind::Sender).types("texte", "Je").does(Action::Back);
    lina.answers("reunion", ReplyKind::Sender).holds("texte", "Je").does(Action::Back);
    lina.presses("nouveau").holds("texte", "").holds("a", "").types("texte", "Tu");
    lina.does(Action::Back).presses("nouveau").holds("texte", "Tu");
}

#[test]
fn a_message_in_the_place_of_the_address_is_refused() {
    let mut lina = Lina::new();
    lina.presses("nouveau").types("a", "bonjour madame").presses("envoyer");
    lina.is_at("ecrire").is_refused("a", Some("refus-format"));
    for wrong in ["nadia", "nadia.mediatheque.example", "nadia@", "@mediatheque.example", ",;"] {
        lina.types("a", wrong).is_refused("a", Some("refus-format"));
    }
    lina.types("a", "nadia@mediatheque.example").presses("envoyer").is_at("boite");
}

#[test]
fn several_addresses_are_known_in_any_order_and_however_they_are_parted() {
    let known = {
        let mut lina = Lina::new();
        lina.presses("nouveau").types("a", "nadia@mediatheque.example, samir@poste.example");
        lina.reading("a")
    };
    assert!(matches!(known, Reading::Known(_)));
    for text in [
        "samir@poste.example,nadia@mediatheque.example",
        " Samir@Poste.example ; NADIA@mediatheque.example ",
        "Samir <samir@poste.example>, Nadia <nadia@mediatheque.example>,",
    ] {
        let mut lina = Lina::new();
        lina.presses("nouveau").types("a", text);
        assert_eq!(lina.reading("a"), known, "{text}");
    }
}

#[test]
fn an_address_that_nobody_has_is_taken_and_comes_back() {
    let mut lina = Lina::new();
    lina.presses("nouveau");
    lina.types("a", "samir@poste.example, samira@poste.example").presses("envoyer").is_at("boite");
    assert_eq!(lina.folder(Folder::Inbox), ["revenu", "reunion", "arnaque"]);
    assert_eq!(lina.attempt.typed().text(Spot::Bounced), "samira@poste.example");
    assert_eq!(lina.sent(0, SentPart::To), "samir@poste.example, samira@poste.example");
    assert_eq!(lina.folder(Folder::Spam), ["range"]);
    assert!(!lina.folder(Folder::Inbox).contains(&"merci".to_owned()), "Samir is not alone in it");
}

#[test]
fn to_oneself_and_to_people_whom_no_condition_names_together_it_arrives() {
    let mut lina = Lina::new();
    lina.presses("nouveau").types("a", "lina.diop@poste.example, gain@colis-rapide.example");
    lina.presses("envoyer");
    assert_eq!(lina.folder(Folder::Inbox), ["reunion", "arnaque"]);
}

#[test]
fn what_is_real_is_turned_away_from_the_address_and_from_the_message() {
    let mut lina = Lina::new();
    lina.presses("nouveau");
    for (field, text, kind) in [
        ("a", "samir@gmail.com, nadia@mediatheque.example", RealData::Address),
        ("a", "nadia@mediatheque.con", RealData::Address),
        ("texte", "Ma carte :\n4111 1111 1111 1111, merci", RealData::Card),
        ("texte", "Mon numéro est 2 95 10 99 126 111 93.", RealData::SocialSecurity),
        ("objet", "Mon compte FR76 3000 6000 0112 3456 7890 189", RealData::BankAccount),
        ("texte", "Écrivez à marie.durand@orange.fr", RealData::Address),
    ] {
        lina.types(field, text);
        assert_eq!(lina.reading(field), Reading::Broken(Flaw::Real(kind)), "{text}");
        lina.presses("envoyer").is_at("ecrire").types(field, "");
    }
    lina.types("texte", "Je viens le 28 mars 2026 à 10 h 30, au 12 rue du Port.");
    assert_eq!(lina.reading("texte"), Reading::Free);
}

#[test]
fn the_last_three_messages_sent_are_kept() {
    let mut lina = Lina::new();
    for n in 1..=4 {
        lina.presses("nouveau").types("a", "nadia@mediatheque.example");
        lina.types("objet", &format!("numéro {n}")).presses("envoyer");
    }
    assert_eq!(lina.attempt.typed().n_sent(), 3);
    let subjects: Vec<&str> = (0..3).map(|rank| lina.sent(rank, SentPart::Subject)).collect();
    assert_eq!(subjects, ["numéro 4", "numéro 3", "numéro 2"]);
}

#[test]
fn a_file_is_attached_taken_off_and_sent() {
    let mut lina = Lina::new();
    lina.presses("nouveau");
    let (part, cv, photo) = (lina.part("joindre"), lina.file("cv"), lina.file("photo"));
    lina.does(Action::PickFile(part, cv)).does(Action::PickFile(part, photo));
    lina.does(Action::DropFile(part, cv));
    assert_eq!(lina.files_written(), [photo]);
    lina.types("a", "nadia@mediatheque.example").presses("envoyer");
    assert_eq!(lina.attempt.typed().files_sent(0).collect::<Vec<_>>(), [photo]);
    lina.presses("nouveau");
    assert_eq!(lina.files_written(), []);
}

#[test]
fn a_file_is_attached_only_once_it_is_on_the_computer() {
    let mut lina = Lina::new();
    let (plan, message) = (lina.file("plan"), lina.message("reunion"));
    lina.presses("nouveau");
    let part = lina.part("joindre");
    lina.does(Action::PickFile(part, plan));
    assert_eq!(lina.files_written(), []);
    lina.does(Action::Download(message)).does(Action::Back).opens(message);
    assert!(!lina.world().has_file(lina.attempt.scenario(), plan));
    lina.does(Action::Download(message)).presses("nouveau").does(Action::PickFile(part, plan));
    assert_eq!(lina.files_written(), [plan]);
}

#[test]
fn a_file_is_opened_from_its_message_or_from_its_folder() {
    let mut lina = Lina::at("je-lis", None);
    let (plan, cv) = (lina.file("plan"), lina.file("cv"));
    let message = lina.message("reunion");
    let opened = |lina: &Lina, file| lina.world().opened(lina.attempt.scenario(), file);
    lina.does(Action::OpenFile(plan)).does(Action::OpenFile(cv));
    assert_eq!((opened(&lina, plan), opened(&lina, cv)), (false, true));
    lina.opens(message).does(Action::OpenFile(plan));
    assert!(opened(&lina, plan));
    let recu = lina.file("recu");
    let home = lina.script().sites[1].home;
    lina.does(Action::GoTo(home)).presses("garder").does(Action::OpenFile(recu));
    assert!(opened(&lina, recu));
}

#[test]
fn a_message_is_reported_deleted_and_put_back() {
    let mut lina = Lina::new();
    let (fraud, kept) = (lina.message("arnaque"), lina.message("range"));
    lina.opens(fraud).does(Action::Move(fraud, Folder::Spam));
    assert_eq!(lina.folder(Folder::Inbox), ["reunion"]);
    assert_eq!(lina.world().message_open(lina.attempt.scenario()), None);
    lina.does(Action::Move(kept, Folder::Inbox));
    lina.does(Action::OpenFolder(Folder::Spam)).opens(kept).does(Action::Move(kept, Folder::Inbox));
    assert_eq!(lina.folder(Folder::Inbox), ["reunion", "range"]);
    lina.does(Action::OpenFolder(Folder::Spam)).opens(fraud).does(Action::Move(fraud, Folder::Bin));
    assert_eq!(lina.folder(Folder::Bin), ["arnaque"]);
    lina.does(Action::OpenFolder(Folder::Bin)).opens(fraud);
    lina.does(Action::Move(fraud, Folder::Spam)).does(Action::Move(fraud, Folder::Inbox));
    assert_eq!(lina.folder(Folder::Bin), [] as [String; 0]);
}

#[test]
fn nobody_moves_a_message_to_where_messages_are_written() {
    let mut lina = Lina::new();
    let message = lina.message("reunion");
    lina.opens(message).does(Action::Move(message, Folder::Sent));
    lina.does(Action::Move(message, Folder::Drafts));
    assert_eq!(lina.world().folder_of(lina.attempt.scenario(), message), Some(Folder::Inbox));
}

#[test]
fn the_unread_are_counted_until_they_are_opened() {
    let mut lina = Lina::new();
    let count = |lina: &Lina| lina.world().n_unread(lina.attempt.scenario(), Folder::Inbox);
    assert_eq!(count(&lina), 2);
    let message = lina.message("reunion");
    lina.opens(message);
    assert_eq!(count(&lina), 1);
}

#[test]
fn back_closes_the_message_and_leaving_the_page_forgets_what_was_shown() {
    let mut lina = Lina::new();
    let message = lina.message("reunion");
    let scenario = Rc::clone(lina.attempt.scenario());
    lina.opens(message);
    assert!(lina.world().can_go_back(&scenario));
    lina.does(Action::Back).is_at("boite");
    assert_eq!(lina.world().message_open(&scenario), None);
    assert!(!lina.world().can_go_back(&scenario));
    lina.does(Action::OpenFolder(Folder::Spam)).presses("nouveau").does(Action::Back);
    assert_eq!(lina.world().folder_shown(&scenario), Folder::Inbox);
}

#[test]
fn the_next_person_finds_no_message_open() {
    let mut lina = Lina::new();
    let message = lina.message("reunion");
    lina.opens(message).presses("sortir").is_at("connexion");
    lina.types("nom", "lina.diop").types("secret", "Lune-Bleue-7").presses("entrer");
    lina.is_at("boite");
    assert_eq!(lina.world().message_open(lina.attempt.scenario()), None);
}

#[test]
fn the_address_of_a_link_is_seen_before_it_is_followed() {
    let mut lina = Lina::at("je-trie", None);
    let message = lina.message("arnaque");
    lina.does(Action::Inspect(message));
    assert!(!lina.world().inspected(lina.attempt.scenario(), message), "it is not open");
    lina.opens(message).does(Action::Inspect(message)).is_at("boite");
    assert!(lina.world().inspected(lina.attempt.scenario(), message));
    lina.does(Action::OpenLink(message)).is_at("faux");
    let scenario = lina.attempt.scenario();
    assert_eq!((lina.world().tabs(scenario).count(), lina.world().active_tab(scenario)), (2, 1));
    lina.does(Action::SelectTab(0)).is_at("boite");
    lina.opens(message).does(Action::OpenLink(message)).is_at("faux");
    assert_eq!(lina.world().tabs(lina.attempt.scenario()).count(), 2, "the same page, once");
}

#[test]
fn a_link_opens_even_when_every_tab_is_taken() {
    let mut lina = Lina::at("je-trie", None);
    let (message, home) = (lina.message("arnaque"), lina.script().sites[1].home);
    lina.does(Action::NewTab).does(Action::GoTo(home)).does(Action::NewTab);
    lina.does(Action::GoTo(home)).does(Action::SelectTab(0)).opens(message);
    lina.does(Action::OpenLink(message)).is_at("faux");
    assert_eq!(lina.world().tabs(lina.attempt.scenario()).count(), 3);
    lina.does(Action::Back).is_at("accueil");
}

#[test]
fn a_link_is_good_once() {
    let mut lina = Lina::at("je-lis", None);
    lina.asks_for_a_link();
    let message = lina.message("suivi");
    lina.opens(message).does(Action::OpenLink(message)).is_at("confirmer").presses("oui");
    lina.does(Action::SelectTab(0)).opens(message);
    lina.does(Action::OpenLink(message)).is_at("trop-tard");
}

#[test]
fn a_link_is_good_for_a_time() {
    let mut lina = Lina::at("je-lis", None);
    lina.asks_for_a_link();
    let message = lina.message("suivi");
    lina.does(Action::Wait);
    let slot = faire_avec::ids::SlotIx(0);
    assert_eq!(lina.world().slot_state(lina.attempt.scenario(), slot), SlotState::Dead);
    lina.opens(message).does(Action::OpenLink(message)).is_at("trop-tard");
}

#[test]
fn of_two_requests_only_the_last_link_works() {
    let mut lina = Lina::at("je-lis", None);
    lina.asks_for_a_link().asks_for_a_link();
    let (message, older) = (lina.message("suivi"), lina.older("suivi"));
    assert_eq!(lina.folder(Folder::Inbox), ["suivi", "suivi", "reunion", "arnaque"]);
    lina.opens(older).does(Action::OpenLink(older)).is_at("trop-tard");
    lina.does(Action::SelectTab(0))
        .opens(message)
        .does(Action::OpenLink(message))
        .is_at("confirmer");
    // A third one pushes the first out.
    lina.does(Action::SelectTab(0)).asks_for_a_link();
    assert_eq!(lina.folder(Folder::Inbox), ["suivi", "suivi", "reunion", "arnaque"]);
}

#[test]
fn an_effect_opens_a_tab_of_its_own() {
    let mut lina = Lina::at("je-lis", None);
    let home = lina.script().sites[1].home;
    lina.does(Action::GoTo(home)).presses("a-cote").is_at("faux");
    lina.does(Action::SelectTab(0)).is_at("accueil");
}

#[test]
fn an_answer_arrives_where_the_variant_says() {
    for (variant, folder) in [(None, Folder::Inbox), (Some("perdu"), Folder::Spam)] {
        let mut lina = Lina::at("je-reponds", variant);
        lina.presses("nouveau").types("a", "samir@poste.example").presses("envoyer");
        let message = lina.message("merci");
        assert_eq!(lina.world().folder_of(lina.attempt.scenario(), message), Some(folder));
    }
}

#[test]
fn a_step_done_by_another_way_is_passed() {
    let mut lina = Lina::at("je-lis", None);
    let (message, plan) = (lina.message("reunion"), lina.file("plan"));
    lina.opens(message).does(Action::OpenFile(plan));
    assert_eq!(lina.step(), "garder", "it was opened and not kept");
    let events = lina.attempt.act(Action::Download(message));
    let done = events.iter().filter(|event| matches!(event, Event::StepDone(_))).count();
    assert_eq!((done, lina.step()), (2, "confirmer"));
}

#[test]
fn a_gesture_of_the_mailbox_that_cannot_be_made_changes_nothing() {
    let mut lina = Lina::at("je-lis", None);
    let home = lina.script().sites[1].home;
    lina.does(Action::GoTo(home));
    let before = *lina.world();
    let (message, part) = (lina.message("reunion"), PartIx(9_999));
    let actions = [
        Action::OpenMessage(message),
        Action::OpenMessage(MessageIx(9_999)),
        Action::OpenFolder(Folder::Spam),
        Action::Move(message, Folder::Bin),
        Action::OpenLink(message),
        Action::Inspect(MessageIx(9_999)),
        Action::Reply(message, ReplyKind::Sender),
        Action::Reply(MessageIx(9_999), ReplyKind::All),
        Action::OpenDraft,
        Action::PickFile(part, FileIx(0)),
        Action::DropFile(part, FileIx(9_999)),
        Action::Download(message),
        Action::OpenFile(FileIx(9_999)),
    ];
    for action in actions {
        lina.does(action.clone());
        assert_eq!(*lina.world(), before, "{action:?}");
    }
}

#[test]
fn two_messages_read_alike_leave_the_same_trace() {
    let trace = |subject: &str, body: &str, stranger: &str| {
        let mut lina = Lina::new();
        lina.presses("nouveau").types("a", stranger);
        lina.types("objet", subject).types("texte", body).presses("envoyer");
        let session = lina.attempt.session();
        format!("{:?} {:?}", session.world(), session.journal())
    };
    assert_eq!(
        trace("Bonjour", "Un secret", "personne@poste.example"),
        trace("Rendez-vous", "Rien\nde rien", "autre@quelque-part.example")
    );
}

#[test]
fn the_search_offers_few_gestures() {
    let mut lina = Lina::new();
    let count = |lina: &Lina| lina.world().gestures(lina.attempt.scenario()).len();
    assert!(count(&lina) <= 10, "{}", count(&lina));
    let message = lina.message("arnaque");
    lina.opens(message);
    assert!(count(&lina) <= 12, "{}", count(&lina));
}
