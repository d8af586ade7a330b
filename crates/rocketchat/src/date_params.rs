//! Date parameters: how each endpoint wants a range written, so that all of them mean the same days.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};

use super::request::Request;
use crate::day_cache::SETTLE_TIME;
use analytics::range::DateRange;

/// Plain dates, both included: charts-data and the availability history.
pub fn dates(request: Request, range: DateRange) -> Request {
    final_in_all_zones(request, range).with("start", range.start()).with("end", range.end())
}

/// Plain dates, both included, under the names of the workspace's own analytics page.
pub fn from_to(request: Request, range: DateRange) -> Request {
    final_in_all_zones(request, range).with("from", range.start()).with("to", range.end())
}

/// Dates dressed as UTC instants: the totalizers take whole days from the date part, except the visitors,
/// which go by the instants themselves.
pub fn dates_as_instants(request: Request, range: DateRange) -> Request {
    final_in_all_zones(request, range)
        .with("start", format!("{}T00:00:00.000Z", range.start()))
        .with("end", format!("{}T23:59:59.999Z", range.end()))
}

/// From one instant to another, for an endpoint that leaves `end` out.
pub fn instants_exclusive(request: Request, (start, end): (DateTime<Utc>, DateTime<Utc>)) -> Request {
    final_at(request, end).with("start", instant(start)).with("end", instant(end))
}

/// From one instant to another, for an endpoint that takes `end` in.
pub fn instants_inclusive(request: Request, (start, end): (DateTime<Utc>, DateTime<Utc>)) -> Request {
    let last = instant(end - TimeDelta::milliseconds(1));
    final_at(request, end).with("start", instant(start)).with("end", last)
}

/// Days of an unknown zone are over when they are over in all zones, the last of which is UTC-12.
pub fn final_in_all_zones(request: Request, range: DateRange) -> Request {
    match range.end().and_hms_opt(12, 0, 0) {
        Some(noon) => final_at(request, noon.and_utc() + TimeDelta::days(1)),
        None => request,
    }
}

fn final_at(request: Request, end: DateTime<Utc>) -> Request {
    Request { final_from: Some(end + SETTLE_TIME), ..request }
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::test_support::named_zone as named;
    use analytics::zone::Zone;

    type DateParams = fn(Request, DateRange, &Zone) -> Request;

    /// The requests of the endpoints: chart and availability, totalizers, agents, departments.
    const DATE_PARAMS: [DateParams; 4] = [
        |request, range, _| dates(request, range),
        |request, range, _| dates_as_instants(request, range),
        |request, range, zone| instants_exclusive(request, zone.instants(range)),
        |request, range, zone| instants_inclusive(request, zone.instants(range)),
    ];

    fn sent(spelling: DateParams, range: &str, zone: &str) -> [String; 2] {
        let request = spelling(Request::get(""), range.parse().unwrap(), &named(zone));
        let names: Vec<&str> = request.query.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["start", "end"]);
        [request.query[0].1.clone(), request.query[1].1.clone()]
    }

    #[test]
    fn every_endpoint_gets_its_own_date_parameters() {
        let sent =
            DATE_PARAMS.map(|spelling| sent(spelling, "2026-03-28..2026-03-29", "Europe/Berlin").join(" "));
        assert_eq!(sent[0], "2026-03-28 2026-03-29");
        assert_eq!(sent[1], "2026-03-28T00:00:00.000Z 2026-03-29T23:59:59.999Z");
        assert_eq!(sent[2], "2026-03-27T23:00:00.000Z 2026-03-29T22:00:00.000Z");
        assert_eq!(sent[3], "2026-03-27T23:00:00.000Z 2026-03-29T21:59:59.999Z");
    }

    /// Zones, a day of each (those of a clock change among them), and its first and last millisecond.
    const DAYS: [(&str, &str, &str, &str); 11] = [
        ("Asia/Kolkata", "2026-11-19", "2026-11-18T18:30:00.000Z", "2026-11-19T18:29:59.999Z"),
        ("Asia/Kathmandu", "2026-11-19", "2026-11-18T18:15:00.000Z", "2026-11-19T18:14:59.999Z"),
        ("Australia/Adelaide", "2026-10-04", "2026-10-03T14:30:00.000Z", "2026-10-04T13:29:59.999Z"),
        ("Australia/Adelaide", "2026-04-05", "2026-04-04T13:30:00.000Z", "2026-04-05T14:29:59.999Z"),
        ("Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00.000Z", "2026-10-04T12:59:59.999Z"),
        ("America/New_York", "2026-11-01", "2026-11-01T04:00:00.000Z", "2026-11-02T04:59:59.999Z"),
        ("America/New_York", "2026-03-08", "2026-03-08T05:00:00.000Z", "2026-03-09T03:59:59.999Z"),
        ("Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T22:59:59.999Z"),
        ("Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T21:59:59.999Z"),
        ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z", "2018-11-05T01:59:59.999Z"),
        ("America/Sao_Paulo", "2026-11-19", "2026-11-19T03:00:00.000Z", "2026-11-20T02:59:59.999Z"),
    ];

    #[test]
    fn yesterday_is_the_same_day_for_every_endpoint() {
        for (zone, day, first, last) in DAYS {
            let range = format!("{day}..{day}");
            let [chart, totalizers, agents, departments] =
                DATE_PARAMS.map(|spelling| sent(spelling, &range, zone));
            assert_eq!(chart, [day, day], "{zone}");
            // The workspace takes the date alone, and that is the day in every zone.
            assert_eq!(totalizers.map(|text| text[..10].to_owned()), [day, day], "{zone}");
            assert_eq!(departments, [first, last], "{zone}");
            // Up to, but without, the first instant of the next day.
            let after: DateTime<Utc> = last.parse().unwrap();
            assert_eq!(agents, [first.to_owned(), instant(after + TimeDelta::milliseconds(1))], "{zone}");
        }
    }
}
