//! One lesson and one variant, with every name resolved to a number.
//!
//! This is what the engine runs and what typed text is recognised against. It holds tables only:
//! nothing in it changes while a lesson is played. [`compile`] makes it from a [`Library`] and
//! says everything that does not hold together, at both ends.

mod compile;
mod forms;
mod logic;
mod look_up;
mod mail;
mod names;
mod pages;
mod plan;
pub mod same;

use std::collections::BTreeMap;

pub use compile::compile;
pub use mail::{
    AboutPlan, ContactPlan, FilePlan, LinkPlan, MailboxPlan, MessagePlan, Quoted, SentPlan,
};
pub use plan::{AccountPlan, AnswerPlan, CallPlan, ChoicePlan, PagePlan, PaperPlan, SitePlan};

use crate::content::condition::TokenState;
use crate::content::field::{PersonaLine, Strength};
use crate::content::lesson::{Date, Task};
use crate::content::mail::Folder;
use crate::content::page::{Look, Needs, Tone};
use crate::content::persona::Persona;
use crate::content::reading::{Flaw, MAX_CODES, Reading, RealData, Token};
use crate::ids::{
    AttachIx, BoxIx, CallIx, ChoiceIx, FactId, FactIx, FieldIx, FileIx, LessonId, MessageIx,
    PageIx, PaperIx, PartId, PartIx, SentIx, SiteIx, SlotId, SlotIx, StepId, VariantId,
};

/// A lesson ready to be played.
#[derive(Clone, Debug)]
pub struct Script {
    /// The lesson.
    pub lesson: LessonId,
    /// The variant, or none for the plain lesson.
    pub variant: Option<VariantId>,
    /// Where the lesson stands on Home.
    pub task: Task,
    /// The day it is at the start.
    pub today: Date,
    /// The days that count: today, then those that conditions name and that are still to come.
    pub days: Vec<Date>,
    /// Minutes a slow reader needs.
    pub minutes: u8,
    /// Whose papers the learner has.
    pub persona: Persona,
    /// The page in front at the start.
    pub start: PageIx,
    /// The sites, the lesson's own first.
    pub sites: Vec<SitePlan>,
    /// The pages of all sites.
    pub pages: Vec<PagePlan>,
    /// The parts of all pages.
    pub parts: Vec<PartPlan>,
    /// The parts that are typed in.
    pub fields: Vec<FieldPlan>,
    /// The parts that are ticked.
    pub boxes: Vec<PartIx>,
    /// What sites remember.
    pub facts: Vec<(SiteIx, FactId)>,
    /// The codes sites give out.
    pub slots: Vec<SlotPlan>,
    /// The messages that are sent, those of sites first. A message that carries what runs out
    /// stands here twice: the last one of its kind, and, at the end of the list, the one before.
    pub messages: Vec<MessagePlan>,
    /// The webmail, if the lesson has one.
    pub mailbox: Option<MailboxPlan>,
    /// Those the persona writes to.
    pub contacts: Vec<ContactPlan>,
    /// The files there are, or may be.
    pub files: Vec<FilePlan>,
    /// The parts where files are attached.
    pub attaches: Vec<PartIx>,
    /// The sent messages that conditions ask for.
    pub sents: Vec<SentPlan>,
    /// What happens by itself.
    pub whens: Vec<WhenPlan>,
    /// The parts of which one answer is chosen.
    pub choices: Vec<ChoicePlan>,
    /// The accounts that exist before the lesson.
    pub accounts: Vec<AccountPlan>,
    /// Where the persona is signed in before the lesson.
    pub signed_in: Vec<SiteIx>,
    /// What is true before the lesson.
    pub true_facts: Vec<FactIx>,
    /// The papers beside the computer.
    pub papers: Vec<PaperPlan>,
    /// The calls that come, and those that can be made.
    pub calls: Vec<CallPlan>,
    /// Whether the browser offers to keep passwords for whoever comes next.
    pub shared_computer: bool,
    /// What there is to do.
    pub steps: Vec<StepPlan>,
    /// Labels that this variant changes: `site/page/part` to the other key of the site's words.
    pub renames: BTreeMap<String, String>,
}

/// A part.
#[derive(Clone, Debug)]
pub struct PartPlan {
    /// Its name.
    pub id: PartId,
    /// Its page.
    pub page: PageIx,
    /// The key of its words in the words of its site, under the current variant.
    pub key: String,
    /// When it shows. Always, when absent.
    pub show: Option<Goal>,
    /// Whether the variant takes it away.
    pub hidden: bool,
    /// What it is.
    pub kind: PartKind,
}

/// What a part is.
#[derive(Clone, Debug)]
pub enum PartKind {
    /// A title.
    Heading,
    /// A paragraph.
    Text,
    /// A framed sentence.
    Notice(Tone),
    /// A place to type.
    Field(FieldIx),
    /// A box to tick.
    Check {
        /// Its number.
        tick: BoxIx,
        /// Whether the form waits for it.
        required: bool,
    },
    /// A ready-made answer.
    Suggestion {
        /// The field it fills.
        into: FieldIx,
        /// The rank of its value in the field's list.
        value: u8,
    },
    /// A button or a link.
    Button {
        /// How it looks.
        look: Look,
        /// What it waits for.
        needs: Needs,
        /// What it does.
        then: Vec<Deed>,
    },
    /// Typed text shown again.
    Echo(FieldIx),
    /// Answers of which one is chosen.
    Choice(ChoiceIx),
    /// The answer that was chosen, shown again.
    EchoChoice(ChoiceIx),
    /// How strong the password of a field is.
    StrengthOf(FieldIx),
    /// The mailbox.
    Inbox,
    /// A button to attach files, and those that are.
    Attach(AttachIx),
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldPlan {
    /// Its part.
    pub part: PartIx,
    /// Its site.
    pub site: SiteIx,
    /// What it asks for.
    pub input: InputKind,
    /// What the site demands, in the author's order.
    pub rules: Vec<RulePlan>,
    /// The end of the word key of each rule's refusal.
    pub refusals: Vec<&'static str>,
    /// Texts the content knows.
    pub values: Vec<String>,
    /// The example.
    pub specimen: Specimen,
    /// The line of the card to read from, if one.
    pub line: Option<PersonaLine>,
    /// The paper to read from and the rank of its line, if one.
    pub paper: Option<(PaperIx, u8)>,
    /// Whether the card has the name and the password of the account that it asks for.
    pub on_account: bool,
    /// Which of its values is the learner's own address: what it is may change in the lesson.
    pub own_address: Option<u8>,
    /// Whether its text stands on the card above the identity: a contact, an account.
    pub noted: bool,
    /// Whether typing it is the skill taught.
    pub taught: bool,
    /// Fields whose rules name this one: their readings change with it.
    pub named_by: Vec<FieldIx>,
    /// Every reading it can have.
    pub domain: Vec<Reading>,
}

impl FieldPlan {
    /// Whether the identity card or a paper fills it: its text is there to read, and typing it is
    /// not the skill taught.
    #[must_use]
    pub fn is_on_card(&self) -> bool {
        (self.line.is_some() || self.paper.is_some() || self.on_account || self.noted)
            && !self.taught
    }
}

/// What a field asks for: [`Input`](crate::content::field::Input) with its slot resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InputKind {
    /// A name of a person.
    Name,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
    /// A new address before its `@`.
    NewAddress,
    /// A whole address.
    Email,
    /// A phone number.
    Phone,
    /// The name of an account.
    AccountName,
    /// A password.
    Password,
    /// A code.
    Code(SlotIx),
    /// A number up to this one.
    Number(u32),
    /// A postcode.
    Postcode,
    /// A social security number.
    SocialSecurity,
    /// The name of an account that the site has given.
    Identifier,
    /// One address or several.
    Recipient,
    /// A line of one's own.
    Line,
    /// Several lines of one's own.
    Body,
    /// Words to look for.
    Search,
}

impl InputKind {
    /// Whether any text will do: then nothing is said of its form.
    #[must_use]
    pub fn is_free(self) -> bool {
        matches!(self, Self::Password | Self::Line | Self::Body | Self::Search)
    }

    /// The real data that is turned away from such a field, in the order in which it is looked
    /// for. Anything can be typed anywhere; but a phone number can be told from another number
    /// only where one is asked for, and a password is never looked at.
    #[must_use]
    pub fn real_data(self) -> &'static [RealData] {
        use RealData::{Address, BankAccount, Card, Phone, SocialSecurity};
        match self {
            Self::Password => &[],
            Self::Phone => &[SocialSecurity, BankAccount, Card, Address, Phone],
            Self::Name
            | Self::Day
            | Self::Month
            | Self::Year
            | Self::NewAddress
            | Self::Email
            | Self::AccountName
            | Self::Code(_)
            | Self::Recipient
            | Self::Line
            | Self::Body
            | Self::Search
            | Self::Number(_)
            | Self::Postcode
            | Self::SocialSecurity
            | Self::Identifier => &[SocialSecurity, BankAccount, Card, Address],
        }
    }
}

/// A rule: [`Rule`](crate::content::field::Rule) with its names resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RulePlan {
    /// It may not stay empty.
    Required,
    /// None of the values of these ranks.
    NotTaken(Vec<u8>),
    /// Strong enough.
    Strength(Strength),
    /// The same text.
    SameAs(FieldIx),
    /// A date that exists, with a month and a year.
    DateExists(FieldIx, FieldIx),
    /// A date before the lesson's day, with a month and a year.
    DateIsPast(FieldIx, FieldIx),
    /// The last code, still live.
    LiveCode,
    /// The name of one's account.
    OwnName,
    /// The password of one's account.
    OwnSecret,
    /// One of the values of these ranks.
    OneOf(Vec<u8>),
}

/// The example of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Specimen {
    /// It stays empty.
    Empty,
    /// This text.
    Text(String),
    /// The last code of its slot.
    Code(SlotIx),
    /// The name of one's account.
    OwnName,
    /// The password of one's account.
    OwnSecret,
    /// One's own address.
    OwnAddress,
}

/// A kind of code.
#[derive(Clone, Debug)]
pub struct SlotPlan {
    /// Its name.
    pub id: SlotId,
    /// Its site.
    pub site: SiteIx,
    /// How many digits a code has.
    pub digits: u8,
    /// How long a code can be used, in minutes.
    pub lives_minutes: u16,
    /// Whether the first one is dead on arrival.
    pub dead_first: bool,
    /// The codes themselves, in the order they are given.
    pub codes: [String; MAX_CODES as usize],
}

/// Something that happens by itself, once.
#[derive(Clone, Debug)]
pub struct WhenPlan {
    /// The site whose doing it is.
    pub site: SiteIx,
    /// What sets it off.
    pub condition: Goal,
    /// What happens.
    pub then: Vec<Deed>,
}

/// A step.
#[derive(Clone, Debug)]
pub struct StepPlan {
    /// Its name.
    pub id: StepId,
    /// What is true once it is done.
    pub goal: Goal,
}

/// A condition: [`Condition`](crate::content::condition::Condition) with its names resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The page in front.
    At(PageIx),
    /// All rules of the field hold.
    Accepted(FieldIx),
    /// Something is written in the field.
    Filled(FieldIx),
    /// The site shows an error at the field.
    Refused(FieldIx),
    /// The field holds the value of this rank.
    Is(FieldIx, u8),
    /// The box is ticked.
    Ticked(BoxIx),
    /// The fact is true.
    Fact(FactIx),
    /// Signed in.
    SignedIn(SiteIx),
    /// The account exists.
    SecretSet(SiteIx),
    /// The state of the last code.
    Token(SlotIx, TokenState),
    /// Delivered.
    Delivered(MessageIx),
    /// Opened.
    Read(MessageIx),
    /// The answer of this rank is chosen.
    Chosen(ChoiceIx, u8),
    /// It is the day of this rank, or later.
    From(u8),
    /// The site's cookies were taken.
    CookiesAccepted(SiteIx),
    /// The browser asks whether to keep the site's password.
    Offered(SiteIx),
    /// The browser keeps the site's password.
    Saved(SiteIx),
    /// Somebody else may know the site's password.
    Exposed(SiteIx),
    /// Another site has asked this one who the learner is.
    Asked(SiteIx),
    /// The answer of this rank was given in the call; past the last one, it was refused.
    Answered(CallIx, u8),
    /// In a folder.
    In(MessageIx, Folder),
    /// The folder in front.
    AtFolder(Folder),
    /// Sent.
    Sent(SentIx),
    /// Its link was looked at.
    Inspected(MessageIx),
    /// On the simulated computer.
    Downloaded(FileIx),
    /// Opened, of a file.
    Opened(FileIx),
    /// Something is attached.
    Attached(AttachIx),
    /// All.
    All(Vec<Goal>),
    /// At least one.
    Any(Vec<Goal>),
    /// The contrary.
    Not(Box<Goal>),
}

/// A consequence: [`Effect`](crate::content::effect::Effect) with its names resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Shows the page.
    Go(PageIx),
    /// Makes the fact true.
    Set(FactIx),
    /// Makes the fact false.
    Clear(FactIx),
    /// Signs in.
    SignIn(SiteIx),
    /// Signs out.
    SignOut(SiteIx),
    /// Names the account.
    SetName(SiteIx, FieldIx),
    /// Gives the account its password.
    SetSecret(SiteIx, FieldIx),
    /// Makes a code.
    Issue(SlotIx),
    /// Uses a code up.
    Spend(SlotIx),
    /// Delivers to the mailbox.
    Deliver(MessageIx),
    /// Sends to the phone.
    Text(MessageIx),
    /// Empties a page's form.
    ClearForm(PageIx),
    /// Goes back.
    GoBack,
    /// Makes the phone ring.
    Ring(CallIx),
    /// Makes the site's password known to somebody else.
    Expose(SiteIx),
    /// Opens the first page of the second site, which remembers that the first one asked.
    Ask(SiteIx, SiteIx),
    /// Signs in to the site that asked this one.
    Return(SiteIx),
    /// Sends what is written.
    Send,
    /// Puts a file on the simulated computer.
    NewFile(FileIx),
    /// Shows the page in a tab of its own.
    OpenTab(PageIx),
    /// One list or the other.
    If(Goal, Vec<Deed>, Vec<Deed>),
}

/// Every reading a field can have: what decides how many bits it takes in a world.
fn domain(input: InputKind, rules: &[RulePlan], n_values: usize) -> Vec<Reading> {
    let mut all = vec![Reading::Empty, Reading::Free];
    if !input.is_free() {
        all.push(Reading::Broken(Flaw::Format));
    }
    all.extend(input.real_data().iter().map(|kind| Reading::Broken(Flaw::Real(*kind))));
    for (rank, rule) in rules.iter().enumerate() {
        if let RulePlan::Strength(_)
        | RulePlan::SameAs(_)
        | RulePlan::DateExists(..)
        | RulePlan::DateIsPast(..) = rule
        {
            all.push(Reading::Broken(Flaw::Rule(small(rank))));
        }
    }
    all.extend((0..n_values).map(|rank| Reading::Known(Token::Value(small(rank)))));
    if let InputKind::Code(_) = input {
        all.extend((1..=MAX_CODES).map(|n| Reading::Known(Token::Code(n))));
    }
    if input == InputKind::Recipient {
        all.push(Reading::Known(Token::Reachable));
    }
    if rules.contains(&RulePlan::OwnName) {
        all.push(Reading::Known(Token::OwnName));
    }
    if rules.contains(&RulePlan::OwnSecret) {
        all.push(Reading::Known(Token::OwnSecret));
        all.push(Reading::Known(Token::OlderSecret));
    }
    all
}

/// A rank in a list whose length was bounded when it was compiled.
fn small(rank: usize) -> u8 {
    u8::try_from(rank).unwrap_or(u8::MAX)
}

/// A row of a table whose length was bounded when it was compiled.
fn number(row: usize) -> u16 {
    u16::try_from(row).unwrap_or(u16::MAX)
}
