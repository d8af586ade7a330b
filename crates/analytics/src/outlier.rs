//! Outliers: days far from the median of the same weekday's other days, measured by the median absolute deviation. No
//! day is compared with itself, and nothing is claimed from a few.

use chrono::{Datelike, NaiveDate, Weekday};

/// So many other days of the same weekday are the fewest to compare with.
pub const MIN_DAYS: usize = 5;

/// So many spreads from the median a day must lie to stand out.
pub const OUTLIER_SPREADS: f64 = 3.0;

/// A spread smaller than this share of the median is taken for one of this size: days that are all alike would make
/// the slightest difference stand out.
const MIN_SPREAD_SHARE: f64 = 0.1;

/// What is usual for a weekday.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeekdayNorm {
    /// The middle of the other days' numbers.
    pub median: f64,
    /// The middle of their distances from it, scaled to a standard deviation, in the same unit.
    pub spread: f64,
    /// Of how many days.
    pub days: usize,
}

/// A day that stands out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlier {
    /// The day.
    pub day: NaiveDate,
    /// Its number.
    pub value: f64,
    /// What is usual for its weekday.
    pub norm: WeekdayNorm,
}

/// The days that stand out, in order; all are looked at as each other's history.
pub fn find_outliers(days: &[(NaiveDate, f64)]) -> Vec<Outlier> {
    let stands_out = |(day, value): &(NaiveDate, f64)| {
        let norm = norm(days, *day, day.weekday())?;
        let least = norm.median.abs() * MIN_SPREAD_SHARE;
        ((value - norm.median).abs() > OUTLIER_SPREADS * norm.spread.max(least).max(f64::MIN_POSITIVE))
            .then_some(Outlier { day: *day, value: *value, norm })
    };
    days.iter().filter_map(stands_out).collect()
}

/// What is usual for a weekday, by all its days but one.
fn norm(days: &[(NaiveDate, f64)], but: NaiveDate, weekday: Weekday) -> Option<WeekdayNorm> {
    let others = days.iter().filter(|(day, _)| *day != but && day.weekday() == weekday);
    let values: Vec<f64> = others.map(|(_, value)| *value).collect();
    if values.len() < MIN_DAYS {
        return None;
    }
    let days = values.len();
    let median = median(values.clone());
    let spread = 1.4826 * self::median(values.into_iter().map(|value| (value - median).abs()).collect());
    Some(WeekdayNorm { median, spread, days })
}

pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() % 2 {
        0 => (values[middle - 1] + values[middle]) / 2.0,
        _ => values[middle],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Weeks of the same shape, with some days' numbers changed.
    fn outliers_of(weeks: usize, changed: &[(&str, f64)]) -> Vec<String> {
        let start: NaiveDate = "2026-01-05".parse().unwrap();
        let shape = [100.0, 90.0, 95.0, 85.0, 80.0, 40.0, 0.0];
        let days: Vec<(NaiveDate, f64)> = start
            .iter_days()
            .take(weeks * 7)
            .enumerate()
            .map(|(at, day)| {
                let own = changed.iter().find(|(name, _)| *name == day.to_string());
                (day, own.map_or(shape[at % 7] + (at / 7 % 3) as f64, |(_, value)| *value))
            })
            .collect();
        find_outliers(&days)
            .iter()
            .map(|one| format!("{} {} {}", one.day, one.value, one.norm.median))
            .collect()
    }

    #[test]
    fn a_day_stands_out_among_its_own_weekday() {
        assert_eq!(outliers_of(8, &[]), [""; 0]);
        // 100 conversations are usual on a Monday and not on a Saturday.
        assert_eq!(outliers_of(8, &[("2026-01-24", 100.0)]), ["2026-01-24 100 41"]);
        assert_eq!(outliers_of(8, &[("2026-01-19", 20.0)]), ["2026-01-19 20 101"]);
    }

    #[test]
    fn few_days_tell_nothing() {
        assert_eq!(outliers_of(5, &[("2026-01-24", 100.0)]), [""; 0]);
        assert_eq!(outliers_of(6, &[("2026-01-24", 100.0)]).len(), 1);
    }

    #[test]
    fn a_small_difference_among_days_that_are_all_alike_is_none() {
        assert_eq!(outliers_of(8, &[("2026-01-20", 95.0)]), [""; 0]);
    }
}
