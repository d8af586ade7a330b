//! Daily buckets cut at the server's midnight: which of them is still running depends on that zone's clock.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::alignment::point;
use super::day_labels::DayBoundary;
use super::range::DateRange;
use super::series::{Bucket, BucketStatus, Now, Point, Reading, Series};
use super::zone::Zone;

/// No clock is further ahead of UTC.
const MAX_OFFSET: TimeDelta = TimeDelta::hours(14);

const HALF_A_YEAR: TimeDelta = TimeDelta::days(182);

impl Series {
    /// Several days by the clock that cut them, if that is not UTC's: that of the workspace's reports where it is known,
    /// otherwise one between UTC's and the one that the page shows. Where the two disagree a day counts as running.
    ///
    /// Days of a workspace that is known to be in another zone than UTC, of which it has not sent the one beside them,
    /// are of nobody knows which clock.
    pub(super) fn days_in_reporting_zone(&self, reporting: Option<&Zone>, shown: &Zone) -> Self {
        let lacks_one = |zone: &Zone| self.missing == 0 && self.lacks_neighbour_day(zone);
        let clock = match self.clock {
            DayBoundary::Utc if reporting.is_some_and(lacks_one) => DayBoundary::Unknown,
            clock => clock,
        };
        let span = self.days().filter(|_| clock != DayBoundary::Utc);
        let Some(range) = span else { return self.clone() };
        let (earlier, later) = match clock {
            DayBoundary::ServerZone => server_time_bounds(reporting, shown, self.answered_at),
            _ => zone_time_bounds(reporting.unwrap_or(shown), self.answered_at),
        };
        let at = |at: NaiveDateTime| Now { utc: at, local: at };
        let again = |old: &Point| {
            let value = old.value().unwrap_or_default();
            let read = |now| point(self.metric, range, now, old.bucket.clone(), value);
            let [first, last] = [read(at(earlier)), read(at(later))];
            let reading = if first.reading == last.reading { first.reading } else { Reading::MaybeNotYet };
            let status = match old.status {
                BucketStatus::Outside => BucketStatus::Outside,
                _ if first.status == last.status => first.status,
                _ => BucketStatus::Running,
            };
            Point { bucket: first.bucket, reading, status, sample_size: old.sample_size }
        };
        Self { clock, points: self.points.iter().map(again).collect(), ..self.clone() }
    }

    /// From the first to the last of several days.
    fn days(&self) -> Option<DateRange> {
        match [self.points.first()?, self.points.last()?].map(|point| &point.bucket) {
            [Bucket::Day(first), Bucket::Day(last)] => DateRange::new(*first, *last).ok(),
            _ => None,
        }
    }

    /// Whether all these days are inside their period although the zone's midnight never is UTC's. Of a zone that is UTC
    /// in one season it is not sure which days beside a period are kept.
    fn lacks_neighbour_day(&self, zone: &Zone) -> bool {
        let is_beside = |point: &Point| point.status == BucketStatus::Outside;
        let Some((start, end)) = self.days().map(|range| zone.instants(range)) else { return false };
        let ahead = |at: DateTime<Utc>| (zone.local(at) - at.naive_utc()).num_minutes().signum();
        let seasons = [end, start - HALF_A_YEAR].map(ahead);
        ahead(start) != 0 && seasons == [ahead(start); 2] && !self.points.iter().any(is_beside)
    }
}

/// The earliest and the latest time that it can be on a clock east of UTC.
fn server_time_bounds(
    reporting: Option<&Zone>,
    shown: &Zone,
    at: DateTime<Utc>,
) -> (NaiveDateTime, NaiveDateTime) {
    let utc = at.naive_utc();
    match (reporting.map(|zone| zone.local(at)), shown.local(at)) {
        (Some(local), _) if local > utc => (local, local),
        (None, local) if local > utc => (utc, local),
        // Neither can be the clock that cut them.
        _ => (utc, utc + MAX_OFFSET),
    }
}

/// The same on a clock that may be UTC's or a zone's.
fn zone_time_bounds(zone: &Zone, at: DateTime<Utc>) -> (NaiveDateTime, NaiveDateTime) {
    let (utc, local) = (at.naive_utc(), zone.local(at));
    (utc.min(local), utc.max(local))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metric::Metric;
    use crate::test_support::named_zone as named;

    /// Days from the second of November on with these labels and numbers, as seen at a time.
    fn seen(labels: &[&str], values: &[f64], at: &str, clocks: (Option<&str>, &str)) -> Series {
        let sent: Vec<(String, f64)> =
            labels.iter().map(|label| (*label).to_owned()).zip(values.iter().copied()).collect();
        let range = "2026-11-02..2026-11-04".parse().unwrap();
        let answered_at: DateTime<Utc> = at.parse().unwrap();
        let now = Now { utc: answered_at.naive_utc(), local: answered_at.naive_utc() };
        let series = Series { answered_at, ..Series::align(Metric::TotalConversations, range, now, &sent) };
        series.in_reporting_zone(clocks.0.map(named).as_ref(), &named(clocks.1), answered_at)
    }

    const EARLY: [&str; 3] = ["11/1", "11/2", "11/3"];

    fn running(series: &Series) -> Vec<usize> {
        let is_running = |at: &usize| series.points[*at].status == BucketStatus::Running;
        (0..series.points.len()).filter(is_running).collect()
    }

    #[test]
    fn days_labelled_early_are_the_days_asked_for() {
        let series = seen(&EARLY, &[1.0, 2.0, 3.0], "2027-01-01T00:00:00Z", (None, "Europe/Berlin"));
        let days: Vec<Bucket> = series.points.iter().map(|point| point.bucket.clone()).collect();
        let expected =
            ["2026-11-02", "2026-11-03", "2026-11-04"].map(|day| Bucket::Day(day.parse().unwrap()));
        assert_eq!((days, series.clock, series.sum()), (expected.into(), DayBoundary::ServerZone, Some(6.0)));
        assert!(series.points.iter().all(|point| point.status == BucketStatus::Complete));
    }

    #[test]
    fn the_running_day_is_that_of_the_workspaces_own_clock() {
        // Half past midnight in Berlin.
        let at = "2026-11-03T23:30:00Z";
        let of = |clocks| running(&seen(&EARLY, &[5.0, 4.0, 1.0], at, clocks));
        assert_eq!(of((Some("Europe/Berlin"), "America/New_York")), [2]);
        // By the clock of the page alone the day before may still run, and so may the next.
        assert_eq!(of((None, "Europe/Berlin")), [1, 2]);
        assert_eq!(of((None, "America/New_York")), [1, 2]);
    }

    #[test]
    fn a_day_to_come_by_one_clock_alone_is_not_called_a_zero() {
        let read = |at, clocks| seen(&EARLY, &[5.0, 4.0, 0.0], at, clocks).points[2].reading;
        let berlin = (Some("Europe/Berlin"), "UTC");
        assert_eq!(read("2026-11-03T22:30:00Z", berlin), Reading::NotYet);
        assert_eq!(read("2026-11-03T23:30:00Z", berlin), Reading::Value(0.0));
        assert_eq!(read("2026-11-03T23:30:00Z", (None, "Europe/Berlin")), Reading::MaybeNotYet);
    }

    #[test]
    fn days_without_the_one_beside_them_are_utcs_in_utc_alone() {
        let labels = ["11/2", "11/3", "11/4"];
        let clock = |zone| seen(&labels, &[1.0; 3], "2027-01-01T00:00:00Z", (zone, "UTC")).clock;
        assert_eq!([clock(None), clock(Some("UTC")), clock(Some("Europe/London"))], [DayBoundary::Utc; 3]);
        assert_eq!([clock(Some("America/New_York")), clock(Some("Asia/Kolkata"))], [DayBoundary::Unknown; 2]);
        // In summer London is no UTC, but what was learnt of its winter may serve.
        let july = "2026-07-02..2026-07-03".parse().unwrap();
        let now = Now { utc: NaiveDateTime::MAX, local: NaiveDateTime::MAX };
        let sent = ["7/2", "7/3"].map(|label| (label.to_owned(), 1.0));
        let series = Series::align(Metric::TotalConversations, july, now, &sent);
        let clock = |zone: &str| series.days_in_reporting_zone(Some(&named(zone)), &Zone::utc()).clock;
        assert_eq!(
            [clock("Europe/London"), clock("Europe/Berlin")],
            [DayBoundary::Utc, DayBoundary::Unknown]
        );
        let beside = ["11/2", "11/3", "11/4", "11/5"];
        let series = seen(&beside, &[1.0; 4], "2027-01-01T00:00:00Z", (Some("America/New_York"), "UTC"));
        assert_eq!(series.clock, DayBoundary::Utc);
    }
}
