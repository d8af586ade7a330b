//! Formats of numbers, dates, times and durations in a locale. The page implements it with the browser's Intl.

use chrono::{NaiveDate, NaiveDateTime};

use super::duration::{self, DurationStyle, TimeUnit};
use super::metric::Unit;
use super::range::DateRange;

/// How finely a share is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PercentPrecision {
    /// To a tenth of a percent, where it has one.
    Tenth,
    /// With its tenth, there or not: for shares below each other.
    OneDecimal,
    /// To a hundredth of a percent.
    Hundredth,
    /// By its first two digits.
    TwoDigits,
}

/// Of a share that is smaller, or that lacks less, it is told that it is.
const MIN_SHARE: f64 = 0.0001;

/// Formats of one language.
pub trait LocaleFormat {
    /// A number with grouping and at most one decimal: `1,284`, `2.5`.
    fn count(&self, number: f64) -> String;
    /// A number with grouping and its one decimal, there or not: `2.0`.
    fn one_decimal(&self, number: f64) -> String;
    /// A share between 0 and 1, so finely: `12.5%`.
    fn percent_with(&self, share: f64, precision: PercentPrecision) -> String;
    /// A day on an axis: `4 Mar`.
    fn day(&self, date: NaiveDate) -> String;
    /// A day by itself: `Wed, 4 Mar 2026`.
    fn full_day(&self, date: NaiveDate) -> String;
    /// A day of the week by itself: `Wednesday`.
    fn long_weekday(&self, date: NaiveDate) -> String;
    /// A range: `1–28 Mar 2026`.
    fn range(&self, range: DateRange) -> String;
    /// A time of day, as the clocks of some zone show it: `14:05`.
    fn time(&self, local: NaiveDateTime) -> String;
    /// So many of a unit of time, to the thousandth: `32 s`, at an axis `32s`.
    fn time_unit(&self, number: f64, unit: TimeUnit, form: DurationStyle) -> String;

    /// Seconds as a duration: `1 min 32 s`.
    fn duration(&self, seconds: f64) -> String {
        duration::format_duration(seconds, &|number, unit| self.time_unit(number, unit, DurationStyle::Words))
    }

    /// A share between 0 and 1: `12.5%`. What is little has two digits, and only none of it is 0 %, only all of it 100 %.
    fn percent(&self, share: f64) -> String {
        match share {
            _ if share <= 0.0 || share >= 1.0 => self.percent_with(share, PercentPrecision::Tenth),
            _ if share < MIN_SHARE => {
                format!("<{}", self.percent_with(MIN_SHARE, PercentPrecision::Hundredth))
            }
            _ if share < 0.01 => self.percent_with(share, PercentPrecision::TwoDigits),
            _ if share > 1.0 - MIN_SHARE => {
                format!(">{}", self.percent_with(1.0 - MIN_SHARE, PercentPrecision::Hundredth))
            }
            // These would be 100.0 % in tenths.
            _ if share >= 0.9995 => self.percent_with(share, PercentPrecision::Hundredth),
            _ => self.percent_with(share, PercentPrecision::Tenth),
        }
    }

    /// A value with its unit, beside a target if there is one: what decides whether it keeps to that is shown.
    fn value_near_target(&self, number: f64, target: Option<f64>, unit: Unit) -> String {
        match (target, unit) {
            (Some(target), Unit::Duration) => {
                let one = |number, unit| self.time_unit(number, unit, DurationStyle::Words);
                duration::format_near_target(number, target, &one)
            }
            _ => self.value(number, unit),
        }
    }

    /// A target with its unit, all of it.
    fn target(&self, number: f64, unit: Unit) -> String {
        match unit {
            Unit::Count => self.count(number),
            Unit::Duration => duration::format_exact(number, &|number, unit| {
                self.time_unit(number, unit, DurationStyle::Words)
            }),
        }
    }

    /// A value with its unit, as tables and read-outs say it.
    fn value(&self, number: f64, unit: Unit) -> String {
        match unit {
            Unit::Count => self.count(number),
            Unit::Duration => self.duration(number),
        }
    }

    /// A value at an axis tick.
    fn tick(&self, number: f64, unit: Unit) -> String {
        match unit {
            Unit::Count => self.count(number),
            Unit::Duration => duration::format_duration(number, &|number, unit| {
                self.time_unit(number, unit, DurationStyle::Axis)
            }),
        }
    }
}

/// English, for places without a browser.
pub struct EnglishFormat;

impl LocaleFormat for EnglishFormat {
    fn count(&self, number: f64) -> String {
        ((number * 10.0).round() / 10.0).to_string()
    }

    fn one_decimal(&self, number: f64) -> String {
        format!("{number:.1}")
    }

    fn percent_with(&self, share: f64, precision: PercentPrecision) -> String {
        let percent = share * 100.0;
        let places = match precision {
            PercentPrecision::Tenth | PercentPrecision::OneDecimal => 1,
            PercentPrecision::Hundredth => 2,
            PercentPrecision::TwoDigits => (1.0 - percent.log10().floor()).clamp(0.0, 9.0) as usize,
        };
        format!("{percent:.places$}%")
    }

    fn day(&self, date: NaiveDate) -> String {
        date.format("%-d %b").to_string()
    }

    fn full_day(&self, date: NaiveDate) -> String {
        date.format("%a, %-d %b %Y").to_string()
    }

    fn long_weekday(&self, date: NaiveDate) -> String {
        date.format("%A").to_string()
    }

    fn range(&self, range: DateRange) -> String {
        match range.single_day() {
            Some(day) => self.full_day(day),
            None => format!("{} – {}", range.start().format("%-d %b %Y"), range.end().format("%-d %b %Y")),
        }
    }

    fn time(&self, local: NaiveDateTime) -> String {
        local.format("%H:%M").to_string()
    }

    fn time_unit(&self, number: f64, unit: TimeUnit, form: DurationStyle) -> String {
        let (words, sign) = match unit {
            TimeUnit::Hour => (" h", "h"),
            TimeUnit::Minute => (" min", "m"),
            TimeUnit::Second => (" s", "s"),
        };
        format!("{number}{}", if form == DurationStyle::Words { words } else { sign })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_nothing_is_no_percent_and_only_all_is_a_hundred() {
        let cases = [
            (0.0, "0.0%"),
            (1e-9, "<0.01%"),
            (0.000_099, "<0.01%"),
            (0.0001, "0.010%"),
            (188.0 / 549_855.0, "0.034%"),
            (0.0049, "0.49%"),
            (0.125, "12.5%"),
            (0.9994, "99.9%"),
            (0.9997, "99.97%"),
            (0.9999, "99.99%"),
            (0.999_95, ">99.99%"),
            (549_854.0 / 549_855.0, ">99.99%"),
            (1.0, "100.0%"),
        ];
        for (share, expected) in cases {
            assert_eq!(EnglishFormat.percent(share), expected, "{share}");
        }
    }
}
