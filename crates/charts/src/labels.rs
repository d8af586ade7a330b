//! The texts in a chart. Who draws one gives them, in the reader's language.

use analytics::breakdown::Name;
use analytics::locale_format::{EnglishFormat, LocaleFormat};
use analytics::metric::Unit;
use analytics::sanitize::visible_name;
use chrono::{NaiveDate, NaiveDateTime};

/// The texts at axes, bars and lines, in one language.
pub trait ChartLabels {
    /// A value with its unit: `1,284`, `1 min 32 s`.
    fn value(&self, value: f64, unit: Unit) -> String;
    /// A value at an axis tick, shorter: `1m 32s`.
    fn tick(&self, value: f64, unit: Unit) -> String;
    /// A day on an axis: `4 Mar`.
    fn day(&self, day: NaiveDate) -> String;
    /// A time of day, as the clocks of some zone show it: `14:05`.
    fn time(&self, time: NaiveDateTime) -> String;
    /// The name of a row.
    fn row_name(&self, name: &Name) -> String;
    /// A name with its value in one line: `Other (12): 734`.
    fn name_and_value(&self, name: &str, value: &str) -> String;
    /// The name of the period's own line, where there is another one.
    fn this_period(&self) -> String;
    /// The name of the compared period's line.
    fn compared_period(&self) -> String;
}

/// English, for tests and examples.
pub struct EnglishLabels;

impl ChartLabels for EnglishLabels {
    fn value(&self, value: f64, unit: Unit) -> String {
        EnglishFormat.value(value, unit)
    }

    fn tick(&self, value: f64, unit: Unit) -> String {
        EnglishFormat.tick(value, unit)
    }

    fn day(&self, day: NaiveDate) -> String {
        EnglishFormat.day(day)
    }

    fn time(&self, time: NaiveDateTime) -> String {
        EnglishFormat.time(time)
    }

    fn row_name(&self, name: &Name) -> String {
        let no_name = || "No name".to_owned();
        match name {
            Name::Given(name) | Name::Id(name) => visible_name(name).unwrap_or_else(no_name),
            Name::Unnamed => no_name(),
            Name::Unassigned => "Unassigned".into(),
            Name::NoDepartment => "No department".into(),
            Name::Other(count) => format!("Other ({count})"),
        }
    }

    fn name_and_value(&self, name: &str, value: &str) -> String {
        format!("{name}: {value}")
    }

    fn this_period(&self) -> String {
        "This period".into()
    }

    fn compared_period(&self) -> String {
        "Comparison period".into()
    }
}
