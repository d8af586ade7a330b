//! How each endpoint wants a range written, so that all of them mean the same days.

use chrono::{DateTime, SecondsFormat, TimeDelta, TimeZone, Utc};

use super::request::Request;
use crate::domain::calendar;
use crate::domain::range::DateRange;

/// Plain dates, both included: charts-data and the availability history.
pub fn dates(request: Request, range: DateRange) -> Request {
    over_everywhere(request, range).with("start", range.start()).with("end", range.end())
}

/// Dates dressed as UTC instants: the totalizers take whole days from the date part, except the visitors,
/// which go by the instants themselves.
pub fn dressed_dates(request: Request, range: DateRange) -> Request {
    over_everywhere(request, range)
        .with("start", format!("{}T00:00:00.000Z", range.start()))
        .with("end", format!("{}T23:59:59.999Z", range.end()))
}

/// Instants of the zone's days for an endpoint that leaves `end` out.
pub fn instants_before_end<Z: TimeZone>(request: Request, range: DateRange, zone: &Z) -> Request {
    let (start, end) = calendar::instants(range, zone);
    request.about_days_until(end).with("start", instant(start)).with("end", instant(end))
}

/// Instants of the zone's days for an endpoint that takes `end` in.
pub fn instants_to_end<Z: TimeZone>(request: Request, range: DateRange, zone: &Z) -> Request {
    let (start, end) = calendar::instants(range, zone);
    let last = instant(end - TimeDelta::milliseconds(1));
    request.about_days_until(end).with("start", instant(start)).with("end", last)
}

/// Days of a zone that is not told are over when they are over in all zones, the last of which is UTC-12.
pub fn over_everywhere(request: Request, range: DateRange) -> Request {
    let noon_after = range.end().and_hms_opt(12, 0, 0).map(|noon| noon.and_utc() + TimeDelta::days(1));
    Request { final_from: noon_after, ..request }
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Berlin;

    fn target(spell: impl Fn(Request, DateRange) -> Request) -> String {
        spell(Request::get(""), "2026-03-28..2026-03-29".parse().unwrap()).target().replace("%3A", ":")
    }

    #[test]
    fn every_endpoint_gets_its_own_spelling() {
        assert_eq!(target(dates), "?start=2026-03-28&end=2026-03-29");
        assert_eq!(target(dressed_dates), "?start=2026-03-28T00:00:00.000Z&end=2026-03-29T23:59:59.999Z");
        assert_eq!(
            target(|request, range| instants_before_end(request, range, &Berlin)),
            "?start=2026-03-27T23:00:00.000Z&end=2026-03-29T22:00:00.000Z"
        );
        assert_eq!(
            target(|request, range| instants_to_end(request, range, &Berlin)),
            "?start=2026-03-27T23:00:00.000Z&end=2026-03-29T21:59:59.999Z"
        );
    }
}
