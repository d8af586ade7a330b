//! Chance that can be repeated: a splitmix64 generator.
//!
//! Written here rather than taken from `rand`, because the numbers must never change with a dependency, and because
//! each item (an agent's shift on a day, a visitor's third visit) must be computable alone from its key.

/// The splitmix64 finalizer: similar inputs give unrelated outputs.
pub fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A hash of a list of numbers; the order matters.
pub fn hash(words: &[u64]) -> u64 {
    words.iter().fold(0, |sum, word| mix(sum ^ mix(*word)))
}

/// A stream of chance.
pub struct Dice(u64);

impl Dice {
    /// A generator seeded by a list of numbers.
    pub fn of(words: &[u64]) -> Self {
        Self(hash(words))
    }

    /// Any number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number from 0 up to, not including, `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.roll()) * u128::from(end)) >> 64) as u64
    }

    /// A fraction from 0 up to, not including, 1.
    pub fn fraction(&mut self) -> f64 {
        (self.roll() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// True in `share` of all cases.
    pub fn chance(&mut self, share: f64) -> bool {
        self.fraction() < share
    }

    /// An exponentially distributed duration in milliseconds, clamped to 0.4 seconds to 30 minutes.
    pub fn wait(&mut self, mean_seconds: f64) -> i64 {
        let seconds = -logarithm(1.0 - self.fraction()) * mean_seconds;
        ((seconds * 1000.0) as i64).clamp(400, 1_800_000)
    }
}

/// The natural logarithm of a positive number, to six digits. `f64::ln` differs between wasm and native builds in
/// its last digit, which would make the demo's conversations differ.
fn logarithm(number: f64) -> f64 {
    let bits = number.to_bits();
    let exponent = (bits >> 52) as f64 - 1023.0;
    let mantissa = f64::from_bits(bits & ((1 << 52) - 1) | (1023 << 52));
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let square = s * s;
    let series =
        1.0 / 3.0 + square * (1.0 / 5.0 + square * (1.0 / 7.0 + square * (1.0 / 9.0 + square / 11.0)));
    exponent * std::f64::consts::LN_2 + 2.0 * s * (1.0 + square * series)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_give_the_same_stream() {
        let mut twice = [Dice::of(&[1, 2]), Dice::of(&[1, 2])].map(|mut dice| [dice.roll(), dice.roll()]);
        assert_eq!(twice[0], twice[1]);
        twice[1] = [Dice::of(&[2, 1]).roll(), 0];
        assert_ne!(twice[0][0], twice[1][0]);
    }

    #[test]
    fn the_logarithm_is_right_to_six_digits() {
        for number in [1.0, 0.999, 0.75, 0.5, 0.1, 1e-9] {
            assert!((logarithm(number) - f64::ln(number)).abs() < 1e-6, "{number}");
        }
    }

    #[test]
    fn a_roll_below_six_meets_every_face() {
        let mut dice = Dice::of(&[7]);
        let faces: std::collections::BTreeSet<u64> = (0..200).map(|_| dice.below(6)).collect();
        assert_eq!(faces, (0..6).collect());
    }
}
