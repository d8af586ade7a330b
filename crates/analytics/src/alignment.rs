//! Aligns the workspace's points to the calendar: which day or hour each stands for, and whether that is complete.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::day_labels::{self, DayBoundary};
use super::metric::{Metric, Unit};
use super::range::DateRange;
use super::series::{Bucket, BucketStatus, Now, Point, Reading, Series};
use super::zone::Zone;

impl Series {
    /// Puts the workspace's points on the calendar, seen at `now`.
    ///
    /// Labels are not trusted beyond what they must tell: one day comes as hours counted from local midnight;
    /// several days come as UTC days, of which there can be one more before or after the period.
    pub fn align(metric: Metric, range: DateRange, now: Now, sent: &[(String, f64)]) -> Self {
        let of_utc = |buckets| (buckets, DayBoundary::Utc);
        let days = || {
            let (days, clock) = day_labels::days(range, sent)?;
            Some((days.into_iter().map(Bucket::Day).collect(), clock))
        };
        let aligned = hours(range, sent).map(of_utc).or_else(days);
        let (buckets, clock) = aligned.unwrap_or_else(|| of_utc(labelled(sent)));
        let points = buckets.into_iter().zip(sent);
        let points = points.map(|(bucket, (_, value))| point(metric, range, now, bucket, *value));
        Self { metric, clock, points: points.collect(), ..Self::default() }
    }

    /// The same from days whose dates are known already, seen at `now`.
    pub fn from_days(metric: Metric, range: DateRange, now: Now, days: &[(NaiveDate, f64)]) -> Self {
        let points = days.iter().map(|(day, value)| point(metric, range, now, Bucket::Day(*day), *value));
        Self { metric, points: points.collect(), ..Self::default() }
    }

    /// A day's hours by the clocks that cut them, seen at `at`: those of the workspace's reports where they are known,
    /// otherwise those of UTC or of the zone that the page shows, and nothing is claimed on which the two disagree.
    ///
    /// The workspace counts hours from the day's first instant, and always 24. So on a day on which its clocks change
    /// the names of the hours follow, and a short day ends before the last of them.
    pub fn in_reporting_zone(&self, reporting: Option<&Zone>, shown: &Zone, at: DateTime<Utc>) -> Self {
        let Some(Point { bucket: Bucket::Hour(first), .. }) = self.points.first() else {
            return self.days_in_reporting_zone(reporting, shown);
        };
        let day = first.date();
        let range = DateRange::day(day);
        let span = reporting.map(|zone| (zone, zone.instants(range)));
        let now = match span {
            // Hours since the day began, which no change of clocks disturbs.
            Some((_, (start, _))) => {
                let elapsed = after_midnight(day, 0) + (at - start);
                Now { utc: elapsed, local: elapsed }
            }
            None => Now { utc: at.naive_utc(), local: shown.local(at) },
        };
        let point = |(hour, point): (u8, &Point)| {
            let counted = Bucket::Hour(after_midnight(day, hour));
            let reading = reading(self.metric.unit(), point.value().unwrap_or_default(), &counted, now);
            let status = status(reading, &counted, range, now);
            let Some((zone, (start, end))) = span else {
                return Point { bucket: counted, reading, status, sample_size: point.sample_size };
            };
            let begins = start + TimeDelta::hours(i64::from(hour));
            let status = if begins < end { status } else { BucketStatus::Outside };
            Point {
                bucket: Bucket::Hour(zone.local(begins)),
                reading,
                status,
                sample_size: point.sample_size,
            }
        };
        Self { points: (0_u8..).zip(&self.points).map(point).collect(), ..self.clone() }
    }
}

/// One day's hours, by labels such as `11PM-11PM`: their clock can be off by an hour, their order cannot.
fn hours(range: DateRange, sent: &[(String, f64)]) -> Option<Vec<Bucket>> {
    let day = range.single_day()?;
    let hourly =
        sent.len() == 24 && sent.iter().all(|(label, _)| label.ends_with("AM") || label.ends_with("PM"));
    hourly.then(|| (0..24).map(|hour| Bucket::Hour(after_midnight(day, hour))).collect())
}

/// So many hours after the midnight of a day.
fn after_midnight(day: NaiveDate, hour: u8) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN) + TimeDelta::hours(i64::from(hour))
}

fn labelled(sent: &[(String, f64)]) -> Vec<Bucket> {
    sent.iter().map(|(label, _)| Bucket::Labelled(label.clone())).collect()
}

pub(super) fn point(metric: Metric, range: DateRange, now: Now, bucket: Bucket, value: f64) -> Point {
    let reading = reading(metric.unit(), value, &bucket, now);
    Point { reading, status: status(reading, &bucket, range, now), bucket, sample_size: None }
}

fn reading(unit: Unit, value: f64, bucket: &Bucket, now: Now) -> Reading {
    let (earlier, later) = time_bounds(bucket, now);
    match (unit, start(bucket)) {
        (_, Some(start)) if value == 0.0 && start > later => Reading::NotYet,
        (_, Some(start)) if value == 0.0 && start > earlier => Reading::MaybeNotYet,
        // The workspace sends 0 for a time without a sample.
        (Unit::Duration, _) if value == 0.0 => Reading::NoSample,
        _ => Reading::Value(value),
    }
}

fn status(reading: Reading, bucket: &Bucket, range: DateRange, now: Now) -> BucketStatus {
    let (earlier, later) = time_bounds(bucket, now);
    let length = if matches!(bucket, Bucket::Hour(..)) { TimeDelta::hours(1) } else { TimeDelta::days(1) };
    match (bucket, start(bucket)) {
        (Bucket::Day(day), _) if !range.contains(*day) => BucketStatus::Outside,
        (_, None) => BucketStatus::Complete,
        (_, Some(start)) if start + length <= earlier => BucketStatus::Complete,
        (_, Some(start)) if start <= earlier && later < start + length => BucketStatus::Running,
        // What has a number has begun, whatever the reader's clock says.
        (_, Some(start)) if start > later && reading == Reading::NotYet => BucketStatus::Future,
        _ => BucketStatus::Uncertain,
    }
}

/// The earliest and the latest time that it can be where the bucket was cut.
fn time_bounds(bucket: &Bucket, now: Now) -> (NaiveDateTime, NaiveDateTime) {
    match bucket {
        Bucket::Hour(..) => (now.utc.min(now.local), now.utc.max(now.local)),
        Bucket::Day(_) | Bucket::Days(_) | Bucket::Labelled(_) => (now.utc, now.utc),
    }
}

fn start(bucket: &Bucket) -> Option<NaiveDateTime> {
    match bucket {
        Bucket::Day(day) => day.and_hms_opt(0, 0, 0),
        Bucket::Hour(start) => Some(*start),
        Bucket::Days(days) => days.start().and_hms_opt(0, 0, 0),
        Bucket::Labelled(_) => None,
    }
}

#[cfg(test)]
mod tests;
