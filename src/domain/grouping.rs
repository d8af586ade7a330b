//! Days put together into weeks and months, where that is true: counts add up, averages are weighted by their
//! conversations, and the best is the smallest.

use chrono::{NaiveDate, Weekday};

use super::combining::Joined;
use super::metric::{Metric, Unit};
use super::range::DateRange;
use super::series::{Bucket, Point, Reading, Series, Standing};
use super::span::Span;

/// How finely a trend is drawn.
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

/// How much of a week or month a number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Only the days that belong to the period.
    Cut,
    /// The days up to now, or those that have come so far.
    Running,
}

/// A week or a month with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Its days that belong to the period.
    pub days: DateRange,
    /// The number.
    pub reading: Reading,
    /// For how much of it.
    pub extent: Extent,
    /// Whether the number is a mean of means, weighted by the conversations of each day: near the truth, not the truth.
    pub is_approximate: bool,
}

impl Grain {
    /// All of them, the finest first.
    pub const ALL: [Self; 4] = [Self::Hour, Self::Day, Self::Week, Self::Month];

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

    /// The unit of the calendar that days are put together into.
    pub fn span(self) -> Option<Span> {
        match self {
            Self::Hour | Self::Day => None,
            Self::Week => Some(Span::Week),
            Self::Month => Some(Span::Month),
        }
    }
}

/// Whether putting days of a metric together needs the conversations of each day.
pub fn needs_weights(metric: Metric) -> bool {
    metric.unit() == Unit::Duration && metric != Metric::BestFirstResponseTime
}

/// The days of a range put together into units. `conversations` are those of the same days, where the metric needs them.
/// Nothing where the series is not of days, or the conversations are missing.
pub fn grouped(
    series: &Series,
    conversations: Option<&Series>,
    span: Span,
    range: DateRange,
    week_start: Weekday,
) -> Option<Vec<Stretch>> {
    if !series.is_daily() || needs_weights(series.metric) && conversations.is_none() {
        return None;
    }
    let mut stretches = Vec::new();
    let mut start = range.start();
    while start <= range.end() {
        let whole = span.from_start(span.start(start, week_start))?;
        let days = DateRange::new(start, whole.end().min(range.end())).ok()?;
        stretches.push(stretch(series, conversations, days, whole));
        start = whole.end().succ_opt()?;
    }
    Some(stretches)
}

fn stretch(series: &Series, conversations: Option<&Series>, days: DateRange, whole: DateRange) -> Stretch {
    let points: Vec<(NaiveDate, &Point)> = of_days(series, days).collect();
    let values: Vec<(NaiveDate, f64)> =
        points.iter().filter_map(|(day, point)| Some((*day, point.value()?))).collect();
    let is_running = points.len() as i64 != days.days()
        || points
            .iter()
            .any(|(_, point)| point.standing == Standing::Running || point.reading == Reading::NotYet);
    let extent = match () {
        () if is_running => Extent::Running,
        () if days != whole => Extent::Cut,
        () => Extent::Whole,
    };
    let reading = match values.as_slice() {
        [] if !points.is_empty() && points.iter().all(|(_, point)| point.reading == Reading::NotYet) => {
            Reading::NotYet
        }
        [] if points.is_empty() => Reading::NotYet,
        [] => Reading::NoSample,
        values => Reading::Value(together(series.metric, conversations, days, values)),
    };
    let is_approximate = needs_weights(series.metric) && values.len() > 1;
    Stretch { days, reading, extent, is_approximate }
}

/// One number of several days.
fn together(
    metric: Metric,
    conversations: Option<&Series>,
    days: DateRange,
    values: &[(NaiveDate, f64)],
) -> f64 {
    let weights: Vec<(NaiveDate, f64)> = conversations
        .into_iter()
        .flat_map(|series| of_days(series, days))
        .filter_map(|(day, point)| Some((day, point.value()?)))
        .collect();
    let weight =
        |day: NaiveDate| weights.iter().find(|(known, _)| *known == day).map_or(1.0, |(_, weight)| *weight);
    let mut all = Joined::default();
    for (day, value) in values {
        all.add(*value, weight(*day));
    }
    all.number(metric)
}

/// The points that are days of a range, with their dates.
fn of_days(series: &Series, days: DateRange) -> impl Iterator<Item = (NaiveDate, &Point)> {
    series.inside().filter_map(move |point| match &point.bucket {
        Bucket::Day(day) if days.contains(*day) => Some((*day, point)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::series::Now;

    const NOW: &str = "2026-03-18T12:00:00";

    fn series(metric: Metric, range: &str, values: &[f64]) -> Series {
        let range: DateRange = range.parse().unwrap();
        let now = NOW.parse().unwrap();
        let days: Vec<(NaiveDate, f64)> = range.start().iter_days().zip(values.iter().copied()).collect();
        Series::from_days(metric, range, Now { utc: now, local: now }, &days)
    }

    fn told(
        series: &Series,
        conversations: Option<&Series>,
        span: Span,
        range: &str,
    ) -> Vec<(String, Reading, Extent)> {
        let stretches = grouped(series, conversations, span, range.parse().unwrap(), Weekday::Mon).unwrap();
        stretches.into_iter().map(|one| (one.days.to_string(), one.reading, one.extent)).collect()
    }

    #[test]
    fn counts_add_up_and_weeks_are_cut_where_the_period_is() {
        // From a Wednesday to the Wednesday that still runs.
        let range = "2026-03-04..2026-03-18";
        let counts = series(Metric::TotalConversations, range, &[1.0; 15]);
        assert_eq!(
            told(&counts, None, Span::Week, range),
            [
                ("2026-03-04..2026-03-08".into(), Reading::Value(5.0), Extent::Cut),
                ("2026-03-09..2026-03-15".into(), Reading::Value(7.0), Extent::Whole),
                ("2026-03-16..2026-03-18".into(), Reading::Value(3.0), Extent::Running),
            ]
        );
    }

    #[test]
    fn averages_are_weighted_and_the_best_is_the_smallest() {
        let range = "2026-03-02..2026-03-08";
        let times = [10.0, 40.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        let conversations = series(Metric::TotalConversations, range, &[3.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        let average = series(Metric::AvgResponseTime, range, &times);
        let best = series(Metric::BestFirstResponseTime, range, &times);
        assert_eq!(told(&average, Some(&conversations), Span::Week, range)[0].1, Reading::Value(17.5));
        assert_eq!(told(&best, None, Span::Week, range)[0].1, Reading::Value(10.0));
        assert_eq!(grouped(&average, None, Span::Week, range.parse().unwrap(), Weekday::Mon), None);
        let approximate = |series: &Series| {
            let stretches =
                grouped(series, Some(&conversations), Span::Week, range.parse().unwrap(), Weekday::Mon);
            stretches.unwrap()[0].is_approximate
        };
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
        let readings = |series| {
            told(series, Some(&counts), Span::Week, range)
                .into_iter()
                .map(|one| (one.1, one.2))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            readings(&times),
            [
                (Reading::NoSample, Extent::Whole),
                (Reading::NoSample, Extent::Running),
                (Reading::NotYet, Extent::Running),
            ]
        );
        assert_eq!(readings(&counts)[0], (Reading::Value(0.0), Extent::Whole));
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        let range = "2026-01-15..2026-03-17";
        let counts = series(Metric::TotalMessages, range, &[2.0; 62]);
        let months = told(&counts, None, Span::Month, range);
        assert_eq!(months[1], ("2026-02-01..2026-02-28".into(), Reading::Value(56.0), Extent::Whole));
        assert_eq!([months[0].2, months[2].2], [Extent::Cut, Extent::Cut]);
    }

    #[test]
    fn a_grain_is_offered_where_it_is_true() {
        let offered = |range: &str| {
            let range = range.parse().unwrap();
            assert!(Grain::automatic(range).suits(range), "{range}");
            Grain::ALL.into_iter().filter(|grain| grain.suits(range)).collect::<Vec<_>>()
        };
        assert_eq!(offered("2026-03-01..2026-03-01"), [Grain::Hour]);
        assert_eq!(offered("2026-03-01..2026-03-07"), [Grain::Day]);
        assert_eq!(offered("2026-03-01..2026-03-08"), [Grain::Day, Grain::Week]);
        assert_eq!(offered("2026-02-28..2026-03-01"), [Grain::Day, Grain::Month]);
        assert_eq!(offered("2025-01-01..2026-03-01"), [Grain::Day, Grain::Week, Grain::Month]);
    }
}
