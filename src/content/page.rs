//! A page of a simulated site and its parts.

use serde::Deserialize;

use crate::content::condition::Condition;
use crate::content::effect::Effect;
use crate::content::field::{Input, Rule, Value};
use crate::content::lesson::Date;
use crate::ids::{OptionId, PageId, PartId, Path};

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its name, and the end of its address in the browser.
    pub id: PageId,
    /// The day somebody last compared it with real sites of its kind.
    pub checked_on: Date,
    /// How sure we are that real sites look so.
    pub confidence: Confidence,
    /// What we know it from.
    #[serde(default)]
    pub source: SourceKind,
    /// What is not as on the real site any more, for whoever mends it. Learners never see it.
    #[serde(default)]
    pub changed: Option<String>,
    /// Whether what is written there is still there after a session that ended by itself.
    #[serde(default)]
    pub draft: bool,
    /// Who may see it. Anybody, when left out.
    #[serde(default)]
    pub guard: Option<Guard>,
    /// What it shows, from top to bottom.
    pub body: Vec<Part>,
}

/// How well a page is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Confidence {
    /// Read on the real site, or in its own documents.
    Primary,
    /// Read in somebody's account of it.
    Secondary,
    /// From memory: to be verified first.
    Memory,
}

/// What a page is known from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum SourceKind {
    /// The site itself, or what its owner publishes.
    Official,
    /// A copy of it kept elsewhere: an archive, the code of a program that fills it in.
    Mirror,
    /// Somebody's guide or account.
    Guide,
    /// Nobody's but ours.
    #[default]
    Memory,
}

/// Sends whoever may not see a page to another.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// What must be true to see the page.
    pub only_if: Condition,
    /// The page shown otherwise.
    pub otherwise: Path,
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Part {
    /// A title, and when it shows.
    Heading(PartId, #[serde(default)] Option<Condition>),
    /// A paragraph, and when it shows.
    Text(PartId, #[serde(default)] Option<Condition>),
    /// A framed sentence.
    Notice {
        /// Its name.
        id: PartId,
        /// Its colour and picture.
        tone: Tone,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
    },
    /// A place to type.
    Field {
        /// Its name.
        id: PartId,
        /// What it asks for.
        input: Input,
        /// What the site demands.
        #[serde(default)]
        rules: Vec<Rule>,
        /// An example that the rules accept, or are meant to refuse. Nothing, for a field that
        /// stays empty.
        #[serde(default)]
        specimen: Option<Value>,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
    },
    /// Answers of which one is chosen. None is chosen at first.
    Choice {
        /// Its name.
        id: PartId,
        /// The answers.
        options: Vec<OptionId>,
        /// Whether the form waits for it.
        #[serde(default)]
        required: bool,
        /// The answer of the person of the lesson. The first one, when left out.
        #[serde(default)]
        specimen: Option<OptionId>,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
    },
    /// How strong the password of a field is, in words.
    StrengthOf {
        /// Its name.
        id: PartId,
        /// The field.
        of: Path,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
    },
    /// A box to tick.
    Check {
        /// Its name.
        id: PartId,
        /// Whether the form waits for it.
        #[serde(default)]
        required: bool,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
    },
    /// A ready-made answer for a field: a proposed address. Its label is the value.
    Suggestion {
        /// Its name.
        id: PartId,
        /// The field it fills.
        into: Path,
        /// What it puts there.
        value: Value,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
    },
    /// A button or a link.
    Button {
        /// Its name.
        id: PartId,
        /// How it looks.
        #[serde(default)]
        look: Look,
        /// What must be right before it works.
        #[serde(default)]
        needs: Needs,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
        /// What it does.
        then: Vec<Effect>,
    },
    /// What was typed in a field or chosen, shown again.
    Echo {
        /// Its name.
        id: PartId,
        /// The field, or the choice.
        of: Path,
        /// When it shows. Always, when left out.
        #[serde(default)]
        show: Option<Condition>,
    },
    /// The mailbox of the lesson: its folders, the messages of one of them, or the one that is open.
    Inbox(PartId),
    /// A button to attach files of the simulated computer, and those that are.
    Attach(PartId),
}

impl Part {
    /// When the part shows; always, when there is nothing.
    #[must_use]
    pub fn show(&self) -> Option<&Condition> {
        match self {
            Self::Heading(_, show)
            | Self::Text(_, show)
            | Self::Notice { show, .. }
            | Self::Field { show, .. }
            | Self::Choice { show, .. }
            | Self::StrengthOf { show, .. }
            | Self::Check { show, .. }
            | Self::Suggestion { show, .. }
            | Self::Button { show, .. }
            | Self::Echo { show, .. } => show.as_ref(),
            Self::Inbox(_) | Self::Attach(_) => None,
        }
    }

    /// The part's name.
    #[must_use]
    pub fn id(&self) -> &PartId {
        match self {
            Self::Heading(id, _) | Self::Text(id, _) | Self::Inbox(id) | Self::Attach(id) => id,
            Self::Notice { id, .. }
            | Self::Field { id, .. }
            | Self::Choice { id, .. }
            | Self::StrengthOf { id, .. }
            | Self::Check { id, .. }
            | Self::Suggestion { id, .. }
            | Self::Button { id, .. }
            | Self::Echo { id, .. } => id,
        }
    }
}

/// The tone of a notice. Each has a picture: colour alone says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Tone {
    /// Good to know.
    Info,
    /// It worked.
    Success,
    /// Take care.
    Warning,
}

/// How a button looks. A page has one primary button at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Look {
    /// The main thing to do here.
    #[default]
    Primary,
    /// Something else one may do.
    Secondary,
    /// A link in the text.
    Link,
}

/// What a button waits for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Needs {
    /// Nothing.
    #[default]
    Nothing,
    /// Every field of the page accepted, every required box ticked.
    Form,
}
