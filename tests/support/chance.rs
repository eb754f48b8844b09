//! Numbers that look like chance and are the same every time: what fails once fails again.

/// A fixed source of numbers (Marsaglia's xorshift, 64 bits). Its seed is never 0.
pub struct Chance(pub u64);

impl Chance {
    /// A number under `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % n as u64).unwrap_or(0)
    }
}
