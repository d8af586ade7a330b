//! A table of typed values.

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

/// A table: its columns' heads, and rows of as many values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What stands over the columns.
    pub columns: Vec<Head>,
    /// A value a column. A row that is shorter lacks the last ones.
    pub rows: Vec<Vec<Value>>,
}

impl Table {
    /// A table of texts, whose first line has the heads.
    pub fn of_texts(lines: impl IntoIterator<Item = Vec<String>>) -> Self {
        let mut lines = lines.into_iter();
        let columns = lines.next().unwrap_or_default().into_iter().map(Head::Plain).collect();
        let rows = lines.map(|line| line.into_iter().map(Value::Text).collect()).collect();
        Self { columns, rows }
    }
}

/// What stands over a column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Head {
    /// A name.
    Plain(String),
    /// A name, and the unit of all numbers below it.
    InUnit(String, Unit),
    /// The name of a column of units: those of the numbers beside it.
    Units(String),
}

impl Head {
    /// The name without the unit.
    pub fn name(&self) -> &str {
        match self {
            Self::Plain(name) | Self::InUnit(name, _) | Self::Units(name) => name,
        }
    }

    /// The name with the unit: `First response (s)`.
    pub fn text(&self) -> String {
        match self {
            Self::InUnit(name, unit) => format!("{name} ({})", unit.sign()),
            Self::Plain(name) | Self::Units(name) => name.clone(),
        }
    }
}

impl From<&str> for Head {
    fn from(name: &str) -> Self {
        Self::Plain(name.to_owned())
    }
}

/// The unit of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Seconds.
    Seconds,
    /// Percent.
    Percent,
}

impl Unit {
    /// Its sign.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Seconds => "s",
            Self::Percent => "%",
        }
    }
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Nothing: the number does not exist or is not known.
    Missing,
    /// Words, as they came. Each format makes them harmless.
    Text(String),
    /// A number without a unit.
    Number(f64),
    /// A length of time, in seconds.
    Duration(f64),
    /// A share, in percent.
    Percent(f64),
    /// A day.
    Date(NaiveDate),
    /// An hour of a day, in the zone that the table is of.
    Time(NaiveDateTime),
}

impl Value {
    /// The number, in its unit; nothing where it is none that a program can read.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) | Self::Duration(number) | Self::Percent(number) => {
                Some(*number).filter(|number| number.is_finite())
            }
            _ => None,
        }
    }

    /// The value in words: a number with this decimal sign and nothing between its thousands, a date as in ISO 8601.
    pub(crate) fn words(&self, decimal_sign: char) -> String {
        match self {
            Self::Missing => String::new(),
            Self::Text(text) => crate::formula::harmless(text).into_owned(),
            Self::Number(_) | Self::Duration(_) | Self::Percent(_) => {
                let words = |number: f64| number.to_string();
                let words = self.number().map(words).unwrap_or_default();
                words.replace('.', decimal_sign.encode_utf8(&mut [0; 4]))
            }
            Self::Date(date) => date.to_string(),
            Self::Time(time) => format!("{}T{:02}:{:02}", time.date(), time.hour(), time.minute()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_plain_and_dates_are_iso() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
        let words = |value: Value| value.words('.');
        assert_eq!(
            [1204.0, -0.5, 0.1, 1e21].map(|number| words(Value::Number(number))),
            ["1204", "-0.5", "0.1", "1000000000000000000000"]
        );
        assert_eq!([f64::NAN, f64::INFINITY].map(|number| words(Value::Number(number))), ["", ""]);
        assert_eq!(Value::Number(0.5).words(','), "0,5");
        assert_eq!(words(Value::Date(day)), "2026-03-09");
        assert_eq!(words(Value::Time(day.and_hms_opt(14, 0, 0).unwrap())), "2026-03-09T14:00");
        assert_eq!(words(Value::Missing), "");
    }
}
