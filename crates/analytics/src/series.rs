//! A metric by time: buckets aligned to calendar days or hours.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::change::Change;
use super::day_labels::{self, DayClock};
use super::metric::{Metric, Unit};
use super::range::DateRange;
use super::scale::Scale;
use super::unusual::Unusual;
use super::zone::Zone;

/// The time span of one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// A day. The workspace cuts days at UTC midnight, whatever its zone; [`Series::clock`] tells where it does not.
    Day(NaiveDate),
    /// An hour, by what the clocks where it was cut show when it begins.
    Hour(NaiveDateTime),
    /// Several such days: a week or a month, or the part of it that belongs to the period.
    Days(DateRange),
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
    /// Nothing so far, in an hour or day that is to come by one clock and past by another: the workspace does not tell
    /// whose it counts.
    NoneYet,
}

/// Whether a bucket is complete, and how it overlaps the requested period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// All of it belongs to the period, and it is over.
    Complete,
    /// It is still running.
    Running,
    /// It has not begun.
    ToCome,
    /// It is over, running or to come, as one clock has it, and not as another: the workspace does not tell by whose
    /// clocks it was cut.
    Unsure,
    /// Only a part of it belongs to the period: of a week or a month at the period's ends.
    Cut,
    /// A whole UTC day beside the period, sent because the workspace's day overlaps it; or an hour of the next day,
    /// sent because the workspace always sends 24.
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
    /// On how many conversations the number rests, where that is known and not the number itself.
    pub base: Option<f64>,
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
    /// By whose midnights several days were cut.
    pub clock: DayClock,
    /// When the newest of several days was answered.
    pub told_at: DateTime<Utc>,
    /// How many days of the period have not come yet.
    pub missing: usize,
    /// Bucket by bucket; empty when the workspace has no such chart.
    pub points: Vec<Point>,
    /// The buckets of the compared period that stand beside them, one each; empty without a comparison.
    pub before: Vec<Option<Point>>,
    /// Days that stand out among their like.
    pub unusual: Vec<Unusual>,
    /// What the reader wants a bucket to be at most.
    pub target: Option<f64>,
    /// How the reader wants heights to grow with values.
    pub scale: Scale,
    /// One number for all whole buckets, as finely as they came; none where nothing has one.
    pub overall: Option<f64>,
    /// Its change, by the buckets that are whole in both periods.
    pub overall_change: Option<Change>,
    /// What that change is from, to be read after "than"; empty without one.
    pub than: String,
    /// Whether the numbers are means of means, weighted by conversations: near the truth, not the truth.
    pub is_approximate: bool,
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
        let of_utc = |buckets| (buckets, DayClock::Utc);
        let days = || {
            let (days, clock) = day_labels::days(range, sent)?;
            Some((days.into_iter().map(Bucket::Day).collect(), clock))
        };
        let told = hours(range, sent).map(of_utc).or_else(days);
        let (buckets, clock) = told.unwrap_or_else(|| of_utc(labelled(sent)));
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
    pub fn on_clocks(&self, reporting: Option<&Zone>, shown: &Zone, at: DateTime<Utc>) -> Self {
        let Some(Point { bucket: Bucket::Hour(first), .. }) = self.points.first() else {
            return self.days_on_clocks(reporting, shown);
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
            let standing = standing(reading, &counted, range, now);
            let Some((zone, (start, end))) = span else {
                return Point { bucket: counted, reading, standing, base: point.base };
            };
            let begins = start + TimeDelta::hours(i64::from(hour));
            let standing = if begins < end { standing } else { Standing::Outside };
            Point { bucket: Bucket::Hour(zone.local(begins)), reading, standing, base: point.base }
        };
        Self { points: (0_u8..).zip(&self.points).map(point).collect(), ..self.clone() }
    }

    /// The same with the conversations of each bucket, by those of the same buckets.
    pub fn resting_on(mut self, conversations: &Self) -> Self {
        if self.clock != conversations.clock {
            return self;
        }
        for point in &mut self.points {
            let same = conversations.points.iter().find(|other| other.bucket == point.bucket);
            point.base = same.and_then(Point::value);
        }
        self
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
}

/// One day's hours, told by labels such as `11PM-11PM`: their clock can be off by an hour, their order cannot.
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
    Point { reading, standing: standing(reading, &bucket, range, now), bucket, base: None }
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

fn standing(reading: Reading, bucket: &Bucket, range: DateRange, now: Now) -> Standing {
    let (earlier, later) = clocks(bucket, now);
    let length = if matches!(bucket, Bucket::Hour(..)) { TimeDelta::hours(1) } else { TimeDelta::days(1) };
    match (bucket, start(bucket)) {
        (Bucket::Day(day), _) if !range.contains(*day) => Standing::Outside,
        (_, None) => Standing::Complete,
        (_, Some(start)) if start + length <= earlier => Standing::Complete,
        (_, Some(start)) if start <= earlier && later < start + length => Standing::Running,
        // What has a number has begun, whatever the reader's clock says.
        (_, Some(start)) if start > later && reading == Reading::NotYet => Standing::ToCome,
        _ => Standing::Unsure,
    }
}

/// The earliest and the latest time that it can be where the bucket was cut.
fn clocks(bucket: &Bucket, now: Now) -> (NaiveDateTime, NaiveDateTime) {
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
mod tests {
    use super::*;
    use crate::test_support::named_zone as named;
    use chrono::Datelike;

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
        assert_eq!(series.points[1].bucket, Bucket::Hour("2026-03-01T01:00:00".parse().unwrap()));
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
        assert_eq!(series.points[2].standing, Standing::ToCome);
    }

    #[test]
    fn what_counts_before_it_begins_is_neither_over_nor_to_come() {
        let sent = [("3/1", 3.0), ("3/2", 1.0), ("3/3", 7.0)];
        let series =
            align(Metric::TotalConversations, "2026-03-01..2026-03-03", "2026-03-02T09:00:00", &sent);
        assert_eq!(
            (series.points[2].reading, series.points[2].standing),
            (Reading::Value(7.0), Standing::Unsure)
        );
        assert_eq!(series.overall(), Some((3.0, 1.0)));
    }

    #[test]
    fn an_hour_between_two_clocks_is_not_called_over_nor_to_come() {
        let sent: Vec<(String, f64)> = (0..24).map(|_| ("1AM-1AM".into(), 0.0)).collect();
        let range = "2026-03-01..2026-03-01".parse().unwrap();
        let now = at("2026-03-01T15:20:00", "2026-03-01T16:20:00");
        let series = Series::align(Metric::TotalConversations, range, now, &sent);
        let readings: Vec<Reading> = series.points[15..18].iter().map(|point| point.reading).collect();
        assert_eq!(readings, [Reading::Value(0.0), Reading::NoneYet, Reading::NotYet]);
        let standings: Vec<Standing> = series.points[14..18].iter().map(|point| point.standing).collect();
        let unsure = Standing::Unsure;
        assert_eq!(standings, [Standing::Complete, unsure, unsure, Standing::ToCome]);
    }

    /// A day's hours with these counts, of which the last is repeated, by the clocks of the workspace's reports.
    fn hours_of(zone: &str, day: &str, at: &str, counts: &[f64]) -> Series {
        let last = counts.last().copied().unwrap_or_default();
        let count = |hour: usize| counts.get(hour).copied().unwrap_or(last);
        let sent: Vec<(String, f64)> = (0..24).map(|hour| ("11PM-11PM".into(), count(hour))).collect();
        let at: DateTime<Utc> = at.parse().unwrap();
        let now = Now { utc: at.naive_utc(), local: at.naive_utc() };
        let series =
            Series::align(Metric::TotalConversations, DateRange::day(day.parse().unwrap()), now, &sent);
        series.on_clocks(Some(&named(zone)), &Zone::utc(), at)
    }

    /// What the clocks show at the first four hours and at the last two.
    fn clocks_of(zone: &str, day: &str) -> String {
        let series = hours_of(zone, day, "2027-01-01T00:00:00Z", &[1.0]);
        let shown: Vec<String> = [0, 1, 2, 3, 22, 23]
            .map(|hour| match &series.points[hour].bucket {
                Bucket::Hour(start) => start.format("%-d %H:%M").to_string(),
                other => format!("{other:?}"),
            })
            .into();
        shown.join(", ")
    }

    #[test]
    fn hours_are_named_by_the_clocks_that_cut_them() {
        let cases = [
            ("Asia/Kolkata", "2026-03-29", "29 00:00, 29 01:00, 29 02:00, 29 03:00, 29 22:00, 29 23:00"),
            ("Asia/Kathmandu", "2026-03-29", "29 00:00, 29 01:00, 29 02:00, 29 03:00, 29 22:00, 29 23:00"),
            ("Europe/Berlin", "2026-03-29", "29 00:00, 29 01:00, 29 03:00, 29 04:00, 29 23:00, 30 00:00"),
            ("America/New_York", "2026-03-08", "8 00:00, 8 01:00, 8 03:00, 8 04:00, 8 23:00, 9 00:00"),
            ("Australia/Adelaide", "2026-10-04", "4 00:00, 4 01:00, 4 03:00, 4 04:00, 4 23:00, 5 00:00"),
            ("Australia/Lord_Howe", "2026-10-04", "4 00:00, 4 01:00, 4 02:30, 4 03:30, 4 22:30, 4 23:30"),
            ("America/Sao_Paulo", "2018-11-04", "4 01:00, 4 02:00, 4 03:00, 4 04:00, 4 23:00, 5 00:00"),
            // The hour that comes twice begins at 23: the workspace tells it the first time only.
            ("Africa/Cairo", "2026-10-29", "29 00:00, 29 01:00, 29 02:00, 29 03:00, 29 22:00, 29 23:00"),
            ("America/Santiago", "2026-04-04", "4 00:00, 4 01:00, 4 02:00, 4 03:00, 4 22:00, 4 23:00"),
            // Should a workspace ever send a long day by the hour, one of them comes twice.
            ("Europe/Berlin", "2026-10-25", "25 00:00, 25 01:00, 25 02:00, 25 02:00, 25 21:00, 25 22:00"),
        ];
        for (zone, day, expected) in cases {
            assert_eq!(clocks_of(zone, day), expected, "{zone}");
        }
    }

    #[test]
    fn the_last_hour_of_a_short_day_is_the_next_days() {
        let series = hours_of("Europe/Berlin", "2026-03-29", "2027-01-01T00:00:00Z", &[2.0]);
        assert_eq!(series.points[22].standing, Standing::Complete);
        assert_eq!(series.points[23].standing, Standing::Outside);
        assert_eq!(series.sum(), Some(46.0));
        let series = hours_of("Australia/Lord_Howe", "2026-10-04", "2027-01-01T00:00:00Z", &[2.0]);
        assert_eq!(series.sum(), Some(48.0));
    }

    #[test]
    fn all_hours_told_of_a_day_whose_last_comes_twice_are_its_own() {
        let series = hours_of("Africa/Cairo", "2026-10-29", "2027-01-01T00:00:00Z", &[2.0]);
        assert!(series.points.iter().all(|point| point.standing == Standing::Complete));
        assert_eq!(series.sum(), Some(48.0));
        // While the hour comes again, none runs.
        let series = hours_of("Africa/Cairo", "2026-10-29", "2026-10-29T21:30:00Z", &[2.0]);
        assert!(series.points.iter().all(|point| point.standing == Standing::Complete));
    }

    #[test]
    fn by_known_clocks_no_hour_is_in_doubt() {
        // A quarter past three in the afternoon there.
        let series = hours_of("America/Sao_Paulo", "2026-11-19", "2026-11-19T18:15:00Z", &[0.0]);
        let readings: Vec<Reading> = series.points[14..17].iter().map(|point| point.reading).collect();
        assert_eq!(readings, [Reading::Value(0.0), Reading::Value(0.0), Reading::NotYet]);
        assert!(series.points.iter().all(|point| point.reading != Reading::NoneYet));
        let running = |point: &Point| point.standing == Standing::Running;
        assert_eq!(series.points.iter().position(running), Some(15));
        // Half an hour after the change, the third hour of the day runs.
        let series = hours_of("Europe/Berlin", "2026-03-29", "2026-03-29T01:30:00Z", &[0.0]);
        assert_eq!(series.points.iter().position(running), Some(2));
    }

    #[test]
    fn by_unknown_clocks_hours_between_utc_and_the_shown_zone_are_in_doubt() {
        let series = hours_of("UTC", "2026-11-19", "2026-11-19T10:00:00Z", &[0.0]);
        let at = "2026-11-19T10:00:00Z".parse().unwrap();
        let doubtful = |zone: &str| {
            let series = series.on_clocks(None, &named(zone), at);
            series.points.iter().filter(|point| point.reading == Reading::NoneYet).count()
        };
        assert_eq!((doubtful("UTC"), doubtful("Europe/Berlin"), doubtful("Asia/Kolkata")), (0, 1, 5));
    }

    /// The labels that a workspace sends for several days: one for each day of UTC that its own days touch.
    fn utc_days(zone: &str, range: DateRange) -> Vec<(String, f64)> {
        let (start, end) = named(zone).instants(range);
        let last = (end - TimeDelta::milliseconds(1)).date_naive();
        let days = start.date_naive().iter_days().take_while(|day| *day <= last);
        days.map(|day| (format!("{}/{}", day.month(), day.day()), 1.0)).collect()
    }

    #[test]
    fn no_label_is_shifted_where_the_workspace_sends_a_day_more() {
        let cases = [
            ("UTC", None),
            ("Asia/Kolkata", Some("2026-03-28")),
            ("Asia/Kathmandu", Some("2026-03-28")),
            ("Australia/Adelaide", Some("2026-03-28")),
            ("Australia/Lord_Howe", Some("2026-03-28")),
            ("Europe/Berlin", Some("2026-03-28")),
            ("America/New_York", Some("2026-04-06")),
            ("America/Sao_Paulo", Some("2026-04-06")),
        ];
        // Eight days with a change of clocks in Berlin and another in Adelaide.
        let range: DateRange = "2026-03-29..2026-04-05".parse().unwrap();
        for (zone, beside) in cases {
            let sent = utc_days(zone, range);
            assert_eq!(sent.len(), if beside.is_some() { 9 } else { 8 }, "{zone}");
            let series = Series::align(Metric::TotalConversations, range, at(LATER, LATER), &sent);
            let outside = series.points.iter().filter(|point| point.standing == Standing::Outside);
            let outside: Vec<&Bucket> = outside.map(|point| &point.bucket).collect();
            assert_eq!(outside, beside.map(day).iter().collect::<Vec<_>>(), "{zone}");
            for (point, (label, _)) in series.points.iter().zip(&sent) {
                let Bucket::Day(day) = point.bucket else { panic!("{zone}") };
                assert_eq!(format!("{}/{}", day.month(), day.day()), *label, "{zone}");
            }
            assert_eq!(series.sum(), Some(8.0), "{zone}");
        }
    }

    #[test]
    fn one_day_that_comes_as_two_stays_days() {
        // A day of 25 hours is not one day to the workspace.
        for (zone, day, count) in [
            ("America/New_York", "2026-11-01", 2),
            ("Europe/Berlin", "2026-10-25", 2),
            ("Australia/Adelaide", "2026-04-05", 2),
            ("Australia/Lord_Howe", "2026-04-05", 2),
        ] {
            let range = DateRange::day(day.parse().unwrap());
            let sent = utc_days(zone, range);
            let series = Series::align(Metric::TotalConversations, range, at(LATER, LATER), &sent);
            let zone = named(zone);
            let series = series.on_clocks(Some(&zone), &zone, "2027-01-01T00:00:00Z".parse().unwrap());
            assert_eq!(
                (series.points.len(), series.is_daily(), series.sum()),
                (count, true, Some(1.0)),
                "{zone}"
            );
        }
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
