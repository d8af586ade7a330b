use super::*;
use crate::test_support::named_zone as named;
use chrono::Datelike;

fn align(metric: Metric, range: &str, now: &str, sent: &[(&str, f64)]) -> Series {
    let sent: Vec<(String, f64)> = sent.iter().map(|(label, value)| (label.to_string(), *value)).collect();
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
        series.points.iter().map(|p| p.status).collect::<Vec<_>>(),
        [BucketStatus::Outside, BucketStatus::Complete, BucketStatus::Complete]
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
    assert_eq!(series.points[2].status, BucketStatus::Outside);
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
    let series =
        align(Metric::TotalConversations, "2026-11-01..2026-11-01", LATER, &[("11/1", 4.0), ("11/2", 5.0)]);
    assert_eq!(series.points[1].status, BucketStatus::Outside);
}

#[test]
fn points_that_fit_no_date_keep_the_label_they_came_with() {
    let sent = ["10/1", "10/2", "10/3", "10/4", "10/5", "10/6"].map(|label| (label, 0.0));
    let series = align(Metric::TotalConversations, "2025-01-01..2025-10-01", LATER, &sent);
    assert_eq!(series.points[5].bucket, Bucket::Labelled("10/6".into()));
    assert!(series.is_unaligned());
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
    let series = align(Metric::TotalConversations, "2026-03-01..2026-03-03", "2026-03-02T09:00:00", &sent);
    assert_eq!(series.points[1].status, BucketStatus::Running);
    assert_eq!(series.points[2].reading, Reading::NotYet);
    assert_eq!(series.points[2].status, BucketStatus::Future);
}

#[test]
fn what_counts_before_it_begins_is_neither_over_nor_to_come() {
    let sent = [("3/1", 3.0), ("3/2", 1.0), ("3/3", 7.0)];
    let series = align(Metric::TotalConversations, "2026-03-01..2026-03-03", "2026-03-02T09:00:00", &sent);
    assert_eq!(
        (series.points[2].reading, series.points[2].status),
        (Reading::Value(7.0), BucketStatus::Uncertain)
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
    assert_eq!(readings, [Reading::Value(0.0), Reading::MaybeNotYet, Reading::NotYet]);
    let statuses: Vec<BucketStatus> = series.points[14..18].iter().map(|point| point.status).collect();
    let unsure = BucketStatus::Uncertain;
    assert_eq!(statuses, [BucketStatus::Complete, unsure, unsure, BucketStatus::Future]);
}

/// A day's hours with these counts, of which the last is repeated, by the clocks of the workspace's reports.
fn hours_of(zone: &str, day: &str, at: &str, counts: &[f64]) -> Series {
    let last = counts.last().copied().unwrap_or_default();
    let count = |hour: usize| counts.get(hour).copied().unwrap_or(last);
    let sent: Vec<(String, f64)> = (0..24).map(|hour| ("11PM-11PM".into(), count(hour))).collect();
    let at: DateTime<Utc> = at.parse().unwrap();
    let now = Now { utc: at.naive_utc(), local: at.naive_utc() };
    let series = Series::align(Metric::TotalConversations, DateRange::day(day.parse().unwrap()), now, &sent);
    series.in_reporting_zone(Some(&named(zone)), &Zone::utc(), at)
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
    assert_eq!(series.points[22].status, BucketStatus::Complete);
    assert_eq!(series.points[23].status, BucketStatus::Outside);
    assert_eq!(series.sum(), Some(46.0));
    let series = hours_of("Australia/Lord_Howe", "2026-10-04", "2027-01-01T00:00:00Z", &[2.0]);
    assert_eq!(series.sum(), Some(48.0));
}

#[test]
fn all_hours_told_of_a_day_whose_last_comes_twice_are_its_own() {
    let series = hours_of("Africa/Cairo", "2026-10-29", "2027-01-01T00:00:00Z", &[2.0]);
    assert!(series.points.iter().all(|point| point.status == BucketStatus::Complete));
    assert_eq!(series.sum(), Some(48.0));
    // While the hour comes again, none runs.
    let series = hours_of("Africa/Cairo", "2026-10-29", "2026-10-29T21:30:00Z", &[2.0]);
    assert!(series.points.iter().all(|point| point.status == BucketStatus::Complete));
}

#[test]
fn by_known_clocks_no_hour_is_in_doubt() {
    // A quarter past three in the afternoon there.
    let series = hours_of("America/Sao_Paulo", "2026-11-19", "2026-11-19T18:15:00Z", &[0.0]);
    let readings: Vec<Reading> = series.points[14..17].iter().map(|point| point.reading).collect();
    assert_eq!(readings, [Reading::Value(0.0), Reading::Value(0.0), Reading::NotYet]);
    assert!(series.points.iter().all(|point| point.reading != Reading::MaybeNotYet));
    let running = |point: &Point| point.status == BucketStatus::Running;
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
        let series = series.in_reporting_zone(None, &named(zone), at);
        series.points.iter().filter(|point| point.reading == Reading::MaybeNotYet).count()
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
        let outside = series.points.iter().filter(|point| point.status == BucketStatus::Outside);
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
        let series = series.in_reporting_zone(Some(&zone), &zone, "2027-01-01T00:00:00Z".parse().unwrap());
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
    assert_eq!(series.points[0].status, BucketStatus::Complete);
    assert_eq!(series.points[1].status, BucketStatus::Running);
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
