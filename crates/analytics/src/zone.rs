//! A time zone: a name, and how far its clocks are from UTC at an instant. Where that is known from is others' affair:
//! on the page the browser's Intl, in tests a database.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::range::DateRange;

/// Seconds east of UTC at an instant.
type Offset = dyn Fn(DateTime<Utc>) -> i32 + Send + Sync;

/// A time zone.
#[derive(Clone)]
pub struct Zone {
    name: Arc<str>,
    offset: Arc<Offset>,
}

/// What a workspace tells of the zone that its reports keep their days in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportingZone {
    /// A zone by its name, such as `America/Sao_Paulo`.
    Named(String),
    /// The first zone of its list that was so many whole hours east of UTC, as the account's clock is, when it told so.
    Hours {
        /// How many hours, and not none.
        hours: i32,
        /// When it told so: at another time of the year it may be another zone.
        at: DateTime<Utc>,
    },
    /// That of the machine it runs on, which it does not name.
    Server,
}

impl Zone {
    /// A zone by its name and its offset: seconds east of UTC at an instant.
    pub fn new(name: &str, offset: impl Fn(DateTime<Utc>) -> i32 + Send + Sync + 'static) -> Self {
        Self { name: name.into(), offset: Arc::new(offset) }
    }

    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self::new("UTC", |_| 0)
    }

    /// Always so many whole hours east of UTC.
    pub fn from_hours(hours: i32) -> Self {
        match hours {
            0 => Self::utc(),
            // No clock is further off.
            _ => Self::new(&format!("UTC{hours:+}"), move |_| hours.clamp(-24, 24) * 3_600),
        }
    }

    /// Its name, such as `Europe/Berlin`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its clocks show at an instant.
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let utc = at.naive_utc();
        utc.checked_add_signed(TimeDelta::seconds(self.seconds(at))).unwrap_or(utc)
    }

    /// The date at an instant.
    pub fn date(&self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date()
    }

    /// The first instant of a calendar day. Where the clock skips midnight, that is when it stops skipping; where it
    /// shows midnight twice, the first time.
    pub fn day_start(&self, date: NaiveDate) -> DateTime<Utc> {
        let midnight = date.and_time(NaiveTime::MIN);
        // No zone skips more than a day, and none in steps finer than a quarter of an hour.
        (0..=96)
            .find_map(|quarters| self.first_instant(midnight + TimeDelta::minutes(15 * quarters)))
            .unwrap_or_else(|| midnight.and_utc())
    }

    /// The instants of a range: from the first instant of its first day up to, but without, the first instant of the
    /// day after its last.
    pub fn instants(&self, range: DateRange) -> (DateTime<Utc>, DateTime<Utc>) {
        let after = range.end().checked_add_days(Days::new(1)).unwrap_or(range.end());
        (self.day_start(range.start()), self.day_start(after))
    }

    /// How many hours a day has: 24, but for the days on which the clocks change.
    pub fn hours_of(&self, date: NaiveDate) -> f64 {
        let (start, end) = self.instants(DateRange::day(date));
        (end - start).num_minutes() as f64 / 60.0
    }

    /// Whether the clocks go back at the midnight that ends a day, and show its last hour twice.
    pub fn repeats_last_hour(&self, date: NaiveDate) -> bool {
        let (_, end) = self.instants(DateRange::day(date));
        let last_second = date.and_hms_opt(23, 59, 59).and_then(|last| self.first_instant(last));
        last_second.is_some_and(|last| end - last > TimeDelta::seconds(1))
    }

    /// How many minutes of a local hour pass before UTC's next whole hour: 60 where whole hours fall together.
    pub fn minutes_to_utc_hour(&self, at: DateTime<Utc>) -> i64 {
        match (self.seconds(at) / 60).rem_euclid(60) {
            0 => 60,
            minutes => minutes,
        }
    }

    /// Whether a range begins and ends at the same instants in the other zone, whatever the two are called.
    pub fn agrees(&self, other: &Zone, range: DateRange) -> bool {
        self == other || self.instants(range) == other.instants(range)
    }

    fn seconds(&self, at: DateTime<Utc>) -> i64 {
        i64::from((self.offset)(at))
    }

    /// The first instant at which the clocks show a time, unless they skip it.
    fn first_instant(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let near = local.and_utc();
        // No clock is further from UTC than a day, so these are the offsets before and after a change, if there is one.
        let shown = |days| {
            let probe = near.checked_add_signed(TimeDelta::days(days))?;
            let at = near.checked_sub_signed(TimeDelta::seconds(self.seconds(probe)))?;
            (self.local(at) == local).then_some(at)
        };
        match (shown(-1), shown(1)) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }
}

impl PartialEq for Zone {
    /// By name: two zones of one name keep the same clocks.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Zone {}

impl Default for Zone {
    fn default() -> Self {
        Self::utc()
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use chrono::SecondsFormat;

    use super::*;
    use crate::test_support::named_zone as named;

    fn bounds(name: &str, day: &str) -> String {
        let (start, end) = named(name).instants(DateRange::day(day.parse().unwrap()));
        [start, end].map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)).join(" ")
    }

    /// A day, its first instant and that of the next day, and its hours: an ordinary day of seven zones, and their
    /// days of a clock change.
    const DAYS: [(&str, &str, &str, f64); 20] = [
        ("Asia/Kolkata", "2026-03-29", "2026-03-28T18:30:00Z 2026-03-29T18:30:00Z", 24.0),
        ("Asia/Kathmandu", "2026-03-01", "2026-02-28T18:15:00Z 2026-03-01T18:15:00Z", 24.0),
        ("Australia/Adelaide", "2026-01-15", "2026-01-14T13:30:00Z 2026-01-15T13:30:00Z", 24.0),
        ("Australia/Adelaide", "2026-04-05", "2026-04-04T13:30:00Z 2026-04-05T14:30:00Z", 25.0),
        ("Australia/Adelaide", "2026-10-04", "2026-10-03T14:30:00Z 2026-10-04T13:30:00Z", 23.0),
        ("Australia/Lord_Howe", "2026-01-15", "2026-01-14T13:00:00Z 2026-01-15T13:00:00Z", 24.0),
        ("Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00Z 2026-04-05T13:30:00Z", 24.5),
        ("Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00Z 2026-10-04T13:00:00Z", 23.5),
        ("America/New_York", "2026-07-04", "2026-07-04T04:00:00Z 2026-07-05T04:00:00Z", 24.0),
        ("America/New_York", "2026-03-08", "2026-03-08T05:00:00Z 2026-03-09T04:00:00Z", 23.0),
        ("America/New_York", "2026-11-01", "2026-11-01T04:00:00Z 2026-11-02T05:00:00Z", 25.0),
        ("Europe/Berlin", "2026-07-04", "2026-07-03T22:00:00Z 2026-07-04T22:00:00Z", 24.0),
        ("Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z 2026-03-29T22:00:00Z", 23.0),
        ("Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z 2026-10-25T23:00:00Z", 25.0),
        ("America/Sao_Paulo", "2026-11-01", "2026-11-01T03:00:00Z 2026-11-02T03:00:00Z", 24.0),
        // From 23:59:59 to 01:00: a day without a midnight.
        ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z 2018-11-05T02:00:00Z", 23.0),
        // From 23:59:59 back to 23:00: the day before is the long one.
        ("America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00Z 2018-02-18T03:00:00Z", 25.0),
        // From 00:59:59 back to 00:00: a day with two midnights.
        ("America/Havana", "2026-11-01", "2026-11-01T04:00:00Z 2026-11-02T05:00:00Z", 25.0),
        // Across the date line: a day that never was.
        ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z 2011-12-30T10:00:00Z", 0.0),
        ("UTC", "2026-03-29", "2026-03-29T00:00:00Z 2026-03-30T00:00:00Z", 24.0),
    ];

    #[test]
    fn a_day_is_as_long_as_its_zone_makes_it() {
        for (zone, day, expected, hours) in DAYS {
            assert_eq!(bounds(zone, day), expected, "{zone}");
            assert_eq!(named(zone).hours_of(day.parse().unwrap()), hours, "{day} in {zone}");
        }
    }

    #[test]
    fn a_day_begins_with_the_first_instant_of_its_date() {
        for (zone, day, _, hours) in DAYS.iter().filter(|(.., hours)| *hours > 0.0) {
            let (zone, day) = (named(zone), day.parse().unwrap());
            let start = zone.day_start(day);
            assert_eq!(
                (zone.date(start), zone.date(start - TimeDelta::seconds(1))),
                (day, day.pred_opt().unwrap())
            );
            let end = start + TimeDelta::minutes((hours * 60.0) as i64);
            assert_eq!(
                (zone.date(end - TimeDelta::seconds(1)), zone.date(end)),
                (day, day.succ_opt().unwrap())
            );
        }
    }

    #[test]
    fn days_follow_each_other_without_a_gap_all_year() {
        for name in ["Asia/Kolkata", "Australia/Adelaide", "Australia/Lord_Howe", "America/Sao_Paulo"] {
            let zone = named(name);
            let first: NaiveDate = "2018-01-01".parse().unwrap();
            for day in first.iter_days().take(366) {
                let (start, end) = zone.instants(DateRange::day(day));
                assert_eq!((zone.date(start), zone.day_start(day.succ_opt().unwrap())), (day, end), "{name}");
            }
        }
    }

    #[test]
    fn a_last_hour_comes_twice_where_the_clocks_go_back_at_midnight() {
        for (zone, day) in [
            ("Africa/Cairo", "2026-10-29"),
            ("America/Santiago", "2026-04-04"),
            ("America/Sao_Paulo", "2018-02-17"),
            ("America/Nuuk", "2026-10-24"),
        ] {
            assert!(named(zone).repeats_last_hour(day.parse().unwrap()), "{zone}");
            assert_eq!(named(zone).hours_of(day.parse().unwrap()), 25.0, "{zone}");
        }
        for (zone, day) in [
            ("Africa/Cairo", "2026-10-28"),
            ("Africa/Cairo", "2026-10-30"),
            ("Africa/Cairo", "2026-04-24"),
            ("Europe/Berlin", "2026-10-25"),
            // The first hour comes twice.
            ("America/Havana", "2026-11-01"),
            ("America/Havana", "2026-10-31"),
            ("Australia/Lord_Howe", "2026-04-05"),
            ("Pacific/Apia", "2011-12-30"),
            ("UTC", "2026-10-29"),
        ] {
            assert!(!named(zone).repeats_last_hour(day.parse().unwrap()), "{zone} {day}");
        }
    }

    #[test]
    fn an_hour_of_another_minute_ends_early_by_the_clock_of_utc() {
        let minutes = |name: &str| named(name).minutes_to_utc_hour("2026-01-15T00:00:00Z".parse().unwrap());
        let cases =
            [("Asia/Kolkata", 30), ("Asia/Kathmandu", 45), ("America/St_Johns", 30), ("Europe/Berlin", 60)];
        for (name, expected) in cases {
            assert_eq!(minutes(name), expected, "{name}");
        }
    }

    #[test]
    fn zones_agree_on_a_range_that_begins_and_ends_with_the_same_instants() {
        let agree =
            |one: &str, other: &str, range: &str| named(one).agrees(&named(other), range.parse().unwrap());
        assert!(agree("Asia/Kolkata", "Asia/Calcutta", "2026-03-01..2026-03-28"));
        assert!(agree("Europe/Berlin", "Africa/Lagos", "2026-01-01..2026-01-31"));
        assert!(!agree("Europe/Berlin", "Africa/Lagos", "2026-03-01..2026-03-31"));
    }

    #[test]
    fn whole_hours_are_named_by_their_distance() {
        let at = DateTime::UNIX_EPOCH;
        let described = |hours| format!("{} {}", Zone::from_hours(hours), Zone::from_hours(hours).local(at));
        assert_eq!(described(-3), "UTC-3 1969-12-31 21:00:00");
        assert_eq!(described(2), "UTC+2 1970-01-01 02:00:00");
        assert_eq!(Zone::from_hours(0), Zone::utc());
        assert_eq!(
            Zone::from_hours(i32::MAX).local(DateTime::<Utc>::MAX_UTC),
            DateTime::<Utc>::MAX_UTC.naive_utc()
        );
    }
}
