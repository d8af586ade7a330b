//! How heights grow with values.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// How the height of a value grows with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// Evenly.
    #[default]
    Linear,
    /// By the same step for each tenfold, so that small values can be told apart beside large ones.
    Logarithmic,
}

/// No such scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a scale is linear or log")]
pub struct UnknownScale;

impl fmt::Display for Scale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::Linear { "linear" } else { "log" })
    }
}

impl FromStr for Scale {
    type Err = UnknownScale;

    fn from_str(text: &str) -> Result<Self, UnknownScale> {
        match text {
            "linear" => Ok(Self::Linear),
            "log" => Ok(Self::Logarithmic),
            _ => Err(UnknownScale),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_is_read_as_it_is_written() {
        for scale in [Scale::Linear, Scale::Logarithmic] {
            assert_eq!(scale.to_string().parse(), Ok(scale));
        }
        assert_eq!("Log".parse::<Scale>(), Err(UnknownScale));
    }
}
