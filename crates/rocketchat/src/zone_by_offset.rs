//! The zone that a workspace assumes for an account of which it knows only the UTC offset: the first
//! of its list, which is in order of names, whose clocks are as far from UTC on that day. It may have summer time.

use chrono::{DateTime, TimeDelta, Utc};

use analytics::zone::Zone;

/// For each whole hour east of UTC the zones that come first at some time of the year, in order of their names. The
/// list has hundreds more, of which none is ever reached.
const FIRST_ZONES: [(i32, &[&str]); 26] = [
    (-12, &["Etc/GMT+12"]),
    (-11, &["Etc/GMT+11"]),
    (-10, &["America/Adak", "Etc/GMT+10"]),
    (-9, &["America/Adak", "America/Anchorage"]),
    (-8, &["America/Anchorage", "America/Ensenada"]),
    (-7, &["America/Boise", "America/Creston"]),
    (-6, &["America/Bahia_Banderas"]),
    (-5, &["America/Atikokan"]),
    (-4, &["America/Anguilla"]),
    (-3, &["America/Araguaina"]),
    (-2, &["America/Godthab", "America/Miquelon"]),
    (-1, &["America/Godthab", "Atlantic/Azores"]),
    (1, &["Africa/Algiers"]),
    (2, &["Africa/Blantyre"]),
    (3, &["Africa/Addis_Ababa"]),
    (4, &["Asia/Baku"]),
    (5, &["Antarctica/Mawson"]),
    (6, &["Asia/Bishkek"]),
    (7, &["Antarctica/Davis"]),
    (8, &["Antarctica/Casey"]),
    (9, &["Asia/Chita"]),
    (10, &["Antarctica/DumontDUrville"]),
    (11, &["Antarctica/Macquarie", "Asia/Magadan"]),
    (12, &["Antarctica/McMurdo", "Asia/Anadyr"]),
    (13, &["Antarctica/McMurdo", "Etc/GMT-13"]),
    (14, &["Etc/GMT-14"]),
];

/// The zone of an offset at an instant, from the zones known by name; none where the list has no such zone. Fails with
/// the name of one that is not known here, because without its clocks it is unknown which comes first.
pub fn first_zone(
    hours: i32,
    at: DateTime<Utc>,
    zone: impl Fn(&'static str) -> Option<Zone>,
) -> Result<Option<Zone>, &'static str> {
    let names = FIRST_ZONES.iter().find(|(offset, _)| *offset == hours).map_or(&[][..], |(_, names)| names);
    for name in names {
        let zone = zone(name).ok_or(*name)?;
        if zone.local(at) - at.naive_utc() == TimeDelta::hours(hours.into()) {
            return Ok(Some(zone));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use chrono::{Offset, TimeZone};

    use super::*;
    use analytics::test_support::named_zone as named;

    fn offset(zone: chrono_tz::Tz, at: DateTime<Utc>) -> i32 {
        zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
    }

    /// The first of all zones by name that are so many hours east of UTC.
    fn first(zones: &[chrono_tz::Tz], hours: i32, at: DateTime<Utc>) -> Option<&'static str> {
        zones.iter().find(|zone| offset(**zone, at) == hours * 3_600).map(|zone| zone.name())
    }

    #[test]
    fn it_is_the_first_of_all_zones_in_every_week_of_ten_years() {
        let mut zones = chrono_tz::TZ_VARIANTS.to_vec();
        zones.sort_by_key(|zone| zone.name());
        let start: DateTime<Utc> = "2025-01-01T12:00:00Z".parse().unwrap();
        for week in 0..520 {
            let at = start + TimeDelta::weeks(week);
            for hours in (-13..=15).filter(|hours| *hours != 0) {
                let found = first_zone(hours, at, |name| Some(named(name))).unwrap();
                let found = found.as_ref().map(Zone::name);
                assert_eq!(found, first(&zones, hours, at), "{hours} on {at}");
            }
        }
    }

    #[test]
    fn it_may_keep_summer_time() {
        let winter: DateTime<Utc> = "2026-12-15T12:00:00Z".parse().unwrap();
        let found = |hours| first_zone(hours, winter, |name| Some(named(name))).unwrap().unwrap();
        for (hours, name) in [(-8, "America/Ensenada"), (-7, "America/Boise"), (13, "Antarctica/McMurdo")] {
            assert_eq!(found(hours).name(), name);
            let half_a_year_later = winter + TimeDelta::days(182);
            let zone = found(hours);
            assert_ne!(
                zone.local(half_a_year_later) - half_a_year_later.naive_utc(),
                TimeDelta::hours(hours.into())
            );
        }
    }

    #[test]
    fn where_the_first_is_not_known_none_is_guessed() {
        let at = "2026-12-15T12:00:00Z".parse().unwrap();
        assert_eq!(first_zone(-8, at, |_| None).unwrap_err(), "America/Anchorage");
        assert_eq!(first_zone(20, at, |_| None), Ok(None));
    }
}
