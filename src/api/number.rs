//! Numbers as workspaces send them: mostly as numbers, in some versions as text.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

/// Reads a count: `20`, `20.0` or `"20"`. A fraction, a negative number and any other text are errors.
pub fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    deserializer.deserialize_any(Count)
}

/// Reads a measure: `12.5`, `12` or `"12.5"`. What is not finite is an error.
pub fn measure<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    deserializer.deserialize_any(Measure)
}

struct Count;

impl Visitor<'_> for Count {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u64, E> {
        Ok(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<u64, E> {
        u64::try_from(number).map_err(|_| E::custom(format!("{number} is below zero")))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<u64, E> {
        // 2^53: beyond it a double no longer tells whole numbers apart.
        let is_whole = number.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&number);
        is_whole.then_some(number as u64).ok_or_else(|| E::custom(format!("{number} is not a whole number")))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<u64, E> {
        text.trim().parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}

struct Measure;

impl Visitor<'_> for Measure {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        Ok(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<f64, E> {
        let number = text.trim().parse().ok().filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_count(json: &str) -> Option<u64> {
        count(&mut serde_json::Deserializer::from_str(json)).ok()
    }

    #[test]
    fn a_count_may_be_text_but_not_a_guess() {
        assert_eq!(["20", "20.0", "\"20\"", "0"].map(read_count), [Some(20), Some(20), Some(20), Some(0)]);
        assert_eq!(["-1", "1.5", "\"-\"", "null", "true", "\"\"", "1e300"].map(read_count), [None; 7]);
    }

    #[test]
    fn a_measure_is_finite() {
        let read = |json: &str| measure(&mut serde_json::Deserializer::from_str(json)).ok();
        assert_eq!(
            ["12.5", "\"12.5\"", "7", "\"NaN\"", "null"].map(read),
            [Some(12.5), Some(12.5), Some(7.0), None, None]
        );
    }
}
