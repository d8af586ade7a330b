//! What a column of the heatmap stands for.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// The columns of the heatmap: days, or weekdays averaged over the range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeatmapColumns {
    /// Each day by itself.
    #[default]
    Days,
    /// The mean of all days of a weekday.
    Weekdays,
}

impl HeatmapColumns {
    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        if self == Self::Days { "days" } else { "week" }
    }
}

/// The text names no kind of heatmap column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("columns are days or week")]
pub struct UnknownHeatmapColumns;

impl fmt::Display for HeatmapColumns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for HeatmapColumns {
    type Err = UnknownHeatmapColumns;

    fn from_str(text: &str) -> Result<Self, UnknownHeatmapColumns> {
        [Self::Days, Self::Weekdays]
            .into_iter()
            .find(|columns| columns.name() == text)
            .ok_or(UnknownHeatmapColumns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fold_is_read_as_it_is_written() {
        for columns in [HeatmapColumns::Days, HeatmapColumns::Weekdays] {
            assert_eq!(columns.to_string().parse(), Ok(columns));
        }
        assert_eq!("Week".parse::<HeatmapColumns>(), Err(UnknownHeatmapColumns));
    }
}
