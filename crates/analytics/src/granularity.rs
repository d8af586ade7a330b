//! Resamples daily series to weeks and months: counts add up, means are weighted by their
//! conversations, and the best is the minimum.

use std::str::FromStr;

use chrono::Weekday;
use thiserror::Error;

use super::aggregate::aggregate_points;
use super::calendar_unit::CalendarUnit;
use super::range::DateRange;
use super::series::{Bucket, BucketStatus, Point, Reading, Series};

/// Granularity of a trend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granularity {
    /// The hours of a single day.
    Hour,
    /// Days, as the workspace cuts them.
    Day,
    /// Weeks of such days.
    Week,
    /// Calendar months of such days.
    Month,
}

impl Granularity {
    /// All of them, the finest first.
    pub const ALL: [Self; 4] = [Self::Hour, Self::Day, Self::Week, Self::Month];

    /// Its name in the address bar.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// The granularity that shows a range best: some ten to sixty buckets.
    pub fn automatic(range: DateRange) -> Self {
        match range.days() {
            1 => Self::Hour,
            2..=62 => Self::Day,
            63..=400 => Self::Week,
            _ => Self::Month,
        }
    }

    /// Whether a range can be shown so: the workspace tells hours of a single day alone, and one bucket is no trend.
    pub fn fits(self, range: DateRange) -> bool {
        match self {
            Self::Hour => range.days() == 1,
            Self::Day => range.days() > 1,
            Self::Week => range.days() > 7,
            Self::Month => {
                CalendarUnit::Month.start(range.start(), Weekday::Mon)
                    != CalendarUnit::Month.start(range.end(), Weekday::Mon)
            }
        }
    }

    /// The granularity that a range is shown by: the chosen one, where it suits.
    pub fn shown(chosen: Option<Self>, range: DateRange) -> Self {
        chosen.filter(|granularity| granularity.fits(range)).unwrap_or(Self::automatic(range))
    }

    /// What a key goes to: the next of those that suit the range, and behind the last what suits it best.
    pub fn next(chosen: Option<Self>, range: DateRange) -> Option<Self> {
        let mut offered = Self::ALL.into_iter().filter(|granularity| granularity.fits(range));
        match chosen.filter(|granularity| granularity.fits(range)) {
            None => offered.next(),
            Some(chosen) => offered.skip_while(|granularity| *granularity != chosen).nth(1),
        }
    }

    /// The unit of the calendar that days are put together into.
    pub fn calendar_unit(self) -> Option<CalendarUnit> {
        match self {
            Self::Hour | Self::Day => None,
            Self::Week => Some(CalendarUnit::Week),
            Self::Month => Some(CalendarUnit::Month),
        }
    }
}

/// No granularity has that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("group by hour, day, week, or month")]
pub struct UnknownGranularity;

impl FromStr for Granularity {
    type Err = UnknownGranularity;

    fn from_str(text: &str) -> Result<Self, UnknownGranularity> {
        Self::ALL.into_iter().find(|granularity| granularity.name() == text).ok_or(UnknownGranularity)
    }
}

/// The days of a range put together into units. Each day rests on its conversations, where the metric needs them.
/// Nothing where the series is not of days, or its conversations are missing.
pub fn resample(
    series: &Series,
    span: CalendarUnit,
    range: DateRange,
    week_start: Weekday,
) -> Option<Series> {
    let needs_weights = series.metric.is_mean();
    let has_weights =
        || series.in_period().all(|point| point.value().is_none() || point.sample_size.is_some());
    if !series.is_daily() || needs_weights && !has_weights() {
        return None;
    }
    let mut points = Vec::new();
    let mut start = range.start();
    while start <= range.end() {
        let whole = span.from_start(span.start(start, week_start))?;
        let days = DateRange::new(start, whole.end().min(range.end())).ok()?;
        points.push(bucket(series, days, whole));
        start = whole.end().succ_opt()?;
    }
    Some(Series {
        metric: series.metric,
        clock: series.clock,
        missing: series.missing,
        points,
        is_approximate: needs_weights,
        ..Series::default()
    })
}

fn bucket(series: &Series, days: DateRange, whole: DateRange) -> Point {
    let points: Vec<&Point> = of_days(series, days).collect();
    let is_over = |point: &&Point| point.status == BucketStatus::Complete;
    let status = match () {
        () if points.iter().all(|point| point.status == BucketStatus::Future) && !points.is_empty() => {
            BucketStatus::Future
        }
        () if points.len() as i64 != days.days() || !points.iter().all(is_over) => BucketStatus::Running,
        () if days != whole => BucketStatus::Partial,
        () => BucketStatus::Complete,
    };
    let sum = aggregate_points(series.metric, points.iter().copied());
    let reading = match sum {
        Some((number, _)) => Reading::Value(number),
        None if points.iter().all(|point| point.reading == Reading::NotYet) => Reading::NotYet,
        None => Reading::NoSample,
    };
    let sample_size = points.iter().try_fold(0.0, |sum, point| Some(sum + point.sample_size?));
    Point { bucket: Bucket::Days(days), reading, status, sample_size }
}

/// The points that are days of a range.
fn of_days(series: &Series, days: DateRange) -> impl Iterator<Item = &Point> {
    series.in_period().filter(move |point| matches!(&point.bucket, Bucket::Day(day) if days.contains(*day)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    use crate::metric::Metric;
    use crate::series::Now;

    const NOW: &str = "2026-03-18T12:00:00";

    fn series(metric: Metric, range: &str, values: &[f64]) -> Series {
        let range: DateRange = range.parse().unwrap();
        let now = NOW.parse().unwrap();
        let days: Vec<(NaiveDate, f64)> = range.start().iter_days().zip(values.iter().copied()).collect();
        Series::from_days(metric, range, Now { utc: now, local: now }, &days)
    }

    fn summary(series: &Series, span: CalendarUnit, range: &str) -> Vec<(String, Reading, BucketStatus)> {
        let resampled = resample(series, span, range.parse().unwrap(), Weekday::Mon).unwrap();
        let summary = |point: Point| match point.bucket {
            Bucket::Days(days) => (days.to_string(), point.reading, point.status),
            other => panic!("{other:?}"),
        };
        resampled.points.into_iter().map(summary).collect()
    }

    #[test]
    fn counts_add_up_and_weeks_are_cut_where_the_period_is() {
        // From a Wednesday to the Wednesday that still runs.
        let range = "2026-03-04..2026-03-18";
        let counts = series(Metric::TotalConversations, range, &[1.0; 15]);
        assert_eq!(
            summary(&counts, CalendarUnit::Week, range),
            [
                ("2026-03-04..2026-03-08".into(), Reading::Value(5.0), BucketStatus::Partial),
                ("2026-03-09..2026-03-15".into(), Reading::Value(7.0), BucketStatus::Complete),
                ("2026-03-16..2026-03-18".into(), Reading::Value(3.0), BucketStatus::Running),
            ]
        );
    }

    #[test]
    fn averages_are_weighted_and_the_best_is_the_smallest() {
        let range = "2026-03-02..2026-03-08";
        let times = [10.0, 40.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        let conversations = series(Metric::TotalConversations, range, &[3.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        let average = series(Metric::AvgResponseTime, range, &times).with_sample_sizes(&conversations);
        let best = series(Metric::BestFirstResponseTime, range, &times);
        assert_eq!(summary(&average, CalendarUnit::Week, range)[0].1, Reading::Value(17.5));
        assert_eq!(summary(&best, CalendarUnit::Week, range)[0].1, Reading::Value(10.0));
        let of = |series: &Series| resample(series, CalendarUnit::Week, range.parse().unwrap(), Weekday::Mon);
        assert_eq!(of(&series(Metric::AvgResponseTime, range, &times)), None);
        let approximate = |series: &Series| of(series).unwrap().is_approximate;
        assert_eq!(
            [approximate(&average), approximate(&best), approximate(&conversations)],
            [true, false, false]
        );
    }

    #[test]
    fn nothing_is_not_zero_and_not_yet_is_neither() {
        let range = "2026-03-09..2026-03-29";
        let times = series(Metric::AvgResponseTime, range, &[0.0; 21]);
        let counts = series(Metric::TotalConversations, range, &[0.0; 21]);
        let readings = |series: &Series| {
            summary(series, CalendarUnit::Week, range)
                .into_iter()
                .map(|one| (one.1, one.2))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            readings(&times),
            [
                (Reading::NoSample, BucketStatus::Complete),
                (Reading::NoSample, BucketStatus::Running),
                (Reading::NotYet, BucketStatus::Future),
            ]
        );
        assert_eq!(readings(&counts)[0], (Reading::Value(0.0), BucketStatus::Complete));
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        let range = "2026-01-15..2026-03-17";
        let counts = series(Metric::TotalMessages, range, &[2.0; 62]);
        let months = summary(&counts, CalendarUnit::Month, range);
        assert_eq!(
            months[1],
            ("2026-02-01..2026-02-28".into(), Reading::Value(56.0), BucketStatus::Complete)
        );
        assert_eq!([months[0].2, months[2].2], [BucketStatus::Partial, BucketStatus::Partial]);
    }

    #[test]
    fn a_grain_is_offered_where_it_is_true() {
        let offered = |range: &str| {
            let range = range.parse().unwrap();
            assert!(Granularity::automatic(range).fits(range), "{range}");
            Granularity::ALL.into_iter().filter(|granularity| granularity.fits(range)).collect::<Vec<_>>()
        };
        let next = |chosen| Granularity::next(chosen, "2026-03-01..2026-03-08".parse().unwrap());
        assert_eq!(
            [next(None), next(Some(Granularity::Day))],
            [Some(Granularity::Day), Some(Granularity::Week)]
        );
        assert_eq!(
            [next(Some(Granularity::Week)), next(Some(Granularity::Hour))],
            [None, Some(Granularity::Day)]
        );
        assert_eq!(offered("2026-03-01..2026-03-01"), [Granularity::Hour]);
        assert_eq!(offered("2026-03-01..2026-03-07"), [Granularity::Day]);
        assert_eq!(offered("2026-03-01..2026-03-08"), [Granularity::Day, Granularity::Week]);
        assert_eq!(offered("2026-02-28..2026-03-01"), [Granularity::Day, Granularity::Month]);
        assert_eq!(
            offered("2025-01-01..2026-03-01"),
            [Granularity::Day, Granularity::Week, Granularity::Month]
        );
    }
}
