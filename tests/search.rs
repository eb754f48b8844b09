//! The search against a plain one: on small lessons, it finds the same worlds, the same distances
//! and the same traps as a search that leaves nothing out.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs;

use faire_avec::content::action::Action;
use faire_avec::content::library::Library;
use faire_avec::content::mail::Folder;
use faire_avec::content::script::{PartKind, compile};
use faire_avec::explore::{Atlas, Trap};
use faire_avec::ids::{LessonId, MessageIx};
use faire_avec::world::World;
use faire_avec::world::call::Line;
use faire_avec::world::scenario::Scenario;

/// A world and the step it stands at: what a plain search tells apart.
type State = (World, usize);

/// A small lesson, its pages and its steps written in RON.
fn lesson(site: &str, pages: &str, steps: &str) -> Scenario {
    lesson_with("", site, pages, steps)
}

/// The same, with what else the lesson says of itself.
fn lesson_with(more: &str, site: &str, pages: &str, steps: &str) -> Scenario {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let page = "checked_on: \"2026-11-22\", confidence: Memory";
    let pages = pages.replace("PAGE", page);
    write(
        "sites/lieu/site.ron",
        &format!(
            "(format: 1, host: \"lieu.example\", picture: Mail, home: \"a\", {site} pages: [{pages}])"
        ),
    );
    write(
        "petite/lesson.ron",
        &format!(
            "(format: 1, task: Email, skills: (crcn: [], digcomp: []), minutes: 5, \
         today: \"2026-11-23\", persona: \"lina\", sites: [\"lieu\"], starts_at: \"lieu/a\", \
         {more} steps: [{steps}])"
        ),
    );
    write("catalogue.ron", "(format: 1, lessons: [\"petite\"])");
    write(
        "personas/lina.ron",
        "(format: 1, first_name: \"Lina\", last_name: \"Diop\", born_on: \"1961-03-14\", \
         phone: \"06 39 98 41 12\", address: \"lina.diop\", password: \"Lune-Bleue-7\")",
    );
    let library = Library::folder(folder.path());
    let id = LessonId::new("petite").expect("an id");
    let (script, wrong) = compile(&library, &id, None);
    let script = script.unwrap_or_else(|| panic!("{wrong:#?} {:#?}", library.diagnostics));
    Scenario::new(script).expect("it fits")
}

/// A form whose field is free, then a page that asks for a code.
fn a_code() -> Scenario {
    lesson(
        "facts: [\"fait\"], slots: [(id: \"code\", digits: 4, lives: Minutes(10))], \
         messages: [(id: \"sms\", code: \"code\")],",
        r#"
        (id: "a", PAGE, body: [
            Field(id: "nom", input: Name, rules: [Required], specimen: Persona(first_name)),
            Check(id: "oui", required: true),
            Button(id: "suite", needs: Form, then: [Issue("code"), Text("sms"), Go("b")]),
        ]),
        (id: "b", PAGE, body: [
            Field(id: "code", input: Code("code"), rules: [Required, LiveCode], specimen: Code("code")),
            Button(id: "fin", needs: Form, then: [Spend("code"), Set("fait"), Go("a")]),
        ])"#,
        r#"(id: "un", goal: At("lieu/b")), (id: "deux", goal: Fact("lieu/fait"))"#,
    )
}

/// A field that a step names, and a box that another page reads.
fn a_kept_field() -> Scenario {
    lesson(
        "facts: [\"fait\"],",
        r#"
        (id: "a", PAGE, body: [
            Field(
                id: "adresse",
                input: NewAddress,
                rules: [Required, NotTaken([Persona(address)])],
                specimen: Persona(address),
            ),
            Suggestion(
                id: "autre",
                into: "adresse",
                value: PersonaPlus(address, "7"),
                show: Refused("adresse"),
            ),
            Check(id: "pub"),
            Button(id: "suite", needs: Form, then: [Go("b")]),
        ]),
        (id: "b", PAGE, body: [
            Notice(id: "merci", tone: Info, show: Ticked("a/pub")),
            Button(id: "fin", then: [If(Ticked("a/pub"), [Clear("fait")], [Set("fait")])]),
        ])"#,
        r#"(id: "un", goal: Refused("lieu/a/adresse")), (id: "deux", goal: At("lieu/b")),
           (id: "trois", goal: Fact("lieu/fait"))"#,
    )
}

/// A page that can be left for good: the guard of the goal's page shuts behind a button.
fn a_trap() -> Scenario {
    lesson(
        "facts: [\"perdu\", \"fait\"],",
        r#"
        (id: "a", PAGE, body: [
            Button(id: "suite", then: [Go("b")]),
            Button(id: "perdre", look: Link, then: [Set("perdu"), Go("c")]),
        ]),
        (
            id: "b",
            PAGE,
            guard: (only_if: Not(Fact("perdu")), otherwise: "c"),
            body: [Button(id: "fin", then: [Set("fait")])],
        ),
        (id: "c", PAGE, body: [Button(id: "retour", then: [Go("a")])])"#,
        r#"(id: "un", goal: Fact("lieu/fait"))"#,
    )
}

/// Questions that bring another, one that another page reads, a day that comes and a call.
fn a_choice() -> Scenario {
    lesson(
        "facts: [\"fait\", \"dit\"], calls: [(id: \"amie\", number: \"01 99 00 10 20\", \
         contact: true, choices: [(id: \"dire\", then: [Set(\"dit\")]), (id: \"rien\")])],",
        r#"
        (id: "a", PAGE, body: [
            Choice(id: "libre", options: ["un", "deux", "trois"], required: true, specimen: "trois"),
            Field(
                id: "nombre",
                input: Number(9),
                rules: [Required],
                specimen: Literal("2"),
                show: Chosen("libre", "deux"),
            ),
            Choice(id: "lu", options: ["oui", "non", "peut-etre"]),
            Button(
                id: "suite",
                needs: Form,
                then: [If(Chosen("libre", "deux"), [Set("fait")], [Clear("fait")]), Go("b")],
            ),
        ]),
        (id: "b", PAGE, body: [
            Notice(id: "non", tone: Info, show: Chosen("a/lu", "non")),
            Button(
                id: "fin",
                then: [If(Any([Chosen("a/lu", "non"), From("2026-12-01")]), [Go("a")], [])],
            ),
        ])"#,
        r#"(id: "un", goal: At("lieu/b")), (id: "deux", goal: Fact("lieu/fait")),
           (id: "trois", goal: All([At("lieu/a"), Fact("lieu/dit"), From("2026-12-01")]))"#,
    )
}

/// A mailbox: a message to report, one whose link leads on, one that matters to nobody.
fn a_mailbox(last: &str) -> Scenario {
    lesson_with(
        "messages: [(id: \"faux\", from: \"gain@colis.example\", starts_in: Inbox), \
         (id: \"vrai\", from: \"nadia@mediatheque.example\", starts_in: Spam, \
         link: (to: \"lieu/b\")), (id: \"autre\", from: \"samir@poste.example\", \
         starts_in: Inbox)],",
        "facts: [\"fait\", \"vu\"], messages: [(id: \"revenu\", from: \"facteur@lieu.example\")], \
         mailbox: (page: \"a\", compose: \"c\", to: \"a\", subject: \"objet\", \
         body: \"texte\", undelivered: \"revenu\"),",
        r#"
        (id: "a", PAGE, body: [Inbox("messages"), Notice(id: "vu", tone: Info, show: Fact("vu"))]),
        (id: "b", PAGE, body: [
            Button(id: "voir", look: Link, then: [Set("vu")]),
            Button(id: "fin", then: [Set("fait"), Go("a")]),
        ]),
        (id: "c", PAGE, body: [
            Field(id: "a", input: Recipient, rules: [Required]),
            Field(id: "objet", input: Line),
            Field(id: "texte", input: Body),
            Button(id: "envoyer", needs: Form, then: [Send, Go("a")]),
        ])"#,
        &format!(
            r#"(id: "un", goal: Read("faux")), (id: "deux", goal: In("faux", Spam)),
           (id: "trois", goal: Fact("lieu/fait")), (id: "quatre", goal: {last})"#
        ),
    )
}

/// A code that is asked for in a tab of its own, and that runs out.
fn two_tabs() -> Scenario {
    lesson(
        "facts: [\"fait\"], slots: [(id: \"code\", digits: 4, lives: Minutes(10))], \
         messages: [(id: \"sms\", code: \"code\")],",
        r#"
        (id: "a", PAGE, body: [
            Button(id: "ouvrir", then: [Issue("code"), Text("sms"), OpenTab("b")]),
        ]),
        (id: "b", PAGE, body: [
            Field(id: "code", input: Code("code"), rules: [Required, LiveCode], specimen: Code("code")),
            Button(id: "fin", needs: Form, then: [Spend("code"), Set("fait")]),
        ])"#,
        r#"(id: "un", goal: Fact("lieu/fait"))"#,
    )
}

fn is_browsing(action: &Action) -> bool {
    matches!(action, Action::Back | Action::NewTab | Action::SelectTab(_) | Action::CloseTab(_))
}

/// Whether a gesture only fills in what from a step on its own page alone reads: it costs nothing.
fn is_filling(scenario: &Scenario, step: usize, action: &Action) -> bool {
    match action {
        Action::Write(readings) => readings.iter().all(|(field, _)| scenario.is_free(step, *field)),
        Action::Tick(part, _) => match scenario.script.part(*part).kind {
            PartKind::Check { tick, .. } => scenario.is_free_box(step, tick),
            _ => false,
        },
        Action::Choose(part, _) => match scenario.script.part(*part).kind {
            PartKind::Choice(choice) => scenario.is_free_choice(step, choice),
            _ => false,
        },
        _ => false,
    }
}

/// Whether help would show a gesture: it has the example typed in what a step names.
fn is_shown(scenario: &Scenario, step: usize, action: &Action) -> bool {
    match action {
        Action::Write(readings) => {
            let example = |field, reading| reading == scenario.script.specimen_reading(field, 1);
            is_filling(scenario, step, action) || readings.iter().all(|(f, r)| example(*f, *r))
        }
        _ => true,
    }
}

/// Everything that can be done in a world, any text in any field included.
fn anything(scenario: &Scenario, world: &World) -> Vec<Action> {
    let script = &scenario.script;
    let mut all = world.gestures(scenario);
    all.retain(|action| !matches!(action, Action::Write(_)));
    if world.message_in_front(scenario).is_some() {
        all.push(Action::Back);
    }
    for field in world.page(scenario).into_iter().flat_map(|page| script.fields_of(page)) {
        let readings = script.field(field).domain.iter();
        all.extend(readings.map(|reading| Action::Write(vec![(field, *reading)])));
    }
    for choice in &script.choices {
        let ranks = (0..choice.options.len()).map(|rank| u8::try_from(rank).expect("small"));
        all.extend(ranks.map(|rank| Action::Choose(choice.part, rank)));
    }
    all
}

/// Gestures that count for one although they are two: opening a message after the one before was
/// closed, or after its folder was found where no step asks for a folder; and hanging up when all was said to call somebody else.
fn in_two(scenario: &Scenario, world: &World, step: usize) -> Vec<[Action; 2]> {
    let mut all = Vec::new();
    for message in (0..).map(MessageIx).take(scenario.script.messages.len()) {
        if let Some(folder) = world.folder_of(scenario, message)
            && world.is_mailbox_in_front(scenario)
        {
            all.push([Action::CloseMessage, Action::OpenMessage(message)]);
            if scenario.finds_folders(step) {
                all.push([Action::OpenFolder(folder), Action::OpenMessage(message)]);
            }
        }
    }
    if let Some(Line::Replied(..)) = world.line(scenario) {
        all.extend(world.contacts(scenario).map(|call| [Action::HangUp, Action::Dial(call)]));
    }
    all
}

/// Every state that can be reached, with what leads from each to which.
struct Plain {
    states: Vec<State>,
    edges: Vec<Vec<(usize, Action)>>,
}

impl Plain {
    fn of(scenario: &Scenario, allowed: impl Fn(&Action) -> bool) -> Self {
        let steps = &scenario.script.steps;
        let passed = |world: World, mut step: usize| {
            while steps.get(step).is_some_and(|plan| world.holds(scenario, &plan.goal)) {
                step += 1;
            }
            (world, step)
        };
        let start = passed(World::start(scenario), 0);
        let mut number = HashMap::from([(start, 0)]);
        let mut plain = Self { states: vec![start], edges: Vec::new() };
        let mut shortcuts = Vec::new();
        while plain.edges.len() < plain.states.len() {
            let (world, step) = plain.states[plain.edges.len()];
            let mut edges = Vec::new();
            let all = if step < steps.len() { anything(scenario, &world) } else { Vec::new() };
            for action in all.into_iter().filter(&allowed) {
                let next = passed(world.after(scenario, &action).0, step);
                let to = *number.entry(next).or_insert_with(|| {
                    plain.states.push(next);
                    plain.states.len() - 1
                });
                edges.push((to, action));
            }
            // What comes of two gestures comes of one and another: no state is new.
            let two = if step < steps.len() { in_two(scenario, &world, step) } else { Vec::new() };
            for [first, second] in two {
                let between = passed(world.after(scenario, &first).0, step);
                if between.1 == step {
                    let next = passed(between.0.after(scenario, &second).0, step);
                    shortcuts.push((plain.edges.len(), next, second));
                }
            }
            plain.edges.push(edges);
        }
        for (from, next, action) in shortcuts {
            let known = number.get(&next);
            plain.edges[from].extend(known.map(|to| (*to, action)));
        }
        plain
    }

    /// How far each state is from the end of its step: what fills in costs nothing, and browsing
    /// comes before the rest when it comes at all.
    fn distances(&self, scenario: &Scenario) -> Vec<Option<usize>> {
        let without = self.measure(scenario, None);
        self.measure(scenario, Some(&without))
    }

    /// Distances by gestures that do not browse; or, once these are known, by browsing to a state
    /// whose distance is known.
    fn measure(&self, scenario: &Scenario, known: Option<&[Option<usize>]>) -> Vec<Option<usize>> {
        let mut far = known.map_or_else(|| vec![None; self.states.len()], <[_]>::to_vec);
        let mut before: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
        let mut queue: VecDeque<(usize, usize)> = VecDeque::new();
        for (from, edges) in self.edges.iter().enumerate() {
            for (to, action) in edges {
                if is_browsing(action) != known.is_some()
                    || !is_shown(scenario, self.states[from].1, action)
                {
                    continue;
                }
                let cost = usize::from(!is_filling(scenario, self.states[from].1, action));
                if self.states[*to].1 > self.states[from].1 {
                    queue.push_back((from, cost));
                } else {
                    before.entry(*to).or_default().push((from, cost));
                }
            }
        }
        queue.extend(far.iter().enumerate().filter_map(|(id, far)| far.map(|far| (id, far))));
        let mut is_new = vec![true; self.states.len()];
        while let Some((id, cost)) = queue.pop_front() {
            if far[id].is_some_and(|known| known < cost || known == cost && !is_new[id]) {
                continue;
            }
            far[id] = Some(cost);
            is_new[id] = false;
            for (from, more) in before.get(&id).into_iter().flatten() {
                queue.push_back((*from, cost + more));
            }
        }
        far
    }
}

/// Compares both searches, where a learner opens no second tab.
fn compare(scenario: &Scenario) {
    let plain = Plain::of(scenario, |action| !matches!(action, Action::NewTab));
    let atlas = Atlas::of(scenario).expect("a small lesson");
    let far = plain.distances(scenario);
    for ((world, step), far) in plain.states.iter().zip(far) {
        if *step < scenario.script.steps.len() {
            assert_eq!(atlas.distance(scenario, world, *step), far, "step {step}: {world:?}");
        }
    }
}

#[test]
fn a_form_and_a_code_are_as_far_as_in_a_plain_search() {
    compare(&a_code());
}

#[test]
fn a_field_that_a_step_names_is_as_far_as_in_a_plain_search() {
    compare(&a_kept_field());
}

#[test]
fn questions_a_day_and_a_call_are_as_far_as_in_a_plain_search() {
    compare(&a_choice());
}

#[test]
fn a_mailbox_in_which_no_folder_is_asked_for_is_as_far_as_in_a_plain_search() {
    compare(&a_mailbox("AtFolder(Sent)"));
}

#[test]
fn a_mailbox_in_which_a_folder_is_asked_for_is_as_far_as_in_a_plain_search() {
    compare(&a_mailbox("AtFolder(Bin)"));
}

#[test]
fn two_tabs_and_a_deadline_are_as_far_as_in_a_plain_search() {
    compare(&two_tabs());
}

#[test]
fn a_trap_is_as_in_a_plain_search() {
    compare(&a_trap());
}

#[test]
fn every_world_of_a_plain_search_with_tabs_has_its_essence_and_no_other_is_invented() {
    for scenario in [a_code(), a_trap(), a_choice(), a_kept_field(), a_mailbox("AtFolder(Sent)")] {
        let plain = Plain::of(&scenario, |_| true);
        let atlas = Atlas::of(&scenario).expect("a small lesson");
        let mut found: Vec<World> =
            plain.states.iter().map(|(world, step)| world.essence(&scenario, *step)).collect();
        found.sort_by_key(|world| world.words(&scenario).to_vec());
        found.dedup();
        let mut atlas: Vec<World> = atlas.worlds().collect();
        atlas.sort_by_key(|world| world.words(&scenario).to_vec());
        assert_eq!(found.len(), atlas.len());
        assert!(found == atlas, "other worlds");
        assert!(found.len() < plain.states.len(), "{} states", plain.states.len());
    }
}

#[test]
fn the_nearest_trap_is_told_with_the_way_into_it() {
    let scenario = a_trap();
    let trap = Trap::nearest(&scenario).expect("a small lesson").expect("a trap");
    assert_eq!((trap.step, trap.way.len()), (0, 1));
    assert!(Trap::nearest(&a_code()).expect("a small lesson").is_none());
}

/// The first gesture that help shows as a lesson begins.
fn first(scenario: &Scenario) -> Option<Action> {
    let atlas = Atlas::of(scenario).expect("a small lesson");
    atlas.next(scenario, &World::start(scenario), 0)
}

#[test]
fn of_two_ways_as_short_help_shows_the_one_that_lets_no_time_pass() {
    let scenario = lesson(
        "facts: [\"fait\"],",
        r#"
        (id: "a", PAGE, body: [
            Button(id: "attendre", then: [Go("b")]),
            Button(id: "faire", look: Link, then: [Go("c")]),
        ]),
        (id: "b", PAGE, body: [Button(id: "retour", then: [Go("a")])]),
        (id: "c", PAGE, body: [Button(id: "fin", then: [Set("fait")])])"#,
        r#"(id: "un", goal: Any([
            All([At("lieu/b"), From("2026-12-01")]), All([At("lieu/c"), Fact("lieu/fait")]),
        ]))"#,
    );
    let atlas = Atlas::of(&scenario).expect("a small lesson");
    let way = atlas.way(&scenario, &World::start(&scenario), 0).expect("a way");
    assert_eq!(way.len(), 2);
    assert!(!way.contains(&Action::Wait), "{way:?}");
}

#[test]
fn help_refuses_cookies_where_refusing_is_as_near() {
    let mut script = a_trap().script;
    script.sites[0].banner = true;
    let scenario = Scenario::new(script).expect("it fits");
    assert_eq!(first(&scenario), Some(Action::Banner(false)));
}

#[test]
fn from_an_open_message_help_goes_to_the_other_folder_at_once() {
    let scenario = a_mailbox("AtFolder(Bin)");
    let atlas = Atlas::of(&scenario).expect("a small lesson");
    let open = Action::OpenMessage(MessageIx(3));
    let messages = (0..).map(MessageIx).take(scenario.script.messages.len());
    let here = |one: &MessageIx| World::start(&scenario).folder_of(&scenario, *one);
    assert_eq!(messages.map(|one| here(&one)).last(), Some(Some(Folder::Inbox)));
    let (world, _) = World::start(&scenario).after(&scenario, &open);
    assert!(world.message_in_front(&scenario).is_some());
    let next = atlas.next(&scenario, &world, 3);
    assert_eq!(next, Some(Action::OpenFolder(Folder::Bin)));
}

/// A form with a field that has no example, shown or not.
fn without_an_example(show: &str) -> Scenario {
    lesson(
        "facts: [\"jamais\"],",
        &format!(
            r#"
        (id: "a", PAGE, body: [
            Field(id: "nom", input: Name, rules: [Required]{show}),
            Button(id: "suite", needs: Form, then: [Go("b")]),
        ]),
        (id: "b", PAGE, body: [Button(id: "retour", then: [Go("a")])])"#
        ),
        r#"(id: "un", goal: At("lieu/b"))"#,
    )
}

#[test]
fn a_field_that_is_hidden_is_not_asked_for() {
    assert_eq!(first(&without_an_example("")), None, "the field asks for what nobody knows");
    let mut script = without_an_example("").script;
    let field = script.fields[0].part;
    script.parts[field.index()].hidden = true;
    let hidden = Scenario::new(script).expect("it fits");
    assert!(matches!(first(&hidden), Some(Action::Press(_))));
    let unseen = without_an_example(", show: Fact(\"jamais\")");
    assert!(matches!(first(&unseen), Some(Action::Press(_))));
}

#[test]
fn a_field_that_no_rule_compares_with_the_account_can_have_its_password_for_example() {
    let scenario = lesson_with(
        "accounts: [(site: \"lieu\", name: \"lina.diop\", password: \"Lune-Bleue-7\")],",
        "",
        r#"
        (id: "a", PAGE, body: [
            Field(id: "secret", input: Password, rules: [Required], specimen: OwnSecret),
            Field(
                id: "encore",
                input: Password,
                rules: [Required, SameAs("secret")],
                specimen: OwnSecret,
            ),
            Button(id: "suite", needs: Form, then: [Go("b")]),
        ]),
        (id: "b", PAGE, body: [Button(id: "retour", then: [Go("a")])])"#,
        r#"(id: "un", goal: Accepted("lieu/a/secret")), (id: "deux", goal: Accepted("lieu/a/encore")),
           (id: "trois", goal: At("lieu/b"))"#,
    );
    let atlas = Atlas::of(&scenario).expect("a small lesson");
    let mut world = World::start(&scenario);
    for step in 0..scenario.script.steps.len() {
        for action in atlas.way(&scenario, &world, step).expect("a way") {
            world = world.after(&scenario, &action).0;
        }
    }
}
