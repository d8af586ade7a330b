//! Resamples daily series to weeks and months: counts add up, means are weighted by their
//! conversations, and the best is the minimum.

use std::str::FromStr;

use chrono::Weekday;
use thiserror::Error;

use super::joining::together;
use super::range::DateRange;
use super::series::{Bucket, Point, Reading, Series, Standing};
use super::span::Span;

/// Granularity of a trend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// The hours of a single day.
    Hour,
    /// Days, as the workspace cuts them.
    Day,
    /// Weeks of such days.
    Week,
    /// Calendar months of such days.
    Month,
}

impl Grain {
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

    /// The name on screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Hour => i18n::charts_hour(),
            Self::Day => i18n::charts_day(),
            Self::Week => i18n::charts_week(),
            Self::Month => i18n::charts_month(),
        }
    }

    /// The grain that shows a range best: some ten to sixty buckets.
    pub fn automatic(range: DateRange) -> Self {
        match range.days() {
            1 => Self::Hour,
            2..=62 => Self::Day,
            63..=400 => Self::Week,
            _ => Self::Month,
        }
    }

    /// Whether a range can be shown so: the workspace tells hours of a single day alone, and one bucket is no trend.
    pub fn suits(self, range: DateRange) -> bool {
        match self {
            Self::Hour => range.days() == 1,
            Self::Day => range.days() > 1,
            Self::Week => range.days() > 7,
            Self::Month => {
                Span::Month.start(range.start(), Weekday::Mon) != Span::Month.start(range.end(), Weekday::Mon)
            }
        }
    }

    /// The grain that a range is shown by: the chosen one, where it suits.
    pub fn shown(chosen: Option<Self>, range: DateRange) -> Self {
        chosen.filter(|grain| grain.suits(range)).unwrap_or(Self::automatic(range))
    }

    /// What a key goes to: the next of those that suit the range, and behind the last what suits it best.
    pub fn after(chosen: Option<Self>, range: DateRange) -> Option<Self> {
        let mut offered = Self::ALL.into_iter().filter(|grain| grain.suits(range));
        match chosen.filter(|grain| grain.suits(range)) {
            None => offered.next(),
            Some(chosen) => offered.skip_while(|grain| *grain != chosen).nth(1),
        }
    }

    /// The unit of the calendar that days are put together into.
    pub fn span(self) -> Option<Span> {
        match self {
            Self::Hour | Self::Day => None,
            Self::Week => Some(Span::Week),
            Self::Month => Some(Span::Month),
        }
    }
}

/// No grain has that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{}", i18n::notices_no_grouping())]
pub struct UnknownGrain;

impl FromStr for Grain {
    type Err = UnknownGrain;

    fn from_str(text: &str) -> Result<Self, UnknownGrain> {
        Self::ALL.into_iter().find(|grain| grain.name() == text).ok_or(UnknownGrain)
    }
}

/// The days of a range put together into units. Each day rests on its conversations, where the metric needs them.
/// Nothing where the series is not of days, or its conversations are missing.
pub fn grouped(series: &Series, span: Span, range: DateRange, week_start: Weekday) -> Option<Series> {
    let needs_weights = series.metric.is_mean();
    let has_weights = || series.inside().all(|point| point.value().is_none() || point.base.is_some());
    if !series.is_daily() || needs_weights && !has_weights() {
        return None;
    }
    let mut points = Vec::new();
    let mut start = range.start();
    while start <= range.end() {
        let whole = span.from_start(span.start(start, week_start))?;
        let days = DateRange::new(start, whole.end().min(range.end())).ok()?;
        points.push(stretch(series, days, whole));
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

fn stretch(series: &Series, days: DateRange, whole: DateRange) -> Point {
    let points: Vec<&Point> = of_days(series, days).collect();
    let is_over = |point: &&Point| point.standing == Standing::Complete;
    let standing = match () {
        () if points.iter().all(|point| point.standing == Standing::ToCome) && !points.is_empty() => {
            Standing::ToCome
        }
        () if points.len() as i64 != days.days() || !points.iter().all(is_over) => Standing::Running,
        () if days != whole => Standing::Cut,
        () => Standing::Complete,
    };
    let sum = together(series.metric, points.iter().copied());
    let reading = match sum {
        Some((number, _)) => Reading::Value(number),
        None if points.iter().all(|point| point.reading == Reading::NotYet) => Reading::NotYet,
        None => Reading::NoSample,
    };
    let base = points.iter().try_fold(0.0, |sum, point| Some(sum + point.base?));
    Point { bucket: Bucket::Days(days), reading, standing, base }
}

/// The points that are days of a range.
fn of_days(series: &Series, days: DateRange) -> impl Iterator<Item = &Point> {
    series.inside().filter(move |point| matches!(&point.bucket, Bucket::Day(day) if days.contains(*day)))
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

    fn told(series: &Series, span: Span, range: &str) -> Vec<(String, Reading, Standing)> {
        let grouped = grouped(series, span, range.parse().unwrap(), Weekday::Mon).unwrap();
        let told = |point: Point| match point.bucket {
            Bucket::Days(days) => (days.to_string(), point.reading, point.standing),
            other => panic!("{other:?}"),
        };
        grouped.points.into_iter().map(told).collect()
    }

    #[test]
    fn counts_add_up_and_weeks_are_cut_where_the_period_is() {
        // From a Wednesday to the Wednesday that still runs.
        let range = "2026-03-04..2026-03-18";
        let counts = series(Metric::TotalConversations, range, &[1.0; 15]);
        assert_eq!(
            told(&counts, Span::Week, range),
            [
                ("2026-03-04..2026-03-08".into(), Reading::Value(5.0), Standing::Cut),
                ("2026-03-09..2026-03-15".into(), Reading::Value(7.0), Standing::Complete),
                ("2026-03-16..2026-03-18".into(), Reading::Value(3.0), Standing::Running),
            ]
        );
    }

    #[test]
    fn averages_are_weighted_and_the_best_is_the_smallest() {
        let range = "2026-03-02..2026-03-08";
        let times = [10.0, 40.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        let conversations = series(Metric::TotalConversations, range, &[3.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        let average = series(Metric::AvgResponseTime, range, &times).resting_on(&conversations);
        let best = series(Metric::BestFirstResponseTime, range, &times);
        assert_eq!(told(&average, Span::Week, range)[0].1, Reading::Value(17.5));
        assert_eq!(told(&best, Span::Week, range)[0].1, Reading::Value(10.0));
        let of = |series: &Series| grouped(series, Span::Week, range.parse().unwrap(), Weekday::Mon);
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
            told(series, Span::Week, range).into_iter().map(|one| (one.1, one.2)).collect::<Vec<_>>()
        };
        assert_eq!(
            readings(&times),
            [
                (Reading::NoSample, Standing::Complete),
                (Reading::NoSample, Standing::Running),
                (Reading::NotYet, Standing::ToCome),
            ]
        );
        assert_eq!(readings(&counts)[0], (Reading::Value(0.0), Standing::Complete));
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        let range = "2026-01-15..2026-03-17";
        let counts = series(Metric::TotalMessages, range, &[2.0; 62]);
        let months = told(&counts, Span::Month, range);
        assert_eq!(months[1], ("2026-02-01..2026-02-28".into(), Reading::Value(56.0), Standing::Complete));
        assert_eq!([months[0].2, months[2].2], [Standing::Cut, Standing::Cut]);
    }

    #[test]
    fn a_grain_is_offered_where_it_is_true() {
        let offered = |range: &str| {
            let range = range.parse().unwrap();
            assert!(Grain::automatic(range).suits(range), "{range}");
            Grain::ALL.into_iter().filter(|grain| grain.suits(range)).collect::<Vec<_>>()
        };
        let next = |chosen| Grain::after(chosen, "2026-03-01..2026-03-08".parse().unwrap());
        assert_eq!([next(None), next(Some(Grain::Day))], [Some(Grain::Day), Some(Grain::Week)]);
        assert_eq!([next(Some(Grain::Week)), next(Some(Grain::Hour))], [None, Some(Grain::Day)]);
        assert_eq!(offered("2026-03-01..2026-03-01"), [Grain::Hour]);
        assert_eq!(offered("2026-03-01..2026-03-07"), [Grain::Day]);
        assert_eq!(offered("2026-03-01..2026-03-08"), [Grain::Day, Grain::Week]);
        assert_eq!(offered("2026-02-28..2026-03-01"), [Grain::Day, Grain::Month]);
        assert_eq!(offered("2025-01-01..2026-03-01"), [Grain::Day, Grain::Week, Grain::Month]);
    }
}
