//! What is known of a typed text without knowing the text.

/// All that the engine ever learns of what somebody typed.
///
/// A reading is made where the text lives and judged where it does not: two texts with equal
/// readings cannot be told apart by anything that comes after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Nothing, or only spaces.
    Empty,
    /// A text of the right kind that the content does not know.
    Free,
    /// A text that a rule refuses by its looks alone.
    Broken(Flaw),
    /// A text the content knows.
    Known(Token),
}

/// Why a text is refused by its looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// It is not of the kind the field asks for.
    Format,
    /// It breaks the rule of this rank in the field's list.
    Rule(u8),
    /// It may be somebody's own, and everything here is invented.
    Real(RealData),
}

/// What a text is that may be somebody's own. The number itself is never said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RealData {
    /// A French social security number.
    SocialSecurity,
    /// A bank account.
    BankAccount,
    /// A bank card.
    Card,
    /// An e-mail address.
    Address,
    /// A phone number.
    Phone,
}

/// A text the content knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Token {
    /// The value of this rank in the field's list.
    Value(u8),
    /// The n-th code of the field's slot, from 1 to [`MAX_CODES`].
    Code(u8),
    /// The name of the learner's own account on the site.
    OwnName,
    /// The password of the learner's own account on the site.
    OwnSecret,
    /// The password that account had before.
    OlderSecret,
    /// Addresses that all belong to somebody of the lesson, though no value is these together.
    Reachable,
}

/// How many different codes a slot gives before the first comes round again.
pub const MAX_CODES: u8 = 4;
