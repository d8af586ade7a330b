//! A metric over time, its buckets put on the calendar.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::day_labels;
use super::metric::{Metric, Unit};
use super::range::DateRange;

/// A stretch of time that one number stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// A day. The workspace cuts days at UTC midnight, whatever its zone.
    Day(NaiveDate),
    /// The hour that begins so many hours after the local midnight of the day.
    Hour(NaiveDate, u8),
    /// A bucket that could not be put on the calendar, under the workspace's own label.
    Labelled(String),
}

/// What is known of a bucket's number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// The number: a count, or seconds.
    Value(f64),
    /// No conversation qualified, so there is no time to show.
    NoSample,
    /// The bucket lies in the future.
    NotYet,
    /// Nothing so far, in an hour that is to come by one clock and past by another: the workspace does not tell
    /// whose hours it counts.
    NoneYet,
}

/// How a bucket stands to the period asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// All of it belongs to the period, and it is over.
    Complete,
    /// It is still running.
    Running,
    /// A whole UTC day beside the period, sent because the workspace's day overlaps it.
    Outside,
}

/// One bucket with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// When.
    pub bucket: Bucket,
    /// How much.
    pub reading: Reading,
    /// Whether it belongs.
    pub standing: Standing,
}

/// The same instant on the two clocks that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// In UTC, by which the workspace cuts days.
    pub utc: NaiveDateTime,
    /// In the zone that the page shows: the best guess at the workspace's own, by which it cuts hours.
    pub local: NaiveDateTime,
}

/// A metric over time, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// What the numbers are.
    pub metric: Metric,
    /// How many days of the period have not come yet.
    pub missing: usize,
    /// Bucket by bucket; empty when the workspace has no such chart.
    pub points: Vec<Point>,
}

impl Point {
    /// The number, if there is one.
    pub fn value(&self) -> Option<f64> {
        match self.reading {
            Reading::Value(value) => Some(value),
            Reading::NoSample | Reading::NotYet | Reading::NoneYet => None,
        }
    }
}

impl Series {
    /// Puts the workspace's points on the calendar, seen at `now`.
    ///
    /// Labels are not trusted beyond what they must tell: one day comes as hours counted from local midnight;
    /// several days come as UTC days, of which there can be one more before or after the period.
    pub fn align(metric: Metric, range: DateRange, now: Now, sent: &[(String, f64)]) -> Self {
        let days = || Some(day_labels::days(range, sent)?.into_iter().map(Bucket::Day).collect());
        let buckets = hours(range, sent).or_else(days).unwrap_or_else(|| labelled(sent));
        let points = buckets.into_iter().zip(sent);
        let points = points.map(|(bucket, (_, value))| point(metric, range, now, bucket, *value));
        Self { metric, missing: 0, points: points.collect() }
    }

    /// The same from days whose dates are known already, seen at `now`.
    pub fn from_days(metric: Metric, range: DateRange, now: Now, days: &[(NaiveDate, f64)]) -> Self {
        let points = days.iter().map(|(day, value)| point(metric, range, now, Bucket::Day(*day), *value));
        Self { metric, missing: 0, points: points.collect() }
    }

    /// The points that belong to the period.
    pub fn inside(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| point.standing != Standing::Outside)
    }

    /// Whether each point is an hour.
    pub fn is_hourly(&self) -> bool {
        matches!(self.points.first(), Some(Point { bucket: Bucket::Hour(..), .. }))
    }

    /// Whether each point is a (UTC) day.
    pub fn is_daily(&self) -> bool {
        matches!(self.points.first(), Some(Point { bucket: Bucket::Day(..), .. }))
    }

    /// Whether the points could not be put on the calendar.
    pub fn is_unplaced(&self) -> bool {
        matches!(self.points.first(), Some(Point { bucket: Bucket::Labelled(..), .. }))
    }

    /// The largest number inside the period, with its bucket.
    pub fn peak(&self) -> Option<(&Bucket, f64)> {
        let values = self.inside().filter_map(|point| Some((&point.bucket, point.value()?)));
        // The first of equals: a reader looks for a peak from the left.
        values.fold(None, |best, (bucket, value)| match best {
            Some((_, most)) if most >= value => best,
            _ => Some((bucket, value)),
        })
    }

    /// The sum of the numbers inside the period; only counts have one.
    pub fn sum(&self) -> Option<f64> {
        (self.metric.unit() == Unit::Count)
            .then(|| self.inside().filter_map(Point::value).fold(0.0, |sum, value| sum + value))
    }
}

/// One day's hours, told by labels such as `11PM-11PM`: their clock can be off by an hour, their order cannot.
fn hours(range: DateRange, sent: &[(String, f64)]) -> Option<Vec<Bucket>> {
    let day = range.single_day()?;
    let hourly =
        sent.len() == 24 && sent.iter().all(|(label, _)| label.ends_with("AM") || label.ends_with("PM"));
    hourly.then(|| (0..24).map(|hour| Bucket::Hour(day, hour)).collect())
}

fn labelled(sent: &[(String, f64)]) -> Vec<Bucket> {
    sent.iter().map(|(label, _)| Bucket::Labelled(label.clone())).collect()
}

fn point(metric: Metric, range: DateRange, now: Now, bucket: Bucket, value: f64) -> Point {
    Point {
        reading: reading(metric.unit(), value, &bucket, now),
        standing: standing(&bucket, range, now),
        bucket,
    }
}

fn reading(unit: Unit, value: f64, bucket: &Bucket, now: Now) -> Reading {
    let (earlier, later) = clocks(bucket, now);
    match (unit, start(bucket)) {
        (_, Some(start)) if value == 0.0 && start > later => Reading::NotYet,
        (_, Some(start)) if value == 0.0 && start > earlier => Reading::NoneYet,
        // The workspace sends 0 for a time without a sample.
        (Unit::Duration, _) if value == 0.0 => Reading::NoSample,
        _ => Reading::Value(value),
    }
}

fn standing(bucket: &Bucket, range: DateRange, now: Now) -> Standing {
    let (earlier, later) = clocks(bucket, now);
    let length = if matches!(bucket, Bucket::Hour(..)) { TimeDelta::hours(1) } else { TimeDelta::days(1) };
    match (bucket, start(bucket)) {
        (Bucket::Day(day), _) if !range.contains(*day) => Standing::Outside,
        // By both clocks: where they disagree nothing is claimed.
        (_, Some(start)) if start <= earlier && later < start + length => Standing::Running,
        _ => Standing::Complete,
    }
}

/// The earliest and the latest time that it can be where the bucket was cut.
fn clocks(bucket: &Bucket, now: Now) -> (NaiveDateTime, NaiveDateTime) {
    match bucket {
        Bucket::Hour(..) => (now.utc.min(now.local), now.utc.max(now.local)),
        Bucket::Day(_) | Bucket::Labelled(_) => (now.utc, now.utc),
    }
}

fn start(bucket: &Bucket) -> Option<NaiveDateTime> {
    match bucket {
        Bucket::Day(day) => day.and_hms_opt(0, 0, 0),
        Bucket::Hour(day, hour) => day.and_hms_opt(u32::from(*hour), 0, 0),
        Bucket::Labelled(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn align(metric: Metric, range: &str, now: &str, sent: &[(&str, f64)]) -> Series {
        let sent: Vec<(String, f64)> =
            sent.iter().map(|(label, value)| (label.to_string(), *value)).collect();
        Series::align(metric, range.parse().unwrap(), at(now, now), &sent)
    }

    fn at(utc: &str, local: &str) -> Now {
        Now { utc: utc.parse().unwrap(), local: local.parse().unwrap() }
    }

    fn day(text: &str) -> Bucket {
        Bucket::Day(text.parse().unwrap())
    }

    const LATER: &str = "2027-01-01T00:00:00";

    #[test]
    fn days_are_counted_from_the_first_label_across_a_year() {
        let sent = [("12/31", 1.0), ("1/1", 2.0), ("1/2", 3.0)];
        let series = align(Metric::TotalConversations, "2026-01-01..2026-01-02", LATER, &sent);
        assert_eq!(series.points[0].bucket, day("2025-12-31"));
        assert_eq!(
            series.points.iter().map(|p| p.standing).collect::<Vec<_>>(),
            [Standing::Outside, Standing::Complete, Standing::Complete]
        );
        assert_eq!(series.sum(), Some(5.0));
    }

    #[test]
    fn days_with_dates_stand_where_labels_would_put_them() {
        let sent = [("2/28", 4.0), ("3/1", 0.0), ("3/2", 2.5), ("3/3", 0.0)];
        let (range, now) = ("2026-03-01..2026-03-03", "2026-03-02T09:00:00");
        let known = ["2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03"].map(|day| day.parse().unwrap());
        let known: Vec<(NaiveDate, f64)> =
            known.into_iter().zip(sent).map(|(day, (_, value))| (day, value)).collect();
        for metric in Metric::ALL {
            let series = Series::from_days(metric, range.parse().unwrap(), at(now, now), &known);
            assert_eq!(series, align(metric, range, now, &sent));
        }
    }

    #[test]
    fn the_day_after_the_period_is_outside() {
        let sent = [("3/1", 1.0), ("3/2", 2.0), ("3/3", 9.0)];
        let series = align(Metric::TotalConversations, "2026-03-01..2026-03-02", LATER, &sent);
        assert_eq!(series.points[2].standing, Standing::Outside);
        assert_eq!(series.peak(), Some((&day("2026-03-02"), 2.0)));
    }

    #[test]
    fn one_day_is_hours_by_index_whatever_their_labels() {
        let sent: Vec<(String, f64)> = (0..24).map(|hour| (format!("{hour}PM-{hour}PM"), 1.0)).collect();
        let range = "2026-03-01..2026-03-01".parse().unwrap();
        let series = Series::align(Metric::TotalConversations, range, at(LATER, LATER), &sent);
        assert_eq!(series.points[0].bucket, Bucket::Hour(range.start(), 0));
        assert!(series.is_hourly());
    }

    #[test]
    fn a_day_of_25_hours_comes_as_two_days() {
        let series = align(
            Metric::TotalConversations,
            "2026-11-01..2026-11-01",
            LATER,
            &[("11/1", 4.0), ("11/2", 5.0)],
        );
        assert_eq!(series.points[1].standing, Standing::Outside);
    }

    #[test]
    fn points_that_fit_no_date_keep_the_label_they_came_with() {
        let sent = ["10/1", "10/2", "10/3", "10/4", "10/5", "10/6"].map(|label| (label, 0.0));
        let series = align(Metric::TotalConversations, "2025-01-01..2025-10-01", LATER, &sent);
        assert_eq!(series.points[5].bucket, Bucket::Labelled("10/6".into()));
        assert!(series.is_unplaced());
    }

    #[test]
    fn an_hour_with_no_sample_is_a_gap() {
        let sent = [("3/1", 0.0), ("3/2", 12.5)];
        let series = align(Metric::AvgResponseTime, "2026-03-01..2026-03-02", LATER, &sent);
        assert_eq!(series.points[0].reading, Reading::NoSample);
        assert_eq!(series.points[1].reading, Reading::Value(12.5));
    }

    #[test]
    fn what_has_not_begun_is_not_zero() {
        let sent = [("3/1", 3.0), ("3/2", 1.0), ("3/3", 0.0)];
        let series =
            align(Metric::TotalConversations, "2026-03-01..2026-03-03", "2026-03-02T09:00:00", &sent);
        assert_eq!(series.points[1].standing, Standing::Running);
        assert_eq!(series.points[2].reading, Reading::NotYet);
    }

    #[test]
    fn an_hour_between_two_clocks_is_not_called_over_nor_to_come() {
        let sent: Vec<(String, f64)> = (0..24).map(|_| ("1AM-1AM".into(), 0.0)).collect();
        let range = "2026-03-01..2026-03-01".parse().unwrap();
        let now = at("2026-03-01T15:20:00", "2026-03-01T16:20:00");
        let series = Series::align(Metric::TotalConversations, range, now, &sent);
        let readings: Vec<Reading> = series.points[15..18].iter().map(|point| point.reading).collect();
        assert_eq!(readings, [Reading::Value(0.0), Reading::NoneYet, Reading::NotYet]);
        assert!(series.points.iter().all(|point| point.standing == Standing::Complete));
    }

    #[test]
    fn a_day_runs_by_the_clock_that_cut_it() {
        let range = "2026-03-01..2026-03-02".parse().unwrap();
        let sent = [("3/1".to_owned(), 3.0), ("3/2".to_owned(), 0.0)];
        let now = at("2026-03-02T02:00:00", "2026-03-01T21:00:00");
        let series = Series::align(Metric::TotalConversations, range, now, &sent);
        assert_eq!(series.points[0].standing, Standing::Complete);
        assert_eq!(series.points[1].standing, Standing::Running);
    }

    #[test]
    fn a_zero_count_is_a_zero() {
        let series = align(Metric::TotalMessages, "2026-03-01..2026-03-01", LATER, &[("3/1", 0.0)]);
        assert_eq!(series.points[0].reading, Reading::Value(0.0));
    }

    #[test]
    fn no_points_are_no_points() {
        assert!(align(Metric::TotalMessages, "2026-03-01..2026-03-01", LATER, &[]).points.is_empty());
    }
}
