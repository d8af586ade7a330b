//! What a column of the heatmap stands for.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// The columns of the heatmap: days, or weekdays averaged over the range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fold {
    /// Each day by itself.
    #[default]
    Days,
    /// The mean of all days of a weekday.
    Week,
}

impl Fold {
    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        if self == Self::Days { "days" } else { "week" }
    }
}

/// The text names no kind of heatmap column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{}", i18n::notices_no_fold())]
pub struct UnknownFold;

impl fmt::Display for Fold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Fold {
    type Err = UnknownFold;

    fn from_str(text: &str) -> Result<Self, UnknownFold> {
        [Self::Days, Self::Week].into_iter().find(|fold| fold.name() == text).ok_or(UnknownFold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fold_is_read_as_it_is_written() {
        for fold in [Fold::Days, Fold::Week] {
            assert_eq!(fold.to_string().parse(), Ok(fold));
        }
        assert_eq!("Week".parse::<Fold>(), Err(UnknownFold));
    }
}
