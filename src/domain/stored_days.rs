//! The stored form of the days of a chart. They are a cache: texts of an earlier form are read as nothing, and the days
//! are asked for again.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::stored;

/// The third form. The two before it were lines of words.
const VERSION: u32 = 3;

/// The days of one chart.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct StoredDays {
    /// Whether they are days of the server's zone.
    pub is_local: bool,
    /// First days of a range, and whether the day before came too.
    pub starts: Vec<(NaiveDate, bool)>,
    /// Last days of a range, and whether the day after came too.
    pub ends: Vec<(NaiveDate, bool)>,
    /// The days themselves.
    pub days: Vec<StoredDay>,
}

/// One of up to twelve hundred days: an array, because names would take more room than what they name.
#[derive(Serialize, Deserialize)]
pub(super) struct StoredDay(
    pub NaiveDate,
    /// Its number in thousandths.
    pub i64,
    /// When it was answered, in seconds since 1970.
    pub i64,
    /// Whether a clock to rely on told when.
    pub bool,
);

impl StoredDays {
    /// As text.
    pub fn to_text(&self) -> String {
        stored::to_text(VERSION, self)
    }

    /// Reads such text, unless a date in it is none that this page ever writes.
    pub fn from_text(text: &str) -> Option<Self> {
        let read: Self = stored::from_text(VERSION, text)?;
        let sights = read.starts.iter().chain(&read.ends).map(|(date, _)| date);
        let mut dates = sights.chain(read.days.iter().map(|StoredDay(date, ..)| date));
        dates.all(|date| (0..=9_999).contains(&date.year())).then_some(read)
    }
}
