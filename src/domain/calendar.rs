//! Where calendar days begin, as instants, in a zone.

use chrono::{
    DateTime, Days, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc,
};

use super::range::DateRange;

/// The instants of a range in a zone: from the first instant of its first day up to, but without, the first
/// instant of the day after its last.
pub fn instants<Z: TimeZone>(range: DateRange, zone: &Z) -> (DateTime<Utc>, DateTime<Utc>) {
    let after = range.end().checked_add_days(Days::new(1)).unwrap_or(range.end());
    (day_start(range.start(), zone), day_start(after, zone))
}

/// The first instant of a calendar day in a zone. Where the clock skips midnight, that is when it stops skipping.
pub fn day_start<Z: TimeZone>(date: NaiveDate, zone: &Z) -> DateTime<Utc> {
    let midnight = date.and_time(NaiveTime::MIN);
    // No zone skips more than a day, and none in steps finer than a quarter of an hour.
    (0..=96)
        .find_map(|quarters| first_instant(midnight + TimeDelta::minutes(15 * quarters), zone))
        .unwrap_or_else(|| midnight.and_utc())
}

fn first_instant<Z: TimeZone>(local: NaiveDateTime, zone: &Z) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&local) {
        // A browser's clock never says that it skips a time; it answers with another one.
        MappedLocalTime::Single(at) => (at.naive_local() == local).then(|| at.to_utc()),
        MappedLocalTime::Ambiguous(first, second) => Some(first.to_utc().min(second.to_utc())),
        MappedLocalTime::None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::SecondsFormat;

    fn spelled(range: &str, zone: chrono_tz::Tz) -> String {
        let (start, end) = instants(range.parse().unwrap(), &zone);
        [start, end].map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)).join(" ")
    }

    #[test]
    fn a_day_is_as_long_as_its_zone_makes_it() {
        let cases = [
            (
                "2026-03-29..2026-03-29",
                chrono_tz::Europe::Berlin,
                "2026-03-28T23:00:00Z 2026-03-29T22:00:00Z",
            ),
            (
                "2026-10-25..2026-10-25",
                chrono_tz::Europe::Berlin,
                "2026-10-24T22:00:00Z 2026-10-25T23:00:00Z",
            ),
            (
                "2026-03-01..2026-03-02",
                chrono_tz::Asia::Kathmandu,
                "2026-02-28T18:15:00Z 2026-03-02T18:15:00Z",
            ),
        ];
        for (range, zone, expected) in cases {
            assert_eq!(spelled(range, zone), expected);
        }
    }

    #[test]
    fn a_day_without_a_midnight_begins_when_its_clock_does() {
        // São Paulo went from 23:59:59 to 01:00 on 2018-11-04.
        let zone = chrono_tz::America::Sao_Paulo;
        assert_eq!(spelled("2018-11-04..2018-11-04", zone), "2018-11-04T03:00:00Z 2018-11-05T02:00:00Z");
    }
}
