//! The stored form of the days of a chart.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::versioned_json;

/// The third form. The two before it were lines of words, of which the second is still read.
const VERSION: u32 = 3;

/// The first line of the second form.
const LINES: &str = "days 2";

/// The most days, or borders of ranges, that a text is read for: ten years of them.
const MOST: usize = 3_700;

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
    /// Whether the time is by a trusted clock.
    pub bool,
);

impl StoredDays {
    /// As text.
    pub fn to_text(&self) -> String {
        versioned_json::to_text(VERSION, self)
    }

    /// Reads such text, or the lines that an earlier version wrote, unless a date in it is none that this page ever writes.
    pub fn from_text(text: &str) -> Option<Self> {
        let read: Self = versioned_json::from_text(VERSION, text).or_else(|| Self::from_lines(text))?;
        // Nobody stores more.
        if [read.starts.len(), read.ends.len(), read.days.len()].iter().any(|count| *count > MOST) {
            return None;
        }
        let sights = read.starts.iter().chain(&read.ends).map(|(date, _)| date);
        let mut dates = sights.chain(read.days.iter().map(|StoredDay(date, ..)| date));
        dates.all(|date| (0..=9_999).contains(&date.year())).then_some(read)
    }

    /// Reads lines: `@ local days`, `< DATE 1`, `> DATE 0`, and for each day its date, thousandths and seconds, and a `?`
    /// where the time is not by a trusted clock.
    fn from_lines(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        if lines.next()? != LINES {
            return None;
        }
        let mut read = Self::default();
        for line in lines {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["@", "local", "days"] => read.is_local = true,
                ["<", date, is_shown] => read.starts.push((date.parse().ok()?, is_shown == "1")),
                [">", date, is_shown] => read.ends.push((date.parse().ok()?, is_shown == "1")),
                [date, thousandths, seconds] => read.days.push(day(date, thousandths, seconds, true)?),
                [date, thousandths, seconds, "?"] => read.days.push(day(date, thousandths, seconds, false)?),
                _ => return None,
            }
        }
        Some(read)
    }
}

fn day(date: &str, thousandths: &str, seconds: &str, is_trusted: bool) -> Option<StoredDay> {
    Some(StoredDay(date.parse().ok()?, thousandths.parse().ok()?, seconds.parse().ok()?, is_trusted))
}
